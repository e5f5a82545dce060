/* type.h -- the sizes of type of a drawing. */
#ifndef DATELINE_LAYOUT_PART_TYPE_H
#define DATELINE_LAYOUT_PART_TYPE_H

#include "layout/text.h"

typedef struct {
  TextStyle title, deck, text, date, headline, headline_key, note, phrase, tick, tick_major, foot, head;
} Type;

/* The sizes of LOOK for 100; what belongs to an event shrinks to `percent` of them, but not below 6.5 points: smaller
 * is not read in print. */
Type type_set(int percent);

#endif
