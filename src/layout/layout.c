/* layout.c -- the whole drawing: its head, its foot, and which layout is between. */
#include "layout/box.h"

#include <string.h>

enum { AXIS_MOST_EVENTS = 14 };

static const Unit axis_least_width = PT(330) /* 116 mm */, lanes_least_width = PT(420);

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
  const char *head = page_word(layout->page_words, "undated_head");
  y = layout_text(layout, draw, INK_HEAD, &style_head, head, layout->margin, y + PT(5), full) + PT(2);
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
      g_string_append_printf(sources, "%s%s", sources->len ? ", " : "", slash ? slash + 1 : first->doc);
    }
  }
  if (sources->len) {
    g_autofree char *lead = g_strdup_printf("%s: ", page_word(layout->page_words, "source"));
    g_string_prepend(sources, lead);
  }
  guint n = timeline->events->len;
  g_string_append_printf(sources, "%s%u %s", sources->len ? "; " : "", n,
                         page_word(layout->page_words, n == 1 ? "event" : "events"));
  if (timeline->undated->len) {
    g_string_append_printf(sources, ", %u %s", timeline->undated->len, page_word(layout->page_words, "undated"));
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

void tail_place_on(Layout *layout, Unit y) {
  Unit end = tail_place(layout, false, y) + layout->margin;
  if (layout->height && end > layout->height) {
    layout_add_page(layout);
    y = layout->margin;
    end = tail_place(layout, false, y) + layout->margin;
  }
  Unit spare = layout->height ? MAX(layout->height - end, 0) : 0;
  end = tail_place(layout, true, y + spare) + layout->margin;
  LayoutPage *page = layout_page(layout);
  page->height = MAX(layout->height, end);
}

static bool has_notes(const Layout *layout) {
  const GPtrArray *events = layout->timeline->events;
  for (guint i = 0; i < events->len; i++) {
    if (((const Event *)g_ptr_array_index(events, i))->text) {
      return true;
    }
  }
  return false;
}

/* Few events stand on an axis; groups, and many events on a wide page, in lanes; what is long to read, or
 * narrow, runs down a spine. */
static const char *auto_layout(const Layout *layout) {
  const Timeline *timeline = layout->timeline;
  bool wide = layout->width >= lanes_least_width && (layout->height == 0 || layout->width > layout->height);
  if (timeline->groups->len > 1 && layout->width >= lanes_least_width) {
    return "lanes";
  }
  if (timeline->events->len <= AXIS_MOST_EVENTS && layout->width >= axis_least_width) {
    return "axis";
  }
  return wide && !has_notes(layout) ? "lanes" : "spine";
}

static void place(Layout *layout) {
  const char *kind = options_text(layout->options, OPT_LAYOUT);
  kind = strcmp(kind, "auto") == 0 ? auto_layout(layout) : kind;
  if (strcmp(kind, "table") == 0) {
    table_place(layout);
  } else if (layout->timeline->events->len == 0) {
    spine_place(layout);
  } else if (strcmp(kind, "lanes") == 0) {
    lanes_place(layout);
  } else if (strcmp(kind, "axis") != 0 || !axis_place(layout)) {
    spine_place(layout);
  }
}

static const char *language_of(const Timeline *timeline, const Options *options) {
  const char *lang = options_text(options, OPT_LANG);
  return lang ? lang : timeline->lang ? timeline->lang : "en";
}

Layout *layout_new(const Timeline *timeline, const Options *options, const DateWords *words,
                   const TextMeasure *measure) {
  Layout *layout = g_new0(Layout, 1);
  *layout = (Layout){.timeline = timeline, .options = options, .words = words, .measure = measure};
  layout->lines = lines_new(measure);
  layout->pages = g_ptr_array_new();
  if (!page_size(options_text(options, OPT_PAGE), &layout->width, &layout->height)) {
    page_size("A4-landscape", &layout->width, &layout->height);
  }
  layout->margin = layout->width < PT(400) ? PT(10) : PT(36);
  layout->page_words = page_words_new(language_of(timeline, options));
  place(layout);
  layout_mirror(layout);
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
    page_words_free(layout->page_words);
    lines_free(layout->lines);
    g_free(layout);
  }
}
