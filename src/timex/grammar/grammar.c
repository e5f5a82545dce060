/* grammar.c -- the date phrases, from the whole to the parts; what a part is stands on top of its file.
 *
 *   phrase   = [compare] [edge] ["the"] [early] core ["or so"]
 *   compare  = "about" | "nearly" | "more than" ...               lang/CODE/timex.txt, compare
 *   edge     = ["the"] ("start" | "middle" | "end" ...) "of" | ["the"] half "part" "of" | "midway" "through"
 *   early    = ("early" | "mid" | "late" | "earlier" | "later") ["-"] ["in" ["the"]]
 *   core     = time of four digits | moment | set | within | amount | ref                set.c, within.c, amount.c
 *   moment   = day [clock] | clock [day] | other                   moment.c
 *   day      = date | numeric | unit | holiday [year]              date.c, numeric.c, unit.c, definite.c
 *   clock    = time | part of day                                  clock.c
 *   other    = era | part                                          era.c, part.c
 *
 * At each token the longest phrase wins; of equals, the first in the order above. */
#include <string.h>

#include "timex/grammar/match.h"

static bool is_plain_year(const Form *form) {
  return form->unit == UNIT_YEAR && form->has_year && !form->period;
}

static bool is_modal(const Reader *reader, guint at) {
  return is(reader, at, WORD_FUTURE) || is(reader, at, WORD_OPEN) || is(reader, at, WORD_INFINITIVE);
}

static guint match_ref(const Reader *reader, guint at, Form *form) {
  static const struct {
    PhraseKind kind;
    Genre genre;
  } kinds[] = {{PHRASE_REF, GENRE_AUTO}, {PHRASE_STORY_REF, GENRE_HISTORY}, {PHRASE_SOON, GENRE_AUTO}};
  *form = match_blank(FORM_REF, UNIT_NONE);
  for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++) {
    guint end = match_phrase(reader, at, kinds[i].kind, &form->ref);
    bool counts =
        end > at + 1 && (is(reader, end, WORD_UNIT) || is(reader, end, WORD_NUMBER) || is(reader, end, WORD_VAGUE) ||
                         is(reader, end, WORD_SEASON) || token_at(reader, end)->kind == SCAN_NUMBER);
    bool alone = kinds[i].kind == PHRASE_SOON && !is_modal(reader, at - 1) && !is_modal(reader, end);
    if (end && !counts && !alone) { /* not "the past" of "the past three years" */
      form->genre = kinds[i].genre;
      return end;
    }
  }
  return 0;
}

guint match_holiday(const Reader *reader, guint at, Form *form) {
  *form = match_blank(FORM_DATE, UNIT_DAY);
  guint word = skip_if(reader, at, WORD_THE);
  bool told =
      word > at && (is(reader, word, WORD_ANAPHOR) || is(reader, word, WORD_SEQUEL)); /* "the following Easter" */
  guint start = told ? word + 1 : is(reader, at, WORD_DEICTIC) ? at + 1 : at;
  guint end = match_phrase(reader, start, PHRASE_HOLIDAY, &form->holiday);
  bool capital = false;
  for (guint i = start; i < end && !capital; i++) { /* "the ides of March" */
    capital = token_at(reader, i)->capital;
  }
  if (!capital) {
    return 0;
  }
  if (start > at) {
    form->from = told ? FROM_LAST : FROM_ANCHOR;
    form->step = (int8_t)value_at(reader, start - 1, is(reader, start - 1, WORD_ANAPHOR) ? WORD_ANAPHOR : WORD_DEICTIC);
    return end;
  }
  guint year = match_year_tail(reader, end, form);
  year = year || !is(reader, end, WORD_IN) ? year : match_year(reader, end + 1, form); /* "Christmas in 1914" */
  return year ? year : end;
}

guint match_core(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {match_placed_clock, match_day_clock, match_part,   match_era,      match_set,
                                 match_ref,          match_within,    match_amount, match_clock_day};
  return match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
}

/* "the end of", "the latter half of", "midway through"; *part says which. */
static guint match_edge(const Reader *reader, guint at, Part *part) {
  guint i = skip_if(reader, at, WORD_THE);
  if (is(reader, at, WORD_MIDWAY) && is(reader, at + 1, WORD_CARRIED)) {
    *part = (Part)value_at(reader, at, WORD_MIDWAY);
    return at + 2;
  }
  if (is(reader, i, WORD_EDGE)) {
    *part = (Part)value_at(reader, i, WORD_EDGE);
  } else if (is(reader, i, WORD_HALFWORD) && (is(reader, i + 1, WORD_PART) || is(reader, i + 1, WORD_HALF))) {
    *part = value_at(reader, i, WORD_HALFWORD) == 1 ? PART_START : PART_END;
    i++;
  } else if (is(reader, i, WORD_EARLY) && is(reader, i + 1, WORD_PART)) {
    *part = (Part)value_at(reader, i, WORD_EARLY);
    i++;
  } else {
    return 0;
  }
  return is(reader, i + 1, WORD_OF) ? i + 2 : 0;
}

