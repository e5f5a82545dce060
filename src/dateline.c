/* dateline.c -- libdateline: a session joins the readers, the model and the writers. */
#include "dateline.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <jansson.h>
#include <string.h>

#include "draw/draw.h"
#include "lang/lang.h"
#include "layout/layout.h"
#include "model/select.h"
#include "read/read.h"
#include "scene/scene.h"
#include "write/review.h"
#include "write/write.h"

struct dateline {
  Options *options;
  Timeline *timeline;
  GPtrArray *documents; /* of Document*: the prose read, for the review page */
  Extractor *extractor;
  Fonts *fonts;
  Diag *diag;
  char *messages;
};

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
  timeline_free(session->timeline);
  g_ptr_array_unref(session->documents);
  extractor_free(session->extractor);
  fonts_free(session->fonts);
  diag_free(session->diag);
  g_free(session->messages);
  g_free(session);
}

const char *dateline_version(void) {
  return DATELINE_VERSION;
}

size_t dateline_event_count(const dateline *session) {
  return session->timeline->events->len;
}

static dateline_status usage(dateline *session, const char *message) {
  diag_set_file(session->diag, NULL, NULL, 0);
  diag_add(session->diag, DIAG_ERROR, "usage", (DiagPlace){0}, "%s", message);
  return DATELINE_USAGE;
}

static dateline_status io_error(dateline *session, const char *path, const char *what) {
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
  return usage(session, message);
}

/* Dates among the options are read here, so that a wrong one is a mistake of usage. */
static char *check_date(OptionId id, const char *value) {
  DateError error = {0};
  if (id != OPT_DATE && id != OPT_FROM && id != OPT_TO) {
    return NULL;
  }
  g_autoptr(Date) date = date_parse_edtf(value, -1, &error);
  g_autofree char *why = error.message;
  return date ? NULL : g_strdup_printf("--%s: \"%s\" is not a date: %s", option_table[id].name, value, why);
}

/* A publication date is a day: its time, where one is given, changes no reading. */
dateline_status dateline_set(dateline *session, const char *option, const char *value) {
  const OptionInfo *info = option_by_name(option);
  if (!info) {
    return unknown_option(session, option);
  }
  g_autofree char *day = info->id == OPT_DATE ? g_strndup(value, strcspn(value, "T")) : g_strdup(value);
  g_autofree char *wrong = check_date(info->id, day);
  wrong = wrong ? wrong : options_set(session->options, info->id, day);
  return wrong ? usage(session, wrong) : DATELINE_OK;
}

const char *dateline_messages(dateline *session) {
  GString *out = g_string_new(NULL);
  const GPtrArray *entries = diag_entries(session->diag);
  for (guint i = 0; i < entries->len; i++) {
    g_autofree char *text = diag_entry_text(g_ptr_array_index(entries, i));
    g_string_append_printf(out, "%s\n", text);
  }
  diag_free(session->diag);
  session->diag = diag_new();
  g_free(session->messages);
  session->messages = g_string_free(out, FALSE);
  return session->messages;
}

static bool strict(const dateline *session) {
  return options_flag(session->options, OPT_STRICT);
}

static bool complains(const dateline *session, unsigned before) {
  unsigned lesser = diag_count(session->diag, DIAG_WARNING) + diag_count(session->diag, DIAG_NOTE);
  return strict(session) && lesser > before;
}

static Extractor *extractor_of(dateline *session) {
  if (!session->extractor) {
    session->extractor = extractor_new("en");
  }
  return session->extractor;
}

static const ReadFormat *find_reader(dateline *session, const char *name, const char *format, const char *text,
                                     gsize len) {
  if (!format) {
    return read_format_guess(name, text, len);
  }
  const ReadFormat *found = read_format_by_name(format);
  if (!found) {
    g_autofree char *message = g_strdup_printf("cannot read the format \"%s\"; see --list-formats", format);
    usage(session, message);
  }
  return found;
}

