/* agency.h -- the line of an agency or a place with which a paper's first sentence begins. */
#ifndef DATELINE_TOPIC_AGENCY_H
#define DATELINE_TOPIC_AGENCY_H

#include "text/wordlist.h"

/* Bytes of "LONDON, May 3 (Reuters) - " at the beginning of a sentence; 0: there is no such line. */
gsize agency_line(const WordLists *lists, const char *sentence);

#endif