/* "early", "mid-", "later in the" */
static guint match_early(const Reader *reader, guint at, Part *part, bool *comparative) {
  if (!is(reader, at, WORD_EARLY)) {
    return 0;
  }
  *part = (Part)value_at(reader, at, WORD_EARLY);
  bool in = is(reader, at + 1, WORD_IN);
  *comparative = is(reader, at, WORD_COMPARATIVE) && !in;
  return in ? at + 2 : skip_hyphen(reader, at + 1);
}

/* What "early" may stand before. */
static bool takes_part(const Form *form, bool comparative) {
  bool date = form->kind == FORM_DATE && !form->span && (form->unit >= UNIT_DAY || form->daypart);
  return date && (!comparative || form->from || form->weekday || form->article);
}

static bool takes_article(const Form *form) {
  return form->unit == UNIT_DECADE || form->unit == UNIT_CENTURY || form->unit == UNIT_SEASON ||
         form->unit == UNIT_PART || form->from || (form->unit == UNIT_YEAR && !form->has_year);
}

static guint with_early(const Reader *reader, guint at, Form *form) {
  Part part;
  bool comparative;
  bool article = is(reader, at, WORD_THE);
  guint core = match_early(reader, at + article, &part, &comparative);
  guint end = core ? match_core(reader, core, form) : 0;
  if (!end && core && is(reader, core, WORD_THE)) {
    end = match_core(reader, core + 1, form);
  }
  if (!end || !takes_part(form, comparative) || (article && !takes_article(form))) {
    return 0;
  }
  form->part = part;
  return end;
}

static guint with_edge(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {with_early, match_core};
  Part part;
  guint core = match_edge(reader, at, &part);
  guint end = core ? match_longest(reader, core, form, ways, G_N_ELEMENTS(ways)) : 0;
  if (!end && core && is(reader, core, WORD_THE)) {
    end = match_longest(reader, core + 1, form, ways, G_N_ELEMENTS(ways));
  }
  bool attribute = end && is(reader, core, WORD_THE) && is_plain_year(form); /* "the end of the [2009] season" */
  if (!end || form->kind != FORM_DATE || form->unit < UNIT_DAY || form->span || attribute) {
    return 0;
  }
  guint half = skip_if(reader, at, WORD_THE);
  if (is(reader, half, WORD_HALFWORD) && is(reader, half + 1, WORD_HALF) && form->unit == UNIT_YEAR) {
    return 0; /* "the second half of 1989" has a place in the calendar: unit.c */
  }
  form->part = form->part ? form->part : part;
  return end;
}

/* The comparison before `core` may be a mere preposition: "used over three years", "over the next few days". */
static bool is_preposition(const Reader *reader, guint at, guint core, const Form *form) {
  if (core > at + 1) {
    return false;
  }
  bool led = is(reader, at - 1, WORD_BEFORE) || is(reader, at - 1, WORD_ADVERB) || form->kind != FORM_DURATION;
  return form->stretched || (is(reader, at, WORD_ACROSS) && !led);
}

static bool takes_compare(const Form *form, const char *mod) {
  bool term = mod && strcmp(mod, "EQUAL_OR_LESS") == 0; /* "lasted up to 1955" */
  return form->kind == FORM_DURATION || form->kind == FORM_SHIFT ||
         (form->kind == FORM_DATE && mod && !term &&
          (form->has_year || form->month || form->hour >= 0 || form->daypart) && !form->article);
}

guint match_compare(const Reader *reader, guint at, const char **mod) {
  guint core = match_phrase(reader, at, PHRASE_COMPARE, mod);
  bool stop = core && is_mark(reader, core, '.') && is_glued(reader, core) && is(reader, core - 1, WORD_ABBREVIATED);
  return core + stop; /* "c. 1450" */
}

bool match_is_about(const Reader *reader, guint at) {
  const char *mod = NULL;
  return at > 0 && match_compare(reader, at - 1, &mod) == at && mod && strcmp(mod, "APPROX") == 0;
}

