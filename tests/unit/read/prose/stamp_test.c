/* Lines that say when a text was published or changed, and what only looks like one. */
#include "read/prose/stamp.h"

#include <string.h>

static const struct {
  const char *text, *prose; /* prose NULL: all of the text */
} cases[] = {
    {"Updated 2019-04-12 11:00 UTC", ""},
    {"Last updated on 3 May 2019 at 5.12 pm | Home", "| Home"},
    {"Posted by Ann Lee on May 10, 2019 9:30 am", ""},
    {"Published: 3 May 2019", ""},
    {"UPDATED:\n\n07:13 EST, 28 September 2012\nIt rained.", "It rained."},
    {"Update 2019-04-12\n\nIt rained.", "It rained."},
    {"The dam is shut. (Updated 2019-04-12)", "The dam is shut."},
    {"3 March 2019 Updated 2019-04-12", "3 March 2019"},
    {"Published on 3 May 1912, the book sold well.", NULL},
    {"Posted to Bergen on 3 May 1912", NULL},
    {"Her novel (published 3 May 1912) sold well.", NULL},
    {"Updated in May 2019", NULL},
    {"The list was Updated 2019-04-12", NULL},
    {"Updated:\nThe list of 3 May 2019", NULL},
};

static void test_cases(void) {
  TimexTables *tables = timex_tables_new("en");
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(Document) document = document_new("a.txt", cases[i].text, strlen(cases[i].text));
    stamp_set_apart(document, tables, NULL);
    g_autofree char *prose = document_prose(document);
    g_assert_cmpstr(prose ? g_strstrip(prose) : NULL, ==, cases[i].prose);
    g_assert_cmpint(document->anchor != NULL, ==, cases[i].prose != NULL);
  }
  timex_tables_free(tables);
}

/* The first stamp is the publication date; blocks lose what is set apart. */
static void test_blocks(void) {
  const char *text = "3 March 2019 Updated 2019-04-12\nIt rained.\n\nUpdated 2019-05-12\n";
  TimexTables *tables = timex_tables_new("en");
  g_autoptr(Document) document = document_new("a.txt", text, strlen(text));
  g_auto(Blocks) blocks = blocks_of_lines(document);
  stamp_set_apart(document, tables, &blocks);
  g_assert_cmpstr(date_edtf(document->anchor), ==, "2019-04-12");
  g_assert_cmpint(blocks.blocks->len, ==, 2);
  g_assert_cmpint(block_at(&blocks, 0)->length, ==, strlen("3 March 2019 "));
  timex_tables_free(tables);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/stamp/cases", test_cases);
  g_test_add_func("/stamp/blocks", test_blocks);
  return g_test_run();
}
