/* faces.c -- the files of our faces. */
#include "draw/faces.h"

#include <glib.h>
#include <string.h>

static int faces_compare_names(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The faces of fonts_describe(); every other face is for the scripts they lack. */
static bool faces_is_fallback(const char *name) {
  return !g_str_has_prefix(name, "Lato-") && !g_str_has_prefix(name, "RobotoCondensed-");
}

static unsigned faces_add_folder(FcConfig *config, const char *folder, bool fallback) {
  g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
  const char *name;
  while (dir && (name = g_dir_read_name(dir))) {
    bool face = g_str_has_suffix(name, ".ttf") || g_str_has_suffix(name, ".otf");
    if (face && faces_is_fallback(name) == fallback)
      g_ptr_array_add(names, g_build_filename(folder, name, NULL));
  }
  /* A folder has no order of its own, but the order of faces decides fallback. */
  g_ptr_array_sort(names, faces_compare_names);
  unsigned added = 0;
  for (guint i = 0; i < names->len; i++)
    added += FcConfigAppFontAddFile(config, names->pdata[i]) == FcTrue;
  return added;
}

const char *faces_find(FcConfig *config) {
  const char *const folders[] = {g_getenv("DATELINE_FONTS"), DATELINE_FONTS_FOLDER};
  for (gsize i = 0; i < G_N_ELEMENTS(folders); i++) {
    if (folders[i] && faces_add_folder(config, folders[i], false))
      return folders[i];
  }
  return NULL;
}

void faces_add_fallback(FcConfig *config, const char *folder) {
  faces_add_folder(config, folder, true);
}

bool faces_needs_fallback(const char *text, gsize len) {
  for (const char *p = text; p < text + len; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    if (c >= 0x530 && (c < 0x1e00 || c >= 0x20d0))
      return true;
  }
  return false;
}
