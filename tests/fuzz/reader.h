/* reader.h -- any bytes through one reader, and what it made through the writers.  Each target names its
 * FUZZ_FORMAT and includes this.
 *
 * Whatever is read is written as what it is to be: JSON and YAML read back with as many events, a table has its
 * columns in each row, lines have no control characters. */
#include <jansson.h>
#include <stdint.h>
#include <string.h>

#include "lang/lang.h"
#include "read/sanitize.h"
#include "read/tree/csvtable.h"
#include "write/write.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool is_harmless(const GString *text) {
  for (const char *p = text->str; p < text->str + text->len; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    if (c != '\n' && c != '\r' && c != '\t' && c != 0x85 && (g_unichar_iscntrl(c) || c == 0xFFFE || c == 0xFFFF)) {
      return false;
    }
  }
  return true;
}

static void check_json(const GString *text) {
  json_t *value = json_loadb(text->str, text->len, JSON_REJECT_DUPLICATES, NULL);
  g_assert_true(json_is_object(value));
  json_decref(value);
}

static void check_csv(const GString *text) {
  CsvTable table = csvtable_new(text->str, text->len);
  GPtrArray *row;
  guint columns = 0;
  while ((row = csvtable_next(&table, text->str))) {
    columns = columns ? columns : row->len;
    g_assert_true(row->len == columns);
    g_ptr_array_unref(row);
  }
  g_assert_true(columns > 0 && !table.unterminated);
  csvtable_clear(&table);
}

/* Our own forms come back whole; what a person wrote can be refused again (two events of one id). */
static void check_again(const GString *text, FormatId format, const Timeline *timeline, const Options *options) {
  g_autoptr(Diag) diag = diag_new();
  g_autoptr(Timeline) again = timeline_new();
  diag_set_file(diag, "again", text->str, text->len);
  ReadInput input = {.name = "again", .text = text->str, .len = text->len, .options = options, .diag = diag};
  if (sanitize_read(format, &input, again)) {
    g_assert_cmpuint(again->events->len + again->undated->len, ==, timeline->events->len + timeline->undated->len);
  }
}

/* A ZIP: its parts are tests/office's. */
static void check_package(const GString *text) {
  g_assert_true(text->len > 4 && memcmp(text->str, "PK", 2) == 0);
}

static void check_output(FormatId format, const GString *text, const Timeline *timeline, const Options *options) {
  if (format == FORMAT_WORD || format == FORMAT_SHEETS) {
    check_package(text);
    return;
  }
  g_assert_true(g_utf8_validate(text->str, (gssize)text->len, NULL) && is_harmless(text));
  if (format == FORMAT_JSON || format == FORMAT_TIMELINEJS) {
    check_json(text);
  } else if (format == FORMAT_CSV) {
    check_csv(text);
  }
  if (format == FORMAT_JSON || format == FORMAT_YAML) {
    check_again(text, format, timeline, options);
  }
}

static void write_all(const Timeline *timeline, const Options *options, Diag *diag) {
  g_autofree char *error = NULL;
  DateWords *words = lang_date_words("en", NULL, &error);
  for (FormatId id = 0; id < FORMAT_COUNT; id++) {
    Writer writer = write_format(id);
    if (writer) {
      g_autoptr(GString) out = g_string_new(NULL);
      writer(timeline, options, words, out, diag);
      check_output(id, out, timeline, options);
    }
  }
  date_words_free(words);
}

/* A reader says yes and gives a timeline, or says no and why. */
static void read_one(const char *text, gsize len, Extractor *extractor) {
  g_autoptr(Diag) diag = diag_new();
  g_autoptr(Options) options = options_new();
  g_autoptr(Timeline) timeline = timeline_new();
  diag_set_file(diag, "fuzz", text, len);
  ReadInput input = {
      .name = "fuzz", .text = text, .len = len, .options = options, .extractor = extractor, .diag = diag};
  bool good = sanitize_read(format_by_name(FUZZ_FORMAT, false), &input, timeline);
  g_assert_true(good || diag_failed(diag));
  if (good) {
    timeline_name_events(timeline);
    write_all(timeline, options, diag);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static Extractor *extractor; /* the model is read once */
  extractor = extractor ? extractor : extractor_new("en");
  g_autoptr(Diag) diag = diag_new();
  gsize len = 0;
  diag_set_file(diag, "fuzz", (const char *)data, size);
  g_autofree char *clean = read_check_text("fuzz", (const char *)data, size, &len, diag);
  g_assert_true(clean || diag_failed(diag));
  if (clean) {
    read_one(clean, len, extractor);
  }
  return 0;
}
