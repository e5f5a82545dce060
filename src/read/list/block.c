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

/* False: nothing is left of the block. */
static bool cut(Block *block, const DocumentLine *stretch) {
  gsize end = block->offset + block->length, to = stretch->offset + stretch->length;
  if (stretch->offset <= block->start && end <= to)
    return false;
  if (stretch->offset > block->offset && stretch->offset < end && end <= to)
    block->length = stretch->offset - block->offset;
  return true;
}

void blocks_cut(const Blocks *blocks, const GArray *stretches) {
  guint kept = 0, k = 0;
  bool gap = false;
  for (guint i = 0; i < blocks->blocks->len; i++) {
    Block block = *block_at(blocks, i);
    bool keep = true;
    for (; k < stretches->len && keep; k++) {
      const DocumentLine *stretch = &g_array_index(stretches, DocumentLine, k);
      if (stretch->offset >= block.offset + block.length)
        break;
      keep = cut(&block, stretch);
    }
    block.gap |= gap;
    gap = !keep && block.gap;
    if (keep)
      *block_at(blocks, kept++) = block;
  }
  g_array_set_size(blocks->blocks, kept);
}
