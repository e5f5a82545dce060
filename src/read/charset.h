/* charset.h -- texts and pages that are not in UTF-8. */
#ifndef DATELINE_READ_CHARSET_H
#define DATELINE_READ_CHARSET_H

#include "model/diag.h"

/* The text of a page in the charset that it declares, or of a text or page that declares none and has the bytes of
 * Windows-1252 (noted), as UTF-8.  Only of files that are prose by their name or their content: what a program wrote
 * is to be right.  NULL: it is UTF-8, or nothing can be made of it.  New string. */
char *charset_convert(const char *name, const char *bytes, gsize len, gsize *out_len, Diag *diag);

/* Is it mostly ASCII, and does each byte above 0x7F stand alone, as letters with accents do in Latin-1? */
bool charset_is_western(const char *bytes, gsize len);

#endif
