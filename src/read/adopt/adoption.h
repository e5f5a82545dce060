/* adoption.h -- what adopt.c and adoptform.c share: a file of another form in the making. */
#ifndef DATELINE_READ_ADOPTION_H
#define DATELINE_READ_ADOPTION_H

#include "read/adopt/adopt.h"
#include "read/adopt/adoptdate.h"
#include "read/adopt/columns.h"

struct Adoption {
  const ReadInput *input;
  NodeTree *tree;
  AuthoredKind kind;
  Columns *columns;
  ImportDates *dates;
  AdoptDates *when;
  const Node *root;  /* as the file has it: its language */
  GHashTable *said;  /* the names that have been spoken of */
  GHashTable *plain; /* names as they are written -> plain */
  bool own;          /* the event at hand is of our own form */
  guint hidden;
  DiagPlace first_hidden;
};

/* True once for each name. */
bool adoption_is_first(Adoption *adoption, const Node *key);

Node *adoption_text(const Adoption *adoption, const Node *like, const char *text);

/* Is it yes or no, in whatever words or digits? */
bool adoption_is_flag(const Node *value, bool *set);

/* Is it a number from 1 to 5? */
bool adoption_is_rank(const Node *value);

/* Give the values of our fields our forms. */
void adoption_form(Adoption *adoption, Node *map);

#endif
