/* What no reader may let through: too many events, long titles, foreign links, control characters. */
#include "read/sanitize.h"

#include <string.h>

static Timeline *take(const char *format, const char *text, const char *option, const char *value, char **said) {
  g_autoptr(Diag) diag = diag_new();
  g_autoptr(Options) options = options_new();
  g_autofree char *problem = option ? options_set(options, option_by_name(option)->id, value) : NULL;
  Timeline *out = timeline_new();
  diag_set_file(diag, "in", text, strlen(text));
  ReadInput input = {.name = "in", .text = text, .len = strlen(text), .options = options, .diag = diag};
  g_assert_null(problem);
  bool good = sanitize_read(format_by_name(format, false), &input, out);
  const GPtrArray *entries = diag_entries(diag);
  *said = entries->len ? diag_entry_text(entries->pdata[0]) : g_strdup("");
  if (!good) {
    g_clear_pointer(&out, timeline_free);
  }
  return out;
}

static void refused(const char *format, const char *text, const char *option, const char *value, const char *wanted) {
  g_autofree char *said = NULL;
  g_autoptr(Timeline) out = take(format, text, option, value, &said);
  g_assert_null(out);
  g_assert_cmpstr(said, ==, wanted);
}

static void test_limits(void) {
  refused("csv", "date,title\n1994,One\n1995,Two\n1996,Three\n", "max-events", "2",
          "in:4:1: error: more than 2 events; see --max-events [limit-events]\n    4 | 1996,Three\n      | ^");
  refused("markwhen", "1994: A title of more\n", "max-title", "10",
          "in:1:7: error: the title \"A title of...\" is longer than 10 characters; put the rest into \"text\", or see "
          "--max-title [limit-title]\n    1 | 1994: A title of more\n      |       ^^^^^^^^^^");
}

/* Characters count, not bytes. */
static void test_title_fits(void) {
  g_autofree char *said = NULL;
  g_autoptr(Timeline) out = take("markwhen", "1994: \xc3\xa9\xc3\xa9\xc3\xa9\n", "max-title", "3", &said);
  g_assert_nonnull(out);
  g_assert_cmpstr(said, ==, "");
}

static void test_links(void) {
  g_autofree char *said = NULL;
  g_autoptr(Timeline) out =
      take("csv", "date,title,link\n1994,One,javascript:alert(1)\n1995,Two,a.html\n", NULL, NULL, &said);
  g_assert_null(((Event *)out->events->pdata[0])->link);
  g_assert_cmpstr(((Event *)out->events->pdata[1])->link, ==, "a.html");
  g_assert_cmpstr(
      said, ==,
      "in:2:10: warning: \"javascript:alert(1)\" is no link and is left out: only http, https and mailto are "
      "[link-scheme]\n    2 | 1994,One,javascript:alert(1)\n      |          ^^^^^^^^^^^^^^^^^^^");
}

static void test_controls(void) {
  g_autofree char *said = NULL;
  g_autoptr(Timeline) out =
      take("ics",
           "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:19940101\r\nSUMMARY:a\x1b[31mb\xef\xbf\xbf\r\n"
           "END:VEVENT\r\nEND:VCALENDAR\r\n",
           NULL, NULL, &said);
  g_assert_cmpstr(((Event *)out->events->pdata[0])->title, ==, "a\xef\xbf\xbd[31mb\xef\xbf\xbd");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/sanitize/limits", test_limits);
  g_test_add_func("/sanitize/title-fits", test_title_fits);
  g_test_add_func("/sanitize/links", test_links);
  g_test_add_func("/sanitize/controls", test_controls);
  return g_test_run();
}
