/* late.h -- who "a man" of a report's first sentence is: "A jury convicted a city man ... Otto Lund, 58, was arrested".
 */
#ifndef DATELINE_NAMING_LATE_H
#define DATELINE_NAMING_LATE_H

#include "naming/cluster.h"

/* The cluster of whom mention i, a noun, speaks; G_MAXUINT: the text does not say so soon, or of several. */
guint late_find(const Script *script, const GArray *mentions, const Clusters *clusters, guint i);

#endif
