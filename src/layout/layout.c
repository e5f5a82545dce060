/* layout.c -- the whole drawing: what all layouts share. */
#include "layout/choose.h"
#include "layout/part/key.h"
#include "layout/part/mark.h"
#include "layout/part/tie.h"
#include "model/credit.h"

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

static GHashTable *ids_of(const GPtrArray *events) {
  GHashTable *ids = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < events->len; i++) {
    Event *event = g_ptr_array_index(events, i);
    if (event->id) {
      g_hash_table_insert(ids, event->id, event);
    }
  }
  return ids;
}

/* If a third of them matter most, none stands out. */
static bool is_emphatic(const GPtrArray *events) {
  enum { MOST = 5, PART = 3 };
  guint n = 0;
  for (guint i = 0; i < events->len; i++) {
    n += ((const Event *)g_ptr_array_index(events, i))->importance == MOST;
  }
  return n > 0 && n * PART <= events->len;
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

Layout *layout_new(const Timeline *timeline, const Options *options, const DateWords *words,
                   const TextMeasure *measure) {
  Layout *layout = g_new0(Layout, 1);
  *layout = (Layout){.timeline = timeline, .options = options, .words = words, .measure = measure};
  layout->hyphens = hyphens_new(language_of(timeline, options));
  layout->lines = linecache_new(measure, layout->hyphens);
  layout->pages = g_ptr_array_new();
  layout->page_words = pagewords_new(language_of(timeline, options));
  layout->type = type_set(100);
  layout->wrap = 100;
  layout->emphatic = is_emphatic(timeline->events);
  layout->one_day = is_one_day(timeline->events);
  layout->groups = group_places(timeline->groups);
  layout->hidden = g_hash_table_new(NULL, NULL);
  layout->cut = g_hash_table_new(NULL, NULL);
  layout->credits = credit_index(timeline);
  layout->dates = g_hash_table_new_full(NULL, NULL, NULL, g_free);
  layout->halves = g_hash_table_new_full(NULL, NULL, NULL, g_free);
  layout->ends = g_array_new(FALSE, FALSE, sizeof(TieEnd));
  layout->ids = ids_of(timeline->events);
  layout->names = g_hash_table_new_full(NULL, NULL, NULL, g_free);
  layout->titles = g_hash_table_new_full(NULL, NULL, NULL, g_free);
  key_find(layout);
  mark_expect(layout, timeline->events);
  layout_choose(layout);
  tie_place(layout);
  folio_place(layout);
  layout_mirror(layout);
  layout_zoom(layout);
  return layout;
}

guint layout_hidden(const Layout *layout) {
  return g_hash_table_size(layout->hidden);
}

guint layout_ties_lost(const Layout *layout) {
  return layout->ties_lost;
}

bool layout_is_brief(const Layout *layout) {
  return layout->brief;
}

guint layout_cut(const Layout *layout) {
  return g_hash_table_size(layout->cut);
}

void layout_free(Layout *layout) {
  if (layout) {
    layout_drop_pages(layout);
    g_ptr_array_unref(layout->pages);
    pagewords_free(layout->page_words);
    linecache_free(layout->lines);
    hyphens_free(layout->hyphens);
    g_hash_table_unref(layout->groups);
    g_hash_table_unref(layout->hidden);
    g_hash_table_unref(layout->cut);
    g_hash_table_unref(layout->credits);
    g_hash_table_unref(layout->dates);
    g_hash_table_unref(layout->halves);
    g_array_unref(layout->ends);
    g_ptr_array_unref(layout->tags);
    g_hash_table_unref(layout->ids);
    g_hash_table_unref(layout->names);
    g_hash_table_unref(layout->titles);
    g_free(layout);
  }
}
