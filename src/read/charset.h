/* charset.h -- texts and pages in other encodings than UTF-8. */
#ifndef DATELINE_READ_CHARSET_H
#define DATELINE_READ_CHARSET_H

#include "model/diag.h"

/* Convert to UTF-8 a page in the charset that it declares, or a text or page that declares none and looks like
 * Windows-1252 (noted).  Only files that are prose by name or content: those that programs write must be right.  New
 * string; NULL: it is UTF-8 already, or cannot be converted. */
char *charset_convert(const char *name, const char *bytes, gsize len, gsize *out_len, Diag *diag);

/* Is it mostly ASCII, and does each byte above 0x7F stand alone, as letters with accents do in Latin-1? */
bool charset_is_western(const char *bytes, gsize len);

#endif
