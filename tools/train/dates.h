/* dates.h -- date phrases of a treebank, found and joined as in use. */
#ifndef TRAIN_DATES_H
#define TRAIN_DATES_H

#include "conllu.h"

/* Join the date phrases of one document's trees, whose tokens lie in `text`, in order. */
void join_dates(const GString *text, Tree *trees, guint n, guint8 tag);

#endif
