/* chronology.c -- see chronology.h. */
#include "write/chronology.h"

#include <string.h>

#include "model/credit.h"

static void row_clear(gpointer data) {
  for (int c = 0; c < CHRONOLOGY_COLUMNS; c++) {
    g_free(((ChronologyRow *)data)->cell[c]);
  }
}

/* The sentences that tell of it, each once; a line of white space is a blank. */
static char *sentences_of(const Event *event) {
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  GString *all = g_string_new(NULL);
  for (guint i = 0; i < event->citations->len; i++) {
    const char *quote = ((const Citation *)event->citations->pdata[i])->quote;
    if (!quote || !*quote || !g_hash_table_add(seen, (char *)quote)) {
      continue;
    }
    g_auto(GStrv) words = g_strsplit_set(quote, " \t\r\n", -1);
    g_string_append(all, all->len ? "\n" : "");
    for (char **word = words; *word; word++) {
      g_string_append_printf(all, "%s%s", **word && word > words && all->len ? " " : "", *word);
    }
  }
  return g_string_free(all, FALSE);
}

static char *sources_of(const Event *event, GHashTable *credits, const char *page) {
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  GString *all = g_string_new(event->citations->len ? NULL : credit_of(credits, event).title);
  for (guint i = 0; i < event->citations->len; i++) {
    char *place = credit_place(event->citations->pdata[i], page, false);
    if (place && !g_hash_table_contains(seen, place)) {
      g_string_append_printf(all, "%s%s", all->len ? "\n" : "", place);
      g_hash_table_add(seen, place);
    } else {
      g_free(place);
    }
  }
  return g_string_free(all, FALSE);
}

/* What is undated shows how its text says the time. */
static char *date_of(const Event *event, const DateWords *words) {
  const Citation *first = event->citations->len ? event->citations->pdata[0] : NULL;
  bool told = !event->date && !event->display_date && first && first->phrase.text;
  return told ? g_strdup(first->phrase.text) : event_when(event, words, DATE_WORDS_FULL);
}

static char *event_of(const Event *event) {
  return g_strdup_printf("%s%s%s", event->title ? event->title : "", event->text ? "\n" : "",
                         event->text ? event->text : "");
}

static void add_rows(Chronology *table, const GPtrArray *events, GHashTable *credits, const DateWords *words) {
  for (guint i = 0; i < events->len; i++) {
    const Event *event = events->pdata[i];
    ChronologyRow row = {event,
                         {date_of(event, words), event_of(event), sentences_of(event),
                          sources_of(event, credits, pagewords_get(table->words, "page"))}};
    g_array_append_val(table->rows, row);
  }
}

void chronology_init(Chronology *table, const Timeline *timeline, const Options *options, const DateWords *words) {
  static const char *const heads[CHRONOLOGY_COLUMNS] = {"date", "what", "sentence", "source"};
  const char *asked = options_text(options, OPT_LANG), *own = timeline->lang ? timeline->lang : "en";
  g_autoptr(GHashTable) credits = credit_index(timeline);
  *table = (Chronology){.lang = asked ? asked : own};
  table->words = pagewords_new(table->lang);
  table->right_to_left = strcmp(pagewords_get(table->words, "direction"), "rtl") == 0;
  table->rows = g_array_new(FALSE, FALSE, sizeof(ChronologyRow));
  g_array_set_clear_func(table->rows, row_clear);
  for (int c = 0; c < CHRONOLOGY_COLUMNS; c++) {
    table->head[c] = pagewords_get(table->words, heads[c]);
  }
  add_rows(table, timeline->events, credits, words);
  add_rows(table, timeline->undated, credits, words);
}

void chronology_clear(Chronology *table) {
  g_array_unref(table->rows);
  pagewords_free(table->words);
}
