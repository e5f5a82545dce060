/* explain.c -- what a date phrase means, for people and as JSON. */
#include <jansson.h>
#include <string.h>

#include "model/visible.h"
#include "read/prose.h"
#include "session/session.h"

static char *explain_json(const char *phrase, const Date *date, const DateError *error, const DateWords *words,
                          const char *why) {
  json_t *object = json_object();
  json_object_set_new(object, "input", json_string(phrase));
  json_object_set_new(object, "valid", json_boolean(date != NULL));
  if (date) {
    g_autofree char *min = date_min_text(date), *max = date_max_text(date);
    g_autofree char *text = date_words_format(words, date, DATE_WORDS_FULL);
    json_object_set_new(object, "edtf", json_string(date_edtf(date)));
    json_object_set_new(object, "level", json_integer(date_level(date)));
    json_object_set_new(object, "min", json_string(min));
    json_object_set_new(object, "max", json_string(max));
    json_object_set_new(object, "text", json_string(text));
    if (why) {
      json_object_set_new(object, "why", json_string(why));
    }
  } else {
    json_object_set_new(object, "error", json_string(error->message));
  }
  char *line = json_dumps(object, JSON_COMPACT);
  json_decref(object);
  return line;
}

/* For a terminal, which phrases of others could command. */
static char *line_of(const char *phrase, const char *meaning) {
  GString *line = g_string_new(NULL);
  visible_append(line, phrase);
  g_string_append(line, ": ");
  visible_append(line, meaning);
  return g_string_free(line, FALSE);
}

static char *explain_words(const char *phrase, const Date *date, const DateError *error, const DateWords *words,
                           const char *why) {
  if (!date) {
    return line_of(phrase, error->message);
  }
  g_autofree char *min = date_min_text(date), *max = date_max_text(date);
  g_autofree char *text = date_words_format(words, date, DATE_WORDS_FULL);
  g_autofree char *meaning =
      g_strdup_printf("%s (%s; %s to %s)%s%s", text, date_edtf(date), min, max, why ? "; " : "", why ? why : "");
  return line_of(phrase, meaning);
}

dateline_status dateline_explain(dateline *session, const char *phrase, bool strict_edtf, bool json, char **text) {
  g_autofree char *why = NULL;
  DateError error = {0};
  DateWords *words = session_words(session, session->options);
  if (!words) {
    return DATELINE_USAGE;
  }
  g_autoptr(Date) date = date_parse_any_year(phrase, -1, &error);
  if (!date && !strict_edtf) {
    g_autoptr(Date) anchor = session_option_date(session->options, OPT_DATE);
    ExtractOptions how = prose_options(session->options);
    TimexContext context = {.anchor = anchor, .genre = how.genre, .fiscal_year_start = how.fiscal_year_start};
    date_error_clear(&error);
    date = timex_date(extractor_tables(session_extractor(session)), phrase, strlen(phrase), &context, &why, &error);
  }
  *text = (json ? explain_json : explain_words)(phrase, date, &error, words, why);
  date_words_free(words);
  date_error_clear(&error);
  return date ? DATELINE_OK : DATELINE_BAD_INPUT;
}
