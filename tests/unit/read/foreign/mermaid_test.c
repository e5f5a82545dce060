/* Timelines and Gantt charts of Mermaid, also in Markdown. */
#include "unit/read/lines.h"

static void test_1(void) {
  check_lines("mermaid",
              "---\n"
              "title: x\n"
              "---\n"
              "timeline\n"
              "    title Lamps\n"
              "    section Oil\n"
              "    1780 : Argand lamp\n"
              "    1792 : Gas light : First gas house<br>opens\n"
              "    section Electric\n"
              "    May 1879 : Carbon filament\n"
              "         : Demonstration\n"
              "    Later : Something\n",
              "1780 Argand lamp (Oil)\n"
              "1792 Gas light (Oil)\n"
              "1792 First gas house opens (Oil)\n"
              "1879-05 Carbon filament (Electric)\n"
              "1879-05 Demonstration (Electric)\n"
              "- Something (Electric)\n");
}

static void test_2(void) {
  check_lines("mermaid",
              "gantt\n"
              "    dateFormat YYYY-MM-DD\n"
              "    title Roof\n"
              "    section Roof\n"
              "    Strip tiles :done, a1, 2024-01-02, 10d\n"
              "    New felt    :a2, after a1, 2w\n"
              "    Slates: 5d\n"
              "    Inspect     :milestone, 2024-03-01, 0d\n",
              "2024-01-02/2024-01-11 Strip tiles (Roof)\n"
              "2024-01-12/2024-01-25 New felt (Roof)\n"
              "2024-01-26/2024-01-30 Slates (Roof)\n"
              "2024-03-01 Inspect (Roof)\n");
}

static void test_3(void) {
  check_lines("text",
              "# Plan\n"
              "\n"
              "```mermaid\n"
              "timeline\n"
              "  1901 : Opens\n"
              "```\n",
              "1901 Opens\n");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/read/mermaid/1", test_1);
  g_test_add_func("/read/mermaid/2", test_2);
  g_test_add_func("/read/mermaid/3", test_3);
  return g_test_run();
}
