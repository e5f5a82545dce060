/* title.c -- choose the words of a headline.
 *
 * The clause is taken apart into pieces that stand or fall together (a noun with its
 * preposition and article, a verb with its auxiliaries and negation).  From the
 * event outwards the cheapest piece that still fits is added, so that what is cut
 * is what matters least, not what comes last. */
#include "extract/event/title.h"

#include <string.h>

#include "extract/event/subject.h"

enum { BUDGET = 60, MAX_REFUSED = 40 };

typedef struct {
  const Clause *clause;
  const guint8 *dated;
  guint8 *in;
  gint32 *cost;
  gint32 root, subject;
  int most, words; /* how many it may have, has */
} Draft;

/* What it costs to add a dependent of that relation; 0: it comes with its head. */
static int price(Relation rel) {
  static const guint8 prices[] = {[REL_SUBJECT] = 1, [REL_SUBJECT_PASSIVE] = 1, [REL_EXPLETIVE] = 1,
                                  [REL_OBJECT] = 2,  [REL_IOBJECT] = 4,         [REL_OBLIQUE] = 8,
                                  [REL_XCOMP] = 2,   [REL_CCOMP] = 6,           [REL_NMOD] = 5,
                                  [REL_AMOD] = 7,    [REL_ADVMOD] = 25,         [REL_ACL] = 16,
                                  [REL_CONJ] = 14,   [REL_ADVCL] = 30,          [REL_OTHER] = 30,
                                  [REL_TIME] = 40};
  return rel < G_N_ELEMENTS(prices) ? prices[rel] : 0;
}

/* "On several occasions, ...": what stands before the subject sets the scene. */
static bool sets_scene(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  guint8 rel = c->rel[i];
  bool adverbial =
      rel == REL_OBLIQUE || rel == REL_TIME || rel == REL_ADVCL || (rel == REL_ADVMOD && !clause_in(c, i, "negation"));
  return adverbial && c->tokens[i].head == d->root && d->subject > i && c->tokens[d->subject].head == d->root;
}

/* ", noting that ...": a participle behind a comma adds what the headline can do without. */
static bool trails(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  bool comma = i > 0 && c->tokens[i - 1].length == 1 && c->text[c->tokens[i - 1].offset] == ',';
  return comma && c->pos[i] == POS_VERB && i > d->root && c->rel[i] != REL_CONJ;
}

/* "while he was in Iraq": a clause of its own behind the event. */
static bool opens_clause(const Draft *d, gint32 i) {
  gint32 mark = clause_child(d->clause, i, REL_MARK);
  return i > d->root && mark >= 0 && clause_in(d->clause, mark, "subordinators");
}

static bool excluded(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  guint8 rel = c->rel[i];
  if (sets_scene(d, i) || trails(d, i) || opens_clause(d, i)) {
    return true;
  }
  if (d->dated[i] || rel == REL_APPOSITION || rel == REL_RELCL || rel == REL_PARATAXIS || rel == REL_PUNCT)
    return true;
  if (clause_in(c, i, "hedges") || (c->pos[i] == POS_WH && c->tokens[i].head == d->root))
    return true;
  return rel == REL_CONJ && clause_is_predicate(c, i);
}

/* Does token i always come with its head? */
static bool bound(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  if (excluded(d, i))
    return false;
  switch ((Relation)c->rel[i]) {
  case REL_CASE:
  case REL_AUX:
  case REL_COPULA:
  case REL_PARTICLE:
  case REL_COMPOUND:
  case REL_FLAT:
  case REL_NUMMOD:
  case REL_POSSESSIVE:
    return true;
  case REL_MARK:
    return i > d->root || c->tokens[i].head != d->root;
  case REL_CC:
    return c->rel[c->tokens[i].head] == REL_CONJ;
  case REL_DET:
    return !clause_in(c, i, "articles");
  case REL_ADVMOD:
    return clause_in(c, i, "negation");
  default:
    return false;
  }
}

