/* timex.c -- all phrases of a text, and the one phrase of a field. */
#include "extract/timex/timex.h"

#include <string.h>

#include "extract/timex/resolve.h"

/* A text is a history when it writes years this often and most lie this far before
 * its publication; news seldom does. */
enum { HISTORY_YEARS = 8, HISTORY_SHARE_PERCENT = 30 };

static void timex_clear(void *data) {
  Timex *timex = data;
  g_free(timex->value);
  g_free(timex->quant);
  g_free(timex->freq);
  g_free(timex->why);
  date_unref(timex->date);
}

/* The words just before: "since", "until", "about". */
static void look_back(const GArray *tokens, Form *form) {
  for (guint i = form->first; i > 0 && i + 3 > form->first; i--) {
    const ScanToken *before = &g_array_index(tokens, ScanToken, i - 1);
    form->since |= scan_is(before, WORD_SINCE);
    form->until |= scan_is(before, WORD_UNTIL);
    form->about |= scan_is(before, WORD_ABOUT);
    if (!before->word && before->kind != SCAN_STOP) {
      break;
    }
  }
}

static GArray *find_forms(const char *text, const GArray *tokens) {
  GArray *forms = g_array_new(FALSE, FALSE, sizeof(Form));
  for (guint i = 0; i < tokens->len; i++) {
    const ScanToken *token = &g_array_index(tokens, ScanToken, i);
    if (!token->word && token->kind != SCAN_NUMBER && !(token->kind == SCAN_WORD && token->length == 1)) {
      continue;
    }
    Form form = form_read(text, tokens, i);
    if (form.kind != FORM_NONE) {
      look_back(tokens, &form);
      g_array_append_val(forms, form);
      i = form.last;
    }
  }
  return forms;
}

static bool is_history(const GArray *forms, Genre genre, const Date *anchor) {
  guint years = 0;
  for (guint i = 0; i < forms->len; i++) {
    const Form *form = &g_array_index(forms, Form, i);
    years += form->kind == FORM_DATE && form->has_year;
  }
  if (genre != GENRE_AUTO) {
    return genre == GENRE_HISTORY;
  }
  return (years >= HISTORY_YEARS || (!anchor && years >= HISTORY_YEARS / 2)) &&
         years * 100 >= forms->len * HISTORY_SHARE_PERCENT;
}

/* Does the sentence around `form` speak of the future?  Looks at its own clause first:
 * eight tokens either way, never past a stop. */
static bool is_future(const GArray *tokens, const Form *form) {
  enum { REACH = 8 };
  for (guint i = form->first; i > 0 && form->first - i < REACH; i--) {
    const ScanToken *token = &g_array_index(tokens, ScanToken, i - 1);
    if (token->kind == SCAN_STOP) {
      break;
    }
    if (scan_is(token, WORD_FUTURE)) {
      return true;
    }
  }
  for (guint i = form->last + 1; i < tokens->len && i - form->last <= REACH / 2; i++) {
    const ScanToken *token = &g_array_index(tokens, ScanToken, i);
    if (token->kind == SCAN_STOP || scan_is(token, WORD_FUTURE)) {
      return token->kind != SCAN_STOP;
    }
  }
  return false;
}

static Discourse discourse_new(const GArray *forms, const TimexContext *context) {
  Discourse discourse = {.anchor = context->anchor};
  if (context->anchor && date_min(context->anchor).kind == DATE_KNOWN) {
    discourse.anchor_day = date_min(context->anchor).day;
  } else {
    discourse.anchor = NULL;
  }
  discourse.history = is_history(forms, context->genre, discourse.anchor);
  return discourse;
}

GArray *timex_find(const TimexTables *tables, const char *text, gsize len, const TimexContext *context) {
  GArray *found = g_array_new(FALSE, TRUE, sizeof(Timex));
  g_array_set_clear_func(found, timex_clear);
  g_autoptr(GArray) tokens = scan_text(tables, text, len);
  g_autoptr(GArray) forms = find_forms(text, tokens);
  Discourse discourse = discourse_new(forms, context);
  for (guint i = 0; i < forms->len; i++) {
    const Form *form = &g_array_index(forms, Form, i);
    const ScanToken *first = &g_array_index(tokens, ScanToken, form->first);
    const ScanToken *last = &g_array_index(tokens, ScanToken, form->last);
    Timex timex = {.offset = first->offset, .length = last->offset + last->length - first->offset};
    resolve_form(form, is_future(tokens, form), &discourse, &timex);
    g_array_append_val(found, timex);
  }
  return found;
}

static Date *no_date(DateError *error, const char *code, char *message) {
  if (error) {
    *error = (DateError){.message = message, .code = code};
  } else {
    g_free(message);
  }
  return NULL;
}

