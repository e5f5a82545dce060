/* Charts of Wikipedia. */
#include "unit/read/lines.h"

static void test_1(void) {
  check_lines("easytimeline",
              "<timeline>\n"
              "ImageSize = width:800 height:auto\n"
              "DateFormat = dd/mm/yyyy\n"
              "Period = from:01/01/1900 till:31/12/1950\n"
              "Colors =\n"
              "  id:war value:red legend:War\n"
              "  id:peace value:green legend:Peace\n"
              "BarData =\n"
              "  bar:mill text:\"The mill\"\n"
              "  bar:shop text:\"The shop\"\n"
              "PlotData =\n"
              "  align:center textcolor:black width:25\n"
              "  bar:mill color:peace from:01/05/1901 till:12/06/1914 text:\"Mill [[Grinding|grinds]]\"\n"
              "  from:12/06/1914 till:end color:war text:\"Stands still\"\n"
              "  bar:shop at:01/02/1920 text:Opens\n"
              "</timeline>\n",
              "1901-05-01/1914-06-12 Mill grinds (The mill)\n"
              "1914-06-12/1950-12-31 Stands still (The mill)\n"
              "1920-02-01 Opens (The shop)\n");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/read/easytimeline/1", test_1);
  return g_test_run();
}
