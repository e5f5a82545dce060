/* serve.c -- see serve.h. */
#include "cli/serve.h"

#include <stdio.h>
#include <string.h>

#include "cli/desk.h"
#include "cli/http.h"
#include "cli/textdesk.h"
#include "cli/values.h"
#include "cli/watch.h"
#include "model/format.h"
#include "session/session.h"

enum { MOST_BYTES = 64 << 20, NOT_FOUND = 404 };

/* One of the two. */
typedef struct {
  Desk *draft;
  TextDesk *text;
} Served;

/* -- What is asked for -- */

static void give_json(HttpAnswer *answer, json_t *json) {
  char *text = json_dumps(json, JSON_COMPACT);
  answer->type = "application/json";
  g_string_append(answer->body, text);
  free(text);
  json_decref(json);
}

static void give_page(const Served *served, HttpAnswer *answer) {
  answer->type = "text/html; charset=utf-8";
  if (served->text) {
    textdesk_page(served->text, answer->body);
  } else {
    const GString *page = desk_page(served->draft);
    g_string_append_len(answer->body, page->str, (gssize)page->len);
  }
}

static void take(const Served *served, const HttpRequest *request, HttpAnswer *answer) {
  const GString *body = request->body;
  if (served->text && strcmp(request->path, "draw") == 0) {
    give_json(answer, textdesk_draw(served->text, body->str, body->len));
  } else if (served->text && strcmp(request->path, "save") == 0) {
    give_json(answer, textdesk_save(served->text, body->str, body->len));
  } else if (served->draft && strcmp(request->path, "edit") == 0) {
    give_json(answer, desk_edit(served->draft, body->str, body->len));
  } else {
    answer->status = NOT_FOUND;
  }
}

static void answer_request(void *data, const HttpRequest *request, HttpAnswer *answer) {
  const Served *served = data;
  if (request->post) {
    take(served, request, answer);
  } else if (!*request->path) {
    give_page(served, answer);
  } else if (strcmp(request->path, "state") == 0) {
    give_json(answer, served->text ? textdesk_state(served->text) : desk_state(served->draft));
  } else {
    answer->status = NOT_FOUND;
  }
}

/* -- What is served -- */

static bool has_sentences(const GPtrArray *events) {
  for (guint i = 0; i < events->len; i++) {
    if (((const Event *)events->pdata[i])->citations->len) {
      return true;
    }
  }
  return false;
}

/* A file that is a timeline already: YAML as a person writes it, or a draft. */
typedef enum { SOME_INPUTS, A_TEXT, A_DRAFT } Kind;

static Kind kind_of(const char *const values[OPTION_COUNT], const GPtrArray *inputs) {
  const char *path = inputs->pdata[0], *format = values[OPT_FROM_FORMAT];
  FormatId id = format ? format_by_name(format, false) : format_by_suffix(path, false);
  if (inputs->len > 1 || values[OPT_UPDATE] || values[OPT_OUTPUT] || (id != FORMAT_YAML && id != FORMAT_JSON)) {
    return SOME_INPUTS;
  }
  dateline *session = values_session(values);
  bool read = dateline_read_file(session, path, format) == DATELINE_OK;
  bool draft = read && (has_sentences(session->timeline->events) || has_sentences(session->timeline->undated));
  dateline_free(session);
  return draft ? A_DRAFT : id == FORMAT_YAML ? A_TEXT : SOME_INPUTS;
}

static char *draft_of(const char *const values[OPTION_COUNT], const GPtrArray *inputs, Kind kind) {
  const char *named = values[OPT_UPDATE] ? values[OPT_UPDATE] : values[OPT_OUTPUT];
  return kind != SOME_INPUTS ? g_strdup(inputs->pdata[0])
         : named             ? g_strdup(named)
                             : g_strconcat(inputs->pdata[0], ".draft.yaml", NULL);
}

static dateline_status check(dateline *session, const GPtrArray *inputs, const char *draft) {
  FormatId format = format_by_suffix(draft, true);
  for (guint i = 0; i < inputs->len; i++) {
    if (strcmp(inputs->pdata[i], "-") == 0) {
      return session_usage(session, "--serve takes files; standard input is read once and cannot change");
    }
  }
  return format == FORMAT_YAML || format == FORMAT_JSON
             ? DATELINE_OK
             : session_usage(session, "--serve saves a draft that can be read again; give -o FILE.yaml");
}

static void reload(void *data) {
  const Served *served = data;
  if (served->draft) {
    desk_reload(served->draft);
  }
}

static void say_address(const Http *http, const Served *served, const char *draft) {
  if (served->draft) {
    printf("%s\ncorrections are saved in %s; Ctrl-C ends\n", http_address(http), draft);
  } else {
    printf("%s\nCtrl-C ends\n", http_address(http));
  }
  fflush(stdout);
}

static dateline_status serve(dateline *session, Served *served, const GPtrArray *inputs, const char *draft) {
  Http *http = http_start(answer_request, served, MOST_BYTES, session->diag);
  if (!http) {
    return DATELINE_IO;
  }
  g_autoptr(GPtrArray) watched = g_ptr_array_copy((GPtrArray *)inputs, NULL, NULL);
  if (!g_ptr_array_find_with_equal_func(watched, draft, g_str_equal, NULL)) {
    g_ptr_array_add(watched, (char *)draft);
  }
  say_address(http, served, draft);
  dateline_status status = watch_run(watched, reload, served);
  http_stop(http);
  return status;
}

/* What is wrong with what cannot be shown. */
static dateline_status complain(dateline *session, const char *const values[OPTION_COUNT], const GPtrArray *inputs,
                                const char *draft) {
  dateline_status worst = DATELINE_OK;
  for (guint i = 0; i < inputs->len; i++) {
    dateline_status status = dateline_read_file(session, inputs->pdata[i], values[OPT_FROM_FORMAT]);
    worst = MAX(worst, status);
  }
  return worst != DATELINE_OK ? worst : dateline_update(session, draft);
}

dateline_status serve_run(dateline *session, const char *const values[OPTION_COUNT], const GPtrArray *inputs) {
  Kind kind = kind_of(values, inputs);
  g_autofree char *draft = draft_of(values, inputs, kind);
  dateline_status status = check(session, inputs, draft);
  if (status != DATELINE_OK) {
    return status;
  }
  Served served = {.text = kind == A_TEXT ? textdesk_new(values, inputs->pdata[0]) : NULL};
  served.draft = served.text ? NULL : desk_new(values, inputs, draft);
  if (served.draft && desk_page(served.draft)->len == 0) {
    status = complain(session, values, inputs, draft);
  } else {
    status = serve(session, &served, inputs, draft);
  }
  desk_free(served.draft);
  textdesk_free(served.text);
  return status;
}
