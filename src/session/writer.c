/* writer.c -- titles by a program of the user's (--writer): each entry a line of JSON out, a title a line back.
 *
 * It is given all at once and answers in any order, by `id`.  A title is taken where vouch.h has nothing against it,
 * and ours is kept beside it.  Of a program that does not end well nothing is taken, so that what is printed does not
 * hang on how far it came. */
#include <jansson.h>
#include <string.h>

#include "model/made.h"
#include "read/document/child.h"
#include "session/session.h"
#include "text/sentence.h"
#include "title/vouch.h"

enum { ANSWER_MOST = 4096, ANSWERS_MORE = 65536 }; /* bytes: of each, and of all beside */

/* A text with its sentences. */
typedef struct {
  const Document *document;
  GArray *sentences; /* of Span */
  VouchText *words;
} Reading;

typedef struct {
  dateline *session;
  const WordLists *lists;
  char **argv;
  GHashTable *readings; /* name of a document -> Reading */
  GHashTable *asked;    /* id -> Event, those without an answer */
  guint n, taken, refused, wrong;
  char *why_refused, *why_wrong; /* the first; NULL: none */
} Writer;

/* -- What is given -- */

static void reading_free(gpointer data) {
  Reading *reading = data;
  g_array_unref(reading->sentences);
  vouch_text_free(reading->words);
  g_free(reading);
}

static void add_reading(Writer *writer, const Document *document) {
  Reading *reading = g_new(Reading, 1);
  *reading = (Reading){document, sentence_split(writer->lists, document->text, document->body, document->len, NULL),
                       vouch_text_new(writer->lists, document->text, document->len)};
  g_hash_table_insert(writer->readings, document->name, reading);
}

static const Citation *citation_of(const Event *event) {
  return event->citations->len ? event->citations->pdata[0] : NULL;
}

static const Reading *reading_of(const Writer *writer, const Event *event) {
  const char *name = citation_of(event)->doc;
  return name ? g_hash_table_lookup(writer->readings, name) : NULL;
}

/* The sentence before (-1) or after (1) that of the event.  New string, NULL: there is none, or its text is not at
 * hand. */
static char *neighbour(const Writer *writer, const Event *event, int side) {
  const Reading *reading = reading_of(writer, event);
  gsize points = citation_of(event)->offset;
  if (!reading || points > reading->document->len) {
    return NULL;
  }
  const char *text = reading->document->text;
  gsize byte = (gsize)(g_utf8_offset_to_pointer(text, (glong)MIN(points, (gsize)g_utf8_strlen(text, -1))) - text);
  gint64 low = 0, high = reading->sentences->len; /* the last that begins there or before */
  while (high - low > 1) {
    gint64 middle = (low + high) / 2;
    bool before = g_array_index(reading->sentences, Span, middle).offset <= byte;
    low = before ? middle : low;
    high = before ? high : middle;
  }
  gint64 at = low + side;
  const Span *span = at >= 0 && at < reading->sentences->len ? &g_array_index(reading->sentences, Span, at) : NULL;
  return span ? g_strndup(text + span->offset, span->length) : NULL;
}

static void put(json_t *object, const char *key, const char *text) {
  if (text) {
    json_object_set_new(object, key, json_string(text));
  }
}

static json_t *choices_of(const Event *event) {
  json_t *list = json_array();
  json_array_append_new(list, json_string(event->title));
  for (guint i = 0; i < event->alternatives->len; i++) {
    json_array_append_new(list, json_string(((const Alternative *)event->alternatives->pdata[i])->title));
  }
  return list;
}

static void add_line(const Writer *writer, const Event *event, GString *out) {
  json_t *line = json_object();
  g_autofree char *before = neighbour(writer, event, -1), *after = neighbour(writer, event, 1);
  put(line, "id", event->id);
  put(line, "date", event->date ? date_edtf(event->date) : NULL);
  put(line, "sentence", citation_of(event)->quote);
  put(line, "before", before);
  put(line, "after", after);
  json_object_set_new(line, "candidates", choices_of(event));
  char *text = json_dumps(line, JSON_COMPACT);
  g_string_append_printf(out, "%s\n", text);
  free(text);
  json_decref(line);
}

