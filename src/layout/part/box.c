/* box.c -- placing boxes: text lines, rules, bars, dots. */
#include "layout/part/box.h"

#include <string.h>

#include "layout/part/glue.h"
#include "model/credit.h"
#include "model/link.h"

enum { MOST_IMPORTANT = 5, NO_BREAK_SPACE = 0xa0, EN_DASH = 0x2013, EN_DASH_BYTES = 3 };

#define NO_BREAK "\302\240" /* a space that does not break */
#define DAGGER "\342\200\240"

static void box_clear(void *data) {
  g_free(((Box *)data)->text);
}

LayoutPage *layout_add_page(Layout *layout) {
  LayoutPage *page = g_new0(LayoutPage, 1);
  page->width = layout->width;
  page->height = layout->height;
  page->boxes = g_array_new(FALSE, FALSE, sizeof(Box));
  g_array_set_clear_func(page->boxes, box_clear);
  g_ptr_array_add(layout->pages, page);
  return page;
}

bool layout_is_over(const Layout *layout) {
  return layout->most_pages && layout->pages->len > layout->most_pages;
}

void layout_drop_pages(Layout *layout) {
  for (guint i = 0; i < layout->pages->len; i++) {
    LayoutPage *page = g_ptr_array_index(layout->pages, i);
    g_array_unref(page->boxes);
    g_free(page);
  }
  g_ptr_array_set_size(layout->pages, 0);
  memset(layout->seen, 0, sizeof layout->seen);
  g_array_set_size(layout->ends, 0);
  layout->rate = 0;
  layout->uneven = false;
  g_hash_table_remove_all(layout->cut);
}

LayoutPage *layout_page(const Layout *layout) {
  return layout->on ? layout->on : g_ptr_array_index(layout->pages, layout->pages->len - 1);
}

static void add(Layout *layout, Box box) {
  g_array_append_val(layout_page(layout)->boxes, box);
}

guint layout_lines(const Layout *layout, const Passage *passage) {
  return linecache_of(layout->lines, passage->style, passage->text, passage->width)->len;
}

/* What is drawn of it.  New string. */
static char *words_of(const char *text, const TextLine *line) {
  char *words = g_strndup(text + line->start, line->length + line->hyphen);
  if (line->hyphen) {
    words[line->length] = '-';
  }
  return words;
}

/* Its baseline at `y`. */
static void add_line(Layout *layout, const Passage *passage, const TextLine *line, bool cut, Unit x, Unit y) {
  g_autofree char *words = words_of(passage->text, line);
  char *text = cut ? g_strconcat(g_strchomp(words), " \342\200\246", NULL) : g_steal_pointer(&words); /* an ellipsis */
  Unit width = cut ? layout_text_width(layout, passage->style, text) : line->width;
  x += layout->flush ? layout->flush - width : 0;
  add(layout, (Box){.kind = BOX_TEXT,
                    .ink = passage->ink,
                    .x = x,
                    .y = y,
                    .w = width,
                    .style = *passage->style,
                    .rtl = line->rtl,
                    .text = text});
}

static Unit widest_of(const GArray *lines) {
  Unit widest = 0;
  for (guint i = 0; i < lines->len; i++) {
    widest = MAX(widest, g_array_index(lines, TextLine, i).width);
  }
  return widest;
}

/* Words from the right in a drawing that is read from the left: their lines end there together. */
static bool is_guest(const Layout *layout, const GArray *lines) {
  return g_array_index(lines, TextLine, 0).rtl && !layout->flush &&
         strcmp(pagewords_get(layout->page_words, "direction"), "rtl") != 0;
}

Unit layout_passage(Layout *layout, bool draw, const Passage *passage, Unit x, Unit y) {
  const GArray *lines = linecache_of(layout->lines, passage->style, passage->text, passage->width);
  Unit rise = draw ? layout->measure->ascent(layout->measure->data, passage->style) : 0;
  guint to = MIN(passage->to, lines->len);
  Unit widest = draw && is_guest(layout, lines) ? widest_of(lines) : 0;
  for (guint i = passage->from; i < to; i++) {
    if (draw) {
      const TextLine line = g_array_index(lines, TextLine, i);
      add_line(layout, passage, &line, passage->cut && i + 1 == to, x + MAX(widest - line.width, 0), y + rise);
    }
    y += passage->style->leading;
  }
  return y;
}

/* The whole text on one line. */
static TextLine line_of(const Layout *layout, const TextStyle *style, const char *text) {
  return g_array_index(linecache_of(layout->lines, style, text, 0), TextLine, 0);
}

