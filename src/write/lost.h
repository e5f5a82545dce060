/* lost.h -- warn of what a format cannot hold, once a kind. */
#ifndef DATELINE_WRITE_LOST_H
#define DATELINE_WRITE_LOST_H

#include "model/diag.h"
#include "model/timeline.h"

typedef enum {
  LOST_UNDATED = 1,
  LOST_ERAS = 2,
  LOST_GROUPS = 4,
  LOST_TAGS = 8,
  LOST_CITATIONS = 16,
  LOST_MEDIA = 32,
  LOST_LINKS = 64,
  LOST_IMPORTANCE = 128,
  LOST_TEXT = 256,
  LOST_MILESTONES = 512,
  LOST_COLORS = 1024,
  LOST_ICONS = 2048,
  LOST_SOURCES = 4096,
  LOST_DISPLAY_DATES = 8192,
  LOST_KINDS = 16384,
  LOST_DOUBTS = 32768,
  LOST_ADDRESSES = 131072, /* of sources */
  LOST_HEAD = 65536,       /* subtitle, introduction, author */
} LostKind;

/* `kinds`: what `format` ("Mermaid") has no place for.  One [format-loses] warning for each
 * that the timeline really has. */
void lost_warn(const Timeline *timeline, unsigned kinds, const char *format, Diag *diag);

#endif
