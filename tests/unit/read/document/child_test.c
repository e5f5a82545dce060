/* A program of others: what it writes, and how it ends when it hangs, floods, fails or is not there. */
#include "read/document/child.h"

#include <signal.h>
#include <string.h>

static ChildEnd run(const char *script, const char *input, const ChildLimits *limits, char **out) {
  const char *const argv[] = {"sh", "-c", script, NULL};
  g_autoptr(GByteArray) bytes = g_byte_array_new();
  g_autoptr(GString) said = g_string_new(NULL);
  ChildEnd end = child_run(argv, input, strlen(input), limits, bytes, said);
  *out = end == CHILD_FAILED ? g_strdup(said->str) : g_strndup((const char *)bytes->data, bytes->len);
  return end;
}

static void check(const char *script, const char *input, ChildEnd end, const char *expected) {
  ChildLimits limits = {.max_seconds = 1, .max_output = 100000, .max_memory = 1 << 28};
  g_autofree char *out = NULL;
  g_assert_cmpint(run(script, input, &limits, &out), ==, end);
  if (expected) {
    g_assert_cmpstr(out, ==, expected);
  }
}

static void test_ends(void) {
  check("cat", "hello", CHILD_DONE, "hello");
  check("echo no good >&2; exit 3", "", CHILD_FAILED, "no good\n");
  check("exec sleep 30", "", CHILD_LATE, NULL);
  check("exec yes", "", CHILD_FLOOD, NULL);
  check("kill -SEGV $$", "", CHILD_FAILED, NULL);
}

/* It may end before it has read all, and gets no more environment than a locale. */
static void test_apart(void) {
  g_autofree char *much = g_strnfill(1 << 20, 'x');
  check("echo ok", much, CHILD_DONE, "ok\n");
  g_setenv("DATELINE_SECRET", "1", TRUE);
  check("echo \"$DATELINE_SECRET$HOME\"", "", CHILD_DONE, "/\n");
}

/* The user's own keeps what they have; what it has started ends with it. */
static void test_trusted(void) {
  ChildLimits limits = {.max_seconds = 20, .max_output = 1000, .trusted = true};
  char *out = NULL;
  g_setenv("DATELINE_OWN", "mine", TRUE);
  g_assert_cmpint(run("echo \"$DATELINE_OWN\"", "", &limits, &out), ==, CHILD_DONE);
  g_assert_cmpstr(out, ==, "mine\n");
  g_free(out);
  signal(SIGPIPE, SIG_IGN);
  g_assert_cmpint(run("yes | head -n 1; kill -PIPE $$; echo no", "", &limits, &out), ==, CHILD_FAILED);
  g_free(out);
  gint64 begun = g_get_monotonic_time();
  limits.max_wait = 1;
  g_assert_cmpint(run("echo one; sleep 30 | sleep 30", "", &limits, &out), ==, CHILD_LATE);
  g_assert_cmpint(g_get_monotonic_time() - begun, <, 10 * G_USEC_PER_SEC);
  g_free(out);
}

/* Nothing more to say, and yet no end. */
static void test_lingers(void) {
  check("exec >&- 2>&-; sleep 30", "", CHILD_LATE, NULL);
}

static void test_missing(void) {
  const char *const argv[] = {"dateline-has-no-such-program", NULL};
  ChildLimits limits = {.max_seconds = 1, .max_output = 1000, .max_memory = 1 << 28};
  g_autoptr(GByteArray) bytes = g_byte_array_new();
  g_autoptr(GString) said = g_string_new(NULL);
  g_assert_cmpint(child_run(argv, "", 0, &limits, bytes, said), ==, CHILD_MISSING);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/document/child/ends", test_ends);
  g_test_add_func("/document/child/apart", test_apart);
  g_test_add_func("/document/child/trusted", test_trusted);
  g_test_add_func("/document/child/lingers", test_lingers);
  g_test_add_func("/document/child/missing", test_missing);
  return g_test_run();
}
