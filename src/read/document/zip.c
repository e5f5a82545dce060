/* zip.c -- see zip.h.
 *
 * A bomb is small only on disk: what is unpacked is counted while it is unpacked, never believed from a header. */
#include "read/document/zip.h"

#include <string.h>

#include "read/document/archive.h"

typedef struct {
  const Unpack *unpack;
  struct archive *archive;
  bool (*wants)(const char *name);
  gsize total;
  guint entries;
  GPtrArray *files;
} Reading;

static void zip_file_free(gpointer data) {
  ZipFile *file = data;
  g_free(file->name);
  g_byte_array_unref(file->bytes);
  g_free(file);
}

static gint by_name(gconstpointer a, gconstpointer b) {
  return strcmp((*(ZipFile *const *)a)->name, (*(ZipFile *const *)b)->name);
}

/* False (said): more than the limit, or damaged. */
static bool read_bytes(Reading *reading, const char *name, GByteArray *bytes) {
  char block[65536];
  la_ssize_t n;
  while ((n = archive_read_data(reading->archive, block, sizeof block)) > 0) {
    reading->total += (gsize)n;
    if (reading->total > reading->unpack->max_bytes) {
      return unpack_fail(reading->unpack, "limit-bytes",
                         "unpacks to more than %" G_GSIZE_FORMAT " bytes; see --max-bytes", reading->unpack->max_bytes);
    }
    g_byte_array_append(bytes, (const guint8 *)block, (guint)n);
  }
  return n == 0 || unpack_fail(reading->unpack, "zip", "\"%s\" in the archive is damaged: %s", name,
                               archive_error_string(reading->archive));
}

static bool take_entry(Reading *reading, struct archive_entry *entry) {
  const char *name = archive_entry_pathname_utf8(entry);
  if (++reading->entries > reading->unpack->max_entries) {
    return unpack_fail(reading->unpack, "limit-entries", "more than %u files in the archive; unpack it first",
                       reading->unpack->max_entries);
  }
  if (!name || !g_utf8_validate(name, -1, NULL) || archive_entry_filetype(entry) != AE_IFREG ||
      (reading->wants && !reading->wants(name))) {
    return true;
  }
  if (archive_entry_is_encrypted(entry)) {
    return unpack_fail(reading->unpack, "zip", "\"%s\" is locked by a password; unlock it first", name);
  }
  ZipFile *file = g_new0(ZipFile, 1);
  file->name = g_strdup(name);
  file->bytes = g_byte_array_new();
  g_ptr_array_add(reading->files, file);
  bool whole = read_bytes(reading, name, file->bytes);
  g_byte_array_append(file->bytes, (const guint8 *)"", 1);
  g_byte_array_set_size(file->bytes, file->bytes->len - 1);
  return whole;
}

static bool take_entries(Reading *reading) {
  struct archive_entry *entry;
  int status;
  while ((status = archive_read_next_header(reading->archive, &entry)) == ARCHIVE_OK || status == ARCHIVE_WARN) {
    if (!take_entry(reading, entry)) {
      return false;
    }
  }
  return status == ARCHIVE_EOF ||
         unpack_fail(reading->unpack, "zip", "is no whole ZIP archive: %s", archive_error_string(reading->archive));
}

GPtrArray *zip_files(const Unpack *unpack, bool (*wants)(const char *name)) {
  if (!ondemand_load(ONDEMAND_ARCHIVE, unpack->diag)) {
    return NULL;
  }
  Reading reading = {unpack, archive_read_new(), wants, 0, 0, g_ptr_array_new_with_free_func(zip_file_free)};
  archive_read_support_format_zip(reading.archive);
  bool good = archive_read_open_memory(reading.archive, unpack->bytes, unpack->len) == ARCHIVE_OK
                  ? take_entries(&reading)
                  : unpack_fail(unpack, "zip", "is no ZIP archive: %s", archive_error_string(reading.archive));
  archive_read_free(reading.archive);
  if (!good) {
    g_ptr_array_unref(reading.files);
    return NULL;
  }
  g_ptr_array_sort(reading.files, by_name);
  return reading.files;
}

const ZipFile *zip_find(const GPtrArray *files, const char *name) {
  for (guint i = 0; i < files->len; i++) {
    const ZipFile *file = files->pdata[i];
    if (strcmp(file->name, name) == 0) {
      return file;
    }
  }
  return NULL;
}

/* What a desktop leaves in an archive, and what its owner hides. */
static bool is_shown(const char *name) {
  g_auto(GStrv) steps = g_strsplit(name, "/", -1);
  for (char **step = steps; *step; step++) {
    if ((*step)[0] == '.' || strcmp(*step, "__MACOSX") == 0) {
      return false;
    }
  }
  return true;
}

bool unpack_zip(const Unpack *unpack) {
  g_autoptr(GPtrArray) files = zip_files(unpack, is_shown);
  if (!files) {
    return false;
  }
  if (files->len == 0) {
    return unpack_fail(unpack, "zip", "the archive holds no files");
  }
  for (guint i = 0; i < files->len; i++) {
    const ZipFile *file = files->pdata[i];
    g_autofree char *name = g_strdup_printf("%s/%s", unpack->name, file->name);
    Part part = {
        .name = name, .format = FORMAT_NONE, .bytes = (const char *)file->bytes->data, .len = file->bytes->len};
    unpack->sink(&part, unpack->data);
  }
  return true;
}
