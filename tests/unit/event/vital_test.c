/* Births and deaths that a text gives by convention. */
#include "event/vital.h"

#include "unit/event/visited.h"

/* "birth: Ada Lund was born in Moss; " for each phrase that tells one; "?" stands for the text's own name. */
static void look(const Passage *passage, void *data) {
  GString *out = data;
  for (guint k = 0; k < passage->n; k++) {
    Vital vital = vital_find(passage, &passage->timexes[k]);
    if (!vital.kind) {
      continue;
    }
    g_autoptr(GString) name = g_string_new(vital.name < 0 ? "?" : "");
    if (vital.name >= 0) {
      vital_append(name, passage->clause, vital.name_first, vital.name);
    }
    g_autofree char *title = vital_title(passage, &vital, name->str);
    g_string_append_printf(out, "%s%s", out->len ? "; " : "", title);
  }
}

static char *find(const char *text) {
  GString *out = g_string_new(NULL);
  visit(text, look, out);
  return g_string_free(out, FALSE);
}

static void expect(const char *text, const char *told) {
  g_autofree char *found = find(text);
  g_test_message("%s", text);
  g_assert_cmpstr(found, ==, told);
}

static void test_ranges(void) {
  expect("Ada Lund (3 May 1901 - 7 June 1990) was a botanist.", "Ada Lund was born; Ada Lund died");
  expect("Ada Lund (1901-1990) was a botanist.", "Ada Lund was born; Ada Lund died");
  expect("Ada Lund (c. 1901 \xe2\x80\x93 7 June 1990) was a botanist.", "Ada Lund was born; Ada Lund died");
  expect("Ada Lund, Lady Vang (3 May 1901 - 7 June 1990) was a botanist.", "Ada Lund was born; Ada Lund died");
}

static void test_places(void) {
  expect("Ada Lund (3 May 1901 in Moss, Norway - 7 June 1990 in Oslo) was a botanist.",
         "Ada Lund was born in Moss, Norway; Ada Lund died in Oslo");
  expect("Ada Lund (Moss, 3 May 1901 - Oslo, 7 June 1990) was a botanist.",
         "Ada Lund was born in Moss; Ada Lund died in Oslo");
  expect("Ada Lund (Lund Ada, 3 May 1901 - 7 June 1990) was a botanist.", "Ada Lund was born; Ada Lund died");
  expect("Ada Lund (born 3 May 1901 at Moss; died 7 June 1990 at Oslo) was a botanist.",
         "Ada Lund was born at Moss; Ada Lund died at Oslo");
}

static void test_words(void) {
  expect("Ada Lund (born 3 May 1901) is a botanist.", "Ada Lund was born");
  expect("Ada Lund (b. 1901) is a botanist.", "Ada Lund was born");
  expect("The abbey was left to Otto Vang (d. 1190), who sold it.", "Otto Vang died");
  expect("Her second daughter Ada (b. 1901) sold the house.", "Her second daughter Ada was born");
}

static void test_lines(void) {
  expect("Born: 3 May 1901, Moss, Norway", "? was born in Moss, Norway");
  expect("Born 3 May 1901", "? was born");
  expect("Date of death: 7 June 1990 (aged 89)", "? died");
}

/* Reigns, offices, spans too short or too long for a life, and what only speaks of a birth or death. */
static void test_others(void) {
  expect("Otto Vang (reigned 1901-1940) was a king.", "");
  expect("Otto Vang (1901-1907) was a minister.", "");
  expect("Otto Vang (1201-1907) was a house of merchants.", "");
  expect("Otto Vang (after her death in 1901) sold the house.", "");
  expect("The paper sank with the Comet (d. 1990).", "");
  expect("Born in Moss in 1901, she moved to Oslo.", "");
  expect("Otto Vang (he was born in 1901, 1902 or 1903) was a smith.", "");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/event/vital/ranges", test_ranges);
  g_test_add_func("/event/vital/places", test_places);
  g_test_add_func("/event/vital/words", test_words);
  g_test_add_func("/event/vital/lines", test_lines);
  g_test_add_func("/event/vital/others", test_others);
  return g_test_run();
}
