/* longyear.c -- see longyear.h. */
#include "date/longyear.h"

#include <string.h>

enum { CALENDAR_DIGITS = 12 };

static const int64_t unit = INT64_C(100000000000000000); /* 10^LONGYEAR_EXACT */

bool longyear_is(int64_t year_or_day) {
  return ABS(year_or_day) > unit;
}

bool longyear_encode(const char *digits, int n, int64_t zeros, int64_t *code) {
  while (n > LONGYEAR_EXACT && digits[n - 1] == '0') {
    n--;
    zeros++;
  }
  if (n > LONGYEAR_EXACT || zeros > LONGYEAR_DIGITS || n + zeros > LONGYEAR_DIGITS) {
    return false;
  }
  int64_t lead = 0;
  for (int i = 0; i < LONGYEAR_EXACT; i++) {
    lead = lead * 10 + (i < n ? digits[i] - '0' : 0);
  }
  *code = (n + zeros - CALENDAR_DIGITS) * unit + lead;
  return true;
}

int longyear_decode(int64_t code, char rest, char out[LONGYEAR_DIGITS + 1]) {
  int64_t size = ABS(code), lead = size % unit;
  int n = (int)(size / unit) + CALENDAR_DIGITS;
  memset(out, rest, LONGYEAR_DIGITS);
  for (int i = LONGYEAR_EXACT - 1; i >= 0; i--, lead /= 10) {
    out[i] = (char)('0' + lead % 10);
  }
  out[n] = '\0';
  return n;
}

/* The lead with all but its first digits set to 0, or to 9. */
static int64_t cut(int64_t code, int known, bool up) {
  int64_t size = ABS(code), step = 1;
  for (int i = known; i < LONGYEAR_EXACT; i++) {
    step *= 10;
  }
  int64_t lead = size % unit, least = lead / step * step;
  size += (up ? least + step - 1 : least) - lead;
  return code < 0 ? -size : size;
}

int64_t longyear_least(int64_t code, int known) {
  return cut(code, known, false);
}

int64_t longyear_most(int64_t code, int known) {
  return cut(code, known, true);
}
