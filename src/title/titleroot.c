/* titleroot.c -- see titleroot.h. */
#include "title/titleroot.h"

#include <string.h>

/* Does a date phrase follow the noun at once?  Then it may date the verb as well. */
static bool dated_behind(const Clause *c, const guint8 *dated, gint32 noun) {
  gint32 i = noun + 1;
  while (i < c->n && (c->pos[i] == POS_PREPOSITION || c->pos[i] == POS_DETERMINER) && !dated[i]) {
    i++;
  }
  return i < c->n && dated[i];
}

/* "rejected the plan in a referendum on [May 5]": up to the noun that the verb has. */
static gint32 argument_above(const Clause *c, const guint8 *dated, gint32 noun) {
  bool described = c->rel[noun] == REL_NMOD && c->pos[noun] != POS_VERB && dated_behind(c, dated, noun);
  gint32 above = described ? c->tokens[noun].head : -1;
  return above >= 0 && above < noun && c->rel[above] == REL_OBJECT ? above : noun;
}

/* "The election may help": it is not said that it did. */
static bool is_doubted(const Clause *c, gint32 verb) {
  for (gint32 i = c->first[verb]; i >= 0; i = c->following[i]) {
    const char *modal = c->rel[i] == REL_AUX ? clause_value(c, i, "modal") : NULL;
    if (modal && strcmp(modal, "uncertain") == 0) {
      return true;
    }
  }
  return false;
}

/* "in a letter dated [4 May]": what is dated; else the word itself. */
gint32 titleroot_head(const Clause *c, gint32 head) {
  gint32 noun = c->tokens[head].head;
  bool dates = noun >= 0 && noun < head && c->rel[head] == REL_ACL && clause_in(c, head, "dating");
  return dates ? noun : head;
}

/* "praised her in a statement on [Tuesday]": what was told is the event. */
static bool is_means_of_telling(const Clause *c, gint32 noun) {
  bool below = (c->rel[noun] == REL_OBLIQUE || c->rel[noun] == REL_NMOD) && clause_child(c, noun, REL_CASE) >= 0;
  return below && c->pos[noun] == POS_NOUN && clause_in(c, noun, "telling");
}

/* The predicate above what is dated, through other nouns; -1: there is none. */
static gint32 predicate_above(const Clause *c, gint32 noun) {
  gint32 above = c->tokens[noun].head;
  while (above >= 0 && above < noun && !clause_is_predicate(c, above) && c->pos[above] != POS_VERB) {
    noun = above;
    above = c->tokens[noun].head;
  }
  return above >= 0 && clause_is_predicate(c, above) ? above : -1;
}

/* "Plans to send observers were abandoned": up to the verb whose subject an infinitive describes. */
static gint32 predicate_of_plan(const Clause *c, gint32 head) {
  gint32 noun = c->rel[head] == REL_ACL ? c->tokens[head].head : -1, mark = clause_child(c, head, REL_MARK);
  bool plan = noun >= 0 && noun < head && mark >= 0 && c->pos[mark] == POS_TO && c->pos[noun] == POS_NOUN;
  bool subject = plan && (c->rel[noun] == REL_SUBJECT || c->rel[noun] == REL_SUBJECT_PASSIVE);
  gint32 verb = subject ? c->tokens[noun].head : -1;
  return verb > head && clause_is_predicate(c, verb) && !is_doubted(c, verb) ? verb : head;
}

/* The verb that the headline is built round: above a complement without its own
 * subject, and above a noun that is its subject or object, or shares its date. */
gint32 titleroot_verb(const Clause *c, const guint8 *dated, gint32 head) {
  gint32 thing = titleroot_head(c, head);
  gint32 verb = thing != head || is_means_of_telling(c, head) ? predicate_above(c, thing) : -1;
  head = verb >= 0 ? verb : predicate_of_plan(c, argument_above(c, dated, thing));
  for (gint32 steps = 0; steps < 4; steps++) {
    gint32 above = c->tokens[head].head;
    bool argument = c->rel[head] == REL_SUBJECT || c->rel[head] == REL_SUBJECT_PASSIVE || c->rel[head] == REL_OBJECT ||
                    (c->rel[head] == REL_OBLIQUE && dated_behind(c, dated, head));
    bool noun =
        c->pos[head] != POS_VERB && argument && above >= 0 && clause_is_predicate(c, above) && !is_doubted(c, above);
    if (above < 0 || dated[above] || !(noun || c->rel[head] == REL_XCOMP))
      break;
    head = above;
  }
  return head;
}
