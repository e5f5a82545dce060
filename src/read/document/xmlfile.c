/* xmlfile.c -- see xmlfile.h. */
#include "read/document/xmlfile.h"

#include <string.h>

#include "read/xml.h"

xmlDocPtr xmlfile_parse(const Unpack *unpack, const GPtrArray *files, const char *name) {
  const ZipFile *file = zip_find(files, name);
  if (!file) {
    unpack_fail(unpack, "office", "holds no \"%s\": not the document its name says", name);
    return NULL;
  }
  xmlParserCtxtPtr parser = xmlNewParserCtxt();
  int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_COMPACT;
  int len = (int)MIN(file->bytes->len, (guint)G_MAXINT);
  xmlDocPtr tree = xmlCtxtReadMemory(parser, (const char *)file->bytes->data, len, NULL, NULL, options);
  const xmlError *error = tree ? NULL : xmlCtxtGetLastError(parser);
  if (error) {
    g_autofree char *what = g_strchomp(g_strdup(error->message));
    unpack_fail(unpack, "office", "\"%s\" in it is damaged: line %d: %s", name, error->line, what);
  }
  xmlFreeParserCtxt(parser);
  return tree;
}

void xmlfile_walk(xmlNodePtr root, XmlVisit visit, void *data) {
  xmlNodePtr node = root;
  while (node) {
    if (visit(node, true, data) && node->type == XML_ELEMENT_NODE) {
      if (node->children) {
        node = node->children;
        continue;
      }
      visit(node, false, data);
    }
    while (node != root && !node->next) {
      node = node->parent;
      visit(node, false, data);
    }
    node = node == root ? NULL : node->next;
  }
}

bool xmlfile_is(xmlNodePtr node, const char *name) {
  return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

char *xmlfile_attribute(xmlNodePtr node, const char *name) {
  for (xmlAttrPtr attribute = node->properties; attribute; attribute = attribute->next) {
    if (strcmp((const char *)attribute->name, name) == 0) {
      xmlChar *content = xmlNodeGetContent((xmlNodePtr)attribute);
      char *value = g_strdup((const char *)content);
      xmlFree(content);
      return value;
    }
  }
  return NULL;
}

void xmlfile_escape(GString *out, const char *text) {
  g_autofree char *escaped = g_markup_escape_text(text, -1);
  g_string_append(out, escaped);
}

void xmlfile_hand_over(const Unpack *unpack, const char *body, const char *label) {
  g_autofree char *name = label ? g_strdup_printf("%s#%s", unpack->name, label) : g_strdup(unpack->name);
  g_autofree char *page = g_strdup_printf("<!DOCTYPE html><html><body><article>%s</article></body></html>", body);
  Part part = {.name = name, .label = label, .format = FORMAT_HTML, .bytes = page, .len = strlen(page)};
  unpack->sink(&part, unpack->data);
}
