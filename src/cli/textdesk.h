/* textdesk.h -- the state of --serve for a YAML file that is edited as text beside its drawing. */
#ifndef DATELINE_CLI_TEXTDESK_H
#define DATELINE_CLI_TEXTDESK_H

#include <jansson.h>

#include "dateline.h"
#include "model/options.h"

typedef struct TextDesk TextDesk;

TextDesk *textdesk_new(const char *const values[OPTION_COUNT], const char *path); /* borrowed */
void textdesk_free(TextDesk *desk);

/* Append the page, with the file as it is now. */
void textdesk_page(TextDesk *desk, GString *out);

/* {"sum": checksum of the file on disk}.  New reference. */
json_t *textdesk_state(const TextDesk *desk);

/* {"text"} -> {"messages": [...], "drawing": SVG or null}: without writing.  New reference. */
json_t *textdesk_draw(TextDesk *desk, const char *text, gsize len);

/* {"text", "sum": checksum of the file when editing began} -> {"saved", "sum", "messages"}.  A file that has changed
 * since is not overwritten.  New reference. */
json_t *textdesk_save(TextDesk *desk, const char *text, gsize len);

#endif
