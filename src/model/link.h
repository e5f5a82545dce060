/* link.h -- which addresses may be a link in what we write. */
#ifndef DATELINE_MODEL_LINK_H
#define DATELINE_MODEL_LINK_H

#include <stdbool.h>

/* True for http, https and mailto: what else a browser runs or opens is no link.  NULL is none. */
bool link_is_safe(const char *link);

/* True where a scheme that is none of those stands before it: javascript:, data:, file:, C:\.  An address without
 * a scheme ("page.html") is neither safe nor foreign: it is kept and never made a link. */
bool link_is_foreign(const char *link);

#endif
