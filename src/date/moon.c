/* moon.c -- see moon.h.  Times are days of the Julian period, as astronomers count them. */
#include "date/moon.h"

#include <math.h>
#include <stddef.h>

enum { FIRST_YEAR = 1645, LAST_YEAR = 2199, UNIX_NOON = 2440588, LUNATIONS = 13, SIGN = 30 };

static const double j2000 = 2451545.0, tropical_year = 365.2422, month = 29.530588861, hours_a_day = 24;

static double sine(double degrees) {
  return sin(degrees * M_PI / 180);
}

/* The k-th new moon from that of 6 January 2000. */
static double new_moon(int k) {
  double T = k / 1236.85, E = 1 - 0.002516 * T - 0.0000074 * T * T;
  double sun = 2.5534 + 29.10535670 * k - 0.0000014 * T * T;
  double moon = 201.5643 + 385.81693528 * k + 0.0107582 * T * T;
  double latitude = 160.7108 + 390.67050284 * k - 0.0016118 * T * T;
  double node = 124.7746 - 1.56375588 * k + 0.0020672 * T * T;
  double mean = 2451550.09766 + month * k + 0.00015437 * T * T;
  return mean - 0.40720 * sine(moon) + 0.17241 * E * sine(sun) + 0.01608 * sine(2 * moon) +
         0.01039 * sine(2 * latitude) + 0.00739 * E * sine(moon - sun) - 0.00514 * E * sine(moon + sun) +
         0.00208 * E * E * sine(2 * sun) - 0.00111 * sine(moon - 2 * latitude) - 0.00057 * sine(moon + 2 * latitude) +
         0.00056 * E * sine(2 * moon + sun) - 0.00042 * sine(3 * moon) + 0.00042 * E * sine(sun + 2 * latitude) +
         0.00038 * E * sine(sun - 2 * latitude) - 0.00024 * E * sine(2 * moon - sun) - 0.00017 * sine(node);
}

/* The longitude of the sun, 0 to 360 degrees. */
static double sun_at(double time) {
  double T = (time - j2000) / 36525, anomaly = 357.52911 + 35999.05029 * T - 0.0001537 * T * T;
  double mean = 280.46646 + 36000.76983 * T + 0.0003032 * T * T;
  double centre =
      (1.914602 - 0.004817 * T) * sine(anomaly) + 0.019993 * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly);
  double longitude = fmod(mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * T), 360);
  return longitude < 0 ? longitude + 360 : longitude;
}

static double year_start(int64_t year) {
  return j2000 + (double)(year - 2000) * tropical_year;
}

/* Where the days begin `zone` days before those of Greenwich: the day, and how much of it is gone.  The clock of the
 * earth goes a minute after that of astronomers in our time, and by less than a quarter of one in the 1800s. */
static int64_t local_day(double time, double zone, double *gone) {
  static const double slow = 1.0 / 1440;
  double noon = time + zone - (time > year_start(1950) ? slow : 0) + 0.5, whole = floor(noon);
  if (gone) {
    *gone = noon - whole;
  }
  return (int64_t)whole - UNIX_NOON;
}

/* -- China -- */

/* Beijing's own noon until 1928, since then that of 120 degrees east. */
static double zone_of_china(int64_t year) {
  static const double old = 7 + 45.0 / 60 + 40.0 / 3600;
  return (year >= 1929 ? 8 : old) / hours_a_day;
}

static int64_t moon_day(int k, double zone) {
  return local_day(new_moon(k), zone, NULL);
}

static int64_t winter_solstice(int64_t year, double zone) {
  enum { STEPS = 6, SOLSTICE = 270, NEAR = 354 };
  double time = year_start(year) + NEAR;
  for (int i = 0; i < STEPS; i++) {
    time += remainder(SOLSTICE - sun_at(time), 360) * tropical_year / 360;
  }
  return local_day(time, zone, NULL);
}

/* The new moon with which the eleventh month begins: that of the solstice. */
static int eleventh_month(int64_t year, double zone) {
  int64_t solstice = winter_solstice(year, zone);
  int k = (int)lround(((double)(solstice + UNIX_NOON) - 2451550) / month) + 2;
  while (moon_day(k, zone) > solstice) {
    k--;
  }
  return k;
}

/* Does the sun enter no sign in the month? */
static bool is_without_sign(int k, double zone) {
  double begin = (double)(moon_day(k, zone) + UNIX_NOON) - 0.5 - zone;
  double end = (double)(moon_day(k + 1, zone) + UNIX_NOON) - 0.5 - zone;
  return floor(sun_at(begin) / SIGN) == floor(sun_at(end) / SIGN);
}

/* The second new moon after that of the solstice; the third, where the month between is one too many. */
bool moon_chinese_new_year(int64_t year, int64_t *day) {
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return false;
  }
  double zone = zone_of_china(year);
  int before = eleventh_month(year - 1, zone), after = eleventh_month(year, zone);
  bool long_year = after - before == LUNATIONS;
  bool leap = long_year && (is_without_sign(before + 1, zone) || is_without_sign(before + 2, zone));
  *day = moon_day(before + 2 + leap, zone);
  return true;
}

/* -- India -- */

bool moon_diwali(int64_t year, int64_t *day) {
  enum { SCALES = 180, AUTUMN = 270 };
  static const double india = 5.5 / 24, nightfall = 18.0 / 24;
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return false;
  }
  /* the stars against the equinox: Lahiri's measure of 2000, and a degree in 72 years */
  double stars = 23.85 + (double)(year - 2000) * 0.01396, gone;
  int k = (int)lround((year_start(year) + AUTUMN - 2451550) / month) - 1;
  for (double sign = 0; sign < SCALES || sign >= SCALES + SIGN; k++) {
    sign = fmod(sun_at(new_moon(k)) - stars + 360, 360);
  }
  *day = local_day(new_moon(k - 1), india, &gone);
  *day -= gone < nightfall;
  return true;
}
