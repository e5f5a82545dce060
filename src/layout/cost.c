/* cost.c -- see cost.h. */
#include "layout/cost.h"

#include <string.h>

enum { CELLS = 48, WHOLE = 1000, LEADER = 3, TALL = 60, DATE = 120, PAGE = 600, AXIS = -120, LANES = -190, TABLE = 60 };

static const Unit stem_free = PT(64), slope_free = PT(14);

typedef struct {
  Unit x, y, x2, y2;
  bool cells[CELLS][CELLS];
} Grid;

/* -- White -- */

static bool is_words(const Box *box) {
  return box->kind == BOX_TEXT && box->w > 0;
}

/* From side to side of the page, for the sheet is there to be used, and from the first words to the last. */
static void span_words(Grid *grid, const LayoutPage *page, Unit margin) {
  *grid = (Grid){.x = margin, .x2 = page->width - margin, .y = G_MAXINT32};
  for (guint i = 0; i < page->boxes->len; i++) {
    const Box *box = &g_array_index(page->boxes, Box, i);
    if (is_words(box)) {
      grid->y = MIN(grid->y, box->y - box->style.size);
      grid->y2 = MAX(grid->y2, box->y);
    }
  }
}

static int cell_of(gint64 at, Unit from, Unit to) {
  return (int)CLAMP((at - from) * CELLS / MAX(to - from, 1), 0, CELLS - 1);
}

/* Words take the space around them, so that the lines of a label hold together. */
static void mark_words(Grid *grid, const Box *box) {
  Unit size = box->style.size;
  int left = cell_of((gint64)box->x - size, grid->x, grid->x2),
      right = cell_of((gint64)box->x + box->w + size, grid->x, grid->x2),
      top = cell_of((gint64)box->y - 3 * size / 2, grid->y, grid->y2),
      bottom = cell_of((gint64)box->y + size / 2, grid->y, grid->y2);
  for (int row = top; row <= bottom; row++) {
    memset(&grid->cells[row][left], true, (gsize)(right - left) + 1);
  }
}

/* The largest rectangle that ends in the row, given how many empty cells stand above each of its cells (by a stack). */
static int largest_in_row(const int *heights) {
  int starts[CELLS + 1], highs[CELLS + 1], depth = 0, best = 0;
  for (int i = 0; i <= CELLS; i++) {
    int high = i < CELLS ? heights[i] : 0, start = i;
    while (depth > 0 && highs[depth - 1] >= high) {
      depth--;
      start = starts[depth];
      best = MAX(best, highs[depth] * (i - start));
    }
    starts[depth] = start;
    highs[depth++] = high;
  }
  return best;
}

gint64 cost_white(const LayoutPage *page, Unit margin) {
  g_autofree Grid *grid = g_new(Grid, 1);
  int heights[CELLS] = {0}, best = 0;
  span_words(grid, page, margin);
  for (guint i = 0; i < page->boxes->len; i++) {
    const Box *box = &g_array_index(page->boxes, Box, i);
    if (is_words(box)) {
      mark_words(grid, box);
    }
  }
  for (int row = 0; row < CELLS; row++) {
    for (int i = 0; i < CELLS; i++) {
      heights[i] = grid->cells[row][i] ? 0 : heights[i] + 1;
    }
    int found = largest_in_row(heights);
    best = MAX(best, found);
  }
  return (gint64)best * WHOLE / (CELLS * CELLS);
}

/* The last of several pages may end where it likes. */
static gint64 worst_white(const Layout *layout) {
  gint64 worst = 0;
  for (guint i = 0; i < MAX(layout->pages->len - 1, 1); i++) {
    gint64 white = cost_white(g_ptr_array_index(layout->pages, i), layout->margin);
    worst = MAX(worst, white);
  }
  return worst;
}

/* -- Words and what leads to them -- */

typedef struct {
  gint64 leaders;          /* points too long */
  guint events, tall, cut; /* titles of many lines, dates of more than one */
  guint titles, dates;     /* lines of the event at hand */
} Words;

static void end_event(Words *words) {
  words->tall += words->titles > 2;
  words->cut += words->dates > 1;
  words->titles = words->dates = 0;
}

static void look_at(Words *words, const Box *box) {
  if (box->kind == BOX_RULE && box->ink == INK_LEADER) {
    gint64 most = box->w ? slope_free : stem_free;
    words->leaders += MAX(ABS(box->h) - most, 0) / UNIT_PT;
  } else if (box->kind == BOX_OPEN) {
    words->events += box->event != NULL;
  } else if (box->kind == BOX_CLOSE) {
    end_event(words);
  }
  words->titles += box->kind == BOX_TEXT && box->ink == INK_HEADLINE;
  words->dates += box->kind == BOX_TEXT && box->ink == INK_DATE;
}

static gint64 words_cost(const Layout *layout) {
  Words words = {0};
  for (guint i = 0; i < layout->pages->len; i++) {
    const LayoutPage *page = g_ptr_array_index(layout->pages, i);
    for (guint k = 0; k < page->boxes->len; k++) {
      look_at(&words, &g_array_index(page->boxes, Box, k));
    }
  }
  return (words.leaders * LEADER + words.tall * TALL + words.cut * DATE) / MAX(words.events, 1);
}

static gint64 kind_cost(const char *kind) {
  return strcmp(kind, "lanes") == 0 ? LANES : strcmp(kind, "axis") == 0 ? AXIS : strcmp(kind, "table") == 0 ? TABLE : 0;
}

gint64 layout_cost(const Layout *layout) {
  guint events = MAX(layout->timeline->events->len, 1);
  return worst_white(layout) + words_cost(layout) + (gint64)(layout->pages->len - 1) * PAGE +
         (gint64)layout_hidden(layout) * WHOLE / events + kind_cost(layout->kind);
}
