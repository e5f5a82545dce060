/* options.c -- the table of options and the values of one run. */
#include <stdlib.h>
#include <string.h>

#include "model/diag.h"
#include "model/options.h"
#include "model/paper.h"

const OptionInfo option_table[OPTION_COUNT] = {
    {OPT_FROM_FORMAT, "input-format", 'f', OPTION_STRING, "FORMAT", NULL, NULL, false, "input",
     "read the inputs as FORMAT; else by suffix, then by content"},
    {OPT_TO_FORMAT, "output-format", 't', OPTION_STRING, "FORMAT", NULL, NULL, false, "output",
     "write FORMAT; else by the suffix of the output"},
    {OPT_OUTPUT, "output", 'o', OPTION_STRING, "FILE", NULL, NULL, false, "output",
     "write to FILE, - for standard output; replaced only when all is written"},
    {OPT_DATE, "date", 0, OPTION_STRING, "EDTF", NULL, NULL, false, "input",
     "publication date of prose, in EDTF or words, may be partial: 2024-11"},
    {OPT_UPDATE, "update", 0, OPTION_STRING, "FILE", NULL, NULL, false, "input",
     "add what the texts say and FILE, a draft of before, has not; what was edited in it stays (-o FILE where not "
     "given)"},
    {OPT_FORCE, "force", 0, OPTION_FLAG, NULL, NULL, "no", false, "output", "overwrite a draft that somebody changed"},
    {OPT_CHECK, "check", 0, OPTION_FLAG, NULL, NULL, "no", false, "input", "read and report, write nothing"},
    {OPT_STRICT, "strict", 0, OPTION_FLAG, NULL, NULL, "no", false, "input",
     "warnings and notes of reading fail, and so do doubtful titles"},
    {OPT_DIAGNOSTICS, "diagnostics", 0, OPTION_CHOICE, "FORM", "text|gcc|json", "text", false, "input",
     "messages with their source line, a line each as compilers write them, or as JSON"},
    {OPT_FORMAT_YAML, "format-yaml", 0, OPTION_FLAG, NULL, NULL, "no", false, "output",
     "rewrite YAML timelines in place: dates in EDTF, events in order; comments stay; -o - prints"},
    {OPT_WATCH, "watch", 0, OPTION_FLAG, NULL, NULL, "no", false, "output",
     "write again whenever an input is saved; while it is wrong the last good output stays"},
    {OPT_SERVE, "serve", 0, OPTION_FLAG, NULL, NULL, "no", false, "output",
     "correct in a browser on this machine until Ctrl-C: texts in a draft (-o FILE, else INPUT.draft.yaml), YAML as it "
     "is written"},
    {OPT_DATES, "dates", 0, OPTION_FLAG, NULL, NULL, "no", false, "input",
     "say what each date phrase given (or each line of -) means"},
    {OPT_JSONL, "jsonl", 0, OPTION_FLAG, NULL, NULL, "no", false, "input",
     "a document a line in, {\"id\", \"date\", \"text\" or \"html\"}; its events a line out"},
    {OPT_JOBS, "jobs", 0, OPTION_INT, "N", NULL, "1", false, "input",
     "documents of --jsonl read at once, 0: as many as there are cores"},
    {OPT_TRACE, "trace", 0, OPTION_CHOICE, "STAGE", "tokens|tree|governor|titles|entries", NULL, false, "input",
     "show what a stage of extraction made of each dated sentence, instead of a timeline; -t json for programs"},
    {OPT_ALL, "all", 0, OPTION_FLAG, NULL, NULL, "no", false, "selection",
     "what texts date that is no line of a chronology too: statistics, comparisons, what is told twice"},
    {OPT_UNDATED, "undated", 0, OPTION_CHOICE, "WHAT", "list|drop|error", "list", true, "selection",
     "what becomes of events without a date"},
    {OPT_GENRE, "genre", 0, OPTION_CHOICE, "KIND", "auto|news|history", "auto", false, "input",
     "how prose tells its time"},
    {OPT_TITLE, "title", 0, OPTION_STRING, "TEXT", NULL, NULL, false, "look", "title of the drawing"},
    {OPT_TITLES, "titles", 0, OPTION_CHOICE, "WHAT", "short|sentence", "short", true, "look",
     "what stands for an event of a text: a title, or the whole sentence (for tables, for legal work)"},
    {OPT_WRITER, "writer", 0, OPTION_STRING, "COMMAND", NULL, NULL, false, "look",
     "a program of yours that writes titles: it is given each entry as a line of JSON, and its title is taken where "
     "names "
     "and numbers are the text's and nothing denied, planned or doubted is lost; words are parted as a shell does, but "
     "none runs"},
    {OPT_LANG, "lang", 0, OPTION_STRING, "CODE", NULL, NULL, false, "look",
     "language of the dates: en, en-GB, de, fr, es, fa, ar or he"},
    {OPT_DATE_STYLE, "date-style", 0, OPTION_STRING, "STYLE", NULL, NULL, true, "look",
     "how dates are written: chicago or ap"},
    {OPT_COLOR_BY, "color-by", 0, OPTION_CHOICE, "WHAT", "group|tag", "group", true, "look",
     "what the colours of marks stand for: the groups, or the first tag of each event"},
    {OPT_LAYOUT, "layout", 0, OPTION_CHOICE, "KIND", "auto|axis|lanes|spine|list|table", "auto", true, "look",
     "how the events are placed"},
    {OPT_SCALE, "scale", 0, OPTION_CHOICE, "KIND", "auto|time|collapsed|log|sequence", "auto", true, "look",
     "true time; empty stretches closed up; by powers of ten before the end; or a step for each date"},
    {OPT_PAGE, "page", 0, OPTION_STRING, "SIZE", NULL, "auto", true, "look",
     "A4, A3, Letter, -landscape of them, slide (16:9), or WIDTHxHEIGHT with units; WIDTHxauto fits the height; auto: "
     "what suits"},
    {OPT_PAGES, "pages", 0, OPTION_INT, "N|all", "all", "1", true, "look",
     "most pages; what is least important is then shown as marks without words, and counted; all: as many as it takes"},
    {OPT_FROM, "from", 0, OPTION_STRING, "EDTF", NULL, NULL, false, "selection", "leave out what ended before"},
    {OPT_TO, "to", 0, OPTION_STRING, "EDTF", NULL, NULL, false, "selection", "leave out what began after"},
    {OPT_GROUP, "group", 0, OPTION_STRING, "ID", NULL, NULL, false, "selection", "only events of this group"},
    {OPT_TAG, "tag", 0, OPTION_STRING, "TAG", NULL, NULL, false, "selection", "only events with this tag"},
    {OPT_MIN_IMPORTANCE, "min-importance", 0, OPTION_INT, "1-5", NULL, "1", true, "selection",
     "only events at least this important"},
    {OPT_MATCH, "match", 0, OPTION_STRING, "REGEX", NULL, NULL, false, "selection",
     "only events whose title or sentence matches"},
    {OPT_TOPIC, "topic", 0, OPTION_STRING, "WORDS", NULL, NULL, false, "selection",
     "of many texts, what they tell of this: the days most told of, each in the texts' own sentences; \"a phrase\" in "
     "quotes must be there"},
    {OPT_ENTRIES, "entries", 0, OPTION_INT, "N", NULL, "0", false, "selection",
     "so many entries: of many texts the days most told of (20 where --topic gives no number), of one the most "
     "important"},
    {OPT_SENTENCES, "sentences", 0, OPTION_INT, "N", NULL, "1", false, "selection",
     "most sentences of an entry of --topic or of --entries out of many texts"},
    {OPT_STORE, "store", 0, OPTION_STRING, "FILE", NULL, NULL, false, "input",
     "keep what the texts tell in FILE, a database (SQLite), and answer from all that it holds; made where it is not "
     "there"},
    {OPT_THEME, "theme", 0, OPTION_STRING, "NAME", NULL, "press", true, "look",
     "colours: press, ink (black and white), night, or a theme file"},
    {OPT_DPI, "dpi", 0, OPTION_REAL, "N", NULL, "192", true, "look", "resolution of PNG"},
    {OPT_SVG_TEXT, "svg-text", 0, OPTION_CHOICE, "HOW", "paths|live", "paths", true, "look",
     "letters of SVG as outlines, the same everywhere, or as text, a tenth of the size, in the reader's faces"},
    {OPT_SVG_STYLE, "svg-style", 0, OPTION_CHOICE, "WHERE", "sheet|page", "sheet", true, "look",
     "SVG as a sheet of its own, or for a web page: no ground, colours by CSS variables, dark where the page is"},
    {OPT_FISCAL_YEAR_START, "fiscal-year-start", 0, OPTION_INT, "MONTH", NULL, "0", true, "input",
     "first month of fiscal years, 1 to 12"},
    {OPT_MAP, "map", 0, OPTION_STRING, "FIELD=NAME", NULL, NULL, false, "input",
     "what a table or list calls NAME is FIELD: title=Activity,date=Day"},
    {OPT_MAX_BYTES, "max-bytes", 0, OPTION_INT, "N", NULL, "268435456", false, "limits", "largest input"},
    {OPT_MAX_DEPTH, "max-depth", 0, OPTION_INT, "N", NULL, "64", false, "limits", "deepest nesting of an input"},
    {OPT_MAX_EVENTS, "max-events", 0, OPTION_INT, "N", NULL, "100000", false, "limits", "most events of a timeline"},
    {OPT_MAX_TITLE, "max-title", 0, OPTION_INT, "N", NULL, "2000", false, "limits", "longest title, in characters"},
    {OPT_MAX_ALIASES, "max-aliases", 0, OPTION_INT, "N", NULL, "10000", false, "limits",
     "most values that aliases of a YAML file may stand for"},
    {OPT_MAX_PAGES, "max-pages", 0, OPTION_INT, "N", NULL, "5000", false, "limits", "most pages of a drawing"},
    {OPT_MAX_FILES, "max-files", 0, OPTION_INT, "N", NULL, "10000", false, "limits",
     "most files of an archive or a folder, most messages of a mailbox"},
    {OPT_MAX_SECONDS, "max-seconds", 0, OPTION_INT, "N", NULL, "60", false, "limits",
     "longest that pdftotext may take over a PDF"},
    {OPT_MAX_WRITER_WAIT, "max-writer-wait", 0, OPTION_INT, "N", NULL, "30", false, "limits",
     "longest that --writer may write nothing, in seconds"},
    {OPT_MAX_WRITER_SECONDS, "max-writer-seconds", 0, OPTION_INT, "N", NULL, "600", false, "limits",
     "longest that --writer may take in all"},
    {OPT_MAX_PICTURE_BYTES, "max-picture-bytes", 0, OPTION_INT, "N", NULL, "33554432", false, "limits",
     "largest file of a picture"},
    {OPT_MAX_PICTURE_PIXELS, "max-picture-pixels", 0, OPTION_INT, "N", NULL, "64000000", false, "limits",
     "most pixels of a picture"},
    {OPT_LIST_FORMATS, "list-formats", 0, OPTION_FLAG, NULL, NULL, "no", false, "help",
     "list what can be read and written"},
    {OPT_PRINT_OPTIONS, "print-options", 0, OPTION_CHOICE, "KIND", "bash|zsh|fish|man|fields", NULL, false, "help",
     "print a completion script for a shell, or what the manual pages have of the options (man) and of the fields of a "
     "timeline (fields)"},
    {OPT_PRINT_SCHEMA, "print-schema", 0, OPTION_FLAG, NULL, NULL, "no", false, "help",
     "the format as a JSON Schema, for completion in editors"},
    {OPT_HELP, "help", 'h', OPTION_FLAG, NULL, NULL, "no", false, "help",
     "show this help, or only its topics named: dateline --help look"},
    {OPT_VERSION, "version", 0, OPTION_FLAG, NULL, NULL, "no", false, "help", "show the version"},
};

