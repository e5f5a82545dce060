/* svg.c -- the display list as an SVG document.
 *
 * Made so that several can stand inline in one page: every id begins with a sum of
 * the drawing itself.  Groups carry what the reader points at: title, link, id. */
#include <string.h>

#include "draw/picture.h"
#include "draw/surface.h"
#include "draw/svgpalette.h"
#include "draw/svgshape.h"
#include "draw/svgtext.h"
#include "write/markup.h"

typedef struct {
  const Scene *scene;
  Fonts *fonts;
  SvgGlyphs *glyphs; /* NULL: live text */
  char *prefix;
  GString *body;
  guint fades;
  GArray *open; /* of bool: the open group stands in a link */
  const DrawOptions *options;
} Svg;

static char *svg_prefix(const Scene *scene) {
  g_autofree char *dump = scene_dump(scene);
  return g_strdup_printf("d%08x-", g_str_hash(dump));
}

static void svg_attribute(GString *out, const char *name, const char *value) {
  g_string_append_printf(out, " %s=\"", name);
  markup_text(out, value, -1);
  g_string_append_c(out, '"');
}

static void svg_element(GString *out, const char *name, const char *text) {
  if (!text || !*text)
    return;
  g_string_append_printf(out, "<%s>", name);
  markup_text(out, text, -1);
  g_string_append_printf(out, "</%s>\n", name);
}

/* White space would make two names of one id. */
static void svg_id(Svg *svg, const char *id) {
  g_autofree char *name = g_strconcat(svg->prefix, id, NULL);
  svg_attribute(svg->body, "id", g_strdelimit(name, " \t\r\n", '-'));
}

/* Its place in the page round the drawing, else its own link.  New string; NULL: none. */
static char *svg_link(const Svg *svg, const SceneItem *item) {
  bool anchor = svg->options->anchors && item->role == ROLE_EVENT && item->id;
  char *link = anchor ? g_strconcat("#", item->id, NULL) : g_strdup(item->link);
  return anchor ? g_strdelimit(link, " \t\r\n", '-') : link;
}

static void svg_begin(Svg *svg, const SceneItem *item) {
  g_autofree char *address = svg_link(svg, item);
  bool link = address != NULL;
  g_array_append_val(svg->open, link);
  if (link) {
    g_string_append(svg->body, "<a");
    svg_attribute(svg->body, "xlink:href", address);
    g_string_append(svg->body, ">");
  }
  g_string_append(svg->body, "<g");
  if (item->id)
    svg_id(svg, item->id);
  if (item->role == ROLE_EVENT)
    g_string_append(svg->body, " role=\"graphics-symbol img\"");
  g_string_append(svg->body, ">");
  if (item->role == ROLE_EVENT)
    svg_element(svg->body, "title", item->text);
}

static void svg_end(Svg *svg) {
  if (!svg->open->len)
    return;
  bool link = g_array_index(svg->open, bool, svg->open->len - 1);
  g_string_append(svg->body, link ? "</g></a>\n" : "</g>\n");
  g_array_set_size(svg->open, svg->open->len - 1);
}

/* The picture's own bytes: the file needs no other beside it. */
static void svg_image(Svg *svg, const SceneItem *item) {
  g_autofree char *bytes = NULL;
  gsize len;
  const char *type = g_file_get_contents(item->text, &bytes, &len, NULL) ? picture_type((guchar *)bytes, len) : NULL;
  if (!type)
    return;
  g_autofree char *code = g_base64_encode((guchar *)bytes, len);
  g_string_append(svg->body, "<image");
  svgshape_length(svg->body, "x", item->x);
  svgshape_length(svg->body, "y", item->y);
  svgshape_length(svg->body, "width", item->w);
  svgshape_length(svg->body, "height", item->h);
  g_string_append_printf(svg->body, " xlink:href=\"data:%s;base64,%s\"/>\n", type, code);
}

