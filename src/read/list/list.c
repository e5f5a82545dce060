/* list.c -- see list.h: headings, and what stands below them. */
#include "read/list/list.h"

#include <string.h>

#include "read/list/clocklead.h"
#include "read/list/find.h"

enum { DATE_LINE_LEVEL = 7 }; /* a date by itself is a heading below all others */

/* -- Headings -- */

static bool stands_alone(const Finder *finder, guint i) {
  const Block *block = finder_block(finder, i);
  bool opens = block->gap || (i > 0 && finder_block(finder, i - 1)->kind == BLOCK_HEADING);
  if (block->kind != BLOCK_LINE || !opens || i + 1 == finder_count(finder))
    return false;
  const Block *next = finder_block(finder, i + 1);
  return next->gap || next->kind != BLOCK_LINE;
}

/* Lines that are a date and nothing else head what is below them, where the text has two such or a list below. */
static void find_date_lines(const Finder *finder) {
  g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(guint));
  bool listed = false;
  for (guint i = 0; i < finder_count(finder); i++) {
    const Block *block = finder_block(finder, i);
    if (!stands_alone(finder, i))
      continue;
    LineRead line = finder_read(finder, block->offset, block->length, NULL);
    if (line.lead.kind == LEAD_WHOLE && line.lead.date) {
      g_array_append_val(found, i);
      listed |= finder_block(finder, i + 1)->kind == BLOCK_ITEM;
    }
    line_read_clear(&line);
  }
  for (guint i = 0; i < found->len && (found->len > 1 || listed); i++) {
    Block *block = block_at(finder->blocks, g_array_index(found, guint, i));
    block->kind = BLOCK_HEADING;
    block->level = DATE_LINE_LEVEL;
  }
}

typedef struct {
  Finder *finder;
  Held levels[DATE_LINE_LEVEL + 1]; /* the date of the newest heading of each level */
  guint titled;                     /* headings of the text that are a date and a title */
  guint tailed;                     /* .. a title and a date: "1.2.0 - 2024-05-01", "Acme (2018 - 2020)" */
  guint pairs;                      /* headings with a line beside them that is a date: .. */
  bool title_first;                 /* .. below them */
} Headings;

static void count_headings(Headings *headings) {
  const Finder *finder = headings->finder;
  guint n = 0, tailed = 0;
  for (guint i = 0; i < finder_count(finder); i++) {
    const Block *block = finder_block(finder, i);
    if (block->kind != BLOCK_HEADING)
      continue;
    LineRead line = finder_read(finder, block->offset, block->length, NULL);
    headings->titled += line.lead.kind == LEAD_MARK;
    tailed += line.tail.kind == LEAD_MARK;
    n += i > 0; /* the first may be the text's own */
    line_read_clear(&line);
  }
  headings->tailed = tailed > 1 && 3 * tailed >= n ? tailed : 0;
}

/* Is what stands below a heading a list, whatever headings part it? */
static bool heads_list(const Finder *finder, guint i) {
  int level = finder_block(finder, i)->level;
  for (i++; i < finder_count(finder); i++) {
    const Block *block = finder_block(finder, i);
    if (block->kind != BLOCK_HEADING || block->level <= level)
      return block->kind == BLOCK_ITEM;
  }
  return false;
}

/* What is below a heading has its date, and where it has none that of the heading above it. */
static void hold(Headings *headings, int level, const LineRead *line, const Block *block, bool by_tail) {
  Finder *finder = headings->finder;
  for (int k = level; k <= DATE_LINE_LEVEL; k++)
    held_clear(&headings->levels[k]);
  const Lead *lead = by_tail ? &line->tail : &line->lead;
  if (lead->date)
    held_set(&headings->levels[level], lead->date, line->plain.words->str + lead->from, lead->length, block->offset,
             block->length);
  held_clear(&finder->held);
  for (int k = level; k >= 0 && !finder->held.date; k--) {
    const Held *held = &headings->levels[k];
    if (held->date)
      held_set(&finder->held, held->date, held->words, strlen(held->words), held->offset, held->length);
  }
  finder->holds = finder->held.date && (by_tail || lead->kind != LEAD_MARK);
  g_clear_pointer(&finder->year, g_free);
}

enum { SHORT = 600 };

/* The first block from `first` on that is no line, and where the lines before it end. */
static guint lines_below(const Finder *finder, guint first, gsize *to) {
  guint end = first;
  while (end < finder_count(finder) && finder_block(finder, end)->kind == BLOCK_LINE)
    end++;
  const Block *last = finder_block(finder, end - 1);
  *to = last->offset + last->length;
  return end;
}

