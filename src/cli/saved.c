/* saved.c -- see saved.h. */
#include "cli/saved.h"

#include <string.h>

static void add_file(GChecksum *sum, const char *path) {
  g_autofree char *bytes = NULL;
  gsize len = 0;
  bool there = g_file_get_contents(path, &bytes, &len, NULL);
  g_autofree char *head = g_strdup_printf("%s %" G_GSIZE_FORMAT "\n", there ? "file" : "none", len);
  g_checksum_update(sum, (const guchar *)head, -1);
  g_checksum_update(sum, (const guchar *)(there ? bytes : ""), (gssize)len);
}

char *saved_sum(const GPtrArray *paths) {
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
  for (guint i = 0; i < paths->len; i++) {
    add_file(sum, paths->pdata[i]);
  }
  return g_strdup(g_checksum_get_string(sum));
}

/* Free, or a copy of these bytes already. */
static bool may_be_copy(const char *path, const char *bytes, gsize len, bool *is) {
  g_autofree char *there = NULL;
  gsize size;
  *is = false;
  if (!g_file_get_contents(path, &there, &size, NULL)) {
    return !g_file_test(path, G_FILE_TEST_EXISTS);
  }
  *is = size == len && memcmp(there, bytes, len) == 0;
  return *is;
}

dateline_status saved_back_up(dateline *session, const char *path) {
  enum { MOST = 1000 };
  g_autofree char *bytes = NULL;
  gsize len;
  if (!g_file_get_contents(path, &bytes, &len, NULL)) {
    return DATELINE_OK;
  }
  for (int number = 1; number < MOST; number++) {
    g_autofree char *digits = number > 1 ? g_strdup_printf("%d", number) : g_strdup("");
    g_autofree char *copy = g_strdup_printf("%s.bak%s", path, digits);
    bool is;
    if (may_be_copy(copy, bytes, len, &is)) {
      return is ? DATELINE_OK : session_replace_file(session, copy, bytes, len);
    }
  }
  return session_io_error(session, path, "there is no name left for a copy of it");
}
