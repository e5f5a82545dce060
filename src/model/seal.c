/* seal.c -- see seal.h. */
#include "model/seal.h"

#include <string.h>

enum { SUM_DIGITS = 16 };

static const char yaml_open[] = "# As dateline wrote it: ", yaml_close[] = "\n";
static const char json_open[] = ",\n \"sum\": \"", json_close[] = "\"\n}\n";

bool seal_is_for(FormatId format) {
  return format == FORMAT_YAML || format == FORMAT_JSON;
}

static void append_sum(GString *text, gsize covered, const char *open, const char *close) {
  g_autofree char *sum = g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)text->str, covered);
  g_string_append_printf(text, "%s%.*s%s", open, SUM_DIGITS, sum, close);
}

void seal_append(GString *text, FormatId format) {
  if (format == FORMAT_JSON) {
    g_string_truncate(text, text->len - strlen("\n}\n"));
    append_sum(text, text->len, json_open, json_close);
  } else {
    append_sum(text, text->len, yaml_open, yaml_close);
  }
}

static bool ends_in(const char *text, gsize len, const char *open, const char *close) {
  gsize tail = strlen(open) + SUM_DIGITS + strlen(close);
  if (len < tail) {
    return false;
  }
  g_autoptr(GString) again = g_string_new_len(text, (gssize)(len - tail));
  append_sum(again, again->len, open, close);
  return memcmp(again->str + len - tail, text + len - tail, tail) == 0;
}

bool seal_is_comment(const char *text, gsize len) {
  gsize open = strlen(yaml_open) - 1;
  return len == open + SUM_DIGITS && memcmp(text, yaml_open + 1, open) == 0;
}

bool seal_holds(const char *text, gsize len) {
  return ends_in(text, len, yaml_open, yaml_close) || ends_in(text, len, json_open, json_close);
}

bool seal_is_broken(const char *text, gsize len, FormatId format) {
  bool timeline = format == FORMAT_JSON ? g_strstr_len(text, (gssize)len, "\"events\"") != NULL : len > 0;
  return timeline && !seal_holds(text, len);
}
