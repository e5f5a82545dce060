/* lead.c -- see lead.h.
 *
 * Of all places at which a date could end the farthest is taken at which one does: "1914 - 1918 - Grinds for the army".
 * A line of prose costs no more than a look at its first word. */
#include "read/list/lead.h"

#include <string.h>

#include "read/list/clocklead.h"

enum { LONGEST = 90, MOST_CUTS = 12, FEW_WORDS = 24, LONGEST_BRACKET = 60 };

void held_clear(Held *held) {
  date_unref(held->date);
  g_free(held->words);
  *held = (Held){0};
}

void held_set(Held *held, const Date *date, const char *words, gsize len, gsize offset, gsize length) {
  Held new = {date_ref((Date *)date), g_strndup(words, len), offset, length};
  held_clear(held);
  *held = new;
}

void lead_clear(Lead *lead) {
  g_clear_pointer(&lead->date, date_unref);
}

/* -- Dates -- */

/* "5 June" below "1902", "12" below "March 1905", "08:30" below "12 March 2024": the two in either order are one date
 * within that held. */
static Date *completed(const LeadReader *reader, const char *text, const char *words, const Date *within) {
  bool yearless;
  const char *why;
  g_autofree char *after = g_strdup_printf("%s %s", text, words), *before = g_strdup_printf("%s %s", words, text);
  const char *const ways[] = {after, before};
  for (gsize i = 0; i < G_N_ELEMENTS(ways); i++) {
    g_autoptr(Date) date = listdate_read(reader->dates, ways[i], &yearless, &why);
    bool finer = date && (!within || (date_contains(within, date) && !date_contains(date, within)));
    if (finer)
      return g_steal_pointer(&date);
  }
  return NULL;
}

/* "[1914~1918]" of the Chronos plugin. */
static void mend_span(char *text) {
  for (char *p = strchr(text, '~'); p; p = strchr(p + 1, '~')) {
    bool between = p > text && p[1] && p[1] != '~' && (g_ascii_isdigit(p[-1]) || p[-1] == ' ') &&
                   (g_ascii_isdigit(p[1]) || p[1] == ' ');
    if (between)
      *p = '/';
  }
}

/* Into date, yearless and why; false: it is none.  A time that no heading gives a day is left to the prose, which knows
 * the day last told. */
static bool read_date(const LeadReader *reader, const char *text, gsize len, Lead *lead) {
  g_autofree char *copy = g_strndup(text, len);
  g_strstrip(copy);
  if (!*copy)
    return false;
  mend_span(copy);
  bool held = reader->held && reader->held->date;
  g_autofree char *clock = clocklead_read(copy, reader->four_digits);
  if (clock && !held) {
    return false;
  }
  Date *date = clock ? NULL : listdate_read(reader->dates, copy, &lead->yearless, &lead->why);
  if (!date && held)
    date = completed(reader, clock ? clock : copy, reader->held->words, reader->held->date);
  if (!date && lead->yearless && reader->year)
    date = completed(reader, copy, reader->year, NULL);
  lead->date = date;
  lead->yearless = lead->yearless && !date;
  return date || lead->yearless;
}

/* -- Where a date may end -- */

typedef struct {
  gsize end, rest;
  LeadKind kind;
} Cut;

static gsize skip_blanks(const char *text, gsize at, gsize len) {
  while (at < len && g_ascii_isspace(text[at]))
    at++;
  return at;
}

/* The bytes of a dash at `at`; 0: there is none. */
static gsize dash_at(const char *text, gsize at, gsize len) {
  static const char *const dashes[] = {"--", "-", "–", "—", "−", "=>", "->", "→", "=", ">", "»"};
  if (g_ascii_isalnum(text[at]) || g_ascii_isspace(text[at]))
    return 0;
  for (gsize i = 0; i < G_N_ELEMENTS(dashes); i++) {
    gsize n = strlen(dashes[i]);
    if (len - at >= n && !memcmp(text + at, dashes[i], n))
      return n;
  }
  return 0;
}

/* A dash between blanks, or before a word. */
static bool cuts_dash(const char *text, gsize at, gsize n, gsize len) {
  bool before = at > 0 && g_ascii_isspace(text[at - 1]), after = at + n >= len || g_ascii_isspace(text[at + n]);
  gunichar next = at + n < len ? g_utf8_get_char(text + at + n) : 0;
  return (before && after) || after || (!before && g_unichar_isupper(next));
}

