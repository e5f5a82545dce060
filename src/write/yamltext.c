/* yamltext.c -- see yamltext.h.
 *
 * Why not libyaml's emitter: it cannot write comments, and the draft is made of
 * them.  Two forms are enough to be right.  Plain asks for a narrow, proven
 * set; everything else is double quoted, the one YAML form that can hold any
 * text and in which only `"`, `\` and what is not printable need an escape. */
#include "write/yamltext.h"
#include <stdbool.h>
#include <string.h>

enum { LONGEST_KEYWORD = 5 /* "false": YAML 1.1 knows no longer word that is not text */, COMMENT_WIDTH = 78 };

static bool is_printable(gunichar c) {
  return c != 0xFEFF && c != 0x2028 && c != 0x2029 && c != 0xFFFE && c != 0xFFFF && !g_unichar_iscntrl(c);
}

static bool is_plain_inside(const char *p) {
  if (!is_printable(g_utf8_get_char(p))) {
    return false;
  }
  if (*p == ':') {
    return p[1] && p[1] != ' ';
  }
  if (*p == ' ') {
    return p[1] && p[1] != '#' && p[1] != ' ';
  }
  return true;
}

/* Begins with a letter, so it is no number, date or indicator; has a blank or is
 * longer than any keyword, so it is no boolean or null. */
static bool is_plain(const char *text) {
  if (!g_unichar_isalpha(g_utf8_get_char(text))) {
    return false;
  }
  if (!strchr(text, ' ') && g_utf8_strlen(text, -1) <= LONGEST_KEYWORD) {
    return false;
  }
  for (const char *p = text; *p; p = g_utf8_next_char(p)) {
    if (!is_plain_inside(p)) {
      return false;
    }
  }
  return true;
}

static void quote_char(GString *out, gunichar c) {
  if (c == '"' || c == '\\') {
    g_string_append_printf(out, "\\%c", (char)c);
  } else if (c == '\n') {
    g_string_append(out, "\\n");
  } else if (c == '\t') {
    g_string_append(out, "\\t");
  } else if (is_printable(c)) {
    g_string_append_unichar(out, c);
  } else {
    g_string_append_printf(out, "\\u%04X", c);
  }
}

static void quote(GString *out, const char *text) {
  g_string_append_c(out, '"');
  for (const char *p = text; *p; p = g_utf8_next_char(p)) {
    quote_char(out, g_utf8_get_char(p));
  }
  g_string_append_c(out, '"');
}

void yamltext_scalar(GString *out, const char *text) {
  if (is_plain(text)) {
    g_string_append(out, text);
  } else {
    quote(out, text);
  }
}

void yamltext_edtf(GString *out, const char *edtf) {
  if (strchr("%[{", *edtf)) {
    quote(out, edtf);
  } else {
    g_string_append(out, edtf);
  }
}

static void comment_break(GString *out, int indent) {
  g_string_append_printf(out, "%s%*s#", out->len && out->str[out->len - 1] != '\n' ? "\n" : "", indent, "");
}

void yamltext_comment(GString *out, int indent, const char *text) {
  long column = COMMENT_WIDTH;
  for (const char *p = text; *p;) {
    g_autoptr(GString) word = g_string_new(NULL);
    for (; *p && !g_unichar_isspace(g_utf8_get_char(p)) && g_utf8_get_char(p) != 0x85; p = g_utf8_next_char(p)) {
      g_string_append_unichar(word, is_printable(g_utf8_get_char(p)) ? g_utf8_get_char(p) : 0xFFFD);
    }
    long width = g_utf8_strlen(word->str, -1);
    if (width && column + 1 + width > COMMENT_WIDTH) {
      comment_break(out, indent);
      column = indent + 1;
    }
    if (width) {
      g_string_append_printf(out, " %s", word->str), column += 1 + width;
    }
    if (*p) {
      p = g_utf8_next_char(p);
    }
  }
  g_string_append_c(out, '\n');
}
