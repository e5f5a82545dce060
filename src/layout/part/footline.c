/* footline.c -- see footline.h.
 *
 * Words that lead somewhere are pieces of their own; all between them is one.  A piece that a line has no room for
 * begins the next; one that no line has room for takes lines of its own. */
#include "layout/part/footline.h"

#include <string.h>

#include "layout/part/label.h"

enum { MOST_SOURCES = 6 };

#define HOW_TO_SHOW " (--pages all, --layout table, --from)"

typedef struct {
  GString *text;
  const char *link; /* NULL: it leads nowhere */
} Piece;

static void piece_clear(void *data) {
  g_string_free(((Piece *)data)->text, TRUE);
}

/* The piece that words with that link go into. */
static GString *piece_for(GArray *pieces, const char *link) {
  const Piece *last = pieces->len ? &g_array_index(pieces, Piece, pieces->len - 1) : NULL;
  if (!last || last->link || link) {
    Piece piece = {g_string_new(NULL), link};
    g_array_append_val(pieces, piece);
  }
  return g_array_index(pieces, Piece, pieces->len - 1).text;
}

/* A mark after the words so far belongs to them, whoever they lead to. */
static void add_mark(GArray *pieces, const char *mark) {
  if (pieces->len) {
    g_string_append(g_array_index(pieces, Piece, pieces->len - 1).text, mark);
  }
}

static void add_words(GArray *pieces, const char *words, const char *link) {
  GString *text = piece_for(pieces, link);
  g_string_append_printf(text, "%s%s", text->len ? " " : "", words);
}

/* -- What is said -- */

static void add_author(const Layout *layout, GArray *pieces) {
  if (layout->timeline->author) {
    g_autofree char *by = g_strdup_printf("%s %s", pagewords_get(layout->page_words, "by"), layout->timeline->author);
    add_words(pieces, by, NULL);
  }
}

/* Each source once, in the order of the events. */
static GArray *sources_of(const Layout *layout) {
  const GPtrArray *events = layout->timeline->events;
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  GArray *sources = g_array_new(FALSE, FALSE, sizeof(Credit));
  for (guint i = 0; i < events->len; i++) {
    Credit credit = label_source(layout, g_ptr_array_index(events, i));
    if (credit.title && g_hash_table_add(seen, (void *)credit.title)) {
      g_array_append_val(sources, credit);
    }
  }
  return sources;
}

static void add_sources(const Layout *layout, GArray *pieces) {
  g_autoptr(GArray) sources = sources_of(layout);
  if (sources->len == 0 || layout->sourced) {
    return;
  }
  g_autofree char *lead =
      g_strdup_printf("%s:", pagewords_get(layout->page_words, sources->len > 1 ? "sources" : "source"));
  add_mark(pieces, ";");
  add_words(pieces, lead, NULL);
  for (guint i = 0; i < MIN(sources->len, MOST_SOURCES); i++) {
    const Credit *credit = &g_array_index(sources, Credit, i);
    add_mark(pieces, i ? "," : "");
    add_words(pieces, credit->title, credit->link);
  }
  if (sources->len > MOST_SOURCES) {
    g_autofree char *rest = layout_chip(layout, sources->len - MOST_SOURCES);
    add_mark(pieces, ",");
    add_words(pieces, rest, NULL);
  }
}

static void add_count(const Layout *layout, GString *out, guint n, const char *one, const char *many) {
  if (n) {
    g_autofree char *number = date_words_count(layout->words, n);
    g_string_append_printf(out, "%s%s %s", out->len ? ", " : "", number,
                           pagewords_get(layout->page_words, n == 1 ? one : many));
  }
}

/* Those with a dagger. */
static guint titles_to_check(const Timeline *timeline) {
  guint n = 0;
  for (guint i = 0; i < timeline->events->len; i++) {
    n += ((const Event *)g_ptr_array_index(timeline->events, i))->needs_edit;
  }
  return n;
}

static void add_counts(const Layout *layout, GString *out) {
  const Timeline *timeline = layout->timeline;
  add_count(layout, out, timeline->events->len, "event", "events");
  add_count(layout, out, layout_hidden(layout), "not_shown", "not_shown");
  g_string_append(out, layout_hidden(layout) ? HOW_TO_SHOW : "");
  add_count(layout, out, titles_to_check(timeline), "to_check_one", "to_check");
  add_count(layout, out, timeline->undated->len, "undated", "undated");
  add_count(layout, out, layout_cut(layout), "note_cut", "notes_cut");
  if (layout->text_cut) {
    g_string_append_printf(out, "%s%s", out->len ? ", " : "", pagewords_get(layout->page_words, "text_cut"));
  }
}

