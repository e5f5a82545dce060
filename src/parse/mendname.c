/* mendname.c -- see mendname.h. */
#include "parse/mendname.h"

#include <string.h>

#include "parse/tree.h"

/* "Councillors Price and Webb" with the first word as who does the second: it says what they are. */
static void mend_titles(Clause *clause) {
  for (gint32 i = 0; i + 1 < clause->n; i++) {
    gint32 name = i + 1;
    bool astray = clause->rel[i] == REL_SUBJECT && clause->tokens[i].head == name && tree_is_noun(clause, i);
    if (astray && tree_is_noun(clause, name) && !tree_has_child(clause, name, REL_COPULA)) {
      clause->rel[i] = REL_COMPOUND;
    }
  }
}

/* "Price, Webb, Shah and Long" with the rest joined to the second: all are joined to the first. */
static void mend_name_rows(Clause *clause) {
  for (gint32 i = 2; i < clause->n; i++) {
    gint32 first = clause->tokens[i].head;
    bool row = clause->rel[i] == REL_APPOSITION && first >= 0 && first < i && clause->pos[first] == POS_NAME &&
               clause->pos[i] == POS_NAME && tree_behind_comma(clause, i) && tree_has_child(clause, i, REL_CONJ);
    for (gint32 k = i; row && k < clause->n; k++) {
      if (k == i || (clause->tokens[k].head == i && clause->rel[k] == REL_CONJ)) {
        tree_hang(clause, k, first, REL_CONJ);
      }
    }
  }
}

/* Has the noun an "and" of its own, or its number one: "$2 million, or 90 cents"? */
static bool has_and(const Clause *clause, gint32 noun) {
  gint32 number = noun - 1;
  bool counted = number > 0 && clause->tokens[number].head == noun && clause->rel[number] == REL_NUMMOD;
  return tree_has_child(clause, noun, REL_CC) || (counted && tree_has_child(clause, number, REL_CC));
}

/* "between the Republic and the Free Ports": a noun with an "and" of its own is joined to the one that it describes. */
static void mend_rows(Clause *clause) {
  for (gint32 i = 2; i < clause->n; i++) {
    gint32 head = clause->tokens[i].head;
    bool described = clause->rel[i] == REL_NMOD && head >= 0 && head < i && tree_is_noun(clause, i);
    bool thing = described && (tree_is_noun(clause, head) || clause->pos[head] == POS_NUMBER);
    if (thing && has_and(clause, i) && !tree_has_child(clause, i, REL_CASE)) {
      clause->rel[i] = REL_CONJ;
    }
  }
}

/* "$2 a share" with the share beside the dollars: it is what they are for. */
static void mend_rates(Clause *clause) {
  for (gint32 amount = 0; amount + 2 < clause->n; amount++) {
    gint32 each = amount + 2;
    if (clause->pos[amount] == POS_NUMBER && clause->pos[amount + 1] == POS_DETERMINER && tree_is_noun(clause, each) &&
        clause->rel[each] == REL_APPOSITION) {
      tree_hang(clause, each, amount, REL_NMOD);
    }
  }
}

/* "$2 million, or 90 cents" with the millions as how many cents: the second amount is joined to the first. */
static void mend_amounts(Clause *clause) {
  for (gint32 i = 0; i + 2 < clause->n; i++) {
    gint32 noun = clause->tokens[i].head, joiner = i + 1 + (clause->pos[i + 1] == POS_MARK);
    bool counts = clause->pos[i] == POS_NUMBER && clause->rel[i] == REL_NUMMOD && noun > joiner;
    gint32 above = counts && tree_is_noun(clause, noun) ? clause->tokens[noun].head : -1;
    if (above >= 0 && above < i && clause->pos[joiner] == POS_CONJUNCTION && clause->pos[joiner + 1] == POS_NUMBER) {
      tree_hang(clause, i, above, (Relation)clause->rel[noun]);
      tree_hang(clause, noun, i, REL_CONJ);
    }
  }
}

/* "of new President Maria Lind", "to General Heath" with the preposition and the noun above on the office: the name
 * bears both. */
