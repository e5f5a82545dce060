/* selection.c -- what the options ask for of a timeline: title, selection, undated events. */
#include <string.h>

#include "model/select.h"
#include "session/session.h"

/* An expression may take exponential time; the matcher counts its steps and gives up after these, some
 * milliseconds a text.  The user's own (*LIMIT_MATCH=...) can only lower it. */
#define MATCH_STEPS "(*LIMIT_MATCH=200000)"

static GRegex *match_of(dateline *session, const Options *options, dateline_status *status) {
  const char *pattern = options_text(options, OPT_MATCH);
  g_autoptr(GError) error = NULL;
  g_autofree char *limited = g_strconcat(MATCH_STEPS, pattern, NULL);
  GRegex *regex = pattern ? g_regex_new(limited, 0, 0, &error) : NULL;
  if (error) {
    g_autofree char *message = g_strdup_printf("--match: %s", error->message);
    *status = session_usage(session, message);
  }
  return regex;
}

static dateline_status treat_undated(dateline *session, const Options *options, GPtrArray *undated) {
  const char *what = options_text(options, OPT_UNDATED);
  if (strcmp(what, "drop") == 0) {
    g_ptr_array_set_size(undated, 0);
  } else if (strcmp(what, "error") == 0 && undated->len > 0) {
    diag_add(session->diag, DIAG_ERROR, "undated", (DiagPlace){0},
             "%u events have no date; give --date, or write their dates", undated->len);
    return DATELINE_BAD_INPUT;
  }
  return DATELINE_OK;
}

/* What is left out is counted; where all is asked for, what would have been is marked, so that whoever reads the file
 * back has it left out again. */
static guint mark_noise(const GPtrArray *events, bool all) {
  guint noise = 0;
  for (guint i = 0; i < events->len; i++) {
    Event *event = g_ptr_array_index(events, i);
    noise += event->noise;
    event->drop |= event->noise && all;
  }
  return noise;
}

static void treat_noise(dateline *session, const Options *options) {
  const Timeline *timeline = session->timeline;
  bool all = options_flag(options, OPT_ALL);
  guint noise = mark_noise(timeline->events, all) + mark_noise(timeline->undated, all);
  if (noise > 0 && !all) {
    diag_add(session->diag, DIAG_NOTE, "left-out", (DiagPlace){0},
             "%u of %u events are left out as no lines of a chronology: statistics, states, comparisons, what is told "
             "twice; --all has them",
             noise, timeline->events->len + timeline->undated->len);
  }
}

/* Takes the array. */
static GHashTable *set_of(GPtrArray *events) {
  GHashTable *set = g_hash_table_new(NULL, NULL);
  for (guint i = 0; i < events->len; i++) {
    g_hash_table_add(set, events->pdata[i]);
  }
  g_ptr_array_unref(events);
  return set;
}

static int weightiest_first(gconstpointer left, gconstpointer right) {
  const Event *a = *(Event *const *)left, *b = *(Event *const *)right;
  int order = b->importance - a->importance;
  order = order ? order : b->chance - a->chance;
  return order ? order : date_compare(a->date, b->date);
}

static int by_time(gconstpointer left, gconstpointer right) {
  return date_compare((*(Event *const *)left)->date, (*(Event *const *)right)->date);
}

/* `most` events, 0: all.  g_ptr_array_sort() keeps the order of equals. */
static void keep_weightiest(GPtrArray *events, guint most) {
  if (most > 0 && most < events->len) {
    g_ptr_array_sort(events, weightiest_first);
    g_ptr_array_set_size(events, (gint)most);
    g_ptr_array_sort(events, by_time);
  }
}

dateline_status session_choose(dateline *session, const Options *options, bool dropped, Timeline *chosen) {
  dateline_status status = DATELINE_OK;
  g_autoptr(GRegex) match = match_of(session, options, &status);
  g_autoptr(GError) costly = NULL;
  g_autoptr(Date) from = session_option_date(options, OPT_FROM);
  g_autoptr(Date) to = session_option_date(options, OPT_TO);
  Selection selection = {from,
                         to,
                         options_text(options, OPT_GROUP),
                         options_text(options, OPT_TAG),
                         options_int(options, OPT_MIN_IMPORTANCE),
                         dropped,
                         options_flag(options, OPT_ALL),
                         match,
                         &costly};
  bool topical = session_is_topical(session);
  selection.match = topical ? NULL : match; /* of a text that is of the topic all is weighed */
  treat_noise(session, options);
  *chosen = *session->timeline;
  chosen->events = select_events(session->timeline->events, &selection);
  chosen->undated = select_events(session->timeline->undated, &selection);
  if (costly) {
    status =
        session_usage(session, "--match: the expression takes too long on a text; write it without nested repeats");
  }
  if (options_is_set(options, OPT_TITLE)) {
    chosen->title = (char *)options_text(options, OPT_TITLE);
  }
  if (status == DATELINE_OK && topical) {
    selection.match = match;
    g_autoptr(GHashTable) wanted = match ? set_of(select_events(chosen->events, &selection)) : NULL;
    return session_topic(session, options, wanted, chosen);
  }
  keep_weightiest(chosen->events, (guint)options_int(options, OPT_ENTRIES));
  return status == DATELINE_OK ? treat_undated(session, options, chosen->undated) : status;
}

void session_chosen_clear(dateline *session, Timeline *chosen) {
  session_take_sentences(session);
  g_ptr_array_unref(chosen->events);
  g_ptr_array_unref(chosen->undated);
}
