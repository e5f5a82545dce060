/* jsontree.c -- see jsontree.h.
 *
 * jansson says whether the text is JSON, and where not; but its values have no places, and our
 * messages need them.  So the text is walked once more, knowing that it is right: what
 * follows has no error to find but the limits.  (Reading JSON as YAML would refuse
 * "\ud83d\ude00", keys over 1,024 characters, and tabs.) */
#include "read/tree/jsontree.h"
#include <jansson.h>
#include <string.h>

typedef struct {
  const ReadInput *input;
  NodeBuilder *builder;
  const char *at;
} Walk;

/* Words of jansson, and ours for them.  A %s is what jansson stopped at. */
static const char *const explanations[][2] = {
    {"unexpected newline", "a line ends inside a string; write \\n in it"},
    {"near end of file", "end of the file before the end of the JSON"},
    {"premature end of input", "end of the file before the end of the JSON"},
    {"near '''", "JSON strings use double quotes"},
    {"near 'NaN'", "NaN is not JSON"},
    {"near '/", "JSON has no comments"},
    {"near '#", "JSON has no comments"},
    {"control character", "a control character stands in a string; write a tab as \\t, delete others"},
    {"invalid token near '", "text in JSON stands in double quotes"},
    {"string or '}' expected near '}'", "a comma stands before this \"}\"; delete it"},
    {"unexpected token near ']'", "a comma stands before this \"]\"; delete it"},
    {"string or '}' expected", "a key in double quotes must stand here"},
    {"'}' expected", "a comma or \"}\" is missing here"},
    {"']' expected", "a comma or \"]\" is missing here"},
    {"':' expected", "a \":\" must stand between a key and its value"},
    {"end of file expected", "the JSON ends before this; a timeline is one object"},
    {"invalid escape", "a \"\\\" begins an escape, and this is none; write \"\\\\\""},
    {"\\u0000", "an escape writes the control character U+0000; delete it"},
};

static const char *explain(const char *problem) {
  for (gsize i = 0; i < G_N_ELEMENTS(explanations); i++) {
    if (strstr(problem, explanations[i][0])) {
      return explanations[i][1];
    }
  }
  return problem;
}

/* True where the text ends between the quotes of a string. */
static bool ends_in_string(const ReadInput *input) {
  bool in_string = false;
  for (const char *p = input->text; p < input->text + input->len; p++) {
    if (in_string && *p == '\\' && p + 1 < input->text + input->len) {
      p++;
    } else if (*p == '"') {
      in_string = !in_string;
    }
  }
  return in_string;
}

/* jansson stands after the token that it could not use and says "near 'TOKEN'". */
static gsize token_length(const char *problem) {
  const char *near = strstr(problem, "near '");
  return near ? strlen(near) - strlen("near ''") : 1;
}

static void report(const ReadInput *input, const json_error_t *error) {
  enum json_error_code code = json_error_code(error);
  const char *message = explain(error->text);
  if (code == json_error_premature_end_of_input && ends_in_string(input)) {
    message = "end of the file inside a string";
  }
  if (code == json_error_stack_overflow) {
    diag_add(input->diag, DIAG_ERROR, "limit-depth", diag_place(input->diag, (gsize)error->position, 1),
             "nested more than %d levels deep", MIN(options_int(input->options, OPT_MAX_DEPTH), JSON_PARSER_MAX_DEPTH));
    return;
  }
  gsize after = MIN((gsize)MAX(error->position, 0), input->len), length = token_length(error->text);
  diag_add(input->diag, DIAG_ERROR, "json-syntax", diag_place(input->diag, after - MIN(length, after), length), "%s",
           message);
}

static bool check(const ReadInput *input) {
  json_error_t error;
  json_t *value = json_loadb(input->text, input->len, JSON_DECODE_ANY, &error);
  if (!value) {
    report(input, &error);
  }
  json_decref(value);
  return value != NULL;
}

static gunichar hex4(const char *digits) {
  gunichar c = 0;
  for (int i = 0; i < 4; i++) {
    c = c * 16 + (gunichar)g_ascii_xdigit_value(digits[i]);
  }
  return c;
}

/* After the `\` of a valid escape; returns what follows it. */
static const char *append_escape(GString *text, const char *at) {
  static const char letters[] = "bfnrt", values[] = "\b\f\n\r\t";
  if (*at != 'u') {
    const char *letter = strchr(letters, *at);
    g_string_append_c(text, letter ? values[letter - letters] : *at);
    return at + 1;
  }
  gunichar c = hex4(at + 1);
  at += 5;
  if (c >= 0xD800 && c < 0xDC00) {
    c = 0x10000 + ((c - 0xD800) << 10) + (hex4(at + 2) - 0xDC00);
    at += 6;
  }
  g_string_append_unichar(text, c);
  return at;
}

static bool walk_string(Walk *walk) {
  const char *start = walk->at++;
  GString *text = g_string_new(NULL);
  while (*walk->at != '"') {
    if (*walk->at == '\\') {
      walk->at = append_escape(text, walk->at + 1);
    } else {
      gsize run = strcspn(walk->at, "\"\\");
      g_string_append_len(text, walk->at, (gssize)run);
      walk->at += run;
    }
  }
  walk->at++;
  gsize len = text->len;
  return node_builder_text(walk->builder, g_string_free(text, FALSE), len, false, (gsize)(start - walk->input->text),
                           (gsize)(walk->at - start));
}

static bool walk_word(Walk *walk) {
  gsize len = strcspn(walk->at, ",]} \t\r\n");
  bool good =
      node_builder_text(walk->builder, g_strndup(walk->at, len), len, true, (gsize)(walk->at - walk->input->text), len);
  walk->at += len;
  return good;
}

static bool walk_token(Walk *walk) {
  gsize offset = (gsize)(walk->at - walk->input->text);
  switch (*walk->at) {
  case '{':
    walk->at++;
    return node_builder_begin(walk->builder, NODE_MAP, offset);
  case '[':
    walk->at++;
    return node_builder_begin(walk->builder, NODE_LIST, offset);
  case '}':
  case ']':
    walk->at++;
    return node_builder_end(walk->builder, offset + 1);
  case '"':
    return walk_string(walk);
  default:
    return walk_word(walk);
  }
}

NodeTree *jsontree_read(const ReadInput *input) {
  bool blank = strspn(input->text, " \t\r\n") == input->len; /* which is for authored_read() to say */
  if (!blank && !check(input)) {
    return NULL;
  }
  Walk walk = {.input = input, .builder = node_builder_new(input), .at = input->text};
  bool good = true;
  while (good && *(walk.at += strspn(walk.at, ",: \t\r\n"))) {
    good = walk_token(&walk);
  }
  return node_builder_finish(walk.builder, good);
}
