/* markup.c -- see markup.h.
 *
 * HTML is libxml's; of Markdown only what stands within a line is taken off: an asterisk or a hyphen at its start is a
 * list, which reads well as it is. */
#include "read/authored/markup.h"

#include <string.h>

#include "model/ondemand.h"
#include "read/prose/htmltext.h"

enum { REACH = 1000 /* bytes between the two ends of a mark */ };

/* -- HTML -- */

static bool is_tag(const char *text) {
  static const char *const names[] = {"a",   "b",    "i",    "u",     "p",     "br",     "em",     "ul",
                                      "ol",  "li",   "hr",   "h1",    "h2",    "h3",     "h4",     "img",
                                      "sup", "sub",  "div",  "span",  "del",   "ins",    "td",     "tr",
                                      "th",  "code", "font", "small", "table", "strong", "figure", "blockquote"};
  g_autofree char *lower = NULL;
  const char *name = text + 1 + (text[1] == '/');
  gsize len = strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ123456");
  if (!len || len > 10 || !name[len] || !strchr(" />\n\t", name[len]) || !strchr(name, '>')) {
    return false;
  }
  lower = g_ascii_strdown(name, (gssize)len);
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
    if (!strcmp(names[i], lower)) {
      return true;
    }
  }
  return false;
}

static bool is_entity(const char *text) {
  gsize number = text[1] == '#' ? 1 + strspn(text + 2, "0123456789xabcdefABCDEF") : 0;
  gsize name = strspn(text + 1, "abcdefghijklmnopqrstuvwxyz");
  return text[1 + MAX(number, name)] == ';' && (number > 1 || (name > 1 && name < 9));
}

static bool is_html(const char *text) {
  for (const char *p = strpbrk(text, "<&"); p; p = strpbrk(p + 1, "<&")) {
    if (*p == '<' ? is_tag(p) : is_entity(p)) {
      return true;
    }
  }
  return false;
}

static void add_link(GPtrArray *links, const char *address, gsize len) {
  if (g_ascii_strncasecmp(address, "http", 4) == 0) {
    g_ptr_array_add(links, g_strndup(address, len));
  }
}

static void take_addresses(const char *html, GPtrArray *links) {
  for (const char *p = strstr(html, "href="); p; p = strstr(p + 1, "href=")) {
    const char *address = p + strlen("href=");
    char quote = *address == '"' || *address == '\'' ? *address : ' ';
    address += quote != ' ';
    const char *end = strchr(address, quote);
    end = end ? end : strchr(address, '>');
    if (end) {
      add_link(links, address, (gsize)(end - address));
    }
  }
}

static char *from_html(const ReadInput *input, const char *text, GPtrArray *links) {
  if (!is_html(text) || !ondemand_load(ONDEMAND_XML, input->diag)) {
    return NULL;
  }
  take_addresses(text, links);
  return htmltext_plain(text);
}

/* -- Markdown -- */

static bool is_inner(const char *text, const char *p) {
  return p > text && g_unichar_isalnum(g_utf8_get_char(g_utf8_prev_char(p)));
}

/* Where the mark that begins at `p` is ended; NULL: it is none. */
static const char *end_of_mark(const char *text, const char *p, const char *mark) {
  gsize len = strlen(mark);
  const char *inside = p + len;
  if (is_inner(text, p) || !*inside || strchr(" \n*_", *inside)) {
    return NULL;
  }
  for (const char *q = strstr(inside, mark); q && q - p < REACH; q = strstr(q + 1, mark)) {
    if (q > inside && q[-1] != ' ' && q[-1] != '\n' && !g_unichar_isalnum(g_utf8_get_char(q + len)) &&
        q[len] != *mark) {
      return memmem(p, (gsize)(q - p), "\n\n", 2) ? NULL : q;
    }
  }
  return NULL;
}

static const char *mark_at(const char *p) {
  static const char *const marks[] = {"**", "__", "~~", "*", "_", "`"};
  for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
    if (g_str_has_prefix(p, marks[i])) {
      return marks[i];
    }
  }
  return NULL;
}

/* [words](address), ![words](address), [[page|words]]: the end of it, its words and its address; NULL: it is none. */
static const char *read_link(const char *p, const char **words, gsize *len, const char **address, gsize *address_len) {
  const char *open = p + (*p == '!');
  bool wiki = g_str_has_prefix(open, "[[");
  const char *close = *open == '[' ? strstr(open, wiki ? "]]" : "](") : NULL;
  if (!close || close - open > REACH || memchr(open, '\n', (gsize)(close - open))) {
    return NULL;
  }
  const char *bar = wiki ? memchr(open, '|', (gsize)(close - open)) : NULL;
  *words = bar ? bar + 1 : open + 1 + wiki;
  *len = (gsize)(close - *words);
  *address = close + 2;
  *address_len = strcspn(*address, wiki ? "" : ") \n");
  const char *end = wiki ? close : strchr(*address, ')');
  *address_len = wiki ? 0 : *address_len;
  return end ? end + 1 + wiki : NULL;
}

