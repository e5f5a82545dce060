/* build.h -- placed boxes to display items; private to the scene floor. */
#ifndef DATELINE_SCENE_BUILD_H
#define DATELINE_SCENE_BUILD_H

#include "scene/theme.h"

/* Every page of the layout, in the theme's colours. */
void build_pages(Scene *scene, const Layout *layout, const Theme *theme);

#endif
