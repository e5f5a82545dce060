/* Scalars of the YAML writer: libyaml must read every text back as it was. */
#include "write/yamltext.h"
#include <string.h>
#include <yaml.h>

/* The value of `k: SCALAR` as libyaml reads it; NULL when it is not one scalar. */
static char *read_back(const char *scalar) {
  g_autofree char *doc = g_strdup_printf("k: %s\nz: 1\n", scalar);
  yaml_parser_t parser;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_string(&parser, (const unsigned char *)doc, strlen(doc));
  char *value = NULL;
  for (int scalars = 0, done = 0; !done;) {
    yaml_event_t event;
    if (!yaml_parser_parse(&parser, &event))
      break;
    if (event.type == YAML_SCALAR_EVENT && scalars++ == 1)
      value = g_strndup((const char *)event.data.scalar.value, event.data.scalar.length);
    done = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return value;
}

static const char *const hostile[] = {"",
                                      "no",
                                      "null",
                                      "~",
                                      "12:30",
                                      "0x1F",
                                      "- item",
                                      "a: b",
                                      "Ranked #1",
                                      "ends:",
                                      " lead",
                                      "trail ",
                                      "tab\there",
                                      "two\nlines",
                                      "\"q\"",
                                      "it's",
                                      "'single'",
                                      "{a: b}",
                                      "[x]",
                                      "!!js/x y",
                                      "&a *b",
                                      "%TAG",
                                      "---",
                                      "...",
                                      "? key",
                                      "| block",
                                      "> fold",
                                      "a\\nb",
                                      "caf\xc3\xa9",
                                      "@at",
                                      "`tick`",
                                      "\xe2\x80\xa8",
                                      "\xc2\x85",
                                      "\x1b[31m",
                                      "\xef\xbb\xbf",
                                      "\r\n",
                                      "a \\ b",
                                      "Yes: \xe2\x80\x94 no",
                                      "one, two",
                                      "word [x] y",
                                      "long  gap",
                                      "#tag",
                                      "x\xf0\x9f\x8e\x89y"};

static void test_reads_back(void) {
  for (gsize i = 0; i < G_N_ELEMENTS(hostile); i++) {
    g_autoptr(GString) out = g_string_new(NULL);
    yamltext_scalar(out, hostile[i]);
    g_autofree char *back = read_back(out->str);
    g_assert_cmpstr(back, ==, hostile[i]);
  }
}

static void test_plain(void) {
  static const char *const cases[][2] = {{"Ships leave the port", "Ships leave the port"},
                                         {"Rain, then snow", "Rain, then snow"},
                                         {"True", "\"True\""},
                                         {"7 killed", "\"7 killed\""},
                                         {"Harbour", "Harbour"}};
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(GString) out = g_string_new(NULL);
    yamltext_scalar(out, cases[i][0]);
    g_assert_cmpstr(out->str, ==, cases[i][1]);
  }
}

static void test_edtf(void) {
  static const char *const dates[] = {"2024-10-14", "-0043-03-15", "../1985",     "1985/..", "199X",
                                      "%2004",      "[1667,1668]", "{1960,1961}", "1450~",   "Y-17E7"};
  for (gsize i = 0; i < G_N_ELEMENTS(dates); i++) {
    g_autoptr(GString) out = g_string_new(NULL);
    yamltext_edtf(out, dates[i]);
    g_autofree char *back = read_back(out->str);
    g_assert_cmpstr(back, ==, dates[i]);
  }
}

static void test_comment(void) {
  g_autoptr(GString) out = g_string_new(NULL);
  yamltext_comment(out, 2, "one\r\ntwo\xe2\x80\xa8- three: \x1b");
  g_assert_cmpstr(out->str, ==, "  # one two - three: \xef\xbf\xbd\n");
  g_string_truncate(out, 0);
  g_autofree char *blank = g_strnfill(40, 'w');
  g_autofree char *text = g_strdup_printf("%s %s", blank, blank);
  yamltext_comment(out, 2, text);
  g_assert_cmpuint(strcspn(out->str, "\n"), ==, 4 + 40);
  g_assert_true(g_str_has_prefix(strchr(out->str, '\n'), "\n  # w"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/yamltext/reads-back", test_reads_back);
  g_test_add_func("/yamltext/plain", test_plain);
  g_test_add_func("/yamltext/edtf", test_edtf);
  g_test_add_func("/yamltext/comment", test_comment);
  return g_test_run();
}
