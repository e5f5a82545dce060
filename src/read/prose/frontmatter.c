/* frontmatter.c -- see frontmatter.h.
 *
 * The block is YAML and read by libyaml's event interface, every scalar as text.
 * A text may also begin with a rule (`---`); so what is not a mapping is prose. */
#include "read/prose/frontmatter.h"
#include "read/date/inputdate.h"
#include <string.h>
#include <yaml.h>

enum { MAX_BYTES = 65536, MAX_DEPTH = 64 };

static const char *next_line(const char *p, const char *end) {
  const char *newline = memchr(p, '\n', (gsize)(end - p));
  return newline ? newline + 1 : end;
}

static bool is_fence(const char *line, const char *end) {
  if (end - line < 3 || (memcmp(line, "---", 3) && memcmp(line, "...", 3))) {
    return false;
  }
  for (line += 3; line < end && *line != '\n'; line++) {
    if (*line != ' ' && *line != '\t' && *line != '\r') {
      return false;
    }
  }
  return true;
}

/* The lines between the fences; false when there is no closing one. */
static bool find_block(const Document *document, const char **start, const char **stop, const char **body) {
  const char *text = document->text, *end = text + document->len;
  if (!is_fence(text, end) || *text != '-') {
    return false;
  }
  *start = next_line(text, end);
  for (const char *line = *start; line < end && line - text < MAX_BYTES; line = next_line(line, end)) {
    if (is_fence(line, end)) {
      *stop = line;
      *body = next_line(line, end);
      return true;
    }
  }
  return false;
}

typedef struct {
  const ReadInput *input;
  Document *document;
  const char *start;
  char *key; /* of the root mapping, when its value comes next */
  int depth;
  bool is_mapping, good;
} Block;

/* libyaml counts characters; places are bytes of the text. */
static gsize offset_of(const Block *block, const yaml_mark_t *mark) {
  const char *at = g_utf8_offset_to_pointer(block->start, (glong)mark->index);
  return (gsize)(at - block->document->text);
}

static void take_date(Block *block, const yaml_event_t *event) {
  const char *text = (const char *)event->data.scalar.value;
  DateError error = {0};
  Date *date = inputdate_parse(block->input, text, event->data.scalar.length, &error);
  if (date) {
    date_unref(block->document->anchor);
    block->document->anchor = date;
    block->document->anchor_from = "front-matter";
    return;
  }
  gsize offset = offset_of(block, &event->start_mark);
  diag_add(block->input->diag, DIAG_ERROR, "date-syntax", diag_place(block->input->diag, offset, strlen(text)),
           "the front matter's date \"%s\" is not one date; write YYYY-MM-DD", text);
  date_error_clear(&error);
  block->good = false;
}

static void take_text(char **field, const char *text) {
  g_free(*field);
  *field = g_strdup(text);
}

static void take_value(Block *block, const yaml_event_t *event) {
  const char *text = (const char *)event->data.scalar.value;
  if (!strcmp(block->key, "date")) {
    take_date(block, event);
  } else if (!strcmp(block->key, "title")) {
    take_text(&block->document->title, text);
  } else if (!strcmp(block->key, "lang")) {
    take_text(&block->document->lang, text);
  }
}

static void take_scalar(Block *block, const yaml_event_t *event) {
  if (block->depth != 1 || !block->is_mapping) {
    return;
  }
  if (!block->key) {
    block->key = g_strdup((const char *)event->data.scalar.value);
    return;
  }
  take_value(block, event);
  g_clear_pointer(&block->key, g_free);
}

/* What is not a scalar is another program's field: step over it. */
static void take_event(Block *block, const yaml_event_t *event) {
  switch (event->type) {
  case YAML_MAPPING_START_EVENT:
    block->is_mapping |= block->depth == 0;
    block->depth++;
    break;
  case YAML_SEQUENCE_START_EVENT:
    block->depth++;
    break;
  case YAML_MAPPING_END_EVENT:
  case YAML_SEQUENCE_END_EVENT:
    if (--block->depth == 1) {
      g_clear_pointer(&block->key, g_free);
    }
    break;
  case YAML_ALIAS_EVENT:
    if (block->depth == 1) {
      g_clear_pointer(&block->key, g_free);
    }
    break;
  case YAML_SCALAR_EVENT:
    take_scalar(block, event);
    break;
  default:
    break;
  }
}

static void syntax_error(Block *block, const yaml_parser_t *parser) {
  gsize offset = offset_of(block, &parser->problem_mark);
  diag_add(block->input->diag, DIAG_ERROR, "yaml-syntax", diag_place(block->input->diag, offset, 1),
           "the front matter is not YAML: %s", parser->problem ? parser->problem : "unreadable");
  block->good = false;
}

static void parse_block(Block *block, gsize len) {
  yaml_parser_t parser;
  if (!yaml_parser_initialize(&parser)) {
    return;
  }
  yaml_parser_set_input_string(&parser, (const unsigned char *)block->start, len);
  for (bool done = false; !done && block->good && block->depth <= MAX_DEPTH;) {
    yaml_event_t event;
    if (!yaml_parser_parse(&parser, &event)) {
      if (block->is_mapping) {
        syntax_error(block, &parser);
      }
      break;
    }
    take_event(block, &event);
    done = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  g_free(block->key);
}

bool frontmatter_take(const ReadInput *input, Document *document) {
  const char *start, *stop, *body;
  if (!find_block(document, &start, &stop, &body)) {
    return true;
  }
  Block block = {.input = input, .document = document, .start = start, .good = true};
  parse_block(&block, (gsize)(stop - start));
  if (block.is_mapping) {
    document->body = (gsize)(body - document->text);
  }
  return block.good;
}
