/* tags.h -- the tags of a language's tagger as word classes and forms that all languages share.
 *
 * The mapping is data of the language: [tag_classes] and [tag_forms] of its event_words.txt. */
#ifndef DATELINE_PARSE_TAGS_H
#define DATELINE_PARSE_TAGS_H

#include "parse/model.h"
#include "text/wordlist.h"

typedef enum {
  POS_OTHER,
  POS_VERB,
  POS_MODAL,
  POS_NOUN,
  POS_NAME,
  POS_PRONOUN,
  POS_POSSESSIVE,
  POS_WH,
  POS_ADJECTIVE,
  POS_ADVERB,
  POS_PREPOSITION,
  POS_CONJUNCTION,
  POS_DETERMINER,
  POS_NUMBER,
  POS_TO,
  POS_MARK
} Pos;

/* Forms of a verb; WHEN: "when", "where", "how"; OWNER: the possessive ending; PLURAL: of a noun. */
typedef enum {
  TAG_OTHER,
  TAG_PAST,
  TAG_PRESENT,
  TAG_INFINITIVE,
  TAG_GERUND,
  TAG_PARTICIPLE,
  TAG_WHEN,
  TAG_OWNER,
  TAG_PLURAL
} TagForm;

/* By the index of a tag. */
typedef struct {
  guint8 pos[MODEL_MAX_NAMES], form[MODEL_MAX_NAMES];
} TagTable;

/* The name of a class in [tag_classes]: "verb", "name".  Static. */
const char *tags_class(Pos pos);

void tags_load(TagTable *table, const Model *model, const WordLists *lists);

#endif
