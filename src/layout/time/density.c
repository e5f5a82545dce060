/* density.c -- see density.h.
 *
 * With k gaps closed it is always the k longest, so there are no more choices than gaps. */
#include "layout/time/density.h"

#include <math.h>

#include "layout/solve/pool.h"

enum { MOST_BREAKS = 24, MANY = 300, FEW_BREAKS = 4, HELD = 4 /* times as long a gap in a bar has to be */ };

static const Unit leader_free = PT(8), break_cost = PT(14), slot_cost = PT(5), whisker_free = PT(40),
                  joint = PT(8) /* between a slot and its neighbours */, rise = PT(5);

/* How wide a date may be before it gets a slot: all, decades, years, months. */
static const double cutoffs[] = {INFINITY, 3000, 300, 25};
/* The longest gap that stays open, in what the words at it need. */
static const double airs[] = {INFINITY, 4, 2.4, 1.6};

typedef struct {
  const DensityAxis *axis;
  GArray *places, *order; /* of DensityPlace; of guint, gaps from the longest on */
  PoolItem *items;
  Unit fixed;              /* taken by slots and their joints */
  double coarse, whiskers; /* days that coarse dates without slots take together */
  guint slots, needed;     /* places with words */
  gint64 needs;
} Trial;

/* -- Places -- */

static bool is_slot(const DensityItem *item, double coarse, double fine) {
  return !item->range && item->last - item->first > MAX(coarse, fine);
}

static int by_time(const void *left, const void *right) {
  const DensityPlace *a = left, *b = right;
  if (a->time != b->time) {
    return (a->time > b->time) - (a->time < b->time);
  }
  return b->slot != a->slot ? b->slot - a->slot : (a->last > b->last) - (a->last < b->last);
}

static void add_place(Trial *trial, double time, double last, Unit need, bool slot) {
  DensityPlace place = {.time = time, .last = last, .need = need, .slot = slot};
  g_array_append_val(trial->places, place);
}

/* Alike in time is one place; what lasts holds the gaps under it. */
static void join_places(Trial *trial) {
  GArray *all = trial->places, *joined = g_array_sized_new(FALSE, FALSE, sizeof(DensityPlace), all->len);
  double reach = -INFINITY;
  g_array_sort(all, by_time);
  for (guint i = 0; i < all->len; i++) {
    DensityPlace *place = &g_array_index(all, DensityPlace, i);
    DensityPlace *last = joined->len ? &g_array_index(joined, DensityPlace, joined->len - 1) : NULL;
    reach = place->slot ? reach : MAX(reach, place->last);
    if (last && last->time == place->time && last->slot == place->slot && (!last->slot || last->last == place->last)) {
      last->need += place->need;
    } else {
      g_array_append_val(joined, *place);
      last = &g_array_index(joined, DensityPlace, joined->len - 1);
    }
    last->held = !last->slot && reach > last->time;
  }
  g_array_unref(all);
  trial->places = joined;
}

static void fill_places(Trial *trial, const DensityItem *items, guint n, double coarse) {
  g_array_set_size(trial->places, 0);
  trial->coarse = coarse;
  trial->whiskers = 0;
  for (guint i = 0; i < n; i++) {
    double width = items[i].last - items[i].first;
    bool lasts = items[i].range || width > trial->axis->fine, slot = is_slot(&items[i], coarse, trial->axis->fine);
    add_place(trial, items[i].first, lasts ? items[i].last : items[i].first, items[i].need, slot);
    if (lasts && !slot) {
      add_place(trial, items[i].last, items[i].last, 0, false);
      trial->whiskers = MAX(trial->whiskers, items[i].range ? 0 : width);
    }
  }
  join_places(trial);
}

static double gap_after(const Trial *trial, guint i) {
  const DensityPlace *place = &g_array_index(trial->places, DensityPlace, i);
  return place[1].time - place->time;
}

/* Slots are apart from what is beside them, whatever is closed. */
static void count_slots(Trial *trial) {
  trial->slots = trial->needed = 0;
  trial->fixed = trial->axis->lead + trial->axis->trail;
  trial->needs = 0;
  for (guint i = 0; i < trial->places->len; i++) {
    DensityPlace *place = &g_array_index(trial->places, DensityPlace, i);
    bool next = i + 1 < trial->places->len && place[1].slot;
    trial->slots += place->slot;
    trial->needed += place->need > 0;
    trial->needs += place->need;
    place->length = place->slot ? MAX(place->need, PT(12)) : 0;
    trial->fixed += place->length + (i + 1 < trial->places->len && (place->slot || next) ? joint : 0);
  }
}

