/* mention.c -- see mention.h. */
#include "naming/mention.h"

#include "naming/extent.h"
#include "naming/letters.h"
#include "naming/role.h"
#include "parse/sense.h"

typedef struct {
  ScriptLine line;
  guint index; /* of the sentence */
  GArray *out;
} Finder;

static const Word *word_at(const Finder *finder, guint i) {
  return script_word(finder->line.script, i);
}

static MentionClass class_of_name(const Finder *finder, const Mention *mention) {
  const Word *last = word_at(finder, mention->last), *first = word_at(finder, mention->name);
  if (last->facts.is & IS_PARTY) {
    return CLASS_PERSON;
  }
  if (last->facts.is & IS_ORGANISATION) {
    return CLASS_ORGANISATION;
  }
  if (last->facts.is & IS_PLACE || (first->facts.is & IS_PLACE && mention->last > mention->name)) {
    return CLASS_PLACE;
  }
  if (mention->titled || (mention->gender && mention->last > mention->name)) {
    return CLASS_PERSON;
  }
  bool alone = mention->last == mention->name;
  guint sense = sense_noun(last->sense);
  return alone && sense == SENSE_LOCATION ? CLASS_PLACE
         : alone && sense == SENSE_GROUP  ? CLASS_ORGANISATION
                                          : CLASS_UNKNOWN;
}

/* Of a noun: the bill is no man. */
static char gender_of_noun(const Word *word) {
  return word->facts.is & IS_FIRST_NAME ? 0 : word->facts.gender;
}

static MentionClass class_of_noun(const Word *word) {
  if (word->facts.is & IS_PERSON_TITLE || gender_of_noun(word) || sense_noun(word->sense) == SENSE_PERSON) {
    return CLASS_PERSON;
  }
  if (word->facts.is & IS_ORGANISATION || sense_noun(word->sense) == SENSE_GROUP) {
    return CLASS_ORGANISATION;
  }
  return word->facts.is & IS_PLACE || sense_noun(word->sense) == SENSE_LOCATION ? CLASS_PLACE : CLASS_THING;
}

/* Whether a man or a woman, by any of words first..end. */
static char gender_of(const Finder *finder, guint first, guint end) {
  for (guint i = first; i < end; i++) {
    if (word_at(finder, i)->facts.gender && word_at(finder, i)->tag != WORD_OWNER) {
      return word_at(finder, i)->facts.gender;
    }
  }
  return 0;
}

static MentionKind kind_of_noun(const Finder *finder, guint first) {
  const Word *word = word_at(finder, first);
  bool owned = first > finder->line.sentence->first && word_at(finder, first - 1)->tag == WORD_GENITIVE;
  if (owned || word->tag == WORD_OWNER) {
    return MENTION_OWNED;
  }
  if (word->facts.article == ARTICLE_DEFINITE || word->facts.article == ARTICLE_POINTING) {
    return MENTION_DEFINITE;
  }
  bool some = word->facts.article == ARTICLE_INDEFINITE || word->tag == WORD_NUMBER || word->tag == WORD_DETERMINER;
  return some ? MENTION_INDEFINITE : MENTION_BARE;
}

static void add(const Finder *finder, Mention *mention) {
  mention->sentence = finder->index;
  mention->cluster = G_MAXUINT;
  mention->plural = word_at(finder, mention->head)->tag == WORD_NOUNS || mention->refers == REFERS_THEY ||
                    mention->refers == REFERS_WE;
  role_settle(finder->line.script, mention);
  g_array_append_val(finder->out, *mention);
}

/* "the [1st] Respondent", who is not the second. */
static guint with_ordinal(const Finder *finder, guint first, guint name) {
  bool party = word_at(finder, name)->facts.is & IS_PARTY && name > first;
  return party && word_at(finder, name - 1)->facts.is & IS_ORDINAL ? name - 1 : name;
}

static void add_name(const Finder *finder, guint first, guint last, guint end) {
  guint run = with_ordinal(finder, first, extent_run(&finder->line, first, last)),
        name = extent_name(&finder->line, run, last);
  Mention mention = {.first = first, .head = last, .name = name, .kind = MENTION_NAME};
  guint before = name > first ? name - 1 : name;
  mention.titled = name > first && word_at(finder, before)->facts.is & IS_PERSON_TITLE &&
                   !extent_is_organisation(&finder->line, last);
  mention.office = mention.titled && before >= run && word_at(finder, before)->facts.is & IS_OFFICE ? run : name;
  mention.gender = gender_of(finder, run, last + 1);
  mention.last = letters_before(finder->line.script, name, last + 1, mention.titled || mention.gender);
  mention.has_article = word_at(finder, first)->facts.article == ARTICLE_DEFINITE && name == first + 1;
  mention.class = class_of_name(finder, &mention);
  bool person = mention.class == CLASS_PERSON || last + 1 < end || mention.last < last;
  mention.stop = person ? last + 1 : extent_stop(&finder->line, last + 1);
  mention.end = MAX(end, mention.stop);
  add(finder, &mention);
}

