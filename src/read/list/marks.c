/* marks.c -- see marks.h.
 *
 * CommonMark's inline marks, read leniently: what has no end within reach stays a character like any other.  Each
 * search for an end is bounded, so that the whole is linear. */
#include "read/list/marks.h"

#include <string.h>

enum { REACH = 400, URL_REACH = 2000, NOTE_DIGITS = 3 };

typedef struct {
  Marks *out;
  const char *text;
  gsize from, to;
  GArray *closers; /* of gsize: where emphasis that has begun ends, the innermost last */
} Scanner;

static void link_clear(void *data) {
  g_free(((MarksLink *)data)->url);
}

Marks marks_new(void) {
  Marks marks = {g_array_new(FALSE, FALSE, sizeof(DocumentLine)), g_array_new(FALSE, FALSE, sizeof(MarksLink))};
  g_array_set_clear_func(marks.links, link_clear);
  return marks;
}

void marks_clear(Marks *marks) {
  g_array_unref(marks->spans);
  g_array_unref(marks->links);
}

static void mark(const Scanner *s, gsize offset, gsize end) {
  DocumentLine line = {offset, end - offset};
  g_array_append_val(s->out->spans, line);
}

static void add_link(const Scanner *s, gsize offset, gsize end, const char *url, gsize len) {
  MarksLink link = {offset, end - offset, g_strndup(url, len)};
  g_array_append_val(s->out->links, link);
}

/* Where `close` stands after `at`, in the same paragraph and within reach; 0: nowhere. */
static gsize find(const Scanner *s, gsize at, char close, gsize reach) {
  gsize end = MIN(s->to, at + reach);
  for (; at < end && s->text[at] != close; at++) {
    if (s->text[at] == '\n' && at + 1 < end && s->text[at + 1] == '\n')
      return 0;
    at += s->text[at] == '\\' && at + 1 < end;
  }
  return at < end ? at : 0;
}

/* The bracket that closes the one before `at`: links may hold brackets. */
static gsize find_bracket(const Scanner *s, gsize at) {
  gsize end = MIN(s->to, at + REACH);
  for (int depth = 1; at < end; at++) {
    char c = s->text[at];
    depth += (c == '[') - (c == ']');
    if (depth == 0)
      return at;
    if (c == '\n' && at + 1 < end && s->text[at + 1] == '\n')
      return 0;
  }
  return 0;
}

/* "[12]", "[^3]": a note's number. */
static bool is_note(const Scanner *s, gsize open, gsize close) {
  gsize digits = strspn(s->text + open + 1, "0123456789");
  bool number = digits > 0 && digits <= NOTE_DIGITS && open + 1 + digits == close;
  return s->text[open + 1] == '^' || (number && open > s->from && !g_ascii_isspace(s->text[open - 1]));
}

/* After "[words]": "(url)" or "[id]"; 0: neither. */
static gsize read_target(const Scanner *s, gsize open, gsize close) {
  if (close + 1 >= s->to)
    return 0;
  char c = s->text[close + 1];
  gsize end = c == '(' ? find(s, close + 2, ')', URL_REACH) : c == '[' ? find(s, close + 2, ']', REACH) : 0;
  if (end && c == '(' && s->text[open] == '[') {
    const char *url = s->text + close + 2;
    gsize len = strcspn(url, " \t\n)");
    bool angled = len > 1 && *url == '<' && url[len - 1] == '>';
    add_link(s, open + 1, close, url + angled, len - 2 * angled);
  }
  return end;
}

/* Returns where to go on. */
static gsize read_bracket(const Scanner *s, gsize at) {
  bool picture = s->text[at] == '!';
  gsize open = at + picture, close = find_bracket(s, open + 1);
  if (!close)
    return at + 1;
  if (is_note(s, open, close)) {
    mark(s, at, close + 1);
    return close + 1;
  }
  gsize end = read_target(s, open - picture, close);
  if (!end)
    return at + 1;
  if (picture) {
    mark(s, at, end + 1);
    return end + 1;
  }
  mark(s, at, open + 1);
  Scanner inside = {s->out, s->text, open + 1, close, s->closers};
  for (gsize i = open + 1; i < close;) { /* emphasis inside a link */
    bool escape = inside.text[i] == '\\' && i + 1 < close && g_ascii_ispunct(inside.text[i + 1]);
    if (escape || inside.text[i] == '*' || inside.text[i] == '`')
      mark(&inside, i, i + 1);
    i += escape ? 2 : 1;
  }
  mark(s, close, end + 1);
  return end + 1;
}

