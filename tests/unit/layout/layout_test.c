/* Every layout, of any timeline: nothing overlaps, nothing leaves the page, every title is there, and the
 * order of the input is no matter.  Text is measured by counting letters: no font is needed. */
#include <string.h>

#include "laid.h"
#include "layout/part/box.h"

enum { ROUNDS = 12, KINDS = 5 };

static const char *const layouts[KINDS] = {"axis", "lanes", "spine", "list", "table"};
static const char *const pages[] = {"A4", "A4-landscape", "120mmxauto", "57mmxauto", "A5"};

/* -- Timelines -- */

/* Some say nothing, some a sentence, few more than a page. */
static char *random_note(void) {
  enum { LONG = 700 };
  gint32 kind = g_test_rand_int_range(0, 60);
  g_autoptr(GString) note = g_string_new(kind < 10 ? "A note that takes more than a line of its column to say." : NULL);
  for (int i = 0; kind == 0 && i < LONG; i++) {
    g_string_append_printf(note, " word%d", i);
  }
  return note->len ? g_strdup(note->str) : NULL;
}

static void add_frame(Timeline *timeline) {
  static const char *const eras[] = {"1900/1930", "1910/1915", "1930/.."};
  Source *source = g_new0(Source, 1);
  *source = (Source){g_strdup("log"), g_strdup("The logbook of the harbour"), g_strdup("https://example.org/")};
  g_ptr_array_add(timeline->sources, source);
  timeline->author = g_strdup("A. Writer");
  timeline->text = g_strdup("What the harbour was, and how it came to be what it is: an introduction of some words.");
  for (gsize i = 0; i < G_N_ELEMENTS(eras); i++) {
    Era *era = g_new0(Era, 1);
    *era = (Era){date_parse_edtf(eras[i], -1, NULL), g_strdup_printf("Era %" G_GSIZE_FORMAT, i), g_strdup("#ddeecc")};
    g_ptr_array_add(timeline->eras, era);
  }
}

static Event *random_event(guint number, int64_t span) {
  static const char *const words[] = {"harbour", "vote", "treaty", "a", "northern", "blockade", "of", "railway"};
  g_autoptr(GString) title = g_string_new(NULL);
  g_string_printf(title, "Event%u", number);
  for (int i = g_test_rand_int_range(0, 8); i > 0; i--) {
    g_string_append_printf(title, " %s", words[g_test_rand_int_range(0, G_N_ELEMENTS(words))]);
  }
  int year = (int)g_test_rand_int_range(1900, 1900 + (gint32)span), month = g_test_rand_int_range(1, 13);
  bool range = g_test_rand_int_range(0, 4) == 0;
  g_autofree char *edtf = range ? g_strdup_printf("%04d-%02d/%04d", year, month, year + g_test_rand_int_range(1, 9))
                                : g_strdup_printf("%04d-%02d-%02d", year, month, g_test_rand_int_range(1, 29));
  Event *event = event_new();
  event->title = g_strdup(title->str);
  event->date = date_parse_edtf(edtf, -1, NULL);
  event->group = g_strdup(g_test_rand_bit() ? "one" : "two");
  event->text = random_note();
  event->icon = g_test_rand_int_range(0, 5) ? NULL : g_strdup("\342\230\205");
  event->source =
      g_test_rand_int_range(0, 3) ? NULL : g_strdup(g_test_rand_bit() ? "log" : "Minutes of the harbour board");
  return event;
}

static Timeline *random_timeline(guint n, bool groups) {
  Timeline *timeline = timeline_new();
  timeline->title = g_strdup("A timeline");
  int64_t span = g_test_rand_bit() ? 3 : 120;
  for (guint i = 0; i < n; i++) {
    g_ptr_array_add(timeline->events, random_event(i, span));
  }
  const char *const ids[] = {"one", "two"};
  for (gsize i = 0; groups && i < G_N_ELEMENTS(ids); i++) {
    Group *group = g_new0(Group, 1);
    group->id = g_strdup(ids[i]);
    group->title = g_strdup(ids[i]);
    g_ptr_array_add(timeline->groups, group);
  }
  if (g_test_rand_bit()) {
    add_frame(timeline);
  }
  timeline_name_events(timeline);
  return timeline;
}

static Layout *layout_by(const Timeline *timeline, const char *kind, const char *page) {
  return layout_on(timeline, kind, page, "all");
}

