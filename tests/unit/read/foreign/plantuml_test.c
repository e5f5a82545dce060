/* Gantt charts of PlantUML. */
#include "unit/read/lines.h"

static void test_1(void) {
  check_lines("plantuml",
              "@startgantt\n"
              "Project starts 2020-07-01\n"
              "-- Phase one --\n"
              "[Prototype design] as [D] requires 15 days\n"
              "[Build] starts at [D]'s end and lasts 3 weeks\n"
              "[Ship] happens at [Build]'s end\n"
              "[Fair] starts 2020-09-01 and ends 2020-09-03\n"
              "[D] -> [Fair2]\n"
              "@endgantt\n",
              "2020-07-01/2020-07-15 Prototype design (Phase one)\n"
              "2020-07-16/2020-08-05 Build (Phase one)\n"
              "2020-08-05 Ship (Phase one)\n"
              "2020-09-01/2020-09-03 Fair (Phase one)\n"
              "2020-07-16 Fair2 (Phase one)\n");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/read/plantuml/1", test_1);
  return g_test_run();
}
