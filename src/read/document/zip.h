/* zip.h -- the files of a ZIP archive, by libarchive, within limits. */
#ifndef DATELINE_READ_DOCUMENT_ZIP_H
#define DATELINE_READ_DOCUMENT_ZIP_H

#include "read/document/part.h"

typedef struct {
  char *name;
  GByteArray *bytes; /* with a NUL after the last */
} ZipFile;

/* The files of an archive: GPtrArray of ZipFile*, new, in the order of their names.  `wants` selects by name (NULL:
 * all); directories and links are skipped.  NULL: it is no archive, or exceeds the limits (said in diag). */
GPtrArray *zip_files(const Unpack *unpack, bool (*wants)(const char *name));

/* The file of that name; NULL: there is none. */
const ZipFile *zip_find(const GPtrArray *files, const char *name);

#endif
