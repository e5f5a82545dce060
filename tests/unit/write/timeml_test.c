/* TimeML out: the text between the tags stays as it was, every attribute is written. */
#include "write/timeml.h"

#include <libxml/parser.h>
#include <string.h>

static const char text[] = "It rained <hard> & long\r\nfrom May 3 to 5, said \"R&B\".\n";

static Timex phrase(const char *words, TimexType type, const char *value) {
  const char *at = strstr(text, words);
  return (Timex){.offset = (gsize)(at - text),
                 .length = strlen(words),
                 .type = type,
                 .value = (char *)value,
                 .begin = TIMEX_NONE,
                 .end = TIMEX_NONE};
}

static GArray *phrases(void) {
  GArray *timexes = g_array_new(FALSE, FALSE, sizeof(Timex));
  Timex start = phrase("May 3", TIMEX_DATE, "2024-05-03"), end = phrase("5", TIMEX_DATE, "2024-05-05");
  Timex span = {
      .offset = end.offset + 1, .type = TIMEX_DURATION, .value = "P2D", .mod = "APPROX", .begin = 0, .end = 1};
  g_array_append_val(timexes, start);
  g_array_append_val(timexes, end);
  g_array_append_val(timexes, span);
  return timexes;
}

static char *written(void) {
  g_autoptr(Document) document = document_new("dir/rain.txt", text, strlen(text));
  g_autoptr(GArray) timexes = phrases();
  g_autoptr(GString) out = g_string_new(NULL);
  write_timeml(document, timexes, out);
  return g_strdup(out->str);
}

static void test_tags(void) {
  g_autofree char *xml = written();
  g_assert_nonnull(strstr(xml, "<DOCID>rain</DOCID>"));
  g_assert_nonnull(strstr(xml, "<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2024-05-03\">May 3</TIMEX3> to "));
  g_assert_nonnull(strstr(xml, "<TIMEX3 tid=\"t3\" type=\"DURATION\" value=\"P2D\" mod=\"APPROX\" beginPoint=\"t1\" "
                               "endPoint=\"t2\"/>, said"));
}

/* What a parser gives back is the text, character for character. */
static void test_text_is_whole(void) {
  g_autofree char *xml = written();
  xmlDocPtr tree = xmlReadMemory(xml, (int)strlen(xml), NULL, NULL, XML_PARSE_NONET);
  g_assert_nonnull(tree);
  xmlChar *content = xmlNodeGetContent(xmlGetLastChild(xmlDocGetRootElement(tree))->prev);
  g_assert_cmpstr((const char *)content, ==, text);
  xmlFree(content);
  xmlFreeDoc(tree);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/timeml/tags", test_tags);
  g_test_add_func("/timeml/text", test_text_is_whole);
  return g_test_run();
}
