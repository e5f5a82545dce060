/* yamlerror.c -- see yamlerror.h.
 *
 * libyaml is right about where it gave up and mute about why.  The words here come from what
 * stands at that place: most mistakes in files written by hand are a tab, a missing
 * blank, a text that wants quotes, or an indentation. */
#include "read/tree/yamlerror.h"
#include "model/fields.h"
#include <string.h>

typedef struct {
  const ReadInput *input;
  const yaml_parser_t *parser;
  const char *end;
  const char *at;      /* where libyaml stopped */
  const char *context; /* where what it was reading began; `at` when it does not say */
} Report;

gsize yamlerror_offset(YamlCursor *cursor, gsize characters) {
  const char *p = cursor->text + cursor->offset, *end = cursor->text + cursor->len;
  gsize n = cursor->characters;
  for (; n < characters && p < end; n++) {
    p = g_utf8_next_char(p);
  }
  for (; n > characters && p > cursor->text; n--) {
    p = g_utf8_prev_char(p);
  }
  cursor->characters = n;
  cursor->offset = (gsize)(p - cursor->text);
  return cursor->offset;
}

static void say(const Report *report, const char *code, const char *at, gsize length, const char *format, ...)
    G_GNUC_PRINTF(5, 6);
static void say(const Report *report, const char *code, const char *at, gsize length, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  Diag *diag = report->input->diag;
  diag_add(diag, DIAG_ERROR, code, diag_place(diag, (gsize)(at - report->input->text), length), "%s", message);
}

static const char *line_start(const Report *report, const char *at) {
  while (at > report->input->text && at[-1] != '\n') {
    at--;
  }
  return at;
}

static const char *line_end(const Report *report, const char *at) {
  const char *newline = memchr(at, '\n', (gsize)(report->end - at));
  return newline ? newline : report->end;
}

static const char *skip_blanks(const Report *report, const char *at) {
  while (at < report->end && *at == ' ') {
    at++;
  }
  return at;
}

static int line_number(const Report *report, const char *at) {
  return diag_place(report->input->diag, (gsize)(at - report->input->text), 1).line;
}

static bool explain_tab(const Report *report) {
  const char *tab = skip_blanks(report, line_start(report, report->at));
  if (*report->at == '\t') {
    tab = report->at;
  }
  if (tab > report->at || *tab != '\t') {
    return false;
  }
  say(report, "yaml-tab", tab, 1, "YAML does not allow tabs for indentation; replace the tab with spaces");
  return true;
}

/* `-date: x`.  A digit after the dash may be a year before 1 BC. */
static bool explain_glued_dash(const Report *report, const char *line) {
  const char *dash = skip_blanks(report, line);
  if (*dash != '-' || !(g_ascii_isalpha(dash[1]) || dash[1] == '"' || dash[1] == '\'')) {
    return false;
  }
  const char *end = line_end(report, dash);
  say(report, "yaml-missing-space", dash, 1, "no space after \"-\"; write \"- %.*s\"", (int)MIN(end - dash - 1, 40),
      dash + 1);
  return true;
}

static bool explain_glued_colon(const Report *report, const char *line) {
  const char *name = skip_blanks(report, line);
  if (name[0] == '-' && name[1] == ' ') {
    name = skip_blanks(report, name + 1);
  }
  gsize length = strspn(name, "abcdefghijklmnopqrstuvwxyz_");
  const char *colon = name + length;
  g_autofree char *word = g_strndup(name, length);
  if (*colon != ':' || colon + 1 >= report->end || strchr(" \r\n", colon[1]) || !fields_know(word)) {
    return false;
  }
  say(report, "yaml-missing-space", colon, 1, "no space after \":\"; write \"%s: ...\"", word);
  return true;
}

/* A missing blank makes a text of what should be a field; libyaml stumbles a line or
 * more below it. */
static bool explain_missing_space(const Report *report) {
  enum { LINES_BACK = 4 };
  const char *line = line_start(report, report->at);
  for (int i = 0; i < LINES_BACK; i++) {
    if (explain_glued_dash(report, line) || explain_glued_colon(report, line)) {
      return true;
    }
    if (line == report->input->text) {
      break;
    }
    line = line_start(report, line - 1);
  }
  return false;
}

