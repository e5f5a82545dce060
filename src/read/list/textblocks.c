/* textblocks.c -- the blocks of a text: Markdown's, and what people write who know none.
 *
 * A line is a heading ("## 1901"; one underlined), an item ("- ", "* ", "3. ", "•"), a row ("| a | b |"), what a
 * term means (": ...", below the term), or running text.  What stands between fences (```) is running text, but for
 * diagrams, which are none. */
#include <string.h>

#include "read/list/block.h"

enum { TAB = 4, MOST_LEVEL = 6, MOST_DIGITS = 4 };

typedef struct {
  const char *text;
  gsize len;
  Blocks blocks;
  bool gap;   /* a blank line was before */
  bool table; /* the newest row may go on without a bar at its head */
} Lines;

typedef struct {
  gsize start, end; /* without white space at either end */
  int indent;
} Line;

static Line line_at(const Lines *lines, gsize at) {
  const char *newline = memchr(lines->text + at, '\n', lines->len - at);
  Line line = {at, newline ? (gsize)(newline - lines->text) : lines->len, 0};
  for (; line.start < line.end && g_ascii_isspace(lines->text[line.start]); line.start++)
    line.indent += lines->text[line.start] == '\t' ? TAB : 1;
  while (line.end > line.start && g_ascii_isspace(lines->text[line.end - 1]))
    line.end--;
  return line;
}

static gsize next_line(const Lines *lines, gsize at) {
  const char *newline = memchr(lines->text + at, '\n', lines->len - at);
  return newline ? (gsize)(newline - lines->text) + 1 : lines->len;
}

/* How often the line's first byte stands at its head. */
static gsize run(const Lines *lines, const Line *line) {
  gsize n = 0;
  while (line->start + n < line->end && lines->text[line->start + n] == lines->text[line->start])
    n++;
  return n;
}

static Block *newest(const Lines *lines) {
  guint n = lines->blocks.blocks->len;
  return n ? block_at(&lines->blocks, n - 1) : NULL;
}

static Block *add(Lines *lines, const Line *line, BlockKind kind, gsize from, gsize to) {
  Block *block = blocks_add(&lines->blocks, kind, from, to);
  block->start = line->start;
  block->level = line->indent;
  block->gap = lines->gap;
  lines->gap = false;
  return block;
}

static bool take_heading(Lines *lines, const Line *line) {
  gsize n = run(lines, line), from = line->start + n, to = line->end;
  char mark = lines->blocks.org ? '*' : '#';
  bool heading = lines->text[line->start] == mark && (mark == '#' || !line->indent) && n <= MOST_LEVEL &&
                 (from == to || lines->text[from] == ' ');
  if (!heading)
    return false;
  while (to > from && mark == '#' && strchr("# ", lines->text[to - 1]))
    to--;
  while (from < to && lines->text[from] == ' ')
    from++;
  add(lines, line, BLOCK_HEADING, from, to)->level = (int)n;
  return true;
}

/* "====" and "----" make the line above a heading, where it is one line; else they are a rule. */
static bool take_rule(Lines *lines, const Line *line) {
  enum { SHORTEST = 3 };
  char c = lines->text[line->start];
  bool rule = strchr("=-*_~", c) && run(lines, line) == line->end - line->start && line->end - line->start >= SHORTEST;
  if (!rule)
    return false;
  Block *above = newest(lines);
  if (strchr("=-", c) && above && above->kind == BLOCK_LINE && above->gap && !lines->gap) {
    above->kind = BLOCK_HEADING;
    above->level = c == '=' ? 1 : 2;
  }
  lines->gap = true;
  return true;
}

/* -- Rows -- */

/* "|---|:-:|", "|---+---|": what parts the head of a table from its body. */
static bool is_delimiter(const Lines *lines, const Line *line) {
  bool dash = false, bar = false;
  for (gsize i = line->start; i < line->end; i++) {
    if (!strchr("|-:+ =", lines->text[i]))
      return false;
    dash |= lines->text[i] == '-';
    bar |= lines->text[i] == '|' || lines->text[i] == '+';
  }
  return dash && bar;
}

static void add_cell(Lines *lines, gsize from, gsize to) {
  while (from < to && g_ascii_isspace(lines->text[from]))
    from++;
  while (to > from && g_ascii_isspace(lines->text[to - 1]))
    to--;
  blocks_add_cell(&lines->blocks, from, to);
}

static void cut_cells(Lines *lines, const Line *line) {
  gsize from = line->start + (lines->text[line->start] == '|'), to = line->end;
  to -= to > from && lines->text[to - 1] == '|';
  for (gsize i = from; i < to; i++) {
    i += lines->text[i] == '\\' && i + 1 < to;
    if (lines->text[i] == '|') {
      add_cell(lines, from, i);
      from = i + 1;
    }
  }
  add_cell(lines, from, to);
}

