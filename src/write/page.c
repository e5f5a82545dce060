/* page.c -- see page.h: the page's head, its drawings and its tools. */
#include "write/page.h"

#include <string.h>

#include "lang/lang.h"
#include "model/credit.h"
#include "write/markup.h"

static const char *word(const PageInput *input, const char *key) {
  return pagewords_get(input->page_words, key);
}

void page_append_resource(GString *out, const char *path) {
  gsize len;
  const char *text = lang_resource(path, &len);
  g_string_append_len(out, text, (gssize)len);
}

char *page_script_sum(const char *path) {
  gsize len, size = 32;
  guint8 digest[32];
  const char *script = lang_resource(path, &len);
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
  g_checksum_update(sum, (const guchar *)script, (gssize)len);
  g_checksum_get_digest(sum, digest, &size);
  return g_base64_encode(digest, size);
}

static void append_head(const PageInput *input, GString *out) {
  const char *title = input->timeline->title ? input->timeline->title : word(input, "page_title");
  g_autofree char *sum = page_script_sum("write/page.js");
  bool right = strcmp(word(input, "direction"), "rtl") == 0;
  g_string_append(out, "<!DOCTYPE html>\n<html lang=\"");
  markup_text(out, input->lang, -1);
  g_string_append_printf(
      out,
      "\"%s>\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'; img-src data:; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n<title>",
      right ? " dir=\"rtl\"" : "", sum);
  markup_text(out, title, -1);
  g_string_append(out, "</title>\n<style>\n");
  page_append_resource(out, "write/page.css");
  g_string_append(out, "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#events\">");
  markup_text(out, word(input, "page_skip"), -1);
  g_string_append(out, "</a>\n<header>\n<h1>");
  markup_text(out, title, -1);
  g_string_append(out, "</h1>\n");
}

static void append_paragraph(GString *out, const char *class, const char *text) {
  if (text && *text) {
    g_string_append_printf(out, "<p class=\"%s\">", class);
    markup_text(out, text, -1);
    g_string_append(out, "</p>\n");
  }
}

static void append_header(const PageInput *input, GString *out) {
  append_head(input, out);
  append_paragraph(out, "deck", input->timeline->subtitle);
  append_paragraph(out, "lead", input->timeline->text);
  if (input->timeline->author) {
    g_autofree char *by = g_strdup_printf("%s %s", word(input, "by"), input->timeline->author);
    append_paragraph(out, "by", by);
  }
  g_string_append(out, "</header>\n<main>\n");
}

/* A drawing's own file begins with an XML declaration, which HTML does not know. */
static void append_drawings(const PageInput *input, GString *out) {
  static const char *const classes[PAGE_DRAWINGS] = {"phone", "column", "wide"};
  for (int i = 0; i < PAGE_DRAWINGS; i++) {
    const char *root = input->drawings[i] ? strstr(input->drawings[i], "<svg") : NULL;
    if (root) {
      g_string_append_printf(out, "<figure class=\"%s\">\n%s</figure>\n", classes[i], root);
    }
  }
}

static void append_label(GString *out, const char *text) {
  g_string_append(out, "<label><span>");
  markup_text(out, text, -1);
  g_string_append(out, "</span> ");
}

static void append_option(GString *out, const char *value, const char *text) {
  g_string_append(out, "<option value=\"");
  markup_text(out, value, -1);
  g_string_append(out, "\">");
  markup_text(out, text, -1);
  g_string_append(out, "</option>");
}

/* A choice of one of these or all; nothing where there are none. */
static void append_choice(const PageInput *input, GString *out, const char *name, const GPtrArray *values,
                          const GPtrArray *texts) {
  if (values->len == 0) {
    return;
  }
  append_label(out, word(input, name));
  g_string_append_printf(out, "<select name=\"%s\">", name);
  append_option(out, "", word(input, "page_all"));
  for (guint i = 0; i < values->len; i++) {
    append_option(out, values->pdata[i], texts->pdata[i]);
  }
  g_string_append(out, "</select></label>\n");
}

