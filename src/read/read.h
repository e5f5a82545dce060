/* read.h -- any format in, one timeline out. */
#ifndef DATELINE_READ_READ_H
#define DATELINE_READ_READ_H

#include "extract/extract.h"
#include "model/diag.h"
#include "model/format.h"
#include "model/options.h"
#include "read/authored/places.h"
#include "read/document/part.h"
#include "topic/query.h"

/* So many documents of an archive are read. */
typedef void (*ReadProgress)(unsigned done, unsigned total);

/* What every reader is given.  `text` is the whole input, valid UTF-8 without a
 * byte order mark or control characters (read_check_text() has seen to it). */
typedef struct {
  const char *name;
  const char *text;
  gsize len;
  const Options *options;
  Extractor *extractor;
  Diag *diag;
  GPtrArray *documents;    /* takes the Document* of prose, for the review page; NULL: not wanted */
  bool only_documents;     /* their events are not wanted */
  bool archive;            /* not all of it will be drawn: it may have more events than a timeline */
  bool sketch;             /* of prose, events without titles (ExtractOptions) */
  const TopicQuery *topic; /* documents that have no word of it may be passed over; NULL: none may */
  Trace *trace;            /* takes what a stage of extraction made of the sentences; NULL: not wanted */
  const Part *part;        /* of a container, where the text is one; NULL: it is a file by itself */
  ReadProgress progress;   /* told of the documents of an archive; NULL: nobody asks */
  ReadPlaces *places;      /* takes where things stand in a YAML timeline; NULL: not wanted */
} ReadInput;

/* Adds to `out`; false when the input is wrong (said in diag; `out` is then to be
 * thrown away). */
typedef bool (*Reader)(const ReadInput *input, Timeline *out);

/* Read `input` by the format's reader; the format is one that is read. */
bool read_format(FormatId format, const ReadInput *input, Timeline *out);
/* Does the format hold documents that are read by themselves? */
bool read_is_container(FormatId format);
/* Take it apart; false when nothing of it could be read (said). */
bool read_unpack(FormatId format, const Unpack *unpack);
/* The container that bytes are, whatever their name; FORMAT_NONE: none. */
FormatId read_container_guess(const char *file_name, const char *bytes, gsize len);

/* By the file's suffix, else by content: there always is one. */
FormatId read_format_guess(const char *file_name, const char *text, gsize len);

/* Check encoding: UTF-8, no NUL, no control characters but tab and line ends, not
 * binary, not UTF-16 without a mark (with one it is converted).  Returns a new
 * clean string without a byte order mark, or NULL with an error in diag. */
char *read_check_text(const char *name, const char *bytes, gsize len, gsize *clean_len, Diag *diag);

bool read_text(const ReadInput *input, Timeline *out);
bool read_html(const ReadInput *input, Timeline *out);
bool read_timeml(const ReadInput *input, Timeline *out);
bool read_yaml(const ReadInput *input, Timeline *out);
bool read_json(const ReadInput *input, Timeline *out);
bool read_jsonl(const ReadInput *input, Timeline *out);
bool read_csv(const ReadInput *input, Timeline *out);
bool read_timelinejs(const ReadInput *input, Timeline *out);
bool read_ics(const ReadInput *input, Timeline *out);
bool read_markwhen(const ReadInput *input, Timeline *out);
bool read_mermaid(const ReadInput *input, Timeline *out);
bool read_plantuml(const ReadInput *input, Timeline *out);
bool read_easytimeline(const ReadInput *input, Timeline *out);
bool read_latex(const ReadInput *input, Timeline *out);
bool read_gedcom(const ReadInput *input, Timeline *out);
bool read_xml(const ReadInput *input, Timeline *out);

#endif
