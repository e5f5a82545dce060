/* measure.h -- text measured by counting letters: no font is needed. */
#ifndef DATELINE_TEST_MEASURE_H
#define DATELINE_TEST_MEASURE_H

#include <string.h>

#include "layout/text.h"

enum { LETTER = PT(4) };

static inline void letters_add_line(GArray *lines, gsize start, gsize end) {
  TextLine line = {start, end - start, (Unit)(end - start) * LETTER, false, false};
  g_array_append_val(lines, line);
}

static inline void letters_break(void *data, const TextStyle *style, const Hyphens *hyphens, const char *text,
                                 gsize len, Unit width, GArray *lines) {
  (void)data, (void)style, (void)hyphens;
  gsize most = width ? MAX((gsize)(width / LETTER), 1) : len, start = 0;
  while (len - start > most) {
    gsize end = start + most;
    while (end > start && text[end] != ' ') {
      end--;
    }
    gsize next = end > start ? end + 1 : start + most;
    letters_add_line(lines, start, end > start ? end : next);
    start = next;
  }
  letters_add_line(lines, start, len);
}

static inline Unit letters_ascent(void *data, const TextStyle *style) {
  (void)data;
  return style->size * 3 / 4;
}

static const TextMeasure letters = {.break_lines = letters_break, .ascent = letters_ascent};

#endif
