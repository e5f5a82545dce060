/* bound_test.c -- what happened by a date, before or after it; and how that is printed. */
#include "extract/bound.h"

#include <string.h>

#include "extract/extract.h"
#include "lang/lang.h"

typedef struct {
  const char *text, *edtf, *words, *title;
} Row;

static void expect(Extractor *extractor, const DateWords *words, const Row *row) {
  g_autoptr(Document) document = document_new("a.txt", row->text, strlen(row->text));
  g_autoptr(Timeline) timeline = timeline_new();
  extract_document(extractor, document, &(ExtractOptions){.genre = GENRE_AUTO}, timeline);
  g_test_message("%s", row->text);
  g_assert_cmpuint(timeline->events->len, ==, 1);
  const Event *event = g_ptr_array_index(timeline->events, 0);
  g_autofree char *when = event_when(event, words, DATE_WORDS_FULL);
  g_assert_cmpstr(date_edtf(event->date), ==, row->edtf);
  g_assert_cmpstr(when, ==, row->words);
  g_assert_cmpstr(event->title, ==, row->title);
}

static void test_bounds(void) {
  static const Row rows[] = {
      {"The mill was roofed by 1810.", "[..1810]", "by 1810", "The mill was roofed"},
      {"By the end of 1810 the mill was roofed.", "[..1810]", "by 1810", "The mill was roofed"},
      {"By May 1810 the mill was roofed.", "[..1810-05]", "by May 1810", "The mill was roofed"},
      {"The mill was roofed no later than 1810.", "[..1810]", "by 1810", "The mill was roofed"},
      {"The mill was roofed before 4 May 1810.", "[..1810-05-03]", "before May 4, 1810", "The mill was roofed"},
      {"The mill was roofed prior to 1810.", "[..1809]", "before 1810", "The mill was roofed"},
      {"The mill was roofed sometime after 1810.", "[1811..]", "after 1810", "The mill was roofed"},
      {"The mill was roofed on or after 3 May 1810.", "[1810-05-03..]", "after May 2, 1810", "The mill was roofed"},
      {"From 1980 onwards the mill was empty.", "1980/..", "since 1980", "The mill was empty"},
      {"From May 1980 on the mill was empty.", "1980-05/..", "since May 1980", "The mill was empty"},
      {"Berg served from 1980 on the board.", "1980", "1980", "Berg served on the board"},
      {"It was not until 1901 that women voted.", "1901", "1901", "Women voted"},
      {"The mill was roofed in 1810.", "1810", "1810", "The mill was roofed"},
      {"The mill was roofed after the 1810 fire.", "1810", "1810", "The mill was roofed after the fire"}};
  char *error = NULL;
  g_autoptr(Extractor) extractor = extractor_new("en");
  DateWords *words = lang_date_words("en", NULL, &error);
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    expect(extractor, words, &rows[i]);
  }
  date_words_free(words);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/bound/bounds", test_bounds);
  return g_test_run();
}
