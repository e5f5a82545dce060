/* timex.h -- find, resolve and explain every date phrase of a text.
 *
 * Types and values follow TimeML 1.2.1 TIMEX3.  Linear in the text. */
#ifndef DATELINE_TIMEX_TIMEX_H
#define DATELINE_TIMEX_TIMEX_H

#include "date/date.h"

typedef enum { TIMEX_DATE, TIMEX_TIME, TIMEX_DURATION, TIMEX_SET } TimexType;
typedef enum { GENRE_AUTO, GENRE_NEWS, GENRE_HISTORY } Genre;

/* Bounds that are no phrase: the publication date; none. */
enum { TIMEX_DCT = -1, TIMEX_NONE = -2 };

/* The strings are GRefString: equal ones of a text are one, as are equal dates. */
typedef struct {
  gsize offset;       /* bytes of the text, as is `length` */
  char *value;        /* "1998-W07", "P3D", "XXXX-10-14", "PAST_REF" */
  const char *mod;    /* "START", "MID", "APPROX" ...; NULL.  Static */
  char *quant, *freq; /* NULL */
  Date *date;         /* where it can be placed on a time line, NULL: it cannot */
  char *why;          /* "weekday, past tense: latest not after 2024-11-15" */
  guint length;
  int begin, end; /* indexes of those that bound a DURATION, TIMEX_DCT or TIMEX_NONE; of the first phrase of a
                   * range `end` is its other */
  TimexType type : 8;
  bool needs_anchor; /* would be placed if the publication date were known */
  bool impossible;   /* no calendar has it: "June 31"; `why` says so */
} Timex;

typedef struct TimexTables TimexTables; /* the phrase tables of one language */

/* NULL when the language has no phrase tables. */
TimexTables *timex_tables_new(const char *lang);
void timex_tables_free(TimexTables *tables);

/* What a reader of the text should know besides. */
typedef struct {
  bool own_years;       /* dates without a year are of the years that the text writes, not of publication: */
  int64_t first, last;  /* these */
  bool history;         /* it is told by its own years */
  guint years, reports; /* phrases that write a year, that count from the day of publication */
} TimexNotes;

typedef struct {
  const Date *anchor; /* publication date, NULL: none */
  Genre genre;
  int fiscal_year_start; /* month 1..12, 0: not declared */
  TimexNotes *notes;     /* to be filled; NULL: nobody asks */
  bool strict;           /* of a field: what is nearly EDTF ("1914-18") is a mistake, and nothing is relative */
} TimexContext;

/* All phrases of text[0..len) in order of offset; GArray of Timex, to be freed
 * with g_array_unref() (it clears its members).  Of a range ("from March 3 to 5") both
 * ends are phrases; the first has the whole as its date, the second none. */
GArray *timex_find(const TimexTables *tables, const char *text, gsize len, const TimexContext *context);

/* The phrases (taken) and, each after the phrase that implies it, what they imply without a word, as TimeML
 * has it: the length between the ends of a range, the dates between which a length lies.  Such a Timex has no
 * text (length 0) and no date, and the lengths say what bounds them. */
GArray *timex_imply(GArray *phrases, const Date *anchor);

/* An array of Timex that clears its members. */
GArray *timex_array_new(void);

/* What the whole of a field says as one date: EDTF, else as people write it. */
typedef struct {
  Date *date;      /* NULL: none */
  Date *old_style; /* the day as the text gives it by the Julian calendar ("O.S."); NULL: it does not */
  bool lenient;    /* the text is no EDTF */
  char *why;
  DateError error; /* why there is no date */
} TimexField;

/* Phrases by the same grammar as timex_find(); without tables, EDTF only.  What has two readings is no date,
 * and the error names both.  Free with timex_field_clear(). */
TimexField timex_field(const TimexTables *tables, const char *text, gsize len, const TimexContext *context);
/* May the first word of the text be that of a date? */
bool timex_may_start(const TimexTables *tables, const char *text, gsize len);
void timex_field_clear(TimexField *field);

#endif
