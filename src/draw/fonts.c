/* fonts.c -- a private font map on our faces, and text measured with it.
 *
 * Hinting and metric rounding are off: a width is the same at every resolution,
 * so what was measured fits what is drawn in PDF, SVG and PNG alike. */
#include "draw/fonts.h"

#include <pango/pangofc-fontmap.h>
#include <string.h>

#include "draw/faces.h"

struct Fonts {
  FcConfig *config;
  char *folder; /* of the faces for other scripts; NULL: they are in */
  PangoFontMap *map;
  PangoContext *context;
  PangoLayout *layout;
  GArray *missing; /* of gunichar, in order of meeting */
  /* A layout tries a text at several widths and places, and shaping is nine tenths of its time: both
   * remember what has been asked. */
  GHashTable *broken;  /* FontsText -> GArray of TextLine */
  GHashTable *ascents; /* FontsText of an empty text -> Unit */
};

/* Most texts remembered; a layout asks for those of one page again and again, then for others. */
#define FONTS_MAX_BROKEN 50000

typedef struct {
  TextStyle style;
  Unit width;
  gsize len;
  char text[];
} FontsText;

static FontsText *fonts_text_new(const TextStyle *style, Unit width, const char *text, gsize len) {
  FontsText *key = g_malloc(sizeof *key + len);
  *key = (FontsText){.style = *style, .width = width, .len = len};
  memcpy(key->text, text, len);
  return key;
}

static guint fonts_text_hash(const void *data) {
  const FontsText *key = data;
  guint hash = (guint)key->style.size * 31 + (guint)key->width;
  for (gsize i = 0; i < key->len; i++)
    hash = hash * 33 + (guchar)key->text[i];
  return hash;
}

static gboolean fonts_text_equal(const void *x, const void *y) {
  const FontsText *a = x, *b = y;
  return a->width == b->width && a->len == b->len && a->style.size == b->style.size &&
         a->style.weight == b->style.weight && a->style.italic == b->style.italic &&
         a->style.condensed == b->style.condensed && memcmp(a->text, b->text, a->len) == 0;
}

/* A face of another script is read when the first text needs it: reading all takes longer than drawing. */
static void fonts_want(Fonts *fonts, const char *text, gsize len) {
  if (!fonts->folder || !faces_needs_fallback(text, len))
    return;
  faces_add_fallback(fonts->config, fonts->folder);
  g_clear_pointer(&fonts->folder, g_free);
  pango_fc_font_map_config_changed(PANGO_FC_FONT_MAP(fonts->map));
}

/* A ligature is copied from a PDF as one odd character, and "fire" is then not found. */
static void fonts_set_features(PangoLayout *layout) {
  PangoAttrList *attributes = pango_attr_list_new();
  pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0"));
  pango_layout_set_attributes(layout, attributes);
  pango_attr_list_unref(attributes);
}

Fonts *fonts_new(Diag *diag) {
  FcConfig *config = FcConfigCreate();
  const char *folder = faces_find(config);
  if (!folder) {
    diag_add_io(diag, "no-fonts", "no faces found: run `make fonts` or set DATELINE_FONTS to their folder");
    FcConfigDestroy(config);
    return NULL;
  }
  Fonts *fonts = g_new0(Fonts, 1);
  fonts->config = config;
  fonts->folder = g_strdup(folder);
  fonts->map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(fonts->map), config);
  pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(fonts->map), 72);
  fonts->context = pango_font_map_create_context(fonts->map);
  pango_context_set_round_glyph_positions(fonts->context, FALSE);
  pango_context_set_language(fonts->context, pango_language_from_string("en"));
  cairo_font_options_t *options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(fonts->context, options);
  cairo_font_options_destroy(options);
  fonts->layout = pango_layout_new(fonts->context);
  pango_layout_set_wrap(fonts->layout, PANGO_WRAP_WORD_CHAR);
  fonts_set_features(fonts->layout);
  fonts->missing = g_array_new(FALSE, FALSE, sizeof(gunichar));
  fonts->broken = g_hash_table_new_full(fonts_text_hash, fonts_text_equal, g_free, (GDestroyNotify)g_array_unref);
  fonts->ascents = g_hash_table_new_full(fonts_text_hash, fonts_text_equal, g_free, NULL);
  return fonts;
}

void fonts_free(Fonts *fonts) {
  if (!fonts)
    return;
  g_array_free(fonts->missing, TRUE);
  g_hash_table_unref(fonts->broken);
  g_hash_table_unref(fonts->ascents);
  g_object_unref(fonts->layout);
  g_object_unref(fonts->context);
  /* Pango 1.50 forgets its reference to the configuration when the map goes. */
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(fonts->map), NULL);
  g_object_unref(fonts->map);
  FcConfigDestroy(fonts->config);
  g_free(fonts->folder);
  g_free(fonts);
}

/* The family is set by call: as a string "Roboto Condensed" would be parsed as
 * the family Roboto, condensed. */