static void svg_item(Svg *svg, const SceneItem *item) {
  switch (item->kind) {
  case SCENE_TEXT:
    if (svg->glyphs)
      svgtext_outlines(svg->body, item, svg->scene->paper, svg->fonts, svg->glyphs);
    else
      svgtext_live(svg->body, item, svg->scene->paper);
    break;
  case SCENE_BEGIN:
    svg_begin(svg, item);
    break;
  case SCENE_END:
    svg_end(svg);
    break;
  case SCENE_IMAGE:
    svg_image(svg, item);
    break;
  default: {
    g_autofree char *id = g_strdup_printf("%sf%u", svg->prefix, ++svg->fades);
    svgshape_append(svg->body, item, id);
  }
  }
}

/* One page below the other. */
static void svg_pages(Svg *svg) {
  double top = 0; /* a Unit holds only some 2,500 sheets */
  for (guint i = 0; i < svg->scene->pages->len; i++) {
    const ScenePage *page = svg->scene->pages->pdata[i];
    char y[G_ASCII_DTOSTR_BUF_SIZE];
    g_ascii_formatd(y, sizeof y, "%.2f", top);
    g_string_append_printf(svg->body, "<g transform=\"translate(0 %s)\">\n", y);
    SceneItem paper = {.kind = SCENE_RECT, .w = page->width, .h = page->height, .fill = svg->scene->paper};
    if (!svg->options->for_page) {
      svgshape_append(svg->body, &paper, NULL);
    }
    for (guint j = 0; j < page->items->len; j++)
      svg_item(svg, &g_array_index(page->items, SceneItem, j));
    while (svg->open->len)
      svg_end(svg);
    g_string_append(svg->body, "</g>\n");
    top += (double)page->height / UNIT_PT;
  }
}

static void svg_root(GString *out, const Scene *scene, const char *id) {
  double width, height;
  char w[G_ASCII_DTOSTR_BUF_SIZE], h[G_ASCII_DTOSTR_BUF_SIZE];
  surface_stack_size(scene, &width, &height);
  g_ascii_formatd(w, sizeof w, "%.2f", width);
  g_ascii_formatd(h, sizeof h, "%.2f", height);
  g_string_append(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  g_string_append(out, "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
  g_string_append_printf(out, " width=\"%spt\" height=\"%spt\" viewBox=\"0 0 %s %s\"", w, h, w, h);
  if (id)
    svg_attribute(out, "id", id);
  if (scene->lang)
    svg_attribute(out, "xml:lang", scene->lang);
  g_string_append(out, " role=\"graphics-document document\" font-family=\"Lato, sans-serif\"\n "
                       "style=\"font-variant-ligatures:none");
  g_string_append(out, id ? ";max-width:100%;height:auto\">\n" : "\">\n");
  svg_element(out, "title", scene->title);
  svg_element(out, "desc", scene->description);
}

bool draw_svg(const Scene *scene, Fonts *fonts, const DrawOptions *options, GByteArray *out, Diag *diag) {
  (void)diag;
  g_autofree char *prefix = svg_prefix(scene);
  SvgGlyphs *glyphs = options->live_text ? NULL : svgglyphs_new(prefix);
  g_autoptr(GString) body = g_string_new(NULL), head = g_string_new(NULL);
  g_autoptr(GArray) open = g_array_new(FALSE, FALSE, sizeof(bool));
  Svg svg = {.scene = scene,
             .fonts = fonts,
             .glyphs = glyphs,
             .prefix = prefix,
             .body = body,
             .open = open,
             .options = options};
  svg_pages(&svg);
  g_autofree char *root = options->for_page ? g_strconcat(prefix, "root", NULL) : NULL;
  svg_root(head, scene, root);
  if (root)
    svgpalette_append(head, root, body->str, scene->text, scene->paper);
  if (glyphs)
    g_string_append_printf(head, "<defs>\n%s</defs>\n", svgglyphs_defs(glyphs)->str);
  g_byte_array_append(out, (const guint8 *)head->str, (guint)head->len);
  g_byte_array_append(out, (const guint8 *)body->str, (guint)body->len);
  g_byte_array_append(out, (const guint8 *)"</svg>\n", strlen("</svg>\n"));
  g_clear_pointer(&glyphs, svgglyphs_free);
  return true;
}
