/* type.c -- see type.h. */
#include "layout/part/type.h"

static const Unit least = PT(6.5);

static const Type full = {
    .title = {PT(15), PT(19), WEIGHT_BOLD, false},
    .deck = {PT(9), PT(12), WEIGHT_REGULAR, false},
    .text = {PT(8), PT(10.5), WEIGHT_REGULAR, false},
    .date = {PT(7.5), PT(9.5), WEIGHT_REGULAR, false},
    .headline = {PT(8), PT(9.5), WEIGHT_SEMIBOLD, false},
    .headline_key = {PT(8.5), PT(10), WEIGHT_BOLD, false},
    .note = {PT(7), PT(9), WEIGHT_REGULAR, false},
    .phrase = {PT(7), PT(9), WEIGHT_REGULAR, true},
    .tick = {PT(7), PT(9), WEIGHT_REGULAR, false},
    .tick_major = {PT(7.5), PT(9), WEIGHT_BOLD, false},
    .foot = {PT(6.5), PT(8), WEIGHT_REGULAR, false},
    .head = {PT(7), PT(9), WEIGHT_BOLD, false},
};

static void shrink(TextStyle *style, int percent) {
  Unit size = MAX(style->size * percent / 100, least);
  style->leading = (Unit)((gint64)style->leading * size / style->size);
  style->size = size;
}

Type type_set(int percent) {
  Type type = full;
  shrink(&type.date, percent);
  shrink(&type.headline, percent);
  shrink(&type.headline_key, percent);
  shrink(&type.note, percent);
  return type;
}
