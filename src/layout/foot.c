/* foot.c -- what stands below a drawing: what has no date, where it is from, what it leaves out, what its marks mean.
 */
#include <string.h>

#include "layout/label.h"

enum { MOST_SOURCES = 3 };

static const Unit key_width = PT(15), key_gap = PT(12);

static const char *phrase_of(const Event *event) {
  const Citation *first = event->citations->len ? g_ptr_array_index(event->citations, 0) : NULL;
  return first ? first->phrase.text : NULL;
}

/* A title and, under it in italics, the words that would date it. */
static Unit place_undated(Layout *layout, bool draw, const Event *event, Unit x, Unit y, Unit width) {
  const Type *type = &layout->type;
  y = layout_text(layout, draw, INK_HEADLINE, &type->note, event->title ? event->title : "", x, y, width);
  const char *phrase = phrase_of(event);
  return phrase ? layout_text(layout, draw, INK_NOTE, &type->phrase, phrase, x, y, width) : y;
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
  y = layout_text(layout, draw, INK_HEAD, &layout->type.head, head, layout->margin, y + PT(5), full) + PT(2);
  for (guint i = 0; i < undated->len; i += columns) {
    Unit bottom = y;
    for (guint k = 0; k < columns && i + k < undated->len; k++) {
      Unit x = layout->margin + (Unit)k * (width + gap);
      Unit end = place_undated(layout, draw, g_ptr_array_index(undated, i + k), x, y, width);
      bottom = MAX(bottom, end);
    }
    y = bottom + PT(4);
  }
  return y + PT(6);
}

/* -- The line at the foot -- */

/* The sources of what was found in texts, and those that the timeline names; the first few of them. */
static void add_sources(const Layout *layout, GString *out) {
  const GPtrArray *events = layout->timeline->events;
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  bool named = layout->timeline->sources->len > 0;
  for (guint i = 0; i < events->len; i++) {
    const Event *event = g_ptr_array_index(events, i);
    const char *source = event->citations->len || named ? label_source(layout, event) : NULL; /* else: in a table */
    if (!source || !g_hash_table_add(seen, (void *)source)) {
      continue;
    }
    if (g_hash_table_size(seen) > MOST_SOURCES) {
      g_string_append(out, " …");
      break;
    }
    const char *lead = out->len ? NULL : page_word(layout->page_words, "source");
    g_string_append_printf(out, "%s%s%s", lead ? lead : ", ", lead ? ": " : "", source);
  }
}

static void add_count(const Layout *layout, GString *out, guint n, const char *one, const char *many) {
  if (n) {
    g_autofree char *number = date_words_count(layout->words, n);
    g_string_append_printf(out, "%s%s %s", out->len ? ", " : "", number,
                           page_word(layout->page_words, n == 1 ? one : many));
  }
}

static void add_option(const Layout *layout, GString *out, OptionId id, const char *key) {
  if (options_is_set(layout->options, id)) {
    g_string_append_printf(out, "%s%s %s", out->len ? ", " : "", page_word(layout->page_words, key),
                           options_text(layout->options, id));
  }
}

/* "Source: a.txt; 8 events, 3 not shown; from 2019, tag x; as of Nov. 15, 2024". */
static char *foot_text(const Layout *layout) {
  const Timeline *timeline = layout->timeline;
  GString *parts[5];
  for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
    parts[i] = g_string_new(NULL);
  }
  add_sources(layout, parts[0]);
  add_count(layout, parts[1], timeline->events->len, "event", "events");
  add_count(layout, parts[1], g_hash_table_size(layout->hidden), "not_shown", "not_shown");
  add_count(layout, parts[1], timeline->undated->len, "undated", "undated");
  add_option(layout, parts[2], OPT_FROM, "from");
  add_option(layout, parts[2], OPT_TO, "to");
  add_option(layout, parts[2], OPT_GROUP, "group");
  add_option(layout, parts[2], OPT_TAG, "tag");
  add_option(layout, parts[2], OPT_MIN_IMPORTANCE, "importance");
  if (timeline->anchor) {
    g_autofree char *date = date_words_format(layout->words, timeline->anchor, DATE_WORDS_SHORT);
    g_string_append_printf(parts[3], "%s %s", page_word(layout->page_words, "as_of"), date);
  }
  const char *scale = options_text(layout->options, OPT_SCALE);
  if (strcmp(scale, "sequence") == 0 || strcmp(scale, "log") == 0) {
    g_string_append(parts[4], page_word(layout->page_words, *scale == 'l' ? "by_powers" : "in_order"));
  }
  g_autoptr(GString) out = g_string_new(NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
    g_string_append_printf(out, "%s%s", out->len && parts[i]->len ? "; " : "", parts[i]->str);
    g_string_free(parts[i], TRUE);
  }
  return g_strdup(out->str);
}

