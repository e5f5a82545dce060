/* chunk.c -- see chunk.h. */
#include "title/chunk.h"

#include <string.h>

bool chunk_is_possessive(const Clause *clause, gint32 i) {
  const char *word = clause->text + clause->tokens[i].offset;
  bool mark = word[0] == '\'' || g_str_has_prefix(word, "’");
  return clause->pos[i] == POS_OTHER && mark;
}

/* "after the ship overturned": tagged as a participle, but the verb of a clause that has a subject and no auxiliary. */
static bool is_clause_past(const Clause *clause, gint32 i) {
  gint32 subject = clause_child(clause, i, REL_SUBJECT), mark = clause_child(clause, i, REL_MARK);
  return mark >= 0 && mark < subject && subject < i && clause_child(clause, i, REL_AUX) < 0;
}

/* "the family settled here": so is the only verb of a sentence. */
static bool is_only_past(const Clause *clause, gint32 i) {
  gint32 subject = MAX(clause_child(clause, i, REL_SUBJECT), clause_child(clause, i, REL_SUBJECT_PASSIVE));
  bool only = clause->rel[i] == REL_ROOT && subject >= 0 && subject < i && clause_child(clause, i, REL_AUX) < 0;
  for (gint32 k = 0; only && k < clause->n; k++) {
    TagForm form = clause->pos[k] == POS_VERB ? clause_form(clause, k) : TAG_GERUND;
    only = clause->pos[k] != POS_MODAL && form != TAG_PAST && form != TAG_PRESENT;
  }
  return only;
}

bool chunk_is_finite(const Clause *clause, gint32 i) {
  TagForm form = clause_form(clause, i);
  bool tense = form == TAG_PAST || form == TAG_PRESENT ||
               (form == TAG_PARTICIPLE && (is_clause_past(clause, i) || is_only_past(clause, i)));
  return clause->pos[i] == POS_MODAL || (clause->pos[i] == POS_VERB && tense);
}

/* "$", "#", "%": part of an amount. */
static bool is_money(const Clause *clause, gint32 i) {
  const Token *token = &clause->tokens[i];
  static const char *const signs[] = {"$", "#", "%", "£", "€", NULL};
  for (const char *const *sign = signs; *sign; sign++) {
    if (strlen(*sign) == token->length && strncmp(*sign, clause->text + token->offset, token->length) == 0) {
      return true;
    }
  }
  return false;
}

/* "the recently opened bridge": a participle or an adverb that describes a noun close after. */
static bool describes_noun(const Clause *clause, gint32 i) {
  enum { CLOSE = 4 };
  gint32 noun = clause->tokens[i].head;
  guint8 rel = clause->rel[i];
  bool part = clause->pos[i] == POS_VERB ? !chunk_is_finite(clause, i) && (rel == REL_AMOD || rel == REL_COMPOUND)
                                         : clause->pos[i] == POS_ADVERB && rel == REL_ADVMOD;
  if (!part || noun <= i || noun - i >= CLOSE) {
    return false;
  }
  guint8 pos = clause->pos[noun];
  return pos == POS_NOUN || pos == POS_NAME || pos == POS_NUMBER ||
         (pos == POS_ADJECTIVE && clause->rel[noun] == REL_AMOD && clause->tokens[noun].head > noun);
}

static bool opens_noun(const Clause *clause, gint32 i) {
  guint8 pos = clause->pos[i];
  return pos == POS_DETERMINER || pos == POS_POSSESSIVE || pos == POS_PRONOUN;
}

/* "the [then] Prime Minister": an adverb between an article and its noun, whatever the tree says. */
static bool stands_in_noun(const Clause *clause, gint32 i) {
  guint8 before = i > 0 ? clause->pos[i - 1] : POS_MARK, next = i + 1 < clause->n ? clause->pos[i + 1] : POS_MARK;
  return clause->pos[i] == POS_ADVERB && (before == POS_DETERMINER || before == POS_POSSESSIVE) &&
         (next == POS_NOUN || next == POS_NAME || next == POS_ADJECTIVE);
}

static bool is_initial(const Clause *clause, gint32 i) {
  const char *word = clause->text + clause->tokens[i].offset;
  return clause->tokens[i].length == 2 && g_ascii_isupper(word[0]) && word[1] == '.';
}

/* "[C. P.] Lund" at the start of a sentence, where the tagger takes one for the letter of a list. */
static bool is_one_of_initials(const Clause *clause, gint32 i) {
  gint32 first = i > 0 && is_initial(clause, i - 1) ? i - 1 : i;
  return first + 2 < clause->n && is_initial(clause, first) && is_initial(clause, first + 1) &&
         clause->pos[first + 2] == POS_NAME;
}

bool chunk_is_nominal(const Clause *clause, gint32 i) {
  guint8 pos = clause->pos[i];
  return pos == POS_NOUN || pos == POS_NAME || pos == POS_ADJECTIVE || pos == POS_NUMBER || opens_noun(clause, i) ||
         chunk_is_possessive(clause, i) || is_money(clause, i) || describes_noun(clause, i) ||
         stands_in_noun(clause, i) || is_one_of_initials(clause, i);
}

static bool is_glued(const Clause *clause, gint32 i) {
  const Token *token = &clause->tokens[i];
  return token[-1].offset + token[-1].length == token->offset;
}

