/* dayorder.h -- which number of 03/04/2020 is the day, by the other dates of its file.
 *
 * A file keeps to one order.  A date with a number above 12 decides; else the order of the dates does, if it is
 * chronological by one reading only; else the month is first in English and the day in other languages. */
#ifndef DATELINE_READ_DATE_DAYORDER_H
#define DATELINE_READ_DATE_DAYORDER_H

#include <glib.h>
#include <stdbool.h>

/* 25/12/2019, with a weekday before it and a time after it. */
typedef struct {
  int number[3], digits[3];
  char mark;
  const char *rest; /* after it, in the text */
} Slashes;

/* Does `text` begin with three numbers and one mark (/ . -) between them, and end there, at a blank or a "T"? */
bool slashes_read(const char *text, Slashes *out);
bool slashes_year_last(const Slashes *slashes);

/* Zeroed: nothing is known. */
typedef struct {
  bool english;                    /* without evidence, the month is first */
  bool day_first, month_first;     /* a date was seen that allows no other order */
  gint64 last[2];                  /* the newest date by either order: day first, month first */
  guint dates, rises[2], falls[2]; /* how often the next date is later or earlier */
} DayOrder;

/* Add a date of the file to the evidence. */
void dayorder_look(DayOrder *order, const Slashes *slashes);

/* Is the order known from the file? */
bool dayorder_is_told(const DayOrder *order);

/* The day and month of a date whose year is last.  False: no such date.  *why is set, static, to words about a reading
 * that the author may not have meant; else it is left unchanged. */
bool dayorder_apply(const DayOrder *order, const Slashes *slashes, int *month, int *day, const char **why);

#endif
