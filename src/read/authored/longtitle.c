/* longtitle.c -- see longtitle.h. */
#include "read/authored/longtitle.h"

static guint count_words(const char *text) {
  guint n = 0;
  for (const char *p = text; *p; p++) {
    n += !g_ascii_isspace(*p) && (p == text || g_ascii_isspace(p[-1]));
  }
  return n;
}

void longtitle_look(LongTitles *titles, const ReadInput *input, const Node *node) {
  enum { MOST_LETTERS = 250 };
  if (!node || node->type != NODE_TEXT || g_utf8_strlen(node->text, -1) <= MOST_LETTERS) {
    return;
  }
  if (!titles->n++) {
    titles->words = count_words(node->text);
    titles->first = node_place(input, node);
  }
}

void longtitle_tell(const LongTitles *titles, const ReadInput *input) {
  if (titles->n) {
    g_autofree char *more = titles->n > 1
                                ? g_strdup_printf(", and %u more %s so", titles->n - 1, titles->n > 2 ? "are" : "is")
                                : g_strdup("");
    diag_add(input->diag, DIAG_WARNING, "title-long", titles->first,
             "this title of %u words is too long for a drawing%s; put what tells more into \"text\"", titles->words,
             more);
  }
}
