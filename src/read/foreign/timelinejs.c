/* timelinejs.c -- TimelineJS 3 JSON: slides, eras, a title.  Its text is HTML and becomes
 * plain text. */
#include <string.h>

#include "read/authored/fieldread.h"
#include "read/date/inputdate.h"
#include "read/prose/htmltext.h"
#include "read/tree/jsontree.h"
#include "read/xml.h"

typedef struct {
  const ReadInput *input;
  GHashTable *said; /* the names that have been spoken of */
} TimelineJs;

static const Node *child(const Node *map, const char *key) {
  const Node *node = map ? node_get(map, key) : NULL;
  return node && !node_is_empty(node) ? node : NULL;
}

/* Borrowed; NULL where there is none, or no text (said). */
static const char *text_of(const TimelineJs *reader, const Node *map, const char *key) {
  const Node *node = child(map, key);
  if (node && node->type != NODE_TEXT) {
    fieldread_fail(reader->input, node, "type", "\"%s\" must be one text, not %s", key, node_kind(node));
    return NULL;
  }
  return node ? node->text : NULL;
}

/* A value that has parts of its own, or is a list; NULL where it is not there, or is another thing (said). */
static const Node *part_of(const TimelineJs *reader, const Node *map, const char *key, NodeType type) {
  const Node *node = child(map, key);
  if (node && node->type != type) {
    fieldread_fail(reader->input, node, "type", "\"%s\" must be %s, not %s", key,
                   type == NODE_LIST ? "a list" : "a mapping", node_kind(node));
    return NULL;
  }
  return node;
}

/* New string, or NULL. */
static char *plain(const TimelineJs *reader, const Node *map, const char *key) {
  const char *html = text_of(reader, map, key);
  char *text = html ? htmltext_plain(html) : NULL;
  if (text && !*text) {
    g_clear_pointer(&text, g_free);
  }
  return text;
}

/* What a timeline has no place for is said once a name. */
static void note_lost(TimelineJs *reader, const Node *map, const char *const *known) {
  for (guint i = 0; map && i < map->items->len; i += 2) {
    const Node *key = map->items->pdata[i];
    if (!g_strv_contains(known, key->text) && !node_is_empty(map->items->pdata[i + 1]) &&
        g_hash_table_add(reader->said, g_strdup(key->text))) {
      diag_add(reader->input->diag, DIAG_WARNING, "field-lost", node_place(reader->input, key),
               "\"%.60s\" has no place in a timeline and is not kept", key->text);
    }
  }
}

/* Hour, minute and second as one. */
static char *time_of(const TimelineJs *reader, const Node *date) {
  const char *hour = text_of(reader, date, "hour"), *minute = text_of(reader, date, "minute"),
             *second = text_of(reader, date, "second");
  return hour ? g_strdup_printf("%s:%s:%s", hour, minute ? minute : "0", second ? second : "0") : NULL;
}

static Date *date_of(TimelineJs *reader, const Node *slide, const char *key) {
  static const char *const keys[] = {"year", "month", "day", "hour"};
  static const char *const known[] = {"year", "month", "day", "hour", "minute", "second", "display_date", NULL};
  const Node *map = part_of(reader, slide, key, NODE_MAP);
  if (!map) {
    return NULL;
  }
  note_lost(reader, map, known);
  g_autofree char *time = time_of(reader, map);
  const char *parts[] = {text_of(reader, map, keys[0]), text_of(reader, map, keys[1]), text_of(reader, map, keys[2]),
                         time};
  DateError error = {0};
  InputDatePart wrong;
  Date *date = inputdate_of_parts(parts, &error, &wrong);
  if (error.message) {
    const Node *at = child(map, keys[wrong]);
    fieldread_fail(reader->input, at ? at : map, error.code, "%s: %s", key, error.message);
  }
  date_error_clear(&error);
  return date;
}

static Date *span_of(TimelineJs *reader, const Node *slide) {
  Date *from = date_of(reader, slide, "start_date"), *to = date_of(reader, slide, "end_date");
  g_autofree char *reversed = inputdate_reversed(from, to);
  if (reversed) {
    fieldread_fail(reader->input, child(slide, "end_date"), "date-reversed", "%s", reversed);
  }
  return inputdate_span(from, to);
}

