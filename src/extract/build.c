/* build.c -- governor, kind, title and citation of one event. */
#include "extract/build.h"

#include "extract/bound.h"

#include <math.h>
#include <string.h>

#include "event/comparison.h"
#include "event/governor.h"
#include "event/which.h"
#include "title/title.h"

/* The value that `set` gives to a dependent of the head, or to the verb above a complement. */
static const char *cue(const Clause *clause, gint32 head, const char *set) {
  for (gint32 i = clause->first[head]; i >= 0; i = clause->following[i]) {
    const char *value = clause_value(clause, i, set);
    if (value && (clause->rel[i] == REL_AUX || clause->rel[i] == REL_ADVMOD || clause->rel[i] == REL_MARK))
      return value;
  }
  return NULL;
}

static bool planned(const Clause *clause, gint32 head) {
  const char *modal = cue(clause, head, "modal");
  if (modal && strcmp(modal, "planned") == 0)
    return true;
  gint32 above = clause->tokens[head].head;
  return clause->rel[head] == REL_XCOMP && above >= 0 && clause_in(clause, above, "planning");
}

static EventKind kind_of(const Clause *clause, gint32 head) {
  if (planned(clause, head))
    return EVENT_PLANNED;
  if (clause_child(clause, head, REL_COPULA) >= 0 || clause_in(clause, head, "stative"))
    return EVENT_STATE;
  return clause_in(clause, head, "reporting") ? EVENT_REPORT : EVENT_HAPPENED;
}

static bool uncertain(const Clause *clause, gint32 head) {
  const char *modal = cue(clause, head, "modal");
  return cue(clause, head, "hedges") || cue(clause, head, "conditions") || (modal && strcmp(modal, "uncertain") == 0);
}

static char *copy(const Document *document, gsize offset, gsize length) {
  return g_strndup(document->text + offset, length);
}

static Citation *cite(const Passage *passage, gint32 head) {
  const Token *token = &passage->clause->tokens[head];
  Citation *citation = citation_new();
  citation->doc = g_strdup(passage->document->name);
  citation->part = g_strdup(passage->document->part);
  citation->page = document_page(passage->document, passage->sentence.offset);
  citation->offset = passage->sentence.offset;
  citation->length = passage->sentence.length;
  citation->quote = copy(passage->document, citation->offset, citation->length);
  citation->head = (Quote){copy(passage->document, token->offset, token->length), token->offset, token->length};
  citation->phrase = (Quote){NULL, token->offset, 0};
  return citation;
}

static void cite_phrase(const Passage *passage, const Timex *timex, Citation *citation) {
  citation->phrase = (Quote){copy(passage->document, timex->offset, timex->length), timex->offset, timex->length};
  citation->phrase_value = timex->impossible ? NULL : g_strdup(timex->value); /* no publication would place it */
  citation->why = g_strdup(timex->why);
}

/* "the fiscal year ended [December 31]": a date that says which year another one is dates nothing else. */
static bool tells_period(const Clause *clause, gint32 first, gint32 last) {
  for (gint32 i = first; i <= last; i++) {
    gint32 head = clause->tokens[i].head;
    bool after = head >= 0 && head + 1 < first && clause->dated[head] && clause->rel[i] == REL_NMOD;
    if (after && clause->pos[head + 1] == POS_VERB && clause->rel[head + 1] == REL_AMOD) {
      return true;
    }
  }
  return false;
}

/* "up 12 percent from [a year earlier]": with what it is compared, not when it was. */
static bool compares(const Clause *clause, gint32 first, gint32 last) {
  guint8 next = last + 1 < clause->n ? clause->pos[last + 1] : POS_MARK;
  bool describes = next == POS_NOUN || next == POS_ADJECTIVE; /* "from year-earlier sales" */
  return first > 0 && !describes && comparison_is_earlier(clause, first, last) && comparison_leads(clause, first - 1);
}

/* Is the event what a "when" after the phrase says: "It lasted until 1230, when she refused to pay"? */
static bool told_by_when(const Clause *clause, gint32 last, gint32 head) {
  gint32 i = last + 1;
  i += i < clause->n && clause->pos[i] == POS_MARK;
  return i < head && clause_form(clause, i) == TAG_WHEN;
}

/* Is the phrase a term for what is to be done: "has [until May 3] to answer"? */
static bool is_deadline(const Clause *clause, gint32 last) {
  return last + 2 < clause->n && clause->pos[last + 1] == POS_TO && clause->pos[last + 2] == POS_VERB;
}

/* The end of "until May 3"; NULL: it is no such date. */
static Date *end_alone(const Date *date) {
  bool until = date && date_form(date) == DATE_INTERVAL && !date_term(date, 0) && date_term(date, 1);
  return until ? date_new_term(date_term(date, 1)) : NULL;
}

Date *build_date(const Timex *timex) {
  g_autoptr(Date) end = end_alone(timex->date);
  return end ? date_new_until(end) : bound_date(timex);
}

static Date *date_of_event(const Passage *passage, const Timex *timex, gint32 head) {
  gint32 first, last;
  bool then = passage_tokens(passage, timex, &first, &last) &&
              (told_by_when(passage->clause, last, head) || is_deadline(passage->clause, last));
  Date *end = then ? end_alone(timex->date) : NULL;
  return end ? end : build_date(timex);
}

/* Does a phrase of the sentence that is not joined to that year, and does not say which thing is meant, date the word?
 */
