/* write.h -- one timeline out, in any text format. */
#ifndef DATELINE_WRITE_WRITE_H
#define DATELINE_WRITE_WRITE_H

#include "date/words.h"
#include "model/diag.h"
#include "model/format.h"
#include "model/options.h"
#include "model/timeline.h"

/* Appends to `out`; warns in diag of what the format cannot hold, once for each kind.
 * `words`: how dates are written in words. */
typedef void (*Writer)(const Timeline *timeline, const Options *options, const DateWords *words, GString *out,
                       Diag *diag);

/* The writer of a format; NULL: it needs more than a timeline (drawings, pages), or is not written. */
Writer write_format(FormatId format);

void write_json(const Timeline *, const Options *, const DateWords *, GString *out, Diag *);
void write_yaml(const Timeline *, const Options *, const DateWords *, GString *out, Diag *);
void write_table(const Timeline *, const Options *, const DateWords *, GString *out, Diag *);
void write_csv(const Timeline *, const Options *, const DateWords *, GString *out, Diag *);
void write_ics(const Timeline *, const Options *, const DateWords *, GString *out, Diag *);
void write_markdown(const Timeline *, const Options *, const DateWords *, GString *out, Diag *);
void write_docx(const Timeline *, const Options *, const DateWords *, GString *out, Diag *);
void write_xlsx(const Timeline *, const Options *, const DateWords *, GString *out, Diag *);
void write_timelinejs(const Timeline *, const Options *, const DateWords *, GString *out, Diag *);
void write_mermaid(const Timeline *, const Options *, const DateWords *, GString *out, Diag *);

#endif