static PangoFontDescription *fonts_describe(const TextStyle *style) {
  PangoFontDescription *face = pango_font_description_new();
  pango_font_description_set_family_static(face, style->condensed ? "Roboto Condensed" : "Lato");
  pango_font_description_set_weight(face, (PangoWeight)style->weight);
  pango_font_description_set_style(face, style->italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
  pango_font_description_set_size(face, style->size);
  return face;
}

PangoLayout *fonts_shape(Fonts *fonts, const TextStyle *style, const char *text, gsize len) {
  PangoFontDescription *face = fonts_describe(style);
  fonts_want(fonts, text, len);
  pango_layout_set_width(fonts->layout, -1);
  pango_layout_set_font_description(fonts->layout, face);
  pango_layout_set_text(fonts->layout, text, (int)MIN(len, G_MAXINT));
  pango_font_description_free(face);
  return fonts->layout;
}

static GArray *fonts_broken_new(Fonts *fonts, const TextStyle *style, const char *text, gsize len, Unit width) {
  GArray *lines = g_array_new(FALSE, FALSE, sizeof(TextLine));
  PangoLayout *layout = fonts_shape(fonts, style, text, len);
  pango_layout_set_single_paragraph_mode(layout, width == 0);
  pango_layout_set_width(layout, width ? width : -1);
  for (GSList *l = pango_layout_get_lines_readonly(layout); l; l = l->next) {
    const PangoLayoutLine *line = l->data;
    PangoRectangle logical;
    pango_layout_line_get_extents(l->data, NULL, &logical);
    TextLine found = {(gsize)line->start_index, (gsize)line->length, logical.width};
    while (found.length && text[found.start + found.length - 1] == ' ')
      found.length--;
    g_array_append_val(lines, found);
  }
  pango_layout_set_single_paragraph_mode(layout, FALSE);
  return lines;
}

static void fonts_break_lines(void *data, const TextStyle *style, const char *text, gsize len, Unit width,
                              GArray *lines) {
  Fonts *fonts = data;
  FontsText *key = fonts_text_new(style, width, text, len);
  GArray *known = g_hash_table_lookup(fonts->broken, key);
  if (known) {
    g_free(key);
  } else {
    if (g_hash_table_size(fonts->broken) >= FONTS_MAX_BROKEN)
      g_hash_table_remove_all(fonts->broken);
    known = fonts_broken_new(fonts, style, text, len, width);
    g_hash_table_insert(fonts->broken, key, known);
  }
  if (known->len)
    g_array_append_vals(lines, known->data, known->len);
}

static Unit fonts_ascent_new(Fonts *fonts, const TextStyle *style) {
  PangoFontDescription *face = fonts_describe(style);
  PangoFontMetrics *metrics = pango_context_get_metrics(fonts->context, face, NULL);
  Unit ascent = pango_font_metrics_get_ascent(metrics);
  pango_font_metrics_unref(metrics);
  pango_font_description_free(face);
  return ascent;
}

static Unit fonts_ascent(void *data, const TextStyle *style) {
  Fonts *fonts = data;
  g_autofree FontsText *key = fonts_text_new(style, 0, "", 0);
  gpointer known = g_hash_table_lookup(fonts->ascents, key);
  if (!known) {
    known = GINT_TO_POINTER(fonts_ascent_new(fonts, style));
    g_hash_table_insert(fonts->ascents, g_steal_pointer(&key), known);
  }
  return GPOINTER_TO_INT(known);
}

TextMeasure fonts_measure(Fonts *fonts) {
  return (TextMeasure){fonts, fonts_break_lines, fonts_ascent};
}

static void fonts_add_missing(Fonts *fonts, gunichar c) {
  for (guint i = 0; i < fonts->missing->len; i++) {
    if (g_array_index(fonts->missing, gunichar, i) == c)
      return;
  }
  if (fonts->missing->len < 20) /* enough to name; keeps the search short */
    g_array_append_val(fonts->missing, c);
}

void fonts_note_missing(Fonts *fonts) {
  if (!pango_layout_get_unknown_glyphs_count(fonts->layout))
    return;
  PangoLayoutLine *line = pango_layout_get_line_readonly(fonts->layout, 0);
  for (GSList *l = line->runs; l; l = l->next) {
    const PangoGlyphString *glyphs = ((PangoGlyphItem *)l->data)->glyphs;
    for (int i = 0; i < glyphs->num_glyphs; i++) {
      PangoGlyph glyph = glyphs->glyphs[i].glyph;
      if (glyph & PANGO_GLYPH_UNKNOWN_FLAG)
        fonts_add_missing(fonts, glyph & ~PANGO_GLYPH_UNKNOWN_FLAG);
    }
  }
}

void fonts_report_missing(const Fonts *fonts, Diag *diag) {
  if (!fonts->missing->len)
    return;
  g_autoptr(GString) names = g_string_new(NULL);
  for (guint i = 0; i < fonts->missing->len; i++)
    g_string_append_printf(names, "%sU+%04X", i ? ", " : "", g_array_index(fonts->missing, gunichar, i));
  diag_add(diag, DIAG_WARNING, "missing-glyph", (DiagPlace){0}, "no face has these characters: %s", names->str);
}
