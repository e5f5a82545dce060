/* signature.c -- see signature.h. */
#include "event/signature.h"

#include <string.h>

#include "text/token.h"

/* A word of a title in lower case without the marks round it and a closing 's; NULL: nothing is left. */
static char *bare_word(const WordLists *lists, const char *word) {
  g_autofree char *lower = g_str_is_ascii(word) ? g_ascii_strdown(word, -1) : g_utf8_strdown(word, -1);
  const char *start = lower, *end = lower + strlen(lower);
  while (start < end && g_ascii_ispunct(*start)) {
    start++;
  }
  while (end > start && g_ascii_ispunct(end[-1])) {
    end--;
  }
  const WordSet *clitics = word_lists_get(lists, "clitics");
  for (gsize n = 2; n <= 4 && (gsize)(end - start) > n; n++) {
    if (word_set_has(clitics, end - n, n)) {
      end -= n;
      break;
    }
  }
  return end > start ? g_strndup(start, (gsize)(end - start)) : NULL;
}

/* An ending with a value gives way to that: "libraries", "library".  Its bytes; 0: there is none. */
static gsize ending_of(const WordLists *lists, const char *word, gsize len, const char **other) {
  enum { LONGEST = 6, STEM = 4 };
  const WordSet *endings = word_lists_get(lists, "lemma_endings");
  for (gsize n = MIN(LONGEST, len); n > 0; n--) {
    *other = word_set_find(endings, word + len - n, n);
    if (*other && len + strlen(*other) >= n + STEM) {
      return n;
    }
  }
  return 0;
}

guint32 signature_lemma(const WordLists *lists, const char *word) {
  gsize len = strlen(word);
  const char *known = word_set_find(word_lists_get(lists, "lemma"), word, len), *other;
  if (known) {
    return token_hash(known, strlen(known));
  }
  gsize ending = ending_of(lists, word, len, &other);
  guint32 stem = token_hash(word, len - ending);
  return ending ? token_hash_on(stem, other, strlen(other)) : stem;
}

static void add(guint32 *list, guint8 *n, guint most, guint32 value) {
  for (guint i = 0; i < *n; i++) {
    if (list[i] == value) {
      return;
    }
  }
  if (*n < most) {
    list[(*n)++] = value;
  }
}

static bool has(const WordLists *lists, const char *set, const char *word) {
  return word_set_has(word_lists_get(lists, set), word, strlen(word));
}

/* A capital is a name's, but for the first word of the title, which has one anyway: there the sentence is asked. */
static bool is_name(const Event *event, const char *word, bool first) {
  if (!g_unichar_isupper(g_utf8_get_char(word))) {
    return false;
  }
  const Citation *citation = event->citations->len ? event->citations->pdata[0] : NULL;
  const char *at = citation && citation->quote ? strstr(citation->quote, word) : NULL;
  return !first || (at && at > citation->quote);
}

static void add_trigger(const WordLists *lists, Signature *signature, const char *word) {
  const char *says = word_set_find(word_lists_get(lists, "reporting"), word, strlen(word));
  guint32 value = says && *says                 ? token_hash(says, strlen(says))
                  : has(lists, "telling", word) ? token_hash("say", strlen("say"))
                                                : signature_lemma(lists, word);
  add(signature->triggers, &signature->n_triggers, SIGNATURE_TRIGGERS, value);
}

static void add_word(const WordLists *lists, const Event *event, Signature *signature, const char *word,
                     const char *bare) {
  bool first = signature->subject == 0;
  signature->subject = first ? token_hash(bare, strlen(bare)) : signature->subject;
  add(signature->words, &signature->n_words, SIGNATURE_WORDS, signature_lemma(lists, bare));
  if (is_name(event, word, first)) {
    add(signature->names, &signature->n_names, SIGNATURE_NAMES, token_hash(bare, strlen(bare)));
  } else if (has(lists, "nominal", bare) || has(lists, "telling", bare)) {
    add_trigger(lists, signature, bare);
  }
}

/* "Ada Lund was [born] in Moss": which of both, and who by the last word of the name before it. */
static guint32 vital_of(const WordLists *lists, char **words, Signature *signature) {
  for (guint i = 1; words[0] && words[i]; i++) {
    const char *kind = word_set_find(word_lists_get(lists, "vital"), words[i], strcspn(words[i], ",;"));
    guint name = i - 1 - (i > 1 && has(lists, "passives", words[i - 1]));
    if (kind && g_unichar_isupper(g_utf8_get_char(words[name]))) {
      add_trigger(lists, signature, words[i]);
      signature->bare = !words[i + 1];
      return token_hash(words[name], strlen(words[name])) ^ token_hash(kind, strlen(kind));
    }
  }
  return 0;
}

/* A title is the sentence's own words, until a person gives it others: then the sentence tells what it is. */
static const char *telling_of(const Event *event, const Citation *citation) {
  return event->edited && citation && citation->quote ? citation->quote : event->title;
}

Signature signature_of(const WordLists *lists, const Event *event) {
  Signature signature = {0};
  const Citation *citation = event->citations->len ? event->citations->pdata[0] : NULL;
  const char *telling = telling_of(event, citation);
  g_autofree char *head = citation && citation->head.text ? bare_word(lists, citation->head.text) : NULL;
  if (head) {
    add_trigger(lists, &signature, head);
    signature.says = has(lists, "reporting", head);
  }
  g_auto(GStrv) words = g_strsplit_set(telling ? telling : "", " \t\r\n", -1);
  signature.vital = vital_of(lists, words, &signature);
  for (char **word = words; *word; word++) {
    g_autofree char *bare = bare_word(lists, *word);
    if (bare && !has(lists, "starters", bare)) {
      add_word(lists, event, &signature, *word, bare);
    }
  }
  return signature;
}

static guint shared(const guint32 *a, guint n, const guint32 *b, guint m) {
  guint same = 0;
  for (guint i = 0; i < n; i++) {
    for (guint k = 0; k < m; k++) {
      same += a[i] == b[k];
    }
  }
  return same;
}

bool signature_shares_trigger(const Signature *a, const Signature *b) {
  return shared(a->triggers, a->n_triggers, b->triggers, b->n_triggers) > 0;
}

guint signature_shared_names(const Signature *a, const Signature *b) {
  return shared(a->names, a->n_names, b->names, b->n_names);
}

guint signature_shared_words(const Signature *a, const Signature *b) {
  return shared(a->words, a->n_words, b->words, b->n_words);
}

guint signature_overlap(const Signature *a, const Signature *b) {
  enum { HUNDRED = 100 };
  guint least = MIN(a->n_words, b->n_words);
  return least < 2 ? 0 : HUNDRED * signature_shared_words(a, b) / least;
}
