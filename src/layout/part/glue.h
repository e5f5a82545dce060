/* glue.h -- words of a title between which no line may break: scores ("3 – 0"), initials ("P. G. T. Rutt"). */
#ifndef DATELINE_LAYOUT_PART_GLUE_H
#define DATELINE_LAYOUT_PART_GLUE_H

/* The title with no-break spaces in such places.  New string; NULL: there are none. */
char *glue_title(const char *title);

#endif
