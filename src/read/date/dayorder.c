/* dayorder.c -- see dayorder.h. */
#include "read/date/dayorder.h"

#include <stdlib.h>
#include <string.h>

enum { MONTHS = 12, DAY_FIRST = 0, MONTH_FIRST = 1 };

static const char *past_weekday(const char *text) {
  const char *p = text;
  while (g_unichar_isalpha(g_utf8_get_char(p))) {
    p = g_utf8_next_char(p);
  }
  const char *end = p + strspn(p, "., ");
  return p > text && end > p && g_ascii_isdigit(*end) ? end : text;
}

bool slashes_read(const char *text, Slashes *out) {
  const char *p = past_weekday(text);
  for (int i = 0; i < 3; i++) {
    out->digits[i] = (int)strspn(p, "0123456789");
    out->number[i] = out->digits[i] ? atoi(p) : 0;
    p += out->digits[i];
    if (out->digits[i] < 1 || out->digits[i] > 4) {
      return false;
    }
    if (i == 0) {
      out->mark = *p;
    }
    if (i < 2 && (!*p || !strchr("/.-", *p) || *p != out->mark)) {
      return false;
    }
    p += i < 2;
  }
  out->rest = p;
  return !*p || *p == ' ' || *p == 'T' || *p == ',';
}

bool slashes_year_last(const Slashes *slashes) {
  return slashes->digits[0] <= 2 && slashes->digits[1] <= 2 && (slashes->digits[2] == 2 || slashes->digits[2] == 4);
}

static bool has_two_readings(const Slashes *slashes) {
  return slashes->mark != '.' && slashes->number[0] <= MONTHS && slashes->number[1] <= MONTHS &&
         slashes->number[0] != slashes->number[1];
}

void dayorder_look(DayOrder *order, const Slashes *slashes) {
  enum { LONGEST_MONTH = 32 };
  if (!slashes_year_last(slashes)) {
    return;
  }
  order->day_first |= slashes->number[0] > MONTHS && slashes->number[1] <= MONTHS;
  order->month_first |= slashes->number[1] > MONTHS && slashes->number[0] <= MONTHS;
  for (int way = DAY_FIRST; way <= MONTH_FIRST; way++) {
    int day = slashes->number[way == MONTH_FIRST], month = slashes->number[way == DAY_FIRST];
    gint64 now = ((gint64)slashes->number[2] * (MONTHS + 1) + month) * LONGEST_MONTH + day;
    order->rises[way] += order->dates && now > order->last[way];
    order->falls[way] += order->dates && now < order->last[way];
    order->last[way] = now;
  }
  order->dates++;
}

/* Do the dates stand in the order of time, or against it, by this reading? */
static bool is_sorted(const DayOrder *order, int way) {
  return !order->rises[way] || !order->falls[way];
}

/* DAY_FIRST or MONTH_FIRST, -1 where nothing tells. */
static int told_order(const DayOrder *order) {
  enum { FEWEST = 4 };
  if (order->day_first != order->month_first) {
    return order->day_first ? DAY_FIRST : MONTH_FIRST;
  }
  bool told =
      !order->day_first && order->dates >= FEWEST && is_sorted(order, DAY_FIRST) != is_sorted(order, MONTH_FIRST);
  return !told ? -1 : is_sorted(order, DAY_FIRST) ? DAY_FIRST : MONTH_FIRST;
}

bool dayorder_is_told(const DayOrder *order) {
  return told_order(order) >= 0;
}

bool dayorder_apply(const DayOrder *order, const Slashes *slashes, int *month, int *day, const char **why) {
  const int *n = slashes->number;
  int told = told_order(order), way = n[0] > MONTHS ? DAY_FIRST : n[1] > MONTHS ? MONTH_FIRST : told;
  if (way < 0) {
    way = slashes->mark == '.' || !order->english ? DAY_FIRST : MONTH_FIRST;
  }
  *day = n[way == MONTH_FIRST];
  *month = n[way == DAY_FIRST];
  if (has_two_readings(slashes)) {
    *why = told >= 0            ? "day and month stand in the order of the file's other dates"
           : way == MONTH_FIRST ? "month first, for no other date of the file tells; --lang en-GB reads the day first"
                                : "day first, for no other date of the file tells; --lang en-US reads the month first";
  }
  return *month <= MONTHS;
}
