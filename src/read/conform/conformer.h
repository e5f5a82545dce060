/* conformer.h -- what conform.c and conformfields.c share: a file of another form in the making. */
#ifndef DATELINE_READ_CONFORM_CONFORMER_H
#define DATELINE_READ_CONFORM_CONFORMER_H

#include "read/conform/columns.h"
#include "read/conform/conform.h"
#include "read/conform/conformdate.h"

struct Conformer {
  const ReadInput *input;
  NodeTree *tree;
  AuthoredKind kind;
  Columns *columns;
  ImportDates *dates;
  ConformDates *when;
  const Node *root;  /* as the file has it: its language */
  GHashTable *said;  /* the names that have been spoken of */
  GHashTable *plain; /* names as they are written -> plain */
  bool own;          /* the event at hand is of our own form */
  guint hidden;
  DiagPlace first_hidden;
};

/* True once for each name. */
bool conformer_is_first(Conformer *conformer, const Node *key);

Node *conformer_text(const Conformer *conformer, const Node *like, const char *text);

/* Is it yes or no, in whatever words or digits? */
bool conformer_is_flag(const Node *value, bool *set);

/* Is it a number from 1 to 5? */
bool conformer_is_rank(const Node *value);

/* Give the values of our fields our forms. */
void conformer_values(Conformer *conformer, Node *map);

#endif
