/* seal.h -- the last line of a draft: a sum over the rest, by which it is known whether anybody changed it. */
#ifndef DATELINE_MODEL_SEAL_H
#define DATELINE_MODEL_SEAL_H

#include "model/format.h"
#include <glib.h>

bool seal_is_for(FormatId format); /* formats that people edit and dateline reads back */

/* Put the seal at the end of what was written as `format`. */
void seal_append(GString *text, FormatId format);

/* False: it was changed since, or never had one. */
bool seal_holds(const char *text, gsize len);

/* Is it work of a person's, to be lost if `format` were written over it?  JSON without events is no timeline. */
bool seal_is_broken(const char *text, gsize len, FormatId format);

/* Is a comment of a YAML file, from after its "#", a seal and no words of a person's? */
bool seal_is_comment(const char *text, gsize len);

#endif
