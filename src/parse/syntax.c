/* syntax.c -- open the tables of a language, run tagger and parser. */
#include "parse/syntax.h"

#include "lang/lang.h"
#include "parse/apart.h"
#include "parse/phrase.h"
#include "parse/sense.h"
#include "parse/tagger.h"
#include "parse/tags.h"

static bool open_model(Syntax *syntax, const char *block, gsize len) {
  if (!model_open(&syntax->model, block, len)) {
    return false;
  }
  int tag = model_tag(&syntax->model, PHRASE_TAG), label = model_label(&syntax->model, PHRASE_LABEL);
  syntax->phrase_tag = (guint8)tag;
  syntax->phrase_label = (guint8)label;
  return tag >= 0 && label >= 0;
}

Syntax *syntax_new(const char *lang) {
  g_autofree char *words = g_strdup_printf("lang/%s/event_words.txt", lang);
  g_autofree char *model = g_strdup_printf("lang/%s/syntax.model", lang);
  gsize words_len = 0, model_len = 0;
  const char *text = lang_resource(words, &words_len), *block = lang_resource(model, &model_len);
  Syntax *syntax = g_new0(Syntax, 1);
  if (!text || !block || !open_model(syntax, block, model_len)) {
    g_free(syntax);
    return NULL;
  }
  syntax->lists = word_lists_new(text, words_len);
  return syntax;
}

void syntax_free(Syntax *syntax) {
  if (!syntax) {
    return;
  }
  word_lists_free(syntax->lists);
  g_free(syntax);
}

/* Does a verb with a tense follow token i behind nothing but nouns and what describes them, or are these many? */
static bool is_subject_before_verb(const Model *model, const Token *tokens, guint n, guint i) {
  enum { MANY = 3 };
  guint k = i + 1;
  while (k < n && (tag_is_noun(model, &tokens[k]) || tag_is(model, &tokens[k], "JJ"))) {
    k++;
  }
  bool verb = k < n && tag_is_finite(model, &tokens[k]) && !tag_is(model, &tokens[k], "VBP");
  return k > i + MANY || verb;
}

/* "Shares of the firm fell", "Harbour board buys cannery": what is told does not begin with a verb in the third person,
 * nor with a bare one before a noun and its verb; what may be either is a noun.  So is a rare adverb before a name:
 * "Interior Minister Lind". */
static void settle_first_tag(const Model *model, Token *tokens, guint n) {
  guint i = 0;
  while (i < n && (tokens[i].phrase || tokens[i].casing == CASE_MARK)) {
    i++;
  }
  if (i + 2 >= n || !sense_noun(tokens[i].sense)) {
    return;
  }
  if (tag_is(model, &tokens[i], "VBZ")) {
    tag_set(model, &tokens[i], "NNS");
  } else if (tag_starts(model, &tokens[i], "VB") && is_subject_before_verb(model, tokens, n, i)) {
    tag_set(model, &tokens[i], "NN");
  } else if (tag_is(model, &tokens[i], "RB") && tag_is(model, &tokens[i + 1], "NNP") &&
             sense_kind(tokens[i].sense) != SENSE_ADVERB) {
    tag_set(model, &tokens[i], "NNP");
  } else if (tag_is(model, &tokens[i], "RB") && tag_starts(model, &tokens[i + 1], "NN") &&
             sense_kind(tokens[i].sense) == SENSE_ADJECTIVE) {
    tag_set(model, &tokens[i], "JJ");
  }
}

/* In the past, or an irregular past that the tagger took for what it can never be. */
static bool is_past(const Model *model, const Token *token) {
  enum { ADVERB = 8 };
  bool adverb = tag_is(model, token, "RB") && !(sense_kinds(token->sense) & ADVERB);
  return tag_is(model, token, "VBD") || (adverb && token->sense & SENSE_PAST);
}

/* "Harbour shares fell 50 cents", "that wages must rise": no verb in the third person, auxiliaries apart, stands before
 * one in the past or a modal one; what can be a noun is one. */
