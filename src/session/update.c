/* update.c -- a session brings what it read into the file that a person edited. */
#include <string.h>

#include "model/update.h"
#include "session/session.h"

/* The edited file as a timeline of its own, read as any input is. */
static dateline_status read_edited(dateline *session, const char *path, Timeline **edited) {
  Timeline *fresh = session->timeline;
  session->timeline = timeline_new();
  dateline_status status = dateline_read_file(session, path, NULL);
  *edited = session->timeline;
  session->timeline = fresh;
  return status;
}

dateline_status dateline_update(dateline *session, const char *path) {
  Timeline *edited;
  if (!g_file_test(path, G_FILE_TEST_EXISTS)) {
    return DATELINE_OK; /* the first extraction */
  }
  session_settle(session);
  guint texts = session->documents->len;
  dateline_status status = read_edited(session, path, &edited);
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
  timeline_update(edited, session->timeline);
  session->timeline = edited;
  return DATELINE_OK;
}
