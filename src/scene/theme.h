/* theme.h -- the colours of a drawing, as data: press, ink, night, or a theme file. */
#ifndef DATELINE_SCENE_THEME_H
#define DATELINE_SCENE_THEME_H

#include "read/read.h"
#include "scene/scene.h"

#define THEME_GROUPS 6

struct Theme {
  Color paper, text, second, date, mark, axis, hairline, leader, tint;
  Color groups[THEME_GROUPS]; /* of marks, in the order of groups; they recur after the last */
};

/* A built-in theme by name; false: there is none of that name. */
bool theme_named(const char *name, const Options *options, Theme *out);

/* Read a theme file: YAML with a colour "#rrggbb" for each thing that differs from press.  False: it is wrong (said
 * in diag); colours that are hard to tell apart are warned of. */
bool theme_read(const ReadInput *input, Theme *out);

/* "#rrggbb" or "#rgb"; false: it is not one. */
bool theme_color(const char *text, Color *out);

/* The colour mixed into the paper, only so much that all text on it stays legible: for grounds. */
Color theme_tint(const Theme *theme, Color color);

/* The colour of a mark, mixed with that of text so much that it stands out from the paper. */
Color theme_figure(const Theme *theme, Color color);

/* Contrast by WCAG 2.1, 1 to 21. */
double theme_contrast(Color a, Color b);

#endif
