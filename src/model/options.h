/* options.h -- the table of options, and the values of one run.
 *
 * The command line, `style:` in YAML, --help, the manual page and shell completion are all made from
 * option_table[]. */
#ifndef DATELINE_MODEL_OPTIONS_H
#define DATELINE_MODEL_OPTIONS_H

#include <glib.h>
#include <stdbool.h>

typedef enum { OPTION_FLAG, OPTION_STRING, OPTION_CHOICE, OPTION_INT, OPTION_REAL } OptionType;

/* The order of option_table[]. */
typedef enum {
  OPT_FROM_FORMAT,
  OPT_TO_FORMAT,
  OPT_OUTPUT,
  OPT_DATE,
  OPT_UPDATE,
  OPT_FORCE,
  OPT_CHECK,
  OPT_STRICT,
  OPT_DIAGNOSTICS,
  OPT_FORMAT_YAML,
  OPT_WATCH,
  OPT_SERVE,
  OPT_DATES,
  OPT_JSONL,
  OPT_JOBS,
  OPT_TRACE,
  OPT_ALL,
  OPT_UNDATED,
  OPT_GENRE,
  OPT_TITLE,
  OPT_TITLES,
  OPT_WRITER,
  OPT_LANG,
  OPT_DATE_STYLE,
  OPT_COLOR_BY,
  OPT_LAYOUT,
  OPT_SCALE,
  OPT_PAGE,
  OPT_PAGES,
  OPT_FROM,
  OPT_TO,
  OPT_GROUP,
  OPT_TAG,
  OPT_MIN_IMPORTANCE,
  OPT_MATCH,
  OPT_TOPIC,
  OPT_ENTRIES,
  OPT_SENTENCES,
  OPT_STORE,
  OPT_THEME,
  OPT_DPI,
  OPT_SVG_TEXT,
  OPT_SVG_STYLE,
  OPT_FISCAL_YEAR_START,
  OPT_MAP,
  OPT_MAX_BYTES,
  OPT_MAX_DEPTH,
  OPT_MAX_EVENTS,
  OPT_MAX_TITLE,
  OPT_MAX_ALIASES,
  OPT_MAX_PAGES,
  OPT_MAX_FILES,
  OPT_MAX_SECONDS,
  OPT_MAX_WRITER_WAIT,
  OPT_MAX_WRITER_SECONDS,
  OPT_MAX_PICTURE_BYTES,
  OPT_MAX_PICTURE_PIXELS,
  OPT_LIST_FORMATS,
  OPT_PRINT_OPTIONS,
  OPT_PRINT_SCHEMA,
  OPT_HELP,
  OPT_VERSION,
  OPTION_COUNT
} OptionId;

typedef struct {
  OptionId id;
  const char *name; /* "layout": --layout on the command line, `layout:` under style */
  char letter;      /* 0: none */
  OptionType type;
  const char *argument; /* "EDTF", NULL for a flag */
  const char *values;   /* choices, "a|b|c"; of a number, a word for 0; NULL: any */
  const char *initial;  /* default as text, NULL: none */
  bool style;           /* allowed under `style:` in a file */
  const char *topic;    /* "input", "output", "selection", "look", "limits", "help" */
  const char *help;     /* one sentence, no full stop */
} OptionInfo;

extern const OptionInfo option_table[OPTION_COUNT];

const OptionInfo *option_by_name(const char *name);

typedef struct Options Options;

Options *options_new(void); /* every option at its default */
void options_free(Options *options);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Options, options_free)

/* Check and set.  Returns NULL; on failure a new message, and nothing changes. */
char *options_set(Options *options, OptionId id, const char *value) G_GNUC_WARN_UNUSED_RESULT;
bool options_is_set(const Options *options, OptionId id); /* false: it has its default */
bool options_flag(const Options *options, OptionId id);
const char *options_text(const Options *options, OptionId id); /* NULL: none */
int options_int(const Options *options, OptionId id);
double options_real(const Options *options, OptionId id);

/* A copy in which `style` (name, value, ...) sets the options that were not set. */
Options *options_with_style(const Options *options, const GPtrArray *style);

#endif
