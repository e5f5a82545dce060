/* The publication date of a text: where it may stand, and where a date is only prose. */
#include "read/prose/anchor.h"

#include <string.h>

#include "lang/lang.h"

typedef struct {
  const char *name, *text;
  const char *date; /* NULL: none */
  const char *from;
} Case;

static const Case cases[] = {
    {"a.txt", "PARIS, Nov. 15, 2024 \xe2\x80\x94 The court ruled.\n", "2024-11-15", "byline"},
    {"a.txt", "LONDON (News Desk), 3 March 2011 - Trading fell.\n", "2011-03-03", "byline"},
    {"a.txt", "LONDON, Nov 15, 2024 (Wire) - Trading fell.\n", "2024-11-15", "byline"},
    {"a.txt", "LONDON, Nov. 15, 2024 /Wire/ -- Trading fell.\n", "2024-11-15", "byline"},
    {"a.txt", "Ann Lee in Cairo\nFri 15 Nov 2024 12.30 GMT\nTrading fell.\n", "2024-11-15", "byline"},
    {"a.txt", "14 August 1911 Siege of Holm\nMay 8, 1945 (a day many remember) was warm.\n", NULL, NULL},
    {"a.txt", "A headline\n\nBy Ann Lee, November 15, 2024\n\nThe court ruled.\n", "2024-11-15", "byline"},
    {"a.txt", "Published on November 15, 2024 at 9:30 a.m. ET\nText.\n", "2024-11-15", "byline"},
    {"a.txt", "A headline\nAnn Lee | November 15, 2024\nText.\n", "2024-11-15", "byline"},
    {"a.txt", "A headline\r\n\r\nNovember 15, 2024\r\n\r\nText.\r\n", "2024-11-15", "byline"},
    {"a.txt", "Text without a head.\n\nUpdated November 15, 2024\n", "2024-11-15", "byline"},
    {"a.txt", "On November 15, 2024, the court ruled that the firm must pay.\n", NULL, NULL},
    {"a.txt", "By November 15, 2024, he had left the country for good and all.\n", NULL, NULL},
    {"a.txt", "The war ended on May 8, 1945 - a day that many remember.\n", NULL, NULL},
    {"a.txt", "In November 2024\nText.\n", NULL, NULL},
    {"a.txt", "Ada Lund (3 May 1701, (23 April 1701 OS) - 7 June 1790) was a botanist.\n", NULL, NULL},
    {"a.txt", "Ada Lund (Moss, 3 May 1901 - Oslo, 7 June 1990) was a botanist.\n", NULL, NULL},
    {"2024-11-15-court.txt", "The court ruled last week.\n", "2024-11-15", "file-name"},
    {"court_20241115.html", "The court ruled last week.\n", "2024-11-15", "file-name"},
    {"2024-13-15.txt", "The court ruled last week.\n", NULL, NULL},
    {"120241115.txt", "The court ruled last week.\n", NULL, NULL},
    {"2024-11-15.txt", "PARIS, Nov. 14, 2024 -- The court ruled.\n", "2024-11-14", "byline"},
};

static void check(const Case *c, Extractor *extractor, const Options *options, const char *date, const char *from) {
  g_autoptr(Diag) diag = diag_new();
  ReadInput input = {.name = c->name,
                     .text = c->text,
                     .len = strlen(c->text),
                     .options = options,
                     .extractor = extractor,
                     .diag = diag};
  g_autoptr(Document) document = document_new(c->name, c->text, strlen(c->text));
  anchor_find(&input, document);
  g_assert_cmpstr(document->anchor ? date_edtf(document->anchor) : NULL, ==, date);
  g_assert_cmpstr(document->anchor_from, ==, from);
}

static void test_cases(void) {
  g_autoptr(Extractor) extractor = extractor_new("en");
  g_autoptr(Options) options = options_new();
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_test_message("%s: %s", cases[i].name, cases[i].text);
    check(&cases[i], extractor, options, cases[i].date, cases[i].from);
  }
}

/* A dateline is no part of the sentence after it. */
static void test_dateline(void) {
  static const char *const datelines[] = {"LUND, March 9, 2023 \xe2\x80\x94", "LUND, March 9, 2023\xe2\x80\x94",
                                          "LUND, March 9, 2023 (Wire) --", "LUND, March 9, 2023 /Wire/ -"};
  g_autoptr(Extractor) extractor = extractor_new("en");
  g_autoptr(Options) options = options_new();
  for (guint i = 0; i < G_N_ELEMENTS(datelines); i++) {
    g_autofree char *text = g_strconcat(datelines[i], " The mill burned.\n", NULL);
    ReadInput input = {.name = "a.txt", .text = text, .len = strlen(text), .options = options, .extractor = extractor};
    g_autoptr(Document) document = document_new("a.txt", text, strlen(text));
    anchor_find(&input, document);
    g_autofree char *prose = document_prose(document);
    g_assert_nonnull(prose);
    g_assert_cmpstr(g_strstrip(prose), ==, "The mill burned.");
  }
}

/* What the user says stands above what the text says. */
static void test_option(void) {
  g_autoptr(Extractor) extractor = extractor_new("en");
  g_autoptr(Options) options = options_new();
  g_assert_null(options_set(options, OPT_DATE, "2024-11"));
  check(&cases[0], extractor, options, "2024-11", "option");
}

/* Lines that tell of the text itself, whichever of them dates it; further dates by themselves may head what happened
 * then, and a dateline stands in prose. */
static void test_bylines(void) {
  static const char text[] = "By Ann Lee, November 15, 2024\n\nUpdated 9:30 a.m., November 16, 2024\n\nNovember 17, "
                             "2024\n\nPARIS, Nov. 18, 2024 -- The court ruled.\n\nUpdated November 19, 2024\n";
  g_autoptr(Extractor) extractor = extractor_new("en");
  g_autoptr(Options) options = options_new();
  g_autoptr(Diag) diag = diag_new();
  ReadInput input = {.name = "a.txt", .options = options, .extractor = extractor, .diag = diag};
  g_autoptr(Document) document = document_new("a.txt", text, strlen(text));
  anchor_find(&input, document);
  g_assert_cmpstr(date_edtf(document->anchor), ==, "2024-11-15");
  static const struct {
    const char *date;
    bool byline;
  } lines[] = {{"15, 2024", true}, {"16, 2024", true}, {"17, 2024", false}, {"18, 2024", false}, {"19, 2024", true}};
  for (gsize i = 0; i < G_N_ELEMENTS(lines); i++) {
    gsize offset = (gsize)(strstr(text, i == 2 ? "2024\n\nPARIS" : lines[i].date) - text);
    g_assert_cmpint(document_is_byline(document, offset), ==, lines[i].byline);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/anchor/cases", test_cases);
  g_test_add_func("/anchor/dateline", test_dateline);
  g_test_add_func("/anchor/option", test_option);
  g_test_add_func("/anchor/bylines", test_bylines);
  return g_test_run();
}
