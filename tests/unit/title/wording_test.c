#include "title/wording.h"
#include "unit/title/printed.h"

static void test_characters(void) {
  expect("Norway's  \"Old\n Guard\" {sank} on [Friday].", "Norway", "sank", "Norway's \"Old Guard\" sank");
  expect("He said \"never {go} back\" on [Friday].", "He", "go", "He said never go");
}

static void test_capitals(void) {
  expect("In [2007] the iPad {sold} well.", "iPad", "well", "iPad sold well");
  expect("In [2007] émigrés {left}.", "émigrés", "left", "Émigrés left");
}

/* The article agrees with the word that comes to stand behind it, and is none before the name of a work. */
static void test_articles(void) {
  expect("A [May 1912] {eclipse} frightened Moss.", "A", "Moss", "An eclipse frightened Moss");
  expect("Moss was lost in an [1834] {fire}.", "Moss", "fire", "Moss was lost in a fire");
  expect("Moss was {named} in a [1992] FBI report.", "Moss", "report", "Moss was named in an FBI report");
  expect("An [August 1912] union {meeting} ended.", "An", "ended", "A union meeting ended");
  expect("A [May 1912] hour of {silence} ended it.", "A", "it", "An hour of silence ended it");
  expect("He {played} in [1964]'s A Long Road.", "He", "Road", "He played in A Long Road");
  expect("Oslo {lost} in [1978]'s World Cup.", "Oslo", "Cup", "Oslo lost in the World Cup");
}

static void test_name(void) {
  Marked m = marked_new("His sister {left} in [1934].");
  TitleSource source = source_new(&m.ask);
  TitleCandidate run = {0, marked_token(&m, "left"), -1, -1, -1, -1, -1, 0, 0, 0, 0, 0};
  TitleName owner = {"Jens Moen", 1, 0, true};
  g_autofree char *text = wording_text(&source, &run, &owner);
  g_assert_cmpstr(text, ==, "Jens Moen's sister left");
  source_clear(&source);
  marked_clear(&m);
}

static void test_comma_after_name(void) {
  Marked m = marked_new("Jens, a farmer, {left} in [1934].");
  TitleSource source = source_new(&m.ask);
  TitleCandidate run = {0, marked_token(&m, "left"), -1, -1, -1, -1, -1, 0, 0, 0, 0, 0};
  TitleName full = {"Jens Moen", 1, 0, false};
  g_autofree char *text = wording_text(&source, &run, &full);
  g_assert_cmpstr(text, ==, "Jens Moen, a farmer, left");
  source_clear(&source);
  marked_clear(&m);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/wording/characters", test_characters);
  g_test_add_func("/title/wording/capitals", test_capitals);
  g_test_add_func("/title/wording/articles", test_articles);
  g_test_add_func("/title/wording/name", test_name);
  g_test_add_func("/title/wording/comma-after-name", test_comma_after_name);
  return g_test_run();
}
