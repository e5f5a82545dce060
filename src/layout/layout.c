/* layout.c -- the whole drawing: which layout, on how many pages, in which size of type. */
#include "layout/part/box.h"
#include "layout/solve/crowd.h"
#include "model/credit.h"
#include "model/paper.h"

#include <string.h>

enum { AXIS_MOST_EVENTS = 14, LANES_MOST_GROUPS = 12 };

#define LARGE_PAGE (1.4 * PT(595) * PT(842)) /* than A4 */

static const Unit axis_least_width = PT(330) /* 116 mm */, lanes_least_width = PT(420);

static bool has_notes(const Layout *layout) {
  const GPtrArray *events = layout->timeline->events;
  for (guint i = 0; i < events->len; i++) {
    if (((const Event *)g_ptr_array_index(events, i))->text) {
      return true;
    }
  }
  return false;
}

/* Few events stand on an axis, if it need not be told in strips of unlike scales; groups, and many events on a wide
 * page, in lanes; what is long to read runs down a spine, as does all on a page that is narrow or tall. */
static const char *auto_layout(const Layout *layout) {
  const Timeline *timeline = layout->timeline;
  bool flat = layout->height == 0 || layout->width > layout->height, wide = layout->width >= lanes_least_width && flat;
  if (timeline->groups->len > 1 && timeline->groups->len <= LANES_MOST_GROUPS && layout->width >= lanes_least_width) {
    return "lanes";
  }
  if (timeline->events->len <= AXIS_MOST_EVENTS && flat && layout->width >= axis_least_width) {
    return "axis";
  }
  return wide && !has_notes(layout) ? "lanes" : "spine";
}

static bool is_auto(const Layout *layout) {
  return strcmp(options_text(layout->options, OPT_LAYOUT), "auto") == 0;
}

static void place_as(Layout *layout, const char *kind) {
  if (strcmp(kind, "table") == 0) {
    table_place(layout);
  } else if (layout->timeline->events->len == 0) {
    spine_place(layout);
  } else if (strcmp(kind, "lanes") == 0) {
    lanes_place(layout);
  } else if (strcmp(kind, "axis") != 0 || !axis_place(layout, is_auto(layout))) {
    spine_place(layout);
  }
}

/* What is tried, in this order, until all is on one page: more than the usual size only where the page stays airy, then
 * narrower words, then smaller type. */
static const struct {
  int type, wrap, most_fill; /* percent */
} attempts[] = {{130, 130, 62}, {115, 115, 72}, {100, 100, 100}, {100, 80, 100}, {90, 80, 100}, {81, 78, 100}};

enum { USUAL = 2, FEW = 120 };

static bool attempt_at(Layout *layout, const char *kind, gsize attempt) {
  layout_drop_pages(layout);
  layout->type = type_set(attempts[attempt].type);
  layout->wrap = attempts[attempt].wrap;
  layout->fill = 100;
  place_as(layout, kind);
  return layout->pages->len == 1 && (attempt == USUAL || layout->fill <= attempts[attempt].most_fill);
}

/* Into the pages asked for: by narrower words, by smaller type, and then with as many labels as they hold. */
static void place_within(Layout *layout, const char *kind) {
  layout->most_pages = (guint)options_int(layout->options, OPT_PAGES);
  for (gsize i = USUAL; i < G_N_ELEMENTS(attempts); i++) {
    attempt_at(layout, kind, i);
    if (layout->pages->len <= layout->most_pages) {
      return;
    }
  }
  g_autoptr(GPtrArray) order = crowd_order(layout->timeline);
  guint good = 0, bad = order->len;
  while (bad - good > 1) {
    guint kept = good + (bad - good) / 2;
    crowd_hide(layout, order, kept);
    attempt_at(layout, kind, G_N_ELEMENTS(attempts) - 1);
    *(layout->pages->len <= layout->most_pages ? &good : &bad) = kept;
  }
  crowd_hide(layout, order, good);
  layout->most_pages = 0; /* marks alone may take more: they are shown all the same */
  attempt_at(layout, kind, G_N_ELEMENTS(attempts) - 1);
}

