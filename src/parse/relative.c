/* relative.c -- see relative.h. */
#include "parse/relative.h"

#include <string.h>

#include "parse/sense.h"

enum { STEPS = 4 };

static bool is_pronoun(const Clause *c, gint32 i) {
  return c->pos[i] == POS_WH && clause_in(c, i, "relatives");
}

static bool is_mark(const Clause *c, gint32 i, const char *marks) {
  return c->tokens[i].length == 1 && strchr(marks, c->text[c->tokens[i].offset]);
}

/* By the tree, else the nearest before the verb with no other predicate between. */
static gint32 pronoun_of(const Clause *c, gint32 verb) {
  for (gint32 i = c->first[verb]; i >= 0 && i < verb; i = c->following[i]) {
    if (is_pronoun(c, i)) {
      return i;
    }
  }
  for (gint32 i = verb - 1; i > 0 && !is_mark(c, i, ";:"); i--) {
    if (is_pronoun(c, i)) {
      return i;
    }
    if (clause_is_predicate(c, i)) {
      break;
    }
  }
  return -1;
}

static bool is_nominal(const Clause *c, gint32 i) {
  return (c->pos[i] == POS_NOUN || c->pos[i] == POS_NAME) && !c->dated[i];
}

/* The last word before the pronoun, over a comma, a preposition of its own and brackets; -1: no noun ends there. */
static gint32 noun_before(const Clause *c, gint32 pronoun) {
  gint32 i = pronoun - 1;
  i -= i > 0 && c->pos[i] == POS_PREPOSITION;
  i -= i > 0 && is_mark(c, i, ",-");
  if (i > 0 && is_mark(c, i, ")")) {
    while (i > 0 && !is_mark(c, i, "(")) {
      i--;
    }
    i--;
  }
  return i >= 0 && is_nominal(c, i) ? i : -1;
}

/* "Moe of Austin, [Texas], who", "Moe, [14 Mill Rd.], who": the name before the rest of where somebody is from or
 * lives; the noun itself where it is no such rest. */
static gint32 past_address(const Clause *c, gint32 noun) {
  enum { LONGEST = 5 };
  gint32 comma = noun, name = -1;
  bool number = false, names = true;
  while (comma > 1 && noun - comma <= LONGEST && !is_mark(c, comma, ",") && c->pos[comma] != POS_VERB) {
    number |= c->pos[comma] == POS_NUMBER;
    names &= c->pos[comma] == POS_NAME;
    comma--;
  }
  for (name = comma - 1; is_mark(c, comma, ",") && name > 0 && c->pos[name] == POS_NAME;) {
    name--;
  }
  bool place = names && name >= 0 && c->pos[name] == POS_PREPOSITION, named = name < comma - 1;
  return is_mark(c, comma, ",") && named && (number || place) ? comma - 1 : noun;
}

/* "who" is somebody, "which" something; a name may be both. */
static bool agrees(const Clause *c, gint32 noun, gint32 pronoun) {
  const char *asked = clause_value(c, pronoun, "relatives");
  bool person = sense_noun(c->tokens[noun].sense) == SENSE_PERSON;
  return c->pos[noun] == POS_NAME || (strcmp(asked, "person") == 0  ? person
                                      : strcmp(asked, "thing") == 0 ? !person
                                                                    : true);
}

/* "a merchant from Ghent, who" */
static bool is_of_person(const Clause *c, gint32 noun, gint32 pronoun) {
  gint32 above = c->rel[noun] == REL_NMOD ? c->tokens[noun].head : -1;
  bool person = above >= 0 && above < noun && sense_noun(c->tokens[above].sense) == SENSE_PERSON;
  return person && strcmp(clause_value(c, pronoun, "relatives"), "person") == 0;
}

