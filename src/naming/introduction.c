/* introduction.c -- see introduction.h. */
#include "naming/introduction.h"

#include <string.h>

#include "naming/definition.h"

enum { LONGEST_HEADING = 12 };

/* A walk through the sentences of a text, with the mentions of each. */
typedef struct {
  const Script *script;
  const GArray *mentions;
  const Clusters *clusters;
  guint sentence;
  guint first, end; /* its mentions */
} Walk;

static const Mention *mention_at(const Walk *walk, guint i) {
  return &g_array_index(walk->mentions, Mention, i);
}

static bool has_line_end(const Script *script, gsize from, gsize to) {
  return memchr(script->text + from, '\n', to - from) != NULL;
}

static gsize end_of(const Sentence *sentence) {
  return sentence->span.offset + sentence->span.length;
}

/* A short line of its own that ends as no sentence does. */
static bool is_heading(const Script *script, guint i) {
  const Sentence *sentence = script_sentence(script, i);
  bool last = i + 1 == script->sentences->len;
  guint words = sentence->end - sentence->first;
  if (last || !words || words > LONGEST_HEADING || script_is_mark(script, sentence->end - 1, ".?!,;:")) {
    return false;
  }
  bool starts = i == 0 || has_line_end(script, end_of(sentence - 1), sentence->span.offset);
  return starts && has_line_end(script, end_of(sentence), script_sentence(script, i + 1)->span.offset);
}

static bool opens_paragraph(const Script *script, guint i) {
  return i == 0 || script_sentence(script, i - 1)->paragraph != script_sentence(script, i)->paragraph ||
         is_heading(script, i - 1);
}

static bool may_be_vessel(const Walk *walk, const Mention *mention) {
  guint8 class = clusters_at(walk->clusters, mention->cluster)->class;
  return (class == CLASS_PERSON || class == CLASS_UNKNOWN) && !mention->plural;
}

static bool may_be_person(const Walk *walk, const Mention *mention) {
  return may_be_vessel(walk, mention) && !mention->has_article;
}

/* "[LIND], Sir Otto"; no "BERGEN, N.Y." */
static bool is_inverted(const Walk *walk, const Mention *name) {
  enum { NAMES = 3 };
  const Script *script = walk->script;
  guint end = MIN(script_sentence(script, walk->sentence)->end, name->stop + 1 + NAMES);
  bool gender = false;
  for (guint i = name->stop + 1; i < end && word_has_capital(script_word(script, i)); i++) {
    gender |= script_word(script, i)->facts.gender != 0;
  }
  return gender && name->name == name->last && script_is_shouted(script, name->last) &&
         script_is_mark(script, name->stop, ",");
}

/* Is all of the heading the name, with titles, years and what stands in brackets? */
static bool fills(const Walk *walk, const Mention *name) {
  const Sentence *sentence = script_sentence(walk->script, walk->sentence);
  bool inverted = is_inverted(walk, name), dated = false;
  for (guint i = sentence->first; i < sentence->end; i++) {
    const Word *word = script_word(walk->script, i);
    if (script_is_mark(walk->script, i, "(")) {
      i = script_behind_bracket(walk->script, i, sentence->end, &dated) - 1;
      continue;
    }
    bool beside = word->casing == CASE_MARK || word->casing == CASE_NUMBER || word->tag == WORD_DATE ||
                  word->facts.is & (IS_PERSON_TITLE | IS_PARTICLE);
    bool inside = (i >= name->name && i < name->stop) || (inverted && word_has_capital(word));
    if (!beside && !inside) {
      return false;
    }
  }
  return true;
}

/* Is the name of the heading somebody's by itself? */
static bool is_person(const Walk *walk, const Mention *name) {
  bool full = name->last > name->name && clusters_at(walk->clusters, name->cluster)->class == CLASS_PERSON;
  return full || is_inverted(walk, name);
}

/* Or does the next sentence begin with it, and say so? */
static bool goes_on(const Walk *walk, const Mention *name) {
  const Mention *next = walk->end < walk->mentions->len ? mention_at(walk, walk->end) : name;
  bool starts =
      next->sentence == walk->sentence + 1 && next->first == script_sentence(walk->script, next->sentence)->first;
  return starts && next->cluster == name->cluster && !next->has_article;
}

/* The name that a heading is: mention, G_MAXUINT. */
static guint named_by_heading(const Walk *walk) {
  for (guint i = walk->first; i < walk->end; i++) {
    const Mention *mention = mention_at(walk, i);
    if (mention->kind == MENTION_NAME && may_be_person(walk, mention)) {
      return fills(walk, mention) && (is_person(walk, mention) || goes_on(walk, mention)) ? i : G_MAXUINT;
    }
  }
  return G_MAXUINT;
}

