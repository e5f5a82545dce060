/* timeml.c -- a session writes its texts with their date phrases marked up: a file for each. */
#include <string.h>

#include "read/prose/prose.h"
#include "session/session.h"
#include "write/timeml.h"

GArray *session_phrases(dateline *session, const Document *document) {
  ExtractOptions options = prose_options(session->options);
  TimexContext context = {
      .anchor = document->anchor, .genre = options.genre, .fiscal_year_start = options.fiscal_year_start};
  return timex_find(extractor_tables(session_extractor(session)), document->text + document->body,
                    document->len - document->body, &context);
}

static void tag(dateline *session, const Document *document, GString *out) {
  g_autoptr(GArray) timexes = timex_imply(session_phrases(session, document), document->anchor);
  write_timeml(document, timexes, out);
}

bool session_tags(const dateline *session) {
  const char *format = options_text(session->options, OPT_TO_FORMAT);
  const char *output = options_text(session->options, OPT_OUTPUT);
  return format ? strcmp(format, "timeml") == 0 : output && g_str_has_suffix(output, ".tml");
}

dateline_status session_tag(dateline *session, GString *out) {
  if (session->documents->len != 1) {
    g_autofree char *message =
        g_strdup_printf("a TimeML file holds one text, not %u; give -o a folder", session->documents->len);
    return session_usage(session, message);
  }
  tag(session, g_ptr_array_index(session->documents, 0), out);
  return DATELINE_OK;
}

/* FOLDER/NAME.tml, new string. */
static char *path_of(const Document *document, const char *folder) {
  g_autofree char *base = g_path_get_basename(document->name);
  char *dot = strrchr(base, '.');
  if (dot && dot != base) {
    *dot = '\0';
  }
  return g_strdup_printf("%s/%s.tml", folder, base);
}

static dateline_status tag_into(dateline *session, const char *folder, const Document *document, GHashTable *written) {
  g_autofree char *path = path_of(document, folder);
  if (g_hash_table_contains(written, path)) {
    g_autofree char *message = g_strdup_printf("two of the texts would be written to %s; rename one", path);
    return session_usage(session, message);
  }
  g_autoptr(GString) text = g_string_new(NULL);
  tag(session, document, text);
  dateline_status status = session_replace_file(session, path, text->str, text->len);
  g_hash_table_add(written, g_steal_pointer(&path));
  return status;
}

dateline_status session_tag_folder(dateline *session, const char *folder) {
  g_autoptr(GHashTable) written = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  dateline_status status = DATELINE_OK;
  for (guint i = 0; i < session->documents->len && status == DATELINE_OK; i++) {
    status = tag_into(session, folder, g_ptr_array_index(session->documents, i), written);
  }
  return status;
}