/* "<b>", "</b>", "<!-- -->", "<https://...>" */
static gsize read_angle(const Scanner *s, gsize at) {
  const char *p = s->text + at + 1;
  gsize left = s->to - at - 1;
  if (left > 3 && !memcmp(p, "!--", 3)) {
    const char *end = g_strstr_len(p, (gssize)MIN(left, (gsize)URL_REACH), "-->");
    gsize stop = end ? (gsize)(end + 3 - s->text) : 0;
    if (stop)
      mark(s, at, stop);
    return stop ? stop : at + 1;
  }
  bool tag = left > 1 && (g_ascii_isalpha(*p) || (*p == '/' && g_ascii_isalpha(p[1])));
  gsize end = tag ? find(s, at + 1, '>', REACH) : 0;
  if (!end)
    return at + 1;
  if (g_strstr_len(p, (gssize)MIN(end - at, (gsize)8), "://"))
    add_link(s, at, end + 1, p, end - at - 1);
  mark(s, at, end + 1);
  return end + 1;
}

static bool starts_url(const Scanner *s, gsize at) {
  const char *p = s->text + at;
  bool begins = at == s->from || !g_ascii_isalnum(p[-1]);
  gsize left = s->to - at;
  return begins && ((left > 8 && (!memcmp(p, "http://", 7) || !memcmp(p, "https://", 8))) ||
                    (left > 5 && !memcmp(p, "www.", 4) && g_ascii_isalnum(p[4])));
}

static gsize read_url(const Scanner *s, gsize at) {
  gsize end = at;
  while (end < s->to && end < at + URL_REACH && !strchr(" \t\r\n<>()[]|\"", s->text[end]))
    end++;
  while (end > at && strchr(".,;:!?*_", s->text[end - 1]))
    end--;
  if (s->text[at] == 'h')
    add_link(s, at, end, s->text + at, end - at);
  mark(s, at, end);
  return end;
}

/* -- Emphasis -- */

static gsize run_length(const Scanner *s, gsize at) {
  gsize end = at;
  while (end < s->to && s->text[end] == s->text[at])
    end++;
  return end - at;
}

static bool is_word(const Scanner *s, gsize at, gsize before) {
  if (before ? at <= s->from : at >= s->to)
    return false;
  guchar c = (guchar)s->text[at - before];
  return g_ascii_isalnum(c) || c >= 0x80;
}

static bool is_gap(const Scanner *s, gsize at, gsize before) {
  return (before ? at <= s->from : at >= s->to) || g_ascii_isspace(s->text[at - before]);
}

static bool opens(const Scanner *s, gsize at, gsize n) {
  bool inside = s->text[at] == '_' && is_word(s, at, 1);
  return !is_gap(s, at + n, 0) && !inside;
}

static bool closes(const Scanner *s, gsize at, gsize n) {
  bool inside = s->text[at] == '_' && is_word(s, at + n, 0);
  return !is_gap(s, at, 1) && !inside;
}

/* Where the run of n such marks that opened before `at` is closed; 0: nowhere. */
static gsize find_closer(const Scanner *s, gsize at, char c, gsize n) {
  for (gsize end = MIN(s->to, at + REACH); at < end;) {
    if (s->text[at] == '\n' && at + 1 < end && s->text[at + 1] == '\n')
      return 0;
    if (s->text[at] != c) {
      at++;
      continue;
    }
    gsize length = run_length(s, at);
    if (length == n && closes(s, at, n))
      return at;
    at += length;
  }
  return 0;
}

static gsize read_emphasis(const Scanner *s, gsize at) {
  enum { MOST = 3 };
  gsize n = run_length(s, at);
  for (guint i = 0; i < s->closers->len; i++) {
    if (g_array_index(s->closers, gsize, i) == at) {
      mark(s, at, at + n);
      g_array_remove_index(s->closers, i);
      return at + n;
    }
  }
  gsize closer = n <= MOST && opens(s, at, n) ? find_closer(s, at + n, s->text[at], n) : 0;
  if (closer) {
    mark(s, at, at + n);
    if (s->closers->len < MOST)
      g_array_append_val(s->closers, closer);
    else
      g_array_index(s->closers, gsize, 0) = closer;
  }
  return at + n;
}

/* `code`, on one line; ``two'' are TeX's quotes. */
static gsize read_code(const Scanner *s, gsize at) {
  gsize n = run_length(s, at), end = n == 1 ? find(s, at + 1, '`', REACH) : 0;
  bool code = end && run_length(s, end) == 1 && !memchr(s->text + at, '\n', end - at);
  if (!code)
    return at + n;
  mark(s, at, at + 1);
  mark(s, end, end + 1);
  return end + 1;
}

