/* gedcom.c -- family trees (GEDCOM 5.5.1 and 7): births, deaths, marriages and their like.
 *
 *   0 @I1@ INDI                       0 @F1@ FAM
 *   1 NAME Ada /Lovelace/             1 HUSB @I2@
 *   1 BIRT                            1 WIFE @I1@
 *   2 DATE 10 DEC 1815                1 MARR
 *   2 PLAC London                     2 DATE ABT 1835
 *
 * A line is LEVEL [@ID@] TAG [VALUE].  Families may stand before their members, so names are found first. */
#include <stdlib.h>
#include <string.h>

#include "lang/import.h"
#include "read/date/inputdate.h"
#include "read/read.h"

typedef struct {
  int level;
  const char *id, *tag, *value; /* in the line; "" where not given */
} Line;

typedef struct {
  const ReadInput *input;
  Timeline *out;
  GHashTable *names;                   /* "@I1@" -> name */
  char *record, *husband, *wife, *own; /* ids of the record at hand */
  const char *phrase;                  /* of the event at hand; NULL: it is none */
  Event *event;
} Gedcom;

/* Tags of events, and their phrases in import.txt. */
static const char *const phrases[][2] = {{"BIRT", "birth"},      {"DEAT", "death"},      {"BURI", "burial"},
                                         {"BAPM", "baptism"},    {"CHR", "baptism"},     {"MARR", "marriage"},
                                         {"DIV", "divorce"},     {"EMIG", "emigration"}, {"IMMI", "immigration"},
                                         {"GRAD", "graduation"}, {"RESI", "residence"}};

/* Cuts the line up. */
static Line read_line(char *text) {
  Line line = {(int)strtol(text, &text, 10), "", "", ""};
  text += strspn(text, " ");
  char *space;
  if (*text == '@' && (space = strchr(text, ' '))) {
    *space = '\0';
    line.id = text;
    text = space + 1;
  }
  line.tag = text;
  space = strchr(text, ' ');
  if (space) {
    *space = '\0';
    line.value = g_strstrip(space + 1);
  }
  return line;
}

/* "Ada /Lovelace/" */
static char *plain_name(const char *value) {
  g_auto(GStrv) parts = g_strsplit_set(value, "/", -1);
  g_autofree char *joined = g_strjoinv(" ", parts);
  g_auto(GStrv) words = g_strsplit(joined, " ", -1);
  GString *name = g_string_new(NULL);
  for (char **word = words; *word; word++) {
    g_string_append_printf(name, "%s%s", name->len && **word ? " " : "", *word);
  }
  return g_string_free(name, FALSE);
}

static char *edtf_of(const Gedcom *gedcom, const char *text) {
  g_autofree char *own = g_strstrip(g_strdup(text));
  g_autoptr(Date) date = inputdate_parse(gedcom->input, own, strlen(own), NULL);
  return date ? g_strdup(date_edtf(date)) : NULL;
}

/* "BET 1820 AND 1825": the two, by what stands between them. */
static Date *between(const Gedcom *gedcom, const char *text, const char *word, const char *form) {
  g_auto(GStrv) ends = g_strsplit(text, word, 2);
  g_autofree char *from = edtf_of(gedcom, ends[0]), *to = ends[0] && ends[1] ? edtf_of(gedcom, ends[1]) : NULL;
  g_auto(GStrv) parts = g_strsplit(form, "|", 3);
  g_autofree char *edtf = from && to ? g_strconcat(parts[0], from, parts[1], to, parts[2], NULL) : NULL;
  return edtf ? date_parse_edtf(edtf, -1, NULL) : NULL;
}

/* A word before the date says how it is meant; other calendars are not read. */
static Date *read_date(const Gedcom *gedcom, const char *text) {
  static const char *const forms[][3] = {{"ABT ", "", "~"},    {"CAL ", "", "~"},    {"EST ", "", "~"},
                                         {"BEF ", "[..", "]"}, {"AFT ", "[", "..]"}, {"TO ", "../", ""},
                                         {"FROM ", "", "/.."}, {"INT ", "", "?"}};
  if (g_str_has_prefix(text, "@#DGREGORIAN@ ")) {
    text += strlen("@#DGREGORIAN@ ");
  }
  if (g_str_has_prefix(text, "BET ")) {
    return between(gedcom, text + 4, " AND ", "[|..|]");
  }
  if (g_str_has_prefix(text, "FROM ") && strstr(text, " TO ")) {
    return between(gedcom, text + 5, " TO ", "|/|");
  }
  for (gsize i = 0; i < G_N_ELEMENTS(forms); i++) {
    if (g_str_has_prefix(text, forms[i][0])) {
      g_autofree char *rest = g_strndup(text + strlen(forms[i][0]), strcspn(text + strlen(forms[i][0]), "("));
      g_autofree char *inner = edtf_of(gedcom, rest);
      g_autofree char *edtf = inner ? g_strconcat(forms[i][1], inner, forms[i][2], NULL) : NULL;
      return edtf ? date_parse_edtf(edtf, -1, NULL) : NULL;
    }
  }
  g_autofree char *edtf = edtf_of(gedcom, text);
  return edtf ? date_parse_edtf(edtf, -1, NULL) : NULL;
}