/* "03/04/2020": two readings unless one is no month. */
static Date *slashed(const char *text, gsize len, DateError *error) {
  g_autofree char *copy = g_strndup(text, len);
  g_auto(GStrv) parts = g_strsplit(copy, "/", -1);
  gint64 a = 0, b = 0, year = 0;
  bool three = g_strv_length(parts) == 3 && strlen(parts[2]) == 4 &&
               g_ascii_string_to_signed(parts[0], 10, 1, 31, &a, NULL) &&
               g_ascii_string_to_signed(parts[1], 10, 1, 31, &b, NULL) &&
               g_ascii_string_to_signed(parts[2], 10, 0, 9999, &year, NULL);
  if (!three || (a > 12 && b > 12)) {
    return NULL;
  }
  if (a <= 12 && b <= 12 && a != b) {
    return no_date(
        error, "date-ambiguous",
        g_strdup_printf("\"%s\" is ambiguous; write %04d-%02d-%02d (day first) or %04d-%02d-%02d (month first)", copy,
                        (int)year, (int)b, (int)a, (int)year, (int)a, (int)b));
  }
  return date_new_day(year, (int)(a > 12 ? b : a), (int)(a > 12 ? a : b));
}

/* "199x": EDTF but for the case of its X; "2020-W05": an ISO week. */
static Date *nearly_edtf(const char *text, gsize len) {
  g_autofree char *upper = g_ascii_strup(text, (gssize)len);
  return strpbrk(upper, "X") ? date_parse_edtf(upper, -1, NULL) : NULL;
}

typedef struct {
  const char *text;
  const GArray *tokens;
  guint at;
} Phrase;

/* One end of a range, with its "c." and "in"; a number before a dash may take the era of what
 * follows ("624–546 BCE"). */
static Date *one_end(Phrase *phrase, Form *form) {
  bool about = false;
  const GArray *tokens = phrase->tokens;
  while (phrase->at < tokens->len) {
    const ScanToken *token = &g_array_index(tokens, ScanToken, phrase->at);
    bool stop = phrase->at > 0 && about && (token->kind == SCAN_STOP || token->kind == SCAN_MARK) && token->mark == '.';
    if (!scan_is(token, WORD_ABOUT) && !scan_is(token, WORD_THE) && !scan_is(token, WORD_FROM) && !stop) {
      break;
    }
    about |= scan_is(token, WORD_ABOUT);
    phrase->at++;
  }
  *form = form_read(phrase->text, tokens, phrase->at);
  if (form->kind == FORM_NONE) {
    return NULL;
  }
  form->about = about;
  phrase->at = form->last + 1;
  return resolve_exact(form);
}

static bool is_connector(const GArray *tokens, guint at) {
  const ScanToken *token = &g_array_index(tokens, ScanToken, at);
  return at < tokens->len && (token->kind == SCAN_DASH || scan_is(token, WORD_TO));
}

/* "624–546 BCE": the era stands once, behind the end. */
static Date *era_range(const Phrase *phrase) {
  const GArray *tokens = phrase->tokens;
  if (tokens->len < 4) {
    return NULL;
  }
  const ScanToken *a = &g_array_index(tokens, ScanToken, 0), *b = &g_array_index(tokens, ScanToken, 2);
  const ScanToken *era = &g_array_index(tokens, ScanToken, 3);
  if (a->kind != SCAN_NUMBER || !is_connector(tokens, 1) || b->kind != SCAN_NUMBER || !scan_is(era, WORD_ERA)) {
    return NULL;
  }
  bool before = scan_value(era, WORD_ERA) < 0;
  g_autoptr(Date) from = date_new_year(before ? 1 - a->value : a->value);
  g_autoptr(Date) to = date_new_year(before ? 1 - b->value : b->value);
  return from && to ? date_new_interval(from, to) : NULL;
}

static Date *range_or_one(Phrase *phrase) {
  const GArray *tokens = phrase->tokens;
  Form form, end_form;
  g_autoptr(Date) from = one_end(phrase, &form);
  if (!from) {
    return NULL;
  }
  if (phrase->at >= tokens->len) {
    return g_steal_pointer(&from);
  }
  if (!is_connector(tokens, phrase->at)) {
    return NULL;
  }
  phrase->at++;
  if (phrase->at >= tokens->len || scan_is(&g_array_index(tokens, ScanToken, phrase->at), WORD_PRESENT)) {
    return phrase->at + 1 >= tokens->len ? date_new_interval(from, NULL) : NULL;
  }
  g_autoptr(Date) to = one_end(phrase, &end_form);
  return to && phrase->at >= tokens->len ? date_new_interval(from, to) : NULL;
}

Date *timex_date(const TimexTables *tables, const char *text, gsize len, const TimexContext *context, char **why,
                 DateError *error) {
  DateError slash = {0};
  Date *date = slashed(text, len, &slash);
  if (slash.message) {
    return no_date(error, slash.code, slash.message);
  }
  date = date ? date : nearly_edtf(text, len);
  g_autoptr(GArray) tokens = scan_text(tables, text, len);
  Phrase phrase = {text, tokens, 0};
  date = date ? date : era_range(&phrase);
  date = date ? date : range_or_one(&phrase);
  if (!date && context && context->anchor) {
    g_autoptr(GArray) found = timex_find(tables, text, len, context);
    const Timex *only = found->len == 1 ? &g_array_index(found, Timex, 0) : NULL;
    if (only && only->date) {
      date = date_ref(only->date);
      *(why ? why : &(char *){NULL}) = why ? g_strdup(only->why) : NULL;
      return date;
    }
  }
  if (date && why) {
    *why = g_strdup("as written");
  }
  return date ? date
              : no_date(error, "date-syntax", g_strdup_printf("\"%.*s\" is not a date", (int)MIN(len, 60), text));
}
