/* htmlhead.c -- see htmlhead.h. */
#include "read/htmlhead.h"
#include "read/htmltext.h"
#include <jansson.h>
#include <string.h>

enum { JSONLD_DEPTH = 4 };

/* Candidates in the order of trust: what is found later in the page never replaces
 * one found earlier of the same kind. */
typedef struct {
  Date *meta, *jsonld, *time;
  char *og_title, *title, *h1;
} Head;

/* The day of "2024-11-15T09:30:00-05:00", as the page's place counts it. */
static void take_date(Date **slot, const char *text) {
  if (*slot || !text)
    return;
  while (g_ascii_isspace(*text))
    text++;
  gsize len = strcspn(text, "T \t\r\n");
  Date *date = date_parse_edtf(text, (gssize)len, NULL);
  if (date && date_precision(date) == DATE_PREC_DAY)
    *slot = date;
  else
    date_unref(date);
}

static void take_text(char **slot, const char *text) {
  if (*slot || !text || !g_utf8_validate(text, -1, NULL))
    return;
  g_auto(GStrv) words = g_strsplit_set(text, " \t\r\n", -1);
  g_autoptr(GString) line = g_string_new(NULL);
  for (char **word = words; *word; word++)
    if (**word)
      g_string_append_printf(line, "%s%s", line->len ? " " : "", *word);
  if (line->len)
    *slot = g_strdup(line->str);
}

static void take_content(char **slot, xmlNodePtr node) {
  if (*slot)
    return;
  xmlChar *content = xmlNodeGetContent(node);
  take_text(slot, (const char *)content);
  xmlFree(content);
}

static void take_meta(Head *head, xmlNodePtr node) {
  xmlChar *property = xmlGetProp(node, BAD_CAST "property"), *name = xmlGetProp(node, BAD_CAST "name");
  xmlChar *item = xmlGetProp(node, BAD_CAST "itemprop"), *content = xmlGetProp(node, BAD_CAST "content");
  const char *key = (const char *)(property ? property : name ? name : item);
  static const char *const dates[] = {"article:published_time", "og:published_time", "datePublished",    "date",
                                      "DC.date.issued",         "dcterms.date",      "parsely-pub-date", NULL};
  if (key && g_strv_contains(dates, key))
    take_date(&head->meta, (const char *)content);
  else if (key && !strcmp(key, "og:title"))
    take_text(&head->og_title, (const char *)content);
  xmlFree(property), xmlFree(name), xmlFree(item), xmlFree(content);
}

static void search_jsonld(Date **slot, json_t *value, int depth) {
  take_date(slot, json_string_value(json_object_get(value, "datePublished")));
  if (*slot || depth == JSONLD_DEPTH)
    return;
  gsize i;
  json_t *item;
  json_t *list = json_is_array(value) ? value : json_object_get(value, "@graph");
  json_array_foreach(list, i, item) search_jsonld(slot, item, depth + 1);
}

static void take_script(Head *head, xmlNodePtr node) {
  xmlChar *type = xmlGetProp(node, BAD_CAST "type");
  if (type && !strcmp((const char *)type, "application/ld+json")) {
    xmlChar *content = xmlNodeGetContent(node);
    json_t *value = json_loads((const char *)content, 0, NULL);
    search_jsonld(&head->jsonld, value, 0);
    json_decref(value);
    xmlFree(content);
  }
  xmlFree(type);
}

static void take_time(Head *head, xmlNodePtr node) {
  xmlChar *datetime = xmlGetProp(node, BAD_CAST "datetime");
  take_date(&head->time, (const char *)datetime);
  xmlFree(datetime);
}

static void take_node(Head *head, xmlNodePtr node) {
  if (htmltext_is(node, "meta"))
    take_meta(head, node);
  else if (htmltext_is(node, "script"))
    take_script(head, node);
  else if (htmltext_is(node, "time"))
    take_time(head, node);
  else if (htmltext_is(node, "title"))
    take_content(&head->title, node);
  else if (htmltext_is(node, "h1"))
    take_content(&head->h1, node);
}

static void take_lang(xmlNodePtr root, Document *document) {
  xmlChar *lang = xmlGetProp(root, BAD_CAST "lang");
  if (lang && *lang && g_utf8_validate((const char *)lang, -1, NULL))
    document->lang = g_strdup((const char *)lang);
  xmlFree(lang);
}

void htmlhead_take(xmlNodePtr root, Document *document) {
  Head head = {0};
  for (xmlNodePtr node = root; node; node = htmltext_next(node, root, true))
    take_node(&head, node);
  take_lang(root, document);
  /* A <title> often ends with the site's name, og:title and the heading do not. */
  document->title = g_strdup(head.og_title ? head.og_title : head.h1 ? head.h1 : head.title);
  Date *date = head.meta ? head.meta : head.jsonld ? head.jsonld : head.time;
  document->anchor = date ? date_ref(date) : NULL;
  document->anchor_from = date ? "html" : NULL;
  date_unref(head.meta), date_unref(head.jsonld), date_unref(head.time);
  g_free(head.og_title), g_free(head.title), g_free(head.h1);
}
