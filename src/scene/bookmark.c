/* bookmark.c -- see bookmark.h. */
#include "scene/bookmark.h"

#include <math.h>
#include <stdlib.h>

#include "date/calendar.h"

enum { MOST = 40 /* of years, decades, ... in all */ };

/* Eras that lie in no other, in order of their starts and so of their ends. */
typedef struct {
  const Era *era;
  double first, last;
} Reach;

typedef struct {
  const Layout *layout;
  Scene *scene;
  GArray *eras;     /* of Reach */
  GHashTable *seen; /* group and section, as text */
  GArray *found;    /* of Found, in order of the pages */
  int64_t step;     /* years */
} Outline;

typedef struct {
  guint group; /* its place from 1; 0: none */
  char *title;
  guint page, order;
  Unit y;
} Found;

static void found_clear(void *data) {
  g_free(((Found *)data)->title);
}

/* -- Sections -- */

static double first_of(const Date *date) {
  DateBound min = date_min(date);
  return min.kind == DATE_KNOWN ? (double)min.day : -INFINITY;
}

static double last_of(const Date *date) {
  DateBound max = date_max(date);
  return max.kind == DATE_KNOWN ? (double)max.day : INFINITY;
}

static int by_first(const void *left, const void *right) {
  const Reach *a = left, *b = right;
  return a->first != b->first ? (a->first > b->first) - (a->first < b->first)
                              : (a->last < b->last) - (a->last > b->last);
}

static GArray *outer_eras(const GPtrArray *eras) {
  g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(Reach));
  GArray *outer = g_array_new(FALSE, FALSE, sizeof(Reach));
  for (guint i = 0; i < eras->len; i++) {
    const Era *era = eras->pdata[i];
    Reach reach = {era, first_of(era->date), last_of(era->date)};
    g_array_append_val(all, reach);
  }
  g_array_sort(all, by_first);
  for (guint i = 0; i < all->len; i++) {
    const Reach *reach = &g_array_index(all, Reach, i);
    if (outer->len == 0 || reach->last > g_array_index(outer, Reach, outer->len - 1).last) {
      g_array_append_vals(outer, reach, 1);
    }
  }
  return outer;
}

/* The first that ends not before the time, if it has begun; NULL. */
static const Era *era_at(const GArray *eras, double time) {
  guint low = 0, high = eras->len;
  while (low < high) {
    guint middle = low + (high - low) / 2;
    if (g_array_index(eras, Reach, middle).last < time) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const Reach *reach = low < eras->len ? &g_array_index(eras, Reach, low) : NULL;
  return reach && reach->first <= time ? reach->era : NULL;
}

static int64_t year_of(const Event *event) {
  DateBound min = date_min(event->date);
  return min.kind == DATE_KNOWN ? calendar_from_day(min.day).year : 0;
}

static int64_t step_of(const GPtrArray *events) {
  if (!events->len) {
    return 1;
  }
  int64_t span = year_of(events->pdata[events->len - 1]) - year_of(events->pdata[0]), step = 1;
  while (span / step > MOST && step < G_MAXINT64 / 10) {
    step *= 10;
  }
  return step;
}

/* The year, decade, century or millennium; before these are counted, the year that a longer stretch begins with. */
static Date *period_of(int64_t year, int64_t step) {
  static const struct {
    int64_t step;
    const char *edtf;
  } periods[] = {{10, "%s%03dX"}, {100, "%s%02dXX"}, {1000, "%s%01dXXX"}};
  for (gsize i = 0; i < G_N_ELEMENTS(periods) && ABS(year) <= 9999; i++) {
    if (periods[i].step == step) {
      g_autofree char *edtf = g_strdup_printf(periods[i].edtf, year < 0 ? "-" : "", (int)(ABS(year) / step));
      return date_parse_edtf(edtf, -1, NULL);
    }
  }
  return date_new_year(year - year % step);
}

static char *section_of(const Outline *outline, const Event *event) {
  const Era *era = era_at(outline->eras, first_of(event->date));
  if (era && era->title) {
    return g_strdup(era->title);
  }
  g_autoptr(Date) period = period_of(year_of(event), outline->step);
  return period ? date_words_format(outline->layout->words, period, DATE_WORDS_FULL) : g_strdup("");
}

/* -- Places -- */

static void add_event(Outline *outline, const Event *event, guint page, Unit y) {
  Found found = {outline->layout->timeline->groups->len > 1 ? layout_group(outline->layout, event) : 0,
                 section_of(outline, event), page, outline->found->len, y};
  if (g_hash_table_add(outline->seen, g_strdup_printf("%u %s", found.group, found.title))) {
    g_array_append_val(outline->found, found);
  } else {
    found_clear(&found);
  }
}

/* The top of what is drawn first of the group that opens at `at`. */
static Unit top_of(const GArray *boxes, guint at) {
  for (guint i = at + 1; i < boxes->len; i++) {
    const Box *box = &g_array_index(boxes, Box, i);
    if (box->kind == BOX_TEXT) {
      return MAX(box->y - box->style.leading, 0);
    }
  }
  return 0;
}

static void add_page(Outline *outline, guint number, GHashTable *told) {
  const GArray *boxes = ((const LayoutPage *)outline->layout->pages->pdata[number])->boxes;
  for (guint i = 0; i < boxes->len; i++) {
    const Box *box = &g_array_index(boxes, Box, i);
    if (box->kind == BOX_OPEN && box->event && g_hash_table_add(told, (void *)box->event)) {
      add_event(outline, box->event, number, top_of(boxes, i));
    }
  }
}

static void add_bookmark(Scene *scene, const char *title, const Found *at, bool inner) {
  SceneBookmark mark = {g_strdup(title), at->page, at->y, inner};
  g_array_append_val(scene->bookmarks, mark);
}

/* In the order of the groups, events of none at last; within a group as found. */
static int by_group(const void *left, const void *right) {
  const Found *a = left, *b = right;
  guint first = a->group - 1, second = b->group - 1; /* of none: the largest number */
  return first != second ? (first > second) - (first < second) : (a->order > b->order) - (a->order < b->order);
}

static const char *group_name(const Layout *layout, guint place) {
  const Group *group = place ? layout->timeline->groups->pdata[place - 1] : NULL;
  return !group ? pagewords_get(layout->page_words, "others") : group->title ? group->title : group->id;
}

static void add_bookmarks(const Outline *outline) {
  bool grouped = outline->layout->timeline->groups->len > 1;
  g_array_sort(outline->found, by_group);
  for (guint i = 0; i < outline->found->len; i++) {
    const Found *found = &g_array_index(outline->found, Found, i);
    if (grouped && (i == 0 || (found - 1)->group != found->group)) {
      add_bookmark(outline->scene, group_name(outline->layout, found->group), found, false);
    }
    add_bookmark(outline->scene, found->title, found, grouped);
  }
}

void bookmarks_add(Scene *scene, const Layout *layout) {
  if (layout->pages->len < 2) {
    return;
  }
  g_autoptr(GArray) eras = outer_eras(layout->timeline->eras), found = g_array_new(FALSE, FALSE, sizeof(Found));
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) told = g_hash_table_new(NULL, NULL);
  g_array_set_clear_func(found, found_clear);
  Outline outline = {layout, scene, eras, seen, found, step_of(layout->timeline->events)};
  for (guint i = 0; i < layout->pages->len; i++) {
    add_page(&outline, i, told);
  }
  add_bookmarks(&outline);
}
