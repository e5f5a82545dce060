/* lexicon.h -- the words of one language's date phrases, by class (lang/CODE/timex.txt). */
#ifndef DATELINE_TIMEX_GRAMMAR_LEXICON_H
#define DATELINE_TIMEX_GRAMMAR_LEXICON_H

#include "timex/timex.h"

/* X(CLASS, name in the table) */
#define WORD_CLASS_LIST(X)                                                                                             \
  X(MONTH, "month")                                                                                                    \
  X(WEEKDAY, "weekday")                                                                                                \
  X(WEEKDAYS, "weekdays")                                                                                              \
  X(PROPER, "proper")                                                                                                  \
  X(SHORT, "short")                                                                                                    \
  X(SHY, "shy")                                                                                                        \
  X(SEASON, "season")                                                                                                  \
  X(SEASONS, "seasons")                                                                                                \
  X(COMMON, "common")                                                                                                  \
  X(UNIT, "unit")                                                                                                      \
  X(PLURAL, "plural")                                                                                                  \
  X(SPAN, "span")                                                                                                      \
  X(DAYPART, "daypart")                                                                                                \
  X(TENS, "tens")                                                                                                      \
  X(ERA, "era")                                                                                                        \
  X(MERIDIEM, "meridiem")                                                                                              \
  X(MERIDIEM_FIRST, "meridiem_first")                                                                                  \
  X(MERIDIEM_END, "meridiem_end")                                                                                      \
  X(LOCAL, "local")                                                                                                    \
  X(ORGAN, "organ")                                                                                                    \
  X(CARRIED, "carried")                                                                                                \
  X(ONWARD, "onward")                                                                                                  \
  X(SHARE, "share")                                                                                                    \
  X(AMOUNTING, "amounting")                                                                                            \
  X(NIGHTLY, "nightly")                                                                                                \
  X(EPITHET, "epithet")                                                                                                \
  X(PARTICLE, "particle")                                                                                              \
  X(CAPTION, "caption")                                                                                                \
  X(DAILY, "daily")                                                                                                    \
  X(OCLOCK, "oclock")                                                                                                  \
  X(BEARING, "bearing")                                                                                                \
  X(ZONE, "zone")                                                                                                      \
  X(CLOCK_SIGN, "clock_sign")                                                                                          \
  X(ABBREVIATED, "abbreviated")                                                                                        \
  X(ZONE_NAME, "zone_name")                                                                                            \
  X(ZONE_KIND, "zone_kind")                                                                                            \
  X(ZONE_TIME, "zone_time")                                                                                            \
  X(NUMBER, "number")                                                                                                  \
  X(SCALE, "scale")                                                                                                    \
  X(ARTICLE, "article")                                                                                                \
  X(HALF, "half")                                                                                                      \
  X(FRACTION, "fraction")                                                                                              \
  X(ORDINAL, "ordinal")                                                                                                \
  X(SUFFIX, "suffix")                                                                                                  \
  X(VAGUE, "vague")                                                                                                    \
  X(FEW, "few")                                                                                                        \
  X(DEICTIC, "deictic")                                                                                                \
  X(LASTING, "lasting")                                                                                                \
  X(ANAPHOR, "anaphor")                                                                                                \
  X(STRETCH, "stretch")                                                                                                \
  X(RELDAY, "relday")                                                                                                  \
  X(AGO, "ago")                                                                                                        \
  X(EARLIER, "earlier")                                                                                                \
  X(LATER, "later")                                                                                                    \
  X(HENCE, "hence")                                                                                                    \
  X(OLD, "old")                                                                                                        \
  X(LONG, "long")                                                                                                      \
  X(EARLY, "early")                                                                                                    \
  X(COMPARATIVE, "comparative")                                                                                        \
  X(EDGE, "edge")                                                                                                      \
  X(PARTICIPLE, "participle")                                                                                          \
  X(SEQUEL, "sequel")                                                                                                  \
  X(MIDWAY, "midway")                                                                                                  \
  X(HALFWORD, "halfword")                                                                                              \
  X(PART, "part")                                                                                                      \
  X(EVERY, "every")                                                                                                    \
  X(PER, "per")                                                                                                        \
  X(TIMES, "times")                                                                                                    \
  X(TIME, "time")                                                                                                      \
  X(RATE, "rate")                                                                                                      \
  X(DOUBLE, "double")                                                                                                  \
  X(THE, "the")                                                                                                        \
  X(OF, "of")                                                                                                          \
  X(AND, "and")                                                                                                        \
  X(OR, "or")                                                                                                          \
  X(TO, "to")                                                                                                          \
  X(IN, "in")                                                                                                          \
  X(AT, "at")                                                                                                          \
  X(ON, "on")                                                                                                          \
  X(FROM, "from")                                                                                                      \
  X(BETWEEN, "between")                                                                                                \
  X(THROUGHOUT, "throughout")                                                                                          \
  X(SINCE, "since")                                                                                                    \
  X(UNTIL, "until")                                                                                                    \
  X(FISCAL, "fiscal")                                                                                                  \
  X(FILLER, "filler")                                                                                                  \
  X(POSSESSIVE, "possessive")                                                                                          \
  X(BEFORE, "before")                                                                                                  \
  X(MEASURE, "measure")                                                                                                \
  X(YEARLY, "yearly")                                                                                                  \
  X(QUANTITY, "quantity")                                                                                              \
  X(ANNUAL, "annual")                                                                                                  \
  X(CHANGE, "change")                                                                                                  \
  X(EDITION, "edition")                                                                                                \
  X(PLURAL_ENDING, "plural_ending")                                                                                    \
  X(SINGULAR_ENDING, "singular_ending")                                                                                \
  X(PEOPLE, "people")                                                                                                  \
  X(OPENER, "opener")                                                                                                  \
  X(DATING, "dating")                                                                                                  \
  X(MATURING, "maturing")                                                                                              \
  X(REIGN, "reign")                                                                                                    \
  X(LABEL, "label")                                                                                                    \
  X(STREET, "street")                                                                                                  \
  X(LAW, "law")                                                                                                        \
  X(UNDER, "under")                                                                                                    \
  X(FUTURE, "future")                                                                                                  \
  X(TITLE, "title")                                                                                                    \
  X(WHOLE, "whole")                                                                                                    \
  X(DAYPARTS, "dayparts")                                                                                              \
  X(ACROSS, "across")                                                                                                  \
  X(ADVERB, "adverb")                                                                                                  \
  X(HEAPS, "heaps")                                                                                                    \
  X(THAN, "than")                                                                                                      \
  X(PLAIN, "plain")                                                                                                    \
  X(ENDED, "ended")                                                                                                    \
  X(COPULA, "copula")                                                                                                  \
  X(BEGUN, "begun")                                                                                                    \
  X(PROMISE, "promise")                                                                                                \
  X(DEADLINE, "deadline")                                                                                              \
  X(POSTPONED, "postponed")                                                                                            \
  X(SCHEDULE, "schedule")                                                                                              \
  X(BEING, "being")                                                                                                    \
  X(PRESENT_ENDING, "present_ending")                                                                                  \
  X(PERFECT, "perfect")                                                                                                \
  X(MOTION, "motion")                                                                                                  \
  X(RELATIVE, "relative")                                                                                              \
  X(GOAL, "goal")                                                                                                      \
  X(PRONOUN, "pronoun")                                                                                                \
  X(PAST_ENDING, "past_ending")                                                                                        \
  X(GERUND_ENDING, "gerund_ending")                                                                                    \
  X(INSTANT, "instant")                                                                                                \
  X(EVE, "eve")                                                                                                        \
  X(EVENT, "event")                                                                                                    \
  X(EVENT_ENDING, "event_ending")                                                                                      \
  X(PREPOSITION, "preposition")                                                                                        \
  X(ELAPSED, "elapsed")                                                                                                \
  X(OPEN, "open")                                                                                                      \
  X(INFINITIVE, "infinitive")                                                                                          \
  X(PASSIVE, "passive")                                                                                                \
  X(OTHER, "other")                                                                                                    \
  X(PROSPECT, "prospect")                                                                                              \
  X(DATED, "dated")                                                                                                    \
  X(PAST, "past")                                                                                                      \
  X(PRESENT, "present")                                                                                                \
  X(ONGOING, "ongoing")

