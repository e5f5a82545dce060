/* svgtext.c -- the display list as SVG elements of our own.
 *
 * Cairo turns words into outlines; here they stay <text>, to be searched, edited
 * and restyled, at the price of the reader's faces where ours are missing. */
#include "draw/svgtext.h"

#include "write/markup.h"

static void svgtext_number(GString *out, const char *name, Unit value) {
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  g_ascii_formatd(digits, sizeof digits, "%.2f", (double)value / UNIT_PT);
  g_string_append_printf(out, " %s=\"%s\"", name, digits);
}

static void svgtext_color(GString *out, const char *name, Color color) {
  if (!color.a) {
    g_string_append_printf(out, " %s=\"none\"", name);
    return;
  }
  g_string_append_printf(out, " %s=\"#%02x%02x%02x\"", name, color.r, color.g, color.b);
  if (color.a < 255) {
    char digits[G_ASCII_DTOSTR_BUF_SIZE];
    g_ascii_formatd(digits, sizeof digits, "%.3f", color.a / 255.0);
    g_string_append_printf(out, " %s-opacity=\"%s\"", name, digits);
  }
}

static void svgtext_paint(GString *out, const SceneItem *item) {
  svgtext_color(out, "fill", item->kind == SCENE_LINE ? (Color){0} : item->fill);
  svgtext_color(out, "stroke", item->stroke);
  if (item->stroke.a)
    svgtext_number(out, "stroke-width", item->line_width);
  if (item->stroke.a && item->dash[0] > 0 && item->dash[1] >= 0) {
    char on[G_ASCII_DTOSTR_BUF_SIZE], off[G_ASCII_DTOSTR_BUF_SIZE];
    g_ascii_formatd(on, sizeof on, "%.2f", (double)item->dash[0] / UNIT_PT);
    g_ascii_formatd(off, sizeof off, "%.2f", (double)item->dash[1] / UNIT_PT);
    g_string_append_printf(out, " stroke-dasharray=\"%s %s\"", on, off);
  }
  g_string_append(out, "/>\n");
}

static void svgtext_shape(GString *out, const SceneItem *item, const char *element, const char *const names[4]) {
  const Unit values[] = {item->x, item->y, item->w, item->h};
  g_string_append_printf(out, "<%s", element);
  for (gsize i = 0; i < G_N_ELEMENTS(values) && names[i]; i++)
    svgtext_number(out, names[i], values[i]);
  svgtext_paint(out, item);
}

static void svgtext_path(GString *out, const SceneItem *item) {
  g_string_append(out, "<path d=\"");
  for (guint i = 0; item->points && i < item->points->len; i++) {
    ScenePoint p = g_array_index(item->points, ScenePoint, i);
    char x[G_ASCII_DTOSTR_BUF_SIZE], y[G_ASCII_DTOSTR_BUF_SIZE];
    g_ascii_formatd(x, sizeof x, "%.2f", (double)p.x / UNIT_PT);
    g_ascii_formatd(y, sizeof y, "%.2f", (double)p.y / UNIT_PT);
    g_string_append_printf(out, "%s%s %s", i ? "L" : "M", x, y);
  }
  g_string_append(out, item->closed ? "Z\"" : "\"");
  svgtext_paint(out, item);
}

static void svgtext_text(GString *out, const SceneItem *item, Color paper) {
  g_string_append(out, "<text xml:space=\"preserve\"");
  svgtext_number(out, "x", item->x);
  svgtext_number(out, "y", item->y);
  svgtext_number(out, "font-size", item->style.size);
  g_string_append_printf(out, " font-family=\"%s, sans-serif\" font-weight=\"%d\"",
                         item->style.condensed ? "Roboto Condensed" : "Lato", (int)item->style.weight);
  if (item->style.italic)
    g_string_append(out, " font-style=\"italic\"");
  if (item->rtl) /* the start of such a line is its right edge */
    g_string_append(out, " direction=\"rtl\"");
  svgtext_color(out, "fill", item->fill);
  if (item->halo) {
    svgtext_color(out, "stroke", paper);
    g_string_append(out, " stroke-width=\"2.4\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
  }
  g_string_append_c(out, '>');
  markup_text(out, item->text, -1);
  g_string_append(out, "</text>\n");
}

static void svgtext_item(GString *out, const SceneItem *item, Color paper) {
  static const char *const rect[] = {"x", "y", "width", "height"};
  static const char *const line[] = {"x1", "y1", "x2", "y2"};
  static const char *const circle[] = {"cx", "cy", "r", NULL};
  switch (item->kind) {
  case SCENE_RECT:
    svgtext_shape(out, item, "rect", rect);
    break;
  case SCENE_LINE:
    svgtext_shape(out, item, "line", line);
    break;
  case SCENE_CIRCLE:
    svgtext_shape(out, item, "circle", circle);
    break;
  case SCENE_PATH:
    svgtext_path(out, item);
    break;
  case SCENE_TEXT:
    svgtext_text(out, item, paper);
    break;
  case SCENE_BEGIN: /* groups and pictures have no words of their own to keep */
  case SCENE_END:
  case SCENE_IMAGE:
    break;
  }
}

void svgtext_append(GString *out, const Scene *scene) {
  double top = 0; /* a Unit holds only some 2,500 sheets */
  for (guint i = 0; i < scene->pages->len; i++) {
    const ScenePage *page = scene->pages->pdata[i];
    char y[G_ASCII_DTOSTR_BUF_SIZE];
    g_ascii_formatd(y, sizeof y, "%.2f", top);
    g_string_append_printf(out, "<g transform=\"translate(0 %s)\">\n", y);
    SceneItem paper = {.kind = SCENE_RECT, .w = page->width, .h = page->height, .fill = scene->paper};
    svgtext_item(out, &paper, scene->paper);
    for (guint j = 0; j < page->items->len; j++)
      svgtext_item(out, &g_array_index(page->items, SceneItem, j), scene->paper);
    g_string_append(out, "</g>\n");
    top += (double)page->height / UNIT_PT;
  }
}
