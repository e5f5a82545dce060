/* htmlhead.c -- see htmlhead.h. */
#include "read/prose/htmlhead.h"
#include "read/prose/htmltext.h"
#include "read/xml.h"
#include <jansson.h>
#include <string.h>

enum { JSONLD_DEPTH = 4, MAX_PHRASE = 80, MAX_TRIES = 32 };

/* Candidates in the order of trust: what is found later in the page never replaces
 * one found earlier of the same kind. */
typedef struct {
  const TimexTables *tables;
  Date *meta, *jsonld, *marked, *time;
  int tries; /* elements looked at for the last two */
  char *og_title, *title, *h1;
} Head;

/* Names of <meta> for the day of publication, small letters: Open Graph, schema.org, Dublin Core, Highwire and PRISM
 * (journals), and those of the systems that newspapers use. */
static const char *const date_names[] = {"article:published_time",
                                         "article:published",
                                         "og:article:published_time",
                                         "og:published_time",
                                         "og:pubdate",
                                         "datepublished",
                                         "rnews:datepublished",
                                         "date",
                                         "pubdate",
                                         "publishdate",
                                         "publish-date",
                                         "publish_date",
                                         "published",
                                         "published_time",
                                         "publication_date",
                                         "publication-date",
                                         "publicationdate",
                                         "originalpublicationdate",
                                         "article_date_original",
                                         "article.published",
                                         "shareaholic:article_published_time",
                                         "dc.date",
                                         "dc.date.issued",
                                         "dc.date.created",
                                         "dcterms.date",
                                         "dcterms.issued",
                                         "dcterms.created",
                                         "dcterms.available",
                                         "citation_publication_date",
                                         "citation_online_date",
                                         "citation_date",
                                         "prism.publicationdate",
                                         "parsely-pub-date",
                                         "sailthru.date",
                                         "bt:pubdate",
                                         "cxenseparse:recs:publishtime",
                                         NULL};

static Date *full_day(Date *date) {
  if (date && date_form(date) == DATE_SINGLE && date_precision(date) >= DATE_PREC_DAY)
    return date;
  date_unref(date);
  return NULL;
}

/* "Fri, 15 Nov 2024 09:30:00 GMT", "November 15, 2024": the phrase that the text begins with. */
static Date *phrase_day(const TimexTables *tables, const char *text) {
  TimexContext context = {0};
  g_autoptr(GArray) found = tables ? timex_find(tables, text, strnlen(text, MAX_PHRASE), &context) : NULL;
  const Timex *first = found && found->len ? &g_array_index(found, Timex, 0) : NULL;
  if (!first || first->offset > 0 || !first->date)
    return NULL;
  const char *edtf = date_edtf(first->date);
  return full_day(date_parse_edtf(edtf, (gssize)strcspn(edtf, "T"), NULL));
}

/* The day of "2024-11-15T09:30:00-05:00", as the page's place counts it; of "2024/11/15" and "20241115". */
static Date *numeric_day(const char *text) {
  gsize len = strcspn(text, "T \t\r\n");
  g_autoptr(GString) day = g_string_new_len(text, (gssize)MIN(len, MAX_PHRASE));
  g_string_replace(day, "/", "-", 0);
  if (day->len == strlen("20241115") && strspn(day->str, "0123456789") == day->len) {
    g_string_insert_c(day, 6, '-');
    g_string_insert_c(day, 4, '-');
  }
  return full_day(date_parse_edtf(day->str, -1, NULL));
}

static void take_date(const Head *head, Date **slot, const char *text) {
  if (*slot || !text || !g_utf8_validate(text, -1, NULL))
    return;
  while (g_ascii_isspace(*text))
    text++;
  Date *day = numeric_day(text);
  *slot = day ? day : phrase_day(head->tables, text);
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
  g_autofree char *name_of_date = key ? g_ascii_strdown(key, -1) : NULL;
  if (key && g_strv_contains(date_names, name_of_date))
    take_date(head, &head->meta, (const char *)content);
  else if (key && !strcmp(key, "og:title"))
    take_text(&head->og_title, (const char *)content);
  xmlFree(property), xmlFree(name), xmlFree(item), xmlFree(content);
}

