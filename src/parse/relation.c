/* relation.c -- see relation.h. */
#include "parse/relation.h"

#include <string.h>

typedef struct {
  const char *name;
  guint8 value;
} Name;

static const Name relations[] = {{"root", REL_ROOT},
                                 {"nsubj", REL_SUBJECT},
                                 {"csubj", REL_SUBJECT},
                                 {"nsubj:pass", REL_SUBJECT_PASSIVE},
                                 {"expl", REL_EXPLETIVE},
                                 {"obj", REL_OBJECT},
                                 {"iobj", REL_IOBJECT},
                                 {"obl", REL_OBLIQUE},
                                 {"obl:unmarked", REL_TIME},
                                 {"nmod", REL_NMOD},
                                 {"nmod:poss", REL_POSSESSIVE},
                                 {"appos", REL_APPOSITION},
                                 {"amod", REL_AMOD},
                                 {"nummod", REL_NUMMOD},
                                 {"det", REL_DET},
                                 {"case", REL_CASE},
                                 {"mark", REL_MARK},
                                 {"aux", REL_AUX},
                                 {"aux:pass", REL_AUX},
                                 {"cop", REL_COPULA},
                                 {"advmod", REL_ADVMOD},
                                 {"compound:prt", REL_PARTICLE},
                                 {"compound", REL_COMPOUND},
                                 {"flat", REL_FLAT},
                                 {"fixed", REL_FLAT},
                                 {"goeswith", REL_FLAT},
                                 {"xcomp", REL_XCOMP},
                                 {"ccomp", REL_CCOMP},
                                 {"advcl", REL_ADVCL},
                                 {"acl", REL_ACL},
                                 {"acl:relcl", REL_RELCL},
                                 {"conj", REL_CONJ},
                                 {"cc", REL_CC},
                                 {"parataxis", REL_PARATAXIS},
                                 {"punct", REL_PUNCT},
                                 {NULL, REL_OTHER}};

static guint8 relation_of(const char *label) {
  const Name *r = relations;
  while (r->name && strcmp(r->name, label) != 0)
    r++;
  return r->value;
}

void relations_load(guint8 relation[MODEL_MAX_NAMES], const Model *model) {
  for (guint i = 0; i < model->labels; i++) {
    relation[i] = relation_of(model->label[i]);
  }
}
