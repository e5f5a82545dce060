/* seal.h -- the last line of a draft: a sum over the rest, by which it is known whether anybody changed it. */
#ifndef DATELINE_MODEL_SEAL_H
#define DATELINE_MODEL_SEAL_H

#include "model/format.h"
#include <glib.h>

bool seal_is_for(FormatId format); /* formats that people edit and dateline reads back */

/* Append the seal to `text`, a whole output of `format`. */
void seal_append(GString *text, FormatId format);

/* Does the text end in a seal that holds?  False: it was changed since, or has none. */
bool seal_holds(const char *text, gsize len);

/* Would writing `format` over this file destroy a person's edits?  False for JSON without events: no timeline. */
bool seal_is_broken(const char *text, gsize len, FormatId format);

/* Is this comment of a YAML file, without its "#", a seal rather than a person's? */
bool seal_is_comment(const char *text, gsize len);

#endif
