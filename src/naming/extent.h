/* extent.h -- where a noun phrase of a sentence begins and ends, and the name in it. */
#ifndef DATELINE_NAMING_EXTENT_H
#define DATELINE_NAMING_EXTENT_H

#include "naming/script.h"

typedef struct {
  const Script *script;
  const Sentence *sentence;
} ScriptLine;

/* May the word begin a noun phrase? */
bool extent_starts(const Word *word);

/* The word after the noun phrase that begins with `first`. */
guint extent_end(const ScriptLine *line, guint first);

/* The last noun of words first..end, G_MAXUINT: there is none. */
guint extent_head(const ScriptLine *line, guint first, guint end);

/* Has word i a capital that marks a name, not one that it owes to its place, a headline or the calendar? */
bool extent_is_capital(const ScriptLine *line, guint i);

/* "III", which goes with a name and is none. */
bool extent_is_numeral(const ScriptLine *line, guint i);

/* Does the name that ends with `last` say that it is an organisation's or a place's? */
bool extent_is_organisation(const ScriptLine *line, guint last);

/* The first word of the run of capitals that ends with `last`. */
guint extent_run(const ScriptLine *line, guint first, guint last);

/* A name after what its bearer is: "[Prime Minister] Ann Lee". */
guint extent_name(const ScriptLine *line, guint first, guint last);

/* The word after the name that goes on with "of the University", `stop` where none does. */
guint extent_stop(const ScriptLine *line, guint stop);

#endif
