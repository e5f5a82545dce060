/* axis.c -- labels above and below an axis.
 *
 * Few events take one strip.  More are told in several, one below the other as lines of text are, each with as many
 * events as its height holds, and on further pages. */
#include "layout/solve/fit.h"
#include "layout/time/strip.h"

enum { MOST_OF_STRIP = 40, FEW = 60 };

static const Unit strip_gap = PT(22), usual_height = PT(205);

typedef struct {
  Layout *layout;
  StripFrame frame;
  Unit room;  /* for one strip */
  guint most; /* events on one strip */
} Axis;

static bool fits(void *data, guint n) {
  Axis *axis = data;
  Strip *strip = strip_new(&axis->frame, axis->frame.from + n);
  bool good = strip_height(strip) <= axis->room;
  strip_free(strip);
  return good;
}

static guint left_of(const Axis *axis) {
  return axis->layout->timeline->events->len - axis->frame.from;
}

/* All on one strip, which takes what height the page has. */
static bool place_one(Axis *axis, Unit y, Unit room) {
  Layout *layout = axis->layout;
  if (left_of(axis) > axis->most) {
    return false;
  }
  Strip *strip = strip_new(&axis->frame, layout->timeline->events->len);
  Unit height = strip_height(strip), usable = room - height;
  Unit spare = MAX(MIN(usable, strip_most_spare(strip)) / 4, 0);
  bool good = height <= room;
  if (good) {
    layout->fill = layout->height ? (int)((gint64)height * 100 / room) : 100;
    strip_place(strip, y, spare);
    tail_place_on(layout, y + height + spare);
  }
  strip_free(strip);
  return good;
}

/* Strips of a page share what height is left over. */
static Unit place_strips(Axis *axis, GPtrArray *strips, Unit y, Unit spare) {
  Unit each = strips->len ? spare / (Unit)strips->len : 0;
  for (guint i = 0; i < strips->len; i++) {
    Strip *strip = g_ptr_array_index(strips, i);
    Unit more = MIN(each, strip_most_spare(strip) / 2);
    strip_place(strip, y, more);
    y += strip_height(strip) + more + strip_gap;
  }
  return axis->layout->height ? y : y - strip_gap;
}

/* The strips of a page from axis->frame.from on; false: one is higher than the page. */
static bool place_page(Axis *axis, Unit *y) {
  Layout *layout = axis->layout;
  Unit bottom = layout_bottom(layout), used = *y;
  guint count = layout->height ? MAX((guint)((bottom - *y + strip_gap) / usual_height), 1) : G_MAXUINT;
  axis->room = layout->height ? (bottom - *y + strip_gap) / (Unit)count - strip_gap : usual_height - strip_gap;
  g_autoptr(GPtrArray) strips = g_ptr_array_new_with_free_func((GDestroyNotify)strip_free);
  while (left_of(axis) > 0 && strips->len < count) {
    guint n = fit_most(MIN(left_of(axis), axis->most), fits, axis);
    Strip *strip = strip_new(&axis->frame, axis->frame.from + n);
    bool last = n == left_of(axis) && layout->height && strips->len > 0; /* no page has nothing but the foot */
    if (used + strip_height(strip) + (last ? tail_height(layout) : 0) > bottom) {
      strip_free(strip);
      break;
    }
    used += strip_height(strip) + strip_gap;
    strip_frame_begin(&axis->frame, axis->frame.from + n);
    g_ptr_array_add(strips, strip);
  }
  Unit tail = left_of(axis) > 0 ? 0 : tail_height(layout);
  Unit spare = layout->height ? MAX(bottom - used + strip_gap - tail, 0) : 0;
  *y = place_strips(axis, strips, *y, spare) - (layout->height ? strip_gap : 0);
  return strips->len > 0;
}

/* Strips of as many events each, so that no last event stands alone. */
static void balance(Axis *axis, Unit y) {
  guint strips = 0, all = left_of(axis);
  Unit bottom = axis->layout->height ? axis->layout->height - axis->layout->margin : 0;
  guint count = bottom ? MAX((guint)((bottom - y + strip_gap) / usual_height), 1) : 1;
  axis->room = bottom ? (bottom - y + strip_gap) / (Unit)count - strip_gap : usual_height - strip_gap;
  while (left_of(axis) > 0) {
    strip_frame_begin(&axis->frame, axis->frame.from + fit_most(MIN(left_of(axis), axis->most), fits, axis));
    strips++;
  }
  strip_frame_begin(&axis->frame, 0);
  axis->most = strips ? (all + strips - 1) / strips : axis->most;
}

/* From the first strip on, down this page and others; false: a strip is higher than a page. */
static bool place_all(Axis *axis, Unit y) {
  Layout *layout = axis->layout;
  while (place_page(axis, &y)) {
    LayoutPage *page = layout_page(layout);
    page->height = MAX(page->height, y + layout->margin);
    if (left_of(axis) == 0) {
      tail_place_on(layout, y);
      return true;
    }
    layout_add_page(layout);
    y = layout->margin;
    if (layout_is_over(layout)) {
      return true;
    }
  }
  return false;
}

bool axis_place(Layout *layout, bool one_strip) {
  Axis axis = {.layout = layout, .frame = strip_frame_new(layout), .most = MOST_OF_STRIP};
  if (layout_hidden(layout)) { /* marks take no room */
    axis.most = layout->timeline->events->len;
  }
  layout_add_page(layout);
  Unit y = head_place(layout, layout->margin, true);
  Unit room =
      layout->height ? layout->height - layout->margin - y - tail_height(layout) - PT(6) : layout->width * 2 / 3;
  bool placed = !axis.frame.cut && place_one(&axis, y, room);
  if (!placed && !one_strip && !axis.frame.cut) {
    if (left_of(&axis) <= FEW) {
      balance(&axis, y);
    }
    placed = place_all(&axis, y);
  }
  strip_frame_clear(&axis.frame);
  if (!placed) {
    layout_drop_pages(layout);
  }
  return placed;
}
