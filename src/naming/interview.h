/* interview.h -- who "I" is in an interview. */
#ifndef DATELINE_NAMING_INTERVIEW_H
#define DATELINE_NAMING_INTERVIEW_H

#include "naming/cluster.h"

/* Does the text consist of questions and answers? */
bool interview_is(const Script *script, const GArray *mentions);

/* Cluster of the person whom the first sentences introduce in full as interviewed; G_MAXUINT: none, or no interview. */
guint interview_find(const Script *script, const GArray *mentions, const Clusters *clusters);

#endif
