/* reduced.c -- see reduced.h. */
#include "title/reduced.h"

#include <string.h>

#include "title/auxiliary.h"
#include "title/phrase.h"

/* Has the sentence a main verb beside that one? */
static bool has_main(const TitleSource *s, gint32 verb) {
  const Clause *c = s->clause;
  gint32 i = s->from;
  while (i <= s->to && !chunk_is_finite(c, i) && (i == verb || c->pos[i] != POS_VERB || c->rel[i] != REL_ROOT)) {
    i++;
  }
  return i <= s->to;
}

gint32 reduced_gerund(const TitleSource *s, gint32 verb) {
  gint32 first = s->chunks.first[verb];
  bool passive = first + 1 == verb && clause_in(s->clause, first, "passive_gerunds");
  return passive && clause_form(s->clause, verb) == TAG_PARTICIPLE ? first : -1;
}

/* A participle of a clause of its own, in a sentence with another verb: captions and headlines stay as they are. */
static bool is_reduced(const TitleSource *s, gint32 verb) {
  const Clause *c = s->clause;
  bool described = phrase_described(s, verb) >= 0;
  bool participle = described || (c->pos[verb] == POS_VERB && clause_form(c, verb) == TAG_PARTICIPLE);
  bool clause = described || c->rel[verb] == REL_ACL || c->rel[verb] == REL_ADVCL || phrase_is_fronted(s, verb);
  bool agent = verb < s->to && clause_in(c, verb + 1, "agents");
  bool passive =
      reduced_gerund(s, verb) >= 0 || (auxiliary_is_bare(s, verb) && (agent || !clause_in(c, verb, "active")));
  return participle && clause && passive && has_main(s, verb);
}

/* Has the title another verb with a tense, outside relative clauses? */
static bool tells(const TitleSource *s, const TitleCandidate *t, gint32 verb) {
  for (gint32 i = t->first; i <= t->last; i++) {
    if (i != verb && phrase_is_told(s, t, i) && s->clause->rel[i] != REL_RELCL) {
      return true;
    }
  }
  return false;
}

/* The noun among first..last that all others hang on. */
static gint32 top_of(const Clause *c, gint32 first, gint32 last) {
  gint32 top = first;
  while (c->tokens[top].head >= first && c->tokens[top].head <= last) {
    top = c->tokens[top].head;
  }
  return top;
}

/* The subject that is printed before the participle, -1: none is; G_MAXINT32: a name that is known. */
static gint32 subject_of(const TitleSource *s, const TitleCandidate *t, const TitleName *name, gint32 verb) {
  const Clause *c = s->clause;
  gint32 first = s->chunks.first[verb], noun = phrase_described(s, verb);
  if (name->name && name->to < candidate_opens(t)) {
    return t->first == first && t->before_first < 0 ? G_MAXINT32 : -1;
  }
  if (t->before_first >= 0) {
    gint32 defined = phrase_defined(s, verb), whom = defined >= 0 ? defined : noun;
    bool described = whom < 0 || (whom >= t->before_first && whom <= t->before_last);
    bool joins = t->first == first && t->after < 0 && t->found != FOUND_OBJECT && t->found != FOUND_OWNER && described;
    return joins ? top_of(c, t->before_first, t->before_last) : -1;
  }
  bool own = noun >= t->first && noun < first && candidate_holds(s, t, noun);
  bool top = own && (top_of(c, t->first, first - 1) == noun || s->chunks.first[noun] == t->first);
  return top && (c->pos[noun] == POS_NOUN || c->pos[noun] == POS_NAME) ? noun : -1;
}

static bool is_many(const Clause *c, gint32 noun) {
  gint32 joined = noun == G_MAXINT32 ? -1 : clause_child(c, noun, REL_CONJ);
  bool number = noun != G_MAXINT32 && c->pos[noun] == POS_NUMBER;
  number = number && g_strcmp0(clause_value(c, noun, "number_words"), "1") != 0;
  return noun != G_MAXINT32 &&
         (clause_form(c, noun) == TAG_PLURAL || number || (joined >= 0 && c->pos[joined] == c->pos[noun]));
}

const char *reduced_auxiliary(const TitleSource *s, const TitleCandidate *t, const TitleName *name, gint32 *before) {
  gint32 verb = s->ask.head;
  if (!candidate_holds(s, t, verb) || t->auxiliaries || !is_reduced(s, verb) || tells(s, t, verb)) {
    return NULL;
  }
  gint32 subject = subject_of(s, t, name, verb), opens = subject == G_MAXINT32 ? -1 : s->chunks.first[MAX(subject, 0)];
  const char *number = subject >= 0 && is_many(s->clause, subject) ? "many" : "one";
  *before = s->chunks.first[verb];
  return subject >= 0 && auxiliary_may_serve(s, verb, opens)
             ? word_set_find(word_lists_get(s->clause->syntax->lists, "title_words"), number, strlen(number))
             : NULL;
}

/* How many verb groups with a tense the title has. */
static guint count_told(const TitleSource *s, const TitleCandidate *t) {
  guint told = 0;
  for (gint32 i = t->first, last = -1; i <= t->last; i++) {
    told += phrase_is_told(s, t, i) && s->chunks.first[i] > last;
    last = phrase_is_told(s, t, i) ? s->chunks.last[i] : last;
  }
  return told;
}

gint32 reduced_pronoun(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 pronoun = s->relative.pronoun, noun = s->relative.antecedent;
  bool subject = pronoun > t->first && s->relative.role == RELATIVE_SUBJECT && t->before_first < 0 &&
                 t->out_first < 0 && candidate_holds(s, t, pronoun) && noun >= t->first;
  gint32 last = subject ? pronoun - 1 - source_is_comma(s, pronoun - 1) : -1;
  return subject && last >= noun && top_of(c, t->first, last) == noun && phrase_first_verb(s, t) < 0 &&
                 count_told(s, t) == 1
             ? pronoun
             : -1;
}
