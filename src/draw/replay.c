/* replay.c -- the display list onto a cairo context, one item after another. */
#include "draw/replay.h"

#include <string.h>

#include "draw/picture.h"

#define REPLAY_HALO_PT 1.2

/* What a BEGIN opened and its END is to close. */
typedef struct {
  const char *tag; /* NULL: none */
  bool link;
} ReplayGroup;

typedef struct {
  cairo_t *cr;
  const Scene *scene;
  Fonts *fonts;
  GArray *tags; /* of ReplayTag; NULL: without */
  GArray *open; /* of ReplayGroup */
} Replay;

static double replay_pt(Unit u) {
  return (double)u / UNIT_PT;
}

static void replay_color(cairo_t *cr, Color c) {
  cairo_set_source_rgba(cr, c.r / 255.0, c.g / 255.0, c.b / 255.0, c.a / 255.0);
}

static void replay_fill_faded(cairo_t *cr, const SceneItem *item) {
  Color a = item->fill, b = item->fade;
  cairo_pattern_t *fade = cairo_pattern_create_linear(replay_pt(item->x), 0, replay_pt(item->x + item->w), 0);
  cairo_pattern_add_color_stop_rgba(fade, 0, a.r / 255.0, a.g / 255.0, a.b / 255.0, a.a / 255.0);
  cairo_pattern_add_color_stop_rgba(fade, 1, b.r / 255.0, b.g / 255.0, b.b / 255.0, b.a / 255.0);
  cairo_set_source(cr, fade);
  cairo_fill_preserve(cr);
  cairo_pattern_destroy(fade);
}

static void replay_paint(cairo_t *cr, const SceneItem *item) {
  if (item->fade_set || item->fade.a) {
    replay_fill_faded(cr, item);
  } else if (item->fill.a) {
    replay_color(cr, item->fill);
    cairo_fill_preserve(cr);
  }
  if (item->stroke.a) {
    double dash[] = {replay_pt(item->dash[0]), replay_pt(item->dash[1])};
    bool dashed = item->dash[0] > 0 && item->dash[1] >= 0;
    replay_color(cr, item->stroke);
    cairo_set_line_width(cr, replay_pt(item->line_width));
    cairo_set_dash(cr, dash, dashed ? 2 : 0, 0);
    cairo_stroke_preserve(cr);
  }
  cairo_new_path(cr);
}

static void replay_points(cairo_t *cr, const SceneItem *item) {
  for (guint i = 0; item->points && i < item->points->len; i++) {
    ScenePoint p = g_array_index(item->points, ScenePoint, i);
    cairo_line_to(cr, replay_pt(p.x), replay_pt(p.y));
  }
  if (item->closed)
    cairo_close_path(cr);
}

/* A text on its way to cairo: glyphs of one face, or a line as Pango shaped it. */
typedef struct {
  const char *text;
  cairo_glyph_t *glyphs; /* NULL: `line` */
  cairo_text_cluster_t *clusters;
  int n;
  PangoLayoutLine *line;
} ReplayText;

static ReplayText replay_glyphs(cairo_t *cr, const FontsLine *line, const char *text, double x, double y) {
  ReplayText out = {.text = text, .n = (int)line->glyphs->len};
  out.glyphs = g_new(cairo_glyph_t, line->glyphs->len);
  out.clusters = g_new(cairo_text_cluster_t, line->glyphs->len);
  for (int i = 0; i < out.n; i++) {
    const WordGlyph *glyph = &g_array_index(line->glyphs, WordGlyph, i);
    out.glyphs[i] = (cairo_glyph_t){glyph->glyph, x + replay_pt(glyph->x), y};
    out.clusters[i] = (cairo_text_cluster_t){(int)glyph->bytes, 1};
  }
  cairo_set_scaled_font(cr, line->face);
  return out;
}

static ReplayText replay_shape(Replay *replay, const SceneItem *item) {
  FontsLine line;
  if (fonts_line(replay->fonts, &item->style, item->text, item->rtl, &line))
    return replay_glyphs(replay->cr, &line, item->text, replay_pt(item->x), replay_pt(item->y));
  return (ReplayText){.line = fonts_shape(replay->fonts, &item->style, item->text, item->rtl)};
}

static void replay_halo(const Replay *replay, const ReplayText *text) {
  cairo_t *cr = replay->cr;
  if (text->glyphs)
    cairo_glyph_path(cr, text->glyphs, text->n);
  else
    pango_cairo_layout_line_path(cr, text->line);
  replay_color(cr, replay->scene->paper);
  cairo_set_line_width(cr, 2 * REPLAY_HALO_PT);
  cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_dash(cr, NULL, 0, 0);
  cairo_stroke(cr);
  cairo_set_line_join(cr, CAIRO_LINE_JOIN_MITER);
}

static void replay_picture(cairo_t *cr, cairo_surface_t *picture, double x, double y, double w, double h) {
  cairo_save(cr);
  cairo_translate(cr, x, y);
  cairo_scale(cr, w / cairo_image_surface_get_width(picture), h / cairo_image_surface_get_height(picture));
  cairo_set_source_surface(cr, picture, 0, 0);
  cairo_paint(cr);
  cairo_restore(cr);
}

/* A run of letters that are pictures. */
static void replay_emoji(Replay *replay, const PangoGlyphItem *run, Unit size, double x, double y) {
  hb_font_t *font = pango_font_get_hb_font(run->item->analysis.font);
  for (int i = 0; i < run->glyphs->num_glyphs; i++) {
    const PangoGlyphInfo *info = &run->glyphs->glyphs[i];
    Emoji emoji;
    if (emoji_find(font, size, info->glyph, &emoji)) {
      cairo_surface_t *picture = fonts_picture(replay->fonts, &emoji, info->glyph);
      if (picture)
        replay_picture(replay->cr, picture, x + replay_pt(emoji.x), y + replay_pt(emoji.y), replay_pt(emoji.w),
                       replay_pt(emoji.h));
      hb_blob_destroy(emoji.png);
    }
    x += replay_pt(info->geometry.width);
  }
}

