/* faces.h -- our font files, and the open faces for Latin, Greek and Cyrillic; private to this room. */
#ifndef DATELINE_DRAW_FACES_H
#define DATELINE_DRAW_FACES_H

#include <cairo.h>
#include <fontconfig/fontconfig.h>
#include <hb.h>

#include "layout/text.h"
#include "model/diag.h"

/* A face in one size: HarfBuzz shapes it and cairo draws it, in the same units. */
typedef struct {
  TextStyle style;
  hb_font_t *shape;
  cairo_scaled_font_t *draw;
  Unit ascent;
} Face;

typedef struct Faces Faces;

/* The first folder that holds our faces: $DATELINE_FONTS, or where they were built or installed; a message in diag
 * where the former lacks some.  NULL with a message: none does. */
Faces *faces_new(Diag *diag);
void faces_free(Faces *faces);

/* The family, its version and the folder: "Lato 2.007 in /usr/share/dateline/fonts".  New string. */
char *faces_describe(const Faces *faces);

/* The face of a style, opened on the first call; owned by `faces`. */
const Face *faces_of(Faces *faces, const TextStyle *style);

/* Does the face have a glyph for every character? */
bool faces_have(const Face *face, const char *text, gsize len);

/* How cairo draws them. */
void faces_set_options(cairo_font_options_t *options);

/* Add to `config` the files of faces_of(), or (`others`) those for other scripts. */
void faces_add(const Faces *faces, FcConfig *config, bool others);

#endif
