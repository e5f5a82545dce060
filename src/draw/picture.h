/* picture.h -- the size of PNG and JPEG files, and the pictures as cairo surfaces.
 *
 * SVG is not supported: as a document it would bring its own fonts, links and limits.  rsvg-convert makes a PNG of it.
 */
#ifndef DATELINE_DRAW_PICTURE_H
#define DATELINE_DRAW_PICTURE_H

#include <cairo.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
  int64_t bytes, pixels; /* at most */
} PictureLimits;

/* The size in pixels, from the head of the file alone.  False with *problem, static: no such file, no PNG or JPEG, more
 * bytes or pixels than the limits. */
bool picture_measure(const char *path, const PictureLimits *limits, int *width, int *height, const char **problem);

/* Decode a picture that has been measured; a JPEG keeps its bytes, which a PDF then holds unchanged.  New surface;
 * NULL: it is broken. */
cairo_surface_t *picture_load(const char *path);

/* A surface of a PNG's bytes, with the unique id `name`, so that an output holds it once.  New; NULL: it is no PNG. */
cairo_surface_t *picture_of_png(const void *bytes, size_t len, const char *name);

/* "image/png" or "image/jpeg" by the first bytes; NULL: neither. */
const char *picture_type(const unsigned char *bytes, size_t len);

#endif
