/* link.h -- which addresses may be a link in what we write. */
#ifndef DATELINE_MODEL_LINK_H
#define DATELINE_MODEL_LINK_H

#include <stdbool.h>

/* True for http, https and mailto, and so for nothing else that a browser would run or open.  False for NULL. */
bool link_is_safe(const char *link);

/* True where it has another scheme: javascript:, data:, file:, C:\.  An address without
 * a scheme ("page.html") is neither safe nor foreign: it is kept and never made a link. */
bool link_is_foreign(const char *link);

#endif
