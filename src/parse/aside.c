/* aside.c -- see aside.h. */
#include "parse/aside.h"

#include "parse/sense.h"
#include "parse/tags.h"

typedef struct {
  const Model *model;
  const Token *tokens;
  guint n;
  guint8 *piece;
  Aside *asides;
  guint many;
} Search;

static const Token *at(const Search *s, guint i) {
  return &s->tokens[i];
}

static bool is_comma(const Search *s, guint i) {
  return at(s, i)->casing == CASE_MARK && tag_is(s->model, at(s, i), ",");
}

static bool is_saying(const Search *s, guint i) {
  return tag_is_finite(s->model, at(s, i)) && sense_verb(at(s, i)->sense) == SENSE_SAYING;
}

guint aside_word_behind(const Model *model, const Token *tokens, guint n, guint comma) {
  guint i = comma + 1;
  while (i < n && tag_starts(model, &tokens[i], "R")) {
    i++;
  }
  bool led = i + 1 < n && tag_is(model, &tokens[i], "IN") && tag_is_date(model, &tokens[i + 1]);
  i += led ? 2 : i < n && tag_is_date(model, &tokens[i]) ? 1 : 0;
  return MIN(i, n);
}

static bool leads_to_finite(const Search *s, guint comma) {
  guint i = aside_word_behind(s->model, s->tokens, s->n, comma);
  return i < s->n && tag_is_finite(s->model, at(s, i));
}

/* Does the verb of a subject that waits for it follow the comma?  One that looks like a participle is it where none
 * comes later. */
static bool leads_to_verb(const Search *s, guint comma) {
  guint word = aside_word_behind(s->model, s->tokens, s->n, comma);
  bool finite = leads_to_finite(s, comma), last = !finite && word < s->n && tag_is(s->model, at(s, word), "VBN");
  for (guint i = comma + 1; last && i < s->n; i++) {
    last = !(is_comma(s, i) && leads_to_finite(s, i));
  }
  return finite || last;
}

/* Does a clause of its own begin behind the mark, or the main clause behind what sets its scene? */
static bool begins_clause(const Search *s, guint mark, bool first) {
  const Token *behind = at(s, mark + 1);
  bool scene = first && (tag_is(s->model, at(s, 0), "IN") || tag_is_relative(s->model, at(s, 0)));
  return !is_comma(s, mark) || scene || tag_is(s->model, behind, "CC") || tag_is_relative(s->model, behind);
}

/* Is there a comma before token i? */
static bool has_comma_before(const Search *s, guint i) {
  while (i-- > 0) {
    if (is_comma(s, i)) {
      return true;
    }
  }
  return false;
}

/* May the noun, or "the three", before the comma be a subject that waits for its verb?  Each verb before it must be
 * that of a relative clause, or say what follows. */
static bool waits_for_verb(const Search *s, guint comma) {
  int verbs = 0;
  for (guint i = comma; i-- > 0;) {
    if (s->piece[i] != 0) {
      continue;
    }
    if (at(s, i)->casing == CASE_MARK && begins_clause(s, i, !has_comma_before(s, i))) {
      break;
    }
    verbs += tag_is_finite(s->model, at(s, i)) && !is_saying(s, i);
    verbs -= tag_is_relative(s->model, at(s, i));
  }
  bool number = comma > 1 && tag_is(s->model, at(s, comma - 1), "CD") &&
                (tag_is(s->model, at(s, comma - 2), "CC") || tag_is(s->model, at(s, comma - 2), "DT"));
  return (number || tag_is_noun(s->model, at(s, comma - 1))) && verbs <= 0;
}

/* Is what stands between the commas whole, and no item of a row? */
static bool is_whole(const Search *s, guint open, guint close) {
  int quotes = 0;
  for (guint i = open + 1; i < close; i++) {
    quotes += tag_is(s->model, at(s, i), "``") ? 1 : tag_is(s->model, at(s, i), "''") ? -1 : 0;
    if (tag_is(s->model, at(s, i), ":")) {
      return false;
    }
  }
  return quotes == 0 && open + 1 < close && !tag_is(s->model, at(s, open + 1), "CC");
}

static void add(Search *s, guint first, guint end, AsideKind kind) {
  s->asides[s->many++] = (Aside){first, end, kind};
  for (guint i = first; i < end; i++) {
    s->piece[i] = s->piece[i] ? s->piece[i] : (guint8)s->many;
  }
  if (first > 0) {
    s->piece[first - 1] = ASIDE_COMMA;
  }
  if (kind != ASIDE_TAIL && is_comma(s, end)) {
    s->piece[end] = ASIDE_COMMA;
  }
}

static void find_insertions(Search *s) {
  guint open[ASIDES_MOST], depth = 0;
  for (guint i = 1; i < s->n && s->many < ASIDES_MOST; i++) {
    if (!is_comma(s, i) || s->piece[i] != 0) {
      continue;
    }
    guint k = leads_to_verb(s, i) ? depth : 0;
    while (k > 0 && !is_whole(s, open[k - 1], i)) {
      k--;
    }
    if (k > 0) {
      depth = k - 1;
      add(s, open[depth] + 1, i, ASIDE_INSERTION);
    } else if (depth < ASIDES_MOST && waits_for_verb(s, i)) {
      open[depth++] = i;
    }
  }
}

