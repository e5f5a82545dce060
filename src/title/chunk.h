/* chunk.h -- base noun phrases and verb groups of a sentence, by tags alone.
 *
 * "the former mayor | had not resigned | from | her post": a title may begin or end at the edge of a chunk, never
 * inside one.  Tags are right where arcs are not, so no arc is needed to keep a name or an amount whole. */
#ifndef DATELINE_TITLE_CHUNK_H
#define DATELINE_TITLE_CHUNK_H

#include "parse/clause.h"

typedef enum { CHUNK_NONE, CHUNK_NOUN, CHUNK_VERB } ChunkKind;

typedef struct {
  guint8 *kind; /* ChunkKind, per token */
  gint32 *last; /* per token: the last token of its chunk; itself outside chunks */
  gint32 *first;
} Chunks;

enum { CHUNK_GONE = 1, CHUNK_GONE_INSIDE };

/* gone: tokens that no title takes; a chunk goes on over those that stand inside it (CHUNK_GONE_INSIDE).  A date phrase
 * is a chunk of its own. */
Chunks chunks_find(const Clause *clause, const guint8 *gone, gint32 from, gint32 to);
void chunks_clear(Chunks *chunks);

/* "'s" after an owner */
bool chunk_is_possessive(const Clause *clause, gint32 i);
/* May the token stand in a base noun phrase? */
bool chunk_is_nominal(const Clause *clause, gint32 i);

/* "Article 13[(2)]": does token i open brackets that belong to the number before them? */
bool chunk_is_reference(const Clause *clause, gint32 i);
/* A verb with a tense, auxiliaries and modals too. */
bool chunk_is_finite(const Clause *clause, gint32 i);

#endif
