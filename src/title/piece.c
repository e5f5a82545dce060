/* piece.c -- see piece.h. */
#include "title/piece.h"

#include <string.h>

#include "parse/phrase.h"
#include "parse/sense.h"

int piece_price(const Draft *d, gint32 i) {
  static const guint8 prices[] = {[REL_SUBJECT] = 1, [REL_SUBJECT_PASSIVE] = 1, [REL_EXPLETIVE] = 1,
                                  [REL_OBJECT] = 2,  [REL_IOBJECT] = 4,         [REL_OBLIQUE] = 8,
                                  [REL_XCOMP] = 2,   [REL_CCOMP] = 3,           [REL_NMOD] = 5,
                                  [REL_AMOD] = 7,    [REL_ADVMOD] = 25,         [REL_ACL] = 16,
                                  [REL_CONJ] = 14,   [REL_ADVCL] = 30,          [REL_OTHER] = 30,
                                  [REL_TIME] = 40,   [REL_APPOSITION] = 12};
  enum { JOINED_SUBJECT = 3 };
  guint8 rel = piece_is_office(d->clause, i) ? REL_NMOD : d->clause->rel[i];
  if (rel == REL_CONJ && d->clause->tokens[i].head == d->subject) { /* "police and protesters clashed" */
    return JOINED_SUBJECT;
  }
  return rel < G_N_ELEMENTS(prices) ? prices[rel] : 0;
}

bool piece_is_office(const Clause *c, gint32 i) {
  gint32 name = c->tokens[i].head;
  bool before = name > i && c->pos[name] == POS_NAME && clause_child(c, i, REL_CASE) < 0;
  bool person = before && clause_child(c, name, REL_FLAT) >= 0 && sense_noun(c->tokens[i].sense) == SENSE_PERSON;
  return before && (c->rel[i] == REL_NMOD || (c->rel[i] == REL_COMPOUND && person));
}

bool piece_sets_scene(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  guint8 rel = c->rel[i];
  bool adverbial = rel == REL_OBLIQUE || rel == REL_TIME || rel == REL_ADVCL || rel == REL_OTHER ||
                   (rel == REL_ADVMOD && !clause_in(c, i, "negation"));
  return adverbial && c->tokens[i].head == d->root && d->subject > i && c->tokens[d->subject].head == d->root;
}

/* ", noting that ...", "— described as ...": a participle behind a mark adds what the headline can do without. */
static bool trails(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  bool place = i > d->root || c->rel[i] == REL_ACL; /* before the verb ", built by monks, " */
  gint32 before = i - 1;
  while (before > 0 && c->pos[before] == POS_ADVERB) {
    before--;
  }
  guint8 rel = c->rel[i];
  bool due = c->pos[i] == POS_ADJECTIVE && rel == REL_ACL; /* ", due to expire, " */
  bool verb = c->pos[i] == POS_VERB && rel != REL_CONJ && rel != REL_AUX && rel != REL_COPULA && rel != REL_CCOMP;
  return (verb || due) && place && before >= 0 && c->pos[before] == POS_MARK;
}

/* "while he was in Iraq": a clause of its own behind the event. */
static bool opens_clause(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  gint32 mark = clause_child(c, i, REL_MARK);
  bool predicate = c->pos[i] == POS_VERB || clause_child(c, i, REL_COPULA) >= 0 || clause_child(c, i, REL_SUBJECT) >= 0;
  mark = mark >= 0 || !predicate ? mark : clause_child(c, i, REL_ADVMOD);
  return i > d->root && mark >= 0 && mark < i && clause_in(c, mark, "subordinators");
}

gint32 piece_conjunction(const Clause *c, gint32 i) {
  for (gint32 k = i - 1; k > c->tokens[i].head && k >= 0; k--) {
    if (c->pos[k] == POS_CONJUNCTION) {
      return k;
    }
    if (c->pos[k] == POS_VERB || (c->rel[k] == REL_CONJ && c->tokens[k].head == c->tokens[i].head)) {
      return -1;
    }
  }
  return -1;
}

bool piece_leads_to_date(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  gint32 noun = c->tokens[i].head;
  bool leads =
      (c->pos[i] == POS_PREPOSITION || c->pos[i] == POS_TO) && (c->rel[i] != REL_CASE || noun < 0 || d->dated[noun]);
  for (i++; leads && i < c->n && c->pos[i] == POS_DETERMINER && !d->dated[i];) {
    i++;
  }
  return leads && i < c->n && d->dated[i];
}

/* "Between [1618] and ..." at the head of a sentence, whatever the tagger makes of a capital. */
static bool opens_date(const Draft *d, gint32 i) {
  return i == 0 && d->clause->n > 1 && d->dated[1] && clause_in(d->clause, i, "introducers");
}

