/* numbered.c -- the numbers of paragraphs, as judgments and reports have them: "9   This application was heard on ...",
 * "[12] ...", "2.14 ...".
 *
 * Rising numbers before whole sentences are no words of these and make no list of them, unless half of the sentences
 * begin with a date as the items of a chronology do. */
#include <string.h>

#include "read/list/find.h"

enum {
  LEAST = 3,
  MOST_PARTS = 3,
  MOST_DIGITS = 3,
  MOST_STEP = 9,
  SHORTEST = 40,
  MOST_LINES = 200,
  PART = 1000,
  DATE_BYTES = 40
};

typedef struct {
  guint block;
  gsize text;     /* the byte behind the number */
  int64_t number; /* "2.14": its parts one after the other */
  bool simple;    /* it has no parts */
  bool dated;     /* the sentence begins with a date */
} Numbered;

/* "9", "9.", "[9]", "2.14" at `at`: past it and the blanks behind; 0: none stands there. */
static gsize read_number(const char *text, gsize at, gsize end, Numbered *numbered) {
  gsize open = at < end && strchr("[(", text[at]) ? 1 : 0;
  guint parts = 0;
  numbered->number = 0;
  for (at += open; parts < MOST_PARTS; parts++, at++) {
    gsize digits = strspn(text + at, "0123456789");
    if (!digits || digits > MOST_DIGITS)
      break;
    numbered->number = numbered->number * PART + g_ascii_strtoll(text + at, NULL, 10);
    at += digits;
    if (text[at] != '.' || !g_ascii_isdigit(text[at + 1])) {
      parts++;
      break;
    }
  }
  numbered->simple = parts == 1;
  for (guint i = parts; i < MOST_PARTS; i++)
    numbered->number *= PART;
  at += at < end && strchr(".)]", text[at]) ? 1 : 0;
  if (!parts || at >= end || !g_ascii_isspace(text[at]))
    return 0;
  while (at < end && g_ascii_isspace(text[at]))
    at++;
  return at;
}

/* Where the paragraph that begins with block i ends: its further lines are those right below it. */
static gsize paragraph_end(const Finder *finder, guint i) {
  const Block *last = finder_block(finder, i);
  for (guint k = i + 1; k < finder_count(finder) && k - i < MOST_LINES; k++) {
    const Block *block = finder_block(finder, k);
    if (block->kind != BLOCK_LINE || block->gap)
      break;
    last = block;
  }
  return last->offset + last->length;
}

/* Where text[from..to) ends but for marks of notes: "... at the start. [note: 8]". */
static gsize before_notes(const char *text, gsize from, gsize to) {
  enum { LONGEST = 16 };
  while (to > from + 2 && text[to - 1] == ']' && g_ascii_isdigit(text[to - 2])) {
    gsize open = to - 1;
    while (open > from && to - open < LONGEST && text[open] != '[')
      open--;
    if (text[open] != '[')
      return to;
    to = open;
    while (to > from && text[to - 1] == ' ')
      to--;
  }
  return to;
}

static bool is_sentence(const char *text, gsize from, gsize to) {
  static const char *const ends[] = {".", "!", "?", ":", ";", ".\"", ".\xe2\x80\x9d", ".\xe2\x80\x99", ".)", ".]"};
  to = before_notes(text, from, to);
  gunichar first = g_utf8_get_char(text + from);
  bool begins = g_unichar_isupper(first) || first == '"' || first == 0x201C;
  for (guint i = 0; i < G_N_ELEMENTS(ends) && begins && to - from >= SHORTEST; i++) {
    gsize n = strlen(ends[i]);
    if (!memcmp(text + to - n, ends[i], n))
      return true;
  }
  return false;
}

/* "3. May 1914 ...": the number is a day. */
static bool begins_date(const Finder *finder, gsize at, gsize end) {
  TimexContext context = {0};
  const char *text = finder->document->text + at;
  gsize len = MIN(end - at, (gsize)DATE_BYTES);
  g_autoptr(GArray) found = timex_find(finder->tables, text, g_utf8_find_prev_char(text, text + len) - text, &context);
  return found->len && g_array_index(found, Timex, 0).offset == 0;
}

static bool read_paragraph(const Finder *finder, guint i, Numbered *numbered) {
  const Block *block = finder_block(finder, i);
  const char *text = finder->document->text;
  bool may = block->kind == BLOCK_LINE || (block->kind == BLOCK_ITEM && block->number >= 0);
  gsize end = block->offset + block->length;
  numbered->block = i;
  numbered->text = may ? read_number(text, block->start, end, numbered) : 0;
  if (!numbered->text || !is_sentence(text, numbered->text, paragraph_end(finder, i)) ||
      begins_date(finder, block->start, end))
    return false;
  LineRead line = finder_read(finder, numbered->text, end - numbered->text, NULL);
  numbered->dated = line.lead.kind != LEAD_NONE;
  bool listed = line.lead.kind > LEAD_BLANK;
  line_read_clear(&line);
  return !listed;
}

/* The numbers are no words, and the paragraphs no items. */
static void settle(Finder *finder, const GArray *run) {
  guint dated = 0;
  for (guint i = 0; i < run->len; i++)
    dated += g_array_index(run, Numbered, i).dated;
  for (guint i = 0; i < run->len && run->len >= LEAST && 2 * dated < run->len; i++) {
    const Numbered *numbered = &g_array_index(run, Numbered, i);
    Block *block = block_at(finder->blocks, numbered->block);
    document_set_apart(finder->document, block->start, numbered->text - block->start);
    block->length = block->offset + block->length - numbered->text;
    block->offset = block->start = numbered->text;
    block->kind = BLOCK_LINE;
    block->gap = true;
    block->number = -1;
  }
}

static bool follows(const Numbered *last, const Numbered *numbered) {
  const int64_t whole = (int64_t)PART * PART;
  return numbered->number > last->number &&
         (!numbered->simple || numbered->number / whole - last->number / whole <= MOST_STEP);
}

void numbered_take(Finder *finder) {
  g_autoptr(GArray) run = g_array_new(FALSE, FALSE, sizeof(Numbered));
  for (guint i = 0; i < finder_count(finder); i++) {
    Numbered numbered = {0};
    if (!read_paragraph(finder, i, &numbered))
      continue;
    if (run->len && !follows(&g_array_index(run, Numbered, run->len - 1), &numbered)) {
      settle(finder, run);
      g_array_set_size(run, 0);
    }
    g_array_append_val(run, numbered);
  }
  settle(finder, run);
}
