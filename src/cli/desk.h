/* desk.h -- the state of --serve for a draft that a person corrects on the review page. */
#ifndef DATELINE_CLI_DESK_H
#define DATELINE_CLI_DESK_H

#include <jansson.h>

#include "dateline.h"
#include "model/options.h"

typedef struct Desk Desk;

/* `inputs`: paths, borrowed, which must outlive the desk; where the only one is `draft`, nothing else is read. */
Desk *desk_new(const char *const values[OPTION_COUNT], const GPtrArray *inputs, const char *draft);
void desk_free(Desk *desk);

/* Read everything again, if a file has changed since it was read or written.  While there are errors the last good page
 * stays. */
void desk_reload(Desk *desk);

const GString *desk_page(const Desk *desk); /* empty: nothing could be read yet */
/* {"version": N, "messages": [...]}; the version counts changes from outside the page.  New reference. */
json_t *desk_state(const Desk *desk);

/* Apply one event from the page, {"id", "title", "date", "group", "drop", "needs_edit", "edited", "confidence"}, to the
 * draft and write it.  Returns the state with "saved": true or false.  New reference. */
json_t *desk_edit(Desk *desk, const char *text, gsize len);

#endif
