/* flatten.c -- placed boxes to display items, by a theme.
 *
 * A mark takes its event's colour, else its group's: the text stays dark.  Runs of
 * text outside events become groups of their own, so that a reader by ear hears the
 * title, the heads and the foot, and not the ticks. */
#include "scene/flatten.h"

#include "layout/part/key.h"
#include "scene/describe.h"
#include "scene/halo.h"

typedef struct {
  const Layout *layout;
  const Theme *theme;
  Scene *scene;
  ScenePage *page;
  GHashTable *places; /* Event* -> its place in time, from 1 */
  GHashTable *opened; /* Event*: those drawn */
  bool grouped;       /* there are several groups, or tags: colours tell them apart */
  const Event *event; /* whose group is open; NULL: none */
  bool in_link;       /* a group of words that lead somewhere is open */
  bool in_words;      /* a group of words outside events is open, of `words` */
  Ink words;
  Color mark;
} Builder;

static Color build_ink(const Builder *builder, Ink ink) {
  const Theme *theme = builder->theme;
  switch (ink) {
  case INK_DATE: /* two systems of colour in one label would be one too many */
    return builder->grouped ? theme->second : theme->date;
  case INK_MARK:
    return builder->mark;
  case INK_DECK:
  case INK_NOTE:
  case INK_TICK:
  case INK_FOOT:
  case INK_TIE:
  case INK_HEAD:
    return theme->second;
  case INK_AXIS:
    return theme->axis;
  case INK_HAIRLINE:
    return theme->hairline;
  case INK_LEADER:
    return theme->leader;
  case INK_ERA:
    return theme->tint;
  default:
    return theme->text;
  }
}

static Unit build_width(const Builder *builder, Ink ink) {
  Unit width = ink == INK_AXIS || ink == INK_TIE ? PT(0.5)
               : ink == INK_HAIRLINE             ? PT(0.25)
               : ink == INK_MARK                 ? PT(1)
                                                 : PT(0.35);
  return width * builder->layout->zoom / 100;
}

static Unit build_outline(const Builder *builder) {
  return PT(0.9) * builder->layout->zoom / 100;
}

static Color build_key_color(const Builder *builder, guint n) {
  Color own;
  const char *color = key_color(builder->layout, n);
  return color && theme_color(color, &own) ? theme_figure(builder->theme, own)
                                           : builder->theme->groups[(n - 1) % THEME_GROUPS];
}

static Color build_mark_color(const Builder *builder, const Event *event) {
  Color own;
  if (event->color && theme_color(event->color, &own))
    return theme_figure(builder->theme, own);
  guint n = key_of(builder->layout, event);
  if (!n && builder->grouped)
    return builder->theme->second; /* as the colour of none of them */
  return n && (builder->grouped || key_color(builder->layout, n)) ? build_key_color(builder, n) : builder->theme->mark;
}

static void build_add(Builder *builder, SceneItem item) {
  g_array_append_val(builder->page->items, item);
}

static void build_text(Builder *builder, const Box *box) {
  build_add(builder, (SceneItem){.kind = SCENE_TEXT,
                                 .x = box->x,
                                 .y = box->y,
                                 .w = box->w,
                                 .fill = build_ink(builder, box->ink),
                                 .style = box->style,
                                 .halo = true,
                                 .rtl = box->rtl,
                                 .text = g_strdup(box->text)});
}

static void build_rule(Builder *builder, const Box *box) {
  Unit dash = box->dashed ? PT(2) * builder->layout->zoom / 100 : 0;
  build_add(builder, (SceneItem){.kind = SCENE_LINE,
                                 .x = box->x,
                                 .y = box->y,
                                 .w = box->x + box->w,
                                 .h = box->y + box->h,
                                 .stroke = build_ink(builder, box->ink),
                                 .line_width = build_width(builder, box->ink),
                                 .dash = {dash, dash}});
}

