/* Places before the first sentence of a report, and what only looks like one. */
#include "read/prose/dateline.h"

#include <string.h>

typedef struct {
  const char *apart, *prose; /* apart NULL: nothing is */
} Case;

#define SENTENCE "The navy saved a fisherman off the old pier on Thursday."

static const Case cases[] = {
    {"Lund \xe2\x80\x93 ", SENTENCE},
    {"Lund, NOPA \xe2\x80\x93 ", SENTENCE},
    {"Lund (Wire) - ", SENTENCE},
    {"Lund, Sept. 7 (Wire) \xe2\x80\x94 ", SENTENCE},
    {"Lund/Oslo -- ", SENTENCE},
    {"LUND: ", SENTENCE},
    {"LUND, Scania: ", SENTENCE},
    {"Lund, 7 September: ", SENTENCE},
    {"LUND | ", SENTENCE},
    {"LUND--", SENTENCE},
    {"LUND, Sept. 7\xe2\x80\x94", SENTENCE},
    {"WASHINGTON ", "The navy saved a fisherman off the old pier of Lund on the day before."},
    {"LUND ", "Navy divers saved a fisherman off the old pier of Lund on Thursday."},
    {"LUND, Fla. ", SENTENCE},
    {"NEW LUND, Scania ", SENTENCE},
    {NULL, "NASA Administrator Bolden saved a fisherman off the old pier on Thursday."},
    {NULL, "NASA The navy saved the fisherman off the old pier of NASA on Thursday."},
    {NULL, "LUND said that the navy saved a fisherman off the old pier on Thursday."},
    {NULL, "Lund: " SENTENCE},
    {NULL, "Lund\xe2\x80\x94" SENTENCE},
    {NULL, "By Ann Lund - " SENTENCE},
    {NULL, "7 September - " SENTENCE},
    {NULL, "Lund - the town saved a fisherman off the old pier on Thursday."},
    {NULL, "Lund, which is old - " SENTENCE},
    {NULL, "Lund - The navy saved him."},
    {NULL, "Lund - The navy saves a fisherman off the old pier in Lund"},
    {NULL, "October 1960 - " SENTENCE},
    {NULL, "LUND: " SENTENCE "\nOSLO: " SENTENCE},
};

static char *prose_of(const char *text, const char *anchor) {
  g_autoptr(Document) document = document_new("a.txt", text, strlen(text));
  document->anchor = anchor ? date_parse_edtf(anchor, -1, NULL) : NULL;
  TimexTables *tables = timex_tables_new("en");
  dateline_set_apart(document, tables);
  timex_tables_free(tables);
  char *prose = document_prose(document);
  return prose ? g_strstrip(prose) : g_strdup(text);
}

static void test_cases(void) {
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autofree char *text = g_strconcat(cases[i].apart ? cases[i].apart : "", cases[i].prose, NULL);
    g_autofree char *prose = prose_of(text, "2017-09-07");
    g_assert_cmpstr(prose, ==, cases[i].prose);
  }
}

/* In a text that nobody says is news, "Lund - The town ..." may be an entry of a list. */
static void test_undated(void) {
  g_autofree char *prose = prose_of("Lund - " SENTENCE, NULL);
  g_assert_cmpstr(prose, ==, "Lund - " SENTENCE);
}

/* Near the head only. */
static void test_far(void) {
  g_autofree char *lines = g_strnfill(16, '\n');
  for (guint i = 0; i < 16; i += 2) {
    lines[i] = 'x';
  }
  g_autofree char *near = g_strconcat(lines + 2, "Lund - " SENTENCE, NULL);
  g_autofree char *far = g_strconcat(lines, "Lund - " SENTENCE, NULL);
  g_autofree char *first = prose_of(near, "2017-09-07"), *second = prose_of(far, "2017-09-07");
  g_assert_null(strstr(first, "Lund -"));
  g_assert_nonnull(strstr(second, "Lund -"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/dateline/cases", test_cases);
  g_test_add_func("/dateline/undated", test_undated);
  g_test_add_func("/dateline/far", test_far);
  return g_test_run();
}
