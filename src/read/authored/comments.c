/* comments.c -- see comments.h.
 *
 * libyaml drops comments but says where the scalars are: between these a "#" after a blank begins one.  A comment on a
 * line of its own speaks of what comes next, unless it stands as deep as the fields of what came before. */
#include "read/authored/comments.h"

#include <string.h>

#include "model/seal.h"

/* What a comment may speak of: a key of the top level, or an event. */
typedef struct {
  gsize offset, column;
  const Node *item; /* of an event; NULL: a key */
  char *key;        /* its own: the key of an entry may be named anew */
  bool list;        /* a key whose value has owners of its own */
  GString *text;
} Owner;

struct Comments {
  const ReadInput *input;
  GArray *owners;    /* of Owner, in order; the last stands for the end of the file */
  GHashTable *items; /* Node of an event -> index of its owner */
};

/* Not before `from`, which is in the same line or an earlier one: a file may be one line. */
static gsize line_start(const ReadInput *input, gsize from, gsize at) {
  while (at > from && input->text[at - 1] != '\n') {
    at--;
  }
  return at;
}

static void owner_clear(gpointer owner) {
  g_string_free(((Owner *)owner)->text, TRUE);
  g_free(((Owner *)owner)->key);
}

static void add_owner(Comments *comments, gsize offset, const Node *item, const char *key, bool list) {
  const GArray *owners = comments->owners;
  const Owner *last = owners->len ? &g_array_index(owners, Owner, owners->len - 1) : NULL;
  gsize from = last ? last->offset : 0, start = line_start(comments->input, from, offset);
  gsize column = offset - start + (last && start == from ? last->column : 0);
  Owner owner = {offset, column, item, g_strdup(key), list, g_string_new(NULL)};
  if (item) {
    g_hash_table_insert(comments->items, (Node *)item, GUINT_TO_POINTER(comments->owners->len));
  }
  g_array_append_val(comments->owners, owner);
}

static void add_items(Comments *comments, const Node *list, const char *key) {
  for (guint i = 0; i < list->items->len; i++) {
    const Node *item = list->items->pdata[i];
    add_owner(comments, item->offset, item, key, false);
  }
}

static void add_keys(Comments *comments, const Node *root) {
  for (guint i = 0; i < root->items->len; i += 2) {
    const Node *key = root->items->pdata[i], *value = root->items->pdata[i + 1];
    const char *name = key->type == NODE_TEXT ? key->text : "";
    bool events = value->type == NODE_LIST && (!strcmp(name, "events") || !strcmp(name, "undated"));
    add_owner(comments, key->offset, NULL, name, events);
    if (events) {
      add_items(comments, value, name);
    }
  }
}

