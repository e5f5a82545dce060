/* bookmark.h -- the outline of a drawing of several pages; private to the scene floor. */
#ifndef DATELINE_SCENE_BOOKMARK_H
#define DATELINE_SCENE_BOOKMARK_H

#include "layout/part/box.h"
#include "scene/scene.h"

/* One for each group, in their order; in it, or alone where there are no groups, one for each era, and for each year,
 * decade or century that lies in none, at the first event that begins there.  A single page needs none. */
void bookmarks_add(Scene *scene, const Layout *layout);

#endif
