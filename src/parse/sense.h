/* sense.h -- the sense of a word in the model's lexicon, in sixteen bits.
 *
 * The classes are WordNet's lexicographer files, of the most usual sense: nouns 1..26
 * (2 act, 9 event, 12 group, 16 person ...), verbs 1..15; 0: it is no noun, no verb. */
#ifndef DATELINE_PARSE_SENSE_H
#define DATELINE_PARSE_SENSE_H

#include <glib.h>

typedef enum { SENSE_NONE, SENSE_NOUN, SENSE_VERB, SENSE_ADJECTIVE, SENSE_ADVERB } SenseKind;

enum { SENSE_PAST = 1 << 14 }; /* an irregular past of a verb: "rose", "sought" */
enum { SENSE_ARTIFACT = 4, SENSE_GROUP = 12, SENSE_LOCATION = 13, SENSE_PERSON = 16 }; /* classes of nouns */
enum { SENSE_SAYING = 4 };                                                             /* of verbs: of communication */

static inline guint sense_noun(guint16 sense) {
  return sense & 31u;
}

static inline guint sense_verb(guint16 sense) {
  return sense >> 5 & 15u;
}

/* The most usual part of speech. */
static inline SenseKind sense_kind(guint16 sense) {
  return (SenseKind)(sense >> 11 & 7u);
}

/* Its possible parts of speech, as a mask: 1 noun, 2 verb, 4 and 8 adjective and adverb. */
static inline guint sense_kinds(guint16 sense) {
  return (sense_noun(sense) ? 1u : 0u) | (sense_verb(sense) ? 2u : 0u) | (sense >> 9 & 3u) << 2;
}

#endif