/* In the page's words, as far as it is a date or a number. */
static char *value_of(const Layout *layout, OptionId id) {
  const char *text = options_text(layout->options, id);
  g_autoptr(Date) date = id == OPT_FROM || id == OPT_TO ? date_parse_edtf(text, -1, NULL) : NULL;
  if (date) {
    return date_words_format(layout->words, date, DATE_WORDS_SHORT);
  }
  return id == OPT_MIN_IMPORTANCE ? date_words_count(layout->words, (unsigned)options_int(layout->options, id))
                                  : g_strdup(text);
}

static void add_options(const Layout *layout, GString *out) {
  static const struct {
    OptionId id;
    const char *key;
  } chosen[] = {
      {OPT_FROM, "from"}, {OPT_TO, "to"}, {OPT_GROUP, "group"}, {OPT_TAG, "tag"}, {OPT_MIN_IMPORTANCE, "importance"}};
  for (gsize i = 0; i < G_N_ELEMENTS(chosen); i++) {
    if (options_is_set(layout->options, chosen[i].id)) {
      g_autofree char *value = value_of(layout, chosen[i].id);
      g_string_append_printf(out, "%s%s %s", out->len ? ", " : "", pagewords_get(layout->page_words, chosen[i].key),
                             value);
    }
  }
}

static void add_anchor(const Layout *layout, GString *out) {
  if (layout->timeline->anchor) {
    g_autofree char *date = date_words_format(layout->words, layout->timeline->anchor, DATE_WORDS_SHORT);
    g_string_append_printf(out, "%s %s", pagewords_get(layout->page_words, "as_of"), date);
  }
}

static void add_scale(const Layout *layout, GString *out) {
  const char *scale = options_text(layout->options, OPT_SCALE);
  if (strcmp(scale, "sequence") == 0 || strcmp(scale, "log") == 0) {
    g_string_append(out, pagewords_get(layout->page_words, *scale == 'l' ? "by_powers" : "in_order"));
  } else if (layout->uneven) {
    g_string_append(out, pagewords_get(layout->page_words, "uneven"));
  }
}

/* "By A. Writer; Source: a.txt; 8 events, 3 not shown; from 2019, tag x; as of Nov. 15, 2024". */
static GArray *pieces_of(const Layout *layout) {
  static void (*const parts[])(const Layout *, GString *) = {add_counts, add_options, add_anchor, add_scale};
  GArray *pieces = g_array_new(FALSE, FALSE, sizeof(Piece));
  g_array_set_clear_func(pieces, piece_clear);
  add_author(layout, pieces);
  add_sources(layout, pieces);
  for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
    g_autoptr(GString) part = g_string_new(NULL);
    parts[i](layout, part);
    if (part->len) {
      add_mark(pieces, ";");
      add_words(pieces, part->str, NULL);
    }
  }
  return pieces;
}

/* -- Where it stands -- */

static Unit place_piece(Layout *layout, bool draw, const Piece *piece, Unit x, Unit y, Unit width) {
  bool linked = draw && piece->link;
  if (linked) {
    layout_open_link(layout, piece->link);
  }
  y = layout_text(layout, draw, INK_FOOT, &layout->type.foot, piece->text->str, x, y, width);
  if (linked) {
    layout_close(layout);
  }
  return y;
}

Unit footline_place(Layout *layout, bool draw, Unit y, Unit *end) {
  const TextStyle *style = &layout->type.foot;
  Unit left = layout->margin, right = layout->width - left, x = left, space = style->size / 5;
  g_autoptr(GArray) pieces = pieces_of(layout);
  for (guint i = 0; i < pieces->len; i++) {
    const Piece *piece = &g_array_index(pieces, Piece, i);
    Unit width = layout_text_width(layout, style, piece->text->str);
    if (x > left && x + width > right) {
      x = left;
      y += style->leading;
    }
    bool long_one = x + width > right;
    Unit below = place_piece(layout, draw, piece, x, y, long_one ? right - left : 0);
    x = long_one ? right : x + width + space;
    y = below - style->leading;
  }
  *end = x;
  return y + style->leading;
}
