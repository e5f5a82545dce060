/* phrase.h -- what the rules of titles ask of a sentence's noun phrases, and of the verbs that a candidate prints. */
#ifndef DATELINE_TITLE_PHRASE_H
#define DATELINE_TITLE_PHRASE_H

#include "title/candidate.h"

/* Does a noun phrase begin with token i? */
bool phrase_is_start(const TitleSource *source, gint32 i);

/* The first token of the noun phrases, joined by prepositions and "and", that end right before `verb`; -1: there are
 * none, or what stands there is a preposition's. */
gint32 phrase_before(const TitleSource *source, gint32 verb);

/* "[Born] in 1839, he ...": does the sentence begin with this participle?  One date is that of both clauses where
 * something goes on ("while working in 1895, he met her"). */
bool phrase_is_fronted(const TitleSource *source, gint32 verb);

/* "an inmate [convicted] of it in 1987": the noun that a lone participle right behind it describes, whatever its tag
 * and the arc above it; -1: it describes none. */
gint32 phrase_described(const TitleSource *source, gint32 verb);

/* "[The Star] is a ship built in May": whom the sentence says to be the noun that `verb` describes; -1: nobody. */
gint32 phrase_defined(const TitleSource *source, gint32 verb);

/* "the hall, [completed] in May, burned": the noun before a lone participle between commas that part a subject from its
 * verb; -1: it stands between none. */
gint32 phrase_interrupted(const TitleSource *source, gint32 verb);

/* The comma that closes that aside; -1: there is none. */
gint32 phrase_aside_end(const TitleSource *source, gint32 verb);

/* "[Moe], now retired, testified": the first and the last token of what opens a clause and is parted from the verb
 * group of `verb` by a few words without a tense between commas; false: nothing is. */
bool phrase_parted(const TitleSource *source, gint32 verb, gint32 *first, gint32 *last);

/* Is token i a verb with a tense that is printed? */
bool phrase_is_told(const TitleSource *source, const TitleCandidate *candidate, gint32 i);

/* The first of them, no relative clause's; -1: none. */
gint32 phrase_first_verb(const TitleSource *source, const TitleCandidate *candidate);

/* Has any of tokens first..last a tense, or does it open a relative clause? */
bool phrase_has_verb(const TitleSource *source, gint32 first, gint32 last);

/* Does a subject right before its verb begin with token i, and the verb stand before `to`? */
bool phrase_begins_clause(const TitleSource *source, gint32 i, gint32 to);

/* "While it grew[, from 3 to 9,] trade fell": does another clause begin right behind what is left out after one? */
bool phrase_parts_clauses(const TitleSource *source, const TitleCandidate *candidate);

#endif
