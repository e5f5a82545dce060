/* htmltext.c -- see htmltext.h.
 *
 * One walk by pointers: an element that is a block ends what was being written, and says what comes next. */
#include "read/prose/htmltext.h"

#include <stdlib.h>
#include <string.h>

#include "read/prose/htmlbox.h"
#include "read/xml.h"

enum { MOST_COLUMNS = 24, MOST_DEPTH = 64 };

static const char *const block_names[] = {
    "p",  "div", "section", "article", "main",  "header", "h1",    "h2",     "h3",   "h4",         "h5",
    "h6", "ul",  "ol",      "li",      "dl",    "dt",     "dd",    "table",  "tr",   "blockquote", "pre",
    "hr", "br",  "address", "td",      "tbody", "th",     "thead", "hgroup", "body", "tfoot",      NULL};

/* Of a row: cells that reach down from rows above, each for so many rows more. */
typedef struct {
  DocumentLine cell;
  guint rows;
} Reach;

typedef struct {
  GString *out;
  Blocks *blocks; /* NULL: not wanted */
  bool boxed;
  gsize start; /* of what is being written */
  BlockKind next;
  int level; /* of a heading; how deep the lists are nested */
  int depth;
  bool gap;          /* what comes next begins a paragraph */
  xmlNodePtr table;  /* the table of data that is being read; NULL */
  bool first_row;    /* of it */
  GArray *cells;     /* of DocumentLine, of the row */
  bool heads, datas; /* the row has <th>, <td> */
  Reach reach[MOST_COLUMNS];
  gsize link; /* where the words of a link begin */
} Writer;

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

/* -- Text -- */

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

static void append_pre(Writer *w, const char *text);

static bool is_text(xmlNodePtr node) {
  return node->type == XML_TEXT_NODE && node->content && g_utf8_validate((const char *)node->content, -1, NULL);
}

/* Ends what is being written; false: that was nothing. */
static bool end_words(Writer *w, gsize *start, gsize *end) {
  while (w->out->len > w->start && w->out->str[w->out->len - 1] == ' ')
    g_string_truncate(w->out, w->out->len - 1);
  *start = w->start;
  *end = w->out->len;
  if (*start == *end)
    return false;
  g_string_append(w->out, "\n\n");
  w->start = w->out->len;
  return true;
}

/* A block is what it was begun as; what goes on in the same item is a line of it. */
static void end_block(Writer *w) {
  gsize start, end;
  if (!end_words(w, &start, &end))
    return;
  if (w->blocks) {
    Block *block = blocks_add(w->blocks, w->next, start, end);
    block->level = w->next == BLOCK_HEADING ? w->level : w->depth;
    block->gap = w->gap;
  }
  w->gap = w->depth == 0 && w->next != BLOCK_DETAIL;
  w->next = BLOCK_LINE;
}

/* The lines of <pre> are lines. */
static void append_pre(Writer *w, const char *text) {
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  for (char **line = lines; *line; line++) {
    append_text(w->out, *line);
    if (line[1])
      end_block(w);
    w->gap = !**line;
  }
}

/* -- Tables -- */

static guint span_of(xmlNodePtr cell, const char *attribute) {
  xmlChar *value = xmlGetProp(cell, BAD_CAST attribute);
  int n = value ? atoi((const char *)value) : 1;
  xmlFree(value);
  return (guint)CLAMP(n, 1, MOST_COLUMNS);
}

static void put_cell(Writer *w, DocumentLine cell) {
  if (w->cells->len < MOST_COLUMNS)
    g_array_append_val(w->cells, cell);
}

/* Cells of rows above that reach into the column that is next. */
static void put_reaching(Writer *w) {
  while (w->cells->len < MOST_COLUMNS && w->reach[w->cells->len].rows) {
    Reach *reach = &w->reach[w->cells->len];
    reach->rows--;
    put_cell(w, reach->cell);
  }
}

static void end_cell(Writer *w, xmlNodePtr node) {
  gsize start, end;
  end_words(w, &start, &end);
  DocumentLine cell = {start, end - start};
  guint columns = span_of(node, "colspan"), rows = span_of(node, "rowspan");
  put_reaching(w);
  for (guint i = 0; i < columns; i++) {
    if (w->cells->len < MOST_COLUMNS)
      w->reach[w->cells->len] = (Reach){cell, rows - 1};
    put_cell(w, i ? (DocumentLine){start, 0} : cell);
  }
  *(htmltext_is(node, "th") ? &w->heads : &w->datas) = true;
}

/* A row of one cell over all columns has one cell. */
static void trim_row(const Writer *w) {
  guint filled = 0;
  for (guint i = 0; i < w->cells->len; i++)
    filled += g_array_index(w->cells, DocumentLine, i).length > 0;
  if (filled == 1 && g_array_index(w->cells, DocumentLine, 0).length)
    g_array_set_size(w->cells, 1);
}

static void end_row(Writer *w) {
  put_reaching(w);
  gsize first = G_MAXSIZE, last = 0;
  for (guint i = 0; i < w->cells->len; i++) {
    const DocumentLine *cell = &g_array_index(w->cells, DocumentLine, i);
    if (cell->length) {
      first = MIN(first, cell->offset);
      last = MAX(last, cell->offset + cell->length);
    }
  }
  guint wide = w->cells->len;
  if (w->blocks && first < last) {
    trim_row(w);
    Block *row = blocks_add(w->blocks, BLOCK_ROW, first, last);
    row->header = w->heads && !w->datas;
    row->gap = w->first_row;
    for (guint i = 0; i < w->cells->len && (wide > 1 || i == 0); i++) {
      const DocumentLine *cell = &g_array_index(w->cells, DocumentLine, i);
      blocks_add_cell(w->blocks, cell->offset, cell->offset + cell->length);
    }
    w->first_row = false;
  }
  g_array_set_size(w->cells, 0);
  w->heads = w->datas = false;
}

