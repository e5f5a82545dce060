/* token.h -- the words of one sentence, as newspapers write them.
 *
 * Tokens follow the Penn Treebank (n't and 's apart) except that a hyphenated
 * word is one token.  A token also carries what tagging and parsing look at, as
 * hashes, so that neither touches the text again. */
#ifndef DATELINE_TEXT_TOKEN_H
#define DATELINE_TEXT_TOKEN_H

#include "text/wordlist.h"

/* How a word is written, once its document has been asked (truecase_apply()). */
typedef enum { CASE_LOWER, CASE_NAME, CASE_START, CASE_CAPS, CASE_NUMBER, CASE_MIXED, CASE_MARK } TokenCase;

typedef struct {
  gsize offset, length; /* bytes of the text */
  guint32 word;         /* hash of the word in lower case */
  guint32 suffix[2];    /* hashes of its last 2 and 3 letters */
  guint32 prefix;       /* hash of its first letters */
  guint8 casing;        /* TokenCase */
  guint16 sense;        /* what the model's lexicon says of the word, see sense.h */
  guint16 phrase;       /* tokens in a row with the same number, not 0, are one date phrase */
  guint8 tag;           /* index into the model's tags */
  guint8 label;         /* of the arc from the head: index into the model's labels */
  gint32 head;          /* index of the governing token, -1: root */
} Token;

/* FNV-1a over ASCII-lowered bytes; the key of every word feature. */
guint32 token_hash(const char *word, gsize len);

/* That of a word of which the first part has this hash and the rest is given. */
guint32 token_hash_on(guint32 hash, const char *rest, gsize len);

/* Fill in what is said of the form text[0..length) (its hashes and casing). */
void token_describe(Token *token, const char *form);

/* Append the tokens of text[start..end) to `tokens` (of Token). */
void token_split(const WordLists *lists, const char *text, gsize start, gsize end, GArray *tokens);

#endif
