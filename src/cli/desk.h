/* desk.h -- what --serve has on its desk: a draft that a person corrects on the review page. */
#ifndef DATELINE_CLI_DESK_H
#define DATELINE_CLI_DESK_H

#include <jansson.h>

#include "dateline.h"
#include "model/options.h"

typedef struct Desk Desk;

/* `inputs`: paths, which live as long as the desk; where the only one is `draft`, that is all there is to read. */
Desk *desk_new(const char *const values[OPTION_COUNT], const GPtrArray *inputs, const char *draft);
void desk_free(Desk *desk);

/* Read everything again, where a file is not as it was last read or written.  While it is wrong the last good page
 * stays. */
void desk_reload(Desk *desk);

const GString *desk_page(const Desk *desk); /* empty: nothing could be read yet */
/* {"version": N, "messages": [...]}; the version counts what came from outside the page.  New reference. */
json_t *desk_state(const Desk *desk);

/* Take one event as the page has it, {"id", "title", "date", "group", "drop", "needs_edit", "edited", "confidence"},
 * into the draft and write that.  The state, with "saved": true or false.  New reference. */
json_t *desk_edit(Desk *desk, const char *text, gsize len);

#endif
