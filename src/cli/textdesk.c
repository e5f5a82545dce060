/* textdesk.c -- see textdesk.h. */
#include "cli/textdesk.h"

#include <string.h>

#include "cli/saved.h"
#include "cli/values.h"
#include "session/session.h"
#include "write/markup.h"
#include "write/page.h"

struct TextDesk {
  const char *const *values;
  const char *path;
  GPtrArray *files; /* the path */
  bool backed_up;
};

TextDesk *textdesk_new(const char *const values[OPTION_COUNT], const char *path) {
  TextDesk *desk = g_new0(TextDesk, 1);
  *desk = (TextDesk){values, path, g_ptr_array_new(), false};
  g_ptr_array_add(desk->files, (char *)path);
  return desk;
}

void textdesk_free(TextDesk *desk) {
  if (desk) {
    g_ptr_array_unref(desk->files);
    g_free(desk);
  }
}

void textdesk_page(TextDesk *desk, GString *out) {
  g_autofree char *sum = page_script_sum("cli/textdesk.js"), *file = saved_sum(desk->files), *text = NULL;
  gsize len = 0;
  g_file_get_contents(desk->path, &text, &len, NULL);
  g_string_append_printf(out,
                         "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                         "'unsafe-inline'; img-src data:; connect-src 'self'; script-src 'sha256-%s'; base-uri 'none'; "
                         "form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, "
                         "initial-scale=1\">\n<title>",
                         sum);
  markup_text(out, desk->path, -1);
  g_string_append(out, "</title>\n<style>\n");
  page_append_resource(out, "cli/textdesk.css");
  g_string_append_printf(out, "</style>\n</head>\n<body data-sum=\"%s\">\n<header><h1>", file);
  markup_text(out, desk->path, -1);
  g_string_append(out,
                  "</h1><output id=\"state\" aria-live=\"polite\"></output>"
                  "<button type=\"button\" id=\"save\">Save <kbd>Ctrl S</kbd></button></header>\n<main>\n"
                  "<textarea id=\"text\" aria-label=\"The timeline as YAML\" spellcheck=\"false\" wrap=\"off\">\n");
  markup_text(out, text ? text : "", (gssize)len);
  g_string_append(out, "</textarea>\n<div><ol id=\"messages\" aria-live=\"polite\" aria-label=\"Messages\"></ol>\n"
                       "<figure id=\"drawing\" aria-label=\"The drawing\"></figure></div>\n</main>\n<script>");
  page_append_resource(out, "cli/textdesk.js");
  g_string_append(out, "</script>\n</body>\n</html>\n");
}

json_t *textdesk_state(const TextDesk *desk) {
  g_autofree char *sum = saved_sum(desk->files);
  return json_pack("{s:s}", "sum", sum);
}

static json_t *messages_of(const dateline *session) {
  const GPtrArray *entries = diag_entries(session->diag);
  json_t *messages = json_array();
  for (guint i = 0; i < entries->len; i++) {
    g_autofree char *text = diag_entry_json(entries->pdata[i]);
    json_array_append_new(messages, json_loads(text, 0, NULL));
  }
  return messages;
}

/* NULL: it is wrong, and said. */
static json_t *drawing_of(const TextDesk *desk, dateline *session, const char *text, gsize len) {
  char *svg = NULL;
  size_t size = 0;
  bool read = dateline_read(session, desk->path, text, len, desk->values[OPT_FROM_FORMAT]) == DATELINE_OK;
  bool drawn = read && dateline_write(session, "svg", &svg, &size) == DATELINE_OK;
  const char *root = drawn ? strstr(svg, "<svg") : NULL; /* after the XML declaration */
  json_t *drawing = root ? json_string(root) : json_null();
  g_free(svg);
  return drawing;
}

json_t *textdesk_draw(TextDesk *desk, const char *text, gsize len) {
  dateline *session = values_session(desk->values);
  json_t *asked = json_loadb(text, len, JSON_REJECT_DUPLICATES, NULL), *written = json_object_get(asked, "text");
  json_t *drawing = json_is_string(written)
                        ? drawing_of(desk, session, json_string_value(written), json_string_length(written))
                        : json_null();
  json_t *answer = json_pack("{s:o, s:o}", "messages", messages_of(session), "drawing", drawing);
  json_decref(asked);
  dateline_free(session);
  return answer;
}

static bool write_file(TextDesk *desk, dateline *session, const json_t *written) {
  if (!desk->backed_up && saved_back_up(session, desk->path) != DATELINE_OK) {
    return false;
  }
  desk->backed_up = true;
  return session_replace_file(session, desk->path, json_string_value(written), json_string_length(written)) ==
         DATELINE_OK;
}

json_t *textdesk_save(TextDesk *desk, const char *text, gsize len) {
  dateline *session = dateline_new();
  g_autofree char *now = saved_sum(desk->files);
  json_t *asked = json_loadb(text, len, JSON_REJECT_DUPLICATES, NULL), *written = json_object_get(asked, "text");
  const char *began = json_string_value(json_object_get(asked, "sum"));
  bool saved = false;
  if (!json_is_string(written) || !began) {
    session_usage(session, "what the page says is no text; load it again");
  } else if (strcmp(now, began) != 0) {
    session_usage(session, "the file was changed on the disk meanwhile and is not overwritten; copy your text and load "
                           "the page again");
  } else {
    saved = write_file(desk, session, written);
  }
  json_t *answer = textdesk_state(desk);
  json_object_set_new(answer, "saved", json_boolean(saved));
  json_object_set_new(answer, "messages", messages_of(session));
  json_decref(asked);
  dateline_free(session);
  return answer;
}