/* A page that grows has room; so many events that they take several pages need not be squeezed. */
static void place(Layout *layout) {
  const char *kind = is_auto(layout) ? auto_layout(layout) : options_text(layout->options, OPT_LAYOUT);
  bool paper = layout->height > 0 && layout->width >= lanes_least_width, few = layout->timeline->events->len <= FEW;
  bool large = (double)layout->width * layout->height > LARGE_PAGE;
  bool airy = paper && (layout->timeline->events->len <= AXIS_MOST_EVENTS * 2 || (large && few));
  for (gsize i = airy ? 0 : USUAL; i < (paper && few ? G_N_ELEMENTS(attempts) : USUAL + 1); i++) {
    if (attempt_at(layout, kind, i)) {
      return;
    }
  }
  attempt_at(layout, kind, USUAL);
  guint most = (guint)options_int(layout->options, OPT_PAGES);
  if (layout->height > 0 && most > 0 && layout->pages->len > most) {
    place_within(layout, kind);
  }
}

static const char *language_of(const Timeline *timeline, const Options *options) {
  const char *lang = options_text(options, OPT_LANG);
  return lang ? lang : timeline->lang ? timeline->lang : "en";
}

static GHashTable *group_places(const GPtrArray *groups) {
  GHashTable *places = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < groups->len; i++) {
    Group *group = g_ptr_array_index(groups, i);
    if (group->id) {
      g_hash_table_insert(places, group->id, GUINT_TO_POINTER(i + 1));
    }
  }
  return places;
}

static bool is_one_day(const GPtrArray *events) {
  for (guint i = 0; i < events->len; i++) {
    const Date *date = ((const Event *)g_ptr_array_index(events, i))->date,
               *first = ((const Event *)g_ptr_array_index(events, 0))->date;
    DateBound min = date_min(date), max = date_max(date);
    if (date_precision(date) <= DATE_PREC_DAY || min.kind != DATE_KNOWN || max.kind != DATE_KNOWN ||
        min.day != max.day || min.day != date_min(first).day) {
      return false;
    }
  }
  return events->len > 1;
}

/* options_set() has seen to it that it is a page. */
static void set_page(Layout *layout, const char *page) {
  double width = 0, height = 0;
  paper_size(page, &width, &height);
  layout->width = PT(width);
  layout->height = PT(height);
}

Layout *layout_new(const Timeline *timeline, const Options *options, const DateWords *words,
                   const TextMeasure *measure) {
  Layout *layout = g_new0(Layout, 1);
  *layout = (Layout){.timeline = timeline, .options = options, .words = words, .measure = measure};
  layout->lines = lines_new(measure);
  layout->pages = g_ptr_array_new();
  set_page(layout, options_text(options, OPT_PAGE));
  layout->margin = layout->width < PT(400) ? PT(10) : PT(36);
  layout->page_words = page_words_new(language_of(timeline, options));
  layout->type = type_set(100);
  layout->wrap = 100;
  layout->one_day = is_one_day(timeline->events);
  layout->groups = group_places(timeline->groups);
  layout->hidden = g_hash_table_new(NULL, NULL);
  layout->cut = g_hash_table_new(NULL, NULL);
  layout->credits = credit_index(timeline);
  layout->dates = g_hash_table_new_full(NULL, NULL, NULL, g_free);
  layout->titles = g_hash_table_new_full(NULL, NULL, NULL, g_free);
  place(layout);
  layout_mirror(layout);
  return layout;
}

guint layout_hidden(const Layout *layout) {
  return g_hash_table_size(layout->hidden);
}

guint layout_cut(const Layout *layout) {
  return g_hash_table_size(layout->cut);
}

void layout_free(Layout *layout) {
  if (layout) {
    layout_drop_pages(layout);
    g_ptr_array_unref(layout->pages);
    page_words_free(layout->page_words);
    lines_free(layout->lines);
    g_hash_table_unref(layout->groups);
    g_hash_table_unref(layout->hidden);
    g_hash_table_unref(layout->cut);
    g_hash_table_unref(layout->credits);
    g_hash_table_unref(layout->dates);
    g_hash_table_unref(layout->titles);
    g_free(layout);
  }
}
