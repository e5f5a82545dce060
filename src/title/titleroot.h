/* titleroot.h -- round which word a headline is built. */
#ifndef DATELINE_EXTRACT_TITLEROOT_H
#define DATELINE_EXTRACT_TITLEROOT_H

#include "parse/clause.h"

/* "in a letter dated [4 May]": what is dated; else the word itself. */
gint32 titleroot_head(const Clause *clause, gint32 head);

/* The verb above a complement without its own subject, and above a noun that is its subject or object, or shares its
 * date; else the event itself. */
gint32 titleroot_verb(const Clause *clause, const guint8 *dated, gint32 head);

#endif
