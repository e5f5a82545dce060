/* faces.h -- where our faces are, and which a text needs; private to the drawing floor. */
#ifndef DATELINE_DRAW_FACES_H
#define DATELINE_DRAW_FACES_H

#include <fontconfig/fontconfig.h>
#include <stdbool.h>
#include <stddef.h>

/* The first folder that holds our faces for Latin, Greek and Cyrillic, which are then in
 * `config`; NULL: none.  Static, or of the environment. */
const char *faces_find(FcConfig *config);

/* Every other face of the folder. */
void faces_add_fallback(FcConfig *config, const char *folder);

/* True for a text beyond the letters and punctuation of Latin, Greek and Cyrillic. */
bool faces_needs_fallback(const char *text, size_t len);

#endif
