/* stamp.c -- see stamp.h.
 *
 *   stamp = [lead] WORD [":"] (name | lead) ... date [time] | WORD ":" line's end, then a line that is a date
 *
 * WORD is one of published.txt and leads are those of byline.txt: "Last updated on 3 May 2019 at 5.12 pm".  It begins
 * with a capital and stands by itself: at the line's beginning or after a bracket, a bar or a date, up to a bracket, a
 * bar or the line's end.  "Published on 3 May 1912, the book sold well" is prose. */
#include "read/prose/stamp.h"

#include <string.h>

#include "read/prose/anchor.h"
#include "read/prose/byline.h"

enum { LONGEST = 240, TAIL = 24 };

typedef struct {
  Document *document;
  const TimexTables *tables;
  GArray *found; /* of DocumentLine */
  BylineWords leads, words;
} Stamps;

typedef struct {
  const char *start, *end; /* without white space at either end */
} Line;

/* The next line with anything on it, from *at on; false: there is none. */
static bool next_line(const Document *document, const char **at, Line *line) {
  const char *stop = document->text + document->len;
  while (*at < stop) {
    const char *newline = memchr(*at, '\n', (gsize)(stop - *at));
    *line = (Line){*at, newline ? newline : stop};
    *at = newline ? newline + 1 : stop;
    while (line->start < line->end && g_ascii_isspace(*line->start))
      line->start++;
    while (line->end > line->start && g_ascii_isspace(line->end[-1]))
      line->end--;
    if (line->start < line->end)
      return true;
  }
  return false;
}

static bool is_bar(const char *p) {
  gunichar c = g_utf8_get_char(p);
  return c == '|' || c == '(' || c == ')' || c == '[' || c == ']' || c == 0xB7 || c == 0x2022;
}

static gsize word_length(const char *p, const char *end) {
  const char *start = p;
  while (p < end && g_ascii_isalpha(*p))
    p++;
  return (gsize)(p - start);
}

static bool is_word(const BylineWords *words, const char *p, gsize length) {
  g_autofree char *word = g_strndup(p, length);
  return length && byline_has(words, word);
}

/* Behind "Updated", "Last updated" at `p`; NULL: neither stands there. */
static const char *behind_word(const Stamps *stamps, const char *p, const char *end) {
  gsize length = word_length(p, end);
  if (!length || !g_ascii_isupper(*p))
    return NULL;
  if (is_word(&stamps->words, p, length))
    return p + length;
  const char *next = p + length + 1;
  gsize second = next < end && next[-1] == ' ' ? word_length(next, end) : 0;
  bool led = is_word(&stamps->words, next, second) && is_word(&stamps->leads, p, length);
  return led ? next + second : NULL;
}

/* Names and leads only, between WORD and its date. */
static bool leads_on(const Stamps *stamps, const char *from, const char *to) {
  g_auto(GStrv) words = byline_split(from, (gsize)(to - from));
  for (char **word = words; *word; word++) {
    if (!byline_is_name(*word) && !byline_has(&stamps->leads, *word))
      return false;
  }
  return true;
}

/* Where the stamp ends whose date ends at `p`: behind its time ("at 9.30 am"), before a bracket or a bar; NULL: the
 * line goes on. */
static const char *stamp_end(const Stamps *stamps, const char *p, const char *end) {
  enum { SHORT = 2 };
  const char *stop = p;
  while (stop < end && !is_bar(stop))
    stop = g_utf8_next_char(stop);
  bool time = stop - p <= TAIL && *p != ',';
  g_auto(GStrv) words = byline_split(p, (gsize)(stop - p));
  for (char **word = words; *word && time; word++)
    time = byline_is_name(*word) || strlen(*word) <= SHORT || byline_has(&stamps->leads, *word);
  return time ? stop : NULL;
}

static const char *without_blanks(const char *start, const char *p) {
  while (p > start && p[-1] == ' ')
    p--;
  return p;
}

