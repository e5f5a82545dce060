/* topic.c -- a session draws a topic out of the texts that it has read.
 *
 * Reading many texts takes long because of what few of them are needed for: titles, and who is meant in them.  So they
 * are read without (ExtractOptions.sketch), and the few that a chosen entry stands in are read once more. */
#include "topic/topic.h"

#include <string.h>

#include "model/made.h"
#include "read/prose/prose.h"
#include "session/session.h"

enum { ENTRIES = 20 };

bool session_is_topical(const dateline *session) {
  bool many = session->timeline->articles->len > 1 || session->sketched;
  return options_is_set(session->options, OPT_TOPIC) || (options_is_set(session->options, OPT_ENTRIES) && many);
}

TopicQuery *session_query(dateline *session) {
  const char *words = options_text(session->options, OPT_TOPIC);
  return words ? topic_query_new(extractor_lists(session_extractor(session)), words) : NULL;
}

/* ---- titles --------------------------------------------------------------------------------- */

typedef struct {
  dateline *session;
  GHashTable *documents; /* name -> Document */
  GHashTable *read;      /* name -> Timeline: documents read in full */
} Titling;

static Titling titling_begin(dateline *session) {
  Titling titling = {session, g_hash_table_new(g_str_hash, g_str_equal),
                     g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)timeline_free)};
  for (guint i = 0; i < session->documents->len; i++) {
    Document *document = session->documents->pdata[i];
    g_hash_table_insert(titling.documents, document->name, document);
  }
  return titling;
}

static void titling_end(Titling *titling) {
  g_hash_table_unref(titling->documents);
  g_hash_table_unref(titling->read);
}

/* NULL: its text is not at hand. */
static const Timeline *read_in_full(Titling *titling, const char *name) {
  Timeline *read = g_hash_table_lookup(titling->read, name);
  const Document *document = g_hash_table_lookup(titling->documents, name);
  if (!read && document) {
    ExtractOptions options = prose_options(titling->session->options);
    read = timeline_new();
    extract_document(session_extractor(titling->session), document, &options, read);
    g_hash_table_insert(titling->read, document->name, read);
  }
  return read;
}

/* The beginning of a report has none. */
static bool same_phrase(const Quote *a, const Quote *b) {
  return a->text && b->text ? a->offset == b->offset : !a->text && !b->text;
}

/* The event of that sentence and phrase; NULL: in full it is none. */
static const Event *find_event(const GPtrArray *events, const Citation *place) {
  for (guint i = 0; i < events->len; i++) {
    const Event *event = events->pdata[i];
    for (guint c = 0; c < event->citations->len; c++) {
      const Citation *citation = event->citations->pdata[c];
      if (citation->offset == place->offset && same_phrase(&citation->phrase, &place->phrase)) {
        return event;
      }
    }
  }
  return NULL;
}

static const Event *titled(Titling *titling, const Event *event) {
  const Citation *place = event->citations->pdata[0];
  if (event->title && *event->title) {
    return event;
  }
  const Timeline *read = place->doc ? read_in_full(titling, place->doc) : NULL;
  return read ? find_event(read->events, place) : NULL;
}

/* How well the title tells what the texts tell and what is shown of it, times how sure it is. */
static double worth_of(const Titling *titling, const TopicEntry *entry, const Event *event) {
  enum { HALF = 50 };
  double sure = event->confidence >= 0 ? event->confidence : HALF;
  return sure * topic_fit(entry, extractor_lists(session_extractor(titling->session)), event->title);
}

/* Events whose titles may be the entry's: the first few that need no hand, else the first; best first. */
static GPtrArray *namesakes_of(Titling *titling, const TopicEntry *entry) {
  enum { COMPARED = 6 };
  GPtrArray *clean = g_ptr_array_new();
  const Event *first = NULL;
  for (guint i = 0; i < entry->namesakes->len && clean->len < COMPARED; i++) {
    const Event *event = titled(titling, entry->namesakes->pdata[i]);
    first = first ? first : event;
    if (event && !event->needs_edit) {
      g_ptr_array_add(clean, (gpointer)event);
    }
  }
  if (first && clean->len == 0) {
    g_ptr_array_add(clean, (gpointer)first);
  }
  return clean;
}

/* The one that tells best what the texts tell; NULL: there is none. */
static const Event *best_of(const Titling *titling, const TopicEntry *entry, const GPtrArray *candidates) {
  const Event *best = NULL;
  double most = -1;
  for (guint i = 0; i < candidates->len; i++) {
    double worth = worth_of(titling, entry, candidates->pdata[i]);
    best = worth > most ? candidates->pdata[i] : best;
    most = MAX(worth, most);
  }
  return best;
}

