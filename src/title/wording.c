/* wording.c -- see wording.h. */
#include "title/wording.h"

#include <string.h>

#include "title/edge.h"
#include "title/indefinite.h"
#include "title/inner.h"
#include "title/phrase.h"
#include "title/reduced.h"

typedef struct {
  const TitleSource *source;
  const TitleCandidate *candidate;
  GString *out;
  bool quotes; /* quotation marks stay: they are in pairs */
  gint32 last; /* token written last, -1 */
  bool open;   /* in a quotation */
  gint32 verb; /* token that an auxiliary is written before, -1 */
  const char *auxiliary;
  gint32 pronoun; /* token that is left out, -1 */
} Writing;

/* The token that a naming is asked for at the start of a title: a pronoun, else the head of the noun phrase. */
static gint32 asked_token(const TitleSource *s, gint32 first) {
  guint8 pos = s->clause->pos[first];
  bool phrase = s->chunks.kind[first] == CHUNK_NOUN && pos != POS_PRONOUN && pos != POS_POSSESSIVE;
  return phrase ? s->chunks.last[first] : first;
}

/* The last token that begins before byte `end`. */
static gint32 last_before(const Clause *c, gint32 i, gsize end) {
  while (i + 1 < c->n && c->tokens[i + 1].offset < end) {
    i++;
  }
  return i;
}

TitleName wording_name(const TitleSource *s, gint32 first) {
  TitleName name = {NULL, 0, first - 1, false};
  const Clause *c = s->clause;
  gsize byte = c->tokens[asked_token(s, first)].offset;
  if (!s->ask.naming) {
    return name;
  }
  name.name = naming_of(s->ask.naming, byte, &name.sure);
  if (name.name) {
    Span span = naming_span(s->ask.naming, byte);
    bool opens = span.offset <= c->tokens[first].offset && span.offset + span.length > c->tokens[first].offset;
    name.name = opens ? name.name : NULL;
    name.to = last_before(c, first, span.offset + span.length);
    name.owner = c->pos[first] == POS_POSSESSIVE;
  } else if (s->chunks.kind[first] == CHUNK_VERB && c->pos[first] == POS_VERB && !chunk_is_finite(c, first)) {
    name.name = naming_subject(s->ask.naming, c->tokens[first].offset, &name.sure);
  }
  return name;
}

static bool quote_mark(const Writing *w, gint32 i) {
  return w->source->quoted[i] == SOURCE_QUOTE_MARK;
}

static bool comma(const Writing *w, gint32 i) {
  return source_is_comma(w->source, i);
}

/* The characters between two neighbours, as one blank where there is any.  A mark keeps to what it closes or opens. */
static void append_between(Writing *w, gint32 i) {
  const Clause *c = w->source->clause;
  const Token *before = &c->tokens[w->last], *token = &c->tokens[i];
  bool next = w->last == i - 1, glued = next && before->offset + before->length == token->offset;
  bool quote = w->open && (quote_mark(w, i) || quote_mark(w, w->last));
  bool mark = !next && (quote || source_is_mark(c, i, ",;:.") || chunk_is_possessive(c, i));
  if (!glued && !mark) {
    g_string_append_c(w->out, ' ');
  }
}

/* A capital that only the beginning of the sentence gives. */
static bool opens_sentence(const Clause *c, gint32 i) {
  guint8 casing = c->tokens[i].casing;
  return i == 0 && c->pos[i] != POS_NAME && (casing == CASE_START || casing == CASE_LOWER);
}

void wording_append_owner(const WordLists *lists, GString *out) {
  bool ends_s = out->len && out->str[out->len - 1] == 's';
  const char *key = ends_s ? "s" : "other", *mark = word_set_find(word_lists_get(lists, "genitive"), key, strlen(key));
  g_string_append(out, mark ? mark : "");
}

static void append_auxiliary(Writing *w) {
  g_string_append_printf(w->out, " %s", w->auxiliary);
  w->verb = -1;
}

/* "in 1964's [A Long Night]", "in 1964's [Rosalind]": a work, which needs no article; "1964's World Cup" does. */
static bool is_work(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  if (c->pos[i] == POS_DETERMINER || c->pos[i] == POS_POSSESSIVE) {
    return true;
  }
  gint32 last = s->chunks.last[i];
  bool names = !clause_is_nominal(c, last) && !clause_in(c, last, "named_events");
  for (gint32 k = i; k <= last && names; k++) {
    names = c->pos[k] == POS_NAME;
  }
  return names && c->tokens[s->ask.last].casing == CASE_NUMBER;
}