static bool cuts_colon(const char *text, gsize at, gsize len) {
  return at + 1 >= len || !(g_ascii_isdigit(text[at + 1]) || text[at + 1] == '/');
}

/* What stands at `at` as the mark after a date; its bytes, 0: none. */
static gsize mark_at(const char *text, gsize at, gsize len) {
  char c = text[at];
  if (c == '\t' || c == '|' || c == ';')
    return 1;
  if (c == ':')
    return cuts_colon(text, at, len) ? 1 : 0;
  if (c == '.')
    return at + 1 < len && g_ascii_isspace(text[at + 1]) ? 1 : 0;
  gsize dash = dash_at(text, at, len);
  return dash && cuts_dash(text, at, dash, len) ? dash : 0;
}

/* Past any further marks: "1901 -- : The mill". */
gsize lead_skip_marks(const char *text, gsize at, gsize len) {
  for (gsize n = 1; n && at < len;) {
    at = skip_blanks(text, at, len);
    bool dash = at < len && (g_str_has_prefix(text + at, "–") || g_str_has_prefix(text + at, "—"));
    n = dash || (at < len && strchr(":|-", text[at])) ? mark_at(text, at, len) : 0;
    at += n;
  }
  return skip_blanks(text, at, len);
}

/* Does a dash that parts, or another mark, stand before `at`?  Not that of "1985-: Cask again". */
static bool is_after_mark(const char *text, gsize at, bool glued) {
  gsize end = at;
  while (at > 0 && g_ascii_isspace(text[at - 1]))
    at--;
  static const char *const dashes[] = {"-", "–", "—", "−", "=", ">", ":", "|", ";"};
  for (gsize i = 0; i < G_N_ELEMENTS(dashes) && at > 0; i++) {
    gsize n = strlen(dashes[i]);
    if (at > n && !memcmp(text + at - n, dashes[i], n))
      return glued || at < end || g_ascii_isspace(text[at - n - 1]);
  }
  return false;
}

/* What is dated does not begin in small letters where only a blank parts it from the date: that is prose. */
static bool may_follow_blank(const char *text, gsize at, gsize len) {
  gunichar c = at < len ? g_utf8_get_char(text + at) : 0;
  return c && !g_unichar_islower(c) && c != ',' && c != '.';
}

static guint find_cuts(const char *text, gsize from, gsize len, Cut cuts[MOST_CUTS]) {
  guint n = 0;
  gsize stop = MIN(len, from + LONGEST);
  bool digit = false; /* "March" and "Easter Monday" have none: few words, then */
  for (gsize at = from; at < stop && n < MOST_CUTS; at++) {
    gsize mark = at > from ? mark_at(text, at, len) : 0;
    bool first = ((guchar)text[at] & 0xC0) == 0xC0;
    digit |= g_ascii_isdigit(text[at]) || (first && g_unichar_isdigit(g_utf8_get_char(text + at)));
    if (!digit && (at - from > FEW_WORDS || !mark))
      continue;
    if (mark && !is_after_mark(text, at, false)) {
      cuts[n++] = (Cut){at, lead_skip_marks(text, at + mark, len), LEAD_MARK};
      at += mark - 1;
    } else if ((text[at] == ' ' || (text[at] == ',' && at + 1 < len && text[at + 1] == ' ')) && n + 3 < MOST_CUTS) {
      gsize rest = skip_blanks(text, at + 1, len);
      bool parted = n && cuts[n - 1].rest == rest; /* by the mark before the blank */
      if (!parted && may_follow_blank(text, rest, len) && !mark_at(text, rest, len) && !is_after_mark(text, at, true))
        cuts[n++] = (Cut){at, rest, LEAD_BLANK};
    }
  }
  return n;
}

/* -- The line -- */

static bool starts_date(const LeadReader *reader, const char *text, gsize len) {
  bool sign = len > 1 && strchr("~-?'Y+", *text) && (g_ascii_isdigit(text[1]) || text[1] == '-');
  return sign || listdate_may_start(reader->dates, text, len);
}

