/* box.h -- the inside of a Layout: pages of placed boxes in drawing order, and the functions that place them. */
#ifndef DATELINE_LAYOUT_PART_BOX_H
#define DATELINE_LAYOUT_PART_BOX_H

#include "lang/pagewords.h"
#include "layout/layout.h"
#include "layout/part/linecache.h"
#include "layout/part/type.h"

/* The purpose of a box, which the theme maps to a colour. */
typedef enum {
  INK_TITLE,
  INK_DECK,
  INK_DATE,
  INK_HEADLINE,
  INK_NOTE,
  INK_TICK,
  INK_TICK_MAJOR,
  INK_FOOT,
  INK_HEAD,
  INK_AXIS,
  INK_HAIRLINE,
  INK_LEADER,
  INK_MARK,
  INK_TIE,
  INK_ERA
} Ink;

typedef enum {
  BOX_TEXT,  /* one line; x its start, y its baseline, w its width */
  BOX_RULE,  /* from x y to x+w y+h */
  BOX_BAR,   /* from x y */
  BOX_BODY,  /* below a bar: the ground of its words */
  BOX_DOT,   /* centre x y, radius w; hollow or not */
  BOX_IMAGE, /* file `text` at x y w h */
  BOX_TINT,  /* an era */
  BOX_OPEN,  /* a group opens: of an event, with its label; else of words that lead to `link` */
  BOX_CLOSE
} BoxKind;

/* Shapes tell groups apart besides colours, for readers who do not see these. */
typedef enum { SHAPE_ROUND, SHAPE_SQUARE, SHAPE_UP, SHAPE_DOWN, SHAPE_CROSS, SHAPE_RING, SHAPE_DIAMOND } Shape;
enum { GROUP_SHAPES = 6 }; /* the diamond is a milestone's */

typedef struct {
  BoxKind kind;
  Ink ink;
  Unit x, y, w, h;
  bool dashed, hollow;
  guint8 fade;  /* BAR: transparency at its end, 0 to 255; TINT: in how many others it lies */
  Shape shape;  /* DOT */
  guint colour; /* DOT, BAR outside events: a group's place from 1; TINT: its era's, if that has a colour; 0: none */
  TextStyle style;
  bool rtl;           /* TEXT: it is read from the right; x is its left end all the same */
  char *text;         /* TEXT: the line; OPEN: "date: title" */
  const Event *event; /* OPEN: NULL for words; DOT outside events: the event whose colour it has */
  const char *link;   /* OPEN; NULL: none */
} Box;

typedef struct {
  Unit width, height;
  GArray *boxes; /* of Box */
} LayoutPage;

/* Kinds of marks, by how an event's time is known; the foot explains those that a drawing has. */
typedef enum {
  MARK_POINT,
  MARK_SPAN,
  MARK_WITHIN,
  MARK_VAGUE,
  MARK_ENDS, /* a range with an uncertain end */
  MARK_OPEN,
  MARK_UNKNOWN, /* an unknown end */
  MARK_PLANNED,
  MARK_MILESTONE,
  MARK_HIDDEN, /* without words */
  MARK_KINDS
} MarkKind;

/* A mark at which arrows may begin and end: its first and its last point. */
typedef struct {
  const Event *event;
  guint page;
  Unit x, y, x2, y2;
} TieEnd;

struct Layout {
  const Timeline *timeline;
  const Options *options;
  const DateWords *words;
  PageWords *page_words;
  const TextMeasure *measure;
  Hyphens *hyphens; /* of the language; NULL: none */
  LineCache *lines;
  Type type;
  const char *kind;                       /* of layout that it was placed as */
  int zoom;                               /* percent by which all is enlarged once it is placed */
  int wrap;                               /* percent of the usual width of a label */
  Unit width, height, margin;             /* of what is placed on; height 0: as much as is needed */
  Unit sheet_width, sheet_height;         /* of what is drawn on */
  int fill;                               /* percent of its one page that the drawing needs */
  bool seen[MARK_KINDS], may[MARK_KINDS]; /* kinds of marks placed so far; kinds that may still be */
  bool emphatic;                          /* few events matter more than the others */
  bool one_day;                           /* all events are of one day, at known times */
  bool brief;                             /* notes and pictures are left out, and counted as cut */
  bool text_cut;                          /* the introduction is longer than a drawing can bear */
  bool sourced;                           /* each event says its source beside it */
  double rate;                            /* of the first axis, in Units for a day; 0: none yet */
  bool uneven;                            /* another has a different one, which the foot says */
  bool keyed;                             /* shapes tell groups (which have no place of their own) or tags */
  bool by_tag;                            /* colours and shapes stand for tags, see key.h */
  GPtrArray *tags;                        /* those that they stand for, in their order */
  GHashTable *groups;                     /* id -> place from 1 */
  GHashTable *credits;                    /* see credit_index() */
  GHashTable *dates;                      /* Event -> its date in words */
  GHashTable *halves;                     /* Event -> the same, breakable only between the ends of a range */
  GHashTable *ids;                        /* id -> Event */
  GHashTable *names;                      /* Era -> the words of a line */
  GHashTable *titles;                     /* Event -> its title with its sign */
  GHashTable *hidden;                     /* Event -> itself: shown as marks without words */
  GHashTable *cut;                        /* Event -> itself: its note is longer than what is shown */
  GArray *ends;                           /* of TieEnd */
  guint ties_lost;                        /* arrows that could not be drawn */
  GPtrArray *pages;                       /* of LayoutPage*, never empty when done */
  Unit flush;                             /* > 0: lines of text are flush right, ending so far right of their x */
  LayoutPage *on;                         /* the page that is placed on; NULL: the last */
  guint most_pages;                       /* stop after so many; 0: no limit */
  guint held;                             /* how many events the first page would hold, where placing was given up */
};

