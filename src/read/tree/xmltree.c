/* xmltree.c -- see xmltree.h.
 *
 * libxml2 parses without network, DTD or entity substitution, and lets no tree be deeper than 256. */
#include "read/tree/xmltree.h"

#include <string.h>

#include "read/xml.h"

typedef struct {
  const ReadInput *input;
  NodeBuilder *builder;
  GArray *lines; /* of gsize: where each line begins */
} Walk;

static GArray *find_lines(const ReadInput *input) {
  GArray *lines = g_array_new(FALSE, FALSE, sizeof(gsize));
  for (gsize at = 0; at < input->len; at++) {
    if (at == 0 || input->text[at - 1] == '\n') {
      g_array_append_val(lines, at);
    }
  }
  return lines;
}

/* libxml2 counts lines to 65,535. */
static gsize offset_of(const Walk *walk, xmlNodePtr element) {
  guint line = element->line ? element->line - 1u : 0;
  return line < walk->lines->len ? g_array_index(walk->lines, gsize, line) : 0;
}

static bool is_text(xmlNodePtr node) {
  return (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) && node->content;
}

static bool is_blank(const char *text) {
  return !text[strspn(text, " \t\r\n")];
}

/* All text below an element, at any depth. */
static void flatten(xmlNodePtr element, GString *out) {
  for (xmlNodePtr node = element->children; node; node = node->next) {
    if (is_text(node)) {
      g_string_append(out, (const char *)node->content);
    } else if (node->type == XML_ELEMENT_NODE) {
      flatten(node, out);
    }
  }
}

/* Does it hold elements, and no words between them?  Words with marks in them are a text. */
static bool has_elements(xmlNodePtr element) {
  bool elements = false, words = false;
  for (xmlNodePtr node = element->children; node; node = node->next) {
    elements |= node->type == XML_ELEMENT_NODE;
    words |= is_text(node) && !is_blank((const char *)node->content);
  }
  return elements && !words;
}

static bool add_text(const Walk *walk, xmlNodePtr where, const char *text) {
  char *copy = g_strstrip(g_strdup(text));
  return node_builder_text(walk->builder, copy, strlen(copy), false, offset_of(walk, where), 0);
}

static bool add_element(const Walk *walk, xmlNodePtr element);

static bool add_attributes(const Walk *walk, xmlNodePtr element) {
  for (xmlAttrPtr attribute = element->properties; attribute; attribute = attribute->next) {
    g_autoptr(GString) value = g_string_new(NULL);
    flatten((xmlNodePtr)attribute, value);
    if (!add_text(walk, element, (const char *)attribute->name) || !add_text(walk, element, value->str)) {
      return false;
    }
  }
  return true;
}

/* The elements within by name, in the order of the first of each; an attribute of that name goes before. */
static GPtrArray *by_name(xmlNodePtr element) {
  g_autoptr(GHashTable) known = g_hash_table_new(g_str_hash, g_str_equal);
  GPtrArray *names = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  for (xmlAttrPtr attribute = element->properties; attribute; attribute = attribute->next) {
    g_hash_table_insert(known, (gpointer)attribute->name, NULL);
  }
  for (xmlNodePtr node = element->children; node; node = node->next) {
    gpointer list = NULL;
    bool seen = node->type == XML_ELEMENT_NODE && g_hash_table_lookup_extended(known, node->name, NULL, &list);
    if (node->type == XML_ELEMENT_NODE && !seen) {
      list = g_ptr_array_new();
      g_ptr_array_add(names, list);
      g_hash_table_insert(known, (gpointer)node->name, list);
    }
    if (list) {
      g_ptr_array_add(list, node);
    }
  }
  return names;
}

static bool add_children(const Walk *walk, xmlNodePtr element) {
  g_autoptr(GPtrArray) names = by_name(element);
  for (guint i = 0; i < names->len; i++) {
    const GPtrArray *same = names->pdata[i];
    xmlNodePtr first = same->pdata[0];
    bool list = same->len > 1, good = add_text(walk, first, (const char *)first->name);
    good = good && (!list || node_builder_begin(walk->builder, NODE_LIST, offset_of(walk, first)));
    for (guint k = 0; k < same->len && good; k++) {
      good = add_element(walk, same->pdata[k]);
    }
    good = good && (!list || node_builder_end(walk->builder, offset_of(walk, same->pdata[same->len - 1])));
    if (!good) {
      return false;
    }
  }
  return true;
}

static bool add_element(const Walk *walk, xmlNodePtr element) {
  bool elements = has_elements(element);
  g_autoptr(GString) text = g_string_new(NULL);
  if (!elements) {
    flatten(element, text);
  }
  if (!elements && !element->properties) {
    return add_text(walk, element, text->str);
  }
  bool good = node_builder_begin(walk->builder, NODE_MAP, offset_of(walk, element)) && add_attributes(walk, element);
  if (good && elements) {
    good = add_children(walk, element);
  } else if (good && !is_blank(text->str) && !xmlHasProp(element, BAD_CAST "description")) {
    good = add_text(walk, element, "description") && add_text(walk, element, text->str);
  }
  return good && node_builder_end(walk->builder, offset_of(walk, element));
}

static xmlDocPtr parse(const ReadInput *input) {
  xmlParserCtxtPtr parser = xmlNewParserCtxt();
  int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_COMPACT;
  int len = (int)MIN(input->len, (gsize)G_MAXINT);
  xmlDocPtr tree = xmlCtxtReadMemory(parser, input->text, len, NULL, "UTF-8", options);
  const xmlError *error = tree ? NULL : xmlCtxtGetLastError(parser);
  if (error) {
    g_autofree char *what = g_strchomp(g_strdup(error->message));
    diag_add(input->diag, DIAG_ERROR, "xml-syntax", (DiagPlace){error->line, MAX(error->int2, 1), 1},
             "not well-formed XML: %s", what);
  }
  xmlFreeParserCtxt(parser);
  return tree;
}

NodeTree *xmltree_read(const ReadInput *input) {
  xmlDocPtr document = ondemand_load(ONDEMAND_XML, input->diag) ? parse(input) : NULL;
  xmlNodePtr root = document ? xmlDocGetRootElement(document) : NULL;
  NodeTree *tree = NULL;
  if (root) {
    g_autoptr(GArray) lines = find_lines(input);
    Walk walk = {input, node_builder_new(input), lines};
    bool good = node_builder_begin(walk.builder, NODE_MAP, 0) && add_text(&walk, root, (const char *)root->name) &&
                add_element(&walk, root) && node_builder_end(walk.builder, input->len);
    tree = node_builder_finish(walk.builder, good);
  }
  if (document) {
    xmlFreeDoc(document);
  }
  return tree;
}
