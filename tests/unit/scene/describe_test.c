/* What a drawing says of itself: as coarse as tells its ends apart. */
#include "scene/describe.h"

#include "lang/lang.h"

/* The reach of events on these days, and what the page of the first alone is called. */
static void check(const char *const *dates, const char *all, const char *first) {
  g_autoptr(Timeline) timeline = timeline_new();
  LayoutPage page = {.boxes = g_array_new(FALSE, TRUE, sizeof(Box))};
  for (guint i = 0; dates[i]; i++) {
    Event *event = event_new();
    event->date = date_parse_edtf(dates[i], -1, NULL);
    g_assert_nonnull(event->date);
    g_ptr_array_add(timeline->events, event);
    Box box = {.kind = i ? BOX_DOT : BOX_OPEN, .event = event};
    g_array_append_val(page.boxes, box);
  }
  Layout layout = {.timeline = timeline, .words = lang_date_words("en", NULL, NULL), .page_words = pagewords_new("en")};
  g_autofree char *said = describe_timeline(&layout), *label = describe_page(&layout, &page);
  g_assert_cmpstr(said, ==, all);
  g_assert_cmpstr(label, ==, first);
  date_words_free((DateWords *)layout.words);
  pagewords_free(layout.page_words);
  g_array_unref(page.boxes);
}

static void test_years(void) {
  check((const char *const[]){"1950-06-25", "1953-07-27", NULL}, "2 events, 1950–1953", "June 25, 1950");
  check((const char *const[]){"-0489-09~", "-0386~", NULL}, "2 events, 490–387 BC", "September 490 BC");
  check((const char *const[]){"Y-575000000~", "Y-6000000~", NULL}, "2 events, 575–6 million years ago",
        "575 million years ago");
}

static void test_months_and_days(void) {
  check((const char *const[]){"2024-10-14", "2024-11-05", NULL}, "2 events, October–November 2024", "October 14, 2024");
  check((const char *const[]){"2024-11-05", "2024-11-15", NULL}, "2 events, November 5–15, 2024", "November 5, 2024");
}

static void test_unknown(void) {
  check((const char *const[]){"../1985", NULL}, "1 event, 1985", "1985");
  check((const char *const[]){"1985/..", NULL}, "1 event, 1985", "1985");
  check((const char *const[]){NULL}, "0 events", NULL);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/describe/years", test_years);
  g_test_add_func("/describe/months-and-days", test_months_and_days);
  g_test_add_func("/describe/unknown", test_unknown);
  return g_test_run();
}
