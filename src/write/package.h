/* package.h -- parts of XML in a ZIP, as Word's and Excel's files are (Open Packaging Conventions, ECMA-376 part 2). */
#ifndef DATELINE_WRITE_PACKAGE_H
#define DATELINE_WRITE_PACKAGE_H

#include "model/diag.h"

typedef struct {
  const char *name; /* "word/document.xml" */
  const GString *xml;
} PackagePart;

/* Append the file of these parts, the same bytes whenever and wherever it is made.  False with a message in diag: the
 * library is not there. */
bool package_write(const PackagePart *parts, gsize count, GString *out, Diag *diag);

#endif
