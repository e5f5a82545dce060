/* type.h -- the sizes of type of a drawing. */
#ifndef DATELINE_LAYOUT_PART_TYPE_H
#define DATELINE_LAYOUT_PART_TYPE_H

#include "layout/text.h"

typedef struct {
  TextStyle title, deck, text, date, headline, headline_key, note, phrase, tick, tick_major, foot, head;
} Type;

/* The full sizes for 100; otherwise the styles of events are scaled to `percent`, but not below 6.5 points, the least
 * that is legible in print. */
Type type_set(int percent);

#endif
