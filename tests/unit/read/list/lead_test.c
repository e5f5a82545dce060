/* The date with which a line begins, and what follows it. */
#include "read/list/lead.h"

#include <string.h>

static const struct {
  const char *held; /* the year or day of the heading above; NULL: none */
  const char *text;
  const char *date; /* NULL: none */
  const char *rest;
  LeadKind kind;
} cases[] = {
    {NULL, "1901: The mill opens", "1901", "The mill opens", LEAD_MARK},
    {NULL, "1914 \xe2\x80\x93 1918 \xe2\x80\x93 Grinds for the army", "1914/1918", "Grinds for the army", LEAD_MARK},
    {NULL, "12 May 1912 -- Rebuilt", "1912-05-12", "Rebuilt", LEAD_MARK},
    {NULL, "May 12, 1912\tRebuilt", "1912-05-12", "Rebuilt", LEAD_MARK},
    {NULL, "[1914~1918] Let to the army", "1914/1918", "Let to the army", LEAD_MARK},
    {NULL, "(c. 1450) Printing press", "1450~", "Printing press", LEAD_MARK},
    {NULL, "1985\xe2\x80\x93: Cask again", "1985/..", "Cask again", LEAD_MARK},
    {NULL, "1985\xe2\x80\x93 Cask again", "1985", "Cask again", LEAD_MARK},
    {NULL, "since 1985: Cask again", "1985/..", "Cask again", LEAD_MARK},
    {NULL, "~1610: Telescope", "1610~", "Telescope", LEAD_MARK},
    {NULL, "2024-03-12 08:30 Pump one delivered", "2024-03-12T08:30:00", "Pump one delivered", LEAD_MARK},
    {NULL, "20:17 on July 20, 1969: Contact light", "1969-07-20T20:17:00", "Contact light", LEAD_MARK},
    {NULL, "1905 A second wheel", "1905", "A second wheel", LEAD_BLANK},
    {NULL, "1905, A second wheel", "1905", "A second wheel", LEAD_BLANK},
    {NULL,
     "538\xe2\x80\x93"
     "515 million years ago: Cambrian radiation",
     "Y-538000000/Y-515000000", "Cambrian radiation", LEAD_MARK},
    {NULL, "1901", "1901", "", LEAD_WHOLE},
    {NULL, "12. M\xc3\xa4rz 1901: Das Rad", "1901-03-12", "Das Rad", LEAD_MARK},
    {NULL, "f\xc3\xa9vrier 1910 : Incendie", "1910-02", "Incendie", LEAD_MARK},
    {NULL, "3 de agosto de 1905 - Rueda", "1905-08-03", "Rueda", LEAD_MARK},
    {NULL, "03/04/2020 Walk", "2020-04-03", "Walk", LEAD_MARK},
    {NULL, "44 BC, 15 March: Caesar killed", "-0043-03-15", "Caesar killed", LEAD_MARK},
    {NULL, "[1905]", "1905", "", LEAD_WHOLE},
    {NULL, "1914 was a hard year for the mill", NULL, NULL, LEAD_NONE},
    {NULL, "The mill: opened in 1901", NULL, NULL, LEAD_NONE},
    {NULL, "Step 3: Oil the wheel", NULL, NULL, LEAD_NONE},
    {NULL, "", NULL, NULL, LEAD_NONE},
    {NULL, "39. The bridge was sold", NULL, NULL, LEAD_NONE},
    {NULL, "101. The bridge was sold", NULL, NULL, LEAD_NONE},
    {NULL, "1901. The bridge was sold", "1901", "The bridge was sold", LEAD_MARK},
    {"March 1905", "12. Roof mended", "1905-03-12", "Roof mended", LEAD_MARK},
    {"1902", "5 June: Roof mended", "1902-06-05", "Roof mended", LEAD_MARK},
    {"1902", "March: Race dug", "1902-03", "Race dug", LEAD_MARK},
    {"March 1905", "12: Roof mended", "1905-03-12", "Roof mended", LEAD_MARK},
    {"12 March 2024", "08:30 \xe2\x80\x93 Pump one", "2024-03-12T08:30:00", "Pump one", LEAD_MARK},
    {"12 March 2024", "0830 Pump one", "2024-03-12T08:30:00", "Pump one", LEAD_BLANK},
    {"12 March 2024", "0830 hrs: Pump one", "2024-03-12T08:30:00", "Pump one", LEAD_MARK},
    {NULL, "0830: Pump one", NULL, NULL, LEAD_NONE},
    {"1902", "12 men: lost", NULL, NULL, LEAD_NONE},
};

typedef struct {
  ReadInput input;
  Document *document;
  Blocks blocks;
  ListDates *dates;
} Stage;

/* A text whose other dates tell that the day is first. */
static Stage stage_new(void) {
  static const char text[] = "25/12/2019 Dinner\n";
  Stage stage = {.blocks = blocks_new(), .document = document_new("in", text, strlen(text))};
  stage.input = (ReadInput){.name = "in", .text = text, .options = options_new(), .diag = diag_new()};
  stage.input.extractor = extractor_new("en");
  blocks_add(&stage.blocks, BLOCK_LINE, 0, strlen(text) - 1);
  return stage;
}

static void stage_clear(Stage *stage) {
  listdate_free(stage->dates);
  blocks_clear(&stage->blocks);
  document_free(stage->document);
  options_free((Options *)stage->input.options);
  extractor_free(stage->input.extractor);
  diag_free(stage->input.diag);
}

static void test_lines(void) {
  Stage stage = stage_new();
  stage.dates = listdate_new(&stage.input, stage.document, &stage.blocks, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    Held held = {0};
    LeadReader reader = {.dates = stage.dates, .held = &held};
    if (cases[i].held) {
      Lead above = lead_read_whole(&reader, cases[i].held, strlen(cases[i].held));
      held_set(&held, above.date, cases[i].held, strlen(cases[i].held), 0, 0);
      lead_clear(&above);
    }
    g_test_message("%s", cases[i].text);
    Lead lead = lead_read(&reader, cases[i].text, strlen(cases[i].text));
    g_assert_cmpstr(lead.date ? date_edtf(lead.date) : NULL, ==, cases[i].date);
    g_assert_cmpint(lead.kind, ==, cases[i].kind);
    if (lead.kind != LEAD_NONE)
      g_assert_cmpstr(cases[i].text + lead.rest, ==, cases[i].rest);
    lead_clear(&lead);
    held_clear(&held);
  }
  stage_clear(&stage);
}

/* A day without its year is one where the day of publication tells it. */
static void test_yearless(void) {
  Stage stage = stage_new();
  stage.dates = listdate_new(&stage.input, stage.document, &stage.blocks, NULL);
  LeadReader reader = {.dates = stage.dates};
  Lead lead = lead_read(&reader, "5 June: Roof mended", strlen("5 June: Roof mended"));
  g_assert_true(lead.yearless && !lead.date && lead.kind == LEAD_MARK);
  reader.year = "1903";
  Lead dated = lead_read(&reader, "5 June: Roof mended", strlen("5 June: Roof mended"));
  g_assert_cmpstr(date_edtf(dated.date), ==, "1903-06-05");
  lead_clear(&dated);
  stage_clear(&stage);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/lead/lines", test_lines);
  g_test_add_func("/lead/yearless", test_yearless);
  return g_test_run();
}
