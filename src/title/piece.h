/* piece.h -- what of a clause comes along with what: a noun with its preposition and article, a verb with its
 * auxiliaries and negation. */
#ifndef DATELINE_EXTRACT_PIECE_H
#define DATELINE_EXTRACT_PIECE_H

#include "title/draft.h"

/* Does token i stay out of the headline, with all below it? */
bool piece_excluded(const Draft *draft, gint32 i);

/* Does it always come with its head? */
bool piece_bound(const Draft *draft, gint32 i);

/* "Mayor" of "Mayor Eva Lind": who the person is, which the headline may leave out. */
bool piece_is_office(const Clause *clause, gint32 i);

/* "said (that) it would" */
bool piece_optional(const Draft *draft, gint32 i);

/* What it costs to add it to its head; 0: it comes with it or not at all. */
int piece_price(const Draft *draft, gint32 i);

/* The "and" that joins conjunct i to what is before it; -1: a comma does. */
gint32 piece_conjunction(const Clause *clause, gint32 i);

/* "On several occasions, ...": it stands before the subject and sets the scene. */
bool piece_sets_scene(const Draft *draft, gint32 i);

/* "in [May]", "by the [summer]": a preposition goes with its date. */
bool piece_leads_to_date(const Draft *draft, gint32 i);

#endif
