/* How fast the tagger reads: prose of our own (a phrase in 200 bytes, as in histories), then hostile texts; each at two
 * sizes, for the time must grow as the text does.  Prints a line each; fails where prose is slower than FLOOR_MB or
 * anything is worse than linear. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "timex/timex.h"

enum { SMALL = 1000 * 1000, TIMES = 10, FLOOR_MB = 10 };

/* Of ten times the text, in time of the processor: twice that is the noise of a shared machine, not growth. */
static const double worst_growth = 2.0 * TIMES;

typedef struct {
  const char *name, *unit;
  bool prose;
} Load;

static const Load loads[] = {
    {"prose",
     "The harbour was closed by ice on Jan. 14, and the pilots, who had been called back in late 1911, waited in the "
     "long room above the chandler's shop, where the windows look over the roads to the lighthouse and the stove is "
     "never out. Three weeks later the wind turned; ships of every kind came in, some with grain and some with nothing "
     "at all, and the carters stood in a row along the quay with their horses under sacking. The company said that its "
     "rents, which fell last year, would be paid in full to those who had signed, and that the others might come to "
     "the "
     "office and be heard. Nobody in the town believed it, and the mayor, a quiet man with a great many friends, said "
     "so "
     "at the table, between the soup and the fish, to whoever would listen to him.\n\n",
     true},
    {"digits", "1", false},
    {"May", "May ", false},
    {"numbers", "one hundred and ", false},
    {"year by year", "1914-", false},
    {"articles", "the last first early two ", false},
    {"a sentence", "and the mayor had seen it on Monday, ", false},
    {"brackets", "(1914 ", false},
    {"deeds", "a day after the vote and the fire on 3 May 1921 ", false},
    {"feasts", "Chinese New Year 1914 and Diwali 1921 and ", false},
};

static char *repeat(const char *unit, gsize size) {
  GString *text = g_string_sized_new(size + strlen(unit));
  while (text->len < size) {
    g_string_append(text, unit);
  }
  return g_string_free(text, FALSE);
}

static double seconds(const TimexTables *tables, const char *unit, gsize size) {
  g_autofree char *text = repeat(unit, size);
  g_autoptr(Date) anchor = date_new_day(1989, 11, 2);
  TimexContext context = {.anchor = anchor};
  clock_t start = clock();
  g_autoptr(GArray) found = timex_find(tables, text, strlen(text), &context);
  return (double)(clock() - start) / CLOCKS_PER_SEC;
}

int main(void) {
  TimexTables *tables = timex_tables_new("en");
  bool good = true;
  for (gsize i = 0; i < G_N_ELEMENTS(loads); i++) {
    double small = seconds(tables, loads[i].unit, SMALL), large = seconds(tables, loads[i].unit, (gsize)SMALL * TIMES);
    double rate = (double)SMALL * TIMES / 1e6 / large;
    bool fine = large < worst_growth * MAX(small, 0.01) && (!loads[i].prose || rate >= FLOOR_MB);
    printf("timex: %-14s %7.1f MB/s, ten times the text takes %4.1f times as long%s\n", loads[i].name, rate,
           large / small, fine ? "" : "  TOO SLOW");
    good = good && fine;
  }
  timex_tables_free(tables);
  return good ? 0 : 1;
}
