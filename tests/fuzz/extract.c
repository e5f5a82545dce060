/* Any text as an article: every event it gives stands where it says, in code points of the text, and has a reason. */
#include <stdint.h>
#include <string.h>

#include "extract/extract.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* text[offset..offset + length) in code points is `wanted`. */
static void check_stretch(const char *text, gsize points, gsize offset, gsize length, const char *wanted) {
  g_assert_true(offset <= points && length <= points - offset);
  const char *from = g_utf8_offset_to_pointer(text, (glong)offset);
  g_autofree char *is = g_strndup(from, (gsize)(g_utf8_offset_to_pointer(from, (glong)length) - from));
  g_assert_cmpstr(is, ==, wanted);
}

static void check_event(const Document *document, gsize points, const Event *event) {
  g_assert_true(event->citations->len > 0 && event->importance >= 1 && event->importance <= 5);
  for (guint i = 0; i < event->citations->len; i++) {
    const Citation *citation = g_ptr_array_index(event->citations, i);
    check_stretch(document->text, points, citation->offset, citation->length, citation->quote);
    if (citation->phrase.text) { /* the lead of a report may name no date */
      check_stretch(document->text, points, citation->phrase.offset, citation->phrase.length, citation->phrase.text);
    }
    if (citation->head.text) {
      check_stretch(document->text, points, citation->head.offset, citation->head.length, citation->head.text);
    }
    g_assert_true(citation->why || !event->date); /* "during the war" has no date to tell of */
  }
  g_assert_true(!event->title || g_utf8_validate(event->title, -1, NULL));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static Extractor *extractor; /* the model is read once */
  extractor = extractor ? extractor : extractor_new("en");
  g_autofree char *text = g_utf8_make_valid((const char *)data, (gssize)size);
  g_autoptr(Document) document = document_new("fuzz", text, strlen(text));
  g_autoptr(Timeline) out = timeline_new();
  document->anchor = size % 3 ? date_new_day(2024, 11, 15) : NULL;
  ExtractOptions options = {.genre = (Genre)(size % 2 ? GENRE_NEWS : GENRE_HISTORY)};
  extract_document(extractor, document, &options, out);
  gsize points = (gsize)g_utf8_strlen(text, -1);
  for (guint i = 0; i < out->events->len; i++) {
    check_event(document, points, g_ptr_array_index(out->events, i));
  }
  for (guint i = 0; i < out->undated->len; i++) {
    check_event(document, points, g_ptr_array_index(out->undated, i));
  }
  return 0;
}
