/* yamlformat.c -- see yamlformat.h.
 *
 * The text is edited, not written anew: whoever keeps comments and quotes has to keep the text.  It is cut
 * into the chunks of the events, each with the comments above it; the chunks are put in order, and what is between
 * the edges of an edit is copied. */
#include "write/yamlformat.h"

#include <string.h>

#include "write/yamltext.h"

typedef struct {
  const char *text;
  gsize len;
  const ReadPositions *positions;
  GString *out;
} Format;

/* Lines [from, to) of one event, and those above it that speak of it. */
typedef struct {
  gsize from, to;
  guint number;
  const Date *date;
} Chunk;

static gsize line_start(const Format *format, gsize at) {
  while (at > 0 && format->text[at - 1] != '\n') {
    at--;
  }
  return at;
}

/* Where the next line starts, or the text ends. */
static gsize line_end(const Format *format, gsize at) {
  const char *newline = at < format->len ? memchr(format->text + at, '\n', format->len - at) : NULL;
  return newline ? (gsize)(newline - format->text) + 1 : format->len;
}

static const ReadPosition *position_of(const GArray *list, guint i) {
  return &g_array_index(list, ReadPosition, i);
}

/* The first of the list that ends after `at`; its length where there is none. */
static guint first_after(const GArray *list, gsize at) {
  guint low = 0, high = list->len;
  while (low < high) {
    guint middle = low + (high - low) / 2;
    if (position_of(list, middle)->to <= at) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/* Inside a text of several lines: blanks there may count. */
static bool in_text(const Format *format, gsize at) {
  guint i = first_after(format->positions->texts, at);
  return i < format->positions->texts->len && position_of(format->positions->texts, i)->from < at;
}

static void strip_blanks(Format *format, gsize start) {
  GString *out = format->out;
  while (out->len > start && strchr(" \t", out->str[out->len - 1])) {
    g_string_truncate(out, out->len - 1);
  }
}

/* Copy [from, to), which holds no date that is written otherwise. */
static void copy(Format *format, gsize from, gsize to) {
  for (gsize end; from < to; from = end) {
    end = MIN(line_end(format, from), to);
    bool whole = format->text[end - 1] == '\n';
    gsize width = !whole ? 0 : end > from + 1 && format->text[end - 2] == '\r' ? 2 : 1;
    g_string_append_len(format->out, format->text + from, (gssize)(end - width - from));
    if (whole && !in_text(format, end - 1)) {
      strip_blanks(format, 0);
    }
    g_string_append_len(format->out, format->text + end - width, (gssize)width);
  }
}

/* An anchor before the date is the author's; `"1984"` says what 1984 says. */
static bool is_canonical(const Format *format, const ReadPosition *position) {
  const char *at = format->text + position->from, *edtf = date_edtf(position->date);
  gsize width = position->to - position->from;
  bool quoted = width >= 2 && (*at == '"' || *at == '\'');
  return strchr("&!*", *at) || (width == strlen(edtf) + 2 * quoted && !memcmp(at + quoted, edtf, strlen(edtf)));
}

/* Copy [from, to), the dates in it in their canonical form. */
static void rewrite(Format *format, gsize from, gsize to) {
  const GArray *dates = format->positions->dates;
  for (guint i = first_after(dates, from); i < dates->len && position_of(dates, i)->to <= to; i++) {
    const ReadPosition *position = position_of(dates, i);
    if (position->from < from || is_canonical(format, position)) {
      continue;
    }
    copy(format, from, position->from);
    yamltext_edtf(format->out, date_edtf(position->date));
    from = position->to;
  }
  copy(format, from, to);
}

/* Where the line of an item starts that has its "-" before it and nothing else; len + 1: it has not. */
static gsize item_line(const Format *format, const ReadPosition *event) {
  gsize dash = event->from;
  while (dash > 0 && strchr(" \r\n", format->text[dash - 1])) {
    dash--;
  }
  if (dash == 0 || format->text[--dash] != '-') {
    return format->len + 1;
  }
  gsize start = line_start(format, dash);
  return start + strspn(format->text + start, " ") == dash ? start : format->len + 1;
}

/* The comments right above the first event are its own, those above a blank line are the file's. */
static gsize first_line(const Format *format, gsize item) {
  while (item > 0) {
    gsize above = line_start(format, item - 1);
    if (format->text[above + strspn(format->text + above, " ")] != '#' || above == 0) {
      break;
    }
    item = above;
  }
  return item;
}

static gsize column(const Format *format, gsize at) {
  gsize start = line_start(format, at);
  return start + strspn(format->text + start, " ") - start;
}

/* After the event's last value, and the comments that stand under it as deep as its fields. */
static gsize last_line(const Format *format, const ReadPosition *event, gsize item) {
  bool ended = event->to > 0 && format->text[event->to - 1] == '\n';
  gsize at = ended ? event->to : line_end(format, event->to), dash = column(format, item);
  while (at < format->len && column(format, at) > dash && format->text[at + column(format, at)] == '#') {
    at = line_end(format, at);
  }
  return at;
}

/* NULL where the events cannot change places. */
static GArray *cut(const Format *format) {
  const GArray *events = format->positions->events;
  g_autoptr(GArray) chunks = g_array_new(FALSE, FALSE, sizeof(Chunk));
  if (format->positions->aliases) {
    return NULL;
  }
  for (guint i = 0; i < events->len; i++) {
    const ReadPosition *event = position_of(events, i);
    gsize item = item_line(format, event), above = i ? g_array_index(chunks, Chunk, i - 1).to : 0;
    if (item > format->len || item < above) {
      return NULL;
    }
    Chunk chunk = {i ? above : first_line(format, item), last_line(format, event, item), i, event->date};
    g_array_append_val(chunks, chunk);
  }
  return g_steal_pointer(&chunks);
}

/* An event whose date is not given stays after all others. */
static int compare(const void *left, const void *right) {
  const Chunk *a = left, *b = right;
  int order = a->date && b->date ? date_compare(a->date, b->date) : (a->date == NULL) - (b->date == NULL);
  return order ? order : (a->number > b->number) - (a->number < b->number);
}

static void end_line(Format *format) {
  GString *out = format->out;
  if (out->len && out->str[out->len - 1] != '\n') {
    strip_blanks(format, 0);
    g_string_append(out, g_strrstr_len(format->text, (gssize)format->len, "\r\n") ? "\r\n" : "\n");
  }
}

static void write_chunks(Format *format, GArray *chunks) {
  gsize from = g_array_index(chunks, Chunk, 0).from, to = g_array_index(chunks, Chunk, chunks->len - 1).to;
  rewrite(format, 0, from);
  g_array_sort(chunks, compare);
  for (guint i = 0; i < chunks->len; i++) {
    const Chunk *chunk = &g_array_index(chunks, Chunk, i);
    rewrite(format, chunk->from, chunk->to);
    end_line(format);
  }
  rewrite(format, to, format->len);
}

char *yamlformat_text(const char *text, gsize len, const ReadPositions *positions) {
  Format format = {.text = text, .len = len, .positions = positions, .out = g_string_sized_new(len + 64)};
  g_autoptr(GArray) chunks = cut(&format);
  if (chunks && chunks->len) {
    write_chunks(&format, chunks);
  } else {
    rewrite(&format, 0, len);
  }
  end_line(&format);
  return g_string_free(format.out, FALSE);
}
