/* reader.h -- any bytes through one reader, and what it made through the writers.  Each target names its
 * FUZZ_FORMAT and includes this. */
#include <stdint.h>
#include <string.h>

#include "lang/lang.h"
#include "read/read.h"
#include "write/write.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void write_all(const Timeline *timeline, const Options *options, Diag *diag) {
  g_autofree char *error = NULL;
  DateWords *words = lang_date_words("en", NULL, &error);
  for (const WriteFormat *const *format = write_formats(); *format; format++) {
    g_autoptr(GString) out = g_string_new(NULL);
    (*format)->write(timeline, options, words, out, diag);
    g_assert_true(g_utf8_validate(out->str, (gssize)out->len, NULL));
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
  bool good = read_format_by_name(FUZZ_FORMAT)->read(&input, timeline);
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
