/* subject.c -- find subjects, resolve pronouns where there is little doubt. */
#include "title/subject.h"

#include <string.h>

#include "parse/sense.h"

static gint32 own_subject(const Clause *clause, gint32 head) {
  gint32 i = clause_child(clause, head, REL_SUBJECT);
  return i >= 0 ? i : clause_child(clause, head, REL_SUBJECT_PASSIVE);
}

/* The verb above whose subject `head` shares, -1: none. */
static gint32 sharer(const Clause *clause, gint32 head) {
  guint8 rel = clause->rel[head];
  bool shares = rel == REL_CONJ || rel == REL_XCOMP || rel == REL_ADVCL || rel == REL_CCOMP || rel == REL_PARATAXIS;
  gint32 above = shares ? clause->tokens[head].head : -1;
  while (rel == REL_ADVCL && above >= 0 && !clause_is_predicate(clause, above)) { /* "missed all of it after tearing" */
    above = clause->tokens[above].head;
  }
  return above;
}

/* The noun that "who" or "which" stands behind, a comma apart; -1: none. */
static gint32 antecedent(const Clause *clause, gint32 relative) {
  gint32 i = relative - 1;
  i -= i >= 0 && clause->pos[i] == POS_MARK;
  return i >= 0 && (clause->pos[i] == POS_NOUN || clause->pos[i] == POS_NAME) ? i : -1;
}

gint32 subject_of(const Clause *clause, gint32 head) {
  for (gint32 steps = 0; head >= 0 && steps < clause->n; steps++) {
    gint32 own = own_subject(clause, head), above = clause->tokens[head].head;
    bool describes = clause->rel[head] == REL_ACL || clause->rel[head] == REL_RELCL;
    bool relative = own >= 0 && clause->pos[own] == POS_WH;
    if (own >= 0 && !(relative && describes)) {
      gint32 noun = relative ? antecedent(clause, own) : -1;
      return noun >= 0 ? noun : own;
    }
    if (describes && above >= 0)
      return above;
    head = sharer(clause, head);
  }
  return -1;
}

static bool plural(const Clause *clause, gint32 i) {
  return g_str_has_suffix(clause_tag(clause, i), "S") || clause_child(clause, i, REL_CONJ) > i;
}

/* 'm', 'f', or 0 where the name does not tell. */
static char gender(const Clause *clause, gint32 i) {
  enum { FAR = 3 };
  for (gint32 k = MAX(0, i - FAR); k <= i + 1 && k < clause->n; k++) {
    const char *value = k == i || clause->tokens[k].head == i ? clause_value(clause, k, "gender") : NULL;
    if (value)
      return value[0];
  }
  return 0;
}

static bool is_person(const Clause *clause, gint32 i) {
  return clause->pos[i] == POS_NOUN && sense_noun(clause->tokens[i].sense) == SENSE_PERSON;
}

/* "the textbook Green Hills", "the State Prize": a name behind a noun that is no person's, or that ends in one. */
static bool names_thing(const Clause *clause, gint32 i) {
  guint own = sense_noun(clause->tokens[i].sense);
  bool thing = false, person = false;
  for (gint32 k = clause->first[i]; k >= 0 && k < i; k = clause->following[k]) {
    guint sense = sense_noun(clause->tokens[k].sense);
    person |= sense == SENSE_PERSON;
    thing |= sense && sense != SENSE_PERSON && clause->pos[k] == POS_NOUN;
    thing |= own && own != SENSE_PERSON && sense && clause->rel[k] == REL_COMPOUND; /* "Olav Berg" is no iceberg */
  }
  return thing && !person;
}

/* "the Foreign Office", but not "the ironclad Virginia": no name of a person, nor of a ship. */
static bool has_article(const Clause *clause, gint32 i) {
  gint32 k = i - 1;
  while (k >= 0 && g_ascii_isupper(clause->text[clause->tokens[k].offset]) && clause->pos[k] != POS_DETERMINER) {
    k--;
  }
  return k >= 0 && clause->pos[k] == POS_DETERMINER;
}

/* want: "sm" he, "sf" she, "sn" it, "p" they. */
static bool agrees(const Clause *clause, gint32 i, const char *want) {
  if (clause->pos[i] != POS_NAME && clause->pos[i] != POS_NOUN)
    return false;
  if (want[0] == 'p')
    return plural(clause, i);
  if (plural(clause, i))
    return false;
  char is = gender(clause, i);
  bool person = is_person(clause, i);
  if (want[1] == 'n')
    return is == 0 && !person;
  bool thing = names_thing(clause, i) || (!is && has_article(clause, i));
  bool may_be = person || (clause->pos[i] == POS_NAME && !thing);
  return may_be && (is == 0 || is == want[1]);
}

