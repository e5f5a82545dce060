/* svgshape.c -- numbers, colours and shapes as SVG. */
#include "draw/svgshape.h"

#include "scene/number.h"

static void svgshape_ratio(GString *out, guint8 part) {
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  g_string_append(out, g_ascii_formatd(digits, sizeof digits, "%.3f", part / 255.0));
}

void svgshape_length(GString *out, const char *name, Unit value) {
  g_string_append_c(out, ' ');
  g_string_append(out, name);
  g_string_append(out, "=\"");
  number_append(out, value);
  g_string_append_c(out, '"');
}

void svgshape_color(GString *out, const char *name, Color color) {
  if (!color.a) {
    g_string_append_printf(out, " %s=\"none\"", name);
    return;
  }
  g_string_append_printf(out, " %s=\"#%02x%02x%02x\"", name, color.r, color.g, color.b);
  if (color.a < 255) {
    g_string_append_printf(out, " %s-opacity=\"", name);
    svgshape_ratio(out, color.a);
    g_string_append_c(out, '"');
  }
}

static void svgshape_stroke(GString *out, const SceneItem *item) {
  if (!item->stroke.a)
    return;
  svgshape_color(out, "stroke", item->stroke);
  svgshape_length(out, "stroke-width", item->line_width);
  if (item->dash[0] > 0 && item->dash[1] >= 0) {
    g_string_append(out, " stroke-dasharray=\"");
    number_append(out, item->dash[0]);
    g_string_append_c(out, ' ');
    number_append(out, item->dash[1]);
    g_string_append_c(out, '"');
  }
}

static void svgshape_stop(GString *out, const char *offset, Color color) {
  g_string_append_printf(out, "<stop offset=\"%s\"", offset);
  g_string_append_printf(out, " stop-color=\"#%02x%02x%02x\" stop-opacity=\"", color.r, color.g, color.b);
  svgshape_ratio(out, color.a);
  g_string_append(out, "\"/>");
}

static bool svgshape_faded(const SceneItem *item) {
  return item->kind == SCENE_RECT && (item->fade_set || item->fade.a);
}

static void svgshape_gradient(GString *out, const SceneItem *item, const char *id) {
  g_string_append_printf(out, "<linearGradient id=\"%s\">", id);
  svgshape_stop(out, "0", item->fill);
  svgshape_stop(out, "1", item->fade);
  g_string_append(out, "</linearGradient>");
}

static void svgshape_points(GString *out, const SceneItem *item) {
  g_string_append(out, "<path d=\"");
  for (guint i = 0; item->points && i < item->points->len; i++) {
    ScenePoint p = g_array_index(item->points, ScenePoint, i);
    g_string_append_c(out, i ? 'L' : 'M');
    number_append(out, p.x);
    g_string_append_c(out, ' ');
    number_append(out, p.y);
  }
  g_string_append(out, item->closed ? "Z\"" : "\"");
}

void svgshape_append(GString *out, const SceneItem *item, const char *id) {
  static const struct {
    const char *element, *lengths[4];
  } shapes[] = {[SCENE_RECT] = {"rect", {"x", "y", "width", "height"}},
                [SCENE_LINE] = {"line", {"x1", "y1", "x2", "y2"}},
                [SCENE_CIRCLE] = {"circle", {"cx", "cy", "r", NULL}}};
  const Unit values[] = {item->x, item->y, item->w, item->h};
  if (svgshape_faded(item))
    svgshape_gradient(out, item, id);
  if (item->kind == SCENE_PATH) {
    svgshape_points(out, item);
  } else {
    g_string_append_printf(out, "<%s", shapes[item->kind].element);
    for (gsize i = 0; i < G_N_ELEMENTS(values) && shapes[item->kind].lengths[i]; i++)
      svgshape_length(out, shapes[item->kind].lengths[i], values[i]);
  }
  if (svgshape_faded(item))
    g_string_append_printf(out, " fill=\"url(#%s)\"", id);
  else if (item->kind != SCENE_LINE)
    svgshape_color(out, "fill", item->fill);
  svgshape_stroke(out, item);
  g_string_append(out, "/>\n");
}
