/* surface.c -- what the three file formats share; and PNG, which needs no more. */
#include "draw/surface.h"

#include "draw/replay.h"

#define SURFACE_MAX_SIDE 30000       /* cairo's own limit is 32767 */
#define SURFACE_MAX_PIXELS 100000000 /* 400 MB in memory */

cairo_status_t surface_write(void *closure, const unsigned char *data, unsigned length) {
  g_byte_array_append(closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

bool surface_close(cairo_t *cr, cairo_surface_t *surface, Diag *diag) {
  cairo_status_t status = cairo_status(cr);
  cairo_destroy(cr);
  cairo_surface_finish(surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status(surface);
  cairo_surface_destroy(surface);
  if (status != CAIRO_STATUS_SUCCESS)
    diag_add_io(diag, "draw-failed", "the drawing could not be made: %s", cairo_status_to_string(status));
  return status == CAIRO_STATUS_SUCCESS;
}

void surface_stack_size(const Scene *scene, double *width, double *height) {
  *width = *height = 0;
  for (guint i = 0; i < scene->pages->len; i++) {
    const ScenePage *page = scene->pages->pdata[i];
    *width = MAX(*width, (double)page->width / UNIT_PT);
    *height += (double)page->height / UNIT_PT;
  }
}

void surface_draw_stack(cairo_t *cr, const Scene *scene, Fonts *fonts) {
  for (guint i = 0; i < scene->pages->len; i++) {
    const ScenePage *page = scene->pages->pdata[i];
    replay_paper(cr, scene, page);
    replay_page(cr, scene, page, fonts, NULL);
    cairo_translate(cr, 0, (double)page->height / UNIT_PT);
  }
}

bool draw_png(const Scene *scene, Fonts *fonts, const DrawOptions *options, GByteArray *out, Diag *diag) {
  double width, height, scale = (options->dpi > 0 ? options->dpi : 144) / 72;
  surface_stack_size(scene, &width, &height);
  width *= scale, height *= scale;
  if (width > SURFACE_MAX_SIDE || height > SURFACE_MAX_SIDE || width * height > SURFACE_MAX_PIXELS) {
    diag_add_io(
        diag, "png-too-large",
        "the picture would be %.0f by %.0f pixels, more than %d a side or %d million in all: lower --dpi or write "
        "a PDF",
        width, height, SURFACE_MAX_SIDE, SURFACE_MAX_PIXELS / 1000000);
    return false;
  }
  cairo_surface_t *surface =
      cairo_image_surface_create(CAIRO_FORMAT_ARGB32, MAX(1, (int)(width + 0.999)), MAX(1, (int)(height + 0.999)));
  cairo_t *cr = cairo_create(surface);
  cairo_scale(cr, scale, scale);
  surface_draw_stack(cr, scene, fonts);
  cairo_surface_flush(surface);
  cairo_status_t status = cairo_surface_write_to_png_stream(surface, surface_write, out);
  if (status != CAIRO_STATUS_SUCCESS)
    diag_add_io(diag, "draw-failed", "the drawing could not be made: %s", cairo_status_to_string(status));
  return surface_close(cr, surface, diag) && status == CAIRO_STATUS_SUCCESS;
}