static dateline_status read_with(dateline *session, const ReadFormat *format, const char *name, const char *text,
                                 gsize len) {
  ReadInput input = {.name = name,
                     .text = text,
                     .len = len,
                     .options = session->options,
                     .extractor = extractor_of(session),
                     .diag = session->diag,
                     .documents = session->documents};
  unsigned before = diag_count(session->diag, DIAG_WARNING) + diag_count(session->diag, DIAG_NOTE);
  Timeline *read = timeline_new();
  if (!format->read(&input, read) || complains(session, before)) {
    timeline_free(read);
    return DATELINE_BAD_INPUT;
  }
  timeline_merge(session->timeline, read);
  timeline_name_events(session->timeline);
  return DATELINE_OK;
}

dateline_status dateline_read(dateline *session, const char *name, const char *bytes, size_t len, const char *format) {
  gsize clean_len;
  diag_set_file(session->diag, name, bytes, len);
  if (len > (gsize)options_real(session->options, OPT_MAX_BYTES)) {
    diag_add(session->diag, DIAG_ERROR, "limit-bytes", (DiagPlace){0}, "larger than %s bytes; see --max-bytes",
             options_text(session->options, OPT_MAX_BYTES));
    return DATELINE_BAD_INPUT;
  }
  g_autofree char *clean = read_check_text(name, bytes, len, &clean_len, session->diag);
  if (!clean) {
    return DATELINE_BAD_INPUT;
  }
  diag_set_file(session->diag, name, clean, clean_len);
  const ReadFormat *found = find_reader(session, name, format, clean, clean_len);
  if (!found) {
    return DATELINE_USAGE;
  }
  dateline_status status = read_with(session, found, name, clean, clean_len);
  diag_set_file(session->diag, NULL, NULL, 0);
  return status;
}

static bool read_stream(FILE *stream, GString *out) {
  char block[65536];
  size_t n;
  while ((n = fread(block, 1, sizeof block, stream)) > 0) {
    g_string_append_len(out, block, (gssize)n);
  }
  return !ferror(stream);
}

dateline_status dateline_read_file(dateline *session, const char *path, const char *format) {
  bool standard = strcmp(path, "-") == 0;
  if (!standard && g_file_test(path, G_FILE_TEST_IS_DIR)) {
    return io_error(session, path, "is a directory; name the files in it");
  }
  FILE *stream = standard ? stdin : g_fopen(path, "rb");
  if (!stream) {
    return io_error(session, path, errno == ENOENT ? "no such file" : g_strerror(errno));
  }
  g_autoptr(GString) bytes = g_string_new(NULL);
  bool read = read_stream(stream, bytes);
  int problem = errno;
  if (!standard) {
    fclose(stream);
  }
  if (!read) {
    return io_error(session, path, g_strerror(problem));
  }
  return dateline_read(session, standard ? "<stdin>" : path, bytes->str, bytes->len, format);
}

static Date *option_date(const Options *options, OptionId id) {
  const char *text = options_text(options, id);
  return text ? date_parse_edtf(text, -1, NULL) : NULL;
}

static dateline_status select_events(dateline *session, const Options *options) {
  const char *pattern = options_text(options, OPT_MATCH);
  g_autoptr(GError) error = NULL;
  g_autoptr(GRegex) regex = pattern ? g_regex_new(pattern, G_REGEX_OPTIMIZE, 0, &error) : NULL;
  if (error) {
    g_autofree char *message = g_strdup_printf("--match: %s", error->message);
    return usage(session, message);
  }
  g_autoptr(Date) from = option_date(options, OPT_FROM);
  g_autoptr(Date) to = option_date(options, OPT_TO);
  Selection selection = {from,
                         to,
                         options_text(options, OPT_GROUP),
                         options_text(options, OPT_TAG),
                         options_int(options, OPT_MIN_IMPORTANCE),
                         regex};
  select_keep(session->timeline->events, &selection);
  select_keep(session->timeline->undated, &selection);
  return DATELINE_OK;
}

static dateline_status treat_undated(dateline *session, const Options *options) {
  GPtrArray *undated = session->timeline->undated;
  const char *what = options_text(options, OPT_UNDATED);
  if (strcmp(what, "drop") == 0) {
    g_ptr_array_set_size(undated, 0);
  } else if (strcmp(what, "error") == 0 && undated->len > 0) {
    diag_add(session->diag, DIAG_ERROR, "undated", (DiagPlace){0},
             "%u events have no date; give --date, or write their dates", undated->len);
    return DATELINE_BAD_INPUT;
  }
  return DATELINE_OK;
}

