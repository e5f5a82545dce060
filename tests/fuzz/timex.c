/* Any text: its phrases stand in order, apart and inside it; each has a value and a reason.  What they imply stands
 * behind them without a text, and every bound of a length is one of them.  As a field: a date or an error, never both.
 */
#include <stdint.h>
#include <string.h>

#include "timex/timex.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool is_bound(const GArray *timexes, int index) {
  return index == TIMEX_NONE || index == TIMEX_DCT || (index >= 0 && (guint)index < timexes->len);
}

static void check_implied(GArray *found, gsize len, const Date *anchor) {
  guint told = found->len, seen = 0;
  g_autoptr(GArray) all = timex_imply(found, anchor);
  gsize last = 0;
  for (guint i = 0; i < all->len; i++) {
    const Timex *timex = &g_array_index(all, Timex, i);
    g_assert_true(timex->offset >= last && timex->offset + timex->length <= len);
    g_assert_true(timex->value && timex->why);
    g_assert_true(is_bound(all, timex->begin) && is_bound(all, timex->end));
    seen += timex->length > 0;
    last = timex->offset + timex->length;
  }
  g_assert_cmpuint(seen, ==, told);
}

static void check_phrases(const TimexTables *tables, const char *text, gsize len, const TimexContext *context) {
  GArray *found = timex_find(tables, text, len, context);
  gsize last = 0;
  for (guint i = 0; i < found->len; i++) {
    const Timex *timex = &g_array_index(found, Timex, i);
    g_assert_true(timex->offset >= last && timex->length > 0 && timex->offset + timex->length <= len);
    g_assert_true(g_utf8_validate(text + timex->offset, (gssize)timex->length, NULL));
    g_assert_true(timex->value && timex->why);
    g_assert_true(context->anchor || !timex->date || !timex->needs_anchor);
    last = timex->offset + timex->length;
  }
  check_implied(found, len, context->anchor);
}

static void check_field(const TimexTables *tables, const char *text, gsize len, const TimexContext *context) {
  TimexField field = timex_field(tables, text, len, context);
  g_assert_true((field.date != NULL) == (field.error.message == NULL));
  g_assert_true(!field.date || (field.why && !field.error.code));
  timex_field_clear(&field);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static TimexTables *tables;
  tables = tables ? tables : timex_tables_new("en");
  g_autofree char *text = g_utf8_make_valid((const char *)data, (gssize)size);
  g_autoptr(Date) anchor = size % 3 ? date_new_day(1989, 11, 2) : NULL;
  TimexContext context = {
      .anchor = anchor, .strict = size % 5 == 0, .genre = (Genre)(size % 2 ? GENRE_NEWS : GENRE_HISTORY)};
  check_phrases(tables, text, strlen(text), &context);
  check_field(tables, text, strlen(text), &context);
  return 0;
}