/* "which began", "which would be long": a relative clause, whatever the tree calls it. */
static bool has_relative(const Draft *d, gint32 i) {
  guint8 rel = d->clause->rel[i];
  gint32 subject = clause_child(d->clause, i, REL_SUBJECT);
  return i != d->root && subject >= 0 && d->clause->pos[subject] == POS_WH && rel != REL_SUBJECT && rel != REL_CCOMP;
}

/* Does a semicolon stand between the event and token i? */
static bool across_semicolon(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  for (gint32 k = MIN(i, d->root); k < MAX(i, d->root); k++) {
    if (c->tokens[k].length == 1 && c->text[c->tokens[k].offset] == ';') {
      return true;
    }
  }
  return false;
}

static bool is_finite(const Clause *c, gint32 i) {
  const char *tag = clause_tag(c, i);
  return c->pos[i] == POS_VERB && (strcmp(tag, "VBD") == 0 || strcmp(tag, "VBZ") == 0 || strcmp(tag, "VBP") == 0);
}

/* ", the police said", "and war broke out": a clause of its own behind the event, without a word that leads to it. */
static bool stands_apart(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  bool own = clause_child(c, i, REL_SUBJECT) >= 0 || clause_child(c, i, REL_SUBJECT_PASSIVE) >= 0;
  return i > d->root && c->rel[i] == REL_ADVCL && own && is_finite(c, i) && clause_child(c, i, REL_MARK) < 0;
}

/* A preposition that lost its noun, a noun joined to one that is not here ("as well as 79 soldiers"). */
static bool is_stray(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  bool preposition = c->pos[i] == POS_PREPOSITION && (c->rel[i] == REL_OTHER || c->rel[i] == REL_NMOD);
  bool joined = c->rel[i] == REL_OBLIQUE || c->rel[i] == REL_NMOD || c->rel[i] == REL_TIME;
  return preposition || (joined && clause_child(c, i, REL_CC) >= 0);
}

/* "the king's brother Harald": a name right behind its noun. */
static bool named(const Draft *d, gint32 i) {
  return d->clause->rel[i] == REL_APPOSITION && d->clause->pos[i] == POS_NAME && d->clause->tokens[i].head == i - 1;
}

/* "an engineer, Luisa Prado, told": who the person is. */
static bool names_person(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  gint32 noun = c->tokens[i].head;
  bool behind = noun >= 0 && noun < i && draft_left_edge(c, i) <= noun + 2 && c->pos[noun + 1] == POS_MARK;
  return behind && c->rel[i] == REL_APPOSITION && c->pos[i] == POS_NAME && c->pos[noun] == POS_NOUN &&
         sense_noun(c->tokens[noun].sense) == SENSE_PERSON;
}

/* "treated as an act of war": the verb says little without. */
static bool completes(const Draft *d, gint32 i) {
  gint32 preposition = clause_child(d->clause, i, REL_CASE);
  return preposition >= 0 && i > d->clause->tokens[i].head && clause_in(d->clause, preposition, "completing");
}

/* "in a letter dated [4 May]", "in stages beginning in [May]": nothing is left of it without its date. */
static bool tells_only_date(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  bool date = false, more = false;
  for (gint32 k = c->first[i]; k >= 0; k = c->following[k]) {
    date |= d->dated[k] != 0;
    more |= !d->dated[k] && c->rel[k] != REL_PUNCT && c->rel[k] != REL_CASE && !piece_leads_to_date(d, k);
  }
  return c->rel[i] == REL_ACL && c->pos[i] == POS_VERB && date && !more;
}

/* ", according to the survey", ", compared with 12": a participle that is a preposition, behind a mark. */
static bool compares(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  bool led = c->rel[i] == REL_OBLIQUE || c->rel[i] == REL_NMOD;
  gint32 preposition = led ? clause_child(c, i, REL_CASE) : -1;
  return preposition > d->root && c->pos[preposition - 1] == POS_MARK && clause_in(c, preposition, "prepositions");
}

/* "after the victim": when, told by no date. */
static bool tells_when(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  gint32 preposition = c->rel[i] == REL_OBLIQUE ? clause_child(c, i, REL_CASE) : -1;
  return i > d->root && preposition >= 0 && clause_in(c, preposition, "subordinators") && !completes(d, i);
}

