/* report.c -- see report.h. */
#include "event/report.h"

#include <string.h>

#include "parse/phrase.h"

enum { FIRST_SENTENCES = 6, LEAST_WORDS = 3 };

/* Does the sentence end as one, whatever quotation marks close it? */
static bool is_whole(const TaggedText *tagged, const Span *span) {
  const char *text = tagged->document->text + span->offset;
  gsize len = span->length;
  while (len > 0 && (strchr("\"')]", text[len - 1]) || (guchar)text[len - 1] >= 0x80)) {
    len--;
  }
  return len > 0 && strchr(".!?", text[len - 1]);
}

/* Does a phrase of the sentence say when, as "recent" does not? */
static bool has_date(const TaggedText *tagged, const Span *span) {
  for (guint k = 0; k < tagged->timexes->len; k++) {
    const Timex *timex = &g_array_index(tagged->timexes, Timex, k);
    bool inside = timex->offset >= span->offset && timex->offset < span->offset + span->length;
    if (inside && !phrase_is_vague(timex)) {
      return true;
    }
  }
  return false;
}

gint32 report_sentence(const TaggedText *tagged) {
  for (guint i = 0; i < MIN(tagged->sentences->len, FIRST_SENTENCES); i++) {
    const Span *span = &g_array_index(tagged->sentences, Span, i);
    bool words = tagged->first[i + 1] - tagged->first[i] > LEAST_WORDS;
    if (words && is_whole(tagged, span) && !document_is_byline(tagged->document, span->offset)) {
      return has_date(tagged, span) ? -1 : (gint32)i;
    }
  }
  return -1;
}

/* "destroyed", "has been indicted" */
static bool has_happened(const Clause *clause, gint32 verb) {
  bool past = clause_form(clause, verb) == TAG_PAST;
  for (gint32 i = clause->first[verb]; i >= 0 && i < verb; i = clause->following[i]) {
    bool aux = clause->rel[i] == REL_AUX;
    if ((aux && clause->pos[i] == POS_MODAL) || clause_in(clause, i, "negation") || clause_in(clause, i, "hedges")) {
      return false;
    }
    past |= aux && (clause_form(clause, i) == TAG_PAST || clause_in(clause, i, "perfect"));
  }
  return past;
}

static bool is_told_of(const Clause *clause, gint32 verb) {
  static const char *const other[] = {"stative", "reporting", "planning"};
  for (gsize i = 0; i < G_N_ELEMENTS(other); i++) {
    if (clause_in(clause, verb, other[i])) {
      return false;
    }
  }
  return clause_child(clause, verb, REL_COPULA) < 0;
}

static bool has_subject(const Clause *clause, gint32 verb) {
  gint32 active = clause_child(clause, verb, REL_SUBJECT), passive = clause_child(clause, verb, REL_SUBJECT_PASSIVE);
  gint32 subject = active >= 0 ? active : passive;
  return subject >= 0 && subject < verb && (clause->pos[subject] == POS_NOUN || clause->pos[subject] == POS_NAME);
}

/* "A rifle found at the mill may help": the verb without a subject is what is told, and the tree has the wrong one. */
static bool has_other_verb(const Clause *clause, gint32 verb) {
  for (gint32 i = verb + 1; i < clause->n; i++) {
    TagForm form = clause_form(clause, i);
    bool finite =
        clause->pos[i] == POS_MODAL || (clause->pos[i] == POS_VERB && (form == TAG_PAST || form == TAG_PRESENT));
    bool helps = clause->rel[i] == REL_AUX || clause->rel[i] == REL_COPULA;
    gint32 own = helps ? clause->tokens[i].head : i;
    bool joined = own < 0 || own == verb || clause->rel[own] == REL_CONJ;
    if (finite && !joined && clause_child(clause, own, REL_SUBJECT) < 0 &&
        clause_child(clause, own, REL_SUBJECT_PASSIVE) < 0) {
      return true;
    }
  }
  return false;
}

gint32 report_head(const Clause *clause) {
  for (gint32 i = 0; i < clause->n; i++) {
    bool top = clause->rel[i] == REL_ROOT && clause->pos[i] == POS_VERB;
    if (top && has_happened(clause, i) && is_told_of(clause, i) && has_subject(clause, i) &&
        !has_other_verb(clause, i)) {
      return i;
    }
  }
  return -1;
}