static bool counts(const Draft *d, gint32 i) {
  const Token *token = &d->clause->tokens[i];
  if (token->casing == CASE_MARK)
    return false;
  return i == 0 || token[-1].casing == CASE_MARK || token[-1].offset + token[-1].length != token->offset;
}

/* Words of the piece of i: itself and what is bound to it. */
static int piece_words(const Draft *d, gint32 i) {
  int words = counts(d, i);
  for (gint32 k = d->clause->first[i]; k >= 0; k = d->clause->following[k])
    words += !d->in[k] && bound(d, k) ? piece_words(d, k) : 0;
  return words;
}

static void take_piece(Draft *d, gint32 i) {
  if (d->in[i])
    return;
  d->in[i] = TRUE;
  d->words += counts(d, i);
  for (gint32 k = d->clause->first[i]; k >= 0; k = d->clause->following[k]) {
    if (bound(d, k)) {
      d->cost[k] = d->cost[i];
      take_piece(d, k);
    }
  }
}

/* The cheapest dependent of a taken word that has not been looked at; -1: none is left. */
static gint32 cheapest(Draft *d, const guint8 *refused) {
  gint32 best = -1, best_cost = BUDGET;
  for (gint32 i = 0; i < d->clause->n; i++) {
    gint32 head = d->clause->tokens[i].head;
    if (head < 0 || !d->in[head] || d->in[i] || refused[i] || excluded(d, i))
      continue;
    gint32 cost = d->cost[head] + price(d->clause->rel[i]);
    if (price(d->clause->rel[i]) && cost < best_cost)
      best = i, best_cost = cost;
  }
  if (best >= 0)
    d->cost[best] = best_cost;
  return best;
}

static void fill(Draft *d) {
  g_autofree guint8 *refused = g_new0(guint8, d->clause->n);
  int left = MAX_REFUSED;
  for (gint32 i; left > 0 && d->words < d->most && (i = cheapest(d, refused)) >= 0;) {
    if (d->words + piece_words(d, i) <= d->most)
      take_piece(d, i);
    else
      refused[i] = TRUE, left--;
  }
}

/* Does a date phrase follow the noun at once?  Then it may date the verb as well. */
static bool dated_behind(const Clause *c, const guint8 *dated, gint32 noun) {
  gint32 i = noun + 1;
  while (i < c->n && (c->pos[i] == POS_PREPOSITION || c->pos[i] == POS_DETERMINER) && !dated[i]) {
    i++;
  }
  return i < c->n && dated[i];
}

/* The verb that the headline is built round: above a complement without its own
 * subject, and above a noun that is its subject or object, or shares its date. */
static gint32 title_root(const Clause *c, const guint8 *dated, gint32 head) {
  for (gint32 steps = 0; steps < 4; steps++) {
    gint32 above = c->tokens[head].head;
    bool argument = c->rel[head] == REL_SUBJECT || c->rel[head] == REL_SUBJECT_PASSIVE || c->rel[head] == REL_OBJECT ||
                    (c->rel[head] == REL_OBLIQUE && dated_behind(c, dated, head));
    bool noun = c->pos[head] != POS_VERB && argument && above >= 0 && clause_is_predicate(c, above);
    if (above < 0 || !(noun || c->rel[head] == REL_XCOMP))
      break;
    head = above;
  }
  return head;
}

static bool bad_start(const Clause *c, gint32 i) {
  guint8 pos = c->pos[i];
  return pos == POS_MARK || pos == POS_CONJUNCTION || pos == POS_PRONOUN || pos == POS_POSSESSIVE || pos == POS_WH ||
         pos == POS_PREPOSITION || pos == POS_MODAL || pos == POS_TO || c->rel[i] == REL_AUX || c->rel[i] == REL_MARK ||
         c->rel[i] == REL_CC || c->rel[i] == REL_CASE || clause_in(c, i, "articles") ||
         clause_in(c, i, "connectives") || clause_in(c, i, "pronouns");
}

