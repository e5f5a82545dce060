/* yamlerror.h -- libyaml's errors in words that say what to change, at the place to change. */
#ifndef DATELINE_READ_TREE_YAMLERROR_H
#define DATELINE_READ_TREE_YAMLERROR_H

#include "read/read.h"
#include <yaml.h>

/* Converts libyaml's offsets in characters to bytes; it remembers the last one, so that a
 * sequence of rising offsets is linear. */
typedef struct {
  const char *text;
  gsize len, offset, characters;
} YamlCursor;

gsize yamlerror_offset(YamlCursor *cursor, gsize characters);

void yamlerror_report(const ReadInput *input, const yaml_parser_t *parser);

#endif
