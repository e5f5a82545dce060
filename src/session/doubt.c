/* doubt.c -- what a session says of titles that extraction is not sure of: how many, and where the first ones are. */
#include <string.h>

#include "session/session.h"

/* Those that are told one by one where they fail. */
enum { MOST_TOLD = 3 };

static void count(dateline *session, const GPtrArray *events) {
  session->titles += events->len;
  for (guint i = 0; i < events->len; i++) {
    session->doubtful += ((const Event *)events->pdata[i])->needs_edit;
  }
}

void session_count_titles(dateline *session, const Timeline *chosen) {
  count(session, chosen->events);
  count(session, chosen->undated);
}

/* The text of the event, where its lines are those of a file; NULL: it is not at hand. */
static const Document *text_of(const dateline *session, const Citation *citation) {
  for (guint i = 0; citation && citation->doc && i < session->documents->len; i++) {
    const Document *document = session->documents->pdata[i];
    if (document->plain && strcmp(document->name, citation->doc) == 0) {
      return document;
    }
  }
  return NULL;
}

/* Of the date phrase in the document, which is the current file; nowhere, where it is not there. */
static DiagPlace place_of(const dateline *session, const Document *document, const Quote *phrase) {
  if (!document || !phrase->text) {
    return (DiagPlace){0};
  }
  glong points = g_utf8_strlen(document->text, (gssize)document->len);
  if ((glong)(phrase->offset + phrase->length) > points || !phrase->length) {
    return (DiagPlace){0};
  }
  const char *at = g_utf8_offset_to_pointer(document->text, (glong)phrase->offset);
  return diag_place(session->diag, (gsize)(at - document->text), strlen(phrase->text));
}

static void tell(dateline *session, const Event *event) {
  const Citation *citation = event->citations->len ? event->citations->pdata[0] : NULL;
  const Document *document = text_of(session, citation);
  diag_set_file(session->diag, citation ? citation->doc : NULL, document ? document->text : NULL,
                document ? document->len : 0);
  diag_add(session->diag, DIAG_ERROR, "doubtful",
           place_of(session, document, citation ? &citation->phrase : &(Quote){0}),
           "the title \"%.120s\" is doubtful; mend it in a YAML draft, or take its needs_edit away", event->title);
  diag_set_file(session->diag, NULL, NULL, 0);
}

static guint tell_first(dateline *session, const GPtrArray *events, guint told) {
  for (guint i = 0; i < events->len && told < MOST_TOLD; i++) {
    const Event *event = events->pdata[i];
    if (event->needs_edit) {
      tell(session, event);
      told++;
    }
  }
  return told;
}

dateline_status session_tell_doubt(dateline *session, const Timeline *chosen) {
  bool strict = options_flag(session->options, OPT_STRICT);
  guint titles = session->titles, doubtful = session->doubtful;
  session->titles = session->doubtful = 0;
  if (!doubtful) {
    return DATELINE_OK;
  }
  if (strict && chosen) {
    tell_first(session, chosen->undated, tell_first(session, chosen->events, 0));
  }
  diag_add(session->diag, strict ? DIAG_ERROR : DIAG_NOTE, "doubtful", (DiagPlace){0},
           "doubtful titles: %u of %u, in tables and drawings with a dagger; a YAML draft marks them with needs_edit, "
           "-t review shows what else each may be",
           doubtful, titles);
  return strict ? DATELINE_BAD_INPUT : DATELINE_OK;
}
