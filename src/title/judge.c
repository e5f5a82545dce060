/* judge.c -- see judge.h. */
#include "title/judge.h"

#include "lang/lang.h"
#include "text/treetext.h"
#include "title/feature.h"

TitleJudge judge_read(const char *text) {
  const char *choice = treetext_begin(text);
  g_autoptr(GHashTable) features = features_by_name();
  WordLists *lists = word_lists_new(text, (gsize)(choice - text));
  TitleJudge judge = {trees_read(choice, features, false), doubt_read(lists)};
  word_lists_free(lists);
  return judge;
}

TitleJudge judge_load(const char *lang) {
  g_autofree char *path = g_strdup_printf("lang/%s/title.txt", lang);
  gsize len;
  const char *text = lang_resource(path, &len);
  return judge_read(text ? text : "");
}

TitleJudge judge_ref(const TitleJudge *judge) {
  return (TitleJudge){trees_ref(judge->choice), judge->doubt};
}

void judge_unref(TitleJudge *judge) {
  g_clear_pointer(&judge->choice, trees_unref);
}
