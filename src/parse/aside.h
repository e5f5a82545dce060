/* aside.h -- what a sentence says by the way.
 *
 * "Amadi, 22, joined the club", "The report, whose author, Eva Holm, resigned, was burnt": in the middle of an
 * insertion a greedy parser forgets what it was in the middle of.  So does it of who said it, at the end, and of what
 * sets the scene, at the start.  Found by tags, before anything is parsed. */
#ifndef DATELINE_EXTRACT_ASIDE_H
#define DATELINE_EXTRACT_ASIDE_H

#include "parse/model.h"
#include "text/token.h"

typedef enum {
  ASIDE_INSERTION, /* between two commas, behind a subject that waits for its verb */
  ASIDE_TAIL,      /* ", officials said on Friday." */
  ASIDE_SCENE      /* "On 3 May 1641 rebels stormed ..." */
} AsideKind;

typedef struct {
  guint first, end; /* its tokens, without the commas round it */
  AsideKind kind;
} Aside;

enum { ASIDES_MOST = 16, ASIDE_COMMA = G_MAXUINT8 };

/* The asides of tagged tokens[0..n), one within another before that one; how many.  piece[0..n) says which token is in
 * which: 0: in none, ASIDE_COMMA: round one, else 1 + its index. */
guint aside_find(const Model *model, const Token *tokens, guint n, guint8 *piece, Aside asides[ASIDES_MOST]);

/* The word behind the comma, adverbs and a date apart; n: there is none. */
guint aside_word_behind(const Model *model, const Token *tokens, guint n, guint comma);

#endif