/* What extraction made of a sentence and nobody has written yet. */
static bool is_asked(const Event *event) {
  const Citation *first = citation_of(event);
  return event->confidence >= 0 && event->id && first && first->quote && !event->own_title && !event->refused_title;
}

static void ask(Writer *writer, const GPtrArray *events, GString *lines) {
  for (guint i = 0; i < events->len; i++) {
    Event *event = events->pdata[i];
    if (is_asked(event)) {
      g_hash_table_insert(writer->asked, event->id, event);
      add_line(writer, event, lines);
      writer->n++;
    }
  }
}

/* -- What comes back -- */

/* "Why" of the first stays. */
static void note(guint *n, char **first, char *why) {
  (*n)++;
  if (*first) {
    g_free(why);
  } else {
    *first = why;
  }
}

static char *refusal(const Writer *writer, const Event *event, const char *title) {
  const Reading *reading = reading_of(writer, event);
  const char *quote = citation_of(event)->quote;
  g_autofree char *before = neighbour(writer, event, -1), *after = neighbour(writer, event, 1);
  g_autofree char *joined = g_strjoin("\n", before ? before : "", quote, after ? after : "", NULL);
  VouchText *sentence = vouch_text_new(writer->lists, quote, strlen(quote));
  VouchText *around = vouch_text_new(writer->lists, joined, strlen(joined));
  VouchFacts facts = {writer->lists, event->title, sentence, around, reading ? reading->words : around};
  char *why = vouch_refusal(&facts, title);
  vouch_text_free(around);
  vouch_text_free(sentence);
  return why;
}

static void take(Writer *writer, Event *event, const char *answer) {
  g_autofree char *title = g_strstrip(g_strdup(answer));
  char *why = refusal(writer, event, title);
  if (why) {
    event->refused_title = g_utf8_make_valid(title, -1);
    event->refused_why = g_strdup(why);
    note(&writer->refused, &writer->why_refused, g_strdup_printf("\"%.120s\": %s", title, why));
    g_free(why);
    return;
  }
  event->own_title = event->title;
  event->title = g_steal_pointer(&title);
  g_ptr_array_insert(event->alternatives, 0, alternative_new(event->own_title, event->confidence));
  event->confidence = -1;
  event->needs_edit = false;
  made_retitle(event);
  writer->taken++;
}

static void take_line(Writer *writer, const char *line, gsize len, guint number) {
  json_t *answer = len <= ANSWER_MOST ? json_loadb(line, len, JSON_REJECT_DUPLICATES, NULL) : NULL;
  const char *id = json_string_value(json_object_get(answer, "id"));
  const json_t *title = json_object_get(answer, "title");
  Event *event = id ? g_hash_table_lookup(writer->asked, id) : NULL;
  if (!event || !(json_is_string(title) || json_is_null(title))) {
    const char *what = len > ANSWER_MOST ? "is too long"
                       : !answer         ? "is no JSON object"
                       : !id             ? "has no \"id\""
                       : !event          ? "has an \"id\" that was not asked for, or was answered before"
                                         : "has no \"title\"";
    note(&writer->wrong, &writer->why_wrong, g_strdup_printf("line %u %s", number, what));
  } else {
    g_hash_table_remove(writer->asked, id);
    if (json_is_string(title)) {
      take(writer, event, json_string_value(title));
    }
  }
  json_decref(answer);
}

static void take_lines(Writer *writer, const GByteArray *out) {
  const char *p = (const char *)out->data, *end = p + out->len;
  for (guint number = 1; p < end; number++) {
    const char *stop = memchr(p, '\n', (gsize)(end - p));
    gsize len = (gsize)((stop ? stop : end) - p);
    if (len) {
      take_line(writer, p, len, number);
    }
    p += len + 1;
  }
}

