/* fit.h -- how many of the remaining items fit on a page. */
#ifndef DATELINE_LAYOUT_SOLVE_FIT_H
#define DATELINE_LAYOUT_SOLVE_FIT_H

#include <glib.h>
#include <stdbool.h>

/* The largest n of 1..all for which fits() holds, by galloping and binary search; at least 1.  fits() is monotone: if n
 * items do not fit, more do not. */
guint fit_most(guint all, bool (*fits)(void *data, guint n), void *data);

#endif
