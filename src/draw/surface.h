/* surface.h -- cairo surfaces that write into a byte array; private to the drawing floor. */
#ifndef DATELINE_DRAW_SURFACE_H
#define DATELINE_DRAW_SURFACE_H

#include <cairo.h>

#include "draw/draw.h"

/* A cairo_write_func_t; closure: GByteArray. */
cairo_status_t surface_write(void *closure, const unsigned char *data, unsigned length);

/* Finish and destroy both; false with a message in diag when cairo failed. */
bool surface_close(cairo_t *cr, cairo_surface_t *surface, Diag *diag);

/* The size, in points, of all pages one below the other; surface_draw_stack() draws them so. */
void surface_stack_size(const Scene *scene, double *width, double *height);
void surface_draw_stack(cairo_t *cr, const Scene *scene, Fonts *fonts);

#endif
