/* sentence.c -- split at full stops, question marks and paragraph ends. */
#include "text/sentence.h"

#include <string.h>

typedef struct {
  const WordLists *lists;
  const char *text;
  gsize end;
  const GArray *whole;
  guint next_whole; /* first of `whole` that does not end before the place looked at */
} Splitter;

static bool inside_whole(Splitter *s, gsize at) {
  while (s->whole && s->next_whole < s->whole->len) {
    const Span *span = &g_array_index(s->whole, Span, s->next_whole);
    if (at + 1 < span->offset + span->length)
      return at >= span->offset;
    s->next_whole++;
  }
  return false;
}

/* Past the marks that may follow a full stop: closing quotes and brackets. */
static gsize after_closers(const Splitter *s, gsize i) {
  for (;;) {
    if (i < s->end && strchr("\"')]", s->text[i]))
      i++;
    else if (i + 3 <= s->end && (memcmp(s->text + i, "”", 3) == 0 || memcmp(s->text + i, "’", 3) == 0))
      i += 3;
    else
      return i;
  }
}

static gsize skip_space(const Splitter *s, gsize i) {
  while (i < s->end && g_ascii_isspace(s->text[i]))
    i++;
  return i;
}

/* Does what stands at `i` look like the first word of a sentence? */
static bool starts_sentence(const Splitter *s, gsize i) {
  while (i < s->end && strchr("\"'([", s->text[i]))
    i++;
  if (i + 3 <= s->end && (memcmp(s->text + i, "“", 3) == 0 || memcmp(s->text + i, "‘", 3) == 0))
    return true;
  return i >= s->end || !g_ascii_islower(s->text[i]);
}

static gsize word_start(const Splitter *s, gsize start, gsize stop) {
  gsize i = stop;
  while (i > start && !g_ascii_isspace(s->text[i - 1]) && !strchr("(\"[", s->text[i - 1]))
    i--;
  return i;
}

static bool common_starter(const Splitter *s, gsize i) {
  gsize end = i;
  while (end < s->end && g_ascii_isalpha(s->text[end]))
    end++;
  return word_set_has(word_lists_get(s->lists, "starters"), s->text + i, end - i);
}

/* The full stop at `stop` follows an abbreviation and the sentence goes on. */
static bool abbreviates(const Splitter *s, gsize start, gsize stop, gsize next) {
  gsize from = word_start(s, start, stop), len = stop - from;
  const char *word = s->text + from;
  if (len == 0)
    return false;
  if (word_set_has(word_lists_get(s->lists, "titles"), word, len))
    return true;
  if (len == 1 && g_ascii_islower(*word) && next < s->end && g_ascii_isdigit(s->text[next]))
    return true; /* "(d. 1907)", "b. 1850" */
  if (len == 1 && g_ascii_isupper(*word))
    return !common_starter(s, next);
  if (memchr(word, '.', len) || word_set_has(word_lists_get(s->lists, "abbreviations"), word, len))
    return !common_starter(s, next);
  return false;
}

static bool blank_line(const Splitter *s, gsize i) {
  for (i++; i < s->end && g_ascii_isspace(s->text[i]); i++) {
    if (s->text[i] == '\n')
      return true;
  }
  return i >= s->end;
}

/* Bytes of the dash at `i` that may end a dateline, 0: there is none. */
static gsize dash_length(const Splitter *s, gsize i) {
  static const char *const dashes[] = {"—", "–", "--", "-", "_"};
  for (gsize k = 0; k < G_N_ELEMENTS(dashes); k++) {
    gsize n = strlen(dashes[k]);
    if (n < s->end - i && memcmp(s->text + i, dashes[k], n) == 0) {
      return g_ascii_isspace(s->text[i + n]) ? n : 0;
    }
  }
  return 0;
}

/* The end of the date phrase that begins at `at`; 0: none does. */
static gsize date_end(const Splitter *s, gsize at) {
  guint low = 0, high = s->whole ? s->whole->len : 0;
  while (low < high) {
    guint middle = low + (high - low) / 2;
    const Span *span = &g_array_index(s->whole, Span, middle);
    if (span->offset == at)
      return at + span->length;
    if (span->offset < at)
      low = middle + 1;
    else
      high = middle;
  }
  return 0;
}

/* Past the mark of a note behind the stop at i - 1: "sold. [note: 9] On ...", "the airport.1 The plane"; a date in
 * brackets is none, "[3 May 1914] The mill burned".  `i`: none stands there. */
static gsize after_note(const Splitter *s, gsize i) {
  enum { LONGEST = 16, MOST_DIGITS = 3 };
  gsize open = i + (i < s->end && s->text[i] == ' ');
  const char *close =
      open < s->end && s->text[open] == '[' ? memchr(s->text + open, ']', MIN(s->end - open, LONGEST)) : NULL;
  if (close && g_ascii_isdigit(close[-1]) && !date_end(s, open + 1)) {
    return (gsize)(close + 1 - s->text);
  }
  gsize digits = 0;
  while (i + digits < s->end && g_ascii_isdigit(s->text[i + digits])) {
    digits++;
  }
  bool word = i > 1 && s->text[i - 1] == '.' && g_ascii_islower(s->text[i - 2]);
  bool apart = i + digits + 1 < s->end && g_ascii_isspace(s->text[i + digits]);
  bool next = apart && g_ascii_isupper(s->text[skip_space(s, i + digits)]);
  return word && digits && digits <= MOST_DIGITS && next ? i + digits : i;
}

