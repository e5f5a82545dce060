/* relative.h -- the antecedent of a relative clause: "Aarnburg, [which] fell".
 *
 * The parser attaches one such clause in three as a conjunct of the main verb.  The relative pronoun shows what it is,
 * and tags are right more often than arcs. */
#ifndef DATELINE_PARSE_RELATIVE_H
#define DATELINE_PARSE_RELATIVE_H

#include "parse/clause.h"

/* The role of the antecedent in the clause. */
typedef enum {
  RELATIVE_SUBJECT, /* Aarnburg, which fell */
  RELATIVE_OBJECT,  /* the hall, which the town bought */
  RELATIVE_OWNER,   /* Ronn, whose son was killed */
  RELATIVE_OTHER    /* the mill, in which he worked */
} RelativeRole;

typedef struct {
  gint32 pronoun;
  gint32 antecedent; /* the head of its noun phrase */
  gint32 last;       /* the last word of the name that it begins: "[Bank] of Moss" */
  RelativeRole role;
} Relative;

/* Is predicate `verb` the verb of a relative clause, or a conjunct of it?  `relative` is set only then. */
bool relative_of(const Clause *clause, gint32 verb, Relative *relative);

#endif
