/* glue.h -- words of a title that no line parts: a score ("3 – 0"), initials and what follows them ("P. G. T. Rutt").
 */
#ifndef DATELINE_LAYOUT_PART_GLUE_H
#define DATELINE_LAYOUT_PART_GLUE_H

/* The title with spaces that do not break where two words belong together; NULL: there are none.  New string. */
char *glue_title(const char *title);

#endif
