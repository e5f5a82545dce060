/* update.c -- a session brings what it read into the file that a person edited. */
#include "model/update.h"

#include <string.h>

#include "model/made.h"
#include "model/seal.h"
#include "session/session.h"

/* The edited file as a timeline of its own, read as any input is; its headline is weighed by timeline_update(). */
static dateline_status read_edited(dateline *session, const char *path, Timeline **edited) {
  Timeline *fresh = session->timeline;
  bool headline = session->headline;
  guint texts = session->texts;
  g_autoptr(GString) bytes = g_string_new(NULL);
  session->timeline = timeline_new();
  session->headline = false;
  session->texts = 0;
  dateline_status status = session_read_bytes(session, path, bytes);
  session->by_hand = !seal_holds(bytes->str, bytes->len);
  status = status == DATELINE_OK ? dateline_read(session, path, bytes->str, bytes->len, NULL) : status;
  *edited = session->timeline;
  if (session->headline) {
    made_note_title(*edited);
  }
  session->timeline = fresh;
  session->headline = headline;
  session->texts = texts;
  return status;
}

static guint count_edited(const GPtrArray *events) {
  guint n = 0;
  for (guint i = 0; i < events->len; i++) {
    n += ((const Event *)events->pdata[i])->edited != NULL;
  }
  return n;
}

static void say_edited(dateline *session, const char *path) {
  guint n = count_edited(session->timeline->events) + count_edited(session->timeline->undated);
  if (n) {
    diag_set_file(session->diag, path, NULL, 0);
    diag_add(session->diag, DIAG_NOTE, "edited", (DiagPlace){0},
             "%u event%s whose date or title was edited by hand %s so, whatever the texts say; the field \"edited\" "
             "tells which",
             n, n > 1 ? "s" : "", n > 1 ? "stay" : "stays");
  }
}

/* What the draft has under a name keeps it. */
static void bring_together(dateline *session, Timeline *edited) {
  timeline_forget_names(session->timeline);
  made_look(edited);
  timeline_update(edited, session->timeline);
  session->timeline = edited;
  session_merge(session);
  session_name(session);
}

dateline_status dateline_update(dateline *session, const char *path) {
  Timeline *edited;
  session->updates = true;
  if (!g_file_test(path, G_FILE_TEST_EXISTS)) {
    return DATELINE_OK; /* the first extraction */
  }
  dateline_status status = session_combine(session);
  if (status != DATELINE_OK) {
    return status;
  }
  guint texts = session->documents->len;
  status = read_edited(session, path, &edited);
  session->unsettled = false;
  session->keep_dropped = true;
  if (status == DATELINE_OK && session->documents->len > texts) {
    g_autofree char *message = g_strdup_printf("--update: \"%s\" is a text; name a timeline file", path);
    status = session_usage(session, message);
  }
  if (status != DATELINE_OK) {
    timeline_free(edited);
    return status;
  }
  bring_together(session, edited);
  say_edited(session, path);
  return DATELINE_OK;
}
