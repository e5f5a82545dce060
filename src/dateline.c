/* dateline.c -- libdateline: a session, its options and its messages. */
#include "dateline.h"

#include <string.h>

#include "extract/trace.h"
#include "lang/lang.h"
#include "read/authored/schema.h"
#include "session/session.h"

dateline *dateline_new(void) {
  dateline *session = g_new0(dateline, 1);
  session->options = options_new();
  session->timeline = timeline_new();
  session->documents = g_ptr_array_new_with_free_func((GDestroyNotify)document_free);
  session->diag = diag_new();
  return session;
}

void dateline_free(dateline *session) {
  if (!session) {
    return;
  }
  options_free(session->options);
  g_clear_pointer(&session->told, g_ptr_array_unref);
  timeline_free(session->topical);
  timeline_free(session->timeline);
  g_ptr_array_unref(session->documents);
  extractor_free(session->extractor);
  fonts_free(session->fonts);
  trace_free(session->trace);
  diag_free(session->diag);
  g_free(session->messages);
  g_free(session);
}

char *dateline_schema(void) {
  return schema_text();
}

const char *dateline_version(void) {
  return DATELINE_VERSION;
}

size_t dateline_event_count(const dateline *session) {
  return session->timeline->events->len;
}

dateline_status session_usage(dateline *session, const char *message) {
  diag_set_file(session->diag, NULL, NULL, 0);
  diag_add(session->diag, DIAG_ERROR, "usage", (DiagPlace){0}, "%s", message);
  return DATELINE_USAGE;
}

dateline_status session_io_error(dateline *session, const char *path, const char *what) {
  diag_set_file(session->diag, path, NULL, 0);
  diag_add_io(session->diag, "io", "%s", what);
  return DATELINE_IO;
}

static const char *suggest_option(const char *name) {
  const char *names[OPTION_COUNT + 1] = {NULL};
  for (int i = 0; i < OPTION_COUNT; i++) {
    names[i] = option_table[i].name;
  }
  return diag_suggest(name, names);
}

static dateline_status unknown_option(dateline *session, const char *name) {
  const char *near = suggest_option(name);
  g_autofree char *hint = near ? g_strdup_printf("; did you mean \"--%s\"?", near) : g_strdup("; see --help");
  g_autofree char *message = g_strdup_printf("unknown option \"--%s\"%s", name, hint);
  return session_usage(session, message);
}

static bool is_date_option(OptionId id) {
  return id == OPT_DATE || id == OPT_FROM || id == OPT_TO;
}

/* "19 February 2010", where it is no EDTF.  New reference; NULL: it is no date by itself. */
static Date *written_date(dateline *session, const char *value) {
  TimexContext context = {0};
  TimexField field = timex_field(extractor_tables(session_extractor(session)), value, strlen(value), &context);
  Date *date = g_steal_pointer(&field.date);
  timex_field_clear(&field);
  return date;
}

/* Dates among the options are read here, so that a wrong one is a mistake of usage.  Into *edtf; what is wrong, or
 * NULL. */
static char *read_date(dateline *session, OptionId id, const char *value, char **edtf) {
  DateError error = {0};
  g_autoptr(Date) date = date_parse_edtf(value, -1, &error);
  g_autofree char *why = error.message;
  g_autoptr(Date) written = date ? NULL : written_date(session, value);
  if (!date && !written) {
    return g_strdup_printf("--%s: \"%s\" is not a date: %s", option_table[id].name, value, why);
  }
  *edtf = g_strdup(date ? value : date_edtf(written));
  return NULL;
}

/* Without the time of day: it changes no reading. */
static char *day_of(const char *value) {
  const char *time = strchr(value, 'T');
  bool timed = time && time > value && g_ascii_isdigit(time[-1]);
  return timed ? g_strndup(value, (gsize)(time - value)) : g_strdup(value);
}

dateline_status dateline_set(dateline *session, const char *option, const char *value) {
  const OptionInfo *info = option_by_name(option);
  if (!info) {
    return unknown_option(session, option);
  }
  g_autofree char *plain = info->id == OPT_DATE ? day_of(value) : g_strdup(value), *edtf = NULL;
  g_autofree char *wrong = is_date_option(info->id) ? read_date(session, info->id, plain, &edtf) : NULL;
  wrong = wrong ? wrong : options_set(session->options, info->id, edtf ? edtf : plain);
  return wrong ? session_usage(session, wrong) : DATELINE_OK;
}

static char *entry_text(const dateline *session, const DiagEntry *entry) {
  const char *form = options_text(session->options, OPT_DIAGNOSTICS);
  return strcmp(form, "json") == 0  ? diag_entry_json(entry)
         : strcmp(form, "gcc") == 0 ? diag_entry_gcc(entry)
                                    : diag_entry_text(entry);
}

const char *dateline_messages(dateline *session) {
  GString *out = g_string_new(NULL);
  const GPtrArray *entries = diag_entries(session->diag);
  for (guint i = 0; i < entries->len; i++) {
    g_autofree char *text = entry_text(session, g_ptr_array_index(entries, i));
    g_string_append_printf(out, "%s\n", text);
  }
  diag_free(session->diag);
  session->diag = diag_new();
  g_free(session->messages);
  session->messages = g_string_free(out, FALSE);
  return session->messages;
}

Extractor *session_extractor(dateline *session) {
  if (!session->extractor) {
    session->extractor = extractor_new("en");
  }
  return session->extractor;
}

/* A text's own language may be one we have no words for; its dates are then in English.  One that was asked for
 * by name must be there. */
const char *session_language(dateline *session, const Options *options) {
  const char *asked = options_text(options, OPT_LANG), *own = session->timeline->lang;
  if (asked || !own) {
    return asked ? asked : "en";
  }
  g_autofree char *error = NULL;
  DateWords *words = lang_date_words(own, NULL, &error);
  date_words_free(words);
  if (!words) {
    diag_set_file(session->diag, NULL, NULL, 0);
    diag_add(session->diag, DIAG_WARNING, "lang", (DiagPlace){0}, "%s; dates are written in English", error);
  }
  return words ? own : "en";
}

DateWords *session_words(dateline *session, const Options *options) {
  g_autofree char *error = NULL;
  DateWords *words = lang_date_words(session_language(session, options), options_text(options, OPT_DATE_STYLE), &error);
  if (!words) {
    session_usage(session, error);
  }
  return words;
}

Date *session_option_date(const Options *options, OptionId id) {
  const char *text = options_text(options, id);
  return text ? date_parse_edtf(text, -1, NULL) : NULL;
}
