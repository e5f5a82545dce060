/* couple.h -- the two whom "they" means after what made or makes them a couple: "Lund married Ann Moe in 1920.  Their
 * first child was born ...". */
#ifndef DATELINE_NAMING_COUPLE_H
#define DATELINE_NAMING_COUPLE_H

#include "naming/mention.h"

typedef struct {
  guint one, other; /* mentions: a name or "he" or "his", and a name */
} Couple;

/* Whom mention i, "they" or "their", means; false: no couple is told of right before, or others are too. */
bool couple_find(const Script *script, const GArray *mentions, guint i, Couple *couple);

#endif
