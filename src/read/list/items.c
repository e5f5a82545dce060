/* items.c -- lists with bullets or numbers, and of definitions.
 *
 * A list is dated where half of its items begin with a date, or two do.  An item below one is part of it: with a date
 * of its own an entry, else what tells more; where the upper is a date and nothing else, an entry of that date. */
#include "read/list/find.h"

typedef struct {
  guint block;
  guint next; /* its further lines are block + 1 .. next - 1 */
  int parent; /* -1: none */
  LineRead line;
  Held held;    /* what it holds for those below it */
  bool entry;   /* it is one */
  bool parents; /* something is below it */
} Item;

static void item_clear(void *data) {
  line_read_clear(&((Item *)data)->line);
  held_clear(&((Item *)data)->held);
}

static Item *item_at(const GArray *items, guint i) {
  return &g_array_index(items, Item, i);
}

/* A line of an item: right below it, or after a blank line and further in. */
static bool goes_on(const Finder *finder, guint i, const Block *item) {
  const Block *block = finder_block(finder, i);
  return block->kind == BLOCK_LINE && (!block->gap || block->level > item->level);
}

static gsize end_of(const Finder *finder, guint i) {
  const Block *block = finder_block(finder, i);
  return block->offset + block->length;
}

/* The nearest item before that stands less deep. */
static int parent_of(const Finder *finder, const GArray *items, guint block) {
  int i = (int)items->len - 1;
  while (i >= 0 && finder_block(finder, item_at(items, (guint)i)->block)->level >= finder_block(finder, block)->level)
    i = item_at(items, (guint)i)->parent;
  return i;
}

static bool is_dated(const Lead *lead) {
  return lead->kind != LEAD_NONE;
}

static void add_item(const Finder *finder, GArray *items, guint block, guint next) {
  const Block *b = finder_block(finder, block);
  Item item = {.block = block, .next = next, .parent = parent_of(finder, items, block)};
  const Held *held = item.parent >= 0 ? &item_at(items, (guint)item.parent)->held : NULL;
  item.line = finder_read(finder, b->offset, b->length, held && held->date ? held : NULL);
  if (item.line.lead.date) {
    const Lead *lead = &item.line.lead;
    EntryDraft where = entry_begin(finder, lead, &item.line.plain, b->start, b->offset + b->length);
    held_set(&item.held, lead->date, item.line.plain.words->str + lead->from, lead->length, where.phrase,
             where.phrase_length);
    g_string_free(where.words, TRUE);
  }
  if (item.parent >= 0)
    item_at(items, (guint)item.parent)->parents = true;
  g_array_append_val(items, item);
}

static guint collect(const Finder *finder, guint i, GArray *items) {
  g_array_set_clear_func(items, item_clear);
  while (i < finder_count(finder) && finder_block(finder, i)->kind == BLOCK_ITEM) {
    guint next = i + 1;
    while (next < finder_count(finder) && goes_on(finder, next, finder_block(finder, i)))
      next++;
    add_item(finder, items, i, next);
    i = next;
  }
  return i;
}

/* Only a blank after the date counts where half of the list has it so. */
static bool accept(const Finder *finder, const GArray *items) {
  guint tops = 0, marked = 0, blank = 0, deeper = 0;
  for (guint i = 0; i < items->len; i++) {
    const Item *item = item_at(items, i);
    bool mark = item->line.lead.kind >= LEAD_MARK;
    tops += item->parent < 0;
    marked += item->parent < 0 && mark;
    blank += item->parent < 0 && item->line.lead.kind == LEAD_BLANK;
    deeper += item->parent >= 0 && mark;
  }
  bool blanks = blank >= 2 && 2 * (blank + marked) >= tops;
  for (guint i = 0; i < items->len && !blanks; i++) {
    Lead *lead = &item_at(items, i)->line.lead;
    lead->kind = lead->kind == LEAD_BLANK ? LEAD_NONE : lead->kind;
  }
  guint dated = marked + (blanks ? blank : 0);
  return finder->holds || dated >= 2 || deeper >= 2 || (dated && 2 * dated >= tops);
}

