/* loss.c -- see loss.h. */
#include "write/loss.h"

#include <string.h>

#include "model/record.h"

typedef struct {
  const char *const *held;
  GPtrArray *lost; /* of const char *, each once */
} Loss;

static void lose(Loss *loss, const char *what) {
  bool held = !what || g_strv_contains(loss->held, what);
  if (!held && !g_ptr_array_find_with_equal_func(loss->lost, what, g_str_equal, NULL)) {
    g_ptr_array_add(loss->lost, (char *)what);
  }
}

/* What stands as key, value, key, value ... */
static void look_at_extra(Loss *loss, const GPtrArray *extra) {
  for (guint i = 0; i + 1 < extra->len; i += 2) {
    const char *key = extra->pdata[i];
    lose(loss, !strcmp(key, "x-location") || !strcmp(key, "x-geo") ? LOSS_PLACES : LOSS_EXTRA);
  }
}

/* A group is called by its id where it has no other title. */
static bool has(const FieldRecord *record, const Field *field, const void *target) {
  const Group *group = record == &field_group ? target : NULL;
  bool named = !group || strcmp(field->name, "title") != 0 || g_strcmp0(group->title, group->id) != 0;
  return named && record_says(field, target);
}

static bool is_list(const Field *field) {
  return field->type == FIELD_RECORDS || field->type == FIELD_SPANS || field->type == FIELD_EVENTS;
}

static void look_at(Loss *loss, const FieldRecord *record, const void *target) {
  for (const Field *field = record->fields; field->name; field++) {
    if (!has(record, field, target)) {
      continue;
    }
    lose(loss, field->loss);
    bool kept = !field->loss || g_strv_contains(loss->held, field->loss);
    const GPtrArray *list = is_list(field) ? *(GPtrArray *const *)((const char *)target + field->at) : NULL;
    for (guint i = 0; list && (kept || field->type == FIELD_EVENTS) && i < list->len; i++) {
      look_at(loss, field->record, list->pdata[i]);
    }
  }
  if (record == &field_event) {
    look_at_extra(loss, ((const Event *)target)->extra);
  }
}

void loss_warn(const Timeline *timeline, const char *const *held, const char *format, Diag *diag) {
  g_autoptr(GPtrArray) lost = g_ptr_array_new();
  Loss loss = {held, lost};
  look_at(&loss, &field_timeline, timeline);
  if (timeline->extra->len) {
    lose(&loss, LOSS_OWN_EXTRA);
  }
  for (guint i = 0; i < lost->len; i++) {
    diag_add(diag, DIAG_WARNING, "format-loses", (DiagPlace){0}, "%s cannot hold %s; left out", format,
             (const char *)lost->pdata[i]);
  }
}
