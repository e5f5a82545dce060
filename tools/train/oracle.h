/* oracle.h -- the dynamic oracle of the arc-hybrid system (Goldberg & Nivre 2013). */
#ifndef TRAIN_ORACLE_H
#define TRAIN_ORACLE_H

#include "parse/parser.h"

/* The number of gold arcs that can no longer be built after `move`. */
guint oracle_cost(const ParserState *state, const Token *gold, ParserMove move);

/* Does `move` build a gold arc?  If so, its label matters. */
bool oracle_builds(const ParserState *state, const Token *gold, ParserMove move);

#endif