/* "Her daughter", for "she"; "their daughter", if she may be one of them. */
static bool is_possessed(const Clause *clause, gint32 noun, const char *want) {
  for (gint32 i = clause->first[noun]; i >= 0; i = clause->following[i]) {
    const char *value = clause->rel[i] == REL_POSSESSIVE ? clause_value(clause, i, "pronouns") : NULL;
    if (value && (strcmp(value, want) == 0 || (value[0] == 'p' && want[0] == 's' && want[1] != 'n')))
      return true;
  }
  return false;
}

/* May a pronoun of that kind mean token i, which is no subject?  An object does: "built a church; it burned";
 * so does whoever is named or called by an office: "struck a worker; she died"; so does "her" beside the subject,
 * for that is somebody else.  A place or a thing in passing does not. */
static bool is_rival(const Clause *clause, gint32 i, const char *want) {
  guint8 rel = clause->rel[i];
  bool person = want[0] == 's' && want[1] != 'n';
  bool bare = person && rel == REL_OBLIQUE && clause_child(clause, i, REL_CASE) < 0; /* taken for a time */
  bool object = rel == REL_OBJECT || rel == REL_IOBJECT || bare, beside = object || rel == REL_OBLIQUE;
  if (clause->pos[i] == POS_PRONOUN)
    return beside && g_strcmp0(clause_value(clause, i, "pronouns"), want) == 0;
  bool known = person && (is_person(clause, i) || gender(clause, i));
  return agrees(clause, i, want) && (object || (beside && known && !is_possessed(clause, i, want)));
}

/* Is there one between two tokens?  nouns: do they count, or pronouns only? */
static bool has_rival(const Clause *clause, gint32 from, gint32 to, const char *want, bool nouns) {
  for (gint32 i = from; i < to; i++) {
    if ((nouns || clause->pos[i] == POS_PRONOUN) && is_rival(clause, i, want))
      return true;
  }
  return false;
}

/* Do the tokens before `end` speak of whom the pronoun means: "She retired", "Her father was arrested"? */
static bool mentions(const Clause *clause, gint32 end, const char *want) {
  for (gint32 i = 0; i < end; i++) {
    if (g_strcmp0(clause_value(clause, i, "pronouns"), want) == 0)
      return true;
  }
  return false;
}

/* The one noun before token `end` that is such a rival; -1: there is none, or several, or the pronoun goes on from
 * another. */
static gint32 only_rival(const Clause *clause, gint32 end, const char *want) {
  gint32 found = -1;
  bool several = mentions(clause, end, want);
  for (gint32 i = 0; i < end && !several; i++) {
    if (is_rival(clause, i, want)) {
      several = found >= 0;
      found = i;
    }
  }
  return found >= 0 && !several && !is_possessed(clause, found, want) ? found : -1;
}

/* "She", for "he". */
static bool has_other_subject(const Clause *clause, const char *want) {
  for (gint32 i = 0; i < clause->n; i++) {
    const char *value = clause->rel[i] == REL_SUBJECT ? clause_value(clause, i, "pronouns") : NULL;
    if (value && value[0] == 's' && value[1] != 'n' && want[1] != value[1])
      return true;
  }
  return false;
}

/* Is token i the subject of the sentence itself, of no clause within it? */
static bool is_main_subject(const Clause *clause, gint32 i) {
  gint32 verb = clause->tokens[i].head;
  while (verb >= 0 && clause->rel[verb] == REL_CONJ) {
    verb = clause->tokens[verb].head;
  }
  return verb >= 0 && clause->tokens[verb].head < 0;
}

/* The last subject before token `end` that agrees, one of the main clause before others; whom a quotation speaks of is
 * known to its speaker only. */
static gint32 last_agreeing(const Clause *clause, gint32 end, const char *want) {
  bool quoted = false;
  gint32 found = -1;
  for (gint32 i = end - 1; i >= 0; i--) {
    guint8 rel = clause->rel[i];
    quoted = (quoted || strcmp(clause_tag(clause, i), "''") == 0) && strcmp(clause_tag(clause, i), "``") != 0;
    if (quoted || (rel != REL_SUBJECT && rel != REL_SUBJECT_PASSIVE) || !agrees(clause, i, want))
      continue;
    if (is_main_subject(clause, i))
      return i;
    found = found < 0 ? i : found;
  }
  return found;
}

