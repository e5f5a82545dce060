/* choose.c -- see choose.h. */
#include "layout/choose.h"

#include <string.h>

#include "layout/cost.h"
#include "layout/solve/declutter.h"
#include "model/paper.h"

enum {
  AXIS_MOST = 14,
  ALL_TRIED = 200,
  FEW_NOTES = 12,
  LANES_MOST_GROUPS = 12,
  FEW = 120,
  AIRY_MOST = 60,
  AIRY = 75 /* percent of a page, that larger type fills */,
  MOST_GAIN = 140 /* percent of what a page holds, by smaller type and narrower words */,
  LANES_SHARE = 60 /* percent of ranges */,
  PAGE_LABELS = 320,
  USUAL_SHEET = 100,
  LARGE_SHEET = 130,
  FULL_SHEET = 110,
  STACKED = 2,
  FAR_OVER = 100000
};

#define LARGE_PAGE (1.4 * PT(595) * PT(842)) /* than A4 */

static const Unit axis_least_width = PT(330) /* 116 mm */, lanes_least_width = PT(420), margin_wide = PT(36),
                  margin_narrow = PT(10), margin_from = PT(400), least_gap = PT(4),
                  screen_height = PT(400) /* a slide's, no paper's */;

/* -- What may do -- */

static bool is_auto(const Layout *layout) {
  return strcmp(options_text(layout->options, OPT_LAYOUT), "auto") == 0;
}

static bool has_notes(const Layout *layout) {
  const GPtrArray *events = layout->timeline->events;
  for (guint i = 0; i < events->len; i++) {
    if (((const Event *)g_ptr_array_index(events, i))->text) {
      return true;
    }
  }
  return false;
}

/* Lives and terms: lanes show them as no other layout does. */
static bool is_of_ranges(const Layout *layout) {
  const GPtrArray *events = layout->timeline->events;
  guint ranges = 0;
  for (guint i = 0; i < events->len; i++) {
    ranges += date_form(((const Event *)g_ptr_array_index(events, i))->date) == DATE_INTERVAL;
  }
  return ranges * 100 >= events->len * LANES_SHARE;
}

/* Is it a range that lasts when another begins? */
static bool lasts_until(const Date *range, const Date *other) {
  DateBound end = date_max(range);
  return date_form(range) == DATE_INTERVAL && (end.kind != DATE_KNOWN || end.day > date_min(other).day);
}

/* Ranges that last while others do: on an axis they lie on each other, and stems cross them. */
static bool is_stacked(const Layout *layout) {
  const GPtrArray *events = layout->timeline->events;
  guint most = 0;
  for (guint i = 0; i < events->len; i++) {
    const Date *date = ((const Event *)g_ptr_array_index(events, i))->date;
    guint others = 0;
    for (guint k = 0; date_form(date) == DATE_INTERVAL && k < i; k++) { /* what begins later comes later */
      others += lasts_until(((const Event *)g_ptr_array_index(events, k))->date, date);
    }
    most = MAX(most, others);
  }
  return most >= STACKED;
}

/* Is a sheet of this width wide enough for it? */
static bool is_wide_enough(const Layout *layout, const char *kind, Unit width) {
  return !is_auto(layout) || width >= (strcmp(kind, "axis") == 0    ? axis_least_width
                                       : strcmp(kind, "lanes") == 0 ? lanes_least_width
                                                                    : 0);
}

/* Would an editor think of it for such a timeline on a sheet of this width? */
static bool may_do(const Layout *layout, const char *kind, Unit width) {
  const Timeline *timeline = layout->timeline;
  if (!is_auto(layout)) {
    return strcmp(options_text(layout->options, OPT_LAYOUT), kind) == 0;
  }
  if (!is_wide_enough(layout, kind, width)) {
    return false;
  }
  if (strcmp(kind, "axis") == 0) {
    return timeline->events->len <= AXIS_MOST && !has_notes(layout) && !(is_of_ranges(layout) && is_stacked(layout));
  }
  if (strcmp(kind, "lanes") == 0) {
    bool grouped = timeline->groups->len > 1 && timeline->groups->len <= LANES_MOST_GROUPS;
    return !has_notes(layout) && (grouped || is_of_ranges(layout));
  }
  return strcmp(kind, "spine") == 0;
}

static void set_sheet(Layout *layout, Unit width, Unit height) {
  layout->sheet_width = width;
  layout->sheet_height = height;
}