/* No item begins with a date, and most end with one. */
static bool end_with_dates(const GArray *items) {
  guint tails = 0;
  for (guint i = 0; i < items->len; i++) {
    const LineRead *line = &item_at(items, i)->line;
    if (is_dated(&line->lead))
      return false;
    tails += line->tail.date != NULL;
  }
  return tails >= 2 && 3 * tails >= 2 * items->len;
}

static void take_tails(Finder *finder, const GArray *items) {
  for (guint i = 0; i < items->len; i++) {
    const Item *item = item_at(items, i);
    const Block *block = finder_block(finder, item->block);
    gsize end = block->offset + block->length;
    EntryDraft draft = item->line.tail.date
                           ? entry_begin_tail(finder, &item->line, block->start, end)
                           : entry_below(NULL, item->line.plain.words->str, block->start, end, "no date in it");
    entry_end(finder, &draft);
  }
}

/* Its further lines and, where those are no entries, the items below it. */
static void take_further(const Finder *finder, const Item *item, EntryDraft *draft) {
  for (guint i = item->block + 1; i < item->next; i++) {
    const Block *block = finder_block(finder, i);
    g_auto(PlainWords) plain =
        marks_plain(&finder->blocks->marks, finder->document->text, block->offset, block->offset + block->length);
    entry_continue(draft, &plain, end_of(finder, i));
  }
}

static bool is_heading(const Item *item) {
  return item->line.lead.kind == LEAD_WHOLE && item->line.lead.date && item->parents;
}

/* Of which item the item tells more: one above it that is an entry. */
static bool tells_more(const GArray *items, const Item *item) {
  return item->parent >= 0 && item_at(items, (guint)item->parent)->entry && !is_dated(&item->line.lead);
}

static void take_details(Finder *finder, const GArray *items, guint i, EntryDraft *draft) {
  for (guint k = i + 1; k < items->len && item_at(items, k)->parent >= (int)i; k++) {
    Item *below = item_at(items, k);
    if (is_dated(&below->line.lead))
      break;
    entry_add_detail(draft, below->line.plain.words->str, end_of(finder, below->next - 1));
    below->entry = true; /* told, with what is below it */
  }
}

static const Held *held_for(const Finder *finder, const GArray *items, const Item *item) {
  const Item *parent = item->parent >= 0 ? item_at(items, (guint)item->parent) : NULL;
  return parent && is_heading(parent) ? &parent->held : finder->holds ? &finder->held : NULL;
}

static void take_item(Finder *finder, const GArray *items, guint i) {
  Item *item = item_at(items, i);
  const Block *block = finder_block(finder, item->block);
  gsize end = block->offset + block->length;
  if (is_heading(item)) {
    document_set_apart(finder->document, block->start, end - block->start);
    return;
  }
  if (tells_more(items, item))
    return;
  const Held *held = held_for(finder, items, item);
  EntryDraft draft;
  if (is_dated(&item->line.lead)) {
    draft = entry_begin(finder, &item->line.lead, &item->line.plain, block->start, end);
  } else if (held) {
    draft = entry_below(held, item->line.plain.words->str, block->start, end, "the date above it");
  } else if (finder_has_phrase(finder, block->offset, end_of(finder, item->next - 1))) {
    return; /* a sentence among them */
  } else {
    draft = entry_below(NULL, item->line.plain.words->str, block->start, end, "no date before it");
    if (item->line.lead.looks)
      finder_report(finder, &item->line, block->offset);
  }
  item->entry = true;
  take_further(finder, item, &draft);
  take_details(finder, items, i, &draft);
  entry_end(finder, &draft);
}

static void report(const Finder *finder, const GArray *items) {
  g_autoptr(GArray) unread = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint i = 0; i < items->len; i++) {
    if (item_at(items, i)->line.lead.looks)
      g_array_append_val(unread, item_at(items, i)->block);
  }
  finder_report_list(finder, unread, items->len);
}

guint items_take(Finder *finder, guint i) {
  g_autoptr(GArray) items = g_array_new(FALSE, FALSE, sizeof(Item));
  guint end = collect(finder, i, items);
  if (accept(finder, items)) {
    for (guint k = 0; k < items->len; k++)
      take_item(finder, items, k);
  } else if (end_with_dates(items)) {
    take_tails(finder, items);
  } else {
    report(finder, items);
  }
  return end;
}
