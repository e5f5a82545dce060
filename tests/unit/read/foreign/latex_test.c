/* Timelines in LaTeX. */
#include "unit/read/lines.h"

static void test_1(void) {
  check_lines("latex",
              "\\documentclass{article}\n"
              "\\usepackage{chronosys}\n"
              "\\title{Our mill}\n"
              "\\begin{document}\n"
              "\\startchronology[startyear=1900,stopyear=1950]\n"
              "\\chronoevent{12/05/1901}{The mill \\textbf{opens}}\n"
              "\\chronoevent[markdepth=20pt]{1905}{A wheel} % ignored\n"
              "\\chronoperiode[color=blue]{1914}{1918}{War \\& peace}\n"
              "\\stopchronology\n"
              "\\begin{chronology}[5]{1983}{2010}{3ex}\n"
              "\\event{1984}{one}\n"
              "\\event[1986]{\\decimaldate{25}{12}{1985}}{two}\n"
              "\\end{chronology}\n",
              "1901-05-12 The mill opens\n"
              "1905 A wheel\n"
              "1914/1918 War & peace\n"
              "1984 one\n"
              "1985-12-25/1986 two\n");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/read/latex/1", test_1);
  return g_test_run();
}