/* Where the bracket that the text begins with is closed; 0: there is none. */
static gsize bracket_end(const char *text, gsize len) {
  const char *close = *text == '[' ? "]" : *text == '(' ? ")" : *text == '<' ? ">" : NULL;
  const char *end = close ? memchr(text, *close, MIN(len, (gsize)LONGEST_BRACKET)) : NULL;
  return end ? (gsize)(end - text) : 0;
}

/* "[1901] ", "(12 May 1912): " */
static bool read_bracket(const LeadReader *reader, const char *text, gsize len, Lead *lead) {
  gsize n = bracket_end(text, len);
  if (!n || !read_date(reader, text + 1, n - 1, lead))
    return false;
  lead->from = 1;
  lead->length = n - 1;
  lead->rest = lead_skip_marks(text, n + 1, len);
  lead->kind = lead->rest < len ? LEAD_MARK : LEAD_WHOLE;
  return true;
}

/* "39. The bridge": the number of an item or a note, too short for a year that stands by itself; below a heading that
 * is a date it may be a day. */
static bool numbers_item(const LeadReader *reader, const char *text, const Cut *cut) {
  enum { YEAR_DIGITS = 4 };
  gsize digits = 0;
  while (digits < cut->end && g_ascii_isdigit(text[digits]))
    digits++;
  bool below = reader->held && reader->held->date;
  return text[cut->end] == '.' && digits == cut->end && digits < YEAR_DIGITS && !below;
}

/* "On or about 5 May [1912], as ...": what follows the day is its year. */
static bool is_parted(const char *text, const Lead *lead) {
  enum { YEAR_DIGITS = 4 };
  const char *rest = text + lead->rest;
  return lead->kind == LEAD_BLANK && lead->yearless && strspn(rest, "0123456789") == YEAR_DIGITS;
}

static bool try_cut(const LeadReader *reader, const char *text, const Cut *cut, Lead *lead) {
  Lead new = {.kind = cut->kind, .length = cut->end, .rest = cut->rest};
  if (numbers_item(reader, text, cut) || !read_date(reader, text, cut->end, &new))
    return false;
  if (is_parted(text, &new))
    return false;
  if (lead->kind != LEAD_NONE && !new.date) /* what has a year is better than what has none */
    return false;
  lead_clear(lead);
  *lead = new;
  return true;
}

static bool has_digit(const char *text, gsize len) {
  for (gsize i = 0; i < len; i++) {
    if (g_ascii_isdigit(text[i]))
      return true;
  }
  return false;
}

/* A full date and its time need no mark after them: lines of a log. */
static bool is_exact(const Lead *lead, const char *text) {
  return lead->date && date_form(lead->date) == DATE_SINGLE && date_precision(lead->date) >= DATE_PREC_DAY &&
         g_ascii_isdigit(text[lead->from]) && lead->length >= strlen("2024-03-12") &&
         strspn(text + lead->from, "0123456789-:T. /Z+") >= lead->length;
}

Lead lead_read(const LeadReader *reader, const char *text, gsize len) {
  Lead lead = {0};
  Cut cuts[MOST_CUTS];
  if (!len || read_bracket(reader, text, len, &lead) || !starts_date(reader, text, len))
    return lead;
  lead = lead_read_whole(reader, text, len);
  if (lead.kind != LEAD_NONE)
    return lead;
  guint n = find_cuts(text, 0, len, cuts);
  for (guint i = n; i-- > 0 && !lead.date;)
    try_cut(reader, text, &cuts[i], &lead);
  for (guint i = 0; i < n && lead.kind <= LEAD_BLANK; i++)
    lead.looks |= cuts[i].kind == LEAD_MARK && has_digit(text, cuts[i].end) && !numbers_item(reader, text, &cuts[i]);
  if (lead.kind == LEAD_BLANK && is_exact(&lead, text))
    lead.kind = LEAD_MARK;
  return lead;
}

Lead lead_read_whole(const LeadReader *reader, const char *text, gsize len) {
  Lead lead = {.length = len, .rest = len};
  gsize close = len && len <= LONGEST ? bracket_end(text, len) : 0;
  bool bracketed = close && close + 1 == len && read_date(reader, text + 1, close - 1, &lead);
  bool dated = bracketed || (len && len <= LONGEST && read_date(reader, text, len, &lead));
  lead.kind = dated ? LEAD_WHOLE : LEAD_NONE;
  return lead;
}

