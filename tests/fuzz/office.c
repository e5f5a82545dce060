/* Any bytes as the XML of a Word, OpenDocument, Excel or EPUB file: inside a ZIP of ours, which a fuzzer would not get
 * right.  The first byte says which. */
#include <stdint.h>
#include <string.h>

#include "read/read.h"
#include "write/package.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { KINDS = 5, MOST_PARTS = 3 };

static const char container[] =
    "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"b.opf\" "
    "media-type=\"application/oebps-package+xml\"/></rootfiles></container>";
static const char book[] =
    "<package xmlns=\"http://www.idpf.org/2007/opf\"><manifest><item id=\"a\" href=\"a.xhtml\" "
    "media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/></spine></package>";
static const char workbook[] =
    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets><sheet name=\"a\" "
    "sheetId=\"1\"/></sheets></workbook>";

/* NULL: the bytes of the fuzzer. */
static const struct {
  FormatId format;
  const char *parts[MOST_PARTS][2];
} kinds[KINDS] = {
    {FORMAT_WORD, {{"word/document.xml", NULL}}},
    {FORMAT_OPENDOCUMENT, {{"content.xml", NULL}}},
    {FORMAT_SHEETS, {{"xl/workbook.xml", workbook}, {"xl/worksheets/sheet1.xml", NULL}}},
    {FORMAT_SHEETS, {{"xl/workbook.xml", workbook}, {"xl/sharedStrings.xml", NULL}, {"xl/styles.xml", NULL}}},
    {FORMAT_EPUB, {{"META-INF/container.xml", container}, {"b.opf", book}, {"a.xhtml", NULL}}},
};

static void take(const Part *part, void *data) {
  (void)data;
  g_assert_true(part->name && part->bytes);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  gsize kind = size ? data[0] % KINDS : 0, count = 0;
  g_autoptr(GPtrArray) texts = g_ptr_array_new();
  PackagePart parts[MOST_PARTS];
  while (count < MOST_PARTS && kinds[kind].parts[count][0]) {
    const char *fixed = kinds[kind].parts[count][1];
    GString *xml = fixed ? g_string_new(fixed) : g_string_new_len((const char *)data + !!size, (gssize)(size - !!size));
    parts[count] = (PackagePart){kinds[kind].parts[count][0], xml};
    g_ptr_array_add(texts, xml);
    count++;
  }
  g_autoptr(Diag) diag = diag_new();
  g_autoptr(GString) zip = g_string_new(NULL);
  g_assert_true(package_write(parts, count, zip, diag));
  Unpack unpack = {.name = "x",
                   .bytes = zip->str,
                   .len = zip->len,
                   .max_bytes = 1 << 22,
                   .max_entries = 100,
                   .max_seconds = 1,
                   .diag = diag,
                   .sink = take};
  bool good = read_unpack(kinds[kind].format, &unpack);
  g_assert_true(good || diag_failed(diag));
  for (guint i = 0; i < texts->len; i++) {
    g_string_free(texts->pdata[i], TRUE);
  }
  return 0;
}
