/* datelist.h -- dates that are listed with the one that is asked, or span a stretch with it: "in 1872 and 1877". */
#ifndef DATELINE_TITLE_DATELIST_H
#define DATELINE_TITLE_DATELIST_H

#include "title/source.h"

/* What is told of each date of a list is told without the others: they are gone, with what joins and leads to them. */
void datelist_drop(TitleSource *source);

#endif
