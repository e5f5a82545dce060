/* paper.c -- see paper.h. */
#include "model/paper.h"

#include <glib.h>
#include <string.h>

static const struct {
  const char *name;
  double width, height; /* points */
} papers[] =            /* a slide is read from a chair: it is a small page, shown large */
    {{"A3", 841.89, 1190.55},
     {"A4", 595.28, 841.89},
     {"A5", 419.53, 595.28},
     {"Letter", 612, 792},
     {"slide", 640, 360}};

static bool length(const char *text, char **end, double *out) {
  static const struct {
    const char *name;
    double points;
  } units[] = {{"mm", 72 / 25.4}, {"cm", 72 / 2.54}, {"in", 72}, {"pt", 1}};
  double number = g_ascii_strtod(text, end), scale = 72 / 25.4;
  for (gsize i = 0; i < G_N_ELEMENTS(units); i++) {
    if (g_str_has_prefix(*end, units[i].name)) {
      scale = units[i].points;
      *end += 2;
      break;
    }
  }
  double points = number * scale;
  *out = *end != text && points >= 72 && points <= 14400 ? points : 0;
  return *out > 0;
}

static bool measured(const char *text, double *width, double *height) {
  char *end;
  if (!length(text, &end, width) || *end++ != 'x') {
    return false;
  }
  *height = 0;
  return strcmp(end, "auto") == 0 || (length(end, &end, height) && *end == '\0');
}

bool paper_size(const char *text, double *width, double *height) {
  if (strcmp(text, "auto") == 0 || strcmp(text, "autoxauto") == 0) {
    *width = 0;
    *height = strcmp(text, "auto") == 0 ? papers[1].height : 0;
    return true;
  }
  for (gsize i = 0; i < G_N_ELEMENTS(papers); i++) {
    gsize n = strlen(papers[i].name);
    if (g_ascii_strncasecmp(text, papers[i].name, n) == 0) {
      bool wide = g_ascii_strcasecmp(text + n, "-landscape") == 0;
      *width = wide ? papers[i].height : papers[i].width;
      *height = wide ? papers[i].width : papers[i].height;
      return wide || text[n] == '\0';
    }
  }
  return measured(text, width, height);
}
