/* key.c -- see key.h. */
#include "layout/part/key.h"

#include <string.h>

/* More colours than these with their shapes nobody tells apart. */
enum { MOST_TAGS = 12 };

static const char *first_tag(const Event *event) {
  return event->tags->len ? g_ptr_array_index(event->tags, 0) : NULL;
}

void key_find(Layout *layout) {
  const GPtrArray *events = layout->timeline->events;
  layout->tags = g_ptr_array_new();
  layout->by_tag = strcmp(options_text(layout->options, OPT_COLOR_BY), "tag") == 0;
  for (guint i = 0; layout->by_tag && i < events->len && layout->tags->len < MOST_TAGS; i++) {
    const char *tag = first_tag(g_ptr_array_index(events, i));
    if (tag && !g_ptr_array_find_with_equal_func(layout->tags, tag, g_str_equal, NULL)) {
      g_ptr_array_add(layout->tags, (void *)tag);
    }
  }
}

guint key_count(const Layout *layout) {
  return layout->by_tag ? layout->tags->len : layout->timeline->groups->len;
}

const char *key_name(const Layout *layout, guint n) {
  if (layout->by_tag) {
    return g_ptr_array_index(layout->tags, n - 1);
  }
  const Group *group = g_ptr_array_index(layout->timeline->groups, n - 1);
  return group->title ? group->title : group->id ? group->id : "";
}

const char *key_color(const Layout *layout, guint n) {
  return layout->by_tag ? NULL : ((const Group *)g_ptr_array_index(layout->timeline->groups, n - 1))->color;
}

guint key_of(const Layout *layout, const Event *event) {
  if (!layout->by_tag) {
    return layout_group(layout, event);
  }
  const char *tag = first_tag(event);
  guint place;
  return tag && g_ptr_array_find_with_equal_func(layout->tags, tag, g_str_equal, &place) ? place + 1 : 0;
}
