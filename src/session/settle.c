/* settle.c -- what all inputs say, as one timeline.
 *
 * Once, when all is read: to merge after each of many inputs would take the square of their number, and the
 * result would hang on their order. */
#include "session/session.h"

static void tidy(const GPtrArray *events) {
  for (guint i = 0; i < events->len; i++) {
    event_tidy_citations(g_ptr_array_index(events, i));
  }
}

/* One input is left as it is: its events were merged when it was extracted, and a person may have parted some. */
void session_settle(dateline *session) {
  Timeline *timeline = session->timeline;
  if (!session->unsettled) {
    return;
  }
  if (session->inputs > 1) {
    timeline_forget_names(timeline);
    extractor_merge(session_extractor(session), timeline);
  }
  tidy(timeline->events);
  tidy(timeline->undated);
  timeline_name_events(timeline);
  session->unsettled = false;
}
