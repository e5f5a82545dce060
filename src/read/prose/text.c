/* text.c -- plain text: wrapped or a paragraph a line, with or without front matter. */
#include "read/prose/frontmatter.h"
#include "read/prose/headline.h"
#include "read/prose/prose.h"

bool read_text(const ReadInput *input, Timeline *out) {
  Document *document = document_new(input->name, input->text, input->len);
  document->plain = !input->part;
  if (!frontmatter_take(input, document)) {
    document_free(document);
    return false;
  }
  if (!document->title)
    document->title = headline_find(document, extractor_tables(input->extractor));
  g_auto(Blocks) blocks = blocks_of_lines(document);
  prose_read(input, document, &blocks, out);
  return true;
}
