/* choose.c -- see choose.h. */
#include "layout/choose.h"

#include <string.h>

#include "layout/cost.h"
#include "layout/solve/crowd.h"
#include "model/paper.h"

enum {
  AXIS_MOST = 14,
  ALL_TRIED = 200,
  FEW_NOTES = 12,
  LANES_MOST_GROUPS = 12,
  FEW = 120,
  LANES_SHARE = 60 /* percent of ranges */,
  PAGE_LABELS = 320,
  USUAL_SHEET = 100,
  LARGE_SHEET = 130,
  FAR_OVER = 100000
};

#define LARGE_PAGE (1.4 * PT(595) * PT(842)) /* than A4 */

static const Unit axis_least_width = PT(330) /* 116 mm */, lanes_least_width = PT(420), margin_wide = PT(36),
                  margin_narrow = PT(10), margin_from = PT(400);

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

/* Would an editor think of it for such a timeline on a sheet of this width? */
static bool may_do(const Layout *layout, const char *kind, Unit width) {
  const Timeline *timeline = layout->timeline;
  if (!is_auto(layout)) {
    return strcmp(options_text(layout->options, OPT_LAYOUT), kind) == 0;
  }
  if (strcmp(kind, "axis") == 0) {
    return width >= axis_least_width && timeline->events->len <= AXIS_MOST && !has_notes(layout);
  }
  if (strcmp(kind, "lanes") == 0) {
    bool grouped = timeline->groups->len > 1 && timeline->groups->len <= LANES_MOST_GROUPS;
    return width >= lanes_least_width && !has_notes(layout) && (grouped || is_of_ranges(layout));
  }
  return strcmp(kind, "spine") == 0;
}

static void set_sheet(Layout *layout, Unit width, Unit height) {
  layout->width = width;
  layout->height = height;
  layout->margin = width < margin_from ? margin_narrow : margin_wide;
  layout->sheet = (double)width * height > LARGE_PAGE ? LARGE_SHEET : USUAL_SHEET;
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

/* What is tried, in this order, until all is on one page: more than the usual size only where the page stays airy, then
 * narrower words, then smaller type. */
static const struct {
  int type, wrap, most_fill; /* percent */
} attempts[] = {{130, 130, 62}, {115, 115, 72}, {100, 100, 100}, {100, 80, 100},
                {94, 80, 100},  {90, 80, 100},  {81, 78, 100}};

enum { LARGER = 1, USUAL = 2, NARROW = 3, SMALL = 4 /* the least that is read with ease */ };

/* False: it cannot be placed so at all. */
static bool attempt_at(Layout *layout, const char *kind, gsize attempt) {
  layout_drop_pages(layout);
  layout->type = type_set(attempts[attempt].type, layout->sheet);
  layout->wrap = attempts[attempt].wrap * layout->sheet / 100;
  layout->fill = 100;
  layout->kind = kind;
  return place_as(layout, kind);
}

static bool is_good(const Layout *layout, gsize attempt) {
  return layout->pages->len == 1 && (attempt == USUAL || layout->fill <= attempts[attempt].most_fill);
}

/* On a sheet of a given size.  A page that grows has room; so many events that they take several pages need not be
 * squeezed.  False: see attempt_at(). */
static bool place_on(Layout *layout, const char *kind) {
  bool paper = layout->height > 0 && layout->width >= lanes_least_width, few = layout->timeline->events->len <= FEW;
  bool large = (double)layout->width * layout->height > LARGE_PAGE;
  bool airy = paper && (layout->timeline->events->len <= AXIS_MOST * 2 || (large && few));
  gsize least = !paper || !few ? USUAL : is_auto(layout) ? SMALL : G_N_ELEMENTS(attempts) - 1;
  for (gsize i = airy ? 0 : USUAL; i <= least; i++) {
    if (attempt_at(layout, kind, i) && is_good(layout, i)) {
      return true;
    }
  }
  return attempt_at(layout, kind, USUAL);
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
  return pages && layout->height > 0 && pages < G_MAXUINT / PAGE_LABELS ? pages * PAGE_LABELS : G_MAXUINT;
}

/* As many labels as the pages hold in a type that is read with ease, the most important ones.  A page that holds none
 * is not what nobody has asked for. */
static gsize least_type(const char *kind) {
  return strcmp(kind, "list") == 0 ? SMALL : NARROW;
}

static void crowd_within(Layout *layout, const char *kind) {
  g_autoptr(GPtrArray) order = crowd_order(layout->timeline);
  guint good = 0, bad = MIN(order->len, most_labels(layout)) + 1;
  while (bad - good > 1) {
    guint kept = good + (bad - good) / 2;
    crowd_hide(layout, order, kept);
    attempt_at(layout, kind, least_type(kind));
    *(layout->pages->len <= layout->most_pages ? &good : &bad) = kept;
  }
  bool asked = options_is_set(layout->options, OPT_PAGES);
  crowd_hide(layout, order, good || asked ? good : order->len);
  layout->most_pages = 0; /* marks alone may take more: they are shown all the same */
  attempt_at(layout, kind, least_type(kind));
}

/* Into the pages asked for: by narrower words, and then with as many labels as they hold. */
static void place_within(Layout *layout, const char *kind, guint most) {
  layout->most_pages = most;
  bool few = layout->timeline->events->len <= most_labels(layout);
  gsize first = strcmp(kind, "list") == 0 ? LARGER : USUAL;
  for (gsize i = first; few && i <= least_type(kind); i++) {
    if (attempt_at(layout, kind, i) && layout->pages->len <= most) {
      return;
    }
  }
  layout->brief = strcmp(kind, "list") == 0;
  crowd_within(layout, kind);
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

/* The sheet is cut to what stands on it; NULL: there is none that holds all. */
static const Sheet *best_sheet(Layout *layout) {
  const Sheet *best = NULL;
  gint64 least = G_MAXINT64;
  for (gsize i = 0; i < G_N_ELEMENTS(sheets); i++) {
    const Sheet *sheet = &sheets[i];
    set_sheet(layout, PT(sheet->width), 0);
    bool same = best && strcmp(best->kind, sheet->kind) == 0;
    if (same || !may_do(layout, sheet->kind, layout->width) || !attempt_at(layout, sheet->kind, USUAL) ||
        layout_page(layout)->height > PT(sheet->most)) {
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
    if (may_do(layout, kinds[i], layout->width)) {
      n++;
      best = kinds[i];
    }
  }
  for (gsize i = 0; n > 1 && i < G_N_ELEMENTS(kinds); i++) {
    if (may_do(layout, kinds[i], layout->width) && place_on(layout, kinds[i])) {
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
  return !is_auto(layout) ? asked : may_do(layout, "lanes", layout->width) ? "lanes" : "spine";
}

static void place_on_page(Layout *layout) {
  bool many = layout->timeline->events->len > ALL_TRIED;
  guint most = layout->height > 0 ? most_pages(layout) : 0;
  const char *kind = many ? usual_kind(layout) : best_kind(layout, most);
  const char *fullest = is_auto(layout) ? "list" : kind; /* which holds the most words */
  if (most && (layout->timeline->events->len > most_labels(layout) || (many && is_auto(layout)))) {
    place_within(layout, fullest, most);
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
