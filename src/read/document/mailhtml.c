/* mailhtml.c -- see mailhtml.h. */
#include "read/document/mailhtml.h"

#include <string.h>

#include "read/document/xmlfile.h"
#include "read/xml.h"

typedef struct {
  GString *out, *line;
  int quotes; /* the depth of block quotations */
} Lines;

static bool is_one_of(xmlNodePtr node, const char *const *names) {
  return node->type == XML_ELEMENT_NODE && g_strv_contains(names, (const char *)node->name);
}

static void end_line(Lines *lines) {
  enum { MOST_MARKS = 40 };
  for (int i = 0; i < MIN(lines->quotes, MOST_MARKS); i++) {
    g_string_append_c(lines->out, '>');
  }
  g_string_append_printf(lines->out, "%s%s\n", lines->quotes ? " " : "", g_strstrip(lines->line->str));
  g_string_truncate(lines->line, 0);
}

static void end_text(Lines *lines) {
  if (lines->line->str[strspn(lines->line->str, " ")]) {
    end_line(lines);
  }
}

static void append_text(Lines *lines, const char *text) {
  for (const char *p = text; *p; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    bool space = g_unichar_isspace(c) || c == 0xA0;
    if (!space && !g_unichar_iscntrl(c)) {
      g_string_append_unichar(lines->line, c);
    } else if (space && lines->line->len && lines->line->str[lines->line->len - 1] != ' ') {
      g_string_append_c(lines->line, ' ');
    }
  }
}

static bool visit(xmlNodePtr node, bool in, void *data) {
  static const char *const hidden[] = {"script", "style", "head", "title", "template", "noscript", NULL};
  static const char *const paragraphs[] = {"p", "blockquote", "ul", "ol", "table", "h1", "h2", "h3", "h4", NULL};
  static const char *const blocks[] = {"div", "li", "tr", "td", "th", "hr", "pre", "body", NULL};
  Lines *lines = data;
  if (in && is_one_of(node, hidden)) {
    return false;
  }
  if (node->type == XML_TEXT_NODE && g_utf8_validate((const char *)node->content, -1, NULL)) {
    append_text(lines, (const char *)node->content);
  } else if (is_one_of(node, paragraphs)) {
    end_text(lines);
    lines->quotes += xmlfile_is(node, "blockquote") ? (in ? 1 : -1) : 0;
    end_line(lines);
  } else if (is_one_of(node, blocks)) {
    end_text(lines);
  } else if (in && xmlfile_is(node, "br")) {
    end_line(lines);
  }
  return true;
}

char *mailhtml_text(const char *html, gsize len) {
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING;
  htmlDocPtr tree = htmlReadMemory(html, (int)MIN(len, (gsize)G_MAXINT), NULL, "UTF-8", options);
  xmlNodePtr root = tree ? xmlDocGetRootElement(tree) : NULL;
  Lines lines = {g_string_new(NULL), g_string_new(NULL), 0};
  if (root) {
    xmlfile_walk(root, visit, &lines);
    end_text(&lines);
  }
  xmlFreeDoc(tree);
  g_string_free(lines.line, TRUE);
  return g_string_free(lines.out, FALSE);
}
