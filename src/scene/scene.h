/* scene.h -- the flat display list: what is drawn, in order, page by page.
 *
 * Made from a Layout and a theme; replayed by every backend; its text dump is
 * the golden form of a drawing. */
#ifndef DATELINE_SCENE_SCENE_H
#define DATELINE_SCENE_SCENE_H

#include "layout/layout.h"

typedef struct {
  uint8_t r, g, b, a;
} Color;

typedef enum {
  SCENE_RECT,   /* x y w h, fill and/or stroke */
  SCENE_LINE,   /* x y x2 y2, stroke, dash */
  SCENE_PATH,   /* points: move, line, ... , closed or not */
  SCENE_CIRCLE, /* x y (centre), w radius */
  SCENE_TEXT,   /* one line; x is its left end, y its baseline */
  SCENE_IMAGE,  /* file at x y w h */
  SCENE_BEGIN,  /* open a group: role, id, label, link */
  SCENE_END
} SceneKind;

/* What a group is, for <g role>, PDF tags and hit areas. */
typedef enum {
  ROLE_NONE,
  ROLE_TITLE,
  ROLE_AXIS,
  ROLE_ERA,
  ROLE_EVENT,
  ROLE_HEAD,
  ROLE_FOOT,
  ROLE_UNDATED,
  ROLE_DECOR
} SceneRole;

typedef struct {
  Unit x, y;
} ScenePoint;

typedef struct {
  SceneKind kind;
  Unit x, y, w, h;    /* LINE: w, h are x2, y2 of the other end; TEXT: w is the measured width, 0: unknown */
  Color fill, stroke; /* a = 0: none; TEXT uses fill */
  Unit line_width;
  Unit dash[2]; /* on, off; 0 0: solid */
  Color fade;   /* RECT: where fade_set, fill changes to this at the right end */
  bool fade_set;
  bool rtl;    /* TEXT: it is read from the right */
  bool halo;   /* TEXT: drawn over a stroke of the paper's colour */
  bool ground; /* RECT: a tint behind everything */
  TextStyle style;
  char *text;     /* TEXT; IMAGE: path; BEGIN: label (alternative text) */
  char *link;     /* BEGIN: where it leads, an http(s) or mailto URL; NULL */
  char *id;       /* BEGIN: id, unique in the scene; NULL */
  SceneRole role; /* BEGIN */
  guint order;    /* BEGIN of an event: its place in time, from 1; 0: not an event */
  GArray *points; /* PATH: of ScenePoint */
  bool closed;    /* PATH */
} SceneItem;

typedef struct {
  Unit width, height;
  char *label;   /* page label: "1914–1918"; NULL */
  GArray *items; /* of SceneItem */
} ScenePage;

typedef struct {
  char *title, *author, *lang, *description;
  Color paper, text; /* the ground, and what most letters are drawn in */
  GPtrArray *pages;  /* of ScenePage* */
  GArray *bookmarks; /* of SceneBookmark */
} Scene;

typedef struct {
  char *title;
  unsigned page; /* from 0 */
  Unit y;
  bool inner; /* below the last bookmark that is not inner */
} SceneBookmark;

/* The colours; see scene/theme.h. */
typedef struct Theme Theme;

Scene *scene_new(const Layout *layout, const Theme *theme);
GArray *scene_items_new(void); /* of SceneItem, whose members it owns */
/* An empty page at the end; the scene owns it. */
ScenePage *scene_add_page(Scene *scene, Unit width, Unit height);
void scene_free(Scene *scene);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Scene, scene_free)

/* The display list as text, one item a line, points with two decimals.  New string. */
char *scene_dump(const Scene *scene);

#endif
