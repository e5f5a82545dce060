/* pangotext.c -- see pangotext.h. */
#include "draw/pangotext.h"

#include <string.h>

struct PangoText {
  Faces *faces;
  bool others; /* the faces for other scripts are in */
  FcConfig *config;
  PangoFontMap *map;
  PangoContext *context;
  PangoLayout *layout;
};

/* A ligature is copied from a PDF as one odd character, and "fire" is then not found. */
static void pangotext_set_features(PangoLayout *layout) {
  PangoAttrList *attributes = pango_attr_list_new();
  pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0"));
  pango_layout_set_attributes(layout, attributes);
  pango_attr_list_unref(attributes);
}

static void pangotext_set_options(PangoContext *context) {
  cairo_font_options_t *options = cairo_font_options_create();
  faces_set_options(options);
  pango_cairo_context_set_font_options(context, options);
  cairo_font_options_destroy(options);
}

PangoText *pangotext_new(Faces *faces) {
  PangoText *pango = g_new0(PangoText, 1);
  pango->faces = faces;
  pango->config = FcConfigCreate();
  faces_add(faces, pango->config, false);
  pango->map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
  pango_fc_font_map_set_config((PangoFcFontMap *)pango->map, pango->config);
  pango_cairo_font_map_set_resolution((PangoCairoFontMap *)pango->map, 72);
  pango->context = pango_font_map_create_context(pango->map);
  pango_context_set_round_glyph_positions(pango->context, FALSE);
  pango_context_set_language(pango->context, pango_language_from_string("en"));
  pangotext_set_options(pango->context);
  pango->layout = pango_layout_new(pango->context);
  pango_layout_set_wrap(pango->layout, PANGO_WRAP_WORD_CHAR);
  pangotext_set_features(pango->layout);
  return pango;
}

void pangotext_free(PangoText *pango) {
  if (!pango)
    return;
  g_object_unref(pango->layout);
  g_object_unref(pango->context);
  /* Pango 1.50 forgets its reference to the configuration when the map goes. */
  pango_fc_font_map_set_config((PangoFcFontMap *)pango->map, NULL);
  g_object_unref(pango->map);
  FcConfigDestroy(pango->config);
  g_free(pango);
}

/* The colour face is of pictures in one size: they are scaled to the letters'.  What Pango takes for an emoji it asks
 * for by a family of that name. */
static const char pangotext_rules[] =
    "<fontconfig><match target=\"font\"><test name=\"color\"><bool>true</bool></test>"
    "<edit name=\"matrix\" mode=\"assign\"><times><name>matrix</name><matrix>"
    "<divide><name target=\"pattern\">pixelsize</name><name target=\"font\">pixelsize</name></divide>"
    "<double>0</double><double>0</double>"
    "<divide><name target=\"pattern\">pixelsize</name><name target=\"font\">pixelsize</name></divide>"
    "</matrix></times></edit></match>"
    "<match target=\"pattern\"><test name=\"family\"><string>emoji</string></test>"
    "<edit name=\"family\" mode=\"prepend\" binding=\"strong\"><string>Noto Color Emoji</string></edit></match>"
    "<match target=\"font\"><test name=\"weight\" compare=\"less_eq\"><const>medium</const></test>"
    "<test target=\"pattern\" name=\"weight\" compare=\"more_eq\"><const>semibold</const></test>"
    "<test name=\"color\"><bool>false</bool></test>"
    "<edit name=\"embolden\" mode=\"assign\"><bool>true</bool></edit></match>"
    "</fontconfig>";

/* A face of another script is read when the first text needs it: reading all takes longer than drawing. */
static void pangotext_want(PangoText *pango, const TextStyle *style, const char *text, gsize len) {
  if (pango->others || faces_have(faces_of(pango->faces, style), text, len))
    return;
  faces_add(pango->faces, pango->config, true);
  FcConfigParseAndLoadFromMemory(pango->config, (const FcChar8 *)pangotext_rules, FcTrue);
  pango->others = true;
  pango_fc_font_map_config_changed((PangoFcFontMap *)pango->map);
}

static PangoFontDescription *pangotext_describe(const TextStyle *style) {
  PangoFontDescription *face = pango_font_description_new();
  pango_font_description_set_family_static(face, "Lato");
  pango_font_description_set_weight(face, (PangoWeight)style->weight);
  pango_font_description_set_style(face, style->italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
  pango_font_description_set_size(face, style->size);
  return face;
}

/* A text's direction is that of its first letter that has one. */
PangoLayout *pangotext_shape(PangoText *pango, const TextStyle *style, const char *text, gsize len) {
  PangoFontDescription *face = pangotext_describe(style);
  pangotext_want(pango, style, text, len);
  pango_layout_set_auto_dir(pango->layout, TRUE);
  pango_layout_set_width(pango->layout, -1);
  pango_layout_set_font_description(pango->layout, face);
  pango_layout_set_text(pango->layout, text, (int)MIN(len, G_MAXINT));
  pango_font_description_free(face);
  return pango->layout;
}

PangoLayout *pangotext_shape_line(PangoText *pango, const TextStyle *style, const char *text, bool rtl) {
  PangoLayout *layout = pangotext_shape(pango, style, text, strlen(text));
  pango_layout_set_auto_dir(layout, FALSE);
  pango_context_set_base_dir(pango->context, rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  pango_layout_context_changed(layout);
  return layout;
}

static void pangotext_break_whole(PangoText *pango, const TextStyle *style, const char *text, gsize len, Unit width,
                                  GArray *lines) {
  PangoLayout *layout = pangotext_shape(pango, style, text, len);
  pango_layout_set_single_paragraph_mode(layout, width == 0);
  pango_layout_set_width(layout, width ? width : -1);
  for (GSList *l = pango_layout_get_lines_readonly(layout); l; l = l->next) {
    const PangoLayoutLine *line = l->data;
    PangoRectangle logical;
    pango_layout_line_get_extents(l->data, NULL, &logical);
    TextLine found = {(gsize)line->start_index, (gsize)line->length, logical.width, false,
                      line->resolved_dir == PANGO_DIRECTION_RTL};
    while (found.length && text[found.start + found.length - 1] == ' ')
      found.length--;
    g_array_append_val(lines, found);
  }
  pango_layout_set_single_paragraph_mode(layout, FALSE);
}

/* How much of text[0..len) may be broken into lines at once: up to the first word that has no end.  Pango shapes the
 * rest of a word anew for each line of it, the square of its length, which a stranger chooses; so what is longer than
 * any word is cut, between letters.  Wide characters are no word: a line may end after each. */
static gsize pangotext_piece(const char *text, gsize len) {
  enum { LONGEST_WORD = 400 };
  const char *end = text + len, *word = text;
  for (const char *p = text; p < end;) {
    gunichar c = g_utf8_get_char(p);
    if (p - word >= LONGEST_WORD && !g_unichar_ismark(c) && !g_unichar_iszerowidth(c))
      return (gsize)(p - text);
    p = g_utf8_next_char(p);
    if (g_unichar_isspace(c) || g_unichar_iswide(c))
      word = p;
  }
  return len;
}

void pangotext_break(PangoText *pango, const TextStyle *style, const char *text, gsize len, Unit width, GArray *lines) {
  gsize from = 0;
  do {
    gsize piece = width ? pangotext_piece(text + from, len - from) : len;
    guint first = lines->len;
    pangotext_break_whole(pango, style, text + from, piece, width, lines);
    for (guint i = first; i < lines->len; i++)
      g_array_index(lines, TextLine, i).start += from;
    from += piece;
  } while (from < len);
}