typedef enum {
#define WORD_ENUM(class, name) WORD_##class,
  WORD_CLASS_LIST(WORD_ENUM)
#undef WORD_ENUM
      WORD_CLASSES
} WordClass;

/* Fine to coarse, so that units compare. */
typedef enum {
  UNIT_NONE,
  UNIT_SECOND,
  UNIT_MINUTE,
  UNIT_HOUR,
  UNIT_PART, /* of a day */
  UNIT_NIGHT,
  UNIT_DAY,
  UNIT_WEEKEND,
  UNIT_WEEK,
  UNIT_FORTNIGHT,
  UNIT_MONTH,
  UNIT_SEASON,
  UNIT_QUARTER,
  UNIT_HALF,
  UNIT_YEAR,
  UNIT_DECADE,
  UNIT_CENTURY,
  UNIT_MILLENNIUM
} TimeUnit;

/* TURN: a start, of a century in which the one before ends, too. */
typedef enum { PART_NONE, PART_START, PART_MID, PART_END, PART_TURN } Part;

/* Parts of the day in the order of the clock. */
typedef enum {
  DAYPART_NONE,
  DAYPART_DAWN,
  DAYPART_MORNING,
  DAYPART_NOON,
  DAYPART_AFTERNOON,
  DAYPART_DUSK,
  DAYPART_EVENING,
  DAYPART_NIGHT,
  DAYPART_MIDNIGHT
} Daypart;

enum { WORD_NOT = INT32_MIN };

/* Kinds of phrases of several words. */
typedef enum {
  PHRASE_REF,
  PHRASE_STORY_REF,
  PHRASE_COMPARE,
  PHRASE_OR_SO,
  PHRASE_SKIP,
  PHRASE_AHEAD,
  PHRASE_BOUND,
  PHRASE_EXACT,
  PHRASE_HOLDS,
  PHRASE_SOON,
  PHRASE_CALENDAR,
  PHRASE_HOLIDAY
} PhraseKind;

/* Whether a date phrase may begin with the word.  BY_PHRASE: only where the next words continue one of its phrases. */
typedef enum { STARTS_NOT, STARTS_BY_PHRASE, STARTS_ALONE } WordStart;

typedef struct WordEntry WordEntry;

typedef struct {
  PhraseKind kind;
  const char *value; /* "PAST_REF", "MORE_THAN", a holiday's rule; owned by the tables */
  guint n;
  const WordEntry **words;
} WordPhrase;

/* A word of the tables. */
struct WordEntry {
  int32_t value[WORD_CLASSES]; /* WORD_NOT: not of that class */
  GPtrArray *phrases;          /* of WordPhrase*: those it begins, longest first; NULL: none */
  WordStart starts;            /* may a date phrase begin with it? */
  bool known;                  /* it has a class of its own, besides those that mere nouns have */
  WordEntry *common;           /* of a PROPER word: its entry without the capital, owned; NULL: the same */
};

/* The entry of a word in lower case with plain apostrophes; NULL: there is none. */
const WordEntry *lexicon_word(const TimexTables *tables, const char *folded);

#endif
