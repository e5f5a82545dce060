/* hyphen.c -- see hyphen.h. */
#include "lang/hyphen.h"

#include <string.h>

#include "lang/lang.h"

/* A longer word is no word. */
enum { LEAST = 3, LONGEST = 100 };

struct Hyphens {
  GPtrArray *patterns; /* where each begins in the table, ordered by their letters */
};

static const char *find_table(const char *code, gsize *len) {
  g_autofree char *path = g_strdup_printf("lang/%.*s/hyphen.txt", (int)strcspn(code, "-_"), code);
  return lang_resource(path, len);
}

Hyphens *hyphens_new(const char *code) {
  gsize len;
  const char *table = find_table(code, &len);
  if (!table) {
    return NULL;
  }
  Hyphens *hyphens = g_new(Hyphens, 1);
  hyphens->patterns = g_ptr_array_new();
  for (const char *line = table; line < table + len; line = strchr(line, '\n') + 1) {
    if (*line != '#') {
      g_ptr_array_add(hyphens->patterns, (gpointer)line);
    }
  }
  return hyphens;
}

void hyphens_free(Hyphens *hyphens) {
  if (hyphens) {
    g_ptr_array_unref(hyphens->patterns);
    g_free(hyphens);
  }
}

static const char *next_letter(const char *pattern) {
  while (g_ascii_isdigit(*pattern)) {
    pattern++;
  }
  return pattern;
}

typedef enum { BEFORE, SAME, LONGER, AFTER } Order;

/* How the pattern's letters stand to text[0..len) in the order of the table; LONGER: they begin with it. */
static Order order_of(const char *pattern, const char *text, gsize len) {
  for (gsize i = 0;; i++, pattern++) {
    pattern = next_letter(pattern);
    if (i == len) {
      return *pattern == '\n' ? SAME : LONGER;
    }
    if (*pattern != text[i]) {
      return *pattern != '\n' && (guchar)*pattern > (guchar)text[i] ? AFTER : BEFORE;
    }
  }
}

/* The first pattern that does not stand before text[0..len). */
static guint search(const Hyphens *hyphens, const char *text, gsize len) {
  guint low = 0, high = hyphens->patterns->len;
  while (low < high) {
    guint middle = (low + high) / 2;
    if (order_of(hyphens->patterns->pdata[middle], text, len) == BEFORE) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/* The pattern's figures, from the byte of the word at which it begins. */
static void vote(const char *pattern, guint8 *votes) {
  for (; *pattern != '\n'; pattern++) {
    if (g_ascii_isdigit(*pattern)) {
      *votes = MAX(*votes, (guint8)(*pattern - '0'));
    } else {
      votes++;
    }
  }
}

/* Of the patterns with which `text` begins. */
static void vote_from(const Hyphens *hyphens, const char *text, const char *end, guint8 *votes) {
  for (const char *p = text; p < end;) {
    p = g_utf8_next_char(p);
    gsize len = (gsize)(p - text);
    guint at = search(hyphens, text, len);
    const char *pattern = at < hyphens->patterns->len ? hyphens->patterns->pdata[at] : NULL;
    Order order = pattern ? order_of(pattern, text, len) : AFTER;
    if (order == AFTER) {
      return;
    }
    if (order == SAME) {
      vote(pattern, votes);
    }
  }
}

/* ".word." in small letters; NULL: a letter has another length as a small one. */
static char *between_stops(const char *word, gsize len) {
  g_autofree char *small = g_utf8_strdown(word, (gssize)len);
  return strlen(small) == len ? g_strconcat(".", small, ".", NULL) : NULL;
}

void hyphens_find(const Hyphens *hyphens, const char *word, gsize len, GArray *places) {
  guint8 votes[LONGEST + 3] = {0};
  g_autofree char *text = len <= LONGEST ? between_stops(word, len) : NULL;
  if (!text) {
    return;
  }
  const char *end = text + len + 2;
  for (const char *p = text; p < end; p = g_utf8_next_char(p)) {
    vote_from(hyphens, p, end, votes + (p - text));
  }
  glong letters = g_utf8_strlen(word, (gssize)len), at = 0;
  for (const char *p = word; p < word + len; p = g_utf8_next_char(p), at++) {
    gsize byte = (gsize)(p - word);
    if (at >= LEAST && letters - at >= LEAST && votes[byte + 1] % 2) {
      g_array_append_val(places, byte);
    }
  }
}
