/* mend.c -- see mend.h.
 *
 * "Trump approached Iran harshly, withdrawing from the deal, imposing sanctions to cripple its economy and
 * striking Soleimani": participles behind commas describe what the main verb's subject did, not the noun
 * before the comma; and like joins like. */
#include "extract/event/mend.h"

#include <string.h>

static bool is_verb(const Clause *clause, gint32 i) {
  return clause->pos[i] == POS_VERB && clause->rel[i] != REL_AUX && clause->rel[i] != REL_AMOD;
}

static bool same_form(const Clause *clause, gint32 a, gint32 b) {
  return clause->tokens[a].tag == clause->tokens[b].tag;
}

/* The last verb before i of its own form, else of any; -1: none. */
static gint32 like_verb(const Clause *clause, gint32 i) {
  gint32 any = -1;
  for (gint32 k = i - 1; k >= 0; k--) {
    if (is_verb(clause, k) && same_form(clause, k, i)) {
      return k;
    }
    any = any < 0 && is_verb(clause, k) ? k : any;
  }
  return any;
}

/* Would i hang below itself with `head` above it? */
static bool makes_loop(const Clause *clause, gint32 i, gint32 head) {
  gint32 k = head;
  for (gint32 steps = 0; k >= 0 && k != i && steps <= clause->n; steps++) {
    k = clause->tokens[k].head;
  }
  return k >= 0;
}

static void hang(Clause *clause, gint32 i, gint32 head, Relation rel) {
  if (head >= 0 && !makes_loop(clause, i, head)) {
    clause->tokens[i].head = head;
    clause->rel[i] = (guint8)rel;
  }
}

static bool is_participle(const Clause *clause, gint32 i) {
  return is_verb(clause, i) && strcmp(clause_tag(clause, i), "VBG") == 0;
}

static bool behind_comma(const Clause *clause, gint32 i) {
  const Token *before = i > 0 ? &clause->tokens[i - 1] : NULL;
  return before && before->length == 1 && clause->text[before->offset] == ',';
}

/* The verb above a noun that is no description of a noun itself. */
static gint32 main_verb(const Clause *clause, gint32 i) {
  for (gint32 steps = 0; i >= 0 && steps < clause->n; steps++) {
    bool describes = clause->rel[i] == REL_ACL || clause->rel[i] == REL_RELCL;
    if (is_verb(clause, i) && !describes) {
      return i;
    }
    i = clause->tokens[i].head;
  }
  return -1;
}

static void mend_participles(Clause *clause) {
  gint32 series = -1;
  for (gint32 i = 0; i < clause->n; i++) {
    gint32 head = clause->tokens[i].head;
    if (!is_participle(clause, i) || !behind_comma(clause, i) || head < 0 || head > i) {
      continue;
    }
    bool within_series = clause->rel[i] == REL_ADVCL && head > series;
    if (series >= 0 && (clause->rel[i] == REL_ACL || within_series)) {
      hang(clause, i, series, REL_CONJ);
    } else if (clause->rel[i] == REL_ACL) {
      hang(clause, i, main_verb(clause, head), REL_ADVCL);
    }
    series = i;
  }
}

/* "and eventually striking the general": behind an "and", adverbs apart. */
static bool behind_and(const Clause *clause, gint32 i) {
  for (i--; i > 0 && clause->pos[i] == POS_ADVERB;) {
    i--;
  }
  return i > 0 && clause->pos[i] == POS_CONJUNCTION;
}

/* Verb i follows `before` in a series; what hung across it on the words between is its own. */
static void join_series(Clause *clause, gint32 i, gint32 before) {
  hang(clause, i, before, REL_CONJ);
  for (gint32 k = i + 1; before >= 0 && k < clause->n; k++) {
    gint32 head = clause->tokens[k].head;
    if (head > before && head < i && clause->rel[k] != REL_PUNCT) {
      hang(clause, k, i, (Relation)clause->rel[k]);
    }
  }
}

/* A verb joined to a noun, or a participle to an infinitive, belongs to the verb of its form before it. */
static void mend_conjuncts(Clause *clause) {
  for (gint32 i = 0; i < clause->n; i++) {
    gint32 head = clause->tokens[i].head;
    if (clause->rel[i] == REL_OBLIQUE && is_participle(clause, i) && behind_and(clause, i)) {
      join_series(clause, i, like_verb(clause, i));
    }
    if (clause->rel[i] != REL_CONJ || !is_verb(clause, i) || head < 0) {
      continue;
    }
    bool noun = clause->pos[head] == POS_NOUN || clause->pos[head] == POS_NAME;
    gint32 like = like_verb(clause, i);
    bool infinitive = is_participle(clause, i) && strcmp(clause_tag(clause, head), "VB") == 0 && like >= 0 &&
                      same_form(clause, like, i);
    if (noun || infinitive) {
      hang(clause, i, like, REL_CONJ);
    }
  }
}