/* A large sheet is read from further away, one that is full from near by. */
static int usual_zoom(const Layout *layout) {
  bool large = (double)layout->sheet_width * layout->sheet_height > LARGE_PAGE;
  return !large ? USUAL_SHEET : layout->timeline->events->len > FEW ? FULL_SHEET : LARGE_SHEET;
}

static void set_zoom(Layout *layout, int zoom) {
  Unit margin = layout->sheet_width < margin_from ? margin_narrow : margin_wide;
  layout->zoom = zoom;
  layout->width = (Unit)((gint64)layout->sheet_width * 100 / zoom);
  layout->height = (Unit)((gint64)layout->sheet_height * 100 / zoom);
  layout->margin = margin * 100 / zoom;
}

/* -- One attempt -- */

static bool place_as(Layout *layout, const char *kind) {
  if (strcmp(kind, "table") == 0) {
    table_place(layout);
  } else if (layout->timeline->events->len == 0) {
    spine_place(layout);
  } else if (strcmp(kind, "list") == 0) {
    list_place(layout);
  } else if (strcmp(kind, "lanes") == 0) {
    lanes_place(layout);
  } else if (strcmp(kind, "axis") == 0) {
    return axis_place(layout, is_auto(layout));
  } else {
    spine_place(layout);
  }
  return true;
}

/* What is tried, in this order, until all is on one page: everything larger only where the page stays airy, then
 * narrower words, then smaller type. */
static const struct {
  int zoom, type, wrap; /* percent */
} attempts[] = {{240, 100, 100}, {200, 100, 100}, {160, 100, 100}, {130, 100, 100}, {115, 100, 100},
                {100, 100, 100}, {100, 100, 80},  {100, 94, 80},   {100, 90, 80},   {100, 81, 78}};

enum {
  LARGEST,
  LARGE_ON_PAPER = 2,
  LARGE_ROWS = 3,
  LARGER = 4,
  USUAL,
  NARROW,
  SMALL /* the least that is read with ease */
};

/* False: it cannot be placed so at all. */
static bool attempt_at(Layout *layout, const char *kind, gsize attempt) {
  layout_drop_pages(layout);
  set_zoom(layout, usual_zoom(layout) * attempts[attempt].zoom / 100);
  layout->type = type_set(attempts[attempt].type);
  layout->wrap = attempts[attempt].wrap;
  layout->fill = 100;
  layout->held = 0;
  layout->kind = kind;
  return place_as(layout, kind);
}

static bool is_good(const Layout *layout, gsize attempt) {
  return layout->pages->len == 1 && (attempt >= USUAL || is_wide_enough(layout, layout->kind, layout->width));
}

/* A slide is read from a chair; rows of a table need no more than to be read. */
static gsize largest_for(const Layout *layout, const char *kind) {
  return strcmp(kind, "table") == 0 ? LARGE_ROWS : layout->sheet_height <= screen_height ? LARGEST : LARGE_ON_PAPER;
}

/* The size at which it reads best of those larger than usual: a smaller one has to be worth it, and so has one that
 * leaves the words no room to stand at their dates.  USUAL: none will do. */
static gsize best_size(Layout *layout, const char *kind) {
  enum { SMALLER = 30, FULL = 80, FULLER = 4 };
  gsize best = USUAL;
  gint64 least = G_MAXINT64;
  for (gsize i = largest_for(layout, kind); i <= USUAL; i++) {
    if (attempt_at(layout, kind, i) && is_good(layout, i)) {
      gint64 cost = layout_cost(layout) + (gint64)i * SMALLER + MAX(layout->fill - FULL, 0) * FULLER;
      best = cost < least ? i : best;
      least = MIN(cost, least);
    }
  }
  return best;
}

/* Events on the first page. */
static guint told_first(const Layout *layout) {
  const LayoutPage *page = layout->pages->len ? g_ptr_array_index(layout->pages, 0) : NULL;
  guint told = layout->held;
  for (guint i = 0; page && i < page->boxes->len; i++) {
    const Box *box = &g_array_index(page->boxes, Box, i);
    told += box->kind == BOX_OPEN && box->event;
  }
  return told;
}

/* On one page of a given size, in the best of the ways to do so; false: in none, or see attempt_at().  A page that
 * grows has room; so many events that they take several pages need not be squeezed. */