/* -- What must hold -- */

static bool overlap(const Box *a, const Box *b) {
  return a->x < b->x + b->w && b->x < a->x + a->w && a->y - a->style.size * 3 / 4 < b->y &&
         b->y - b->style.size * 3 / 4 < a->y;
}

static void check_page(const LayoutPage *page, Unit margin, GString *seen) {
  for (guint i = 0; i < page->boxes->len; i++) {
    const Box *a = &g_array_index(page->boxes, Box, i);
    if (a->kind != BOX_TEXT) {
      continue;
    }
    if (a->x < margin || a->x + a->w > page->width - margin || a->y > page->height) {
      g_error("\"%s\" (%d %d, %d wide) leaves the page of %d by %d, points", a->text, a->x / UNIT_PT, a->y / UNIT_PT,
              a->w / UNIT_PT, page->width / UNIT_PT, page->height / UNIT_PT);
    }
    g_string_append_printf(seen, "%s ", a->text);
    for (guint k = 0; k < i; k++) {
      const Box *b = &g_array_index(page->boxes, Box, k);
      if (b->kind == BOX_TEXT && a->w && b->w && overlap(a, b)) {
        g_error("\"%s\" (%d %d) lies on \"%s\" (%d %d), points", a->text, a->x / UNIT_PT, a->y / UNIT_PT, b->text,
                b->x / UNIT_PT, b->y / UNIT_PT);
      }
    }
  }
}

/* No page has nothing but a title, a foot or an axis. */
static bool tells_an_event(const LayoutPage *page) {
  bool open = false;
  for (guint i = 0; i < page->boxes->len; i++) {
    const Box *box = &g_array_index(page->boxes, Box, i);
    open = box->kind == BOX_OPEN ? box->event != NULL : open && box->kind != BOX_CLOSE;
    if (box->kind == BOX_TEXT && box->w && (open || strstr(box->text, "Undated"))) {
      return true;
    }
  }
  return false;
}

static void check_layout(const Timeline *timeline, const Layout *layout) {
  g_autoptr(GString) seen = g_string_new(NULL);
  for (guint i = 0; i < layout->pages->len; i++) {
    g_assert_true(tells_an_event(g_ptr_array_index(layout->pages, i)));
  }
  for (guint i = 0; i < layout->pages->len; i++) {
    check_page(g_ptr_array_index(layout->pages, i), 0, seen);
  }
  for (guint i = 0; i < timeline->events->len; i++) {
    const Event *event = g_ptr_array_index(timeline->events, i);
    g_assert_nonnull(strstr(seen->str, event->title));
  }
}

static void test_nothing_overlaps(void) {
  for (int round = 0; round < ROUNDS; round++) {
    g_autoptr(Timeline) timeline = random_timeline((guint)g_test_rand_int_range(1, 90), round % 2);
    for (gsize i = 0; i < KINDS * G_N_ELEMENTS(pages); i++) {
      Layout *layout = layout_by(timeline, layouts[i % KINDS], pages[i / KINDS]);
      g_test_message("%s on %s", layouts[i % KINDS], pages[i / KINDS]);
      check_layout(timeline, layout);
      layout_free(layout);
    }
  }
}

/* On the narrowest paper the last label has most of it, and none leaves it. */
static void test_late_and_long(void) {
  g_autoptr(Timeline) timeline = timeline_new();
  static const char *const dates[] = {"1900", "1910", "1999"};
  for (gsize i = 0; i < G_N_ELEMENTS(dates); i++) {
    Event *event = event_new();
    event->title = g_strdup("Blockade of harbours and rails");
    event->date = date_parse_edtf(dates[i], -1, NULL);
    g_ptr_array_add(timeline->events, event);
  }
  timeline_name_events(timeline);
  for (gsize i = 0; i < G_N_ELEMENTS(pages); i++) {
    Layout *layout = layout_by(timeline, "axis", pages[i]);
    g_autoptr(GString) seen = g_string_new(NULL);
    check_page(g_ptr_array_index(layout->pages, 0), layout->margin, seen);
    g_assert_nonnull(strstr(seen->str, "1999"));
    layout_free(layout);
  }
}

