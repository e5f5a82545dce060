/* conllu.h -- read a Universal Dependencies treebank, with tokens as the tagger has them. */
#ifndef TRAIN_CONLLU_H
#define TRAIN_CONLLU_H

#include "dates.h"
#include "lexicon.h"
#include "text/token.h"

/* A sentence; its tokens have gold tags, heads and labels. */
typedef struct {
  Token *tokens;
  guint n;
} Tree;

/* The tags and labels met so far; a name's index is its place in order of first occurrence. */
typedef struct {
  GPtrArray *tags, *labels; /* of char* */
  const Lexicon *lexicon;
  Dates *dates;
} Names;

/* Append the trees of a file to `trees` (of Tree).  Casing is decided by document.
 * Words that the treebank splits and our tokenizer does not are joined.  FALSE: *error is set. */
gboolean conllu_read(const char *path, Names *names, GArray *trees, GError **error);

#endif
