/* lang.h -- one language as data.
 *
 * A language is a folder src/lang/CODE of UTF-8 tables and, where there is one,
 * a trained model.  All are compiled in byte for byte (tools/embed.c);
 * nothing is read from the disk at run time, and no English is written in C. */
#ifndef DATELINE_LANG_LANG_H
#define DATELINE_LANG_LANG_H

#include "date/words.h"
#include <glib.h>

/* The bytes of src/PATH ("lang/en/date.txt"), any compiled-in file; NULL
 * when there is none.  Static; a NUL follows the last byte. */
const char *lang_resource(const char *path, gsize *len);

/* The words to print dates by: a BCP 47 code ("en", "en-GB", "fa") and a style
 * of that language ("chicago", "ap"; NULL: its first).  NULL with *error
 * (g_free) when there is no such language or style. */
DateWords *lang_date_words(const char *code, const char *style, char **error);

#endif
