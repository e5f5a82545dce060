/* svg.c -- Cairo's SVG, with a title, a description and ids of its own.
 *
 * Cairo numbers its ids from 0 in each file (glyph0-1, clip3): two files inlined
 * in one page would share them, so every id and reference gets a prefix made
 * from the file's own bytes. */
#include <cairo-svg.h>
#include <string.h>

#include "draw/surface.h"
#include "draw/svgtext.h"
#include "write/markup.h"

/* The root group's id holds a count of the process, not of the file. */
static void svg_drop_surface_id(GString *svg) {
  static const char start[] = "<g id=\"surface";
  const char *id = strstr(svg->str, start);
  const char *end = id ? strchr(id + strlen(start), '"') : NULL;
  if (end)
    g_string_erase(svg, id + 2 - svg->str, end + 1 - (id + 2));
}

static void svg_prefix_ids(GString *svg) {
  g_autofree char *sum = g_compute_checksum_for_string(G_CHECKSUM_SHA256, svg->str, (gssize)svg->len);
  static const char *const places[] = {" id=\"", "href=\"#", "url(#"};
  for (gsize i = 0; i < G_N_ELEMENTS(places); i++) {
    g_autofree char *prefixed = g_strdup_printf("%sd%.8s-", places[i], sum);
    g_string_replace(svg, places[i], prefixed, 0);
  }
}

static void svg_add_element(GString *into, const char *name, const char *text) {
  if (!text || !*text)
    return;
  g_string_append_printf(into, "<%s>", name);
  markup_text(into, text, -1);
  g_string_append_printf(into, "</%s>\n", name);
}

/* Behind the root's tag: role, title and description. */
static void svg_describe(GString *svg, const Scene *scene) {
  const char *root = strstr(svg->str, "<svg ");
  const char *end = root ? strchr(root, '>') : NULL;
  if (!end)
    return;
  g_autoptr(GString) inside = g_string_new("\n");
  svg_add_element(inside, "title", scene->title);
  svg_add_element(inside, "desc", scene->description);
  g_string_insert(svg, end + 1 - svg->str, inside->str);
  g_string_insert(svg, root + strlen("<svg ") - svg->str, "role=\"img\" ");
}

static void svg_write_live(const Scene *scene, GByteArray *out) {
  double width, height;
  char w[G_ASCII_DTOSTR_BUF_SIZE], h[G_ASCII_DTOSTR_BUF_SIZE];
  surface_stack_size(scene, &width, &height);
  g_ascii_formatd(w, sizeof w, "%.2f", width);
  g_ascii_formatd(h, sizeof h, "%.2f", height);
  g_autoptr(GString) svg = g_string_new("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  g_string_append_printf(svg,
                         "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%spt\" height=\"%spt\" "
                         "viewBox=\"0 0 %s %s\">",
                         w, h, w, h);
  svgtext_append(svg, scene);
  g_string_append(svg, "</svg>\n");
  svg_describe(svg, scene);
  g_byte_array_append(out, (const guint8 *)svg->str, (guint)svg->len);
}

bool draw_svg(const Scene *scene, Fonts *fonts, const DrawOptions *options, GByteArray *out, Diag *diag) {
  if (options->live_text) {
    svg_write_live(scene, out);
    return true;
  }
  double width, height;
  surface_stack_size(scene, &width, &height);
  g_autoptr(GByteArray) raw = g_byte_array_new();
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream(surface_write, raw, width, height);
  cairo_t *cr = cairo_create(surface);
  surface_draw_stack(cr, scene, fonts);
  if (!surface_close(cr, surface, diag))
    return false;
  g_autoptr(GString) svg = g_string_new_len((const char *)raw->data, raw->len);
  svg_drop_surface_id(svg);
  svg_prefix_ids(svg);
  svg_describe(svg, scene);
  g_byte_array_append(out, (const guint8 *)svg->str, (guint)svg->len);
  return true;
}