Unit layout_run_in(Layout *layout, const Passage *passage, const TextStyle *date_style, gsize date, Unit x, Unit y) {
  const GArray *lines = linecache_of(layout->lines, passage->style, passage->text, passage->width);
  Unit rise = layout->measure->ascent(layout->measure->data, passage->style);
  bool rtl = line_of(layout, passage->style, passage->text + date).rtl;
  for (guint i = 0; i < lines->len; i++, y += passage->style->leading) {
    TextLine line = g_array_index(lines, TextLine, i);
    gsize of_date = line.start < date ? MIN(date - line.start, line.length) : 0;
    g_autofree char *words = g_strndup(passage->text + line.start, of_date);
    Passage when = {.ink = INK_DATE, .style = date_style, .text = words};
    TextLine whole = of_date ? line_of(layout, date_style, words) : (TextLine){0};
    if (of_date) {
      add_line(layout, &when, &whole, false, x, y + rise);
    }
    Unit after = of_date ? whole.width + passage->style->size / 2 : 0;
    while (of_date < line.length && passage->text[line.start + of_date] == ' ') {
      of_date++;
    }
    line.start += of_date;
    line.length -= of_date;
    if (line.length) {
      g_autofree char *rest = words_of(passage->text, &line);
      line.width = layout_text_width(layout, passage->style, rest);
      line.rtl = rtl;
      add_line(layout, passage, &line, false, x + after, y + rise);
    }
  }
  return y;
}

Unit layout_text(Layout *layout, bool draw, Ink ink, const TextStyle *style, const char *text, Unit x, Unit y,
                 Unit width) {
  Passage all = {.ink = ink, .style = style, .text = text, .width = width, .to = G_MAXUINT};
  return layout_passage(layout, draw, &all, x, y);
}

Unit layout_text_extent(const Layout *layout, const TextStyle *style, const char *text, Unit width) {
  return widest_of(linecache_of(layout->lines, style, text, width));
}

Unit layout_text_width(const Layout *layout, const TextStyle *style, const char *text) {
  return layout_text_extent(layout, style, text, 0);
}

void layout_rule(Layout *layout, Ink ink, Unit x, Unit y, Unit w, Unit h, bool dashed) {
  add(layout, (Box){.kind = BOX_RULE, .ink = ink, .x = x, .y = y, .w = w, .h = h, .dashed = dashed});
}

void layout_bar(Layout *layout, Unit x, Unit y, Unit w, Unit h, bool hollow, guint8 fade) {
  add(layout, (Box){.kind = BOX_BAR, .ink = INK_MARK, .x = x, .y = y, .w = w, .h = h, .hollow = hollow, .fade = fade});
}

void layout_body(Layout *layout, Unit x, Unit y, Unit w, Unit h) {
  add(layout, (Box){.kind = BOX_BODY, .ink = INK_MARK, .x = x, .y = y, .w = w, .h = h});
}

void layout_share(Layout *layout, Unit x, Unit y, Unit w, Unit h, guint group) {
  add(layout, (Box){.kind = BOX_BAR, .ink = INK_MARK, .x = x, .y = y, .w = w, .h = h, .colour = group});
}

void layout_dot(Layout *layout, Unit x, Unit y, Unit radius, Shape shape, bool hollow) {
  add(layout, (Box){.kind = BOX_DOT, .ink = INK_MARK, .x = x, .y = y, .w = radius, .shape = shape, .hollow = hollow});
}

void layout_image(Layout *layout, const char *file, Unit x, Unit y, Unit w, Unit h) {
  add(layout, (Box){.kind = BOX_IMAGE, .x = x, .y = y, .w = w, .h = h, .text = g_strdup(file)});
}

void layout_key(Layout *layout, Unit x, Unit y, Shape shape, guint colour) {
  add(layout, (Box){.kind = BOX_DOT, .ink = INK_MARK, .x = x, .y = y, .w = PT(2.2), .shape = shape, .colour = colour});
}

void layout_colour(Layout *layout, Unit x, Unit y, const Event *event) {
  add(layout, (Box){.kind = BOX_DOT, .ink = INK_MARK, .x = x, .y = y, .w = PT(2.2), .event = event});
}

void layout_tint(Layout *layout, guint era, Unit x, Unit y, Unit w, Unit h, guint8 depth) {
  bool own = ((const Era *)g_ptr_array_index(layout->timeline->eras, era))->color != NULL;
  add(layout, (Box){.kind = BOX_TINT,
                    .ink = INK_ERA,
                    .x = x,
                    .y = y,
                    .w = w,
                    .h = h,
                    .fade = depth,
                    .colour = own ? era + 1 : 0});
}

/* Where all is of one day, the first has said which. */
static char *date_of(const Layout *layout, const Event *event) {
  bool said = layout->one_day && event != g_ptr_array_index(layout->timeline->events, 0) && !event->display_date;
  char *clock = said ? date_words_clock(layout->words, event->date) : NULL;
  return clock ? clock : event_when(event, layout->words, DATE_WORDS_SHORT);
}

