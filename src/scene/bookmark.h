/* bookmark.h -- the outline of a drawing of several pages; private to the scene floor. */
#ifndef DATELINE_SCENE_BOOKMARK_H
#define DATELINE_SCENE_BOOKMARK_H

#include "layout/part/box.h"
#include "scene/scene.h"

/* Add a bookmark for each group, in their order; within it (or alone, without groups) one for each era, and for each
 * year, decade or century outside eras, at the first event that begins there.  A single page has none. */
void bookmarks_add(Scene *scene, const Layout *layout);

#endif
