/* yamltree.c -- see yamltree.h.
 *
 * libyaml's events, not its documents: those would resolve nothing we want and hide
 * what we must report.  Debian's 0.2.5 needs quadratic time for nested flow collections, so
 * the depth is checked at each event and reading stops there. */
#include "read/tree/yamltree.h"
#include "read/tree/yamlerror.h"
#include <string.h>

typedef struct {
  const ReadInput *input;
  NodeBuilder *builder;
  GHashTable *anchors; /* name -> Node */
  GHashTable *used;    /* of those Nodes, what some alias names */
  GPtrArray *texts;    /* of Node*: the texts that have an anchor */
  YamlCursor cursor;
  bool has_document;
} Tree;

static DiagPlace place_at(Tree *tree, const yaml_mark_t *start, const yaml_mark_t *end) {
  gsize from = yamlerror_offset(&tree->cursor, start->index), to = yamlerror_offset(&tree->cursor, end->index);
  return diag_place(tree->input->diag, from, to - from);
}

/* An error of ours, after which reading goes on. */
static bool complain(Tree *tree, const yaml_event_t *event, const char *code, const char *format, const char *word) {
  g_autofree char *message = g_strdup_printf("%.200s", word);
  diag_add(tree->input->diag, DIAG_ERROR, code, place_at(tree, &event->start_mark, &event->end_mark), format, message);
  return !diag_full(tree->input->diag);
}

/* The tag as the file writes it; an anchor may stand before it. */
static bool check_tag(Tree *tree, const yaml_event_t *event, const yaml_char_t *tag) {
  const char *end = tree->input->text + tree->input->len;
  const char *at = tree->input->text + yamlerror_offset(&tree->cursor, event->start_mark.index);
  if (!tag) {
    return true;
  }
  while (at < end && *at != '!') {
    at++;
  }
  g_autofree char *name = g_strndup(at, MIN(strcspn(at, " \r\n"), (gsize)(end - at)));
  if (!g_str_has_prefix(name, "!!")) {
    return complain(tree, event, "yaml-tag", "\"%s\" is read as a YAML tag; put the text in quotes", name);
  }
  return complain(tree, event, "yaml-tag", "YAML tags are not supported; delete \"%s\"", name);
}

static void take_anchor(Tree *tree, const yaml_char_t *name) {
  Node *node = node_builder_newest(tree->builder);
  if (!name) {
    return;
  }
  g_hash_table_insert(tree->anchors, g_strdup((const char *)name), node);
  if (node->type == NODE_TEXT) {
    g_ptr_array_add(tree->texts, node);
  }
}

/* `title: &Co. opens`: a name that nothing refers to was to be text. */
static void warn_of_anchors(const Tree *tree) {
  for (guint i = 0; i < tree->texts->len; i++) {
    const Node *node = tree->texts->pdata[i];
    const char *at = tree->input->text + node->offset;
    gsize length = strcspn(at, " \r\n");
    if (*at == '&' && !g_hash_table_contains(tree->used, node)) {
      diag_add(tree->input->diag, DIAG_WARNING, "yaml-anchor", diag_place(tree->input->diag, node->offset, length),
               "\"%.*s\" is read as a YAML anchor and lost; put the text in quotes", (int)MIN(length, (gsize)40), at);
    }
  }
}

static bool take_scalar(Tree *tree, const yaml_event_t *event) {
  gsize from = yamlerror_offset(&tree->cursor, event->start_mark.index);
  gsize to = yamlerror_offset(&tree->cursor, event->end_mark.index);
  const char *value = (const char *)event->data.scalar.value;
  gsize len = event->data.scalar.length;
  bool plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
  if (plain && !strcmp(value, "<<") &&
      !complain(tree, event, "yaml-merge", "merge keys (\"%s\") are not supported; repeat the fields", value)) {
    return false;
  }
  char *text = g_malloc(len + 1);
  memcpy(text, value, len + 1);
  bool good = node_builder_text(tree->builder, text, len, plain, from, to - from);
  take_anchor(tree, event->data.scalar.anchor);
  return good && check_tag(tree, event, event->data.scalar.tag);
}

