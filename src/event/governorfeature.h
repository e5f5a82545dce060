/* governorfeature.h -- the features of a word that a date phrase may date (governor.h), and their weights.
 *
 * A feature has a kind ("climb") and a value of up to three parts ("verb.direct").  Each value has a weight in
 * hundredths; the word with the greatest sum is chosen.  `make weights` learns the weights from linked news and
 * editors' timelines and keeps them as text, `[climb] verb.direct=72 ...`; a value that the file does not name weighs
 * 0. */
#ifndef DATELINE_EVENT_GOVERNORFEATURE_H
#define DATELINE_EVENT_GOVERNORFEATURE_H

#include "text/wordlist.h"

/* The kinds, each with the parts of its values. */
typedef enum {
  GOVERNOR_CLIMB,     /* GovernorWord, GovernorClimb */
  GOVERNOR_BETWEEN,   /* verbs between it and the phrase: GovernorWord, GovernorSide, how many */
  GOVERNOR_MARK,      /* between: GovernorSide, GovernorMark */
  GOVERNOR_OPENER,    /* of a clause, between: GovernorSide, is it on the way up? */
  GOVERNOR_NEXT,      /* nothing between: GovernorSort, GovernorSide */
  GOVERNOR_INTRO,     /* what leads to the phrase: GovernorSort, GovernorIntro */
  GOVERNOR_UNIT,      /* of the date: GovernorSort, GovernorUnit */
  GOVERNOR_TENSE,     /* of the date and the verb: GovernorTime, GovernorTense */
  GOVERNOR_WHEN,      /* a clause of its own after the phrase: GovernorWord, GovernorWhen */
  GOVERNOR_DESCRIBED, /* the phrase stands before the noun as its adjective would */
  GOVERNOR_LISTED,    /* an event noun that is listed, not known by its ending */
  GOVERNOR_NOUN,      /* its lexicographer file */
  GOVERNOR_VERB,      /* likewise */
  GOVERNOR_RELATION,  /* how it hangs in the sentence: GovernorRelation, GovernorSide */
  GOVERNOR_RIVAL,     /* another date phrase: GovernorWord, GovernorRival */
  GOVERNOR_BRACKET,   /* does it stand in the brackets that the phrase stands in? GovernorBracket */
  GOVERNOR_FRONT,     /* the phrase opens the sentence: GovernorFront */
  GOVERNOR_LEADING,   /* the phrase stands in what leads to the clause behind a comma: GovernorWord, GovernorWhen */
  GOVERNOR_OPENS,     /* the phrase opens a clause after "and" or "although": GovernorWord, GovernorWhen */
  GOVERNOR_CLOSES,    /* a clause is joined right behind the phrase: GovernorWord, GovernorWhen */
  GOVERNOR_FEATURES
} GovernorFeature;

typedef enum { SORT_VERB, SORT_REPORT, SORT_STATE, SORT_PREDICATE, SORT_NOUN, SORT_NONE } GovernorSort;
typedef enum { WORD_IS_VERB, WORD_IS_NOUN } GovernorWord;
typedef enum { SIDE_LEFT, SIDE_RIGHT } GovernorSide; /* of the phrase */
typedef enum { CLIMB_NONE, CLIMB_DIRECT, CLIMB_FIRST, CLIMB_SECOND, CLIMB_THIRD, CLIMB_BEYOND } GovernorClimb;
typedef enum { MARK_NONE, MARK_COMMA, MARK_BREAK } GovernorMark;
typedef enum { INTRO_BARE, INTRO_IN, INTRO_FOR, INTRO_OF, INTRO_OTHER, INTRO_POSSESSIVE } GovernorIntro;
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
} GovernorRelation;
typedef enum { RIVAL_NONE, RIVAL_BETWEEN, RIVAL_ON_IT, RIVAL_NEARER } GovernorRival;
typedef enum { BRACKET_SAME, BRACKET_LEFT, BRACKET_ENTERED } GovernorBracket;
typedef enum { FRONT_MAIN, FRONT_FIRST, FRONT_LATER } GovernorFront;
typedef enum { WHEN_LEFT, WHEN_FIRST, WHEN_LATER } GovernorWhen;
typedef enum { TIME_PAST, TIME_NOW, TIME_FUTURE } GovernorTime;
typedef enum {
  TENSE_IS_OPEN,
  TENSE_IS_PAST,
  TENSE_IS_PERFECT,
  TENSE_IS_PRESENT,
  TENSE_IS_FUTURE,
  TENSE_IS_INFINITIVE,
  TENSE_IS_GERUND,
  TENSE_IS_PARTICIPLE
} GovernorTense;
typedef enum {
  UNIT_IS_OTHER,
  UNIT_IS_CLOCK,
  UNIT_IS_DAY,
  UNIT_IS_WEEK,
  UNIT_IS_MONTH,
  UNIT_IS_QUARTER,
  UNIT_IS_YEAR
} GovernorUnit;

enum {
  GOVERNOR_VALUES = 128,
  GOVERNOR_FEATURES_MOST = 22,
  GOVERNOR_FEATURES_ALL = GOVERNOR_FEATURES * GOVERNOR_VALUES
};

typedef struct {
  guint16 at[GOVERNOR_FEATURES_MOST]; /* indexes into the weights */
  guint n;
} GovernorFeatures;

typedef struct {
  gint16 of[GOVERNOR_FEATURES_ALL];
} GovernorWeights;

/* Add a feature.  a, b, c: the parts of its value, as GovernorFeature lists them; 0 for those that the kind lacks. */
void governorfeatures_add(GovernorFeatures *features, GovernorFeature kind, guint a, guint b, guint c);

/* The name of an index into the weights: "climb.verb.direct".  New string. */
char *governorfeatures_name(guint16 at);

/* The sum of their weights, in hundredths. */
int governorfeatures_score(const GovernorWeights *weights, const GovernorFeatures *features);

/* The weights of a language; all 0 where it has none. */
GovernorWeights governorfeatures_load(const char *lang);

/* The weights as the text of a file, without those that are 0.  New string. */
char *governorfeatures_write(const GovernorWeights *weights);

#endif
