/* Dated lists and tables among prose: which entries they give. */
#include "read/list/list.h"

#include <string.h>

static const struct {
  const char *name, *text;
  const char *entries; /* "DATE TITLE [TEXT]; ..." of the lists alone */
} cases[] = {
    {"second lines go on",
     "- 1901: The mill opens\n  under John Hartley.\n- 1905: A second wheel. It was hung in haste.\n",
     "1901 The mill opens under John Hartley; 1905 A second wheel [It was hung in haste.]"},
    {"items below", "- 1901\n  - Mill opens\n  - March: Race dug\n- 1902: Roof mended\n  - of slate\n  - by Ellis\n",
     "1901 Mill opens; 1901-03 Race dug; 1902 Roof mended [of slate; by Ellis]"},
    {"headings", "# Works\n\n## 1901\n\n- Mill opens\n- March: Race dug\n\n## 1902\n\nThe roof is mended.\n",
     "1901 Mill opens; 1901-03 Race dug; 1902 The roof is mended"},
    {"dated headings", "## 1901: The mill opens\n\nBuilt by Hartley.\n\n## 1905: A second wheel\n",
     "1901 The mill opens [Built by Hartley.]; 1905 A second wheel"},
    {"headings that end with a day, of lists",
     "# Changes\n\n## [1.2.0] - 2024-05-01\n\n### Added\n\n- A thing\n\n## [1.1.0] - 2023-01-02\n\n- Old thing\n",
     "2024-05-01 A thing; 2023-01-02 Old thing"},
    {"headings that end with a span",
     "### Acme, clerk (2018 - 2020)\n\nKept books.\n\n### Beta (2016 - 2017)\n\nSwept.\n",
     "2018/2020 Acme, clerk [Kept books.]; 2016/2017 Beta [Swept.]"},
    {"one heading that ends with a year",
     "# Mill\n\n## The fire of 1905\n\nIt burned.\n\n## Rebuilding, 1906\n\nIt was rebuilt.\n\n## Owners\n\n- "
     "Hartley\n- Ellis\n",
     ""},
    {"numbered paragraphs are prose",
     "1. On 5 May 1912, the court heard the master of the ship.\n\n2. On 6 June 1912, Counsel for the owner spoke at "
     "length.\n\n3. The owner did not come to the court that day.\n\n4. He sent a letter to the court and one to the "
     "king.\n\n5. The court read the letter of the owner aloud.\n",
     ""},
    {"numbered items that begin with dates",
     "1. In 1901, Hartley opened the mill at the mouth of the river.\n2. In 1905, Ellis hung a second wheel beside the "
     "first one.\n3. In 1907, Hartley sold the mill to the army of the king.\n",
     "1901 Hartley opened the mill at the mouth of the river; 1905 Ellis hung a second wheel beside the first one; "
     "1907 Hartley sold the mill to the army of the king"},
    {"about a day", "- On or about June 5, 2019 - Deposed\n- About 1920: Sold\n", "2019-06-05~ Deposed; 1920~ Sold"},
    {"days", "3 May 2019\n- Doors open\n- First guests\n\n4 May 2019\n- Doors shut\n",
     "2019-05-03 Doors open; 2019-05-03 First guests; 2019-05-04 Doors shut"},
    {"blank cells", "| Year | Event |\n|---|---|\n| 1901 | Mill opens |\n| | Race dug |\n| 1902 | Mill sold |\n",
     "1901 Mill opens; 1901 Race dug; 1902 Mill sold"},
    {"a year and a day",
     "| Year | Day | What |\n|--|--|--|\n| 1901 | 3 May | Mill opens |\n| 1902 | June | Mill sold |\n",
     "1901-05-03 Mill opens; 1902-06 Mill sold"},
    {"groups", "| Date | Group | Event |\n|--|--|--|\n| 1901 | Yard | Keel laid |\n| 1902 | | Launch |\n",
     "1901 Keel laid (Yard); 1902 Launch"},
    {"dates after the words",
     "Foundation of the firm, 1921\nLet to the army 1914 - 1918\nSale to Hartleys (March 1951)\nClosure ..... 3 May "
     "1967\n",
     "1921 Foundation of the firm; 1914/1918 Let to the army; 1951-03 Sale to Hartleys; 1967-05-03 Closure"},
    {"spans after names", "Kings\nHenry VII 1485-1509\nHenry VIII 1509-1547\nMary I 1553-1558\n",
     "1485/1509 Henry VII; 1509/1547 Henry VIII; 1553/1558 Mary I"},
    {"seasons of other languages", "Herbst 1911: Brand\nautomne 1912: Vente\nprimavera de 1913 - Venta\n",
     "1911-23 Brand; 1912-23 Vente; 1913-21 Venta"},
    {"a table of spans",
     "| Phase | Start | End |\n|--|--|--|\n| Plan | 1 Jan 2024 | 31 Jan 2024 |\n| Build | Feb 2024 | ongoing |\n",
     "2024-01-01/2024-01-31 Plan; 2024-02/.. Build"},
    {"items with dates after", "- Doors open - 1921\n- Fire: 1930\n- Rebuilt\n",
     "1921 Doors open; 1930 Fire; - Rebuilt"},
    {"prose that ends in a year", "He was born in Leeds\nand moved to Hull in 1921.\nShe stayed.\n", ""},
    {"dates and headings", "## Mill opens\nMarch 1901\n\nIt ground.\n\n## Fire\n1905\n\nIt burned.\n",
     "1901-03 Mill opens [It ground.]; 1905 Fire [It burned.]"},
    {"dates in bold, as we write them",
     "- **1901** item one \xe2\x80\x94 With two wheels\n- **May 3, 1902:** [A \\& B](http://x.org)\n",
     "1901 Item one [With two wheels]; 1902-05-03 A & B"},
    {"words round dates in other languages",
     "um 1450: A\nseit dem 3. Mai 1901: B\n1920er Jahre: C\nXIXe si\xc3\xa8"
     "cle : D\n13.\xe2\x80\x93"
     "15. Mai 2011: E\nvon 1901 bis 1905: F\nde mars \xc3\xa0 mai 1902 : G\n",
     "1450~ A; 1901-05-03/.. B; 192X C; 18XX D; 2011-05-13/2011-05-15 E; 1901/1905 F; "
     "1902-03/1902-05 G"},
    {"months of other languages", "3 maj 1901: Kvarnen\n17 sierpnia 1905 - Ko\xc5\x82o\n",
     "1901-05-03 Kvarnen; 1905-08-17 Ko\xc5\x82o"},
    {"start and end", "| Who | From | Until |\n|--|--|--|\n| Hartley | 1901 | 1905 |\n| Ellis | 1905 | 1921 |\n",
     "1901/1905 Hartley; 1905/1921 Ellis"},
    {"figures are no events", "| Year | People |\n|--|--|\n| 1901 | 3,000 |\n| 1911 | 4,000 |\n", ""},
    {"numbers", "1. 1901 - Land bought\n2. 12 May 1905 - Doors opened\n", "1901 Land bought; 1905-05-12 Doors opened"},
    {"definitions", "1901\n: Mill opens\n: Race dug\n\n1902\n: Mill sold\n",
     "1901 Mill opens; 1901 Race dug; 1902 Mill sold"},
    {"one without a date", "- 1901: Mill opens\n- 1902: Race dug\n- Mill sold\n",
     "1901 Mill opens; 1902 Race dug; - Mill sold"},
    {"a long line",
     "- 1901: The mill opens on the river below the town: it has two wheels, eight pairs of stones and a staff of "
     "nine\n"
     "- 1902: Sold\n",
     "1901 The mill opens on the river below the town [The mill opens on the river below the town: it has two wheels, "
     "eight pairs of stones and a staff of nine]; 1902 Sold"},
    {"an Org file",
     "#+TITLE: Club\n* Meeting in Ely\n  <2023-08-23 Wed>--<2023-08-26 Sat>\n* Talk <2023-09-02 Sat 14:00-15:00> "
     ":ely:\n"
     "  :PROPERTIES:\n  :ID: 2001-01-01\n  :END:\n* DONE [#A] Paint shed\n  CLOSED: [2023-10-01 Sun]\n* Notes\n",
     "2023-08-23/2023-08-26 Meeting in Ely; 2023-09-02T14:00:00 Talk; 2023-10-01 Paint shed"},
    {"prose",
     "1914 was a hard year for the mill.\n\n1918: that was how the old man always began his story, for in May the "
     "miller's son came home.\n\nIn 1921 the miller sold it.\n",
     ""},
    {"wrapped prose",
     "The mill stood by the river until the flood of\n1905, when the wheel was lost and the miller\n"
     "gave up.\n",
     ""},
};

