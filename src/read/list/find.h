/* find.h -- what the readers of lines, items and tables share while a document is looked through. */
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
  Held held;  /* the date of the heading above; date NULL: none */
  bool holds; /* that heading is a date and nothing else: what is below has it */
  char *year; /* of the newest entry; NULL */
  List *out;
} Finder;

static inline guint finder_count(const Finder *finder) {
  return finder->blocks->blocks->len;
}

static inline const Block *finder_block(const Finder *finder, guint i) {
  return block_at(finder->blocks, i);
}

/* The words of a block without marks, and the date they begin with, below `held` (NULL: below the heading). */
typedef struct {
  PlainWords plain;
  Lead lead;
  Lead tail; /* where it begins with none: that with which it ends */
} LineRead;

LineRead finder_read(const Finder *finder, gsize offset, gsize length, const Held *held);
void line_read_clear(LineRead *line);

/* Say of a date at `offset` that its reading may not be what was meant. */
void finder_explain(const Finder *finder, const Lead *lead, gsize offset, gsize length);

/* Does text[from..to) hold a date phrase that would be read as prose: a sentence's? */
bool finder_has_phrase(const Finder *finder, gsize from, gsize to);

/* An entry that is being made of several lines. */
typedef struct {
  const Date *date; /* NULL: it has none */
  bool yearless;
  gsize phrase, phrase_length; /* bytes of the text; length 0: it has no phrase */
  const char *why;             /* "heading above" */
  GString *words;              /* a line end parts what is title from what tells more */
  char *group;                 /* NULL: none */
  gsize from, to;              /* bytes of the text, set apart */
} EntryDraft;

EntryDraft entry_begin(const Finder *finder, const Lead *lead, const PlainWords *plain, gsize from, gsize to);

/* The same of a date at the end of the line. */
EntryDraft entry_begin_tail(const Finder *finder, const LineRead *line, gsize from, gsize to);

/* The same where the date stands elsewhere. */
EntryDraft entry_below(const Held *held, const char *words, gsize from, gsize to, const char *why);

/* Go on with a further line: of the same sentence, where that is not at its end. */
void entry_continue(EntryDraft *draft, const PlainWords *plain, gsize to);

/* The same, as what tells more. */
void entry_add_detail(EntryDraft *draft, const char *words, gsize to);

/* Make it an event and free it; nothing where it has no words. */
void entry_end(Finder *finder, EntryDraft *draft);

/* Say of a line that its date could not be read. */
void finder_report(const Finder *finder, const LineRead *line, gsize offset);

/* Take the entries of an Org file and drop the blocks that are no text. */
void org_take(Finder *finder);

/* Say of a list that its lines (of guint, blocks) begin like dates and are none, where that is half of the `total`. */
void finder_report_list(const Finder *finder, const GArray *lines, guint total);

/* Each reads what begins at block i and returns the block after it. */
guint items_take(Finder *finder, guint i);
guint table_take(Finder *finder, guint i);
guint paragraphs_take(Finder *finder, guint i);
guint definitions_take(Finder *finder, guint i);

#endif
