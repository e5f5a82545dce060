/* svgpalette.c -- see svgpalette.h.
 *
 * The attributes stay as they are, for programs that read no style sheet; rules select by their values.  Lightness is
 * that of Oklab (B. Ottosson, "A perceptual color space for image processing", 2020), in which equal steps look equal.
 */
#include "draw/svgpalette.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static double linear_of(guint8 part) {
  double c = part / 255.0;
  return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

static guint8 part_of(double linear) {
  double c = linear <= 0.0031308 ? linear * 12.92 : 1.055 * pow(linear, 1 / 2.4) - 0.055;
  return (guint8)(CLAMP(c, 0, 1) * 255 + 0.5);
}

typedef struct {
  double l, a, b;
} Oklab;

static Oklab oklab_of(Color color) {
  double r = linear_of(color.r), g = linear_of(color.g), b = linear_of(color.b);
  double l = cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  double m = cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  double s = cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return (Oklab){0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

static Color color_of(Oklab lab, guint8 alpha) {
  double l = pow(lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3);
  double m = pow(lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3);
  double s = pow(lab.l - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3);
  return (Color){part_of(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                 part_of(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                 part_of(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s), alpha};
}

/* White becomes nearly black, not black: letters glare on that. */
Color svgpalette_dark(Color color) {
  const double ground = 0.21, range = 0.95;
  Oklab lab = oklab_of(color);
  lab.l = ground + (1 - lab.l) * range;
  return color_of(lab, color.a);
}

static gint by_value(gconstpointer a, gconstpointer b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

/* fill="#1a1a1a", stroke=..., stop-color=...: each that occurs, once, sorted.  Of char*: `fill="#1a1a1a`. */
static GPtrArray *colors_in(const char *svg) {
  static const char *const attributes[] = {"fill", "stroke", "stop-color"};
  GPtrArray *found = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (const char *p = strstr(svg, "=\"#"); p; p = strstr(p + 3, "=\"#")) {
    const char *name = p;
    while (name > svg && (g_ascii_isalpha(name[-1]) || name[-1] == '-')) {
      name--;
    }
    g_autofree char *attribute = g_strndup(name, (gsize)(p - name));
    bool hex = strspn(p + 3, "0123456789abcdef") == 6 && p[9] == '"';
    g_autofree char *color = g_strndup(name, (gsize)(p - name) + 9);
    for (gsize i = 0; hex && i < G_N_ELEMENTS(attributes); i++) {
      if (strcmp(attribute, attributes[i]) == 0 && !g_hash_table_contains(seen, color)) {
        g_ptr_array_add(found, g_steal_pointer(&color));
        g_hash_table_add(seen, found->pdata[found->len - 1]);
        break;
      }
    }
  }
  g_ptr_array_sort(found, by_value);
  return found;
}

static Color parse(const char *hex) {
  gulong value = strtoul(hex, NULL, 16);
  return (Color){(guint8)(value >> 16), (guint8)(value >> 8), (guint8)value, 255};
}

static bool same(Color a, Color b) {
  return a.r == b.r && a.g == b.g && a.b == b.b;
}

/* One rule a colour; `dark`: for dark ground. */
static void append_rules(GString *out, const char *id, const GPtrArray *colors, Color text, Color paper, bool dark) {
  for (guint i = 0; i < colors->len; i++) {
    const char *attribute = colors->pdata[i], *hex = strchr(attribute, '#') + 1;
    g_autofree char *name = g_strndup(attribute, strcspn(attribute, "="));
    Color light = parse(hex), color = dark ? svgpalette_dark(light) : light;
    g_string_append_printf(out, "#%s [%s=\"#%s\"]{%s:var(--dateline-", id, name, hex, name);
    g_string_append(out, same(light, paper) ? "paper" : hex);
    if (same(light, text)) {
      g_string_append(out, ",currentColor)}\n");
    } else {
      g_string_append_printf(out, ",#%02x%02x%02x)}\n", color.r, color.g, color.b);
    }
  }
}

void svgpalette_append(GString *out, const char *id, const char *svg, Color text, Color paper) {
  g_autoptr(GPtrArray) colors = colors_in(svg);
  Color dark = svgpalette_dark(text);
  g_string_append_printf(out, "<style>\nsvg:root{color:#%02x%02x%02x}\n", text.r, text.g, text.b);
  append_rules(out, id, colors, text, paper, false);
  g_string_append_printf(out, "@media (prefers-color-scheme:dark){\nsvg:root{color:#%02x%02x%02x}\n", dark.r, dark.g,
                         dark.b);
  append_rules(out, id, colors, text, paper, true);
  g_string_append(out, "}\n</style>\n");
}
