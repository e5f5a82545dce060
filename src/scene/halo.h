/* halo.h -- which texts need a halo, an outline in the paper's colour; private to this room. */
#ifndef DATELINE_SCENE_HALO_H
#define DATELINE_SCENE_HALO_H

#include "scene/scene.h"

/* For each text of the page with a halo: drop the halo where nothing is behind the text, replace it by a patch of
 * the ground where only lines are, keep it where marks are. */
void halo_prune(ScenePage *page, Color paper);

#endif
