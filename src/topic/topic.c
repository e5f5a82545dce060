/* topic.c -- see topic.h. */
#include "topic/topic.h"

#include <string.h>

#include "date/calendar.h"
#include "topic/conflict.h"
#include "topic/pick.h"

enum { HUNDRED = 100, NAMESAKES = 12, STRETCHES = 5 /* a stretch for so many days */ };

typedef struct {
  const TopicRequest *request;
  const Corpus *corpus;
  Picker *picker;
  Conflicts *conflicts;
  double highest; /* score */
  GArray *out;    /* of TopicEntry */
} Choosing;

static const TopicSentence *sentence_at(const Choosing *choosing, guint index) {
  return &g_array_index(choosing->corpus->sentences, TopicSentence, index);
}

static Date *date_of(gint64 day) {
  CalendarDay civil = calendar_from_day(day);
  return date_new_day(civil.year, civil.month, civil.day);
}

static bool is_of(const Dating *dating, const TopicDay *day) {
  return day->date ? date_compare(dating->event->date, day->date) == 0 : dating->is_day && dating->day == day->day;
}

/* What the sentence says of the day; NULL: it is a beginning, which does not say when. */
static const Dating *dating_of(const TopicSentence *sentence, const TopicDay *day) {
  for (guint i = 0; i < sentence->n_datings; i++) {
    if (is_of(&sentence->datings[i], day)) {
      return &sentence->datings[i];
    }
  }
  return NULL;
}

static Quote copy_quote(const Quote *quote) {
  return (Quote){g_strdup(quote->text), quote->offset, quote->length};
}

static Citation *cite(const Choosing *choosing, const TopicSentence *sentence, const TopicDay *day) {
  const Dating *dating = dating_of(sentence, day);
  Citation *citation = citation_new();
  citation->doc = g_strdup(corpus_text(choosing->corpus, sentence)->doc);
  citation->link = g_strdup(corpus_text(choosing->corpus, sentence)->link);
  citation->offset = sentence->offset;
  citation->length = sentence->length;
  citation->quote = g_strdup(sentence->quote);
  if (dating) {
    citation->part = g_strdup(dating->citation->part);
    citation->page = dating->citation->page;
    citation->phrase = copy_quote(&dating->citation->phrase);
    citation->phrase_value = g_strdup(dating->citation->phrase_value);
    citation->head = copy_quote(&dating->citation->head);
    citation->why = g_strdup(dating->citation->why);
  }
  return citation;
}

/* One line, whatever the lines of the text. */
static char *as_line(const char *sentence) {
  g_auto(GStrv) words = g_strsplit_set(sentence, " \t\r\n", -1);
  g_autoptr(GString) line = g_string_new(NULL);
  for (char **word = words; *word; word++) {
    g_string_append_printf(line, "%s%s", line->len && **word ? " " : "", *word);
  }
  return g_string_free(g_steal_pointer(&line), FALSE);
}

static void count(const Choosing *choosing, const TopicDay *day, Coverage *coverage) {
  coverage->mentions = day->texts;
  coverage->score = (gsize)(HUNDRED * MIN(day->score / choosing->highest, 1) + 0.5);
  if (day->told_from <= day->told_to) {
    coverage->first = date_of(day->told_from);
    coverage->last = date_of(day->told_to);
  }
}

/* After an agency's line (`cut`) titles are worse. */
static void add_namesakes(const Choosing *choosing, const GArray *sentences, bool cut, const TopicDay *day,
                          GPtrArray *out) {
  for (guint i = 0; i < sentences->len && out->len < NAMESAKES; i++) {
    const TopicSentence *sentence = sentence_at(choosing, g_array_index(sentences, guint, i));
    for (guint k = 0; k < sentence->n_datings && (sentence->cut > 0) == cut; k++) {
      if (is_of(&sentence->datings[k], day)) {
        g_ptr_array_add(out, (gpointer)sentence->datings[k].event);
      }
    }
  }
}

/* What a report begins with is an event once it is read in full; until then only its place is known. */
static void add_beginnings(const Choosing *choosing, const GArray *picked, TopicEntry *entry) {
  for (guint i = 0; i < picked->len; i++) {
    const TopicSentence *sentence = sentence_at(choosing, g_array_index(picked, guint, i));
    if (sentence->report) {
      g_ptr_array_add(entry->namesakes, (gpointer)sentence->report);
    } else if (sentence->lead) {
      Event *place = event_new();
      Citation *citation = citation_new();
      citation->doc = g_strdup(corpus_text(choosing->corpus, sentence)->doc);
      citation->offset = sentence->offset;
      g_ptr_array_add(place->citations, citation);
      g_ptr_array_add(entry->beginnings, place);
      g_ptr_array_add(entry->namesakes, place);
    }
  }
}

/* Both count the same. */
static WordBag with_shown(const Choosing *choosing, const WordBag *told, const GArray *picked) {
  g_autofree const WordBag **bags = g_new(const WordBag *, picked->len);
  for (guint i = 0; i < picked->len; i++) {
    bags[i] = &sentence_at(choosing, g_array_index(picked, guint, i))->bag;
  }
  WordBag shown = bag_centre(bags, picked->len);
  const WordBag *const both[] = {told, &shown};
  WordBag sum = bag_centre(both, G_N_ELEMENTS(both));
  bag_clear(&shown);
  return sum;
}