/* "Talks in Aarnburg, which": a name that says where or by whom the first noun of a sentence is. */
static bool is_attribute(const Clause *c, gint32 noun) {
  gint32 above = c->rel[noun] == REL_NMOD ? c->tokens[noun].head : -1, lead = clause_child(c, noun, REL_CASE);
  bool bound = above >= 0 && above < noun && c->pos[noun] == POS_NAME && c->pos[above] == POS_NOUN && lead >= 0 &&
               !clause_in(c, lead, "binding");
  for (gint32 i = 0; bound && i < noun; i++) {
    bound = c->pos[i] != POS_VERB && c->pos[i] != POS_MODAL;
  }
  return bound;
}

/* "Dew" may be tagged as a noun in a name. */
static bool is_named(const Clause *c, gint32 i) {
  guint8 casing = c->tokens[i].casing;
  return c->pos[i] == POS_NAME || (is_nominal(c, i) && (casing == CASE_NAME || casing == CASE_MIXED));
}

/* The last word of the name that "of" binds to the name that ends with token i: "[League] of Nations"; -1: none. */
static gint32 name_above(const Clause *c, gint32 i) {
  while (i > 0 && is_named(c, i)) {
    i--;
  }
  i -= i > 0 && c->pos[i] == POS_DETERMINER;
  bool bound = i > 0 && c->pos[i] == POS_PREPOSITION && clause_in(c, i, "binding");
  return bound && is_named(c, i - 1) && sense_noun(c->tokens[i - 1].sense) ? i - 1 : -1;
}

/* "the [Bank] of Moss, which", "the [Duke] of Vessen, who", but "the Mayor of [Oslo], which". */
static gint32 outer_name(const Clause *c, gint32 noun, gint32 pronoun) {
  const char *asked = clause_value(c, pronoun, "relatives");
  bool who = strcmp(asked, "person") == 0, which = strcmp(asked, "thing") == 0;
  for (gint32 above = name_above(c, noun); above >= 0; above = name_above(c, above)) {
    bool person = sense_noun(c->tokens[above].sense) == SENSE_PERSON;
    if (person ? which : who) {
      break;
    }
    noun = above;
  }
  return noun;
}

/* "her thesis, [which] she defended and which was printed": both tell of the same. */
static gint32 first_pronoun(const Clause *c, gint32 pronoun) {
  while (pronoun > 1 && c->pos[pronoun - 1] == POS_CONJUNCTION) {
    gint32 i = pronoun - 2;
    while (i > 0 && !is_pronoun(c, i) && !is_mark(c, i, ";:")) {
      i--;
    }
    if (i <= 0 || !is_pronoun(c, i)) {
      break;
    }
    pronoun = i;
  }
  return pronoun;
}

/* "the head of the unions, who": of the nouns that end there the nearest that agrees; of none for "who" the farthest.
 */
static gint32 antecedent_of(const Clause *c, gint32 pronoun, gint32 verb) {
  bool person = strcmp(clause_value(c, pronoun, "relatives"), "person") == 0;
  gint32 nearest = noun_before(c, pronoun), above = c->tokens[verb].head;
  nearest = person && nearest >= 0 ? past_address(c, nearest) : nearest;
  if (c->rel[verb] == REL_RELCL && above >= 0 && above < pronoun && is_nominal(c, above) && agrees(c, above, pronoun)) {
    return above;
  }
  gint32 noun = nearest, farthest = nearest;
  for (int step = 0; noun >= 0 && step < STEPS; step++) {
    farthest = noun;
    guint8 rel = c->rel[noun];
    bool part = rel == REL_FLAT || rel == REL_COMPOUND;
    if (!part && agrees(c, noun, pronoun) && !is_of_person(c, noun, pronoun) && (person || !is_attribute(c, noun))) {
      return noun;
    }
    gint32 next = part || rel == REL_NMOD || rel == REL_CONJ || rel == REL_APPOSITION ? c->tokens[noun].head : -1;
    noun = next >= 0 && next < pronoun && is_nominal(c, next) ? next : -1;
  }
  return person ? farthest : nearest;
}

/* Past a preposition and its noun. */
static gint32 skip_phrase(const Clause *c, gint32 i) {
  do {
    i++;
  } while (i < c->n && c->pos[i] != POS_VERB && c->pos[i] != POS_MODAL && c->pos[i] != POS_MARK &&
           (!is_nominal(c, i - 1) || is_nominal(c, i)));
  return i;
}

