/* One happening, one entry; two happenings, two. */
#include <string.h>

#include "extract/extract.h"

typedef struct {
  const char *text;
  const char *dates; /* of the entries, in order of the text */
} Case;

static const Case cases[] = {
    {"Norway sent a warning to the oil firms last month. Norway told the firms on Oct. 14 that the wells must close.",
     "2024-10-14"},
    {"Norway told the firms on Oct. 14 that the wells must close. Norway delivered the warning to them last month.",
     "2024-10-14"},
    {"Norway told the firms on Oct. 14 that the wells must close. Sweden told the firms last month to drill.",
     "2024-10-14 2024-10"},
    {"Norway told the firms on Oct. 14 that the wells must close. Norway told them in September to drill.",
     "2024-10-14 2024-09"},
    {"Smith praised the dam on Monday. Smith praised critics of the bridge on Monday.", "2024-11-11 2024-11-11"},
    {"Rebels attacked the harbor of Aden on Monday. Rebels attacked the harbor on Monday at noon.", "2024-11-11"},
};

static char *dates_of(Extractor *extractor, const char *text) {
  g_autoptr(Timeline) timeline = timeline_new();
  g_autoptr(Document) document = document_new("a.txt", text, strlen(text));
  document->anchor = date_parse_edtf("2024-11-15", -1, NULL);
  extract_document(extractor, document, &(ExtractOptions){.genre = GENRE_AUTO}, timeline);
  g_autoptr(GString) dates = g_string_new(NULL);
  for (guint i = 0; i < timeline->events->len; i++) {
    const Event *event = g_ptr_array_index(timeline->events, i);
    g_string_append_printf(dates, "%s%.10s", i ? " " : "", date_edtf(event->date));
  }
  return g_strdup(dates->str);
}

static void test_cases(void) {
  g_autoptr(Extractor) extractor = extractor_new("en");
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autofree char *dates = dates_of(extractor, cases[i].text);
    g_test_message("%s", cases[i].text);
    g_assert_cmpstr(dates, ==, cases[i].dates);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/merge/cases", test_cases);
  return g_test_run();
}