static bool bad_end(const Clause *c, gint32 i) {
  guint8 pos = c->pos[i];
  return pos == POS_MARK || pos == POS_CONJUNCTION || pos == POS_DETERMINER || pos == POS_POSSESSIVE || pos == POS_TO ||
         pos == POS_MODAL || (pos == POS_PREPOSITION && c->rel[i] != REL_PARTICLE) || clause_in(c, i, "connectives") ||
         (pos == POS_VERB && c->rel[i] == REL_ADVCL && i > 0 && c->pos[i - 1] == POS_TO);
}

/* What may not follow a subject that is set before the verb: "Trump and eventually striking ...". */
static bool bad_join(const Clause *c, gint32 i) {
  guint8 pos = c->pos[i];
  return pos == POS_MARK || pos == POS_CONJUNCTION || pos == POS_WH || c->rel[i] == REL_MARK || c->rel[i] == REL_CC ||
         (pos == POS_ADVERB && !clause_in(c, i, "negation")) || clause_in(c, i, "connectives");
}

static void trim(Draft *d, bool (*bad_first)(const Clause *, gint32)) {
  const Clause *c = d->clause;
  for (gint32 i = 0; i < c->n && (!d->in[i] || bad_first(c, i)); i++)
    d->in[i] = FALSE;
  for (gint32 i = c->n - 1; i >= 0 && (!d->in[i] || bad_end(c, i)); i--)
    d->in[i] = FALSE;
}

/* A mark stays between two words that stay, unless it quotes or breaks off. */
static bool keeps_mark(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  const Token *token = &c->tokens[i];
  return i > 0 && i + 1 < c->n && d->in[i - 1] && d->in[i + 1] && token->length == 1 &&
         strchr(",%$&/:", c->text[token->offset]);
}

static void append_words(const Draft *d, GString *out) {
  const Clause *c = d->clause;
  gint32 last = -2;
  for (gint32 i = 0; i < c->n; i++) {
    const Token *token = &c->tokens[i];
    if (!d->in[i] && !keeps_mark(d, i))
      continue;
    bool glued = last == i - 1 && token[-1].offset + token[-1].length == token->offset;
    if (out->len && !glued)
      g_string_append_c(out, ' ');
    g_string_append_len(out, c->text + token->offset, (gssize)token->length);
    last = i;
  }
}

static void append_noun(const Clause *clause, const guint8 *dated, gint32 noun, GString *out) {
  g_autofree guint8 *in = g_new0(guint8, clause->n);
  g_autofree gint32 *cost = g_new0(gint32, clause->n);
  Draft d = {clause, dated, in, cost, noun, -1, TITLE_MAX_WORDS, 0};
  take_piece(&d, noun);
  gint32 preposition = clause_child(clause, noun, REL_CASE);
  if (preposition >= 0 && preposition < noun)
    in[preposition] = FALSE;
  trim(&d, bad_start);
  append_words(&d, out);
}

static void capitalise(GString *title) {
  if (title->len)
    title->str[0] = g_ascii_toupper(title->str[0]);
}

/* The subject, when it is not among the words that the draft has: shared with another
 * verb, or the name that a pronoun stands for. */
static void add_subject(const TitleRequest *request, Draft *d, GString *out, bool *unresolved) {
  const Clause *in = d->clause;
  gint32 subject = d->subject;
  if (subject >= 0 && d->clause->pos[subject] == POS_PRONOUN) {
    subject = subject_resolve(d->clause, subject, request->previous, &in);
    *unresolved = subject < 0;
    d->in[d->subject] = FALSE;
  }
  if (subject < 0 || (in == d->clause && d->in[subject]))
    return;
  g_autofree guint8 *none = g_new0(guint8, in->n);
  append_noun(in, in == d->clause ? d->dated : none, subject, out);
}

static void draft(Draft *d, gint32 head) {
  for (gint32 i = head; i >= 0; i = d->clause->tokens[i].head) {
    take_piece(d, i);
    if (i == d->root)
      break;
  }
  d->cost[d->root] = 0;
  if (d->subject >= 0 && d->clause->tokens[d->subject].head != d->root)
    d->words += piece_words(d, d->subject);
  fill(d);
}

