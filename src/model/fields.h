/* fields.h -- every field that a timeline file may have, as tables.
 *
 * Whatever makes, reads, checks, merges, writes, loses or frees a field does so by these tables: model/record.c, the
 * readers and the schema in read/authored, the writers of JSON, YAML and CSV, write/loss.c.  They stand in the order in
 * which they are written. */
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
  FIELD_PLAIN = 0,         /* written where it says something, record_says() */
  FIELD_REQUIRED = 1 << 0, /* to be read */
  FIELD_ALWAYS = 1 << 1,   /* written whatever it says */
  FIELD_APART = 1 << 2,    /* only read, or written in a way of its own */
  FIELD_COUNTED = 1 << 3,  /* of an event of which somebody counted the texts: Coverage */
  FIELD_COLUMN = 1 << 4,   /* a column of CSV; a record is one for each of its fields */
  FIELD_OWN = 1 << 5       /* a person's; where two become one, the first that has it keeps it */
} FieldFlags;

typedef struct FieldRecord FieldRecord;

typedef struct {
  const char *name;
  FieldType type;
  gsize at;    /* offset of the member in the struct of its record */
  unsigned is; /* FieldFlags */
  const FieldRecord *record;
  const char *const *names; /* NULL-terminated */
  const char *loss;         /* what a format that has no place for it cannot hold; NULL: nothing to speak of */
  const char *help; /* what it is, for the schema and dateline(5): phrases with semicolons between, no full stop */
} Field;

struct FieldRecord {
  const char *name; /* "event": for messages */
  gsize size;       /* of its struct; 0: it lies in another's, and is there where its first field says something */
  GDestroyNotify free;
  bool extra;          /* x-* fields may stand in it */
  const Field *fields; /* ends with a NULL name */
};

extern const FieldRecord field_timeline, field_event, field_group, field_era, field_line, field_source, field_citation,
    field_conflict, field_remark, field_alternative, field_anchor;

const Field *fields_find(const FieldRecord *record, const char *name);

/* The one text without which a record is nothing, so that a text may stand for the record: `media: ship.jpg`.  NULL: it
 * has none, or more. */
const Field *fields_only_text(const FieldRecord *record);

/* The names of a record's fields, NULL-terminated; g_free() the array only. */
const char **fields_names(const FieldRecord *record);

/* True for the name of a field of a timeline or an event. */
bool fields_know(const char *name);

#endif