static bool has_own_date(const Passage *passage, const GovernorWeights *weights, const Which *which, gint32 head) {
  for (guint i = 0; i < passage->n; i++) {
    const Timex *other = &passage->timexes[i];
    DatePhrase phrase;
    bool own = other->date && governor_phrase(passage, other, &phrase) &&
               (phrase.last < which->first || phrase.first > which->last);
    if (own && which_find(passage, other).noun < 0 && governor_find(weights, passage->clause, &phrase) == head) {
      return true;
    }
  }
  return false;
}

/* "shared the [1922] prize in 1923", "broke the Act of [1970]", "the [1971] agreement expired in 1973", "all that is
 * left is the [1885] mill": nothing is told of that year. */
static bool says_which(const Passage *passage, const GovernorWeights *weights, const Timex *timex, gint32 head) {
  Which which = which_find(passage, timex);
  if (head < 0 || which.noun < 0) {
    return false;
  }
  bool other = which.noun != head || which_is_work(passage->clause, &which);
  gint32 told = other ? head : passage->clause->tokens[head].head;
  return (other && which_is_thing(passage->clause, &which, told)) ||
         (!(other && which.of) && has_own_date(passage, weights, &which, told));
}

/* "The [year] was 1856": nothing is told of it. */
static bool is_date_itself(const Clause *clause, const DatePhrase *phrase, gint32 head) {
  gint32 above = head >= 0 ? clause->tokens[head].head : -1;
  return above >= phrase->first && above <= phrase->last && clause->rel[head] == REL_SUBJECT &&
         clause_in(clause, head, "calendar_nouns");
}

gint32 build_head(const Passage *passage, const GovernorWeights *weights, const Timex *timex) {
  const Clause *clause = passage->clause;
  DatePhrase phrase;
  if (!governor_phrase(passage, timex, &phrase) || tells_period(clause, phrase.first, phrase.last) ||
      compares(clause, phrase.first, phrase.last) || which_bond(clause, phrase.first)) {
    return -1;
  }
  gint32 head = governor_find(weights, clause, &phrase);
  return says_which(passage, weights, timex, head) || is_date_itself(clause, &phrase, head) ? -1 : head;
}

/* Where the phrase stands outside the sentence's tokens the title is asked for the head alone. */
TitleRequest build_request(const Passage *passage, const GovernorWeights *governor, Naming *naming, const Timex *timex,
                           gint32 head) {
  TitleRequest request = {passage->clause, naming, head, head, head - 1, 1};
  DatePhrase phrase;
  if (governor_phrase(passage, timex, &phrase)) {
    request.sure = governor_sure(governor, passage->clause, &phrase, head);
  }
  gint32 first, last;
  if (passage_tokens(passage, timex, &first, &last)) {
    request.first = first;
    request.last = last;
    guint8 number = passage->clause->dated[last];
    while (number && request.last + 1 < passage->clause->n && passage->clause->dated[request.last + 1] == number) {
      request.last++; /* "three months [later]" */
    }
    while (number && request.first > 0 && passage->clause->dated[request.first - 1] == number) {
      request.first--; /* "[shortly after] midnight" */
    }
  }
  return request;
}

static int hundredths(double share) {
  return (int)lround(100 * share);
}

static void take_doubt(const Title *title, Event *event) {
  event->needs_edit = title->needs_edit;
  event->confidence = hundredths(title->confidence);
  for (guint i = 0; i < TITLE_ALTERNATIVES && title->alternatives[i]; i++) {
    g_ptr_array_add(event->alternatives, alternative_new(title->alternatives[i], hundredths(title->sure[i])));
  }
}

static void give_title(Event *event, const TitleJudge *judge, const TitleRequest *request) {
  if (!judge) {
    event->title = g_strdup("");
    return;
  }
  Title title = title_make(judge, request);
  event->title = g_steal_pointer(&title.text);
  take_doubt(&title, event);
  title_clear(&title);
}

static Event *make_event(const Passage *passage, const BuildTools *tools, const TitleRequest *request) {
  const Clause *clause = passage->clause;
  Event *event = event_new();
  give_title(event, tools->titles, request);
  event->kind = kind_of(clause, request->head);
  event->uncertain = uncertain(clause, request->head);
  g_ptr_array_add(event->citations, cite(passage, request->head));
  return event;
}

Event *build_event(const Passage *passage, const BuildTools *tools, const Timex *timex, gint32 head) {
  TitleRequest request = build_request(passage, tools->governor, tools->naming, timex, head);
  Event *event = make_event(passage, tools, &request);
  event->date = date_of_event(passage, timex, head);
  cite_phrase(passage, timex, event->citations->pdata[0]);
  return event;
}

Event *build_told(const Passage *passage, const Timex *timex, gint32 head) {
  enum { SURE = 90 }; /* of 24 such titles in tests/titles 23 can be printed */
  Event *event = event_new();
  event->confidence = SURE;
  g_ptr_array_add(event->citations, cite(passage, head));
  cite_phrase(passage, timex, event->citations->pdata[0]);
  return event;
}

Event *build_undated(const Passage *passage, const BuildTools *tools, gint32 head, const Date *date) {
  enum { LEAD_IMPORTANCE = 4 };
  TitleRequest request = {passage->clause, tools->naming, head, head, head - 1, 1};
  Event *event = make_event(passage, tools, &request);
  Citation *citation = event->citations->pdata[0];
  event->date = date_ref((Date *)date);
  event->importance = LEAD_IMPORTANCE;
  citation->why = g_strdup("no date in the lead of a report: about its publication");
  return event;
}