/* -- The key to the marks -- */

static const struct {
  MarkKind kind;
  const char *key;
} keys[] = {{MARK_WITHIN, "key_within"}, {MARK_VAGUE, "key_vague"}, {MARK_OPEN, "key_open"}};

static void place_sign(Layout *layout, MarkKind kind, Unit x, Unit y) {
  if (kind == MARK_WITHIN) {
    layout_bar(layout, x, y - PT(0.75), PT(12), PT(1.5), false, 0);
    layout_bar(layout, x, y - PT(2.6), PT(1), PT(5.2), false, 0);
    layout_bar(layout, x + PT(11), y - PT(2.6), PT(1), PT(5.2), false, 0);
  } else if (kind == MARK_VAGUE) {
    layout_rule(layout, INK_MARK, x, y, PT(12), 0, true);
    layout_dot(layout, x + PT(6), y, PT(2.2), SHAPE_ROUND, true);
  } else {
    for (int i = 0; i < 3; i++) {
      layout_bar(layout, x + i * PT(4.5), y - PT(1.75), PT(3), PT(3.5), false, (guint8)(i * 60));
    }
  }
}

static Unit key_extent(const Layout *layout) {
  Unit width = 0;
  for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
    if (layout->seen[keys[i].kind]) {
      width += key_width + key_gap +
               layout_text_width(layout, &layout->type.foot, page_word(layout->page_words, keys[i].key));
    }
  }
  return width;
}

/* From `x` on, in lines no wider than the page; returns the y below. */
static Unit place_keys(Layout *layout, bool draw, Unit x, Unit y) {
  const TextStyle *style = &layout->type.foot;
  Unit right = layout->width - layout->margin, start = x;
  for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
    const char *text = page_word(layout->page_words, keys[i].key);
    Unit width = key_width + layout_text_width(layout, style, text);
    if (!layout->seen[keys[i].kind]) {
      continue;
    }
    if (x > start && x + width > right) {
      x = start;
      y += style->leading + PT(1);
    }
    if (draw) {
      place_sign(layout, keys[i].kind, x, y + style->leading / 2 - PT(0.5));
      layout_text(layout, true, INK_FOOT, style, text, x + key_width, y, 0);
    }
    x += width + key_gap;
  }
  return y + style->leading;
}

/* The key stands at the end of the foot's line, or below it where that is full. */
Unit tail_place(Layout *layout, bool draw, Unit y) {
  Unit full = layout->width - 2 * layout->margin, keys_width = key_extent(layout);
  const TextStyle *style = &layout->type.foot;
  y += PT(8);
  if (layout->timeline->undated->len) {
    y = undated_list(layout, draw, y);
  }
  if (draw) {
    layout_rule(layout, INK_HAIRLINE, layout->margin, y, full, 0, false);
  }
  g_autofree char *foot = foot_text(layout);
  y += PT(4);
  Unit end = layout_text(layout, draw, INK_FOOT, style, foot, layout->margin, y, full);
  if (keys_width == 0) {
    return end;
  }
  bool beside = layout_text_width(layout, style, foot) + key_gap + keys_width <= full;
  Unit below = place_keys(layout, draw, beside ? layout->margin + full - keys_width + key_gap : layout->margin,
                          beside ? y : end + PT(1));
  return MAX(below, end);
}

/* What the marks of the page are is not known before they are placed: room for the key is kept. */
Unit tail_height(Layout *layout) {
  bool seen[MARK_KINDS];
  memcpy(seen, layout->seen, sizeof seen);
  memset(layout->seen, true, sizeof layout->seen);
  Unit height = tail_place(layout, false, 0);
  memcpy(layout->seen, seen, sizeof seen);
  return height;
}

void tail_place_on(Layout *layout, Unit y) {
  Unit end = y + tail_height(layout) + layout->margin;
  if (layout->height && end > layout->height) {
    layout_add_page(layout);
    y = layout->margin;
  }
  Unit height = tail_place(layout, false, 0);
  y = layout->height ? MAX(layout->height - layout->margin - height, y) : y;
  end = tail_place(layout, true, y) + layout->margin;
  LayoutPage *page = layout_page(layout);
  page->height = MAX(layout->height, end);
}
