/* number.h -- lengths as text, without the locale. */
#ifndef DATELINE_SCENE_NUMBER_H
#define DATELINE_SCENE_NUMBER_H

#include <glib.h>

#include "layout/text.h"

/* Points with at most two decimals: "12.5". */
void number_append(GString *out, Unit value);
void number_append_whole(GString *out, guint64 value);

#endif
