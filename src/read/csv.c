/* csv.c -- tables with a header line: our own, TimelineJS sheets, Preceden, Aeon and
 * what people keep in spreadsheets.  columns.json says which names mean what. */
#include "lang/lang.h"
#include "read/csvtable.h"
#include "read/when.h"
#include <jansson.h>
#include <string.h>

typedef struct {
  const ReadInput *input;
  GHashTable *index; /* our name for a column -> its index + 1 */
  GPtrArray *row;
  DiagPlace place;
} Sheet;

static bool is_alias(json_t *aliases, const char *name) {
  gsize i;
  json_t *alias;
  json_array_foreach(aliases, i, alias) if (!strcmp(json_string_value(alias), name)) {
    return true;
  }
  return false;
}

/* The first column of a meaning counts. */
static void take_header(Sheet *sheet, const GPtrArray *header) {
  gsize len;
  const char *text = lang_resource("read/columns.json", &len);
  json_t *columns = json_loadb(text, len, 0, NULL), *aliases;
  for (guint i = 0; i < header->len; i++) {
    g_autofree char *name = g_utf8_strdown(header->pdata[i], -1);
    const char *meaning;
    json_object_foreach(columns, meaning, aliases) {
      if (is_alias(aliases, name) && !g_hash_table_contains(sheet->index, meaning)) {
        g_hash_table_insert(sheet->index, g_strdup(meaning), GUINT_TO_POINTER(i + 1));
      }
    }
  }
  json_decref(columns);
}

/* The cell's text, NULL where it is empty or there is no such column. */
static const char *cell(const Sheet *sheet, const char *name) {
  guint i = GPOINTER_TO_UINT(g_hash_table_lookup(sheet->index, name));
  const char *text = i && i <= sheet->row->len ? sheet->row->pdata[i - 1] : NULL;
  return text && *text ? text : NULL;
}

static char *copy(const Sheet *sheet, const char *name) {
  return g_strdup(cell(sheet, name));
}

/* "yes", "true", "x", "1": anything but a plain no. */
static bool is_set(const Sheet *sheet, const char *name) {
  const char *text = cell(sheet, name);
  return text && !strchr("nNfF0", *text);
}

static Date *parse_cell(const Sheet *sheet, const char *name, const char *approximate) {
  const char *text = cell(sheet, name);
  if (!text) {
    return NULL;
  }
  DateError error = {0};
  Date *date = when_parse(sheet->input, text, strlen(text), &error);
  if (!date) {
    diag_add(sheet->input->diag, DIAG_ERROR, "date-syntax", sheet->place, "\"%s\" is not a date; write YYYY-MM-DD",
             text);
  }
  date_error_clear(&error);
  if (!date || !is_set(sheet, approximate)) {
    return date;
  }
  g_autofree char *edtf = g_strconcat(date_edtf(date), "~", NULL);
  Date *about = date_parse_edtf(edtf, -1, NULL);
  if (!about) {
    return date;
  }
  date_unref(date);
  return about;
}

static Date *parts(const Sheet *sheet, const char *year, const char *month, const char *day, const char *time) {
  const char *text = cell(sheet, year);
  Date *date = when_parts(text, cell(sheet, month), cell(sheet, day), cell(sheet, time));
  if (text && !date) {
    diag_add(sheet->input->diag, DIAG_ERROR, "date-syntax", sheet->place, "year, month and day are not a date");
  }
  return date;
}

static Date *row_date(const Sheet *sheet) {
  if (cell(sheet, "year")) {
    return when_span(parts(sheet, "year", "month", "day", "time"),
                     parts(sheet, "end year", "end month", "end day", "end time"));
  }
  return when_span(parse_cell(sheet, "date", "start approximate"), parse_cell(sheet, "end", "end approximate"));
}

static void take_tags(Event *event, const char *text) {
  g_auto(GStrv) tags = g_strsplit_set(text ? text : "", ",;", -1);
  for (char **tag = tags; *tag; tag++) {
    if (*g_strstrip(*tag)) {
      g_ptr_array_add(event->tags, g_strdup(*tag));
    }
  }
}

static Event *row_event(const Sheet *sheet) {
  Event *event = event_new();
  event->date = row_date(sheet);
  event->id = copy(sheet, "id");
  event->title = copy(sheet, "title");
  event->text = copy(sheet, "text");
  event->display_date = copy(sheet, "display_date");
  event->group = copy(sheet, "group");
  event->link = copy(sheet, "link");
  event->source = copy(sheet, "source");
  event->color = copy(sheet, "color");
  event->icon = copy(sheet, "icon");
  event->media.url = copy(sheet, "media");
  event->media.caption = copy(sheet, "media caption");
  event->media.credit = copy(sheet, "media credit");
  event->milestone = is_set(sheet, "milestone");
  take_tags(event, cell(sheet, "tags"));
  const char *importance = cell(sheet, "importance");
  gint64 level;
  if (importance && g_ascii_string_to_signed(importance, 10, 1, 5, &level, NULL)) {
    event->importance = (int)level;
  }
  return event;
}

static void add_era(Event *event, Timeline *out) {
  Era *era = g_new0(Era, 1);
  era->date = date_ref(event->date);
  era->title = g_strdup(event->title);
  era->color = g_strdup(event->color);
  g_ptr_array_add(out->eras, era);
  event_free(event);
}

/* A title row (TimelineJS) names the timeline; an era row is an era. */
static void take_row(Sheet *sheet, Timeline *out) {
  const char *type = cell(sheet, "type");
  Event *event = row_event(sheet);
  if (type && !g_ascii_strcasecmp(type, "title")) {
    if (!out->title) {
      out->title = g_strdup(event->title);
    }
    if (!out->text) {
      out->text = g_strdup(event->text);
    }
    event_free(event);
  } else if (type && !g_ascii_strcasecmp(type, "era") && event->date) {
    add_era(event, out);
  } else {
    g_ptr_array_add(event->date ? out->events : out->undated, event);
  }
}

static bool has_dates(const Sheet *sheet) {
  return g_hash_table_contains(sheet->index, "date") || g_hash_table_contains(sheet->index, "year");
}

static void read_rows(Sheet *sheet, CsvTable *table, Timeline *out) {
  const ReadInput *input = sheet->input;
  while (!diag_full(input->diag) && (sheet->row = csvtable_next(table, input->text))) {
    sheet->place = diag_place(input->diag, table->row_offset, 1);
    take_row(sheet, out);
    g_ptr_array_unref(sheet->row);
  }
  if (table->unterminated) {
    diag_add(input->diag, DIAG_ERROR, "csv-syntax", diag_place(input->diag, table->row_offset, 1),
             "a quoted cell that begins in this row is never closed");
  }
}

bool read_csv(const ReadInput *input, Timeline *out) {
  unsigned before = diag_count(input->diag, DIAG_ERROR);
  g_autoptr(GHashTable) index = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  Sheet sheet = {.input = input, .index = index};
  CsvTable table = csvtable_new(input->text, input->len);
  g_autoptr(GPtrArray) header = csvtable_next(&table, input->text);
  if (header) {
    take_header(&sheet, header);
  }
  if (has_dates(&sheet)) {
    read_rows(&sheet, &table, out);
  } else {
    diag_add(input->diag, DIAG_ERROR, "csv-header", diag_place(input->diag, 0, 1),
             "no column is named \"date\" or \"year\"; the first line must name the columns");
  }
  return diag_count(input->diag, DIAG_ERROR) == before;
}