static Fonts *fonts_of(dateline *session) {
  if (!session->fonts) {
    session->fonts = fonts_new(session->diag);
  }
  return session->fonts;
}

static int64_t source_date_epoch(void) {
  const char *text = g_getenv("SOURCE_DATE_EPOCH");
  return text ? g_ascii_strtoll(text, NULL, 10) : 0;
}

typedef bool (*Drawer)(const Scene *, Fonts *, const DrawOptions *, GByteArray *, Diag *);

static const struct {
  const char *name, *help;
  Drawer draw;
} drawings[] = {{"pdf", "a drawing to print", draw_pdf},
                {"svg", "a drawing for the web", draw_svg},
                {"png", "a drawing as pixels", draw_png}};

static Scene *scene_of(dateline *session, const Options *options, const DateWords *words, Fonts *fonts) {
  TextMeasure measure = fonts_measure(fonts);
  g_autofree char *error = NULL;
  Layout *layout = layout_new(session->timeline, options, words, &measure);
  Scene *scene = scene_new(layout, "press", &error);
  layout_free(layout);
  if (!scene) {
    usage(session, error);
  }
  return scene;
}

static dateline_status draw(dateline *session, const Options *options, const DateWords *words, Drawer drawer,
                            GByteArray *out) {
  Fonts *fonts = fonts_of(session);
  g_autoptr(Scene) scene = fonts ? scene_of(session, options, words, fonts) : NULL;
  if (!scene) {
    return fonts ? DATELINE_USAGE : DATELINE_IO;
  }
  DrawOptions how = {.dpi = options_real(options, OPT_DPI), .epoch = source_date_epoch()};
  bool drawn = drawer(scene, fonts, &how, out, session->diag);
  fonts_report_missing(fonts, session->diag);
  return drawn ? DATELINE_OK : DATELINE_IO;
}

static dateline_status write_page(dateline *session, const Options *options, const DateWords *words, GByteArray *out) {
  g_autoptr(GByteArray) svg = g_byte_array_new();
  dateline_status status = draw(session, options, words, draw_svg, svg);
  if (status != DATELINE_OK) {
    return status;
  }
  g_byte_array_append(svg, (const guint8 *)"", 1);
  g_autoptr(GString) page = g_string_new(NULL);
  write_review(session->timeline, session->documents, (const char *)svg->data, words, page);
  g_byte_array_append(out, (const guint8 *)page->str, (guint)page->len);
  return DATELINE_OK;
}

static dateline_status write_bytes(dateline *session, const Options *options, const char *format,
                                   const DateWords *words, GByteArray *out) {
  for (gsize i = 0; i < G_N_ELEMENTS(drawings); i++) {
    if (strcmp(drawings[i].name, format) == 0) {
      return draw(session, options, words, drawings[i].draw, out);
    }
  }
  if (strcmp(format, "html") == 0) {
    return write_page(session, options, words, out);
  }
  for (const WriteFormat *const *known = write_formats(); *known; known++) {
    if (strcmp((*known)->name, format) == 0) {
      g_autoptr(GString) text = g_string_new(NULL);
      (*known)->write(session->timeline, options, words, text, session->diag);
      g_byte_array_append(out, (const guint8 *)text->str, (guint)text->len);
      return DATELINE_OK;
    }
  }
  g_autofree char *message = g_strdup_printf("cannot write the format \"%s\"; see --list-formats", format);
  return usage(session, message);
}

static dateline_status prepare(dateline *session, const Options *options) {
  const char *title = options_text(options, OPT_TITLE);
  if (title) {
    g_free(session->timeline->title);
    session->timeline->title = g_strdup(title);
  }
  dateline_status status = select_events(session, options);
  return status == DATELINE_OK ? treat_undated(session, options) : status;
}

static const char *language_of(const dateline *session) {
  const char *lang = options_text(session->options, OPT_LANG);
  lang = lang ? lang : session->timeline->lang;
  return lang ? lang : "en";
}

static dateline_status write_to_array(dateline *session, const char *format, GByteArray *out) {
  g_autoptr(Options) options = options_with_style(session->options, session->timeline->style);
  dateline_status status = prepare(session, options);
  if (status != DATELINE_OK) {
    return status;
  }
  g_autofree char *error = NULL;
  DateWords *words = lang_date_words(language_of(session), options_text(options, OPT_DATE_STYLE), &error);
  if (!words) {
    return usage(session, error);
  }
  status = write_bytes(session, options, format, words, out);
  date_words_free(words);
  return status;
}

