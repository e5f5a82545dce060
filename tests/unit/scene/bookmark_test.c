/* The outline: groups, in them eras, and decades where there are none; of one page, nothing. */
#include "scene/bookmark.h"

#include "lang/lang.h"

typedef struct {
  Timeline *timeline;
  DateWords *words;
  PageWords *page_words;
  Layout layout;
  Scene scene;
} Drawing;

static void add_event(Drawing *drawing, const char *edtf, const char *group) {
  Event *event = event_new();
  event->date = date_parse_edtf(edtf, -1, NULL);
  event->group = g_strdup(group);
  g_ptr_array_add(drawing->timeline->events, event);
}

static void add_era(Drawing *drawing, const char *edtf, const char *title) {
  Era *era = g_new0(Era, 1);
  era->date = date_parse_edtf(edtf, -1, NULL);
  era->title = g_strdup(title);
  g_ptr_array_add(drawing->timeline->eras, era);
}

static void add_group(Drawing *drawing, const char *id) {
  Group *group = g_new0(Group, 1);
  group->id = g_strdup(id);
  g_ptr_array_add(drawing->timeline->groups, group);
  g_hash_table_insert(drawing->layout.groups, group->id, GUINT_TO_POINTER(drawing->timeline->groups->len));
}

static Drawing *drawing_new(void) {
  Drawing *drawing = g_new0(Drawing, 1);
  g_autofree char *error = NULL;
  drawing->timeline = timeline_new();
  drawing->words = lang_date_words("en", NULL, &error);
  drawing->page_words = pagewords_new("en");
  drawing->layout = (Layout){.timeline = drawing->timeline,
                             .words = drawing->words,
                             .page_words = drawing->page_words,
                             .groups = g_hash_table_new(g_str_hash, g_str_equal),
                             .pages = g_ptr_array_new()};
  drawing->scene.bookmarks = g_array_new(FALSE, FALSE, sizeof(SceneBookmark));
  return drawing;
}

/* Two events on each page. */
static void check(Drawing *drawing, const char *const *expected) {
  for (guint i = 0; i < drawing->timeline->events->len; i++) {
    if (i % 2 == 0) {
      LayoutPage *page = g_new0(LayoutPage, 1);
      page->boxes = g_array_new(FALSE, FALSE, sizeof(Box));
      g_ptr_array_add(drawing->layout.pages, page);
    }
    Box box = {.kind = BOX_OPEN, .event = drawing->timeline->events->pdata[i]};
    g_array_append_val(((LayoutPage *)drawing->layout.pages->pdata[i / 2])->boxes, box);
  }
  bookmarks_add(&drawing->scene, &drawing->layout);
  guint n = 0;
  for (; n < drawing->scene.bookmarks->len && expected[n]; n++) {
    const SceneBookmark *mark = &g_array_index(drawing->scene.bookmarks, SceneBookmark, n);
    g_autofree char *said = g_strdup_printf("%s%s %u", mark->inner ? "- " : "", mark->title, mark->page + 1);
    g_assert_cmpstr(said, ==, expected[n]);
    g_free(mark->title);
  }
  g_assert_cmpuint(n, ==, drawing->scene.bookmarks->len);
  g_assert_null(expected[n]);
  for (guint i = 0; i < drawing->layout.pages->len; i++) {
    LayoutPage *page = drawing->layout.pages->pdata[i];
    g_array_unref(page->boxes);
    g_free(page);
  }
  g_array_unref(drawing->scene.bookmarks);
  g_ptr_array_unref(drawing->layout.pages);
  g_hash_table_unref(drawing->layout.groups);
  pagewords_free(drawing->page_words);
  date_words_free(drawing->words);
  timeline_free(drawing->timeline);
  g_free(drawing);
}

static void test_decades(void) {
  static const char *const dates[] = {"1901", "1903-04", "1911", "1925", "1926", "1999"};
  Drawing *drawing = drawing_new();
  for (gsize i = 0; i < G_N_ELEMENTS(dates); i++) {
    add_event(drawing, dates[i], NULL);
  }
  check(drawing, (const char *const[]){"1900s 1", "1910s 2", "1920s 2", "1990s 3", NULL});
}

static void test_early(void) {
  static const char *const dates[] = {"-0449", "-0401", "-0101", "0014", "0476"};
  Drawing *drawing = drawing_new();
  for (gsize i = 0; i < G_N_ELEMENTS(dates); i++) {
    add_event(drawing, dates[i], NULL);
  }
  check(drawing, (const char *const[]){"5th century BC 1", "2nd century BC 2", "1st century 2", "5th century 3", NULL});
}

/* An era within another is no section of its own. */
static void test_eras(void) {
  static const char *const dates[] = {"1901", "1914-09", "1916", "1925", "1940", "1999"};
  Drawing *drawing = drawing_new();
  for (gsize i = 0; i < G_N_ELEMENTS(dates); i++) {
    add_event(drawing, dates[i], NULL);
  }
  add_era(drawing, "1939/1945", "The next");
  add_era(drawing, "1915/1917", "The middle of it");
  add_era(drawing, "1914/1918", "The war");
  check(drawing, (const char *const[]){"1900s 1", "The war 1", "1920s 2", "The next 3", "1990s 3", NULL});
}

static void test_groups(void) {
  Drawing *drawing = drawing_new();
  add_group(drawing, "b");
  add_group(drawing, "a");
  add_event(drawing, "1901", "a");
  add_event(drawing, "1950", NULL);
  add_event(drawing, "1955", "b");
  add_event(drawing, "1956", "a");
  check(drawing, (const char *const[]){"b 2", "- 1950s 2", "a 1", "- 1900s 1", "- 1950s 2", "Other events 1",
                                       "- 1950s 1", NULL});
}

static void test_one_page(void) {
  Drawing *drawing = drawing_new();
  add_event(drawing, "1901", NULL);
  add_event(drawing, "1950", NULL);
  check(drawing, (const char *const[]){NULL});
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/bookmark/decades", test_decades);
  g_test_add_func("/bookmark/early", test_early);
  g_test_add_func("/bookmark/eras", test_eras);
  g_test_add_func("/bookmark/groups", test_groups);
  g_test_add_func("/bookmark/one-page", test_one_page);
  return g_test_run();
}
