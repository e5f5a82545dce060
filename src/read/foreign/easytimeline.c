/* easytimeline.c -- EasyTimeline, the charts of Wikipedia
 * (https://www.mediawiki.org/wiki/Extension:EasyTimeline/syntax).
 *
 *   DateFormat = dd/mm/yyyy
 *   Colors =
 *     id:war value:red legend:War
 *   BarData =
 *     bar:a text:"First bar"
 *   PlotData =
 *     bar:a color:war width:10        what later lines have, where they do not say otherwise
 *     from:01/05/1901 till:end text:"The mill opens"
 *     at:1905 text:"A wheel"
 *
 * A bar is a group by its name; where there is but one, colours with a legend are. */
#include <stdio.h>
#include <string.h>

#include "read/date/inputdate.h"
#include "read/read.h"

typedef struct {
  const ReadInput *input;
  Timeline *out;
  GHashTable *bars, *legends; /* id -> name */
  GHashTable *now;            /* attributes of the lines of PlotData so far: "bar", "color" */
  char *command;              /* "plotdata", in lower case */
  char *from, *till;          /* Period */
  bool month_first;
} Easy;

static bool is_key(const char *text, gsize *len) {
  *len = strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
  return *len && text[*len] == ':';
}

/* The value after a key: in quotes, in brackets, or up to a blank.  New string; *text is left after it. */
static char *take_value(const char **text) {
  char close = **text == '"' ? '"' : **text == '(' ? ')' : '\0';
  const char *start = *text + (close != '\0'), *end = close ? strchr(start, close) : NULL;
  end = end ? end : start + strcspn(start, " \t");
  *text = end + (close && *end == close);
  return g_strndup(start, (gsize)(end - start));
}

/* `key:value` pairs of a line, keys in lower case. */
static GHashTable *pairs_of(const char *line) {
  GHashTable *pairs = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  while (*line && *line != '#') {
    gsize len;
    if (is_key(line, &len)) {
      char *key = g_ascii_strdown(line, (gssize)len);
      line += len + 1;
      g_hash_table_replace(pairs, key, take_value(&line));
    } else {
      line++;
    }
  }
  return pairs;
}

/* Of "~" and wiki marks a drawing has no use. */
static char *plain(const char *text) {
  g_auto(GStrv) parts = g_strsplit(text ? text : "", "~", -1);
  return g_strstrip(g_strjoinv(" ", parts));
}

static Date *date_of(const Easy *easy, const char *text) {
  const char *chosen = !text ? NULL : !strcmp(text, "start") ? easy->from : !strcmp(text, "end") ? easy->till : text;
  int a, b, year;
  g_autofree char *edtf =
      chosen && sscanf(chosen, "%2d/%2d/%4d", &a, &b, &year) == 3
          ? g_strdup_printf("%04d-%02d-%02d", year, easy->month_first ? a : b, easy->month_first ? b : a)
          : NULL;
  gint64 only;
  if (!edtf && chosen && g_ascii_string_to_signed(chosen, 10, -9999, 9999, &only, NULL)) {
    only += only < 0; /* there is no year 0 */
    edtf = g_strdup_printf("%s%04d", only < 0 ? "-" : "", (int)ABS(only));
  }
  const char *read = edtf ? edtf : chosen;
  return read ? inputdate_parse(easy->input, read, strlen(read), NULL) : NULL;
}

static const char *now(const Easy *easy, const char *key) {
  return g_hash_table_lookup(easy->now, key);
}

static void set_group(const Easy *easy, Event *event) {
  const char *bar = now(easy, "bar"), *color = now(easy, "color");
  const char *name = bar ? g_hash_table_lookup(easy->bars, bar) : NULL;
  const char *legend = color ? g_hash_table_lookup(easy->legends, color) : NULL;
  event->group = g_strdup(g_hash_table_size(easy->bars) > 1 || !legend ? (name ? name : bar) : legend);
}

/* A bar may have its name only: then that is the title. */
static void take_plot(Easy *easy, GHashTable *pairs) {
  static const char *const kept[] = {"bar", "color"};
  for (gsize i = 0; i < G_N_ELEMENTS(kept); i++) {
    const char *value = g_hash_table_lookup(pairs, kept[i]);
    if (value) {
      g_hash_table_replace(easy->now, g_strdup(kept[i]), g_strdup(value));
    }
  }
  const char *at = g_hash_table_lookup(pairs, "at"), *from = g_hash_table_lookup(pairs, "from");
  Date *start = date_of(easy, at ? at : from);
  Date *end = at ? NULL : date_of(easy, g_hash_table_lookup(pairs, "till"));
  if (!start) {
    date_unref(end);
    return;
  }
  Event *event = event_new();
  event->date = inputdate_span(start, end);
  event->title = plain(g_hash_table_lookup(pairs, "text"));
  set_group(easy, event);
  if (!*event->title) {
    g_free(event->title);
    event->title = g_strdup(event->group ? event->group : now(easy, "bar"));
  }
  if (event->title) {
    g_ptr_array_add(easy->out->events, event);
  } else {
    event_free(event);
  }
}

static void take_name(GHashTable *names, GHashTable *pairs, const char *id, const char *name) {
  const char *key = g_hash_table_lookup(pairs, id), *value = g_hash_table_lookup(pairs, name);
  if (key) {
    g_hash_table_replace(names, g_strdup(key), plain(value ? value : key));
  }
}

static void set(char **to, const char *value) {
  if (value) {
    g_free(*to);
    *to = g_strdup(value);
  }
}

static void take_pairs(Easy *easy, const char *line) {
  g_autoptr(GHashTable) pairs = pairs_of(line);
  const char *command = easy->command ? easy->command : "";
  if (!strcmp(command, "plotdata")) {
    take_plot(easy, pairs);
  } else if (!strcmp(command, "bardata")) {
    take_name(easy->bars, pairs, "bar", "text");
  } else if (!strcmp(command, "colors") && g_hash_table_contains(pairs, "legend")) {
    take_name(easy->legends, pairs, "id", "legend");
  } else if (!strcmp(command, "period")) {
    set(&easy->from, g_hash_table_lookup(pairs, "from"));
    set(&easy->till, g_hash_table_lookup(pairs, "till"));
  }
}

/* `Command = value`, or `Command =` and lines below it. */
static void take_line(Easy *easy, const char *line) {
  gsize len = strspn(line, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
  const char *rest = line + len + strspn(line + len, " \t");
  if (len && *rest == '=') {
    g_free(easy->command);
    easy->command = g_ascii_strdown(line, (gssize)len);
    line = rest + 1;
    easy->month_first |= !strcmp(easy->command, "dateformat") && strstr(line, "mm/dd");
  }
  take_pairs(easy, line);
}

bool read_easytimeline(const ReadInput *input, Timeline *out) {
  g_autoptr(GHashTable) bars = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(GHashTable) legends = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(GHashTable) attributes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  Easy easy = {.input = input, .out = out, .bars = bars, .legends = legends, .now = attributes};
  g_auto(GStrv) lines = g_strsplit(input->text, "\n", -1);
  for (char **line = lines; *line; line++) {
    take_line(&easy, g_strstrip(*line));
  }
  g_free(easy.command);
  g_free(easy.from);
  g_free(easy.till);
  return true;
}
