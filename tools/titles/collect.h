/* collect.h -- the candidate titles of each entry of texts with gold. */
#ifndef TITLES_COLLECT_H
#define TITLES_COLLECT_H

#include "learn.h"
#include "session/session.h"

/* A new session that has read the text at `path`, with the publication date of NAME.date beside it; NULL: the text
 * cannot be read. */
dateline *collect_session(const char *path, const TitleJudge *judge);

void example_free(gpointer example); /* an Example */

/* Append an Example to `examples` for each entry that the program finds in the text.  number: that of the text, which
 * tells its fold.  FALSE: *error is set. */
gboolean collect_text(const char *path, guint number, GPtrArray *examples, GError **error);

#endif
