/* halo.h -- which texts need their halo; private to the scene floor. */
#ifndef DATELINE_SCENE_HALO_H
#define DATELINE_SCENE_HALO_H

#include "scene/scene.h"

/* Settle what is behind each text of the page that asks for a halo: nothing (it needs
 * none), lines only (a patch of the ground goes between), marks (it keeps its halo). */
void halo_prune(ScenePage *page, Color paper);

#endif
