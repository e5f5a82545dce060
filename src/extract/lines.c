/* lines.c -- see lines.h. */
#include "extract/lines.h"

#include <string.h>

#include "event/life.h"
#include "event/line.h"
#include "event/which.h"
#include "extract/vitals.h"
#include "parse/phrase.h"

/* The lines of one passage. */
typedef struct {
  LineSink *to;
  guint8 *told;        /* per token of the passage: head of an event */
  guint first_undated; /* undated event of the passage */
} Lines;

/* Is the event a line of a chronology, and how weighty? */
static void judge(const Passage *passage, const Timex *timex, gint32 head, const Lines *lines, Event *event) {
  EntrySigns signs;
  if (line_is_item(passage, timex)) {
    return;
  }
  entry_signs(passage, timex, head, lines->to->story, &signs);
  EntryJudgement judgement = entry_judge(lines->to->entry, &signs);
  event->importance = judgement.importance;
  event->chance = judgement.chance;
  bool wanted = line_is_asked(passage);
  bool none = line_is_label(passage, head) || line_is_question(passage) || line_is_caption(passage, head) ||
              line_is_condition(passage, head) || life_is_aside(passage, timex) ||
              (!wanted && entry_is_noise(&judgement, event->needs_edit));
  event->noise = none && !phrase_is_vague(timex);
}

/* The event is told: what comes after may be the same again. */
static void tell(const Passage *passage, const Timex *timex, gint32 head, const Lines *lines) {
  g_autofree char *date = entry_date_key(passage, timex);
  story_add_event(lines->to->story, passage->clause, head, date);
}

static void add_dated(const Passage *passage, const Timex *timex, Lines *lines) {
  gint32 head = build_head(passage, lines->to->tools.governor, timex);
  Event *event = head >= 0 ? build_event(passage, &lines->to->tools, timex, head) : NULL;
  if (event) {
    lines->told[head] = TRUE;
    judge(passage, timex, head, lines, event);
    tell(passage, timex, head, lines);
    g_ptr_array_add(event->date ? lines->to->out->events : lines->to->out->undated, event);
  }
}

/* Whom the text is about, or a sentence of it defines, was born and died: two lines, and weighty ones. */
static bool add_vitals(const Passage *passage, guint k, Lines *lines) {
  enum { WEIGHTY = 5 };
  Event *events[VITALS_MOST];
  const Timex *phrases[VITALS_MOST];
  bool defined = false;
  guint n = vitals_build(passage, &lines->to->tools, k, events, phrases, &defined);
  for (guint i = 0; i < n; i++) {
    gint32 found = build_head(passage, lines->to->tools.governor, phrases[i]), head = MAX(found, 0);
    judge(passage, phrases[i], head, lines, events[i]);
    events[i]->importance = defined ? WEIGHTY : events[i]->importance;
    events[i]->noise &= !defined;
    tell(passage, phrases[i], head, lines);
    g_ptr_array_add(lines->to->out->events, events[i]);
  }
  return n > 0;
}

/* Is that a line of the passage already?  A verb and how it was done ("worked ..., smuggling ...") may share one. */
static bool is_line(const Lines *lines, const char *title) {
  guint i = lines->first_undated;
  while (i < lines->to->out->undated->len &&
         strcmp(((const Event *)lines->to->out->undated->pdata[i])->title, title) != 0) {
    i++;
  }
  return i < lines->to->out->undated->len;
}

/* What somebody did, told as such and by no date: there is no check on a phrase that has no value, so in doubt
 * nothing is said. */
static void add_undated(const Passage *passage, const Timex *timex, gint32 head, Lines *lines) {
  g_autoptr(Event) event = lines->told[head] ? NULL : build_event(passage, &lines->to->tools, timex, head);
  bool did = event && (event->kind == EVENT_HAPPENED || event->kind == EVENT_REPORT);
  if (did && !event->uncertain && !event->needs_edit && !is_line(lines, event->title)) {
    lines->told[head] = TRUE;
    judge(passage, timex, head, lines, event);
    g_ptr_array_add(lines->to->out->undated, g_steal_pointer(&event));
  }
}

/* "after the siege of Boston began": the phrase is what a clause tells of, not when. */
static bool is_told_of(const Clause *clause, gint32 first, gint32 last) {
  bool subject = false;
  for (gint32 i = first; i <= last; i++) {
    subject |= clause->rel[i] == REL_SUBJECT || clause->rel[i] == REL_SUBJECT_PASSIVE;
  }
  return subject;
}

/* "approached Iran in his first term, withdrawing from the deal and imposing sanctions": all of it in that term. */
static void add_vague(const Passage *passage, const Timex *timex, Lines *lines) {
  const Clause *clause = passage->clause;
  gint32 first, last, head = build_head(passage, lines->to->tools.governor, timex);
  if (head < 0 || !passage_tokens(passage, timex, &first, &last) || is_told_of(clause, first, last)) {
    return;
  }
  if (head == last + 1 || clause->pos[head] == POS_VERB) { /* "recent [election]" */
    add_undated(passage, timex, head, lines);
  }
  for (gint32 i = head + 1; i < clause->n; i++) {
    if (clause_elaborates(clause, i, head) && !clause_in(clause, i, "reporting")) {
      add_undated(passage, timex, i, lines);
    }
  }
}

void lines_add(const Passage *passage, LineSink *to) {
  g_autofree guint8 *told = g_new0(guint8, passage->clause->n);
  Lines lines = {to, told, to->out->undated->len};
  for (guint k = 0; k < passage->n; k++) {
    const Timex *timex = &passage->timexes[k];
    if (phrase_places(passage->document, timex) && !phrase_is_vague(timex) && !which_is_remark(passage, timex) &&
        !add_vitals(passage, k, &lines)) {
      add_dated(passage, timex, &lines);
    }
  }
  for (guint k = 0; to->tools.titles && k < passage->n; k++) { /* without a title there is no check on them */
    if (phrase_is_vague(&passage->timexes[k])) {
      add_vague(passage, &passage->timexes[k], &lines);
    }
  }
  story_end_sentence(to->story, passage->clause);
}
