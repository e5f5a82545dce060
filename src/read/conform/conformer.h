/* conformer.h -- the state shared by conform.c and conformfields.c. */
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
  const Node *root;  /* of the file, which may say its language */
  GHashTable *said;  /* set of the names that had their note */
  GHashTable *plain; /* names as written -> columns_plain() */
  bool own;          /* the present event is in our own form */
  guint hidden;      /* events left out as not published */
  DiagPlace first_hidden;
};

/* True on the first call for each name. */
bool conformer_is_first(Conformer *conformer, const Node *key);

Node *conformer_text(const Conformer *conformer, const Node *like, const char *text);

/* Does the value mean yes or no, in words or digits?  *set: which. */
bool conformer_is_flag(const Node *value, bool *set);

/* Is the value a number from 1 to 5? */
bool conformer_is_rank(const Node *value);

/* Convert the values of an event whose keys have our names. */
void conformer_values(Conformer *conformer, Node *map);

#endif