/* "[Friday's] attack": the date goes, and with it what tells which attack is meant. */
static bool lost_article(const Writing *w, gint32 i) {
  const TitleSource *s = w->source;
  gint32 before = s->ask.first - 1;
  bool owner = i > 0 && s->gone[i - 1] == CHUNK_GONE_INSIDE && chunk_is_possessive(s->clause, i - 1);
  bool led = before >= 0 && (s->clause->pos[before] == POS_DETERMINER || s->clause->pos[before] == POS_POSSESSIVE) &&
             !s->gone[before];
  return owner && !led && s->chunks.kind[i] == CHUNK_NOUN && s->chunks.first[i] == i && !is_work(s, i);
}

static void append_word(Writing *w, const char *key) {
  const char *word = word_set_find(word_lists_get(w->source->clause->syntax->lists, "title_words"), key, strlen(key));
  g_string_append_printf(w->out, "%s%s", w->out->len ? " " : "", word ? word : "");
}

static gint32 next_printed(const Writing *w, gint32 i) {
  do {
    i++;
  } while (i <= w->source->to && !candidate_holds(w->source, w->candidate, i));
  return i <= w->source->to ? i : -1;
}

static void append_token(Writing *w, gint32 i) {
  const Clause *c = w->source->clause;
  if (i == w->verb) {
    append_auxiliary(w);
  }
  if (lost_article(w, i)) {
    append_word(w, "date");
  }
  const char *name = inner_name(w->source, w->candidate, i);
  if (w->out->len && w->last >= 0) {
    append_between(w, i);
  } else if (w->out->len && !chunk_is_possessive(c, i)) {
    g_string_append_c(w->out, ' ');
  }
  gsize at = w->out->len;
  if (name && !naming_holds(w->out->str, w->out->len, name)) {
    g_string_append(w->out, name);
    if (c->pos[i] == POS_POSSESSIVE && !edge_owns_nothing(w->source, i)) {
      wording_append_owner(c->syntax->lists, w->out);
    }
    w->last = i;
    return;
  }
  const char *article = indefinite_form(w->source, i, next_printed(w, i));
  if (article) {
    g_string_append(w->out, article);
  } else {
    g_string_append_len(w->out, c->text + c->tokens[i].offset, (gssize)c->tokens[i].length);
  }
  if (at > 0 && opens_sentence(c, i)) {
    w->out->str[at] = g_ascii_tolower(w->out->str[at]);
  }
  w->last = i;
  w->open ^= quote_mark(w, i);
}

/* "in Brooklyn[,] N.Y." */
static bool parts_place(const TitleSource *s, gint32 comma) {
  const Clause *c = s->clause;
  gint32 lead = source_is_comma(s, comma) ? s->chunks.first[comma - 1] - 1 : -1;
  return lead >= s->from && c->pos[lead] == POS_PREPOSITION && c->pos[comma - 1] == POS_NAME &&
         c->pos[comma + 1] == POS_NAME;
}

/* "The singer[, Tim Hale]": does one of the commas between tokens first..last open an aside that none closes? */
static bool leaves_aside(const Writing *w, gint32 first, gint32 last) {
  guint commas = 0;
  bool list = false;
  for (gint32 i = first; i <= last; i++) {
    bool place = i > first && i < last && parts_place(w->source, i);
    commas += comma(w, i) && !w->source->gone[i] && !place;
    list |= w->source->clause->pos[i] == POS_CONJUNCTION;
  }
  return commas % 2 && !list;
}

/* The bill, [in 1990], was passed: is there a comma on the other side of what has gone before token i? */
static bool pairs_with_gone(const Writing *w, gint32 i) {
  gint32 k = i - 1;
  while (k > w->last && (w->source->gone[k] || !candidate_holds(w->source, w->candidate, k))) {
    k--;
  }
  return k < i - 1 && k >= 0 && comma(w, k) && !leaves_aside(w, candidate_opens(w->candidate), k - 1);
}

