/* corpus.c -- see corpus.h. */
#include "topic/corpus.h"

#include <math.h>
#include <string.h>

#include "event/signature.h"
#include "topic/agency.h"

/* A sentence as an event or the beginning of a text gives it. */
typedef struct {
  guint text;
  gsize offset, length;
  const char *quote;
  const Event *event; /* NULL: it is the beginning of a text */
  const Citation *citation;
  const Event *report; /* of a beginning: the event that extraction made of it; NULL */
} Mention;

typedef struct {
  const CorpusSource *source;
  GHashTable *numbers; /* of texts by name, one more than their index */
  GArray *mentions;
  Corpus *corpus;
} Building;

bool corpus_day(const Date *date, gint64 *day) {
  DateBound first = date_min(date), last = date_max(date);
  bool one = date_form(date) == DATE_SINGLE && date_precision(date) >= DATE_PREC_DAY && first.kind == DATE_KNOWN &&
             last.kind == DATE_KNOWN && first.day == last.day;
  *day = first.day;
  return one;
}

/* ---- texts ---------------------------------------------------------------------------------- */

static void note_text(GHashTable *names, const char *doc) {
  if (doc) {
    g_hash_table_add(names, (char *)doc);
  }
}

static int by_name(gconstpointer left, gconstpointer right) {
  return strcmp(((const TopicText *)left)->doc, ((const TopicText *)right)->doc);
}

static void list_texts(Building *building, GHashTable *names) {
  GArray *texts = building->corpus->texts;
  GHashTableIter iter;
  gpointer name;
  g_hash_table_iter_init(&iter, names);
  while (g_hash_table_iter_next(&iter, &name, NULL)) {
    TopicText text = {.doc = name};
    g_array_append_val(texts, text);
  }
  g_array_sort(texts, by_name);
  for (guint i = 0; i < texts->len; i++) {
    char *doc = (char *)g_array_index(texts, TopicText, i).doc;
    g_hash_table_insert(building->numbers, doc, GUINT_TO_POINTER(i + 1));
  }
}

static guint number_of(const Building *building, const char *doc) {
  return doc ? GPOINTER_TO_UINT(g_hash_table_lookup(building->numbers, doc)) : 0;
}

/* Of a text that came twice, the day that is first. */
static void take_article(const Building *building, const Article *article) {
  TopicText *text = &g_array_index(building->corpus->texts, TopicText, number_of(building, article->doc) - 1);
  gint64 day;
  bool first = article->link && (!text->link || strcmp(article->link, text->link) < 0);
  text->link = first ? article->link : text->link;
  if (article->published && corpus_day(article->published, &day) && (!text->is_published || day < text->published)) {
    text->published = day;
    text->is_published = true;
  }
}

/* ---- sentences ------------------------------------------------------------------------------ */

/* The lead of a report, which no phrase dates, is an event of about its publication. */
static bool is_report(const Event *event, const Citation *citation) {
  return !citation->phrase.text && date_is_approximate(event->date);
}

static void add_event(Building *building, const Event *event) {
  for (guint i = 0; i < event->citations->len; i++) {
    const Citation *citation = event->citations->pdata[i];
    guint number = citation->quote ? number_of(building, citation->doc) : 0;
    if (number) {
      Mention mention = {number - 1, citation->offset, citation->length, citation->quote, event, citation, NULL};
      if (is_report(event, citation)) {
        mention.event = NULL;
        mention.report = event;
      }
      g_array_append_val(building->mentions, mention);
    }
  }
}

static void add_lead(Building *building, const Article *article) {
  guint number = number_of(building, article->doc);
  for (guint i = 0; i < article->lead->len; i++) {
    const Remark *remark = article->lead->pdata[i];
    Mention mention = {number - 1, remark->offset, remark->length, remark->quote, NULL, NULL, NULL};
    g_array_append_val(building->mentions, mention);
  }
}

static int by_place(gconstpointer left, gconstpointer right) {
  const Mention *a = left, *b = right;
  if (a->text != b->text || a->offset != b->offset) {
    return a->text != b->text ? (a->text > b->text) - (a->text < b->text)
                              : (a->offset > b->offset) - (a->offset < b->offset);
  }
  if (!a->event || !b->event) {
    return !b->event - !a->event; /* events first */
  }
  gsize at = a->citation->phrase.offset, other = b->citation->phrase.offset;
  int order = at != other ? (at > other) - (at < other) : date_compare(a->event->date, b->event->date);
  return order ? order : g_strcmp0(a->event->title, b->event->title);
}

static bool is_told_before(const TopicSentence *sentence, const Mention *mention) {
  const Dating *last = sentence->n_datings ? &sentence->datings[sentence->n_datings - 1] : NULL;
  return last && last->citation->phrase.offset == mention->citation->phrase.offset &&
         date_compare(last->event->date, mention->event->date) == 0;
}

static guint32 trigger_of(const WordLists *lists, const Citation *citation) {
  g_autofree char *head = citation->head.text ? g_utf8_strdown(citation->head.text, -1) : NULL;
  return head ? signature_lemma(lists, head) : 0;
}