static const char *append_link(GString *out, const char *p, GPtrArray *links) {
  const char *words, *address;
  gsize len, address_len;
  const char *end = *p == '[' || g_str_has_prefix(p, "![") ? read_link(p, &words, &len, &address, &address_len) : NULL;
  if (end) {
    g_string_append_len(out, words, (gssize)len);
    if (*p == '[' && address_len) {
      add_link(links, address, address_len);
    }
  }
  return end;
}

static void append_plain(GString *out, const char *text, gsize len, GPtrArray *links);

static const char *append_marked(GString *out, const char *text, const char *p, const char *stop, GPtrArray *links) {
  const char *mark = mark_at(p), *end = mark ? end_of_mark(text, p, mark) : NULL;
  if (!end || end >= stop) {
    return NULL;
  }
  gsize len = strlen(mark);
  append_plain(out, p + len, (gsize)(end - p) - len, links);
  return end + len;
}

static void append_plain(GString *out, const char *text, gsize len, GPtrArray *links) {
  const char *stop = text + len;
  for (const char *p = text; p < stop;) {
    const char *next = append_link(out, p, links);
    next = next && next <= stop ? next : append_marked(out, text, p, stop, links);
    if (!next) {
      g_string_append_c(out, *p);
    }
    p = next ? next : p + 1;
  }
}

/* "## Heading" */
static const char *past_heading(const char *text) {
  gsize signs = strspn(text, "#");
  return signs && signs < 7 && text[signs] == ' ' ? text + signs + 1 : text;
}

static char *from_markdown(const char *text, GPtrArray *links) {
  const char *begin = past_heading(text);
  if (begin == text && !strpbrk(text, "*_`[~")) {
    return NULL;
  }
  GString *out = g_string_new(NULL);
  append_plain(out, begin, strlen(begin), links);
  return g_string_free(out, FALSE);
}

/* -- Both -- */

/* What would leave nothing was meant as it stands. */
static void replace(char **text, char *plain) {
  if (plain && *plain) {
    g_free(*text);
    *text = plain;
  } else {
    g_free(plain);
  }
}

void markup_plain(const ReadInput *input, char **text, GPtrArray *links) {
  if (*text) {
    replace(text, from_html(input, *text, links));
    replace(text, from_markdown(*text, links));
  }
}

static void keep_links(Event *event, GPtrArray *links) {
  g_autoptr(GString) more = g_string_new(NULL);
  for (guint i = 0; i < links->len; i++) {
    if (!event->link) {
      event->link = g_strdup(links->pdata[i]);
    } else if (strcmp(event->link, links->pdata[i]) != 0) {
      g_string_append_printf(more, "%s%s", more->len ? " " : "", (const char *)links->pdata[i]);
    }
  }
  if (more->len) {
    g_ptr_array_add(event->extra, g_strdup("x-links"));
    g_ptr_array_add(event->extra, g_strdup(more->str));
  }
}

static void clean_title(const ReadInput *input, char **title, GPtrArray *links) {
  if (*title) {
    markup_plain(input, title, links);
    g_strdelimit(*title, "\n", ' ');
  }
}

static void clean_events(const ReadInput *input, const GPtrArray *events) {
  for (guint i = 0; i < events->len; i++) {
    Event *event = g_ptr_array_index(events, i);
    g_autoptr(GPtrArray) links = g_ptr_array_new_with_free_func(g_free);
    if (event->citations->len) {
      continue; /* its words are those of a text that was read */
    }
    clean_title(input, &event->title, links);
    markup_plain(input, &event->text, links);
    clean_title(input, &event->display_date, links);
    clean_title(input, &event->source, links);
    clean_title(input, &event->media.caption, links);
    clean_title(input, &event->media.credit, links);
    keep_links(event, links);
  }
}

void markup_clean(const ReadInput *input, Timeline *timeline) {
  g_autoptr(GPtrArray) links = g_ptr_array_new_with_free_func(g_free);
  clean_title(input, &timeline->title, links);
  clean_title(input, &timeline->subtitle, links);
  markup_plain(input, &timeline->text, links);
  clean_events(input, timeline->events);
  clean_events(input, timeline->undated);
}
