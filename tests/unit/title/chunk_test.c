#include "unit/title/marked.h"

/* The sentence with its chunks apart: (noun phrases) and <verb groups>. */
static void expect(const char *text, const char *wanted) {
  Marked m = marked_new(text);
  TitleSource source = source_new(&m.ask);
  g_autoptr(GString) out = g_string_new(NULL);
  for (gint32 i = 0; i < m.clause->n; i++) {
    const Token *token = &m.clause->tokens[i];
    guint8 kind = source.chunks.kind[i];
    bool opens = kind != CHUNK_NONE && source.chunks.first[i] == i;
    bool closes = kind != CHUNK_NONE && source.chunks.last[i] == i;
    if (source.gone[i]) {
      continue;
    }
    g_string_append_printf(out, "%s%s%.*s%s", out->len ? " " : "", opens ? (kind == CHUNK_NOUN ? "(" : "<") : "",
                           (int)token->length, m.text + token->offset, closes ? (kind == CHUNK_NOUN ? ")" : ">") : "");
  }
  g_assert_cmpstr(out->str, ==, wanted);
  source_clear(&source);
  marked_clear(&m);
}

static void test_chunks(void) {
  expect("The former mayor had not {resigned} from her post in [1911].",
         "(The former mayor) <had not resigned> from (her post) .");
  expect("Norway's navy {sank} two old ships on [Friday].", "(Norway 's navy) <sank> (two old ships) .");
  expect("The then Prime Minister {left} Oslo in [May].", "(The then Prime Minister) <left> (Oslo) .");
  expect("They {plan} to leave Oslo in [May].", "(They) <plan to leave> (Oslo) .");
}

static void test_joined_names(void) {
  expect("The Oslo–Bergen line {opened} in [1909].", "(The Oslo – Bergen line) <opened> .");
  expect("The bridge – a wreck – {fell} in [1909].", "(The bridge) – (a wreck) – <fell> .");
}

static void test_initials(void) {
  expect("C. P. Lund {became} chairman in [1909].", "(C. P. Lund) <became> (chairman) .");
  expect("D. H. Moss {died} in [1930].", "(D. H. Moss) <died> .");
}

static void test_amounts(void) {
  expect("The court {named} Articles 13(1) and 14(h) in [May].",
         "(The court) <named> (Articles 13 ( 1 )) and (14 ( h )) .");
  expect("The price {fell} 3% to $14.75 on [Friday].", "(The price) <fell> (3%) to ($14.75) .");
}

static void test_date_inside(void) {
  expect("The [1829] {abolition} angered Texas.", "(The abolition) <angered> (Texas) .");
}

/* What a verb governs, and its subject behind it. */
static void test_subject_behind(void) {
  expect("After a long repair Glennlee {returned} to the river in [1993].",
         "After (a long repair) (Glennlee) <returned> to (the river) .");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/chunk/chunks", test_chunks);
  g_test_add_func("/title/chunk/joined-names", test_joined_names);
  g_test_add_func("/title/chunk/initials", test_initials);
  g_test_add_func("/title/chunk/amounts", test_amounts);
  g_test_add_func("/title/chunk/date-inside", test_date_inside);
  g_test_add_func("/title/chunk/subject-behind", test_subject_behind);
  return g_test_run();
}
