/* conflict.c -- see conflict.h.
 *
 * What happens daily is told in the same words, too.  So both texts must have been able to know of both days, their
 * figures must agree, and the days lie near each other. */
#include "topic/conflict.h"

#include <string.h>

#include "date/calendar.h"

enum { NEAR = 31 /* days */ };
static const double alike = 0.5;

/* A sentence that is told of one day, and one that may tell the same of another. */
typedef struct {
  const Corpus *corpus;
  const TopicSentence *told;
  const Dating *dating;
} Claim;

static bool knows(const Corpus *corpus, const TopicSentence *sentence, gint64 day, gint64 other) {
  const TopicText *text = corpus_text(corpus, sentence);
  return text->is_published && text->published >= MAX(day, other);
}

static bool is_told_of(const TopicSentence *sentence, gint64 day) {
  bool told = false;
  for (guint i = 0; i < sentence->n_datings; i++) {
    told |= sentence->datings[i].is_day && sentence->datings[i].day == day;
  }
  return told;
}

typedef struct {
  const char *other;
  bool all;
} Figures;

static void find_figure(const char *word, gsize n, bool caps, void *data) {
  Figures *figures = data;
  (void)n, (void)caps;
  figures->all &= !g_ascii_isdigit(word[0]) || strstr(figures->other, word);
}

/* But for the date, has `other` each figure of the sentence? */
static bool figures_agree(const Dating *dating, const char *quote, const char *other) {
  const char *phrase = dating->citation->phrase.text, *at = phrase ? strstr(quote, phrase) : NULL;
  Figures figures = {other, true};
  words_each(quote, at ? (gsize)(at - quote) : strlen(quote), find_figure, &figures);
  if (at) {
    words_each(at + strlen(phrase), strlen(at + strlen(phrase)), find_figure, &figures);
  }
  return figures.all;
}

static bool contradicts(const Claim *claim, const TopicSentence *other, const Dating *dating) {
  gint64 day = claim->dating->day;
  return dating->is_day && dating->day != day && ABS(dating->day - day) <= NEAR &&
         dating->deed == claim->dating->deed && dating->deed && other->text != claim->told->text &&
         knows(claim->corpus, other, day, dating->day) && knows(claim->corpus, claim->told, day, dating->day) &&
         !is_told_of(other, day) && words_cosine(&other->bag, &claim->told->bag) >= alike &&
         figures_agree(dating, other->quote, claim->told->quote) &&
         figures_agree(claim->dating, claim->told->quote, other->quote);
}

static void add(Event *event, const Corpus *corpus, const TopicSentence *sentence, gint64 day) {
  CalendarDay civil = calendar_from_day(day);
  g_autoptr(Date) date = date_new_day(civil.year, civil.month, civil.day);
  for (guint i = 0; i < event->coverage.conflicts->len; i++) {
    Conflict *known = event->coverage.conflicts->pdata[i];
    if (date_compare(known->date, date) == 0) {
      known->mentions += strcmp(known->doc, corpus_text(corpus, sentence)->doc) != 0;
      return;
    }
  }
  Conflict *conflict = conflict_new();
  conflict->date = g_steal_pointer(&date);
  conflict->mentions = 1;
  conflict->doc = g_strdup(corpus_text(corpus, sentence)->doc);
  conflict->quote = g_strdup(sentence->quote);
  g_ptr_array_add(event->coverage.conflicts, conflict);
}

static void look(const Claim *claim, Event *event) {
  for (guint i = 0; i < claim->corpus->sentences->len; i++) {
    const TopicSentence *other = &g_array_index(claim->corpus->sentences, TopicSentence, i);
    for (guint k = 0; k < other->n_datings; k++) {
      if (contradicts(claim, other, &other->datings[k])) {
        add(event, claim->corpus, other, other->datings[k].day);
        break;
      }
    }
  }
}

void conflict_find(const Corpus *corpus, const TopicDay *day, Event *event) {
  for (guint i = 0; i < day->sentences->len; i++) {
    guint index = g_array_index(day->sentences, guint, i);
    const TopicSentence *sentence = &g_array_index(corpus->sentences, TopicSentence, index);
    for (guint k = 0; k < sentence->n_datings && sentence->on_topic; k++) {
      if (sentence->datings[k].is_day && sentence->datings[k].day == day->day) {
        look(&(Claim){corpus, sentence, &sentence->datings[k]}, event);
        break;
      }
    }
  }
}
