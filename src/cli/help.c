/* help.c -- see help.h. */
#include "cli/help.h"

#include <string.h>

#include "model/format.h"
#include "model/options.h"

enum { HELP_COLUMN = 34 };

static const char *const topics[] = {"input", "output", "selection", "look", "limits", "help", NULL};

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

static void print_topic(FILE *out, const char *topic) {
  fprintf(out, "\n%s\n", topic);
  for (int i = 0; i < OPTION_COUNT; i++) {
    if (strcmp(option_table[i].topic, topic) == 0) {
      print_option(out, &option_table[i]);
    }
  }
}

const char *help_topics(void) {
  return "input, output, selection, look, limits, help";
}

bool help_print(FILE *out, const char *topic) {
  if (topic && !g_strv_contains(topics, topic)) {
    return false;
  }
  if (topic) {
    print_topic(out, topic);
    return true;
  }
  fputs("dateline: prose or YAML in, a timeline out (PDF, SVG, PNG)\n\n"
        "  dateline [OPTION...] INPUT... [-o OUTPUT]\n\n"
        "  dateline article.txt --date 2024-11-15 -o article.pdf\n"
        "  dateline article.txt --date 2024-11-15 -o draft.yaml     to be edited, then\n"
        "  dateline draft.yaml -o figure.svg\n"
        "  dateline --dates \"44 BC\" \"last week\" --date 2024-11-15\n"
        "  dateline --help look                                     one topic of this help\n",
        out);
  for (gsize t = 0; topics[t]; t++) {
    print_topic(out, topics[t]);
  }
  fputs("\nExit status: 0 done, 1 the input is wrong, 2 usage, 3 reading or writing failed.\n", out);
  return true;
}

void help_formats(FILE *out) {
  fputs("read:\n", out);
  for (FormatId id = 0; id < FORMAT_COUNT; id++) {
    if (format_table[id].reading) {
      fprintf(out, "  %-12s %s\n", format_table[id].name, format_table[id].reading);
    }
  }
  fputs("write:\n", out);
  for (FormatId id = 0; id < FORMAT_COUNT; id++) {
    if (format_table[id].writing) {
      fprintf(out, "  %-12s %s\n", format_table[id].name, format_table[id].writing);
    }
  }
}