/* Where a drawing begins in late December, the old year's name does not cost the new one its own. */
static void test_every_year_named(void) {
  for (int day = 15; day <= 31; day++) {
    g_autoptr(Timeline) timeline = timeline_new();
    g_autofree char *first = g_strdup_printf("1905-12-%d", day);
    const char *const dates[] = {first, "1906-06-01", "1906-10-07"};
    for (gsize i = 0; i < G_N_ELEMENTS(dates); i++) {
      Event *event = event_new();
      event->title = g_strdup("Vote");
      event->date = date_parse_edtf(dates[i], -1, NULL);
      g_ptr_array_add(timeline->events, event);
    }
    timeline_name_events(timeline);
    Layout *layout = layout_by(timeline, "axis", "A4-landscape");
    const LayoutPage *page = g_ptr_array_index(layout->pages, 0);
    bool named = false;
    for (guint i = 0; i < page->boxes->len; i++) {
      const Box *box = &g_array_index(page->boxes, Box, i);
      named |= box->kind == BOX_TEXT && box->ink == INK_TICK_MAJOR && strcmp(box->text, "1906") == 0;
    }
    g_assert_true(named);
    layout_free(layout);
  }
}

/* What has no date stands below the drawing, or on a page of its own: none grows beyond its paper. */
/* The name of a group that has parts stands once above them, theirs without it. */
static void test_nested_groups(void) {
  static const char *const ids[] = {"Allies/France", "Allies/Britain", "Neutral"};
  g_autoptr(Timeline) timeline = timeline_new();
  for (guint i = 0; i < G_N_ELEMENTS(ids); i++) {
    Event *event = event_new();
    event->date = date_parse_edtf("1940", -1, NULL);
    event->title = g_strdup_printf("Event%u", i);
    event->group = g_strdup(ids[i]);
    g_ptr_array_add(timeline->events, event);
  }
  timeline_list_groups(timeline);
  Layout *layout = layout_by(timeline, "lanes", "A4");
  g_autoptr(GString) seen = g_string_new(" ");
  check_page(g_ptr_array_index(layout->pages, 0), 0, seen);
  static const char *const heads[] = {" Allies ", " France ", " Britain ", " Neutral "};
  for (gsize i = 0; i < G_N_ELEMENTS(heads); i++) {
    const char *first = strstr(seen->str, heads[i]);
    g_assert_nonnull(first);
    g_assert_null(strstr(first + 1, heads[i]));
  }
  layout_free(layout);
}

static void test_foot(void) {
  g_autoptr(Timeline) timeline = random_timeline(12, false);
  for (int i = 0; i < 40; i++) {
    Event *event = event_new();
    event->title = g_strdup_printf("Undated%d", i);
    g_ptr_array_add(timeline->undated, event);
  }
  for (gsize i = 0; i < G_N_ELEMENTS(layouts); i++) {
    Layout *layout = layout_by(timeline, layouts[i], "A4-landscape");
    check_layout(timeline, layout);
    for (guint p = 0; p < layout->pages->len; p++) {
      g_assert_cmpint(((const LayoutPage *)g_ptr_array_index(layout->pages, p))->height, ==, layout->sheet_height);
    }
    layout_free(layout);
  }
}

static bool says(const LayoutPage *page, const char *text) {
  bool found = false;
  for (guint i = 0; i < page->boxes->len; i++) {
    const Box *box = &g_array_index(page->boxes, Box, i);
    found |= box->kind == BOX_TEXT && strcmp(box->text, text) == 0;
  }
  return found;
}

/* Which page of how many, and from the second on the title again. */
static void test_folio(void) {
  g_autoptr(Timeline) timeline = random_timeline(120, false);
  Layout *layout = layout_by(timeline, "list", "A5");
  guint all = layout->pages->len;
  g_assert_cmpuint(all, >, 1);
  for (guint i = 0; i < all; i++) {
    const LayoutPage *page = g_ptr_array_index(layout->pages, i);
    g_autofree char *number = g_strdup_printf("%u / %u", i + 1, all);
    g_assert_true(says(page, number));
    g_assert_true(says(page, timeline->title));
  }
  layout_free(layout);
}

static bool lies_on_words(const Box *mark, const GArray *boxes) {
  Unit x = mark->x + mark->w / 2, y = mark->y + mark->h / 2;
  bool lies = false;
  for (guint i = 0; i < boxes->len; i++) {
    const Box *box = &g_array_index(boxes, Box, i);
    lies |=
        box->kind == BOX_TEXT && x > box->x && x < box->x + box->w && y < box->y && y > box->y - box->style.size / 2;
  }
  return lies;
}

