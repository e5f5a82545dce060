/* emoji.c -- see emoji.h.
 *
 * Not as cairo draws them, which has as many pixels as the type has points. */
#include "draw/emoji.h"

#include <hb-ot.h>

bool emoji_are(hb_font_t *font) {
  return hb_ot_color_has_png(hb_font_get_face(font));
}

bool emoji_find(hb_font_t *font, Unit size, hb_codepoint_t glyph, Emoji *emoji) {
  hb_font_t *plain = hb_font_create(hb_font_get_face(font)); /* Pango's has its own idea of what is how large */
  hb_glyph_extents_t extents;
  hb_font_set_scale(plain, size, size);
  hb_blob_t *png = hb_ot_color_glyph_reference_png(plain, glyph);
  bool found = hb_blob_get_length(png) > 0 && hb_font_get_glyph_extents(plain, glyph, &extents);
  hb_font_destroy(plain);
  if (found)
    *emoji = (Emoji){extents.x_bearing, -extents.y_bearing, extents.width, -extents.height, png};
  else
    hb_blob_destroy(png);
  return found;
}
