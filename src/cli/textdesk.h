/* textdesk.h -- what --serve has on its desk: a YAML file that a person writes, the text beside its drawing. */
#ifndef DATELINE_CLI_TEXTDESK_H
#define DATELINE_CLI_TEXTDESK_H

#include <jansson.h>

#include "dateline.h"
#include "model/options.h"

typedef struct TextDesk TextDesk;

TextDesk *textdesk_new(const char *const values[OPTION_COUNT], const char *path); /* which lives as long */
void textdesk_free(TextDesk *desk);

/* The page as the file is now. */
void textdesk_page(TextDesk *desk, GString *out);

/* {"sum": of the file as it is on the disk}.  New reference. */
json_t *textdesk_state(const TextDesk *desk);

/* {"text"} -> {"messages": [...], "drawing": SVG or null}: nothing is written.  New reference. */
json_t *textdesk_draw(TextDesk *desk, const char *text, gsize len);

/* {"text", "sum": of the file that the person began with} -> {"saved", "sum", "messages"}.  A file that is another by
 * now is not written over.  New reference. */
json_t *textdesk_save(TextDesk *desk, const char *text, gsize len);

#endif
