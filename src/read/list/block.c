/* block.c -- see block.h. */
#include "read/list/block.h"

Blocks blocks_new(void) {
  return (Blocks){g_array_new(FALSE, FALSE, sizeof(Block)), g_array_new(FALSE, FALSE, sizeof(DocumentLine)),
                  marks_new(), false};
}

void blocks_clear(Blocks *blocks) {
  g_array_unref(blocks->blocks);
  g_array_unref(blocks->cells);
  marks_clear(&blocks->marks);
}

Block *blocks_add(Blocks *blocks, BlockKind kind, gsize offset, gsize end) {
  Block block = {.kind = kind, .number = -1, .offset = offset, .length = end - offset, .start = offset};
  block.first_cell = blocks->cells->len;
  g_array_append_val(blocks->blocks, block);
  return block_at(blocks, blocks->blocks->len - 1);
}

void blocks_add_cell(Blocks *blocks, gsize offset, gsize end) {
  DocumentLine cell = {offset, end - offset};
  g_array_append_val(blocks->cells, cell);
  block_at(blocks, blocks->blocks->len - 1)->cells++;
}
