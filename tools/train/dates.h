/* dates.h -- date phrases of a treebank, joined as in use.
 *
 * They are what the date tagger found when the model was made.  A file keeps their places, for
 * the tagger gets better and the same treebanks must give the same model: a line holds a
 * document's checksum and then OFFSET+LENGTH, in bytes, of each phrase. */
#ifndef TRAIN_DATES_H
#define TRAIN_DATES_H

#include "text/token.h"

typedef struct Dates Dates;

/* Read the file; none: no document is known yet. */
Dates *dates_new(const char *path);
void dates_free(Dates *dates);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Dates, dates_free)

/* The phrases of a document, GArray of Span: as the file has them, else as the tagger finds them now. */
GArray *dates_find(Dates *dates, const GString *text);

/* Join the phrases in one tree, whose tokens lie in the document's text; the tokens that are left. */
guint dates_join(const GArray *phrases, Token *tokens, guint n, guint8 tag);

/* Write the documents that the file lacked to it.  false: it cannot be written. */
gboolean dates_save(const Dates *dates, const char *path);

#endif
