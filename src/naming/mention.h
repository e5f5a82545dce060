/* mention.h -- mentions: the base noun phrases and pronouns of a text.
 *
 * Found by tags alone: "Chao's first daughter" is two mentions, "Chao" and "first daughter"; "President Ann Lee of
 * Norway" is "Ann Lee", called President, and "Norway". */
#ifndef DATELINE_NAMING_MENTION_H
#define DATELINE_NAMING_MENTION_H

#include "naming/script.h"

typedef enum {
  MENTION_NAME,
  MENTION_DEFINITE,   /* "the company", "this company" */
  MENTION_INDEFINITE, /* "a company", "two companies" */
  MENTION_OWNED,      /* "his company" */
  MENTION_BARE,       /* "companies" */
  MENTION_PRONOUN
} MentionKind;

typedef enum { ROLE_OTHER, ROLE_SUBJECT, ROLE_OBJECT, ROLE_PREPOSITION, ROLE_OWNER, ROLE_MODIFIER } MentionRole;
typedef enum { CLASS_UNKNOWN, CLASS_PERSON, CLASS_ORGANISATION, CLASS_PLACE, CLASS_THING } MentionClass;

typedef struct {
  guint first, end; /* words of the phrase */
  guint head;       /* word */
  guint name, stop; /* words of the name, of what follows "of" too */
  guint last;       /* last word of the name before "of" */
  guint office;     /* first word of what goes before it with capitals: "[Prime Minister] Ann Lee" */
  guint sentence;
  guint cluster; /* of a name: its bearer (cluster.h), else G_MAXUINT */
  guint8 kind;   /* MentionKind */
  guint8 role;   /* MentionRole */
  guint8 class;  /* MentionClass, by its own words */
  guint8 refers; /* Refers, of a pronoun */
  char gender;   /* 'm', 'f', 0 */
  bool plural;
  bool titled;      /* "President Ann Lee", "Mr. Lee" */
  bool in_place;    /* after "in", "at", "near" ... */
  bool joined;      /* one of several with "and" */
  bool has_article; /* "the" */
} Mention;

/* All mentions in order of their heads; GArray of Mention, new, `cluster` G_MAXUINT. */
GArray *mentions_find(const Script *script);

/* The first mention of a sentence or of one after it, mentions->len where there is none. */
guint mentions_first(const GArray *mentions, guint sentence);

#endif
