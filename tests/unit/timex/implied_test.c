/* implied_test.c -- what ranges and lengths imply: bounds by index, points and lengths without text. */
#include <string.h>

#include "timex/timex.h"

/* "1910 | 1936 | P26Y 0..1": the values in order, bounds after those that have them; what has no text in brackets. */
static char *implied(const char *text, Genre genre) {
  TimexTables *tables = timex_tables_new("en");
  g_autoptr(Date) anchor = date_new_day(2024, 11, 15);
  TimexContext context = {.anchor = anchor, .genre = genre};
  g_autoptr(GArray) all = timex_imply(timex_find(tables, text, strlen(text), &context), anchor);
  GString *out = g_string_new(NULL);
  for (guint i = 0; i < all->len; i++) {
    const Timex *timex = &g_array_index(all, Timex, i);
    g_string_append_printf(out, timex->length ? "%s%s" : "%s[%s]", i ? " | " : "", timex->value);
    if (timex->begin != TIMEX_NONE || timex->end != TIMEX_NONE) {
      g_string_append_printf(out, " %d..%d", timex->begin, timex->end);
    }
    g_assert_true(timex->length || !timex->date);
    g_assert_cmpuint(timex->offset + timex->length, <=, strlen(text));
  }
  timex_tables_free(tables);
  return g_string_free(out, FALSE);
}

typedef struct {
  const char *text, *implied;
} Row;

/* -1 is the publication date, -2 nothing. */
static void test_news(void) {
  static const Row rows[] = {
      {"He reigned from 1910 to 1936.", "1910 | 1936 | [P26Y] 0..1"},
      {"They met from March 3 to 5.", "2024-03-03 | 2024-03-05 | [P2D] 0..1"},
      {"It rained between May and June 1995.", "1995-05 | 1995-06 | [P1M] 0..1"},
      {"It lasted from 1995 to 1993.", "1995 | 1993"},
      {"It grew over the past two years.", "P2Y 1..-1 | [2022]"},
      {"It will grow in the next three months.", "P3M -1..1 | [2025-02]"},
      {"It grew in recent weeks.", "PXW -2..-1"},
      {"It stood empty for the first ten months of 1915.", "P10M 1..2 | [1915-01] | [1915-10]"},
      {"It has grown since 1997.", "1997 | [PXY] 0..-2"},
      {"It is closed until Monday.", "2024-11-18 | [PXD] -2..0"},
      {"It lasted two years.", "P2Y"},
      {"It was shut on May 3, 4 and 5, 2010.", "2010-05-03 | 2010-05-04 | 2010-05-05"},
      {"It was shut until March 3 to 5.", "2024-03-03 | 2024-03-05"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *found = implied(rows[i].text, GENRE_NEWS);
    g_assert_cmpstr(found, ==, rows[i].implied);
  }
}

/* In a story such a length counts from the date last spoken of; indexes are those after what is implied. */
static void test_story(void) {
  g_autofree char *found =
      implied("From 1910 to 1914 he was king. In May 1915 he fled. He lived for the next two years.", GENRE_HISTORY);
  g_assert_cmpstr(found, ==, "1910 | 1914 | [P4Y] 0..1 | 1915-05 | P2Y 3..-2");
  g_autofree char *winter = implied("In November 1776 they fled, and over the winter they starved.", GENRE_HISTORY);
  g_assert_cmpstr(winter, ==, "1776-11 | 1777-WI");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/implied/news", test_news);
  g_test_add_func("/implied/story", test_story);
  return g_test_run();
}
