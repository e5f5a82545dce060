/* wording.c -- see wording.h. */
#include "title/wording.h"

#include <string.h>

#include "title/comma.h"
#include "title/indefinite.h"
#include "title/inner.h"
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

static bool quote_mark(const Writing *w, gint32 i) {
  return w->source->quoted[i] == SOURCE_QUOTE_MARK;
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
    if (i == reduced_gerund(w->source, w->source->ask.head)) {
      return;
    }
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
    if (name_is_owner(w->source, i)) {
      name_append_owner(c->syntax->lists, w->out);
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

static bool keeps_comma(const Writing *w, gint32 i, gint32 last) {
  TitleComma comma = {w->source, w->candidate, i, w->last, last, w->verb};
  return comma_stays(&comma);
}

static void append_stretch(Writing *w, gint32 first, gint32 last) {
  const TitleSource *s = w->source;
  const TitleCandidate *t = w->candidate;
  for (gint32 i = first; i <= last; i++) {
    bool in = candidate_holds(s, t, i);
    bool quote = quote_mark(w, i) && !w->quotes;
    bool lost = source_is_comma(s, i) && !keeps_comma(w, i, last);
    bool bare = s->clause->pos[i] == POS_MARK && w->last < 0 && w->out->len == 0 && !quote_mark(w, i) &&
                s->chunks.kind[i] == CHUNK_NONE;
    bool relative = i == w->pronoun || (i + 1 == w->pronoun && source_is_comma(s, i) && !comma_closes_aside(s, t, i));
    if ((in && !quote && !lost && !bare && !relative) || comma_parts_still(s, t, i)) {
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
    g_string_append(w->out, comma_follows_subject(w->source, t) ? "," : "");
  }
  if (t->found == FOUND_OWNER) {
    name_append_owner(w->source->clause->syntax->lists, w->out);
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
    name_append(s, name, w.out);
    skip = name->to;
    w.last = skip >= candidate_opens(candidate) ? skip : -1;
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