/* An entry of a chronology or a list: "1 May 2022: ...", "2022 – ...", "* ...". */
static bool opens_entry(const Splitter *s, gsize at) {
  gsize i = date_end(s, at);
  if (i > 0 && i < s->end) {
    gsize dash = skip_space(s, i);
    bool gap = dash > i + 1 || s->text[i] == '\t';
    return strchr(":.", s->text[i]) || gap || (dash < s->end && dash_length(s, dash) > 0);
  }
  bool bullet = s->text[at] == '*' || s->text[at] == '-' || g_str_has_prefix(s->text + at, "•");
  return bullet && skip_space(s, at + 1) > at + 1;
}

/* A line that stops without a mark although it had room to go on is a heading or an item of a list; so is
 * one in a text of one paragraph a line, and one before an entry.  Wrapped lines are 50 to 120 bytes wide. */
static bool line_ends(const Splitter *s, gsize start, gsize i) {
  if (blank_line(s, i))
    return true;
  gsize from = i, next = skip_space(s, i), to = next;
  while (from > start && s->text[from - 1] != '\n')
    from--;
  while (to < s->end && s->text[to] != '\n')
    to++;
  bool full = i - from >= 50 && i - from <= 120 && to - next <= 120;
  return next < s->end && starts_sentence(s, next) && (!full || opens_entry(s, next));
}

/* "WASHINGTON, Nov. 15 (AP) —": a place in capitals, then nothing in small letters, up to the dash at `i`. */
static bool is_dateline(const Splitter *s, gsize start, gsize i) {
  enum { CAPITALS = 3, LONGEST = 80 };
  gsize capitals = start;
  while (capitals < i && g_ascii_isupper(s->text[capitals])) {
    capitals++;
  }
  if (i - start > LONGEST || capitals - start < CAPITALS) {
    return false;
  }
  for (gsize k = start + 1; k < i; k++) {
    if (g_ascii_islower(s->text[k]) && g_ascii_isspace(s->text[k - 1])) {
      return false;
    }
  }
  return g_ascii_isspace(s->text[i - 1]) || s->text[i - 1] == ')';
}

/* "told her.[She] left": a stop without the blank behind it; not in "node.Js" of an address. */
static bool misses_blank(const Splitter *s, gsize start, gsize i, gsize after) {
  bool word =
      i > start + 1 && (s->text[i - 1] == ')' || (g_ascii_islower(s->text[i - 1]) && g_ascii_islower(s->text[i - 2])));
  bool next =
      after == i + 1 && after + 2 < s->end && g_ascii_isupper(s->text[after]) && g_ascii_islower(s->text[after + 1]);
  gsize from = word_start(s, start, i), to = after;
  while (to < s->end && g_ascii_isalpha(s->text[to]))
    to++;
  bool address = memchr(s->text + from, '.', i - from) || memchr(s->text + from, '/', i - from) ||
                 memchr(s->text + from, '@', i - from) ||
                 (to < s->end && strchr("./@:", s->text[to]) && to + 1 < s->end && g_ascii_isalnum(s->text[to + 1]));
  return word && next && !address;
}

/* If a sentence that began at `start` ends at `i`, the byte after its end; else 0. */
static gsize ends_at(Splitter *s, gsize start, gsize i) {
  char c = s->text[i];
  if (i - start > SENTENCE_MOST_BYTES && (g_ascii_isspace(c) || i - start > 2 * SENTENCE_MOST_BYTES) &&
      !inside_whole(s, i) && ((guint8)c & 0xC0) != 0x80)
    return i;
  if (c == '\n')
    return !inside_whole(s, i) && line_ends(s, start, i) ? i : 0;
  if (g_ascii_isalnum(c) || c == ' ') {
    return 0; /* most bytes end nothing */
  }
  bool may_dash = i > start && (c == '-' || c == '_' || c == '\xE2');
  gsize dash = may_dash ? dash_length(s, i) : 0;
  if (dash && is_dateline(s, start, i)) {
    return i + dash;
  }
  bool ellipsis = s->end - i > 3 && memcmp(s->text + i, "…", 3) == 0;
  if (c != '.' && c != '!' && c != '?' && !ellipsis) {
    return 0;
  }
  gsize after = after_closers(s, i + (ellipsis ? 3 : 1)), note = after_note(s, after), next = skip_space(s, note);
  gsize date = date_end(s, start); /* "1 May 2022. Works began" */
  bool blank = next > note || (c == '.' && misses_blank(s, start, i, after));
  if (!blank || inside_whole(s, i) || !starts_sentence(s, next) || date == i || date == i + 1)
    return 0;
  return c == '.' && abbreviates(s, start, i, next) ? 0 : after;
}

static void add(const Splitter *s, GArray *out, gsize start, gsize end) {
  while (end > start && g_ascii_isspace(s->text[end - 1]))
    end--;
  Span span = {start, end - start};
  if (end > start)
    g_array_append_val(out, span);
}

GArray *sentence_split(const WordLists *lists, const char *text, gsize start, gsize end, const GArray *whole) {
  Splitter s = {.lists = lists, .text = text, .end = end, .whole = whole};
  GArray *out = g_array_new(FALSE, FALSE, sizeof(Span));
  start = skip_space(&s, start);
  for (gsize i = start; i < end; i++) {
    gsize stop = ends_at(&s, start, i);
    if (!stop)
      continue;
    add(&s, out, start, stop);
    start = skip_space(&s, after_note(&s, stop));
    i = MAX(start, i + 1) - 1;
  }
  add(&s, out, start, end);
  return out;
}
