/* gone.h -- what of a sentence no title prints: the date with what goes with it, what stands in brackets, markup. */
#ifndef DATELINE_TITLE_GONE_H
#define DATELINE_TITLE_GONE_H

#include "title/source.h"

/* Fills `source->gone`, which is clear; asks for its request, bounds and governor. */
void gone_mark(TitleSource *source);

#endif
