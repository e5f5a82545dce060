/* report.c -- see report.h. */
#include "extract/report.h"

#include <string.h>

#include "event/report.h"
#include "event/signature.h"

/* Of the day of publication or so. */
static Date *about(const Date *anchor) {
  g_autofree char *edtf = g_strconcat(date_edtf(anchor), "~", NULL);
  return date_form(anchor) == DATE_SINGLE ? date_parse_edtf(edtf, -1, NULL) : NULL;
}

/* Does the document tell the same with a date of its own? */
static bool is_dated(const WordLists *lists, const Event *lead, const GPtrArray *events, guint from) {
  enum { HALF = 50 };
  Signature signature = signature_of(lists, lead);
  for (guint i = from; i < events->len; i++) {
    const Event *event = events->pdata[i];
    Signature other = signature_of(lists, event);
    if (signature_shares_trigger(&signature, &other) ||
        signature_overlap(&signature, &other) >= HALF) { /* "the accident occurred Thursday" */
      return true;
    }
  }
  return false;
}

Event *report_lead(TaggedText *tagged, const BuildTools *tools) {
  const Document *document = tagged->document;
  bool report = document->anchor && g_strcmp0(document->anchor_from, "mail") != 0;
  g_autoptr(Date) date = report ? about(document->anchor) : NULL;
  gint32 sentence = date ? report_sentence(tagged) : -1;
  guint n;
  if (sentence < 0) {
    return NULL;
  }
  Token *tokens = tagged_text_sentence(tagged, (guint)sentence, &n);
  g_autoptr(Clause) clause = clause_new(tagged->syntax, document->text, tokens, n);
  gint32 head = report_head(clause);
  Passage passage = {document, g_array_index(tagged->sentences, Span, sentence), clause, true, NULL, 0};
  return head >= 0 ? build_undated(&passage, tools, head, date) : NULL;
}

static gsize sentence_of(const Event *event) {
  return ((const Citation *)event->citations->pdata[0])->offset;
}

/* Where it stands in the text: events of sentences before it may be told from a dateline. */
static guint place_of(const Event *lead, const GPtrArray *events, guint from) {
  guint at = from;
  while (at < events->len && sentence_of(events->pdata[at]) < sentence_of(lead)) {
    at++;
  }
  return at;
}

void report_add(const WordLists *lists, Event *lead, GPtrArray *events, guint from) {
  enum { SURE = 60 }; /* in hundredths: nothing in the text asks for this line */
  if (lead->confidence < SURE || is_dated(lists, lead, events, from)) {
    event_free(lead);
  } else {
    g_ptr_array_insert(events, (gint)place_of(lead, events, from), lead);
  }
}
