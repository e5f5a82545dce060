/* title.c -- from the words that a headline takes to its text: the verb to build it round, the subject, both ends. */
#include "title/title.h"

#include <string.h>

#include "title/compare.h"
#include "title/draft.h"
#include "title/ends.h"
#include "title/subject.h"
#include "title/titleroot.h"
#include "title/wording.h"

/* A full stop that the last word has from its sentence ("$14.75.", "3.8%."). */
static void strip_stop(GString *title) {
  gsize last = title->len - 1;
  if (title->len > 1 && title->str[last] == '.' &&
      (g_ascii_isdigit(title->str[last - 1]) || title->str[last - 1] == '%')) {
    g_string_truncate(title, title->len - 1);
  }
}

static void capitalise(GString *title) {
  if (title->len)
    title->str[0] = g_ascii_toupper(title->str[0]);
}

/* "will build a plant and hire workers": the auxiliary that the second verb shares. */
static void add_modal(const Draft *d, GString *out) {
  const Clause *c = d->clause;
  gint32 above = c->rel[d->root] == REL_CONJ ? c->tokens[d->root].head : -1;
  const char *tag = clause_tag(c, d->root);
  bool bare = (strcmp(tag, "VB") == 0 || strcmp(tag, "VBP") == 0) && clause_child(c, d->root, REL_AUX) < 0 &&
              clause_child(c, d->root, REL_MARK) < 0;
  gint32 modal = bare && above >= 0 ? clause_child(c, above, REL_AUX) : -1;
  if (modal >= 0 && c->pos[modal] == POS_MODAL) {
    g_string_append_printf(out, " %.*s", (int)c->tokens[modal].length, c->text + c->tokens[modal].offset);
  }
}

/* The subject, when it is not among the words that the draft has: shared with another
 * verb, or the name that a pronoun stands for. */
static void add_subject(Draft *d, GString *out, bool *unresolved) {
  const Clause *in = d->clause;
  gint32 subject = d->subject;
  if (subject >= 0 && d->clause->pos[subject] == POS_PRONOUN) {
    const char *name = naming_of(d->naming, in->tokens[subject].offset, NULL);
    if (name) {
      d->in[subject] = FALSE;
      g_string_append(out, name);
      add_modal(d, out);
      return;
    }
    subject = subject_resolve(d->clause, subject, &in);
    *unresolved = subject < 0;
    d->in[d->subject] = FALSE;
  }
  *unresolved |= subject >= 0 && in == d->clause && in->pos[subject] == POS_WH; /* "..., 12 of which closed" */
  if (subject < 0 || (in == d->clause && d->in[subject]))
    return;
  g_autofree guint8 *none = g_new0(guint8, in->n);
  wording_noun(in, in == d->clause ? d->dated : none, subject, out);
  add_modal(d, out);
}

/* Does byte i begin a word?  Hyphens and the like inside a word do not end it, slashes do. */
static bool begins_word(const char *text, gsize i) {
  bool letter = g_ascii_isalnum(text[i]) || (text[i] & 0x80);
  return letter && (i == 0 || (!g_ascii_isalnum(text[i - 1]) && !(text[i - 1] & 0x80) &&
                               !(strchr("'.&-", text[i - 1]) && i > 1 && g_ascii_isalnum(text[i - 2]))));
}

static int count_words(const char *text) {
  int words = 0;
  for (gsize i = 0; text[i]; i++) {
    words += begins_word(text, i);
  }
  return words;
}

/* The last words go until the title is short enough; true: some did. */
static bool shorten(GString *title) {
  int words = 0;
  gsize space = 0;
  for (gsize i = 0; i < title->len; i++) {
    if (title->str[i] == ' ')
      space = i;
    if (begins_word(title->str, i) && ++words > TITLE_MAX_WORDS && space) {
      g_string_truncate(title, space);
      return true;
    }
  }
  return false;
}

/* "rights to shareholders of": what is cut off must not leave a word that leads on. */
static void drop_last_leads(const WordLists *lists, GString *title) {
  const char *space;
  while ((space = strrchr(title->str, ' '))) {
    gsize len = strlen(space + 1);
    if (!word_set_has(word_lists_get(lists, "starters"), space + 1, len) &&
        !word_set_has(word_lists_get(lists, "introducers"), space + 1, len)) {
      return;
    }
    g_string_truncate(title, (gsize)(space - title->str));
  }
}

/* "Resulted in stalemate", "Net income ended slipped": a verb without who did it, or two in a row. */
static bool reads_badly(const Draft *d) {
  const Clause *c = d->clause;
  bool first = true, before = false;
  for (gint32 i = 0; i < c->n; i++) {
    if (!d->in[i]) {
      continue;
    }
    const char *tag = clause_tag(c, i);
    bool finite =
        c->pos[i] == POS_VERB && (strcmp(tag, "VBD") == 0 || strcmp(tag, "VBZ") == 0 || strcmp(tag, "VBP") == 0);
    bool bare =
        first && i == d->root && strcmp(tag, "VB") == 0 && clause_child(c, i, REL_AUX) >= 0; /* "(will) adopt" */
    if (bare || (finite && (first || before))) {
      return true;
    }
    before = finite && c->rel[i] != REL_AUX && c->rel[i] != REL_COPULA;
    first = false;
  }
  return false;
}

