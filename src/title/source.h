/* source.h -- a sentence as the source of the titles of one event: which tokens are never printed, which a title must
 * hold, and what the features ask of each. */
#ifndef DATELINE_TITLE_SOURCE_H
#define DATELINE_TITLE_SOURCE_H

#include <string.h>

#include "naming/naming.h"
#include "parse/relative.h"
#include "title/chunk.h"

/* What is asked: the event `head` of `clause`, dated by the phrase of tokens first..last. */
typedef struct {
  const Clause *clause;
  Naming *naming; /* NULL: nobody is named */
  gint32 head, first, last;
  double sure; /* 0..1, that the phrase dates the head */
} TitleRequest;

enum { SOURCE_QUOTED = 1, SOURCE_QUOTE_MARK };

typedef struct {
  TitleRequest ask;
  const Clause *clause;
  gint32 from, to;   /* the tokens that are looked at: a stretch around the head and the date */
  gint32 governor;   /* the head of the date phrase in the tree; -1: it has none */
  guint8 *gone;      /* per token: never printed (CHUNK_GONE...): the date with what leads to it, brackets */
  guint8 *anchor;    /* per token: a title holds at least one of these */
  guint8 *predicate; /* per token: a subject from further left may be put before it */
  Chunks chunks;
  gint32 *low, *high; /* per token: the first and the last token of its subtree */
  gint32 *depth;      /* per token: arcs up to the root, as far as they are looked at */
  guint8 *other_deed; /* per token: another date phrase dates it */
  Relative relative;  /* the clause that the event is in; pronoun -1: it is in none */
  guint8 *quoted;     /* per token: SOURCE_QUOTED... */
} TitleSource;

TitleSource source_new(const TitleRequest *request);
void source_clear(TitleSource *source);

/* The subject of predicate i, by the tree; -1: it has none of its own. */
gint32 source_subject(const TitleSource *source, gint32 i);

/* Is token i one of these marks? */
static inline bool source_is_mark(const Clause *clause, gint32 i, const char *marks) {
  const Token *token = &clause->tokens[i];
  return token->length == 1 && strchr(marks, clause->text[token->offset]);
}

/* Is token i a comma between phrases, not one within a number or a name? */
static inline bool source_is_comma(const TitleSource *source, gint32 i) {
  return source_is_mark(source->clause, i, ",") && source->chunks.kind[i] == CHUNK_NONE;
}

/* Is token i a verb with a tense, in a verb group? */
bool source_is_finite(const TitleSource *source, gint32 i);

/* The first verb of the verb group of token i, behind its adverbs: "rapidly [overturned]". */
gint32 source_verb(const TitleSource *source, gint32 i);

/* The next token before or after i that may be printed; -1: there is none. */
gint32 source_before(const TitleSource *source, gint32 i);
gint32 source_after(const TitleSource *source, gint32 i);

#endif