/* The next word after the pronoun, over adverbs and what says when or where: "which, after the war, [fell]". */
static gint32 word_after(const Clause *c, gint32 pronoun) {
  gint32 i = pronoun + 1;
  if (i < c->n && is_mark(c, i, ",")) {
    do {
      i++;
    } while (i < c->n && !is_mark(c, i, ","));
    i++;
  }
  while (i < c->n && (c->pos[i] == POS_ADVERB || c->pos[i] == POS_PREPOSITION)) {
    i = c->pos[i] == POS_ADVERB ? i + 1 : skip_phrase(c, i);
  }
  return i;
}

static RelativeRole role_of(const Clause *c, gint32 pronoun) {
  const char *asked = clause_value(c, pronoun, "relatives");
  gint32 next = word_after(c, pronoun);
  if (c->pos[pronoun - 1] == POS_PREPOSITION || next >= c->n || strcmp(asked, "place") == 0) {
    return RELATIVE_OTHER;
  }
  if (strcmp(asked, "owner") == 0) {
    return RELATIVE_OWNER;
  }
  guint8 pos = c->pos[next];
  bool verb = pos == POS_VERB || pos == POS_MODAL || c->rel[next] == REL_AUX || c->rel[next] == REL_COPULA;
  return verb ? RELATIVE_SUBJECT : pos == POS_MARK || pos == POS_PREPOSITION ? RELATIVE_OTHER : RELATIVE_OBJECT;
}

/* Has the clause that the relative clause of `verb` hangs on had its verb before that? */
static bool is_past_main(const Clause *c, gint32 verb) {
  gint32 pronoun = verb >= 0 ? pronoun_of(c, verb) : -1;
  for (gint32 i = 0; i < pronoun; i++) {
    TagForm form = c->pos[i] == POS_VERB ? clause_form(c, i) : TAG_GERUND;
    if (form == TAG_PAST || form == TAG_PRESENT) {
      return true;
    }
  }
  return false;
}

/* "came, [became] mayor and left": one more verb is joined behind it. */
static bool is_listed(const Clause *c, gint32 verb) {
  for (gint32 i = verb + 1; i + 1 < c->n && !is_mark(c, i, ";:"); i++) {
    if (c->pos[i] == POS_CONJUNCTION && (c->pos[i + 1] == POS_VERB || c->pos[i + 1] == POS_MODAL)) {
      return true;
    }
  }
  return false;
}

/* "which fell and [was rebuilt]", but not "which fell, [was rebuilt]", unless the sentence has had its verb: "was led
 * by Moe, who came in May, [became] mayor and left". */
static bool is_joined(const Clause *c, gint32 verb) {
  gint32 before = verb - 1;
  while (before > 0 && (c->rel[before] == REL_AUX || c->pos[before] == POS_ADVERB)) {
    before--;
  }
  if (before >= 0 && is_mark(c, before, ",") && !(is_listed(c, verb) && is_past_main(c, c->tokens[verb].head))) {
    return false;
  }
  bool joined = c->rel[verb] == REL_CONJ || (c->rel[verb] == REL_ADVCL && clause_child(c, verb, REL_CC) >= 0);
  return joined && clause_child(c, verb, REL_SUBJECT) < 0 && clause_child(c, verb, REL_SUBJECT_PASSIVE) < 0;
}

bool relative_of(const Clause *c, gint32 verb, Relative *relative) {
  gint32 pronoun = pronoun_of(c, verb);
  for (int step = 0; pronoun < 0 && step < STEPS && verb >= 0 && is_joined(c, verb); step++) {
    verb = c->tokens[verb].head;
    pronoun = verb >= 0 ? pronoun_of(c, verb) : -1;
  }
  gint32 antecedent = pronoun > 0 ? antecedent_of(c, first_pronoun(c, pronoun), verb) : -1;
  if (antecedent < 0) {
    return false;
  }
  *relative = (Relative){pronoun, outer_name(c, antecedent, pronoun), antecedent, role_of(c, pronoun)};
  return true;
}
