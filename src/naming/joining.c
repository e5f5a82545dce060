/* joining.c -- see joining.h.  Forms are joined by their words' hashes, each rule once over all forms. */
#include "naming/joining.h"

typedef struct {
  const Script *script;
  const GArray *mentions;
  const GArray *forms;
  guint *parent; /* per form: union-find */
} Joining;

static const Mention *mention_at(const Joining *joining, guint i) {
  return &g_array_index(joining->mentions, Mention, i);
}

static const NameForm *form_at(const Joining *joining, guint i) {
  return &g_array_index(joining->forms, NameForm, i);
}

static guint root(const Joining *joining, guint form) {
  while (joining->parent[form] != form) {
    form = joining->parent[form] = joining->parent[joining->parent[form]];
  }
  return form;
}

static void join(const Joining *joining, guint a, guint b) {
  guint x = root(joining, a), y = root(joining, b);
  joining->parent[MAX(x, y)] = MIN(x, y);
}

static MentionClass class_of(const Joining *joining, const NameForm *form) {
  return mention_at(joining, form->mention)->class;
}

static bool may_be_person(const Joining *joining, const NameForm *form) {
  MentionClass class = class_of(joining, form);
  return class == CLASS_UNKNOWN || class == CLASS_PERSON;
}

/* Has the name a middle word, no initial, that the other lacks? */
static bool has_middle_beside(const Joining *joining, const NameForm *form, const NameForm *other) {
  const Mention *own = mention_at(joining, form->mention), *of = mention_at(joining, other->mention);
  bool beside = false;
  for (guint i = own->name + 1; i < own->last && !beside; i++) {
    const Word *word = script_word(joining->script, i);
    guint k = of->name;
    while (k <= of->last && script_word(joining->script, k)->word != word->word) {
      k++;
    }
    beside = k > of->last && word->length > 2 && word_has_capital(word);
  }
  return beside;
}

/* "Charles Pyndar Walker" is no "Charles Ludlow Walker", who may be his father. */
static bool middles_clash(const Joining *joining, const NameForm *a, const NameForm *b) {
  return has_middle_beside(joining, a, b) && has_middle_beside(joining, b, a);
}

/* "Charles J. Fillmore" and "Charles Fillmore": the same first and last words. */
static void join_middles(const Joining *joining) {
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
  for (guint i = 0; i < joining->forms->len; i++) {
    const NameForm *form = form_at(joining, i);
    guint64 ends = (guint64)form->first << 32 | form->last;
    if (form->words < 2 || !may_be_person(joining, form)) {
      continue;
    }
    gpointer at = g_hash_table_lookup(seen, &ends);
    guint same = GPOINTER_TO_UINT(at);
    if (same && !middles_clash(joining, form, form_at(joining, same - 1))) {
      join(joining, i, same - 1);
    } else if (!same) {
      g_hash_table_insert(seen, g_memdup2(&ends, sizeof ends), GUINT_TO_POINTER(i + 1));
    }
  }
}

/* Per word the first form of several words that ends (or begins) with it, and the mention that first has another one;
 * G_MAXUINT: nobody else is called so. */
typedef struct {
  guint form, other;
} Longer;

static GHashTable *longer_forms(const Joining *joining, bool by_last) {
  GHashTable *longer = g_hash_table_new_full(NULL, NULL, NULL, g_free);
  for (guint i = 0; i < joining->forms->len; i++) {
    const NameForm *form = form_at(joining, i);
    const Mention *mention = mention_at(joining, form->mention);
    bool longer_name = by_last ? mention->last > mention->name : form->words > 1; /* no "Lund of the Sea" has a first */
    if (!longer_name || !may_be_person(joining, form)) {
      continue;
    }
    gpointer key = GUINT_TO_POINTER(by_last ? form->last : form->first);
    Longer *have = g_hash_table_lookup(longer, key);
    if (!have) {
      have = g_new0(Longer, 1);
      have->form = i;
      have->other = G_MAXUINT;
      g_hash_table_insert(longer, key, have);
    } else if (root(joining, have->form) != root(joining, i)) {
      have->other = MIN(have->other, form->mention);
    }
  }
  return longer;
}

/* "Garlick, Hannah (1860-1943) was the child of Thomas Garlick": does the first sentence that has the lone name go on
 * to another one's? */
static bool goes_on_to(const Joining *joining, const NameForm *lone, const NameForm *longer) {
  return longer->mention > lone->mention &&
         mention_at(joining, longer->mention)->sentence == mention_at(joining, lone->mention)->sentence;
}

/* "Sir Henry Warde was an officer, the son of John Warde": is the first whom the text is about, and the other beside?
 */
