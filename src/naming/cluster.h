/* cluster.h -- the names of a document, clustered by bearer.
 *
 * "Charles J. Fillmore", "Charles Fillmore" and "Fillmore" are three forms of one name; "NARA" is one of "National
 * Archives and Records Administration (NARA)". */
#ifndef DATELINE_NAMING_CLUSTER_H
#define DATELINE_NAMING_CLUSTER_H

#include "naming/mention.h"

/* A name as it is written. */
typedef struct {
  guint mention;       /* that first has it */
  guint with_article;  /* mention that first has it with "the"; where `articles` is not 0 */
  guint count;         /* mentions */
  guint articles;      /* with "the" */
  guint words;         /* in it, those after "of" too */
  guint32 first, last; /* hashes of its first word, and of its last before "of" */
  guint32 formal;      /* of what the first word is short for: "Martin" of "Marty"; 0: of none */
  guint cluster;
} NameForm;

/* The bearer of one or several forms. */
typedef struct {
  guint mention; /* the first */
  guint count, subjects, in_places, titles, life_verbs;
  guint men, women; /* mentions that tell the gender */
  guint votes[CLASS_THING + 1];
  guint full;   /* mentions of more than one word */
  guint8 class; /* MentionClass */
  char gender;  /* 'm', 'f', 0 */
  bool plural;
} NameCluster;

typedef struct {
  GArray *forms;    /* of NameForm, by first mention */
  GArray *clusters; /* of NameCluster, by first mention */
} Clusters;

/* Cluster the names among `mentions` and set their `cluster`. */
Clusters *clusters_new(const Script *script, GArray *mentions);
void clusters_free(Clusters *clusters);

static inline const NameCluster *clusters_at(const Clusters *clusters, guint i) {
  return &g_array_index(clusters->clusters, NameCluster, i);
}

static inline const NameForm *clusters_form(const Clusters *clusters, guint i) {
  return &g_array_index(clusters->forms, NameForm, i);
}

#endif
