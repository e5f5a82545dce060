/* fieldtext.c -- see fieldtext.h. */
#include "cli/fieldtext.h"

#include "cli/roff.h"
#include "model/fields.h"

static void print_names(FILE *out, const char *const *names) {
  for (; *names; names++) {
    g_autofree char *name = roff_text(*names);
    fprintf(out, "\\fB%s\\fR%s", name, names[1] ? names[2] ? ", " : " or " : "");
  }
}

/* Does a field of the record before this one hold the same, so that the page has told it? */
static bool is_told(const FieldRecord *record, const Field *field) {
  for (const Field *other = record->fields; other < field; other++) {
    if (other->record == field->record) {
      return true;
    }
  }
  return false;
}

static void print_field(FILE *out, const FieldRecord *record, const Field *field) {
  g_autofree char *name = roff_text(field->name);
  g_autofree char *help = roff_text(field->help);
  fprintf(out, ".TP\n.B %s\n%s", name, help);
  if (field->names) {
    fputs(": ", out);
    print_names(out, field->names);
  }
  fputc('\n', out);
  if (field->record && field->type != FIELD_EVENTS && !is_told(record, field)) {
    fputs(".RS\n", out);
    for (const Field *inner = field->record->fields; inner->name; inner++) {
      print_field(out, field->record, inner);
    }
    fputs(".RE\n", out);
  }
}

void fieldtext_print(FILE *out) {
  const FieldRecord *const records[] = {&field_timeline, &field_event};
  for (gsize r = 0; r < G_N_ELEMENTS(records); r++) {
    for (const Field *field = records[r]->fields; field->name; field++) {
      fprintf(out, ".\\\" %s %s\n", records[r]->name, field->name);
      print_field(out, records[r], field);
    }
  }
}