/* Corners of the shapes on a circle of the radius of eight, of equal area to the eye. */
static const struct {
  guint n;
  gint8 corners[12][2];
} build_shapes[] = {
    [SHAPE_SQUARE] = {4, {{-7, -7}, {7, -7}, {7, 7}, {-7, 7}}},
    [SHAPE_UP] = {3, {{0, -10}, {9, 7}, {-9, 7}}},
    [SHAPE_DOWN] = {3, {{0, 10}, {9, -7}, {-9, -7}}},
    [SHAPE_CROSS] =
        {12,
         {{-3, -9}, {3, -9}, {3, -3}, {9, -3}, {9, 3}, {3, 3}, {3, 9}, {-3, 9}, {-3, 3}, {-9, 3}, {-9, -3}, {-3, -3}}},
    [SHAPE_RING] = {6, {{-5, -8}, {5, -8}, {9, 0}, {5, 8}, {-5, 8}, {-9, 0}}},
    [SHAPE_DIAMOND] = {4, {{0, -12}, {12, 0}, {0, 12}, {-12, 0}}}};

static void build_shape(Builder *builder, const Box *box, Color fill, Color stroke) {
  SceneItem item = {
      .kind = SCENE_PATH, .fill = fill, .stroke = stroke, .line_width = build_outline(builder), .closed = true};
  item.points = g_array_new(FALSE, FALSE, sizeof(ScenePoint));
  for (guint i = 0; i < build_shapes[box->shape].n; i++) {
    const gint8 *corner = build_shapes[box->shape].corners[i];
    ScenePoint point = {box->x + box->w * corner[0] / 8, box->y + box->w * corner[1] / 8};
    g_array_append_val(item.points, point);
  }
  build_add(builder, item);
}

static void build_dot(Builder *builder, const Box *box) {
  Color color = box->event    ? build_mark_color(builder, box->event)
                : box->colour ? build_key_color(builder, box->colour)
                              : build_ink(builder, box->ink),
        none = {0};
  if (box->shape != SHAPE_ROUND) {
    build_shape(builder, box, box->hollow ? builder->theme->paper : color, box->hollow ? color : none);
    return;
  }
  build_add(builder, (SceneItem){.kind = SCENE_CIRCLE,
                                 .x = box->x,
                                 .y = box->y,
                                 .w = box->w,
                                 .fill = box->hollow ? builder->theme->paper : color,
                                 .stroke = box->hollow ? color : none,
                                 .line_width = build_outline(builder)});
}

/* What has paled is mixed with the paper: no two drawing programs show transparency alike. */
static Color build_pale(const Builder *builder, Color color, guint8 fade) {
  Color paper = builder->theme->paper;
  guint own = 255 - fade;
  return (Color){(guint8)((color.r * own + paper.r * fade) / 255), (guint8)((color.g * own + paper.g * fade) / 255),
                 (guint8)((color.b * own + paper.b * fade) / 255), color.a};
}

static void build_bar(Builder *builder, const Box *box) {
  Color ink = box->colour ? build_key_color(builder, box->colour) : build_ink(builder, box->ink);
  Color color = build_pale(builder, ink, box->fade);
  build_add(builder, (SceneItem){.kind = SCENE_RECT,
                                 .x = box->x,
                                 .y = box->y,
                                 .w = box->w,
                                 .h = box->h,
                                 .fill = box->hollow ? builder->theme->paper : color,
                                 .stroke = box->hollow ? color : (Color){0},
                                 .line_width = build_outline(builder)});
}

static Color build_era_color(const Builder *builder, guint era) {
  Color own;
  const Era *it = era ? builder->layout->timeline->eras->pdata[era - 1] : NULL;
  return it && theme_color(it->color, &own) ? theme_tint(builder->theme, own) : builder->theme->tint;
}

/* An era within another is a little deeper: the tint once more, against the text's colour. */
static void build_tint(Builder *builder, const Box *box) {
  Color tint = build_era_color(builder, box->colour), text = builder->theme->text;
  guint part = box->fade * 10, rest = 255 - part;
  Color color = {(guint8)((tint.r * rest + text.r * part) / 255), (guint8)((tint.g * rest + text.g * part) / 255),
                 (guint8)((tint.b * rest + text.b * part) / 255), 255};
  build_add(builder,
            (SceneItem){
                .kind = SCENE_RECT, .x = box->x, .y = box->y, .w = box->w, .h = box->h, .fill = color, .ground = true});
}

/* As pale as an era, in the colour of the event. */
static void build_body(Builder *builder, const Box *box) {
  build_add(builder, (SceneItem){.kind = SCENE_RECT,
                                 .x = box->x,
                                 .y = box->y,
                                 .w = box->w,
                                 .h = box->h,
                                 .fill = theme_tint(builder->theme, builder->mark),
                                 .ground = true});
}

