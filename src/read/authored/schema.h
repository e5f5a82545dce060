/* schema.h -- the timeline format as a JSON Schema, for completion and checking in editors. */
#ifndef DATELINE_READ_AUTHORED_SCHEMA_H
#define DATELINE_READ_AUTHORED_SCHEMA_H

/* Draft 7, which yaml-language-server reads; made of the tables of fields.h and the options that
 * `style` may hold, so that it knows what the reader knows.  It cannot see whether a text is a date, nor
 * what two places of a file say of each other (a double id, a span that ends before it starts): there it is
 * silent and the reader is not.  New string. */
char *schema_text(void);

#endif
