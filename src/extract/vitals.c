/* vitals.c -- see vitals.h. */
#include "extract/vitals.h"

#include <string.h>

#include "event/vital.h"
#include "parse/sense.h"
#include "title/name.h"

/* What a phrase tells of whom. */
typedef struct {
  Vital vital;
  char *name;   /* NULL: it tells of nobody */
  bool defined; /* the sentence, or the text, is about that one */
} Life;

static bool is_same(const char *name, const char *hero) {
  return hero && (strstr(name, hero) || strstr(hero, name));
}

static int person_at(const Clause *clause, const Naming *naming, gint32 i) {
  return naming_person(naming, clause->tokens[i].offset);
}

/* "[Ada Lund] DBE FRS": such letters are no part of what is known as a name. */
static gint32 before_letters(const Clause *clause, const Naming *naming, gint32 first, gint32 name) {
  gint32 last = name;
  while (last > first && clause->tokens[last].casing == CASE_CAPS && person_at(clause, naming, last) < 0) {
    last--;
  }
  return person_at(clause, naming, last) >= 0 ? last : name;
}

/* "His third daughter Lensey" with the name that is known for "his", else "Lensey". */
static char *name_of(const Passage *passage, const Naming *naming, const Vital *vital) {
  const Clause *clause = passage->clause;
  GString *out = g_string_new(NULL);
  gint32 first = vital->name_first;
  if (clause->pos[first] == POS_POSSESSIVE) {
    const char *owner = naming_of(naming, clause->tokens[first].offset, NULL);
    first += owner ? 1 : vital->name - first;
    while (!owner && first > vital->name_first && clause->pos[first - 1] == POS_NAME) {
      first--;
    }
    if (owner) {
      g_string_append(out, owner);
      name_append_owner(clause->syntax->lists, out);
      g_string_append_c(out, ' ');
    }
  }
  g_autofree char *spelled = naming_spelled(naming, clause->tokens[first].offset);
  if (spelled) {
    g_string_append(out, spelled);
  } else {
    vital_append(out, clause, first, before_letters(clause, naming, first, vital->name));
  }
  out->str[0] = g_ascii_toupper(out->str[0]);
  return g_string_free(out, FALSE);
}

/* "Ada Lund (1901-1990) was a [botanist]": the class of the noun; 0: the sentence says of nobody what he is. */
static guint called(const Clause *clause) {
  for (gint32 i = 0; i < clause->n; i++) {
    if (clause->tokens[i].head < 0 && clause_child(clause, i, REL_COPULA) >= 0) {
      return sense_noun(clause->tokens[i].sense);
    }
  }
  return 0;
}

/* Ships have years and a hero's pronoun, too. */
static bool is_called_thing(const Clause *clause) {
  guint sense = called(clause);
  return sense == SENSE_ARTIFACT || sense == SENSE_GROUP || sense == SENSE_LOCATION;
}

static bool is_person(const Clause *clause, const Naming *naming, const Vital *vital) {
  int most = -1;
  for (gint32 i = vital->name_first; i <= vital->name; i++) {
    most = MAX(most, person_at(clause, naming, i));
  }
  return most > 0 || (most == 0 && called(clause) == SENSE_PERSON);
}

/* Of newspapers and states years are given likewise, and behind other names they tell no line of a chronology. */
static Life life_of(const Passage *passage, const Naming *naming, const Timex *timex) {
  const char *hero = naming_hero(naming);
  Life life = {.vital = vital_find(passage, timex)};
  const Vital *vital = &life.vital;
  if (!vital->kind || (vital->name < 0 && !hero)) {
    return life;
  }
  g_autofree char *name = vital->name < 0 ? g_strdup(hero) : name_of(passage, naming, vital);
  bool own = vital->name >= 0 && vital->opens && is_same(name, hero) &&
             passage->clause->pos[vital->name_first] != POS_POSSESSIVE && !is_called_thing(passage->clause);
  life.defined = vital->defined || own;
  bool person =
      vital->name < 0 || own || (!is_called_thing(passage->clause) && is_person(passage->clause, naming, vital));
  life.name = vital->told_by_word || (person && (life.defined || vital->opens)) ? g_steal_pointer(&name) : NULL;
  return life;
}

/* Of a range the first phrase has the whole as its date; NULL: it is none. */
static Date *end_of(const Timex *timex, guint which) {
  bool range = timex->date && date_form(timex->date) == DATE_INTERVAL;
  const DateTerm *term = range ? date_term(timex->date, which) : NULL;
  return term ? date_new_term(term) : NULL;
}

static Event *event_of(const Passage *passage, const Timex *timex, const Life *life) {
  Event *event = build_told(passage, timex, MAX(life->vital.name, 0));
  event->title = vital_title(passage, &life->vital, life->name);
  return event;
}

guint vitals_build(const Passage *passage, const BuildTools *tools, guint k, Event *events[VITALS_MOST],
                   const Timex *phrases[VITALS_MOST], bool *defined) {
  const Timex *timex = &passage->timexes[k];
  Life life = tools->naming && timex->date ? life_of(passage, tools->naming, timex) : (Life){0};
  if (!life.name) {
    return 0;
  }
  g_autoptr(Date) from = end_of(timex, 0), to = end_of(timex, 1);
  Life other = to && k + 1 < passage->n ? life_of(passage, tools->naming, timex + 1) : (Life){0};
  guint n = 0;
  *defined = life.defined;
  phrases[n] = timex;
  events[n] = event_of(passage, timex, &life);
  events[n++]->date = date_ref(from ? from : timex->date);
  if (other.name && other.vital.kind == VITAL_DEATH) {
    phrases[n] = timex + 1;
    events[n] = event_of(passage, timex + 1, &other);
    events[n++]->date = date_ref(to);
  }
  g_free(life.name);
  g_free(other.name);
  return n;
}
