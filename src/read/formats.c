/* formats.c -- what can be read, as one table; and which of it a file is. */
#include "read/read.h"
#include <string.h>

static const ReadFormat text_format = {"text", "txt text md markdown", "prose; events are extracted", read_text};
static const ReadFormat html_format = {"html", "html htm xhtml", "a web page; events are extracted", read_html};
static const ReadFormat timeml_format = {"timeml", "tml timeml", "a TimeML text; events are extracted", read_timeml};
static const ReadFormat yaml_format = {"yaml", "yaml yml", "a timeline written by hand", read_yaml};
static const ReadFormat json_format = {"json", "json", "a timeline as dateline writes it", read_json};
static const ReadFormat jsonl_format = {"jsonl", "jsonl ndjson", "a timeline a line", read_jsonl};
static const ReadFormat csv_format = {"csv", "csv tsv", "a table with a header line", read_csv};
static const ReadFormat timelinejs_format = {"timelinejs", "", "TimelineJS 3 JSON", read_timelinejs};
static const ReadFormat ics_format = {"ics", "ics ical", "a calendar", read_ics};
static const ReadFormat markwhen_format = {"markwhen", "mw", "a markwhen file (absolute dates)", read_markwhen};

const ReadFormat *const *read_formats(void) {
  static const ReadFormat *const formats[] = {
      &text_format, &html_format,     &timeml_format, &yaml_format,       &json_format, &jsonl_format,
      &csv_format,  &markwhen_format, &ics_format,    &timelinejs_format, NULL};
  return formats;
}

const ReadFormat *read_format_by_name(const char *name) {
  for (const ReadFormat *const *f = read_formats(); *f; f++) {
    if (!strcmp((*f)->name, name)) {
      return *f;
    }
  }
  return NULL;
}

static const ReadFormat *by_suffix(const char *file_name) {
  const char *dot = strrchr(file_name, '.');
  if (!dot || strchr(dot, '/')) {
    return NULL;
  }
  g_autofree char *suffix = g_ascii_strdown(dot + 1, -1);
  for (const ReadFormat *const *f = read_formats(); *f; f++) {
    g_auto(GStrv) suffixes = g_strsplit((*f)->suffixes, " ", -1);
    if (*suffix && g_strv_contains((const char *const *)suffixes, suffix)) {
      return *f;
    }
  }
  return NULL;
}

static bool contains(const char *text, gsize len, const char *what) {
  return memmem(text, len, what, strlen(what)) != NULL;
}

static bool starts(const char *text, gsize len, const char *what) {
  return len >= strlen(what) && !g_ascii_strncasecmp(text, what, strlen(what));
}

/* A timeline by hand is told from prose by a line that begins with its one needed field. */
static const ReadFormat *by_content(const char *text, gsize len) {
  enum { LOOK_AT = 4096 };
  for (; len && g_ascii_isspace(*text); len--) {
    text++;
  }
  gsize head = MIN(len, (gsize)LOOK_AT);
  if (starts(text, len, "{") || starts(text, len, "[")) {
    return contains(text, head, "\"start_date\"") ? &timelinejs_format : &json_format;
  }
  if (starts(text, len, "<") && contains(text, head, "<TimeML")) {
    return &timeml_format;
  }
  if (starts(text, len, "<!doctype html") || starts(text, len, "<html") || starts(text, len, "<head")) {
    return &html_format;
  }
  if (starts(text, len, "BEGIN:VCALENDAR")) {
    return &ics_format;
  }
  return starts(text, len, "events:") || contains(text, head, "\nevents:") ? &yaml_format : &text_format;
}

const ReadFormat *read_format_guess(const char *file_name, const char *text, gsize len) {
  const ReadFormat *suffix = by_suffix(file_name);
  const ReadFormat *content = by_content(text, len);
  if (!suffix || (suffix == &json_format && content == &timelinejs_format)) {
    return content;
  }
  return suffix;
}
