/* links.c -- see links.h.
 *
 * An event happens within a time by IS_INCLUDED, SIMULTANEOUS, DURING or IDENTITY, or by INCLUDES in the other
 * direction. A time bounds it by BEGINS and its like.  Times without a value (PRESENT_REF) and durations are no dates.
 */
#include "links.h"

#include <libxml/parser.h>
#include <string.h>

typedef struct {
  GString *text;
  GHashTable *spans;     /* tid or eid -> Span */
  GHashTable *instances; /* eiid -> eid */
  GPtrArray *times;      /* tid of the dates, in order */
  GHashTable *heads;     /* tid -> GArray of Span: what lies in the time */
  GHashTable *bounded;   /* likewise: what begins or ends with it */
  char *created;         /* value of the DCT */
} Reading;

static char *attribute(xmlNodePtr node, const char *name) {
  xmlChar *value = xmlGetProp(node, BAD_CAST name);
  char *copy = g_strdup((const char *)value);
  xmlFree(value);
  return copy;
}

static gboolean is(xmlNodePtr node, const char *name) {
  return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

static gboolean is_date(xmlNodePtr timex) {
  g_autofree char *type = attribute(timex, "type"), *value = attribute(timex, "value");
  gboolean dated = type && (strcmp(type, "DATE") == 0 || strcmp(type, "TIME") == 0);
  return dated && value && *value && !g_str_has_suffix(value, "_REF");
}

static void read_text(Reading *reading, xmlNodePtr parent) {
  for (xmlNodePtr node = parent->children; node; node = node->next) {
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
      g_string_append(reading->text, (const char *)node->content);
      continue;
    }
    Span span = {.offset = reading->text->len};
    read_text(reading, node);
    span.length = reading->text->len - span.offset;
    char *id = is(node, "EVENT") ? attribute(node, "eid") : is(node, "TIMEX3") ? attribute(node, "tid") : NULL;
    if (id && is(node, "TIMEX3") && is_date(node)) {
      g_ptr_array_add(reading->times, g_strdup(id));
    }
    if (id) {
      g_hash_table_insert(reading->spans, id, g_memdup2(&span, sizeof span));
    }
  }
}

static gboolean one_of(const char *relation, const char *const *names) {
  return relation && g_strv_contains(names, relation);
}

static void add_head(const Reading *reading, GHashTable *table, const char *tid, const char *eiid) {
  const char *eid = eiid ? g_hash_table_lookup(reading->instances, eiid) : NULL;
  const Span *span = eid ? g_hash_table_lookup(reading->spans, eid) : NULL;
  if (!span || !tid) {
    return;
  }
  GArray *heads = g_hash_table_lookup(table, tid);
  if (!heads) {
    heads = g_array_new(FALSE, FALSE, sizeof(Span));
    g_hash_table_insert(table, g_strdup(tid), heads);
  }
  g_array_append_val(heads, *span);
}

static void read_link(const Reading *reading, xmlNodePtr node) {
  static const char *const within[] = {"IS_INCLUDED", "SIMULTANEOUS", "DURING", "IDENTITY", NULL};
  static const char *const holds[] = {"INCLUDES", "SIMULTANEOUS", "IDENTITY", NULL};
  static const char *const bounds[] = {"BEGINS", "ENDS", "BEGUN_BY", "ENDED_BY", NULL};
  g_autofree char *relation = attribute(node, "relType");
  g_autofree char *event = attribute(node, "eventInstanceID"), *other = attribute(node, "relatedToEventInstance");
  g_autofree char *time = attribute(node, "timeID"), *related = attribute(node, "relatedToTime");
  if (one_of(relation, bounds)) {
    add_head(reading, reading->bounded, event ? related : time, event ? event : other);
  } else if (event && related && one_of(relation, within)) {
    add_head(reading, reading->heads, related, event);
  } else if (time && other && one_of(relation, holds)) {
    add_head(reading, reading->heads, time, other);
  }
}

static void read_parts(Reading *reading, xmlNodePtr root) {
  for (xmlNodePtr node = root->children; node; node = node->next) {
    if (is(node, "TEXT")) {
      read_text(reading, node);
    } else if (is(node, "MAKEINSTANCE")) {
      g_hash_table_insert(reading->instances, attribute(node, "eiid"), attribute(node, "eventID"));
    } else if (is(node, "DCT")) {
      for (xmlNodePtr child = node->children; child; child = child->next) {
        reading->created = is(child, "TIMEX3") && !reading->created ? attribute(child, "value") : reading->created;
      }
    }
  }
  for (xmlNodePtr node = root->children; node; node = node->next) {
    if (is(node, "TLINK")) {
      read_link(reading, node);
    }
  }
}

static LinkedText *text_of(const Reading *reading, const char *path) {
  LinkedText *text = g_new0(LinkedText, 1);
  text->document = document_new(path, reading->text->str, reading->text->len);
  if (reading->created) {
    text->document->anchor = date_parse_edtf(reading->created, (gssize)strcspn(reading->created, "T"), NULL);
  }
  text->links = g_array_new(FALSE, FALSE, sizeof(Link));
  for (guint i = 0; i < reading->times->len; i++) {
    const char *tid = reading->times->pdata[i];
    GArray *heads = g_hash_table_lookup(reading->heads, tid), *bounded = g_hash_table_lookup(reading->bounded, tid);
    const Span *span = g_hash_table_lookup(reading->spans, tid);
    if ((heads || bounded) && span && span->length) {
      Link link = {
          .phrase = *span, .heads = g_array_ref(heads ? heads : bounded), .within = heads != NULL, .entry = TRUE};
      g_array_append_val(text->links, link);
    }
  }
  return text;
}

LinkedText *linked_text_read(const char *path, GError **error) {
  xmlDocPtr tree = xmlReadFile(path, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  xmlNodePtr root = tree ? xmlDocGetRootElement(tree) : NULL;
  if (!root) {
    g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "%s: no TimeML", path);
    return NULL;
  }
  Reading reading = {.text = g_string_new(NULL),
                     .spans = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
                     .instances = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
                     .heads = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref),
                     .bounded = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref),
                     .times = g_ptr_array_new_with_free_func(g_free)};
  read_parts(&reading, root);
  LinkedText *text = text_of(&reading, path);
  g_string_free(reading.text, TRUE);
  g_hash_table_unref(reading.spans);
  g_hash_table_unref(reading.instances);
  g_hash_table_unref(reading.heads);
  g_hash_table_unref(reading.bounded);
  g_ptr_array_unref(reading.times);
  g_free(reading.created);
  xmlFreeDoc(tree);
  return text;
}

void linked_text_free(LinkedText *text) {
  for (guint i = 0; i < text->links->len; i++) {
    g_array_unref(g_array_index(text->links, Link, i).heads);
  }
  g_array_unref(text->links);
  document_free(text->document);
  g_free(text);
}
