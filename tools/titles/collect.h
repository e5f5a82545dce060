/* collect.h -- the candidates for the title of each entry of texts with gold. */
#ifndef TITLES_COLLECT_H
#define TITLES_COLLECT_H

#include "learn.h"
#include "session/session.h"

/* A session that has read the text at `path`, published as the file beside it says; NULL: it cannot be read. */
dateline *collect_session(const char *path, const TitleJudge *judge);

void example_free(gpointer example); /* an Example */

/* Append an Example for each entry that the program finds in the text. */
gboolean collect_text(const char *path, guint number, GPtrArray *examples, GError **error);

#endif