static void add_dating(const WordLists *lists, TopicSentence *sentence, const Mention *mention) {
  Dating dating = {.event = mention->event, .citation = mention->citation};
  dating.trigger = trigger_of(lists, mention->citation);
  dating.is_day = corpus_day(mention->event->date, &dating.day);
  sentence->datings = g_renew(Dating, sentence->datings, sentence->n_datings + 1);
  sentence->datings[sentence->n_datings++] = dating;
}

/* Words apart by blanks that have a letter or a figure. */
static guint count_words(const char *text) {
  guint n = 0;
  bool in_word = false;
  for (const char *p = text; *p; p++) {
    bool word = g_ascii_isalnum(*p) || (guchar)*p >= 0x80;
    n += word && !in_word;
    in_word = in_word ? !g_ascii_isspace(*p) : word;
  }
  return n;
}

/* "He", "its", "they": by the value a person, a thing or several that stand before. */
static bool points_back(const WordLists *lists, const char *text) {
  const WordSet *pronouns = word_lists_get(lists, "pronouns");
  gsize n = 0;
  while (g_ascii_isalpha(text[n])) {
    n++;
  }
  const char *stands_for = word_set_find(pronouns, text, n);
  return stands_for && strchr("sp", *stands_for);
}

static void add_sentence(Building *building, const Mention *mention) {
  TopicSentence sentence = {
      .text = mention->text, .offset = mention->offset, .length = mention->length, .quote = mention->quote};
  sentence.lead = !mention->event;
  sentence.cut = agency_line(building->source->lists, sentence.quote);
  sentence.points_back = points_back(building->source->lists, sentence.quote + sentence.cut);
  sentence.n_words = count_words(sentence.quote + sentence.cut);
  g_array_append_val(building->corpus->sentences, sentence);
}

static void join_mentions(Building *building) {
  GArray *sentences = building->corpus->sentences;
  g_array_sort(building->mentions, by_place);
  for (guint i = 0; i < building->mentions->len; i++) {
    const Mention *mention = &g_array_index(building->mentions, Mention, i);
    const Mention *before = i ? mention - 1 : NULL;
    if (!before || before->text != mention->text || before->offset != mention->offset) {
      add_sentence(building, mention);
    }
    TopicSentence *sentence = &g_array_index(sentences, TopicSentence, sentences->len - 1);
    sentence->report = sentence->report ? sentence->report : mention->report;
    if (mention->event && !is_told_before(sentence, mention)) {
      add_dating(building->source->lists, sentence, mention);
    }
  }
}

/* ---- what is of the topic ------------------------------------------------------------------- */

/* Words that few texts have count for more. */
static double weight_of(guint texts, guint holding) {
  return log(1 + (double)texts / MAX(holding, 1));
}

static const double good_part = 0.4; /* of the weights of all words: what tells of so many is of the topic */

/* 1: a good part of the words is there. */
static double strength_of(const TopicQuery *query, guint32 found, const double *weights) {
  double all = 0, here = 0;
  for (guint i = 0; i < topic_query_terms(query); i++) {
    all += weights[i];
    here += found >> i & 1 ? weights[i] : 0;
  }
  return MIN(here / (good_part * all), 1);
}

/* And what is in quotes. */
static bool is_of_topic(const TopicQuery *query, guint32 found, const double *weights) {
  return topic_query_touches(query, found) && strength_of(query, found, weights) >= 1;
}

/* Among the texts that the topic touches: a reader may have passed over the others. */
static void weigh_terms(const Building *building, const guint32 *of_text, double *weights) {
  guint all = building->corpus->texts->len, texts = 0;
  for (guint i = 0; i < all; i++) {
    texts += topic_query_touches(building->source->query, of_text[i]);
  }
  for (guint term = 0; term < topic_query_terms(building->source->query); term++) {
    guint holding = 0;
    for (guint i = 0; i < all; i++) {
      holding += topic_query_touches(building->source->query, of_text[i]) && (of_text[i] >> term & 1);
    }
    weights[term] = weight_of(texts, holding);
  }
}

static void keep_topic(Building *building) {
  GArray *sentences = building->corpus->sentences;
  g_autofree guint32 *of_text = g_new0(guint32, building->corpus->texts->len + 1);
  g_autofree guint32 *of_sentence = g_new0(guint32, sentences->len + 1);
  double weights[32] = {0};
  for (guint i = 0; i < sentences->len; i++) {
    const TopicSentence *sentence = &g_array_index(sentences, TopicSentence, i);
    of_sentence[i] = topic_query_find(building->source->query, sentence->quote, strlen(sentence->quote));
    of_text[sentence->text] |= of_sentence[i];
  }
  weigh_terms(building, of_text, weights);
  guint kept = 0;
  for (guint i = 0; i < sentences->len; i++) {
    TopicSentence sentence = g_array_index(sentences, TopicSentence, i);
    if (is_of_topic(building->source->query, of_text[sentence.text], weights)) {
      sentence.strength = strength_of(building->source->query, of_sentence[i], weights);
      g_array_index(sentences, TopicSentence, kept++) = sentence;
    } else {
      g_free(sentence.datings);
    }
  }
  g_array_set_size(sentences, kept);
}