static bool place_on_one(Layout *layout, const char *kind) {
  bool paper = layout->sheet_height > 0 && layout->sheet_width >= lanes_least_width;
  guint n = layout->timeline->events->len;
  gsize first = paper && n <= AIRY_MOST ? best_size(layout, kind) : USUAL;
  gsize least = !paper || n > FEW ? USUAL : is_auto(layout) ? SMALL : G_N_ELEMENTS(attempts) - 1;
  bool good = false, hopeless = false;
  for (gsize i = first; i <= least && !good && !hopeless; i++) {
    good = attempt_at(layout, kind, i) && is_good(layout, i);
    hopeless = i >= USUAL && told_first(layout) * MOST_GAIN < n * 100;
  }
  return good;
}

/* The same on as many pages as it takes. */
static bool place_on(Layout *layout, const char *kind) {
  layout->most_pages = 1; /* what takes more is not placed to its end */
  bool good = place_on_one(layout, kind);
  layout->most_pages = 0;
  return good || attempt_at(layout, kind, USUAL);
}

/* -- Too many for the pages -- */

/* How many pages there may be; 0: as many as it takes.  A table is there to list all, and a few long notes to be read.
 */
static guint most_pages(const Layout *layout) {
  bool table = strcmp(options_text(layout->options, OPT_LAYOUT), "table") == 0,
       few = layout->timeline->events->len <= FEW_NOTES, asked = options_is_set(layout->options, OPT_PAGES);
  return (table || few) && !asked ? 0 : (guint)options_int(layout->options, OPT_PAGES);
}

/* More than so many labels are on no page. */
static guint most_labels(const Layout *layout) {
  guint pages = most_pages(layout);
  return pages && layout->sheet_height > 0 && pages < G_MAXUINT / PAGE_LABELS ? pages * PAGE_LABELS : G_MAXUINT;
}

/* As many labels as the pages hold in a type that is read with ease, the most important ones.  A page that holds none
 * is not what nobody has asked for. */
static gsize least_type(const char *kind) {
  return strcmp(kind, "list") == 0 ? SMALL : NARROW;
}

static void declutter_within(Layout *layout, const char *kind) {
  g_autoptr(GPtrArray) order = declutter_order(layout->timeline);
  guint good = 0, bad = MIN(order->len, most_labels(layout)) + 1;
  while (bad - good > 1) {
    guint kept = good + (bad - good) / 2;
    declutter_hide(layout, order, kept);
    attempt_at(layout, kind, least_type(kind));
    *(layout->pages->len <= layout->most_pages ? &good : &bad) = kept;
  }
  bool asked = options_is_set(layout->options, OPT_PAGES);
  declutter_hide(layout, order, good || asked ? good : order->len);
  layout->most_pages = 0; /* marks alone may take more: they are shown all the same */
  attempt_at(layout, kind, least_type(kind));
}

/* Into the pages asked for: by narrower words, and then with as many labels as they hold. */
static void place_within(Layout *layout, const char *kind, guint most) {
  layout->most_pages = most;
  bool few = layout->timeline->events->len <= most_labels(layout);
  for (gsize i = USUAL; few && i <= least_type(kind); i++) {
    if (attempt_at(layout, kind, i) && layout->pages->len <= most) {
      bool airy = i == USUAL && strcmp(kind, "list") == 0 && layout->fill <= AIRY;
      if (airy && !(attempt_at(layout, kind, LARGER) && layout->pages->len <= most)) {
        attempt_at(layout, kind, USUAL);
      }
      return;
    }
  }
  layout->brief = strcmp(kind, "list") == 0;
  declutter_within(layout, kind);
}

/* -- The choice -- */

typedef struct {
  const char *kind;
  double width, most; /* points; the height that it may take */
} Sheet;

/* A5, A4 and A4 across as wide as they are, and as high as what is on them. */
static const Sheet sheets[] = {{"axis", 842, 595},  {"lanes", 842, 1191}, {"spine", 420, 842},
                               {"spine", 595, 842}, {"spine", 842, 595},  {"table", 595, 842}};

static const char *const kinds[] = {"axis", "lanes", "spine", "list", "table"};

/* Could it hold the titles, were each in one line with a gap?  On a wide sheet a spine has two columns; in lanes they
 * stand side by side. */