static void append_groups(const PageInput *input, GString *out) {
  g_autoptr(GPtrArray) ids = g_ptr_array_new(), titles = g_ptr_array_new();
  for (guint i = 0; i < input->timeline->groups->len; i++) {
    const Group *group = input->timeline->groups->pdata[i];
    g_ptr_array_add(ids, group->id);
    g_ptr_array_add(titles, group->title ? group->title : group->id);
  }
  append_choice(input, out, "group", ids, titles);
}

static void append_tags(const PageInput *input, GString *out) {
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  g_autoptr(GPtrArray) tags = g_ptr_array_new();
  for (guint i = 0; i < input->timeline->events->len; i++) {
    const Event *event = input->timeline->events->pdata[i];
    for (guint t = 0; t < event->tags->len; t++) {
      if (g_hash_table_add(seen, event->tags->pdata[t])) {
        g_ptr_array_add(tags, event->tags->pdata[t]);
      }
    }
  }
  append_choice(input, out, "tag", tags, tags);
}

static bool weighs_events(const Timeline *timeline) {
  for (guint i = 1; i < timeline->events->len; i++) {
    const Event *a = timeline->events->pdata[i - 1], *b = timeline->events->pdata[i];
    if (a->importance != b->importance) {
      return true;
    }
  }
  return false;
}

static void append_importance(const PageInput *input, GString *out) {
  if (weighs_events(input->timeline)) {
    append_label(out, word(input, "page_importance_least"));
    g_string_append(out, "<select name=\"importance\">");
    for (char level[] = "1"; level[0] <= '5'; level[0]++) {
      append_option(out, level, level);
    }
    g_string_append(out, "</select></label>\n");
  }
}

/* Of no use without the script, which shows them. */
static void append_tools(const PageInput *input, GString *out) {
  g_string_append(out, "<form id=\"tools\" role=\"search\" hidden>\n");
  append_label(out, word(input, "page_find"));
  g_string_append(out, "<input type=\"search\" name=\"find\" autocomplete=\"off\"></label>\n");
  append_groups(input, out);
  append_tags(input, out);
  append_importance(input, out);
  append_label(out, word(input, "from"));
  g_string_append(out, "<input name=\"from\" inputmode=\"numeric\" size=\"6\"></label>\n");
  append_label(out, word(input, "to"));
  g_string_append(out, "<input name=\"to\" inputmode=\"numeric\" size=\"6\"></label>\n<button type=\"reset\">");
  markup_text(out, word(input, "page_clear"), -1);
  g_string_append(out, "</button>\n<output id=\"count\" aria-live=\"polite\" data-of=\"");
  markup_text(out, word(input, "page_of"), -1);
  g_string_append(out, "\" data-shown=\"");
  markup_text(out, word(input, "page_shown"), -1);
  g_string_append(out, "\" data-none=\"");
  markup_text(out, word(input, "page_none"), -1);
  g_string_append(out, "\"></output>\n</form>\n");
}

static void append_list(const PageInput *input, GHashTable *credits, const GPtrArray *events, GString *out) {
  g_string_append(out, "<ol>\n");
  for (guint i = 0; i < events->len; i++) {
    page_append_event(input, credits, events->pdata[i], out);
  }
  g_string_append(out, "</ol>\n");
}

static void append_events(const PageInput *input, GString *out) {
  g_autoptr(GHashTable) credits = credit_index(input->timeline);
  g_string_append(out, "<section id=\"events\" tabindex=\"-1\">\n<h2>");
  markup_text(out, word(input, "events"), -1);
  g_string_append(out, "</h2>\n");
  append_list(input, credits, input->timeline->events, out);
  if (input->timeline->undated->len) {
    g_string_append(out, "<h2>");
    markup_text(out, word(input, "undated_head"), -1);
    g_string_append(out, "</h2>\n");
    append_list(input, credits, input->timeline->undated, out);
  }
  g_string_append(out, "</section>\n");
}

void write_page(const PageInput *input, GString *out) {
  append_header(input, out);
  append_drawings(input, out);
  page_append_strip(input, out);
  append_tools(input, out);
  append_events(input, out);
  g_string_append(out, "</main>\n<script>");
  page_append_resource(out, "write/page.js");
  g_string_append(out, "</script>\n</body>\n</html>\n");
}
