/* Any timeline, any layout, scale and page: it is placed and drawn, whatever it is; ids in a scene are unique, groups
 * close, text is UTF-8, nothing is said to lie at a place that is no number of the page's kind.
 *
 * The bytes are orders: the first three choose layout, scale and page; then one order after another, an event, a
 * group, an era or a title.  Text is measured by counting letters, so that no font is needed. */
#include <stdint.h>
#include <string.h>

#include "lang/lang.h"
#include "layout/layout.h"
#include "model/link.h"
#include "scene/theme.h"

enum { MOST_EVENTS = 120, LETTER = PT(4) };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* -- What the bytes order -- */

typedef struct {
  const uint8_t *at;
  size_t left;
} Orders;

static guint next(Orders *orders) {
  if (orders->left == 0) {
    return 0;
  }
  orders->left--;
  return *orders->at++;
}

static char *next_text(Orders *orders) {
  gsize wanted = next(orders), len = MIN(wanted, orders->left);
  char *text = g_utf8_make_valid((const char *)orders->at, (gssize)len);
  orders->at += len;
  orders->left -= len;
  return text;
}

/* A date of a form and a size that the bytes choose; NULL: there is none such. */
static Date *next_date(Orders *orders) {
  static const char *const forms[] = {"%04d",          "%04d-%02d",      "%04d-%02d-%02d", "%04d~",
                                      "%04d/..",       "%04d-%02d/..",   "../%04d",        "-%04d",
                                      "%04d/%02d%02d", "Y-%d%02d%02d00", "%03dX",          "%04d-%02d-%02dT%02d:30"};
  const char *form = forms[next(orders) % G_N_ELEMENTS(forms)];
  int year = (int)(next(orders) << 4 | (next(orders) & 15)), month = (int)next(orders) % 14,
      day = (int)next(orders) % 33;
  char text[64];
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
#pragma GCC diagnostic ignored "-Wformat-extra-args"
  g_snprintf(text, sizeof text, form, year, month, day, month);
#pragma GCC diagnostic pop
  return date_parse_edtf(text, -1, NULL);
}

static void add_event(Orders *orders, Timeline *out) {
  Event *event = event_new();
  guint flags = next(orders);
  event->date = flags & 1 ? next_date(orders) : date_new_day(1900 + next(orders), 1 + (int)next(orders) % 12, 1);
  event->title = next_text(orders);
  event->text = flags & 2 ? next_text(orders) : NULL;
  event->group = flags & 4 ? g_strdup_printf("g%u", next(orders) % 5) : NULL;
  event->link = flags & 8 ? next_text(orders) : NULL;
  event->milestone = flags & 16;
  event->display_date = flags & 32 ? next_text(orders) : NULL;
  event->importance = 1 + (int)(flags >> 6);
  guint more = flags & 2 ? next(orders) : 0;
  event->icon = more & 1 ? next_text(orders) : NULL;
  event->source = more & 2 ? g_strdup_printf("s%u", more % 16) : NULL;
  event->color = more & 4 ? g_strdup_printf("#%02x%02x00", more, 255 - more) : NULL;
  g_ptr_array_add(event->date ? out->events : out->undated, event);
}

static void add_group(Orders *orders, Timeline *out) {
  Group *group = g_new0(Group, 1);
  group->id = g_strdup_printf("g%u", next(orders) % 5);
  group->title = next_text(orders);
  g_ptr_array_add(out->groups, group);
}

static void add_era(Orders *orders, Timeline *out) {
  g_autoptr(Date) date = next_date(orders);
  if (date) {
    Era *era = g_new0(Era, 1);
    era->date = date_ref(date);
    era->title = next_text(orders);
    era->color = g_strdup_printf("#%02x%02xff", next(orders), next(orders));
    g_ptr_array_add(out->eras, era);
  }
}

static void add_source(Orders *orders, Timeline *out) {
  Source *source = g_new0(Source, 1);
  source->id = g_strdup_printf("s%u", next(orders) % 16);
  source->title = next_text(orders);
  source->link = next_text(orders);
  g_ptr_array_add(out->sources, source);
}

static void set_text(Orders *orders, char **slot) {
  g_free(*slot);
  *slot = next_text(orders);
}

