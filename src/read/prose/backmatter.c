/* backmatter.c -- see backmatter.h. */
#include "read/prose/backmatter.h"

#include <string.h>

#include "lang/lang.h"

/* Is the heading a line of lang/CODE/backmatter.txt? */
static bool has_heading(const char *code, const char *heading) {
  g_autofree char *base = g_strndup(code, strcspn(code, "-_"));
  g_autofree char *path = g_strdup_printf("lang/%s/backmatter.txt", base);
  g_autofree char *small = g_utf8_strdown(heading, -1);
  g_autofree char *line = g_strdup_printf("\n%s\n", small);
  gsize len;
  const char *words = lang_resource(path, &len);
  return words && g_strstr_len(words, (gssize)len, line);
}

static bool is_backmatter(const Document *document, const Blocks *blocks, const Block *block) {
  enum { LONGEST = 60 };
  if (block->kind != BLOCK_HEADING || block->length > LONGEST)
    return false;
  g_auto(PlainWords) plain = marks_plain(&blocks->marks, document->text, block->offset, block->offset + block->length);
  g_strdelimit(plain.words->str, ":", ' ');
  const char *heading = g_strstrip(plain.words->str);
  return has_heading("en", heading) || (document->lang && has_heading(document->lang, heading));
}

void backmatter_cut(Document *document, const Blocks *blocks) {
  for (guint i = 0; i < blocks->blocks->len; i++) {
    const Block *block = block_at(blocks, i);
    if (!is_backmatter(document, blocks, block))
      continue;
    int level = block->level;
    guint end = i + 1;
    while (end < blocks->blocks->len &&
           (block_at(blocks, end)->kind != BLOCK_HEADING || block_at(blocks, end)->level > level))
      end++;
    gsize from = block->start, to = end < blocks->blocks->len ? block_at(blocks, end)->start : document->len;
    document_set_apart(document, from, to - from);
    g_array_remove_range(blocks->blocks, i, end - i);
    i--;
  }
}
