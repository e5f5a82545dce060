/* article.c -- see article.h. */
#include "model/article.h"

#include "model/record.h"

Remark *remark_new(void) {
  return record_new(&field_remark);
}

void remark_free(Remark *remark) {
  if (remark) {
    record_clear(&field_remark, remark);
    g_free(remark);
  }
}

Article *article_new(const char *doc, const Date *published) {
  Article *article = g_new0(Article, 1);
  article->doc = g_strdup(doc);
  article->published = published ? date_ref((Date *)published) : NULL;
  article->lead = g_ptr_array_new_with_free_func((GDestroyNotify)remark_free);
  return article;
}

void article_free(Article *article) {
  if (article) {
    g_free(article->doc);
    g_free(article->link);
    date_unref(article->published);
    g_ptr_array_unref(article->lead);
    g_free(article);
  }
}
