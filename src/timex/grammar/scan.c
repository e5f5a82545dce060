/* scan.c -- words, numbers and marks of a text, in one pass. */
#include "timex/grammar/scan.h"

#include "text/ascii.h"

enum { LONGEST_WORD = 24, MOST_DIGITS = 12, GROUP = 3 };

static bool is_letter(gunichar c) {
  return c < 0x80 ? g_ascii_isalpha(c) : g_unichar_isalpha(c) || g_unichar_ismark(c);
}

static inline gunichar fold_mark(gunichar c) {
  if (c < 0x80) {
    return c == '`' ? '\'' : c;
  }
  if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) {
    return '-';
  }
  if (c == 0x2018 || c == 0x2019 || c == 0x2032) {
    return '\'';
  }
  return c == 0x201C || c == 0x201D ? '"' : c;
}

static inline gunichar char_at(const char *text, gsize at) {
  return (guchar)text[at] < 0x80 ? (guchar)text[at] : g_utf8_get_char(text + at);
}

static inline gsize char_size(const char *text, gsize at) {
  return (guchar)text[at] < 0x80 ? 1 : (gsize)(g_utf8_next_char(text + at) - (text + at));
}

/* One letter with its full stop, again and again: "B.C.", "a.m", "U.S." */
static gsize dotted_end(const char *text, gsize at, gsize to) {
  gsize end = at;
  unsigned letters = 0;
  while (end + 1 < to && g_ascii_isalpha(text[end]) && text[end + 1] == '.') {
    end += 2;
    letters++;
  }
  if (letters == 1 && end < to && g_ascii_isalpha(text[end]) && (end + 1 == to || !is_letter(char_at(text, end + 1)))) {
    return end + 1;
  }
  return letters > 1 ? end : at;
}

/* One letter, an apostrophe and a word are one word: "o'clock". */
static gsize word_end(const char *text, gsize at, gsize to) {
  gsize start = at;
  while (at < to && (g_ascii_isalpha(text[at]) || is_letter(char_at(text, at)))) {
    at += char_size(text, at);
  }
  if (at == start + 1 && at < to && fold_mark(char_at(text, at)) == '\'') {
    gsize next = at + char_size(text, at);
    if (next + 1 < to && g_ascii_isalpha(text[next]) && g_ascii_isalpha(text[next + 1])) {
      return word_end(text, next, to);
    }
  }
  return at;
}

static void look_up(ScanToken *token, const char *text, const TimexTables *tables) {
  char folded[LONGEST_WORD + 1];
  gsize n = 0;
  const char *end = text + token->offset + token->length;
  for (const char *p = text + token->offset; p < end; p = g_utf8_next_char(p)) {
    gunichar c = fold_mark(char_at(p, 0));
    if (c >= 0x80 || n == LONGEST_WORD) {
      return;
    }
    if (c != '.') {
      folded[n++] = ascii_small((char)c);
    }
  }
  folded[n] = '\0';
  token->word = lexicon_word(tables, folded);
  if (token->word && token->word->common && !token->capital) {
    token->word = token->word->common;
  }
}

static gsize digits_end(const char *text, gsize at, gsize to) {
  while (at < to && g_ascii_isdigit(text[at])) {
    at++;
  }
  return at;
}

static bool group_follows(const char *text, gsize at, gsize to) {
  return at + GROUP < to && text[at] == ',' && digits_end(text, at + 1, MIN(to, at + GROUP + 2)) == at + 1 + GROUP;
}

static gsize scan_number(ScanToken *token, const char *text, gsize at, gsize to) {
  gsize end = digits_end(text, at, to);
  token->kind = SCAN_NUMBER;
  token->digits = (uint8_t)MIN(end - at, UINT8_MAX);
  while (end - at <= GROUP * MOST_DIGITS && (token->grouped || end - at <= GROUP) && group_follows(text, end, to)) {
    token->grouped = true;
    end += GROUP + 1;
  }
  unsigned seen = 0;
  for (gsize i = at; i < end; i++) {
    if (text[i] != ',') {
      token->value = seen++ < MOST_DIGITS ? token->value * 10 + text[i] - '0' : -1;
    }
  }
  token->value = seen > MOST_DIGITS ? -1 : token->value;
  return end;
}

static gsize scan_one(ScanToken *token, const TimexTables *tables, const char *text, gsize at, gsize to) {
  gunichar c = char_at(text, at);
  gsize next = at + char_size(text, at);
  if (g_ascii_isdigit(c) && c < 0x80) {
    next = scan_number(token, text, at, to);
  } else if (is_letter(c)) {
    token->kind = SCAN_WORD;
    token->capital = g_unichar_isupper(c);
    gsize dotted = dotted_end(text, at, to);
    next = dotted > at ? dotted : word_end(text, at, to);
  } else {
    token->kind = SCAN_MARK;
    token->mark = fold_mark(c);
  }
  token->length = (uint32_t)MIN(next - at, UINT32_MAX);
  if (token->kind == SCAN_WORD) {
    look_up(token, text, tables);
  }
  return next;
}

void scan_text(const TimexTables *tables, const char *text, gsize from, gsize to, GArray *tokens) {
  bool space = true;
  unsigned lines = 1;
  for (gsize at = from; at < to;) {
    gunichar c = char_at(text, at);
    if (c < 0x80 ? g_ascii_isspace(c) : g_unichar_isspace(c)) {
      space = true;
      lines += c == '\n';
      at += char_size(text, at);
      continue;
    }
    ScanToken token = {.offset = at, .space = space, .line = lines > 0, .breaks = lines > 1};
    at = scan_one(&token, tables, text, at, to);
    g_array_append_val(tokens, token);
    space = false;
    lines = 0;
  }
}
