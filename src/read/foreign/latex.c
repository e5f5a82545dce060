/* latex.c -- timelines in LaTeX: the packages chronosys, chronology and timeline.
 *
 *   \chronoevent[markdepth=10pt]{12/05/1901}{The mill opens}     chronosys; dates are d/m/y, m/y or y
 *   \chronoperiode{1914}{1918}{The war}
 *   \event[1918]{1914}{The war}                                  chronology; \decimaldate{12}{5}{1901} is a day
 *   \entry{1901}{The mill opens}                                 timeline and its like */
#include <stdio.h>
#include <string.h>

#include "read/date/inputdate.h"
#include "read/read.h"

enum { MOST = 3, LONGEST = 20000 /* bytes of an argument */ };

typedef struct {
  const char *name;
  int arguments; /* with the text, the last */
} Command;

static const Command commands[] = {{"\\chronoevent", 2}, {"\\chronoperiode", 3}, {"\\event", 2},
                                   {"\\entry", 2},       {"\\chrono", 2},        {"\\chronosevent", 2}};

/* The text between braces or brackets; new string, *text is left after them.  NULL: there is none. */
static char *argument(const char **text, char open, char close) {
  const char *p = *text + strspn(*text, " \t\r\n");
  int depth = 0;
  if (*p != open) {
    return NULL;
  }
  const char *start = p + 1;
  for (; *p && p - start < LONGEST; p++) {
    depth += (*p == open) - (*p == close);
    if (depth == 0) {
      *text = p + 1;
      return g_strndup(start, (gsize)(p - start));
    }
  }
  return NULL;
}

/* Commands go, what is in their braces stays; "~" is a blank and "\&" a sign. */
static char *plain(const char *text) {
  GString *out = g_string_new(NULL);
  for (const char *p = text; *p; p++) {
    if (*p == '\\' && g_ascii_isalpha(p[1])) {
      p += strspn(p + 1, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
      p += p[1] == ' ';
    } else if (*p == '\\' && p[1]) {
      g_string_append_c(out, *++p == '\\' ? ' ' : *p);
    } else if (!strchr("{}", *p)) {
      g_string_append_c(out, strchr("~\n\r\t", *p) ? ' ' : *p);
    }
  }
  return g_strstrip(g_string_free(out, FALSE));
}

static Date *date_of(const ReadInput *input, const char *text) {
  int day, month, year;
  g_autofree char *words = plain(text);
  g_autofree char *edtf = NULL;
  if (sscanf(text, " \\decimaldate{%d}{%d}{%d}", &day, &month, &year) == 3 ||
      sscanf(words, "%2d/%2d/%4d", &day, &month, &year) == 3) {
    edtf = g_strdup_printf("%04d-%02d-%02d", year, month, day);
  } else if (sscanf(words, "%2d/%4d", &month, &year) == 2) {
    edtf = g_strdup_printf("%04d-%02d", year, month);
  } else if (sscanf(words, "-%4d", &year) == 1 && year > 0) {
    edtf = g_strdup_printf("%s%04d", year > 1 ? "-" : "", year - 1);
  }
  const char *chosen = edtf ? edtf : words;
  return inputdate_parse(input, chosen, strlen(chosen), NULL);
}

/* chronology's end stands in brackets, before its start. */
static Date *end_of(const ReadInput *input, const Command *command, const char *option, char *const *arguments) {
  const char *end = command->arguments == 3 ? arguments[1] : option && !strchr(option, '=') ? option : NULL;
  return end && *end ? date_of(input, end) : NULL;
}

static void take(const ReadInput *input, const Command *command, const char *at, Timeline *out) {
  char *arguments[MOST] = {NULL};
  const char *text = at + strlen(command->name);
  g_autofree char *option = argument(&text, '[', ']');
  for (int i = 0; i < command->arguments; i++) {
    arguments[i] = argument(&text, '{', '}');
  }
  char **title = &arguments[command->arguments - 1];
  if (*title && arguments[0]) {
    Event *event = event_new();
    event->title = plain(*title);
    event->date = inputdate_span(date_of(input, arguments[0]), end_of(input, command, option, arguments));
    event->display_date = event->date ? NULL : plain(arguments[0]);
    g_ptr_array_add(event->date ? out->events : out->undated, event);
  }
  for (int i = 0; i < MOST; i++) {
    g_free(arguments[i]);
  }
}

static const Command *command_at(const char *text) {
  for (gsize i = 0; i < G_N_ELEMENTS(commands); i++) {
    gsize len = strlen(commands[i].name);
    if (!strncmp(text, commands[i].name, len) && strchr("[{ \n", text[len])) {
      return &commands[i];
    }
  }
  return NULL;
}

/* A "%" begins a comment, but for one with a backslash. */
static char *without_comments(const char *text) {
  GString *out = g_string_new(NULL);
  for (const char *p = text; *p; p++) {
    if (*p == '%' && (p == text || p[-1] != '\\')) {
      p += strcspn(p, "\n");
    }
    if (!*p) {
      break;
    }
    g_string_append_c(out, *p);
  }
  return g_string_free(out, FALSE);
}

bool read_latex(const ReadInput *input, Timeline *out) {
  g_autofree char *text = without_comments(input->text);
  const char *title = strstr(text, "\\title{");
  if (title) {
    const char *braces = title + strlen("\\title");
    g_autofree char *words = argument(&braces, '{', '}');
    out->title = words ? plain(words) : NULL;
  }
  for (const char *p = strchr(text, '\\'); p; p = strchr(p + 1, '\\')) {
    const Command *command = command_at(p);
    if (command) {
      take(input, command, p, out);
    }
  }
  return true;
}
