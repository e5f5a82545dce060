/* faces.c -- see faces.h.
 *
 * Hinting and metric rounding are off: a width is the same at every resolution, so what was measured fits what is drawn
 * in PDF, SVG and PNG alike. */
#include "draw/faces.h"

#include <cairo-ft.h>
#include <hb-ot.h>
#include <string.h>

#include "draw/facenames.h"

#define FACES_FAMILY "Lato-"

struct Faces {
  const char *folder; /* static, or of the environment */
  GPtrArray *open;    /* of Face: some ten styles */
};

static const TextWeight faces_weights[] = {WEIGHT_REGULAR, WEIGHT_SEMIBOLD, WEIGHT_BOLD};

static const char *faces_name(const TextStyle *style) {
  static const char *const upright[] = {FACES_FAMILY "Regular.ttf", FACES_FAMILY "Semibold.ttf",
                                        FACES_FAMILY "Bold.ttf"};
  static const char *const italic[] = {FACES_FAMILY "Italic.ttf", FACES_FAMILY "SemiboldItalic.ttf",
                                       FACES_FAMILY "BoldItalic.ttf"};
  int weight = style->weight == WEIGHT_REGULAR ? 0 : style->weight == WEIGHT_SEMIBOLD ? 1 : 2;
  return style->italic ? italic[weight] : upright[weight];
}

static bool faces_has(const char *folder, const char *name) {
  g_autofree char *path = g_build_filename(folder, name, NULL);
  return g_file_test(path, G_FILE_TEST_IS_REGULAR);
}

static const TextStyle regular = {.weight = WEIGHT_REGULAR};

/* Of a folder that lacks the style, the regular face, without which it is none of ours. */
static char *faces_path(const Faces *faces, const TextStyle *style) {
  const char *name = faces_name(style);
  return g_build_filename(faces->folder, faces_has(faces->folder, name) ? name : faces_name(&regular), NULL);
}

static void faces_close(void *data) {
  Face *face = data;
  hb_font_destroy(face->shape);
  cairo_scaled_font_destroy(face->draw);
  g_free(face);
}

/* Of $DATELINE_FONTS: someone meant it to be whole. */
static void faces_report_lacks(const char *folder, Diag *diag) {
  g_autoptr(GString) lacks = g_string_new(NULL);
  for (int i = 0; i < 6; i++) {
    const char *name = faces_name(&(TextStyle){.weight = faces_weights[i % 3], .italic = i >= 3});
    if (!faces_has(folder, name))
      g_string_append_printf(lacks, "%s%s", lacks->len ? ", " : "", name);
  }
  if (lacks->len)
    diag_add(diag, DIAG_WARNING, "fonts-folder", (DiagPlace){0},
             "DATELINE_FONTS: %s has no %s; " FACES_FAMILY "Regular.ttf stands in", folder, lacks->str);
}

static Faces *faces_in(const char *folder) {
  Faces *faces = g_new(Faces, 1);
  *faces = (Faces){folder, g_ptr_array_new_with_free_func(faces_close)};
  return faces;
}

Faces *faces_new(Diag *diag) {
  const char *chosen = g_getenv("DATELINE_FONTS"), *regular_name = faces_name(&regular);
  if (chosen && faces_has(chosen, regular_name)) {
    faces_report_lacks(chosen, diag);
    return faces_in(chosen);
  }
  if (!faces_has(DATELINE_FONTS_FOLDER, regular_name)) {
    diag_add_io(diag, "no-fonts",
                "there is no %s in %s%s%s; run `make fonts`, or set DATELINE_FONTS to a folder with it", regular_name,
                chosen ? chosen : "", chosen ? " or " : "", DATELINE_FONTS_FOLDER);
    return NULL;
  }
  if (chosen)
    diag_add(diag, DIAG_WARNING, "fonts-folder", (DiagPlace){0},
             "DATELINE_FONTS: %s has no %s; the faces of %s are used", chosen, regular_name, DATELINE_FONTS_FOLDER);
  return faces_in(DATELINE_FONTS_FOLDER);
}

char *faces_describe(const Faces *faces) {
  g_autofree char *path = faces_path(faces, &regular);
  hb_blob_t *bytes = hb_blob_create_from_file(path);
  hb_face_t *file = hb_face_create(bytes, 0);
  g_autofree char *family = facenames_get(file, HB_OT_NAME_ID_FONT_FAMILY), *version = facenames_version(file);
  hb_face_destroy(file);
  hb_blob_destroy(bytes);
  return g_strdup_printf("%s %s in %s", family, version, faces->folder);
}

