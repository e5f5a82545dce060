/* listing.h -- rows of named cells, written as aligned text or as JSON.
 *
 * What --trace prints: a section for each sentence, a row for each token or candidate.  Text shows the cells of a
 * section in columns; JSON has an object for each section with its rows. */
#ifndef DATELINE_MODEL_LISTING_H
#define DATELINE_MODEL_LISTING_H

#include <glib.h>
#include <stdbool.h>

typedef struct Listing Listing;

Listing *listing_new(const char *name);
void listing_free(Listing *listing);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Listing, listing_free)

/* Opens a section: line `line` of `doc`, and the sentence itself. */
void listing_section(Listing *listing, const char *doc, gsize line, const char *sentence);

/* Opens a row of the section. */
void listing_row(Listing *listing);

/* A cell of the row.  A section's columns stand in the order in which its first row to have them names them. */
void listing_text(Listing *listing, const char *column, const char *text);
void listing_number(Listing *listing, const char *column, gint64 number);
void listing_flag(Listing *listing, const char *column, bool value);

/* Everything written so far.  New strings. */
char *listing_print(const Listing *listing);
char *listing_json(const Listing *listing);

#endif
