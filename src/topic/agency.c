/* agency.c -- see agency.h. */
#include "topic/agency.h"

#include <string.h>

enum { MOST_BEFORE = 30, MOST_WITHIN = 5, PLACE = 4 }; /* words before the agency's name, of it, of place and day */

/* What the name stands in: its first or last word has the bracket on it, or the bracket is a word by itself. */
static bool opens(const WordSet *brackets, const char *word, gsize n) {
  return word_set_has(brackets, word, n) || (n > 1 && word_set_has(brackets, word, 1));
}

static bool closes(const WordSet *brackets, const char *word, gsize n) {
  return word_set_has(brackets, word, n) || (n > 1 && word_set_has(brackets, word + n - 1, 1));
}

/* Places are in capitals there. */
static bool is_shouted(const char *word, gsize n) {
  enum { LEAST = 3 };
  gsize letters = 0;
  for (gsize i = 0; i < n; i++) {
    letters += g_ascii_isupper(word[i]);
    letters = g_ascii_islower(word[i]) ? 0 : letters;
  }
  return letters >= LEAST;
}

gsize agency_line(const WordLists *lists, const char *sentence) {
  const WordSet *open = word_lists_get(lists, "bracket_open"), *close = word_lists_get(lists, "bracket_close"),
                *dash = word_lists_get(lists, "dashes");
  int opened = -1, closed = -1, place = -PLACE, i = 0;
  const char *p = sentence;
  for (; *p && i < MOST_BEFORE + MOST_WITHIN; i++) {
    gsize n = strcspn(p, " \t\r\n");
    if (closed >= 0) {
      bool cut = closed == i - 1 && word_set_has(dash, p, n);
      p += n;
      return cut ? (gsize)(p - sentence) + strspn(p, " \t\r\n") : 0;
    }
    bool begins = opened < 0 && i < MOST_BEFORE && i - place <= PLACE && opens(open, p, n);
    opened = begins ? i : opened;
    place = opened < 0 && is_shouted(p, n) ? i : place;
    closed = opened >= 0 && closes(close, p, n) ? i : -1;
    if (opened >= 0 && closed < 0 && i - opened >= MOST_WITHIN) {
      return 0;
    }
    p += n + strspn(p + n, " \t\r\n");
  }
  return 0;
}
