/* answer.h -- the name that is written for each word of a document that stands for somebody or something: "he", "the
 * company", "OTTO LUND". */
#ifndef DATELINE_NAMING_ANSWER_H
#define DATELINE_NAMING_ANSWER_H

#include "naming/entity.h"
#include "naming/hero.h"
#include "naming/tables.h"

/* Who and what comes up in a document. */
typedef struct {
  const NamingTables *tables;
  Script *script;
  GArray *mentions;
  Clusters *clusters;
  GArray *spellings;  /* forms_choose() */
  Entities *entities; /* empty until the answers are found */
  Heroes heroes;
} Cast;

/* What a word stands for. */
typedef struct {
  const char *name;
  double confidence; /* 0..1 */
  guint first;       /* word from which on it is replaced */
} Answer;

typedef struct Answers Answers;

/* All answers of a document; `cast` is borrowed until answers_free(). */
Answers *answers_new(const Cast *cast);
void answers_free(Answers *answers);

/* Of the word; NULL: it stands for itself. */
const Answer *answers_of(const Answers *answers, guint word);

/* The subject that the sentence leaves out; NULL: it leaves out none. */
const char *answers_subject(const Answers *answers, guint sentence);

#endif
