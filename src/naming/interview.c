/* interview.c -- see interview.h.  The shares are measured on the interviews of ../shared. */
#include "naming/interview.h"

enum { FIRST_SENTENCES = 8 };
static const double least_speaking = 0.10, least_asking = 0.06; /* of all sentences */

static bool asks(const Script *script, const Sentence *sentence) {
  const Word *last = sentence->end > sentence->first ? script_word(script, sentence->end - 1) : NULL;
  return last && script->text[last->offset] == '?';
}

bool interview_is(const Script *script, const GArray *mentions) {
  guint speaking = 0, asking = 0, last = G_MAXUINT;
  for (guint i = 0; i < mentions->len; i++) {
    const Mention *mention = &g_array_index(mentions, Mention, i);
    bool speaks = mention->refers == REFERS_I && !script_word(script, mention->head)->quoted;
    speaking += speaks && mention->sentence != last;
    last = speaks ? mention->sentence : last;
  }
  for (guint i = 0; i < script->sentences->len; i++) {
    asking += asks(script, script_sentence(script, i));
  }
  guint all = script->sentences->len;
  return speaking && asking && speaking >= least_speaking * all && asking >= least_asking * all;
}

/* The sentence's first word that says that somebody was asked; G_MAXUINT: it has none. */
static guint interviewing(const Script *script, const Sentence *sentence) {
  for (guint i = sentence->first; i < sentence->end; i++) {
    if (script_word(script, i)->facts.is & IS_INTERVIEWING) {
      return i;
    }
  }
  return G_MAXUINT;
}

/* A full name of what may be a person, after that word. */
static bool is_asked(const Clusters *clusters, const Mention *mention, guint verb) {
  guint class = mention->kind == MENTION_NAME ? clusters_at(clusters, mention->cluster)->class : CLASS_THING;
  bool person = class == CLASS_PERSON || class == CLASS_UNKNOWN;
  return person && mention->name > verb && mention->last > mention->name;
}

guint interview_find(const Script *script, const GArray *mentions, const Clusters *clusters) {
  if (!interview_is(script, mentions)) {
    return G_MAXUINT;
  }
  for (guint i = 0; i < mentions->len; i++) {
    const Mention *mention = &g_array_index(mentions, Mention, i);
    if (mention->sentence >= FIRST_SENTENCES) {
      break;
    }
    guint verb = interviewing(script, script_sentence(script, mention->sentence));
    if (verb != G_MAXUINT && is_asked(clusters, mention, verb)) {
      return mention->cluster;
    }
  }
  return G_MAXUINT;
}