/* -- The end of the line -- */

/* Where the date begins that is parted from the words by the last mark before `end`; 0: there is no such mark. */
static gsize tail_start(const char *text, gsize end, gsize *words) {
  static const char *const marks[] = {" \xe2\x80\x93 ", " \xe2\x80\x94 ", " - ", ", ", ": ", "\t", " | ", "..",
                                      "\xe2\x80\xa6"};
  gsize best = 0;
  for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
    const char *at = g_strrstr_len(text, (gssize)end, marks[i]);
    gsize after = at ? (gsize)(at - text) + strlen(marks[i]) : 0;
    if (after > best) {
      best = after;
      *words = (gsize)(at - text);
    }
  }
  return best;
}

static bool try_tail(const LeadReader *reader, const char *text, gsize from, gsize to, Lead *tail) {
  Lead new = {.kind = LEAD_MARK, .from = from, .length = to - from};
  if (!read_date(reader, text + from, to - from, &new) || !new.date) {
    lead_clear(&new);
    return false;
  }
  lead_clear(tail);
  *tail = new;
  return true;
}

/* "Let to the army [1914 - 1918]": a dash parts the two dates of a span. */
static gsize span_start(const LeadReader *reader, const char *text, gsize words, gsize len, Lead *tail) {
  enum { MOST_WORDS = 3 };
  gsize at = words;
  for (guint i = 0; i < MOST_WORDS && at > 1; i++) {
    while (--at > 1 && text[at - 1] != ' ')
      ;
    Lead span = {0};
    bool found = at > 1 && try_tail(reader, text, at, len, &span) && date_form(span.date) == DATE_INTERVAL;
    if (found) {
      lead_clear(tail);
      *tail = span;
      return at;
    }
    lead_clear(&span);
  }
  return words;
}

static gsize without_marks(const char *text, gsize words) {
  while (words && strchr(" .,;:-(\t", text[words - 1]))
    words--;
  return words;
}

/* "Henry VII [1485-1509]": after a name a span needs no mark before it. */
static void read_blank_tail(const LeadReader *reader, const char *text, gsize len, Lead *tail) {
  const char *blank = g_strrstr_len(text, (gssize)len, " ");
  gsize from = blank ? (gsize)(blank - text) + 1 : 0;
  const char *before = from > 1 ? g_strrstr_len(text, (gssize)from - 1, " ") : NULL;
  bool name = from > 1 && g_unichar_isupper(g_utf8_get_char(before ? before + 1 : text));
  bool span = name && try_tail(reader, text, from, len, tail) && date_form(tail->date) == DATE_INTERVAL;
  if (!span) {
    lead_clear(tail);
    *tail = (Lead){0};
    return;
  }
  tail->rest = from - 1;
  tail->kind = LEAD_BLANK;
}

/* Of all marks before which words stand the farthest is taken: "Sale, 3 May, 1967", "Let 1914 - 1918". */
Lead lead_read_tail(const LeadReader *reader, const char *text, gsize len) {
  enum { SHORT = 100, LONGEST_TAIL = 40, MOST_MARKS = 4 };
  Lead tail = {0};
  bool bracket = len && text[len - 1] == ')';
  if (len > SHORT || !len || !(bracket || g_ascii_isdigit(text[len - 1])))
    return tail;
  const char *open = bracket ? g_strrstr_len(text, (gssize)len, "(") : NULL;
  if (open && open > text && try_tail(reader, text, (gsize)(open - text) + 1, len - 1, &tail))
    tail.rest = without_marks(text, (gsize)(open - text));
  gsize words = len;
  for (guint i = 0; i < MOST_MARKS && !bracket; i++) {
    gsize from = tail_start(text, words, &words);
    if (!from || len - from > LONGEST_TAIL)
      break;
    if (!try_tail(reader, text, from, len, &tail))
      continue;
    bool dash = text[words] == ' ' && words && g_ascii_isdigit(text[words - 1]);
    words = dash ? span_start(reader, text, words, len, &tail) : words;
    tail.rest = without_marks(text, words);
  }
  tail.kind = tail.rest ? LEAD_MARK : LEAD_NONE;
  if (!tail.kind && !bracket)
    read_blank_tail(reader, text, len, &tail);
  return tail;
}
