/* theme.c -- read a theme, and prove that it can be read by. */
#include "scene/theme.h"

#include <math.h>
#include <string.h>

#include "lang/lang.h"
#include "model/color.h"
#include "read/tree/yamltree.h"

/* WCAG 2.1, 1.4.3 and 1.4.11. */
#define THEME_TEXT_CONTRAST 4.5
#define THEME_MARK_CONTRAST 3.0
/* Ours is at 1.1: what is darker stands before the events. */
#define THEME_TINT_CONTRAST 1.25

/* What each colour is drawn on decides what it must stand out from; 0: decoration. */
static const struct {
  const char *name;
  gsize offset;
  double contrast;
} theme_fields[] = {
    {"paper", offsetof(Theme, paper), 0},
    {"text", offsetof(Theme, text), THEME_TEXT_CONTRAST},
    {"second", offsetof(Theme, second), THEME_TEXT_CONTRAST},
    {"date", offsetof(Theme, date), THEME_TEXT_CONTRAST},
    {"mark", offsetof(Theme, mark), THEME_MARK_CONTRAST},
    {"axis", offsetof(Theme, axis), THEME_MARK_CONTRAST},
    {"hairline", offsetof(Theme, hairline), 0},
    {"leader", offsetof(Theme, leader), 0},
    {"tint", offsetof(Theme, tint), 0},
};

static Color *theme_field(Theme *theme, gsize i) {
  return (Color *)((char *)theme + theme_fields[i].offset);
}

bool theme_color(const char *text, Color *out) {
  guint8 parts[3];
  if (!color_parse(text, parts))
    return false;
  *out = (Color){parts[0], parts[1], parts[2], 255};
  return true;
}

