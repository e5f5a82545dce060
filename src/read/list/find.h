/* find.h -- the state that the readers of lines, items and tables share while a document is searched for lists. */
#ifndef DATELINE_READ_LIST_FIND_H
#define DATELINE_READ_LIST_FIND_H

#include "read/list/lead.h"
#include "read/list/list.h"

typedef struct {
  const ReadInput *input;
  Document *document;
  const Blocks *blocks;
  const TimexTables *tables;
  ListDates *dates;
  const WordLists *lists;
  Held held;        /* the date of the heading above; date NULL: none */
  bool holds;       /* that heading is a date alone, which the entries below it inherit */
  char *year;       /* of the newest entry; NULL */
  bool four_digits; /* the text writes times without a colon: clocklead.h */
  List *out;
} Finder;

static inline guint finder_count(const Finder *finder) {
  return finder->blocks->blocks->len;
}

static inline const Block *finder_block(const Finder *finder, guint i) {
  return block_at(finder->blocks, i);
}

/* A block read: its plain words, and the date at their beginning or end. */
typedef struct {
  PlainWords plain;
  Lead lead;
  Lead tail; /* the date at the end, where there is none at the beginning */
} LineRead;

/* Read bytes of the text; `held`: the date above, NULL: that of the heading. */
LineRead finder_read(const Finder *finder, gsize offset, gsize length, const Held *held);
void line_read_clear(LineRead *line);

/* Add a note that the date at `offset` may not be read as it was meant. */
void finder_explain(const Finder *finder, const Lead *lead, gsize offset, gsize length);

/* Does text[from..to) hold a date phrase within a sentence, to be read as prose? */
bool finder_has_phrase(const Finder *finder, gsize from, gsize to);

/* An entry under construction, from one or more lines. */
typedef struct {
  const Date *date; /* NULL: it has none */
  bool yearless;
  gsize phrase, phrase_length; /* bytes of the text; length 0: it has no phrase */
  const char *why;             /* "heading above" */
  GString *words;              /* the title, a line end, and the text */
  char *group;                 /* NULL: none */
  gsize from, to;              /* bytes of the text, set apart */
} EntryDraft;

/* Begin an entry of text[from..to) with the date at its beginning. */
EntryDraft entry_begin(const Finder *finder, const Lead *lead, const PlainWords *plain, gsize from, gsize to);

/* .. with the date at the end of the line. */
EntryDraft entry_begin_tail(const Finder *finder, const LineRead *line, gsize from, gsize to);

/* .. with a date that stands elsewhere. */
EntryDraft entry_below(const Held *held, const char *words, gsize from, gsize to, const char *why);

/* Add a line: to the title where its sentence is not finished, else to the text. */
void entry_continue(EntryDraft *draft, const PlainWords *plain, gsize to);

/* Add words to the text. */
void entry_add_detail(EntryDraft *draft, const char *words, gsize to);

/* Add the finished event to the list and free the draft; without words there is no event. */
void entry_end(Finder *finder, EntryDraft *draft);

/* Warn that the date of a line could not be read. */
void finder_report(const Finder *finder, const LineRead *line, gsize offset);

/* Take the entries of an Org file and drop the blocks that are no text. */
void org_take(Finder *finder);

/* Set the rising numbers of paragraphs apart, and make these running text. */
void numbered_take(Finder *finder);

/* Warn of a list in which at least half of the `total` lines begin like dates that cannot be read: `lines`, of guint,
 * blocks. */
void finder_report_list(const Finder *finder, const GArray *lines, guint total);

/* Each reads the list that begins at block i and returns the block after it. */
guint items_take(Finder *finder, guint i);
guint table_take(Finder *finder, guint i);
guint paragraphs_take(Finder *finder, guint i);
guint definitions_take(Finder *finder, guint i);

#endif
