/* watch.c -- see watch.h. */
#include "cli/watch.h"

#include <gio/gio.h>
#include <glib-unix.h>
#include <signal.h>

#include "model/ondemand.h"

#define g_file_new_for_path ONDEMAND(ONDEMAND_GIO, g_file_new_for_path)
#define g_file_monitor_file ONDEMAND(ONDEMAND_GIO, g_file_monitor_file)
#define g_object_unref ONDEMAND(ONDEMAND_GIO, g_object_unref)
#define g_signal_connect_data ONDEMAND(ONDEMAND_GIO, g_signal_connect_data)

/* Editors write a file in several steps; that long must nothing happen before the file is taken as saved. */
enum { SETTLE_MS = 60 };

typedef struct {
  GMainLoop *loop;
  void (*again)(void *data);
  void *data;
  guint timer; /* 0: nothing has changed */
} Watch;

static gboolean act(gpointer data) {
  Watch *watch = data;
  watch->timer = 0;
  watch->again(watch->data);
  return G_SOURCE_REMOVE;
}

static gboolean end(gpointer data) {
  g_main_loop_quit(((Watch *)data)->loop);
  return G_SOURCE_CONTINUE;
}

static void changed(GFileMonitor *monitor, GFile *file, GFile *other, GFileMonitorEvent event, gpointer data) {
  Watch *watch = data;
  (void)monitor, (void)file, (void)other;
  if (event == G_FILE_MONITOR_EVENT_DELETED || event == G_FILE_MONITOR_EVENT_ATTRIBUTE_CHANGED ||
      event == G_FILE_MONITOR_EVENT_MOVED_OUT) {
    return;
  }
  if (watch->timer) {
    g_source_remove(watch->timer);
  }
  watch->timer = g_timeout_add(SETTLE_MS, act, watch);
}

/* NULL: said. */
static GFileMonitor *monitor_of(const char *path, Watch *watch) {
  g_autoptr(GError) error = NULL;
  GFile *file = g_file_new_for_path(path);
  GFileMonitor *monitor = g_file_monitor_file(file, G_FILE_MONITOR_WATCH_MOVES, NULL, &error);
  g_object_unref(file);
  if (!monitor) {
    g_printerr("%s: error: cannot be watched: %s [io]\n", path, error->message);
    return NULL;
  }
  g_signal_connect(monitor, "changed", G_CALLBACK(changed), watch);
  return monitor;
}

static bool load(void) {
  g_autoptr(Diag) diag = diag_new();
  if (ondemand_load(ONDEMAND_GIO, diag)) {
    return true;
  }
  g_autofree char *message = diag_entry_text(g_ptr_array_index(diag_entries(diag), 0));
  g_printerr("%s\n", message);
  return false;
}

dateline_status watch_run(const GPtrArray *paths, void (*again)(void *data), void *data) {
  static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
  if (!load()) {
    return DATELINE_IO;
  }
  g_autoptr(GPtrArray) monitors = g_ptr_array_new_with_free_func(g_object_unref);
  Watch watch = {.loop = g_main_loop_new(NULL, FALSE), .again = again, .data = data};
  dateline_status status = DATELINE_OK;
  for (guint i = 0; i < paths->len && status == DATELINE_OK; i++) {
    GFileMonitor *monitor = monitor_of(g_ptr_array_index(paths, i), &watch);
    status = monitor ? DATELINE_OK : DATELINE_IO;
    if (monitor) {
      g_ptr_array_add(monitors, monitor);
    }
  }
  guint sources[G_N_ELEMENTS(signals)];
  for (gsize i = 0; i < G_N_ELEMENTS(signals); i++) {
    sources[i] = g_unix_signal_add(signals[i], end, &watch);
  }
  if (status == DATELINE_OK) {
    again(data);
    g_main_loop_run(watch.loop);
  }
  for (gsize i = 0; i < G_N_ELEMENTS(signals); i++) {
    g_source_remove(sources[i]);
  }
  g_main_loop_unref(watch.loop);
  return status;
}
