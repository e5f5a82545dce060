/* laid.h -- a timeline laid out by a layout that is named, with the letters of measure.h. */
#ifndef DATELINE_TEST_LAID_H
#define DATELINE_TEST_LAID_H

#include "lang/lang.h"
#include "layout/layout.h"
#include "measure.h"

/* On pages of a size, at most so many ("all"); NULL: as without the option.  The caller frees it. */
static inline Layout *layout_on(const Timeline *timeline, const char *kind, const char *page, const char *most) {
  g_autoptr(Options) options = options_new();
  g_assert_null(options_set(options, OPT_LAYOUT, kind));
  g_assert_null(page ? options_set(options, OPT_PAGE, page) : NULL);
  g_assert_null(most ? options_set(options, OPT_PAGES, most) : NULL);
  g_autofree char *error = NULL;
  DateWords *words = lang_date_words("en", NULL, &error);
  Layout *layout = layout_new(timeline, options, words, &letters);
  date_words_free(words);
  return layout;
}

static inline Layout *layout_of_kind(const Timeline *timeline, const char *kind) {
  return layout_on(timeline, kind, NULL, NULL);
}

#endif
