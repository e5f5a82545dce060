/* pdf.c -- the text of a PDF, page by page, by poppler's pdftotext.
 *
 * Its parser is large and a target of attacks, and its licence is not ours: so it runs as a child with limits.  Plain
 * reading order, not -layout, which reads across columns. */
#include <string.h>

#include "read/document/child.h"
#include "read/document/pages.h"
#include "read/document/part.h"

static bool ended_well(const Unpack *unpack, ChildEnd end, const GString *said) {
  g_autofree char *words = g_strstrip(g_strdelimit(g_utf8_make_valid(said->str, -1), "\r\n\t", ' '));
  switch (end) {
  case CHILD_DONE:
    return true;
  case CHILD_MISSING:
    return unpack_fail(unpack, "pdf",
                       "a PDF is read by pdftotext, which is not installed: apt-get install poppler-utils");
  case CHILD_LATE:
    return unpack_fail(unpack, "pdf", "pdftotext took longer than %u seconds and was ended; see --max-seconds",
                       unpack->max_seconds);
  case CHILD_FLOOD:
    return unpack_fail(unpack, "limit-bytes", "its text is longer than %" G_GSIZE_FORMAT " bytes; see --max-bytes",
                       unpack->max_bytes);
  default:
    return unpack_fail(unpack, "pdf", "pdftotext cannot read it: %s", *words ? words : "it broke off");
  }
}

/* TeX's fonts (T1, Cork encoding) have ligatures where ASCII has controls, and its PDFs often do not say what they
 * stand for.  New string. */
static char *with_ligatures(const char *text) {
  static const char *const cork[] = {"ff", "fi", "fl", "ffi", "ffl"};
  enum { FIRST = 0x1B };
  g_autoptr(GString) out = g_string_new(NULL);
  for (const char *p = text; *p; p++) {
    guint index = (guint)(guchar)*p - FIRST;
    if (index < G_N_ELEMENTS(cork)) {
      g_string_append(out, cork[index]);
    } else {
      g_string_append_c(out, *p);
    }
  }
  return g_strdup(out->str);
}

static bool hand_over(const Unpack *unpack, const char *text) {
  g_autoptr(GArray) starts = g_array_new(FALSE, FALSE, sizeof(gsize));
  g_autofree char *joined = pages_join(text, starts);
  if (joined[strspn(joined, " \n")] == '\0') {
    return unpack_fail(unpack, "pdf", "has no text, only pictures of pages; read it with ocrmypdf first");
  }
  Part part = {.name = unpack->name, .format = FORMAT_TEXT, .bytes = joined, .len = strlen(joined), .pages = starts};
  unpack->sink(&part, unpack->data);
  return true;
}

bool unpack_pdf(const Unpack *unpack) {
  static const char *const command[] = {"pdftotext", "-q", "-enc", "UTF-8", "-eol", "unix", "-", "-", NULL};
  enum { MEMORY = 1 << 30 };
  ChildLimits limits = {.max_seconds = unpack->max_seconds, .max_output = unpack->max_bytes, .max_memory = MEMORY};
  g_autoptr(GByteArray) out = g_byte_array_new();
  g_autoptr(GString) said = g_string_new(NULL);
  ChildEnd end = child_run(command, unpack->bytes, unpack->len, &limits, out, said);
  if (!ended_well(unpack, end, said)) {
    return false;
  }
  g_autofree char *raw = out->len ? g_strndup((const char *)out->data, out->len) : g_strdup("");
  g_autofree char *valid = g_utf8_make_valid(raw, -1), *text = with_ligatures(valid);
  return hand_over(unpack, text);
}
