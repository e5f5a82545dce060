/* session.h -- the state of one session, and the steps of a run that its files share. */
#ifndef DATELINE_SESSION_SESSION_H
#define DATELINE_SESSION_SESSION_H

#include "dateline.h"
#include "draw/draw.h"
#include "extract/extract.h"
#include "model/diag.h"
#include "model/options.h"
#include "read/read.h"

struct dateline {
  Options *options;
  Timeline *timeline;
  GPtrArray *documents;           /* of Document*: the prose read, for the review page */
  Extractor *extractor;           /* made when first needed */
  Fonts *fonts;                   /* made when first needed */
  Trace *trace;                   /* of --trace, made when first needed */
  unsigned inputs;                /* read since session_combine(), and 1 for the timeline that it left */
  bool unsettled;                 /* something was read since session_combine() */
  bool updates;                   /* dateline_update() was called */
  bool keep_dropped;              /* write what `drop:` leaves out of other outputs */
  bool by_hand;                   /* the output holds a person's changes, so it is not sealed as a draft */
  bool live;                      /* the review page is served by --serve */
  bool headline;                  /* the title is the headline of a text, not of a timeline file */
  guint texts;                    /* read so far */
  guint files_read, files_unread; /* documents, those of folders and containers one by one */
  bool unpacked;                  /* some came from folders or containers */
  GArray *sentences;              /* the titles that sentences replace at present; NULL: none */
  guint titles, doubtful;         /* titles chosen, and doubtful ones, since session_tell_doubt() */
  ReadProgress progress;          /* for an archive's documents; may be NULL */
  bool exchanged;                 /* session_exchange() was done: the timeline is the store's */
  bool sketched;                  /* events have no titles as yet, see session_topic() */
  GPtrArray *told;                /* of Event*: the copies of session_tell() for the last output; NULL: none */
  Timeline *topical;              /* the entries of the last session_topic(); NULL: none */
  Diag *diag;
  char *messages; /* what dateline_messages() last returned */
};

/* Combine what was read into one timeline: merge events that several inputs tell, and give each its id. */
dateline_status session_combine(dateline *session);
/* Its last step: give ids to events without one, and store their sums (model/made.h). */
void session_name(dateline *session);

/* With --store, store what was read and load what is asked for; once. */
dateline_status session_exchange(dateline *session);

/* Merge events that several texts tell, and note where their dates differ. */
void session_merge(dateline *session);
/* Show such dates below the title, in copies that replace events of `chosen` until session_hide_conflicts(). */
GPtrArray *session_show_conflicts(const Options *options, Timeline *chosen, const DateWords *words);
void session_hide_conflicts(GPtrArray *copies);

/* Report an error and return its status. */
dateline_status session_usage(dateline *session, const char *message);
dateline_status session_io_error(dateline *session, const char *path, const char *what);

gsize session_max_bytes(const dateline *session);
/* The input of a reader for a text, by the session's options. */
ReadInput session_input(dateline *session, const char *name, const char *text, gsize len);
/* Read one document, or the documents of a container; it lies within `depth` containers. */
dateline_status session_read_part(dateline *session, const Part *part, const char *format, int depth);
dateline_status session_unpack(dateline *session, FormatId container, const Part *part, int depth);
/* Read every file below a folder, in order of their names, without hidden ones. */
dateline_status session_read_folder(dateline *session, const char *path, const char *format);

/* Append all bytes of a file ("-": standard input) to `out`; reading stops a little above --max-bytes. */
dateline_status session_read_bytes(dateline *session, const char *path, GString *out);
/* Check bytes by read_check_text() and --max-bytes.  New string; NULL: said in diag. */
char *session_clean_text(dateline *session, const char *name, const char *bytes, gsize len, gsize *clean_len);

/* Note how many documents were read, if they came from folders or containers or some could not be read. */
void session_summarize(dateline *session);

Extractor *session_extractor(dateline *session);