static guint with_compare(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {with_edge, with_early, match_core};
  const char *mod;
  guint core = match_compare(reader, at, &mod);
  guint end = core ? match_longest(reader, core, form, ways, G_N_ELEMENTS(ways)) : 0;
  if (!end && core && is(reader, core, WORD_THE)) {
    end = match_longest(reader, core + 1, form, ways, G_N_ELEMENTS(ways));
  }
  bool next_line = token_at(reader, core)->line && form->hour >= 0; /* "took over" above "04:40 The ship turned" */
  if (!end || next_line || is_preposition(reader, at, core, form) || !takes_compare(form, mod)) {
    return 0;
  }
  form->mod = mod;
  return end;
}

/* Most words of a text begin no phrase, nor does an article before a word that does not. */
bool form_may_start(const Reader *reader, guint at) {
  const ScanToken *token = token_at(reader, at), *next = token_at(reader, at + 1);
  if (!token->word) {
    return token->kind == SCAN_NUMBER || token->mark == '\'' || (token->kind == SCAN_WORD && token->length == 1);
  }
  WordStart starts = token->word->starts;
  bool article = scan_is(token, WORD_THE) || scan_is(token, WORD_ARTICLE);
  bool goes_on = next->word && (next->word->starts || scan_is(next, WORD_FILLER)); /* "the full year" */
  if (article && next->kind == SCAN_WORD && !goes_on) {
    starts = STARTS_BY_PHRASE;
  }
  return starts == STARTS_ALONE || (starts == STARTS_BY_PHRASE && match_begins_phrase(reader, at));
}

/* "The March 14 Alliance", "The Saturday Evening Post", "Easter Island", "Black September", "Radio 4's Today": part of
 * a name, and no time; the token after it, 0: it is none. */
static guint name_end(const Reader *reader, guint at, guint end, const Form *form) {
  const ScanToken *next = token_at(reader, end), *before = token_before(reader, at);
  guint date = skip_if(reader, at, WORD_THE);
  bool capital = token_at(reader, date)->capital || token_at(reader, end - 1)->capital;
  if (!capital || form->kind != FORM_DATE || form->year_from) {
    return 0;
  }
  bool joined = next->kind == SCAN_WORD && next->capital;
  bool street = joined && form->month && !form->day && scan_is(next, WORD_STREET) && next->length > 2;
  if (street && !form->has_year) { /* "March Street" */
    return end + 1;
  }
  bool century =
      form->unit == UNIT_CENTURY && token_at(reader, end - 1)->capital && !form->era; /* "20th Century Fox" */
  if (joined && ((scan_is(next, WORD_ORGAN) && !is_plain_year(form)) || (century && !scan_known(next)))) {
    return end + 1;
  }
  if (form->has_year || token_at(reader, at)->kind != SCAN_WORD) {
    return 0;
  }
  bool feast =
      form->holiday && joined && !scan_known(next) && !(scan_is(before, WORD_DAILY) || scan_is(before, WORD_AT));
  bool epithet = scan_is(before, WORD_EPITHET) && before->capital && !form->day;
  bool of = scan_is(before, WORD_OF) && date == at && !form->day && !form->nth && !form->from;
  bool place = of && form->weekday && joined && !scan_known(next); /* "of Friday Harbor" */
  bool work =
      of && form->season && token_at(reader, at - 2)->capital && !is(reader, at - 2, WORD_EDGE); /* "Boys of Summer" */
  bool owned = form->relative && (date > at || match_possessive(reader, at - 2));
  return feast || place ? end + 1 : epithet || owned || work ? end : 0;
}

/* "AD0592[F]", "12 May 2019[x]": the phrase ends within a word. */
static bool is_torn(const Reader *reader, guint end) {
  const ScanToken *next = token_at(reader, end), *last = token_at(reader, end - 1);
  bool stop = reader->text[last->offset + last->length - 1] == '.'; /* "a.m.EST" */
  return is_glued(reader, end) && (next->kind == SCAN_WORD || next->kind == SCAN_NUMBER) && last->kind != SCAN_MARK &&
         !stop;
}

guint form_match(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {with_compare, with_edge, with_early, match_core};
  const char *nothing;
  if (!form_may_start(reader, at)) {
    return 0;
  }
  guint skip = match_phrase(reader, at, PHRASE_SKIP, &nothing);
  if (!skip && is(reader, at, WORD_THE)) {
    skip = match_phrase(reader, at + 1, PHRASE_SKIP, &nothing);
  }
  guint end = match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
  end = end && is_torn(reader, end) ? 0 : end;
  guint name = end ? name_end(reader, at, end, form) : 0;
  if ((skip >= end && skip) || name) {
    *form = match_blank(FORM_NONE, UNIT_NONE);
    return MAX(skip, name);
  }
  form->first = at;
  form->end = end;
  return end;
}
