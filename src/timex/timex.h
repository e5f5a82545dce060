/* timex.h -- find, resolve and explain every date phrase of a text.
 *
 * Types and values follow TimeML 1.2.1 TIMEX3.  Linear in the text. */
#ifndef DATELINE_TIMEX_TIMEX_H
#define DATELINE_TIMEX_TIMEX_H

#include "date/date.h"

typedef enum { TIMEX_DATE, TIMEX_TIME, TIMEX_DURATION, TIMEX_SET } TimexType;

/* How a date bounds what is told: "in 1810", "by 1810", "before 1810", "no earlier than 1810", "after 1810". */
typedef enum { BOUND_NONE, BOUND_BY, BOUND_BEFORE, BOUND_FROM, BOUND_AFTER } TimexBound;
typedef enum { GENRE_AUTO, GENRE_NEWS, GENRE_HISTORY } Genre;

/* Values of Timex.begin and .end that are no index: the publication date; none. */
enum { TIMEX_DCT = -1, TIMEX_NONE = -2 };

/* The strings are GRefString; equal strings, and equal dates, of a text are shared. */
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
  TimexBound bound : 8; /* what is told happened by then, not then */
  bool needs_anchor;    /* would be placed if the publication date were known */
  bool adrift;          /* a DURATION that counts from what has no known day, "[two days] after the blast", where the
                         * sentence has no date beside it */
  bool impossible;      /* no calendar has it: "June 31"; `why` says so */
} Timex;

typedef struct TimexTables TimexTables; /* the phrase tables of one language */

/* NULL when the language has no phrase tables. */
TimexTables *timex_tables_new(const char *lang);
void timex_tables_free(TimexTables *tables);

/* What a person should be told about how the dates of the text were read. */
typedef struct {
  bool own_years;       /* dates without a year take the years that the text writes, not that of publication .. */
  int64_t first, last;  /* .. which are these */
  bool history;         /* it was read as a history (genre.h) */
  guint years, reports; /* how many phrases write a year; how many count from the day of publication */
} TimexNotes;

typedef struct {
  const Date *anchor; /* publication date, NULL: none */
  Genre genre;
  int fiscal_year_start; /* month 1..12, 0: not declared */
  TimexNotes *notes;     /* [out] filled; may be NULL */
  bool strict;           /* for timex_field(): what is nearly EDTF ("1914-18") is an error, and no date is relative */
} TimexContext;

/* All phrases of text[0..len) in order of offset; GArray of Timex, to be freed
 * with g_array_unref() (it clears its members).  Of a range ("from March 3 to 5") both
 * ends are phrases; the first has the whole as its date, the second none. */
GArray *timex_find(const TimexTables *tables, const char *text, gsize len, const TimexContext *context);

/* Add TimeML's empty TIMEX3: after each phrase those that it implies, the length between the ends of a range and the
 * dates that bound a length.  They have length 0 and no date; `begin` and `end` refer to them.  Takes `phrases`;
 * returns a new array. */
GArray *timex_imply(GArray *phrases, const Date *anchor);

/* An array of Timex that clears its members. */
GArray *timex_array_new(void);

/* A whole field read as one date: in EDTF, else as people write it. */
typedef struct {
  Date *date;      /* NULL: none */
  Date *old_style; /* the day as the text gives it by the Julian calendar ("O.S."); NULL: it does not */
  bool lenient;    /* the text is no EDTF */
  char *why;
  DateError error; /* why there is no date */
} TimexField;

/* Read a field by the grammar of timex_find(); `tables` NULL: EDTF only.  A text with two readings is an error that
 * names both.  Free with timex_field_clear(). */
TimexField timex_field(const TimexTables *tables, const char *text, gsize len, const TimexContext *context);
/* May the first word of the text be that of a date? */
bool timex_may_start(const TimexTables *tables, const char *text, gsize len);
void timex_field_clear(TimexField *field);

#endif
