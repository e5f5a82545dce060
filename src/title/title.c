/* title.c -- see title.h. */
#include "title/title.h"

#include "title/option.h"

/* A sentence without any run for its event: the head alone. */
static char *head_alone(const TitleRequest *request) {
  const Token *token = &request->clause->tokens[request->head];
  char *text = g_strndup(request->clause->text + token->offset, token->length);
  text[0] = g_ascii_toupper(text[0]);
  return text;
}

static double confidence_of(const TitleJudge *judge, const GArray *options, guint chosen) {
  DoubtSigns signs = doubt_signs(options, chosen);
  return doubt_confidence(&judge->doubt, &signs);
}

static Title title_of(const TitleJudge *judge, GArray *options) {
  options_rank(options, judge->choice);
  Title title = {.confidence = confidence_of(judge, options, 0)};
  title.needs_edit = doubt_is_grave(&judge->doubt, title.confidence) || !g_array_index(options, TitleOption, 0).sound;
  title.text = g_strdup(g_array_index(options, TitleOption, 0).text);
  for (guint i = 0; i < TITLE_ALTERNATIVES && i + 1 < options->len; i++) {
    title.alternatives[i] = g_strdup(g_array_index(options, TitleOption, i + 1).text);
    title.sure[i] = confidence_of(judge, options, i + 1);
  }
  return title;
}

Title title_make(const TitleJudge *judge, const TitleRequest *request) {
  TitleSource source = source_new(request);
  g_autoptr(GArray) options = options_of(&source);
  Title title = {.needs_edit = true};
  if (options->len) {
    title = title_of(judge, options);
  } else {
    title.text = head_alone(request);
  }
  source_clear(&source);
  return title;
}

void title_clear(Title *title) {
  g_free(title->text);
  for (guint i = 0; i < TITLE_ALTERNATIVES; i++) {
    g_free(title->alternatives[i]);
  }
}