static int by_length(const void *left, const void *right, void *data) {
  const Trial *trial = data;
  guint a = *(const guint *)left, b = *(const guint *)right;
  const DensityPlace *places = (const DensityPlace *)(void *)trial->places->data;
  double x = gap_after(trial, a) / (places[a].held ? HELD : 1), y = gap_after(trial, b) / (places[b].held ? HELD : 1);
  return x != y ? (x < y) - (x > y) : (a > b) - (a < b);
}

static void order_gaps(Trial *trial) {
  g_array_set_size(trial->order, 0);
  for (guint i = 0; i + 1 < trial->places->len; i++) {
    const DensityPlace *place = &g_array_index(trial->places, DensityPlace, i);
    if (!place->slot && !place[1].slot) {
      g_array_append_val(trial->order, i);
    }
  }
  g_array_sort_with_data(trial->order, by_length, trial);
}

/* -- A choice -- */

typedef struct {
  guint closed;
  double rate;
  Unit length, gap, joint;
  gint64 cost;
} Choice;

static double open_time(const Trial *trial, guint closed) {
  double sum = 0;
  for (guint i = closed; i < trial->order->len; i++) {
    sum += gap_after(trial, g_array_index(trial->order, guint, i));
  }
  return sum;
}

/* Where no gap is open, a day is as long as makes the shortest closed gap longer than its break. */
static double lone_rate(const Trial *trial, guint closed) {
  double pace = trial->axis->pace > 0 ? PT(30) / trial->axis->pace : UNIT_PT;
  double gap = closed ? gap_after(trial, g_array_index(trial->order, guint, closed - 1)) : 0;
  return gap > 0 ? MAX(pace, 2.0 * trial->axis->gap / gap) : pace;
}

static Unit place_gap(const DensityPlace *place, const Choice *choice) {
  if (place->slot || place[1].slot) {
    return choice->joint;
  }
  return place->apart ? choice->gap : (Unit)((place[1].time - place->time) * choice->rate);
}

static void set_places(Trial *trial, const Choice *choice) {
  for (guint i = 0; i < trial->places->len; i++) {
    DensityPlace *place = &g_array_index(trial->places, DensityPlace, i);
    place->apart = place->slot || (i + 1 < trial->places->len && place[1].slot);
  }
  for (guint i = 0; i < choice->closed; i++) {
    g_array_index(trial->places, DensityPlace, g_array_index(trial->order, guint, i)).apart = true;
  }
  Unit at = trial->axis->lead;
  for (guint i = 0; i < trial->places->len; i++) {
    DensityPlace *place = &g_array_index(trial->places, DensityPlace, i);
    place->at = at;
    at += place->length + (i + 1 < trial->places->len ? place_gap(place, choice) : 0);
  }
}

/* The words as near to their places as they let each other stand: what leads to them, and what is white between. */
static gint64 words_cost(Trial *trial, const Choice *choice) {
  guint n = 0;
  for (guint i = 0; i < trial->places->len; i++) {
    const DensityPlace *place = &g_array_index(trial->places, DensityPlace, i);
    if (place->need > 0) {
      trial->items[n++] = (PoolItem){place->at - rise, place->need, 0};
    }
  }
  pool_place(trial->items, n, -rise, (Unit)MAX((gint64)choice->length, MIN(trial->needs, G_MAXINT32)));
  static const Unit least = PT(8);
  gint64 cost = 0, mean = MAX(trial->needs / MAX(n, 1), least);
  for (guint i = 0; i < n; i++) {
    gint64 off = MAX(ABS(trial->items[i].top - trial->items[i].wish) - leader_free, 0);
    Unit end = i + 1 < n ? trial->items[i + 1].top : MAX(choice->length, trial->items[i].top);
    gint64 white = MAX(end - trial->items[i].top - trial->items[i].height, 0);
    cost += off + off * off / (4 * mean) + white * white / (4 * mean);
  }
  return cost;
}

static gint64 cost_of(Trial *trial, const Choice *choice) {
  set_places(trial, choice);
  double whisker = MAX(trial->whiskers * choice->rate - whisker_free, 0);
  return words_cost(trial, choice) + (gint64)choice->closed * break_cost + (gint64)trial->slots * slot_cost +
         (gint64)MIN(4 * whisker, G_MAXINT32);
}