/* "The yard's master[, Ole Moe,] fled": does what the title opens with stand between commas, the second of them i? */
static bool opens_in_commas(const Writing *w, gint32 i) {
  gint32 first = candidate_opens(w->candidate);
  bool opened = first > w->source->from && comma(w, first - 1) && w->candidate->before_first < 0;
  for (gint32 k = first; opened && k < i; k++) {
    opened = !comma(w, k) && w->source->chunks.kind[k] != CHUNK_VERB;
  }
  return opened;
}

/* "The peace[,] signed at Corte": the comma opens what an auxiliary makes the predicate, unless it closes an aside. */
static bool opens_predicate(const Writing *w, gint32 next) {
  guint commas = 0;
  for (gint32 k = candidate_opens(w->candidate); k < next; k++) {
    commas += comma(w, k) && candidate_holds(w->source, w->candidate, k);
  }
  return next == w->verb && commas % 2;
}

/* "renamed on May 3, 1863, as the Guard": the comma that closes such a date goes with it. */
static bool closes_date(const Writing *w, gint32 i, gint32 next) {
  const Clause *c = w->source->clause;
  bool inner = false;
  for (gint32 k = i - 1; k >= 0 && w->source->gone[k] && c->dated[k]; k--) {
    inner |= source_is_mark(c, k, ",");
  }
  return inner && clause_in(c, next, "date_followers");
}

static bool joins_on(const Writing *w) {
  const Clause *c = w->source->clause;
  return c->pos[w->last] == POS_CONJUNCTION || source_is_mark(c, w->last, ":;");
}

/* A comma stays between words; not at either end, nor where what stood between it and another has gone. */
static bool keeps_comma(const Writing *w, gint32 i, gint32 last) {
  gint32 next = i + 1;
  while (next <= last && !candidate_holds(w->source, w->candidate, next)) {
    next++;
  }
  bool doubled = next <= last && (comma(w, next) || source_is_mark(w->source->clause, next, ";:."));
  bool verb = next <= last && w->source->chunks.kind[next] == CHUNK_VERB;
  bool beside = (i < w->source->to && w->source->gone[i + 1]) || (i > 0 && w->source->gone[i - 1]);
  bool joint = beside && w->last >= 0 && joins_on(w); /* "and[, in May,] sold", "that:[ in May,] the" */
  return next <= last && !doubled && !joint && w->last >= 0 && !closes_date(w, i, next) &&
         !(verb && (pairs_with_gone(w, i) || opens_in_commas(w, i) || opens_predicate(w, next)));
}

/* The comma between two clauses, or between an aside and the verb, stays where what stood behind it goes. */
static bool parts_still(const Writing *w, gint32 i) {
  const TitleCandidate *t = w->candidate;
  gint32 next = i == t->out_first && comma(w, i) ? source_after(w->source, t->out_last) : -1;
  bool aside = next >= 0 && source_is_finite(w->source, next) && phrase_is_start(w->source, t->first) &&
               leaves_aside(w, candidate_opens(t), i - 1);
  return next >= 0 && (aside || phrase_parts_clauses(w->source, t));
}

/* "The ship, a brig[, which] sank": the second of two commas stays. */
static bool closes_aside(const Writing *w, gint32 i) {
  guint commas = 0;
  for (gint32 k = candidate_opens(w->candidate); k < i; k++) {
    commas += comma(w, k) && candidate_holds(w->source, w->candidate, k);
  }
  return commas % 2;
}

static void append_stretch(Writing *w, gint32 first, gint32 last) {
  const Clause *c = w->source->clause;
  for (gint32 i = first; i <= last; i++) {
    bool in = candidate_holds(w->source, w->candidate, i);
    bool quote = quote_mark(w, i) && !w->quotes;
    bool lost = comma(w, i) && !keeps_comma(w, i, last);
    bool bare = c->pos[i] == POS_MARK && w->last < 0 && w->out->len == 0 && !quote_mark(w, i) &&
                w->source->chunks.kind[i] == CHUNK_NONE;
    bool relative = i == w->pronoun || (i + 1 == w->pronoun && comma(w, i) && !closes_aside(w, i));
    if ((in && !quote && !lost && !bare && !relative) || parts_still(w, i)) {
      append_token(w, i);
    }
  }
}

static bool quotes_pair(const TitleSource *s, const TitleCandidate *candidate) {
  guint marks = 0;
  for (gint32 i = candidate_opens(candidate); i <= candidate->last; i++) {
    marks += s->quoted[i] == SOURCE_QUOTE_MARK && candidate_holds(s, candidate, i);
  }
  return marks % 2 == 0;
}

