/* fonts.c -- a private font map on our faces, and text measured with it.
 *
 * Hinting and metric rounding are off: a width is the same at every resolution,
 * so what was measured fits what is drawn in PDF, SVG and PNG alike. */
#include "draw/fonts.h"

#include <pango/pangofc-fontmap.h>
#include <string.h>

#include "draw/faces.h"
#include "draw/words.h"

typedef struct {
  TextStyle style;
  Unit ascent;
} FontsAscent;

struct Fonts {
  FcConfig *config;
  char *folder; /* of the faces for other scripts; NULL: they are in */
  PangoFontMap *map;
  PangoContext *context;
  PangoLayout *layout;
  GArray *missing; /* of gunichar, in order of meeting */
  Words *words;
  GArray *line;    /* of WordsGlyph: the last of fonts_line() */
  GArray *ascents; /* of FontsAscent */
};

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

static PangoLayout *fonts_shape_word(void *data, const TextStyle *style, const char *text, gsize len) {
  return fonts_shape(data, style, text, len);
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
  fonts->words = words_new(fonts_shape_word, fonts);
  fonts->line = g_array_new(FALSE, FALSE, sizeof(WordsGlyph));
  fonts->ascents = g_array_new(FALSE, FALSE, sizeof(FontsAscent));
  return fonts;
}

void fonts_ignore_system(void) {
  FcConfig *nothing = FcConfigCreate();
  FcConfigSetCurrent(nothing);
  FcConfigDestroy(nothing);
}

void fonts_free(Fonts *fonts) {
  if (!fonts)
    return;
  g_array_free(fonts->missing, TRUE);
  words_free(fonts->words);
  g_array_free(fonts->line, TRUE);
  g_array_free(fonts->ascents, TRUE);
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

static void fonts_break_whole(Fonts *fonts, const TextStyle *style, const char *text, gsize len, Unit width,
                              GArray *lines) {
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
}

/* How much of text[0..len) may be broken into lines at once: up to the first word that has no end.  Pango shapes the
 * rest of a word anew for each line of it, the square of its length, which a stranger chooses; so what is longer than
 * any word is cut, between letters.  Wide characters are no word: a line may end behind each. */
static gsize fonts_piece(const char *text, gsize len) {
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

static void fonts_break_pieces(Fonts *fonts, const TextStyle *style, const char *text, gsize len, Unit width,
                               GArray *lines) {
  gsize from = 0;
  do {
    gsize piece = width ? fonts_piece(text + from, len - from) : len;
    guint first = lines->len;
    fonts_break_whole(fonts, style, text + from, piece, width, lines);
    for (guint i = first; i < lines->len; i++)
      g_array_index(lines, TextLine, i).start += from;
    from += piece;
  } while (from < len);
}

static void fonts_break_lines(void *data, const TextStyle *style, const char *text, gsize len, Unit width,
                              GArray *lines) {
  Fonts *fonts = data;
  if (!words_break(fonts->words, style, text, len, width, lines))
    fonts_break_pieces(fonts, style, text, len, width, lines);
}

bool fonts_line(Fonts *fonts, const TextStyle *style, const char *text, FontsLine *line) {
  line->glyphs = fonts->line;
  return words_line(fonts->words, style, text, fonts->line, &line->font, &line->width);
}

static Unit fonts_ascent_new(Fonts *fonts, const TextStyle *style) {
  PangoFontDescription *face = fonts_describe(style);
  PangoFontMetrics *metrics = pango_context_get_metrics(fonts->context, face, NULL);
  Unit ascent = pango_font_metrics_get_ascent(metrics);
  pango_font_metrics_unref(metrics);
  pango_font_description_free(face);
  return ascent;
}

/* There are some ten styles. */
static Unit fonts_ascent(void *data, const TextStyle *style) {
  Fonts *fonts = data;
  for (guint i = 0; i < fonts->ascents->len; i++) {
    const FontsAscent *known = &g_array_index(fonts->ascents, FontsAscent, i);
    if (known->style.size == style->size && known->style.weight == style->weight &&
        known->style.italic == style->italic && known->style.condensed == style->condensed)
      return known->ascent;
  }
  FontsAscent found = {*style, fonts_ascent_new(fonts, style)};
  g_array_append_val(fonts->ascents, found);
  return found.ascent;
}

/* What is asked for in vain is missed. */
static bool fonts_shows(void *data, const TextStyle *style, const char *text) {
  Fonts *fonts = data;
  fonts_shape(fonts, style, text, strlen(text));
  fonts_note_missing(fonts);
  return !pango_layout_get_unknown_glyphs_count(fonts->layout);
}

TextMeasure fonts_measure(Fonts *fonts) {
  return (TextMeasure){fonts, fonts_break_lines, fonts_ascent, fonts_shows};
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