/* Is the one verb between the tokens one of saying, and no other clause there? */
static bool is_attribution(const Search *s, guint from, guint to) {
  guint verbs = 0;
  bool noun = false;
  for (guint i = from; i < to; i++) {
    if (s->piece[i] != 0) {
      continue;
    }
    noun |= tag_is_noun(s->model, at(s, i)) || tag_is(s->model, at(s, i), "PRP");
    bool verb = tag_starts(s->model, at(s, i), "V") || tag_is(s->model, at(s, i), "MD");
    bool after = verbs == 1 && tag_is(s->model, at(s, i), "VBG"); /* "said before leaving" */
    verbs += !verb || after ? 0 : is_saying(s, i) ? 1 : 2;
    if (tag_is_relative(s->model, at(s, i))) {
      return false;
    }
  }
  return noun && verbs == 1 && !tag_is(s->model, at(s, from), "CC") && !tag_is(s->model, at(s, from), "IN");
}

/* "We won," said the captain, a tall woman, on Friday: the quote that ends before who said it; 0: none. */
static guint end_of_quote(const Search *s, guint close) {
  guint quote = 0;
  for (guint i = 1; i + 1 < close; i++) {
    bool ends = at(s, i)->casing == CASE_MARK && tag_is(s->model, at(s, i), "''");
    quote = ends && s->piece[i] == 0 && is_saying(s, i + 1) ? i : quote;
  }
  return quote;
}

/* "..., the police said on Friday": who said it, at the end. */
static void find_tail(Search *s) {
  guint close = s->n, open = 0;
  while (close > 0 && at(s, close - 1)->casing == CASE_MARK) {
    close--;
  }
  for (guint i = 1; i + 2 < close; i++) {
    open = is_comma(s, i) && s->piece[i] == 0 ? i : open;
  }
  guint quote = end_of_quote(s, close);
  open = quote > 0 ? quote : open;
  bool clause = false;
  for (guint i = 0; i < open; i++) {
    clause |= s->piece[i] == 0 && tag_is_finite(s->model, at(s, i));
  }
  if (clause && s->many < ASIDES_MOST && (quote > 0 || is_attribution(s, open + 1, close))) {
    add(s, open + 1, close, ASIDE_TAIL);
  }
}

static bool begins_noun(const Search *s, guint i) {
  static const char *const tags[] = {"DT", "JJ", "PRP", "CD", "EX"};
  bool begins = i < s->n && tag_is_noun(s->model, at(s, i));
  for (guint k = 0; k < G_N_ELEMENTS(tags) && i < s->n; k++) {
    begins |= tag_starts(s->model, at(s, i), tags[k]);
  }
  return begins;
}

/* "On 1 May, one day before the feast, the town ...": the comma that ends what tells which day it was; 0: none. */
static guint end_of_date(const Search *s, guint comma) {
  guint i = comma + 1;
  bool tells = i < s->n && tag_is_date(s->model, at(s, i));
  while (tells && i < s->n && !is_comma(s, i)) {
    tells = !tag_starts(s->model, at(s, i), "V") && !tag_is(s->model, at(s, i), "MD");
    i++;
  }
  return tells && i < s->n ? i : 0;
}

/* "In the women's league, the club lost": the comma that ends a phrase without a verb, before one that has no row; 0:
 * none. */
static guint end_of_place(const Search *s) {
  guint i = 1, comma = 0;
  for (; i < s->n && !tag_is_finite(s->model, at(s, i)); i++) {
    bool verb = tag_starts(s->model, at(s, i), "V") || tag_is_relative(s->model, at(s, i));
    bool row = comma && (at(s, i)->casing == CASE_MARK || tag_is(s->model, at(s, i), "CC"));
    if (verb || row) {
      return 0;
    }
    comma = comma == 0 && is_comma(s, i) ? i : comma;
  }
  return i < s->n && comma > 1 && tag_is_noun(s->model, at(s, comma - 1)) ? comma : 0;
}

/* "Founded by a clockmaker, the firm made barometers": the comma that ends a participle's clause, before one with a
 * tense; 0: none. */
static guint end_of_participle(const Search *s) {
  const Token *first = at(s, 0);
  guint comma = 1;
  while (comma < s->n && !is_comma(s, comma) && !tag_is_finite(s->model, at(s, comma)) &&
         !tag_is_relative(s->model, at(s, comma))) {
    comma++;
  }
  bool participle = tag_is(s->model, first, "VBN") || tag_is(s->model, first, "VBG") || tag_is(s->model, first, "VBD");
  guint verb = comma + 1;
  while (verb < s->n && at(s, verb)->casing != CASE_MARK && !tag_is_finite(s->model, at(s, verb)) &&
         !tag_is(s->model, at(s, verb), "VBN")) {
    verb++;
  }
  bool clause = verb < s->n && at(s, verb)->casing != CASE_MARK;
  return participle && clause && is_comma(s, comma) ? comma : 0;
}

/* "On 3 May 1641 rebels stormed the house", "Last week, the town ..." */
static void find_scene(Search *s) {
  guint i = s->n > 0 && tag_is(s->model, at(s, 0), "IN");
  if (i + 2 >= s->n) {
    return;
  }
  guint end = i ? end_of_place(s) : end_of_participle(s);
  if (tag_is_date(s->model, at(s, i))) {
    i++;
    guint further = is_comma(s, i) ? end_of_date(s, i) : 0;
    end = further ? further : i;
  }
  if (end > 0 && begins_noun(s, is_comma(s, end) ? end + 1 : end)) {
    add(s, 0, end, ASIDE_SCENE);
  }
}

guint aside_find(const Model *model, const Token *tokens, guint n, guint8 *piece, Aside asides[ASIDES_MOST]) {
  Search search = {model, tokens, n, piece, asides, 0};
  find_scene(&search);
  find_insertions(&search);
  find_tail(&search);
  return search.many;
}
