/* lost.c -- see lost.h. */
#include "write/lost.h"

#include <string.h>

static const struct {
  HoldKind kind;
  const char *what;
} names[] = {{HOLD_TITLE, "the title"},
             {HOLD_INTRODUCTION, "the introduction"},
             {HOLD_HEAD, "the subtitle and author"},
             {HOLD_STYLE, "the style"},
             {HOLD_UNDATED, "events without a date"},
             {HOLD_ERAS, "eras"},
             {HOLD_GROUPS, "groups"},
             {HOLD_GROUP_NAMES, "the titles of groups"},
             {HOLD_TAGS, "tags"},
             {HOLD_CITATIONS, "the sentences that events come from"},
             {HOLD_MEDIA, "media"},
             {HOLD_LINKS, "links"},
             {HOLD_IMPORTANCE, "importance"},
             {HOLD_TEXT, "the text of events"},
             {HOLD_MILESTONES, "milestones"},
             {HOLD_COLORS, "colours"},
             {HOLD_FRAME_COLORS, "the colours of groups and eras"},
             {HOLD_ICONS, "icons"},
             {HOLD_SOURCES, "sources"},
             {HOLD_ADDRESSES, "the addresses of sources"},
             {HOLD_DISPLAY_DATES, "display dates"},
             {HOLD_KINDS, "kinds"},
             {HOLD_DOUBTS, "doubts"},
             {HOLD_PLACES, "places"},
             {HOLD_EXTRA, "x- fields"},
             {HOLD_OWN, "x- fields of the timeline"},
             {HOLD_LINES, "lines"},
             {HOLD_TIES, "ties between events"},
             {HOLD_HIGHLIGHTS, "highlights"}};

/* What stands as key, value, key, value ... */
static unsigned kinds_of_extra(const GPtrArray *extra) {
  unsigned has = 0;
  for (guint i = 0; i + 1 < extra->len; i += 2) {
    const char *key = extra->pdata[i];
    has |= !strcmp(key, "x-location") || !strcmp(key, "x-geo") ? HOLD_PLACES : HOLD_EXTRA;
  }
  return has;
}

static unsigned kinds_of(const Event *event) {
  return (event->group ? HOLD_GROUPS : 0) | (event->tags->len ? HOLD_TAGS : 0) |
         (event->citations->len ? HOLD_CITATIONS : 0) | (event->media.url ? HOLD_MEDIA : 0) |
         (event->link ? HOLD_LINKS : 0) | (event->importance != 3 ? HOLD_IMPORTANCE : 0) |
         (event->text ? HOLD_TEXT : 0) | (event->milestone ? HOLD_MILESTONES : 0) | (event->color ? HOLD_COLORS : 0) |
         (event->icon ? HOLD_ICONS : 0) | (event->source ? HOLD_SOURCES : 0) |
         (event->display_date ? HOLD_DISPLAY_DATES : 0) | (event->kind != EVENT_HAPPENED ? HOLD_KINDS : 0) |
         (event->uncertain ? HOLD_DOUBTS : 0) |
         (event->after->len || event->because->len || event->leads_to->len ? HOLD_TIES : 0) |
         (event->highlight ? HOLD_HIGHLIGHTS : 0) | kinds_of_extra(event->extra);
}

static unsigned kinds_of_events(const GPtrArray *events) {
  unsigned has = 0;
  for (guint i = 0; i < events->len; i++) {
    has |= kinds_of(g_ptr_array_index(events, i));
  }
  return has;
}

static unsigned kinds_of_groups(const GPtrArray *groups) {
  unsigned has = 0;
  for (guint i = 0; i < groups->len; i++) {
    const Group *group = g_ptr_array_index(groups, i);
    bool named = group->title && g_strcmp0(group->title, group->id) != 0;
    has |= HOLD_GROUPS | (named ? HOLD_GROUP_NAMES : 0) | (group->color ? HOLD_FRAME_COLORS : 0);
  }
  return has;
}

static unsigned kinds_of_eras(const GPtrArray *eras) {
  unsigned has = 0;
  for (guint i = 0; i < eras->len; i++) {
    has |= HOLD_ERAS | (((const Era *)g_ptr_array_index(eras, i))->color ? HOLD_FRAME_COLORS : 0);
  }
  return has;
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
  return (timeline->title ? HOLD_TITLE : 0) | (timeline->text ? HOLD_INTRODUCTION : 0) |
         (timeline->subtitle || timeline->author ? HOLD_HEAD : 0) | (timeline->style->len ? HOLD_STYLE : 0) |
         (timeline->undated->len ? HOLD_UNDATED : 0) | (has_addresses(timeline->sources) ? HOLD_ADDRESSES : 0) |
         kinds_of_groups(timeline->groups) | kinds_of_eras(timeline->eras) | (timeline->lines->len ? HOLD_LINES : 0) |
         (timeline->extra->len ? HOLD_OWN : 0) | kinds_of_events(timeline->events) | kinds_of_events(timeline->undated);
}

/* Who loses a thing need not be told that its parts are lost. */
static unsigned without_parts(unsigned lost) {
  return lost & ~((lost & HOLD_GROUPS ? HOLD_GROUP_NAMES : 0) | (lost & HOLD_SOURCES ? HOLD_ADDRESSES : 0) |
                  (lost & (HOLD_GROUPS | HOLD_ERAS) ? HOLD_FRAME_COLORS : 0));
}

void lost_warn(const Timeline *timeline, unsigned held, const char *format, Diag *diag) {
  unsigned lost = without_parts(kinds_of_all(timeline) & ~held);
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
    if (lost & names[i].kind) {
      diag_add(diag, DIAG_WARNING, "format-loses", (DiagPlace){0}, "%s cannot hold %s; left out", format,
               names[i].what);
    }
  }
}
