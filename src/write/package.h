/* package.h -- a file of Word's or Excel's: parts of XML in a ZIP (Open Packaging Conventions, ECMA-376 part 2). */
#ifndef DATELINE_WRITE_PACKAGE_H
#define DATELINE_WRITE_PACKAGE_H

#include "model/diag.h"

#define PACKAGE_XML "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define PACKAGE_RELATIONS "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

typedef struct {
  const char *name; /* "word/document.xml" */
  const GString *xml;
} PackagePart;

/* Append a ZIP of these parts, the same bytes whenever and wherever it is made.  False with a message in diag: the
 * library is not there. */
bool package_write(const PackagePart *parts, gsize count, GString *out, Diag *diag);

typedef struct {
  const char *name;
  const char *kind; /* "document.main", "styles": of its content type, and of the document's relation to it */
  const GString *xml;
} OfficePart;

/* The same with the lists of parts and relations that Word and Excel ask for.  `language`: that of the content types,
 * "wordprocessingml".  The first part is the document; the others, in its folder or below, are its r1, r2 ... */
bool package_write_office(const char *language, const OfficePart *parts, gsize count, GString *out, Diag *diag);

#endif
