/* Any bytes as a page: its text is valid UTF-8 without control characters but line ends, and its blocks and their cells
 * lie in it. */
#include "read/prose/htmltext.h"
#include <libxml/HTMLparser.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const GString *text) {
  g_assert_true(g_utf8_validate(text->str, (gssize)text->len, NULL));
  for (const char *p = text->str; *p; p = g_utf8_next_char(p))
    g_assert_true(*p == '\n' || !g_unichar_iscntrl(g_utf8_get_char(p)));
}

static void check_blocks(const Blocks *blocks, const GString *text) {
  for (guint i = 0; i < blocks->blocks->len; i++) {
    const Block *block = block_at(blocks, i);
    g_assert_true(block->length > 0 && block->offset + block->length <= text->len);
    g_assert_true(g_utf8_validate(text->str + block->offset, (gssize)block->length, NULL));
    g_assert_true(block->first_cell + block->cells <= blocks->cells->len);
  }
  for (guint i = 0; i < blocks->cells->len; i++) {
    const DocumentLine *cell = &g_array_index(blocks->cells, DocumentLine, i);
    g_assert_true(cell->offset + cell->length <= text->len);
    g_assert_true(g_utf8_validate(text->str + cell->offset, (gssize)cell->length, NULL));
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size > G_MAXINT)
    return 0;
  htmlDocPtr tree = htmlReadMemory((const char *)data, (int)size, NULL, "UTF-8",
                                   HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
  xmlNodePtr root = tree ? xmlDocGetRootElement(tree) : NULL;
  g_autoptr(GString) out = g_string_new(NULL);
  g_auto(Blocks) blocks = blocks_new();
  if (root)
    htmltext_main(root, out, &blocks);
  check(out);
  check_blocks(&blocks, out);
  xmlFreeDoc(tree);
  return 0;
}