/* "the Paris–Vienna trial": a dash without blanks within a name. */
static bool joins_names(const Clause *clause, gint32 i) {
  return i + 1 < clause->n && clause_in(clause, i, "dashes") && is_glued(clause, i) && is_glued(clause, i + 1) &&
         chunk_is_nominal(clause, i + 1);
}

bool chunk_is_reference(const Clause *clause, gint32 i) {
  enum { SHORT = 3 };
  bool whole = i > 0 && i + 2 < clause->n && is_glued(clause, i) && is_glued(clause, i + 1) && is_glued(clause, i + 2);
  const Token *token = &clause->tokens[i];
  bool brackets = whole && clause->text[token->offset] == '(' && clause->text[token[2].offset] == ')';
  return brackets && token[1].length <= SHORT && g_ascii_isdigit(clause->text[token->offset - 1]);
}

/* "After six months' [work] Glennlee sailed": what a verb governs, and then its subject. */
static bool begins_subject(const Clause *clause, gint32 before, gint32 i) {
  gint32 verb = clause->tokens[before].head;
  bool governed = clause->rel[before] == REL_OBLIQUE || clause->rel[before] == REL_OBJECT;
  bool subject = clause->rel[i] == REL_SUBJECT || clause->rel[i] == REL_SUBJECT_PASSIVE;
  return governed && subject && verb > i && clause->tokens[i].head == verb;
}

/* Does token i go on with the noun phrase that ends at `before`? */
static bool goes_on_noun(const Clause *clause, gint32 before, gint32 i) {
  if (joins_names(clause, i)) {
    return true;
  }
  for (gint32 open = MAX(i - 2, 0); open <= i; open++) {
    if (chunk_is_reference(clause, open)) {
      return true;
    }
  }
  bool predeterminer = opens_noun(clause, before) && clause->pos[i] == POS_DETERMINER; /* "all the" */
  bool alone = clause->pos[before] == POS_PRONOUN;
  return chunk_is_nominal(clause, i) && !alone && !begins_subject(clause, before, i) &&
         (!opens_noun(clause, i) || predeterminer);
}

static bool belongs_to_verb(const Clause *clause, gint32 i) {
  guint8 pos = clause->pos[i];
  bool verb = pos == POS_VERB || pos == POS_MODAL || pos == POS_TO;
  return verb && !describes_noun(clause, i);
}

/* Adverbs between and before verbs: "had not yet been", "nearly died". */
static bool leads_to_verb(const Clause *clause, gint32 i, gint32 to) {
  while (i < to && (clause->pos[i] == POS_ADVERB || clause_in(clause, i, "negation"))) {
    i++;
  }
  return i <= to && belongs_to_verb(clause, i) &&
         (clause->pos[i] != POS_TO || i == to || belongs_to_verb(clause, i + 1));
}

static ChunkKind opens_chunk(const Clause *clause, gint32 i, gint32 to) {
  if (chunk_is_nominal(clause, i) && !chunk_is_possessive(clause, i)) {
    return CHUNK_NOUN;
  }
  return leads_to_verb(clause, i, to) ? CHUNK_VERB : CHUNK_NONE;
}

/* The next token of a noun phrase, over a date inside it: "the [1829] abolition". */
static gint32 skip(const guint8 *gone, gint32 i, gint32 to) {
  while (i <= to && gone[i] == CHUNK_GONE_INSIDE) {
    i++;
  }
  return i <= to && gone[i] ? to + 1 : i;
}

/* The last token of the chunk that opens at i. */
static gint32 end_of(const Clause *clause, const guint8 *gone, gint32 i, gint32 to) {
  ChunkKind kind = opens_chunk(clause, i, to);
  gint32 last = i;
  for (gint32 next = skip(gone, i + 1, to); kind != CHUNK_NONE && next <= to; next = skip(gone, next + 1, to)) {
    bool date = clause->dated[next] != 0 && !gone[next];
    bool on = !date && (kind == CHUNK_NOUN ? goes_on_noun(clause, last, next)
                                           : leads_to_verb(clause, next, to) && clause->pos[next] != POS_TO);
    on |= kind == CHUNK_VERB && !date && clause->pos[next] == POS_TO && next < to && belongs_to_verb(clause, next + 1);
    if (!on) {
      break;
    }
    last = next;
  }
  return last;
}

static gint32 end_of_date(const Clause *clause, const guint8 *gone, gint32 i, gint32 to) {
  gint32 last = i;
  while (last < to && clause->dated[last + 1] == clause->dated[i] && !gone[last + 1]) {
    last++;
  }
  return last;
}

Chunks chunks_find(const Clause *clause, const guint8 *gone, gint32 from, gint32 to) {
  gsize n = (gsize)clause->n;
  Chunks chunks = {g_new0(guint8, n), g_new(gint32, n), g_new(gint32, n)};
  for (gint32 i = from; i <= to;) {
    bool date = clause->dated[i] && !gone[i];
    ChunkKind kind = gone[i] ? CHUNK_NONE : date ? CHUNK_NOUN : opens_chunk(clause, i, to);
    gint32 last = gone[i] ? i : date ? end_of_date(clause, gone, i, to) : end_of(clause, gone, i, to);
    for (gint32 k = i; k <= last; k++) {
      chunks.kind[k] = (guint8)kind;
      chunks.first[k] = i;
      chunks.last[k] = last;
    }
    i = last + 1;
  }
  return chunks;
}

void chunks_clear(Chunks *chunks) {
  g_free(chunks->kind);
  g_free(chunks->first);
  g_free(chunks->last);
}
