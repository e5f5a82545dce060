/* fit.c -- see fit.h. */
#include "layout/solve/fit.h"

guint fit_most(guint all, bool (*fits)(void *data, guint n), void *data) {
  guint good = 1, bad = all + 1;
  for (guint n = 2; bad > all && good < all; n = MIN(2 * n, all)) {
    *(fits(data, n) ? &good : &bad) = n;
  }
  while (bad - good > 1) {
    guint n = good + (bad - good) / 2;
    *(fits(data, n) ? &good : &bad) = n;
  }
  return good;
}
