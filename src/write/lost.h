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
} LostKind;

/* `kinds`: what `format` ("Mermaid") has no place for.  One [format-loses] warning for each
 * that the timeline really has. */
void lost_warn(const Timeline *timeline, unsigned kinds, const char *format, Diag *diag);

#endif