/* The short text below a heading that is an entry tells more of it, where it has no dates of its own. */
static guint add_below(Finder *finder, guint first, EntryDraft draft) {
  gsize to;
  guint end = lines_below(finder, first, &to);
  bool tells = end > first && to - draft.to <= SHORT && !finder_has_phrase(finder, draft.to, to);
  for (guint k = first; k < end && tells; k++) {
    const Block *below = finder_block(finder, k);
    g_auto(PlainWords) plain =
        marks_plain(&finder->blocks->marks, finder->document->text, below->offset, below->offset + below->length);
    g_string_append(draft.words, k == first ? "\n" : " ");
    g_string_append(draft.words, plain.words->str);
    draft.to = below->offset + below->length;
  }
  entry_end(finder, &draft);
  return tells ? end : first;
}

static guint take_titled(Headings *headings, guint i, const LineRead *line) {
  const Block *block = finder_block(headings->finder, i);
  return add_below(
      headings->finder, i + 1,
      entry_begin(headings->finder, &line->lead, &line->plain, block->offset, block->offset + block->length));
}

/* "Acme, engineer (2018 - 2020)" and a few words below it; what heads a long text is a chapter of that. */
static guint take_tailed(Headings *headings, guint i, const LineRead *line) {
  Finder *finder = headings->finder;
  const Block *block = finder_block(finder, i);
  gsize end = block->offset + block->length, to;
  lines_below(finder, i + 1, &to);
  return to - end > SHORT ? i + 1 : add_below(finder, i + 1, entry_begin_tail(finder, line, block->offset, end));
}

/* -- Headings beside a line that is a date -- */

static bool is_date_line(const Finder *finder, guint i) {
  return i < finder_count(finder) && finder_block(finder, i)->kind == BLOCK_HEADING &&
         finder_block(finder, i)->level == DATE_LINE_LEVEL;
}

static bool is_title(const Finder *finder, guint i) {
  return i < finder_count(finder) && finder_block(finder, i)->kind == BLOCK_HEADING &&
         finder_block(finder, i)->level < DATE_LINE_LEVEL;
}

/* Timelines of pages: a date, a heading and what it tells, each a block; the heading may be first.  The block of the
 * date goes to *date, that of the heading to *title. */
static bool is_pair(const Finder *finder, guint i, bool title_first, guint *date, guint *title) {
  *date = title_first ? i + 1 : i;
  *title = title_first ? i : i + 1;
  return is_date_line(finder, *date) && is_title(finder, *title);
}

static guint count_pairs(const Finder *finder, bool title_first) {
  guint n = 0, date, title;
  for (guint i = 0; i < finder_count(finder); i++)
    n += is_pair(finder, i, title_first, &date, &title);
  return n;
}

static guint take_pair(Headings *headings, guint i, guint date, guint title) {
  Finder *finder = headings->finder;
  const Block *day = finder_block(finder, date), *head = finder_block(finder, title);
  LineRead line = finder_read(finder, day->offset, day->length, NULL);
  g_auto(PlainWords) words =
      marks_plain(&finder->blocks->marks, finder->document->text, head->offset, head->offset + head->length);
  EntryDraft draft = entry_begin(finder, &line.lead, &line.plain, MIN(day->offset, head->offset),
                                 MAX(day->offset + day->length, head->offset + head->length));
  g_string_assign(draft.words, words.words->str);
  draft.why = "the date beside its heading";
  guint end = add_below(finder, i + 2, draft);
  line_read_clear(&line);
  return end;
}

static guint take_heading(Headings *headings, guint i) {
  Finder *finder = headings->finder;
  guint date, title;
  if (headings->pairs > 1 && is_pair(finder, i, headings->title_first, &date, &title))
    return take_pair(headings, i, date, title);
  const Block *block = finder_block(finder, i);
  int level = CLAMP(block->level, 0, DATE_LINE_LEVEL);
  Held none = {0};
  Held above = none;
  for (int k = 0; k < level; k++)
    above = headings->levels[k].date ? headings->levels[k] : above;
  LineRead line = finder_read(finder, block->offset, block->length, &above);
  if (line.lead.kind == LEAD_BLANK)
    lead_clear(&line.lead);
  bool tailed = headings->tailed && line.tail.kind == LEAD_MARK, lists = tailed && heads_list(finder, i);
  hold(headings, level, &line, block, lists);
  guint end = line.lead.kind == LEAD_MARK && headings->titled > 1 ? take_titled(headings, i, &line)
              : tailed && !lists                                  ? take_tailed(headings, i, &line)
                                                                  : i + 1;
  line_read_clear(&line);
  return end;
}

/* -- The document -- */

static guint take_block(Headings *headings, guint i) {
  switch (finder_block(headings->finder, i)->kind) {
  case BLOCK_HEADING:
    return take_heading(headings, i);
  case BLOCK_ITEM:
    return items_take(headings->finder, i);
  case BLOCK_ROW:
    return table_take(headings->finder, i);
  case BLOCK_TERM:
  case BLOCK_DETAIL:
    return definitions_take(headings->finder, i);
  default:
    return paragraphs_take(headings->finder, i);
  }
}

