/* visible.h -- untrusted text, made harmless for a terminal. */
#ifndef DATELINE_MODEL_VISIBLE_H
#define DATELINE_MODEL_VISIBLE_H

#include <glib.h>
#include <stdbool.h>

/* False for what a terminal would obey or hide: control characters (and so escape sequences), and invisible characters
 * that change the direction of text.  Joiners are part of words and are safe. */
bool visible_is_safe(gunichar c);

/* Append text as one line: tabs and line ends become blanks, unsafe characters and bytes that are no UTF-8 U+FFFD.  The
 * number of characters is unchanged, so columns are still right. */
void visible_append(GString *out, const char *text);

#endif
