/* htmltext.c -- see htmltext.h. */
#include "read/prose/htmltext.h"
#include "read/xml.h"
#include <string.h>

/* Elements by what they do to text; HTML Living Standard, sections 4 and 15.3. */
static const char *const hidden[] = {"script", "style",  "noscript", "template", "nav",   "aside",  "footer", "form",
                                     "button", "select", "textarea", "svg",      "math",  "iframe", "object", "head",
                                     "video",  "audio",  "canvas",   "figure",   "input", "dialog", NULL};
static const char *const blocks[] = {"p",       "div",     "section", "article", "main",       "header", "h1", "h2",
                                     "h3",      "h4",      "h5",      "h6",      "ul",         "ol",     "li", "dl",
                                     "dt",      "dd",      "table",   "tr",      "blockquote", "pre",    "hr", "br",
                                     "address", "caption", "tbody",   "thead",   "hgroup",     "body",   NULL};

static bool is_one_of(xmlNodePtr node, const char *const *names) {
  return node->type == XML_ELEMENT_NODE && g_strv_contains(names, (const char *)node->name);
}

bool htmltext_is(xmlNodePtr node, const char *name) {
  return node->type == XML_ELEMENT_NODE && !strcmp((const char *)node->name, name);
}

xmlNodePtr htmltext_next(xmlNodePtr node, xmlNodePtr root, bool into) {
  if (into && node->type == XML_ELEMENT_NODE && node->children)
    return node->children;
  while (node != root && !node->next)
    node = node->parent;
  return node == root ? NULL : node->next;
}

/* What pages call the boxes round an article; a whole word of class or id, a role, in small letters. */
static const char *const boxes[] = {"ad",          "ads",        "advert",        "advertisement", "ad-slot",
                                    "sidebar",     "related",    "related-posts", "related-links", "share",
                                    "sharing",     "social",     "newsletter",    "comments",      "breadcrumb",
                                    "breadcrumbs", "menu",       "navbar",        "cookie-banner", "promo",
                                    "footer",      "navigation", "complementary", "contentinfo",   "search",
                                    "dialog",      "banner",     "toc",           "pagination",    NULL};

static bool names_box(xmlNodePtr node, const char *attribute) {
  xmlChar *value = xmlGetProp(node, BAD_CAST attribute);
  if (!value)
    return false;
  g_autofree char *small = g_ascii_strdown((const char *)value, -1);
  g_auto(GStrv) words = g_strsplit_set(small, " \t\r\n", -1);
  xmlFree(value);
  bool box = false;
  for (char **word = words; *word && !box; word++)
    box = g_strv_contains(boxes, *word);
  return box;
}

static bool is_unseen(xmlNodePtr node) {
  xmlChar *aria = xmlGetProp(node, BAD_CAST "aria-hidden");
  bool unseen = xmlHasProp(node, BAD_CAST "hidden") || (aria && !strcmp((const char *)aria, "true"));
  xmlFree(aria);
  return unseen;
}

/* `boxed`: what pages call boxes is hidden too. */
static bool is_hidden(xmlNodePtr node, bool boxed) {
  static const char *const kept[] = {"html", "body", "main", "article", NULL};
  if (node->type != XML_ELEMENT_NODE)
    return false;
  if (is_one_of(node, hidden))
    return true;
  if (!node->properties || is_one_of(node, kept))
    return false;
  return is_unseen(node) || (boxed && (names_box(node, "class") || names_box(node, "id") || names_box(node, "role")));
}

/* Letters of running text directly in a <p>'s tree, outside links; hidden trees apart. */
static gsize prose_length(xmlNodePtr paragraph, bool boxed) {
  gsize length = 0;
  for (xmlNodePtr node = paragraph; node;) {
    bool skip = is_hidden(node, boxed) || htmltext_is(node, "a");
    if (node->type == XML_TEXT_NODE)
      length += strlen((const char *)node->content);
    node = htmltext_next(node, paragraph, !skip);
  }
  return length;
}

/* The parent whose own <p> children hold most prose.  Paragraphs of one parent mostly
 * follow each other, so the sums are kept by parent in a table that is only
 * looked up, and the first best in document order wins. */
