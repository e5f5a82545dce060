/* article.h -- a text of an archive: when it was published, and how it begins. */
#ifndef DATELINE_MODEL_ARTICLE_H
#define DATELINE_MODEL_ARTICLE_H

#include "date/date.h"

/* One of its first sentences that gave no event. */
typedef struct {
  gsize offset, length; /* in Unicode code points, as those of a citation */
  char *quote;
} Remark;

Remark *remark_new(void);
void remark_free(Remark *remark);

typedef struct {
  char *doc;       /* as citations name it */
  Date *published; /* NULL: not known */
  char *link;      /* where it is to be read; NULL */
  GPtrArray *lead; /* of Remark*, in their order; never NULL */
} Article;

Article *article_new(const char *doc, const Date *published);
void article_free(Article *article);

#endif
