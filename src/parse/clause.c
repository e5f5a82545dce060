/* clause.c -- relations, parts of speech and dependents of a parsed sentence. */
#include "parse/clause.h"

static void link_children(Clause *clause) {
  for (gint32 i = 0; i < clause->n; i++)
    clause->first[i] = clause->following[i] = -1;
  for (gint32 i = clause->n - 1; i >= 0; i--) {
    gint32 head = clause->tokens[i].head;
    if (head < 0)
      continue;
    clause->following[i] = clause->first[head];
    clause->first[head] = i;
  }
}

/* "dismissed [three months] later", "shortly after [midnight]": the word that says from where a length counts goes with
 * it, and those that say how near. */
static void mark_signals(Clause *clause) {
  guint8 *dated = clause->dated;
  for (gint32 i = 1; i < clause->n; i++) {
    if (!dated[i] && dated[i - 1] && clause_in(clause, i, "signals")) {
      dated[i] = dated[i - 1];
    }
    bool begins = i > 1 && dated[i] && !dated[i - 1] && !dated[i - 2];
    if (begins && clause_in(clause, i - 1, "vague_turns") && clause_in(clause, i - 2, "signal_nearness")) {
      dated[i - 2] = dated[i - 1] = dated[i];
    }
  }
}

/* Neighbours never share a number. */
static void mark_dated(Clause *clause) {
  for (gint32 i = 0; i < clause->n; i++) {
    guint16 phrase = clause->tokens[i].phrase;
    clause->dated[i] = phrase ? (guint8)(1 + phrase % G_MAXUINT8) : 0;
  }
  mark_signals(clause);
}

/* Words are looked up many times each. */
static void key_words(Clause *clause) {
  gsize from = clause->n ? clause->tokens[0].offset : 0, to = from;
  for (gint32 i = 0; i < clause->n; i++) {
    to = MAX(to, clause->tokens[i].offset + clause->tokens[i].length);
  }
  clause->small = g_ascii_strdown(clause->text + from, (gssize)(to - from));
  for (gint32 i = 0; i < clause->n; i++) {
    clause->words[i] = word_key(clause->small + (clause->tokens[i].offset - from), clause->tokens[i].length);
  }
}

Clause *clause_new(const Syntax *syntax, const char *text, Token *tokens, guint n) {
  Clause *clause = g_new0(Clause, 1);
  *clause = (Clause){.text = text, .syntax = syntax, .tokens = tokens, .n = (gint32)n};
  syntax_parse(syntax, tokens, n);
  clause->rel = g_new(guint8, n);
  clause->pos = g_new(guint8, n);
  clause->dated = g_new(guint8, n);
  clause->first = g_new(gint32, n);
  clause->following = g_new(gint32, n);
  clause->words = g_new(WordKey, n);
  key_words(clause);
  mark_dated(clause);
  for (guint i = 0; i < n; i++) {
    bool part = clause->dated[i] && tokens[i].head >= 0 && clause->dated[tokens[i].head] == clause->dated[i];
    clause->rel[i] = part ? REL_NMOD : syntax->relation[tokens[i].label];
    clause->pos[i] = tokens[i].casing == CASE_MARK ? POS_MARK : syntax->tags.pos[tokens[i].tag];
  }
  link_children(clause);
  return clause;
}

void clause_free(Clause *clause) {
  if (!clause) {
    return;
  }
  g_free(clause->rel);
  g_free(clause->pos);
  g_free(clause->dated);
  g_free(clause->first);
  g_free(clause->following);
  g_free(clause->words);
  g_free(clause->small);
  g_free(clause);
}

gint32 clause_child(const Clause *clause, gint32 head, Relation rel) {
  for (gint32 i = clause->first[head]; i >= 0; i = clause->following[i]) {
    if (clause->rel[i] == rel)
      return i;
  }
  return -1;
}

bool clause_has(const Clause *clause, Pos pos) {
  gint32 i = 0;
  while (i < clause->n && clause->pos[i] != pos) {
    i++;
  }
  return i < clause->n;
}

const char *clause_tag(const Clause *clause, gint32 i) {
  return clause->syntax->model.tag[clause->tokens[i].tag];
}

bool clause_is_predicate(const Clause *clause, gint32 i) {
  guint8 rel = clause->rel[i];
  if (rel == REL_AUX || rel == REL_COPULA || rel == REL_AMOD || rel == REL_COMPOUND || rel == REL_CASE ||
      rel == REL_MARK)
    return false;
  if (clause->pos[i] == POS_VERB) { /* "was given" is one, "given the rain" is not */
    return clause->tokens[i].head < 0 || clause_child(clause, i, REL_AUX) >= 0 || !clause_in(clause, i, "prepositions");
  }
  bool noun = clause->pos[i] == POS_NOUN || clause->pos[i] == POS_NAME;
  bool clausal = rel == REL_ROOT || rel == REL_CONJ || rel == REL_PARATAXIS || rel == REL_RELCL || rel == REL_ADVCL ||
                 rel == REL_CCOMP;
  bool passive = clause->pos[i] == POS_ADJECTIVE && clause_child(clause, i, REL_AUX) >= 0; /* "was shocked" */
  return passive || (clause_child(clause, i, REL_COPULA) >= 0 && (!noun || clausal));
}

bool clause_elaborates(const Clause *clause, gint32 i, gint32 head) {
  bool participle = clause->pos[i] == POS_VERB && clause_form(clause, i) == TAG_GERUND;
  gint32 above = participle ? i : -1;
  while (above > head && (clause->rel[above] == REL_ADVCL || clause->rel[above] == REL_CONJ)) {
    above = clause->tokens[above].head;
  }
  return above == head;
}

/* "the signing", "an invasion": a noun made from a verb. */
static bool nominal_ending(const Clause *clause, gint32 i) {
  enum { SHORTEST = 3, LONGEST = 5, STEM = 3 };
  const char *end = clause->text + clause->tokens[i].offset + clause->tokens[i].length;
  const WordSet *endings = word_lists_get(clause->syntax->lists, "nominal_endings");
  for (gsize n = SHORTEST; n <= LONGEST && n + STEM <= clause->tokens[i].length; n++) {
    if (word_set_has(endings, end - n, n)) {
      return true;
    }
  }
  return false;
}

/* "bankruptcy court": the first noun says which court. */
static bool describes_next(const Clause *clause, gint32 i) {
  bool nouns = i + 1 < clause->n && clause->pos[i] == POS_NOUN && clause->pos[i + 1] == POS_NOUN;
  return nouns && clause->tokens[i + 1].tag != clause->syntax->phrase_tag;
}

bool clause_is_nominal(const Clause *clause, gint32 i) {
  bool noun = clause->pos[i] == POS_NOUN;
  if ((!noun && clause->pos[i] != POS_NAME) || describes_next(clause, i)) {
    return false;
  }
  return clause_in(clause, i, "nominal") || (noun && nominal_ending(clause, i) && !clause_in(clause, i, "not_nominal"));
}
