/* A word is what Pango makes of it, to the unit: a text may be measured one way and drawn the other. */
#include <string.h>

#include "draw/pangotext.h"
#include "draw/wordcache.h"

typedef struct {
  Faces *faces;
  WordCache *words;
  PangoText *pango;
} Setting;

static void set_up(Setting *setting, gconstpointer data) {
  (void)data;
  g_autoptr(Diag) diag = diag_new();
  g_assert_true(ondemand_load(ONDEMAND_PANGO, diag));
  setting->faces = faces_new(diag);
  g_assert_nonnull(setting->faces);
  setting->words = wordcache_new(setting->faces);
  setting->pango = pangotext_new(setting->faces);
}

static void tear_down(Setting *setting, gconstpointer data) {
  (void)data;
  pangotext_free(setting->pango);
  wordcache_free(setting->words);
  faces_free(setting->faces);
}

static const TextStyle styles[] = {{.size = PT(8), .weight = WEIGHT_SEMIBOLD},
                                   {.size = PT(7.2), .weight = WEIGHT_REGULAR, .italic = true},
                                   {.size = PT(15), .weight = WEIGHT_BOLD}};

static void test_as_pango(Setting *setting, gconstpointer data) {
  static const char *const texts[] = {"AVATAR", "Toll:", "fire", "1914–1918", "Žižek,", "Ελλάδα", "Москва"};
  (void)data;
  g_autoptr(GArray) glyphs = g_array_new(FALSE, FALSE, sizeof(WordGlyph));
  for (gsize i = 0; i < G_N_ELEMENTS(texts) * G_N_ELEMENTS(styles); i++) {
    const char *text = texts[i / G_N_ELEMENTS(styles)];
    const TextStyle *style = &styles[i % G_N_ELEMENTS(styles)];
    Unit width;
    g_assert_true(wordcache_line(setting->words, style, text, glyphs, &width));
    PangoLayoutLine *line =
        pango_layout_get_line_readonly(pangotext_shape(setting->pango, style, text, strlen(text)), 0);
    PangoRectangle logical;
    pango_layout_line_get_extents(line, NULL, &logical);
    g_assert_cmpint(width, ==, logical.width);
    const PangoGlyphItem *run = line->runs->data;
    const PangoGlyphInfo *first = run->glyphs->glyphs;
    for (int k = 0; k < run->glyphs->num_glyphs; k++)
      g_assert_cmpuint(g_array_index(glyphs, WordGlyph, k).glyph, ==, first[k].glyph);
  }
}

static void test_not_words(Setting *setting, gconstpointer data) {
  static const char *const texts[] = {"تهران", "日本", "e\xcc\x81t\xc3\xa9", "co\xc2\xadop", "\xee\x80\x80"};
  (void)data;
  g_autoptr(GArray) glyphs = g_array_new(FALSE, FALSE, sizeof(WordGlyph));
  Unit width;
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
    g_assert_false(wordcache_line(setting->words, &styles[0], texts[i], glyphs, &width));
}

static void test_break(Setting *setting, gconstpointer data) {
  static const char text[] = "Canal  opens to all";
  (void)data;
  g_autoptr(GArray) lines = g_array_new(FALSE, FALSE, sizeof(TextLine));
  g_assert_true(wordcache_break(setting->words, &styles[0], NULL, text, strlen(text), PT(30), lines));
  g_assert_cmpuint(lines->len, ==, 3);
  const TextLine *line = (const TextLine *)lines->data;
  g_assert_cmpmem(text + line[0].start, line[0].length, "Canal", 5);
  g_assert_cmpmem(text + line[1].start, line[1].length, "opens", 5);
  g_assert_cmpmem(text + line[2].start, line[2].length, "to all", 6);
  g_array_set_size(lines, 0);
  g_assert_false(
      wordcache_break(setting->words, &styles[0], NULL, text, strlen(text), PT(10), lines)); /* a word is too long */
  g_assert_cmpuint(lines->len, ==, 0);
}

static void check_lines(Setting *setting, const Hyphens *hyphens, const char *text, Unit width, const char *wanted) {
  g_autoptr(GArray) lines = g_array_new(FALSE, FALSE, sizeof(TextLine));
  g_autoptr(GString) found = g_string_new(NULL);
  g_assert_true(wordcache_break(setting->words, &styles[0], hyphens, text, strlen(text), width, lines));
  for (guint i = 0; i < lines->len; i++) {
    const TextLine *line = &g_array_index(lines, TextLine, i);
    g_assert_cmpint(line->width, <=, width);
    g_string_append_printf(found, "%s%.*s%s", i ? "|" : "", (int)line->length, text + line->start,
                           line->hyphen ? "-" : "");
  }
  g_assert_cmpstr(found->str, ==, wanted);
}

static void test_hyphens(Setting *setting, gconstpointer data) {
  (void)data;
  Hyphens *hyphens = hyphens_new("de");
  check_lines(setting, hyphens, "Donaudampfschifffahrtsgesellschaft gegründet", PT(90),
              "Donaudampfschifffahrts-|gesellschaft gegründet");
  check_lines(setting, hyphens, "Die Donaudampfschifffahrt ruht", PT(95), "Die Donaudampfschiff-|fahrt ruht");
  check_lines(setting, hyphens, "Gesetz zur Versorgung", PT(70), "Gesetz zur|Versorgung"); /* no line is half empty */
  check_lines(setting, hyphens, "Atomausstiegs-Beschleunigung", PT(80), "Atomausstiegs-|Beschleunigung");
  hyphens_free(hyphens);
}

static void test_faces(Setting *setting, gconstpointer data) {
  (void)data;
  const Face *face = faces_of(setting->faces, &styles[0]);
  g_assert_true(face == faces_of(setting->faces, &styles[0]));
  g_assert_true(face != faces_of(setting->faces, &styles[1]));
  g_assert_true(faces_have(face, "Ελλάδα\n", strlen("Ελλάδα\n")));
  g_assert_false(faces_have(face, "تهران", strlen("تهران")));
  g_assert_cmpint(face->ascent, >, PT(6));
}

#define ADD(name, test) g_test_add("/words/" name, Setting, NULL, set_up, test, tear_down)

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  ADD("as-pango", test_as_pango);
  ADD("not-words", test_not_words);
  ADD("break", test_break);
  ADD("hyphens", test_hyphens);
  ADD("faces", test_faces);
  return g_test_run();
}
