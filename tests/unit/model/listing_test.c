#include "model/listing.h"

#include <jansson.h>
#include <string.h>

static Listing *two_sentences(void) {
  Listing *listing = listing_new("tree");
  listing_section(listing, "a.txt", 3, "Rain fell.");
  listing_row(listing);
  listing_number(listing, "n", 1);
  listing_text(listing, "word", "Rain");
  listing_flag(listing, "chosen", false);
  listing_row(listing);
  listing_number(listing, "n", 10);
  listing_text(listing, "word", "föll");
  listing_flag(listing, "chosen", true);
  listing_section(listing, "a.txt", 4, "Nothing.");
  return listing;
}

static void test_text(void) {
  g_autoptr(Listing) listing = two_sentences();
  g_autofree char *text = listing_print(listing);
  g_assert_cmpstr(text, ==,
                  "a.txt:3: Rain fell.\n"
                  "   n  word  chosen\n"
                  "   1  Rain\n"
                  "  10  föll  chosen\n"
                  "\n"
                  "a.txt:4: Nothing.\n");
}

static void test_json(void) {
  g_autoptr(Listing) listing = two_sentences();
  g_autofree char *text = listing_json(listing);
  g_assert_true(g_str_has_suffix(text, "}\n"));
  json_t *root = json_loads(text, 0, NULL);
  json_t *rows = json_object_get(json_array_get(json_object_get(root, "sentences"), 0), "rows");
  g_assert_cmpstr(json_string_value(json_object_get(root, "stage")), ==, "tree");
  g_assert_cmpint(json_integer_value(json_object_get(json_array_get(rows, 1), "n")), ==, 10);
  g_assert_true(json_is_true(json_object_get(json_array_get(rows, 1), "chosen")));
  json_decref(root);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/listing/text", test_text);
  g_test_add_func("/listing/json", test_json);
  return g_test_run();
}