static bool take_begin(Tree *tree, const yaml_event_t *event) {
  bool map = event->type == YAML_MAPPING_START_EVENT;
  bool good = node_builder_begin(tree->builder, map ? NODE_MAP : NODE_LIST,
                                 yamlerror_offset(&tree->cursor, event->start_mark.index));
  take_anchor(tree, map ? event->data.mapping_start.anchor : event->data.sequence_start.anchor);
  return good && check_tag(tree, event, map ? event->data.mapping_start.tag : event->data.sequence_start.tag);
}

/* What cannot be resolved stays as a text, so that keys and values keep step. */
static bool take_alias(Tree *tree, const yaml_event_t *event) {
  const char *name = (const char *)event->data.alias.anchor;
  gsize from = yamlerror_offset(&tree->cursor, event->start_mark.index);
  gsize to = yamlerror_offset(&tree->cursor, event->end_mark.index);
  const Node *node = g_hash_table_lookup(tree->anchors, name);
  if (node && node_builder_alias(tree->builder, node, from, to - from)) {
    g_hash_table_add(tree->used, (Node *)node);
    return true;
  }
  char *text = g_strconcat("*", name, NULL);
  node_builder_text(tree->builder, text, strlen(text), false, from, to - from);
  if (node) {
    return complain(tree, event, "limit-alias", "alias \"%s\" refers to itself", name);
  }
  return complain(tree, event, "yaml-alias",
                  "\"*%s\" is read as a YAML alias, and nothing has that name; put the text in quotes", name);
}

static bool take_document(Tree *tree, const yaml_event_t *event) {
  bool second = tree->has_document;
  tree->has_document = true;
  if (second) {
    complain(tree, event, "multi-doc", "a second YAML document starts here (%s); a timeline is one document", "---");
  }
  return !second;
}

/* False: stop. */
static bool take_event(Tree *tree, const yaml_event_t *event) {
  switch (event->type) {
  case YAML_DOCUMENT_START_EVENT:
    return take_document(tree, event);
  case YAML_MAPPING_START_EVENT:
  case YAML_SEQUENCE_START_EVENT:
    return take_begin(tree, event);
  case YAML_MAPPING_END_EVENT:
  case YAML_SEQUENCE_END_EVENT:
    return node_builder_end(tree->builder, yamlerror_offset(&tree->cursor, event->end_mark.index));
  case YAML_ALIAS_EVENT:
    return take_alias(tree, event);
  case YAML_SCALAR_EVENT:
    return take_scalar(tree, event);
  default:
    return true;
  }
}

static bool parse(Tree *tree, yaml_parser_t *parser) {
  for (bool done = false; !done;) {
    yaml_event_t event;
    if (!yaml_parser_parse(parser, &event)) {
      yamlerror_report(tree->input, parser);
      return false;
    }
    bool good = take_event(tree, &event);
    done = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
    if (!good) {
      return false;
    }
  }
  return true;
}

NodeTree *yamltree_read(const ReadInput *input) {
  yaml_parser_t parser;
  if (!yaml_parser_initialize(&parser)) {
    return NULL;
  }
  yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&parser, (const unsigned char *)input->text, input->len);
  g_autoptr(GHashTable) anchors = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) used = g_hash_table_new(NULL, NULL);
  g_autoptr(GPtrArray) texts = g_ptr_array_new();
  Tree tree = {.input = input,
               .builder = node_builder_new(input),
               .anchors = anchors,
               .used = used,
               .texts = texts,
               .cursor = {.text = input->text, .len = input->len}};
  bool good = parse(&tree, &parser);
  if (good) {
    warn_of_anchors(&tree);
  }
  yaml_parser_delete(&parser);
  return node_builder_finish(tree.builder, good);
}