static void read_media(TimelineJs *reader, const Node *slide, Media *media) {
  static const char *const known[] = {"url", "caption", "credit", NULL};
  const Node *map = part_of(reader, slide, "media", NODE_MAP);
  note_lost(reader, map, known);
  media->url = g_strdup(text_of(reader, map, "url"));
  media->caption = plain(reader, map, "caption");
  media->credit = plain(reader, map, "credit");
}

/* A slide may be a picture only, which TimelineJS shows without a headline: what is said of it is its title. */
static void read_words(TimelineJs *reader, const Node *slide, Event *event) {
  static const char *const known[] = {"headline", "text", NULL};
  unsigned errors = diag_count(reader->input->diag, DIAG_ERROR);
  const Node *map = part_of(reader, slide, "text", NODE_MAP);
  note_lost(reader, map, known);
  event->title = plain(reader, map, "headline");
  event->text = plain(reader, map, "text");
  if (!event->title) {
    char **words = event->text ? &event->text : &event->media.caption;
    event->title = g_steal_pointer(words);
  }
  if (!event->title && diag_count(reader->input->diag, DIAG_ERROR) == errors) {
    fieldread_fail(reader->input, slide, "missing-field", "this slide has no headline; give its \"text\" one");
  }
}

static void read_slide(TimelineJs *reader, const Node *slide, Timeline *out) {
  static const char *const known[] = {"start_date", "end_date",  "media",    "text", "display_date",
                                      "group",      "unique_id", "autolink", NULL};
  if (slide->type != NODE_MAP) {
    fieldread_fail(reader->input, slide, "type", "a slide must be a mapping, not %s", node_kind(slide));
    return;
  }
  Event *event = event_new();
  note_lost(reader, slide, known);
  event->date = span_of(reader, slide);
  event->display_date = plain(reader, slide, "display_date");
  event->group = plain(reader, slide, "group");
  event->id = g_strdup(text_of(reader, slide, "unique_id"));
  read_media(reader, slide, &event->media);
  read_words(reader, slide, event);
  g_ptr_array_add(event->date ? out->events : out->undated, event);
}

static void read_era(TimelineJs *reader, const Node *slide, Timeline *out) {
  Date *date = slide->type == NODE_MAP ? span_of(reader, slide) : NULL;
  if (!date) {
    fieldread_fail(reader->input, slide, "missing-field", "an era needs a start_date and an end_date");
    return;
  }
  Era *era = g_new0(Era, 1);
  era->date = date;
  era->title = plain(reader, part_of(reader, slide, "text", NODE_MAP), "headline");
  g_ptr_array_add(out->eras, era);
}

static void read_title(TimelineJs *reader, const Node *root, Timeline *out) {
  const Node *text = part_of(reader, part_of(reader, root, "title", NODE_MAP), "text", NODE_MAP);
  out->title = plain(reader, text, "headline");
  out->text = plain(reader, text, "text");
}

static void read_all(TimelineJs *reader, const Node *list, void (*read)(TimelineJs *, const Node *, Timeline *),
                     Timeline *out) {
  for (guint i = 0; list && i < list->items->len && !diag_full(reader->input->diag); i++) {
    read(reader, list->items->pdata[i], out);
  }
}

bool read_timelinejs(const ReadInput *input, Timeline *out) {
  if (!ondemand_load(ONDEMAND_XML, input->diag)) {
    return false;
  }
  unsigned before = diag_count(input->diag, DIAG_ERROR);
  g_autoptr(NodeTree) tree = jsontree_read(input);
  g_autoptr(GHashTable) said = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  TimelineJs reader = {input, said};
  const Node *root = tree ? tree->root : NULL;
  if (root && root->type == NODE_MAP && node_get(root, "events")) {
    read_title(&reader, root, out);
    read_all(&reader, part_of(&reader, root, "events", NODE_LIST), read_slide, out);
    read_all(&reader, part_of(&reader, root, "eras", NODE_LIST), read_era, out);
  } else if (tree) {
    diag_add(input->diag, DIAG_ERROR, "missing-field", diag_place(input->diag, 0, 1),
             "TimelineJS needs an object with a list of \"events\"");
  }
  return diag_count(input->diag, DIAG_ERROR) == before;
}