static GPtrArray *events_new(void) {
  return g_ptr_array_new_with_free_func((GDestroyNotify)event_free);
}

List *list_find(const ReadInput *input, Document *document, const Blocks *blocks, const char *lang) {
  List *list = g_new0(List, 1);
  *list = (List){events_new(), events_new(), events_new()};
  Finder finder = {.input = input, .document = document, .blocks = blocks, .out = list};
  finder.tables = extractor_tables(input->extractor);
  finder.dates = listdate_new(input, document, blocks, lang);
  finder.lists = extractor_lists(input->extractor);
  finder.four_digits = clocklead_in_text(document->text, document->len);
  if (finder.tables && finder.lists) {
    if (blocks->org)
      org_take(&finder);
    numbered_take(&finder);
    find_date_lines(&finder);
    Headings headings = {.finder = &finder};
    count_headings(&headings);
    guint above = count_pairs(&finder, false), below = count_pairs(&finder, true);
    headings.title_first = below > above || (below == above && is_title(&finder, 0));
    headings.pairs = MAX(above, below);
    for (guint i = 0; i < blocks->blocks->len;)
      i = take_block(&headings, i);
    for (int k = 0; k <= DATE_LINE_LEVEL; k++)
      held_clear(&headings.levels[k]);
  }
  for (guint i = 0; i < blocks->marks.spans->len; i++) {
    const DocumentLine *mark = &g_array_index(blocks->marks.spans, DocumentLine, i);
    document_set_apart(document, mark->offset, mark->length);
  }
  held_clear(&finder.held);
  listdate_free(finder.dates);
  g_free(finder.year);
  return list;
}

void list_free(List *list) {
  if (!list)
    return;
  g_ptr_array_unref(list->dated);
  g_ptr_array_unref(list->yearless);
  g_ptr_array_unref(list->undated);
  g_free(list);
}

/* -- Into the timeline -- */

enum { STEP = 256 };

/* Code points before every STEP-th byte. */
static GArray *count_points(const Document *document) {
  GArray *points = g_array_new(FALSE, FALSE, sizeof(gsize));
  gsize n = 0;
  for (gsize i = 0; i < document->len; i++) {
    if (i % STEP == 0)
      g_array_append_val(points, n);
    n += (document->text[i] & 0xC0) != 0x80;
  }
  g_array_append_val(points, n);
  return points;
}

static gsize point_of(const Document *document, const GArray *points, gsize byte) {
  byte = MIN(byte, document->len);
  gsize step = MIN(byte / STEP, points->len - 1), n = g_array_index(points, gsize, step);
  for (gsize i = step * STEP; i < byte; i++)
    n += (document->text[i] & 0xC0) != 0x80;
  return n;
}

static void to_points(const Document *document, const GArray *points, gsize *offset, gsize *length) {
  gsize end = point_of(document, points, *offset + *length);
  *offset = point_of(document, points, *offset);
  *length = end - *offset;
}

static void move(GPtrArray *from, const Document *document, const GArray *points, Timeline *out) {
  gsize n;
  Event **events = (Event **)g_ptr_array_steal(from, &n);
  for (gsize i = 0; i < n; i++) {
    Citation *citation = events[i]->citations->pdata[0];
    to_points(document, points, &citation->offset, &citation->length);
    to_points(document, points, &citation->phrase.offset, &citation->phrase.length);
    to_points(document, points, &citation->head.offset, &citation->head.length);
    g_ptr_array_add(events[i]->date ? out->events : out->undated, events[i]);
  }
  g_free(events);
}

static void date_yearless(const ReadInput *input, const List *list, const Document *document) {
  TimexContext context = {.anchor = document->anchor,
                          .fiscal_year_start = options_int(input->options, OPT_FISCAL_YEAR_START)};
  for (guint i = 0; i < list->yearless->len && document->anchor; i++) {
    Event *event = list->yearless->pdata[i];
    Citation *citation = event->citations->pdata[0];
    const char *words = citation->phrase.text ? citation->phrase.text : "";
    TimexField field = timex_field(extractor_tables(input->extractor), words, strlen(words), &context);
    event->date = g_steal_pointer(&field.date);
    citation->phrase_value = event->date ? g_strdup(date_edtf(event->date)) : NULL;
    timex_field_clear(&field);
  }
}

void list_add(const ReadInput *input, List *list, const Document *document, Timeline *out) {
  g_autoptr(GArray) points = count_points(document);
  date_yearless(input, list, document);
  move(list->dated, document, points, out);
  move(list->yearless, document, points, out);
  move(list->undated, document, points, out);
}
