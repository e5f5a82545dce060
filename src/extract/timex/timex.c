/* timex.c -- all phrases of a text: found as forms, then resolved in the order of the text. */
#include "extract/timex/timex.h"

#include "extract/timex/match.h"
#include "extract/timex/tense.h"

/* A text is a history when it writes years this often; news seldom does. */
enum { HISTORY_YEARS = 8, HISTORY_SHARE_PERCENT = 25 };

static void timex_clear(void *data) {
  Timex *timex = data;
  g_free(timex->value);
  g_free(timex->quant);
  g_free(timex->freq);
  g_free(timex->why);
  date_unref(timex->date);
}

/* "since" and "until" stand before the phrase or its article. */
static void look_back(const Reader *reader, Form *form) {
  guint at = form->first;
  at -= at > 0 && is(reader, at - 1, WORD_THE);
  form->since |= at > 0 && is(reader, at - 1, WORD_SINCE);
  form->until |= at > 0 && is(reader, at - 1, WORD_UNTIL);
}

/* From..to, or between..and: the first end opens the range. */
static bool is_range(const Reader *reader, const Form *first, const Form *second) {
  guint start = second->first - is(reader, second->first - 1, WORD_THE);
  bool adjacent = start == first->end + 1 && first->kind == FORM_DATE && second->kind == FORM_DATE;
  bool between = first->first > 0 && is(reader, first->first - 1, WORD_BETWEEN);
  return adjacent && (is(reader, first->end, WORD_TO) || is_mark(reader, first->end, '-') ||
                      (between && is(reader, first->end, WORD_AND)));
}

/* "May 3 to June 5, 1944": the year stands once. */
static void share_year(Form *first, const Form *second) {
  if (first->month && !first->has_year && !first->year_from && second->has_year && second->month) {
    first->has_year = true;
    first->short_year = second->short_year;
    first->year = second->year - (first->month > second->month);
  }
}

static void add_form(const Reader *reader, GArray *forms, Form *form) {
  look_back(reader, form);
  Form *before = forms->len ? &g_array_index(forms, Form, forms->len - 1) : NULL;
  if (before && is_range(reader, before, form)) {
    before->opens = true;
    share_year(before, form);
  }
  g_array_append_val(forms, *form);
}

/* All that begins at `at`; the token behind it. */
static guint add_forms(const Reader *reader, guint at, GArray *forms) {
  Form first, second;
  guint end = form_match_pair(reader, at, &first, &second);
  if (end) {
    add_form(reader, forms, &first);
    add_form(reader, forms, &second);
    return end;
  }
  end = form_match(reader, at, &first);
  if (!end || first.kind == FORM_NONE) {
    return MAX(end, at + 1);
  }
  add_form(reader, forms, &first);
  while ((at = form_match_rest(reader, &first, &second))) {
    add_form(reader, forms, &second);
    first = second;
    end = at;
  }
  return end;
}

/* Phrases in brackets are asides: they do not move the story's time. */
static GArray *find_forms(const Reader *reader) {
  GArray *forms = g_array_new(FALSE, FALSE, sizeof(Form));
  bool aside = false;
  for (guint at = 0; at < reader->n;) {
    const ScanToken *token = token_at(reader, at);
    aside = !token->breaks && (aside || token->mark == '(') && token->mark != ')';
    guint from = forms->len;
    at = add_forms(reader, at, forms);
    for (guint i = from; i < forms->len; i++) {
      g_array_index(forms, Form, i).aside = aside;
    }
  }
  return forms;
}

static bool is_history(const GArray *forms, const TimexContext *context) {
  guint years = 0, dates = 0;
  for (guint i = 0; i < forms->len; i++) {
    const Form *form = &g_array_index(forms, Form, i);
    dates += form->kind == FORM_DATE;
    years += form->kind == FORM_DATE && form->has_year;
  }
  if (context->genre != GENRE_AUTO) {
    return context->genre == GENRE_HISTORY;
  }
  guint enough = context->anchor ? HISTORY_YEARS : HISTORY_YEARS / 2;
  return years >= enough && years * 100 >= dates * HISTORY_SHARE_PERCENT;
}

static Discourse discourse_new(const GArray *forms, const TimexContext *context) {
  Discourse discourse = {.anchor = context->anchor, .fiscal_from = context->fiscal_year_start};
  if (context->anchor && date_min(context->anchor).kind == DATE_KNOWN) {
    discourse.anchor_day = date_min(context->anchor).day;
  } else {
    discourse.anchor = NULL;
  }
  discourse.history = is_history(forms, context);
  return discourse;
}

/* The range is dated as a whole, by its first end. */
static void join_range(Timex *first, Timex *second) {
  if (!first->date || !second->date || date_compare(first->date, second->date) >= 0) {
    return;
  }
  Date *whole = date_new_interval(first->date, second->date);
  if (whole) {
    date_unref(first->date);
    first->date = whole;
    g_clear_pointer(&second->date, date_unref);
  }
}

static void resolve_all(const Reader *reader, const GArray *forms, const TimexContext *context, GArray *found) {
  Discourse discourse = discourse_new(forms, context);
  bool opened = false;
  for (guint i = 0; i < forms->len; i++) {
    const Form *form = &g_array_index(forms, Form, i);
    const ScanToken *first = token_at(reader, form->first), *last = token_at(reader, form->end - 1);
    Timex timex = {.offset = first->offset, .length = last->offset + last->length - first->offset};
    if (!resolve_form(form, tense_near(reader, form), &discourse, &timex)) {
      timex_clear(&timex);
      opened = false;
      continue;
    }
    g_array_append_val(found, timex);
    if (opened) {
      join_range(&g_array_index(found, Timex, found->len - 2), &g_array_index(found, Timex, found->len - 1));
    }
    opened = form->opens;
  }
}

GArray *timex_find(const TimexTables *tables, const char *text, gsize len, const TimexContext *context) {
  GArray *found = g_array_new(FALSE, TRUE, sizeof(Timex));
  g_array_set_clear_func(found, timex_clear);
  g_autoptr(GArray) tokens = g_array_new(FALSE, TRUE, sizeof(ScanToken));
  scan_text(tables, text, 0, len, tokens);
  Reader reader = {text, (const ScanToken *)tokens->data, tokens->len};
  g_autoptr(GArray) forms = find_forms(&reader);
  resolve_all(&reader, forms, context, found);
  return found;
}
