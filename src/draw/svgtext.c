/* svgtext.c -- text as SVG: outlines of glyphs, or <text>.
 *
 * Not Cairo's SVG surface: it numbers its ids from 0 in each file, so that two in
 * one page take each other's letters, and has no groups, links or words. */
#include "draw/svgtext.h"

#include <string.h>

#include "draw/svgshape.h"
#include "scene/number.h"
#include "write/markup.h"

#define SVGTEXT_HALO " stroke-width=\"2.4\" stroke-linejoin=\"round\""

struct SvgGlyphs {
  char *prefix;
  GHashTable *faces; /* cairo_scaled_font_t -> its number, from 1; holds a reference, so an address names one face */
  GHashTable *ids;   /* gint64 of font and glyph -> number of its outline, 0: nothing to draw */
  guint outlines;
  GString *defs;
  cairo_t *cr; /* to ask cairo for outlines */
};

SvgGlyphs *svgglyphs_new(const char *prefix) {
  SvgGlyphs *glyphs = g_new0(SvgGlyphs, 1);
  glyphs->prefix = g_strdup(prefix);
  glyphs->faces = g_hash_table_new_full(NULL, NULL, (GDestroyNotify)cairo_scaled_font_destroy, NULL);
  glyphs->ids = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
  glyphs->defs = g_string_new(NULL);
  cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1);
  glyphs->cr = cairo_create(surface);
  cairo_surface_destroy(surface);
  return glyphs;
}

void svgglyphs_free(SvgGlyphs *glyphs) {
  g_free(glyphs->prefix);
  g_hash_table_unref(glyphs->faces);
  g_hash_table_unref(glyphs->ids);
  g_string_free(glyphs->defs, TRUE);
  cairo_destroy(glyphs->cr);
  g_free(glyphs);
}

const GString *svgglyphs_defs(const SvgGlyphs *glyphs) {
  return glyphs->defs;
}

static void svgglyphs_append_path(GString *out, const cairo_path_t *path) {
  static const char letters[] = {[CAIRO_PATH_MOVE_TO] = 'M',
                                 [CAIRO_PATH_LINE_TO] = 'L',
                                 [CAIRO_PATH_CURVE_TO] = 'C',
                                 [CAIRO_PATH_CLOSE_PATH] = 'Z'};
  for (int i = 0; i < path->num_data; i += path->data[i].header.length) {
    const cairo_path_data_t *data = &path->data[i];
    /* After a closing, cairo moves to where it is; before the end that draws nothing. */
    if (data->header.type == CAIRO_PATH_MOVE_TO && i + data->header.length >= path->num_data)
      break;
    g_string_append_c(out, letters[data->header.type]);
    for (int k = 1; k < data->header.length; k++) {
      if (k > 1)
        g_string_append_c(out, ' ');
      number_append(out, PT(data[k].point.x));
      g_string_append_c(out, ' ');
      number_append(out, PT(data[k].point.y));
    }
  }
}

/* A picture in the place of an outline. */
static guint svgglyphs_picture(SvgGlyphs *glyphs, const Emoji *emoji) {
  guint len, id = ++glyphs->outlines;
  const char *bytes = hb_blob_get_data(emoji->png, &len);
  g_autofree char *code = g_base64_encode((const guchar *)bytes, len);
  g_string_append_printf(glyphs->defs, "<image id=\"%sg%u\"", glyphs->prefix, id);
  svgshape_length(glyphs->defs, "x", emoji->x);
  svgshape_length(glyphs->defs, "y", emoji->y);
  svgshape_length(glyphs->defs, "width", emoji->w);
  svgshape_length(glyphs->defs, "height", emoji->h);
  g_string_append_printf(glyphs->defs, " xlink:href=\"data:image/png;base64,%s\"/>\n", code);
  return id;
}

/* A face in one size, as it is drawn and as it is shaped. */
typedef struct {
  cairo_scaled_font_t *draw;
  hb_font_t *shape; /* NULL: it has no pictures */
  Unit size;
} SvgFace;

static guint svgglyphs_outline(SvgGlyphs *glyphs, const SvgFace *face, unsigned long glyph) {
  Emoji emoji;
  if (face->shape && emoji_are(face->shape)) {
    guint picture = 0;
    if (emoji_find(face->shape, face->size, (hb_codepoint_t)glyph, &emoji)) {
      picture = svgglyphs_picture(glyphs, &emoji);
      hb_blob_destroy(emoji.png);
    }
    return picture;
  }
  cairo_glyph_t at = {.index = glyph};
  cairo_set_scaled_font(glyphs->cr, face->draw);
  cairo_new_path(glyphs->cr);
  cairo_glyph_path(glyphs->cr, &at, 1);
  cairo_path_t *path = cairo_copy_path(glyphs->cr);
  guint id = path->num_data > 1 ? ++glyphs->outlines : 0; /* a space has none */
  if (id) {
    g_string_append_printf(glyphs->defs, "<path id=\"%sg%u\" d=\"", glyphs->prefix, id);
    svgglyphs_append_path(glyphs->defs, path);
    g_string_append(glyphs->defs, "\"/>\n");
  }
  cairo_path_destroy(path);
  return id;
}

