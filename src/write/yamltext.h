/* yamltext.h -- text as a YAML scalar or comment, always quoted rightly. */
#ifndef DATELINE_WRITE_YAMLTEXT_H
#define DATELINE_WRITE_YAMLTEXT_H

#include <glib.h>

/* Plain where every YAML reader (1.1 and 1.2) takes it for this very text as a value
 * in block style, else double quoted. */
void yamltext_scalar(GString *out, const char *text);

/* An EDTF expression: our own text, so only what YAML cannot take is quoted. */
void yamltext_edtf(GString *out, const char *edtf);

/* `# ` lines of at most 78 columns, each after `indent` blanks. */
void yamltext_comment(GString *out, int indent, const char *text);

#endif