void faces_free(Faces *faces) {
  g_ptr_array_unref(faces->open);
  g_free(faces);
}

void faces_set_options(cairo_font_options_t *options) {
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
}

static bool faces_alike(const TextStyle *a, const TextStyle *b) {
  return a->weight == b->weight && a->italic == b->italic;
}

/* What HarfBuzz has learned of a file serves all its sizes. */
static hb_face_t *faces_open_file(const Faces *faces, const TextStyle *style, const char *path) {
  for (guint i = 0; i < faces->open->len; i++) {
    const Face *open = faces->open->pdata[i];
    if (faces_alike(&open->style, style))
      return hb_face_reference(hb_font_get_face(open->shape));
  }
  hb_blob_t *bytes = hb_blob_create_from_file(path);
  hb_face_t *file = hb_face_create(bytes, 0);
  hb_blob_destroy(bytes);
  return file;
}

static hb_font_t *faces_open_shape(const Faces *faces, const TextStyle *style, const char *path) {
  hb_face_t *file = faces_open_file(faces, style, path);
  hb_font_t *font = hb_font_create(file);
  hb_font_set_scale(font, style->size, style->size);
  hb_face_destroy(file);
  return font;
}

/* Cairo opens the file by itself: in its cache a face outlives what would be handed over.  The options are part of the
 * pattern too, as Pango writes it, so that both have one face. */
static cairo_scaled_font_t *faces_open_draw(const char *path, Unit size) {
  cairo_font_options_t *options = cairo_font_options_create();
  faces_set_options(options);
  FcPattern *file = FcPatternBuild(NULL, FC_FILE, FcTypeString, path, FC_INDEX, FcTypeInteger, 0, NULL);
  cairo_ft_font_options_substitute(options, file);
  cairo_font_face_t *face = cairo_ft_font_face_create_for_pattern(file);
  cairo_matrix_t scale, none;
  cairo_matrix_init_scale(&scale, (double)size / UNIT_PT, (double)size / UNIT_PT);
  cairo_matrix_init_identity(&none);
  cairo_scaled_font_t *font = cairo_scaled_font_create(face, &scale, &none, options);
  cairo_font_face_destroy(face);
  FcPatternDestroy(file);
  cairo_font_options_destroy(options);
  return font;
}

static Face *faces_open(const Faces *faces, const TextStyle *style) {
  g_autofree char *path = faces_path(faces, style);
  Face *face = g_new(Face, 1);
  *face = (Face){*style, faces_open_shape(faces, style, path), faces_open_draw(path, style->size), 0};
  hb_font_extents_t extents = {.ascender = style->size};
  hb_font_get_h_extents(face->shape, &extents);
  face->ascent = extents.ascender;
  return face;
}

const Face *faces_of(Faces *faces, const TextStyle *style) {
  for (guint i = 0; i < faces->open->len; i++) {
    const Face *face = faces->open->pdata[i];
    if (face->style.size == style->size && faces_alike(&face->style, style))
      return face;
  }
  Face *face = faces_open(faces, style);
  g_ptr_array_add(faces->open, face);
  return face;
}

bool faces_have(const Face *face, const char *text, gsize len) {
  hb_codepoint_t glyph;
  for (const char *p = text; p < text + len; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    if (c >= ' ' && !hb_font_get_nominal_glyph(face->shape, c, &glyph))
      return false;
  }
  return true;
}

static int faces_compare_names(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

void faces_add(const Faces *faces, FcConfig *config, bool others) {
  g_autoptr(GDir) dir = g_dir_open(faces->folder, 0, NULL);
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
  const char *name;
  while (dir && (name = g_dir_read_name(dir))) {
    bool face = g_str_has_suffix(name, ".ttf") || g_str_has_suffix(name, ".otf");
    if (face && g_str_has_prefix(name, FACES_FAMILY) != others)
      g_ptr_array_add(names, g_build_filename(faces->folder, name, NULL));
  }
  /* A folder has no order of its own, but the order of faces decides fallback. */
  g_ptr_array_sort(names, faces_compare_names);
  for (guint i = 0; i < names->len; i++)
    FcConfigAppFontAddFile(config, names->pdata[i]);
}