/* Events without words on the page, and how many of them have a mark there that is not on other words. */
static guint count_hidden(const Layout *layout, guint *marked) {
  const GArray *boxes = ((const LayoutPage *)g_ptr_array_index(layout->pages, 0))->boxes;
  guint hidden = 0;
  bool open = false;
  *marked = 0;
  for (guint i = 0; i < boxes->len; i++) {
    const Box *box = &g_array_index(boxes, Box, i);
    bool opens = box->kind == BOX_OPEN && box->event && layout_is_hidden(layout, box->event);
    hidden += opens;
    *marked += open && box->kind != BOX_CLOSE && !lies_on_words(box, boxes);
    open = opens;
  }
  return hidden;
}

/* What has no words has its mark. */
static void test_hidden(void) {
  static const char *const kinds[] = {"lanes", "spine"};
  g_autoptr(Timeline) timeline = random_timeline(300, false);
  for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++) {
    Layout *layout = layout_on(timeline, kinds[i], "A5", "1");
    guint marked, hidden = count_hidden(layout, &marked);
    g_assert_cmpuint(hidden, ==, layout_hidden(layout));
    g_assert_cmpuint(hidden, >, 0);
    g_assert_cmpuint(marked, ==, hidden);
    layout_free(layout);
  }
}

static char *dump(const Layout *layout) {
  g_autoptr(GString) out = g_string_new(NULL);
  for (guint p = 0; p < layout->pages->len; p++) {
    const LayoutPage *page = g_ptr_array_index(layout->pages, p);
    for (guint i = 0; i < page->boxes->len; i++) {
      const Box *box = &g_array_index(page->boxes, Box, i);
      g_string_append_printf(out, "%d %d %d %d %s\n", box->kind, box->x, box->y, box->w, box->text ? box->text : "");
    }
  }
  return g_strdup(out->str);
}

static void shuffle(GPtrArray *events) {
  for (guint i = events->len; i > 1; i--) {
    guint k = (guint)g_test_rand_int_range(0, (gint32)i);
    gpointer event = events->pdata[i - 1];
    events->pdata[i - 1] = events->pdata[k];
    events->pdata[k] = event;
  }
}

static void test_order_is_no_matter(void) {
  g_autoptr(Timeline) timeline = random_timeline(60, true);
  for (gsize i = 0; i < G_N_ELEMENTS(layouts); i++) {
    Layout *first = layout_by(timeline, layouts[i], "A4");
    shuffle(timeline->events);
    timeline_sort(timeline);
    Layout *second = layout_by(timeline, layouts[i], "A4");
    g_autofree char *a = dump(first), *b = dump(second);
    g_assert_cmpstr(a, ==, b);
    layout_free(first);
    layout_free(second);
  }
}

/* A Persian page is an English one seen from after. */
static void test_mirror(void) {
  g_autoptr(Timeline) timeline = random_timeline(20, true);
  timeline->lang = g_strdup("fa");
  for (gsize i = 0; i < G_N_ELEMENTS(layouts); i++) {
    Layout *layout = layout_by(timeline, layouts[i], "A4");
    check_layout(timeline, layout);
    const LayoutPage *page = g_ptr_array_index(layout->pages, 0);
    const Box *title = &g_array_index(page->boxes, Box, 0);
    Unit margin = layout->margin * layout->zoom / 100;
    g_assert_cmpstr(title->text, ==, "A timeline");
    g_assert_cmpint(ABS(title->x + title->w - (page->width - margin)), <, PT(0.1)); /* rounded, once enlarged */
    layout_free(layout);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/layout/nested-groups", test_nested_groups);
  g_test_add_func("/layout/nothing-overlaps", test_nothing_overlaps);
  g_test_add_func("/layout/late-and-long", test_late_and_long);
  g_test_add_func("/layout/every-year-named", test_every_year_named);
  g_test_add_func("/layout/folio", test_folio);
  g_test_add_func("/layout/hidden", test_hidden);
  g_test_add_func("/layout/foot", test_foot);
  g_test_add_func("/layout/mirror", test_mirror);
  g_test_add_func("/layout/order", test_order_is_no_matter);
  return g_test_run();
}