static bool is_cell(xmlNodePtr node) {
  return htmltext_is(node, "td") || htmltext_is(node, "th");
}

/* Inside a table of data only rows and cells end anything. */
static void leave_in_table(Writer *w, xmlNodePtr node) {
  if (is_cell(node))
    end_cell(w, node);
  else if (htmltext_is(node, "tr"))
    end_row(w);
  else if (is_one_of(node, block_names))
    append_text(w->out, w->out->len > w->start ? " " : "");
  if (node == w->table) {
    end_row(w);
    w->table = NULL;
    w->gap = true;
  }
}

/* -- Elements -- */

static bool is_list(xmlNodePtr node) {
  return htmltext_is(node, "ul") || htmltext_is(node, "ol") || htmltext_is(node, "dl");
}

static void enter_block(Writer *w, xmlNodePtr node) {
  const char *name = (const char *)node->name;
  bool line_break = htmltext_is(node, "br");
  end_block(w);
  if (is_list(node))
    w->depth = MIN(w->depth + 1, MOST_DEPTH);
  if (name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
    w->next = BLOCK_HEADING;
    w->level = name[1] - '0';
  } else if (htmltext_is(node, "li")) {
    w->next = BLOCK_ITEM;
  } else if (htmltext_is(node, "dt")) {
    w->next = BLOCK_TERM;
  } else if (htmltext_is(node, "dd")) {
    w->next = BLOCK_DETAIL;
  }
  w->gap = w->gap && !line_break;
  if (htmltext_is(node, "table") && !htmlbox_is_layout(node)) {
    w->table = node;
    w->first_row = true;
    memset(w->reach, 0, sizeof w->reach);
  }
}

static void leave_block(Writer *w, xmlNodePtr node) {
  bool line_break = htmltext_is(node, "br");
  end_block(w);
  if (is_list(node) && w->depth > 0)
    w->depth--;
  w->next = htmltext_is(node, "li") || w->depth == 0 ? BLOCK_LINE : w->next;
  w->gap = !line_break && (w->depth == 0 || w->gap);
}

static void enter(Writer *w, xmlNodePtr node) {
  if (is_text(node)) {
    xmlNodePtr parent = node->parent;
    if (parent && htmltext_is(parent, "pre") && !w->table)
      append_pre(w, (const char *)node->content);
    else
      append_text(w->out, (const char *)node->content);
  } else if (htmltext_is(node, "a")) {
    w->link = w->out->len;
  } else if (!w->table && is_one_of(node, block_names)) {
    enter_block(w, node);
  }
}

static void end_link(const Writer *w, xmlNodePtr node) {
  xmlChar *url = xmlGetProp(node, BAD_CAST "href");
  bool far = url && g_str_has_prefix((const char *)url, "http") && g_utf8_validate((const char *)url, -1, NULL);
  if (far && w->blocks && w->out->len > w->link) {
    MarksLink link = {w->link, w->out->len - w->link, g_strdup((const char *)url)};
    g_array_append_val(w->blocks->marks.links, link);
  }
  xmlFree(url);
}

static void leave_node(Writer *w, xmlNodePtr node) {
  if (w->table)
    leave_in_table(w, node);
  else if (is_one_of(node, block_names))
    leave_block(w, node);
  if (htmltext_is(node, "a"))
    end_link(w, node);
}

/* Leave the node and every ancestor that ends with it; the next node, or NULL. */
static xmlNodePtr leave(Writer *w, xmlNodePtr node, xmlNodePtr top) {
  for (;; node = node->parent) {
    leave_node(w, node);
    if (node == top)
      return NULL;
    if (node->next)
      return node->next;
  }
}

static void append_main(xmlNodePtr root, bool boxed, GString *out, Blocks *blocks) {
  g_autoptr(GArray) cells = g_array_new(FALSE, FALSE, sizeof(DocumentLine));
  Writer w = {.out = out, .blocks = blocks, .boxed = boxed, .start = out->len, .gap = true, .cells = cells};
  xmlNodePtr top = htmlbox_main(root, boxed);
  for (xmlNodePtr node = top; node;) {
    bool hidden = htmlbox_is_hidden(node, boxed);
    if (hidden && node != top) {
      while (node != top && !node->next) {
        node = node->parent;
        leave_node(&w, node);
      }
      node = node == top ? NULL : node->next;
      continue;
    }
    enter(&w, node);
    node = node->type == XML_ELEMENT_NODE && node->children ? node->children : leave(&w, node, top);
  }
  end_block(&w);
}

/* Where all of a page stands in boxes, they are the page. */
void htmltext_main(xmlNodePtr root, GString *out, Blocks *blocks) {
  gsize before = out->len;
  append_main(root, true, out, blocks);
  if (strspn(out->str + before, " \n") == out->len - before) {
    g_string_truncate(out, before);
    append_main(root, false, out, blocks);
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
    htmltext_main(root, out, NULL);
  }
  xmlFreeDoc(tree);
  return g_strdup(g_strstrip(out->str));
}
