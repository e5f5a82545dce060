/* anchor.c -- see anchor.h.
 *
 * A date in a head or foot line is the publication date only by its setting, for prose has full dates too.  Three
 * settings count:
 *
 * - dateline: "PARIS, Nov. 15, 2024 --", "PARIS, Nov. 15, 2024 (Wire) --", or /Wire/: nothing but names before, a dash
 *   after;
 * - byline: "By Ann Lee, Nov. 15, 2024": begins with a word of byline.txt, has only such words and names before, and
 *   little after;
 * - alone: "Nov. 15, 2024", "Ann Lee | Nov. 15, 2024": bounded by the line or a bar; below prose only where no other
 *   line of the text is a day alone, for those are headings. */
#include "read/prose/anchor.h"
#include "read/prose/byline.h"
#include "read/prose/dayline.h"
#include <string.h>

enum { HEAD_LINES = 8, FOOT_LINES = 3, LINE_BYTES = 240, PREFIX_BYTES = 120, TAIL_BYTES = 24, AGENCY_BYTES = 48 };

typedef struct {
  const TimexTables *tables;
  BylineWords words;
} Finder;

bool anchor_is_day(const Date *date) {
  if (!date || date_form(date) != DATE_SINGLE || date_precision(date) < DATE_PREC_DAY)
    return false;
  const DateTerm *term = date_term(date, 0);
  return !term->year_x && !term->month_x && !term->day_x;
}

static bool is_bar(gunichar c) {
  return c == '|' || c == '/' || c == 0xB7 || c == 0x2022;
}

static bool is_dash(gunichar c) {
  return c == '-' || c == 0x2012 || c == 0x2013 || c == 0x2014 || c == 0x2015;
}

/* The first character that is no blank or bracket after `p`; 0 at the line's end. */
static gunichar char_after(const char *p, const char *end) {
  while (p < end && strchr(" \t)]*_", *p))
    p++;
  return p < end ? g_utf8_get_char(p) : 0;
}

static gunichar char_before(const char *start, const char *p) {
  while (p > start && strchr(" \t([*_", p[-1]))
    p--;
  return p > start ? g_utf8_get_char(g_utf8_prev_char(p)) : 0;
}

/* After "(Wire)" or "/Wire/", the agency a dateline names after its date; `p` where none stands. */
static const char *after_agency(const char *p, const char *end) {
  while (p < end && *p == ' ')
    p++;
  if (p == end || (*p != '(' && *p != '/'))
    return p;
  const char *close = memchr(p + 1, *p == '(' ? ')' : '/', (gsize)MIN(end - p - 1, AGENCY_BYTES));
  return close ? close + 1 : p;
}

/* After the dash that parts a dateline from its sentence. */
static const char *after_dash(const char *after, const char *end) {
  const char *p = after_agency(after, end);
  while (p < end && !is_dash(g_utf8_get_char(p))) {
    p = g_utf8_next_char(p);
  }
  while (p < end && is_dash(g_utf8_get_char(p))) {
    p = g_utf8_next_char(p);
  }
  return p;
}

/* Does the bracket that the date stands in go on: "Ada Lund (Moss, 3 May 1901 - Oslo, 7 June 1990)"? */
static bool bracket_goes_on(const char *start, const char *phrase, const char *after, const char *end) {
  int open = 0;
  for (const char *p = start; p < phrase; p++) {
    open += (*p == '(') - (*p == ')');
  }
  for (; after < end && (*after == ' ' || *after == ')'); after++) {
    open -= *after == ')';
  }
  return open > 0;
}

static bool is_dateline(const Finder *finder, const char *start, const char *phrase, const char *after,
                        const char *end) {
  if (!is_dash(char_after(after_agency(after, end), end)) || phrase - start > PREFIX_BYTES ||
      bracket_goes_on(start, phrase, after, end))
    return false;
  gunichar before = char_before(start, phrase);
  if (before && before != ',' && before != ')' && !is_dash(before))
    return false;
  g_auto(GStrv) words = byline_split(start, (gsize)(phrase - start));
  for (char **word = words; *word; word++)
    if (!byline_is_name(*word))
      return false;
  return !words[0] || !byline_has(&finder->words, words[0]);
}

/* What may follow the date: a time ("9:30 a.m. ET"), names, words of byline.txt.  A sentence
 * that goes on ("By Nov. 15, 2024, he had left") is prose. */
static bool is_tail(const Finder *finder, const char *after, const char *end) {
  if (end - after > TAIL_BYTES)
    return false;
  g_auto(GStrv) words = byline_split(after, (gsize)(end - after));
  for (char **word = words; *word; word++)
    if ((*word)[1] && !byline_is_name(*word) && !byline_has(&finder->words, *word))
      return false;
  return true;
}

static bool is_byline(const Finder *finder, const char *start, const char *phrase, const char *after, const char *end) {
  if (!is_tail(finder, after, end) || phrase - start > PREFIX_BYTES)
    return false;
  return byline_fits(&finder->words, start, (gsize)(phrase - start));
}

/* "12.30 GMT", "5:00 AM ET": numbers and capitals only, for a chronology's lines go on with a title. */
static bool is_time(const char *after, const char *end) {
  if (end - after > TAIL_BYTES)
    return false;
  for (const char *p = after; p < end; p = g_utf8_next_char(p))
    if (g_unichar_islower(g_utf8_get_char(p)))
      return false;
  return true;
}

static bool is_alone(const Finder *finder, const char *start, const char *phrase, const char *after, const char *end) {
  gunichar before = char_before(start, phrase), next = char_after(after, end);
  if (before && !is_bar(before))
    return false;
  return !next || is_bar(next) || is_time(after, end) || (next == ',' && is_tail(finder, after, end));
}

