/* icsplace.c -- see icsplace.h. */
#include "read/foreign/icsplace.h"

#include <string.h>

struct IcsPlaces {
  const ReadInput *input;
  GArray *events; /* gsize: where the line BEGIN:VEVENT of each starts */
};

/* One line of the text, without its end. */
typedef struct {
  gsize from, len;
} Line;

static Line line_at(const ReadInput *input, gsize at) {
  const char *start = input->text + at, *end = memchr(start, '\n', input->len - at);
  gsize len = (gsize)((end ? end : input->text + input->len) - start);
  return (Line){at, len};
}

static bool is(const ReadInput *input, Line line, const char *content) {
  gsize len = strlen(content);
  const char *text = input->text + line.from;
  return line.len >= len && !g_ascii_strncasecmp(text, content, len) && strspn(text + len, " \t\r") >= line.len - len;
}

static void check_end(const ReadInput *input, gsize open) {
  diag_add(input->diag, DIAG_ERROR, "ics-syntax", diag_place(input->diag, open, strlen("BEGIN:VEVENT")),
           "the event that begins here is not ended; END:VEVENT is missing");
}

IcsPlaces *icsplace_new(const ReadInput *input) {
  IcsPlaces *places = g_new0(IcsPlaces, 1);
  places->input = input;
  places->events = g_array_new(FALSE, FALSE, sizeof(gsize));
  bool open = false;
  for (gsize at = 0; at < input->len && !diag_full(input->diag);) {
    Line line = line_at(input, at);
    bool begins = is(input, line, "BEGIN:VEVENT"), ends = is(input, line, "END:VEVENT");
    if (open && (begins || is(input, line, "END:VCALENDAR"))) {
      check_end(input, g_array_index(places->events, gsize, places->events->len - 1));
    }
    if (begins) {
      g_array_append_val(places->events, at);
    }
    open = begins || (open && !ends && !is(input, line, "END:VCALENDAR"));
    at += line.len + 1;
  }
  if (open) {
    check_end(input, g_array_index(places->events, gsize, places->events->len - 1));
  }
  return places;
}

void icsplace_free(IcsPlaces *places) {
  g_array_unref(places->events);
  g_free(places);
}

/* Length of the value if the line is of that property, with parameters or without; 0. */
static gsize value_length(const ReadInput *input, Line line, const char *name) {
  const char *text = input->text + line.from;
  gsize len = strlen(name);
  if (line.len <= len || g_ascii_strncasecmp(text, name, len) || !strchr(":;", text[len])) {
    return 0;
  }
  const char *colon = memchr(text, ':', line.len);
  gsize width = colon ? (gsize)(text + line.len - colon) - 1 : 0;
  return width && text[line.len - 1] == '\r' ? width - 1 : width;
}

DiagPlace icsplace_of(const IcsPlaces *places, guint event, const char *name, bool *found) {
  const ReadInput *input = places->input;
  gsize start = event < places->events->len ? g_array_index(places->events, gsize, event) : 0;
  Line first = line_at(input, start), line = first;
  int depth = 1; /* an alarm within the event has properties of its own */
  for (gsize at = start + line.len + 1; name && at < input->len && depth; at += line.len + 1) {
    line = line_at(input, at);
    const char *text = input->text + at;
    depth += line.len > 6 && !g_ascii_strncasecmp(text, "BEGIN:", 6);
    depth -= line.len > 4 && !g_ascii_strncasecmp(text, "END:", 4);
    gsize width = depth == 1 ? value_length(input, line, name) : 0;
    if (width) {
      gsize value = at + line.len - width - (text[line.len - 1] == '\r');
      if (found) {
        *found = true;
      }
      return diag_place(input->diag, value, width);
    }
  }
  if (found) {
    *found = false;
  }
  return diag_place(input->diag, first.from, first.len);
}
