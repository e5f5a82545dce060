/* facenames.c -- see facenames.h. */
#include "draw/facenames.h"

#include <stdbool.h>
#include <string.h>

#include "write/markup.h"

char *facenames_get(hb_face_t *file, hb_ot_name_id_t id) {
  char text[256];
  unsigned len = sizeof text;
  hb_ot_name_get_utf8(file, id, hb_language_from_string("en", -1), &len, text);
  return g_strndup(text, len);
}

char *facenames_version(hb_face_t *file) {
  g_autofree char *whole = facenames_get(file, HB_OT_NAME_ID_VERSION_STRING);
  const char *number = whole + strcspn(whole, "0123456789");
  return g_strndup(number, strspn(number, "0123456789."));
}

static void facenames_element(GString *out, const char *name, const char *text) {
  g_string_append_printf(out, "<stFnt:%s>", name);
  markup_text(out, text, -1);
  g_string_append_printf(out, "</stFnt:%s>", name);
}

void facenames_write_xmp(GString *out, const GPtrArray *files) {
  g_autoptr(GPtrArray) said = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < files->len; i++) {
    char *name = facenames_get(files->pdata[i], HB_OT_NAME_ID_FULL_NAME);
    bool again = g_ptr_array_find_with_equal_func(said, name, g_str_equal, NULL);
    g_ptr_array_add(said, name);
    if (again)
      continue;
    g_autofree char *family = facenames_get(files->pdata[i], HB_OT_NAME_ID_FONT_FAMILY);
    g_autofree char *version = facenames_get(files->pdata[i], HB_OT_NAME_ID_VERSION_STRING);
    g_string_append(out, "<rdf:li rdf:parseType=\"Resource\">");
    facenames_element(out, "fontName", name);
    facenames_element(out, "fontFamily", family);
    facenames_element(out, "versionString", version);
    g_string_append(out, "</rdf:li>\n");
  }
}
