/* store.c -- a session keeps what its texts tell in a file, and answers from it. */
#include "store/store.h"

#include "gather/telling.h"
#include "session/session.h"

static const char *path_of(const dateline *session) {
  return options_text(session->options, OPT_STORE);
}

static guint without_text(const Timeline *timeline) {
  guint n = 0;
  for (guint i = 0; i < timeline->events->len; i++) {
    const Event *event = timeline->events->pdata[i];
    n += event->citations->len == 0 || !((const Citation *)event->citations->pdata[0])->doc;
  }
  return n;
}

static void tell_lost(dateline *session) {
  guint lost = without_text(session->timeline);
  diag_set_file(session->diag, path_of(session), NULL, 0);
  if (lost) {
    diag_add(session->diag, DIAG_WARNING, "not-stored", (DiagPlace){0},
             "%u events come from no text and are not kept; give them as a timeline beside it", lost);
  }
}

static void tell_count(dateline *session, Store *store) {
  gsize articles, events;
  store_count(store, &articles, &events);
  diag_set_file(session->diag, path_of(session), NULL, 0);
  diag_add(session->diag, DIAG_NOTE, "stored", (DiagPlace){0},
           "holds %" G_GSIZE_FORMAT " events of %" G_GSIZE_FORMAT " texts", events, articles);
}

dateline_status dateline_store(dateline *session) {
  if (!path_of(session)) {
    return session_usage(session, "no store; set the option \"store\"");
  }
  g_autoptr(Store) store = store_open(path_of(session), true, session->diag);
  if (!store) {
    return DATELINE_IO;
  }
  timeline_forget_names(session->timeline);
  telling_split(session->timeline);
  if (!store_put(store, extractor_lists(session_extractor(session)), session->timeline)) {
    return DATELINE_IO;
  }
  tell_lost(session);
  tell_count(session, store);
  return DATELINE_OK;
}

/* What is asked for of all that is kept takes the place of what was read. */
static dateline_status load(dateline *session) {
  g_autoptr(Store) store = store_open(path_of(session), false, session->diag);
  g_autoptr(TopicQuery) query = session_query(session);
  if (!store) {
    return DATELINE_IO;
  }
  timeline_free(session->timeline);
  session->timeline = timeline_new();
  session->inputs = 2; /* texts of their own */
  session->unsettled = true;
  return store_load(store, query, session->timeline) ? DATELINE_OK : DATELINE_IO;
}

dateline_status session_exchange(dateline *session) {
  if (!path_of(session) || session->exchanged) {
    return DATELINE_OK;
  }
  session->exchanged = true;
  dateline_status status = session->inputs ? dateline_store(session) : DATELINE_OK;
  return status == DATELINE_OK ? load(session) : status;
}