struct Options {
  char *values[OPTION_COUNT]; /* NULL: at its default */
};

const OptionInfo *option_by_name(const char *name) {
  for (int i = 0; i < OPTION_COUNT; i++) {
    if (strcmp(option_table[i].name, name) == 0) {
      return &option_table[i];
    }
  }
  return NULL;
}

Options *options_new(void) {
  return g_new0(Options, 1);
}

void options_free(Options *options) {
  for (int i = 0; options && i < OPTION_COUNT; i++) {
    g_free(options->values[i]);
  }
  g_free(options);
}

/* The table stands in the order of OptionId. */
static const OptionInfo *info_of(OptionId id) {
  return &option_table[id];
}

static char *check_choice(const OptionInfo *info, const char *value) {
  g_auto(GStrv) choices = g_strsplit(info->values, "|", -1);
  if (g_strv_contains((const char *const *)choices, value)) {
    return NULL;
  }
  const char *near = diag_suggest(value, (const char *const *)choices);
  g_autofree char *hint = near ? g_strdup_printf("; did you mean \"%s\"?", near) : g_strdup("");
  return g_strdup_printf("--%s is one of %s, not \"%s\"%s", info->name, info->values, value, hint);
}

static char *check_number(const OptionInfo *info, const char *value) {
  char *end;
  double number = g_ascii_strtod(value, &end);
  if (info->values && strcmp(value, info->values) == 0) { /* a word for no limit, which is 0 */
    return NULL;
  }
  bool whole = info->type == OPTION_REAL || number == (double)(gint64)number;
  if (end != value && *end == '\0' && number >= 0 && number < 1e9 && whole) {
    return NULL;
  }
  return g_strdup_printf("--%s takes a number, not \"%s\"", info->name, value);
}

