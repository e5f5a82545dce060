/* Any bytes as a container: whatever comes out of it is handed over with a name, and pages lie in order in the text.
 * PDFs are left to their own program. */
#include <stdint.h>
#include <string.h>

#include "read/read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void take(const Part *part, void *data) {
  guint *parts = data;
  g_assert_true(part->name && part->bytes);
  g_assert_true(!part->label || g_utf8_validate(part->label, -1, NULL));
  ++*parts;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const FormatId formats[] = {FORMAT_MAIL,   FORMAT_WORD, FORMAT_OPENDOCUMENT,
                                     FORMAT_SHEETS, FORMAT_EPUB, FORMAT_ZIP};
  g_autoptr(Diag) diag = diag_new();
  guint parts = 0;
  FormatId guessed = read_container_guess("x", (const char *)data, size);
  for (gsize i = 0; i < G_N_ELEMENTS(formats); i++) {
    bool zip = formats[i] != FORMAT_MAIL, looks_zip = size > 4 && memcmp(data, "PK", 2) == 0;
    if (zip != looks_zip && formats[i] != guessed) {
      continue;
    }
    Unpack unpack = {.name = "x",
                     .bytes = (const char *)data,
                     .len = size,
                     .max_bytes = 1 << 22,
                     .max_entries = 100,
                     .max_seconds = 1,
                     .diag = diag,
                     .sink = take,
                     .data = &parts};
    bool good = read_unpack(formats[i], &unpack);
    g_assert_true(good || diag_failed(diag));
  }
  return 0;
}