Date *anchor_day(const Date *date) {
  const char *edtf = date_edtf(date);
  return date_parse_edtf(edtf, (gssize)strcspn(edtf, "T"), NULL);
}

typedef enum { LINE_OF_PROSE, LINE_WITH_DATELINE, LINE_ALONE, LINE_BYLINE } LineKind;

/* NULL: it has none, or it is prose.  *after: after its date. */
static Date *date_of_line(const Finder *finder, const char *start, const char *end, LineKind *kind,
                          const char **after) {
  const char *cut = start;
  while (cut < end && cut - start < LINE_BYTES)
    cut = g_utf8_next_char(cut);
  TimexContext context = {0};
  g_autoptr(GArray) found = timex_find(finder->tables, start, (gsize)(cut - start), &context);
  for (guint i = 0; i < found->len; i++) {
    const Timex *timex = &g_array_index(found, Timex, i);
    const char *phrase = start + timex->offset;
    *after = phrase + timex->length;
    if (!anchor_is_day(timex->date))
      continue;
    *kind = phrase > start && is_byline(finder, start, phrase, *after, end) ? LINE_BYLINE
            : is_alone(finder, start, phrase, *after, end)                  ? LINE_ALONE
            : is_dateline(finder, start, phrase, *after, end)               ? LINE_WITH_DATELINE
                                                                            : LINE_OF_PROSE;
    if (*kind)
      return anchor_day(timex->date);
  }
  return NULL;
}

/* Trim; false for a blank line. */
static bool trim(const char **start, const char **end) {
  while (*start < *end && g_ascii_isspace(**start))
    (*start)++;
  while (*end > *start && g_ascii_isspace((*end)[-1]))
    (*end)--;
  return *start < *end;
}

/* Takes the line's date where it is the first, notes a byline and sets a dateline apart from its sentence; further
 * dates by themselves may head what happened then. */
static void read_line(const Finder *finder, Document *document, const char *start, const char *end, bool below_prose,
                      Date **first) {
  LineKind kind = LINE_OF_PROSE;
  const char *after = end;
  g_autoptr(Date) date = date_of_line(finder, start, end, &kind, &after);
  if (kind == LINE_ALONE && below_prose && dayline_has(finder->tables, end, document->text + document->len)) {
    return;
  }
  if (kind == LINE_WITH_DATELINE) {
    document_set_apart(document, (gsize)(start - document->text), (gsize)(after_dash(after, end) - start));
  } else if (kind == LINE_BYLINE || (kind == LINE_ALONE && !*first)) {
    DocumentLine line = {(gsize)(start - document->text), (gsize)(end - start)};
    g_array_append_val(document->bylines, line);
  }
  if (date && !*first)
    *first = g_steal_pointer(&date);
}

static void read_head(const Finder *finder, Document *document, Date **first) {
  const char *text = document->text + document->body, *stop = document->text + document->len;
  bool prose = false;
  for (int lines = 0; text < stop && lines < HEAD_LINES;) {
    const char *newline = memchr(text, '\n', (gsize)(stop - text));
    const char *start = text, *end = newline ? newline : stop;
    text = newline ? newline + 1 : stop;
    if (!trim(&start, &end))
      continue;
    lines++;
    read_line(finder, document, start, end, prose, first);
    prose |= dayline_is_prose(start, end);
  }
}

static void read_foot(const Finder *finder, Document *document, Date **first) {
  const char *text = document->text + document->body, *stop = document->text + document->len;
  for (int lines = 0; text < stop && lines < FOOT_LINES;) {
    const char *newline = memrchr(text, '\n', (gsize)(stop - text));
    const char *start = newline ? newline + 1 : text, *end = stop;
    stop = newline ? newline : text;
    if (!trim(&start, &end))
      continue;
    lines++;
    read_line(finder, document, start, end, false, first);
  }
}

/* The date that the text's first such line gives, NULL: none; its bylines are noted. */
static Date *read_lines(const ReadInput *input, Document *document) {
  Finder finder = {.tables = extractor_tables(input->extractor), .words = byline_words(document->lang)};
  Date *first = NULL;
  read_head(&finder, document, &first);
  read_foot(&finder, document, &first);
  return first;
}

Date *anchor_from_file_name(const char *name) {
  g_autofree char *base = g_path_get_basename(name);
  g_autoptr(GRegex) regex =
      g_regex_new("(?<![0-9])([0-9]{4})([-_.]?)([01][0-9])\\2([0-3][0-9])(?![0-9])", G_REGEX_OPTIMIZE, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  if (!g_regex_match(regex, base, 0, &match))
    return NULL;
  g_autofree char *year = g_match_info_fetch(match, 1), *month = g_match_info_fetch(match, 3);
  g_autofree char *day = g_match_info_fetch(match, 4);
  g_autofree char *edtf = g_strdup_printf("%s-%s-%s", year, month, day);
  return date_parse_edtf(edtf, -1, NULL);
}

static void set(Document *document, Date *date, const char *from) {
  if (!date)
    return;
  date_unref(document->anchor);
  document->anchor = date;
  document->anchor_from = from;
}

void anchor_find(const ReadInput *input, Document *document) {
  const char *option = options_text(input->options, OPT_DATE);
  if (option)
    set(document, date_parse_edtf(option, -1, NULL), "option");
  g_autoptr(Date) told = read_lines(input, document);
  if (!document->anchor)
    set(document, g_steal_pointer(&told), "byline");
  if (!document->anchor)
    set(document, anchor_from_file_name(document->name), "file-name");
}
