/* zip.h -- the files of a ZIP archive, by libarchive, within limits. */
#ifndef DATELINE_READ_DOCUMENT_ZIP_H
#define DATELINE_READ_DOCUMENT_ZIP_H

#include "read/document/part.h"

typedef struct {
  char *name;
  GByteArray *bytes; /* with a NUL after the last */
} ZipFile;

/* Of ZipFile*, in the order of their names; owner: the caller.  `wants` chooses by name (NULL: all); directories and
 * links are passed over.  NULL (said): it is no archive, or larger than the limits. */
GPtrArray *zip_files(const Unpack *unpack, bool (*wants)(const char *name));

/* The file of that name; NULL: there is none. */
const ZipFile *zip_find(const GPtrArray *files, const char *name);

#endif
