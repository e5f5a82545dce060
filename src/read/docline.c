/* docline.c -- see docline.h. */
#include "read/docline.h"

#include <string.h>

#include "model/link.h"
#include "read/sanitize.h"

/* Ids are text or whole numbers; an archive has both. */
static char *id_of(const json_t *object) {
  const json_t *id = json_object_get(object, "id");
  return json_is_integer(id)  ? g_strdup_printf("%" JSON_INTEGER_FORMAT, json_integer_value(id))
         : json_is_string(id) ? g_strdup(json_string_value(id))
                              : NULL;
}

static const char *link_of(const json_t *object) {
  const char *url = json_string_value(json_object_get(object, "url"));
  const char *link = url ? url : json_string_value(json_object_get(object, "link"));
  return link_is_safe(link) ? link : NULL;
}

/* What is wrong with the object, static; NULL: nothing. */
static const char *take(const json_t *object, DocLine *line) {
  const char *text = json_string_value(json_object_get(object, "text"));
  const char *html = json_string_value(json_object_get(object, "html"));
  const json_t *date = json_object_get(object, "date");
  line->id = id_of(object);
  line->text = text ? text : html;
  line->format = text ? FORMAT_TEXT : FORMAT_HTML;
  line->link = link_of(object);
  if (!json_is_object(object)) {
    return "no JSON object";
  }
  if (date && !json_is_null(date) && !json_is_string(date)) {
    return "\"date\" is not text";
  }
  return !line->text ? "neither \"text\" nor \"html\"" : text && html ? "both \"text\" and \"html\"" : NULL;
}

static char *set_date(Options *options, const char *told) {
  if (!told) {
    return NULL;
  }
  DateError error = {0};
  g_autofree char *day = g_strndup(told, strcspn(told, "T"));
  g_autoptr(Date) date = date_parse_edtf(day, -1, &error);
  g_autofree char *why = error.message;
  return date ? options_set(options, OPT_DATE, day) : g_strdup_printf("\"date\" \"%s\" is not a date: %s", told, why);
}

char *docline_take(const char *bytes, gsize len, const Options *options, DocLine *line) {
  json_error_t error;
  g_autoptr(GPtrArray) none = g_ptr_array_new();
  *line = (DocLine){.object = json_loadb(bytes, len, JSON_REJECT_DUPLICATES, &error)};
  const char *problem = line->object ? take(line->object, line) : error.text;
  if (problem) {
    return g_strdup(problem);
  }
  line->options = options_with_style(options, none);
  return set_date(line->options, json_string_value(json_object_get(line->object, "date")));
}

void docline_clear(DocLine *line) {
  json_decref(line->object);
  g_free(line->id);
  options_free(line->options);
}

bool docline_read(const DocLine *line, const ReadInput *input, const char *name, Timeline *out) {
  gsize len;
  g_autofree char *clean = read_check_text(name, line->text, strlen(line->text), &len, input->diag);
  ReadInput own = *input;
  own.name = name;
  own.text = clean;
  own.len = len;
  own.options = line->options;
  diag_set_file(input->diag, name, clean, len);
  bool read = clean && sanitize_read(line->format, &own, out);
  diag_set_file(input->diag, NULL, NULL, 0);
  for (guint i = 0; i < out->articles->len; i++) {
    ((Article *)out->articles->pdata[i])->link = g_strdup(line->link);
  }
  return read;
}