static Timeline *timeline_of(Orders *orders) {
  Timeline *out = timeline_new();
  while (orders->left && out->events->len + out->undated->len < MOST_EVENTS) {
    switch (next(orders) % 8) {
    case 0:
      add_group(orders, out);
      break;
    case 1:
      add_era(orders, out);
      break;
    case 2:
      set_text(orders, &out->title);
      break;
    case 3:
      set_text(orders, next(orders) % 2 ? &out->text : &out->author);
      break;
    case 4:
      add_source(orders, out);
      break;
    default:
      add_event(orders, out);
    }
  }
  timeline_sort(out);
  timeline_name_events(out);
  return out;
}

static Options *options_of(Orders *orders) {
  static const char *const layouts[] = {"auto", "axis", "lanes", "spine", "table"};
  static const char *const scales[] = {"auto", "time", "collapsed"};
  static const char *const pages[] = {"A4",          "A5-landscape", "120mmxauto", "25.4mmx25.4mm",
                                      "5000mmx30mm", "A3",           "26mmxauto"};
  Options *options = options_new();
  g_autofree char *a = options_set(options, OPT_LAYOUT, layouts[next(orders) % G_N_ELEMENTS(layouts)]);
  g_autofree char *b = options_set(options, OPT_SCALE, scales[next(orders) % G_N_ELEMENTS(scales)]);
  g_autofree char *c = options_set(options, OPT_PAGE, pages[next(orders) % G_N_ELEMENTS(pages)]);
  g_assert_true(!a && !b && !c);
  return options;
}

/* -- A measure -- */

static void add_line(GArray *lines, gsize start, gsize end) {
  TextLine line = {start, end - start, (Unit)MIN((end - start) * LETTER, (gsize)PT(14000)), false, false};
  g_array_append_val(lines, line);
}

static void break_lines(void *data, const TextStyle *style, const Hyphens *hyphens, const char *text, gsize len,
                        Unit width, GArray *lines) {
  (void)data, (void)style, (void)hyphens;
  gsize most = width > 0 ? MAX((gsize)(width / LETTER), 4) : len, start = 0;
  while (len - start > most) {
    gsize end = (gsize)(g_utf8_find_prev_char(text + start, text + start + most + 1) - text);
    end = end > start ? end : start + most;
    add_line(lines, start, end);
    start = end;
  }
  add_line(lines, start, len);
}

static Unit ascent(void *data, const TextStyle *style) {
  (void)data;
  return style->size * 3 / 4;
}

/* -- What must be so -- */

static void check_item(const SceneItem *item, GHashTable *ids, int *depth) {
  *depth += item->kind == SCENE_BEGIN ? 1 : item->kind == SCENE_END ? -1 : 0;
  g_assert_true(*depth >= 0);
  g_assert_true(!item->text || g_utf8_validate(item->text, -1, NULL));
  g_assert_true(!item->id || g_hash_table_add(ids, item->id));
  g_assert_true(!item->link || link_is_safe(item->link));
}

static void check_scene(const Scene *scene) {
  g_autoptr(GHashTable) ids = g_hash_table_new(g_str_hash, g_str_equal);
  g_assert_true(scene->pages->len > 0);
  for (guint p = 0; p < scene->pages->len; p++) {
    const ScenePage *page = g_ptr_array_index(scene->pages, p);
    int depth = 0;
    g_assert_true(page->width > 0 && page->height > 0);
    for (guint i = 0; i < page->items->len; i++) {
      check_item(&g_array_index(page->items, SceneItem, i), ids, &depth);
    }
    g_assert_cmpint(depth, ==, 0);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const TextMeasure measure = {.break_lines = break_lines, .ascent = ascent};
  static const char *const languages[] = {"en", "fa", "de", "en-GB"};
  Orders orders = {data, size};
  g_autoptr(Options) options = options_of(&orders);
  g_autofree char *error = NULL;
  DateWords *words = lang_date_words(languages[next(&orders) % G_N_ELEMENTS(languages)], NULL, &error);
  g_autoptr(Timeline) timeline = timeline_of(&orders);
  Theme theme;
  g_assert_true(theme_named("press", options, &theme));
  Layout *layout = layout_new(timeline, options, words, &measure);
  g_autoptr(Scene) scene = scene_new(layout, &theme);
  check_scene(scene);
  g_autofree char *dump = scene_dump(scene);
  g_assert_true(g_utf8_validate(dump, -1, NULL));
  layout_free(layout);
  date_words_free(words);
  return 0;
}
