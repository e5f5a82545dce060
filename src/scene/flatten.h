/* flatten.h -- convert placed boxes to display items; private to this room. */
#ifndef DATELINE_SCENE_FLATTEN_H
#define DATELINE_SCENE_FLATTEN_H

#include "scene/theme.h"

/* Add every page of the layout to the scene, in the theme's colours. */
void flatten_pages(Scene *scene, const Layout *layout, const Theme *theme);

#endif
