/* quoted.c -- see quoted.h.
 *
 * Three habits of mail programs: lines that begin with ">" (RFC 3676), a line "On ..., ... wrote:" above them or above
 * the rest, and Outlook's block of From, Sent, To and Subject above the rest. */
#include "read/document/quoted.h"

#include <string.h>

enum { DEEPEST = 32, LINES_OF_ATTRIBUTION = 3, LEAST_HEADERS = 3 };

typedef struct {
  const MailWords *words;
  GPtrArray *out; /* of Quoted* */
} Split;

static void quoted_free(gpointer data) {
  Quoted *quoted = data;
  g_free(quoted->text);
  g_free(quoted->said);
  g_free(quoted);
}

static char *small(const char *line) {
  g_autofree char *stripped = g_strstrip(g_strdup(line));
  return g_utf8_strdown(stripped, -1);
}

static bool is_blank(const char *line) {
  return line[strspn(line, " \t\r")] == '\0';
}

/* "On ..., ... wrote:" from line `i` on, over at most three lines; its lines joined, and how many; NULL: it is none. */
static char *attribution_at(const Split *split, const GPtrArray *lines, guint i, guint *count) {
  g_autoptr(GString) joined = g_string_new(NULL);
  for (*count = 1; *count <= LINES_OF_ATTRIBUTION && i + *count - 1 < lines->len; (*count)++) {
    const char *line = lines->pdata[i + *count - 1];
    if (is_blank(line) || line[0] == '>') {
      return NULL;
    }
    g_string_append_printf(joined, "%s%s", joined->len ? " " : "", line);
    g_autofree char *low = small(joined->str);
    if (!mailwords_begin(split->words, "on", low)) {
      return NULL;
    }
    if (mailwords_in(split->words, "wrote", low) && g_str_has_suffix(low, ":")) {
      return g_strdup(joined->str);
    }
  }
  return NULL;
}

/* The kind of header that a line is ("from", "sent", "other"); its value in *value.  NULL: none. */
static const char *header_of(const Split *split, const char *line, const char **value) {
  static const char *const kinds[] = {"from", "sent", "other"};
  const char *colon = strchr(line, ':');
  if (!colon || colon - line > 24) {
    return NULL;
  }
  g_autofree char *key = g_strndup(line, (gsize)(colon - line));
  g_autofree char *bare = small(g_strdelimit(key, "*", ' '));
  *value = colon + 1;
  for (guint k = 0; k < G_N_ELEMENTS(kinds); k++) {
    if (mailwords_is(split->words, kinds[k], bare)) {
      return kinds[k];
    }
  }
  return NULL;
}

/* A block of headers from line `i` on: when it was sent (new string), and the line after it; NULL: there is none. */
static char *headers_at(const Split *split, const GPtrArray *lines, guint i, guint *after) {
  const char *value, *sent = NULL;
  const char *first = header_of(split, lines->pdata[i], &value);
  if (g_strcmp0(first, "from") != 0) {
    return NULL;
  }
  guint n = 0, k = i;
  for (; k < lines->len && !is_blank(lines->pdata[k]); k++) {
    const char *kind = header_of(split, lines->pdata[k], &value);
    n += kind != NULL;
    sent = g_strcmp0(kind, "sent") == 0 ? value : sent;
  }
  *after = k;
  return n >= LEAST_HEADERS && sent ? g_strstrip(g_strdup(sent)) : NULL;
}

static bool is_rule(const Split *split, const char *line) {
  g_autofree char *low = small(line);
  bool ruled = low[0] == '-' || low[0] == '_' || low[0] == '*';
  return (ruled && strspn(low, "-_*") == strlen(low) && strlen(low) >= 5) ||
         ((ruled || g_str_has_suffix(low, ":")) && mailwords_in(split->words, "original", low));
}

