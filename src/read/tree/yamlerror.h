/* yamlerror.h -- what libyaml found wrong, in words that say what to change, at the place
 * where it is to be changed. */
#ifndef DATELINE_READ_TREE_YAMLERROR_H
#define DATELINE_READ_TREE_YAMLERROR_H

#include "read/read.h"
#include <yaml.h>

/* libyaml counts characters, we count bytes; the cursor remembers the last place, so that
 * a walk through the file stays linear. */
typedef struct {
  const char *text;
  gsize len, offset, characters;
} YamlCursor;

gsize yamlerror_offset(YamlCursor *cursor, gsize characters);

void yamlerror_report(const ReadInput *input, const yaml_parser_t *parser);

#endif