/* The name that the sentence begins with: mention, G_MAXUINT. */
static guint begun_by(const Walk *walk) {
  const Mention *mention = walk->first < walk->end ? mention_at(walk, walk->first) : NULL;
  bool begins = mention && mention->kind == MENTION_NAME && may_be_vessel(walk, mention) &&
                mention->first == script_sentence(walk->script, walk->sentence)->first;
  return begins && mention->role != ROLE_OWNER && mention->role != ROLE_MODIFIER ? walk->first : G_MAXUINT;
}

static guint next_heading(const Script *script, guint i) {
  while (i < script->sentences->len && !is_heading(script, i)) {
    i++;
  }
  return i;
}

static guint next_paragraph(const Script *script, guint i) {
  for (i++; i < script->sentences->len && !opens_paragraph(script, i);) {
    i++;
  }
  return i;
}

/* What begins with the sentence; all but who and where is set. */
static void add(const Walk *walk, guint mention, Introduction found, GArray *out) {
  const Script *script = walk->script;
  found.cluster = mention_at(walk, mention)->cluster;
  found.first = walk->sentence;
  found.near = found.heading ? next_heading(script, found.first + 1) : next_paragraph(script, found.first);
  found.end = found.heading || found.top ? script->sentences->len : found.near;
  g_array_append_val(out, found);
}

/* A paragraph that begins with a name: whoever the heading above is, it goes on with, and tells what that is. */
static void add_paragraph(const Walk *walk, guint mention, bool top, GArray *out) {
  const Mention *name = mention_at(walk, mention);
  Definition told = definition_of(walk->script, walk->mentions, name);
  Introduction *last = out->len ? &g_array_index(out, Introduction, out->len - 1) : NULL;
  if (last && last->cluster == name->cluster && last->near > walk->sentence) {
    bool next = walk->sentence == last->first + 1;
    last->thing |= next && told.thing;
    last->built |= next && told.built;
  } else if ((told.vessel && top) || (!name->has_article && (told.dated || told.born || told.who))) {
    Introduction found = {
        .top = top, .thing = told.thing, .built = told.built, .dated = told.dated, .born = told.born && !told.dated};
    add(walk, mention, found, out);
  }
}

/* What is told under a heading ends at the next; what has none, at whoever comes up next. */
static void bound(GArray *out) {
  guint heading = G_MAXUINT, any = G_MAXUINT;
  for (guint i = out->len; i > 0; i--) {
    Introduction *introduction = &g_array_index(out, Introduction, i - 1);
    introduction->end = MIN(introduction->end, introduction->heading ? heading : any);
    heading = introduction->heading ? introduction->first : heading;
    any = introduction->first;
  }
}

GArray *introductions_find(const Script *script, const GArray *mentions, const Clusters *clusters) {
  GArray *out = g_array_new(FALSE, FALSE, sizeof(Introduction));
  Walk walk = {script, mentions, clusters, 0, 0, 0};
  bool top = true; /* no sentence has come but headings */
  for (; walk.sentence < script->sentences->len; walk.sentence++, walk.first = walk.end) {
    while (walk.end < mentions->len && mention_at(&walk, walk.end)->sentence == walk.sentence) {
      walk.end++;
    }
    bool heading = is_heading(script, walk.sentence);
    guint name = heading                                  ? named_by_heading(&walk)
                 : opens_paragraph(script, walk.sentence) ? begun_by(&walk)
                                                          : G_MAXUINT;
    if (name != G_MAXUINT && heading) {
      add(&walk, name, (Introduction){.heading = true, .top = top}, out);
    } else if (name != G_MAXUINT) {
      add_paragraph(&walk, name, top, out);
    }
    top = top && heading;
  }
  bound(out);
  return out;
}

/* What the first sentence that is no heading begins with: mention, G_MAXUINT. */
static guint begun_with(Walk *walk) {
  while (walk->sentence < walk->script->sentences->len && is_heading(walk->script, walk->sentence)) {
    walk->sentence++;
  }
  walk->first = mentions_first(walk->mentions, walk->sentence);
  walk->end = mentions_first(walk->mentions, walk->sentence + 1);
  const Mention *name = walk->first < walk->end ? mention_at(walk, walk->first) : NULL;
  bool begins = name && name->kind == MENTION_NAME && !name->plural && name->role == ROLE_SUBJECT &&
                name->first == script_sentence(walk->script, walk->sentence)->first;
  return begins ? walk->first : G_MAXUINT;
}

guint introductions_thing(const Script *script, const GArray *mentions, const Clusters *clusters) {
  Walk walk = {script, mentions, clusters, 0, 0, 0};
  guint first = begun_with(&walk);
  const Mention *name = first == G_MAXUINT ? NULL : mention_at(&walk, first);
  bool may = name && clusters_at(clusters, name->cluster)->class != CLASS_PERSON;
  Definition told = may ? definition_of(script, mentions, name) : (Definition){false};
  return told.thing && told.kind ? name->cluster : G_MAXUINT;
}