static void mend_offices(Clause *clause) {
  for (gint32 name = 1; name < clause->n; name++) {
    gint32 office = name - 1, above = clause->tokens[name].head;
    bool turned = clause->pos[name] == POS_NAME && tree_is_noun(clause, office) && clause->rel[office] == REL_NMOD &&
                  clause->tokens[office].head == name;
    if (!turned || above < 0 || above >= office) {
      continue;
    }
    for (gint32 i = above + 1; i < office; i++) {
      clause->tokens[i].head = clause->tokens[i].head == office ? name : clause->tokens[i].head;
    }
    clause->rel[office] = REL_COMPOUND;
    clause->rel[name] = clause->rel[name] == REL_APPOSITION ? REL_NMOD : clause->rel[name];
  }
}

/* The name before which token i is an office, be it before its first part ("Prime Minister Olav Berg"); -1: none. */
static gint32 office_of(const Clause *clause, gint32 i) {
  gint32 name = clause->tokens[i].head;
  if (name <= i || clause->rel[i] != REL_NMOD || !tree_is_noun(clause, i)) {
    return -1;
  }
  bool given = name == i + 1 && clause->rel[name] == REL_COMPOUND && clause->tokens[name].head > name;
  return given ? clause->tokens[name].head : name;
}

/* "Health Minister Eva Lund", "Danish Prime Minister": what stands before an office says of what it is one. */
static void mend_office_words(Clause *clause) {
  for (gint32 office = 1; office + 1 < clause->n; office++) {
    gint32 name = office_of(clause, office);
    for (gint32 i = office - 1; name >= 0 && i >= 0 && clause->tokens[i].head == name; i--) {
      bool describes = clause->rel[i] == REL_COMPOUND || clause->rel[i] == REL_AMOD;
      tree_hang(clause, i, describes ? office : name, (Relation)clause->rel[i]);
    }
  }
}

/* Noun i comes in the place of `of`, with the preposition that leads to it. */
static void take_place(Clause *clause, gint32 i, gint32 of) {
  Relation rel = (Relation)clause->rel[of];
  tree_replace(clause, i, of);
  clause->rel[i] = rel;
  for (gint32 k = 0; k < of; k++) {
    if (clause->tokens[k].head == of && clause->rel[k] == REL_CASE) {
      tree_hang(clause, k, i, REL_CASE);
    }
  }
}

/* "Norway's Omar Holm met" with Norway as who met: it says whose he is. */
static void mend_owners(Clause *clause) {
  for (gint32 i = 0; i + 2 < clause->n; i++) {
    gint32 name = i + 2;
    bool owner = tree_is_noun(clause, i) && strcmp(clause_tag(clause, i + 1), "POS") == 0 && tree_is_noun(clause, name);
    bool turned = clause->rel[name] == REL_CONJ || clause->rel[name] == REL_APPOSITION || clause->rel[name] == REL_FLAT;
    if (owner && turned && clause->tokens[name].head == i) {
      take_place(clause, name, i);
      tree_hang(clause, i, name, REL_POSSESSIVE);
    }
  }
}

/* "San Marco-based Holm Bank": a place of two words, the second with a hyphen, says where the name behind it is. */
static void mend_places(Clause *clause) {
  for (gint32 i = 0; i + 2 < clause->n; i++) {
    const Token *part = &clause->tokens[i + 1];
    bool hyphen = memchr(clause->text + part->offset, '-', part->length) && part->casing == CASE_NAME;
    bool describes = hyphen && (clause->pos[i + 1] == POS_VERB || clause->pos[i + 1] == POS_ADJECTIVE);
    gint32 name = i + 2;
    if (describes && clause->pos[i] == POS_NAME && clause->pos[name] == POS_NAME && clause->tokens[i + 1].head == i) {
      take_place(clause, name, i);
      tree_hang(clause, i + 1, name, REL_AMOD);
      tree_hang(clause, i, i + 1, REL_COMPOUND);
    }
  }
}

void mend_names(Clause *clause) {
  mend_owners(clause);
  mend_places(clause);
  mend_titles(clause);
  mend_name_rows(clause);
  mend_rows(clause);
  mend_rates(clause);
  mend_amounts(clause);
  mend_offices(clause);
  mend_office_words(clause);
}
