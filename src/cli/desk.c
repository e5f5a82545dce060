/* desk.c -- see desk.h.
 *
 * The texts are read once and again when they change; a correction goes into the timeline that is at hand, and the
 * draft is that timeline. */
#include "cli/desk.h"

#include <string.h>

#include "cli/saved.h"
#include "cli/values.h"
#include "session/session.h"

struct Desk {
  const char *const *values;
  const GPtrArray *inputs;
  const char *draft;
  GPtrArray *files;  /* all paths, borrowed */
  dateline *session; /* NULL: what is on the disk is wrong */
  GString *page;
  json_t *messages;
  char *sum; /* of the files as they were last read or written */
  int version;
  bool backed_up;
};

Desk *desk_new(const char *const values[OPTION_COUNT], const GPtrArray *inputs, const char *draft) {
  Desk *desk = g_new0(Desk, 1);
  *desk = (Desk){.values = values, .inputs = inputs, .draft = draft};
  desk->files = g_ptr_array_copy((GPtrArray *)inputs, NULL, NULL);
  g_ptr_array_add(desk->files, (char *)draft);
  desk->page = g_string_new(NULL);
  desk->messages = json_array();
  desk_reload(desk);
  return desk;
}

void desk_free(Desk *desk) {
  if (!desk) {
    return;
  }
  dateline_free(desk->session);
  g_ptr_array_unref(desk->files);
  g_string_free(desk->page, TRUE);
  json_decref(desk->messages);
  g_free(desk->sum);
  g_free(desk);
}

/* Notes and warnings of the session are the page's from now on. */
static void take_messages(Desk *desk, dateline *session) {
  const GPtrArray *entries = diag_entries(session->diag);
  json_decref(desk->messages);
  desk->messages = json_array();
  for (guint i = 0; i < entries->len; i++) {
    g_autofree char *text = diag_entry_json(entries->pdata[i]);
    json_array_append_new(desk->messages, json_loads(text, 0, NULL));
  }
  dateline_messages(session);
}

static dateline_status read_all(const Desk *desk, dateline *session) {
  dateline_status worst = DATELINE_OK;
  bool only = desk->inputs->len == 1 && strcmp(desk->inputs->pdata[0], desk->draft) == 0;
  for (guint i = 0; i < desk->inputs->len; i++) {
    dateline_status status = dateline_read_file(session, desk->inputs->pdata[i], desk->values[OPT_FROM_FORMAT]);
    worst = MAX(worst, status);
  }
  session->keep_dropped = session->by_hand = session->live = true;
  return worst != DATELINE_OK || only ? worst : dateline_update(session, desk->draft);
}

/* The page of the timeline at hand, in the place of the last. */
static dateline_status write_page(Desk *desk, dateline *session) {
  char *bytes = NULL;
  size_t len = 0;
  dateline_status status = dateline_write(session, "review", &bytes, &len);
  if (status == DATELINE_OK) {
    g_string_truncate(desk->page, 0);
    g_string_append_len(desk->page, bytes, (gssize)len);
  }
  g_free(bytes);
  return status;
}

static void read_again(Desk *desk) {
  dateline *session = values_session(desk->values);
  dateline_free(desk->session);
  desk->session = NULL;
  dateline_status status = read_all(desk, session);
  status = status == DATELINE_OK ? write_page(desk, session) : status;
  session->updates = session->by_hand = true; /* whether there was a draft or not */
  take_messages(desk, session);
  if (status == DATELINE_OK) {
    desk->session = session;
  } else {
    dateline_free(session);
  }
  desk->version++;
}

void desk_reload(Desk *desk) {
  g_autofree char *sum = saved_sum(desk->files);
  if (g_strcmp0(sum, desk->sum) != 0) {
    g_free(desk->sum);
    desk->sum = g_steal_pointer(&sum);
    read_again(desk);
  }
}

const GString *desk_page(const Desk *desk) {
  return desk->page;
}

json_t *desk_state(const Desk *desk) {
  return json_pack("{s:i, s:O}", "version", desk->version, "messages", desk->messages);
}

/* -- One correction -- */

