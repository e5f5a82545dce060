/* What may be a text: encodings, marks, control characters, binaries. */
#include "read/read.h"
#include <string.h>

typedef struct {
  const char *bytes;
  gsize len;
  const char *clean; /* NULL: refused, and `says` is the whole message */
  const char *says;
} Case;

#define BYTES(literal) literal, sizeof(literal) - 1

static const Case cases[] = {
    {BYTES(""), "", NULL},
    {BYTES("a\tb\r\n"), "a\tb\r\n", NULL},
    {BYTES("\xef\xbb\xbftitle: a"), "title: a", NULL},
    {BYTES("\xff\xfe\x61\x00\xe9\x00"), "a\xc3\xa9", NULL},
    {BYTES("\xfe\xff\x00\x61\x00\xe9"), "a\xc3\xa9", NULL},
    {BYTES("page 1\fpage 2"), "page 1\npage 2", NULL},
    {BYTES("\xff\xfe\x00\xd8"), NULL,
     "in.txt:1:1: error: the file is damaged UTF-16; save it as UTF-8 [encoding-utf16]"},
    {BYTES("a\0b\0c\0d\0"), NULL,
     "in.txt:1:1: error: the file looks like UTF-16 without a byte order mark; save it as UTF-8 [encoding-utf16]"},
    {BYTES("one\ntwo\0three"), NULL,
     "in.txt:2:4: error: NUL byte (U+0000) is not allowed; delete it [encoding-control]"},
    {BYTES("caf\xc3\xa9 \xc2\x81"), NULL,
     "in.txt:1:6: error: control character U+0081 is not allowed; delete it [encoding-control]\n"
     "    1 | caf\xc3\xa9 \xef\xbf\xbd\n      |      ^"},
    {BYTES("a\ncaf\xe9 au lait \x96 \x80"), "a\ncaf\xc3\xa9 au lait \xe2\x80\x93 \xe2\x82\xac",
     "in.txt: note: not UTF-8, so it is read as Windows-1252; where letters are wrong, convert it: iconv -f CHARSET -t "
     "UTF-8 [encoding-guessed]"},
    {BYTES("\xcf\xf0\xe8\xe2\xe5\xf2 May"), NULL,
     "in.txt:1:1: error: byte 0xCF is not UTF-8; save the file as UTF-8 [encoding-utf8]"},
    {BYTES("May \x8f 1901: opens"), NULL, /* a byte that Windows-1252 has not */
     "in.txt:1:5: error: byte 0x8F is not UTF-8, the file looks like Latin-1 (Windows-1252); save the file as UTF-8 "
     "[encoding-utf8]"},
    {BYTES("<html><meta charset='ISO-8859-15'><p>1 \xa4 caf\xe9"),
     "<html><meta charset='ISO-8859-15'><p>1 \xe2\x82\xac caf\xc3\xa9", NULL},
    {BYTES("<?xml version='1.0' encoding='windows-1251'?><p>\xcf\xf0\xe8"),
     "<?xml version='1.0' encoding='windows-1251'?><p>\xd0\x9f\xd1\x80\xd0\xb8", NULL},
    {BYTES("caf\xc3\xa9 caf\xe9"), NULL,
     "in.txt:1:9: error: byte 0xE9 is not UTF-8; save the file as UTF-8 [encoding-utf8]"},
    {BYTES("%PDF-1.7\n"), NULL, "in.txt:1:1: error: this is no text but a PDF; leave -f out [encoding-binary]"},
    {BYTES("PK\003\004"), NULL,
     "in.txt:1:1: error: this is no text but a ZIP archive (as Word and EPUB files are); leave -f out "
     "[encoding-binary]"},
};

static void test_cases(void) {
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(Diag) diag = diag_new();
    gsize len = 0;
    g_autofree char *clean = read_check_text("in.txt", cases[i].bytes, cases[i].len, &len, diag);
    g_assert_cmpstr(clean, ==, cases[i].clean);
    g_assert_cmpuint(diag_entries(diag)->len, ==, cases[i].says ? 1 : 0);
    if (clean)
      g_assert_cmpuint(len, ==, strlen(clean));
    if (!cases[i].says)
      continue;
    g_autofree char *says = diag_entry_text(g_ptr_array_index(diag_entries(diag), 0));
    g_assert_cmpstr(says, ==, cases[i].says);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/check/cases", test_cases);
  return g_test_run();
}
