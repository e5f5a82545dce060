/* syntax.c -- open the tables of a language, run tagger and parser. */
#include "parse/syntax.h"

#include "lang/lang.h"
#include "parse/parser.h"
#include "parse/phrase.h"

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
  syntax->memo = tagger_memo_new(syntax->model.tags);
  relations_load(syntax->relation, &syntax->model);
  tags_load(&syntax->tags, &syntax->model, syntax->lists);
  return syntax;
}

void syntax_free(Syntax *syntax) {
  if (!syntax) {
    return;
  }
  word_lists_free(syntax->lists);
  g_free(syntax->memo);
  g_free(syntax);
}

void syntax_tag(const Syntax *syntax, Token *tokens, guint n) {
  const Model *model = &syntax->model;
  Tagger tagger = {model_scorer(&model->tagger), model->tags, syntax->memo};
  g_autofree Token *joined = g_new(Token, n);
  g_autofree guint *first = g_new(guint, n + 1);
  for (guint i = 0; i < n; i++) {
    tokens[i].sense = model_sense(model, tokens[i].word);
  }
  guint m = phrase_join(tokens, n, syntax->phrase_tag, joined, first);
  tagger_run(&tagger, joined, m);
  for (guint k = 0; k < m; k++) {
    for (guint i = first[k]; i < first[k + 1]; i++) {
      tokens[i].tag = joined[k].tag;
    }
  }
}

void syntax_parse(const Syntax *syntax, Token *tokens, guint n) {
  const Model *model = &syntax->model;
  Parser parser = {model_scorer(&model->parser), model->tag, model->labels};
  g_autofree Token *joined = g_new(Token, n);
  g_autofree guint *first = g_new(guint, n + 1);
  guint m = phrase_join(tokens, n, syntax->phrase_tag, joined, first);
  parser_run(&parser, joined, m);
  phrase_part(joined, m, first, syntax->phrase_label, tokens);
}
