/* yamltext.h -- text as a YAML scalar or comment, quoted where needed. */
#ifndef DATELINE_WRITE_YAMLTEXT_H
#define DATELINE_WRITE_YAMLTEXT_H

#include <glib.h>

/* Append plain text where every YAML reader (1.1 and 1.2) reads it back as this string in block style, else double
 * quoted. */
void yamltext_scalar(GString *out, const char *text);

/* Append an EDTF expression, quoted only where YAML requires it. */
void yamltext_edtf(GString *out, const char *edtf);

/* Append `# ` lines of at most 78 columns, each indented by `indent` blanks. */
void yamltext_comment(GString *out, int indent, const char *text);

#endif
