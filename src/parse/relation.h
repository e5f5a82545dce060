/* relation.h -- the labels of a model as relations that the rules know. */
#ifndef DATELINE_PARSE_RELATION_H
#define DATELINE_PARSE_RELATION_H

#include "parse/model.h"

/* Universal Dependencies relations that the rules tell apart. */
typedef enum {
  REL_OTHER,
  REL_ROOT,
  REL_SUBJECT,
  REL_SUBJECT_PASSIVE,
  REL_EXPLETIVE,
  REL_OBJECT,
  REL_IOBJECT,
  REL_OBLIQUE,
  REL_TIME,
  REL_NMOD,
  REL_POSSESSIVE,
  REL_APPOSITION,
  REL_AMOD,
  REL_NUMMOD,
  REL_DET,
  REL_CASE,
  REL_MARK,
  REL_AUX,
  REL_COPULA,
  REL_ADVMOD,
  REL_PARTICLE,
  REL_COMPOUND,
  REL_FLAT,
  REL_XCOMP,
  REL_CCOMP,
  REL_ADVCL,
  REL_ACL,
  REL_RELCL,
  REL_CONJ,
  REL_CC,
  REL_PARATAXIS,
  REL_PUNCT
} Relation;

/* The Relation of each label of the model. */
void relations_load(guint8 relation[MODEL_MAX_NAMES], const Model *model);

#endif
