/* dateline.c -- see dateline.h.
 *
 *   dateline = place {("," | "/") (name | number)} ["(" agency ")"] (dash | ":" | "|")
 *   dateline = PLACE ["," name ["."]]
 *
 * Nothing but names before the mark, a whole sentence after it, and once in a text: of a list, an interview or a
 * chronology several lines begin so.  Before a colon or a bar a rubric may stand as well: there the place is in
 * capitals, or something is with it.  Without a mark, as collections of news keep them, the place is in capitals that
 * do not come again, and either something is with it, or the text has the place in small letters, too, or the next
 * word. */
#include "read/prose/dateline.h"

#include <string.h>

#include "read/prose/byline.h"

enum { LINES = 8, LONGEST = 70, SHORTEST = 40, CAPITALS = 3 };

typedef struct {
  const char *start, *end;
} Line;

/* What parts a dateline from its sentence; `plain`: what parts other things as well. */
typedef struct {
  const char *text;
  bool plain;
} Mark;

static const Mark marks[] = {{" -- ", false},  {" - ", false},  {" – ", false},  {" — ", false},  {" _ ", false},
                             {") -- ", false}, {") - ", false}, {") – ", false}, {") — ", false}, {": ", true},
                             {" | ", true},    {"—", true},     {"--", true}};

static const Mark *mark_at(const Line *line, const char *p) {
  for (guint i = 0; i < G_N_ELEMENTS(marks); i++) {
    gsize length = strlen(marks[i].text);
    if ((gsize)(line->end - p) > length && memcmp(p, marks[i].text, length) == 0) {
      return &marks[i];
    }
  }
  return NULL;
}

/* The first mark; *at: where it stands.  NULL: there is none. */
static const Mark *first_mark(const Line *line, const char **at) {
  for (const char *p = line->start; p < line->end && p - line->start <= LONGEST; p++) {
    const Mark *mark = mark_at(line, p);
    if (mark) {
      *at = p;
      return mark;
    }
  }
  return NULL;
}

static bool is_sentence(const char *start, const char *end) {
  while (end > start && (g_ascii_isspace(end[-1]) || end[-1] == '"' || end[-1] == ')')) {
    end--;
  }
  bool stop = end > start && strchr(".!?", end[-1]);
  return stop && end - start >= SHORTEST && g_unichar_isupper(g_utf8_get_char(start));
}

static bool has_names(const BylineWords *words, const char *start, const char *end) {
  g_auto(GStrv) parts = byline_split(start, (gsize)(end - start));
  for (char **part = parts; *part; part++) {
    if (!byline_is_name(*part) && (part == parts || !byline_has(words, *part))) {
      return false;
    }
  }
  return parts[0] && g_unichar_isupper(g_utf8_get_char(parts[0])) && !byline_has(words, parts[0]);
}

static bool is_capitals(const char *start, const char *end) {
  const char *p = start;
  while (p < end && g_ascii_isupper(*p)) {
    p++;
  }
  return p - start >= CAPITALS;
}

static bool opens_with_date(const TimexTables *tables, const char *start, const char *end) {
  TimexContext context = {0};
  g_autoptr(GArray) found = timex_find(tables, start, (gsize)(end - start), &context);
  return found->len && g_array_index(found, Timex, 0).offset == 0;
}

static bool has_more(const char *start, const char *end) {
  return memchr(start, ',', (gsize)(end - start)) || memchr(start, '(', (gsize)(end - start));
}

/* After the line's dateline; NULL: it has none. */
static const char *after_dateline(const Line *line, const BylineWords *words, const TimexTables *tables) {
  const char *at;
  const Mark *mark = first_mark(line, &at);
  const char *sentence = mark ? at + strlen(mark->text) : NULL;
  bool found = mark && is_sentence(sentence, line->end) && has_names(words, line->start, at) &&
               (!mark->plain || is_capitals(line->start, at) || has_more(line->start, at)) &&
               !opens_with_date(tables, line->start, at);
  return found ? sentence : NULL;
}

/* Does the text have that word, with those letters? */
static bool has_word(const Document *document, const char *word) {
  gsize length = strlen(word);
  const char *at = document->text, *end = at + document->len;
  while (length && (at = g_strstr_len(at, end - at, word))) {
    bool begins = at == document->text || !g_ascii_isalnum(at[-1]),
         ends = at + length == end || !g_ascii_isalnum(at[length]);
    if (begins && ends) {
      return true;
    }
    at += length;
  }
  return false;
}

/* The end of the word in capitals at `at`; `at` itself: none is there. */
static const char *capitals_end(const char *at, const char *end) {
  const char *p = at;
  while (p < end && g_ascii_isupper(*p)) {
    p++;
  }
  return p - at > 1 && (p == end || strchr(" ,/", *p)) ? p : at;
}

/* The word at `at` in small letters, or with its first letter as it is. */
static char *small_word(const char *at, const char *end, bool first) {
  const char *p = at;
  while (p < end && g_ascii_isalpha(*p)) {
    p++;
  }
  char *word = g_ascii_strdown(at, p - at);
  *word = first ? *at : *word;
  return word;
}

/* After "PLACE " or "PLACE, Name. "; *more: a name is with it.  NULL: the line does not open so. */
static const char *after_place(const Line *line, bool *more) {
  const char *p = capitals_end(line->start, line->end), *end = line->end;
  while (p > line->start && p + 1 < end && capitals_end(p + 1, end) > p + 1) {
    p = capitals_end(p + 1, end);
  }
  *more = end - p > 2 && p[0] == ',' && p[1] == ' ' && g_ascii_isupper(p[2]);
  for (p += *more ? 2 : 0; *more && p < end && (g_ascii_isalpha(*p) || *p == '.');) {
    p++;
  }
  bool found = p - line->start > CAPITALS && end - p > 2 && p[0] == ' ' && g_ascii_isupper(p[1]);
  return found ? p + 1 : NULL;
}

/* After the line's dateline without a mark; NULL: it has none. */
static const char *after_bare(const Document *document, const Line *line) {
  bool more;
  const char *sentence = after_place(line, &more);
  if (!sentence || !is_sentence(sentence, line->end)) {
    return NULL;
  }
  g_autofree char *capitals = g_strndup(line->start, (gsize)(capitals_end(line->start, line->end) - line->start));
  g_autofree char *place = small_word(line->start, line->end, true), *next = small_word(sentence, line->end, false);
  Document rest = {.text = (char *)sentence, .len = (gsize)(document->text + document->len - sentence)};
  bool again = has_word(&rest, capitals);
  return !again && (more || has_word(document, place) || has_word(document, next)) ? sentence : NULL;
}

void dateline_set_apart(Document *document, const TimexTables *tables) {
  const char *at = document->text + document->body, *stop = document->text + document->len;
  const char *start = NULL, *end = NULL;
  BylineWords words = byline_words(document->lang);
  guint found = 0;
  for (guint lines = 0; document->anchor && at < stop && found < 2;) {
    const char *newline = memchr(at, '\n', (gsize)(stop - at));
    Line line = {at, newline ? newline : stop};
    at = newline ? newline + 1 : stop;
    while (line.start < line.end && g_ascii_isspace(*line.start)) {
      line.start++;
    }
    lines += line.start < line.end;
    const char *after = after_dateline(&line, &words, tables);
    after = after || lines > LINES ? after : after_bare(document, &line);
    found += after != NULL;
    start = after && lines <= LINES ? line.start : start;
    end = after && lines <= LINES ? after : end;
  }
  if (found == 1 && start) {
    document_set_apart(document, (gsize)(start - document->text), (gsize)(end - start));
  }
}
