/* Any text as headings, items, rows and lines: all lie in it, in order, and so do the marks of Markdown and what is set
 * apart. */
#include "read/list/list.h"

#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_lines(const GArray *lines, gsize len, bool ordered) {
  gsize at = 0;
  for (guint i = 0; i < lines->len; i++) {
    const DocumentLine *line = &g_array_index(lines, DocumentLine, i);
    g_assert_true(line->offset + line->length <= len && (!ordered || line->offset >= at));
    at = line->offset + line->length;
  }
}

static void check_blocks(const Document *document, const Blocks *blocks) {
  gsize at = 0;
  for (guint i = 0; i < blocks->blocks->len; i++) {
    const Block *block = block_at(blocks, i);
    g_assert_true(block->start >= at && block->offset >= block->start);
    at = block->offset + block->length;
    g_assert_true(at <= document->len && g_utf8_validate(document->text + block->offset, (gssize)block->length, NULL));
  }
  check_lines(blocks->cells, document->len, false);
  check_lines(blocks->marks.spans, document->len, true);
}

static void check_entries(const GPtrArray *events, const Document *document) {
  for (guint i = 0; i < events->len; i++) {
    const Event *event = events->pdata[i];
    const Citation *citation = event->citations->pdata[0];
    g_assert_true(event->title && *event->title && g_utf8_validate(event->title, -1, NULL));
    g_assert_true(citation->offset + citation->length <= document->len);
    g_assert_true(g_utf8_validate(citation->quote, -1, NULL));
    g_assert_true(!citation->phrase.text || g_utf8_validate(citation->phrase.text, -1, NULL));
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static Extractor *extractor; /* the model is read once */
  extractor = extractor ? extractor : extractor_new("en");
  g_autoptr(Diag) diag = diag_new();
  g_autoptr(Options) options = options_new();
  if (!g_utf8_validate_len((const char *)data, size, NULL) || memchr(data, '\0', size))
    return 0;
  g_autoptr(Document) document = document_new("a.md", (const char *)data, size);
  g_auto(Blocks) blocks = blocks_of_lines(document);
  check_blocks(document, &blocks);
  ReadInput input = {.name = "a.md",
                     .text = document->text,
                     .len = document->len,
                     .options = options,
                     .extractor = extractor,
                     .diag = diag};
  diag_set_file(diag, "a.md", document->text, document->len);
  g_autoptr(List) list = list_find(&input, document, &blocks, NULL);
  check_lines(document->apart, document->len, false);
  check_entries(list->dated, document);
  check_entries(list->yearless, document);
  check_entries(list->undated, document);
  return 0;
}
