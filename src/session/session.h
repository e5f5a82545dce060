/* session.h -- what one session holds, for the files that are its parts. */
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
  unsigned inputs;                /* read since the timeline was last settled, or part of it already */
  bool unsettled;                 /* something was read */
  bool updates;                   /* dateline_update() was called */
  bool keep_dropped;              /* write what `drop:` leaves out of other outputs */
  bool by_hand;                   /* what is written holds what a person changed, and is no draft to be overwritten */
  bool live;                      /* a server stands after the review page */
  bool headline;                  /* the title is the headline of a text, not of a timeline file */
  guint texts;                    /* read so far */
  guint files_read, files_unread; /* documents, those of folders and containers one by one */
  bool unpacked;                  /* some were of such */
  GArray *sentences;              /* what stood where sentences are put now; NULL: none are */
  guint titles, doubtful;         /* chosen, and those of them that are doubtful, since that was last told */
  ReadProgress progress;          /* told of an archive's documents; NULL: nobody asks */
  bool exchanged;                 /* the store has what was read, and the timeline is what it holds */
  bool sketched;                  /* events have no titles as yet, see session_topic() */
  GPtrArray *told;                /* of Event*: copies with a text made for what was last written; NULL: none */
  Timeline *topical;              /* what was last drawn out of the texts by topic; NULL: nothing */
  Diag *diag;
  char *messages; /* what dateline_messages() last returned */
};

/* Make one timeline of what was read: what several inputs tell is one event, and each has its id. */
dateline_status session_combine(dateline *session);
/* Its last step: names for the events that have none, and a note of what was made of them. */
void session_name(dateline *session);

/* Where there is a store, put into it what was read and take out of it what is asked for, once. */
dateline_status session_exchange(dateline *session);

/* Make one of what several texts tell, and say where their dates differ. */
void session_merge(dateline *session);
/* Such dates as words under the title, in copies of the events of `chosen`: what is shown, until they are hidden. */
GPtrArray *session_show_conflicts(const Options *options, Timeline *chosen, const DateWords *words);
void session_hide_conflicts(GPtrArray *copies);

/* Say what is wrong; return the status that goes with it. */
dateline_status session_usage(dateline *session, const char *message);
dateline_status session_io_error(dateline *session, const char *path, const char *what);

gsize session_max_bytes(const dateline *session);
/* What a reader is given to read a text with, by the session's options. */
ReadInput session_input(dateline *session, const char *name, const char *text, gsize len);
/* Read one document, or the documents of a container; `depth` containers are round it. */
dateline_status session_read_part(dateline *session, const Part *part, const char *format, int depth);
dateline_status session_unpack(dateline *session, FormatId container, const Part *part, int depth);
/* Every file below a folder, in order of their names; hidden ones are passed over. */
dateline_status session_read_folder(dateline *session, const char *path, const char *format);

/* All bytes of a file, "-" of standard input, appended to `out`; not much more than --max-bytes of them. */
dateline_status session_read_bytes(dateline *session, const char *path, GString *out);
/* The text that bytes are, new string; NULL: there are more than --max-bytes, or they are no text (said). */
char *session_clean_text(dateline *session, const char *name, const char *bytes, gsize len, gsize *clean_len);

/* Note what became of many documents, where they came out of folders and containers or not all could be read. */
void session_summarize(dateline *session);

Extractor *session_extractor(dateline *session);

/* The words of the language asked for, else of the timeline, else English; NULL:
 * there is no such language as was asked for, or no such style (said). */
DateWords *session_words(dateline *session, const Options *options);

/* An option's date; NULL: not set.  New reference. */
Date *session_option_date(const Options *options, OptionId id);

/* What the options choose of the session's timeline, as a timeline that borrows
 * everything from it but the two arrays of events; `dropped`: with what `drop:` leaves out. */
dateline_status session_choose(dateline *session, const Options *options, bool dropped, Timeline *chosen);
void session_chosen_clear(dateline *session, Timeline *chosen);

/* With --writer, have the titles of `chosen` written by that program. */
dateline_status session_ask_writer(dateline *session, const Options *options, const Timeline *chosen);

/* With --titles sentence, titles give way to sentences; and come back. */
void session_put_sentences(dateline *session, const Options *options, const Timeline *chosen);
void session_take_sentences(dateline *session);

/* Add to the titles that session_tell_doubt() tells of. */
void session_count_titles(dateline *session, const Timeline *chosen);
/* Say once how many titles are doubtful; where that fails (--strict), also where the first of `chosen` are (NULL: they
 * are no longer there). */
dateline_status session_tell_doubt(dateline *session, const Timeline *chosen);

/* What a run that writes nothing would say of what it chose. */
dateline_status session_check(dateline *session);

/* Are entries to be drawn out of many texts, not events shown as each text tells them? */
bool session_is_topical(const dateline *session);
/* Put copies that say in their text what they are told by in the place of the chosen events that have such; they are
 * the session's until the next call. */
void session_tell(dateline *session, const Options *options, const DateWords *words, Timeline *chosen);
/* What --topic looks for; NULL: nothing is asked for.  The caller's. */
TopicQuery *session_query(dateline *session);
/* Put such entries in the place of the chosen events of `chosen`; they are the session's.  wanted: set of the events
 * that may be told of; NULL: all that are chosen. */
dateline_status session_topic(dateline *session, const Options *options, GHashTable *wanted, Timeline *chosen);

/* Sets media.file where there is a picture to show; says why not. */
void session_find_pictures(dateline *session, const Timeline *timeline);

bool session_draws(FormatId format);
/* The drawing as a file of a format that is drawn. */
dateline_status session_draw(dateline *session, const Timeline *timeline, const Options *options,
                             const DateWords *words, FormatId format, GByteArray *out);

/* The same as SVG to stand in a page of events, each of which it leads to; `themed`: in the page's colours. */
dateline_status session_draw_inline(dateline *session, const Timeline *timeline, const Options *options,
                                    const DateWords *words, bool themed, GByteArray *out);
/* The web page of the timeline, with a drawing for each width of window. */
dateline_status session_write_page(dateline *session, const Timeline *timeline, const Options *options,
                                   const DateWords *words, GString *out);

/* The language that dates are written in: as asked for, the timeline's own, else English. */
const char *session_language(dateline *session, const Options *options);

/* The date phrases of one of the session's texts; offsets count from its body, as timex_find() has them. */
GArray *session_phrases(dateline *session, const Document *document);

/* Only the texts with their date phrases marked up are asked for (TimeML): no events. */
bool session_tags(const dateline *session);
/* The one text of the session as TimeML, or each text in a file of its own below an
 * existing folder. */
dateline_status session_tag(dateline *session, GString *out);
dateline_status session_tag_folder(dateline *session, const char *folder);

/* What --trace asks for; NULL: nothing. */
Trace *session_trace(dateline *session);
/* The trace to a file, "-" to standard output; format: NULL is text. */
dateline_status session_write_trace(dateline *session, const char *path, const char *format);

dateline_status session_to_stdout(dateline *session, const char *bytes, gsize len);
/* The file's whole content at once: the old one or the new one, never a part. */
dateline_status session_replace_file(dateline *session, const char *path, const char *bytes, gsize len);

#endif
