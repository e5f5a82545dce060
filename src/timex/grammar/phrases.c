/* phrases.c -- see phrases.h.
 *
 * The text is read in blocks, so that its tokens never stand in memory all at once.  A block ends at
 * white space: at a line's end if there is one, and no phrase crosses it. */
#include "timex/grammar/phrases.h"

#include "timex/grammar/code.h"
#include "timex/grammar/join.h"
#include "timex/grammar/match.h"
#include "timex/resolve/tense.h"

enum { BLOCK = 1 << 16, FIRST_YEAR = 1000 };

typedef struct {
  Reader reader;
  GArray *forms;                  /* of Form */
  guint depth;                    /* of parentheses */
  bool quoted;                    /* within a quotation */
  bool note;                      /* within a line that is a caption or a note */
  guint day_firsts, month_firsts; /* dates whose slashes leave no doubt */
} Finder;

static gsize block_end(const char *text, gsize from, gsize len) {
  if (len - from <= BLOCK) {
    return len;
  }
  gsize space = 0;
  for (gsize at = from + BLOCK; at > from + BLOCK / 2; at--) {
    if (text[at] == '\n') {
      return at;
    }
    space = space || !g_ascii_isspace(text[at]) ? space : at;
  }
  gsize end = space ? space : from + BLOCK;
  while (end < len && ((guchar)text[end] & 0xC0) == 0x80) {
    end++; /* never within a character */
  }
  return end;
}

/* "the August 1792 uprising": the noun tells when, not the story. */
static bool is_attribute(const Reader *reader, const Form *form) {
  const ScanToken *next = token_at(reader, form->end);
  bool noun = next->kind == SCAN_WORD && (next->capital || !scan_known(next));
  return noun && form->first > 0 && is(reader, form->first - 1, WORD_THE) && form->kind == FORM_DATE && form->has_year;
}

/* "Thursday's killing", "after Friday prayers": so, of a weekday. */
static bool is_weekday_of(const Reader *reader, const Form *form) {
  bool weekday = form->kind == FORM_DATE && form->weekday && !form->day;
  return weekday && (match_possessive(reader, form->end) || (match_is_noun(reader, form->end) && !form->heads));
}

/* "the year [to March 31]", "the three months [to June]": that it ends then says which it is. */
static bool is_reported(const Form *form) {
  bool told = form->article && (form->unit == UNIT_YEAR || form->unit == UNIT_QUARTER);
  return (form->kind == FORM_DATE && told) || (form->kind == FORM_DURATION && form->unit == UNIT_MONTH);
}

/* "documents found [in 2004] proved": a participle before it, the verb after it. */
static bool is_retold(const Reader *reader, const Form *form) {
  guint led = form->first - 1, participle = form->first - 2;
  bool told = form->kind == FORM_DATE && form->has_year && form->first > 2 && is(reader, led, WORD_IN) &&
              (is(reader, participle, WORD_PAST) || match_ending(reader, participle, WORD_PAST_ENDING));
  return told && match_finite(reader, form->end);
}

/* "two days [after the blast]", but not "for two days after the blast". */
static bool is_adrift(const Reader *reader, const Form *form, guint before) {
  bool turns = (is(reader, form->end, WORD_EARLIER) || is(reader, form->end, WORD_LATER)) &&
               is(reader, form->end, WORD_PREPOSITION) && !is(reader, form->end, WORD_ON);
  return form->kind == FORM_DURATION && form->unit >= UNIT_DAY && !form->within && !form->stretched && !form->aged &&
         turns && token_at(reader, form->end + 1)->kind == SCAN_WORD && !is(reader, before - 1, WORD_PREPOSITION);
}

/* "[On 18 July] he spoke": nothing but a preposition before it in its sentence. */
static bool heads_sentence(const Reader *reader, guint before) {
  guint at = before - (before > 0 && (is(reader, before - 1, WORD_BEFORE) || is(reader, before - 1, WORD_IN)));
  return at == 0 || !tense_one_sentence(reader, at - 1, at);
}

