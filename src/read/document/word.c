/* word.c -- Word's DOCX (ECMA-376, part 1, section 17): paragraphs, headings, lists and tables as HTML.
 *
 * What was deleted under tracked changes, field codes, comments and notes are not the text. */
#include <string.h>

#include "read/document/xmlfile.h"
#include "read/xml.h"

typedef struct {
  GString *out;
  GString *paragraph; /* its text, escaped */
  char *style;        /* of the paragraph; NULL: none */
  bool item;          /* of a list */
  int cells;          /* the depth of table cells */
} Word;

static bool is_document(const char *name) {
  return strcmp(name, "word/document.xml") == 0;
}

static bool is_skipped(xmlNodePtr node) {
  static const char *const skipped[] = {"del",         "delText",    "instrText", "moveFrom", "pict",
                                        "drawing",     "footnotePr", "sectPr",    "object",   "commentReference",
                                        "txbxContent", "Fallback",   NULL};
  return node->type == XML_ELEMENT_NODE && g_strv_contains(skipped, (const char *)node->name);
}

/* The element that a paragraph becomes: by its style ("Heading2", "Title") and its numbering. */
static const char *element_of(const Word *word) {
  static const char *const headings[] = {"h1", "h2", "h3", "h4"};
  if (word->style && g_ascii_strncasecmp(word->style, "heading", 7) == 0) {
    return headings[CLAMP(word->style[7] - '1', 0, 3)];
  }
  return word->style && g_ascii_strcasecmp(word->style, "Title") == 0 ? "h1" : word->item ? "li" : "p";
}

static void end_paragraph(Word *word) {
  g_strstrip(word->paragraph->str);
  if (word->cells) {
    g_string_append_printf(word->out, "%s ", word->paragraph->str);
  } else if (word->paragraph->str[0]) {
    const char *element = element_of(word);
    g_string_append_printf(word->out, "<%s>%s</%s>\n", element, word->paragraph->str, element);
  }
  g_string_truncate(word->paragraph, 0);
  g_clear_pointer(&word->style, g_free);
  word->item = false;
}

static void enter(Word *word, xmlNodePtr node) {
  if (xmlfile_is(node, "tbl")) {
    g_string_append(word->out, "<table>");
  } else if (xmlfile_is(node, "tr")) {
    g_string_append(word->out, "<tr>");
  } else if (xmlfile_is(node, "tc")) {
    word->cells++;
    g_string_append(word->out, "<td>");
  } else if (xmlfile_is(node, "pStyle")) {
    g_free(word->style);
    word->style = xmlfile_attribute(node, "val");
  } else if (xmlfile_is(node, "numPr")) {
    word->item = true;
  } else if (xmlfile_is(node, "tab")) {
    g_string_append_c(word->paragraph, ' ');
  } else if (xmlfile_is(node, "br") || xmlfile_is(node, "cr")) {
    g_string_append(word->paragraph, "<br>");
  } else if (xmlfile_is(node, "noBreakHyphen")) {
    g_string_append_c(word->paragraph, '-');
  }
}

static void leave(Word *word, xmlNodePtr node) {
  if (xmlfile_is(node, "p")) {
    end_paragraph(word);
  } else if (xmlfile_is(node, "tc")) {
    word->cells--;
    g_string_append(word->out, "</td>");
  } else if (xmlfile_is(node, "tr")) {
    g_string_append(word->out, "</tr>");
  } else if (xmlfile_is(node, "tbl")) {
    g_string_append(word->out, "</table>\n");
  }
}

static bool visit(xmlNodePtr node, bool in, void *data) {
  Word *word = data;
  if (in && is_skipped(node)) {
    return false;
  }
  if (node->type == XML_TEXT_NODE && node->parent && xmlfile_is(node->parent, "t")) {
    xmlfile_escape(word->paragraph, (const char *)node->content);
  } else if (in) {
    enter(word, node);
  } else {
    leave(word, node);
  }
  return true;
}

bool unpack_word(const Unpack *unpack) {
  g_autoptr(GPtrArray) files = ondemand_load(ONDEMAND_XML, unpack->diag) ? zip_files(unpack, is_document) : NULL;
  xmlDocPtr tree = files ? xmlfile_parse(unpack, files, "word/document.xml") : NULL;
  if (!tree) {
    return false;
  }
  g_autoptr(GString) out = g_string_new(NULL);
  Word word = {.out = out, .paragraph = g_string_new(NULL)};
  xmlfile_walk(xmlDocGetRootElement(tree), visit, &word);
  xmlFreeDoc(tree);
  g_string_free(word.paragraph, TRUE);
  g_free(word.style);
  xmlfile_hand_over(unpack, out->str, NULL);
  return true;
}
