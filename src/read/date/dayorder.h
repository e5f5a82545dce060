/* dayorder.h -- which number of 03/04/2020 is the day: what the other dates of its file tell.
 *
 * A file keeps to one order.  One date with a number above 12 tells it; else the order in which the dates stand does,
 * where it is one of time by one reading only.  Where nothing does, the day is first but in English. */
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
  bool english;                    /* of what nothing tells the month is first */
  bool day_first, month_first;     /* a date was seen that can have no other order */
  gint64 last[2];                  /* the newest date by either order: day first, month first */
  guint dates, rises[2], falls[2]; /* how often the next date is later or earlier */
} DayOrder;

/* Take note of a date of the file. */
void dayorder_look(DayOrder *order, const Slashes *slashes);

/* Does the file tell the order? */
bool dayorder_is_told(const DayOrder *order);

/* The day and month of a date whose year is last; false: it has none.  *why is a reading that its author may not have
 * meant, in words, static; else it is left. */
bool dayorder_apply(const DayOrder *order, const Slashes *slashes, int *month, int *day, const char **why);

#endif
