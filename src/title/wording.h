/* wording.h -- the words that a draft takes as text. */
#ifndef DATELINE_EXTRACT_WORDING_H
#define DATELINE_EXTRACT_WORDING_H

#include "title/draft.h"

/* Append them, apart from what `out` has. */
void wording_append(const Draft *draft, GString *out);

/* Append a noun with its office and what is part of it. */
void wording_noun(const Clause *clause, const guint8 *dated, gint32 noun, GString *out);

/* "Her father was arrested": append whose it is ("Lind's") where the draft begins with a possessive and it is known. */
void wording_owner(const Draft *draft, GString *out);

#endif
