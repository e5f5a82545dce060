/* box.h -- what a layout holds: pages of placed boxes, in drawing order. */
#ifndef DATELINE_LAYOUT_PART_BOX_H
#define DATELINE_LAYOUT_PART_BOX_H

#include "lang/page.h"
#include "layout/layout.h"
#include "layout/part/lines.h"
#include "layout/part/type.h"

/* What a box is for; the theme gives it its colour. */
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

/* The second cue of a group, for readers who do not see its colour. */
typedef enum { SHAPE_ROUND, SHAPE_SQUARE, SHAPE_UP, SHAPE_DOWN, SHAPE_CROSS, SHAPE_RING, SHAPE_DIAMOND } Shape;
enum { GROUP_SHAPES = 6 }; /* the diamond is a milestone's */

typedef struct {
  BoxKind kind;
  Ink ink;
  Unit x, y, w, h;
  bool dashed, hollow;
  guint8 fade;  /* BAR: how much it has paled, 0 not, 255 gone; TINT: how deep it lies in others */
  Shape shape;  /* DOT */
  guint colour; /* DOT, BAR outside events: a group's place from 1; TINT: its era's, if that has a colour; 0: none */
  TextStyle style;
  bool rtl;           /* TEXT: it is read from the right; x is its left end all the same */
  char *text;         /* TEXT: the line; OPEN: "date: title" */
  const Event *event; /* OPEN; NULL: words; DOT outside events: whose colour it has */
  const char *link;   /* OPEN; NULL: none */
} Box;

typedef struct {
  Unit width, height;
  GArray *boxes; /* of Box */
} LayoutPage;

/* How an event's time is known, and what else its mark says; those that a drawing has, its foot explains. */
typedef enum {
  MARK_POINT,
  MARK_SPAN,
  MARK_WITHIN,
  MARK_VAGUE,
  MARK_ENDS, /* a range with an end that is not sure */
  MARK_OPEN,
  MARK_UNKNOWN, /* an end that nobody knows */
  MARK_PLANNED,
  MARK_MILESTONE,
  MARK_HIDDEN, /* without words */
  MARK_KINDS
} MarkKind;

/* A mark that arrows may begin and end at: its first and its last point. */
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
  Lines *lines;
  Type type;
  const char *kind;                       /* of layout that it was placed as */
  int zoom;                               /* percent that all is enlarged by once it is placed */
  int wrap;                               /* percent of the usual width of a label */
  Unit width, height, margin;             /* of what is placed on; height 0: as much as is needed */
  Unit sheet_width, sheet_height;         /* of what is drawn on */
  int fill;                               /* percent of its one page that the drawing needs */
  bool seen[MARK_KINDS], may[MARK_KINDS]; /* what its marks say, and what they may once all are placed */
  bool emphatic;                          /* few events matter more than the others */
  bool one_day;                           /* all events are of one day, at known times */
  bool brief;                             /* notes and pictures are left out, and counted as cut */
  bool text_cut;                          /* the introduction is longer than a drawing can bear */
  bool sourced;                           /* each event says its source beside it */
  double rate;                            /* of the first axis, in Units for a day; 0: none yet */
  bool uneven;                            /* another has a different one, which the foot says */
  bool keyed;                             /* groups are told by shapes, for want of a place of their own, or tags are */
  bool by_tag;                            /* colours and shapes stand for tags, see key.h */
  GPtrArray *tags;                        /* those that they stand for, in their order */
  GHashTable *groups;                     /* id -> place from 1 */
  GHashTable *credits;                    /* see credit_index() */
  GHashTable *dates;                      /* Event -> its date in words */
  GHashTable *halves; /* Event -> the same, to be broken nowhere but between the halves of a range */
  GHashTable *ids;    /* id -> Event */
  GHashTable *names;  /* Era -> what is said of a line */
  GHashTable *titles; /* Event -> its title with its sign */
  GHashTable *hidden; /* Event -> itself: shown as marks without words */
  GHashTable *cut;    /* Event -> itself: its note is longer than what is shown */
  GArray *ends;       /* of TieEnd */
  guint ties_lost;    /* arrows that could not be drawn */
  GPtrArray *pages;   /* of LayoutPage*, never empty when done */
  Unit flush;         /* lines of text end so far from their x; 0: they begin there */
  LayoutPage *on;     /* what is placed on; NULL: the last of them */
  guint most_pages;   /* more are not worth placing; 0: as many as it takes */
  guint held;         /* so many were found to go on the first page, which was not worth placing */
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

/* The same where the first bytes of the text are a date, set in a style of its own that is no wider, as long as a line
 * holds it. */
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
/* An era of the timeline (its place from 0), after what comes after. */
void layout_tint(Layout *layout, guint era, Unit x, Unit y, Unit w, Unit h, guint8 depth);
void layout_open(Layout *layout, const Event *event);
void layout_open_link(Layout *layout, const char *link); /* words outside events; NULL: they lead nowhere */
void layout_close(Layout *layout);

/* There are more pages than asked for: what is left need not be placed. */
bool layout_is_over(const Layout *layout);

/* The date of an event in words; the layout's. */
const char *layout_date(const Layout *layout, const Event *event);

/* The same to be set within `width`: what does not fit one line is broken after the dash of a range, else anywhere. */
const char *layout_date_in(const Layout *layout, const Event *event, Unit width);

/* What is said of an era; of a line with its date.  The layout's. */
const char *layout_era_name(const Layout *layout, const Era *era);

/* Groups have a shape each, and those after the first of them a colour with another shape. */
Shape layout_shape(guint group);

/* "+37": so many are not told here.  New string. */
char *layout_chip(const Layout *layout, guint n);

/* The title of an event with its signs, and what it is set in; the layout's. */
const char *layout_title(const Layout *layout, const Event *event);
const TextStyle *layout_title_style(const Layout *layout, const Event *event);

/* The place of an event's group, from 1; 0: none. */
guint layout_group(const Layout *layout, const Event *event);

/* Where a page ends: one that is as high as it needs to be ends where PDF ends. */
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

/* How many events stand where, in a strip from `y`, with those that have no words as strokes (`rug`) where no axis
 * shows them; returns the y below. */
Unit tally_place(Layout *layout, Unit y, bool rug);

/* False: there is a label higher than a page, or it takes more than the one strip asked for; nothing is placed then. */
bool axis_place(Layout *layout, bool one_strip);
void spine_place(Layout *layout);
void lanes_place(Layout *layout);
void list_place(Layout *layout);
void table_place(Layout *layout);

/* In a language that is read from right to left, time runs so too. */
void layout_mirror(Layout *layout);

/* Enlarge what is placed to the sheet. */
void layout_zoom(Layout *layout);

#endif
