/* scan.c -- words, numbers and marks of a text, in one pass. */
#include "extract/timex/scan.h"

enum { LONGEST_WORD = 16, MOST_DIGITS = 9 };

/* Abbreviated eras are one word with their inner full stops: "B.C." */
static gsize word_end(const char *text, gsize at, gsize len) {
  while (at < len) {
    gunichar c = g_utf8_get_char(text + at);
    bool inner = c == '.' && at + 1 < len && g_ascii_isalpha(text[at + 1]) && at > 0 && g_ascii_isalpha(text[at - 1]) &&
                 (at + 2 >= len || !g_ascii_isalpha(text[at + 2]));
    if (!g_unichar_isalpha(c) && !inner) {
      break;
    }
    at += (gsize)g_unichar_to_utf8(c, NULL);
  }
  return at;
}

static void fold(ScanToken *token, const char *text, const TimexTables *tables) {
  char folded[LONGEST_WORD + 1];
  if (token->length > LONGEST_WORD) {
    return;
  }
  for (uint32_t i = 0; i < token->length; i++) {
    folded[i] = g_ascii_tolower(text[token->offset + i]);
  }
  folded[token->length] = '\0';
  token->word = table_word(tables, folded);
  if (scan_is(token, WORD_CAPITAL) && !token->capital) {
    token->word = NULL;
  }
}

static gsize scan_number(ScanToken *token, const char *text, gsize at, gsize len) {
  token->kind = SCAN_NUMBER;
  for (; at < len && g_ascii_isdigit(text[at]); at++) {
    token->value = token->digits < MOST_DIGITS ? token->value * 10 + text[at] - '0' : -1;
    token->digits = (uint8_t)MIN(token->digits + 1, UINT8_MAX);
  }
  return at;
}

static bool is_dash(gunichar c) {
  return c == '-' || (c >= 0x2010 && c <= 0x2014) || c == 0x2212;
}

static bool ends_sentence(const char *text, gsize next, gsize len, gunichar c) {
  return (c == '.' || c == '!' || c == '?' || c == ';') &&
         (next >= len || g_ascii_isspace(text[next]) || text[next] == '"');
}

static gsize scan_one(ScanToken *token, const TimexTables *tables, const char *text, gsize at, gsize len) {
  gunichar c = g_utf8_get_char(text + at);
  gsize next = at + (gsize)g_unichar_to_utf8(c, NULL);
  if (c < 0x80 && g_ascii_isdigit(c)) {
    next = scan_number(token, text, at, len);
  } else if (g_unichar_isalpha(c)) {
    token->kind = SCAN_WORD;
    token->capital = g_unichar_isupper(c);
    next = word_end(text, next, len);
  } else {
    token->kind = is_dash(c) ? SCAN_DASH : ends_sentence(text, next, len, c) ? SCAN_STOP : SCAN_MARK;
    token->mark = c;
  }
  token->length = (uint32_t)(next - at);
  if (token->kind == SCAN_WORD) {
    fold(token, text, tables);
  }
  return next;
}

GArray *scan_text(const TimexTables *tables, const char *text, gsize len) {
  GArray *tokens = g_array_new(FALSE, TRUE, sizeof(ScanToken));
  bool space = true;
  for (gsize at = 0; at < len;) {
    gunichar c = g_utf8_get_char(text + at);
    if (g_unichar_isspace(c)) {
      space = true;
      at += (gsize)g_unichar_to_utf8(c, NULL);
      continue;
    }
    ScanToken token = {.offset = at, .space = space};
    at = scan_one(&token, tables, text, at, len);
    g_array_append_val(tokens, token);
    space = false;
  }
  return tokens;
}
