/* Any bytes as the file of a picture: what could be measured has a size within the limits, and what is decoded has that
 * size. */
#include "draw/picture.h"

#include <glib.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const char *path) {
  static const PictureLimits limits = {1 << 16, 1 << 20};
  int width = 0, height = 0;
  const char *problem = NULL;
  if (!picture_measure(path, &limits, &width, &height, &problem)) {
    g_assert_nonnull(problem);
    return;
  }
  g_assert_true(width > 0 && height > 0 && (int64_t)width * height <= limits.pixels);
  cairo_surface_t *surface = picture_load(path);
  if (surface) {
    g_assert_cmpint(cairo_image_surface_get_width(surface), ==, width);
    g_assert_cmpint(cairo_image_surface_get_height(surface), ==, height);
    cairo_surface_destroy(surface);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  int file = memfd_create("picture", 0);
  g_autofree char *path = g_strdup_printf("/proc/self/fd/%d", file);
  g_assert_true(write(file, data, size) == (ssize_t)size);
  check(path);
  close(file);
  return 0;
}
