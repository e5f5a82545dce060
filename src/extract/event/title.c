/* title.c -- from the words that a headline takes to its text: the verb to build it round, the subject, both ends. */
#include "extract/event/title.h"

#include <string.h>

#include "extract/event/draft.h"
#include "extract/event/subject.h"

/* Does a date phrase follow the noun at once?  Then it may date the verb as well. */
static bool dated_behind(const Clause *c, const guint8 *dated, gint32 noun) {
  gint32 i = noun + 1;
  while (i < c->n && (c->pos[i] == POS_PREPOSITION || c->pos[i] == POS_DETERMINER) && !dated[i]) {
    i++;
  }
  return i < c->n && dated[i];
}

/* "rejected the plan in a referendum on [May 5]": up to the noun that the verb has. */
static gint32 argument_above(const Clause *c, const guint8 *dated, gint32 noun) {
  bool described = c->rel[noun] == REL_NMOD && c->pos[noun] != POS_VERB && dated_behind(c, dated, noun);
  gint32 above = described ? c->tokens[noun].head : -1;
  return above >= 0 && above < noun && c->rel[above] == REL_OBJECT ? above : noun;
}

/* "The election may help": it is not said that it did. */
static bool is_doubted(const Clause *c, gint32 verb) {
  for (gint32 i = c->first[verb]; i >= 0; i = c->following[i]) {
    const char *modal = c->rel[i] == REL_AUX ? clause_value(c, i, "modal") : NULL;
    if (modal && strcmp(modal, "uncertain") == 0) {
      return true;
    }
  }
  return false;
}

/* The verb that the headline is built round: above a complement without its own
 * subject, and above a noun that is its subject or object, or shares its date. */
static gint32 title_root(const Clause *c, const guint8 *dated, gint32 head) {
  head = argument_above(c, dated, head);
  for (gint32 steps = 0; steps < 4; steps++) {
    gint32 above = c->tokens[head].head;
    bool argument = c->rel[head] == REL_SUBJECT || c->rel[head] == REL_SUBJECT_PASSIVE || c->rel[head] == REL_OBJECT ||
                    (c->rel[head] == REL_OBLIQUE && dated_behind(c, dated, head));
    bool noun =
        c->pos[head] != POS_VERB && argument && above >= 0 && clause_is_predicate(c, above) && !is_doubted(c, above);
    if (above < 0 || dated[above] || !(noun || c->rel[head] == REL_XCOMP))
      break;
    head = above;
  }
  return head;
}

static bool bad_start(const Clause *c, gint32 i) {
  guint8 pos = c->pos[i];
  return pos == POS_MARK || pos == POS_CONJUNCTION || pos == POS_PRONOUN || pos == POS_POSSESSIVE || pos == POS_WH ||
         pos == POS_PREPOSITION || pos == POS_MODAL || pos == POS_TO || c->rel[i] == REL_AUX ||
         c->rel[i] == REL_COPULA || c->rel[i] == REL_MARK || c->rel[i] == REL_CC || c->rel[i] == REL_CASE ||
         clause_in(c, i, "articles") || clause_in(c, i, "connectives") || clause_in(c, i, "pronouns");
}

static bool bad_end(const Clause *c, gint32 i) {
  guint8 pos = c->pos[i];
  bool stranded = clause_in(c, i, "introducers") && i + 1 < c->n && c->pos[i + 1] != POS_MARK;
  bool helps = (c->rel[i] == REL_AUX || c->rel[i] == REL_COPULA) && c->tokens[i].head > i;
  return pos == POS_MARK || pos == POS_CONJUNCTION || stranded || helps || pos == POS_DETERMINER ||
         pos == POS_POSSESSIVE || pos == POS_TO || pos == POS_MODAL || pos == POS_PREPOSITION || pos == POS_PRONOUN ||
         pos == POS_WH || clause_in(c, i, "connectives") || clause_in(c, i, "dangling") ||
         (clause_in(c, i, "negation") && c->tokens[i].head > i) ||
         (pos == POS_VERB && c->rel[i] == REL_ADVCL && i > 0 && c->pos[i - 1] == POS_TO);
}

