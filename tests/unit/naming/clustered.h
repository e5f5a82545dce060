/* clustered.h -- the names of a text, whose each is, and how each bearer is written. */
#ifndef TEST_NAMING_CLUSTERED_H
#define TEST_NAMING_CLUSTERED_H

#include "naming/form.h"
#include "unit/naming/reading.h"

/* Each name and its cluster, "Ann Lee=0 Lee=0 Bo=1", then how each cluster is written. */
static inline void expect(const char *text, const char *wanted, const char *written) {
  Reading r = reading_of(text);
  Clusters *clusters = clusters_new(r.script, r.mentions);
  Heroes none = heroes_none(r.script);
  g_autoptr(GArray) spellings = forms_choose(r.script, r.mentions, clusters, &none);
  g_autoptr(GString) got = g_string_new(NULL), names = g_string_new(NULL);
  for (guint i = 0; i < r.mentions->len; i++) {
    const Mention *mention = reading_mention(&r, i);
    if (mention->kind == MENTION_NAME) {
      g_autofree char *words = reading_words(&r, mention->name, mention->stop);
      g_string_append_printf(got, "%s%s=%u", got->len ? " " : "", words, mention->cluster);
    }
  }
  for (guint i = 0; i < clusters->clusters->len; i++) {
    g_autofree char *name = form_write(r.script, r.mentions, clusters, spellings, i, false);
    g_string_append_printf(names, "%s%s", i ? "; " : "", name);
  }
  g_assert_cmpstr(got->str, ==, wanted);
  g_assert_cmpstr(names->str, ==, written);
  heroes_clear(&none);
  clusters_free(clusters);
  reading_clear(&r);
}

#endif
