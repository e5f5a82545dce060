/* naming.h -- reference resolution: whom a pronoun, a bare noun or a missing subject stands for.
 *
 * Every line of a chronology stands alone: "He was elected" says nothing without its text.  A Naming reads a whole
 * document once, in linear time, and then gives the name that the text itself uses for the referent of a word.  A wrong
 * name is worse than a pronoun, so an uncertain referent has none. */
#ifndef DATELINE_NAMING_NAMING_H
#define DATELINE_NAMING_NAMING_H

#include "parse/tagged.h"

/* The words and weights of a language; naming_tables_new(): NULL: it has none. */
typedef struct NamingTables NamingTables;
NamingTables *naming_tables_new(const char *lang);
void naming_tables_free(NamingTables *tables);

typedef struct Naming Naming;

/* Both are borrowed; the tables and the text's document must outlive the naming. */
Naming *naming_new(const NamingTables *tables, TaggedText *tagged);
void naming_free(Naming *naming);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Naming, naming_free)

/* The name of the referent of the pronoun, or of the noun phrase whose head, starts at `byte` of the document's text,
 * as written within a sentence: "Chao", "the National Museum"; for a possessive ("his") the same, without 's.  NULL:
 * none is certain enough, or `naming` is NULL.  *confidence (may be NULL): 0..1, where a name is given.  Owned by the
 * naming. */
const char *naming_of(const Naming *naming, gsize byte, double *confidence);

/* The bytes that the name replaces: the pronoun, or the noun with its article ("the museum"). */
Span naming_span(const Naming *naming, gsize byte);

/* The subject that the sentence at `byte` omits, with its confidence: below "6 Hakim Mosque, ..." that of "Built in
 * 1203
 * ...".  NULL: it omits none, or none is certain enough. */
const char *naming_subject(const Naming *naming, gsize byte, double *confidence);

/* The full name of the person whose life the document tells ("Chao Yuen Ren"); NULL: it is no biography. */
const char *naming_hero(const Naming *naming);

/* What the text tells of the name that has a word at `byte`: 1: a person's; 0: nothing; -1: no name, or not of a
 * person. */
int naming_person(const Naming *naming, gsize byte);

/* Is it a word of the name of an organisation or a place? */
bool naming_is_impersonal(const Naming *naming, gsize byte);

/* The name that has a word at `byte` as it is written within a sentence: "Otto Lund" of "OTTO LUND FRS".  New string;
 * NULL: it is written so, or no name of a person. */
char *naming_spelled(const Naming *naming, gsize byte);

/* Does text[0..len) contain the name already, in full or by its last word, with a capital or not? */
bool naming_holds(const char *text, gsize len, const char *name);

#endif