/* An axis without a stretch of time is all breaks, which share its length. */
static void fill_breaks(const Trial *trial, Choice *choice) {
  Unit spare = trial->axis->length - choice->length;
  guint breaks = trial->places->len - 1;
  if (spare > 0 && breaks > 0) {
    choice->gap += spare / (Unit)breaks;
    choice->joint += spare / (Unit)breaks;
    choice->length = trial->axis->length;
  }
}

/* The choice of closing so many gaps at one airiness; false: a break would be as long as what it closes. */
static bool choose(const Trial *trial, guint closed, double air, Choice *choice) {
  const DensityAxis *axis = trial->axis;
  double open = open_time(trial, closed);
  *choice = (Choice){.closed = closed, .gap = axis->gap, .joint = joint};
  Unit room = MAX(axis->length - trial->fixed - (Unit)closed * choice->gap, axis->length / 8);
  choice->rate = open > 0 ? room / open : lone_rate(trial, closed);
  if (open > 0 && isfinite(air)) {
    double longest = gap_after(trial, g_array_index(trial->order, guint, closed));
    gint64 mean = trial->needs / MAX(trial->needed, 1);
    choice->rate = MIN(choice->rate, air * (double)mean / longest);
  }
  choice->rate = axis->most_rate > 0 ? MIN(choice->rate, axis->most_rate) : choice->rate;
  choice->length = MIN(axis->length, (Unit)(choice->rate * open) + trial->fixed + (Unit)closed * choice->gap);
  if (axis->fill && open <= 0) {
    fill_breaks(trial, choice);
  }
  const DensityPlace *places = (const DensityPlace *)(void *)trial->places->data;
  guint last = closed ? g_array_index(trial->order, guint, closed - 1) : 0;
  if (closed && gap_after(trial, last) < axis->least_gap) {
    return false;
  }
  return closed == 0 || gap_after(trial, last) * choice->rate > choice->gap * (places[last].held ? HELD : 2);
}

/* The best of this cutoff. */
static bool try_closing(Trial *trial, Choice *best) {
  guint most = MIN(trial->order->len, trial->places->len > MANY ? FEW_BREAKS : MOST_BREAKS);
  most = MIN(most, (guint)(trial->axis->length / 2 / trial->axis->gap));
  bool better = false;
  for (guint closed = 0; closed <= (trial->axis->closes ? most : 0); closed++) {
    for (gsize i = 0; i < (trial->axis->fill ? 1 : G_N_ELEMENTS(airs)); i++) {
      Choice choice;
      if (choose(trial, closed, airs[i], &choice)) {
        choice.cost = cost_of(trial, &choice);
        better |= choice.cost < best->cost;
        *best = choice.cost < best->cost ? choice : *best;
      }
    }
  }
  return better;
}

/* -- The axis -- */

static void prepare(Trial *trial, const DensityItem *items, guint n, double coarse) {
  fill_places(trial, items, n, coarse);
  count_slots(trial);
  order_gaps(trial);
}

static bool any_slot(const DensityItem *items, guint n, double coarse, double wider, double fine) {
  for (guint i = 0; i < n; i++) {
    if (is_slot(&items[i], coarse, fine) && !is_slot(&items[i], wider, fine)) {
      return true;
    }
  }
  return false;
}

Density density_new(const DensityItem *items, guint n, const DensityAxis *axis) {
  Trial trial = {.axis = axis,
                 .places = g_array_new(FALSE, FALSE, sizeof(DensityPlace)),
                 .order = g_array_new(FALSE, FALSE, sizeof(guint)),
                 .items = g_new(PoolItem, n + 1)};
  Choice best = {.cost = G_MAXINT64};
  double coarse = INFINITY;
  for (gsize i = 0; i < (axis->closes ? G_N_ELEMENTS(cutoffs) : 1); i++) {
    if (i == 0 || any_slot(items, n, cutoffs[i], cutoffs[i - 1], axis->fine)) {
      prepare(&trial, items, n, cutoffs[i]);
      bool timed = trial.slots < trial.places->len; /* an axis of slots alone would show no time */
      coarse = timed && try_closing(&trial, &best) ? cutoffs[i] : coarse;
    }
  }
  prepare(&trial, items, n, coarse);
  set_places(&trial, &best);
  g_array_unref(trial.order);
  g_free(trial.items);
  return (Density){trial.places, best.rate, best.length, MAX(coarse, axis->fine)};
}

void density_clear(Density *density) {
  g_array_unref(density->places);
}
