/* dates.h -- the date phrases of a treebank, joined to one token each as in parse/phrase.h.
 *
 * A file records which phrases the date tagger found when the model was made, so that the same treebanks give the same
 * model although the tagger improves.  A line holds the checksum of a document, then OFFSET+LENGTH of each phrase, in
 * bytes. */
#ifndef TRAIN_DATES_H
#define TRAIN_DATES_H

#include "text/token.h"

typedef struct Dates Dates;

/* Read the file; a missing file counts as empty. */
Dates *dates_new(const char *path);
void dates_free(Dates *dates);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Dates, dates_free)

/* The phrases of a document (new GArray of Span): those of the file, else those that the tagger finds now. */
GArray *dates_find(Dates *dates, const GString *text);

/* Join each phrase in tokens[0..n) of one tree to one token with that tag.  Offsets are those of the document.  Returns
 * how many tokens are left. */
guint dates_join(const GArray *phrases, Token *tokens, guint n, guint8 tag);

/* Append the documents that the file lacked.  FALSE: it cannot be written. */
gboolean dates_save(const Dates *dates, const char *path);

#endif
