/* form.c -- see form.h. */
#include "naming/form.h"

#include <string.h>

#include "naming/casing.h"
#include "parse/sense.h"

/* Is the short form a part of the long one's name, its last word or its first? */
static bool is_part(const NameForm *part, const NameForm *whole) {
  bool same = part->last == whole->last || part->first == whole->first || part->formal == whole->first;
  return part->words < whole->words && same;
}

/* The last word is the name of most people; the first is where it is written far more often. */
static bool is_better_part(const NameForm *part, const NameForm *than, const NameForm *whole) {
  bool last = part->last == whole->last, other = than->last == whole->last;
  if (last != other) {
    return last ? part->count * 2 >= than->count : part->count > than->count * 2;
  }
  return part->words != than->words ? part->words < than->words : part->count > than->count;
}

static void choose_usual(const Clusters *clusters, GArray *spellings) {
  for (guint i = 0; i < clusters->forms->len; i++) {
    const NameForm *form = clusters_form(clusters, i);
    Spelling *spelling = &g_array_index(spellings, Spelling, form->cluster);
    bool person = clusters_at(clusters, form->cluster)->class == CLASS_PERSON;
    const NameForm *usual = spelling->usual == G_MAXUINT ? NULL : clusters_form(clusters, spelling->usual);
    bool fuller = usual && person ? form->words > usual->words : usual && form->count > usual->count;
    spelling->usual = !usual || fuller ? i : spelling->usual;
  }
}

static void choose_alone(const Clusters *clusters, GArray *spellings) {
  for (guint i = 0; i < clusters->forms->len; i++) {
    const NameForm *form = clusters_form(clusters, i);
    Spelling *spelling = &g_array_index(spellings, Spelling, form->cluster);
    const NameForm *whole = clusters_form(clusters, spelling->usual);
    const NameForm *alone = spelling->alone == G_MAXUINT ? NULL : clusters_form(clusters, spelling->alone);
    if (is_part(form, whole) && (!alone || is_better_part(form, alone, whole))) {
      spelling->alone = i;
    }
  }
}

/* Whose last name a word is; SEVERAL: of more than one. */
static void find_shared(const Clusters *clusters, GArray *spellings) {
  g_autoptr(GHashTable) owner = g_hash_table_new(NULL, NULL);
  gpointer several = GUINT_TO_POINTER(G_MAXUINT);
  for (guint i = 0; i < clusters->forms->len; i++) {
    const NameForm *form = clusters_form(clusters, i);
    gpointer key = GUINT_TO_POINTER(form->last), mine = GUINT_TO_POINTER(form->cluster + 1);
    gpointer have = g_hash_table_lookup(owner, key);
    g_hash_table_insert(owner, key, have && have != mine ? several : mine);
  }
  for (guint i = 0; i < spellings->len; i++) {
    Spelling *spelling = &g_array_index(spellings, Spelling, i);
    if (spelling->alone != G_MAXUINT) {
      guint32 last = clusters_form(clusters, spelling->alone)->last;
      spelling->shared = g_hash_table_lookup(owner, GUINT_TO_POINTER(last)) == several;
    }
  }
}

static void unmark_heroes(const Script *script, const Heroes *heroes, GArray *spellings) {
  for (guint i = 0; i < script->sentences->len; i++) {
    for (Refers refers = REFERS_HE; refers <= REFERS_SHE; refers++) {
      guint hero = heroes_at(heroes, i, refers);
      if (hero != G_MAXUINT) {
        g_array_index(spellings, Spelling, hero).first = false;
      }
    }
  }
}

/* "Bill" of Bill Dunn: in a line by itself it may be anybody. */
static void find_first(const Script *script, const GArray *mentions, const Clusters *clusters, const Heroes *heroes,
                       GArray *spellings) {
  for (guint i = 0; i < spellings->len; i++) {
    Spelling *spelling = &g_array_index(spellings, Spelling, i);
    const NameForm *usual = clusters_form(clusters, spelling->usual);
    const NameForm *alone = spelling->alone == G_MAXUINT ? usual : clusters_form(clusters, spelling->alone);
    const Word *word = script_word(script, g_array_index(mentions, Mention, alone->mention).name);
    spelling->first = alone->words == 1 && alone->last != usual->last && word->facts.is & IS_FIRST_NAME;
  }
  unmark_heroes(script, heroes, spellings);
}

GArray *forms_choose(const Script *script, const GArray *mentions, const Clusters *clusters, const Heroes *heroes) {
  GArray *spellings = g_array_new(FALSE, FALSE, sizeof(Spelling));
  for (guint i = 0; i < clusters->clusters->len; i++) {
    Spelling spelling = {G_MAXUINT, G_MAXUINT, false, false};
    g_array_append_val(spellings, spelling);
  }
  choose_usual(clusters, spellings);
  choose_alone(clusters, spellings);
  find_shared(clusters, spellings);
  find_first(script, mentions, clusters, heroes, spellings);
  return spellings;
}

/* The text of words first..end with one blank where there is white space. */
static char *spell(const Script *script, guint first, guint end) {
  GString *out = g_string_new(NULL);
  gsize stop = script_word(script, end - 1)->offset + script_word(script, end - 1)->length;
  for (gsize i = script_word(script, first)->offset; i < stop; i++) {
    bool space = g_ascii_isspace(script->text[i]);
    if (!space) {
      g_string_append_c(out, script->text[i]);
    } else if (!g_ascii_isspace(script->text[i - 1])) {
      g_string_append_c(out, ' ');
    }
  }
  return g_string_free(out, FALSE);
}