static bool is_finite(const Clause *clause, gint32 i) {
  const char *tag = clause_tag(clause, i);
  return is_verb(clause, i) && (strcmp(tag, "VBD") == 0 || strcmp(tag, "VBP") == 0 || strcmp(tag, "VBZ") == 0);
}

static bool has_subject(const Clause *clause, gint32 verb) {
  for (gint32 i = 0; i < clause->n; i++) {
    bool subject =
        clause->rel[i] == REL_SUBJECT || clause->rel[i] == REL_SUBJECT_PASSIVE || clause->rel[i] == REL_COPULA;
    if (clause->tokens[i].head == verb && subject) {
      return true;
    }
  }
  return false;
}

/* The noun on top of the sentence that stands, with nothing but nouns between, over token i behind them; -1: none. */
static gint32 noun_on_top(const Clause *clause, gint32 i) {
  gint32 top = clause->tokens[i].head;
  for (gint32 k = top; k >= 0; k = clause->tokens[k].head) {
    if (k >= i || (clause->pos[k] != POS_NOUN && clause->pos[k] != POS_NAME)) {
      return -1;
    }
    top = k;
  }
  return top;
}

/* "Delegates of the towns met" with Delegates on top: a noun over a finite verb that has no subject is its subject. */
static void mend_root(Clause *clause) {
  for (gint32 i = 1; i < clause->n; i++) {
    gint32 top = noun_on_top(clause, i);
    bool loose = clause->rel[i] == REL_PARATAXIS || clause->rel[i] == REL_ACL || clause->rel[i] == REL_OTHER;
    if (top >= 0 && loose && is_finite(clause, i) && !has_subject(clause, i) && !has_subject(clause, top)) {
      clause->tokens[i].head = -1;
      clause->rel[i] = REL_ROOT;
      hang(clause, top, i, REL_SUBJECT);
      return;
    }
  }
}

static bool ends_like_past(const Clause *clause, gint32 i) {
  enum { ENDING = 2 };
  const Token *token = &clause->tokens[i];
  WordSet *endings = word_lists_get(clause->syntax->lists, "past_endings");
  return token->length > ENDING + 1 &&
         word_set_has(endings, clause->text + token->offset + token->length - ENDING, ENDING);
}

/* "The canal opened again": a sentence without a verb whose top looks like one. */
static void mend_verbless(Clause *clause) {
  gint32 top = -1;
  for (gint32 i = 0; i < clause->n; i++) {
    if (clause->pos[i] == POS_VERB || clause->pos[i] == POS_MODAL) {
      return;
    }
    bool adjective = clause->tokens[i].head < 0 && clause->pos[i] == POS_ADJECTIVE && ends_like_past(clause, i);
    top = adjective ? i : top;
  }
  if (top > 0) {
    clause->pos[top] = POS_VERB;
    clause->rel[top - 1] = clause->tokens[top - 1].head == top ? REL_SUBJECT : clause->rel[top - 1];
  }
}

static bool is_noun(const Clause *clause, gint32 i) {
  return clause->pos[i] == POS_NOUN || clause->pos[i] == POS_NAME;
}

static bool has_child(const Clause *clause, gint32 head, Relation rel) {
  for (gint32 i = 0; i < clause->n; i++) {
    if (clause->tokens[i].head == head && clause->rel[i] == rel) {
      return true;
    }
  }
  return false;
}

/* "Delegates of many nations met in London": the only verb of a sentence may look like a participle. */
static void mend_participle_root(Clause *clause) {
  gint32 top = -1, verb = -1;
  for (gint32 i = 0; i < clause->n; i++) {
    if (is_finite(clause, i) || clause->pos[i] == POS_MODAL || clause->rel[i] == REL_AUX ||
        clause->rel[i] == REL_COPULA) {
      return;
    }
    top = top < 0 && clause->tokens[i].head < 0 && is_noun(clause, i) ? i : top;
    bool past = clause->rel[i] == REL_ACL && strcmp(clause_tag(clause, i), "VBN") == 0;
    verb = verb < 0 && past ? i : verb;
  }
  if (top >= 0 && verb > top) {
    clause->tokens[verb].head = -1;
    clause->rel[verb] = REL_ROOT;
    hang(clause, top, verb, REL_SUBJECT);
  }
}

/* The first word of the noun's own words on its left. */
static gint32 left_edge(const Clause *clause, gint32 noun) {
  gint32 i = noun;
  while (i > 0 && clause->tokens[i - 1].head == noun && clause->rel[i - 1] != REL_CC &&
         clause->rel[i - 1] != REL_PUNCT) {
    i--;
  }
  return i;
}

/* The noun that a verb's subject is joined to by "and", on its left; -1: it stands alone. */
static gint32 joined_noun(const Clause *clause, gint32 subject) {
  gint32 i = left_edge(clause, subject) - 1;
  if (i < 1 || clause->pos[i] != POS_CONJUNCTION) {
    return -1;
  }
  i--;
  i -= i > 0 && clause->pos[i] == POS_MARK;
  return is_noun(clause, i) ? i : -1;
}