static void replay_line(Replay *replay, const PangoLayoutLine *line, const char *text, Unit size, double x, double y) {
  for (GSList *l = line->runs; l; l = l->next) {
    PangoGlyphItem *run = l->data;
    cairo_move_to(replay->cr, x, y);
    if (emoji_are(pango_font_get_hb_font(run->item->analysis.font)))
      replay_emoji(replay, run, size, x, y);
    else
      pango_cairo_show_glyph_item(replay->cr, text, run);
    for (int i = 0; i < run->glyphs->num_glyphs; i++)
      x += replay_pt(run->glyphs->glyphs[i].geometry.width);
  }
}

static void replay_text(Replay *replay, const SceneItem *item) {
  cairo_t *cr = replay->cr;
  if (!item->text || !*item->text)
    return;
  double x = replay_pt(item->x), y = replay_pt(item->y);
  ReplayText text = replay_shape(replay, item);
  cairo_move_to(cr, x, y);
  if (item->halo)
    replay_halo(replay, &text);
  replay_color(cr, item->fill);
  cairo_move_to(cr, x, y);
  if (text.glyphs)
    cairo_show_text_glyphs(cr, text.text, -1, text.glyphs, text.n, text.clusters, text.n, 0);
  else
    replay_line(replay, text.line, item->text, item->style.size, x, y);
  cairo_new_path(cr);
  g_free(text.glyphs);
  g_free(text.clusters);
}

static const char *replay_tag(SceneRole role) {
  switch (role) {
  case ROLE_TITLE:
    return "H1";
  case ROLE_HEAD:
    return "H2";
  case ROLE_EVENT:
  case ROLE_FOOT:
  case ROLE_UNDATED:
    return "P";
  default:
    return NULL;
  }
}

static void replay_begin_link(cairo_t *cr, const char *link) {
  /* Cairo copies the address into the PDF's string as it is: brackets, quotes and
   * backslashes would end it, so all but an address's plain characters is escaped. */
  g_autofree char *uri = g_uri_escape_string(link, ":/?#[]@!$&*+,;=%", FALSE);
  g_autofree char *attributes = g_strdup_printf("uri='%s'", uri);
  cairo_tag_begin(cr, CAIRO_TAG_LINK, attributes);
}

static void replay_begin(Replay *replay, const SceneItem *item) {
  ReplayGroup group = {0};
  if (replay->tags && !replay->open->len) { /* groups within groups are for the eye only */
    group.tag = replay_tag(item->role);
    group.link = group.tag && item->link;
  }
  g_array_append_val(replay->open, group);
  if (group.tag) {
    cairo_tag_begin(replay->cr, group.tag, NULL);
    ReplayTag tag = {item->text, item->order};
    g_array_append_val(replay->tags, tag);
  }
  if (group.link)
    replay_begin_link(replay->cr, item->link);
}

static void replay_end(Replay *replay) {
  if (!replay->open->len)
    return;
  ReplayGroup group = g_array_index(replay->open, ReplayGroup, replay->open->len - 1);
  if (group.link)
    cairo_tag_end(replay->cr, CAIRO_TAG_LINK);
  if (group.tag)
    cairo_tag_end(replay->cr, group.tag);
  g_array_set_size(replay->open, replay->open->len - 1);
}

/* A file that has gone or changed since it was measured leaves its place empty. */
static void replay_image(cairo_t *cr, const SceneItem *item) {
  cairo_surface_t *picture = picture_load(item->text);
  if (!picture)
    return;
  replay_picture(cr, picture, replay_pt(item->x), replay_pt(item->y), replay_pt(item->w), replay_pt(item->h));
  cairo_surface_destroy(picture);
}

static void replay_item(Replay *replay, const SceneItem *item) {
  cairo_t *cr = replay->cr;
  double x = replay_pt(item->x), y = replay_pt(item->y), w = replay_pt(item->w), h = replay_pt(item->h);
  switch (item->kind) {
  case SCENE_RECT:
    cairo_rectangle(cr, x, y, w, h);
    break;
  case SCENE_LINE:
    cairo_move_to(cr, x, y);
    cairo_line_to(cr, w, h);
    break;
  case SCENE_PATH:
    replay_points(cr, item);
    break;
  case SCENE_CIRCLE:
    cairo_arc(cr, x, y, w, 0, 2 * G_PI);
    break;
  case SCENE_TEXT:
    replay_text(replay, item);
    return;
  case SCENE_BEGIN:
    replay_begin(replay, item);
    return;
  case SCENE_END:
    replay_end(replay);
    return;
  case SCENE_IMAGE:
    replay_image(cr, item);
    return;
  }
  replay_paint(cr, item);
}

void replay_paper(cairo_t *cr, const Scene *scene, const ScenePage *page) {
  if (!scene->paper.a)
    return;
  replay_color(cr, scene->paper);
  cairo_rectangle(cr, 0, 0, replay_pt(page->width), replay_pt(page->height));
  cairo_fill(cr);
}

void replay_page(cairo_t *cr, const Scene *scene, const ScenePage *page, Fonts *fonts, GArray *tags) {
  Replay replay = {cr, scene, fonts, tags, g_array_new(FALSE, FALSE, sizeof(ReplayGroup))};
  for (guint i = 0; i < page->items->len; i++)
    replay_item(&replay, &g_array_index(page->items, SceneItem, i));
  while (replay.open->len)
    replay_end(&replay);
  g_array_free(replay.open, TRUE);
}
