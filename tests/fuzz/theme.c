/* Any bytes as a theme file: colours, or an error. */
#include <stdint.h>

#include "scene/theme.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  g_autoptr(Diag) diag = diag_new();
  g_autoptr(Options) options = options_new();
  gsize len = 0;
  Theme theme;
  g_autofree char *clean = read_check_text("fuzz", (const char *)data, size, &len, diag);
  if (clean) {
    diag_set_file(diag, "fuzz", clean, len);
    ReadInput input = {.name = "fuzz", .text = clean, .len = len, .options = options, .diag = diag};
    g_assert_true(theme_read(&input, &theme) == !diag_failed(diag));
  }
  return 0;
}
