/* htmlbox.c -- see htmlbox.h.
 *
 * Boxes are told by what pages call them.  Trees of any depth are walked by pointers, not by recursion, and each node
 * is seen a bounded number of times: pages are hostile. */
#include "read/prose/htmlbox.h"

#include <string.h>

#include "read/prose/htmltext.h"
#include "read/xml.h"

/* Elements by what they do to text; HTML Living Standard, sections 4 and 15.3. */
static const char *const hidden[] = {"script", "style",  "noscript", "template", "nav",   "aside",   "footer", "form",
                                     "button", "select", "textarea", "svg",      "math",  "iframe",  "object", "head",
                                     "video",  "audio",  "canvas",   "figure",   "input", "caption", "dialog", NULL};

/* Words of a class, id or role, in small letters: "cookie-banner" has two.  Those of Wikipedia's pages stand last. */
static const char *const boxes[] = {
    "ad",          "ads",       "advert",     "advertisement", "advertising", "sponsor",   "sponsored",
    "promo",       "sidebar",   "related",    "recommended",   "share",       "sharing",   "social",
    "newsletter",  "subscribe", "comments",   "commentlist",   "disqus",      "respond",   "breadcrumb",
    "breadcrumbs", "menu",      "navbar",     "nav",           "navigation",  "cookie",    "cookies",
    "consent",     "gdpr",      "footer",     "complementary", "contentinfo", "search",    "dialog",
    "banner",      "toc",       "pagination", "pager",         "popup",       "modal",     "outbrain",
    "taboola",     "infobox",   "navbox",     "reflist",       "references",  "reference", "catlinks",
    "editsection", "hatnote",   "thumb",      "thumbinner",    "gallery",     "noprint",   "metadata",
    "mbox",        "ambox",     "vcard",      "printfooter",   "endnotes",    "footnotes", "bibliography",
    "biblio",      "backlinks", NULL};

static bool is_one_of(xmlNodePtr node, const char *const *names) {
  return node->type == XML_ELEMENT_NODE && g_strv_contains(names, (const char *)node->name);
}

/* "has-sidebar" and "no-menu" are said of what is round a box, or has none. */
static bool names_box(char *word) {
  static const char *const about[] = {"has", "with", "no", "without", "is", "not", NULL};
  g_auto(GStrv) parts = g_strsplit_set(word, "-_:", -1);
  if (!parts[0] || (parts[1] && g_strv_contains(about, parts[0])))
    return false;
  for (char **part = parts; *part; part++) {
    if (g_strv_contains(boxes, *part))
      return true;
  }
  return false;
}

static bool is_box(xmlNodePtr node, const char *attribute) {
  xmlChar *value = xmlGetProp(node, BAD_CAST attribute);
  if (!value)
    return false;
  g_autofree char *small = g_ascii_strdown((const char *)value, -1);
  g_auto(GStrv) words = g_strsplit_set(small, " \t\r\n", -1);
  xmlFree(value);
  bool box = false;
  for (char **word = words; *word && !box; word++)
    box = names_box(*word);
  return box;
}

static bool is_unseen(xmlNodePtr node) {
  xmlChar *aria = xmlGetProp(node, BAD_CAST "aria-hidden"), *style = xmlGetProp(node, BAD_CAST "style");
  bool unseen = xmlHasProp(node, BAD_CAST "hidden") || (aria && !strcmp((const char *)aria, "true")) ||
                (style && strstr((const char *)style, "display:none"));
  xmlFree(aria);
  xmlFree(style);
  return unseen;
}

/* <sup>[152]</sup>, <sup>[citation needed]</sup> */
static bool is_note(xmlNodePtr node) {
  enum { LONGEST = 40 };
  if (!htmltext_is(node, "sup"))
    return false;
  xmlChar *content = xmlNodeGetContent(node);
  g_autofree char *text = g_strstrip(g_strdup(content ? (const char *)content : ""));
  xmlFree(content);
  gsize len = strlen(text);
  return len > 2 && len <= LONGEST && *text == '[' && text[len - 1] == ']';
}

