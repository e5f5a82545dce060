/* name.c -- see name.h. */
#include "title/name.h"

#include <string.h>

#include "title/edge.h"

/* The token that a naming is asked for at the start of a title: a pronoun, else the head of the noun phrase. */
static gint32 asked_token(const TitleSource *s, gint32 first) {
  guint8 pos = s->clause->pos[first];
  bool phrase = s->chunks.kind[first] == CHUNK_NOUN && pos != POS_PRONOUN && pos != POS_POSSESSIVE;
  return phrase ? s->chunks.last[first] : first;
}

/* The last token that begins before byte `end`. */
static gint32 last_before(const Clause *c, gint32 i, gsize end) {
  while (i + 1 < c->n && c->tokens[i + 1].offset < end) {
    i++;
  }
  return i;
}

TitleName title_name(const TitleSource *s, gint32 first) {
  TitleName name = {NULL, 0, first - 1, false};
  const Clause *c = s->clause;
  gsize byte = c->tokens[asked_token(s, first)].offset;
  if (!s->ask.naming) {
    return name;
  }
  name.name = naming_of(s->ask.naming, byte, &name.sure);
  if (name.name) {
    Span span = naming_span(s->ask.naming, byte);
    bool opens = span.offset <= c->tokens[first].offset && span.offset + span.length > c->tokens[first].offset;
    name.name = opens ? name.name : NULL;
    name.to = last_before(c, first, span.offset + span.length);
    name.owner = c->pos[first] == POS_POSSESSIVE;
  } else if (s->chunks.kind[first] == CHUNK_VERB && c->pos[first] == POS_VERB && !chunk_is_finite(c, first)) {
    name.name = naming_subject(s->ask.naming, c->tokens[first].offset, &name.sure);
  }
  return name;
}

/* "will hear [her] complaint": a pronoun by its tag, but one noun without an article has an owner. */
static bool owns_next(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  gint32 next = i + 1;
  bool close = next <= s->to && !s->gone[next] && s->chunks.kind[next] == CHUNK_NOUN && s->chunks.first[next] == next;
  gint32 noun = close ? s->chunks.last[next] : i;
  bool bare = close && (c->pos[next] == POS_NOUN || c->pos[next] == POS_ADJECTIVE);
  return bare && c->pos[noun] == POS_NOUN && clause_form(c, noun) != TAG_PLURAL;
}

bool name_is_owner(const TitleSource *s, gint32 i) {
  guint8 pos = s->clause->pos[i];
  return (pos == POS_POSSESSIVE && !edge_owns_nothing(s, i)) || (pos == POS_PRONOUN && owns_next(s, i));
}

void name_append_owner(const WordLists *lists, GString *out) {
  bool ends_s = out->len && out->str[out->len - 1] == 's';
  const char *key = ends_s ? "s" : "other", *mark = word_set_find(word_lists_get(lists, "genitive"), key, strlen(key));
  g_string_append(out, mark ? mark : "");
}

void name_append(const TitleSource *s, const TitleName *name, GString *out) {
  g_string_append(out, name->name);
  if (name->owner) {
    name_append_owner(s->clause->syntax->lists, out);
  }
}