LayoutPage *layout_add_page(Layout *layout);
void layout_drop_pages(Layout *layout);
LayoutPage *layout_page(const Layout *layout); /* which is placed on */

/* Some lines of a text broken at a width. */
typedef struct {
  Ink ink;
  const TextStyle *style;
  const char *text;
  Unit width;     /* 0: unbroken */
  guint from, to; /* lines; to G_MAXUINT: all that follow */
  bool cut;       /* what follows is not shown at all: the last line says so */
} Passage;

guint layout_lines(const Layout *layout, const Passage *passage); /* of the whole text */

/* Flush left from the top edge `y`; returns the y below it.  With `draw` false it is only measured. */
Unit layout_passage(Layout *layout, bool draw, const Passage *passage, Unit x, Unit y);

/* The same where the first `date` bytes of the text are set in `date_style`, which is no wider, if they fit the first
 * line. */
Unit layout_run_in(Layout *layout, const Passage *passage, const TextStyle *date_style, gsize date, Unit x, Unit y);

/* Text broken at `width`, flush left from the top edge `y`; returns the y below it.  With
 * `draw` false it is only measured. */
Unit layout_text(Layout *layout, bool draw, Ink ink, const TextStyle *style, const char *text, Unit x, Unit y,
                 Unit width);
/* The widest line of text broken at `width`; 0: unbroken. */
Unit layout_text_extent(const Layout *layout, const TextStyle *style, const char *text, Unit width);
Unit layout_text_width(const Layout *layout, const TextStyle *style, const char *text);
void layout_rule(Layout *layout, Ink ink, Unit x, Unit y, Unit w, Unit h, bool dashed);
void layout_bar(Layout *layout, Unit x, Unit y, Unit w, Unit h, bool hollow, guint8 fade);
void layout_body(Layout *layout, Unit x, Unit y, Unit w, Unit h);
void layout_share(Layout *layout, Unit x, Unit y, Unit w, Unit h, guint group); /* of a group in a count; 0: of none */
void layout_dot(Layout *layout, Unit x, Unit y, Unit radius, Shape shape, bool hollow);
void layout_image(Layout *layout, const char *file, Unit x, Unit y, Unit w, Unit h);
void layout_key(Layout *layout, Unit x, Unit y, Shape shape, guint colour); /* a group's mark in a legend */
void layout_colour(Layout *layout, Unit x, Unit y, const Event *event);     /* that of an event, there */
/* The tint of era number `era` (from 0), behind everything that is placed later. */
void layout_tint(Layout *layout, guint era, Unit x, Unit y, Unit w, Unit h, guint8 depth);
void layout_open(Layout *layout, const Event *event);
void layout_open_link(Layout *layout, const char *link); /* words outside events; NULL: they lead nowhere */
void layout_close(Layout *layout);

/* Are there more pages than most_pages, so that the rest need not be placed? */
bool layout_is_over(const Layout *layout);

/* The date of an event in words; owned by the layout. */
const char *layout_date(const Layout *layout, const Event *event);

/* The same to be set within `width`: if too long for a line, it breaks after the dash of a range, else anywhere. */
const char *layout_date_in(const Layout *layout, const Event *event, Unit width);

/* The words of an era; of a line, with its date.  Owned by the layout. */
const char *layout_era_name(const Layout *layout, const Era *era);

/* The shape of group number `group`; after GROUP_SHAPES groups, colours recur with other shapes. */
Shape layout_shape(guint group);

/* "+37": how many are not shown here.  New string. */
char *layout_chip(const Layout *layout, guint n);

/* The title of an event with its icon, and its style; owned by the layout. */
const char *layout_title(const Layout *layout, const Event *event);
const TextStyle *layout_title_style(const Layout *layout, const Event *event);

/* The place of an event's group, from 1; 0: none. */
guint layout_group(const Layout *layout, const Event *event);

/* The y at which a page ends; a page as high as needed ends at the limit of PDF. */
Unit layout_bottom(const Layout *layout);

bool layout_is_hidden(const Layout *layout, const Event *event);

/* Title, subtitle, introduction and, where groups have no heads of their own, their key, from `y`; returns the y below.
 */
Unit head_place(Layout *layout, Unit y, bool key);
/* The undated list and the foot; their height when not drawn. */
Unit tail_place(Layout *layout, bool draw, Unit y);
Unit tail_height(Layout *layout);

/* The tail at the foot of the last page, which is used down to `y`; on a page of its own where there is no
 * room. */
void tail_place_on(Layout *layout, Unit y);

/* Titles and numbers of the pages, if there are several. */
void folio_place(Layout *layout);

/* A histogram of events over time, from `y`; `rug`: with events without words as strokes, where no axis shows them.
 * Returns the y below. */
Unit tally_place(Layout *layout, Unit y, bool rug);

/* False: there is a label higher than a page, or it takes more than the one strip asked for; nothing is placed then. */
bool axis_place(Layout *layout, bool one_strip);
void spine_place(Layout *layout);
void lanes_place(Layout *layout);
void list_place(Layout *layout);
void table_place(Layout *layout);

/* Mirror the drawing, for a language that is read from right to left. */
void layout_mirror(Layout *layout);

/* Enlarge everything by layout->zoom, to the size of the sheet. */
void layout_zoom(Layout *layout);

#endif
