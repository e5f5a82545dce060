/* package.c -- see package.h. */
#include "write/package.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

#include "model/ondemand.h"

#define archive_entry_free ONDEMAND(ONDEMAND_ARCHIVE, archive_entry_free)
#define archive_entry_new ONDEMAND(ONDEMAND_ARCHIVE, archive_entry_new)
#define archive_entry_set_filetype ONDEMAND(ONDEMAND_ARCHIVE, archive_entry_set_filetype)
#define archive_entry_set_pathname ONDEMAND(ONDEMAND_ARCHIVE, archive_entry_set_pathname)
#define archive_entry_set_perm ONDEMAND(ONDEMAND_ARCHIVE, archive_entry_set_perm)
#define archive_entry_set_size ONDEMAND(ONDEMAND_ARCHIVE, archive_entry_set_size)
#define archive_write_close ONDEMAND(ONDEMAND_ARCHIVE, archive_write_close)
#define archive_write_data ONDEMAND(ONDEMAND_ARCHIVE, archive_write_data)
#define archive_write_free ONDEMAND(ONDEMAND_ARCHIVE, archive_write_free)
#define archive_write_header ONDEMAND(ONDEMAND_ARCHIVE, archive_write_header)
#define archive_write_new ONDEMAND(ONDEMAND_ARCHIVE, archive_write_new)
#define archive_write_open ONDEMAND(ONDEMAND_ARCHIVE, archive_write_open)
#define archive_write_set_bytes_in_last_block ONDEMAND(ONDEMAND_ARCHIVE, archive_write_set_bytes_in_last_block)
#define archive_write_set_format_zip ONDEMAND(ONDEMAND_ARCHIVE, archive_write_set_format_zip)

#define FORMAT "http://schemas.openxmlformats.org/package/2006/"
#define TYPE "application/vnd.openxmlformats-"

static la_ssize_t append(struct archive *archive, void *out, const void *bytes, size_t len) {
  (void)archive;
  g_string_append_len(out, bytes, (gssize)len);
  return (la_ssize_t)len;
}

/* Without a time, which would be that of a zone. */
static bool add(struct archive *archive, const PackagePart *part) {
  struct archive_entry *entry = archive_entry_new();
  archive_entry_set_pathname(entry, part->name);
  archive_entry_set_size(entry, (la_int64_t)part->xml->len);
  archive_entry_set_filetype(entry, AE_IFREG);
  archive_entry_set_perm(entry, 0644);
  bool added = archive_write_header(archive, entry) == ARCHIVE_OK &&
               archive_write_data(archive, part->xml->str, part->xml->len) == (la_ssize_t)part->xml->len;
  archive_entry_free(entry);
  return added;
}

bool package_write(const PackagePart *parts, gsize count, GString *out, Diag *diag) {
  if (!ondemand_load(ONDEMAND_ARCHIVE, diag)) {
    return false;
  }
  struct archive *archive = archive_write_new();
  archive_write_set_format_zip(archive);
  archive_write_set_bytes_in_last_block(archive, 1);
  bool good = archive_write_open(archive, out, NULL, append, NULL) == ARCHIVE_OK;
  for (gsize i = 0; good && i < count; i++) {
    good = add(archive, &parts[i]);
  }
  good = archive_write_close(archive) == ARCHIVE_OK && good;
  archive_write_free(archive);
  if (!good) {
    diag_add_io(diag, "io", "the archive cannot be made");
  }
  return good;
}

static GString *types_of(const char *language, const OfficePart *parts, gsize count) {
  GString *out = g_string_new(
      PACKAGE_XML "<Types xmlns=\"" FORMAT "content-types\"><Default Extension=\"rels\" ContentType=\"" TYPE
                  "package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
  for (gsize i = 0; i < count; i++) {
    g_string_append_printf(out, "<Override PartName=\"/%s\" ContentType=\"" TYPE "officedocument.%s.%s+xml\"/>",
                           parts[i].name, language, parts[i].kind);
  }
  g_string_append(out, "</Types>");
  return out;
}

/* Targets stand below the folder of the part that refers to them. */
static GString *relations_of(const OfficePart *parts, gsize count, const char *kind, gsize folder) {
  GString *out = g_string_new(PACKAGE_XML "<Relationships xmlns=\"" FORMAT "relationships\">");
  for (gsize i = 0; i < count; i++) {
    g_string_append_printf(
        out, "<Relationship Id=\"r%" G_GSIZE_FORMAT "\" Type=\"" PACKAGE_RELATIONS "/%s\" Target=\"%s\"/>", i + 1,
        kind ? kind : parts[i].kind, parts[i].name + folder);
  }
  g_string_append(out, "</Relationships>");
  return out;
}

bool package_write_office(const char *language, const OfficePart *parts, gsize count, GString *out, Diag *diag) {
  enum { OWN = 3 };
  gsize folder = strcspn(parts->name, "/") + 1;
  g_autofree char *own = g_strdup_printf("%.*s_rels/%s.rels", (int)folder, parts->name, parts->name + folder);
  g_autoptr(GString) types = types_of(language, parts, count), root = relations_of(parts, 1, "officeDocument", 0);
  g_autoptr(GString) relations = relations_of(parts + 1, count - 1, NULL, folder);
  g_autofree PackagePart *all = g_new(PackagePart, OWN + count);
  all[0] = (PackagePart){"[Content_Types].xml", types};
  all[1] = (PackagePart){"_rels/.rels", root};
  all[2] = (PackagePart){own, relations};
  for (gsize i = 0; i < count; i++) {
    all[OWN + i] = (PackagePart){parts[i].name, parts[i].xml};
  }
  return package_write(all, OWN + count, out, diag);
}
