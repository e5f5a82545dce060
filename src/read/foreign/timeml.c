/* timeml.c -- a TimeML document: the text of <TEXT>, the date of <DCT>.
 *
 * Tags inside the text are taken out: what was annotated before is not asked.  libxml2
 * parses without network, DTD or entity substitution; the tree is walked by
 * pointers, for its depth is the input's. */
#include <string.h>

#include "read/prose/htmltext.h"
#include "read/prose/prose.h"
#include "read/xml.h"

static xmlNodePtr find(xmlNodePtr root, const char *name) {
  xmlNodePtr node = root;
  while (node && !htmltext_is(node, name)) {
    node = htmltext_next(node, root, true);
  }
  return node;
}

static void flatten(xmlNodePtr element, GString *out) {
  for (xmlNodePtr node = element; node; node = htmltext_next(node, element, true)) {
    bool text = node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
    if (text && node->content) {
      g_string_append(out, (const char *)node->content);
    }
  }
}

static char *content_of(xmlNodePtr root, const char *name) {
  xmlNodePtr element = find(root, name);
  g_autoptr(GString) text = g_string_new(NULL);
  if (element) {
    flatten(element, text);
  }
  return text->len ? g_strdup(g_strstrip(text->str)) : NULL;
}

/* The day of <DCT><TIMEX3 value="1998-03-03T08:00">; NULL where it names none. */
static Date *creation_date(xmlNodePtr root) {
  xmlNodePtr dct = find(root, "DCT");
  xmlNodePtr timex = dct ? find(dct, "TIMEX3") : NULL;
  xmlChar *value = timex ? xmlGetProp(timex, BAD_CAST "value") : NULL;
  Date *date = value ? date_parse_edtf((const char *)value, (gssize)strcspn((const char *)value, "T"), NULL) : NULL;
  xmlFree(value);
  return date;
}

static xmlDocPtr parse(const ReadInput *input) {
  xmlParserCtxtPtr parser = xmlNewParserCtxt();
  int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_COMPACT;
  xmlDocPtr tree = xmlCtxtReadMemory(parser, input->text, (int)input->len, NULL, "UTF-8", options);
  const xmlError *error = xmlCtxtGetLastError(parser);
  if (!tree && error) {
    g_autofree char *what = g_strchomp(g_strdup(error->message));
    diag_add(input->diag, DIAG_ERROR, "timeml-syntax", (DiagPlace){error->line, MAX(error->int2, 1), 1},
             "not well-formed XML: %s", what);
  }
  xmlFreeParserCtxt(parser);
  return tree;
}

static Document *document_of(const ReadInput *input, xmlNodePtr root, xmlNodePtr text) {
  g_autoptr(GString) prose = g_string_new(NULL);
  flatten(text, prose);
  Document *document = document_new(input->name, prose->str, prose->len);
  document->title = content_of(root, "TITLE");
  document->anchor = creation_date(root);
  document->anchor_from = document->anchor ? "timeml" : NULL;
  return document;
}

bool read_timeml(const ReadInput *input, Timeline *out) {
  if (!ondemand_load(ONDEMAND_XML, input->diag)) {
    return false;
  }
  xmlDocPtr tree = input->len <= G_MAXINT ? parse(input) : NULL;
  xmlNodePtr root = tree ? xmlDocGetRootElement(tree) : NULL;
  xmlNodePtr text = root ? find(root, "TEXT") : NULL;
  if (text) {
    prose_read(input, document_of(input, root, text), NULL, out);
  } else if (root) {
    diag_add(input->diag, DIAG_ERROR, "timeml-text", (DiagPlace){0}, "no <TEXT> element found; put the prose in one");
  }
  xmlFreeDoc(tree);
  return text != NULL;
}
