/* The key above a drawing: groups, and the colours that a tag goes with, in every layout. */
#include "../measure.h"
#include "lang/lang.h"
#include "layout/part/box.h"

static const char *const kinds[] = {"axis", "lanes", "spine", "list", "table"};

typedef struct {
  const char *date, *color, *tags[3];
} Case;

static const Case cases[] = {{"1901", "#aa3322", {"labour", "strike"}},
                             {"1905", "#224488", {"law"}},
                             {"1906", "#AA3322", {"strike"}},
                             {"1911", NULL, {"labour"}},
                             {"1915", "#118833", {"law", "labour"}}};

static Layout *layout_by(const Timeline *timeline, const char *kind, const char *by) {
  g_autoptr(Options) options = options_new();
  g_assert_null(options_set(options, OPT_COLOR_BY, by));
  g_assert_null(options_set(options, OPT_LAYOUT, kind));
  g_autofree char *error = NULL;
  DateWords *words = lang_date_words("en", NULL, &error);
  Layout *layout = layout_new(timeline, options, words, &letters);
  date_words_free(words);
  return layout;
}

static Timeline *timeline_of_cases(bool colours) {
  Timeline *timeline = timeline_new();
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    Event *event = event_new();
    event->date = date_parse_edtf(cases[i].date, -1, NULL);
    event->title = g_strdup_printf("Event%" G_GSIZE_FORMAT, i);
    event->color = g_strdup(colours ? cases[i].color : NULL);
    for (gsize k = 0; k < G_N_ELEMENTS(cases[i].tags) && cases[i].tags[k]; k++) {
      g_ptr_array_add(event->tags, g_strdup(cases[i].tags[k]));
    }
    g_ptr_array_add(timeline->events, event);
  }
  return timeline;
}

/* "strike" goes with one colour and no other; "law" and "labour" go with several. */
static void test_colours(void) {
  g_autoptr(Timeline) timeline = timeline_of_cases(true);
  for (gsize k = 0; k < G_N_ELEMENTS(kinds); k++) {
    Layout *layout = layout_by(timeline, kinds[k], "group");
    const GArray *boxes = layout_page(layout)->boxes;
    guint named = 0, signs = 0;
    for (guint i = 0; i < boxes->len; i++) {
      const Box *box = &g_array_index(boxes, Box, i);
      named += box->kind == BOX_TEXT && g_strcmp0(box->text, "strike") == 0;
      signs += box->kind == BOX_DOT && box->event != NULL;
      g_assert_false(box->kind == BOX_TEXT &&
                     (g_strcmp0(box->text, "law") == 0 || g_strcmp0(box->text, "labour") == 0));
    }
    g_assert_cmpuint(named, ==, 1);
    g_assert_cmpuint(signs, ==, 1);
    layout_free(layout);
  }
}

/* The first tags, each with a colour of its own; in lanes, too, where groups would have heads. */
static void test_by_tag(void) {
  static const char *const tags[] = {"labour", "law", "strike"};
  g_autoptr(Timeline) timeline = timeline_of_cases(false);
  for (gsize k = 0; k < G_N_ELEMENTS(kinds); k++) {
    Layout *layout = layout_by(timeline, kinds[k], "tag");
    const GArray *boxes = layout_page(layout)->boxes;
    guint named = 0, signs = 0;
    for (guint i = 0; i < boxes->len; i++) {
      const Box *box = &g_array_index(boxes, Box, i);
      for (gsize t = 0; t < G_N_ELEMENTS(tags); t++) {
        named += box->kind == BOX_TEXT && g_strcmp0(box->text, tags[t]) == 0;
      }
      signs |= box->kind == BOX_DOT && box->colour ? 1U << box->colour : 0;
    }
    g_test_message("%s", kinds[k]);
    g_assert_cmpuint(named, ==, G_N_ELEMENTS(tags));
    g_assert_cmpuint(signs, ==, 14);
    layout_free(layout);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/head/colours", test_colours);
  g_test_add_func("/head/by-tag", test_by_tag);
  return g_test_run();
}
