/* Breaks and lengths of axes: by what stands on them, not by how long their time is. */
#include "layout/time/density.h"

#include <math.h>

static Density density_of(double unit, const DensityAxis *axis) {
  static const double times[] = {0, 30, 90, 100, 400};
  DensityItem items[G_N_ELEMENTS(times)];
  for (gsize i = 0; i < G_N_ELEMENTS(times); i++) {
    items[i] = (DensityItem){times[i] * unit, times[i] * unit, PT(12), false};
  }
  return density_new(items, G_N_ELEMENTS(times), axis);
}

/* A day is laid out as a century is. */
static void test_any_unit(void) {
  static const double units[] = {0.001, 1, 100};
  DensityAxis axis = {.length = PT(700), .gap = PT(20)};
  for (int closes = 0; closes < 2; closes++) {
    axis.closes = closes;
    Density one = density_of(1, &axis);
    for (gsize i = 0; i < G_N_ELEMENTS(units); i++) {
      Density other = density_of(units[i], &axis);
      g_assert_cmpint(ABS(other.length - one.length), <=, PT(1));
      g_assert_cmpfloat(fabs(other.rate * units[i] - one.rate), <=, 0.001 * one.rate);
      density_clear(&other);
    }
    density_clear(&one);
  }
}

/* What is to be filled is; what is not keeps words together. */
static void test_length(void) {
  DensityAxis axis = {.length = PT(2000), .gap = PT(20)};
  Density loose = density_of(1, &axis);
  axis.fill = true;
  Density full = density_of(1, &axis);
  g_assert_cmpint(loose.length, <, PT(2000));
  g_assert_cmpint(full.length, >=, PT(1999));
  density_clear(&loose);
  density_clear(&full);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/density/any-unit", test_any_unit);
  g_test_add_func("/density/length", test_length);
  return g_test_run();
}