/* -- What is said of it, once -- */

static void complain(const Writer *writer, const char *what, const char *more) {
  diag_add(writer->session->diag, DIAG_WARNING, "writer", (DiagPlace){0},
           "--writer: \"%.80s\" %s%s%s; all titles stay as they are", writer->argv[0], what, more && *more ? ": " : "",
           more ? more : "");
}

static void report(const Writer *writer) {
  g_autoptr(GString) out = g_string_new(NULL);
  guint silent = g_hash_table_size(writer->asked);
  g_string_append_printf(out, "%u of %u titles are its", writer->taken, writer->n);
  if (writer->refused) {
    g_string_append_printf(out, "; refused: %u, as %s", writer->refused, writer->why_refused);
  }
  if (silent) {
    g_string_append_printf(out, "; not answered: %u", silent);
  }
  if (writer->wrong) {
    g_string_append_printf(out, "; no answers: %u, as %s", writer->wrong, writer->why_wrong);
  }
  diag_add(writer->session->diag, silent || writer->wrong ? DIAG_WARNING : DIAG_NOTE, "writer", (DiagPlace){0},
           "--writer: \"%.80s\": %s", writer->argv[0], out->str);
}

static void finish(Writer *writer, ChildEnd end, const ChildLimits *limits, const GByteArray *out,
                   const GString *said) {
  g_autofree char *words = g_strstrip(g_strdelimit(g_utf8_make_valid(said->str, -1), "\r\n\t", ' '));
  g_autofree char *late =
      g_strdup_printf("wrote nothing for %u seconds, or took more than %u in all, and was ended; it "
                      "must flush each line; see --max-writer-wait, --max-writer-seconds",
                      limits->max_wait, limits->max_seconds);
  if (end == CHILD_DONE) {
    take_lines(writer, out);
    report(writer);
  } else {
    complain(writer,
             end == CHILD_MISSING ? "is not found"
             : end == CHILD_LATE  ? late
             : end == CHILD_FLOOD ? "wrote far more than was asked for and was ended"
                                  : "ended with an error",
             end == CHILD_FAILED ? words : NULL);
  }
}

static void run(Writer *writer, const Options *options, const GString *lines) {
  ChildLimits limits = {.max_seconds = (guint)options_int(options, OPT_MAX_WRITER_SECONDS),
                        .max_wait = (guint)options_int(options, OPT_MAX_WRITER_WAIT),
                        .max_output = ANSWERS_MORE + (gsize)writer->n * ANSWER_MOST,
                        .trusted = true};
  g_autoptr(GByteArray) out = g_byte_array_new();
  g_autoptr(GString) said = g_string_new(NULL);
  ChildEnd end = child_run((const char *const *)writer->argv, lines->str, lines->len, &limits, out, said);
  finish(writer, end, &limits, out, said);
}

dateline_status session_ask_writer(dateline *session, const Options *options, const Timeline *chosen) {
  const char *command = options_text(options, OPT_WRITER);
  g_autoptr(GError) error = NULL;
  if (!command) {
    return DATELINE_OK;
  }
  Writer writer = {.session = session, .lists = extractor_lists(session_extractor(session))};
  if (!g_shell_parse_argv(command, NULL, &writer.argv, &error)) {
    g_autofree char *message = g_strdup_printf("--writer: %s", error->message);
    return session_usage(session, message);
  }
  writer.readings = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, reading_free);
  writer.asked = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < session->documents->len; i++) {
    add_reading(&writer, session->documents->pdata[i]);
  }
  g_autoptr(GString) lines = g_string_new(NULL);
  ask(&writer, chosen->events, lines);
  ask(&writer, chosen->undated, lines);
  if (writer.n) {
    run(&writer, options, lines);
  }
  g_hash_table_unref(writer.readings);
  g_hash_table_unref(writer.asked);
  g_free(writer.why_refused);
  g_free(writer.why_wrong);
  g_strfreev(writer.argv);
  return DATELINE_OK;
}
