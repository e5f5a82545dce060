/* The key above a drawing: groups, and the colours that a tag goes with, in every layout. */
#include "../measure.h"
#include "lang/lang.h"
#include "layout/part/box.h"

typedef struct {
  const char *date, *color, *tags[3];
} Case;

static const Case cases[] = {{"1901", "#aa3322", {"labour", "strike"}},
                             {"1905", "#224488", {"law"}},
                             {"1906", "#AA3322", {"strike"}},
                             {"1911", NULL, {"labour"}},
                             {"1915", "#118833", {"law", "labour"}}};

static Layout *layout_by(const Timeline *timeline, const char *kind) {
  g_autoptr(Options) options = options_new();
  g_assert_null(options_set(options, OPT_LAYOUT, kind));
  g_autofree char *error = NULL;
  DateWords *words = lang_date_words("en", NULL, &error);
  Layout *layout = layout_new(timeline, options, words, &letters);
  date_words_free(words);
  return layout;
}

/* "strike" goes with one colour and no other; "law" and "labour" go with several. */
static void test_colours(void) {
  static const char *const kinds[] = {"axis", "lanes", "spine", "list", "table"};
  g_autoptr(Timeline) timeline = timeline_new();
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    Event *event = event_new();
    event->date = date_parse_edtf(cases[i].date, -1, NULL);
    event->title = g_strdup_printf("Event%" G_GSIZE_FORMAT, i);
    event->color = g_strdup(cases[i].color);
    for (gsize k = 0; k < G_N_ELEMENTS(cases[i].tags) && cases[i].tags[k]; k++) {
      g_ptr_array_add(event->tags, g_strdup(cases[i].tags[k]));
    }
    g_ptr_array_add(timeline->events, event);
  }
  for (gsize k = 0; k < G_N_ELEMENTS(kinds); k++) {
    Layout *layout = layout_by(timeline, kinds[k]);
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

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/head/colours", test_colours);
  return g_test_run();
}