static bool is_wanted(GHashTable *wanted, TopicSentence *sentence) {
  guint kept = 0;
  for (guint i = 0; i < sentence->n_datings; i++) {
    if (g_hash_table_contains(wanted, sentence->datings[i].event)) {
      sentence->datings[kept++] = sentence->datings[i];
    }
  }
  sentence->n_datings = kept;
  return kept > 0;
}

/* Only what is wanted, and that whatever its words. */
static void keep_wanted(Building *building) {
  GArray *sentences = building->corpus->sentences;
  guint kept = 0;
  for (guint i = 0; i < sentences->len; i++) {
    TopicSentence sentence = g_array_index(sentences, TopicSentence, i);
    if (is_wanted(building->source->wanted, &sentence)) {
      sentence.strength = 1;
      g_array_index(sentences, TopicSentence, kept++) = sentence;
    } else {
      g_free(sentence.datings);
    }
  }
  g_array_set_size(sentences, kept);
}

static void keep_all(Building *building) {
  for (guint i = 0; i < building->corpus->sentences->len; i++) {
    g_array_index(building->corpus->sentences, TopicSentence, i).strength = 1;
  }
}

static void weigh_words(const WordLists *lists, Corpus *corpus) {
  g_autoptr(GHashTable) holding = g_hash_table_new(NULL, NULL);
  for (guint i = 0; i < corpus->sentences->len; i++) {
    TopicSentence *sentence = &g_array_index(corpus->sentences, TopicSentence, i);
    sentence->bag = bag_of(lists, sentence->quote + sentence->cut, strlen(sentence->quote + sentence->cut));
    for (guint w = 0; w < sentence->bag.n; w++) {
      gpointer word = GUINT_TO_POINTER(sentence->bag.words[w].word);
      guint held = GPOINTER_TO_UINT(g_hash_table_lookup(holding, word));
      g_hash_table_insert(holding, word, GUINT_TO_POINTER(held + 1));
    }
  }
  for (guint i = 0; i < corpus->sentences->len; i++) {
    bag_weigh(&g_array_index(corpus->sentences, TopicSentence, i).bag, holding, corpus->sentences->len);
  }
}

/* ---- all ------------------------------------------------------------------------------------ */

static void sentence_clear(gpointer data) {
  TopicSentence *sentence = data;
  bag_clear(&sentence->bag);
  g_free(sentence->datings);
}

static void name_texts(const CorpusSource *source, GHashTable *names) {
  for (guint i = 0; i < source->articles->len; i++) {
    note_text(names, ((const Article *)source->articles->pdata[i])->doc);
  }
  for (guint i = 0; i < source->events->len; i++) {
    const Event *event = source->events->pdata[i];
    for (guint c = 0; c < event->citations->len; c++) {
      note_text(names, ((const Citation *)event->citations->pdata[c])->doc);
    }
  }
}

static void read_all(Building *building) {
  const CorpusSource *source = building->source;
  g_autoptr(GHashTable) names = g_hash_table_new(g_str_hash, g_str_equal);
  name_texts(source, names);
  list_texts(building, names);
  for (guint i = 0; i < source->articles->len; i++) {
    take_article(building, source->articles->pdata[i]);
    add_lead(building, source->articles->pdata[i]);
  }
  for (guint i = 0; i < source->events->len; i++) {
    add_event(building, source->events->pdata[i]);
  }
}

static void keep(Building *building) {
  if (building->source->query) {
    keep_topic(building);
  } else {
    keep_all(building);
  }
  if (building->source->wanted) {
    keep_wanted(building);
  }
}

Corpus *corpus_new(const CorpusSource *source) {
  Corpus *corpus = g_new0(Corpus, 1);
  corpus->texts = g_array_new(FALSE, TRUE, sizeof(TopicText));
  corpus->sentences = g_array_new(FALSE, TRUE, sizeof(TopicSentence));
  Building building = {.source = source, .corpus = corpus};
  building.numbers = g_hash_table_new(g_str_hash, g_str_equal);
  building.mentions = g_array_new(FALSE, TRUE, sizeof(Mention));
  read_all(&building);
  join_mentions(&building);
  keep(&building);
  weigh_words(source->lists, corpus);
  g_array_set_clear_func(corpus->sentences, sentence_clear);
  g_hash_table_unref(building.numbers);
  g_array_unref(building.mentions);
  return corpus;
}

void corpus_free(Corpus *corpus) {
  if (corpus) {
    g_array_unref(corpus->texts);
    g_array_unref(corpus->sentences);
    g_free(corpus);
  }
}

const TopicText *corpus_text(const Corpus *corpus, const TopicSentence *sentence) {
  return &g_array_index(corpus->texts, TopicText, sentence->text);
}
