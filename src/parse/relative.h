/* relative.h -- whom a relative clause tells of: "Aarnburg, [which] fell".
 *
 * The parser takes one such clause in three for another verb of the main one, but a pronoun shows what it is, and tags
 * are right where arcs are not. */
#ifndef DATELINE_PARSE_RELATIVE_H
#define DATELINE_PARSE_RELATIVE_H

#include "parse/clause.h"

/* What the antecedent is to the verb. */
typedef enum {
  RELATIVE_SUBJECT, /* Aarnburg, which fell */
  RELATIVE_OBJECT,  /* the hall, which the town bought */
  RELATIVE_OWNER,   /* Ronn, whose son was killed */
  RELATIVE_OTHER    /* the mill, in which he worked */
} RelativeRole;

typedef struct {
  gint32 pronoun;
  gint32 antecedent; /* the head of its noun phrase */
  RelativeRole role;
} Relative;

/* Is predicate `verb` the verb of a relative clause, or one joined to it?  `relative` is set only if it is. */
bool relative_of(const Clause *clause, gint32 verb, Relative *relative);

#endif
