/* mentioned.h -- the mentions of a text. */
#ifndef TEST_NAMING_MENTIONED_H
#define TEST_NAMING_MENTIONED_H

#include "unit/naming/reading.h"

static const char kinds[] = {[MENTION_NAME] = 'N',  [MENTION_DEFINITE] = 'd', [MENTION_INDEFINITE] = 'i',
                             [MENTION_OWNED] = 'o', [MENTION_BARE] = 'b',     [MENTION_PRONOUN] = 'p'};

/* "N:Chao o:first daughter": kind, and the name or the phrase. */
static inline void expect(const char *text, const char *wanted) {
  Reading r = reading_of(text);
  g_autoptr(GString) got = g_string_new(NULL);
  for (guint i = 0; i < r.mentions->len; i++) {
    const Mention *mention = reading_mention(&r, i);
    bool name = mention->kind == MENTION_NAME;
    g_autofree char *words =
        reading_words(&r, name ? mention->name : mention->first, name ? mention->stop : mention->end);
    g_string_append_printf(got, "%s%c:%s", i ? " " : "", kinds[mention->kind], words);
  }
  g_assert_cmpstr(got->str, ==, wanted);
  reading_clear(&r);
}

#endif
