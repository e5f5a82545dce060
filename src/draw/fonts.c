/* fonts.c -- text measured and shaped: by its words where that is enough, else by Pango. */
#include "draw/fonts.h"

#include <string.h>

#include "draw/pangotext.h"
#include "draw/picture.h"

struct Fonts {
  Faces *faces;
  WordCache *words;
  PangoText *pango; /* NULL: no text has needed it, or (`stuck`) it cannot be loaded */
  bool stuck;
  GArray *line;         /* of WordGlyph: the last of fonts_line() */
  GArray *missing;      /* of gunichar, in order of meeting */
  GPtrArray *used;      /* of hb_face_t */
  GHashTable *pictures; /* glyph of the colour face -> its surface */
};

Fonts *fonts_new(Diag *diag) {
  Faces *faces = faces_new(diag);
  if (!faces)
    return NULL;
  Fonts *fonts = g_new(Fonts, 1);
  *fonts = (Fonts){.faces = faces,
                   .words = wordcache_new(faces),
                   .line = g_array_new(FALSE, FALSE, sizeof(WordGlyph)),
                   .missing = g_array_new(FALSE, FALSE, sizeof(gunichar)),
                   .used = g_ptr_array_new_with_free_func((GDestroyNotify)hb_face_destroy),
                   .pictures = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)cairo_surface_destroy)};
  return fonts;
}

void fonts_free(Fonts *fonts) {
  if (!fonts)
    return;
  pangotext_free(fonts->pango);
  wordcache_free(fonts->words);
  faces_free(fonts->faces);
  g_array_free(fonts->line, TRUE);
  g_array_free(fonts->missing, TRUE);
  g_ptr_array_unref(fonts->used);
  g_hash_table_unref(fonts->pictures);
  g_free(fonts);
}

void fonts_ignore_system(void) {
  FcConfig *nothing = FcConfigCreate();
  FcConfigSetCurrent(nothing);
  FcConfigDestroy(nothing);
}

/* To wake it takes as long as a small drawing. */
static PangoText *fonts_pango(Fonts *fonts) {
  g_autoptr(Diag) unsaid = diag_new();
  if (!fonts->pango && !fonts->stuck) {
    fonts->stuck = !ondemand_load(ONDEMAND_PANGO, unsaid);
    fonts->pango = fonts->stuck ? NULL : pangotext_new(fonts->faces);
  }
  return fonts->pango;
}

bool fonts_work(const Fonts *fonts, Diag *diag) {
  return !fonts->stuck || ondemand_load(ONDEMAND_PANGO, diag);
}

static void fonts_break_lines(void *data, const TextStyle *style, const Hyphens *hyphens, const char *text, gsize len,
                              Unit width, GArray *lines) {
  Fonts *fonts = data;
  TextLine whole = {0, len, width, false, false};
  if (wordcache_break(fonts->words, style, hyphens, text, len, width, lines))
    return;
  if (fonts_pango(fonts))
    pangotext_break(fonts->pango, style, text, len, width, lines);
  else
    g_array_append_val(lines, whole);
}

static Unit fonts_ascent(void *data, const TextStyle *style) {
  Fonts *fonts = data;
  return faces_of(fonts->faces, style)->ascent;
}

void fonts_forget_used(Fonts *fonts) {
  g_ptr_array_set_size(fonts->used, 0);
}

const GPtrArray *fonts_used(const Fonts *fonts) {
  return fonts->used;
}

static void fonts_note_used(Fonts *fonts, hb_font_t *font) {
  hb_face_t *file = hb_font_get_face(font);
  if (!g_ptr_array_find(fonts->used, file, NULL))
    g_ptr_array_add(fonts->used, hb_face_reference(file));
}

bool fonts_line(Fonts *fonts, const TextStyle *style, const char *text, bool rtl, FontsLine *line) {
  const Face *face = faces_of(fonts->faces, style);
  line->face = face->draw;
  line->glyphs = fonts->line;
  Unit width;
  if (rtl || !wordcache_line(fonts->words, style, text, fonts->line, &width))
    return false;
  fonts_note_used(fonts, face->shape);
  return true;
}

static void fonts_add_missing(Fonts *fonts, gunichar c) {
  for (guint i = 0; i < fonts->missing->len; i++) {
    if (g_array_index(fonts->missing, gunichar, i) == c)
      return;
  }
  if (fonts->missing->len < 20) /* enough to name; keeps the search short */
    g_array_append_val(fonts->missing, c);
}

static void fonts_note_faces(Fonts *fonts, const PangoLayoutLine *line) {
  for (GSList *l = line->runs; l; l = l->next) {
    const PangoGlyphItem *run = l->data;
    const PangoGlyphString *glyphs = run->glyphs;
    fonts_note_used(fonts, pango_font_get_hb_font(run->item->analysis.font));
    for (int i = 0; i < glyphs->num_glyphs; i++) {
      PangoGlyph glyph = glyphs->glyphs[i].glyph;
      if (glyph & PANGO_GLYPH_UNKNOWN_FLAG)
        fonts_add_missing(fonts, glyph & ~PANGO_GLYPH_UNKNOWN_FLAG);
    }
  }
}

/* Pango lifts a script by the baseline of the line's first one, Arabic after Chinese by half an em: all stand on one.
 */
static void fonts_level(const PangoLayoutLine *line) {
  for (GSList *l = line->runs; l; l = l->next)
    ((PangoGlyphItem *)l->data)->y_offset = 0;
}

PangoLayoutLine *fonts_shape(Fonts *fonts, const TextStyle *style, const char *text, bool rtl) {
  PangoLayout *layout = pangotext_shape_line(fonts_pango(fonts), style, text, rtl);
  PangoLayoutLine *line = pango_layout_get_line_readonly(layout, 0);
  fonts_level(line);
  fonts_note_faces(fonts, line);
  return line;
}

cairo_surface_t *fonts_picture(Fonts *fonts, const Emoji *emoji, hb_codepoint_t glyph) {
  cairo_surface_t *picture = g_hash_table_lookup(fonts->pictures, GUINT_TO_POINTER(glyph));
  if (!picture) {
    guint len;
    const char *bytes = hb_blob_get_data(emoji->png, &len);
    g_autofree char *name = g_strdup_printf("emoji %u", glyph);
    picture = picture_of_png(bytes, len, name);
    if (picture)
      g_hash_table_insert(fonts->pictures, GUINT_TO_POINTER(glyph), picture);
  }
  return picture;
}

/* What is asked for in vain is missed. */
static bool fonts_shows(void *data, const TextStyle *style, const char *text) {
  Fonts *fonts = data;
  return faces_have(faces_of(fonts->faces, style), text, strlen(text)) || !fonts_pango(fonts) ||
         !pango_layout_get_unknown_glyphs_count(fonts_shape(fonts, style, text, false)->layout);
}

TextMeasure fonts_measure(Fonts *fonts) {
  return (TextMeasure){fonts, fonts_break_lines, fonts_ascent, fonts_shows};
}

void fonts_report_missing(const Fonts *fonts, Diag *diag) {
  if (!fonts->missing->len)
    return;
  g_autoptr(GString) names = g_string_new(NULL);
  for (guint i = 0; i < fonts->missing->len; i++)
    g_string_append_printf(names, "%sU+%04X", i ? ", " : "", g_array_index(fonts->missing, gunichar, i));
  diag_add(diag, DIAG_WARNING, "missing-glyph", (DiagPlace){0}, "no face has these characters: %s", names->str);
}

char *fonts_describe(const Fonts *fonts) {
  return faces_describe(fonts->faces);
}
