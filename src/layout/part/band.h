/* band.h -- the lanes of one group: which entry in which, and how high they are. */
#ifndef DATELINE_LAYOUT_BAND_H
#define DATELINE_LAYOUT_BAND_H

#include "layout/part/mark.h"

typedef struct {
  const Event *event;
  guint band;
  Unit words, wide; /* height and width of its words */
  bool continued, hidden;
  /* on the page at hand: */
  MarkSpan span;
  Unit text_x;           /* of its words */
  Unit left, right, top; /* what it takes of its lane; its place in the band */
  guint lane;
} BandEntry;

typedef struct {
  const char *title;  /* NULL: no group */
  Unit head;          /* height of its title */
  GPtrArray *members; /* of BandEntry*, on the page at hand */
  Unit y, height;     /* of its lanes, with a head above them */
  guint lanes, hidden;
  guint more; /* ranges that go on from earlier pages, besides those shown again */
} Band;

/* Words stand below a bar that is as long as they are, else right of a mark, else left of it; within left..right. */
void band_entry_place(BandEntry *entry, Unit left, Unit right);
bool band_entry_is_long(const BandEntry *entry);
Unit band_entry_rise(const BandEntry *entry); /* from its top to its words */

/* Lanes for the members, the first `top` below the band's edge; returns their height.
 *
 * An entry takes its lane from the start of its mark or words to the end of the later of them; the lowest
 * free lane in order of starts needs no more lanes than entries overlap at some place (interval colouring). */
Unit band_pack(Band *band, Unit gap, Unit top);

#endif
