/* hyphen.h -- where a word may be broken, by the patterns of its language (lang/CODE/hyphen.txt).
 *
 * Frank Liang's method ("Word Hy-phen-a-tion by Com-put-er", Stanford 1983), as TeX and libhyphen have it: every
 * pattern that a word holds votes for the places between its letters, the highest vote counts, and an odd one allows a
 * hyphen. */
#ifndef DATELINE_LANG_HYPHEN_H
#define DATELINE_LANG_HYPHEN_H

#include <glib.h>
#include <stdbool.h>

typedef struct Hyphens Hyphens;

/* Those of the language, or of its general form ("de" for "de-AT"); NULL: it has no patterns. */
Hyphens *hyphens_new(const char *code);
void hyphens_free(Hyphens *hyphens); /* or NULL */

/* Appends to `places` (of gsize) the bytes of word[0..len), letters only, before which it may be broken, in order;
 * never fewer than three letters from either end. */
void hyphens_find(const Hyphens *hyphens, const char *word, gsize len, GArray *places);

#endif