static void settle_subjects(const Model *model, Token *tokens, guint n) {
  enum { LONGEST = 4 };
  for (guint i = 0; i + 1 < n; i++) {
    bool noun = tag_is(model, &tokens[i], "VBZ") && sense_noun(tokens[i].sense) && tokens[i].length > LONGEST;
    if (noun && is_past(model, &tokens[i + 1])) {
      tag_set(model, &tokens[i], "NNS");
      tag_set(model, &tokens[i + 1], "VBD");
    } else if (noun && tag_is(model, &tokens[i + 1], "MD")) {
      tag_set(model, &tokens[i], "NNS");
    }
  }
}

/* "Harbour" ends like "our", but no possessive is so long. */
static void settle_possessives(const Model *model, Token *tokens, guint n) {
  enum { LONGEST = 5 };
  for (guint i = 0; i < n; i++) {
    if (tokens[i].length > LONGEST && tag_is(model, &tokens[i], "PRP$")) {
      tag_set(model, &tokens[i], "NN");
    }
  }
}

/* Does a verb with a tense stand among tokens[i..n), up to a mark? */
static bool has_finite(const Model *model, const Token *tokens, guint n, guint i) {
  for (; i < n && tokens[i].casing != CASE_MARK; i++) {
    if (tag_is_finite(model, &tokens[i])) {
      return true;
    }
  }
  return false;
}

/* "A retrospective opened in Hamburg", "The regent taxed salt": between an article and a verb stands a noun, and what
 * may be a participle is a verb where its clause has none. */
static void settle_lone_adjectives(const Model *model, Token *tokens, guint n) {
  for (guint i = 1; i + 2 < n; i++) {
    Token *verb = &tokens[i + 1];
    bool past = tag_is(model, verb, "VBD") || tag_is(model, verb, "VBN");
    bool lone = tag_is(model, &tokens[i - 1], "DT") && tag_is(model, &tokens[i], "JJ") && sense_noun(tokens[i].sense);
    bool ends = tag_is(model, &tokens[i + 2], "IN") || tag_is_date(model, &tokens[i + 2]);
    if (lone && past && (ends || (i == 1 && !has_finite(model, tokens, n, i + 2)))) {
      tag_set(model, &tokens[i], "NN");
      tag_set(model, verb, i == 1 ? "VBD" : model->tag[verb->tag]);
    }
  }
}

/* "said on Friday that sanctions against the port would go on": behind no noun "that" opens a clause, not a relative
 * one, and its first word is who did it. */
static void settle_told_clauses(const Model *model, Token *tokens, guint n) {
  for (guint i = 2; i + 1 < n; i++) {
    bool told = tag_is(model, &tokens[i - 1], "WDT") && !tag_is_noun(model, &tokens[i - 2]);
    bool noun = tag_is(model, &tokens[i], "VBZ") && sense_noun(tokens[i].sense);
    bool opens = told || tag_is(model, &tokens[i - 1], "IN");
    bool wished = opens && tag_is(model, &tokens[i + 1], "VB"); /* "that rents be raised" */
    told &= tag_is(model, &tokens[i + 1], "IN") && has_finite(model, tokens, n, i + 1);
    if (noun && (told || wished)) {
      tag_set(model, &tokens[i], "NNS");
    }
  }
}

void syntax_parse(const Syntax *syntax, Token *tokens, guint n) {
  const Model *model = &syntax->model;
  Parser parser = {model_scorer(&model->parser), model->tag, model->labels};
  g_autofree Token *joined = g_new(Token, n);
  g_autofree guint *first = g_new(guint, n + 1);
  for (guint i = 0; i < n; i++) {
    tokens[i].sense = model_sense(model, tokens[i].word);
  }
  guint m = phrase_join(tokens, n, syntax->phrase_tag, joined, first);
  tagger_run(model_scorer(&model->tagger), model->tags, joined, m);
  settle_possessives(model, joined, m);
  settle_first_tag(model, joined, m);
  settle_subjects(model, joined, m);
  settle_told_clauses(model, joined, m);
  settle_lone_adjectives(model, joined, m);
  apart_parse(&parser, model, joined, m);
  phrase_part(joined, m, first, syntax->phrase_label, tokens);
}