static double theme_linear(guint8 part) {
  double c = part / 255.0;
  return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

static double theme_luminance(Color c) {
  return 0.2126 * theme_linear(c.r) + 0.7152 * theme_linear(c.g) + 0.0722 * theme_linear(c.b);
}

double theme_contrast(Color a, Color b) {
  double x = theme_luminance(a), y = theme_luminance(b);
  return (MAX(x, y) + 0.05) / (MIN(x, y) + 0.05);
}

static guint8 theme_part(guint8 color, guint8 other, int percent) {
  return (guint8)((color * percent + other * (100 - percent) + 50) / 100);
}

static Color theme_mix(Color color, Color other, int percent) {
  return (Color){theme_part(color.r, other.r, percent), theme_part(color.g, other.g, percent),
                 theme_part(color.b, other.b, percent), 255};
}

static bool theme_is_ground(const Theme *theme, Color ground) {
  return theme_contrast(theme->paper, ground) <= THEME_TINT_CONTRAST &&
         theme_contrast(theme->text, ground) >= THEME_TEXT_CONTRAST &&
         theme_contrast(theme->second, ground) >= THEME_TEXT_CONTRAST &&
         theme_contrast(theme->date, ground) >= THEME_TEXT_CONTRAST;
}

Color theme_tint(const Theme *theme, Color color) {
  enum { STEP = 2, LEAST = 4 };
  Color tint = color;
  for (int percent = 100 - STEP; percent >= LEAST && !theme_is_ground(theme, tint); percent -= STEP)
    tint = theme_mix(color, theme->paper, percent);
  return tint;
}

Color theme_figure(const Theme *theme, Color color) {
  enum { STEP = 5 };
  Color mark = color;
  for (int percent = 100 - STEP; percent >= 0 && theme_contrast(mark, theme->paper) < THEME_MARK_CONTRAST;
       percent -= STEP)
    mark = theme_mix(color, theme->text, percent);
  return mark;
}

static void theme_check_pair(const ReadInput *input, const char *name, Color a, const char *ground, Color b,
                             double least) {
  double contrast = theme_contrast(a, b);
  if (contrast >= least)
    return;
  /* Rounded down: 4.499 shown as 4.5 would contradict the message. */
  char is[G_ASCII_DTOSTR_BUF_SIZE], needs[G_ASCII_DTOSTR_BUF_SIZE];
  g_ascii_formatd(is, sizeof is, "%.2f", floor(contrast * 100) / 100);
  g_ascii_formatd(needs, sizeof needs, "%.1f", least);
  diag_add(input->diag, DIAG_WARNING, "theme-contrast", (DiagPlace){0},
           "%s #%02x%02x%02x on %s #%02x%02x%02x has a contrast of %s:1; it needs %s:1", name, a.r, a.g, a.b, ground,
           b.r, b.g, b.b, is, needs);
}

static void theme_check(const ReadInput *input, Theme *theme) {
  for (gsize i = 0; i < G_N_ELEMENTS(theme_fields); i++) {
    double least = theme_fields[i].contrast;
    theme_check_pair(input, theme_fields[i].name, *theme_field(theme, i), "paper", theme->paper, least);
    theme_check_pair(input, theme_fields[i].name, *theme_field(theme, i), "tint", theme->tint, least);
  }
  for (gsize i = 0; i < THEME_GROUPS; i++)
    theme_check_pair(input, "groups", theme->groups[i], "paper", theme->paper, THEME_MARK_CONTRAST);
}

static bool theme_set_color(const ReadInput *input, const Node *node, Color *out) {
  if (node->type == NODE_TEXT && theme_color(node->text, out))
    return true;
  diag_add(input->diag, DIAG_ERROR, "theme-color", node_place(input, node),
           "a colour is written \"#rrggbb\", in quotes: \"#1a1a1a\"");
  return false;
}

static bool theme_set_groups(const ReadInput *input, const Node *node, Theme *theme) {
  if (node->type != NODE_LIST || node->items->len == 0 || node->items->len > THEME_GROUPS) {
    diag_add(input->diag, DIAG_ERROR, "theme-groups", node_place(input, node), "groups is a list of 1 to %d colours",
             THEME_GROUPS);
    return false;
  }
  for (guint i = 0; i < node->items->len; i++) {
    if (!theme_set_color(input, node->items->pdata[i], &theme->groups[i]))
      return false;
  }
  for (guint i = node->items->len; i < THEME_GROUPS; i++)
    theme->groups[i] = theme->groups[i - node->items->len];
  return true;
}

static bool theme_unknown(const ReadInput *input, const Node *key) {
  if (key->type != NODE_TEXT) {
    diag_add(input->diag, DIAG_ERROR, "type", node_place(input, key), "a key must be text, not %s; put it in quotes",
             node_kind(key));
    return false;
  }
  const char *names[G_N_ELEMENTS(theme_fields) + 2] = {"groups"};
  for (gsize i = 0; i < G_N_ELEMENTS(theme_fields); i++)
    names[i + 1] = theme_fields[i].name;
  diag_add(input->diag, DIAG_ERROR, "unknown-field", node_place(input, key), "a theme has no \"%s\"", key->text);
  const char *near = diag_suggest(key->text, names);
  if (near)
    diag_hint(input->diag, "did you mean \"%s\"?", near);
  return false;
}

static bool theme_set(const ReadInput *input, const Node *key, const Node *value, Theme *theme) {
  if (key->type == NODE_TEXT && strcmp(key->text, "groups") == 0)
    return theme_set_groups(input, value, theme);
  for (gsize i = 0; key->type == NODE_TEXT && i < G_N_ELEMENTS(theme_fields); i++) {
    if (strcmp(key->text, theme_fields[i].name) == 0)
      return theme_set_color(input, value, theme_field(theme, i));
  }
  return theme_unknown(input, key);
}

static bool theme_apply(const ReadInput *input, Theme *theme) {
  unsigned before = diag_count(input->diag, DIAG_ERROR); /* of YAML, too, after which its reader goes on */
  g_autoptr(NodeTree) tree = yamltree_read(input);
  if (!tree)
    return false;
  const Node *root = tree->root;
  if (!root || root->type != NODE_MAP) {
    diag_add(input->diag, DIAG_ERROR, "theme-color", (DiagPlace){1, 1, 1}, "a theme is a mapping of names to colours");
    return false;
  }
  bool good = true;
  for (guint i = 0; i + 1 < root->items->len; i += 2)
    good &= theme_set(input, root->items->pdata[i], root->items->pdata[i + 1], theme);
  return good && diag_count(input->diag, DIAG_ERROR) == before;
}

bool theme_named(const char *name, const Options *options, Theme *out) {
  g_autofree char *path = g_strdup_printf("scene/%s.yaml", name);
  g_autoptr(Diag) diag = diag_new();
  ReadInput input = {.name = path, .options = options, .diag = diag};
  input.text = lang_resource(path, &input.len);
  return input.text && theme_apply(&input, out);
}

bool theme_read(const ReadInput *input, Theme *out) {
  Theme theme;
  if (!theme_named("press", input->options, &theme) || !theme_apply(input, &theme))
    return false;
  theme_check(input, &theme);
  *out = theme;
  return true;
}
