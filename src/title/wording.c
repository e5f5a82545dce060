/* wording.c -- see wording.h. */
#include "title/wording.h"

#include <string.h>

#include "title/ends.h"
#include "title/piece.h"
#include "title/subject.h"
#include "title/title.h"

static void append_from(const Draft *d, const Clause *in, gint32 noun, bool office, GString *out);

/* The last word before token i that stays, dates apart; -1: something else is there. */
static gint32 word_before(const Draft *d, gint32 i) {
  i--;
  while (i >= 0 && !d->in[i] && (d->dated[i] || piece_leads_to_date(d, i))) {
    i--;
  }
  return i >= 0 && d->in[i] ? i : -1;
}

/* Does the comma part what stays, with a date before it that has gone: "closed at 12 [on Friday], down 2"? */
static bool parts_words(const Draft *d, gint32 comma) {
  return d->clause->pos[comma + 1] != POS_PREPOSITION && word_before(d, comma) >= 0;
}

/* A mark stays between two words that stay, unless it quotes or breaks off. */
static bool keeps_mark(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  const Token *token = &c->tokens[i];
  char mark = token->length == 1 ? c->text[token->offset] : 0;
  bool between = i > 0 && i + 1 < c->n && d->in[i + 1];
  return between && mark && (d->in[i - 1] ? strchr(",%$&/:", mark) != NULL : mark == ',' && parts_words(d, i));
}

/* A capital that only the beginning of the sentence gives. */
static bool opens_sentence(const Clause *c, gint32 i) {
  guint8 casing = c->tokens[i].casing;
  return i == 0 && c->pos[i] != POS_NAME && (casing == CASE_START || casing == CASE_LOWER);
}

static void append_word(const Draft *d, gint32 i, bool glued, GString *out) {
  const Clause *c = d->clause;
  const Token *token = &c->tokens[i];
  const Clause *in = NULL;
  gint32 object = c->pos[i] == POS_PRONOUN ? subject_object(c, i, &in) : -1;
  if (object >= 0) {
    append_from(d, in, object, false, out);
    return;
  }
  bool first = out->len == 0;
  bool clitic = c->text[token->offset] == '\''; /* "[Lind]'s expected to leave" */
  if (!first && !glued && !clitic) {
    g_string_append_c(out, ' ');
  }
  gsize at = out->len;
  g_string_append_len(out, c->text + token->offset, (gssize)token->length);
  if (!first && opens_sentence(c, i)) { /* "[Mrs. Lund] born in Moss" */
    out->str[at] = g_ascii_tolower(out->str[at]);
  }
}

void wording_append(const Draft *d, GString *out) {
  const Clause *c = d->clause;
  gint32 last = -2;
  for (gint32 i = 0; i < c->n; i++) {
    const Token *token = &c->tokens[i];
    if (!d->in[i] && !keeps_mark(d, i))
      continue;
    bool comma = !d->in[i] && i > 0 && !d->in[i - 1];
    bool glued = comma || (last == i - 1 && token[-1].offset + token[-1].length == token->offset);
    append_word(d, i, glued, out);
    last = i;
  }
}

/* "head of the unions": of what a noun is that has no other word to tell it; -1: it has one, or is a name. */
static gint32 told_by(const Clause *clause, const guint8 *dated, gint32 noun) {
  gint32 first = clause->first[noun], next = noun + 1;
  bool alone = clause->pos[noun] == POS_NOUN && (first < 0 || first > noun || clause->following[first] > noun) &&
               (first < 0 || first > noun || clause_in(clause, first, "articles"));
  bool of = alone && next < clause->n && clause_in(clause, next, "binding");
  gint32 other = of ? clause->tokens[next].head : -1;
  return other > next && clause->tokens[other].head == noun && !dated[other] ? other : -1;
}

/* office: "Mayor Lind", not "Lind". */
static void append_bare(const Clause *clause, const guint8 *dated, gint32 noun, bool office, GString *out) {
  g_autofree guint8 *in = g_new0(guint8, clause->n);
  g_autofree gint32 *cost = g_new0(gint32, clause->n);
  Draft d = {clause, dated, in, cost, noun, -1, TITLE_MAX_WORDS, 0, NULL};
  draft_take(&d, noun);
  for (gint32 i = clause->first[noun]; office && i >= 0 && i < noun; i = clause->following[i]) {
    if (piece_is_office(clause, i)) {
      draft_take(&d, i);
    }
  }
  for (gint32 i = clause->first[noun]; i >= 0; i = clause->following[i]) {
    in[i] &= clause->rel[i] != REL_CASE;
  }
  gint32 other = office ? told_by(clause, dated, noun) : -1;
  if (other >= 0) {
    draft_take(&d, other);
  }
  if (office)
    wording_owner(&d, out);
  ends_trim(&d, false);
  wording_append(&d, out);
}

/* A noun of the draft's sentence or of one before it. */
static void append_from(const Draft *d, const Clause *in, gint32 noun, bool office, GString *out) {
  g_autofree guint8 *none = g_new0(guint8, in->n);
  append_bare(in, in == d->clause ? d->dated : none, noun, office, out);
}

static gint32 first_word(const Draft *d) {
  gint32 i = 0;
  while (i < d->clause->n && (!d->in[i] || clause_in(d->clause, i, "articles"))) {
    i++;
  }
  return i < d->clause->n ? i : -1;
}

/* The noun that a possessive stands for: of "her" in *in, of "whose" before it; -1: not known. */
static gint32 owner_of(const Clause *clause, gint32 possessive, const Clause **in) {
  if (clause->pos[possessive] == POS_POSSESSIVE) {
    return subject_resolve(clause, possessive, in);
  }
  gint32 noun = clause->tokens[possessive].head, verb = noun >= 0 ? clause->tokens[noun].head : -1;
  *in = clause;
  return verb >= 0 && clause->rel[verb] == REL_RELCL ? clause->tokens[verb].head : -1;
}

static void append_genitive(const WordLists *lists, GString *out) {
  bool s = out->len && out->str[out->len - 1] == 's';
  const char *key = s ? "s" : "other", *mark = word_set_find(word_lists_get(lists, "genitive"), key, strlen(key));
  g_string_append(out, mark ? mark : "");
}

void wording_owner(const Draft *d, GString *out) {
  const Clause *clause = d->clause, *in = NULL;
  gint32 first = first_word(d);
  bool possessive = first >= 0 && clause->rel[first] == REL_POSSESSIVE &&
                    (clause->pos[first] == POS_POSSESSIVE || clause->pos[first] == POS_WH);
  const char *name = possessive ? naming_of(d->naming, clause->tokens[first].offset, NULL) : NULL;
  gint32 owner = possessive && !name ? owner_of(clause, first, &in) : -1;
  if (name) {
    g_string_append(out, name);
  } else if (owner >= 0) {
    append_from(d, in, owner, false, out);
  } else {
    return;
  }
  append_genitive(clause->syntax->lists, out);
}

void wording_noun(const Clause *clause, const guint8 *dated, gint32 noun, GString *out) {
  append_bare(clause, dated, noun, true, out);
}
