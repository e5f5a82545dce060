/* syntax.c -- open the tables of a language, run tagger and parser. */
#include "extract/syntax/syntax.h"

#include "extract/syntax/parser.h"
#include "extract/syntax/tagger.h"
#include "lang/lang.h"

Syntax *syntax_new(const char *lang) {
  g_autofree char *words = g_strdup_printf("lang/%s/event_words.txt", lang);
  g_autofree char *model = g_strdup_printf("lang/%s/syntax.model", lang);
  gsize words_len = 0, model_len = 0;
  const char *text = lang_resource(words, &words_len), *block = lang_resource(model, &model_len);
  Syntax *syntax = g_new0(Syntax, 1);
  if (!text || !block || !model_open(&syntax->model, block, model_len)) {
    g_free(syntax);
    return NULL;
  }
  syntax->lists = word_lists_new(text, words_len);
  return syntax;
}

void syntax_free(Syntax *syntax) {
  if (!syntax)
    return;
  word_lists_free(syntax->lists);
  g_free(syntax);
}

void syntax_parse(const Syntax *syntax, Token *tokens, guint n) {
  const Model *model = &syntax->model;
  tagger_run(model_score, &model->tagger, model->tags, tokens, n);
  parser_run(model_score, &model->parser, model->labels, tokens, n);
}
