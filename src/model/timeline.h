/* timeline.h -- the one sorted model between every reader and every writer. */
#ifndef DATELINE_MODEL_TIMELINE_H
#define DATELINE_MODEL_TIMELINE_H

#include "model/article.h"
#include "model/event.h"

/* A group within another is named by both: "Allies/France", "Allies > USA". */
typedef struct {
  char *id, *title, *color;
  char *within; /* "Allies", what it shares with other groups; NULL: it stands in no other */
  char *part;   /* "France"; NULL with `within` */
} Group;

typedef struct {
  Date *date;
  char *title, *color;
} Era;

/* A source that events name by id. */
typedef struct {
  char *id, *title, *link;
} Source;

void group_free(Group *group);
void era_free(Era *era);
void source_free(Source *source);

typedef struct {
  char *id, *link; /* of a line of --jsonl: the document's, where it is to be read; NULL */
  GPtrArray *lead; /* of such a line: of Remark*, see Article */
  char *title, *subtitle, *text, *author, *lang;
  char *title_made;        /* the title is the headline of a text, see made.h; NULL: a person gave it */
  Date *anchor;            /* publication date that relative phrases used */
  const char *anchor_from; /* as Document.anchor_from */
  GPtrArray *groups;       /* of Group*, in the order of drawing */
  GPtrArray *eras;         /* of Era* */
  GPtrArray *lines;        /* of Era*: a day or another date that the drawing marks, whatever happened then */
  GPtrArray *sources;      /* of Source* */
  GPtrArray *events;       /* of Event*, dated; sorted after timeline_sort() */
  GPtrArray *undated;      /* of Event*, in source order */
  GPtrArray *articles;     /* of Article*: the texts that told the events */
  GPtrArray *style;        /* `style:` of the file: option name, value, ... of char* */
  GPtrArray *extra;        /* x-*, as in Event */
  GPtrArray *comments;     /* as in Event: key of the section above which they stand ("": the end), lines, ... */
} Timeline;

Timeline *timeline_new(void);
void timeline_free(Timeline *timeline);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Timeline, timeline_free)

/* Sort events by date_compare(); those of the same date by Event.place, and extracted ones in the order of the text. */
void timeline_sort(Timeline *timeline);

/* Set Event.place of hand-written events, from 1, in their present order.  Extracted events have their citations
 * instead. */
void timeline_number(Timeline *timeline);

/* Add the groups that events name and the list lacks, in order of first mention but with those within one group
 * together, and set Group.within and Group.part. */
void timeline_list_groups(Timeline *timeline);

/* Give every event without an id one made of its date and title, unique in
 * the timeline, the same whatever the order of the input. */
void timeline_name_events(Timeline *timeline);

/* Is its id one that timeline_name_events() would give?  Then nobody has changed its date or title since. */
bool timeline_has_made_name(const Event *event);

/* Clear the ids that timeline_name_events() made, so that it can name the events anew. */
void timeline_forget_names(Timeline *timeline);

/* Move everything of `from` into `into`; `from` is freed.  Groups, eras and
 * sources with the same id become one; titles and texts of `into` win, the later anchor does. */
void timeline_merge(Timeline *into, Timeline *from);

#endif