/* The words of the language asked for, else of the timeline, else English; NULL:
 * there is no such language as was asked for, or no such style (said). */
DateWords *session_words(dateline *session, const Options *options);

/* An option's date; NULL: not set.  New reference. */
Date *session_option_date(const Options *options, OptionId id);

/* Fill *chosen with the events that the options select; it borrows everything from the session's
 * timeline but its two arrays of events.  `dropped`: include dropped events. */
dateline_status session_choose(dateline *session, const Options *options, bool dropped, Timeline *chosen);
void session_chosen_clear(dateline *session, Timeline *chosen);

/* With --writer, let that program write the titles of `chosen`. */
dateline_status session_ask_writer(dateline *session, const Options *options, const Timeline *chosen);

/* With --titles sentence, replace titles by sentences; restore them. */
void session_put_sentences(dateline *session, const Options *options, const Timeline *chosen);
void session_take_sentences(dateline *session);

/* Add the titles of `chosen` to those that session_tell_doubt() reports. */
void session_count_titles(dateline *session, const Timeline *chosen);
/* Report once how many titles are doubtful; with --strict as an error, with the places of the first of `chosen` (NULL:
 * these are gone). */
dateline_status session_tell_doubt(dateline *session, const Timeline *chosen);

/* Report what an output would, without writing one (--check). */
dateline_status session_check(dateline *session);

/* Is the output a summary of many texts (--topic, --entries) rather than their events? */
bool session_is_topical(const dateline *session);
/* Replace chosen events that have a Coverage by copies that show it in their text; the session owns these until the
 * next call. */
void session_tell(dateline *session, const Options *options, const DateWords *words, Timeline *chosen);
/* The query of --topic, new; NULL: it is not given. */
TopicQuery *session_query(dateline *session);
/* Replace the events of `chosen` by the entries of such a summary, which the session owns.  wanted: set of the events
 * to summarize; NULL: all that are chosen. */
dateline_status session_topic(dateline *session, const Options *options, GHashTable *wanted, Timeline *chosen);

/* Set media.file of events whose picture can be shown; warn of others. */
void session_find_pictures(dateline *session, const Timeline *timeline);

bool session_draws(FormatId format);
/* Draw the timeline as a file of `format`, for which session_draws() holds. */
dateline_status session_draw(dateline *session, const Timeline *timeline, const Options *options,
                             const DateWords *words, FormatId format, GByteArray *out);

/* The same as SVG for a page with elements #e-ID, to which its events link; `themed`: in the page's colours. */
dateline_status session_draw_inline(dateline *session, const Timeline *timeline, const Options *options,
                                    const DateWords *words, bool themed, GByteArray *out);
/* Append the web page of the timeline, with a drawing for each width of window. */
dateline_status session_write_page(dateline *session, const Timeline *timeline, const Options *options,
                                   const DateWords *words, GString *out);

/* The language for writing dates: --lang, the timeline's, else English. */
const char *session_language(dateline *session, const Options *options);

/* The date phrases of one of the session's texts, as timex_find() returns them; offsets count from its body. */
GArray *session_phrases(dateline *session, const Document *document);

/* Is the output TimeML, which needs no events? */
bool session_tags(const dateline *session);
/* Append the only text of the session as TimeML; or write each text to a file in an existing
 * folder. */
dateline_status session_tag(dateline *session, GString *out);
dateline_status session_tag_folder(dateline *session, const char *folder);

/* The trace of --trace; NULL: it is not given. */
Trace *session_trace(dateline *session);
/* Write the trace to a file ("-": standard output); format NULL: text. */
dateline_status session_write_trace(dateline *session, const char *path, const char *format);

dateline_status session_to_stdout(dateline *session, const char *bytes, gsize len);
/* Replace a file atomically: it has the old content or the new one, never a part. */
dateline_status session_replace_file(dateline *session, const char *path, const char *bytes, gsize len);

#endif
