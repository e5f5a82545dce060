/* edge.h -- where in its sentence a title may begin and end. */
#ifndef DATELINE_TITLE_EDGE_H
#define DATELINE_TITLE_EDGE_H

#include "title/source.h"

/* Per token (as bytes): may a title begin, may it end with it?  New arrays. */
guint8 *edges_left(const TitleSource *source);
guint8 *edges_right(const TitleSource *source);

/* "was sworn [in]": a particle, or a preposition after a verb at the end of what it says. */
bool edge_is_particle(const TitleSource *source, gint32 i);

/* "named after [her] in 1964", though the tagger takes it for an owner. */
bool edge_owns_nothing(const TitleSource *source, gint32 i);

#endif