static guint svgglyphs_id(SvgGlyphs *glyphs, const SvgFace *face, unsigned long glyph) {
  guint number = GPOINTER_TO_UINT(g_hash_table_lookup(glyphs->faces, face->draw));
  if (!number) {
    number = g_hash_table_size(glyphs->faces) + 1;
    g_hash_table_insert(glyphs->faces, cairo_scaled_font_reference(face->draw), GUINT_TO_POINTER(number));
  }
  gint64 key = ((gint64)number << 32) | (gint64)glyph;
  gpointer found;
  if (g_hash_table_lookup_extended(glyphs->ids, &key, NULL, &found))
    return GPOINTER_TO_UINT(found);
  guint id = svgglyphs_outline(glyphs, face, glyph);
  g_hash_table_insert(glyphs->ids, g_memdup2(&key, sizeof key), GUINT_TO_POINTER(id));
  return id;
}

static void svgtext_use(GString *out, const SvgGlyphs *glyphs, guint id, Unit x, Unit y) {
  g_string_append(out, "<use xlink:href=\"#");
  g_string_append(out, glyphs->prefix);
  g_string_append_c(out, 'g');
  number_append_whole(out, id);
  g_string_append_c(out, '"');
  if (x)
    svgshape_length(out, "x", x);
  if (y)
    svgshape_length(out, "y", y);
  g_string_append(out, "/>");
}

/* From the line's left end on the baseline. */
static void svgtext_glyphs(GString *out, PangoLayoutLine *line, Unit size, SvgGlyphs *glyphs) {
  Unit x = 0;
  for (GSList *l = line->runs; l; l = l->next) {
    const PangoGlyphItem *run = l->data;
    PangoFont *font = run->item->analysis.font;
    SvgFace face = {pango_cairo_font_get_scaled_font((PangoCairoFont *)font), pango_font_get_hb_font(font), size};
    for (int i = 0; i < run->glyphs->num_glyphs; i++) {
      const PangoGlyphInfo *info = &run->glyphs->glyphs[i];
      bool known = info->glyph != PANGO_GLYPH_EMPTY && !(info->glyph & PANGO_GLYPH_UNKNOWN_FLAG);
      guint id = known ? svgglyphs_id(glyphs, &face, info->glyph) : 0;
      if (id)
        svgtext_use(out, glyphs, id, x + info->geometry.x_offset, info->geometry.y_offset);
      x += info->geometry.width;
    }
  }
}

/* The same of a line that is the sum of its words. */
static void svgtext_words(GString *out, const FontsLine *line, SvgGlyphs *glyphs) {
  SvgFace face = {.draw = line->face};
  for (guint i = 0; i < line->glyphs->len; i++) {
    const WordGlyph *glyph = &g_array_index(line->glyphs, WordGlyph, i);
    guint id = svgglyphs_id(glyphs, &face, glyph->glyph);
    if (id)
      svgtext_use(out, glyphs, id, glyph->x, 0);
  }
}

static void svgtext_uses(GString *out, const SceneItem *item, Fonts *fonts, SvgGlyphs *glyphs) {
  FontsLine line;
  if (fonts_line(fonts, &item->style, item->text, item->rtl, &line))
    svgtext_words(out, &line, glyphs);
  else
    svgtext_glyphs(out, fonts_shape(fonts, &item->style, item->text, item->rtl), item->style.size, glyphs);
}

static void svgtext_open(GString *out, const SceneItem *item) {
  g_string_append(out, "<text");
  svgshape_length(out, "x", item->rtl ? item->x + item->w : item->x);
  svgshape_length(out, "y", item->y);
  svgshape_length(out, "font-size", item->style.size);
  if (item->w > 0) {
    svgshape_length(out, "textLength", item->w);
    g_string_append(out, " lengthAdjust=\"spacingAndGlyphs\"");
  }
  if (item->rtl) /* such a line starts at its right end */
    g_string_append(out, " direction=\"rtl\"");
}

static void svgtext_close(GString *out, const SceneItem *item) {
  g_string_append_c(out, '>');
  markup_text(out, item->text, -1);
  g_string_append(out, "</text>\n");
}

static void svgtext_group(GString *out, Unit x, Unit y) {
  g_string_append(out, "<g transform=\"translate(");
  number_append(out, x);
  g_string_append_c(out, ' ');
  number_append(out, y);
  g_string_append(out, ")\"");
}

void svgtext_outlines(GString *out, const SceneItem *item, Color paper, Fonts *fonts, SvgGlyphs *glyphs) {
  if (!item->text || !*item->text)
    return;
  g_autoptr(GString) uses = g_string_new(NULL);
  svgtext_uses(uses, item, fonts, glyphs);
  if (item->halo) {
    svgtext_group(out, item->x, item->y);
    svgshape_color(out, "stroke", paper);
    g_string_append(out, SVGTEXT_HALO ">");
    g_string_append_len(out, uses->str, (gssize)uses->len);
    g_string_append(out, "</g>\n");
  }
  svgtext_group(out, item->x, item->y);
  svgshape_color(out, "fill", item->fill);
  g_string_append_c(out, '>');
  g_string_append_len(out, uses->str, (gssize)uses->len);
  g_string_append(out, "</g>\n");
  svgtext_open(out, item);
  g_string_append(out, " fill-opacity=\"0\"");
  svgtext_close(out, item);
}

void svgtext_live(GString *out, const SceneItem *item, Color paper) {
  if (!item->text || !*item->text)
    return;
  svgtext_open(out, item);
  if (item->style.weight != WEIGHT_REGULAR)
    g_string_append_printf(out, " font-weight=\"%d\"", (int)item->style.weight);
  if (item->style.italic)
    g_string_append(out, " font-style=\"italic\"");
  svgshape_color(out, "fill", item->fill);
  if (item->halo) {
    svgshape_color(out, "stroke", paper);
    g_string_append(out, SVGTEXT_HALO " paint-order=\"stroke\"");
  }
  svgtext_close(out, item);
}
