/* csv.c -- tables with a header line: our own, TimelineJS sheets, Preceden, Aeon and what people keep in
 * spreadsheets. */
#include <string.h>

#include "read/authored/csvsheet.h"
#include "read/authored/when.h"

static char *copy(const Sheet *sheet, const char *meaning) {
  return g_strdup(sheet_cell(sheet, meaning));
}

static void complain(const Sheet *sheet, const char *code, const char *meaning, const char *message) {
  if (!diag_full(sheet->input->diag)) {
    diag_add(sheet->input->diag, DIAG_ERROR, code, sheet_place(sheet, meaning), "%s", message);
  }
}

static Date *dated(const Sheet *sheet, const char *meaning, const char *approximate) {
  Date *date = sheet_date(sheet, meaning);
  if (!date || !sheet_is_set(sheet, approximate)) {
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

/* 2012, May, 5 */
static Date *month_in_letters(const Sheet *sheet, const char *const cells[WHEN_PARTS]) {
  const char *day = cells[WHEN_DAY];
  g_autofree char *text =
      g_strdup_printf("%s%s%s %s", day ? day : "", day ? " " : "", cells[WHEN_MONTH], cells[WHEN_YEAR]);
  return g_ascii_isalpha(*cells[WHEN_MONTH]) ? when_parse(sheet->input, text, strlen(text), NULL) : NULL;
}

/* The date in four columns, named by what they hold. */
static Date *parts(const Sheet *sheet, const char *const columns[WHEN_PARTS]) {
  const char *cells[WHEN_PARTS];
  DateError error = {0};
  WhenPart wrong;
  for (WhenPart part = WHEN_YEAR; part < WHEN_PARTS; part++) {
    cells[part] = sheet_cell(sheet, columns[part]);
  }
  Date *date = cells[WHEN_YEAR] ? when_parts(cells, &error, &wrong) : NULL;
  if (error.message && wrong == WHEN_MONTH && (date = month_in_letters(sheet, cells))) {
    date_error_clear(&error);
  }
  if (error.message) {
    complain(sheet, error.code, columns[wrong], error.message);
  }
  date_error_clear(&error);
  return date;
}

static Date *span(const Sheet *sheet, Date *from, Date *to, const char *end) {
  g_autofree char *reversed = when_reversed(from, to);
  if (reversed) {
    complain(sheet, "date-reversed", end, reversed);
  }
  return when_span(from, to);
}

/* "present" in the column of the end; NULL: it is no such word. */
static Date *going_on(const Sheet *sheet) {
  const char *start = sheet_cell(sheet, "date"), *end = sheet_cell(sheet, "end");
  if (!start || !end || strpbrk(end, "0123456789")) {
    return NULL;
  }
  g_autofree char *text = g_strdup_printf("%s - %s", start, end);
  return when_parse(sheet->input, text, strlen(text), NULL);
}

static Date *row_date(const Sheet *sheet) {
  static const char *const start[] = {"year", "month", "day", "time"};
  static const char *const end[] = {"end year", "end month", "end day", "end time"};
  if (sheet_cell(sheet, "year")) {
    return span(sheet, parts(sheet, start), parts(sheet, end), "end year");
  }
  Date *open = going_on(sheet);
  return open ? open
              : span(sheet, dated(sheet, "date", "start approximate"), dated(sheet, "end", "end approximate"), "end");
}

/* Up to the next comma or semicolon; a backslash takes their meaning from them.  New string. */
static char *next_tag(const char **text) {
  g_autoptr(GString) tag = g_string_new(NULL);
  for (; **text && !strchr(",;", **text); (*text)++) {
    *text += **text == '\\' && (*text)[1] && strchr(",;\\", (*text)[1]);
    g_string_append_c(tag, **text);
  }
  *text += **text != '\0';
  return g_strdup(g_strstrip(tag->str));
}

static void take_tags(Event *event, const char *text) {
  while (text && *text) {
    char *tag = next_tag(&text);
    if (*tag) {
      g_ptr_array_add(event->tags, tag);
    } else {
      g_free(tag);
    }
  }
}

/* Other programs weigh from 0 to 100, or in words. */
static void take_importance(const Sheet *sheet, Event *event) {
  const char *importance = sheet_cell(sheet, "importance");
  gint64 level;
  if (importance && g_ascii_string_to_signed(importance, 10, 1, 5, &level, NULL)) {
    event->importance = (int)level;
  } else if (importance) {
    diag_add(sheet->input->diag, DIAG_WARNING, "range", sheet_place(sheet, "importance"),
             "importance is 1 to 5, not \"%.40s\"; 3 is taken", importance);
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
  event->milestone = sheet_is_set(sheet, "milestone");
  take_tags(event, sheet_cell(sheet, "tags"));
  take_importance(sheet, event);
  sheet_take_extra(sheet, event);
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

static void take_title(Event *event, Timeline *out) {
  if (!out->title) {
    out->title = g_strdup(event->title);
  }
  if (!out->text) {
    out->text = g_strdup(event->text);
  }
  event_free(event);
}

/* Where a row has no title its text is one. */
static void add_event(const Sheet *sheet, Event *event, Timeline *out) {
  if (!event->title) {
    event->title = g_steal_pointer(&event->text);
  }
  if (!event->title) {
    complain(sheet, "missing-field", "title", "this row has no title");
  }
  g_ptr_array_add(event->date ? out->events : out->undated, event);
}

/* A title row (TimelineJS) names the timeline; an era row is an era. */
static void take_row(Sheet *sheet, Timeline *out) {
  const char *type = sheet_cell(sheet, "type");
  Event *event = row_event(sheet);
  if (type && !g_ascii_strcasecmp(type, "title")) {
    take_title(event, out);
  } else if (type && !g_ascii_strcasecmp(type, "era") && event->date) {
    add_era(event, out);
  } else {
    if (!event->group) {
      event->group = g_strdup(type); /* "battle", "treaty" in a spreadsheet */
    }
    add_event(sheet, event, out);
  }
}

static void read_rows(Sheet *sheet, Timeline *out) {
  Diag *diag = sheet->input->diag;
  while (!diag_full(diag) && sheet_next(sheet)) {
    if (sheet->table.unterminated) { /* what follows the quote is no cell */
      diag_add(diag, DIAG_ERROR, "csv-syntax", diag_place(diag, g_array_index(sheet->table.cells, gsize, 0), 1),
               "a quoted cell that begins in this row is never closed");
      return;
    }
    take_row(sheet, out);
  }
}

bool read_csv(const ReadInput *input, Timeline *out) {
  unsigned before = diag_count(input->diag, DIAG_ERROR);
  g_autoptr(Sheet) sheet = sheet_new(input);
  if (sheet_has(sheet, "date") || sheet_has(sheet, "year")) {
    read_rows(sheet, out);
  } else {
    diag_add(input->diag, DIAG_ERROR, "csv-header", diag_place(input->diag, 0, 1),
             "no column is named \"date\" or \"year\"; the first line must name the columns");
  }
  return diag_count(input->diag, DIAG_ERROR) == before;
}
