/* block.h -- a text as blocks, headings, items, rows and lines, in which lists are found.
 *
 * Text and Markdown are cut into blocks by textblocks.c, a page by its elements; both give the same blocks. */
#ifndef DATELINE_READ_LIST_BLOCK_H
#define DATELINE_READ_LIST_BLOCK_H

#include "read/list/marks.h"

typedef enum {
  BLOCK_LINE,    /* of running text; `gap`: it begins a paragraph */
  BLOCK_HEADING, /* level 1 to 6 */
  BLOCK_ITEM,    /* of a list with bullets or numbers; level: how deep, in columns */
  BLOCK_ROW,     /* of a table */
  BLOCK_TERM,    /* of a list of definitions .. */
  BLOCK_DETAIL   /* .. and what it means */
} BlockKind;

/* A block; offset and length are bytes of the document's text, without bullet, number and surrounding blanks. */
typedef struct {
  BlockKind kind;
  int level;  /* of a heading; else the column at which it begins */
  int number; /* of a numbered item; -1: it has none */
  gsize offset, length;
  gsize start;             /* where its bullet or number begins, else `offset` */
  guint first_cell, cells; /* of a row */
  bool gap;                /* a blank line or the start of the text is before it */
  bool header;             /* a row of headings */
} Block;

typedef struct {
  GArray *blocks; /* of Block */
  GArray *cells;  /* of DocumentLine */
  Marks marks;
  bool org; /* of an Org file */
} Blocks;

Blocks blocks_new(void);
void blocks_clear(Blocks *blocks);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Blocks, blocks_clear)

static inline Block *block_at(const Blocks *blocks, guint i) {
  return &g_array_index(blocks->blocks, Block, i);
}

/* Add a block, and return it until the next is added. */
Block *blocks_add(Blocks *blocks, BlockKind kind, gsize offset, gsize end);

/* Add a cell to the newest row. */
void blocks_add_cell(Blocks *blocks, gsize offset, gsize end);

/* Cut stretches of the text (of DocumentLine, in its order) off the ends of blocks, and drop those that they cover. */
void blocks_cut(const Blocks *blocks, const GArray *stretches);

/* The blocks of a text or Markdown file, and its marks. */
Blocks blocks_of_lines(const Document *document);

#endif
