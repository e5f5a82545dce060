/* text.h -- styles of text, and the interface by which layout measures it; draw implements it. */
#ifndef DATELINE_LAYOUT_TEXT_H
#define DATELINE_LAYOUT_TEXT_H

#include <stdint.h>

#include "lang/hyphen.h"

/* Lengths are integers: 1/1024 of a point, as Pango's.  x grows to the right, y
 * down, from the top left of a page. */
typedef int32_t Unit;
#define UNIT_PT 1024
#define PT(points) ((Unit)((points)*UNIT_PT + 0.5))

typedef enum { WEIGHT_REGULAR = 400, WEIGHT_SEMIBOLD = 600, WEIGHT_BOLD = 700 } TextWeight;

typedef struct {
  Unit size;    /* type size */
  Unit leading; /* baseline to baseline */
  TextWeight weight;
  bool italic;
} TextStyle;

/* A text broken into lines: byte ranges of it with their widths. */
typedef struct {
  gsize start, length;
  Unit width;
  bool hyphen; /* it ends within a word, with a hyphen that `width` includes and the text lacks */
  bool rtl;    /* it is of a text that is read from the right */
} TextLine;

typedef struct {
  void *data;
  /* Break text[0..len) into lines no wider than `width` (0: one line).  Appends
   * TextLine to `lines`; a word wider than `width` is broken, where `hyphens` (or
   * NULL) allow it, else anywhere.  Right-to-left and CJK text by their own rules. */
  void (*break_lines)(void *data, const TextStyle *style, const Hyphens *hyphens, const char *text, gsize len,
                      Unit width, GArray *lines);
  /* Ascent of the style's face above the baseline. */
  Unit (*ascent)(void *data, const TextStyle *style);
  /* Is there a face with all characters of the text?  NULL: always. */
  bool (*shows)(void *data, const TextStyle *style, const char *text);
} TextMeasure;

#endif
