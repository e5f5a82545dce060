/* doubt.h -- how likely it is that the chosen title can be printed as it is.
 *
 * A logistic regression on few features: by cross-validation, more of them doubt the wrong titles. */
#ifndef DATELINE_TITLE_DOUBT_H
#define DATELINE_TITLE_DOUBT_H

#include "text/wordlist.h"

typedef enum {
  DOUBT_ALWAYS,
  DOUBT_SCORE,       /* its score */
  DOUBT_LEFT_AGREES, /* the share of the options that open as it does */
  DOUBT_PRONOUNS,    /* the share of the options that open with a pronoun whose antecedent is not named */
  DOUBT_QUOTED,      /* it holds part of a quotation */
  DOUBT_COMMA,       /* it ends before a comma */
  DOUBT_OBJECT,      /* its verb has its object */
  DOUBT_SIGNS
} DoubtSign;

typedef struct {
  double of[DOUBT_SIGNS];
} DoubtSigns;

typedef struct {
  gint16 of[DOUBT_SIGNS]; /* in hundredths */
  gint16 cut;             /* the confidence, in hundredths, below which a person should look */
} DoubtWeights;

/* From `[doubt] score=80 ...` and `[cut] below=60`; all 0 where the lists lack them. */
DoubtWeights doubt_read(const WordLists *lists);
char *doubt_write(const DoubtWeights *weights); /* new string */

/* The features of options[chosen]; options: of TitleOption, ranked. */
DoubtSigns doubt_signs(const GArray *options, guint chosen);

/* The probability, 0..1, that the title can be printed as it is. */
double doubt_confidence(const DoubtWeights *weights, const DoubtSigns *signs);

/* Is the confidence below the cut? */
bool doubt_is_grave(const DoubtWeights *weights, double confidence);

#endif
