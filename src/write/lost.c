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
             {LOST_TEXT, "the text of events"},
             {LOST_MILESTONES, "milestones"},
             {LOST_COLORS, "colours"},
             {LOST_ICONS, "icons"},
             {LOST_SOURCES, "sources"},
             {LOST_DISPLAY_DATES, "display dates"},
             {LOST_KINDS, "kinds"},
             {LOST_DOUBTS, "doubts"},
             {LOST_ADDRESSES, "the addresses of sources"},
             {LOST_HEAD, "the subtitle, introduction and author"}};

static unsigned kinds_of(const Event *event) {
  return (event->group ? LOST_GROUPS : 0) | (event->tags->len ? LOST_TAGS : 0) |
         (event->citations->len ? LOST_CITATIONS : 0) | (event->media.url ? LOST_MEDIA : 0) |
         (event->link ? LOST_LINKS : 0) | (event->importance != 3 ? LOST_IMPORTANCE : 0) |
         (event->text ? LOST_TEXT : 0) | (event->milestone ? LOST_MILESTONES : 0) | (event->color ? LOST_COLORS : 0) |
         (event->icon ? LOST_ICONS : 0) | (event->source ? LOST_SOURCES : 0) |
         (event->display_date ? LOST_DISPLAY_DATES : 0) | (event->kind != EVENT_HAPPENED ? LOST_KINDS : 0) |
         (event->uncertain ? LOST_DOUBTS : 0);
}

static bool has_addresses(const GPtrArray *sources) {
  for (guint i = 0; i < sources->len; i++) {
    if (((const Source *)g_ptr_array_index(sources, i))->link) {
      return true;
    }
  }
  return false;
}

static unsigned kinds_of_all(const Timeline *timeline) {
  unsigned has = (timeline->undated->len ? LOST_UNDATED : 0) | (timeline->eras->len ? LOST_ERAS : 0) |
                 (has_addresses(timeline->sources) ? LOST_ADDRESSES : 0) |
                 (timeline->subtitle || timeline->text || timeline->author ? LOST_HEAD : 0);
  for (guint i = 0; i < timeline->events->len; i++) {
    has |= kinds_of(g_ptr_array_index(timeline->events, i));
  }
  return has;
}

void lost_warn(const Timeline *timeline, unsigned kinds, const char *format, Diag *diag) {
  unsigned lost = kinds_of_all(timeline) & kinds;
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
    if (lost & names[i].kind) {
      diag_add(diag, DIAG_WARNING, "format-loses", (DiagPlace){0}, "%s cannot hold %s; left out", format,
               names[i].what);
    }
  }
}
