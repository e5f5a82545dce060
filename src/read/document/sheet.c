/* sheet.c -- Excel's XLSX (ECMA-376, part 1, section 18): each sheet as CSV.
 *
 * A date is a number there, days since 1899-12-30; that it is one, only the format of its cell says: numFmt 14 to 22,
 * or a format code of the file's own with y, m and d in it (18.8.30). */
#include <stdlib.h>
#include <string.h>

#include "date/calendar.h"
#include "read/document/xmlfile.h"
#include "read/xml.h"

typedef struct {
  GPtrArray *strings;  /* of char*: those that cells share */
  GArray *dated;       /* gboolean a cell style: it shows a date */
  GHashTable *formats; /* ids of format codes that show a date */
  GString *text;       /* of the element at hand */
  GString *out;        /* CSV */
  char *type;          /* of the cell at hand; NULL: a number */
  bool is_date, in_cell_styles, from_1904;
  guint column, wanted;
} Sheet;

static bool is_wanted(const char *name) {
  return g_str_has_prefix(name, "xl/worksheets/sheet") || strcmp(name, "xl/sharedStrings.xml") == 0 ||
         strcmp(name, "xl/styles.xml") == 0 || strcmp(name, "xl/workbook.xml") == 0;
}

static long number_of(xmlNodePtr node, const char *name) {
  g_autofree char *value = xmlfile_attribute(node, name);
  return value ? strtol(value, NULL, 10) : -1;
}

static bool take_string(xmlNodePtr node, bool in, void *data) {
  Sheet *sheet = data;
  if (in && xmlfile_is(node, "rPh")) { /* how a name is read aloud */
    return false;
  }
  if (node->type == XML_TEXT_NODE && node->parent && xmlfile_is(node->parent, "t")) {
    g_string_append(sheet->text, (const char *)node->content);
  } else if (!in && xmlfile_is(node, "si")) {
    g_ptr_array_add(sheet->strings, g_strdup(sheet->text->str));
    g_string_truncate(sheet->text, 0);
  }
  return true;
}

/* "dd/mm/yyyy", not "0.00" or "mm:ss"; quoted words and colours in brackets apart. */
static bool shows_date(const char *code) {
  bool quoted = false, bracket = false, day = false, year = false;
  for (const char *p = code; *p; p++) {
    quoted ^= *p == '"';
    bracket = *p == '[' || (bracket && *p != ']');
    char c = quoted || bracket ? '\0' : g_ascii_tolower(*p);
    day |= c == 'd';
    year |= c == 'y';
  }
  return day || year;
}

static bool is_date_format(const Sheet *sheet, long id) {
  return (id >= 14 && id <= 22) || g_hash_table_contains(sheet->formats, GINT_TO_POINTER((int)id));
}

static bool take_style(xmlNodePtr node, bool in, void *data) {
  Sheet *sheet = data;
  if (xmlfile_is(node, "cellXfs")) {
    sheet->in_cell_styles = in;
  } else if (in && xmlfile_is(node, "numFmt")) {
    g_autofree char *code = xmlfile_attribute(node, "formatCode");
    if (code && shows_date(code)) {
      g_hash_table_add(sheet->formats, GINT_TO_POINTER((int)number_of(node, "numFmtId")));
    }
  } else if (in && sheet->in_cell_styles && xmlfile_is(node, "xf")) {
    gboolean dated = is_date_format(sheet, number_of(node, "numFmtId"));
    g_array_append_val(sheet->dated, dated);
  }
  return true;
}

static bool take_workbook(xmlNodePtr node, bool in, void *data) {
  Sheet *sheet = data;
  if (in && xmlfile_is(node, "workbookPr")) {
    g_autofree char *value = xmlfile_attribute(node, "date1904");
    sheet->from_1904 = value && (strcmp(value, "1") == 0 || strcmp(value, "true") == 0);
  }
  return true;
}

static void append_cell(Sheet *sheet, const char *text) {
  for (; sheet->column < sheet->wanted; sheet->column++) {
    g_string_append_c(sheet->out, ',');
  }
  g_auto(GStrv) quotes = g_strsplit(text, "\"", -1);
  g_autofree char *doubled = g_strjoinv("\"\"", quotes);
  g_string_append_printf(sheet->out, "\"%s\"", doubled);
}

/* The day and, where it has a fraction, the minute of a serial number. */
static char *date_of(const Sheet *sheet, const char *number) {
  enum { MINUTES = 24 * 60, DAYS_TO_1904 = 1462, LEAST = -693593 /* year 1 */, MOST = 2958465 /* 9999-12-31 */ };
  double serial = g_ascii_strtod(number, NULL) + (sheet->from_1904 ? DAYS_TO_1904 : 0);
  if (!(serial >= LEAST && serial <= MOST)) {
    return g_strdup(number);
  }
  gint64 minutes = (gint64)((serial - LEAST) * MINUTES + 0.5), day = minutes / MINUTES + LEAST,
         minute = minutes % MINUTES;
  g_autoptr(GDate) date = g_date_new_dmy(30, G_DATE_DECEMBER, 1899);
  if (day < 0) {
    g_date_subtract_days(date, (guint)-day);
  } else {
    g_date_add_days(date, (guint)day);
  }
  g_autofree char *clock =
      minute ? g_strdup_printf("T%02d:%02d", (int)(minute / 60), (int)(minute % 60)) : g_strdup("");
  return g_strdup_printf("%04d-%02d-%02d%s", g_date_get_year(date), g_date_get_month(date), g_date_get_day(date),
                         clock);
}

