/* optiontext.c -- see optiontext.h.
 *
 * Each kind is a head, a line or two for each option of the table, and a tail; so an option that is
 * added to the table is completed and documented without further work. */
#include "cli/optiontext.h"

#include <string.h>

#include "cli/roff.h"
#include "model/format.h"
#include "model/options.h"

typedef void (*PrintOption)(FILE *out, const OptionInfo *info);

/* The words an option takes, blanks between; NULL: none that can be listed. */
static char *words_of(const OptionInfo *info) {
  GString *words = g_string_new(info->values);
  for (FormatId id = 0; id < FORMAT_COUNT; id++) {
    bool listed = (info->id == OPT_FROM_FORMAT && format_table[id].reading) ||
                  (info->id == OPT_TO_FORMAT && format_table[id].writing);
    if (listed) {
      g_string_append_printf(words, " %s", format_table[id].name);
    }
  }
  g_strdelimit(words->str, "|", ' ');
  char *out = g_strdup(g_strstrip(words->str));
  g_string_free(words, TRUE);
  return *out ? out : (g_free(out), NULL);
}

static bool takes_file(const OptionInfo *info) {
  return g_strcmp0(info->argument, "FILE") == 0 || info->id == OPT_THEME;
}

/* `text` with a backslash before each of `special`. */
static char *escape(const char *text, const char *special) {
  GString *out = g_string_new(NULL);
  for (; *text; text++) {
    if (strchr(special, *text)) {
      g_string_append_c(out, '\\');
    }
    g_string_append_c(out, *text);
  }
  return g_string_free(out, FALSE);
}

/* `text` between single quotes, for a shell. */
static char *quote(const char *text) {
  return g_shell_quote(text);
}

static void bash_option(FILE *out, const OptionInfo *info) {
  if (info->type == OPTION_FLAG) {
    return;
  }
  g_autofree char *words = words_of(info);
  fprintf(out, "  --%s", info->name);
  if (info->letter) {
    fprintf(out, " | -%c", info->letter);
  }
  if (words) {
    fprintf(out, ") COMPREPLY=($(compgen -W '%s' -- \"$cur\")); return ;;\n", words);
  } else if (takes_file(info)) {
    fputs(") COMPREPLY=($(compgen -f -- \"$cur\")); return ;;\n", out);
  } else {
    fputs(") return ;;\n", out);
  }
}

/* Bash cuts a word at "=": `--layout=ax` is three words. */
static const char bash_head[] = "# bash completion of dateline, printed by: dateline --print-options bash\n"
                                "_dateline() {\n"
                                "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}\n"
                                "  [ \"$prev\" = = ] && prev=${COMP_WORDS[COMP_CWORD - 2]}\n"
                                "  [ \"$cur\" = = ] && cur=\n"
                                "  COMPREPLY=()\n"
                                "  case $prev in\n";

static void bash_tail(FILE *out) {
  fputs("  esac\n  case $cur in\n  -*) COMPREPLY=($(compgen -W '", out);
  for (int i = 0; i < OPTION_COUNT; i++) {
    fprintf(out, "%s--%s", i ? " " : "", option_table[i].name);
  }
  fputs("' -- \"$cur\")) ;;\n  *) COMPREPLY=($(compgen -f -- \"$cur\")) ;;\n  esac\n}\n"
        "complete -o filenames -F _dateline dateline\n",
        out);
}

static void zsh_option(FILE *out, const OptionInfo *info) {
  g_autofree char *help = escape(info->help, "[]\\");
  g_autofree char *words = words_of(info);
  GString *spec = g_string_new(NULL);
  g_string_append_printf(spec, "[%s]", help);
  if (info->type != OPTION_FLAG) {
    const char *action = takes_file(info) ? "_files" : "";
    g_autofree char *list = words ? g_strdup_printf("(%s)", words) : g_strdup(action);
    g_string_append_printf(spec, ":%s:%s", info->argument, list);
  }
  g_autofree char *quoted = quote(spec->str);
  const char *equals = info->type == OPTION_FLAG ? "" : "=";
  if (info->letter) {
    fprintf(out, "  '(-%c --%s)'{-%c%s,--%s%s}%s \\\n", info->letter, info->name, info->letter, *equals ? "+" : "",
            info->name, equals, quoted);
  } else {
    fprintf(out, "  --%s%s%s \\\n", info->name, equals, quoted);
  }
  g_string_free(spec, TRUE);
}

static void zsh_tail(FILE *out) {
  fputs("  '*:input:_files'\n", out);
}

static void fish_option(FILE *out, const OptionInfo *info) {
  g_autofree char *help = escape(info->help, "'\\");
  g_autofree char *words = words_of(info);
  fprintf(out, "complete -c dateline -l %s", info->name);
  if (info->letter) {
    fprintf(out, " -s %c", info->letter);
  }
  if (words) {
    fprintf(out, " -x -a '%s'", words);
  } else if (info->type != OPTION_FLAG) {
    fputs(takes_file(info) ? " -r -F" : " -x", out);
  }
  fprintf(out, " -d '%s'\n", help);
}

static void man_option(FILE *out, const OptionInfo *info) {
  g_autofree char *name = roff_text(info->name);
  g_autofree char *help = roff_text(info->help);
  fputs(".TP\n.B ", out);
  if (info->letter) {
    fprintf(out, "\\-%c\\fR, \\fB", info->letter);
  }
  fprintf(out, "\\-\\-%s", name);
  if (info->type != OPTION_FLAG) {
    g_autofree char *argument = roff_text(info->values ? info->values : info->argument);
    fprintf(out, " \\fI%s\\fR", argument);
  }
  fprintf(out, "\n%s", help);
  if (info->initial && info->type != OPTION_FLAG) {
    g_autofree char *initial = roff_text(info->initial);
    fprintf(out, " (default: %s)", initial);
  }
  fputs(".\n", out);
}

static void nothing(FILE *out) {
  (void)out;
}

static const struct {
  const char *name, *head;
  PrintOption option;
  void (*tail)(FILE *);
} kinds[] = {
    {"bash", bash_head, bash_option, bash_tail},
    {"zsh", "#compdef dateline\n# printed by: dateline --print-options zsh\n_arguments -s \\\n", zsh_option, zsh_tail},
    {"fish", "# fish completion of dateline, printed by: dateline --print-options fish\n", fish_option, nothing},
    {"man", ".SH OPTIONS\n", man_option, nothing},
};

void optiontext_print(FILE *out, const char *kind) {
  for (gsize k = 0; k < G_N_ELEMENTS(kinds); k++) {
    if (strcmp(kinds[k].name, kind) != 0) {
      continue;
    }
    fputs(kinds[k].head, out);
    for (int i = 0; i < OPTION_COUNT; i++) {
      kinds[k].option(out, &option_table[i]);
    }
    kinds[k].tail(out);
  }
}
