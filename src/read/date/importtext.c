/* importtext.c -- see importdate.h: what is done to the text of a date alone, whatever the others say. */
#include <string.h>

#include "read/date/importdate.h"

char *importdate_fold(const char *text) {
  enum { ARABIC_COMMA = 0x60C };
  g_autoptr(GString) out = g_string_new(NULL);
  bool other = false;
  for (const char *p = text; *p; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    bool digit = c >= 0x80 && g_unichar_isdigit(c);
    other |= digit || c == ARABIC_COMMA;
    g_string_append_unichar(out, digit ? (gunichar)('0' + g_unichar_digit_value(c)) : c == ARABIC_COMMA ? ',' : c);
  }
  return other ? g_strdup(out->str) : NULL;
}

char *importdate_epoch(const char *text, const char **why) {
  enum { SECONDS = 10, MILLISECONDS = 13, THOUSAND = 1000 };
  gsize digits = strspn(text, "0123456789");
  bool counted = (digits == SECONDS || digits == MILLISECONDS) && !text[digits];
  gint64 count = counted ? g_ascii_strtoll(text, NULL, 10) : 0;
  g_autoptr(GDateTime) time =
      counted ? g_date_time_new_from_unix_utc(digits == SECONDS ? count : count / THOUSAND) : NULL;
  if (!time) {
    return NULL;
  }
  *why = digits == SECONDS ? "seconds since 1970, as programs count" : "milliseconds since 1970, as programs count";
  return g_date_time_format(time, "%Y-%m-%dT%H:%M:%SZ");
}

char *importdate_cut(const char *date, const char *precision) {
  static const struct {
    const char *name, *number;
    gsize length; /* of the EDTF */
  } cuts[] = {{"year", "9", 4}, {"month", "10", 7}, {"day", "11", 10}, {"decade", "8", 3}, {"century", "7", 2}};
  gsize sign = *date == '-';
  for (gsize i = 0; i < G_N_ELEMENTS(cuts); i++) {
    bool meant = !g_ascii_strcasecmp(precision, cuts[i].name) || !strcmp(precision, cuts[i].number);
    if (meant && strlen(date) > sign + cuts[i].length && g_ascii_isdigit(date[sign])) {
      g_autofree char *cut = g_strndup(date, sign + cuts[i].length);
      return g_strconcat(cut, cuts[i].length == 3 ? "X" : cuts[i].length == 2 ? "XX" : "", NULL);
    }
  }
  return NULL;
}

char *importdate_thousands(const char *text) {
  gsize sign = *text == '-', first = strspn(text + sign, "0123456789");
  bool form = first >= 1 && first <= 3 && text[sign + first] == ',' && strlen(text) == sign + first + 4 &&
              strspn(text + sign + first + 1, "0123456789") == 3;
  return form ? g_strdup_printf("%.*s%s", (int)(sign + first), text, text + sign + first + 1) : NULL;
}
