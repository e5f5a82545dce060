/* fields.h -- tables of all fields of a timeline file.
 *
 * Fields are made, read, checked, merged, written, lost, documented and freed by these tables: model/record.c, the
 * readers and the schema in read/authored, the writers of JSON, YAML and CSV, write/loss.c, store/sql.c, dateline(5).
 * They stand in the order of output. */
#ifndef DATELINE_MODEL_FIELDS_H
#define DATELINE_MODEL_FIELDS_H

#include <glib.h>
#include <stdbool.h>

typedef enum {
  FIELD_TEXT,    /* char * */
  FIELD_COLOR,   /* char *: a text that is to be a colour */
  FIELD_DATE,    /* Date * */
  FIELD_NUMBER,  /* gsize, from 0 */
  FIELD_RANK,    /* int, 1 to 5 */
  FIELD_SHARE,   /* int in hundredths, of a number from 0 to 1 */
  FIELD_FLAG,    /* bool */
  FIELD_KIND,    /* EventKind, one of `names` in its order */
  FIELD_NAME,    /* const char *: one of `names` itself */
  FIELD_VERSION, /* the number 1; not kept */
  FIELD_UNKEPT,  /* a text that is not kept */
  FIELD_TEXTS,   /* GPtrArray of char *: a list of texts, or one text */
  FIELD_RECORD,  /* a mapping of `record`'s fields, which lie in the same struct */
  FIELD_RECORDS, /* GPtrArray: a list of `record` */
  FIELD_SPANS,   /* the same of Era, each also as `- DATE: TITLE` */
  FIELD_SOURCE,  /* char * for a text; a mapping is one more of the event's citations */
  FIELD_EVENTS,  /* a list of events */
  FIELD_STYLE,   /* GPtrArray of name, value ...: options of option_table[] */
  FIELD_START,   /* first half of the date of an event or era */
  FIELD_END,
  FIELD_CALENDAR /* of an event: how its date is given; one of `names` */
} FieldType;

typedef enum {
  FIELD_PLAIN = 0,         /* written where record_says() */
  FIELD_REQUIRED = 1 << 0, /* must be there when read */
  FIELD_ALWAYS = 1 << 1,   /* always written */
  FIELD_APART = 1 << 2,    /* only read, or written by code of its own */
  FIELD_COUNTED = 1 << 3,  /* of Coverage: written where texts were counted */
  FIELD_COLUMN = 1 << 4,   /* a column of CSV; a record has one for each of its fields */
  FIELD_OWN = 1 << 5       /* set by a person only; merging keeps the first event's, see record_fill() */
} FieldFlags;

typedef struct FieldRecord FieldRecord;

typedef struct {
  const char *name;
  FieldType type;
  gsize at;    /* offset of the member in the struct of its record */
  unsigned is; /* FieldFlags */
  const FieldRecord *record;
  const char *const *names; /* NULL-terminated */
  const char *loss;         /* what a format without a place for it cannot hold, for a warning; NULL: no warning */
  const char *help; /* what it is, for the schema and dateline(5): phrases with semicolons between, no full stop */
} Field;

struct FieldRecord {
  const char *name; /* "event": for messages */
  gsize size;       /* of its struct; 0: it is part of another's, and present where its first field is */
  GDestroyNotify free;
  bool extra;          /* x-* fields may stand in it */
  const Field *fields; /* ends with a NULL name */
};

extern const FieldRecord field_timeline, field_event, field_group, field_era, field_line, field_source, field_citation,
    field_conflict, field_remark, field_alternative, field_anchor;

const Field *fields_find(const FieldRecord *record, const char *name);

/* The only required field of a record, if it is a text, which may stand for the record: `media: ship.jpg`.  NULL: none.
 */
const Field *fields_only_text(const FieldRecord *record);

/* The names of a record's fields, NULL-terminated; g_free() the array only. */
const char **fields_names(const FieldRecord *record);

/* True for the name of a field of a timeline or an event. */
bool fields_know(const char *name);

#endif
