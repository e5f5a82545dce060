/* Marks of Markdown inside lines: what words are left, and where links lead. */
#include "read/list/marks.h"

#include <string.h>

static const struct {
  const char *text, *words, *link;
} cases[] = {
    {"**12 May 1912** \xe2\x80\x94 *Rebuilt* in __brick__", "12 May 1912 \xe2\x80\x94 Rebuilt in brick", NULL},
    {"[Egypt](https://example.org/e \"Egypt\") took it", "Egypt took it", "https://example.org/e"},
    {"The [*Kaiser* canal](<https://example.org/k>) and ![a lock](lock.png)", "The Kaiser canal and",
     "https://example.org/k"},
    {"Opened[152] in [1882][ref], he said[^3].", "Opened in 1882, he said.", NULL},
    {"[1901] The house", "[1901] The house", NULL},
    {"See https://example.org/a_b_c, or <https://example.org/d>.", "See , or .", "https://example.org/a_b_c"},
    {"a<br>b <!-- not\nthis --> c", "ab c", NULL},
    {"snake_case_name, 5 * 3 * 2, a \\* b", "snake_case_name, 5 * 3 * 2, a * b", NULL},
    {"``Quoted as TeX has it,'' and `code`", "``Quoted as TeX has it,'' and code", NULL},
    {"no end of **bold and [brackets", "no end of **bold and [brackets", NULL},
    {"*one paragraph\n\nand another*", "*one paragraph and another*", NULL},
    {"", "", NULL},
};

static void test_words(void) {
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    const char *text = cases[i].text;
    Marks marks = marks_new();
    marks_find(&marks, text, 0, strlen(text));
    PlainWords plain = marks_plain(&marks, text, 0, strlen(text));
    g_assert_cmpstr(plain.words->str, ==, cases[i].words);
    g_assert_cmpstr(marks_link(&marks, 0, strlen(text)), ==, cases[i].link);
    g_assert_cmpuint(plain.at->len, ==, plain.words->len + 1);
    plain_words_clear(&plain);
    marks_clear(&marks);
  }
}

/* Each byte of the words stands in the text where it is said to. */
static void test_places(void) {
  static const char text[] = "**1910**  \xe2\x80\x93 a\tfire";
  Marks marks = marks_new();
  marks_find(&marks, text, 0, strlen(text));
  PlainWords plain = marks_plain(&marks, text, 0, strlen(text));
  for (gsize i = 0; i < plain.words->len; i++)
    g_assert_cmpint(text[g_array_index(plain.at, gsize, i)], ==, plain.words->str[i]);
  g_assert_cmpuint(g_array_index(plain.at, gsize, plain.words->len), ==, strlen(text));
  plain_words_clear(&plain);
  marks_clear(&marks);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/marks/words", test_words);
  g_test_add_func("/marks/places", test_places);
  return g_test_run();
}
