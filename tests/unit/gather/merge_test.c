/* One happening, one entry; two happenings, two. */
#include <string.h>

#include "extract/extract.h"

typedef struct {
  const char *text;
  const char *dates; /* of the entries, in order of time */
} Case;

static const Case cases[] = {
    {"Norway sent a warning to the oil firms last month. Norway told the firms on Oct. 14 that the wells must close.",
     "2024-10-14"},
    {"Norway told the firms on Oct. 14 that the wells must close. Norway delivered the warning to them last month.",
     "2024-10-14"},
    {"Norway told the firms on Oct. 14 that the wells must close. Sweden told the firms last month to drill.",
     "2024-10 2024-10-14"},
    {"Norway told the firms on Oct. 14 that the wells must close. Norway told them in September to drill.",
     "2024-09 2024-10-14"},
    {"Smith praised the dam on Monday. Smith praised critics of the bridge on Monday.", "2024-11-11 2024-11-11"},
    {"Rebels attacked the harbor of Aden on Monday. Rebels attacked the harbor on Monday at noon.", "2024-11-11"},
    /* two phrases of one word */
    {"Berg published Reefs of the North in 1968 (Berg 1968) and went to sea.", "1968"},
    {"Two divers who had been missing since Nov. 6, 2024 were found on Nov. 9, 2024.", "2024-11-09"},
    {"The mill was built in 1868 and was rebuilt in 1901.", "1868 1901"},
    /* a year, in other words and in the same */
    {"Anna Lund won the Oslo Prize in 1947. In 1947 Anna Lund won the Oslo Prize of the city for a book.", "1947"},
    {"Anna Lund won the Oslo Prize in 1947. Anna Lund won two races in 1947.", "1947 1947"},
    /* a life in brackets, and the birth and the death */
    {"Anna Maria Lund (2 May 1841 - 9 June 1901) was a painter. Lund was born in Oslo on 2 May 1841.",
     "1841-05-02 1901-06-09"},
    {"Anna Maria Lund (2 May 1841 - 9 June 1901) was a painter. Lund was born in Oslo on 3 May 1841.",
     "1841-05-02 1841-05-03 1901-06-09"},
    {"Anna Maria Lund (1841 - 1901) was a painter. Lund died in Oslo on 9 June 1901.", "1841 1901-06-09"},
    {"Anna Maria Lund (1841 - 1901) was a painter. Lund's mother died on 9 June 1901.", "1841 1901 1901-06-09"},
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

/* ---- several texts ---- */

static const char *const texts[] = {
    "Rebels bombed the harbour of Aden on 3 May 2021. Two ships sank.",
    "The bombing of Aden by rebels on May 3, 2021 sank two ships. The minister of Oman resigned on 9 May 2021.",
    "Rebels bombed Aden in May 2021. The minister of Oman resigned in May 2021.",
    "Rebels bombed the harbour of Mocha on 3 May 2021. Rebels bombed Aden on 4 May 2021.",
    "A fire destroyed the old paper mill on 3 May 2021.",
    "A fire destroyed the old paper mill in May 2021.",
};

/* "DATE TITLE (DOCS)" a line, of the texts read in the order of the digits of `order`. */
static char *merged(Extractor *extractor, const char *order) {
  g_autoptr(Timeline) whole = timeline_new();
  for (const char *digit = order; *digit; digit++) {
    const char *text = texts[*digit - '0'];
    char name[] = {*digit, '\0'};
    Timeline *one = timeline_new();
    g_autoptr(Document) document = document_new(name, text, strlen(text));
    extract_document(extractor, document, &(ExtractOptions){.genre = GENRE_AUTO}, one);
    timeline_merge(whole, one);
  }
  extractor_merge(extractor, whole);
  g_autoptr(GString) out = g_string_new(NULL);
  for (guint i = 0; i < whole->events->len; i++) {
    const Event *event = whole->events->pdata[i];
    g_string_append_printf(out, "%s %s (", date_edtf(event->date), event->title);
    for (guint k = 0; k < event->citations->len; k++) {
      g_string_append(out, ((const Citation *)event->citations->pdata[k])->doc);
    }
    g_string_append_printf(out, ") %d\n", event->importance);
  }
  return g_strdup(out->str);
}

/* "In May" may be the 3rd or the 4th: it joins neither. */
static void test_texts(void) {
  g_autoptr(Extractor) extractor = extractor_new("en");
  g_autofree char *two = merged(extractor, "02");
  g_assert_cmpstr(two, ==,
                  "2021-05 The minister of Oman resigned (2) 4\n"
                  "2021-05-03 Rebels bombed Aden (02) 5\n");
  g_autofree char *days = merged(extractor, "03");
  g_assert_nonnull(strstr(days, "2021-05-04 Rebels bombed Aden (3)"));
  g_assert_nonnull(strstr(days, "2021-05-03 Rebels bombed the harbour of Mocha (3)"));
  g_assert_nonnull(strstr(days, "2021-05-03 Rebels bombed the harbour of Aden (0)"));
}

/* Words alone tell nothing where the dates are not the same. */
static void test_nameless(void) {
  g_autoptr(Extractor) extractor = extractor_new("en");
  g_autofree char *two = merged(extractor, "45");
  g_assert_nonnull(strstr(two, "(4)"));
  g_assert_nonnull(strstr(two, "(5)"));
}

static void test_any_order(void) {
  g_autoptr(Extractor) extractor = extractor_new("en");
  g_autofree char *first = merged(extractor, "0123");
  static const char *const orders[] = {"3210", "1032", "2301", "0312", "3120", "2013"};
  for (gsize i = 0; i < G_N_ELEMENTS(orders); i++) {
    g_autofree char *other = merged(extractor, orders[i]);
    g_assert_cmpstr(other, ==, first);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/merge/cases", test_cases);
  g_test_add_func("/merge/texts", test_texts);
  g_test_add_func("/merge/nameless", test_nameless);
  g_test_add_func("/merge/any-order", test_any_order);
  return g_test_run();
}