static void append(GString *out, const GPtrArray *events) {
  for (guint i = 0; i < events->len; i++) {
    const Event *event = events->pdata[i];
    g_string_append_printf(out, "%s%s %s", out->len ? "; " : "", event->date ? date_edtf(event->date) : "-",
                           event->title);
    if (event->group)
      g_string_append_printf(out, " (%s)", event->group);
    if (event->text)
      g_string_append_printf(out, " [%s]", event->text);
  }
}

/* The lists of a text, and what they are read with. */
typedef struct {
  Extractor *extractor;
  Options *options;
  Diag *diag;
  ReadInput input;
  Document *document;
  Blocks blocks;
  List *list;
} Found;

/* anchor: EDTF of the day of publication; NULL: none is known. */
static Found find(const char *text, const char *anchor) {
  Found f = {.extractor = extractor_new("en"), .options = options_new(), .diag = diag_new()};
  const char *name = g_str_has_prefix(text, "#+") ? "a.org" : "a.md";
  f.input = (ReadInput){.name = "a.md",
                        .text = text,
                        .len = strlen(text),
                        .options = f.options,
                        .extractor = f.extractor,
                        .diag = f.diag};
  f.document = document_new(name, text, strlen(text));
  f.document->anchor = anchor ? date_parse_edtf(anchor, -1, NULL) : NULL;
  f.blocks = blocks_of_lines(f.document);
  f.list = list_find(&f.input, f.document, &f.blocks, NULL);
  return f;
}

