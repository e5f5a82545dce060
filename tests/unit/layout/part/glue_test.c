/* Words that no line parts. */
#include "layout/part/glue.h"

#include <glib.h>

#define NB "\302\240"

static const char *const cases[][2] = {
    {"Panama lost 3 – 0", "Panama lost 3" NB "–" NB "0"},
    {"A 2 - 1 win, then 3 – 3", "A 2" NB "-" NB "1 win, then 3" NB "–" NB "3"},
    {"Troops under P. G. T. Beauregard fired", "Troops under P." NB "G." NB "T." NB "Beauregard fired"},
    {"J. Strongfellowship spoke", NULL}, /* it may need a line of its own */
    {"The U.S. Capitol", NULL},
    {"Built in 1901 – a bridge", NULL},
    {"He ran as No. 3", NULL},
    {"Plan A. and more", NULL},
    {"–", NULL},
    {" ", NULL},
    {"", NULL},
};

static void test_titles(void) {
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autofree char *glued = glue_title(cases[i][0]);
    g_assert_cmpstr(glued, ==, cases[i][1]);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/glue/titles", test_titles);
  return g_test_run();
}
