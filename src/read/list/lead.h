/* lead.h -- the date with which a line begins: "1901: ...", "**12 May 1912** -- ...", "[1901] ...".
 *
 * Which words are a date is timex_field()'s; here is only where they may end. */
#ifndef DATELINE_READ_LIST_LEAD_H
#define DATELINE_READ_LIST_LEAD_H

#include "read/list/listdate.h"

/* How a date is told from what follows. */
typedef enum {
  LEAD_NONE,
  LEAD_BLANK, /* by a blank or comma only: a list, where its neighbours are so too */
  LEAD_MARK,  /* by a colon, dash, tab, bar or bracket */
  LEAD_WHOLE  /* nothing follows */
} LeadKind;

/* The date of a heading, of a row above or of an item above, under which dates may lack their year. */
typedef struct {
  Date *date;
  char *words;
  gsize offset, length; /* bytes of the text */
} Held;

void held_clear(Held *held);
void held_set(Held *held, const Date *date, const char *words, gsize len, gsize offset, gsize length);

typedef struct {
  LeadKind kind;
  Date *date;         /* NULL: none can be read; or it is `yearless` */
  bool yearless;      /* it is one where the date of publication tells the year */
  bool looks;         /* what stands before the mark has figures, and is none */
  gsize from, length; /* of its words, in bytes */
  gsize rest;         /* where what is dated begins */
  bool bold;          /* it stands in bold */
  const char *why;    /* of a reading that may not be meant; static, NULL */
} Lead;

void lead_clear(Lead *lead);

typedef struct {
  ListDates *dates;
  const Held *held; /* NULL: none */
  const char *year; /* "1901" of the entry before; NULL */
} LeadReader;

/* Past the blanks and marks that part a date from its words. */
gsize lead_skip_marks(const char *text, gsize at, gsize len);

/* What `text` begins with. */
Lead lead_read(const LeadReader *reader, const char *text, gsize len);

/* What a short line ends with, after a comma, a dash, a colon, dots or in brackets: "Foundation of the firm, 1921".
 * Kind is LEAD_MARK, LEAD_BLANK of a span without such a mark, or LEAD_NONE; `rest` is where the words before it end.
 */
Lead lead_read_tail(const LeadReader *reader, const char *text, gsize len);

/* The whole of a heading or cell; kind is LEAD_WHOLE or LEAD_NONE. */
Lead lead_read_whole(const LeadReader *reader, const char *text, gsize len);

#endif
