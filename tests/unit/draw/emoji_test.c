/* Emoji are pictures of the size of the letters, one for a sequence that has one. */
#include <string.h>

#include "draw/fonts.h"

static const TextStyle style = {.size = PT(8), .weight = WEIGHT_SEMIBOLD};

/* The first run of the text in a face of pictures; NULL: none. */
static const PangoGlyphItem *run_of(Fonts *fonts, const char *text) {
  const PangoLayoutLine *line = fonts_shape(fonts, &style, text, false);
  for (GSList *l = line->runs; l; l = l->next) {
    const PangoGlyphItem *run = l->data;
    if (emoji_are(pango_font_get_hb_font(run->item->analysis.font)))
      return run;
  }
  return NULL;
}

static int pictures_of(Fonts *fonts, const PangoGlyphItem *run) {
  int pictures = 0;
  for (int i = 0; i < run->glyphs->num_glyphs; i++) {
    const PangoGlyphInfo *info = &run->glyphs->glyphs[i];
    Emoji emoji;
    if (!emoji_find(pango_font_get_hb_font(run->item->analysis.font), style.size, info->glyph, &emoji))
      continue;
    pictures++;
    g_assert_cmpint(emoji.w, >, style.size);
    g_assert_cmpint(emoji.w, <, 3 * style.size / 2);
    g_assert_cmpint(emoji.h, >, style.size);
    g_assert_cmpint(ABS(emoji.w - info->geometry.width), <, style.size / 10); /* as wide as what is drawn */
    cairo_surface_t *picture = fonts_picture(fonts, &emoji, info->glyph);
    g_assert_nonnull(picture);
    g_assert_cmpint(cairo_image_surface_get_width(picture), >, 100);
    hb_blob_destroy(emoji.png);
  }
  return pictures;
}

static void test_pictures(void) {
  static const char *const texts[] = {"\360\237\216\211 opens",                 /* a party popper */
                                      "Paris \360\237\207\253\360\237\207\267", /* the flag of two letters */
                                      "\342\235\244\357\270\217 heart",         /* asked for in colour */
                                      "\360\237\221\251\360\237\217\275\342\200\215\360\237\232\200"}; /* joined */
  g_autoptr(Diag) diag = diag_new();
  Fonts *fonts = fonts_new(diag);
  g_assert_true(ondemand_load(ONDEMAND_PANGO, diag));
  TextMeasure measure = fonts_measure(fonts);
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
    g_assert_true(measure.shows(measure.data, &style, texts[i]));
    const PangoGlyphItem *run = run_of(fonts, texts[i]);
    g_assert_nonnull(run);
    g_assert_cmpint(pictures_of(fonts, run), ==, 1);
  }
  fonts_free(fonts);
}

/* Signs that are letters stay letters. */
static void test_letters(void) {
  static const char *const texts[] = {"\342\230\205 star", "\342\232\240 warning", "\302\251 1991", "1 # *"};
  g_autoptr(Diag) diag = diag_new();
  Fonts *fonts = fonts_new(diag);
  TextMeasure measure = fonts_measure(fonts);
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
    g_assert_true(measure.shows(measure.data, &style, texts[i]));
    g_assert_null(run_of(fonts, texts[i]));
  }
  fonts_free(fonts);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/emoji/pictures", test_pictures);
  g_test_add_func("/emoji/letters", test_letters);
  return g_test_run();
}
