/* doubt.h -- how likely the title chosen can be printed as it is.
 *
 * A logistic regression on few signs: more of them doubt the wrong ones, as cross-validation found. */
#ifndef DATELINE_TITLE_DOUBT_H
#define DATELINE_TITLE_DOUBT_H

#include "text/wordlist.h"

typedef enum {
  DOUBT_ALWAYS,
  DOUBT_SCORE,       /* how good it is */
  DOUBT_LEFT_AGREES, /* the share of all options that open as it does */
  DOUBT_PRONOUNS,    /* the share of those that open with a pronoun that nobody has named */
  DOUBT_QUOTED,      /* it has a part of a quotation */
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

/* `[doubt] score=80 ...`, `[cut] below=60`; all 0 where there are none. */
DoubtWeights doubt_read(const WordLists *lists);
char *doubt_write(const DoubtWeights *weights); /* new string */

/* Of one of ranked options (of TitleOption), the best or another. */
DoubtSigns doubt_signs(const GArray *options, guint chosen);

/* 0..1 */
double doubt_confidence(const DoubtWeights *weights, const DoubtSigns *signs);

bool doubt_is_grave(const DoubtWeights *weights, double confidence);

#endif