static void look_round(const Finder *finder, Form *form) {
  const Reader *reader = &finder->reader;
  guint before = form->first - (form->first > 0 && is(reader, form->first - 1, WORD_THE));
  form->offset = token_at(reader, form->first)->offset;
  const ScanToken *last = token_at(reader, form->end - 1);
  form->length = last->offset + last->length - form->offset;
  const ScanToken *units = token_at(reader, form->units_end - 1);
  form->units_length = form->units_end ? units->offset + units->length - form->offset : 0;
  form->ended = is(reader, form->end, WORD_ENDED) || (is_reported(form) && is(reader, form->end, WORD_TO));
  form->quoted = finder->quoted;
  form->heads = heads_sentence(reader, before);
  match_bounds(reader, before, form);
  form->cited = form->kind == FORM_DATE && form->unit == UNIT_YEAR &&
                (match_is_citation(reader, form->first, form->end) || match_is_of_law(reader, form->first));
  form->aside = finder->depth > 0 || is(reader, before - 1, WORD_SINCE) || finder->note || form->cited;
  form->retold = is_retold(reader, form);
  form->held = match_is_held(reader, form);
  form->adrift = is_adrift(reader, form, before);
  form->fiscal |=
      form->unit == UNIT_YEAR && is(reader, form->end, WORD_FISCAL) && is_unit(reader, form->end + 1, UNIT_YEAR);
  form->attribute = is_attribute(reader, form) || is_weekday_of(reader, form);
  if (form->kind == FORM_DATE || form->kind == FORM_SHIFT) {
    tense_find(reader, form);
  }
}

static void keep(Finder *finder, Form *form) {
  look_round(finder, form);
  join_phrases(&finder->reader, finder->forms, form);
  finder->reader.ancient |= form->era && form->year < 0;
  finder->reader.early |= form->era && form->year > 0 && form->year < 1000;
  finder->reader.dated = form->kind == FORM_DATE && form->has_year ? form->end : 0;
  g_array_append_val(finder->forms, *form);
}

/* Takes the phrase at `at`, if there is one; returns the token to go on from. */
static guint take(Finder *finder, guint at) {
  Form first, second, days[FORM_MOST_DAYS];
  if (!form_may_start(&finder->reader, at)) {
    return at + 1;
  }
  guint list, n = form_match_days(&finder->reader, at, days, &list);
  for (guint i = 0; i < n; i++) {
    keep(finder, &days[i]);
  }
  if (n) {
    return list;
  }
  guint end = form_match_pair(&finder->reader, at, &first, &second);
  if (end) {
    keep(finder, &first);
    keep(finder, &second);
    return end;
  }
  end = form_match(&finder->reader, at, &first);
  if (!end) {
    return at + 1;
  }
  if (first.kind == FORM_NONE) {
    return end;
  }
  keep(finder, &first);
  guint rest = form_match_rest(&finder->reader, &first, &second);
  if (rest) {
    keep(finder, &second);
  }
  return rest ? rest : end;
}

static void look_at_slash(Finder *finder, guint at) {
  int order = match_slash_order(&finder->reader, at);
  finder->day_firsts += order > 0;
  finder->month_firsts += order < 0;
}

/* "in 1914", "May 1914", "3 May, 1914" */
static bool is_written_year(const Reader *reader, guint at) {
  guint before = at - 1 - is_mark(reader, at - 1, ',');
  bool day = before < at - 1 && is(reader, before - 1, WORD_MONTH);
  return is_number(reader, at, 1000, 2099) && (is(reader, at - 1, WORD_IN) || is(reader, before, WORD_MONTH) || day);
}

static void look_at_four_digits(Reader *reader, guint at) {
  Form clock;
  bool year = is_written_year(reader, at);
  if (year && (!reader->first_year || reader->tokens[at].value < reader->first_year)) {
    reader->first_year = reader->tokens[at].value;
  }
  reader->four_digits |= !year && match_four_digits(reader, at, &clock);
  bool heads = match_heads_line(reader, at);
  reader->clock_lines += heads;
  reader->zero_lines |= heads && reader->tokens[at].value < FIRST_YEAR;
}

