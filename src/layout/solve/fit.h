/* fit.h -- how many of what is left go on a page. */
#ifndef DATELINE_LAYOUT_SOLVE_FIT_H
#define DATELINE_LAYOUT_SOLVE_FIT_H

#include <glib.h>
#include <stdbool.h>

/* The most of 1..all for which fits() holds (more never fit where fewer do not), found by doubling, then halving; at
 * least 1. */
guint fit_most(guint all, bool (*fits)(void *data, guint n), void *data);

#endif