dateline_status dateline_write(dateline *session, const char *format, char **bytes, size_t *len) {
  g_autoptr(GByteArray) out = g_byte_array_new();
  dateline_status status = write_to_array(session, format, out);
  if (status == DATELINE_OK) {
    *len = out->len;
    g_byte_array_append(out, (const guint8 *)"", 1);
    *bytes = (char *)g_byte_array_free(g_steal_pointer(&out), FALSE);
  }
  return status;
}

static bool has_suffix(const char *suffixes, const char *suffix) {
  g_auto(GStrv) list = g_strsplit(suffixes, " ", -1);
  return g_strv_contains((const char *const *)list, suffix);
}

/* NULL: the suffix says nothing. */
static const char *format_of_path(const char *path) {
  const char *dot = strrchr(path, '.');
  if (!dot || strchr(dot, '/')) {
    return NULL;
  }
  g_autofree char *suffix = g_ascii_strdown(dot + 1, -1);
  for (gsize i = 0; i < G_N_ELEMENTS(drawings); i++) {
    if (strcmp(drawings[i].name, suffix) == 0) {
      return drawings[i].name;
    }
  }
  for (const WriteFormat *const *known = write_formats(); *known; known++) {
    if (has_suffix((*known)->suffixes, suffix)) {
      return (*known)->name;
    }
  }
  return strcmp(suffix, "html") == 0 ? "html" : NULL;
}

dateline_status dateline_write_file(dateline *session, const char *path, const char *format) {
  bool standard = strcmp(path, "-") == 0;
  format = format ? format : standard ? "table" : format_of_path(path);
  if (!format) {
    g_autofree char *message =
        g_strdup_printf("\"%s\" does not say its format; use -t, or a suffix of --list-formats", path);
    return usage(session, message);
  }
  g_autoptr(GByteArray) out = g_byte_array_new();
  dateline_status status = write_to_array(session, format, out);
  if (status != DATELINE_OK) {
    return status;
  }
  if (standard) {
    bool written = fwrite(out->data, 1, out->len, stdout) == out->len && fflush(stdout) == 0;
    return written ? DATELINE_OK : io_error(session, "<stdout>", g_strerror(errno));
  }
  g_autoptr(GError) error = NULL;
  if (!g_file_set_contents_full(path, (const char *)out->data, out->len, G_FILE_SET_CONTENTS_CONSISTENT, 0666,
                                &error)) {
    return io_error(session, path, error->message);
  }
  return DATELINE_OK;
}

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

static char *explain_words(const char *phrase, const Date *date, const DateError *error, const DateWords *words,
                           const char *why) {
  if (!date) {
    return g_strdup_printf("%s: %s", phrase, error->message);
  }
  g_autofree char *min = date_min_text(date), *max = date_max_text(date);
  g_autofree char *text = date_words_format(words, date, DATE_WORDS_FULL);
  return g_strdup_printf("%s: %s (%s; %s to %s)%s%s", phrase, text, date_edtf(date), min, max, why ? "; " : "",
                         why ? why : "");
}

dateline_status dateline_explain(dateline *session, const char *phrase, bool strict_edtf, bool json, char **text) {
  g_autofree char *why = NULL, *wrong = NULL;
  DateError error = {0};
  DateWords *words = lang_date_words(language_of(session), options_text(session->options, OPT_DATE_STYLE), &wrong);
  if (!words) {
    return usage(session, wrong);
  }
  g_autoptr(Date) date = date_parse_edtf(phrase, -1, &error);
  if (!date && !strict_edtf) {
    g_autoptr(Date) anchor = option_date(session->options, OPT_DATE);
    TimexContext context = {.anchor = anchor};
    date_error_clear(&error);
    date = timex_date(extractor_tables(extractor_of(session)), phrase, strlen(phrase), &context, &why, &error);
  }
  *text = (json ? explain_json : explain_words)(phrase, date, &error, words, why);
  date_words_free(words);
  date_error_clear(&error);
  return date ? DATELINE_OK : DATELINE_BAD_INPUT;
}