/* "Varga's first novel appeared": whose the subject is that agrees not itself; -1: nobody's. */
static gint32 owner_agreeing(const Clause *clause, gint32 end, const char *want) {
  gint32 found = -1;
  for (gint32 i = 0; i < end; i++) {
    gint32 noun = clause->rel[i] == REL_POSSESSIVE && clause->pos[i] == POS_NAME ? clause->tokens[i].head : -1;
    bool subject = noun >= 0 && (clause->rel[noun] == REL_SUBJECT || clause->rel[noun] == REL_SUBJECT_PASSIVE);
    found = subject && is_main_subject(clause, noun) && agrees(clause, i, want) ? i : found;
  }
  return found;
}

/* The first subject between two tokens that is the same pronoun; `to`: none is. */
static gint32 same_pronoun(const Clause *clause, gint32 from, gint32 to, const char *want) {
  for (gint32 i = from; i < to; i++) {
    bool subject = clause->rel[i] == REL_SUBJECT || clause->rel[i] == REL_SUBJECT_PASSIVE;
    if (subject && clause->pos[i] == POS_PRONOUN && g_strcmp0(clause_value(clause, i, "pronouns"), want) == 0)
      return i;
  }
  return to;
}

/* Does the sentence name anybody: "The series was bought by the town"? */
static bool names_nobody(const Clause *clause) {
  for (gint32 i = 0; i < clause->n; i++) {
    bool person =
        clause->pos[i] == POS_PRONOUN || clause->pos[i] == POS_POSSESSIVE || is_person(clause, i) || gender(clause, i);
    bool subject = clause->rel[i] == REL_SUBJECT || clause->rel[i] == REL_SUBJECT_PASSIVE;
    if (person || (clause->pos[i] == POS_NAME && (subject || clause->rel[i] == REL_OBJECT))) {
      return false;
    }
  }
  return true;
}

/* Whom or what `want` means before token `end` of the clause, or in the sentences before it. */
static gint32 resolve(const Clause *clause, gint32 end, const char *want, const Clause **in) {
  bool person = want[0] == 's' && want[1] != 'n';
  const Clause *aside = NULL;
  bool passive = end < clause->n && clause->rel[end] == REL_SUBJECT_PASSIVE; /* "they sold" may mean the firm */
  for (const Clause *c = clause; c; c = c->before, end = c ? c->n : 0) {
    gint32 found = last_agreeing(c, end, want);
    found = found < 0 && person ? owner_agreeing(c, end, want) : found;
    bool clear = c == clause || has_other_subject(c, want); /* "She married Olav Berg. He died" */
    if (found < 0 && clear && (person || passive)) {
      *in = c;
      found = only_rival(c, end, want);
      if (found >= 0)
        return found;
    }
    end = person ? same_pronoun(c, found + 1, end, want) : end;
    if (has_rival(c, found + 1, end, want, c == clause || person))
      return -1;
    if (found >= 0 && is_possessed(c, found, want)) /* the daughter, or whose daughter she is? */
      return -1;
    *in = c;
    bool passed = person && c->before && c->before != aside && names_nobody(c); /* one sentence may speak of things */
    aside = passed ? c->before : aside;
    if (found >= 0 || (c != clause && !mentions(c, c->n, want) && !passed))
      return found;
  }
  return -1;
}

/* "There she met the poet, whom she married.  In 1961 she ...": who is spoken of as the subject all along is the same,
 * whoever else comes in between. */
gint32 subject_resolve(const Clause *clause, gint32 pronoun, const Clause **in) {
  const char *want = clause_value(clause, pronoun, "pronouns");
  return want && strchr("sp", want[0]) ? resolve(clause, pronoun, want, in) : -1;
}

/* "bought the tower and reopened it" */
static gint32 object_shared(const Clause *clause, gint32 pronoun, const char *want) {
  gint32 verb = clause->tokens[pronoun].head;
  bool joined = verb >= 0 && clause->rel[verb] == REL_CONJ && own_subject(clause, verb) < 0;
  gint32 object = joined ? clause_child(clause, clause->tokens[verb].head, REL_OBJECT) : -1;
  return object >= 0 && object < pronoun && agrees(clause, object, want) ? object : -1;
}

gint32 subject_object(const Clause *clause, gint32 pronoun, const Clause **in) {
  const char *want = clause->rel[pronoun] == REL_OBJECT ? clause_value(clause, pronoun, "pronouns") : NULL;
  if (!want || !strchr("sp", want[0])) {
    return -1;
  }
  *in = clause;
  gint32 object = object_shared(clause, pronoun, want);
  bool opens =
      strcmp(want, "sn") == 0 && last_agreeing(clause, pronoun, want) < 0 && !has_rival(clause, 0, pronoun, want, true);
  return object < 0 && opens && clause->before ? resolve(clause->before, clause->before->n, want, in) : object;
}
