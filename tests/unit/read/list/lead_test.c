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
    {NULL, "1914 was a hard year for the mill", NULL, NULL, LEAD_NONE},
    {NULL, "The mill: opened in 1901", NULL, NULL, LEAD_NONE},
    {NULL, "Step 3: Oil the wheel", NULL, NULL, LEAD_NONE},
    {NULL, "", NULL, NULL, LEAD_NONE},
    {"1902", "5 June: Roof mended", "1902-06-05", "Roof mended", LEAD_MARK},
    {"1902", "March: Race dug", "1902-03", "Race dug", LEAD_MARK},
    {"March 1905", "12: Roof mended", "1905-03-12", "Roof mended", LEAD_MARK},
    {"12 March 2024", "08:30 \xe2\x80\x93 Pump one", "2024-03-12T08:30:00", "Pump one", LEAD_MARK},
    {"1902", "12 men: lost", NULL, NULL, LEAD_NONE},
};

static void test_lines(void) {
  g_autoptr(Extractor) extractor = extractor_new("en");
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    Held held = {0};
    LeadReader reader = {.tables = extractor_tables(extractor), .held = &held};
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
}

/* A day without its year is one where the day of publication tells it. */
static void test_yearless(void) {
  g_autoptr(Extractor) extractor = extractor_new("en");
  LeadReader reader = {.tables = extractor_tables(extractor)};
  Lead lead = lead_read(&reader, "5 June: Roof mended", strlen("5 June: Roof mended"));
  g_assert_true(lead.yearless && !lead.date && lead.kind == LEAD_MARK);
  reader.year = "1903";
  Lead dated = lead_read(&reader, "5 June: Roof mended", strlen("5 June: Roof mended"));
  g_assert_cmpstr(date_edtf(dated.date), ==, "1903-06-05");
  lead_clear(&dated);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/lead/lines", test_lines);
  g_test_add_func("/lead/yearless", test_yearless);
  return g_test_run();
}
