/* tags.h -- what the Penn tag of a token says. */
#ifndef DATELINE_EXTRACT_TAGS_H
#define DATELINE_EXTRACT_TAGS_H

#include <stdbool.h>
#include <string.h>

#include "parse/model.h"
#include "parse/phrase.h"
#include "text/token.h"

static inline bool tag_starts(const Model *model, const Token *token, const char *start) {
  return g_str_has_prefix(model->tag[token->tag], start);
}

static inline bool tag_is(const Model *model, const Token *token, const char *name) {
  return strcmp(model->tag[token->tag], name) == 0;
}

static inline void tag_set(const Model *model, Token *token, const char *name) {
  int tag = model_tag(model, name);
  token->tag = tag >= 0 ? (guint8)tag : token->tag;
}

static inline bool tag_is_date(const Model *model, const Token *token) {
  return tag_is(model, token, PHRASE_TAG);
}

static inline bool tag_is_noun(const Model *model, const Token *token) {
  return tag_starts(model, token, "NN") && !tag_is_date(model, token);
}

/* A verb with a tense, or a modal. */
static inline bool tag_is_finite(const Model *model, const Token *token) {
  return tag_is(model, token, "VBD") || tag_is(model, token, "VBZ") || tag_is(model, token, "VBP") ||
         tag_is(model, token, "MD");
}

/* "who", "which", "when" */
static inline bool tag_is_relative(const Model *model, const Token *token) {
  return tag_starts(model, token, "W");
}

#endif