static bool is_quote_mark(const TitleSource *s, gint32 i) {
  return i >= 0 && s->quoted[i] == SOURCE_QUOTE_MARK;
}

/* A quotation is whole where its other mark stands right beside the title, or after the stop: the token of that mark,
 * -1: none does. */
static gint32 missing_quote(const TitleSource *s, const TitleCandidate *candidate) {
  gint32 before = source_before(s, candidate_opens(candidate)), after = source_after(s, candidate->last);
  if (after >= 0 && source_is_mark(s->clause, after, ".,")) {
    after = source_after(s, after);
  }
  return quotes_pair(s, candidate) ? -1 : is_quote_mark(s, before) ? before : is_quote_mark(s, after) ? after : -1;
}

static void append_name(const TitleSource *s, const TitleName *name, GString *out) {
  g_string_append(out, name->name);
  if (name->owner) {
    wording_append_owner(s->clause->syntax->lists, out);
  }
}

/* The first letter of a title is a capital, but for names that are written otherwise: "iPad", "al-Qaeda". */
static void capitalise(GString *title) {
  const char *start = title->str;
  while (*start && !g_unichar_isalnum(g_utf8_get_char(start))) {
    start = g_utf8_next_char(start);
  }
  gsize at = (gsize)(start - title->str), end = strcspn(start, " ");
  for (gsize i = 1; i < end; i++) {
    if (g_ascii_isupper(start[i])) {
      return;
    }
  }
  gunichar first = g_utf8_get_char(start);
  if (g_unichar_islower(first)) {
    char upper[8] = {0};
    gint bytes = g_unichar_to_utf8(g_unichar_toupper(first), upper);
    g_string_erase(title, (gssize)at, g_utf8_next_char(start) - start);
    g_string_insert_len(title, (gssize)at, upper, bytes);
  }
}

/* "The singer, Tim Hale[,] left": an aside at the end of the subject that is put before, or a place's second name. */
static bool ends_with_aside(const Writing *w) {
  const TitleCandidate *t = w->candidate;
  gint32 name = w->source->chunks.first[t->before_last] - 1;
  return leaves_aside(w, t->before_first, t->before_last) || (name > t->before_first && parts_place(w->source, name));
}

/* The tokens of the candidate in the order that they are printed in, but for those up to `skip`. */
static void append_led(Writing *w, gint32 skip) {
  const TitleCandidate *t = w->candidate;
  gint32 first = t->found == FOUND_BEHIND ? t->first : MAX(t->first, skip + 1);
  if (t->after >= 0) {
    append_stretch(w, first, t->after);
    append_stretch(w, t->before_first, t->before_last);
    append_stretch(w, t->after + 1, t->last);
    return;
  }
  if (t->before_first >= 0) {
    append_stretch(w, MAX(t->before_first, skip + 1), t->before_last);
    g_string_append(w->out, ends_with_aside(w) ? "," : "");
  }
  if (t->found == FOUND_OWNER) {
    wording_append_owner(w->source->clause->syntax->lists, w->out);
  }
  for (gint32 i = t->shared; i < t->shared + t->auxiliaries; i++) {
    append_token(w, i);
  }
  append_stretch(w, first, t->last);
}

char *wording_text(const TitleSource *s, const TitleCandidate *candidate, const TitleName *name) {
  gint32 skip = -1, quote = name->name ? -1 : missing_quote(s, candidate);
  Writing w = {s, candidate, g_string_new(NULL), quote >= 0 || quotes_pair(s, candidate), -1, false, -1, NULL, -1};
  w.pronoun = reduced_pronoun(s, candidate);
  w.auxiliary = reduced_auxiliary(s, candidate, name, &w.verb);
  w.verb = w.auxiliary ? w.verb : -1;
  if (name->name) {
    append_name(s, name, w.out);
    skip = name->to;
  }
  if (quote >= 0 && quote < candidate_opens(candidate)) {
    append_token(&w, quote);
  }
  append_led(&w, skip);
  if (quote > candidate->last) {
    append_token(&w, quote);
  }
  capitalise(w.out);
  return g_string_free(w.out, FALSE);
}

gint32 wording_words(const char *text) {
  gint32 words = 0;
  for (gsize i = 0; text[i]; i++) {
    words += text[i] != ' ' && (i == 0 || text[i - 1] == ' ');
  }
  return words;
}
