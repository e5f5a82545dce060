/* help.c -- see help.h. */
#include "cli/help.h"

#include <string.h>

#include "model/options.h"
#include "read/read.h"
#include "write/write.h"

enum { HELP_COLUMN = 34 };

static const char *const topics[] = {"input", "output", "selection", "look", "limits", "help"};

static void print_option(FILE *out, const OptionInfo *info) {
  bool flag = info->type == OPTION_FLAG;
  g_autofree char *letter = info->letter ? g_strdup_printf("-%c, ", info->letter) : g_strdup("    ");
  const char *value = info->values ? info->values : info->argument;
  g_autofree char *left = g_strdup_printf("  %s--%s %s", letter, info->name, flag ? "" : value);
  bool fits = strlen(left) < HELP_COLUMN;
  fprintf(out, "%-*s%s%*s%s", HELP_COLUMN, left, fits ? "" : "\n", fits ? 0 : HELP_COLUMN, "", info->help);
  if (info->initial && !flag) {
    fprintf(out, " (%s)", info->initial);
  }
  fputc('\n', out);
}

void help_print(FILE *out) {
  fputs("dateline: prose or YAML in, a timeline out (PDF, SVG, PNG)\n\n"
        "  dateline [OPTION...] INPUT... [-o OUTPUT]\n\n"
        "  dateline article.txt --date 2024-11-15 -o article.pdf\n"
        "  dateline article.txt --date 2024-11-15 -o draft.yaml     to be edited, then\n"
        "  dateline draft.yaml -o figure.svg\n"
        "  dateline --dates \"44 BC\" \"last week\" --date 2024-11-15\n",
        out);
  for (gsize t = 0; t < G_N_ELEMENTS(topics); t++) {
    fprintf(out, "\n%s\n", topics[t]);
    for (int i = 0; i < OPTION_COUNT; i++) {
      if (strcmp(option_table[i].topic, topics[t]) == 0) {
        print_option(out, &option_table[i]);
      }
    }
  }
  fputs("\nExit status: 0 done, 1 the input is wrong, 2 usage, 3 reading or writing failed.\n", out);
}

void help_formats(FILE *out) {
  fputs("read:\n", out);
  for (const ReadFormat *const *format = read_formats(); *format; format++) {
    fprintf(out, "  %-12s %s\n", (*format)->name, (*format)->help);
  }
  fputs("write:\n  pdf          a drawing to print\n  svg          a drawing for the web\n"
        "  png          a drawing as pixels\n  html         the page to review an extraction\n"
        "  timeml       the text with its date phrases marked up; several into a folder\n",
        out);
  for (const WriteFormat *const *format = write_formats(); *format; format++) {
    fprintf(out, "  %-12s %s\n", (*format)->name, (*format)->help);
  }
}