/* "The mayor said": nothing is left of what. */
static bool says_nothing(const Draft *d) {
  const Clause *c = d->clause;
  bool empty = clause_in(c, d->root, "reporting") && clause_child(c, d->root, REL_CCOMP) >= 0;
  for (gint32 i = d->root + 1; empty && i < d->clause->n; i++) {
    empty = !d->in[i];
  }
  return empty;
}

static gint32 subject_for(const Clause *c, gint32 root, const guint8 *dated) {
  bool describes = c->pos[root] == POS_ADJECTIVE && c->rel[root] == REL_ACL; /* "the bid, due to expire" */
  gint32 subject = describes || clause_is_predicate(c, root) ? subject_of(c, root) : -1;
  bool none = subject >= 0 && (dated[subject] || clause_in(c, subject, "connectives"));
  return none ? -1 : subject;
}

/* The "which" or "that" that verb, of a relative clause with a subject of its own, governs; -1: none. */
static gint32 relative_word(const Clause *c, gint32 verb) {
  gint32 object = clause_child(c, verb, REL_OBJECT), mark = clause_child(c, verb, REL_MARK);
  if (object >= 0) {
    return c->pos[object] == POS_WH ? object : -1;
  }
  bool that = mark >= 0 && mark == c->tokens[verb].head + 1 && clause_in(c, mark, "optional");
  return that && clause_child(c, verb, REL_SUBJECT) >= 0 ? mark : -1;
}

/* What "which" stands for in "a tax which the senate had imposed [in 1871]": the noun that the verb has; -1: none. */
static gint32 relative_object(const Clause *c, gint32 root) {
  bool shared = c->rel[root] == REL_CONJ && clause_child(c, root, REL_OBJECT) < 0;
  gint32 verb = shared ? c->tokens[root].head : root;
  bool relative = verb >= 0 && c->rel[verb] == REL_RELCL && relative_word(c, verb) >= 0;
  return relative ? c->tokens[verb].head : -1;
}

/* Does the headline speak of somebody whom only its text knows: "named her minister"?  Its own subject it may: "Iran
 * said that it would not". */
static bool leaves_pronoun(const Draft *d) {
  for (gint32 i = 0; i < d->clause->n; i++) {
    const char *value = d->in[i] && d->clause->pos[i] == POS_PRONOUN ? clause_value(d->clause, i, "pronouns") : NULL;
    const Clause *in = NULL;
    bool other = d->clause->tokens[i].head != d->root; /* "drove them out": not themselves */
    bool known =
        value && other && d->subject >= 0 && subject_resolve(d->clause, i, &in) == d->subject && in == d->clause;
    if (value && strchr("sp", value[0]) && !known && subject_object(d->clause, i, &in) < 0) {
      return true;
    }
  }
  return false;
}

/* Token i goes with all below it: "two former" is nothing without "managers". */
static void drop(Draft *d, gint32 i) {
  for (gint32 k = 0; d->in[i] && k < d->clause->n; k++) {
    gint32 above = k;
    while (above >= 0 && above != i && above != d->root) {
      above = d->clause->tokens[above].head;
    }
    d->in[k] = above == i && k != i ? FALSE : d->in[k];
  }
  d->in[i] = FALSE;
}

/* Take words away from the end until the draft has room beside `used` others. */
static void fit(Draft *d, int used) {
  for (gint32 i = d->clause->n - 1; i > d->root; i--) {
    g_autoptr(GString) text = g_string_new(NULL);
    wording_append(d, text);
    if (used + count_words(text->str) <= d->most) {
      return;
    }
    drop(d, i);
    ends_trim_last(d);
  }
}

/* The words round `head` as text; appended to `out`. */
static bool append_clause(const TitleRequest *request, gint32 root, gint32 head, int most, GString *out) {
  const Clause *c = request->clause;
  g_autofree guint8 *in = g_new0(guint8, c->n);
  g_autofree gint32 *cost = g_new0(gint32, c->n);
  g_autoptr(GString) object = g_string_new(NULL);
  gint32 had = relative_object(c, root);
  if (had >= 0) {
    wording_noun(c, request->dated, had, object);
  }
  Draft d = {c, request->dated, in, cost, root, subject_for(c, root, request->dated), most - count_words(object->str),
             0, request->naming};
  bool unresolved = false;
  draft_fill(&d, head);
  g_autoptr(GString) text = g_string_new(NULL);
  add_subject(&d, text, &unresolved);
  bool own_start = text->len == 0;
  if (own_start) {
    wording_owner(&d, text);
  }
  ends_trim(&d, !own_start);
  fit(&d, count_words(text->str));
  wording_append(&d, text);
  g_string_append_printf(out, "%s%s%s", text->str, object->len ? " " : "", object->str);
  return !unresolved && !leaves_pronoun(&d) && !says_nothing(&d) && !(own_start && reads_badly(&d)) &&
         (d.subject >= 0 || !clause_is_predicate(c, root));
}