/* An article may stand in a list, in a graph, or as what the page is about. */
static void search_jsonld(Head *head, json_t *value, int depth) {
  take_date(head, &head->jsonld, json_string_value(json_object_get(value, "datePublished")));
  if (head->jsonld || !value || depth == JSONLD_DEPTH)
    return;
  gsize i;
  json_t *item;
  json_t *list = json_is_array(value) ? value : json_object_get(value, "@graph");
  json_array_foreach(list, i, item) search_jsonld(head, item, depth + 1);
  search_jsonld(head, json_object_get(value, "mainEntity"), depth + 1);
}

static void take_script(Head *head, xmlNodePtr node) {
  xmlChar *type = xmlGetProp(node, BAD_CAST "type");
  if (type && !strcmp((const char *)type, "application/ld+json")) {
    xmlChar *content = xmlNodeGetContent(node);
    json_t *value = json_loads((const char *)content, 0, NULL);
    search_jsonld(head, value, 0);
    json_decref(value);
    xmlFree(content);
  }
  xmlFree(type);
}

static bool has_words(xmlNodePtr node, const char *attribute, const char *word) {
  xmlChar *value = xmlGetProp(node, BAD_CAST attribute);
  g_auto(GStrv) words = g_strsplit_set(value ? (const char *)value : "", " \t\r\n", -1);
  xmlFree(value);
  return g_strv_contains((const char *const *)words, word);
}

/* "datePublished" of schema.org, "published" of hAtom, "pubdate" of early HTML 5. */
static bool is_marked(xmlNodePtr node) {
  return has_words(node, "itemprop", "datePublished") || has_words(node, "class", "published") ||
         has_words(node, "class", "dt-published") ||
         (htmltext_is(node, "time") && xmlHasProp(node, BAD_CAST "pubdate"));
}

/* A machine's date stands in an attribute; else the words are the date. */
static void take_time(Head *head, xmlNodePtr node, Date **slot) {
  static const char *const attributes[] = {"datetime", "content", "title"};
  for (gsize i = 0; i < G_N_ELEMENTS(attributes) && !*slot; i++) {
    xmlChar *value = xmlGetProp(node, BAD_CAST attributes[i]);
    take_date(head, slot, (const char *)value);
    xmlFree(value);
  }
  if (!*slot) {
    xmlChar *words = xmlNodeGetContent(node);
    take_date(head, slot, (const char *)words);
    xmlFree(words);
  }
}

static void take_marked(Head *head, xmlNodePtr node) {
  bool time = htmltext_is(node, "time");
  if (node->type != XML_ELEMENT_NODE || !(time || node->properties) || head->tries > MAX_TRIES)
    return;
  bool marked = is_marked(node);
  head->tries += marked || time; /* each reads all that is within: few, and it stays linear */
  if (!head->marked && marked)
    take_time(head, node, &head->marked);
  else if (!head->time && time)
    take_time(head, node, &head->time);
}

static void take_node(Head *head, xmlNodePtr node) {
  if (htmltext_is(node, "meta"))
    take_meta(head, node);
  else if (htmltext_is(node, "script"))
    take_script(head, node);
  else if (htmltext_is(node, "title"))
    take_content(&head->title, node);
  else if (htmltext_is(node, "h1"))
    take_content(&head->h1, node);
  if (!htmltext_is(node, "meta"))
    take_marked(head, node);
}

static void take_lang(xmlNodePtr root, Document *document) {
  xmlChar *lang = xmlGetProp(root, BAD_CAST "lang");
  if (lang && *lang && g_utf8_validate((const char *)lang, -1, NULL))
    document->lang = g_strdup((const char *)lang);
  xmlFree(lang);
}

void htmlhead_take(xmlNodePtr root, const TimexTables *tables, Document *document) {
  Head head = {.tables = tables};
  for (xmlNodePtr node = root; node; node = htmltext_next(node, root, true))
    take_node(&head, node);
  take_lang(root, document);
  /* A <title> often ends with the site's name, og:title and the heading do not. */
  document->title = g_strdup(head.og_title ? head.og_title : head.h1 ? head.h1 : head.title);
  Date *date = head.meta ? head.meta : head.jsonld ? head.jsonld : head.marked ? head.marked : head.time;
  document->anchor = date ? date_ref(date) : NULL;
  document->anchor_from = date ? "html" : NULL;
  date_unref(head.meta), date_unref(head.jsonld), date_unref(head.marked), date_unref(head.time);
  g_free(head.og_title), g_free(head.title), g_free(head.h1);
}
