/* The structs of the model by the tables of their fields. */
#include "model/record.h"

#include "model/timeline.h"

static const Field *field_of(const char *name) {
  const Field *field = fields_find(&field_event, name);
  g_assert_nonnull(field);
  return field;
}

/* A new event says nothing, but for what is always said of one. */
static void test_new(void) {
  g_autoptr(Event) event = event_new();
  for (const Field *field = field_event.fields; field->name; field++) {
    g_assert_false(record_says(field, event));
  }
  g_assert_cmpint(event->importance, ==, 3);
  g_assert_cmpint(event->confidence, ==, -1);
  Citation *citation = citation_new();
  g_assert_cmpint(citation->told.importance, ==, 3); /* of a record that lies within */
  g_assert_cmpuint(citation->told.alternatives->len, ==, 0);
  citation_free(citation);
}

static void test_says(void) {
  g_autoptr(Event) event = event_new();
  event->media.caption = g_strdup("a ship");
  g_assert_false(record_says(field_of("media"), event)); /* there is no picture */
  event->media.url = g_strdup("ship.png");
  event->importance = 1;
  event->kind = EVENT_STATE;
  event->confidence = 0;
  event->drop = true;
  event->coverage.mentions = 2;
  event->date = date_parse_edtf("1869", -1, NULL);
  g_ptr_array_add(event->tags, g_strdup("sea"));
  const char *const said[] = {"media", "importance", "kind", "confidence", "drop", "mentions", "date", "tags"};
  for (gsize i = 0; i < G_N_ELEMENTS(said); i++) {
    g_assert_true(record_says(field_of(said[i]), event));
  }
}

static void test_fill(void) {
  g_autoptr(Event) into = event_new(), from = event_new();
  into->text = g_strdup("its own");
  from->text = g_strdup("the other's");
  from->title = g_strdup("The other");
  from->group = g_strdup("ships");
  from->milestone = true;
  g_ptr_array_add(from->tags, g_strdup("sea"));
  record_fill(&field_event, into, from);
  g_assert_cmpstr(into->text, ==, "its own");
  g_assert_cmpstr(into->group, ==, "ships");
  g_assert_true(into->milestone);
  g_assert_cmpuint(into->tags->len, ==, 1);
  g_assert_null(into->title); /* no field of a person's */
}

/* Cleared twice, or where two fields have one member, nothing is freed twice. */
static void test_clear(void) {
  Era *era = record_new(&field_era);
  era->title = g_strdup("Digging");
  era->date = date_parse_edtf("1859/1869", -1, NULL);
  record_clear(&field_era, era);
  g_assert_null(era->title);
  g_assert_null(era->date);
  era_free(era);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/record/new", test_new);
  g_test_add_func("/record/says", test_says);
  g_test_add_func("/record/fill", test_fill);
  g_test_add_func("/record/clear", test_clear);
  return g_test_run();
}