static void build_close_words(Builder *builder) {
  if (builder->in_words)
    build_add(builder, (SceneItem){.kind = SCENE_END});
  builder->in_words = false;
}

static void build_words(Builder *builder, Ink ink) {
  if (builder->event || builder->in_link || (builder->in_words && builder->words == ink))
    return;
  build_close_words(builder);
  if (ink == INK_TICK || ink == INK_TICK_MAJOR)
    return;
  SceneRole role = ink == INK_TITLE ? ROLE_TITLE : ink == INK_HEAD ? ROLE_HEAD : ROLE_FOOT;
  build_add(builder, (SceneItem){.kind = SCENE_BEGIN, .role = role});
  builder->in_words = true;
  builder->words = ink;
}

static void build_open_event(Builder *builder, const Box *box) {
  const Event *event = box->event;
  const char *label = box->text;
  builder->event = event;
  builder->mark = build_mark_color(builder, event);
  bool first = g_hash_table_add(builder->opened, (void *)event); /* one that goes on over pages comes again */
  g_autofree char *text = event->text ? g_strdup_printf("%s. %s", label, event->text) : g_strdup(label);
  build_add(builder, (SceneItem){.kind = SCENE_BEGIN,
                                 .role = ROLE_EVENT,
                                 .text = g_steal_pointer(&text),
                                 .order = GPOINTER_TO_UINT(g_hash_table_lookup(builder->places, event)),
                                 .id = first && event->id ? g_strconcat("e-", event->id, NULL) : NULL,
                                 .link = g_strdup(box->link)});
}

static void build_open(Builder *builder, const Box *box) {
  build_close_words(builder);
  if (box->event) {
    build_open_event(builder, box);
    return;
  }
  build_add(builder, (SceneItem){.kind = SCENE_BEGIN, .role = ROLE_FOOT, .link = g_strdup(box->link)});
  builder->in_link = true;
}

static void build_close(Builder *builder) {
  build_add(builder, (SceneItem){.kind = SCENE_END});
  builder->event = NULL;
  builder->in_link = false;
  builder->mark = builder->theme->mark;
}

static void build_box(Builder *builder, const Box *box) {
  if (box->kind == BOX_TEXT)
    build_words(builder, box->ink);
  else
    build_close_words(builder);
  switch (box->kind) {
  case BOX_TEXT:
    build_text(builder, box);
    break;
  case BOX_RULE:
    build_rule(builder, box);
    break;
  case BOX_DOT:
    build_dot(builder, box);
    break;
  case BOX_OPEN:
    build_open(builder, box);
    break;
  case BOX_CLOSE:
    build_close(builder);
    break;
  case BOX_IMAGE:
    build_add(
        builder,
        (SceneItem){
            .kind = SCENE_IMAGE, .x = box->x, .y = box->y, .w = box->w, .h = box->h, .text = g_strdup(box->text)});
    break;
  case BOX_BODY:
    build_body(builder, box);
    break;
  case BOX_TINT:
    build_tint(builder, box);
    break;
  default:
    build_bar(builder, box);
  }
}

static GHashTable *build_places(const GPtrArray *events) {
  GHashTable *places = g_hash_table_new(NULL, NULL);
  for (guint i = 0; i < events->len; i++)
    g_hash_table_insert(places, events->pdata[i], GUINT_TO_POINTER(i + 1));
  return places;
}

static void build_page(Builder *builder, const LayoutPage *from) {
  builder->page = scene_add_page(builder->scene, from->width, from->height);
  builder->page->label = describe_page(builder->layout, from);
  for (guint i = 0; i < from->boxes->len; i++)
    build_box(builder, &g_array_index(from->boxes, Box, i));
  build_close_words(builder);
  halo_prune(builder->page, builder->theme->paper);
}

void flatten_pages(Scene *scene, const Layout *layout, const Theme *theme) {
  Builder builder = {.layout = layout, .theme = theme, .scene = scene, .mark = theme->mark};
  builder.places = build_places(layout->timeline->events);
  builder.opened = g_hash_table_new(NULL, NULL);
  builder.grouped = key_count(layout) > 1;
  for (guint i = 0; i < layout->pages->len; i++)
    build_page(&builder, g_ptr_array_index(layout->pages, i));
  g_hash_table_unref(builder.places);
  g_hash_table_unref(builder.opened);
}
