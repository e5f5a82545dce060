/* main.c -- the command line: a thin user of libdateline. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/fieldtext.h"
#include "cli/filter.h"
#include "cli/help.h"
#include "cli/memory.h"
#include "cli/optiontext.h"
#include "cli/progress.h"
#include "cli/serve.h"
#include "cli/values.h"
#include "cli/watch.h"
#include "dateline.h"
#include "draw/draw.h"
#include "model/options.h"
#include "session/session.h"

typedef struct {
  dateline *session;
  GPtrArray *inputs; /* of const char*, borrowed from argv */
  const char *values[OPTION_COUNT];
} Run;

static dateline_status say(dateline *session, dateline_status status) {
  const char *messages = dateline_messages(session);
  if (*messages) {
    progress_clear();
    fputs(messages, stderr);
  }
  return status;
}

static dateline_status usage(const Run *run, const char *format, ...) G_GNUC_PRINTF(2, 3);
static dateline_status usage(const Run *run, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  return session_usage(run->session, message);
}

static const OptionInfo *by_letter(char letter) {
  for (int i = 0; i < OPTION_COUNT; i++) {
    if (option_table[i].letter == letter) {
      return &option_table[i];
    }
  }
  return NULL;
}

/* `attached` is what follows "=" or the letter, NULL: the next argument. */
static dateline_status take_value(Run *run, const OptionInfo *info, const char *attached, char **argv, int *i) {
  const char *value = attached ? attached : info->type == OPTION_FLAG ? "yes" : argv[*i + 1];
  if (!value) {
    return usage(run, "--%s needs a value: %s", info->name, info->argument);
  }
  *i += !attached && info->type != OPTION_FLAG;
  run->values[info->id] = value;
  return dateline_set(run->session, info->name, value);
}

static dateline_status take_option(Run *run, char **argv, int *i) {
  const char *argument = argv[*i];
  if (argument[1] != '-') {
    const OptionInfo *info = by_letter(argument[1]);
    return info ? take_value(run, info, argument[2] ? argument + 2 : NULL, argv, i)
                : usage(run, "unknown option \"%s\"; see --help", argument);
  }
  const char *equals = strchr(argument, '=');
  g_autofree char *name = g_strndup(argument + 2, equals ? (gsize)(equals - argument - 2) : strlen(argument + 2));
  const OptionInfo *info = option_by_name(name);
  return info ? take_value(run, info, equals ? equals + 1 : NULL, argv, i) : dateline_set(run->session, name, "");
}

/* The form of messages holds for what is wrong with any option, wherever it stands itself. */
static void take_form(Run *run, char **argv) {
  const char *name = option_table[OPT_DIAGNOSTICS].name;
  for (int i = 1; argv[i] && strcmp(argv[i], "--") != 0; i++) {
    const char *word = g_str_has_prefix(argv[i], "--") ? argv[i] + 2 : "", *value = word + strlen(name);
    const char *form = !g_str_has_prefix(word, name) ? NULL : *value == '=' ? value + 1 : *value ? NULL : argv[i + 1];
    if (form) {
      g_autofree char *said_by_parse = options_set(run->session->options, OPT_DIAGNOSTICS, form);
    }
  }
}

static dateline_status parse(Run *run, int argc, char **argv) {
  dateline_status status = DATELINE_OK;
  bool only_inputs = false;
  for (int i = 1; i < argc && status == DATELINE_OK; i++) {
    bool option = !only_inputs && argv[i][0] == '-' && argv[i][1] != '\0';
    if (option && strcmp(argv[i], "--") == 0) {
      only_inputs = true;
    } else if (option) {
      status = take_option(run, argv, &i);
    } else {
      g_ptr_array_add(run->inputs, argv[i]);
    }
  }
  return status;
}

static bool flag(const Run *run, OptionId id) {
  return g_strcmp0(run->values[id], "yes") == 0;
}