static char *check_page(const OptionInfo *info, const char *value) {
  double width, height;
  return paper_size(value, &width, &height)
             ? NULL
             : g_strdup_printf(
                   "--%s: \"%.40s\" is not A3, A4, A5, Letter, one of them with -landscape, slide, or a measure "
                   "such as 120mmx80mm or 120mmxauto",
                   info->name, value);
}

char *options_set(Options *options, OptionId id, const char *value) {
  const OptionInfo *info = info_of(id);
  char *problem = NULL;
  if (info->type == OPTION_CHOICE) {
    problem = check_choice(info, value);
  } else if (info->type == OPTION_INT || info->type == OPTION_REAL) {
    problem = check_number(info, value);
  } else if (info->type == OPTION_FLAG && strcmp(value, "yes") != 0 && strcmp(value, "no") != 0) {
    problem = g_strdup_printf("--%s takes yes or no", info->name);
  } else if (id == OPT_PAGE) {
    problem = check_page(info, value);
  }
  if (!problem) {
    g_free(options->values[id]);
    options->values[id] = g_strdup(value);
  }
  return problem;
}

bool options_is_set(const Options *options, OptionId id) {
  return options->values[id] != NULL;
}

const char *options_text(const Options *options, OptionId id) {
  return options->values[id] ? options->values[id] : info_of(id)->initial;
}

bool options_flag(const Options *options, OptionId id) {
  return strcmp(options_text(options, id), "yes") == 0;
}

int options_int(const Options *options, OptionId id) {
  return (int)options_real(options, id);
}

double options_real(const Options *options, OptionId id) {
  return g_ascii_strtod(options_text(options, id), NULL);
}

Options *options_with_style(const Options *options, const GPtrArray *style) {
  Options *out = options_new();
  for (guint i = 0; i + 1 < style->len; i += 2) {
    const OptionInfo *info = option_by_name(g_ptr_array_index(style, i));
    if (info && info->style) {
      g_free(options_set(out, info->id, g_ptr_array_index(style, i + 1))); /* the reader has said what is wrong */
    }
  }
  for (int i = 0; i < OPTION_COUNT; i++) {
    if (options->values[i]) {
      g_free(out->values[i]);
      out->values[i] = g_strdup(options->values[i]);
    }
  }
  return out;
}
