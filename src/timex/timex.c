/* timex.c -- find the phrases of a text, then resolve them in its order. */
#include "timex/timex.h"

#include "timex/grammar/phrases.h"
#include "timex/resolve/resolve.h"
#include "timex/resolve/told.h"

static void release(char *string) {
  if (string) {
    g_ref_string_release(string);
  }
}

static void timex_clear(void *data) {
  Timex *timex = data;
  release(timex->value);
  release(timex->quant);
  release(timex->freq);
  release(timex->why);
  date_unref(timex->date);
}

/* A text says the same thing many times over: what is equal is held once. */
typedef struct {
  GHashTable *strings; /* of GRefString */
  GHashTable *dates;   /* by their EDTF */
} Pool;

static Pool pool_new(void) {
  return (Pool){g_hash_table_new_full(g_str_hash, g_str_equal, (GDestroyNotify)g_ref_string_release, NULL),
                g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)date_unref)};
}

static void pool_free(Pool *pool) {
  g_hash_table_unref(pool->strings);
  g_hash_table_unref(pool->dates);
}

static void share_string(const Pool *pool, char **slot) {
  g_autofree char *own = *slot;
  if (own) {
    *slot = g_hash_table_lookup(pool->strings, own);
    if (!*slot) {
      *slot = g_ref_string_new(own);
      g_hash_table_add(pool->strings, *slot);
    }
    g_ref_string_acquire(*slot);
  }
}

static void share_date(const Pool *pool, Date **slot) {
  g_autoptr(Date) own = *slot;
  if (own) {
    *slot = g_hash_table_lookup(pool->dates, date_edtf(own));
    if (!*slot) {
      *slot = date_ref(own);
      g_hash_table_insert(pool->dates, (char *)date_edtf(own), *slot);
    }
    date_ref(*slot);
  }
}

static void share(const Pool *pool, Timex *timex) {
  share_string(pool, &timex->value);
  share_string(pool, &timex->quant);
  share_string(pool, &timex->freq);
  share_string(pool, &timex->why);
  share_date(pool, &timex->date);
}

GArray *timex_array_new(void) {
  GArray *array = g_array_new(FALSE, TRUE, sizeof(Timex));
  g_array_set_clear_func(array, timex_clear);
  return array;
}

/* "from March 3 to 5": the first phrase gets the whole stretch, so that it is placed once; of two times of a day, which
 * make no stretch of days, the first alone is placed. */
static void bind_range(GArray *found, guint first) {
  Timex *from = &g_array_index(found, Timex, first), *to = &g_array_index(found, Timex, first + 1);
  if (!from->date || !to->date || date_compare(from->date, to->date) > 0) {
    return;
  }
  bool clocks =
      from->type == TIMEX_TIME && to->type == TIMEX_TIME && date_min(from->date).day == date_min(to->date).day;
  Date *range = clocks ? date_ref(from->date) : date_new_interval(from->date, to->date);
  if (range) {
    g_autofree char *why = g_strdup_printf("from %s (%s) to %s (%s)", from->value, from->why, to->value, to->why);
    release(from->why);
    from->why = g_ref_string_new(why);
    date_unref(from->date);
    from->date = range;
    from->end = (int)first + 1;
    g_clear_pointer(&to->date, date_unref);
  }
}

/* "in January or February 2013": the first phrase gets both, of which one is meant. */
static void bind_either(GArray *found, guint first) {
  Timex *from = &g_array_index(found, Timex, first), *to = &g_array_index(found, Timex, first + 1);
  if (!from->date || !to->date || date_compare(from->date, to->date) >= 0) {
    return;
  }
  g_autofree char *set = g_strdup_printf("[%s,%s]", date_edtf(from->date), date_edtf(to->date));
  Date *either = date_parse_edtf(set, -1, NULL);
  if (either) {
    date_unref(from->date);
    from->date = either;
    g_clear_pointer(&to->date, date_unref);
  }
}

/* "on Monday, Tuesday and Wednesday": so, of the days from `first` to the last. */
static void bind_list(GArray *found, guint first) {
  Timex *from = &g_array_index(found, Timex, first), *to = &g_array_index(found, Timex, found->len - 1);
  bool days = from->date && to->date && date_min(to->date).day - date_min(from->date).day == found->len - 1 - first;
  Date *range = days ? date_new_interval(from->date, to->date) : NULL;
  if (range) {
    date_unref(from->date);
    from->date = range;
    for (guint i = first + 1; i < found->len; i++) {
      g_clear_pointer(&g_array_index(found, Timex, i).date, date_unref);
    }
  }
}

/* A word of histories in news, or of news in a history. */
static bool is_of_other_genre(const Form *form, const Discourse *discourse) {
  return form->genre && form->genre != (discourse->history ? GENRE_HISTORY : GENRE_NEWS);
}

GArray *timex_find(const TimexTables *tables, const char *text, gsize len, const TimexContext *context) {
  GArray *found = timex_array_new();
  g_autoptr(GArray) forms = phrases_find(tables, text, len);
  Discourse discourse = discourse_new(context, forms);
  Pool pool = pool_new();
  const Form *last = NULL;
  guint listed = 0; /* the first of the days listed right before */
  for (guint i = 0; i < forms->len; i++) {
    Form *form = &g_array_index(forms, Form, i);
    if (is_of_other_genre(form, &discourse)) {
      continue;
    }
    Timex timex = {.offset = form->offset, .length = form->length, .begin = TIMEX_NONE, .end = TIMEX_NONE};
    discourse.at = (int)found->len;
    Form *next = i + 1 < forms->len ? &g_array_index(forms, Form, i + 1) : NULL;
    bool told = next && told_by_next(form, next, &discourse);
    resolve_form(form, &discourse, &timex);
    if (next) {
      told_quarter(form, next, &discourse);
    }
    if (told) {
      g_free(timex.why);
      timex.why = g_strdup("told by the date behind it");
    }
    share(&pool, &timex);
    g_array_append_val(found, timex);
    if (last && last->opens) {
      bind_range(found, found->len - 2);
    } else if (last && last->either) {
      bind_either(found, found->len - 2);
    }
    last = form;
    if (!form->listed && listed < found->len - 1) {
      bind_list(found, listed);
    }
    listed = form->listed ? MIN(listed, found->len - 1) : found->len;
  }
  pool_free(&pool);
  return found;
}
