/* The layout that an editor would take, by what is to be told. */
#include "layout/choose.h"

#include "lang/lang.h"
#include "layout/cost.h"
#include "measure.h"

typedef struct {
  const char *name, *kind, *page;
  const char *dates[16]; /* a letter before a space: the group */
} Case;

static const Case cases[] = {
    {"a life by the year", "axis", "auto", {"1867", "1891", "1898", "1903", "1911", "1934"}},
    {"one day", "spine", "auto", {"2024-03-01", "2024-03-01", "2024-03-01", "2024-03-01"}},
    {"a year, then a crowded month",
     "axis",
     "auto",
     {"2018", "2019-03-01", "2019-03-02", "2019-03-02", "2019-03-04", "2019-03-04", "2019-03-05", "2019-03-09",
      "2019-03-12", "2019-03-12", "2019-03-13"}},
    {"a day of many hours",
     "spine",
     "auto",
     {"2019", "2019-03-02", "2019-03-02", "2019-03-02", "2019-03-02", "2019-03-02", "2019-03-02", "2019-03-02",
      "2019-03-02", "2019-03-12", "2019-03-12", "2019-03-12", "2019-03-12", "2019-03-13"}},
    {"lives on a slide", "lanes", "slide", {"1858/1947", "1867/1934", "1879/1955", "1885/1962"}},
    {"wars far apart", "axis", "slide", {"1800/1803", "1850/1853", "1858", "1862", "1871", "1900/1903"}},
    {"lives", "lanes", "auto", {"1858/1947", "1867/1934", "1879/1955", "1885/1962", "1901/1976"}},
    {"groups", "lanes", "auto", {"a 1950", "b 1951", "a 1952", "b 1953", "a 1955", "b 1957", "a 1958", "b 1961"}},
    {"groups in a column", "spine", "57mmxauto", {"a 1950", "b 1951", "a 1952", "b 1953"}},
    {"a life on a narrow page", "spine", "85mmxauto", {"1867", "1891", "1898", "1903", "1911", "1934"}},
    {"a life on a slide", "axis", "A4-landscape", {"1867", "1891", "1898", "1903", "1911", "1934"}},
};

static Timeline *timeline_of(const Case *it) {
  Timeline *timeline = timeline_new();
  timeline->title = g_strdup(it->name);
  bool grouped = strchr(it->dates[0], ' ') != NULL;
  for (int i = 0; grouped && i < 2; i++) {
    Group *group = g_new0(Group, 1);
    *group = (Group){.id = g_strdup(i ? "b" : "a"), .title = g_strdup(i ? "Other" : "One")};
    g_ptr_array_add(timeline->groups, group);
  }
  for (guint i = 0; i < G_N_ELEMENTS(it->dates) && it->dates[i]; i++) {
    Event *event = event_new();
    event->date = date_parse_edtf(it->dates[i] + (grouped ? 2 : 0), -1, NULL);
    event->group = grouped ? g_strndup(it->dates[i], 1) : NULL;
    event->title = g_strdup_printf("The %u. of what was told here", i + 1);
    g_ptr_array_add(timeline->events, event);
  }
  timeline_sort(timeline);
  timeline_name_events(timeline);
  return timeline;
}

static Layout *layout_of(const Timeline *timeline, const char *page) {
  g_autoptr(Options) options = options_new();
  g_autofree char *error = NULL;
  g_assert_null(options_set(options, OPT_PAGE, page));
  DateWords *words = lang_date_words("en", NULL, &error);
  Layout *layout = layout_new(timeline, options, words, &letters);
  date_words_free(words);
  return layout;
}

static void test_kinds(void) {
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(Timeline) timeline = timeline_of(&cases[i]);
    Layout *layout = layout_of(timeline, cases[i].page);
    g_test_message("%s: %s", cases[i].name, layout->kind);
    g_assert_cmpstr(layout->kind, ==, cases[i].kind);
    g_assert_cmpuint(layout->pages->len, ==, 1);
    layout_free(layout);
  }
}

