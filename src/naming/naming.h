/* naming.h -- whom a pronoun, a bare noun or a missing subject stands for.
 *
 * Every line of a chronology stands alone: "He was elected" says nothing without its text.  A naming reads a whole
 * document once, in linear time, and then tells the name that the text itself has for what a word stands for.  A wrong
 * name is worse than a pronoun, so what is not sure has none. */
#ifndef DATELINE_NAMING_NAMING_H
#define DATELINE_NAMING_NAMING_H

#include "parse/tagged.h"

/* What naming knows of a language: its words and weights.  NULL: the language has none. */
typedef struct NamingTables NamingTables;
NamingTables *naming_tables_new(const char *lang);
void naming_tables_free(NamingTables *tables);

typedef struct Naming Naming;

/* Both are borrowed; the tables and the text's document must outlive the naming. */
Naming *naming_new(const NamingTables *tables, TaggedText *tagged);
void naming_free(Naming *naming);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Naming, naming_free)

/* The name of what the pronoun, or the noun phrase whose head token starts at `byte` of the document's text, stands
 * for, as it is written within a sentence: "Chao", "the National Museum"; of a possessive ("his") the same, without 's.
 * NULL: none is sure, or there is no naming.  *confidence (may be NULL): 0..1, of a name that is given.  Kept by the
 * naming. */
const char *naming_of(const Naming *naming, gsize byte, double *confidence);

/* The bytes that such a name takes the place of: the pronoun, or the noun with its article ("the museum"). */
Span naming_span(const Naming *naming, gsize byte);

/* The subject that the sentence that holds `byte` leaves out, with its confidence: under "6 Hakim Mosque, ..." that of
 * "Built in 1203 ...".  NULL: it leaves none out, or none is sure. */
const char *naming_subject(const Naming *naming, gsize byte, double *confidence);

/* Whose life the document tells, in full ("Chao Yuen Ren"); NULL: it is no life. */
const char *naming_hero(const Naming *naming);

/* Does text[0..len) hold that name already, in full or by its last word? */
bool naming_holds(const char *text, gsize len, const char *name);

#endif