/* Does byte i begin a word?  Hyphens and the like inside a word do not end it, slashes do. */
static bool begins_word(const char *text, gsize i) {
  bool letter = g_ascii_isalnum(text[i]) || (text[i] & 0x80);
  return letter && (i == 0 || (!g_ascii_isalnum(text[i - 1]) && !(text[i - 1] & 0x80) &&
                               !(strchr("'.&-", text[i - 1]) && i > 1 && g_ascii_isalnum(text[i - 2]))));
}

/* The last words go until the title is short enough. */
static void shorten(GString *title) {
  int words = 0;
  gsize space = 0;
  for (gsize i = 0; i < title->len; i++) {
    if (title->str[i] == ' ')
      space = i;
    if (begins_word(title->str, i) && ++words > TITLE_MAX_WORDS && space) {
      g_string_truncate(title, space);
      return;
    }
  }
}

static gint32 subject_for(const Clause *c, gint32 root, const guint8 *dated) {
  gint32 subject = clause_is_predicate(c, root) ? subject_of(c, root) : -1;
  return subject >= 0 && dated[subject] ? -1 : subject;
}

/* The words round `head` as text; appended to `out`. */
static bool append_clause(const TitleRequest *request, gint32 root, gint32 head, int most, GString *out) {
  const Clause *c = request->clause;
  g_autofree guint8 *in = g_new0(guint8, c->n);
  g_autofree gint32 *cost = g_new0(gint32, c->n);
  Draft d = {c, request->dated, in, cost, root, subject_for(c, root, request->dated), most, 0};
  bool unresolved = false;
  draft(&d, head);
  g_autoptr(GString) text = g_string_new(NULL);
  add_subject(request, &d, text, &unresolved);
  trim(&d, text->len ? bad_join : bad_start);
  append_words(&d, text);
  g_string_append(out, text->str);
  return !unresolved && (d.subject >= 0 || !clause_is_predicate(c, root));
}

/* "Iran sent word, officials said": the predicate that a closing verb of saying reports; -1: none. */
static gint32 reported(const Clause *c, gint32 root, gint32 subject) {
  bool closing = clause_in(c, root, "reporting") && subject >= 0 && subject < root && c->rel[root] != REL_RELCL &&
                 c->rel[root] != REL_ACL && c->tokens[subject].head == root && clause_child(c, root, REL_CCOMP) < 0 &&
                 clause_child(c, root, REL_OBJECT) < 0;
  for (gint32 i = 0; closing && i < subject; i++) {
    bool top = c->tokens[i].head < 0 || c->tokens[root].head == i;
    if (top && clause_is_predicate(c, i)) {
      return i;
    }
  }
  return -1;
}

static int count_words(const char *text) {
  int words = 0;
  for (gsize i = 0; text[i]; i++) {
    words += begins_word(text, i);
  }
  return words;
}

Title title_make(const TitleRequest *request) {
  const Clause *c = request->clause;
  gint32 root = title_root(c, request->dated, request->head);
  g_autoptr(GString) text = g_string_new(NULL);
  bool whole = append_clause(request, root, request->head, TITLE_MAX_WORDS, text);
  gint32 content = reported(c, root, subject_for(c, root, request->dated));
  int left = TITLE_MAX_WORDS - count_words(text->str);
  if (content >= 0 && left > 2) {
    g_autoptr(GString) said = g_string_new(NULL);
    whole &= append_clause(request, content, content, left, said);
    g_string_append_printf(said, ", %s", text->str);
    g_string_assign(text, said->str);
  }
  shorten(text);
  capitalise(text);
  bool needs_edit = text->len > 0 && (!whole || !strchr(text->str, ' '));
  return (Title){text->len ? g_string_free(g_steal_pointer(&text), FALSE) : NULL, needs_edit};
}