/* Does a verb of saying close what is said, behind a mark: "..., officials said", "...", said the mayor"? */
static bool closes(const Clause *c, gint32 root, gint32 subject) {
  gint32 mark = MIN(subject, root) - 1;
  while (mark > 0 && subject < root && c->pos[mark] != POS_MARK && c->pos[mark] != POS_VERB) {
    mark--;
  }
  bool behind = subject >= 0 && c->tokens[subject].head == root && mark > 0 && c->pos[mark] == POS_MARK;
  return behind && clause_in(c, root, "reporting") && c->rel[root] != REL_RELCL && c->rel[root] != REL_ACL;
}

/* "Iran sent word, officials said": the predicate that a closing verb of saying reports; -1: none. */
static gint32 reported(const Clause *c, gint32 root, gint32 subject) {
  bool closing =
      closes(c, root, subject) && clause_child(c, root, REL_CCOMP) < 0 && clause_child(c, root, REL_OBJECT) < 0;
  for (gint32 i = 0; closing && i < MIN(subject, root); i++) {
    bool top = c->tokens[i].head < 0 || c->tokens[root].head == i;
    if (top && clause_is_predicate(c, i)) {
      return i;
    }
  }
  return -1;
}

/* What somebody said, before who said it: "Bridge will close, mayor said"; false: what was said does not stand alone.
 */
static bool append_report(const TitleRequest *request, gint32 content, gint32 root, GString *out) {
  enum { SPEAKER_MAX_WORDS = 4, CONTENT_MIN_WORDS = 2 };
  gint32 subject = subject_for(request->clause, content, request->dated);
  if (subject >= 0 && request->clause->pos[subject] == POS_PRONOUN) {
    return false;
  }
  g_autoptr(GString) speaker = g_string_new(NULL);
  g_autoptr(GString) said = g_string_new(NULL);
  bool inverted = subject_for(request->clause, root, request->dated) > root; /* "said the mayor" */
  bool whole = append_clause(request, root, root, SPEAKER_MAX_WORDS, speaker) || inverted;
  whole &= append_clause(request, content, content, TITLE_MAX_WORDS - count_words(speaker->str), said);
  if (whole && count_words(said->str) >= CONTENT_MIN_WORDS) {
    g_string_append_printf(out, "%s, %s", said->str, speaker->str);
  }
  return out->len > 0;
}

/* "minutes of the meeting of [8 October]": the noun that a noun which says nothing alone describes; -1: none. */
static gint32 noun_described(const Clause *c, const guint8 *dated, gint32 noun) {
  gint32 above = c->rel[noun] == REL_NMOD ? c->tokens[noun].head : -1, preposition = clause_child(c, noun, REL_CASE);
  bool bound = preposition >= 0 && clause_in(c, preposition, "binding");
  bool plain = above >= 0 && above < noun && !dated[above] && (c->pos[above] == POS_NOUN || c->pos[above] == POS_NAME);
  return bound && plain ? above : -1;
}

/* Build the headline round `root`; a single noun takes what it describes as well. */
static bool append_event(const TitleRequest *request, gint32 root, GString *out) {
  const Clause *c = request->clause;
  gint32 head = titleroot_head(c, request->head);
  bool whole = append_clause(request, root, head, TITLE_MAX_WORDS, out);
  gint32 wider = root == head && !strchr(out->str, ' ') ? noun_described(c, request->dated, head) : -1;
  if (wider >= 0) {
    g_string_truncate(out, 0);
    whole = append_clause(request, wider, head, TITLE_MAX_WORDS, out);
  }
  return whole;
}

/* "I don't think that the mill can win": without what is above it the clause says the reverse. */
static bool is_denied(const Clause *c, gint32 root) {
  gint32 above = c->rel[root] == REL_CCOMP ? c->tokens[root].head : -1;
  for (gint32 i = above >= 0 ? c->first[above] : -1; i >= 0; i = c->following[i]) {
    if (c->rel[i] == REL_ADVMOD && clause_in(c, i, "negation")) {
      return true;
    }
  }
  return false;
}

Title title_make(const TitleRequest *request) {
  const Clause *c = request->clause;
  gint32 root = titleroot_verb(c, request->dated, request->head);
  g_autoptr(GString) text = g_string_new(NULL);
  gint32 content = reported(c, root, subject_for(c, root, request->dated));
  bool compared = request->value >= 0 && compare_append(c, request->dated, root, request->value, text);
  bool whole = compared || (content >= 0 && append_report(request, content, root, text));
  if (!whole) {
    whole = append_event(request, root, text) && request->value <= request->head; /* else it tells of another time */
  }
  if (shorten(text)) {
    drop_last_leads(c->syntax->lists, text);
  }
  strip_stop(text);
  if (text->len == 0) { /* nothing is lost: a person finds the rest in the sentence */
    const Token *token = &c->tokens[request->head];
    g_string_append_len(text, c->text + token->offset, (gssize)token->length);
  }
  capitalise(text);
  bool needs_edit = !whole || is_denied(c, root) || !strchr(text->str, ' ');
  return (Title){g_string_free(g_steal_pointer(&text), FALSE), needs_edit};
}