static dateline_status explain_one(Run *run, const char *phrase, const char *against) {
  bool edtf = g_strcmp0(run->values[OPT_FROM_FORMAT], "edtf") == 0;
  bool json = g_strcmp0(run->values[OPT_TO_FORMAT], "json") == 0;
  char *text = NULL;
  dateline_status status = dateline_explain(run->session, phrase, against, edtf, json, &text);
  if (text) {
    puts(text);
  }
  free(text);
  return status;
}

static dateline_status explain_lines(Run *run) {
  dateline_status worst = DATELINE_OK;
  char *line = NULL;
  size_t size = 0;
  while (getline(&line, &size, stdin) >= 0) {
    line[strcspn(line, "\r\n")] = '\0';
    dateline_status status = explain_one(run, line, NULL);
    worst = MAX(worst, status);
  }
  free(line);
  return worst;
}

/* --dates: every phrase is answered, wrong ones too, and compared with the one before. */
static dateline_status explain(Run *run) {
  dateline_status worst = DATELINE_OK;
  const char *before = NULL;
  for (guint i = 0; i < run->inputs->len; i++) {
    const char *phrase = g_ptr_array_index(run->inputs, i);
    bool lines = strcmp(phrase, "-") == 0;
    dateline_status status = lines ? explain_lines(run) : explain_one(run, phrase, before);
    worst = MAX(worst, status);
    before = lines ? NULL : phrase;
  }
  return say(run->session, worst);
}

/* All inputs are read, so that all their mistakes are said in one run. */
static dateline_status read_all(Run *run) {
  dateline_status worst = DATELINE_OK;
  run->session->progress = progress_show;
  for (guint i = 0; i < run->inputs->len; i++) {
    dateline_status status =
        dateline_read_file(run->session, g_ptr_array_index(run->inputs, i), run->values[OPT_FROM_FORMAT]);
    worst = MAX(worst, status);
    say(run->session, status);
    progress_show(i + 1, run->inputs->len);
  }
  return worst;
}

static dateline_status write_all(Run *run) {
  const char *update = run->values[OPT_UPDATE];
  dateline_status status = update ? dateline_update(run->session, update) : DATELINE_OK;
  if (status != DATELINE_OK) {
    return say(run->session, status);
  }
  const char *output = run->values[OPT_OUTPUT] ? run->values[OPT_OUTPUT] : update ? update : "-";
  return say(run->session, dateline_write_file(run->session, output, run->values[OPT_TO_FORMAT]));
}

/* One input that cannot be read does not keep back the others; --strict is for who wants that. */
static bool goes_on(const Run *run, dateline_status read) {
  return read == DATELINE_OK || (run->session->files_read && !flag(run, OPT_STRICT));
}

/* A store may be asked without any input, and be given some without being asked. */
static bool only_stores(const Run *run) {
  return run->values[OPT_STORE] && !run->values[OPT_TOPIC] && !run->values[OPT_ENTRIES] && !run->values[OPT_OUTPUT] &&
         !run->values[OPT_TO_FORMAT];
}

static dateline_status convert(Run *run) {
  dateline_status read = read_all(run);
  if ((run->inputs->len && !goes_on(run, read)) || flag(run, OPT_CHECK)) {
    dateline_status check = read == DATELINE_OK ? session_check(run->session) : read;
    session_summarize(run->session);
    return say(run->session, check);
  }
  dateline_status status = only_stores(run) ? say(run->session, dateline_store(run->session)) : write_all(run);
  session_summarize(run->session);
  say(run->session, status);
  return MAX(status, MIN(read, DATELINE_BAD_INPUT));
}
/* A wrong input is said and leaves what was written last. */
static void convert_again(void *data) {
  Run *run = data;
  dateline_free(run->session);
  run->session = values_session(run->values);
  if (convert(run) == DATELINE_OK && !flag(run, OPT_CHECK)) {
    diag_set_file(run->session->diag, run->values[OPT_OUTPUT], NULL, 0);
    diag_add(run->session->diag, DIAG_NOTE, "written", (DiagPlace){0}, "written, %zu events",
             dateline_event_count(run->session));
    say(run->session, DATELINE_OK);
  }
}

