/* tree.h -- the tree of a sentence while it is mended: what a token is, and hanging it elsewhere.  Only relations, tags
 * and heads are looked at, for the lists of dependents are made when the tree is settled. */
#ifndef DATELINE_EXTRACT_TREE_H
#define DATELINE_EXTRACT_TREE_H

#include "parse/clause.h"

/* A verb that is neither auxiliary nor adjective; "-ing"; one with a tense. */
bool tree_is_verb(const Clause *clause, gint32 i);
bool tree_is_participle(const Clause *clause, gint32 i);
bool tree_is_finite(const Clause *clause, gint32 i);
bool tree_is_noun(const Clause *clause, gint32 i);

bool tree_behind_comma(const Clause *clause, gint32 i);

/* Has it a subject, or is it a predicate by its copula? */
bool tree_has_subject(const Clause *clause, gint32 verb);

/* Does something hang below `head` with that relation? */
bool tree_has_child(const Clause *clause, gint32 head, Relation rel);

/* Hangs i where token `of` hangs, unless that is below i. */
void tree_replace(Clause *clause, gint32 i, gint32 of);

/* The verb above a noun that is no description of a noun itself; -1: none. */
gint32 tree_main_verb(const Clause *clause, gint32 i);

/* Hangs i below `head`, unless that is below i. */
void tree_hang(Clause *clause, gint32 i, gint32 head, Relation rel);

#endif
