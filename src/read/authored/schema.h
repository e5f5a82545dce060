/* schema.h -- the timeline format as a JSON Schema, for completion and checking in editors. */
#ifndef DATELINE_READ_AUTHORED_SCHEMA_H
#define DATELINE_READ_AUTHORED_SCHEMA_H

/* Draft 7, which yaml-language-server reads; made of the tables of fields.h and the options that
 * `style` may hold, so that it accepts what the reader accepts.  It cannot check whether a text is a date,
 * nor relations between values (a duplicate id, a span that ends before it starts); the reader does.  New
 * string. */
char *schema_text(void);

#endif
