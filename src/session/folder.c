/* folder.c -- a session reads a folder: every file below it, in order of their names. */
#include <string.h>

#include "session/session.h"

enum { DEEPEST = 16 };

typedef struct {
  dateline *session;
  GPtrArray *files;   /* of char*: paths */
  GPtrArray *foreign; /* of char*: paths of what is of no format that is read */
  guint most;
} Folder;

static gint by_name(gconstpointer a, gconstpointer b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

static GPtrArray *names_in(const char *path) {
  GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
  GDir *folder = g_dir_open(path, 0, NULL);
  for (const char *name; folder && (name = g_dir_read_name(folder));) {
    if (name[0] != '.') {
      g_ptr_array_add(names, g_strdup(name));
    }
  }
  if (folder) {
    g_dir_close(folder);
  }
  g_ptr_array_sort(names, by_name);
  return names;
}

/* Links are not followed: they may lead out of the folder, or round in it. */
static void gather(Folder *folder, const char *path, int depth) {
  g_autoptr(GPtrArray) names = names_in(path);
  for (guint i = 0; i < names->len && folder->files->len <= folder->most; i++) {
    g_autofree char *below = g_build_filename(path, names->pdata[i], NULL);
    if (g_file_test(below, G_FILE_TEST_IS_SYMLINK)) {
      continue;
    }
    if (g_file_test(below, G_FILE_TEST_IS_DIR) && depth < DEEPEST) {
      gather(folder, below, depth + 1);
    } else if (g_file_test(below, G_FILE_TEST_IS_REGULAR)) {
      bool known = format_by_suffix(below, false) != FORMAT_NONE;
      g_ptr_array_add(known ? folder->files : folder->foreign, g_steal_pointer(&below));
    }
  }
}

static void say_foreign(const Folder *folder) {
  guint n = folder->foreign->len;
  if (n == 0) {
    return;
  }
  diag_set_file(folder->session->diag, folder->foreign->pdata[0], NULL, 0);
  if (n == 1) {
    diag_add(folder->session->diag, DIAG_WARNING, "folder", (DiagPlace){0},
             "is of no format that is read and is passed over; see --list-formats");
  } else {
    diag_add(folder->session->diag, DIAG_WARNING, "folder", (DiagPlace){0},
             "is of no format that is read and is passed over, and so are %u more; see --list-formats", n - 1);
  }
}

static dateline_status read_files(Folder *folder, const char *format) {
  dateline_status worst = DATELINE_OK;
  for (guint i = 0; i < folder->files->len; i++) {
    dateline_status status = dateline_read_file(folder->session, folder->files->pdata[i], format);
    worst = MAX(worst, status);
    if (folder->session->progress) {
      folder->session->progress(i + 1, folder->files->len);
    }
  }
  return worst;
}

dateline_status session_read_folder(dateline *session, const char *path, const char *format) {
  Folder folder = {session, g_ptr_array_new_with_free_func(g_free), g_ptr_array_new_with_free_func(g_free),
                   (guint)options_int(session->options, OPT_MAX_FILES)};
  gather(&folder, path, 0);
  dateline_status status;
  if (folder.files->len == 0) {
    status = session_io_error(session, path, "holds no file of a format that is read; see --list-formats");
  } else if (folder.files->len > folder.most) {
    status = session_io_error(session, path, "holds more files than --max-files allows");
  } else {
    session->unpacked = true;
    say_foreign(&folder);
    status = read_files(&folder, format);
  }
  g_ptr_array_unref(folder.files);
  g_ptr_array_unref(folder.foreign);
  return status;
}
