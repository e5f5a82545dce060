/* band.h -- the lanes of one group: which entry in which, and how high they are. */
#ifndef DATELINE_LAYOUT_PART_BAND_H
#define DATELINE_LAYOUT_PART_BAND_H

#include "layout/part/mark.h"

typedef struct {
  const Event *event;
  guint band;
  Unit width, words, wide; /* what its words are broken at; their height and width */
  bool continued, hidden;
  /* on the page at hand: */
  MarkSpan span;
  Unit text_x;           /* of its words */
  bool flipped;          /* they end at their mark */
  Unit left, right, top; /* what it takes of its lane; its place in the band */
  guint lane;
} BandEntry;

typedef struct {
  const char *title;  /* NULL: no group */
  const char *within; /* the group that it is a part of; NULL: none */
  bool opens;         /* it is the first of that group on the page at hand, and stands below its name */
  Unit head;          /* height of its title */
  GPtrArray *members; /* of BandEntry*, on the page at hand */
  Unit y, height;     /* of its lanes, with a head above them */
  guint lanes, hidden;
  guint more; /* ranges that go on from earlier pages, besides those shown again */
} Band;

/* Where its words end, were they right of its mark. */
Unit band_entry_reach(const BandEntry *entry);

/* Words stand below a bar that is as long as they are, else right of a mark, else left of it; within left..right. */
void band_entry_place(BandEntry *entry, Unit left, Unit right);
bool band_entry_is_long(const BandEntry *entry);

/* Its bar is a box that holds its words; how far they stand from its edges. */
bool band_entry_is_box(const BandEntry *entry);
extern const Unit band_box_edge;
Unit band_entry_rise(const BandEntry *entry); /* from its top to its words */

/* Lanes for the members, the first `top` below the band's edge; returns their height.
 *
 * An entry takes its lane from the start of its mark or words to the end of the later of them; the lowest
 * free lane in order of starts needs no more lanes than entries overlap at some place (interval colouring). */
Unit band_pack(Band *band, Unit gap, Unit top);

#endif
