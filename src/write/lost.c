/* lost.c -- see lost.h. */
#include "write/lost.h"

static const struct {
  LostKind kind;
  const char *what;
} names[] = {{LOST_UNDATED, "events without a date"},
             {LOST_ERAS, "eras"},
             {LOST_GROUPS, "groups"},
             {LOST_TAGS, "tags"},
             {LOST_CITATIONS, "the sentences that events come from"},
             {LOST_MEDIA, "media"},
             {LOST_LINKS, "links"},
             {LOST_IMPORTANCE, "importance"},
             {LOST_TEXT, "the text of events"}};

static unsigned kinds_of(const Event *event) {
  return (event->group ? LOST_GROUPS : 0) | (event->tags->len ? LOST_TAGS : 0) |
         (event->citations->len ? LOST_CITATIONS : 0) | (event->media.url ? LOST_MEDIA : 0) |
         (event->link ? LOST_LINKS : 0) | (event->importance != 3 ? LOST_IMPORTANCE : 0) |
         (event->text ? LOST_TEXT : 0);
}

void lost_warn(const Timeline *timeline, unsigned kinds, const char *format, Diag *diag) {
  DiagPlace nowhere = {0};
  unsigned has = (timeline->undated->len ? LOST_UNDATED : 0) | (timeline->eras->len ? LOST_ERAS : 0);
  for (guint i = 0; i < timeline->events->len; i++) {
    has |= kinds_of(timeline->events->pdata[i]);
  }
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
    if (has & kinds & names[i].kind) {
      diag_add(diag, DIAG_WARNING, "format-loses", nowhere, "%s cannot hold %s; left out", format, names[i].what);
    }
  }
}