/* Does nothing but a bracket, a bar or a date stand before `p`? */
static bool stands_apart(const char *start, const char *p, const GArray *dates) {
  const char *before = without_blanks(start, p);
  bool apart = before == start || is_bar(g_utf8_prev_char(before));
  for (guint i = 0; i < dates->len && !apart; i++) {
    const Timex *timex = &g_array_index(dates, Timex, i);
    apart = start + timex->offset + timex->length == before;
  }
  return apart;
}

static void take(const Stamps *stamps, const char *from, const char *to, const Date *date) {
  Document *document = stamps->document;
  DocumentLine stamp = {(gsize)(from - document->text), (gsize)(to - from)};
  document_set_apart(document, stamp.offset, stamp.length);
  g_array_append_val(stamps->found, stamp);
  if (!document->anchor && date) {
    document->anchor = anchor_day(date);
    document->anchor_from = "byline";
  }
}

/* The stamp that begins at `p`, whose WORD ends at `behind`; the place behind it, or `behind`. */
static const char *read_stamp(const Stamps *stamps, const Line *line, const char *p, const char *behind,
                              const GArray *dates) {
  for (guint i = 0; i < dates->len; i++) {
    const Timex *timex = &g_array_index(dates, Timex, i);
    const char *date = line->start + timex->offset;
    if (date < behind || !anchor_is_day(timex->date))
      continue;
    const char *end = leads_on(stamps, behind, date) ? stamp_end(stamps, date + timex->length, line->end) : NULL;
    if (!end || document_is_byline(stamps->document, (gsize)(date - stamps->document->text)))
      return behind;
    bool brackets = p > line->start && strchr("([", p[-1]) && end < line->end && strchr(")]", *end);
    take(stamps, p - brackets, end + brackets, timex->date);
    return end;
  }
  return behind;
}

static GArray *dates_of(const Stamps *stamps, const Line *line) {
  TimexContext context = {0};
  return timex_find(stamps->tables, line->start, (gsize)(line->end - line->start), &context);
}

static void read_line(const Stamps *stamps, const Line *line) {
  g_autoptr(GArray) dates = NULL;
  for (const char *p = line->start; p < line->end;) {
    const char *behind = behind_word(stamps, p, line->end);
    if (behind && !dates)
      dates = dates_of(stamps, line);
    bool apart = behind && stands_apart(line->start, p, dates);
    gsize length = word_length(p, line->end);
    p = apart ? read_stamp(stamps, line, p, behind, dates) : p + MAX(length, 1);
  }
}

/* "Updated:" and no more. */
static bool is_label(const Stamps *stamps, const Line *line) {
  const char *behind = behind_word(stamps, line->start, line->end);
  return behind && behind + 1 == line->end && *behind == ':';
}

/* The line below such a label: a date with its time, in any order. */
static void read_labelled(const Stamps *stamps, const Line *label, const Line *line) {
  g_autoptr(GArray) dates = dates_of(stamps, line);
  const Timex *first = dates->len ? &g_array_index(dates, Timex, 0) : NULL;
  bool whole = first && first->offset == 0 && anchor_is_day(first->date) &&
               stamp_end(stamps, line->start + first->length, line->end) == line->end;
  if (!whole || document_is_byline(stamps->document, (gsize)(line->start - stamps->document->text)))
    return;
  take(stamps, label->start, label->end, NULL);
  take(stamps, line->start, line->end, first->date);
}

void stamp_set_apart(Document *document, const TimexTables *tables, const Blocks *blocks) {
  g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(DocumentLine));
  Stamps stamps = {document, tables, found, byline_words(document->lang), byline_published(document->lang)};
  const char *at = document->text + document->body;
  Line line, label = {NULL, NULL};
  while (tables && stamps.words.text && next_line(document, &at, &line)) {
    if (line.end - line.start > LONGEST) {
      label = (Line){NULL, NULL};
      continue;
    }
    if (label.start)
      read_labelled(&stamps, &label, &line);
    else
      read_line(&stamps, &line);
    label = is_label(&stamps, &line) ? line : (Line){NULL, NULL};
  }
  if (blocks)
    blocks_cut(blocks, found);
}
