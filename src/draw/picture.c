/* picture.c -- see picture.h. */
#include "draw/picture.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <setjmp.h>
#include <stdio.h>
#include <string.h>

#include <jpeglib.h>

static const unsigned char png_head[] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

const char *picture_type(const unsigned char *bytes, size_t len) {
  if (len >= 24 && memcmp(bytes, png_head, sizeof png_head) == 0)
    return "image/png";
  return len >= 4 && bytes[0] == 0xff && bytes[1] == 0xd8 && bytes[2] == 0xff ? "image/jpeg" : NULL;
}

static bool picture_read(const char *path, gint64 most, GByteArray *out, const char **problem) {
  GStatBuf about;
  *problem = "there is no such file";
  if (g_stat(path, &about) != 0 || !S_ISREG(about.st_mode))
    return false;
  *problem = "it is larger than --max-picture-bytes allows";
  if (about.st_size > most)
    return false;
  g_autofree char *bytes = NULL;
  gsize len;
  *problem = "it cannot be read";
  if (!g_file_get_contents(path, &bytes, &len, NULL))
    return false;
  g_byte_array_append(out, (guint8 *)bytes, (guint)len);
  return true;
}

/* -- JPEG -- */

typedef struct {
  struct jpeg_error_mgr manager;
  jmp_buf broken;
} PictureError;

static void picture_fail(j_common_ptr info) {
  PictureError *error = (PictureError *)info->err;
  longjmp(error->broken, 1);
}

static void picture_say_nothing(j_common_ptr info, int level) {
  (void)info, (void)level;
}

static void picture_begin(struct jpeg_decompress_struct *jpeg, PictureError *error, const GByteArray *bytes) {
  jpeg->err = jpeg_std_error(&error->manager);
  error->manager.error_exit = picture_fail;
  error->manager.emit_message = picture_say_nothing;
  jpeg_create_decompress(jpeg);
  jpeg_mem_src(jpeg, bytes->data, bytes->len);
}

static bool picture_measure_jpeg(const GByteArray *bytes, int *width, int *height) {
  struct jpeg_decompress_struct jpeg;
  PictureError error;
  volatile bool good = false;
  if (setjmp(error.broken) == 0) {
    picture_begin(&jpeg, &error, bytes);
    good = jpeg_read_header(&jpeg, TRUE) == JPEG_HEADER_OK;
    *width = (int)jpeg.image_width;
    *height = (int)jpeg.image_height;
  }
  jpeg_destroy_decompress(&jpeg);
  return good;
}

static void picture_copy_lines(struct jpeg_decompress_struct *jpeg, cairo_surface_t *surface) {
  cairo_surface_flush(surface);
  unsigned char *pixels = cairo_image_surface_get_data(surface);
  int stride = cairo_image_surface_get_stride(surface);
  while (jpeg->output_scanline < jpeg->output_height) {
    unsigned char *line = pixels + (gsize)jpeg->output_scanline * (gsize)stride;
    jpeg_read_scanlines(jpeg, &line, 1);
  }
  cairo_surface_mark_dirty(surface);
}

static cairo_surface_t *picture_load_jpeg(const GByteArray *bytes) {
  struct jpeg_decompress_struct jpeg;
  PictureError error;
  cairo_surface_t *volatile surface = NULL;
  volatile bool good = false;
  if (setjmp(error.broken) == 0) {
    picture_begin(&jpeg, &error, bytes);
    jpeg_read_header(&jpeg, TRUE);
    jpeg.out_color_space = G_BYTE_ORDER == G_LITTLE_ENDIAN ? JCS_EXT_BGRX : JCS_EXT_XRGB;
    jpeg_start_decompress(&jpeg);
    surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, (int)jpeg.output_width, (int)jpeg.output_height);
    if (cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS) {
      picture_copy_lines(&jpeg, surface);
      jpeg_finish_decompress(&jpeg);
      good = true;
    }
  }
  jpeg_destroy_decompress(&jpeg);
  if (!good && surface) {
    cairo_surface_destroy(surface);
    return NULL;
  }
  return surface;
}

/* -- PNG -- */

static int picture_number(const unsigned char *at) {
  guint32 number = (guint32)at[0] << 24 | (guint32)at[1] << 16 | (guint32)at[2] << 8 | at[3];
  return (int)MIN(number, G_MAXINT32);
}

typedef struct {
  const guint8 *bytes;
  gsize len, at;
} PictureSource;

static cairo_status_t picture_feed(void *closure, unsigned char *out, unsigned n) {
  PictureSource *source = closure;
  if (n > source->len - source->at)
    return CAIRO_STATUS_READ_ERROR;
  memcpy(out, source->bytes + source->at, n);
  source->at += n;
  return CAIRO_STATUS_SUCCESS;
}

/* -- */

bool picture_measure(const char *path, const PictureLimits *limits, int *width, int *height, const char **problem) {
  g_autoptr(GByteArray) bytes = g_byte_array_new();
  if (!picture_read(path, limits->bytes, bytes, problem))
    return false;
  const char *type = picture_type(bytes->data, bytes->len);
  *problem = "it is no PNG or JPEG; rsvg-convert makes a PNG of an SVG";
  if (!type)
    return false;
  bool png = strcmp(type, "image/png") == 0, good = true;
  if (png) {
    *width = picture_number(bytes->data + 16);
    *height = picture_number(bytes->data + 20);
  } else {
    good = picture_measure_jpeg(bytes, width, height);
  }
  *problem = "it is broken";
  if (!good || *width <= 0 || *height <= 0)
    return false;
  *problem = "it has more pixels than --max-picture-pixels allows";
  return (gint64)*width * *height <= limits->pixels;
}

/* Cairo keeps the bytes as long as the surface. */
static void picture_attach(cairo_surface_t *surface, GByteArray *bytes) {
  g_byte_array_ref(bytes);
  cairo_surface_set_mime_data(surface, CAIRO_MIME_TYPE_JPEG, bytes->data, bytes->len,
                              (cairo_destroy_func_t)g_byte_array_unref, bytes);
}

static void picture_name(cairo_surface_t *surface, const char *path) {
  char *name = g_strdup(path);
  cairo_surface_set_mime_data(surface, CAIRO_MIME_TYPE_UNIQUE_ID, (unsigned char *)name, strlen(name), g_free, name);
}

/* The surface, if it is whole, by its name: one picture beside many events is in the file once. */
static cairo_surface_t *picture_finish(cairo_surface_t *surface, const char *name) {
  if (surface && cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS)
    g_clear_pointer(&surface, cairo_surface_destroy);
  if (surface)
    picture_name(surface, name);
  return surface;
}

cairo_surface_t *picture_of_png(const void *bytes, size_t len, const char *name) {
  PictureSource source = {bytes, len, 0};
  return picture_finish(cairo_image_surface_create_from_png_stream(picture_feed, &source), name);
}

cairo_surface_t *picture_load(const char *path) {
  g_autoptr(GByteArray) bytes = g_byte_array_new();
  const char *problem;
  const char *type = picture_read(path, G_MAXUINT, bytes, &problem) ? picture_type(bytes->data, bytes->len) : NULL;
  if (!type)
    return NULL;
  if (strcmp(type, "image/jpeg") != 0)
    return picture_of_png(bytes->data, bytes->len, path);
  cairo_surface_t *surface = picture_load_jpeg(bytes);
  if (surface)
    picture_attach(surface, bytes);
  return picture_finish(surface, path);
}