const char *layout_date(const Layout *layout, const Event *event) {
  char *date = g_hash_table_lookup(layout->dates, event);
  if (!date) {
    date = date_of(layout, event);
    g_hash_table_insert(layout->dates, (void *)event, date);
  }
  return date;
}

static char *halves_of(const char *date) {
  GString *halves = g_string_new(NULL);
  for (const char *p = date; *p; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    g_string_append_unichar(halves, c == ' ' ? NO_BREAK_SPACE : c);
    g_string_append(halves, c == EN_DASH && p[EN_DASH_BYTES] ? " " : "");
  }
  return g_string_free(halves, FALSE);
}

const char *layout_date_in(const Layout *layout, const Event *event, Unit width) {
  const char *date = layout_date(layout, event);
  const TextStyle *style = &layout->type.date;
  if (layout_text_width(layout, style, date) <= width) {
    return date;
  }
  char *halves = g_hash_table_lookup(layout->halves, event);
  if (!halves) {
    halves = halves_of(date);
    g_hash_table_insert(layout->halves, (void *)event, halves);
  }
  bool whole = linecache_of(layout->lines, style, halves, width)->len <= (strchr(halves, ' ') ? 2 : 1);
  return whole ? halves : date;
}

const char *layout_era_name(const Layout *layout, const Era *era) {
  const char *title = era->title ? era->title : "";
  if (!g_ptr_array_find(layout->timeline->lines, era, NULL)) {
    return title;
  }
  char *name = g_hash_table_lookup(layout->names, era);
  if (!name) {
    g_autofree char *date = date_words_format(layout->words, era->date, DATE_WORDS_SHORT);
    name = g_strdup_printf("%s: %s", date, title);
    g_hash_table_insert(layout->names, (void *)era, name);
  }
  return name;
}

Shape layout_shape(guint group) {
  guint place = group - 1;
  return (Shape)((place + place / GROUP_SHAPES) % GROUP_SHAPES);
}

/* With what holds its words together; its sign before it, where a face has that; after it the dagger of what a person
 * has still to look at. */
static char *title_new(const Layout *layout, const Event *event) {
  const TextMeasure *measure = layout->measure;
  const char *sign = event_sign(event), *title = event->title ? event->title : "";
  bool shown = sign && (!measure->shows || measure->shows(measure->data, &layout->type.headline, sign));
  g_autofree char *glued = glue_title(title);
  return g_strconcat(shown ? sign : "", shown ? NO_BREAK : "", glued ? glued : title,
                     event->needs_edit ? NO_BREAK DAGGER : "", NULL);
}

const char *layout_title(const Layout *layout, const Event *event) {
  char *known = g_hash_table_lookup(layout->titles, event);
  if (!known) {
    known = title_new(layout, event);
    g_hash_table_insert(layout->titles, (void *)event, known);
  }
  return known;
}

/* Where a few events matter most, their titles are heavier, and so are those that an author wants so. */
const TextStyle *layout_title_style(const Layout *layout, const Event *event) {
  bool key = event->highlight || (layout->emphatic && event->importance == MOST_IMPORTANT);
  return key ? &layout->type.headline_key : &layout->type.headline;
}

char *layout_chip(const Layout *layout, guint n) {
  g_autofree char *number = date_words_count(layout->words, n);
  return g_strconcat("+", number, NULL);
}

guint layout_group(const Layout *layout, const Event *event) {
  return event->group ? GPOINTER_TO_UINT(g_hash_table_lookup(layout->groups, event->group)) : 0;
}

Unit layout_bottom(const Layout *layout) {
  return (layout->height ? layout->height : PT(14400)) - layout->margin;
}

bool layout_is_hidden(const Layout *layout, const Event *event) {
  return g_hash_table_contains(layout->hidden, event);
}

/* What an event leads to: more about it, else who says so. */
static const char *link_of(const Layout *layout, const Event *event) {
  return link_is_safe(event->link) ? event->link : credit_of(layout->credits, event).link;
}

void layout_open(Layout *layout, const Event *event) {
  g_autofree char *whole = layout->one_day ? event_when(event, layout->words, DATE_WORDS_SHORT) : NULL;
  const char *date = whole ? whole : layout_date(layout, event);
  char *label = g_strdup_printf("%s: %s", date, event->title ? event->title : "");
  add(layout, (Box){.kind = BOX_OPEN, .event = event, .text = label, .link = link_of(layout, event)});
}

void layout_open_link(Layout *layout, const char *link) {
  add(layout, (Box){.kind = BOX_OPEN, .link = link});
}

void layout_close(Layout *layout) {
  add(layout, (Box){.kind = BOX_CLOSE});
}
