/* Where German words may be broken. */
#include "lang/hyphen.h"

#include <string.h>

/* The word with a hyphen at each place. */
static char *broken(const Hyphens *hyphens, const char *word) {
  g_autoptr(GArray) places = g_array_new(FALSE, FALSE, sizeof(gsize));
  hyphens_find(hyphens, word, strlen(word), places);
  GString *out = g_string_new(word);
  for (guint i = places->len; i > 0; i--) {
    g_string_insert_c(out, (gssize)g_array_index(places, gsize, i - 1), '-');
  }
  return g_string_free(out, FALSE);
}

static const char *const words[] = {
    "Donau-dampf-schiff-fahrts-ge-sell-schaft",
    "Bun-des-ver-fas-sungs-ge-richt",
    "Grund-stücks-ver-kehrs-ge-neh-mi-gung",
    "Stra-ßen-bau-amt",
    "Atom-aus-stieg",
    "ÜBER-GANG",
    "Bun-des-aus-bil-dungs-för-de-rung",
    "Abend", /* nothing so short stands alone */
    "Gesetz",
    "",
};

static void test_words(void) {
  Hyphens *hyphens = hyphens_new("de-AT");
  g_assert_nonnull(hyphens);
  for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
    g_auto(GStrv) parts = g_strsplit(words[i], "-", -1);
    g_autofree char *word = g_strjoinv("", parts), *found = broken(hyphens, word);
    g_assert_cmpstr(found, ==, words[i]);
  }
  hyphens_free(hyphens);
}

/* Longer than any word, or longer as small letters than as large ones. */
static void test_no_words(void) {
  Hyphens *hyphens = hyphens_new("de");
  g_autofree char *endless = g_strnfill(100000, 'a'), *same = broken(hyphens, endless);
  g_assert_cmpstr(same, ==, endless);
  g_autofree char *turkish = broken(hyphens, "\304\260stanbulerinnen");
  g_assert_cmpstr(turkish, ==, "\304\260stanbulerinnen");
  hyphens_free(hyphens);
}

static void test_languages(void) {
  g_assert_null(hyphens_new("en"));
  g_assert_null(hyphens_new("xx-YY"));
  g_assert_null(hyphens_new(""));
  hyphens_free(NULL);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/hyphen/words", test_words);
  g_test_add_func("/hyphen/no-words", test_no_words);
  g_test_add_func("/hyphen/languages", test_languages);
  return g_test_run();
}
