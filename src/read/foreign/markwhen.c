/* markwhen.c -- markwhen, as far as its dates are absolute.
 *
 *   title: A title          header, to the first event
 *   # Name                  a section; the older `group Name ... end` too
 *   2020-01 / 2020-03: Text #tag     event; `key: value` lines are its properties, other lines its text
 *
 * Dates that hang on others (`after !x`, `1 week`) and recurrence are left undated, with
 * a warning. */
#include <string.h>

#include "read/foreign/markwhendate.h"

typedef struct {
  char *name;
  int level; /* of a heading, 1 to 6; 0: group ... end */
} Section;

typedef struct {
  const ReadInput *input;
  Timeline *out;
  GArray *sections; /* of Section, the open ones */
  Event *event;     /* the newest, whose text goes on */
  GString *text;    /* of it, so far */
  bool properties;  /* the lines right below an event may be its properties */
  bool day_first;   /* dateFormat: d/M/yyyy */
  gsize at;         /* where the event stands in the input */
  guint tops;       /* headings of the first level */
} Markwhen;

static void section_clear(gpointer section) {
  g_free(((Section *)section)->name);
}

static char *strip_copy(const char *text, gsize len) {
  char *copy = g_strndup(text, len);
  return g_strstrip(copy);
}

/* The event is done: its text is what stood below it. */
static void end_event(Markwhen *state) {
  Event *event = state->event;
  gsize line = strcspn(state->text->str, "\n");
  if (event && !event->title && line) { /* "1901:" and the words below it */
    event->title = g_strndup(state->text->str, line);
    g_string_erase(state->text, 0, (gssize)(line + (state->text->len > line)));
  }
  if (event && state->text->len) {
    event->text = g_strdup(state->text->str);
  }
  if (event && !event->title) {
    diag_add(state->input->diag, DIAG_WARNING, "entry-lost", diag_place(state->input->diag, state->at, 1),
             "this entry has no title and is left out");
    g_ptr_array_remove(event->date ? state->out->events : state->out->undated, event);
  }
  g_string_truncate(state->text, 0);
  state->event = NULL;
}

/* New string, without the comma or stop after it. */
static char *tag_of(const char *word) {
  gsize len = strlen(word + 1);
  while (len > 1 && strchr(",.;:!?)", word[len])) {
    len--;
  }
  return g_strndup(word + 1, len);
}

