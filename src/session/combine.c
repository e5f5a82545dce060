/* combine.c -- what all inputs say, as one timeline.
 *
 * Once, when all is read: to merge after each of many inputs would take the square of their number, and the
 * result would hang on their order. */
#include "gather/telling.h"
#include "model/made.h"
#include "read/prose/prose.h"
#include "session/session.h"

static void tidy(const GPtrArray *events) {
  for (guint i = 0; i < events->len; i++) {
    event_tidy_citations(g_ptr_array_index(events, i));
  }
}

/* Undated events of a file extracted before; those of a text read now were read against the same date. */
static void redate(dateline *session) {
  Timeline *timeline = session->timeline;
  g_autoptr(Date) option = session_option_date(session->options, OPT_DATE);
  const Date *anchor = option ? option : timeline->anchor;
  if (!anchor || timeline->undated->len == 0 || session->documents->len > 0) {
    return;
  }
  ExtractOptions options = prose_options(session->options);
  extractor_redate(session_extractor(session), timeline, anchor, &options, session->inputs == 1);
  if (option) {
    date_unref(timeline->anchor);
    timeline->anchor = g_steal_pointer(&option);
    timeline->anchor_from = "option";
  }
}

/* Once for each event: its ids are those of other events, which may stand in another file. */
static void check_ties(dateline *session, const Event *event, GHashTable *ids) {
  const GPtrArray *const lists[] = {event->after, event->because, event->leads_to};
  for (gsize k = 0; k < G_N_ELEMENTS(lists); k++) {
    for (guint i = 0; i < lists[k]->len; i++) {
      const char *id = g_ptr_array_index(lists[k], i);
      if (!g_hash_table_contains(ids, id)) {
        diag_add(session->diag, DIAG_WARNING, "unknown-event", (DiagPlace){0},
                 "\"%.60s\" is tied to \"%.60s\", and no event has that id; give the event \"id: %.60s\"",
                 event->title ? event->title : "", id, id);
      }
    }
  }
}

static void check_all_ties(dateline *session, const GPtrArray *events, GHashTable *ids) {
  for (guint i = 0; i < events->len; i++) {
    check_ties(session, g_ptr_array_index(events, i), ids);
  }
}

static void add_ids(GHashTable *ids, const GPtrArray *events) {
  for (guint i = 0; i < events->len; i++) {
    g_hash_table_add(ids, ((Event *)g_ptr_array_index(events, i))->id);
  }
}

static void report_unknown_ties(dateline *session) {
  const Timeline *timeline = session->timeline;
  g_autoptr(GHashTable) ids = g_hash_table_new(g_str_hash, g_str_equal);
  add_ids(ids, timeline->events);
  add_ids(ids, timeline->undated);
  check_all_ties(session, timeline->events, ids);
  check_all_ties(session, timeline->undated, ids);
}

void session_name(dateline *session) {
  Timeline *timeline = session->timeline;
  tidy(timeline->events);
  tidy(timeline->undated);
  timeline_name_events(timeline);
  made_note(timeline);
  session->unsettled = false;
}

/* One input is left as it is: its events were merged when it was extracted, and a person may have parted some. */
dateline_status session_combine(dateline *session) {
  dateline_status status = session_exchange(session);
  Timeline *timeline = session->timeline;
  if (status != DATELINE_OK || !session->unsettled) {
    return status;
  }
  if (session_is_topical(session)) { /* each text counts as it tells it */
    made_look(timeline);
    timeline_forget_names(timeline);
    telling_split(timeline);
    session->unsettled = false;
    return DATELINE_OK;
  }
  timeline_list_groups(timeline);
  made_look(timeline);
  redate(session);
  if (session->inputs > 1) {
    timeline_forget_names(timeline);
    session_merge(session);
  }
  if (session->headline) {
    made_note_title(timeline);
  }
  session_name(session);
  report_unknown_ties(session);
  return DATELINE_OK;
}