/* A timeline of one event, of the fields that the page can change; NULL: it is no such thing. */
static char *one_event(const json_t *asked) {
  static const char *const keys[] = {"title", "date", "group", "drop", "needs_edit", "edited", "confidence"};
  json_t *event = json_object(), *none = json_array();
  for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
    json_object_set(event, keys[i], json_object_get(asked, keys[i]));
  }
  bool dated = json_object_get(event, "date") != NULL;
  json_t *timeline = dated ? json_pack("{s:[o], s:o}", "events", event, "undated", none)
                           : json_pack("{s:o, s:[o]}", "events", none, "undated", event);
  char *text = timeline ? json_dumps(timeline, 0) : NULL;
  json_decref(timeline);
  return text;
}

/* Which array of the session holds the event, and where; NULL: none does. */
static GPtrArray *find(const Timeline *timeline, const char *id, guint *at) {
  GPtrArray *lists[] = {timeline->events, timeline->undated};
  for (gsize l = 0; l < G_N_ELEMENTS(lists); l++) {
    for (*at = 0; *at < lists[l]->len; (*at)++) {
      if (g_strcmp0(((const Event *)lists[l]->pdata[*at])->id, id) == 0) {
        return lists[l];
      }
    }
  }
  return NULL;
}

static void swap_texts(char **a, char **b) {
  char *kept = *a;
  *a = *b;
  *b = kept;
}

/* `read` has what the page said, and takes away what was there before. */
static void apply(Timeline *timeline, GPtrArray *list, guint at, Event *read) {
  Event *event = g_ptr_array_steal_index(list, at);
  Date *date = event->date;
  event->date = read->date;
  read->date = date;
  swap_texts(&event->title, &read->title);
  swap_texts(&event->group, &read->group);
  swap_texts(&event->edited, &read->edited);
  event->drop = read->drop;
  event->needs_edit = read->needs_edit;
  event->confidence = read->confidence;
  event->pinned = true;
  if (event->edited && strstr(event->edited, "date")) {
    g_ptr_array_set_size(event->elsewhere, 0);
  }
  g_ptr_array_add(event->date ? timeline->events : timeline->undated, event);
  timeline_sort(timeline);
}

/* False: said in `reader`. */
static bool take_edit(Desk *desk, dateline *reader, const json_t *asked) {
  guint at = 0;
  const char *id = json_string_value(json_object_get(asked, "id"));
  GPtrArray *list = id ? find(desk->session->timeline, id, &at) : NULL;
  g_autofree char *text = list ? one_event(asked) : NULL;
  if (!text) {
    session_usage(reader, "what the page says fits no event; load it again");
    return false;
  }
  if (dateline_read(reader, "the page", text, strlen(text), "json") != DATELINE_OK) {
    return false;
  }
  const Timeline *read = reader->timeline;
  apply(desk->session->timeline, list, at, read->events->len ? read->events->pdata[0] : read->undated->pdata[0]);
  return true;
}

/* What cannot be written is not on the desk either. */
static bool save(Desk *desk) {
  dateline_status status = desk->backed_up ? DATELINE_OK : saved_back_up(desk->session, desk->draft);
  desk->backed_up |= status == DATELINE_OK;
  status = status == DATELINE_OK ? dateline_write_file(desk->session, desk->draft, NULL) : status;
  if (status == DATELINE_OK) {
    g_free(desk->sum);
    desk->sum = saved_sum(desk->files);
    status = write_page(desk, desk->session);
    take_messages(desk, desk->session);
    return status == DATELINE_OK;
  }
  take_messages(desk, desk->session);
  json_t *said = json_incref(desk->messages);
  read_again(desk);
  json_array_extend(said, desk->messages);
  json_decref(desk->messages);
  desk->messages = said;
  return false;
}

json_t *desk_edit(Desk *desk, const char *text, gsize len) {
  dateline *reader = dateline_new();
  desk_reload(desk);
  json_t *asked = json_loadb(text, len, JSON_REJECT_DUPLICATES, NULL);
  bool taken = desk->session && take_edit(desk, reader, asked);
  if (desk->session && !taken) {
    take_messages(desk, reader);
  }
  bool saved = taken && save(desk);
  json_decref(asked);
  dateline_free(reader);
  json_t *state = desk_state(desk);
  json_object_set_new(state, "saved", json_boolean(saved));
  return state;
}