static void add_entry(Choosing *choosing, const TopicDay *day, const GArray *picked) {
  TopicEntry entry = {.event = event_new(), .namesakes = g_ptr_array_new()};
  entry.beginnings = g_ptr_array_new_with_free_func((GDestroyNotify)event_free);
  Event *event = entry.event;
  event->date = day->date ? date_ref((Date *)day->date) : date_of(day->day);
  count(choosing, day, &event->coverage);
  for (guint i = 0; i < picked->len; i++) {
    const TopicSentence *sentence = sentence_at(choosing, g_array_index(picked, guint, i));
    g_ptr_array_add(event->citations, cite(choosing, sentence, day));
    event->link = event->link ? event->link : g_strdup(corpus_text(choosing->corpus, sentence)->link);
    g_ptr_array_add(event->coverage.summary, as_line(sentence->quote + sentence->cut));
  }
  if (!day->date) {
    conflicts_find(choosing->conflicts, day, event);
  }
  WordBag told;
  g_autoptr(GArray) order = picker_order(choosing->picker, day, &told);
  entry.centre = with_shown(choosing, &told, picked);
  bag_clear(&told);
  add_beginnings(choosing, picked, &entry);
  add_namesakes(choosing, picked, false, day, entry.namesakes);
  add_namesakes(choosing, order, false, day, entry.namesakes);
  add_namesakes(choosing, picked, true, day, entry.namesakes);
  add_namesakes(choosing, order, true, day, entry.namesakes);
  g_array_append_val(choosing->out, entry);
}

/* One happening is one entry: what was told of as another date of one taken before goes. */
static void leave_settled(const Choosing *choosing, TopicDay *day) {
  guint kept = 0;
  for (guint i = 0; i < day->sentences->len; i++) {
    guint index = g_array_index(day->sentences, guint, i);
    if (!conflicts_settled(choosing->conflicts, sentence_at(choosing, index), day->day)) {
      g_array_index(day->sentences, guint, kept++) = index;
    }
  }
  g_array_set_size(day->sentences, kept);
}

static GArray *pick(const Choosing *choosing, TopicDay *day) {
  if (!day->date) {
    leave_settled(choosing, day);
  }
  return day->sentences->len ? picker_pick(choosing->picker, day) : NULL;
}

/* The first `most` of those ranked that score `least`, in so many texts, and have sentences of their own; a score that
 * a third of them reach. */
static double take(Choosing *choosing, const GArray *ranked, guint most, double least, guint texts) {
  guint before = choosing->out->len;
  g_autoptr(GArray) scores = g_array_new(FALSE, FALSE, sizeof(double));
  for (guint i = 0; i < ranked->len && choosing->out->len - before < most; i++) {
    TopicDay *day = &g_array_index(ranked, TopicDay, i);
    g_autoptr(GArray) picked = day->score >= least && day->texts >= texts ? pick(choosing, day) : NULL;
    if (picked && picked->len) {
      add_entry(choosing, day, picked);
      g_array_append_val(scores, day->score);
    }
  }
  return scores->len ? g_array_index(scores, double, scores->len / 3) : 0;
}

static int by_time(gconstpointer left, gconstpointer right) {
  return date_compare(((const TopicEntry *)left)->event->date, ((const TopicEntry *)right)->event->date);
}

/* What is told of most is drawn largest. */
static void set_importance(const GArray *entries) {
  enum { MOST = 60, MUCH = 35, HIGH = 5, MIDDLE = 3 };
  for (guint i = 0; i < entries->len; i++) {
    Event *event = g_array_index(entries, TopicEntry, i).event;
    event->importance = event->coverage.score >= MOST ? HIGH : event->coverage.score >= MUCH ? HIGH - 1 : MIDDLE;
  }
}

static void entry_clear(gpointer data) {
  TopicEntry *entry = data;
  event_free(entry->event);
  g_ptr_array_unref(entry->namesakes);
  g_ptr_array_unref(entry->beginnings);
  bag_clear(&entry->centre);
}

GArray *topic_choose(const TopicRequest *request) {
  g_autoptr(Corpus) corpus = corpus_new(&request->source);
  g_autoptr(Picker) picker = picker_new(corpus, request->sentences);
  TopicRanks ranks = rank_days(corpus, request->from, request->to);
  g_autoptr(Conflicts) conflicts = conflicts_new(corpus);
  Choosing choosing = {request, corpus, picker, conflicts, 1, g_array_new(FALSE, FALSE, sizeof(TopicEntry))};
  g_array_set_clear_func(choosing.out, entry_clear);
  if (ranks.days->len) {
    choosing.highest = g_array_index(ranks.days, TopicDay, 0).score;
  }
  double high = take(&choosing, ranks.days, request->entries, 0, 1);
  take(&choosing, ranks.stretches, request->entries / STRETCHES, high, 2);
  set_importance(choosing.out);
  g_array_sort(choosing.out, by_time);
  rank_clear(&ranks);
  return choosing.out;
}

double topic_fit(const TopicEntry *entry, const WordLists *lists, const char *title) {
  WordBag bag = bag_of(lists, title, strlen(title));
  double fit = bag_cosine(&bag, &entry->centre);
  bag_clear(&bag);
  return fit;
}

char *topic_headline(const char *sentence) {
  enum { WORDS = 12 };
  g_auto(GStrv) words = g_strsplit(sentence, " ", WORDS + 1);
  bool cut = g_strv_length(words) > WORDS;
  if (cut) {
    g_clear_pointer(&words[WORDS], g_free);
  }
  g_autofree char *line = g_strjoinv(" ", words);
  return g_strconcat(line, cut ? "…" : "", NULL);
}
