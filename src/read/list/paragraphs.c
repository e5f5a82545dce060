/* paragraphs.c -- dated lines without bullets, among running text.
 *
 * Prose begins with dates too ("1914 was a hard year", "1918: that was how he always began"), so one line proves
 * nothing: in a paragraph two lines at least and a third of all begin with a date and a mark, or of paragraphs two in
 * a row do.  Where only a blank follows the dates, half of the lines must begin so. */
#include "read/list/find.h"

#include <string.h>

enum { SHORT_LINE = 120, MOST_SMALL_WORDS = 12, SHORT_PARAGRAPH = 400 };

typedef struct {
  guint first, end; /* blocks */
  guint dated;      /* lines that are entries */
  GArray *lines;    /* of LineRead */
  bool listed;      /* two or more of its lines are entries */
  bool single;      /* its first line is dated, and no other */
} Paragraph;

static void line_clear(void *data) {
  line_read_clear(data);
}

static void paragraph_clear(void *data) {
  g_array_unref(((Paragraph *)data)->lines);
}

static LineRead *line_at(const Paragraph *paragraph, guint i) {
  return &g_array_index(paragraph->lines, LineRead, i);
}

static Paragraph *paragraph_at(const GArray *paragraphs, guint i) {
  return &g_array_index(paragraphs, Paragraph, i);
}

/* "1918: that was how the old man always began his story": a sentence that goes on after its date. */
static bool is_prose(const LineRead *line) {
  const char *rest = line->plain.words->str + line->lead.rest;
  guint words = 1;
  for (const char *p = rest; *p; p++)
    words += *p == ' ';
  return g_unichar_islower(g_utf8_get_char(rest)) && words > MOST_SMALL_WORDS;
}

static void judge(Paragraph *paragraph) {
  guint n = paragraph->lines->len, marked = 0, blank = 0, first = n;
  bool prose = false;
  for (guint i = 0; i < n; i++) {
    LineRead *line = line_at(paragraph, i);
    bool dated = line->lead.kind >= LEAD_MARK;
    marked += dated;
    prose |= dated && is_prose(line);
    blank += line->lead.kind == LEAD_BLANK && line->plain.words->len <= SHORT_LINE;
    first = MIN(first, line->lead.kind != LEAD_NONE ? i : n);
  }
  bool blanks = blank >= 2 && 2 * (blank + marked) >= n - first;
  for (guint i = 0; i < n && !blanks; i++) {
    Lead *lead = &line_at(paragraph, i)->lead;
    lead->kind = lead->kind == LEAD_BLANK && n > 1 ? LEAD_NONE : lead->kind;
  }
  paragraph->dated = marked + (blanks ? blank : 0);
  paragraph->listed = paragraph->dated >= 2 && first <= 1 && 3 * paragraph->dated >= n - first;
  paragraph->single = !prose && n && line_at(paragraph, 0)->lead.kind != LEAD_NONE && paragraph->dated <= 1;
}

/* Short lines of which none begins with a date, and all or all but one end with one: "Foundation of the firm, 1921". */
static bool ends_with_dates(const Paragraph *paragraph) {
  guint tails = 0, n = paragraph->lines->len;
  for (guint i = 0; i < n; i++) {
    const LineRead *line = line_at(paragraph, i);
    if (line->lead.kind != LEAD_NONE)
      return false;
    tails += line->tail.date != NULL;
  }
  return tails >= 2 && tails + 1 >= n && 3 * tails >= 2 * n;
}

static void take_tails(Finder *finder, const Paragraph *paragraph) {
  for (guint i = 0; i < paragraph->lines->len; i++) {
    const Block *block = finder_block(finder, paragraph->first + i);
    const LineRead *line = line_at(paragraph, i);
    if (!line->tail.date)
      continue;
    EntryDraft draft = entry_begin_tail(finder, line, block->offset, block->offset + block->length);
    entry_end(finder, &draft);
  }
}

/* The paragraph that begins at block i. */
static Paragraph read_paragraph(const Finder *finder, guint i) {
  Paragraph paragraph = {.first = i, .end = i, .lines = g_array_new(FALSE, FALSE, sizeof(LineRead))};
  g_array_set_clear_func(paragraph.lines, line_clear);
  while (paragraph.end < finder_count(finder)) {
    const Block *block = finder_block(finder, paragraph.end);
    if (block->kind != BLOCK_LINE || (block->gap && paragraph.end > i))
      break;
    LineRead line = finder_read(finder, block->offset, block->length, NULL);
    g_array_append_val(paragraph.lines, line);
    paragraph.end++;
  }
  judge(&paragraph);
  return paragraph;
}

static gsize end_of(const Finder *finder, guint i) {
  const Block *block = finder_block(finder, i);
  return block->offset + block->length;
}

