/* opendocument.c -- ODT (OpenDocument 1.3, part 3): paragraphs, headings, lists and tables as HTML. */
#include <string.h>

#include "read/document/xmlfile.h"
#include "read/xml.h"

typedef struct {
  GString *out;
  int items, cells; /* the depth of lists' items and of tables' cells */
} Open;

static bool is_content(const char *name) {
  return strcmp(name, "content.xml") == 0;
}

static bool is_skipped(xmlNodePtr node) {
  static const char *const skipped[] = {"tracked-changes",
                                        "note",
                                        "annotation",
                                        "frame",
                                        "automatic-styles",
                                        "scripts",
                                        "font-face-decls",
                                        "sequence-decls",
                                        "table-of-content",
                                        "variable-decls",
                                        "bibliography",
                                        "forms",
                                        NULL};
  return node->type == XML_ELEMENT_NODE && g_strv_contains(skipped, (const char *)node->name);
}

/* What an element is in HTML; NULL: nothing by itself. */
static const char *element_of(const Open *open, xmlNodePtr node) {
  bool paragraph = xmlfile_is(node, "p");
  return paragraph && open->cells         ? NULL
         : paragraph                      ? (open->items ? "li" : "p")
         : xmlfile_is(node, "h")          ? "h2"
         : xmlfile_is(node, "table")      ? "table"
         : xmlfile_is(node, "table-row")  ? "tr"
         : xmlfile_is(node, "table-cell") ? "td"
         : xmlfile_is(node, "line-break") ? "br"
                                          : NULL;
}

static void count_depth(Open *open, xmlNodePtr node, int step) {
  open->items += xmlfile_is(node, "list-item") ? step : 0;
  open->cells += xmlfile_is(node, "table-cell") ? step : 0;
}

static bool visit(xmlNodePtr node, bool in, void *data) {
  Open *open = data;
  if (in && is_skipped(node)) {
    return false;
  }
  if (node->type == XML_TEXT_NODE && node->content) {
    xmlfile_escape(open->out, (const char *)node->content);
    return true;
  }
  if (!in) {
    count_depth(open, node, -1);
  }
  const char *element = node->type == XML_ELEMENT_NODE ? element_of(open, node) : NULL;
  if (element && !(strcmp(element, "br") == 0 && !in)) {
    g_string_append_printf(open->out, in ? "<%s>" : "</%s>\n", element);
  } else if (in && (xmlfile_is(node, "s") || xmlfile_is(node, "tab"))) {
    g_string_append_c(open->out, ' ');
  }
  if (in) {
    count_depth(open, node, 1);
  }
  return true;
}

bool unpack_opendocument(const Unpack *unpack) {
  g_autoptr(GPtrArray) files = ondemand_load(ONDEMAND_XML, unpack->diag) ? zip_files(unpack, is_content) : NULL;
  xmlDocPtr tree = files ? xmlfile_parse(unpack, files, "content.xml") : NULL;
  if (!tree) {
    return false;
  }
  g_autoptr(GString) out = g_string_new(NULL);
  Open open = {.out = out};
  xmlfile_walk(xmlDocGetRootElement(tree), visit, &open);
  xmlFreeDoc(tree);
  xmlfile_hand_over(unpack, out->str, NULL);
  return true;
}