static bool take_row(Lines *lines, const Line *line) {
  const char *bar = memchr(lines->text + line->start, '|', line->end - line->start);
  Block *above = newest(lines);
  if (is_delimiter(lines, line) && above && !lines->gap && (above->kind == BLOCK_ROW || above->kind == BLOCK_LINE)) {
    if (above->kind == BLOCK_LINE && memchr(lines->text + above->offset, '|', above->length)) {
      Line head = line_at(lines, above->start);
      above->kind = BLOCK_ROW;
      above->first_cell = lines->blocks.cells->len;
      cut_cells(lines, &head);
    }
    above = newest(lines);
    above->header = above->kind == BLOCK_ROW && above->gap;
    lines->table = above->kind == BLOCK_ROW;
    return above->kind == BLOCK_ROW;
  }
  bool row = bar && (lines->text[line->start] == '|' || (lines->table && !lines->gap));
  if (!row)
    return false;
  add(lines, line, BLOCK_ROW, line->start, line->end);
  cut_cells(lines, line);
  return true;
}

/* -- Items -- */

/* Past "- ", "• ", "[x] "; `at` where no such bullet stands there. */
static gsize after_bullet(const Lines *lines, gsize at, gsize end) {
  static const char *const bullets[] = {"-", "*", "+", "•", "·", "‣", "◦", "▪", "●", "–", "—"};
  for (gsize i = 0; i < G_N_ELEMENTS(bullets); i++) {
    gsize n = strlen(bullets[i]);
    bool here = end - at > n && !memcmp(lines->text + at, bullets[i], n);
    bool apart = here && (g_ascii_isspace(lines->text[at + n]) || g_str_has_prefix(bullets[i], "•"));
    if (!apart)
      continue;
    at += n;
    while (at < end && g_ascii_isspace(lines->text[at]))
      at++;
    bool box = end - at > 4 && lines->text[at] == '[' && strchr(" xX-", lines->text[at + 1]) &&
               lines->text[at + 2] == ']' && lines->text[at + 3] == ' ';
    return box ? at + 4 : at;
  }
  return at;
}

/* Past "3. " and "3) ", the number in *number; `at` where no such number stands there. */
static gsize after_number(const Lines *lines, gsize at, gsize end, int *number) {
  gsize i = at;
  int value = 0;
  for (; i < end && i < at + MOST_DIGITS && g_ascii_isdigit(lines->text[i]); i++)
    value = 10 * value + g_ascii_digit_value(lines->text[i]);
  bool numbered = i > at && i + 1 < end && strchr(".)", lines->text[i]) && g_ascii_isspace(lines->text[i + 1]);
  if (!numbered)
    return at;
  *number = value;
  for (i++; i < end && g_ascii_isspace(lines->text[i]); i++)
    ;
  return i;
}

static bool take_item(Lines *lines, const Line *line) {
  int number = -1;
  gsize from = after_bullet(lines, line->start, line->end);
  from = from == line->start ? after_number(lines, line->start, line->end, &number) : from;
  if (from == line->start)
    return false;
  add(lines, line, BLOCK_ITEM, from, line->end)->number = number;
  return true;
}

/* ": what it means" below its term. */
static bool take_detail(Lines *lines, const Line *line) {
  Block *above = newest(lines);
  bool below = above && !lines->blocks.org &&
               (above->kind == BLOCK_LINE || above->kind == BLOCK_DETAIL || above->kind == BLOCK_TERM);
  if (!below || line->end - line->start < 3 || memcmp(lines->text + line->start, ": ", 2) != 0)
    return false;
  if (above->kind == BLOCK_LINE)
    above->kind = BLOCK_TERM;
  Line rest = line_at(lines, line->start + 1);
  add(lines, line, BLOCK_DETAIL, rest.start, rest.end);
  return true;
}

static void take_line(Lines *lines, const Line *line) {
  if (line->start == line->end) {
    lines->gap = true;
    lines->table = false;
  } else if (!take_heading(lines, line) && !take_row(lines, line) && !take_rule(lines, line) &&
             !take_item(lines, line) && !take_detail(lines, line)) {
    add(lines, line, BLOCK_LINE, line->start, line->end);
  }
}

/* "3. May" may be a day: a number is an item's where the items are counted on from 1, or it stands alone as 1. */
static void settle_numbers(const Blocks *blocks) {
  for (guint i = 0; i < blocks->blocks->len;) {
    guint end = i;
    bool counted = block_at(blocks, i)->number == 1 || block_at(blocks, i)->number == 0;
    int next = block_at(blocks, i)->number;
    for (guint k = i; k < blocks->blocks->len && block_at(blocks, k)->number >= 0; k++) {
      counted &= block_at(blocks, k)->number == next;
      next++;
      end = k + 1;
    }
    for (guint k = i; k < end && (!counted || end - i < 2); k++) {
      Block *block = block_at(blocks, k);
      gsize stop = block->offset + block->length;
      block->offset = block->start;
      block->length = stop - block->offset;
      block->kind = BLOCK_LINE;
      block->number = -1;
    }
    i = MAX(end, i + 1);
  }
}

Blocks blocks_of_lines(const Document *document) {
  Lines lines = {.text = document->text, .len = document->len, .blocks = blocks_new(), .gap = true};
  lines.blocks.org = g_str_has_suffix(document->name, ".org");
  for (gsize at = document->body; at < lines.len; at = next_line(&lines, at)) {
    Line line = line_at(&lines, at);
    bool fence = line.end - line.start >= 3 && strchr("`~", lines.text[line.start]) && run(&lines, &line) >= 3;
    if (fence)
      lines.gap = true;
    else
      take_line(&lines, &line);
  }
  settle_numbers(&lines.blocks);
  marks_find(&lines.blocks.marks, document->text, document->body, document->len);
  return lines.blocks;
}
