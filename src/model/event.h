/* event.h -- one entry of a timeline, and where it comes from. */
#ifndef DATELINE_MODEL_EVENT_H
#define DATELINE_MODEL_EVENT_H

#include "date/words.h"

/* A stretch of a document: byte offset and length; `text` is a copy. */
typedef struct {
  char *text;
  gsize offset, length; /* bytes while extracting; see Citation.code_points */
} Quote;

typedef enum { EVENT_HAPPENED, EVENT_PLANNED, EVENT_STATE, EVENT_REPORT } EventKind;

/* "planned", "state", "report"; NULL for what merely happened. */
const char *event_kind_name(EventKind kind);

/* Another candidate for an extracted title. */
typedef struct {
  char *title;
  int confidence; /* as an event's */
} Alternative;

Alternative *alternative_new(const char *title, int confidence);
void alternative_free(Alternative *alternative);

/* The entry that one text gave, before it was merged with others; title NULL: it was not merged. */
typedef struct {
  Date *date;
  char *title;
  int importance;
  EventKind kind;
  bool needs_edit, uncertain;
  int confidence;
  GPtrArray *alternatives; /* of Alternative*, never NULL */
} Telling;

/* Where an extracted event stands in its text. */
typedef struct {
  char *doc;
  char *part;           /* of it, as a reader calls it: a message's subject, a sheet; NULL */
  gsize page;           /* of it, counted from 1; 0: it has none */
  gsize offset, length; /* of the sentence, in Unicode code points */
  char *quote;          /* the sentence */
  Quote phrase;         /* the date phrase; offsets in code points */
  char *phrase_value;   /* TIMEX3 value of the phrase */
  Quote head;           /* the word that is the event; offsets in code points */
  char *why;            /* the rule that gave the date, in words */
  char *link;           /* where the text is to be read; NULL */
  char *made;           /* of the first one: what extraction made of the event, see made.h; NULL */
  Telling told;         /* of the first citation that each text gave, see gather/telling.h */
} Citation;

/* Another date that some texts give to the same happening. */
typedef struct {
  Date *date;
  gsize mentions; /* texts that give it */
  char *doc;      /* one of them */
  char *quote;    /* its sentence */
} Conflict;

Conflict *conflict_new(void);
void conflict_free(Conflict *conflict);

/* How much is written about an entry that was selected out of many texts (topic/topic.h). */
typedef struct {
  gsize mentions;       /* texts; 0: nobody counted */
  gsize score;          /* in hundredths of the highest score of the timeline */
  Date *first, *last;   /* when the first and the last of them were published; NULL: not known */
  GPtrArray *summary;   /* of char*, never NULL: the sentences that tell it, as they stand in the texts */
  GPtrArray *conflicts; /* of Conflict*, never NULL */
} Coverage;

typedef struct {
  char *url, *caption, *credit;
  char *folder;      /* of the input that names it; NULL: it has none */
  char *file;        /* where it is, once found to be a picture that may be shown; NULL */
  int width, height; /* of that, in pixels */
} Media;

/* Strings are owned; NULL where not given.  date NULL: undated. */
typedef struct {
  char *id;
  Date *date;
  char *display_date; /* shown instead of the date's own words */
  char *title;
  char *text;
  char *group; /* id of a group */
  char *link;
  char *source; /* free text, for events written by hand */
  char *color, *icon;
  GPtrArray *tags;                       /* of char*, never NULL */
  GPtrArray *after, *because, *leads_to; /* of char*, never NULL: ids of events that it is tied to */
  int importance;                        /* 1..5, 3 when not said */
  guint place;                           /* in the file of its author, from 1; 0: it was extracted */
  EventKind kind;
  bool highlight; /* a person says that it matters most */
  bool milestone, needs_edit, uncertain;
  char *edited;   /* what a person changed of what was extracted: "date", "title"; NULL: neither */
  bool pinned;    /* stays as it is whatever other texts tell; see made_look() */
  bool drop;      /* stays in its file and out of everything else */
  bool noise;     /* dated, but judged to be no line of a chronology: left out as a dropped one is, except by --all */
  int chance;     /* in hundredths, that it is a line of a chronology; 0: not judged */
  int confidence; /* in hundredths, that the title can be printed as it is; -1: not judged */
  GPtrArray *alternatives;           /* of Alternative*, the likeliest first; never NULL */
  char *own_title;                   /* extraction's, where --writer has written another; NULL */
  char *refused_title, *refused_why; /* what --writer wrote and was not taken; NULL */
  Media media;
  Coverage coverage;
  GPtrArray *elsewhere; /* of char*: "2021-05-04 other.txt", what another text says; see gather/differ.h; never NULL */
  GPtrArray *citations; /* of Citation*, never NULL; the first is the main one */
  GPtrArray *extra;     /* x-* fields: key, value, key, value ... of char*, never NULL */
  char *comment;        /* a person's, of a YAML file: lines without their "#"; NULL */
} Event;

Event *event_new(void);
void event_free(Event *event);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Event, event_free)

/* Its icon where that is a sign to be set before the title.  NULL: it has none, or one that is the name of an icon in
 * another program ("fa-rocket").  Borrowed. */
const char *event_sign(const Event *event);

/* Its date for a reader: `display_date`, else the date in `words` (EDTF where that is NULL).  An extracted date with an
 * unknown beginning is "until May 3"; only one written by hand is "?–May 3".  New string, empty where undated. */
char *event_when(const Event *event, const DateWords *words, DateWordsLength length);

/* Drop citations that repeat an earlier one of the list: the same place of the same text. */
void event_tidy_citations(Event *event);

Citation *citation_new(void);
void citation_free(Citation *citation);

#endif
