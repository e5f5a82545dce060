/* tree.c -- see tree.h. */
#include "parse/tree.h"

#include <string.h>

bool tree_is_verb(const Clause *clause, gint32 i) {
  return clause->pos[i] == POS_VERB && clause->rel[i] != REL_AUX && clause->rel[i] != REL_AMOD;
}

bool tree_is_noun(const Clause *clause, gint32 i) {
  return clause->pos[i] == POS_NOUN || clause->pos[i] == POS_NAME;
}

bool tree_is_finite(const Clause *clause, gint32 i) {
  const char *tag = clause_tag(clause, i);
  return tree_is_verb(clause, i) && (strcmp(tag, "VBD") == 0 || strcmp(tag, "VBP") == 0 || strcmp(tag, "VBZ") == 0);
}

bool tree_is_participle(const Clause *clause, gint32 i) {
  return tree_is_verb(clause, i) && strcmp(clause_tag(clause, i), "VBG") == 0;
}

bool tree_behind_comma(const Clause *clause, gint32 i) {
  const Token *before = i > 0 ? &clause->tokens[i - 1] : NULL;
  return before && before->length == 1 && clause->text[before->offset] == ',';
}

bool tree_has_subject(const Clause *clause, gint32 verb) {
  for (gint32 i = 0; i < clause->n; i++) {
    bool subject =
        clause->rel[i] == REL_SUBJECT || clause->rel[i] == REL_SUBJECT_PASSIVE || clause->rel[i] == REL_COPULA;
    if (clause->tokens[i].head == verb && subject) {
      return true;
    }
  }
  return false;
}

/* Would i hang below itself with `head` above it? */
static bool makes_loop(const Clause *clause, gint32 i, gint32 head) {
  gint32 k = head;
  for (gint32 steps = 0; k >= 0 && k != i && steps <= clause->n; steps++) {
    k = clause->tokens[k].head;
  }
  return k >= 0;
}

void tree_hang(Clause *clause, gint32 i, gint32 head, Relation rel) {
  if (head >= 0 && !makes_loop(clause, i, head)) {
    clause->tokens[i].head = head;
    clause->rel[i] = (guint8)rel;
  }
}

void tree_replace(Clause *clause, gint32 i, gint32 of) {
  gint32 head = clause->tokens[of].head;
  if (head < 0 || !makes_loop(clause, i, head)) {
    clause->tokens[i].head = head;
    clause->rel[i] = clause->rel[of];
  }
}

bool tree_has_child(const Clause *clause, gint32 head, Relation rel) {
  for (gint32 i = 0; i < clause->n; i++) {
    if (clause->tokens[i].head == head && clause->rel[i] == rel) {
      return true;
    }
  }
  return false;
}

gint32 tree_main_verb(const Clause *clause, gint32 i) {
  for (gint32 steps = 0; i >= 0 && steps < clause->n; steps++) {
    bool describes = clause->rel[i] == REL_ACL || clause->rel[i] == REL_RELCL;
    if (tree_is_verb(clause, i) && !describes) {
      return i;
    }
    i = clause->tokens[i].head;
  }
  return -1;
}