static dateline_status watch(Run *run) {
  bool output = run->values[OPT_OUTPUT] && strcmp(run->values[OPT_OUTPUT], "-") != 0;
  for (guint i = 0; i < run->inputs->len; i++) {
    output = output && strcmp(g_ptr_array_index(run->inputs, i), "-") != 0 &&
             strcmp(g_ptr_array_index(run->inputs, i), run->values[OPT_OUTPUT]) != 0;
  }
  if (!output && !flag(run, OPT_CHECK)) {
    return usage(run, "--watch takes files and writes another file; give -o FILE");
  }
  return watch_run(run->inputs, convert_again, run);
}

/* What would be inputs are topics. */
static dateline_status help(Run *run) {
  bool found = run->inputs->len > 0 || help_print(stdout, NULL);
  for (guint i = 0; i < run->inputs->len; i++) {
    const char *topic = g_ptr_array_index(run->inputs, i);
    found = help_print(stdout, topic);
    if (!found) {
      return usage(run, "--help has no topic \"%s\"; it has %s", topic, help_topics());
    }
  }
  return found ? DATELINE_OK : DATELINE_USAGE;
}

/* --format-yaml: every input is tried. */
static dateline_status format_all(Run *run) {
  dateline_status worst = DATELINE_OK;
  for (guint i = 0; i < run->inputs->len; i++) {
    const char *path = g_ptr_array_index(run->inputs, i);
    dateline_status status = dateline_format_file(run->session, path, run->values[OPT_OUTPUT]);
    worst = MAX(worst, status);
    say(run->session, status);
  }
  return worst;
}

/* What is drawn depends on the faces as on the program. */
static void print_version(Run *run) {
  Fonts *fonts = fonts_new(run->session->diag);
  g_autofree char *faces = fonts ? fonts_describe(fonts) : g_strdup("none");
  printf("dateline %s\nfaces: %s\n", dateline_version(), faces);
  fonts_free(fonts);
}

static dateline_status act(Run *run) {
  if (flag(run, OPT_HELP)) {
    return help(run);
  }
  if (g_strcmp0(run->values[OPT_PRINT_OPTIONS], "fields") == 0) {
    fieldtext_print(stdout);
  } else if (run->values[OPT_PRINT_OPTIONS]) {
    optiontext_print(stdout, run->values[OPT_PRINT_OPTIONS]);
  } else if (flag(run, OPT_VERSION)) {
    print_version(run);
  } else if (flag(run, OPT_LIST_FORMATS)) {
    help_formats(stdout);
  } else if (flag(run, OPT_PRINT_SCHEMA)) {
    char *schema = dateline_schema();
    puts(schema);
    free(schema);
  } else if (flag(run, OPT_JSONL) && run->values[OPT_WRITER]) {
    return usage(run,
                 "--writer is asked about a timeline, not about each line of --jsonl; write the titles of its output");
  } else if (run->inputs->len == 0 && !run->values[OPT_STORE]) {
    return usage(run, "no input; name a file, or - for standard input (see --help)");
  } else {
    return flag(run, OPT_DATES)         ? explain(run)
           : flag(run, OPT_JSONL)       ? filter_run(run->inputs, run->values)
           : flag(run, OPT_FORMAT_YAML) ? format_all(run)
           : flag(run, OPT_WATCH)       ? watch(run)
           : flag(run, OPT_SERVE)       ? serve_run(run->session, run->values, run->inputs)
                                        : convert(run);
  }
  return DATELINE_OK;
}

int main(int argc, char **argv) {
  memory_watch();
  fonts_ignore_system();
  signal(SIGPIPE, SIG_IGN); /* a closed pipe is an error of writing, said and counted as one */
  Run run = {.session = dateline_new(), .inputs = g_ptr_array_new()};
  take_form(&run, argv);
  dateline_status status = parse(&run, argc, argv);
  status = status == DATELINE_OK ? act(&run) : status;
  if (status == DATELINE_OK && (fflush(stdout) != 0 || ferror(stdout))) {
    status = session_io_error(run.session, NULL, "cannot write to standard output");
  }
  say(run.session, status);
  g_ptr_array_unref(run.inputs);
  dateline_free(run.session);
  return (int)status;
}