/* "1887-89": no month */
static bool is_year_span(const Reader *reader, guint at) {
  enum { LAST_MONTH = 12 };
  const ScanToken *first = token_at(reader, at), *second = token_at(reader, at + 2);
  return is_number(reader, at, 1000, 2099) && is_mark(reader, at + 1, '-') && second->kind == SCAN_NUMBER &&
         second->digits == 2 && is_glued(reader, at + 1) && is_glued(reader, at + 2) && second->value > LAST_MONTH &&
         second->value > first->value % 100 && !is_mark(reader, at + 3, '-');
}

/* How the text writes what could be read in two ways: "03/04/2020" as the dates beside it leave no doubt of, "1520" as
 * a clock where it has such clocks, "1904-07" as years where it has such. */
static void look_ahead(Finder *finder) {
  Reader *reader = &finder->reader;
  for (guint at = 0; at + 1 < reader->n; at++) {
    const ScanToken *token = &reader->tokens[at];
    if (token->kind == SCAN_NUMBER && is_mark(reader, at + 1, '/')) {
      look_at_slash(finder, at);
    } else if (token->kind == SCAN_NUMBER && token->digits == 4) {
      look_at_four_digits(reader, at);
      reader->year_spans |= is_year_span(reader, at);
    }
  }
  reader->day_first = finder->day_firsts > 0 && !finder->month_firsts;
}

/* "Figure 1.3 ...", "Photo: ...", "Note 4 ...": what the line says is no part of the story. */
static bool opens_note(const Reader *reader, guint at) {
  const ScanToken *next = token_at(reader, at + 1);
  return is(reader, at, WORD_CAPTION) && token_at(reader, at)->capital &&
         (next->kind == SCAN_NUMBER || next->mark == ':' || next->mark == '.');
}

/* Where the paragraph of the token `at` ends: no phrase goes on over a blank line ("Monday", a heading, and the "08:30"
 * of the line below it). */
static guint paragraph_end(const ScanToken *tokens, guint at, guint n) {
  for (at++; at < n && !tokens[at].breaks; at++) {
  }
  return at;
}

static void take_block(Finder *finder) {
  Reader *reader = &finder->reader;
  const guint tokens = reader->n_all = reader->n;
  look_ahead(finder);
  finder->reader.block_first = finder->forms->len;
  finder->reader.forms = finder->forms;
  guint run = 0; /* the end of the last run of tokens that no space parts */
  reader->n = 0;
  for (guint at = 0; at < tokens;) {
    const ScanToken *token = &reader->tokens[at];
    reader->n = at < reader->n ? reader->n : paragraph_end(reader->tokens, at, tokens);
    finder->depth = token->breaks ? 0 : finder->depth;
    finder->quoted = finder->quoted && !token->breaks;
    if (token->line) {
      finder->note = opens_note(reader, at);
    }
    bool code = false;
    if (at >= run && !reader->field) {
      run = code_run(reader, at, &code);
    }
    if (code) {
      at = run;
      continue;
    }
    if (token->kind == SCAN_MARK && token->mark != '\'') {
      finder->quoted ^= token->mark == '"';
      finder->depth += token->mark == '(';
      finder->depth -= token->mark == ')' && finder->depth > 0;
      at++;
      continue;
    }
    at = take(finder, at);
  }
}

GArray *phrases_find(const TimexTables *tables, const char *text, gsize len) {
  Finder finder = {.reader = {.tables = tables}, .forms = g_array_new(FALSE, FALSE, sizeof(Form))};
  g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(ScanToken));
  for (gsize from = 0, to; from < len; from = to) {
    to = block_end(text, from, len);
    g_array_set_size(tokens, 0);
    scan_text(tables, text, from, to, tokens);
    finder.reader.text = text;
    finder.reader.tokens = (const ScanToken *)(const void *)tokens->data;
    finder.reader.n = tokens->len;
    finder.reader.dated = 0;
    take_block(&finder);
  }
  return finder.forms;
}
