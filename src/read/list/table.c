/* table.c -- dated tables: each row is an entry, its date is the cell's that holds dates.
 *
 * Columns are told by what they hold: of dates is that in which most cells are one; the title is the first other of
 * words, but where a heading says otherwise.  A blank cell of dates repeats the one above.  A second column of dates
 * that lacks years is the month and day of a first that holds years. */
#include <string.h>

#include "read/conform/columns.h"
#include "read/list/find.h"

enum { MOST_COLUMNS = 24, SAMPLE = 40 };

typedef struct {
  Finder *finder;
  guint first, end; /* its rows, blocks */
  guint body;       /* the first row that is no heading */
  guint columns;
  int dates; /* the column of dates, -1: none */
  int finer; /* the column of months and days beside one of years, -1 */
  int ends;  /* the column of ends beside one of starts, -1 */
  int title, text, group;
} Table;

static const DocumentLine *cell_at(const Table *table, guint row, guint column) {
  const Block *block = finder_block(table->finder, row);
  return column < block->cells ? &g_array_index(table->finder->blocks->cells, DocumentLine, block->first_cell + column)
                               : NULL;
}

static PlainWords words_of(const Table *table, guint row, guint column) {
  const DocumentLine *cell = cell_at(table, row, column);
  const Finder *finder = table->finder;
  return cell ? marks_plain(&finder->blocks->marks, finder->document->text, cell->offset, cell->offset + cell->length)
              : marks_plain(&finder->blocks->marks, finder->document->text, 0, 0);
}

/* A cell as a date, below `held` where it lacks its year. */
static Lead read_cell(const Table *table, guint row, guint column, const Held *held) {
  g_auto(PlainWords) plain = words_of(table, row, column);
  LeadReader reader = {.dates = table->finder->dates, .held = held};
  return lead_read_whole(&reader, plain.words->str, plain.words->len);
}

/* Of a sample of rows, how many cells of the column are dates and how many hold words. */
static void count_cells(const Table *table, guint column, guint *dates, guint *words) {
  *dates = *words = 0;
  for (guint row = table->body; row < table->end && row < table->body + SAMPLE; row++) {
    const DocumentLine *cell = cell_at(table, row, column);
    if (!cell || !cell->length)
      continue;
    Lead lead = read_cell(table, row, column, &table->finder->held);
    *dates += lead.kind == LEAD_WHOLE;
    bool letters = false;
    const char *text = table->finder->document->text + cell->offset;
    for (const char *p = text; p < text + cell->length && !letters; p = g_utf8_next_char(p))
      letters = g_unichar_isalpha(g_utf8_get_char(p));
    *words += letters && lead.kind != LEAD_WHOLE;
    lead_clear(&lead);
  }
}

static guint filled(const Table *table, guint column) {
  guint n = 0;
  for (guint row = table->body; row < table->end && row < table->body + SAMPLE; row++) {
    const DocumentLine *cell = cell_at(table, row, column);
    n += cell && cell->length;
  }
  return n;
}

/* What its heading says a column is; NULL: nothing. */
static const char *meaning_of(const Table *table, guint column) {
  if (table->body == table->first)
    return NULL;
  g_auto(PlainWords) plain = words_of(table, table->body - 1, column);
  g_autofree char *small = g_utf8_strdown(plain.words->str, -1);
  return columns_field(small);
}

/* Rows of headings: those marked so, and a first one without a date where others have one. */
static void find_body(Table *table) {
  table->body = table->first;
  while (table->body < table->end && finder_block(table->finder, table->body)->header)
    table->body++;
  while (table->body + 1 < table->end && finder_block(table->finder, table->body)->cells < table->columns)
    table->body++;
  if (table->body > table->first || table->end - table->first < 2)
    return;
  for (guint column = 0; column < table->columns; column++) {
    Lead head = read_cell(table, table->first, column, NULL), next = read_cell(table, table->first + 1, column, NULL);
    bool below = head.kind == LEAD_NONE && next.kind == LEAD_WHOLE && cell_at(table, table->first, column)->length;
    lead_clear(&head);
    lead_clear(&next);
    if (below) {
      table->body = table->first + 1;
      return;
    }
  }
}

static void take_date_column(Table *table, guint column, guint dates) {
  const char *meaning = meaning_of(table, column);
  if (2 * dates < filled(table, column) || !dates)
    return;
  if (table->dates < 0)
    table->dates = (int)column;
  else if (g_strcmp0(meaning, "end") == 0 && table->ends < 0)
    table->ends = (int)column;
  else if (table->finer < 0)
    table->finer = (int)column;
}

static void take_word_column(Table *table, guint column, guint words) {
  const char *meaning = meaning_of(table, column);
  if (g_strcmp0(meaning, "group") == 0)
    table->group = (int)column;
  else if (g_strcmp0(meaning, "title") == 0 && words)
    table->title = (int)column;
  else if (g_strcmp0(meaning, "text") == 0)
    table->text = (int)column;
}