bool htmlbox_is_hidden(xmlNodePtr node, bool boxed) {
  static const char *const kept[] = {"html", "body", "main", "article", NULL};
  if (node->type != XML_ELEMENT_NODE)
    return false;
  if (is_one_of(node, hidden) || is_note(node))
    return true;
  if (!node->properties || is_one_of(node, kept))
    return false;
  return is_unseen(node) || (boxed && (is_box(node, "class") || is_box(node, "id") || is_box(node, "role")));
}

/* -- The main element -- */

static gsize weight_of(xmlNodePtr node) {
  return GPOINTER_TO_SIZE(node->_private);
}

static void add_weight(xmlNodePtr node, gsize weight) {
  node->_private = GSIZE_TO_POINTER(weight_of(node) + weight);
}

static gsize letters(xmlNodePtr node) {
  gsize n = 0;
  for (const xmlChar *p = node->content; p && *p; p++)
    n += *p > ' ';
  return n;
}

/* Bytes of words outside links below each element, kept in the nodes themselves (_private is the caller's). */
static void weigh(xmlNodePtr root, bool boxed) {
  for (xmlNodePtr node = root; node;) {
    node->_private = NULL;
    bool skip = htmlbox_is_hidden(node, boxed) || htmltext_is(node, "a");
    if (node->type == XML_TEXT_NODE)
      add_weight(node, letters(node));
    if (!skip && node->type == XML_ELEMENT_NODE && node->children) {
      node = node->children;
      continue;
    }
    while (node != root && !node->next) {
      add_weight(node->parent, weight_of(node));
      node = node->parent;
    }
    if (node == root)
      return;
    add_weight(node->parent, weight_of(node));
    node = node->next;
  }
}

/* The child that holds nearly all; NULL where what is beside it is text too. */
static xmlNodePtr heaviest(xmlNodePtr node) {
  enum { MOST = 75, PARAGRAPH = 250 };
  static const char *const containers[] = {"body",  "div", "main", "article", "center", "table",
                                           "tbody", "tr",  "td",   "font",    "form",   NULL};
  xmlNodePtr best = NULL;
  gsize most = 0, second = 0;
  for (xmlNodePtr child = node->children; child; child = child->next) {
    bool element = child->type == XML_ELEMENT_NODE || child->type == XML_TEXT_NODE;
    gsize weight = element ? weight_of(child) : 0;
    if (weight > most) {
      second = most;
      most = weight;
      best = child;
    } else {
      second = MAX(second, weight);
    }
  }
  bool nearly = most * 100 >= weight_of(node) * MOST && second < PARAGRAPH;
  return best && nearly && is_one_of(best, containers) ? best : NULL;
}

/* The only element of that name; NULL when there is none, or several (a list of teasers is often many <article>s), or
 * it holds little of the page. */
static xmlNodePtr only(xmlNodePtr root, const char *name, bool boxed) {
  xmlNodePtr found = NULL;
  for (xmlNodePtr node = root; node; node = htmltext_next(node, root, !htmlbox_is_hidden(node, boxed))) {
    if (!htmltext_is(node, name) || htmlbox_is_hidden(node, boxed))
      continue;
    if (found)
      return NULL;
    found = node;
  }
  return found && 3 * weight_of(found) >= weight_of(root) ? found : NULL;
}

xmlNodePtr htmlbox_main(xmlNodePtr root, bool boxed) {
  weigh(root, boxed);
  xmlNodePtr element = only(root, "article", boxed);
  element = element ? element : only(root, "main", boxed);
  if (element)
    return element;
  element = root;
  for (xmlNodePtr child = heaviest(root); child; child = heaviest(child))
    element = child;
  return element;
}

/* -- Tables -- */

bool htmlbox_is_layout(xmlNodePtr table) {
  enum { MOST_NODES = 4000 };
  static const char *const parts[] = {"table", "h1", "h2", "h3", "h4", "section", "article", "blockquote", "pre", NULL};
  xmlChar *role = xmlGetProp(table, BAD_CAST "role");
  bool layout = role && (!strcmp((const char *)role, "presentation") || !strcmp((const char *)role, "none"));
  xmlFree(role);
  guint nodes = 0;
  for (xmlNodePtr node = htmltext_next(table, table, true); node && !layout && nodes < MOST_NODES;
       node = htmltext_next(node, table, true), nodes++)
    layout = is_one_of(node, parts);
  return layout;
}