/* What other texts call it. */
static void add_alternatives(Event *event, const GPtrArray *candidates) {
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  g_hash_table_add(seen, event->title);
  for (guint i = 0; i < candidates->len; i++) {
    const Event *other = candidates->pdata[i];
    if (g_hash_table_add(seen, other->title)) {
      g_ptr_array_add(event->alternatives, alternative_new(other->title, MAX(other->confidence, 0)));
    }
  }
}

static void give_title(Titling *titling, const TopicEntry *entry) {
  g_autoptr(GPtrArray) candidates = namesakes_of(titling, entry);
  const Event *best = best_of(titling, entry, candidates);
  Event *event = entry->event;
  event->title = best ? g_strdup(best->title) : topic_headline(event->coverage.summary->pdata[0]);
  event->needs_edit = !best || best->needs_edit;
  event->confidence = best ? best->confidence : 0;
  event->kind = best ? best->kind : EVENT_HAPPENED;
  event->uncertain = best && best->uncertain;
  add_alternatives(event, candidates);
}

/* ---- entries -------------------------------------------------------------------------------- */

static GArray *choose(const Options *options, const CorpusSource *source) {
  guint entries = (guint)options_int(options, OPT_ENTRIES);
  g_autoptr(Date) from = session_option_date(options, OPT_FROM);
  g_autoptr(Date) to = session_option_date(options, OPT_TO);
  TopicRequest request = {.source = *source,
                          .entries = entries ? entries : ENTRIES,
                          .sentences = MAX((guint)options_int(options, OPT_SENTENCES), 1),
                          .from = from,
                          .to = to};
  return topic_choose(&request);
}

static Timeline *timeline_of(dateline *session, GArray *entries) {
  Timeline *topical = timeline_new();
  Titling titling = titling_begin(session);
  for (guint i = 0; i < entries->len; i++) {
    TopicEntry *entry = &g_array_index(entries, TopicEntry, i);
    give_title(&titling, entry);
    g_ptr_array_add(topical->events, g_steal_pointer(&entry->event));
  }
  titling_end(&titling);
  timeline_name_events(topical);
  made_note(topical);
  return topical;
}

/* Borrowed; NULL: of no text is it known. */
static Date *last_published(const GPtrArray *articles) {
  Date *last = NULL;
  for (guint i = 0; i < articles->len; i++) {
    Date *published = ((const Article *)articles->pdata[i])->published;
    last = published && (!last || date_compare(last, published) < 0) ? published : last;
  }
  return last;
}

static void tell_few(dateline *session, const Options *options, guint found) {
  guint asked = (guint)options_int(options, OPT_ENTRIES);
  const char *words = options_text(options, OPT_TOPIC);
  diag_set_file(session->diag, NULL, NULL, 0);
  if (found == 0 && session->timeline->articles->len == 0 && session->timeline->events->len > 0) {
    diag_add(session->diag, DIAG_WARNING, "topic", (DiagPlace){0},
             "no text is there to tell of \"%s\"; --match chooses among the events of a timeline by hand",
             words ? words : "");
  } else if (found == 0) {
    diag_add(session->diag, DIAG_WARNING, "topic", (DiagPlace){0},
             "nothing dated is told of \"%s\"; try fewer words, or other names", words ? words : "");
  } else if (found < asked) {
    diag_add(session->diag, DIAG_NOTE, "topic", (DiagPlace){0}, "the texts tell of %u days, not of %u", found, asked);
  }
}

dateline_status session_topic(dateline *session, const Options *options, GHashTable *wanted, Timeline *chosen) {
  const char *words = options_text(options, OPT_TOPIC);
  g_autoptr(TopicQuery) query = session_query(session);
  if (words && !query) {
    return session_usage(session, "--topic has no word to look for");
  }
  CorpusSource source = {extractor_lists(session_extractor(session)), query, chosen->events, chosen->articles, wanted};
  GArray *entries = choose(options, &source);
  timeline_free(session->topical);
  session->topical = timeline_of(session, entries);
  tell_few(session, options, entries->len);
  g_array_unref(entries);
  g_ptr_array_set_size(chosen->events, 0);
  g_ptr_array_set_size(chosen->undated, 0);
  g_ptr_array_extend(chosen->events, session->topical->events, NULL, NULL);
  chosen->anchor = last_published(session->timeline->articles);
  chosen->anchor_from = NULL; /* it is that of no single text */
  if (!chosen->title) {
    chosen->title = (char *)words;
  }
  return DATELINE_OK;
}
