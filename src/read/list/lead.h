/* lead.h -- the date at the beginning of a line: "1901: ...", "**12 May 1912** -- ...", "[1901] ...".
 *
 * This module finds where the date ends; listdate.h reads it. */
#ifndef DATELINE_READ_LIST_LEAD_H
#define DATELINE_READ_LIST_LEAD_H

#include "read/list/listdate.h"

/* What separates a date from what follows. */
typedef enum {
  LEAD_NONE,
  LEAD_BLANK, /* a blank or comma only: a list, if its neighbours are alike */
  LEAD_MARK,  /* a colon, dash, tab, bar or bracket */
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
  bool yearless;      /* it is a date without its year */
  bool looks;         /* it has figures before the mark, but is no date */
  gsize from, length; /* of its words, in bytes */
  gsize rest;         /* where the dated words begin */
  bool bold;          /* it is in bold */
  const char *why;    /* words about a reading that may not be meant; static, NULL */
} Lead;

void lead_clear(Lead *lead);

typedef struct {
  ListDates *dates;
  const Held *held; /* NULL: none */
  const char *year; /* "1901" of the entry before; NULL */
  bool four_digits; /* the text writes times without a colon: clocklead.h */
} LeadReader;

/* Skip the blanks and marks between a date and its words. */
gsize lead_skip_marks(const char *text, gsize at, gsize len);

/* The date at the beginning of text[0..len). */
Lead lead_read(const LeadReader *reader, const char *text, gsize len);

/* The date at the end of a short line, after a comma, a dash, a colon, dots or in brackets: "Foundation of the firm,
 * 1921". Kind is LEAD_MARK, LEAD_BLANK of a span without such a mark, or LEAD_NONE; `rest` is where the words before it
 * end.
 */
Lead lead_read_tail(const LeadReader *reader, const char *text, gsize len);

/* The whole of a heading or cell; kind is LEAD_WHOLE or LEAD_NONE. */
Lead lead_read_whole(const LeadReader *reader, const char *text, gsize len);

#endif