/* `key: text: more`, or a line below a text that is indented as if it belonged to it. */
static bool explain_colon(const Report *report) {
  const char *line = line_start(report, report->at), *colon = line;
  for (; colon + 1 < report->at && !(colon[0] == ':' && colon[1] == ' '); colon++) {
    ;
  }
  if (colon + 1 >= report->at) {
    say(report, "yaml-syntax", skip_blanks(report, line), 1,
        "this line is indented as if it belonged to the text above; align it with the field above, or put that text "
        "in quotes");
    return true;
  }
  const char *key = skip_blanks(report, line), *value = skip_blanks(report, colon + 1);
  key = g_str_has_prefix(key, "- ") ? skip_blanks(report, key + 1) : key;
  g_autofree char *text = g_strchomp(g_strndup(value, (gsize)(line_end(report, value) - value)));
  say(report, "yaml-colon", report->at, 1,
      strchr(text, '"') ? "a second \": \" in this line; put the text in single quotes: %.*s: '%.200s'"
                        : "a second \": \" in this line; put the text in quotes: %.*s: \"%.200s\"",
      (int)MIN(colon - key, 40), key, text);
  return true;
}

static bool explain_after_quote(const Report *report) {
  const char *before = report->at;
  while (before > report->input->text && before[-1] == ' ') {
    before--;
  }
  char quote = before > report->input->text ? before[-1] : 0;
  gsize length = (gsize)(line_end(report, report->at) - report->at);
  if (quote == '"') {
    say(report, "yaml-syntax", report->at, length,
        "text after the closing quote; put the whole text in single quotes: '\"...\" ...'");
  } else if (quote == '\'') {
    say(report, "yaml-syntax", report->at, length,
        "text after the closing quote; inside single quotes write '' for an apostrophe, or use double quotes");
  }
  return quote == '"' || quote == '\'';
}

/* `title: [Breaking] news` */
static bool explain_after_bracket(const Report *report) {
  const char *before = report->at;
  while (before > report->input->text && before[-1] == ' ') {
    before--;
  }
  if (before == report->input->text || !strchr("]}", before[-1])) {
    return false;
  }
  say(report, "yaml-syntax", report->at, (gsize)(line_end(report, report->at) - report->at),
      "text after the closing \"%c\"; put the whole text in quotes", before[-1]);
  return true;
}

static int column(const Report *report, const char *at) {
  return (int)(at - line_start(report, at));
}

/* A "-" is to be held against the last one, whatever libyaml held it against. */
static bool explain_item_above(const Report *report) {
  const char *line = line_start(report, report->at);
  int here = column(report, report->at);
  while (*report->at == '-' && line > report->input->text) {
    line = line_start(report, line - 1);
    const char *first = skip_blanks(report, line);
    if (*first != '-') {
      continue;
    }
    if (column(report, first) == here) {
      return false;
    }
    say(report, "yaml-syntax", report->at, 1, "this \"-\" is indented %d spaces; the list above (line %d) uses %d",
        here, line_number(report, first), column(report, first));
    return true;
  }
  return false;
}

/* A line that fits neither the list or mapping it stands in nor any around it. */
static bool explain_indent(const Report *report) {
  bool list = strstr(report->parser->context, "collection");
  const char *what = *report->at == '-' ? "\"-\"" : "line";
  int here = column(report, report->at), above = column(report, report->context);
  if (explain_after_quote(report) || explain_after_bracket(report) || explain_item_above(report)) {
    return true;
  }
  if (here != above) {
    say(report, "yaml-syntax", report->at, 1, "this %s is indented %d spaces; the %s above (line %d) uses %d", what,
        here, list ? "list" : "mapping", line_number(report, report->context), above);
  } else if (list) {
    say(report, "yaml-syntax", report->at, 1,
        "this line stands in the list of line %d; begin it with \"- \", or indent the list",
        line_number(report, report->context));
  } else {
    say(report, "yaml-syntax", report->at, 1,
        "this %s stands among the fields that begin on line %d; is \"events:\" missing above it?", what,
        line_number(report, report->context));
  }
  return true;
}

static bool explain_first_character(const Report *report) {
  gsize length = (gsize)(g_utf8_next_char(report->at) - report->at);
  say(report, "yaml-syntax", report->at, length, "a plain text cannot begin with \"%.*s\"; put it in quotes",
      (int)length, report->at);
  return true;
}

/* The word at `context`, which libyaml took for an alias, an anchor or a tag. */
static bool explain_mark(const Report *report, const char *code, const char *kind) {
  gsize length = 0;
  while (report->context + length < report->end && !g_ascii_isspace(report->context[length])) {
    length++;
  }
  say(report, code, report->context, length, "\"%.*s\" is read as a YAML %s; put the text in quotes",
      (int)MIN(length, (gsize)40), report->context, kind);
  return true;
}

static bool explain_anchor(const Report *report) {
  return explain_mark(report, "yaml-alias", *report->context == '&' ? "anchor" : "alias");
}

static bool explain_tag(const Report *report) {
  return explain_mark(report, "yaml-tag", "tag");
}