static void set(char **to, const char *value) {
  g_free(*to);
  *to = g_strdup(value);
}

static const char *name_of(const Gedcom *gedcom, const char *id) {
  const char *name = id ? g_hash_table_lookup(gedcom->names, id) : NULL;
  return name && *name ? name : "?";
}

static char *title_of(const Gedcom *gedcom, const Event *event) {
  bool family = gedcom->husband || gedcom->wife;
  const char *place = event->extra->len > 1 ? event->extra->pdata[1] : "?";
  const char *one = family ? name_of(gedcom, gedcom->husband) : name_of(gedcom, gedcom->own);
  return lang_import_phrase(gedcom->phrase, one, family ? name_of(gedcom, gedcom->wife) : place);
}

static void end_event(Gedcom *gedcom) {
  Event *event = g_steal_pointer(&gedcom->event);
  if (event && event->date) {
    event->title = title_of(gedcom, event);
    g_ptr_array_add(gedcom->out->events, event);
  } else {
    event_free(event); /* that it was, and not when */
  }
}

static void begin_record(Gedcom *gedcom, const Line *line) {
  end_event(gedcom);
  set(&gedcom->own, line->id);
  g_clear_pointer(&gedcom->husband, g_free);
  g_clear_pointer(&gedcom->wife, g_free);
}

static void begin_event(Gedcom *gedcom, const Line *line) {
  end_event(gedcom);
  for (gsize i = 0; i < G_N_ELEMENTS(phrases); i++) {
    if (!strcmp(line->tag, phrases[i][0])) {
      gedcom->phrase = phrases[i][1];
      gedcom->event = event_new();
    }
  }
  if (!strcmp(line->tag, "HUSB")) {
    set(&gedcom->husband, line->value);
  } else if (!strcmp(line->tag, "WIFE")) {
    set(&gedcom->wife, line->value);
  }
}

static void take_detail(Gedcom *gedcom, const Line *line) {
  Event *event = gedcom->event;
  if (!strcmp(line->tag, "DATE") && !event->date) {
    event->date = read_date(gedcom, line->value);
  } else if (!strcmp(line->tag, "PLAC") && *line->value) {
    g_ptr_array_add(event->extra, g_strdup("x-location"));
    g_ptr_array_add(event->extra, g_strdup(line->value));
  } else if (!strcmp(line->tag, "NOTE") && *line->value && *line->value != '@' && !event->text) {
    event->text = g_strdup(line->value);
  }
}

static void take_line(Gedcom *gedcom, const Line *line) {
  if (line->level == 0) {
    begin_record(gedcom, line);
  } else if (line->level == 1) {
    begin_event(gedcom, line);
  } else if (line->level == 2 && gedcom->event) {
    take_detail(gedcom, line);
  }
}

static void note_name(Gedcom *gedcom, const Line *line) {
  if (line->level == 0) {
    set(&gedcom->record, line->id);
  } else if (line->level == 1 && !strcmp(line->tag, "NAME") && gedcom->record && *gedcom->record &&
             !g_hash_table_contains(gedcom->names, gedcom->record)) {
    g_hash_table_insert(gedcom->names, g_strdup(gedcom->record), plain_name(line->value));
  }
}

static void for_each_line(Gedcom *gedcom, void (*visit)(Gedcom *, const Line *)) {
  g_auto(GStrv) lines = g_strsplit_set(gedcom->input->text, "\r\n", -1);
  for (char **text = lines; *text; text++) {
    if (g_ascii_isdigit(*g_strstrip(*text))) {
      Line line = read_line(*text);
      visit(gedcom, &line);
    }
  }
}

bool read_gedcom(const ReadInput *input, Timeline *out) {
  Gedcom gedcom = {.input = input, .out = out};
  gedcom.names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  for_each_line(&gedcom, note_name);
  for_each_line(&gedcom, take_line);
  end_event(&gedcom);
  g_hash_table_unref(gedcom.names);
  g_free(gedcom.record);
  g_free(gedcom.husband);
  g_free(gedcom.wife);
  g_free(gedcom.own);
  return true;
}
