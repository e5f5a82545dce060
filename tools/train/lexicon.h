/* lexicon.h -- the words of WordNet and their inflected forms, with their senses as in parse/sense.h. */
#ifndef TRAIN_LEXICON_H
#define TRAIN_LEXICON_H

#include <glib.h>

typedef struct Lexicon Lexicon;

/* Read index.*, data.*, *.exc and cntlist.rev of WordNet 3.0 in a folder.  NULL: *error is set. */
Lexicon *lexicon_new(const char *folder, GError **error);
void lexicon_free(Lexicon *lexicon);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Lexicon, lexicon_free)

/* The sense of a word by its hash (token.h), 0 where it is unknown. */
guint16 lexicon_sense(const Lexicon *lexicon, guint32 word);

/* Append the table that model.h describes. */
void lexicon_write(const Lexicon *lexicon, GByteArray *out);

#endif
