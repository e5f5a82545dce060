/* letters.h -- what stands after a name and is none of it: "Ann Lee FRS". */
#ifndef DATELINE_NAMING_LETTERS_H
#define DATELINE_NAMING_LETTERS_H

#include "naming/script.h"

/* The last name of words name..end: "Ann [Lee] FRS".  person: a title or a first name tells one. */
guint letters_before(const Script *script, guint name, guint end, bool person);

#endif
