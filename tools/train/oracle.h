/* oracle.h -- which moves lose no gold arc (Goldberg & Nivre 2013, arc-hybrid). */
#ifndef TRAIN_ORACLE_H
#define TRAIN_ORACLE_H

#include "parse/parser.h"

/* Gold arcs that can no longer be built after `move`. */
guint oracle_cost(const ParserState *state, const Token *gold, ParserMove move);

/* Does `move` build a gold arc (whose label then matters)? */
bool oracle_builds(const ParserState *state, const Token *gold, ParserMove move);

#endif