/* Of the last owner before `at`; -1: there is none. */
static int before(const Comments *comments, gsize at) {
  int low = 0, high = (int)comments->owners->len;
  while (low < high) {
    int middle = (low + high) / 2;
    if (g_array_index(comments->owners, Owner, middle).offset <= at) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

static Owner *owner_of(const Comments *comments, gsize at) {
  const ReadInput *input = comments->input;
  gsize start = line_start(input, 0, at), column = at - start;
  bool alone = start + strspn(input->text + start, " \t") == at;
  int index = before(comments, at);
  const Owner *above = index < 0 ? NULL : &g_array_index(comments->owners, Owner, index);
  bool inside = above && (above->item ? column >= above->column : !above->list && column > 0);
  return &g_array_index(comments->owners, Owner, above && (inside || !alone) ? index : index + 1);
}

/* How long the comment is: YAML knows more line ends than one. */
static gsize comment_length(const char *text, const char *end) {
  const char *p = text;
  while (p < end && !strchr("\r\n", *p)) {
    gunichar c = g_utf8_get_char(p);
    if (c == 0x85 || c == 0x2028 || c == 0x2029) {
      break;
    }
    p = g_utf8_next_char(p);
  }
  return (gsize)(p - text);
}

static void scan_gap(const Comments *comments, gsize from, gsize to) {
  const char *text = comments->input->text, *end = text + comments->input->len;
  for (gsize at = from; at < to; at++) {
    if (text[at] != '#' || (at > 0 && !strchr(" \t\r\n", text[at - 1]))) {
      continue;
    }
    gsize length = comment_length(text + at, end);
    if (seal_is_comment(text + at + 1, length - 1)) {
      at += length - 1;
      continue;
    }
    Owner *owner = owner_of(comments, at);
    g_string_append(owner->text, owner->text->len ? "\n" : "");
    g_string_append_len(owner->text, text + at + 1, (gssize)length - 1);
    at += length - 1;
  }
}

Comments *comments_new(const ReadInput *input, const NodeTree *tree) {
  Comments *comments = g_new0(Comments, 1);
  *comments =
      (Comments){input, g_array_new(FALSE, FALSE, sizeof(Owner)), g_hash_table_new(g_direct_hash, g_direct_equal)};
  g_array_set_clear_func(comments->owners, owner_clear);
  const Node *root = tree->root;
  if (root && root->type == NODE_MAP) {
    add_keys(comments, root);
  } else if (root && root->type == NODE_LIST) {
    add_items(comments, root, "events");
  }
  add_owner(comments, input->len, NULL, "", false);
  gsize at = 0;
  for (guint i = 0; i < tree->nodes->len; i++) {
    const Node *node = tree->nodes->pdata[i];
    if (node->type == NODE_TEXT && node->offset >= at) {
      scan_gap(comments, at, node->offset);
      at = node->offset + node->length;
    }
  }
  scan_gap(comments, at, input->len);
  return comments;
}

void comments_free(Comments *comments) {
  if (comments) {
    g_array_unref(comments->owners);
    g_hash_table_unref(comments->items);
    g_free(comments);
  }
}

/* -- The writer's own: the sentence above an event -- */

/* Where the words of `text` end in `quote`, which goes on; NULL: they are others. */
static const char *match_words(const char *quote, const char *text) {
  g_auto(GStrv) words = g_strsplit_set(text, " \t", -1);
  for (char **word = words; *word; word++) {
    gsize len = strlen(*word);
    quote += strspn(quote, " \t\r\n");
    if (strncmp(quote, *word, len)) {
      return NULL;
    }
    quote += len;
  }
  return quote + strspn(quote, " \t\r\n");
}

/* How many lines from `first` on are the sentence; 0: they are not. */
static guint sentence_lines(char **lines, guint first, const char *quote) {
  guint i = first;
  for (const char *rest = quote; rest && *rest && lines[i]; i++) {
    rest = match_words(rest, lines[i]);
    if (rest && !*rest) {
      return i + 1 - first;
    }
    if (!rest) {
      return 0;
    }
  }
  return 0;
}

static char *without_sentence(const char *text, const char *quote) {
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  g_autoptr(GString) kept = g_string_new(NULL);
  for (guint i = 0; lines[i]; i++) {
    guint own = quote && *quote ? sentence_lines(lines, i, quote) : 0;
    if (own) {
      i += own - 1;
      quote = NULL;
    } else {
      g_string_append_printf(kept, "%s%s", kept->len ? "\n" : "", lines[i]);
    }
  }
  return kept->len ? g_strdup(kept->str) : NULL;
}

void comments_take_event(const Comments *comments, const Node *item, Event *event) {
  gpointer index;
  if (!comments || !g_hash_table_lookup_extended(comments->items, item, NULL, &index)) {
    return;
  }
  const GString *text = g_array_index(comments->owners, Owner, GPOINTER_TO_UINT(index)).text;
  const Citation *citation = event->citations->len ? event->citations->pdata[0] : NULL;
  event->comment = text->len ? without_sentence(text->str, citation ? citation->quote : NULL) : NULL;
}

void comments_take_sections(const Comments *comments, Timeline *timeline) {
  for (guint i = 0; comments && i < comments->owners->len; i++) {
    const Owner *owner = &g_array_index(comments->owners, Owner, i);
    if (!owner->item && owner->text->len) {
      g_ptr_array_add(timeline->comments, g_strdup(owner->key));
      g_ptr_array_add(timeline->comments, g_strdup(owner->text->str));
    }
  }
}
