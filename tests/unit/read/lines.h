/* lines.h -- what a reader makes of a text, a line an event: "1901 The mill opens (Ely)". */
#include <string.h>

#include "read/sanitize.h"

/* New string; what has no date begins with "-".  *said: the codes of what was said, blanks between. */
static inline char *lines_of(const char *format, const char *text, const char *option, const char *value, char **said) {
  g_autoptr(Diag) diag = diag_new();
  g_autoptr(Options) options = options_new();
  g_autofree char *problem = option ? options_set(options, option_by_name(option)->id, value) : NULL;
  g_assert_null(problem);
  Extractor *extractor = extractor_new("en");
  g_autoptr(Timeline) timeline = timeline_new();
  diag_set_file(diag, "in", text, strlen(text));
  ReadInput input = {
      .name = "in", .text = text, .len = strlen(text), .options = options, .diag = diag, .extractor = extractor};
  bool good = sanitize_read(format_by_name(format, false), &input, timeline);
  GString *lines = g_string_new(good ? "" : "refused\n"), *codes = g_string_new("");
  const GPtrArray *lists[] = {timeline->events, timeline->undated};
  for (gsize l = 0; good && l < G_N_ELEMENTS(lists); l++) {
    for (guint i = 0; i < lists[l]->len; i++) {
      const Event *event = g_ptr_array_index(lists[l], i);
      g_string_append_printf(lines, "%s %s%s%s%s\n", event->date ? date_edtf(event->date) : "-", event->title,
                             event->group ? " (" : "", event->group ? event->group : "", event->group ? ")" : "");
    }
  }
  for (guint i = 0; i < diag_entries(diag)->len; i++) {
    g_string_append_printf(codes, "%s%s", i ? " " : "", ((const DiagEntry *)diag_entries(diag)->pdata[i])->code);
  }
  extractor_free(extractor);
  *said = g_string_free(codes, FALSE);
  return g_string_free(lines, FALSE);
}

static inline void check_lines(const char *format, const char *text, const char *wanted) {
  g_autofree char *said = NULL;
  g_autofree char *lines = lines_of(format, text, NULL, NULL, &said);
  g_assert_cmpstr(lines, ==, wanted);
}
