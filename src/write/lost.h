/* lost.h -- warn of what a format cannot hold, once a kind. */
#ifndef DATELINE_WRITE_LOST_H
#define DATELINE_WRITE_LOST_H

#include "model/diag.h"
#include "model/timeline.h"

/* What a timeline may have besides dates and titles of events. */
typedef enum {
  HOLD_TITLE = 1 << 0,
  HOLD_INTRODUCTION = 1 << 1,
  HOLD_HEAD = 1 << 2, /* subtitle, author */
  HOLD_STYLE = 1 << 3,
  HOLD_UNDATED = 1 << 4,
  HOLD_ERAS = 1 << 5,
  HOLD_GROUPS = 1 << 6,
  HOLD_GROUP_NAMES = 1 << 7,
  HOLD_TAGS = 1 << 8,
  HOLD_CITATIONS = 1 << 9,
  HOLD_MEDIA = 1 << 10,
  HOLD_LINKS = 1 << 11,
  HOLD_IMPORTANCE = 1 << 12,
  HOLD_TEXT = 1 << 13,
  HOLD_MILESTONES = 1 << 14,
  HOLD_COLORS = 1 << 15,
  HOLD_FRAME_COLORS = 1 << 16, /* of groups and eras */
  HOLD_ICONS = 1 << 17,
  HOLD_SOURCES = 1 << 18,
  HOLD_ADDRESSES = 1 << 19, /* of sources */
  HOLD_DISPLAY_DATES = 1 << 20,
  HOLD_KINDS = 1 << 21,
  HOLD_DOUBTS = 1 << 22,
  HOLD_PLACES = 1 << 23, /* x-location and x-geo, as calendars have them */
  HOLD_EXTRA = 1 << 24,  /* other x-* fields of events */
  HOLD_OWN = 1 << 25,    /* x-* fields of the timeline */
  HOLD_LINES = 1 << 26,
  HOLD_TIES = 1 << 27, /* between events */
  HOLD_HIGHLIGHTS = 1 << 28,
} HoldKind;

/* `held`: what `format` ("Mermaid") has a place for.  One [format-loses] warning for each other kind that the
 * timeline really has. */
void lost_warn(const Timeline *timeline, unsigned held, const char *format, Diag *diag);

#endif