static bool explain_unclosed(const Report *report) {
  bool quote = *report->context == '"' || *report->context == '\'';
  say(report, "yaml-syntax", report->context, 1,
      quote ? "the %c opened here is never closed"
            : "the \"%c\" opened here is never closed, or a text in it needs quotes",
      *report->context);
  return true;
}

/* `title: > 100 ships` */
static bool explain_block(const Report *report) {
  say(report, "yaml-syntax", report->context, 1,
      "a \"%c\" announces a text on the lines below it; put this text in quotes", *report->context);
  return true;
}

/* A line that is an item or a field of the block around: what was open before it never closed. */
static bool begins_block(const Report *report, const char *line) {
  const char *word = skip_blanks(report, line);
  if (g_str_has_prefix(word, "- ")) {
    return true;
  }
  g_autofree char *name = g_strndup(word, strspn(word, "abcdefghijklmnopqrstuvwxyz_"));
  return word[strlen(name)] == ':' && fields_know(name);
}

/* `{date: 1869, title: Suez: it opens}` */
static bool explain_flow_colon(const Report *report) {
  const char *line = line_start(report, report->at);
  if (*report->at != ':' || (line > report->context && begins_block(report, line))) {
    return false;
  }
  say(report, "yaml-colon", report->at, 1, "a second \": \" before a comma; put the text in quotes");
  return true;
}

/* A line that should be `key: value`. */
static bool explain_no_colon(const Report *report) {
  enum { LONGEST_KEY = 1024 /* of libyaml, by the YAML specification */ };
  const char *key = report->context, *end = line_end(report, key);
  if (end - key > LONGEST_KEY) {
    say(report, "yaml-syntax", key, 1, "could not find the \":\" of a key within 1024 characters");
  } else {
    say(report, "yaml-syntax", key, (gsize)(end - key),
        "this line should be a key and a value, and has no \": \"; or it is text that needs quotes");
  }
  return true;
}

static bool explain_escape(const Report *report) {
  say(report, "yaml-syntax", report->at, 1,
      "a \"\\\" in double quotes begins an escape, and this is none; write \"\\\\\" or use single quotes");
  return true;
}

static bool explain_directive(const Report *report) {
  say(report, "yaml-syntax", report->context, 1, "a line cannot begin with \"%%\"; put the text in quotes");
  return true;
}

static bool explain_item(const Report *report) {
  say(report, "yaml-syntax", report->at, 1,
      "a list item begins on its own line: put this \"-\" on the next one, or put the text in quotes");
  return true;
}

typedef struct {
  const char *context, *problem; /* parts of libyaml's words; NULL: any */
  bool (*explain)(const Report *report);
} Rule;

/* The first that fits and explains. */
static const Rule rules[] = {
    {NULL, "tab character", explain_tab},
    {"quoted scalar", "escape", explain_escape},
    {"quoted scalar", "hexdecimal", explain_escape},
    {"quoted scalar", NULL, explain_unclosed},
    {"alias", NULL, explain_anchor},
    {"anchor", NULL, explain_anchor},
    {"directive", NULL, explain_directive},
    {NULL, "directive", explain_directive},
    {"tag", NULL, explain_tag},
    {"parsing a node", "tag handle", explain_tag},
    {NULL, "cannot start any token", explain_tab},
    {NULL, "cannot start any token", explain_first_character},
    {"block", NULL, explain_tab},
    {"block scalar", NULL, explain_block},
    {"block", NULL, explain_missing_space},
    {NULL, "not allowed in this context", explain_missing_space},
    {"simple key", NULL, explain_missing_space},
    {NULL, "mapping values are not allowed", explain_colon},
    {NULL, "block sequence entries are not allowed", explain_item},
    {"flow", NULL, explain_flow_colon},
    {"flow", NULL, explain_unclosed},
    {"block mapping", "expected key", explain_indent},
    {"block collection", NULL, explain_indent},
    {"simple key", NULL, explain_no_colon},
};

static bool fits(const char *part, const char *words) {
  return !part || (words && strstr(words, part));
}

void yamlerror_report(const ReadInput *input, const yaml_parser_t *parser) {
  YamlCursor cursor = {.text = input->text, .len = input->len};
  const char *context = input->text + yamlerror_offset(&cursor, parser->context_mark.index);
  Report report = {.input = input,
                   .parser = parser,
                   .end = input->text + input->len,
                   .at = input->text + yamlerror_offset(&cursor, parser->problem_mark.index)};
  report.context = parser->context ? context : report.at;
  for (gsize i = 0; i < G_N_ELEMENTS(rules); i++) {
    if (fits(rules[i].context, parser->context) && fits(rules[i].problem, parser->problem) &&
        rules[i].explain(&report)) {
      return;
    }
  }
  say(&report, "yaml-syntax", report.at, 1, "not YAML: %s", parser->problem ? parser->problem : "unreadable");
}
