/* chronology.h -- the timeline as a table, for Word and Excel: date, event, sentence, source with its page. */
#ifndef DATELINE_WRITE_CHRONOLOGY_H
#define DATELINE_WRITE_CHRONOLOGY_H

#include "date/words.h"
#include "lang/pagewords.h"
#include "model/options.h"
#include "model/timeline.h"

typedef enum {
  CHRONOLOGY_DATE,
  CHRONOLOGY_EVENT,
  CHRONOLOGY_SENTENCE,
  CHRONOLOGY_SOURCE,
  CHRONOLOGY_COLUMNS
} ChronologyColumn;

typedef struct {
  const Event *event;
  char *cell[CHRONOLOGY_COLUMNS]; /* a text of several lines has "\n" */
} ChronologyRow;

typedef struct {
  const char *head[CHRONOLOGY_COLUMNS]; /* in the timeline's language */
  GArray *rows;                         /* of ChronologyRow: the events, then the undated ones */
  const char *lang;                     /* BCP 47 */
  bool right_to_left;
  PageWords *words;
} Chronology;

void chronology_init(Chronology *table, const Timeline *timeline, const Options *options, const DateWords *words);
void chronology_clear(Chronology *table);

#endif