static gsize read_mark(const Scanner *s, gsize at) {
  switch (s->text[at]) {
  case '\\':
    if (at + 1 < s->to && g_ascii_ispunct(s->text[at + 1])) {
      mark(s, at, at + 1);
      return at + 2;
    }
    return at + 1;
  case '`':
    return read_code(s, at);
  case '!':
    return at + 1 < s->to && s->text[at + 1] == '[' ? read_bracket(s, at) : at + 1;
  case '[':
    return read_bracket(s, at);
  case '<':
    return read_angle(s, at);
  case '*':
  case '_':
    return read_emphasis(s, at);
  default:
    return starts_url(s, at) ? read_url(s, at) : at + 1;
  }
}

void marks_find(Marks *marks, const char *text, gsize from, gsize to) {
  g_autoptr(GArray) closers = g_array_new(FALSE, FALSE, sizeof(gsize));
  Scanner s = {marks, text, from, to, closers};
  for (gsize at = from; at < to;) {
    if (text[at] == '\n' && at + 1 < to && text[at + 1] == '\n')
      g_array_set_size(closers, 0);
    at = read_mark(&s, at);
  }
}

/* -- Words -- */

/* The first mark that ends after `at`. */
static guint first_mark(const GArray *marks, gsize at) {
  guint low = 0, high = marks->len;
  while (low < high) {
    guint middle = low + (high - low) / 2;
    const DocumentLine *line = &g_array_index(marks, DocumentLine, middle);
    if (line->offset + line->length <= at)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static void append(PlainWords *plain, const char *bytes, gsize n, gsize at) {
  gsize before = plain->at->len;
  g_string_append_len(plain->words, bytes, (gssize)n);
  g_array_set_size(plain->at, (guint)(before + n));
  gsize *from = &g_array_index(plain->at, gsize, before);
  for (gsize i = 0; i < n; i++)
    from[i] = at + i;
}

/* How many bytes from `at` on, and before `end`, stay as they are: words with single blanks between them.  What begins
 * as U+00A0 does is looked at by itself. */
static gsize words_length(const char *text, gsize at, gsize end) {
  enum { OPENS_NO_BREAK_SPACE = 0xC2 };
  gsize n = 0;
  while (at + n < end) {
    guchar c = (guchar)text[at + n];
    bool word = c > ' ' && c != OPENS_NO_BREAK_SPACE, blank = c == ' ' && n && text[at + n - 1] != ' ';
    if (!word && !blank)
      break;
    n++;
  }
  return n;
}

PlainWords marks_plain(const Marks *marks, const char *text, gsize from, gsize to) {
  PlainWords plain = {g_string_new(NULL), g_array_new(FALSE, FALSE, sizeof(gsize))};
  guint next = first_mark(marks->spans, from);
  for (gsize at = from; at < to;) {
    const DocumentLine *line = next < marks->spans->len ? &g_array_index(marks->spans, DocumentLine, next) : NULL;
    if (line && line->offset <= at) {
      at = MAX(at, line->offset + line->length);
      next++;
      continue;
    }
    gsize n = words_length(text, at, line ? MIN(to, line->offset) : to);
    if (n) {
      append(&plain, text + at, n, at);
      at += n;
      continue;
    }
    gunichar c = g_utf8_get_char(text + at);
    n = (gsize)(g_utf8_next_char(text + at) - (text + at));
    bool blank = c == ' ' || c == '\n' || c == '\r' || c == 0xA0, tab = c == '\t';
    if (blank && plain.words->len && plain.words->str[plain.words->len - 1] != ' ')
      append(&plain, " ", 1, at);
    else if (!blank)
      append(&plain, tab ? "\t" : text + at, n, at);
    at += n;
  }
  while (plain.words->len && g_ascii_isspace(plain.words->str[plain.words->len - 1])) {
    g_string_truncate(plain.words, plain.words->len - 1);
    g_array_set_size(plain.at, plain.at->len - 1);
  }
  gsize end = plain.at->len ? g_array_index(plain.at, gsize, plain.at->len - 1) + 1 : from;
  g_array_append_val(plain.at, end);
  return plain;
}

void plain_words_clear(PlainWords *plain) {
  if (plain->words)
    g_string_free(plain->words, TRUE);
  g_clear_pointer(&plain->at, g_array_unref);
  plain->words = NULL;
}

const char *marks_link(const Marks *marks, gsize from, gsize to) {
  guint low = 0, high = marks->links->len;
  while (low < high) {
    guint middle = low + (high - low) / 2;
    if (g_array_index(marks->links, MarksLink, middle).offset < from)
      low = middle + 1;
    else
      high = middle;
  }
  for (; low < marks->links->len; low++) {
    const MarksLink *link = &g_array_index(marks->links, MarksLink, low);
    if (link->offset >= to)
      break;
    if (g_str_has_prefix(link->url, "http"))
      return link->url;
  }
  return NULL;
}
