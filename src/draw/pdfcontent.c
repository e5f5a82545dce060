/* pdfcontent.c -- see pdfcontent.h.
 *
 * Cairo 1.16 leaves what no tag holds unmarked; 1.18 marks it as content of the Document around all pages.  Neither
 * says that it is decoration, and a page's operators (ISO 32000-1, 7.8.2) are few enough to tell apart here for both.
 */
#include "draw/pdfcontent.h"

#include <stdbool.h>
#include <string.h>

#define OPEN_ARTIFACT "/Artifact BMC\n"
#define CLOSE_MARKED "EMC\n"

typedef struct {
  const char *text;
  gsize len, at;
  gsize word;     /* where the token before `at` begins */
  gsize operands; /* where those of the next operator begin */
  gsize copied;   /* up to where `out` has it */
  guint depth;    /* of marked content */
  bool painted;   /* since `copied`, in no marked content */
  GString *out;
} PdfContent;

static bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

static bool is_regular(char c) {
  return !is_space(c) && !strchr("()<>[]{}/%", c);
}

/* Behind the string that begins at `at`: brackets nest, a backslash takes the next character's meaning. */
static gsize string_end(const char *text, gsize len, gsize at) {
  guint depth = 0;
  for (; at < len; at++) {
    if (text[at] == '\\')
      at++;
    else if (text[at] == '(')
      depth++;
    else if (text[at] == ')' && --depth == 0)
      return at + 1;
  }
  return len;
}

static gsize skip_until(const char *text, gsize len, gsize at, const char *ends) {
  while (at < len && !strchr(ends, text[at]))
    at++;
  return MIN(at + 1, len);
}

static gsize regular_end(const char *text, gsize len, gsize at) {
  while (at < len && is_regular(text[at]))
    at++;
  return at;
}

/* Behind the token that begins at `at`. */
static gsize token_end(const char *text, gsize len, gsize at) {
  bool twice = at + 1 < len && text[at + 1] == text[at];
  switch (text[at]) {
  case '(':
    return string_end(text, len, at);
  case '%':
    return skip_until(text, len, at, "\r\n");
  case '<':
    return twice ? at + 2 : skip_until(text, len, at, ">");
  case '/':
    return regular_end(text, len, at + 1);
  default:
    return is_regular(text[at]) ? regular_end(text, len, at) : at + 1;
  }
}

static gsize skip_space(const char *text, gsize len, gsize at) {
  while (at < len && is_space(text[at]))
    at++;
  return at;
}

/* The next token; false: none is left. */
static bool content_next(PdfContent *content) {
  content->word = skip_space(content->text, content->len, content->at);
  if (content->word == content->len)
    return false;
  content->at = token_end(content->text, content->len, content->word);
  return true;
}

static bool content_is(const PdfContent *content, const char *operator) {
  gsize n = strlen(operator);
  return content->at - content->word == n && memcmp(content->text + content->word, operator, n) == 0;
}

static bool content_is_any(const PdfContent *content, const char *const *operators, gsize n) {
  for (gsize i = 0; i < n; i++) {
    if (content_is(content, operators[i]))
      return true;
  }
  return false;
}

static bool content_is_operator(const PdfContent *content) {
  static const char *const values[] = {"true", "false", "null"};
  char first = content->text[content->word];
  return first == '\'' || first == '"' ||
         (g_ascii_isalpha(first) && !content_is_any(content, values, G_N_ELEMENTS(values)));
}

/* What stands between two tags, up to `end`. */
static void content_flush(PdfContent *content, gsize end) {
  const char *from = content->text + content->copied;
  if (content->painted)
    g_string_append(content->out, OPEN_ARTIFACT);
  g_string_append_len(content->out, from, (gssize)(end - content->copied));
  if (content->painted)
    g_string_append(content->out, "\n" CLOSE_MARKED);
  content->copied = end;
  content->painted = false;
}

static void content_open(PdfContent *content) {
  if (content->depth++)
    return;
  content_flush(content, content->operands);
  gsize tag = skip_space(content->text, content->len, content->operands);
  if (content->at - tag > strlen("/Document") && memcmp(content->text + tag, "/Document", strlen("/Document")) == 0) {
    g_string_append(content->out, OPEN_ARTIFACT);
    content->copied = content->at;
  }
}

static void content_close(PdfContent *content) {
  if (content->depth && !--content->depth) {
    g_string_append_len(content->out, content->text + content->copied, (gssize)(content->at - content->copied));
    g_string_append_c(content->out, '\n');
    content->copied = content->at;
  }
}

static void content_operator(PdfContent *content) {
  static const char *const paints[] = {"f",  "F",  "f*", "S",  "s",  "B", "B*", "b",
                                       "b*", "Do", "sh", "Tj", "TJ", "'", "\""};
  if (content_is(content, "BDC") || content_is(content, "BMC"))
    content_open(content);
  else if (content_is(content, "EMC"))
    content_close(content);
  else if (!content->depth && content_is_any(content, paints, G_N_ELEMENTS(paints)))
    content->painted = true;
  content->operands = content->at;
}

void pdfcontent_mark_artifacts(const char *text, gsize len, GString *out) {
  PdfContent content = {.text = text, .len = len, .out = out};
  while (content_next(&content)) {
    if (content_is_operator(&content))
      content_operator(&content);
  }
  content_flush(&content, len);
}