static bool opens_text(const Joining *joining, const Longer *longer) {
  const Mention *first = mention_at(joining, form_at(joining, longer->form)->mention);
  const Mention *other = mention_at(joining, longer->other);
  guint sentence = 0;
  while (sentence + 1 < joining->script->sentences->len && script_sentence(joining->script, sentence)->headline) {
    sentence++;
  }
  return first->sentence <= sentence && first->role == ROLE_SUBJECT && other->role != ROLE_SUBJECT;
}

/* "Respondent" is nobody where the text has several, "the 1st Respondent" and "the 2nd Respondent". */
static bool is_one_of_several(const Joining *joining, const NameForm *form, const Longer *longer) {
  const Mention *mention = mention_at(joining, form->mention);
  return script_word(joining->script, mention->last)->facts.is & IS_PARTY && longer->other != G_MAXUINT;
}

/* "His [son] Bill": does a word of that kind say that it is somebody else than the William Lund of the text? */
static bool is_kin(const Joining *joining, const NameForm *form, guint32 kinds) {
  const Mention *mention = mention_at(joining, form->mention);
  bool kin = false;
  for (guint i = mention->first; i < mention->name; i++) {
    kin |= (script_word(joining->script, i)->facts.is & kinds) != 0;
  }
  return kin;
}

/* The first form of several words that begins with a lone first name, or with what that is short for; NULL: none, or
 * it is a relative's name.  No son has his brother's, but may have his father's. */
static const Longer *begun_with(const Joining *joining, GHashTable *by_first, const NameForm *form) {
  if (is_kin(joining, form, IS_KIN)) {
    return NULL;
  }
  const Longer *longer = g_hash_table_lookup(by_first, GUINT_TO_POINTER(form->first));
  bool other = longer || !form->formal || is_kin(joining, form, IS_SIBLING);
  return other ? longer : g_hash_table_lookup(by_first, GUINT_TO_POINTER(form->formal));
}

/* "Fillmore" is who is called so with his first name; of several, who was alone so when the text began to say it. */
static void join_lone_names(const Joining *joining) {
  g_autoptr(GHashTable) by_last = longer_forms(joining, true), by_first = longer_forms(joining, false);
  for (guint i = 0; i < joining->forms->len; i++) {
    const NameForm *form = form_at(joining, i);
    if (form->words > 1 || class_of(joining, form) == CLASS_ORGANISATION) {
      continue;
    }
    const Longer *longer = g_hash_table_lookup(by_last, GUINT_TO_POINTER(form->last));
    bool place = class_of(joining, form) == CLASS_PLACE;
    longer = longer || place ? longer : begun_with(joining, by_first, form);
    bool person = longer && (!place || class_of(joining, form_at(joining, longer->form)) == CLASS_PERSON);
    if (person && !goes_on_to(joining, form, form_at(joining, longer->form)) &&
        !is_one_of_several(joining, form, longer) &&
        (longer->other == G_MAXUINT || longer->other > form->mention || opens_text(joining, longer))) {
      join(joining, i, longer->form);
    }
  }
}

/* Hash of the first letters of the capitalised words of a name: "National Archives and Records Administration". */
static guint32 initials(const Joining *joining, const NameForm *form) {
  const Mention *mention = mention_at(joining, form->mention);
  char letters[16];
  guint n = 0;
  for (guint i = mention->name; i < mention->stop && n < sizeof letters; i++) {
    char letter = joining->script->text[script_word(joining->script, i)->offset];
    if (g_ascii_isupper(letter)) {
      letters[n++] = letter;
    }
  }
  return n > 1 ? token_hash(letters, n) : 0;
}

static void join_initials(const Joining *joining) {
  g_autoptr(GHashTable) short_forms = g_hash_table_new(NULL, NULL);
  for (guint i = 0; i < joining->forms->len; i++) {
    const NameForm *form = form_at(joining, i);
    if (form->words == 1 &&
        script_word(joining->script, mention_at(joining, form->mention)->last)->casing == CASE_CAPS) {
      g_hash_table_insert(short_forms, GUINT_TO_POINTER(form->last), GUINT_TO_POINTER(i + 1));
    }
  }
  for (guint i = 0; i < joining->forms->len; i++) {
    const NameForm *form = form_at(joining, i);
    guint32 letters = form->words > 1 ? initials(joining, form) : 0;
    gpointer at = letters ? g_hash_table_lookup(short_forms, GUINT_TO_POINTER(letters)) : NULL;
    if (at) {
      join(joining, i, GPOINTER_TO_UINT(at) - 1);
    }
  }
}

guint *joining_find(const Script *script, const GArray *mentions, const GArray *forms) {
  Joining joining = {script, mentions, forms, g_new(guint, forms->len + 1)};
  for (guint i = 0; i < forms->len; i++) {
    joining.parent[i] = i;
  }
  join_middles(&joining);
  join_lone_names(&joining);
  join_initials(&joining);
  for (guint i = 0; i < forms->len; i++) {
    joining.parent[i] = root(&joining, i);
  }
  return joining.parent;
}
