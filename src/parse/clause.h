/* clause.h -- a parsed sentence: the tree that event, naming and title rules ask. */
#ifndef DATELINE_PARSE_CLAUSE_H
#define DATELINE_PARSE_CLAUSE_H

#include "parse/syntax.h"

typedef struct Clause Clause;
struct Clause {
  const char *text;
  const Syntax *syntax;
  Token *tokens;  /* borrowed */
  WordKey *words; /* per token, in small letters */
  gint32 n;
  guint8 *rel, *pos;         /* Relation, Pos */
  guint8 *dated;             /* per token: number of the date phrase that it is part of, 0: none */
  gint32 *first, *following; /* first dependent; next dependent of the same head; -1: none */
  char *small;               /* the sentence in small letters */
};

/* Parse tokens[0..n), which are tagged and whose date phrases are marked; all is borrowed. */
Clause *clause_new(const Syntax *syntax, const char *text, Token *tokens, guint n);
void clause_free(Clause *clause);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Clause, clause_free)

/* First dependent with that relation, -1: none. */
gint32 clause_child(const Clause *clause, gint32 head, Relation rel);

/* Is any token of that class? */
bool clause_has(const Clause *clause, Pos pos);

/* Is token i in the named set of words? clause_value(): its value, or NULL. */
static inline const char *clause_value(const Clause *clause, gint32 i, const char *set) {
  return word_set_at(word_lists_get(clause->syntax->lists, set), &clause->words[i]);
}
static inline bool clause_in(const Clause *clause, gint32 i, const char *set) {
  return clause_value(clause, i, set) != NULL;
}

/* The tag of token i by name, and the form that it stands for. */
const char *clause_tag(const Clause *clause, gint32 i);
static inline TagForm clause_form(const Clause *clause, gint32 i) {
  return clause->syntax->tags.form[clause->tokens[i].tag];
}

/* Is token i a verb that is neither auxiliary nor copula, or a predicate with a copula? */
bool clause_is_predicate(const Clause *clause, gint32 i);

/* Does participle i elaborate verb `head` before it ("The council acted, imposing sanctions")? */
bool clause_elaborates(const Clause *clause, gint32 i, gint32 head);

/* Is token i a noun that is an event by itself ("the election")? */
bool clause_is_nominal(const Clause *clause, gint32 i);

#endif
