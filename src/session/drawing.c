/* drawing.c -- a session draws: timeline to layout to scene to file. */
#include <string.h>

#include "layout/layout.h"
#include "scene/scene.h"
#include "session/session.h"

static bool has_fonts(dateline *session) {
  if (!session->fonts) {
    session->fonts = fonts_new(session->diag);
  }
  return session->fonts != NULL;
}

static int64_t source_date_epoch(void) {
  const char *text = g_getenv("SOURCE_DATE_EPOCH");
  return text ? g_ascii_strtoll(text, NULL, 10) : 0;
}

typedef bool (*Drawer)(const Scene *, Fonts *, const DrawOptions *, GByteArray *, Diag *);

static const struct {
  const char *name;
  Drawer draw;
} drawings[] = {{"pdf", draw_pdf}, {"svg", draw_svg}, {"png", draw_png}};

static Drawer drawer_of(const char *format) {
  for (gsize i = 0; i < G_N_ELEMENTS(drawings); i++) {
    if (strcmp(drawings[i].name, format) == 0) {
      return drawings[i].draw;
    }
  }
  return NULL;
}

bool session_draws(const char *format) {
  return drawer_of(format) != NULL;
}

static Scene *scene_of(dateline *session, const Timeline *timeline, const Options *options, const DateWords *words) {
  TextMeasure measure = fonts_measure(session->fonts);
  g_autofree char *error = NULL;
  Layout *layout = layout_new(timeline, options, words, &measure);
  Scene *scene = scene_new(layout, "press", &error);
  layout_free(layout);
  if (!scene) {
    session_usage(session, error);
  }
  return scene;
}

dateline_status session_draw(dateline *session, const Timeline *timeline, const Options *options,
                             const DateWords *words, const char *format, GByteArray *out) {
  if (!has_fonts(session)) {
    return DATELINE_IO;
  }
  g_autoptr(Scene) scene = scene_of(session, timeline, options, words);
  if (!scene) {
    return DATELINE_USAGE;
  }
  DrawOptions how = {.dpi = options_real(options, OPT_DPI),
                     .live_text = strcmp(options_text(options, OPT_SVG_TEXT), "live") == 0,
                     .epoch = source_date_epoch()};
  bool drawn = drawer_of(format)(scene, session->fonts, &how, out, session->diag);
  fonts_report_missing(session->fonts, session->diag);
  return drawn ? DATELINE_OK : DATELINE_IO;
}
