/* read.h -- any format in, one timeline out. */
#ifndef DATELINE_READ_READ_H
#define DATELINE_READ_READ_H

#include "extract/extract.h"
#include "model/diag.h"
#include "model/format.h"
#include "model/options.h"
#include "read/authored/positions.h"
#include "read/document/part.h"
#include "topic/query.h"

/* Called when `done` of the `total` documents of an archive are read. */
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
  GPtrArray *documents;     /* [out] the Document* of prose, for the review page; may be NULL */
  bool only_documents;      /* events are not wanted */
  bool archive;             /* not all of it will be drawn, so it may exceed --max-events */
  bool sketch;              /* of prose: events without titles (ExtractOptions) */
  const TopicQuery *topic;  /* documents without any word of it may be skipped; NULL: none may */
  Trace *trace;             /* [out] a stage of extraction of the sentences; may be NULL */
  const Part *part;         /* the part of a container that the text is; NULL: it is a file */
  ReadProgress progress;    /* may be NULL */
  ReadPositions *positions; /* [out] where the values of a YAML timeline stand; may be NULL */
} ReadInput;

/* Adds to `out`.  False: the input is wrong (said in diag), and `out` must be discarded. */
typedef bool (*Reader)(const ReadInput *input, Timeline *out);

/* Read `input` by the format's reader; the format is one that is read. */
bool read_format(FormatId format, const ReadInput *input, Timeline *out);
/* Is the format a container of documents that are read one by one? */
bool read_is_container(FormatId format);
/* Unpack a container; false: nothing of it could be read (said in diag). */
bool read_unpack(FormatId format, const Unpack *unpack);
/* The container format by content; FORMAT_NONE: it is none. */
FormatId read_container_guess(const char *file_name, const char *bytes, gsize len);

/* The format by the file's suffix, else by content; never FORMAT_NONE. */
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
