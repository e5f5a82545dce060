/* conllu.h -- read a Universal Dependencies treebank as tokens of text/token.h. */
#ifndef TRAIN_CONLLU_H
#define TRAIN_CONLLU_H

#include "dates.h"
#include "lexicon.h"
#include "text/token.h"

/* A sentence.  Its tokens have the gold tags, heads and labels. */
typedef struct {
  Token *tokens;
  guint n;
} Tree;

/* The tags and labels met so far.  The index of a name is its rank in the order of first occurrence. */
typedef struct {
  GPtrArray *tags, *labels; /* of char* */
  const Lexicon *lexicon;
  Dates *dates;
} Names;

/* Append the trees of a file to `trees` (of Tree).  Casing is decided document by document (text/truecase.h).  Words
 * that the treebank splits and our tokenizer does not are joined.  FALSE: *error is set. */
gboolean conllu_read(const char *path, Names *names, GArray *trees, GError **error);

#endif
