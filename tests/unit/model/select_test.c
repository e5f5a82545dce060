/* Which events an option keeps, up to its bounds. */
#include "model/select.h"

static Event *event_of(const char *title, const char *edtf, int importance, const char *group, const char *tag) {
  Event *event = event_new();
  event->title = g_strdup(title);
  event->date = edtf ? date_parse_edtf(edtf, -1, NULL) : NULL;
  event->importance = importance;
  event->group = g_strdup(group);
  g_ptr_array_add(event->tags, g_strdup(tag));
  return event;
}

static GPtrArray *events_new(void) {
  GPtrArray *events = g_ptr_array_new_with_free_func((GDestroyNotify)event_free);
  g_ptr_array_add(events, event_of("a", "1900", 2, "sea", "ship"));
  g_ptr_array_add(events, event_of("b", "1905-06", 3, "sea", "mill"));
  g_ptr_array_add(events, event_of("c", "1908/1912", 4, "land", "ship"));
  g_ptr_array_add(events, event_of("d", NULL, 5, "land", "mill"));
  ((Event *)g_ptr_array_index(events, 3))->drop = true;
  return events;
}

static char *titles_of(const GPtrArray *events, const Selection *selection) {
  g_autoptr(GPtrArray) chosen = select_events(events, selection);
  g_autoptr(GString) titles = g_string_new(NULL);
  for (guint i = 0; i < chosen->len; i++) {
    g_string_append(titles, ((const Event *)g_ptr_array_index(chosen, i))->title);
  }
  return g_strdup(titles->str);
}

static void test_options(void) {
  static const struct {
    const char *from, *to, *group, *tag;
    int importance;
    bool dropped;
    const char *titles;
  } rows[] = {
      {.importance = 1, .titles = "abc"},
      {.importance = 1, .dropped = true, .titles = "abcd"},
      {.importance = 3, .titles = "bc"},
      {.importance = 5, .titles = ""},
      {.from = "1905", .importance = 1, .titles = "bc"},
      {.from = "1905-07", .importance = 1, .titles = "c"},
      {.to = "1905-06-01", .importance = 1, .titles = "ab"},
      {.to = "1905-05", .importance = 1, .titles = "a"},
      {.from = "1905-07", .to = "1910", .importance = 1, .dropped = true, .titles = "cd"}, /* no date is no reason */
      {.group = "sea", .importance = 1, .titles = "ab"},
      {.tag = "ship", .importance = 1, .titles = "ac"},
      {.tag = "ship", .group = "land", .importance = 1, .titles = "c"},
  };
  g_autoptr(GPtrArray) events = events_new();
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(Date) from = rows[i].from ? date_parse_edtf(rows[i].from, -1, NULL) : NULL;
    g_autoptr(Date) to = rows[i].to ? date_parse_edtf(rows[i].to, -1, NULL) : NULL;
    Selection selection = {from,  to,   rows[i].group, rows[i].tag, rows[i].importance, rows[i].dropped,
                           false, NULL, NULL};
    g_autofree char *titles = titles_of(events, &selection);
    g_assert_cmpstr(titles, ==, rows[i].titles);
  }
}

/* What is no line of a chronology is left out unless it is asked for, dropped by hand or not. */
static void test_noise(void) {
  g_autoptr(GPtrArray) events = events_new();
  ((Event *)events->pdata[0])->noise = true;
  Selection selection = {.importance = 1};
  g_autoptr(GPtrArray) lines = select_events(events, &selection);
  selection.noise = true;
  g_autoptr(GPtrArray) all = select_events(events, &selection);
  g_assert_cmpuint(all->len, ==, lines->len + 1);
  g_assert_true(all->pdata[0] == events->pdata[0]);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/select/options", test_options);
  g_test_add_func("/select/noise", test_noise);
  return g_test_run();
}