/* "#tag" words go to the tags, if they are not numbers; the rest is the title. */
static void take_title(Event *event, const char *text) {
  g_auto(GStrv) words = g_strsplit(text, " ", -1);
  g_autoptr(GString) title = g_string_new(NULL);
  for (char **word = words; *word; word++) {
    bool number = !(*word)[strspn(*word, "#0123456789")];
    if (**word == '#' && (*word)[1] && !number) {
      g_ptr_array_add(event->tags, tag_of(*word));
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

static void note_undated(const Markwhen *state, const char *line, gsize len) {
  diag_add(state->input->diag, DIAG_WARNING, "format-loses",
           diag_place(state->input->diag, (gsize)(line - state->input->text), len),
           "\"%.*s\" hangs on another date, recurs, or is none; the event is left undated", (int)MIN(len, (gsize)40),
           line);
}

/* "Allies/France" of sections within each other. */
static char *path_of(const GArray *sections) {
  g_autoptr(GString) path = g_string_new(NULL);
  for (guint i = 0; i < sections->len; i++) {
    const char *name = g_array_index(sections, Section, i).name;
    g_string_append_printf(path, "%s%s", path->len && *name ? "/" : "", name);
  }
  return path->len ? g_strdup(path->str) : NULL;
}

static void add_event(Markwhen *state, const char *when, Date *date, const char *title) {
  end_event(state);
  state->event = event_new();
  state->event->date = date;
  state->event->display_date = date ? NULL : g_strdup(when);
  if (state->sections->len) {
    state->event->group = path_of(state->sections);
  }
  take_title(state->event, title);
  state->properties = true;
  g_ptr_array_add(date ? state->out->events : state->out->undated, state->event);
}

/* `at` is where the line stands in the input. */
static bool take_event(Markwhen *state, const char *line, const char *at) {
  const char *colon = date_end(line);
  if (!colon) {
    return false;
  }
  g_autofree char *when = strip_copy(line, (gsize)(colon - line));
  Date *date = markwhendate_read(state->input, when, state->day_first);
  if (!date && !looks_like_date(when)) {
    return false;
  }
  if (!date) {
    note_undated(state, at, strlen(when));
  }
  add_event(state, when, date, colon + 1);
  state->at = (gsize)(at - state->input->text);
  return true;
}

/* A heading closes those of its depth and deeper ones, `end` the newest group. */
static void close_sections(Markwhen *state, int level) {
  GArray *open = state->sections;
  while (open->len && level && g_array_index(open, Section, open->len - 1).level >= level) {
    g_array_set_size(open, open->len - 1);
  }
  if (!level && open->len) {
    g_array_set_size(open, open->len - 1);
  }
}

static void open_section(Markwhen *state, const char *name, int level) {
  end_event(state);
  state->tops += level == 1;
  Section section = {strip_copy(name, strcspn(name, "#")), level};
  g_array_append_val(state->sections, section);
}

static bool take_section(Markwhen *state, const char *line) {
  static const char *const words[] = {"section ", "group "};
  int level = (int)strspn(line, "#");
  if (level > 0 && level <= 6 && line[level] == ' ') {
    close_sections(state, level);
    open_section(state, line + level, level);
    return true;
  }
  for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
    if (g_str_has_prefix(line, words[i])) {
      open_section(state, line + strlen(words[i]), 0);
      return true;
    }
  }
  bool end = !strcmp(line, "end") || !strcmp(line, "endGroup") || !strcmp(line, "endSection");
  if (end) {
    end_event(state);
    close_sections(state, 0);
  }
  return end;
}

static void take_tags(Event *event, const char *value) {
  g_auto(GStrv) tags = g_strsplit_set(value, "[], ", -1);
  for (char **tag = tags; *tag; tag++) {
    if (**tag) {
      g_ptr_array_add(event->tags, g_strdup(*tag));
    }
  }
}

/* What we have no field for is kept as x-KEY. */
static void set_property(Event *event, const char *key, const char *value) {
  if (!strcmp(key, "id")) {
    event->id = event->id ? event->id : g_strdup(value);
  } else if (!strcmp(key, "tags")) {
    take_tags(event, value);
  } else {
    g_ptr_array_add(event->extra, g_strconcat("x-", key, NULL));
    g_ptr_array_add(event->extra, g_strdup(value));
  }
}

static bool take_property(Markwhen *state, const char *line) {
  gsize len = strspn(line, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.");
  state->properties = state->event && state->properties && len && *line != '-' && line[len] == ':' &&
                      (line[len + 1] == ' ' || !line[len + 1]);
  if (state->properties) {
    g_autofree char *key = g_ascii_strdown(line, (gssize)len);
    g_autofree char *value = strip_copy(line + len + 1, strlen(line + len + 1));
    set_property(state->event, key, value);
  }
  return state->properties;
}

static char *header_value(const char *line, const char *key) {
  gsize len = strlen(key);
  return g_ascii_strncasecmp(line, key, len) || line[len] != ':' ? NULL
                                                                 : strip_copy(line + len + 1, strlen(line) - len - 1);
}

static void take_header(Markwhen *state, const char *line) {
  char *title = header_value(line, "title"), *text = header_value(line, "description");
  g_autofree char *format = header_value(line, "dateFormat");
  if (title) {
    g_free(state->out->title);
    state->out->title = title;
  }
  if (text) {
    g_free(state->out->text);
    state->out->text = text;
  }
  state->day_first |= format && *format == 'd';
}

static void take_line(Markwhen *state, const char *line, const char *at) {
  if (!*line || g_str_has_prefix(line, "//") || !strcmp(line, "---")) {
    return;
  }
  if (take_section(state, line) || take_event(state, line, at)) {
    return;
  }
  if (!state->event) {
    take_header(state, line);
  } else if (!take_property(state, line)) {
    g_string_append_printf(state->text, "%s%s", state->text->len ? "\n" : "", line);
  }
}

/* A single "# Name" over all sections is the title of the file, and no group. */
static void drop_root(const Markwhen *state) {
  const GPtrArray *events = state->out->events;
  const char *first = events->len ? ((const Event *)events->pdata[0])->group : NULL;
  const char *cut = first && state->tops == 1 ? strchr(first, '/') : NULL;
  g_autofree char *root = cut ? g_strndup(first, (gsize)(cut - first) + 1) : NULL;
  for (guint i = 0; i < events->len; i++) {
    const char *group = ((const Event *)events->pdata[i])->group;
    if (!root || !group || !g_str_has_prefix(group, root)) {
      return;
    }
  }
  for (guint i = 0; i < events->len; i++) {
    Event *event = events->pdata[i];
    memmove(event->group, event->group + strlen(root), strlen(event->group + strlen(root)) + 1);
  }
}

bool read_markwhen(const ReadInput *input, Timeline *out) {
  g_autoptr(GArray) sections = g_array_new(FALSE, FALSE, sizeof(Section));
  g_array_set_clear_func(sections, section_clear);
  g_autoptr(GString) below = g_string_new(NULL);
  Markwhen state = {.input = input, .out = out, .sections = sections, .text = below};
  const char *end = input->text + input->len;
  for (const char *at = input->text; at < end;) {
    const char *newline = memchr(at, '\n', (gsize)(end - at));
    gsize len = (gsize)((newline ? newline : end) - at);
    g_autofree char *copy = g_strndup(at, len);
    gsize blank = strspn(copy, " \t");
    take_line(&state, g_strchomp(copy + blank), at + blank);
    at += len + (at + len < end);
  }
  end_event(&state);
  drop_root(&state);
  return true;
}
