/* interview.h -- who "I" is, where a text is somebody's answers. */
#ifndef DATELINE_NAMING_INTERVIEW_H
#define DATELINE_NAMING_INTERVIEW_H

#include "naming/cluster.h"

/* Does the text ask and answer? */
bool interview_is(const Script *script, const GArray *mentions);

/* Cluster of the full name that the first sentences say was interviewed; G_MAXUINT: none, or it is no interview. */
guint interview_find(const Script *script, const GArray *mentions, const Clusters *clusters);

#endif
