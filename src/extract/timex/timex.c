/* timex.c -- find the phrases of a text, then resolve them in its order. */
#include "extract/timex/timex.h"

#include "extract/timex/phrases.h"
#include "extract/timex/resolve.h"

static void timex_clear(void *data) {
  Timex *timex = data;
  g_free(timex->value);
  g_free(timex->quant);
  g_free(timex->freq);
  g_free(timex->why);
  date_unref(timex->date);
}

GArray *timex_array_new(void) {
  GArray *array = g_array_new(FALSE, TRUE, sizeof(Timex));
  g_array_set_clear_func(array, timex_clear);
  return array;
}

/* "from March 3 to 5": the first phrase gets the whole stretch, so that it is placed once. */
static void bind_range(GArray *found, guint first) {
  Timex *from = &g_array_index(found, Timex, first), *to = &g_array_index(found, Timex, first + 1);
  if (!from->date || !to->date || date_compare(from->date, to->date) > 0) {
    return;
  }
  Date *range = date_new_interval(from->date, to->date);
  if (range) {
    g_autofree char *why = from->why;
    from->why = g_strdup_printf("from %s (%s) to %s (%s)", from->value, why, to->value, to->why);
    date_unref(from->date);
    from->date = range;
    from->end = (int)first + 1;
    g_clear_pointer(&to->date, date_unref);
  }
}

/* A word of histories in news, or of news in a history. */
static bool is_of_other_genre(const Form *form, const Discourse *discourse) {
  return form->genre && form->genre != (discourse->history ? GENRE_HISTORY : GENRE_NEWS);
}

/* "the quarter ended Sept. 30": that in which the date behind it lies. */
static bool tell_by_end(Form *form, const Form *next, const Discourse *discourse) {
  bool whole = form->kind == FORM_DATE && form->article && !form->quarter && !discourse->fiscal &&
               (form->unit == UNIT_QUARTER || form->unit == UNIT_YEAR);
  if (!form->ended || !whole || next->kind != FORM_DATE || next->first > form->end + 3 || !next->month) {
    return false;
  }
  char *why = NULL;
  Point end = place_date(next, discourse, &why);
  g_free(why);
  if (!end.unit) {
    return false;
  }
  form->has_year = true;
  form->year = end.year;
  form->quarter = form->unit == UNIT_QUARTER ? (end.month + 2) / 3 : 0;
  form->from = FROM_NOTHING;
  form->article = false;
  return true;
}

GArray *timex_find(const TimexTables *tables, const char *text, gsize len, const TimexContext *context) {
  GArray *found = timex_array_new();
  g_autoptr(GArray) forms = phrases_find(tables, text, len);
  Discourse discourse = discourse_new(context, forms);
  bool opened = false;
  for (guint i = 0; i < forms->len; i++) {
    Form *form = &g_array_index(forms, Form, i);
    if (is_of_other_genre(form, &discourse)) {
      continue;
    }
    Timex timex = {.offset = form->offset, .length = form->length, .begin = TIMEX_NONE, .end = TIMEX_NONE};
    discourse.at = (int)found->len;
    bool told = i + 1 < forms->len && tell_by_end(form, &g_array_index(forms, Form, i + 1), &discourse);
    resolve_form(form, &discourse, &timex);
    if (told) {
      g_free(timex.why);
      timex.why = g_strdup("told by the date of its end");
    }
    g_array_append_val(found, timex);
    if (opened) {
      bind_range(found, found->len - 2);
    }
    opened = form->opens;
  }
  return found;
}