/* What may not follow a subject that is set before the verb: "Trump and eventually striking ...". */
static bool bad_join(const Clause *c, gint32 i) {
  guint8 pos = c->pos[i];
  bool mark = c->rel[i] == REL_MARK && pos != POS_TO;
  return pos == POS_MARK || pos == POS_CONJUNCTION || pos == POS_WH || mark || c->rel[i] == REL_CC ||
         (pos == POS_ADVERB && !clause_in(c, i, "negation")) || clause_in(c, i, "connectives");
}

/* Words that were cut in two: "13.5% bonds due [1993]", "the peninsula south (of the Po)", "Poland and World (War II)".
 */
static bool cut_through(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  gint32 next = i + 1;
  if (next >= c->n || d->in[next] || i == d->root || i == d->subject) {
    return false;
  }
  bool describes = c->pos[i] == POS_ADJECTIVE && (d->dated[next] || (c->rel[i] == REL_AMOD && c->tokens[i].head > i));
  bool name = c->rel[i] == REL_CONJ && c->pos[i] == POS_NAME && c->pos[next] == POS_NAME && !d->dated[next];
  bool bound = c->pos[i] != POS_NUMBER && c->rel[i] != REL_OBJECT && clause_in(c, next, "binding");
  return describes || name || bound;
}

static void trim_end(Draft *d) {
  for (gint32 i = d->clause->n - 1; i >= 0 && (!d->in[i] || bad_end(d->clause, i) || cut_through(d, i)); i--)
    d->in[i] = FALSE;
}

static void trim(Draft *d, bool (*bad_first)(const Clause *, gint32)) {
  const Clause *c = d->clause;
  for (gint32 i = 0; i < c->n && (!d->in[i] || bad_first(c, i)); i++)
    d->in[i] = FALSE;
  trim_end(d);
}

/* A mark stays between two words that stay, unless it quotes or breaks off. */
static bool keeps_mark(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  const Token *token = &c->tokens[i];
  return i > 0 && i + 1 < c->n && d->in[i - 1] && d->in[i + 1] && token->length == 1 &&
         strchr(",%$&/:", c->text[token->offset]);
}

/* A capital that only the beginning of the sentence gives. */
static bool opens_sentence(const Clause *c, gint32 i) {
  guint8 casing = c->tokens[i].casing;
  return i == 0 && c->pos[i] != POS_NAME && (casing == CASE_START || casing == CASE_LOWER);
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
    gsize start = out->len;
    g_string_append_len(out, c->text + token->offset, (gssize)token->length);
    if (start && opens_sentence(c, i)) { /* "[Mrs. Lund] born in Moss" */
      out->str[start] = g_ascii_tolower(out->str[start]);
    }
    last = i;
  }
}

static void append_noun(const Clause *clause, const guint8 *dated, gint32 noun, GString *out) {
  g_autofree guint8 *in = g_new0(guint8, clause->n);
  g_autofree gint32 *cost = g_new0(gint32, clause->n);
  Draft d = {clause, dated, in, cost, noun, -1, TITLE_MAX_WORDS, 0};
  draft_take(&d, noun);
  gint32 preposition = clause_child(clause, noun, REL_CASE);
  if (preposition >= 0 && preposition < noun)
    in[preposition] = FALSE;
  trim(&d, bad_start);
  append_words(&d, out);
}

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

/* The subject, when it is not among the words that the draft has: shared with another
 * verb, or the name that a pronoun stands for. */
static void add_subject(Draft *d, GString *out, bool *unresolved) {
  const Clause *in = d->clause;
  gint32 subject = d->subject;
  if (subject >= 0 && d->clause->pos[subject] == POS_PRONOUN) {
    subject = subject_resolve(d->clause, subject, &in);
    *unresolved = subject < 0;
    d->in[d->subject] = FALSE;
  }
  if (subject < 0 || (in == d->clause && d->in[subject]))
    return;
  g_autofree guint8 *none = g_new0(guint8, in->n);
  append_noun(in, in == d->clause ? d->dated : none, subject, out);
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
    if (finite && (first || before)) {
      return true;
    }
    before = finite && c->rel[i] != REL_AUX && c->rel[i] != REL_COPULA;
    first = false;
  }
  return false;
}