/* Each dated line with those after it that are not. */
static void take_lines(Finder *finder, const Paragraph *paragraph) {
  for (guint i = 0; i < paragraph->lines->len;) {
    const LineRead *line = line_at(paragraph, i);
    const Block *block = finder_block(finder, paragraph->first + i);
    if (line->lead.kind == LEAD_NONE) {
      i++;
      continue;
    }
    EntryDraft draft = entry_begin(finder, &line->lead, &line->plain, block->offset, block->offset + block->length);
    for (i++; i < paragraph->lines->len && line_at(paragraph, i)->lead.kind == LEAD_NONE; i++) {
      const LineRead *next = line_at(paragraph, i);
      if (next->lead.looks && draft.words->len)
        break;
      entry_continue(&draft, &next->plain, end_of(finder, paragraph->first + i));
    }
    entry_end(finder, &draft);
    if (i < paragraph->lines->len && line_at(paragraph, i)->lead.looks) {
      const LineRead *unread = line_at(paragraph, i);
      const Block *at = finder_block(finder, paragraph->first + i);
      finder_report(finder, unread, at->offset);
      EntryDraft none = entry_below(NULL, unread->plain.words->str, at->offset, end_of(finder, paragraph->first + i),
                                    "no date before it");
      entry_end(finder, &none);
      i++;
    }
  }
}

/* How many paragraphs from i on begin with a date, one after the other; where only a blank follows it, they are short
 * and three at least. */
static guint singles(const GArray *paragraphs, guint i) {
  guint n = 0, blank = 0, once = 0;
  for (; i + n < paragraphs->len && paragraph_at(paragraphs, i + n)->single; n++) {
    const Paragraph *paragraph = paragraph_at(paragraphs, i + n);
    const LineRead *first = line_at(paragraph, 0);
    if (first->lead.kind == LEAD_BLANK && (first->plain.words->len > SHORT_LINE || paragraph->lines->len > 1))
      break;
    blank += first->lead.kind == LEAD_BLANK;
    once += first->lead.kind == LEAD_WHOLE && paragraph->lines->len == 1;
  }
  bool proven = n - once >= 2 && (n - blank >= 2 || n >= 3);
  return proven ? n : 0;
}

/* The one short paragraph below a heading that is a date. */
static bool is_told_by_heading(const Finder *finder, const GArray *paragraphs) {
  if (!finder->holds || paragraphs->len != 1)
    return false;
  const Paragraph *paragraph = paragraph_at(paragraphs, 0);
  gsize from = finder_block(finder, paragraph->first)->offset, to = end_of(finder, paragraph->end - 1);
  bool last = paragraph->end == finder_count(finder) || finder_block(finder, paragraph->end)->kind == BLOCK_HEADING;
  return last && to - from <= SHORT_PARAGRAPH && !finder_has_phrase(finder, from, to);
}

static void take_below_heading(Finder *finder, const Paragraph *paragraph) {
  gsize from = finder_block(finder, paragraph->first)->offset;
  EntryDraft draft = entry_below(&finder->held, "", from, from, "the heading above it");
  for (guint i = 0; i < paragraph->lines->len; i++)
    entry_continue(&draft, &line_at(paragraph, i)->plain, end_of(finder, paragraph->first + i));
  entry_end(finder, &draft);
}

static void report(const Finder *finder, const Paragraph *paragraph) {
  g_autoptr(GArray) unread = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint i = 0; i < paragraph->lines->len; i++) {
    guint block = paragraph->first + i;
    if (line_at(paragraph, i)->lead.looks)
      g_array_append_val(unread, block);
  }
  finder_report_list(finder, unread, paragraph->lines->len);
}

static void take_all(Finder *finder, const GArray *paragraphs) {
  for (guint i = 0; i < paragraphs->len;) {
    guint n = singles(paragraphs, i);
    for (guint k = i; k < i + n; k++)
      take_lines(finder, paragraph_at(paragraphs, k));
    if (!n && paragraph_at(paragraphs, i)->listed)
      take_lines(finder, paragraph_at(paragraphs, i));
    else if (!n && ends_with_dates(paragraph_at(paragraphs, i)))
      take_tails(finder, paragraph_at(paragraphs, i));
    else if (!n)
      report(finder, paragraph_at(paragraphs, i));
    i += MAX(n, 1);
  }
}

guint paragraphs_take(Finder *finder, guint i) {
  g_autoptr(GArray) paragraphs = g_array_new(FALSE, FALSE, sizeof(Paragraph));
  g_array_set_clear_func(paragraphs, paragraph_clear);
  while (i < finder_count(finder) && finder_block(finder, i)->kind == BLOCK_LINE) {
    Paragraph paragraph = read_paragraph(finder, i);
    i = paragraph.end;
    g_array_append_val(paragraphs, paragraph);
  }
  if (is_told_by_heading(finder, paragraphs))
    take_below_heading(finder, paragraph_at(paragraphs, 0));
  else
    take_all(finder, paragraphs);
  return i;
}

guint definitions_take(Finder *finder, guint i) {
  Held held = {0};
  for (; i < finder_count(finder); i++) {
    const Block *block = finder_block(finder, i);
    gsize end = block->offset + block->length;
    if (block->kind != BLOCK_TERM && block->kind != BLOCK_DETAIL)
      break;
    g_auto(PlainWords) plain = marks_plain(&finder->blocks->marks, finder->document->text, block->offset, end);
    if (block->kind == BLOCK_TERM) {
      LineRead line = finder_read(finder, block->offset, block->length, NULL);
      held_clear(&held);
      if (line.lead.kind == LEAD_WHOLE && line.lead.date) {
        held_set(&held, line.lead.date, plain.words->str, plain.words->len, block->offset, block->length);
        document_set_apart(finder->document, block->offset, block->length);
      }
      line_read_clear(&line);
    } else if (held.date) {
      EntryDraft draft = entry_below(&held, plain.words->str, block->start, end, "the term above it");
      entry_end(finder, &draft);
    }
  }
  held_clear(&held);
  return i;
}
