/* label.h -- what an entry of a guide or a list is about, by its label.
 *
 * "6 Hakim Mosque, Hakim Street.  Was built in 1203": a paragraph that begins with a name and no verb, and a sentence
 * soon after that has no subject. */
#ifndef DATELINE_NAMING_LABEL_H
#define DATELINE_NAMING_LABEL_H

#include "naming/mention.h"

/* The mention that is the subject which `sentence` leaves out; G_MAXUINT: it has a subject, or its paragraph no label.
 */
guint label_find(const Script *script, const GArray *mentions, guint sentence);

#endif