static void end_cell(Sheet *sheet) {
  const char *value = sheet->text->str;
  if (g_strcmp0(sheet->type, "s") == 0) {
    gulong index = strtoul(value, NULL, 10);
    append_cell(sheet, index < sheet->strings->len ? sheet->strings->pdata[index] : "");
  } else if (!sheet->type && sheet->is_date && *value) {
    g_autofree char *date = date_of(sheet, value);
    append_cell(sheet, date);
  } else {
    append_cell(sheet, value);
  }
  g_string_truncate(sheet->text, 0);
}

/* "BC12" is column 54, counted from 0. */
static guint column_of(const char *reference) {
  guint column = 0;
  for (; g_ascii_isupper(*reference) && column < 20000; reference++) {
    column = column * 26 + (guint)(*reference - 'A' + 1);
  }
  return column ? column - 1 : 0;
}

static void begin_cell(Sheet *sheet, xmlNodePtr node) {
  g_autofree char *reference = xmlfile_attribute(node, "r");
  g_free(sheet->type);
  sheet->type = xmlfile_attribute(node, "t");
  if (sheet->type && strcmp(sheet->type, "n") == 0) {
    g_clear_pointer(&sheet->type, g_free);
  }
  long style = number_of(node, "s");
  sheet->is_date = style >= 0 && style < (long)sheet->dated->len && g_array_index(sheet->dated, gboolean, style);
  sheet->wanted = reference ? MIN(column_of(reference), 16384) : sheet->column;
}

static bool take_cell(xmlNodePtr node, bool in, void *data) {
  Sheet *sheet = data;
  if (in && (xmlfile_is(node, "f") || xmlfile_is(node, "rPh"))) { /* a formula; its value stands beside it */
    return false;
  }
  if (node->type == XML_TEXT_NODE && node->parent && (xmlfile_is(node->parent, "v") || xmlfile_is(node->parent, "t"))) {
    g_string_append(sheet->text, (const char *)node->content);
  } else if (in && xmlfile_is(node, "c")) {
    begin_cell(sheet, node);
  } else if (!in && xmlfile_is(node, "c")) {
    end_cell(sheet);
  } else if (!in && xmlfile_is(node, "row")) {
    g_string_append_c(sheet->out, '\n');
    sheet->column = 0;
  }
  return true;
}

static bool read_file(const Unpack *unpack, const GPtrArray *files, const char *name, XmlVisit visit, Sheet *sheet) {
  xmlDocPtr tree = xmlfile_parse(unpack, files, name);
  if (!tree) {
    return false;
  }
  xmlfile_walk(xmlDocGetRootElement(tree), visit, sheet);
  xmlFreeDoc(tree);
  return true;
}

static void hand_over(const Unpack *unpack, const Sheet *sheet, int number, bool only) {
  g_autofree char *label = only ? NULL : g_strdup_printf("sheet %d", number);
  g_autofree char *name = only ? g_strdup(unpack->name) : g_strdup_printf("%s#%d", unpack->name, number);
  Part part = {.name = name, .label = label, .format = FORMAT_CSV, .bytes = sheet->out->str, .len = sheet->out->len};
  unpack->sink(&part, unpack->data);
}

static guint count_sheets(const GPtrArray *files) {
  guint n = 0;
  for (guint i = 0; i < files->len; i++) {
    n += g_str_has_prefix(((const ZipFile *)files->pdata[i])->name, "xl/worksheets/sheet");
  }
  return n;
}

/* Strings and styles may be missing where no cell needs them. */
static bool read_sheets(const Unpack *unpack, const GPtrArray *files, Sheet *sheet) {
  bool good = read_file(unpack, files, "xl/workbook.xml", take_workbook, sheet) &&
              (!zip_find(files, "xl/sharedStrings.xml") ||
               read_file(unpack, files, "xl/sharedStrings.xml", take_string, sheet)) &&
              (!zip_find(files, "xl/styles.xml") || read_file(unpack, files, "xl/styles.xml", take_style, sheet));
  guint sheets = count_sheets(files);
  for (guint i = 1; good && i <= sheets; i++) {
    g_autofree char *name = g_strdup_printf("xl/worksheets/sheet%u.xml", i);
    g_string_truncate(sheet->out, 0);
    g_string_truncate(sheet->text, 0);
    sheet->column = 0;
    good = !zip_find(files, name) || read_file(unpack, files, name, take_cell, sheet);
    if (good && sheet->out->len) {
      hand_over(unpack, sheet, (int)i, sheets == 1);
    }
  }
  return good;
}

bool unpack_sheets(const Unpack *unpack) {
  g_autoptr(GPtrArray) files = ondemand_load(ONDEMAND_XML, unpack->diag) ? zip_files(unpack, is_wanted) : NULL;
  if (!files) {
    return false;
  }
  Sheet sheet = {.strings = g_ptr_array_new_with_free_func(g_free),
                 .dated = g_array_new(FALSE, FALSE, sizeof(gboolean)),
                 .formats = g_hash_table_new(NULL, NULL),
                 .text = g_string_new(NULL),
                 .out = g_string_new(NULL)};
  bool good = read_sheets(unpack, files, &sheet);
  g_ptr_array_unref(sheet.strings);
  g_array_unref(sheet.dated);
  g_hash_table_unref(sheet.formats);
  g_string_free(sheet.text, TRUE);
  g_string_free(sheet.out, TRUE);
  g_free(sheet.type);
  return good;
}
