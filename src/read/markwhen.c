/* markwhen.c -- markwhen, as far as its dates are absolute.
 *
 *   title: A title          header, to the first event
 *   group Name ... end      group or section
 *   2020-01 / 2020-03: Text #tag     event; following lines are its text
 *
 * Dates that hang on others (`after !x`, `1 week`) and recurrence are left undated, with
 * one warning. */
#include "read/when.h"
#include <string.h>

typedef struct {
  const ReadInput *input;
  Timeline *out;
  GPtrArray *groups; /* of char*, the open ones */
  Event *event;      /* the newest, whose text goes on */
  GString *text;     /* of it, so far */
  guint relative;
} Markwhen;

static char *strip_copy(const char *text, gsize len) {
  char *copy = g_strndup(text, len);
  return g_strstrip(copy);
}

static Date *range(const ReadInput *input, const char *text) {
  Date *date = when_parse(input, text, strlen(text), NULL);
  if (date) {
    return date;
  }
  const char *cut = strstr(text, " - ");
  gsize width = 3;
  if (!cut) {
    cut = strchr(text, '/');
    width = 1;
  }
  if (!cut) {
    return NULL;
  }
  g_autofree char *from = strip_copy(text, (gsize)(cut - text)), *to = strip_copy(cut + width, strlen(cut + width));
  Date *start = when_parse(input, from, strlen(from), NULL), *end = when_parse(input, to, strlen(to), NULL);
  if (start && end) {
    return when_span(start, end);
  }
  date_unref(start);
  date_unref(end);
  return NULL;
}

/* The event is done: its text is what stood below it. */
static void end_event(Markwhen *state) {
  if (state->event && state->text->len) {
    state->event->text = g_strdup(state->text->str);
  }
  g_string_truncate(state->text, 0);
  state->event = NULL;
}

/* "#tag" words go to the tags, the rest is the title. */
static void take_title(Event *event, const char *text) {
  g_auto(GStrv) words = g_strsplit(text, " ", -1);
  g_autoptr(GString) title = g_string_new(NULL);
  for (char **word = words; *word; word++) {
    if (**word == '#' && (*word)[1]) {
      g_ptr_array_add(event->tags, g_strdup(*word + 1));
    } else if (**word) {
      g_string_append_printf(title, "%s%s", title->len ? " " : "", *word);
    }
  }
  event->title = title->len ? g_strdup(title->str) : NULL;
}

/* The colon that ends the date: one before a blank or the line's end, so not that of 9:30. */
static const char *date_end(const char *line) {
  for (const char *p = strchr(line, ':'); p; p = strchr(p + 1, ':')) {
    if (!p[1] || p[1] == ' ') {
      return p;
    }
  }
  return NULL;
}

/* Events begin with what markwhen can read as a date. */
static bool looks_like_date(const char *text) {
  return g_ascii_isdigit(*text) || strpbrk(text, "0123456789/!") != NULL;
}

static bool take_event(Markwhen *state, const char *line) {
  const char *colon = date_end(line);
  if (!colon) {
    return false;
  }
  g_autofree char *when = strip_copy(line, (gsize)(colon - line));
  Date *date = range(state->input, when);
  if (!date && !looks_like_date(when)) {
    return false;
  }
  end_event(state);
  state->event = event_new();
  state->event->date = date;
  state->event->display_date = date ? NULL : g_strdup(when);
  state->relative += !date;
  if (state->groups->len) {
    state->event->group = g_strdup(g_ptr_array_index(state->groups, state->groups->len - 1));
  }
  take_title(state->event, colon + 1);
  g_ptr_array_add(date ? state->out->events : state->out->undated, state->event);
  return true;
}

static bool take_group(Markwhen *state, const char *line) {
  bool section = g_str_has_prefix(line, "section ");
  if (section || g_str_has_prefix(line, "group ")) {
    const char *name = line + (section ? strlen("section ") : strlen("group "));
    g_ptr_array_add(state->groups, strip_copy(name, strcspn(name, "#")));
    end_event(state);
    return true;
  }
  if (strcmp(line, "end") && strcmp(line, "endGroup") && strcmp(line, "endSection")) {
    return false;
  }
  if (state->groups->len) {
    g_ptr_array_remove_index(state->groups, state->groups->len - 1);
  }
  end_event(state);
  return true;
}

static void take_text(Markwhen *state, const char *line) {
  g_string_append_printf(state->text, "%s%s", state->text->len ? "\n" : "", line);
}

static void take_line(Markwhen *state, const char *line) {
  if (!*line || g_str_has_prefix(line, "//") || !strcmp(line, "---")) {
    return;
  }
  if (take_group(state, line) || take_event(state, line)) {
    return;
  }
  if (state->event) {
    take_text(state, line);
  } else if (g_str_has_prefix(line, "title:") && !state->out->title) {
    state->out->title = strip_copy(line + strlen("title:"), strlen(line) - strlen("title:"));
  }
}

bool read_markwhen(const ReadInput *input, Timeline *out) {
  g_autoptr(GPtrArray) groups = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GString) below = g_string_new(NULL);
  Markwhen state = {.input = input, .out = out, .groups = groups, .text = below};
  g_autofree char *text = g_strndup(input->text, input->len);
  for (char *line = text, *next; line; line = next) {
    next = strchr(line, '\n');
    if (next) {
      *next++ = '\0';
    }
    take_line(&state, g_strstrip(line));
  }
  end_event(&state);
  if (state.relative) {
    diag_add(input->diag, DIAG_WARNING, "format-loses", (DiagPlace){0},
             "%u events have a relative or recurring date and are left undated", state.relative);
  }
  return true;
}
