/* oldstyle.c -- see oldstyle.h. */
#include "read/date/oldstyle.h"

#include <string.h>

#include "lang/lang.h"

/* The Julian day of a text that names its calendar; NULL: it does not. */
static Date *named_in(const ReadInput *input, const char *text) {
  TimexContext context = {.strict = true};
  TimexField field = timex_field(extractor_tables(input->extractor), text, strlen(text), &context);
  Date *julian = g_steal_pointer(&field.old_style);
  timex_field_clear(&field);
  return julian;
}

static void show_both(const ReadInput *input, const char *lang, Date *julian, Event *event) {
  const char *asked = options_text(input->options, OPT_LANG);
  const char *style = options_text(input->options, OPT_DATE_STYLE);
  g_autofree char *error = NULL;
  DateWords *words = lang_date_words(asked ? asked : lang ? lang : "en", style, &error);
  bool same = strcmp(date_edtf(julian), date_edtf(event->date)) == 0; /* a month, a year */
  if (words && !event->display_date && !same) {
    event->display_date = date_words_old_style(words, event->date, julian);
  }
  date_words_free(words);
}

void oldstyle_apply(const ReadInput *input, bool julian, const char *lang, Event *event) {
  if (julian) {
    g_autoptr(Date) written = event->date;
    event->date = date_from_julian(written);
    show_both(input, lang, written, event);
    return;
  }
  const char *source = date_source(event->date);
  g_autoptr(Date) named = strcmp(source, date_edtf(event->date)) ? named_in(input, source) : NULL;
  if (named) {
    show_both(input, lang, named, event);
  }
}
