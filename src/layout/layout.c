/* layout.c -- the whole drawing: its head, its foot, and which layout is between. */
#include "layout/box.h"

#include <string.h>

enum { AXIS_MOST_EVENTS = 14 };

static const Unit axis_least_width = PT(330); /* 116 mm */

Unit head_place(Layout *layout, Unit y) {
  const Timeline *timeline = layout->timeline;
  Unit width = layout->width - 2 * layout->margin;
  if (timeline->title) {
    y = layout_text(layout, true, INK_TITLE, &style_title, timeline->title, layout->margin, y, width);
  }
  if (timeline->subtitle) {
    y = layout_text(layout, true, INK_DECK, &style_deck, timeline->subtitle, layout->margin, y + PT(2), width);
  }
  return timeline->title || timeline->subtitle ? y + PT(12) : y;
}

static const char *phrase_of(const Event *event) {
  const Citation *first = event->citations->len ? g_ptr_array_index(event->citations, 0) : NULL;
  return first ? first->phrase.text : NULL;
}

/* A title and, under it in italics, the words that would date it. */
static Unit place_undated(Layout *layout, bool draw, const Event *event, Unit x, Unit y, Unit width) {
  y = layout_text(layout, draw, INK_HEADLINE, &style_note, event->title ? event->title : "", x, y, width);
  const char *phrase = phrase_of(event);
  return phrase ? layout_text(layout, draw, INK_NOTE, &style_phrase, phrase, x, y, width) : y;
}

static Unit undated_list(Layout *layout, bool draw, Unit y) {
  const GPtrArray *undated = layout->timeline->undated;
  Unit gap = PT(14), full = layout->width - 2 * layout->margin;
  guint columns = full > PT(420) ? 3 : full > PT(260) ? 2 : 1;
  Unit width = (full - (Unit)(columns - 1) * gap) / (Unit)columns;
  if (draw) {
    layout_rule(layout, INK_HAIRLINE, layout->margin, y, full, 0, false);
  }
  y = layout_text(layout, draw, INK_HEAD, &style_head, "NOT DATED IN THE TEXT", layout->margin, y + PT(5), full) +
      PT(2);
  for (guint i = 0; i < undated->len; i += columns) {
    Unit bottom = y;
    for (guint k = 0; k < columns && i + k < undated->len; k++) {
      Unit x = layout->margin + (Unit)k * (width + gap);
      bottom = MAX(bottom, place_undated(layout, draw, g_ptr_array_index(undated, i + k), x, y, width));
    }
    y = bottom + PT(4);
  }
  return y + PT(6);
}

static char *foot_text(const Layout *layout) {
  const Timeline *timeline = layout->timeline;
  g_autoptr(GString) sources = g_string_new(NULL);
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < timeline->events->len; i++) {
    const Event *event = g_ptr_array_index(timeline->events, i);
    const Citation *first = event->citations->len ? g_ptr_array_index(event->citations, 0) : NULL;
    if (first && first->doc && g_hash_table_size(seen) < 3 && g_hash_table_add(seen, first->doc)) {
      const char *slash = strrchr(first->doc, '/');
      g_string_append_printf(sources, "%s%s", sources->len ? ", " : "Source: ", slash ? slash + 1 : first->doc);
    }
  }
  g_string_append_printf(sources, "%s%u events", sources->len ? "; " : "", timeline->events->len);
  if (timeline->undated->len) {
    g_string_append_printf(sources, ", %u undated", timeline->undated->len);
  }
  return g_strdup(sources->str);
}

Unit tail_place(Layout *layout, bool draw, Unit y) {
  Unit full = layout->width - 2 * layout->margin;
  y += PT(8);
  if (layout->timeline->undated->len) {
    y = undated_list(layout, draw, y);
  }
  if (draw) {
    layout_rule(layout, INK_HAIRLINE, layout->margin, y, full, 0, false);
  }
  g_autofree char *foot = foot_text(layout);
  return layout_text(layout, draw, INK_FOOT, &style_foot, foot, layout->margin, y + PT(3), full);
}

static bool wants_axis(const Layout *layout) {
  const char *kind = options_text(layout->options, OPT_LAYOUT);
  if (strcmp(kind, "auto") != 0) {
    return strcmp(kind, "axis") == 0;
  }
  return layout->timeline->events->len <= AXIS_MOST_EVENTS && layout->width >= axis_least_width;
}

Layout *layout_new(const Timeline *timeline, const Options *options, const DateWords *words,
                   const TextMeasure *measure) {
  Layout *layout = g_new0(Layout, 1);
  *layout = (Layout){.timeline = timeline, .options = options, .words = words, .measure = measure};
  layout->pages = g_ptr_array_new();
  if (!page_size(options_text(options, OPT_PAGE), &layout->width, &layout->height)) {
    page_size("A4-landscape", &layout->width, &layout->height);
  }
  layout->margin = layout->width < PT(400) ? PT(10) : PT(36);
  if (timeline->events->len == 0 || !wants_axis(layout) || !axis_place(layout)) {
    spine_place(layout);
  }
  return layout;
}

void layout_free(Layout *layout) {
  for (guint i = 0; layout && i < layout->pages->len; i++) {
    LayoutPage *page = g_ptr_array_index(layout->pages, i);
    g_array_unref(page->boxes);
    g_free(page);
  }
  if (layout) {
    g_ptr_array_unref(layout->pages);
    g_free(layout);
  }
}
