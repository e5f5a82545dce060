/* clause.c -- relations, parts of speech and dependents of a parsed sentence. */
#include "parse/clause.h"

#include <string.h>

#include "parse/phrase.h"

typedef struct {
  const char *name;
  guint8 value;
} Name;

static const Name relations[] = {{"root", REL_ROOT},
                                 {"nsubj", REL_SUBJECT},
                                 {"csubj", REL_SUBJECT},
                                 {"nsubj:pass", REL_SUBJECT_PASSIVE},
                                 {"expl", REL_EXPLETIVE},
                                 {"obj", REL_OBJECT},
                                 {"iobj", REL_IOBJECT},
                                 {"obl", REL_OBLIQUE},
                                 {"obl:unmarked", REL_TIME},
                                 {"nmod", REL_NMOD},
                                 {"nmod:poss", REL_POSSESSIVE},
                                 {"appos", REL_APPOSITION},
                                 {"amod", REL_AMOD},
                                 {"nummod", REL_NUMMOD},
                                 {"det", REL_DET},
                                 {"case", REL_CASE},
                                 {"mark", REL_MARK},
                                 {"aux", REL_AUX},
                                 {"aux:pass", REL_AUX},
                                 {"cop", REL_COPULA},
                                 {"advmod", REL_ADVMOD},
                                 {"compound:prt", REL_PARTICLE},
                                 {"compound", REL_COMPOUND},
                                 {"flat", REL_FLAT},
                                 {"fixed", REL_FLAT},
                                 {"goeswith", REL_FLAT},
                                 {"xcomp", REL_XCOMP},
                                 {"ccomp", REL_CCOMP},
                                 {"advcl", REL_ADVCL},
                                 {"acl", REL_ACL},
                                 {"acl:relcl", REL_RELCL},
                                 {"conj", REL_CONJ},
                                 {"cc", REL_CC},
                                 {"parataxis", REL_PARATAXIS},
                                 {"punct", REL_PUNCT},
                                 {NULL, REL_OTHER}};

/* By the first letters of the tag; the first that fits. */
static const Name classes[] = {
    {"VB", POS_VERB},         {"MD", POS_MODAL},      {"NNP", POS_NAME},       {"NN", POS_NOUN},
    {"PRP$", POS_POSSESSIVE}, {"PRP", POS_PRONOUN},   {"EX", POS_PRONOUN},     {"W", POS_WH},
    {"JJ", POS_ADJECTIVE},    {"RB", POS_ADVERB},     {"RP", POS_ADVERB},      {"IN", POS_PREPOSITION},
    {"CC", POS_CONJUNCTION},  {"DT", POS_DETERMINER}, {"PDT", POS_DETERMINER}, {"CD", POS_NUMBER},
    {"TO", POS_TO},           {NULL, POS_OTHER}};

static guint8 relation_of(const char *label) {
  const Name *r = relations;
  while (r->name && strcmp(r->name, label) != 0)
    r++;
  return r->value;
}

static guint8 class_of(const char *tag) {
  if (!g_ascii_isalpha(tag[0]))
    return POS_MARK;
  const Name *c = classes;
  while (c->name && !g_str_has_prefix(tag, c->name))
    c++;
  return c->value;
}

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

Clause *clause_new(const Syntax *syntax, const char *text, Token *tokens, guint n, const guint8 *dated) {
  Clause *clause = g_new0(Clause, 1);
  *clause = (Clause){.text = text, .syntax = syntax, .tokens = tokens, .n = (gint32)n};
  syntax_parse(syntax, tokens, n);
  clause->rel = g_new(guint8, n);
  clause->pos = g_new(guint8, n);
  clause->first = g_new(gint32, n);
  clause->following = g_new(gint32, n);
  for (guint i = 0; i < n; i++) {
    bool part = dated && dated[i] && tokens[i].head >= 0 && dated[tokens[i].head] == dated[i];
    clause->rel[i] = part ? REL_NMOD : relation_of(syntax->model.label[tokens[i].label]);
    clause->pos[i] = tokens[i].casing == CASE_MARK ? POS_MARK : class_of(syntax->model.tag[tokens[i].tag]);
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
  g_free(clause->first);
  g_free(clause->following);
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

const char *clause_value(const Clause *clause, gint32 i, const char *set) {
  return word_set_find(word_lists_get(clause->syntax->lists, set), clause->text + clause->tokens[i].offset,
                       clause->tokens[i].length);
}

bool clause_in(const Clause *clause, gint32 i, const char *set) {
  return clause_value(clause, i, set) != NULL;
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
  return clause_child(clause, i, REL_COPULA) >= 0 && (!noun || clause->rel[i] == REL_ROOT);
}

bool clause_elaborates(const Clause *clause, gint32 i, gint32 head) {
  bool participle = clause->pos[i] == POS_VERB && strcmp(clause_tag(clause, i), "VBG") == 0;
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
  return nouns && strcmp(clause_tag(clause, i + 1), PHRASE_TAG) != 0;
}

bool clause_is_nominal(const Clause *clause, gint32 i) {
  bool noun = clause->pos[i] == POS_NOUN;
  if ((!noun && clause->pos[i] != POS_NAME) || describes_next(clause, i)) {
    return false;
  }
  return clause_in(clause, i, "nominal") || (noun && nominal_ending(clause, i) && !clause_in(clause, i, "not_nominal"));
}
