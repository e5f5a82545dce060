/* pictures.c -- which events have a picture that may be shown: a file below the folder of the input that names it. */
#include <stdlib.h>
#include <string.h>

#include "draw/picture.h"
#include "session/session.h"

static bool is_remote(const char *url) {
  return strstr(url, "://") || g_str_has_prefix(url, "data:");
}

/* Links are followed before the two are compared: what is shown lies below the folder in truth. */
static char *below(const char *folder, const char *url) {
  g_autofree char *path = g_build_filename(folder, url, NULL);
  char *top = realpath(folder, NULL), *file = realpath(path, NULL), *found = NULL;
  gsize len = top ? strlen(top) : 0;
  if (top && file && strncmp(file, top, len) == 0 && (file[len] == '/' || strcmp(top, "/") == 0)) {
    found = g_strdup(file);
  }
  free(top);
  free(file);
  return found;
}

static const char *find(Media *media, const PictureLimits *limits) {
  g_autofree char *named = g_build_filename(media->folder ? media->folder : "", media->url, NULL);
  if (!g_file_test(named, G_FILE_TEST_EXISTS)) {
    return "there is no such file";
  }
  const char *problem = "it is not below the folder of the input";
  g_autofree char *file = media->folder && !g_path_is_absolute(media->url) ? below(media->folder, media->url) : NULL;
  if (!file || !picture_measure(file, limits, &media->width, &media->height, &problem)) {
    return problem;
  }
  media->file = g_steal_pointer(&file);
  return NULL;
}

void session_find_pictures(dateline *session, const Timeline *timeline) {
  PictureLimits limits = {(gint64)options_real(session->options, OPT_MAX_PICTURE_BYTES),
                          (gint64)options_real(session->options, OPT_MAX_PICTURE_PIXELS)};
  guint remote = 0;
  for (guint i = 0; i < timeline->events->len; i++) {
    Media *media = &((Event *)g_ptr_array_index(timeline->events, i))->media;
    if (!media->url || media->file) {
      continue;
    }
    remote += is_remote(media->url);
    const char *problem = is_remote(media->url) ? NULL : find(media, &limits);
    if (problem) {
      diag_add(session->diag, DIAG_WARNING, "picture", (DiagPlace){0}, "the picture %s is not shown: %s", media->url,
               problem);
    }
  }
  if (remote) {
    diag_add(session->diag, DIAG_NOTE, "picture", (DiagPlace){0},
             "pictures on the web are not fetched (%u); put them beside the input", remote);
  }
}