/* Paragraph by paragraph, for a notice is one of them. */
static char *prose_of(const Split *split, const GPtrArray *lines) {
  g_autoptr(GString) joined = g_string_new(NULL);
  for (guint i = 0; i < lines->len; i++) {
    g_autofree char *low = small(lines->pdata[i]);
    if (strcmp(lines->pdata[i], "-- ") == 0 || strcmp(lines->pdata[i], "--") == 0) {
      break;
    }
    if (!mailwords_in(split->words, "signature", low)) {
      g_string_append_printf(joined, "%s\n", is_blank(lines->pdata[i]) ? "" : (const char *)lines->pdata[i]);
    }
  }
  g_auto(GStrv) paragraphs = g_strsplit(joined->str, "\n\n", -1);
  g_autoptr(GString) out = g_string_new(NULL);
  for (char **paragraph = paragraphs; *paragraph; paragraph++) {
    g_autofree char *low = g_utf8_strdown(*paragraph, -1);
    g_strdelimit(low, "\n", ' ');
    if (!mailwords_in(split->words, "notice", low)) {
      g_string_append_printf(out, "%s\n\n", *paragraph);
    }
  }
  return g_strdup(g_strstrip(out->str));
}

static void split_lines(const Split *split, const GPtrArray *lines, const char *said, bool own, int depth);

static void split_rest(const Split *split, const GPtrArray *lines, guint from, const char *said, int depth) {
  g_autoptr(GPtrArray) rest = g_ptr_array_new();
  for (guint i = from; i < lines->len; i++) {
    g_ptr_array_add(rest, lines->pdata[i]);
  }
  split_lines(split, rest, said, false, depth + 1);
}

/* The lines marked with ">" from line `i` on, one mark taken away; the line after them. */
static guint split_marked(const Split *split, const GPtrArray *lines, guint i, const char *said, int depth) {
  g_autoptr(GPtrArray) inner = g_ptr_array_new();
  while (i < lines->len && ((const char *)lines->pdata[i])[0] == '>') {
    char *line = (char *)lines->pdata[i++] + 1;
    g_ptr_array_add(inner, line + (*line == ' '));
  }
  split_lines(split, inner, said, false, depth + 1);
  return i;
}

static guint next_line_with_text(const GPtrArray *lines, guint i) {
  while (i < lines->len && is_blank(lines->pdata[i])) {
    i++;
  }
  return i;
}

static void add(const Split *split, const GPtrArray *own_lines, const char *said, bool own, guint place) {
  char *text = prose_of(split, own_lines);
  if (!*text || (!own && !said)) {
    g_free(text);
    return;
  }
  Quoted *quoted = g_new(Quoted, 1);
  *quoted = (Quoted){text, own ? NULL : g_strdup(said)};
  g_ptr_array_insert(split->out, (gint)place, quoted);
}

static void split_lines(const Split *split, const GPtrArray *lines, const char *said, bool own, int depth) {
  if (depth > DEEPEST) {
    return;
  }
  g_autoptr(GPtrArray) mine = g_ptr_array_new();
  guint place = split->out->len;
  for (guint i = 0; i < lines->len;) {
    guint count = 0, after = 0;
    if (((const char *)lines->pdata[i])[0] == '>') {
      i = split_marked(split, lines, i, NULL, depth);
      continue;
    }
    g_autofree char *attribution = attribution_at(split, lines, i, &count);
    g_autofree char *sent = attribution ? NULL : headers_at(split, lines, i, &after);
    guint next = attribution ? next_line_with_text(lines, i + count) : 0;
    if (attribution && next < lines->len && ((const char *)lines->pdata[next])[0] == '>') {
      i = split_marked(split, lines, next, attribution, depth);
    } else if (attribution || sent) {
      split_rest(split, lines, attribution ? i + count : after, attribution ? attribution : sent, depth);
      break;
    } else if (is_rule(split, lines->pdata[i])) {
      i++;
    } else {
      g_ptr_array_add(mine, lines->pdata[i++]);
    }
  }
  add(split, mine, said, own, place);
}

GPtrArray *quoted_split(const MailWords *words, const char *text) {
  Split split = {words, g_ptr_array_new_with_free_func(quoted_free)};
  g_auto(GStrv) raw = g_strsplit(text, "\n", -1);
  g_autoptr(GPtrArray) lines = g_ptr_array_new();
  for (char **line = raw; *line; line++) {
    (*line)[strcspn(*line, "\r")] = '\0';
    g_ptr_array_add(lines, *line);
  }
  split_lines(&split, lines, NULL, true, 0);
  return split.out;
}
