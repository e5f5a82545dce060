/* In which language a text is. */
#include "lang/sniff.h"

#include <string.h>

static const struct {
  const char *text, *code, *name;
} cases[] = {
    {"The bridge was opened in 1901 and the mill by the river was sold.", "en", "English"},
    {"Am 3. Mai 2020 wurde die Br\xc3\xbc"
     "cke eingeweiht. Der Bau dauerte drei Jahre und kostete mit allem das Doppelte.",
     "de", "German"},
    {"Le 3 mai 2020, le pont a \xc3\xa9t\xc3\xa9 inaugur\xc3\xa9. En juin 2021, il a ferm\xc3\xa9 apr\xc3\xa8s une "
     "crue.",
     "fr", "French"},
    {"El puente se inaugur\xc3\xb3 en 1901 y fue vendido por los due\xc3\xb1os en la ciudad.", "es", "Spanish"},
    {"Der Spiegel and Die Zeit of Hamburg wrote of the case; the court of the city was not moved by them.", "en",
     "English"},
    {"1901 Der Rosenkavalier", NULL, NULL},
    {"Mill opens\nRoof mended\nMill sold\n", NULL, NULL},
    {"", NULL, NULL},
};

static void test_texts(void) {
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_auto(SniffedLang) lang = sniff_language(cases[i].text, strlen(cases[i].text));
    g_assert_cmpstr(lang.code, ==, cases[i].code);
    g_assert_cmpstr(lang.name, ==, cases[i].name);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/sniff/texts", test_texts);
  return g_test_run();
}