/* Three lines on a slide are as large as the slide bears, on A4 a little larger than usual; either fills its sheet. */
static void test_zoom(void) {
  static const Case few = {"three of a day", "spine", NULL, {"2024-03-01", "2024-03-01", "2024-03-01"}};
  static const struct {
    const char *page;
    int least, most;
    Unit width, height;
  } sheets[] = {
      {"slide", 200, 240, PT(640), PT(360)}, {"A4", 130, 160, PT(595.28), PT(841.89)}, {"85mmxauto", 100, 100, 0, 0}};
  g_autoptr(Timeline) timeline = timeline_of(&few);
  for (gsize i = 0; i < G_N_ELEMENTS(sheets); i++) {
    Layout *layout = layout_of(timeline, sheets[i].page);
    const LayoutPage *page = layout->pages->pdata[0];
    g_assert_cmpint(layout->zoom, >=, sheets[i].least);
    g_assert_cmpint(layout->zoom, <=, sheets[i].most);
    for (guint k = 0; k < page->boxes->len; k++) {
      const Box *box = &g_array_index(page->boxes, Box, k);
      bool title = box->kind == BOX_TEXT && box->ink == INK_HEADLINE;
      g_assert_true(!title || box->style.size >= PT(8) * sheets[i].least / 100);
      g_assert_cmpint(box->x + (box->kind == BOX_TEXT ? box->w : 0), <=, page->width);
    }
    if (sheets[i].width) {
      g_assert_cmpint(page->width, ==, sheets[i].width);
      g_assert_cmpint(page->height, ==, sheets[i].height);
    }
    layout_free(layout);
  }
}

/* A hundred titles go on one sheet, all of them; of five hundred, more than that. */
static void test_many(void) {
  for (guint n = 100; n <= 500; n *= 5) {
    g_autoptr(Timeline) timeline = timeline_new();
    for (guint i = 0; i < n; i++) {
      g_autofree char *date = g_strdup_printf("%04u-%02u-%02u", 1900 + i * 97 % 120, 1 + i % 12, 1 + i % 28);
      Event *event = event_new();
      event->date = date_parse_edtf(date, -1, NULL);
      event->title = g_strdup_printf("The %u. of what was told here", i + 1);
      event->text = g_strdup(i % 5 ? NULL : "A note, which goes before a title does.");
      g_ptr_array_add(timeline->events, event);
    }
    timeline_sort(timeline);
    Layout *layout = layout_of(timeline, "A4");
    g_assert_cmpstr(layout->kind, ==, "list");
    g_assert_cmpuint(layout->pages->len, ==, 1);
    g_assert_cmpuint(layout_hidden(layout), <=, n - 100);
    g_assert_true(layout_is_brief(layout) == (n > 100));
    layout_free(layout);
  }
}

static LayoutPage *page_of(const Unit (*words)[3], guint n) {
  LayoutPage *page = g_new0(LayoutPage, 1);
  *page = (LayoutPage){PT(400), PT(400), g_array_new(FALSE, FALSE, sizeof(Box))};
  for (guint i = 0; i < n; i++) {
    Box box = {.kind = BOX_TEXT, .x = words[i][0], .y = words[i][1], .w = words[i][2], .style = {.size = PT(8)}};
    g_array_append_val(page->boxes, box);
  }
  return page;
}

/* Two lines at the ends of a page leave most of it white, one in the middle halves that. */
static void test_white(void) {
  static const Unit words[][3] = {{0, PT(10), PT(400)}, {0, PT(390), PT(400)}, {0, PT(200), PT(400)}};
  LayoutPage *two = page_of(words, 2), *three = page_of(words, 3);
  gint64 most = cost_white(two, 0), less = cost_white(three, 0);
  g_assert_cmpint(most, >, 850);
  g_assert_cmpint(less, <, most * 6 / 10);
  LayoutPage *pages[] = {two, three};
  for (gsize i = 0; i < G_N_ELEMENTS(pages); i++) {
    g_array_unref(pages[i]->boxes);
    g_free(pages[i]);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/choose/kinds", test_kinds);
  g_test_add_func("/choose/zoom", test_zoom);
  g_test_add_func("/choose/many", test_many);
  g_test_add_func("/choose/white", test_white);
  return g_test_run();
}
