/* record.c -- see record.h. */
#include "model/record.h"

#include "model/event.h"

enum { MIDDLE_RANK = 3, NOBODY_ASKED = -1 };

static bool is_text(const Field *field) {
  return field->type == FIELD_TEXT || field->type == FIELD_COLOR || field->type == FIELD_SOURCE;
}

static bool is_list(const Field *field) {
  return field->type == FIELD_TEXTS || field->type == FIELD_RECORDS || field->type == FIELD_SPANS ||
         field->type == FIELD_EVENTS || field->type == FIELD_STYLE;
}

static void *member(const Field *field, const void *target) {
  return (char *)target + field->at;
}

static void init(const FieldRecord *record, void *target) {
  for (const Field *field = record->fields; field->name; field++) {
    if (field->type == FIELD_RANK) {
      *(int *)member(field, target) = MIDDLE_RANK;
    } else if (field->type == FIELD_SHARE) {
      *(int *)member(field, target) = NOBODY_ASKED;
    } else if (field->type == FIELD_RECORD) {
      init(field->record, target);
    } else if (is_list(field)) {
      GDestroyNotify destroy = field->record ? field->record->free : g_free;
      *(GPtrArray **)member(field, target) = g_ptr_array_new_with_free_func(destroy);
    }
  }
}

gpointer record_new(const FieldRecord *record) {
  void *target = g_malloc0(record->size);
  init(record, target);
  return target;
}

void record_clear(const FieldRecord *record, void *target) {
  for (const Field *field = record->fields; field->name; field++) {
    if (is_text(field)) {
      g_clear_pointer((char **)member(field, target), g_free);
    } else if (field->type == FIELD_DATE) {
      g_clear_pointer((Date **)member(field, target), date_unref);
    } else if (field->type == FIELD_RECORD) {
      record_clear(field->record, target);
    } else if (is_list(field)) {
      g_clear_pointer((GPtrArray **)member(field, target), g_ptr_array_unref);
    }
  }
}

bool record_says(const Field *field, const void *target) {
  const void *at = member(field, target);
  switch (field->type) {
  case FIELD_TEXT:
  case FIELD_COLOR:
  case FIELD_SOURCE:
    return *(char *const *)at != NULL;
  case FIELD_DATE:
    return *(Date *const *)at != NULL;
  case FIELD_NAME:
    return *(const char *const *)at != NULL;
  case FIELD_NUMBER:
    return *(const gsize *)at != 0;
  case FIELD_RANK:
    return *(const int *)at != MIDDLE_RANK;
  case FIELD_SHARE:
    return *(const int *)at != NOBODY_ASKED;
  case FIELD_FLAG:
    return *(const bool *)at;
  case FIELD_KIND:
    return *(const EventKind *)at != EVENT_HAPPENED;
  case FIELD_RECORD:
    return record_says(field->record->fields, target);
  default:
    return is_list(field) && (*(GPtrArray *const *)at)->len > 0;
  }
}

static void swap(void *a, void *b) {
  gpointer *one = a, *other = b, kept = *one;
  *one = *other;
  *other = kept;
}

void record_fill(const FieldRecord *record, void *into, void *from) {
  for (const Field *field = record->fields; field->name; field++) {
    if (!(field->is & FIELD_OWN) || record_says(field, into)) {
      continue;
    }
    if (field->type == FIELD_FLAG) {
      *(bool *)member(field, into) = *(bool *)member(field, from);
    } else if (is_text(field) || field->type == FIELD_TEXTS) {
      swap(member(field, into), member(field, from));
    }
  }
}
