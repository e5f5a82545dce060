/* formats.c -- the reader of each format, and which format a file is. */
#include <string.h>

#include "read/read.h"

static const Reader readers[FORMAT_COUNT] = {[FORMAT_TEXT] = read_text,     [FORMAT_HTML] = read_html,
                                             [FORMAT_TIMEML] = read_timeml, [FORMAT_YAML] = read_yaml,
                                             [FORMAT_JSON] = read_json,     [FORMAT_JSONL] = read_jsonl,
                                             [FORMAT_CSV] = read_csv,       [FORMAT_MARKWHEN] = read_markwhen,
                                             [FORMAT_ICS] = read_ics,       [FORMAT_TIMELINEJS] = read_timelinejs};

bool read_format(FormatId format, const ReadInput *input, Timeline *out) {
  return readers[format](input, out);
}

static bool contains(const char *text, gsize len, const char *what) {
  return memmem(text, len, what, strlen(what)) != NULL;
}

static bool starts(const char *text, gsize len, const char *what) {
  return len >= strlen(what) && !g_ascii_strncasecmp(text, what, strlen(what));
}

/* A timeline by hand is told from prose by a line that begins with its one needed field. */
static FormatId by_content(const char *text, gsize len) {
  enum { LOOK_AT = 4096 };
  for (; len && g_ascii_isspace(*text); len--) {
    text++;
  }
  gsize head = MIN(len, (gsize)LOOK_AT);
  if (starts(text, len, "{") || starts(text, len, "[")) {
    return contains(text, head, "\"start_date\"") ? FORMAT_TIMELINEJS : FORMAT_JSON;
  }
  if (starts(text, len, "<") && contains(text, head, "<TimeML")) {
    return FORMAT_TIMEML;
  }
  if (starts(text, len, "<!doctype html") || starts(text, len, "<html") || starts(text, len, "<head")) {
    return FORMAT_HTML;
  }
  if (starts(text, len, "BEGIN:VCALENDAR")) {
    return FORMAT_ICS;
  }
  return starts(text, len, "events:") || contains(text, head, "\nevents:") ? FORMAT_YAML : FORMAT_TEXT;
}

FormatId read_format_guess(const char *file_name, const char *text, gsize len) {
  FormatId suffix = format_by_suffix(file_name, false), content = by_content(text, len);
  bool content_knows = suffix == FORMAT_NONE || (suffix == FORMAT_JSON && content == FORMAT_TIMELINEJS);
  return content_knows ? content : suffix;
}
