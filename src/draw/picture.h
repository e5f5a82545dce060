/* picture.h -- PNG and JPEG files: how large, and as a cairo surface.
 *
 * SVG is not among them: a picture that is itself a document would bring its own fonts, links and limits; rsvg-convert
 * makes a PNG of it. */
#ifndef DATELINE_DRAW_PICTURE_H
#define DATELINE_DRAW_PICTURE_H

#include <cairo.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
  int64_t bytes, pixels; /* at most */
} PictureLimits;

/* The size in pixels, from the head of the file alone.  False with what is wrong in *problem (static): no such file,
 * no PNG or JPEG, more bytes or pixels than the limits. */
bool picture_measure(const char *path, const PictureLimits *limits, int *width, int *height, const char **problem);

/* The picture that has been measured, decoded; a JPEG with its own bytes, so that a PDF holds them as they are.  NULL:
 * it is broken. */
cairo_surface_t *picture_load(const char *path);

/* A PNG's bytes as cairo has them, known by `name` so that a file has it once; NULL: they are none. */
cairo_surface_t *picture_of_png(const void *bytes, size_t len, const char *name);

/* "image/png" or "image/jpeg" by the first bytes; NULL: neither. */
const char *picture_type(const unsigned char *bytes, size_t len);

#endif