/* The other names of a phrase: "a [Microsoft] spokesman". */
static void add_inner_names(const Finder *finder, guint first, guint end) {
  for (guint i = first; i < end; i++) {
    guint from = i;
    while (i < end && extent_is_capital(&finder->line, i)) {
      i++;
    }
    if (i > from) {
      Mention mention = {.first = from, .end = i, .head = i - 1, .name = from, .office = from, .stop = i};
      mention.last = letters_before(finder->line.script, from, i, false);
      mention.kind = MENTION_NAME;
      mention.class = class_of_name(finder, &mention);
      mention.role = ROLE_MODIFIER;
      add(finder, &mention);
    }
  }
}

static void add_pronoun(const Finder *finder, guint i) {
  const Word *word = word_at(finder, i);
  static const char gender[] = {[REFERS_HE] = 'm', [REFERS_SHE] = 'f', [REFERS_WE] = 0};
  Mention mention = {.first = i, .end = i + 1, .head = i, .kind = MENTION_PRONOUN, .refers = word->facts.refers};
  mention.gender = gender[MIN(word->facts.refers, REFERS_WE)];
  mention.class = mention.gender || word->facts.refers >= REFERS_I ? CLASS_PERSON : CLASS_UNKNOWN;
  mention.role = word->tag == WORD_OWNER ? ROLE_OWNER : ROLE_OTHER;
  add(finder, &mention);
}

/* "Petitioner registered", "the second defendant": nothing but which. */
static bool is_party(const Finder *finder, guint first, guint end) {
  const Word *word = word_at(finder, end - 1);
  guint from = first + (word_at(finder, first)->facts.article == ARTICLE_DEFINITE);
  from += from + 1 < end && word_at(finder, from)->facts.is & IS_ORDINAL;
  bool noun = word->tag == WORD_NOUN || word->tag == WORD_NAME;
  MentionKind kind = kind_of_noun(finder, first);
  return end == from + 1 && noun && word->facts.is & IS_PARTY && (kind == MENTION_BARE || kind == MENTION_DEFINITE);
}

static void add_phrase(const Finder *finder, guint first, guint end) {
  guint head = extent_head(&finder->line, first, end);
  if (word_at(finder, first)->tag == WORD_OWNER && word_at(finder, first)->facts.refers) {
    add_pronoun(finder, first);
  }
  if (head == G_MAXUINT) {
    return;
  }
  guint run = extent_run(&finder->line, first, head);
  bool numeral = run == head && extent_is_numeral(&finder->line, head);
  if (extent_is_capital(&finder->line, head) && !numeral && extent_name(&finder->line, run, head) <= head &&
      !(word_at(finder, head)->facts.is & IS_PERSON_TITLE && !extent_is_organisation(&finder->line, head))) {
    add_inner_names(finder, first, run);
    add_name(finder, first, head, end);
    return;
  }
  if (is_party(finder, first, end)) {
    add_name(finder, first, end - 1, end);
    return;
  }
  add_inner_names(finder, first, head);
  Mention mention = {.first = first, .end = end, .head = head, .kind = kind_of_noun(finder, first)};
  mention.class = class_of_noun(word_at(finder, head));
  mention.gender = gender_of_noun(word_at(finder, head));
  mention.has_article = word_at(finder, first)->facts.article == ARTICLE_DEFINITE;
  add(finder, &mention);
}

static void find_in_sentence(const Finder *finder) {
  for (guint i = finder->line.sentence->first; i < finder->line.sentence->end;) {
    const Word *word = word_at(finder, i);
    if (word->tag == WORD_PRONOUN && word->facts.refers) {
      add_pronoun(finder, i);
    } else if (extent_starts(word) || extent_is_capital(&finder->line, i)) {
      guint end = extent_end(&finder->line, i);
      add_phrase(finder, i, end);
      i = end;
      continue;
    }
    i++;
  }
}

GArray *mentions_find(const Script *script) {
  GArray *out = g_array_new(FALSE, FALSE, sizeof(Mention));
  for (guint i = 0; i < script->sentences->len; i++) {
    Finder finder = {{script, script_sentence(script, i)}, i, out};
    find_in_sentence(&finder);
  }
  return out;
}

guint mentions_first(const GArray *mentions, guint sentence) {
  guint from = 0, to = mentions->len;
  while (from < to) {
    guint middle = from + (to - from) / 2;
    if (g_array_index(mentions, Mention, middle).sentence < sentence) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  return from;
}
