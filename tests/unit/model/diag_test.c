/* Messages: places, carets by display width, forms, suggestions, limits. */
#include "model/diag.h"
#include <string.h>

static const DiagEntry *newest(const Diag *diag) {
  return g_ptr_array_index(diag_entries(diag), diag_entries(diag)->len - 1);
}

static void check_text(const char *text, gsize offset, gsize length, const char *expected) {
  g_autoptr(Diag) diag = diag_new();
  diag_set_file(diag, "war.yaml", text, strlen(text));
  diag_add(diag, DIAG_ERROR, "unknown-field", diag_place(diag, offset, length), "unknown field \"%s\"", "tilte");
  diag_hint(diag, "did you mean \"%s\"?", "title");
  g_autofree char *says = diag_entry_text(newest(diag));
  g_assert_cmpstr(says, ==, expected);
}

static void test_text(void) {
  check_text("events:\n  - tilte: x\n", 12, 5,
             "war.yaml:2:5: error: unknown field \"tilte\"; did you mean \"title\"? [unknown-field]\n"
             "    2 |   - tilte: x\n"
             "      |     ^^^^^");
  /* Two columns for each character of 東京; none for the accent. */
  check_text("\xe6\x9d\xb1\xe4\xba\xac: e\xcc\x81 x", 12, 1,
             "war.yaml:1:8: error: unknown field \"tilte\"; did you mean \"title\"? [unknown-field]\n"
             "    1 | \xe6\x9d\xb1\xe4\xba\xac: e\xcc\x81 x\n"
             "      |         ^");
  check_text("\ttilte: x\r\n", 1, 5,
             "war.yaml:1:2: error: unknown field \"tilte\"; did you mean \"title\"? [unknown-field]\n"
             "    1 |  tilte: x\n"
             "      |  ^^^^^");
  check_text("a: \x1b[31m", 99, 1,
             "war.yaml:1:9: error: unknown field \"tilte\"; did you mean \"title\"? [unknown-field]\n"
             "    1 | a: \xef\xbf\xbd[31m\n"
             "      |         ^");
}

static void test_long_line(void) {
  g_autofree char *text = g_strnfill(1000, 'x');
  g_autoptr(Diag) diag = diag_new();
  text[500] = '!';
  diag_set_file(diag, "one.json", text, 1000);
  diag_add(diag, DIAG_ERROR, "json-syntax", diag_place(diag, 500, 1), "no");
  const DiagEntry *entry = newest(diag);
  g_assert_cmpint(entry->place.column, ==, 501);
  g_assert_cmpuint(strlen(entry->source_line), ==, 160);
  g_assert_cmpint(entry->source_line[entry->place.column - entry->source_column], ==, '!');
}

static void test_forms(void) {
  g_autoptr(Diag) diag = diag_new();
  diag_set_file(diag, "a.yaml", "x", 1);
  diag_add(diag, DIAG_WARNING, "type", diag_place(diag, 0, 1), "say \"it\"");
  diag_hint(diag, "so");
  g_autofree char *gcc = diag_entry_gcc(newest(diag)), *json = diag_entry_json(newest(diag));
  g_assert_cmpstr(gcc, ==, "a.yaml:1:1: warning: say \"it\"; so [type]");
  g_assert_cmpstr(json, ==,
                  "{\"file\": \"a.yaml\", \"line\": 1, \"column\": 1, \"width\": 1, \"severity\": \"warning\", "
                  "\"code\": \"type\", \"message\": \"say \\\"it\\\"\", \"hint\": \"so\"}");
  diag_add_io(diag, "read-failed", "cannot read: \xff");
  g_autofree char *io = diag_entry_json(newest(diag));
  g_assert_cmpstr(io, ==,
                  "{\"file\": \"a.yaml\", \"severity\": \"error\", \"code\": \"read-failed\", "
                  "\"message\": \"cannot read: \xef\xbf\xbd\"}");
}

static void test_limits(void) {
  g_autoptr(Diag) diag = diag_new();
  diag_set_file(diag, "a.yaml", NULL, 0);
  for (int i = 0; i < 300; i++)
    diag_add(diag, DIAG_NOTE, "lenient-date", diag_place(diag, 0, 1), "note");
  g_assert_cmpuint(diag_count(diag, DIAG_NOTE), ==, 300);
  g_assert_cmpuint(diag_entries(diag)->len, ==, 100);
  g_assert_false(diag_failed(diag));
  for (int i = 0; i < 20; i++) {
    g_assert_false(diag_full(diag));
    diag_add(diag, DIAG_ERROR, "type", diag_place(diag, 0, 1), "error");
  }
  g_assert_true(diag_full(diag));
}

static void test_suggest(void) {
  static const char *const names[] = {"title", "text", "tags", "id", "events", NULL};
  g_assert_cmpstr(diag_suggest("tilte", names), ==, "title");
  g_assert_cmpstr(diag_suggest("event", names), ==, "events");
  g_assert_cmpstr(diag_suggest("tag", names), ==, "tags");
  g_assert_cmpstr(diag_suggest("txet", names), ==, "text");
  g_assert_null(diag_suggest("colour", names));
  g_assert_null(diag_suggest("tg", (const char *const[]){"tags", NULL}));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/diag/text", test_text);
  g_test_add_func("/diag/long-line", test_long_line);
  g_test_add_func("/diag/forms", test_forms);
  g_test_add_func("/diag/limits", test_limits);
  g_test_add_func("/diag/suggest", test_suggest);
  return g_test_run();
}
