/* How many EDTF strings are read a second: a mixture as timelines hold them.  Fails below FLOOR. */
#include <stdio.h>
#include <time.h>

#include "date/date.h"

enum { ROUNDS = 400000, FLOOR = 2000000 };

static const char *const texts[] = {"1985-04-12",
                                    "1985-04",
                                    "1985",
                                    "1984?",
                                    "2004-06~",
                                    "199X",
                                    "1964/2008",
                                    "2004-02-01/2005-02-08",
                                    "2001-21",
                                    "1985/..",
                                    "[1667,1668]",
                                    "Y-17E7",
                                    "1985-04-12T23:20:30Z",
                                    "-0043-03-15",
                                    "156X-12-25"};

int main(void) {
  clock_t start = clock();
  for (int i = 0; i < ROUNDS; i++) {
    for (gsize k = 0; k < G_N_ELEMENTS(texts); k++) {
      date_unref(date_parse_edtf(texts[k], -1, NULL));
    }
  }
  double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
  double rate = (double)ROUNDS * G_N_ELEMENTS(texts) / seconds;
  printf("edtf: %.2f million strings a second\n", rate / 1e6);
  return rate < FLOOR;
}
