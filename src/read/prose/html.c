/* html.c -- an article's page: its main text, title, language and date.
 *
 * libxml2 parses without network or entity loading. */
#include "read/prose/htmlhead.h"
#include "read/prose/htmltext.h"
#include "read/prose/prose.h"
#include "read/xml.h"

static htmlDocPtr parse(const ReadInput *input) {
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_COMPACT;
  if (input->len > G_MAXINT)
    return NULL;
  return htmlReadMemory(input->text, (int)input->len, NULL, "UTF-8", options);
}

bool read_html(const ReadInput *input, Timeline *out) {
  if (!ondemand_load(ONDEMAND_XML, input->diag))
    return false;
  htmlDocPtr tree = parse(input);
  xmlNodePtr root = tree ? xmlDocGetRootElement(tree) : NULL;
  if (!root) {
    DiagPlace nowhere = {0};
    diag_add(input->diag, DIAG_ERROR, "html-syntax", nowhere, "no HTML element found");
    xmlFreeDoc(tree);
    return false;
  }
  g_autoptr(GString) text = g_string_new(NULL);
  g_auto(Blocks) blocks = blocks_new();
  htmltext_main(root, text, &blocks);
  Document *document = document_new(input->name, text->str, text->len);
  htmlhead_take(root, extractor_tables(input->extractor), document);
  xmlFreeDoc(tree);
  prose_read(input, document, &blocks, out);
  return true;
}