static bool may_hold(const Layout *layout, const Sheet *sheet) {
  gint64 columns = sheet->width > 600 ? 2 : 1, rows = layout->timeline->events->len / columns;
  bool beside = strcmp(sheet->kind, "lanes") == 0 || strcmp(sheet->kind, "axis") == 0;
  return beside || rows * (layout->type.headline.leading + least_gap) <= sheet->most * PT(1);
}

/* The sheet is cut to what stands on it; NULL: there is none that holds all. */
static const Sheet *best_sheet(Layout *layout) {
  const Sheet *best = NULL;
  gint64 least = G_MAXINT64;
  for (gsize i = 0; i < G_N_ELEMENTS(sheets); i++) {
    const Sheet *sheet = &sheets[i];
    set_sheet(layout, PT(sheet->width), 0);
    bool same = best && strcmp(best->kind, sheet->kind) == 0;
    if (same || !may_hold(layout, sheet) || !may_do(layout, sheet->kind, layout->sheet_width) ||
        !attempt_at(layout, sheet->kind, USUAL) || layout_page(layout)->height > PT(sheet->most)) {
      continue;
    }
    gint64 cost = layout_cost(layout);
    if (cost < least) {
      least = cost;
      best = sheet;
    }
  }
  return best;
}

/* The layout for a sheet of a given size; one that takes more pages than there may be is no choice, as long as there is
 * another. */
static const char *best_kind(Layout *layout, guint most) {
  const char *best = "spine";
  gint64 least = G_MAXINT64;
  guint n = 0;
  for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++) {
    if (may_do(layout, kinds[i], layout->sheet_width)) {
      n++;
      best = kinds[i];
    }
  }
  for (gsize i = 0; n > 1 && i < G_N_ELEMENTS(kinds); i++) {
    if (may_do(layout, kinds[i], layout->sheet_width) && place_on(layout, kinds[i])) {
      bool over = most && layout->pages->len > most;
      gint64 cost = layout_cost(layout) + (over ? FAR_OVER : 0);
      best = cost < least ? kinds[i] : best;
      least = MIN(cost, least);
    }
  }
  return best;
}

/* So many that trying all would take longer than a reader of them would wait. */
static const char *usual_kind(const Layout *layout) {
  const char *asked = options_text(layout->options, OPT_LAYOUT);
  return !is_auto(layout) ? asked : may_do(layout, "lanes", layout->sheet_width) ? "lanes" : "spine";
}

static void place_on_page(Layout *layout) {
  bool many = layout->timeline->events->len > ALL_TRIED;
  guint most = layout->sheet_height > 0 ? most_pages(layout) : 0;
  const char *kind = many ? usual_kind(layout) : best_kind(layout, most);
  const char *fullest = is_auto(layout) ? "list" : kind; /* which holds the most words */
  if (most && (layout->timeline->events->len > most_labels(layout) || (many && is_auto(layout)))) {
    place_within(layout, fullest, most);
    return;
  }
  if (most == 1 && is_auto(layout)) {
    layout->most_pages = 1;
    if (!place_on_one(layout, kind)) {
      place_within(layout, fullest, most);
    }
    return;
  }
  if (!place_on(layout, kind)) {
    kind = "spine"; /* words higher than a page */
    place_on(layout, kind);
  }
  if (most && layout->pages->len > most) {
    place_within(layout, fullest, most);
  }
}

/* No sheet holds all: pages, upright for what runs down them, or a picture as high as it needs to be. */
static void place_on_pages(Layout *layout, bool paper) {
  bool one = paper || most_pages(layout), asked = !is_auto(layout) || !most_pages(layout);
  bool lanes = asked && (may_do(layout, "lanes", PT(842)) || may_do(layout, "axis", PT(842)));
  set_sheet(layout, PT(lanes || !one ? 842 : 595), one ? PT(lanes ? 595 : 842) : 0);
  place_on_page(layout);
}

void layout_choose(Layout *layout) {
  double width = 0, height = 0;
  paper_size(options_text(layout->options, OPT_PAGE), &width,
             &height); /* options_set() has seen to it that it is one */
  if (width > 0) {
    set_sheet(layout, PT(width), PT(height));
    place_on_page(layout);
    return;
  }
  const Sheet *sheet = layout->timeline->events->len <= ALL_TRIED ? best_sheet(layout) : NULL;
  if (!sheet) {
    place_on_pages(layout, height > 0);
    return;
  }
  set_sheet(layout, PT(sheet->width), 0);
  attempt_at(layout, sheet->kind, USUAL);
}
