/* subject.h -- who did it: the subject of a head, through reduced and shared clauses. */
#ifndef DATELINE_EXTRACT_SUBJECT_H
#define DATELINE_EXTRACT_SUBJECT_H

#include "parse/clause.h"

/* Index of the subject's head word, -1: none.  A relative pronoun gives its
 * antecedent; a participle the noun it describes; a conjunct or complement
 * without its own subject that of the verb above. */
gint32 subject_of(const Clause *clause, gint32 head);

/* Pronoun i stands for which earlier subject of `clause` (tokens before i) or of the sentences before it, as long as
 * each goes on about the same?  Sets *in to the clause of the answer; -1 where nothing agrees in number and gender, or
 * more than one word may be meant: a headline without its subject can be mended, one with a wrong name does harm. */
gint32 subject_resolve(const Clause *clause, gint32 pronoun, const Clause **in);

/* Likewise for a pronoun that is an object: "bought the tower and reopened it", "The fire spread.  They put it out". */
gint32 subject_object(const Clause *clause, gint32 pronoun, const Clause **in);

#endif
