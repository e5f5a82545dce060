/* naming.c -- see naming.h. */
#include "naming/naming.h"

#include <string.h>

#include "lang/lang.h"
#include "naming/form.h"
#include "naming/hero.h"

struct Naming {
  Script *script;
  GArray *mentions;
  Clusters *clusters;
  GArray *spellings;
  char **names; /* per cluster, NULL: not asked for */
  Hero hero;
  GHashTable *answers; /* word + 1 -> Answer */
};

/* What a word stands for. */
typedef struct {
  guint cluster;
  double confidence;
} Answer;

NamingTables *naming_tables_new(const char *lang) {
  g_autofree char *path = g_strdup_printf("lang/%s/naming_words.txt", lang);
  gsize len = 0;
  const char *text = lang_resource(path, &len);
  if (!text) {
    return NULL;
  }
  NamingTables *tables = g_new0(NamingTables, 1);
  tables->lists = word_lists_new(text, len);
  return tables;
}

void naming_tables_free(NamingTables *tables) {
  if (!tables) {
    return;
  }
  word_lists_free(tables->lists);
  g_free(tables);
}

static void answer(Naming *naming, guint word, guint cluster, double confidence) {
  Answer *made = g_new(Answer, 1);
  *made = (Answer){cluster, confidence};
  g_hash_table_insert(naming->answers, GUINT_TO_POINTER(word + 1), made);
  if (!naming->names[cluster]) {
    naming->names[cluster] = form_write(naming->script, naming->mentions, naming->clusters, naming->spellings, cluster,
                                        cluster == naming->hero.cluster);
  }
}

/* In a life whoever is called "he" is its hero. */
static void name_hero(Naming *naming) {
  static const double sure = 0.95;
  for (guint i = 0; i < naming->mentions->len && naming->hero.refers; i++) {
    const Mention *mention = &g_array_index(naming->mentions, Mention, i);
    if (mention->kind == MENTION_PRONOUN && mention->refers == naming->hero.refers) {
      answer(naming, mention->head, naming->hero.cluster, sure);
    }
  }
}

Naming *naming_new(const NamingTables *tables, const Syntax *syntax, const Document *document, const GArray *timexes) {
  Naming *naming = g_new0(Naming, 1);
  naming->script = script_new(tables, syntax, document, timexes);
  naming->mentions = mentions_find(naming->script);
  naming->clusters = clusters_new(naming->script, naming->mentions);
  naming->spellings = forms_choose(naming->clusters);
  naming->names = g_new0(char *, naming->clusters->clusters->len + 1);
  naming->answers = g_hash_table_new_full(NULL, NULL, NULL, g_free);
  naming->hero = hero_find(naming->script, naming->mentions, naming->clusters);
  name_hero(naming);
  return naming;
}

void naming_free(Naming *naming) {
  if (!naming) {
    return;
  }
  for (guint i = 0; i < naming->clusters->clusters->len; i++) {
    g_free(naming->names[i]);
  }
  g_free(naming->names);
  g_hash_table_unref(naming->answers);
  g_array_unref(naming->spellings);
  clusters_free(naming->clusters);
  g_array_unref(naming->mentions);
  script_free(naming->script);
  g_free(naming);
}

const char *naming_of(const Naming *naming, gsize byte, double *confidence) {
  guint word = naming ? script_find(naming->script, byte) : G_MAXUINT;
  const Answer *found = word == G_MAXUINT ? NULL : g_hash_table_lookup(naming->answers, GUINT_TO_POINTER(word + 1));
  if (found && confidence) {
    *confidence = found->confidence;
  }
  return found ? naming->names[found->cluster] : NULL;
}

const char *naming_hero(const Naming *naming) {
  return naming->hero.refers ? naming->names[naming->hero.cluster] : NULL;
}

bool naming_holds(const char *text, gsize len, const char *name) {
  const char *last = strrchr(name, ' ');
  last = last ? last + 1 : name;
  gsize n = strlen(last);
  for (gsize i = 0; i + n <= len; i++) {
    bool starts = i == 0 || !g_ascii_isalnum(text[i - 1]), ends = i + n == len || !g_ascii_isalnum(text[i + n]);
    if (starts && ends && memcmp(text + i, last, n) == 0) {
      return true;
    }
  }
  return false;
}
