/* visible.h -- text of strangers on a terminal. */
#ifndef DATELINE_MODEL_VISIBLE_H
#define DATELINE_MODEL_VISIBLE_H

#include <glib.h>
#include <stdbool.h>

/* False for what a terminal obeys or hides: control characters, escapes among them, and the invisible ones that turn
 * the direction of what follows.  Joiners are letters' own and stay. */
bool visible_is_safe(gunichar c);

/* Append text as one line: tabs and line ends are blanks, what is unsafe or no UTF-8 is U+FFFD.  Characters keep
 * their number, so that columns still count. */
void visible_append(GString *out, const char *text);

#endif
