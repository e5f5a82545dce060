/* theme.h -- the colours of a drawing, as data: press, ink, night, or a file of one's own. */
#ifndef DATELINE_SCENE_THEME_H
#define DATELINE_SCENE_THEME_H

#include "read/read.h"
#include "scene/scene.h"

#define THEME_GROUPS 6

struct Theme {
  Color paper, text, second, date, mark, axis, hairline, leader, tint;
  Color groups[THEME_GROUPS]; /* of marks, in the order of groups; then again from the first */
};

/* One of ours by name; false: there is none of that name. */
bool theme_named(const char *name, const Options *options, Theme *out);

/* A theme file: YAML, a colour "#rrggbb" for each thing that is not to be as in press.
 * False: it is wrong (said in diag, as is every pair of colours that is hard to tell apart). */
bool theme_read(const ReadInput *input, Theme *out);

/* "#rrggbb" or "#rgb"; false: it is not one. */
bool theme_color(const char *text, Color *out);

/* The colour as a ground: as much of it on the paper as stays a tint, on which all text is legible. */
Color theme_tint(const Theme *theme, Color color);

/* The colour of a mark: with as much of the text's in it as makes it stand out from the paper. */
Color theme_figure(const Theme *theme, Color color);

/* Contrast by WCAG 2.1, 1 to 21. */
double theme_contrast(Color a, Color b);

#endif
