/* Any text as EDTF: a date whose canonical text reads back as itself, or an error with a place inside. */
#include <stdint.h>
#include <string.h>

#include "date/date.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_date(const Date *date) {
  DateBound min = date_min(date), max = date_max(date);
  g_autoptr(Date) again = date_parse_any_year(date_edtf(date), -1, NULL);
  g_assert_nonnull(again);
  g_assert_cmpstr(date_edtf(again), ==, date_edtf(date));
  g_assert_true(min.kind != DATE_KNOWN || max.kind != DATE_KNOWN || min.day <= max.day);
  g_assert_true(date_compare(date, again) == 0 && date_level(date) >= 0 && date_level(date) <= 2);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  g_autofree char *text = g_utf8_make_valid((const char *)data, (gssize)size);
  DateError error = {0};
  g_autoptr(Date) date = date_parse_any_year(text, -1, &error);
  g_assert_true((date != NULL) == (error.message == NULL));
  if (date) {
    check_date(date);
  } else {
    g_assert_true(error.column >= 0 && error.column <= g_utf8_strlen(text, -1));
  }
  date_error_clear(&error);
  return 0;
}
