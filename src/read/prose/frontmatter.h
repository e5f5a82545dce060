/* frontmatter.h -- the lines between `---` and `---` at the head of a text. */
#ifndef DATELINE_READ_PROSE_FRONTMATTER_H
#define DATELINE_READ_PROSE_FRONTMATTER_H

#include "model/document.h"
#include "read/read.h"

/* Take `date`, `title` and `lang` into the document and set its body after the
 * front matter.  Without front matter nothing changes.  False where it is
 * wrong (said in diag). */
bool frontmatter_take(const ReadInput *input, Document *document);

#endif
