/* agency.h -- the dateline of a news agency at the beginning of a text. */
#ifndef DATELINE_TOPIC_AGENCY_H
#define DATELINE_TOPIC_AGENCY_H

#include "text/wordlist.h"

/* Bytes of "LONDON, May 3 (Reuters) - " at the beginning of a sentence; 0: there is no such line. */
gsize agency_line(const WordLists *lists, const char *sentence);

#endif
