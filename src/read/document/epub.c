/* epub.c -- EPUB (3.3): its chapters in reading order, each a page of its own.
 *
 * META-INF/container.xml names the package, whose <manifest> gives files by id and whose <spine> their order. */
#include <string.h>

#include "read/document/xmlfile.h"
#include "read/xml.h"

typedef struct {
  char *package;       /* path of the package file */
  GHashTable *files;   /* id of the manifest -> path below the package's folder */
  GPtrArray *chapters; /* of char*: ids in order */
  GString *title;      /* of the book */
} Book;

static bool take_root(xmlNodePtr node, bool in, void *data) {
  Book *book = data;
  if (in && !book->package && xmlfile_is(node, "rootfile")) {
    book->package = xmlfile_attribute(node, "full-path");
  }
  return true;
}

static bool take_package(xmlNodePtr node, bool in, void *data) {
  Book *book = data;
  if (in && xmlfile_is(node, "item")) {
    char *id = xmlfile_attribute(node, "id"), *path = xmlfile_attribute(node, "href");
    g_autofree char *properties = xmlfile_attribute(node, "properties");
    bool contents = properties && strstr(properties, "nav");
    char *file = path && !contents ? g_uri_unescape_string(path, NULL) : NULL;
    g_free(path);
    g_hash_table_insert(book->files, id ? id : g_strdup(""), file);
  } else if (in && xmlfile_is(node, "itemref")) {
    char *id = xmlfile_attribute(node, "idref");
    g_ptr_array_add(book->chapters, id ? id : g_strdup(""));
  } else if (node->type == XML_TEXT_NODE && xmlfile_is(node->parent, "title") && !book->title->len) {
    g_string_append(book->title, (const char *)node->content);
  }
  return true;
}

static bool read_xml(const Unpack *unpack, const GPtrArray *files, const char *name, XmlVisit visit, Book *book) {
  xmlDocPtr tree = xmlfile_parse(unpack, files, name);
  if (!tree) {
    return false;
  }
  xmlfile_walk(xmlDocGetRootElement(tree), visit, book);
  xmlFreeDoc(tree);
  return true;
}

static void hand_over(const Unpack *unpack, const GPtrArray *files, const Book *book) {
  g_autofree char *folder = g_path_get_dirname(book->package);
  for (guint i = 0; i < book->chapters->len; i++) {
    const char *href = g_hash_table_lookup(book->files, book->chapters->pdata[i]);
    g_autofree char *path = !href || strcmp(folder, ".") == 0 ? g_strdup(href) : g_strjoin("/", folder, href, NULL);
    const ZipFile *file = path ? zip_find(files, path) : NULL;
    if (!file) {
      continue;
    }
    g_autofree char *name = g_strdup_printf("%s#%u", unpack->name, i + 1);
    g_autofree char *label = g_path_get_basename(path);
    Part part = {.name = name,
                 .label = label,
                 .title = book->title->len ? book->title->str : NULL,
                 .format = FORMAT_HTML,
                 .bytes = (const char *)file->bytes->data,
                 .len = file->bytes->len};
    unpack->sink(&part, unpack->data);
  }
}

bool unpack_epub(const Unpack *unpack) {
  g_autoptr(GPtrArray) files = ondemand_load(ONDEMAND_XML, unpack->diag) ? zip_files(unpack, NULL) : NULL;
  if (!files) {
    return false;
  }
  Book book = {.files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
               .chapters = g_ptr_array_new_with_free_func(g_free),
               .title = g_string_new(NULL)};
  bool good = read_xml(unpack, files, "META-INF/container.xml", take_root, &book);
  good = good && (book.package || unpack_fail(unpack, "office", "names no package: it is no EPUB"));
  good = good && read_xml(unpack, files, book.package, take_package, &book);
  if (good) {
    hand_over(unpack, files, &book);
  }
  g_free(book.package);
  g_hash_table_unref(book.files);
  g_ptr_array_unref(book.chapters);
  g_string_free(book.title, TRUE);
  return good;
}