static gint32 subject_for(const Clause *c, gint32 root, const guint8 *dated) {
  gint32 subject = clause_is_predicate(c, root) ? subject_of(c, root) : -1;
  bool none = subject >= 0 && (dated[subject] || clause_in(c, subject, "connectives"));
  return none ? -1 : subject;
}

/* What "which" stands for in "a tax which the senate had imposed [in 1871]": the noun that the verb has; -1: none. */
static gint32 relative_object(const Clause *c, gint32 root) {
  bool shared = c->rel[root] == REL_CONJ && clause_child(c, root, REL_OBJECT) < 0;
  gint32 verb = shared ? c->tokens[root].head : root;
  gint32 object = verb >= 0 && c->rel[verb] == REL_RELCL ? clause_child(c, verb, REL_OBJECT) : -1;
  return object >= 0 && c->pos[object] == POS_WH ? c->tokens[verb].head : -1;
}

/* Does the headline speak of somebody whom only its text knows: "named her minister"?  Its own subject it may: "Iran
 * said that it would not". */
static bool leaves_pronoun(const Draft *d) {
  for (gint32 i = 0; i < d->clause->n; i++) {
    const char *value = d->in[i] && d->clause->pos[i] == POS_PRONOUN ? clause_value(d->clause, i, "pronouns") : NULL;
    const Clause *in = NULL;
    bool known = value && d->subject >= 0 && subject_resolve(d->clause, i, &in) == d->subject && in == d->clause;
    if (value && strchr("sp", value[0]) && !known) {
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
    append_words(d, text);
    if (used + count_words(text->str) <= d->most) {
      return;
    }
    drop(d, i);
    trim_end(d);
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
    append_noun(c, request->dated, had, object);
  }
  Draft d = {c, request->dated, in, cost, root, subject_for(c, root, request->dated), most - count_words(object->str),
             0};
  bool unresolved = false;
  draft_fill(&d, head);
  g_autoptr(GString) text = g_string_new(NULL);
  add_subject(&d, text, &unresolved);
  bool own_start = text->len == 0;
  trim(&d, own_start ? bad_start : bad_join);
  fit(&d, count_words(text->str));
  append_words(&d, text);
  g_string_append_printf(out, "%s%s%s", text->str, object->len ? " " : "", object->str);
  return !unresolved && !leaves_pronoun(&d) && !(own_start && reads_badly(&d)) &&
         (d.subject >= 0 || !clause_is_predicate(c, root));
}

/* "Iran sent word, officials said": the predicate that a closing verb of saying reports; -1: none. */
static gint32 reported(const Clause *c, gint32 root, gint32 subject) {
  gint32 comma = subject - 1;
  while (comma > 0 && c->pos[comma] != POS_MARK && c->pos[comma] != POS_VERB) {
    comma--;
  }
  bool closing = clause_in(c, root, "reporting") && comma > 0 && c->pos[comma] == POS_MARK && subject >= 0 &&
                 subject < root && c->rel[root] != REL_RELCL && c->rel[root] != REL_ACL &&
                 c->tokens[subject].head == root && clause_child(c, root, REL_CCOMP) < 0 &&
                 clause_child(c, root, REL_OBJECT) < 0;
  for (gint32 i = 0; closing && i < subject; i++) {
    bool top = c->tokens[i].head < 0 || c->tokens[root].head == i;
    if (top && clause_is_predicate(c, i)) {
      return i;
    }
  }
  return -1;
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
  if (shorten(text)) {
    drop_last_leads(c->syntax->lists, text);
  }
  strip_stop(text);
  capitalise(text);
  bool needs_edit = text->len > 0 && (!whole || !strchr(text->str, ' '));
  return (Title){text->len ? g_string_free(g_steal_pointer(&text), FALSE) : NULL, needs_edit};
}
