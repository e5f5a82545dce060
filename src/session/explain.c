/* explain.c -- what a date phrase means, for people and as JSON. */
#include <jansson.h>
#include <string.h>

#include "date/allen.h"
#include "date/shift.h"
#include "model/visible.h"
#include "read/prose/prose.h"
#include "session/session.h"

/* EDTF first, of any year; only what is none is a phrase. */
static TimexField read_phrase(dateline *session, const char *phrase, bool strict_edtf) {
  TimexField edtf = {0};
  edtf.date = date_parse_any_year(phrase, -1, &edtf.error);
  if (edtf.date || strict_edtf) {
    return edtf;
  }
  timex_field_clear(&edtf);
  g_autoptr(Date) anchor = session_option_date(session->options, OPT_DATE);
  ExtractOptions how = prose_options(session->options);
  TimexContext context = {.anchor = anchor, .genre = how.genre, .fiscal_year_start = how.fiscal_year_start};
  return timex_field(extractor_tables(session_extractor(session)), phrase, strlen(phrase), &context);
}

static void put(json_t *object, const char *key, const char *text) {
  json_object_set_new(object, key, json_string(text));
}

static void put_date(json_t *object, const TimexField *field, const DateWords *words) {
  g_autofree char *min = date_min_text(field->date), *max = date_max_text(field->date);
  g_autofree char *text = date_words_format(words, field->date, DATE_WORDS_FULL);
  put(object, "edtf", date_edtf(field->date));
  json_object_set_new(object, "level", json_integer(date_level(field->date)));
  put(object, "min", min);
  put(object, "max", max);
  put(object, "text", text);
  if (field->old_style) {
    put(object, "old_style", date_edtf(field->old_style));
  }
  if (field->why) {
    put(object, "why", field->why);
  }
}

/* "before", or all that may be: "overlaps, starts". */
static char *relation_names(unsigned relations) {
  GString *out = g_string_new(NULL);
  for (AllenRelation i = 0; i < ALLEN_RELATIONS; i++) {
    if (allen_answer(relations, i) != ALLEN_NO) {
      g_string_append_printf(out, "%s%s", out->len ? ", " : "", allen_name(i));
    }
  }
  return g_string_free(out, FALSE);
}

static void put_relation(json_t *object, const Date *date, const char *other_phrase, Date *other) {
  json_t *relation = json_object(), *may_be = json_array();
  unsigned set = allen_relations(date, other);
  for (AllenRelation i = 0; i < ALLEN_RELATIONS; i++) {
    if (allen_answer(set, i) != ALLEN_NO) {
      json_array_append_new(may_be, json_string(allen_name(i)));
    }
  }
  g_autoptr(Date) hull = date_hull(date, other);
  g_autoptr(Date) both = date_intersection(date, other);
  put(relation, "to", other_phrase);
  json_object_set_new(relation, "may_be", may_be);
  json_object_set_new(relation, "together", hull ? json_string(date_edtf(hull)) : json_null());
  json_object_set_new(relation, "common", both ? json_string(date_edtf(both)) : json_null());
  json_object_set_new(object, "relation", relation);
}

static void append_relation(GString *out, const Date *date, const char *other_phrase, Date *other) {
  unsigned set = allen_relations(date, other);
  g_autofree char *names = relation_names(set);
  g_autoptr(Date) hull = date_hull(date, other);
  g_autoptr(Date) both = date_intersection(date, other);
  bool sure = (set & (set - 1)) == 0;
  g_string_append_printf(out, "\n  order  %s%s \"", sure ? "" : "perhaps ", names);
  visible_append(out, other_phrase);
  g_string_append_c(out, '"');
  if (hull) {
    g_string_append_printf(out, "\n  span   %s", date_edtf(hull));
  }
  if (both) {
    g_string_append_printf(out, "\n  both   %s", date_edtf(both));
  }
}

/* A phrase, and that which it is compared with. */
typedef struct {
  const char *phrase, *against;
  TimexField field, other; /* `other` of no date: nothing is compared */
} Explanation;

static char *explain_json(const Explanation *explanation, const DateWords *words) {
  const TimexField *field = &explanation->field;
  json_t *object = json_object();
  put(object, "input", explanation->phrase);
  json_object_set_new(object, "valid", json_boolean(field->date != NULL));
  if (!field->date) {
    put(object, "error", field->error.message);
    json_object_set_new(object, "column", json_integer(field->error.column + 1));
  } else {
    put_date(object, field, words);
  }
  if (field->date && explanation->other.date) {
    put_relation(object, field->date, explanation->against, explanation->other.date);
  }
  char *line = json_dumps(object, JSON_COMPACT);
  json_decref(object);
  return line;
}

/* The phrase, and a caret under what is wrong with it. */
static char *complain(const char *phrase, const DateError *error) {
  GString *out = g_string_new(NULL);
  visible_append(out, phrase);
  g_string_append_printf(out, "\n%*s^ ", error->column, "");
  visible_append(out, error->message);
  return g_string_free(out, FALSE);
}

static char *explain_words(const Explanation *explanation, const DateWords *words) {
  const TimexField *field = &explanation->field;
  if (!field->date) {
    return complain(explanation->phrase, &field->error);
  }
  g_autofree char *min = date_min_text(field->date), *max = date_max_text(field->date);
  g_autofree char *text = date_words_format(words, field->date, DATE_WORDS_FULL);
  GString *out = g_string_new(NULL);
  visible_append(out, explanation->phrase);
  g_string_append_printf(out, "\n  means  %s\n  EDTF   %s (level %d)\n  days   ", text, date_edtf(field->date),
                         date_level(field->date));
  g_string_append(out, min);
  if (strcmp(min, max) != 0) {
    g_string_append_printf(out, " to %s", max);
  }
  if (field->old_style) {
    g_string_append_printf(out, "\n  Julian %s", date_edtf(field->old_style));
  }
  if (field->why) {
    g_string_append_printf(out, "\n  why    %s", field->why);
  }
  if (explanation->other.date) {
    append_relation(out, field->date, explanation->against, explanation->other.date);
  }
  return g_string_free(out, FALSE);
}

dateline_status dateline_explain(dateline *session, const char *phrase, const char *against, bool strict_edtf,
                                 bool json, char **text) {
  DateWords *words = session_words(session, session->options);
  if (!words) {
    return DATELINE_USAGE;
  }
  Explanation explanation = {.phrase = phrase, .against = against, .field = read_phrase(session, phrase, strict_edtf)};
  if (against) {
    explanation.other = read_phrase(session, against, strict_edtf);
  }
  *text = (json ? explain_json : explain_words)(&explanation, words);
  dateline_status status = explanation.field.date ? DATELINE_OK : DATELINE_BAD_INPUT;
  timex_field_clear(&explanation.field);
  timex_field_clear(&explanation.other);
  date_words_free(words);
  return status;
}
