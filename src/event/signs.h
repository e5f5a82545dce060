/* signs.h -- the features of governor.h, by which the word that a date phrase dates is found, and their weights.
 *
 * A sign is a kind with a value of up to three parts ("climb": "verb.direct").  Each has a weight in hundredths,
 * learnt from linked news by `make weights` and kept as text, `[climb] verb.direct=72 ...`.  The word with the greatest
 * sum is chosen; a value that is not in the file weighs nothing. */
#ifndef DATELINE_EVENT_SIGNS_H
#define DATELINE_EVENT_SIGNS_H

#include "text/wordlist.h"

typedef enum {
  SIGN_CLIMB,     /* SignWord, SignClimb */
  SIGN_BETWEEN,   /* verbs between it and the phrase: SignWord, SignSide, how many */
  SIGN_MARK,      /* between: SignSide, SignMark */
  SIGN_OPENER,    /* of a clause, between: SignSide, is it on the way up? */
  SIGN_NEXT,      /* nothing between: SignSort, SignSide */
  SIGN_INTRO,     /* what leads to the phrase: SignSort, SignIntro */
  SIGN_UNIT,      /* of the date: SignSort, SignUnit */
  SIGN_TENSE,     /* of the date and the verb: SignTime, SignTense */
  SIGN_WHEN,      /* a clause of its own after the phrase: SignWord, SignWhen */
  SIGN_DESCRIBED, /* the phrase stands before the noun as its adjective would */
  SIGN_LISTED,    /* an event noun that is listed, not known by its ending */
  SIGN_NOUN,      /* its lexicographer file */
  SIGN_VERB,      /* likewise */
  SIGN_RELATION,  /* how it hangs in the sentence: SignRelation, SignSide */
  SIGN_RIVAL,     /* another date phrase: SignWord, SignRival */
  SIGN_BRACKET,   /* does it stand in the brackets that the phrase stands in? SignBracket */
  SIGN_FRONT,     /* the phrase opens the sentence: SignFront */
  SIGN_KINDS
} SignKind;

typedef enum { SORT_VERB, SORT_REPORT, SORT_STATE, SORT_PREDICATE, SORT_NOUN, SORT_NONE } SignSort;
typedef enum { WORD_IS_VERB, WORD_IS_NOUN } SignWord;
typedef enum { SIDE_LEFT, SIDE_RIGHT } SignSide; /* of the phrase */
typedef enum { CLIMB_NONE, CLIMB_DIRECT, CLIMB_FIRST, CLIMB_SECOND, CLIMB_THIRD, CLIMB_BEYOND } SignClimb;
typedef enum { MARK_NONE, MARK_COMMA, MARK_BREAK } SignMark;
typedef enum { INTRO_BARE, INTRO_IN, INTRO_FOR, INTRO_OF, INTRO_OTHER, INTRO_POSSESSIVE } SignIntro;
typedef enum {
  RELATION_IS_ROOT,
  RELATION_IS_JOINED,
  RELATION_IS_RELATIVE,
  RELATION_IS_REDUCED,
  RELATION_IS_ADVERBIAL,
  RELATION_IS_COMPLEMENT,
  RELATION_IS_OPEN,
  RELATION_IS_BESIDE,
  RELATION_IS_NOMINAL,
  RELATION_IS_OTHER
} SignRelation;
typedef enum { RIVAL_NONE, RIVAL_BETWEEN, RIVAL_ON_IT, RIVAL_NEARER } SignRival;
typedef enum { BRACKET_SAME, BRACKET_LEFT, BRACKET_ENTERED } SignBracket;
typedef enum { FRONT_MAIN, FRONT_FIRST, FRONT_LATER } SignFront;
typedef enum { WHEN_LEFT, WHEN_FIRST, WHEN_LATER } SignWhen;
typedef enum { TIME_PAST, TIME_NOW, TIME_FUTURE } SignTime;
typedef enum {
  TENSE_IS_OPEN,
  TENSE_IS_PAST,
  TENSE_IS_PERFECT,
  TENSE_IS_PRESENT,
  TENSE_IS_FUTURE,
  TENSE_IS_INFINITIVE,
  TENSE_IS_GERUND,
  TENSE_IS_PARTICIPLE
} SignTense;
typedef enum {
  UNIT_IS_OTHER,
  UNIT_IS_CLOCK,
  UNIT_IS_DAY,
  UNIT_IS_WEEK,
  UNIT_IS_MONTH,
  UNIT_IS_QUARTER,
  UNIT_IS_YEAR
} SignUnit;

enum { SIGN_VALUES = 128, SIGNS_MOST = 20, SIGNS_ALL = SIGN_KINDS * SIGN_VALUES };

typedef struct {
  guint16 at[SIGNS_MOST]; /* indexes into the weights */
  guint n;
} Signs;

typedef struct {
  gint16 of[SIGNS_ALL];
} SignWeights;

/* a, b, c: values of the parts, as SignKind lists them; 0 for those that the kind lacks. */
void signs_add(Signs *signs, SignKind kind, guint a, guint b, guint c);

/* "climb.verb.direct", of an index into the weights.  New string. */
char *signs_name(guint16 at);

int signs_weigh(const SignWeights *weights, const Signs *signs);

/* The weights of a language, all 0 where it has none. */
SignWeights signs_load(const char *lang);

/* The weights as the text of a file, without those that are 0.  New string. */
char *signs_write(const SignWeights *weights);

#endif
