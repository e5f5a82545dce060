/* head.c -- what stands above a drawing: its title, what it is about, the key to its groups. */
#include <string.h>

#include "layout/part/key.h"

enum { SHORT = 5 /* lines */, PART = 3 /* of a page */, MOST_COLOURS = 8, MOST_TAGS = 8 };

static const Unit measure = PT(300), column_gap = PT(20), text_gap = PT(5), sign = PT(9), sign_gap = PT(14);

/* In as many columns as leave it short. */
static guint columns_of(guint lines, Unit full) {
  guint most = (guint)MAX((full + column_gap) / (measure + column_gap), 1);
  return CLAMP((lines + SHORT - 1) / SHORT, 1, most);
}

/* An introduction is read before the drawing, so it does not take the page: a part of it is the most. */
static Unit place_text(Layout *layout, Unit y) {
  Unit full = layout->width - 2 * layout->margin, room = layout_bottom(layout) / PART;
  Passage text = {.ink = INK_HEADLINE, .style = &layout->type.text, .text = layout->timeline->text};
  text.width = MIN(measure, full);
  guint lines = layout_lines(layout, &text), columns = columns_of(lines, full);
  guint each = MIN((lines + columns - 1) / columns, (guint)MAX(room / text.style->leading, 1));
  Unit end = y;
  layout->text_cut = each * columns < lines;
  for (guint i = 0; i < columns; i++) {
    text.from = i * each;
    text.to = text.from + each;
    text.cut = layout->text_cut && i + 1 == columns;
    Unit below = layout_passage(layout, true, &text, layout->margin + (Unit)i * (measure + column_gap), y);
    end = MAX(end, below);
  }
  return end;
}

/* -- The key: what colours and shapes stand for, in as many lines as that takes -- */

typedef struct {
  Layout *layout;
  Unit x, y;
} Key;

/* Room for a sign, and the name beside it. */
static void next_name(Key *key, const char *name) {
  Layout *layout = key->layout;
  const TextStyle *style = &layout->type.note;
  Unit width = sign + layout_text_width(layout, style, name);
  if (key->x > layout->margin && key->x + width > layout->width - layout->margin) {
    key->x = layout->margin;
    key->y += style->leading + PT(2);
  }
  layout_text(layout, true, INK_DECK, style, name, key->x + sign, key->y, 0);
}

static Unit sign_y(const Key *key) {
  return key->y + key->layout->type.note.leading / 2;
}

static void end_name(Key *key, const char *name) {
  key->x += sign + layout_text_width(key->layout, &key->layout->type.note, name) + sign_gap;
}

static void place_shapes(Key *key) {
  for (guint n = 1; n <= key_count(key->layout); n++) {
    const char *name = key_name(key->layout, n);
    next_name(key, name);
    layout_key(key->layout, key->x + PT(3), sign_y(key), layout_shape(n), n);
    end_name(key, name);
  }
}

/* Those that are of none. */
static void place_others(Key *key) {
  const GPtrArray *events = key->layout->timeline->events;
  const char *name = pagewords_get(key->layout->page_words, "others");
  for (guint i = 0; i < events->len; i++) {
    const Event *event = g_ptr_array_index(events, i);
    if (!event->color && !key_of(key->layout, event)) {
      next_name(key, name);
      layout_colour(key->layout, key->x + PT(3), sign_y(key), event);
      end_name(key, name);
      return;
    }
  }
}

static bool has_tag(const Event *event, const char *tag) {
  return g_ptr_array_find_with_equal_func(event->tags, tag, g_str_equal, NULL);
}

/* What an author's colour stands for: a tag that all events of the colour have and no other has; NULL: nobody says. */
static const char *name_of_colour(const GPtrArray *events, const Event *first) {
  for (guint t = 0; t < MIN(first->tags->len, MOST_TAGS); t++) {
    const char *tag = g_ptr_array_index(first->tags, t);
    bool same = true;
    for (guint i = 0; i < events->len && same; i++) {
      const Event *event = g_ptr_array_index(events, i);
      same = has_tag(event, tag) == (event->color && g_ascii_strcasecmp(event->color, first->color) == 0);
    }
    if (same) {
      return tag;
    }
  }
  return NULL;
}

/* The first event of each colour that events have of their own; of too many none. */
static GPtrArray *colours_of(const GPtrArray *events) {
  GPtrArray *firsts = g_ptr_array_new();
  for (guint i = 0; i < events->len && firsts->len <= MOST_COLOURS; i++) {
    Event *event = g_ptr_array_index(events, i);
    bool known = !event->color;
    for (guint k = 0; k < firsts->len && !known; k++) {
      known = g_ascii_strcasecmp(((const Event *)g_ptr_array_index(firsts, k))->color, event->color) == 0;
    }
    if (!known) {
      g_ptr_array_add(firsts, event);
    }
  }
  g_ptr_array_set_size(firsts, firsts->len > MOST_COLOURS ? 0 : (gint)firsts->len);
  return firsts;
}

static void place_colours(Key *key) {
  const GPtrArray *events = key->layout->timeline->events;
  g_autoptr(GPtrArray) firsts = colours_of(events);
  for (guint i = 0; i < firsts->len; i++) {
    const Event *first = g_ptr_array_index(firsts, i);
    const char *name = name_of_colour(events, first);
    if (name) {
      next_name(key, name);
      layout_colour(key->layout, key->x + PT(3), sign_y(key), first);
      end_name(key, name);
    }
  }
}

/* Returns the y below; the same where there is nothing to say. */
static Unit place_key(Layout *layout, Unit y, bool shapes) {
  Key key = {layout, layout->margin, y};
  if (shapes) {
    place_shapes(&key);
    place_others(&key);
  }
  place_colours(&key);
  return key.x > layout->margin ? key.y + layout->type.note.leading + PT(10) : y;
}

Unit head_place(Layout *layout, Unit y, bool key) {
  const Timeline *timeline = layout->timeline;
  Unit width = layout->width - 2 * layout->margin;
  if (timeline->title) {
    y = layout_text(layout, true, INK_TITLE, &layout->type.title, timeline->title, layout->margin, y, width);
  }
  if (timeline->subtitle) {
    y = layout_text(layout, true, INK_DECK, &layout->type.deck, timeline->subtitle, layout->margin, y + PT(2), width);
  }
  if (timeline->text) {
    y = place_text(layout, y + text_gap);
  }
  y += timeline->title || timeline->subtitle || timeline->text ? PT(12) : 0;
  bool list = strcmp(layout->kind, "list") == 0;
  y = list || layout_hidden(layout) ? tally_place(layout, y, list) : y;
  layout->keyed = (key || layout->by_tag) && key_count(layout) > 1;
  return place_key(layout, y, layout->keyed);
}
