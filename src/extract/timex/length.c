/* length.c -- see length.h.  TIMEX3: "P2Y", "PT30M", "PXW"; sets "P1D" or "XXXX-WXX-1" with quant
 * and freq. */
#include "extract/timex/length.h"

/* Letters and what a unit is worth of its letter: a decade is ten years. */
static const struct {
  const char *letters;
  int factor;
} units[] = {
    [UNIT_SECOND] = {"TS", 1},       [UNIT_MINUTE] = {"TM", 1}, [UNIT_HOUR] = {"TH", 1},    [UNIT_PART] = {"D", 1},
    [UNIT_NIGHT] = {"D", 1},         [UNIT_DAY] = {"D", 1},     [UNIT_WEEKEND] = {"WE", 1}, [UNIT_WEEK] = {"W", 1},
    [UNIT_FORTNIGHT] = {"W", 2},     [UNIT_MONTH] = {"M", 1},   [UNIT_SEASON] = {"M", 3},   [UNIT_QUARTER] = {"Q", 1},
    [UNIT_HALF] = {"M", 6},          [UNIT_YEAR] = {"Y", 1},    [UNIT_DECADE] = {"Y", 10},  [UNIT_CENTURY] = {"Y", 100},
    [UNIT_MILLENNIUM] = {"Y", 1000},
};

static char *length_value(const Form *form) {
  const char *letters = units[form->unit].letters;
  bool time = letters[0] == 'T';
  int64_t count = form->count * units[form->unit].factor;
  if (form->vague && form->count <= 1) {
    return g_strdup_printf("P%sX%s", time ? "T" : "", letters + time);
  }
  return g_strdup_printf("P%s%" G_GINT64_FORMAT "%s%s", time ? "T" : "", count, form->half_more ? ".5" : "",
                         letters + time);
}

/* "the past two years" ends with the publication, "the next two" begin with it. */
static void bound(const Form *form, const Discourse *discourse, Timex *timex) {
  if (discourse->anchor && !discourse->history && form->stretch) {
    *(form->stretch < 0 ? &timex->end : &timex->begin) = TIMEX_DCT;
  }
}

/* "recent weeks": they end with the publication and begin nobody knows when: about its month. */
static void place_recent(const Form *form, const Discourse *discourse, Timex *timex) {
  bool recent = form->stretch < 0 && form->vague && form->unit >= UNIT_DAY && form->unit <= UNIT_MONTH;
  if (!recent || discourse->history) {
    return;
  }
  timex->needs_anchor = !discourse->anchor;
  if (discourse->anchor) {
    Moment month = moment_of_day(discourse->anchor_day, UNIT_MONTH);
    g_autofree char *text = moment_value(&month);
    timex->date = moment_parse("%s~", text);
    g_free(timex->why);
    timex->why = g_strdup_printf("recent: about the month of publication, %s", text);
  }
}

static char *set_value(const Form *form) {
  static const char *const seasons[] = {"SP", "SU", "FA", "WI"};
  if (form->weekday) {
    return g_strdup_printf("XXXX-WXX-%d", form->weekday);
  }
  if (form->month) {
    return form->day ? g_strdup_printf("XXXX-%02d-%02d", form->month, form->day)
                     : g_strdup_printf("XXXX-%02d", form->month);
  }
  if (form->season) {
    return g_strdup_printf("XXXX-%s", seasons[form->season - CODE_SPRING]);
  }
  return form->daypart ? g_strdup_printf("XXXX-XX-XXT%s", moment_daypart(form->daypart)) : length_value(form);
}

bool length_resolve(const Form *form, const Discourse *discourse, Timex *timex) {
  bool set = form->kind == FORM_SET;
  timex->type = set ? TIMEX_SET : TIMEX_DURATION;
  timex->value = set ? set_value(form) : length_value(form);
  timex->mod = form->mod;
  timex->quant = g_strdup(form->quant);
  timex->freq = form->times ? g_strdup_printf("%dX", form->times) : NULL;
  timex->why = g_strdup(set ? "a time that comes again" : "a length of time");
  bound(form, discourse, timex);
  place_recent(form, discourse, timex);
  return true;
}
