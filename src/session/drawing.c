/* drawing.c -- a session draws: timeline to layout to scene to file. */
#include <string.h>

#include "layout/part/box.h"
#include "scene/theme.h"
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

/* The list of shapes itself: what a test compares, whatever Cairo's version. */
static bool draw_scene(const Scene *scene, Fonts *fonts, const DrawOptions *options, GByteArray *out, Diag *diag) {
  (void)fonts, (void)options, (void)diag;
  g_autofree char *text = scene_dump(scene);
  g_byte_array_append(out, (const guint8 *)text, (guint)strlen(text));
  return true;
}

static const Drawer drawers[FORMAT_COUNT] = {
    [FORMAT_PDF] = draw_pdf, [FORMAT_SVG] = draw_svg, [FORMAT_PNG] = draw_png, [FORMAT_SCENE] = draw_scene};

bool session_draws(FormatId format) {
  return drawers[format] != NULL;
}

static dateline_status theme_file(dateline *session, const char *path, const Options *options, Theme *theme) {
  g_autoptr(GString) bytes = g_string_new(NULL);
  gsize len;
  if (!g_file_test(path, G_FILE_TEST_EXISTS)) {
    return session_io_error(session, path, "is no theme (press, ink, night) and no file");
  }
  dateline_status status = session_read_bytes(session, path, bytes);
  if (status != DATELINE_OK) {
    return status;
  }
  g_autofree char *text = session_clean_text(session, path, bytes->str, bytes->len, &len);
  ReadInput input = {.name = path, .text = text, .len = len, .options = options, .diag = session->diag};
  bool good = text && theme_read(&input, theme);
  diag_set_file(session->diag, NULL, NULL, 0);
  return good ? DATELINE_OK : DATELINE_BAD_INPUT;
}

static dateline_status theme_of(dateline *session, const Options *options, Theme *theme) {
  const char *name = options_text(options, OPT_THEME);
  return theme_named(name, options, theme) ? DATELINE_OK : theme_file(session, name, options, theme);
}

/* NULL: the drawing has too many pages (said). */
/* Icons of other programs are the names of pictures, not signs. */
static void report_icons(dateline *session, const Timeline *timeline) {
  const char *example = NULL;
  guint n = 0;
  for (guint i = 0; i < timeline->events->len; i++) {
    const Event *event = g_ptr_array_index(timeline->events, i);
    if (event->icon && *event->icon && !event_sign(event)) {
      example = example ? example : event->icon;
      n++;
    }
  }
  if (n) {
    diag_add(session->diag, DIAG_WARNING, "icon", (DiagPlace){0},
             "the icon \"%s\" is no sign (%u like it) and is not drawn; write a character such as \342\230\205",
             example, n);
  }
}

/* `alone`: no page round the drawing says what it leaves out. */
static Scene *scene_of(dateline *session, const Timeline *timeline, const Options *options, const DateWords *words,
                       const Theme *theme, bool alone) {
  TextMeasure measure = fonts_measure(session->fonts);
  Layout *layout = layout_new(timeline, options, words, &measure);
  guint pages = layout->pages->len, most = (guint)options_int(options, OPT_MAX_PAGES);
  Scene *scene = pages <= most ? scene_new(layout, theme) : NULL;
  if (scene && alone && layout_hidden(layout)) {
    diag_add(session->diag, DIAG_NOTE, "not-shown", (DiagPlace){0},
             "%u of %u events are shown without words; --pages all tells them all, --layout table lists them, --from "
             "and --to choose",
             layout_hidden(layout), timeline->events->len);
  }
  if (scene && alone && layout_ties_lost(layout)) {
    diag_add(session->diag, DIAG_NOTE, "ties-lost", (DiagPlace){0},
             "ties between events without an arrow: %u; not both have a mark on one page, --layout table lists all",
             layout_ties_lost(layout));
  }
  if (scene && alone && layout_cut(layout)) {
    const char *said = layout_is_brief(layout)
                           ? "the notes of %u events are left out for their titles; --pages all shows all of them"
                           : "the notes of %u events are longer than a page and cut; --layout table or spine shows all "
                             "of them";
    diag_add(session->diag, DIAG_NOTE, "note-cut", (DiagPlace){0}, said, layout_cut(layout));
  }
  layout_free(layout);
  if (!scene) {
    diag_add(session->diag, DIAG_ERROR, "limit-pages", (DiagPlace){0},
             "the drawing has %u pages, more than %u; choose with --from, --to or --match, or see --max-pages", pages,
             most);
  }
  return scene;
}

/* A page is for paper: where none is asked for, a picture is as high as it needs to be. */
static Options *page_options(const Options *options, FormatId format) {
  g_autoptr(GPtrArray) page = g_ptr_array_new();
  if (format != FORMAT_PDF) {
    g_ptr_array_add(page, (char *)option_table[OPT_PAGE].name);
    g_ptr_array_add(page, "autoxauto");
  }
  return options_with_style(options, page);
}

static dateline_status draw(dateline *session, const Timeline *timeline, const Options *options, const DateWords *words,
                            FormatId format, const DrawOptions *how, GByteArray *out) {
  if (!has_fonts(session)) {
    return DATELINE_IO;
  }
  Theme theme;
  dateline_status status = theme_of(session, options, &theme);
  if (status != DATELINE_OK) {
    return status;
  }
  session_find_pictures(session, timeline);
  report_icons(session, timeline);
  g_autoptr(Options) paged = page_options(options, format);
  g_autoptr(Scene) scene = scene_of(session, timeline, paged, words, &theme, !how->anchors);
  if (!scene) {
    return DATELINE_BAD_INPUT;
  }
  bool drawn =
      fonts_work(session->fonts, session->diag) && drawers[format](scene, session->fonts, how, out, session->diag);
  fonts_report_missing(session->fonts, session->diag);
  return drawn ? DATELINE_OK : DATELINE_IO;
}

static DrawOptions draw_options(const Options *options) {
  return (DrawOptions){.dpi = options_real(options, OPT_DPI),
                       .live_text = strcmp(options_text(options, OPT_SVG_TEXT), "live") == 0,
                       .for_page = strcmp(options_text(options, OPT_SVG_STYLE), "page") == 0,
                       .epoch = source_date_epoch()};
}

dateline_status session_draw(dateline *session, const Timeline *timeline, const Options *options,
                             const DateWords *words, FormatId format, GByteArray *out) {
  DrawOptions how = draw_options(options);
  return draw(session, timeline, options, words, format, &how, out);
}

dateline_status session_draw_inline(dateline *session, const Timeline *timeline, const Options *options,
                                    const DateWords *words, bool themed, GByteArray *out) {
  DrawOptions how = draw_options(options);
  how.anchors = true;
  how.for_page = themed;
  return draw(session, timeline, options, words, FORMAT_SVG, &how, out);
}