bool piece_excluded(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  guint8 rel = c->rel[i];
  if (piece_leads_to_date(d, i) || opens_date(d, i) || rel == REL_EXPLETIVE || has_relative(d, i)) {
    return true;
  }
  if (tells_when(d, i) || compares(d, i) || tells_only_date(d, i) || stands_apart(d, i) || is_stray(d, i) ||
      piece_sets_scene(d, i) || trails(d, i) || opens_clause(d, i) || across_semicolon(d, i)) {
    return true;
  }
  if (d->dated[i] || (rel == REL_APPOSITION && !named(d, i) && !names_person(d, i)) || rel == REL_RELCL ||
      rel == REL_PARATAXIS || rel == REL_PUNCT)
    return true;
  if (clause_in(c, i, "hedges") || (c->pos[i] == POS_WH && c->tokens[i].head == d->root))
    return true;
  return rel == REL_CONJ && (clause_is_predicate(c, i) || piece_conjunction(c, i) < 0);
}

/* "$2 a share", "16 cents a share". */
static bool follows_amount(const Clause *c, gint32 i) {
  return (i > 0 && c->pos[i - 1] == POS_NUMBER) || (i > 1 && c->pos[i - 1] == POS_NOUN && c->pos[i - 2] == POS_NUMBER);
}

/* "a hundred ships" */
static bool counts_by(const Clause *c, gint32 i) {
  return i + 1 < c->n && clause_in(c, i + 1, "counted");
}

/* "eleven weeks", all of it. */
static bool is_length(const Clause *c, gint32 i) {
  return strcmp(clause_tag(c, i), PHRASE_TAG) == 0 && strcmp(clause_tag(c, c->tokens[i].head), PHRASE_TAG) == 0;
}

/* "thousands of people", "a group of lawmakers": what there are so many of. */
static bool is_counted(const Clause *c, gint32 i) {
  gint32 preposition = clause_child(c, i, REL_CASE), head = c->tokens[i].head;
  bool many = c->pos[head] == POS_NUMBER || clause_in(c, head, "measures");
  return many && preposition == head + 1 && clause_in(c, preposition, "binding");
}

/* "Chief Financial Officer": whether the first word of a sentence is part of a name the next one tells. */
static bool begins_name(const Clause *c, gint32 i) {
  return i == 0 && c->n > 1 && c->tokens[1].casing == CASE_NAME && c->tokens[1].head == c->tokens[0].head;
}

/* "between Bergen and Kobe": one is nothing without the other. */
static bool is_paired(const Clause *c, gint32 i) {
  gint32 preposition = clause_child(c, c->tokens[i].head, REL_CASE);
  return preposition >= 0 && clause_in(c, preposition, "pairing");
}

/* Does nothing but a date stand between the verb and token i behind it? */
static bool right_behind(const Draft *d, gint32 verb, gint32 i) {
  i--;
  while (i > verb && (d->dated[i] || piece_leads_to_date(d, i))) {
    i--;
  }
  return i == verb;
}

bool piece_optional(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  gint32 verb = c->tokens[i].head, above = verb >= 0 ? c->tokens[verb].head : -1;
  return c->rel[i] == REL_MARK && above >= 0 && verb > i && right_behind(d, above, i) && clause_in(c, i, "optional");
}

bool piece_bound(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  if (piece_excluded(d, i))
    return false;
  switch ((Relation)c->rel[i]) {
  case REL_CASE:
  case REL_AUX:
  case REL_COPULA:
  case REL_PARTICLE:
  case REL_FLAT:
  case REL_NUMMOD:
  case REL_POSSESSIVE:
    return true;
  case REL_COMPOUND:
    return !piece_is_office(c, i);
  case REL_MARK:
    return !piece_optional(d, i) && (i > d->root || c->tokens[i].head != d->root || c->pos[i] == POS_TO);
  case REL_DET:
    return !clause_in(c, i, "articles") || follows_amount(c, i) || counts_by(c, i);
  case REL_SUBJECT:
  case REL_SUBJECT_PASSIVE:
    return c->tokens[i].head != d->root && clause_is_predicate(c, c->tokens[i].head);
  case REL_AMOD: /* "Norse Heavy Industries", "the Free Ports"; of the noun that the title is */
    return c->pos[i] == POS_NAME || c->tokens[i].casing == CASE_NAME || begins_name(c, i) ||
           (c->tokens[i].head == d->root && c->pos[d->root] == POS_NOUN && c->pos[i] == POS_ADJECTIVE);
  case REL_APPOSITION:
    return named(d, i);
  case REL_NMOD:
    return is_length(c, i) || is_counted(c, i);
  case REL_OBJECT: /* "hid what it knew" */
    return c->pos[i] == POS_WH && c->tokens[i].head != d->root;
  case REL_OBLIQUE:
    return completes(d, i);
  case REL_ADVMOD: /* "so far", "almost doubled" */
    return clause_in(c, i, "negation") || clause_in(c, i, "approximate") ||
           (c->pos[i] == POS_ADVERB && c->pos[c->tokens[i].head] == POS_ADVERB && i < c->tokens[i].head);
  case REL_CONJ:
    return is_paired(c, i);
  default:
    return false;
  }
}
