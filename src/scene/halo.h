/* halo.h -- which texts need their halo; private to the scene floor. */
#ifndef DATELINE_SCENE_HALO_H
#define DATELINE_SCENE_HALO_H

#include "scene/scene.h"

/* Take the halo from the page's texts that stand clear of every line, bar and mark. */
void halo_prune(ScenePage *page);

#endif
