/* Any bytes as a page: its text is valid UTF-8 without control characters but line ends. */
#include "read/prose/htmltext.h"
#include <libxml/HTMLparser.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const GString *text) {
  g_assert_true(g_utf8_validate(text->str, (gssize)text->len, NULL));
  for (const char *p = text->str; *p; p = g_utf8_next_char(p))
    g_assert_true(*p == '\n' || !g_unichar_iscntrl(g_utf8_get_char(p)));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size > G_MAXINT)
    return 0;
  htmlDocPtr tree = htmlReadMemory((const char *)data, (int)size, NULL, "UTF-8",
                                   HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
  xmlNodePtr root = tree ? xmlDocGetRootElement(tree) : NULL;
  g_autoptr(GString) out = g_string_new(NULL);
  if (root)
    htmltext_main(root, out);
  check(out);
  xmlFreeDoc(tree);
  return 0;
}
