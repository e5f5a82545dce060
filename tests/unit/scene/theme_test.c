/* Themes: ours pass their own check; what is wrong in a file is said to the letter. */
#include <math.h>
#include <string.h>

#include "scene/theme.h"

typedef struct {
  bool good;
  Theme theme;
  Diag *diag;
} Read;

static Read theme_of(const char *text) {
  Read read = {.diag = diag_new()};
  g_autoptr(Options) options = options_new();
  ReadInput input = {.name = "t.yaml", .text = text, .len = strlen(text), .options = options, .diag = read.diag};
  diag_set_file(read.diag, "t.yaml", text, strlen(text));
  read.good = theme_read(&input, &read.theme);
  return read;
}

static const char *message(const Read *read, guint i) {
  const DiagEntry *entry = read->diag ? diag_entries(read->diag)->pdata[i] : NULL;
  return entry->message;
}

static void test_contrast(void) {
  static const Color white = {255, 255, 255, 255}, black = {0, 0, 0, 255}, grey = {118, 118, 118, 255};
  g_assert_cmpfloat_with_epsilon(theme_contrast(white, black), 21, 1e-9);
  g_assert_cmpfloat_with_epsilon(theme_contrast(grey, white), 4.54, 0.005); /* the classic #767676 */
}

/* Six groups that grey still tells apart: no two within an eighth of each other's contrast to the paper. */
static void test_ours(void) {
  static const char *const names[] = {"press", "ink", "night"};
  g_autoptr(Options) options = options_new();
  for (gsize n = 0; n < G_N_ELEMENTS(names); n++) {
    Theme theme;
    g_assert_true(theme_named(names[n], options, &theme));
    g_assert_cmpfloat(theme_contrast(theme.text, theme.paper), >=, 7);
    g_assert_cmpfloat(theme_contrast(theme.second, theme.tint), >=, 4.5);
    g_assert_cmpfloat(theme_contrast(theme.date, theme.tint), >=, 4.5);
    for (gsize i = 0; i < THEME_GROUPS; i++) {
      g_assert_cmpfloat(theme_contrast(theme.groups[i], theme.paper), >=, 3);
      for (gsize k = 0; k < i; k++)
        g_assert_cmpfloat(theme_contrast(theme.groups[i], theme.groups[k]), >=, 1.125);
    }
  }
  g_assert_false(theme_named("../press", options, &(Theme){0}));
}

/* Whatever colour is asked for: a ground on which text is read, a mark that is seen. */
static void test_own_colours(void) {
  static const char *const names[] = {"press", "ink", "night"};
  g_autoptr(Options) options = options_new();
  for (gsize n = 0; n < G_N_ELEMENTS(names); n++) {
    Theme theme;
    g_assert_true(theme_named(names[n], options, &theme));
    for (guint i = 0; i < 512; i++) {
      Color own = {(guint8)((i & 7) * 36), (guint8)((i >> 3 & 7) * 36), (guint8)((i >> 6) * 36), 255};
      Color tint = theme_tint(&theme, own), mark = theme_figure(&theme, own);
      g_assert_cmpfloat(theme_contrast(theme.second, tint), >=, 4.5);
      g_assert_cmpfloat(theme_contrast(tint, theme.paper), <=, 1.26);
      g_assert_cmpfloat(theme_contrast(mark, theme.paper), >=, 3);
    }
    g_assert_cmpfloat(theme_contrast(theme_tint(&theme, theme.tint), theme.tint), ==, 1); /* one already: as it is */
    g_assert_cmpfloat(theme_contrast(theme_figure(&theme, theme.mark), theme.mark), ==, 1);
  }
}

static void test_file(void) {
  Read read = theme_of("text: \"#000\"\ngroups: [\"#123456\", \"#654321\"]\n");
  g_assert_true(read.good);
  g_assert_cmpint(read.theme.text.r, ==, 0);
  g_assert_cmpint(read.theme.second.r, ==, 0x59); /* as in press */
  g_assert_cmpint(read.theme.groups[3].r, ==, 0x65);
  g_assert_cmpuint(diag_entries(read.diag)->len, ==, 0);
  diag_free(read.diag);
}

static void test_contrast_is_said(void) {
  Read read = theme_of("second: \"#777777\"\n");
  g_assert_true(read.good);
  g_assert_cmpstr(message(&read, 0), ==, "second #777777 on paper #ffffff has a contrast of 4.47:1; it needs 4.5:1");
  diag_free(read.diag);
}

static void test_wrong(void) {
  static const struct {
    const char *text, *message;
  } cases[] = {
      {"text: red\n", "a colour is written \"#rrggbb\", in quotes: \"#1a1a1a\""},
      {"text: \"#12345\"\n", "a colour is written \"#rrggbb\", in quotes: \"#1a1a1a\""},
      {"text: \"#12g\"\n", "a colour is written \"#rrggbb\", in quotes: \"#1a1a1a\""},
      {"papper: \"#fff\"\n", "a theme has no \"papper\""},
      {"groups: \"#fff\"\n", "groups is a list of 1 to 6 colours"},
      {"groups: []\n", "groups is a list of 1 to 6 colours"},
      {"- x\n", "a theme is a mapping of names to colours"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    Read read = theme_of(cases[i].text);
    g_assert_false(read.good);
    g_assert_cmpstr(message(&read, 0), ==, cases[i].message);
    diag_free(read.diag);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/scene/theme/own-colours", test_own_colours);
  g_test_add_func("/scene/theme/contrast", test_contrast);
  g_test_add_func("/scene/theme/ours", test_ours);
  g_test_add_func("/scene/theme/file", test_file);
  g_test_add_func("/scene/theme/contrast-is-said", test_contrast_is_said);
  g_test_add_func("/scene/theme/wrong", test_wrong);
  return g_test_run();
}