/* "Ann Lee [FRS]", but "Ann Lee Jr.", "SS Maid of Brenn" */
static guint without_letters(const Script *script, const Mention *mention) {
  guint end = mention->last + 1;
  while (end < mention->stop && script_word(script, end)->facts.is & IS_AFTER_NAME) {
    end++;
  }
  return end < mention->stop && script_word(script, end)->facts.is & IS_LINK ? mention->stop : end;
}

/* "[van] Dael", "[de la] Brenn": where the text says it so. */
static guint with_particles(const Script *script, const Mention *mention) {
  guint first = script_sentence(script, mention->sentence)->first, name = mention->name;
  while (name > first && script_word(script, name - 1)->facts.is & IS_PARTICLE) {
    name--;
  }
  return name;
}

/* With the article that the form mostly has: "the National Museum", "the 1st Respondent". */
static char *spell_with_article(const Script *script, const GArray *mentions, const NameForm *form) {
  const Mention *mention = &g_array_index(mentions, Mention, form->mention);
  if (!form->articles || form->articles * 2 < form->count) {
    return spell(script, mention->name, mention->stop);
  }
  const Mention *whole = &g_array_index(mentions, Mention, form->with_article);
  char *name = spell(script, whole->first, whole->stop);
  name[0] = g_ascii_tolower(name[0]);
  return name;
}

char *form_write(const Script *script, const GArray *mentions, const Clusters *clusters, const GArray *spellings,
                 guint cluster, bool hero) {
  const Spelling *spelling = &g_array_index(spellings, Spelling, cluster);
  const NameForm *usual = clusters_form(clusters, spelling->usual);
  bool party = script_word(script, g_array_index(mentions, Mention, usual->mention).last)->facts.is & IS_PARTY;
  if (party || (clusters_at(clusters, cluster)->class != CLASS_PERSON && !hero)) {
    return spell_with_article(script, mentions, usual);
  }
  bool alone = spelling->alone != G_MAXUINT && (hero || (!spelling->shared && !spelling->first));
  const NameForm *form = alone ? clusters_form(clusters, spelling->alone) : usual;
  const Mention *mention = &g_array_index(mentions, Mention, form->mention);
  return casing_write(script, alone ? with_particles(script, mention) : mention->office,
                      without_letters(script, mention));
}

char *form_spell(const Script *script, const Mention *mention) {
  return casing_write(script, with_particles(script, mention), without_letters(script, mention));
}

char *form_full(const Script *script, const GArray *mentions, const Clusters *clusters, guint cluster) {
  const NameForm *full = NULL;
  for (guint i = 0; i < clusters->forms->len; i++) {
    const NameForm *form = clusters_form(clusters, i);
    if (form->cluster == cluster && (!full || form->words > full->words)) {
      full = form;
    }
  }
  const Mention *mention = full ? &g_array_index(mentions, Mention, full->mention) : NULL;
  return mention ? form_spell(script, mention) : NULL;
}

char *form_words(const Script *script, guint first, guint end) {
  char *words = spell(script, first, end);
  bool article = script_word(script, first)->facts.article == ARTICLE_DEFINITE;
  words[0] = article ? g_ascii_tolower(words[0]) : words[0];
  return words;
}

/* The end of a phrase with the one after "of". */
static guint phrase_end(const Script *script, const GArray *mentions, guint i) {
  const Mention *mention = &g_array_index(mentions, Mention, i);
  const Mention *next = i + 1 < mentions->len ? mention + 1 : mention;
  bool of = next->first == mention->end + 1 && next->sentence == mention->sentence &&
            script_word(script, mention->end)->facts.is & IS_LINK;
  return of && next->kind != MENTION_PRONOUN && next->kind != MENTION_OWNED ? MAX(next->end, next->stop) : mention->end;
}

/* "several mills", "officials": many stay as they are. */
static char *spell_plural(const Script *script, const Mention *mention, guint end) {
  char *phrase = spell(script, mention->first, end);
  bool starts = script_word(script, mention->first)->casing == CASE_START;
  phrase[0] = starts ? g_ascii_tolower(phrase[0]) : phrase[0];
  return phrase;
}

/* "LORRY driver jailed": capitals of a headline, not those of "NATO". */
static bool is_shouted(const Script *script, const Mention *mention) {
  enum { INITIALS = 3 };
  bool shouted = false;
  for (guint i = mention->first; i < mention->end; i++) {
    const Word *word = script_word(script, i);
    shouted |= word->length > INITIALS && sense_kind(word->sense) != SENSE_NONE && script_is_shouted(script, i);
  }
  return shouted;
}

char *form_phrase(const WordLists *words, const Script *script, const GArray *mentions, guint i, bool owner) {
  const Mention *mention = &g_array_index(mentions, Mention, i);
  guint end = owner ? mention->end : phrase_end(script, mentions, i);
  const Word *first = script_word(script, mention->first);
  const Word *head = script_word(script, mention->head);
  const char *article = script->text + first->offset, *noun = script->text + head->offset;
  const char *again = word_set_find(word_lists_get(words, "spoken_of_again"), article, first->length);
  bool general = word_set_has(word_lists_get(words, "too_general"), noun, head->length);
  if (mention->plural && !general && (mention->kind == MENTION_BARE || mention->kind == MENTION_INDEFINITE)) {
    return spell_plural(script, mention, end);
  }
  if (general || is_shouted(script, mention) || mention->end - mention->first < 2 ||
      (!again && first->facts.article != ARTICLE_DEFINITE)) {
    return NULL;
  }
  char *phrase = spell(script, mention->first, end);
  char *known = again ? g_strconcat(again, phrase + first->length, NULL) : g_strdup(phrase);
  known[0] = g_ascii_tolower(known[0]);
  g_free(phrase);
  return known;
}
