/* conllu.h -- sentences of a Universal Dependencies treebank, as the tagger sees text. */
#ifndef TRAIN_CONLLU_H
#define TRAIN_CONLLU_H

#include "dates.h"
#include "lexicon.h"
#include "text/token.h"

/* `tokens` carry gold tag, head and label. */
typedef struct {
  Token *tokens;
  guint n;
} Tree;

/* Names get their index in order of arrival. */
typedef struct {
  GPtrArray *tags, *labels; /* of char* */
  const Lexicon *lexicon;
  Dates *dates;
} Names;

/* Append the trees of a file to `trees` (of Tree).  Casing is settled by document.
 * Words cut apart in the treebank but not by us are joined. */
gboolean conllu_read(const char *path, Names *names, GArray *trees, GError **error);

#endif