static void find_columns(Table *table) {
  bool wordy[MOST_COLUMNS] = {false};
  table->dates = table->finer = table->ends = table->title = table->text = table->group = -1;
  for (guint column = 0; column < table->columns; column++) {
    guint dates, words;
    count_cells(table, column, &dates, &words);
    take_date_column(table, column, dates);
    take_word_column(table, column, words);
    wordy[column] = 2 * words >= MAX(filled(table, column), 1);
  }
  for (guint column = 0; column < table->columns && table->title < 0; column++) {
    bool other = (int)column != table->dates && (int)column != table->finer && (int)column != table->ends &&
                 (int)column != table->group && (int)column != table->text;
    if (wordy[column] && other)
      table->title = (int)column;
  }
  if (table->title < 0 && table->text < 0 && table->group >= 0) /* "Phase", "Start", "End" */
    table->title = table->group, table->group = -1;
  if (table->title < 0 && table->text >= 0)
    table->title = table->text, table->text = -1;
}

/* The row's date into *held; false: it has none. */
static bool hold_date(const Table *table, guint row, Held *held) {
  guint column = (guint)table->dates;
  const DocumentLine *cell = cell_at(table, row, column);
  if (!cell || !cell->length)
    return held->date;
  Lead lead = read_cell(table, row, column, &table->finder->held);
  g_auto(PlainWords) plain = words_of(table, row, column);
  if (!lead.date) {
    held_clear(held);
    return false;
  }
  held_set(held, lead.date, plain.words->str, plain.words->len, cell->offset, cell->length);
  finder_explain(table->finder, &lead, cell->offset, cell->length);
  lead_clear(&lead);
  return true;
}

/* A month and day within the year, or the end of what has begun. */
static Date *finer_date(const Table *table, guint row, const Held *held) {
  Lead finer = {0};
  if (table->finer >= 0) {
    finer = read_cell(table, row, (guint)table->finer, held);
    bool within = finer.date && date_contains(held->date, finer.date) && !date_contains(finer.date, held->date);
    if (within)
      return finer.date;
  } else if (table->ends >= 0) {
    g_auto(PlainWords) plain = words_of(table, row, (guint)table->ends);
    finer = read_cell(table, row, (guint)table->ends, held);
    bool open = !finer.date && listdate_is_ongoing(table->finder->dates, plain.words->str);
    Date *span = finer.date || open ? date_new_interval(held->date, finer.date) : NULL;
    if (span) {
      lead_clear(&finer);
      return span;
    }
  }
  lead_clear(&finer);
  return date_ref(held->date);
}

/* Cells that have no other place tell more. */
static void add_details(const Table *table, guint row, EntryDraft *draft) {
  const Block *block = finder_block(table->finder, row);
  for (guint column = 0; column < block->cells && column < table->columns; column++) {
    int c = (int)column;
    bool used = c == table->title || c == table->dates || c == table->finer || c == table->ends || c == table->group;
    g_auto(PlainWords) plain = words_of(table, row, column);
    if (!used)
      entry_add_detail(draft, plain.words->str, draft->to);
  }
}

/* NULL: it has none. */
static char *group_of(const Table *table, guint row) {
  if (table->group < 0)
    return NULL;
  g_auto(PlainWords) plain = words_of(table, row, (guint)table->group);
  return plain.words->len ? g_strdup(plain.words->str) : NULL;
}

static void take_row(Table *table, guint row, Held *held) {
  const Block *block = finder_block(table->finder, row);
  bool dated = hold_date(table, row, held);
  g_auto(PlainWords) title = words_of(table, row, (guint)table->title);
  g_autoptr(Date) date = dated ? finer_date(table, row, held) : NULL;
  EntryDraft draft =
      entry_below(held, title.words->str, block->start, block->offset + block->length, "the date of its row");
  draft.date = date;
  if (!dated && title.words->len) {
    const DocumentLine *cell = cell_at(table, row, (guint)table->dates);
    LineRead line = {.plain = words_of(table, row, (guint)table->dates)};
    if (cell && cell->length)
      finder_report(table->finder, &line, cell->offset);
    line_read_clear(&line);
  }
  draft.group = group_of(table, row);
  if (title.words->len)
    add_details(table, row, &draft);
  entry_end(table->finder, &draft);
}

/* A row of one cell above others: a date for those below it. */
static bool take_section(Table *table, guint row) {
  const Block *block = finder_block(table->finder, row);
  if (block->cells != 1 || table->columns == 1)
    return false;
  Lead lead = read_cell(table, row, 0, NULL);
  if (lead.date) {
    g_auto(PlainWords) plain = words_of(table, row, 0);
    held_set(&table->finder->held, lead.date, plain.words->str, plain.words->len, block->offset, block->length);
  }
  document_set_apart(table->finder->document, block->offset, block->length);
  lead_clear(&lead);
  return true;
}

guint table_take(Finder *finder, guint i) {
  Table table = {.finder = finder, .first = i, .end = i};
  for (; table.end < finder_count(finder) && finder_block(finder, table.end)->kind == BLOCK_ROW &&
         (table.end == i || !finder_block(finder, table.end)->gap);
       table.end++)
    table.columns = MAX(table.columns, MIN(finder_block(finder, table.end)->cells, (guint)MOST_COLUMNS));
  find_body(&table);
  find_columns(&table);
  if (table.dates < 0 || table.title < 0)
    return table.end;
  for (guint row = table.first; row < table.body; row++) {
    const Block *block = finder_block(finder, row);
    document_set_apart(finder->document, block->offset, block->length);
  }
  Held held = {0};
  for (guint row = table.body; row < table.end; row++) {
    if (!take_section(&table, row))
      take_row(&table, row, &held);
  }
  held_clear(&held);
  return table.end;
}