/* Up to the noun that is no part of another noun, not through a verb. */
static gint32 whole_noun(const Clause *clause, gint32 noun) {
  for (gint32 steps = 0; steps < clause->n; steps++) {
    gint32 above = clause->tokens[noun].head;
    if (above < 0 || !is_noun(clause, above) || above > noun) {
      break;
    }
    noun = above;
  }
  return noun;
}

/* "Ministers of Britain, France and Israel met": the subject is what the row belongs to, not its last word. */
static void mend_joined_subjects(Clause *clause, const guint8 *dated) {
  for (gint32 i = 1; i < clause->n; i++) {
    gint32 verb = clause->tokens[i].head, joined = -1;
    if (is_noun(clause, i) && clause->rel[i] == REL_SUBJECT && verb > i) {
      joined = joined_noun(clause, i);
    }
    if (joined < 0 || (dated && dated[joined])) {
      continue;
    }
    gint32 whole = whole_noun(clause, joined);
    whole = dated && dated[whole] ? joined : whole;
    hang(clause, whole, verb, REL_SUBJECT);
    hang(clause, i, clause->rel[joined] == REL_CONJ ? clause->tokens[joined].head : joined, REL_CONJ);
  }
}

/* "On May 4 police raided a house", "On 22 March, the army opened the siege": a bare noun right before a verb
 * that has no subject is its subject. */
static void mend_bare_subject(Clause *clause, const guint8 *dated) {
  for (gint32 i = 1; i < clause->n; i++) {
    gint32 noun = i - 1;
    while (noun > 0 && (clause->rel[noun] == REL_AUX || clause->pos[noun] == POS_ADVERB)) {
      noun--;
    }
    guint8 rel = clause->rel[noun];
    bool loose = rel == REL_OBLIQUE || rel == REL_TIME || rel == REL_OTHER || rel == REL_CONJ || rel == REL_COMPOUND;
    bool bare = loose && is_noun(clause, noun) && !(dated && dated[noun]) && !has_child(clause, noun, REL_CASE) &&
                (clause->tokens[noun].head == i ||
                 (dated && clause->tokens[noun].head >= 0 && dated[clause->tokens[noun].head]));
    if (bare && is_finite(clause, i) && clause->rel[i] != REL_CONJ && !has_subject(clause, i)) {
      hang(clause, noun, i, REL_SUBJECT);
    }
  }
}

/* "A ship carrying grain left port" with the ship on top of it all: the noun behind the participle is what is
 * carried, and what left is the ship. */
static void mend_reduced_clause(Clause *clause) {
  for (gint32 s = 2; s + 1 < clause->n; s++) {
    gint32 verb = clause->tokens[s].head, part = verb > s ? clause->tokens[verb].head : -1;
    gint32 noun = part >= 0 && part < s ? clause->tokens[part].head : -1;
    bool described = noun >= 0 && clause->tokens[noun].head < 0 && is_noun(clause, noun) &&
                     is_participle(clause, part) && clause->rel[part] == REL_ACL;
    if (described && clause->rel[s] == REL_SUBJECT && is_finite(clause, verb) && clause->rel[verb] == REL_CCOMP) {
      clause->tokens[verb].head = -1;
      clause->rel[verb] = REL_ROOT;
      hang(clause, noun, verb, REL_SUBJECT);
      hang(clause, s, part, REL_OBJECT);
      return;
    }
  }
}

/* "rescued off Alta last night": a name before a date is no part of it. */
static void mend_before_date(Clause *clause, const guint8 *dated) {
  for (gint32 i = 1; dated && i < clause->n; i++) {
    gint32 date = clause->tokens[i].head, above = date >= 0 ? clause->tokens[date].head : -1;
    bool name = !dated[i] && date > i && dated[date] && above >= 0 && !dated[above] && clause->pos[i] == POS_NAME;
    if (!name || clause->rel[i] != REL_COMPOUND) {
      continue;
    }
    hang(clause, i, above, REL_OBLIQUE);
    for (gint32 k = i - 1; k >= 0 && clause->tokens[k].head == date && clause->rel[k] != REL_PUNCT; k--) {
      hang(clause, k, i, (Relation)clause->rel[k]);
    }
    if (clause->rel[i - 1] == REL_PARTICLE) {
      clause->pos[i - 1] = POS_PREPOSITION;
      hang(clause, i - 1, i, REL_CASE);
    }
  }
}

void mend_clause(Clause *clause, const guint8 *dated) {
  mend_verbless(clause);
  mend_root(clause);
  mend_participle_root(clause);
  mend_reduced_clause(clause);
  mend_before_date(clause, dated);
  mend_joined_subjects(clause, dated);
  mend_bare_subject(clause, dated);
  mend_participles(clause);
  mend_conjuncts(clause);
}
