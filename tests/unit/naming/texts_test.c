/* tests/naming/ *.txt: short texts of our own with whom their words stand for.
 *
 * A block is comment lines with #, `hero: NAME` (-: none), and a text.  {He|NAME} is the word with its name, {He|-} one
 * that has none, {He|?NAME|?OTHER} one that has such a name or none; {=NAME} begins a sentence that leaves that subject
 * out. */
#include "unit/naming/reading.h"

typedef struct {
  gsize at;
  gboolean subject; /* it begins a sentence that lacks one */
  char *word;
  char **names;
} Mark;

static void clear_mark(gpointer data) {
  Mark *mark = data;
  g_free(mark->word);
  g_strfreev(mark->names);
}

/* The text without its marks. */
static char *unmark(const char *marked, GArray *marks) {
  GString *text = g_string_new(NULL);
  for (const char *p = marked; *p; p++) {
    if (*p != '{') {
      g_string_append_c(text, *p);
      continue;
    }
    const char *end = strchr(p, '}');
    g_assert_nonnull(end);
    Mark mark = {.at = text->len, .subject = p[1] == '='};
    g_autofree char *inner = g_strndup(p + 1 + mark.subject, (gsize)(end - p) - 1 - (gsize)mark.subject);
    g_auto(GStrv) parts = g_strsplit(inner, "|", -1);
    mark.word = g_strdup(mark.subject ? "" : parts[0]);
    mark.names = g_strdupv(parts + !mark.subject);
    g_string_append(text, mark.word);
    g_array_append_val(marks, mark);
    p = end;
  }
  return g_string_free(text, FALSE);
}

static gboolean is_wanted(const Mark *mark, const char *name) {
  gboolean wanted = FALSE;
  for (char **want = mark->names; *want; want++) {
    gboolean may = **want == '?';
    wanted |= name ? strcmp(*want + may, name) == 0 : may || strcmp(*want, "-") == 0;
  }
  return wanted;
}

static void check_block(const char *hero, const char *marked) {
  g_autoptr(GArray) marks = g_array_new(FALSE, FALSE, sizeof(Mark));
  g_array_set_clear_func(marks, clear_mark);
  g_autofree char *text = unmark(marked, marks);
  Reading r = reading_of(text);
  g_autoptr(Naming) naming = naming_new(r.tables, r.tagged);
  g_assert_cmpstr(naming_hero(naming) ? naming_hero(naming) : "-", ==, hero);
  for (guint i = 0; i < marks->len; i++) {
    const Mark *mark = &g_array_index(marks, Mark, i);
    const char *name = mark->subject ? naming_subject(naming, mark->at, NULL) : naming_of(naming, mark->at, NULL);
    if (!is_wanted(mark, name)) {
      g_test_message("%s at \"%.60s\": %s", mark->word, text + mark->at, name ? name : "no name");
      g_test_fail();
    }
  }
  reading_clear(&r);
}

static void check_file(gconstpointer path) {
  g_autofree char *content = NULL;
  g_assert_true(g_file_get_contents(path, &content, NULL, NULL));
  g_auto(GStrv) blocks = g_strsplit(content, "hero: ", -1);
  g_assert_cmpuint(g_strv_length(blocks), >, 1);
  for (char **block = blocks + 1; *block; block++) {
    char *line = strchr(*block, '\n'), *next = strstr(*block, "\n#");
    g_assert_nonnull(line);
    *line = '\0';
    if (next) {
      *next = '\0';
    }
    check_block(*block, line + 1 + strspn(line + 1, "\n"));
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_data_func("/naming/texts/lives", "tests/naming/lives.txt", check_file);
  g_test_add_data_func("/naming/texts/news", "tests/naming/news.txt", check_file);
  g_test_add_data_func("/naming/texts/interviews", "tests/naming/interviews.txt", check_file);
  g_test_add_data_func("/naming/texts/labels", "tests/naming/labels.txt", check_file);
  return g_test_run();
}