static void found_clear(Found *f) {
  list_free(f->list);
  blocks_clear(&f->blocks);
  document_free(f->document);
  diag_free(f->diag);
  options_free(f->options);
  extractor_free(f->extractor);
}

static void expect(const char *text, const char *anchor, const char *entries) {
  Found f = find(text, anchor);
  g_autoptr(GString) got = g_string_new(NULL);
  append(got, f.list->dated);
  append(got, f.list->undated);
  g_assert_cmpstr(got->str, ==, entries);
  found_clear(&f);
}

static void test_entries(void) {
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_test_message("%s", cases[i].name);
    expect(cases[i].text, NULL, cases[i].entries);
  }
}

/* Offsets of citations are code points; what is an entry is no prose. */
static void test_source(void) {
  Found f = find("Caf\xc3\xa9 Ren\xc3\xa9 closed.\n\n- **3 May 1901**: Mill opens\n- 1902: Mill sold\n", NULL);
  g_autofree char *prose = document_prose(f.document);
  g_assert_null(strstr(prose, "Mill"));
  g_assert_nonnull(strstr(prose, "closed."));
  g_autoptr(Timeline) timeline = timeline_new();
  list_add(&f.input, f.list, f.document, timeline);
  const Event *event = timeline->events->pdata[0];
  const Citation *citation = event->citations->pdata[0];
  g_assert_cmpuint(citation->offset, ==, 19);
  g_assert_cmpstr(citation->quote, ==, "- **3 May 1901**: Mill opens");
  g_assert_cmpstr(citation->phrase.text, ==, "3 May 1901");
  g_assert_cmpuint(citation->phrase.offset, ==, 23);
  found_clear(&f);
}

/* Lines that are a day without its year, in a text of which the day of publication is known. */
static void test_near(void) {
  expect("March 13th\n\nThe lock is forced\n\nApril 9th\n\nThe guard looks at the lock\n", "2019-04-12",
         "2019-03-13 The lock is forced; 2019-04-09 The guard looks at the lock");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/list/entries", test_entries);
  g_test_add_func("/list/source", test_source);
  g_test_add_func("/list/near", test_near);
  return g_test_run();
}
