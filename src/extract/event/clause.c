/* clause.c -- relations, parts of speech and dependents of a parsed sentence. */
#include "extract/event/clause.h"

#include <string.h>

#include "extract/event/mend.h"

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
                                 {"obl:tmod", REL_TIME},
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

/* The token that stands for a date phrase, tokens from..to, when the sentence is parsed: the name beside its number
 * ("June"); -1: it has not both. */
static gint32 stand_in(const Token *tokens, guint from, guint to) {
  gint32 name = -1;
  bool number = false;
  for (guint i = from; i < to; i++) {
    number |= tokens[i].casing == CASE_NUMBER;
    name = name < 0 && (tokens[i].casing == CASE_NAME || tokens[i].casing == CASE_START) ? (gint32)i : name;
  }
  return number ? name : -1;
}

/* The tokens that are parsed: `source` says where each comes from, `place` where each goes, those of a phrase to
 * their stand-in. */
static GArray *fold_phrases(const Token *tokens, guint n, const guint8 *dated, guint *source, guint *place) {
  GArray *folded = g_array_sized_new(FALSE, FALSE, sizeof(Token), n);
  for (guint i = 0; i < n;) {
    guint end = i + 1;
    while (dated && dated[i] && end < n && dated[end] == dated[i]) {
      end++;
    }
    gint32 name = end > i + 1 ? stand_in(tokens, i, end) : -1;
    for (; i < end; i++) {
      place[i] = folded->len - (name >= 0 && (gint32)i > name);
      if (name < 0 || (gint32)i == name) {
        source[folded->len] = i;
        g_array_append_val(folded, tokens[i]);
      }
    }
  }
  return folded;
}

/* "On 7 February 1965, planes flew": the model has read few dates of that form and takes the day for the verb's
 * subject.  With one word for the phrase ("On February, planes flew") it is as sure as anywhere. */
static void parse_folded(const Syntax *syntax, Token *tokens, guint n, const guint8 *dated) {
  g_autofree guint *source = g_new(guint, n + 1);
  g_autofree guint *place = g_new(guint, n + 1);
  g_autoptr(GArray) folded = fold_phrases(tokens, n, dated, source, place);
  syntax_parse(syntax, (Token *)folded->data, folded->len);
  for (guint i = 0; i < n; i++) {
    const Token *parsed = &g_array_index(folded, Token, place[i]);
    bool itself = source[place[i]] == i;
    tokens[i].tag = parsed->tag;
    tokens[i].label = parsed->label;
    tokens[i].head = !itself ? (gint32)source[place[i]] : parsed->head >= 0 ? (gint32)source[parsed->head] : -1;
  }
}

Clause *clause_new(const Syntax *syntax, const char *text, Token *tokens, guint n, const guint8 *dated) {
  Clause *clause = g_new0(Clause, 1);
  *clause = (Clause){.text = text, .syntax = syntax, .tokens = tokens, .n = (gint32)n};
  parse_folded(syntax, tokens, n, dated);
  clause->rel = g_new(guint8, n);
  clause->pos = g_new(guint8, n);
  clause->first = g_new(gint32, n);
  clause->following = g_new(gint32, n);
  for (guint i = 0; i < n; i++) {
    bool part = dated && dated[i] && tokens[i].head >= 0 && dated[tokens[i].head] == dated[i];
    clause->rel[i] = part ? REL_NMOD : relation_of(syntax->model.label[tokens[i].label]);
    clause->pos[i] = tokens[i].casing == CASE_MARK ? POS_MARK : class_of(syntax->model.tag[tokens[i].tag]);
  }
  mend_clause(clause, dated);
  link_children(clause);
  return clause;
}

void clause_free(Clause *clause) {
  if (!clause)
    return;
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
  if (clause->pos[i] == POS_VERB) {
    return clause->tokens[i].head < 0 || !clause_in(clause, i, "prepositions");
  }
  bool noun = clause->pos[i] == POS_NOUN || clause->pos[i] == POS_NAME;
  return clause_child(clause, i, REL_COPULA) >= 0 && (!noun || clause->rel[i] == REL_ROOT);
}

/* "the signing", "an invasion": a noun made from a verb. */
static bool nominal_ending(const Clause *clause, gint32 i) {
  enum { SHORTEST = 3, LONGEST = 5, STEM = 3 };
  const char *end = clause->text + clause->tokens[i].offset + clause->tokens[i].length;
  WordSet *endings = word_lists_get(clause->syntax->lists, "nominal_endings");
  for (gsize n = SHORTEST; n <= LONGEST && n + STEM <= clause->tokens[i].length; n++) {
    if (word_set_has(endings, end - n, n)) {
      return true;
    }
  }
  return false;
}

/* "bankruptcy court": the first noun says which court. */
static bool describes_next(const Clause *clause, gint32 i) {
  return i + 1 < clause->n && clause->pos[i] == POS_NOUN && clause->pos[i + 1] == POS_NOUN;
}

bool clause_is_nominal(const Clause *clause, gint32 i) {
  bool noun = clause->pos[i] == POS_NOUN;
  if ((!noun && clause->pos[i] != POS_NAME) || describes_next(clause, i)) {
    return false;
  }
  return clause_in(clause, i, "nominal") || (noun && nominal_ending(clause, i) && !clause_in(clause, i, "not_nominal"));
}