static xmlNodePtr densest(xmlNodePtr root, bool boxed) {
  g_autoptr(GHashTable) sums = g_hash_table_new(NULL, NULL);
  xmlNodePtr best = NULL;
  gsize most = 0;
  for (xmlNodePtr node = root; node;) {
    bool skip = is_hidden(node, boxed);
    if (!skip && htmltext_is(node, "p") && node->parent) {
      gsize sum = GPOINTER_TO_SIZE(g_hash_table_lookup(sums, node->parent)) + prose_length(node, boxed);
      g_hash_table_insert(sums, node->parent, GSIZE_TO_POINTER(sum));
      if (sum > most)
        most = sum, best = node->parent;
      skip = true;
    }
    node = htmltext_next(node, root, !skip);
  }
  return best;
}

/* The only element of that name; NULL when there is none, or several (a list of
 * teasers is often many <article>s). */
static xmlNodePtr only(xmlNodePtr root, const char *name, bool boxed) {
  xmlNodePtr found = NULL;
  for (xmlNodePtr node = root; node; node = htmltext_next(node, root, !is_hidden(node, boxed))) {
    if (!htmltext_is(node, name) || is_hidden(node, boxed))
      continue;
    if (found)
      return NULL;
    found = node;
  }
  return found;
}

static xmlNodePtr main_element(xmlNodePtr root, bool boxed) {
  xmlNodePtr element = only(root, "article", boxed);
  if (!element)
    element = only(root, "main", boxed);
  if (!element)
    element = densest(root, boxed);
  return element ? element : root;
}

static void end_paragraph(GString *out) {
  while (out->len && out->str[out->len - 1] == ' ')
    g_string_truncate(out, out->len - 1);
  if (out->len && out->str[out->len - 1] != '\n')
    g_string_append(out, "\n\n");
}

/* White space runs are one blank; NO-BREAK SPACE is a blank like any other here;
 * control characters (a reference such as &#1;) are dropped. */
static void append_text(GString *out, const char *text) {
  for (const char *p = text; *p; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    bool space = g_unichar_isspace(c) || c == 0xA0;
    if (!space && !g_unichar_iscntrl(c))
      g_string_append_unichar(out, c);
    else if (space && out->len && !strchr(" \n", out->str[out->len - 1]))
      g_string_append_c(out, ' ');
  }
}

/* Leave the node and every ancestor that ends with it; the next node, or NULL. */
static xmlNodePtr leave(xmlNodePtr node, xmlNodePtr top, GString *out) {
  for (;; node = node->parent) {
    if (is_one_of(node, blocks))
      end_paragraph(out);
    if (node == top)
      return NULL;
    if (node->next)
      return node->next;
  }
}

static bool is_text(xmlNodePtr node) {
  return node->type == XML_TEXT_NODE && node->content && g_utf8_validate((const char *)node->content, -1, NULL);
}

static void append_main(xmlNodePtr root, bool boxed, GString *out) {
  xmlNodePtr top = main_element(root, boxed);
  for (xmlNodePtr node = top; node;) {
    if (is_one_of(node, blocks))
      end_paragraph(out);
    if (is_text(node))
      append_text(out, (const char *)node->content);
    bool enter = node->type == XML_ELEMENT_NODE && node->children && !is_hidden(node, boxed);
    node = enter ? node->children : leave(node, top, out);
  }
}

/* Where all of a page stands in boxes, they are the page. */
void htmltext_main(xmlNodePtr root, GString *out) {
  gsize before = out->len;
  append_main(root, true, out);
  if (strspn(out->str + before, " \n") == out->len - before) {
    g_string_truncate(out, before);
    append_main(root, false, out);
  }
}

char *htmltext_plain(const char *html) {
  if (!strpbrk(html, "<&")) {
    return g_strdup(html);
  }
  htmlDocPtr tree = htmlReadMemory(html, (int)MIN(strlen(html), G_MAXINT), NULL, "UTF-8",
                                   HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
  g_autoptr(GString) out = g_string_new(NULL);
  xmlNodePtr root = tree ? xmlDocGetRootElement(tree) : NULL;
  if (root) {
    htmltext_main(root, out);
  }
  xmlFreeDoc(tree);
  return g_strdup(g_strstrip(out->str));
}
