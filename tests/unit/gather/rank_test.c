/* A long text is thinned out by importance; a short one keeps what it was given. */
#include <string.h>

#include "extract/extract.h"

static const char *const towns[] = {"Voss",   "Alta",   "Turku", "Malmo",  "Narvik", "Riga",   "Bodo",
                                    "Oslo",   "Aarhus", "Visby", "Kiruna", "Bergen", "Tromso", "Pori",
                                    "Kalmar", "Lund",   "Skive", "Molde",  "Hamar",  "Odense"};

static Timeline *read_towns(guint n) {
  g_autoptr(Extractor) extractor = extractor_new("en");
  g_autoptr(GString) text = g_string_new(NULL);
  for (guint i = 0; i < n; i++) {
    g_string_append_printf(text, "Traders of %s were reportedly unhappy in %u. ", towns[i], 1900 + i);
  }
  g_string_append(text, "Rebels captured Gdansk on 3 May 1950. Denmark signed a treaty with Poland on 3 May 1950.");
  g_autoptr(Document) document = document_new("a.txt", text->str, text->len);
  Timeline *out = timeline_new();
  extract_document(extractor, document, &(ExtractOptions){.genre = GENRE_HISTORY}, out);
  return out;
}

static guint count(const Timeline *timeline, int importance) {
  guint n = 0;
  for (guint i = 0; i < timeline->events->len; i++) {
    n += ((const Event *)timeline->events->pdata[i])->importance == importance;
  }
  return n;
}

static void test_long(void) {
  g_autoptr(Timeline) timeline = read_towns(18);
  g_assert_cmpuint(timeline->events->len, ==, 20);
  static const guint wanted[] = {0, 2, 4, 8, 4, 2};
  for (int i = 1; i <= 5; i++) {
    g_assert_cmpuint(count(timeline, i), ==, wanted[i]);
  }
  for (guint i = 18; i < 20; i++) {
    const Event *event = timeline->events->pdata[i];
    g_test_message("%s", event->title);
    g_assert_cmpint(event->importance, ==, 5);
  }
}

static void test_short(void) {
  g_autoptr(Timeline) timeline = read_towns(2);
  g_assert_cmpuint(timeline->events->len, ==, 4);
  g_assert_cmpuint(count(timeline, 5) + count(timeline, 1), ==, 0);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/rank/long", test_long);
  g_test_add_func("/rank/short", test_short);
  return g_test_run();
}
