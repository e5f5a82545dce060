/* Any text: whatever a word stands for is said with words of the text, and how sure that is. */
#include <stdint.h>
#include <string.h>

#include "naming/naming.h"
#include "timex/timex.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static NamingTables *tables;
  static Syntax *syntax;
  static TimexTables *phrases; /* each is read once */
  tables = tables ? tables : naming_tables_new("en");
  syntax = syntax ? syntax : syntax_new("en");
  phrases = phrases ? phrases : timex_tables_new("en");
  g_autofree char *text = g_utf8_make_valid((const char *)data, (gssize)size);
  g_autoptr(Document) document = document_new("fuzz", text, strlen(text));
  TimexContext context = {.genre = GENRE_AUTO};
  g_autoptr(GArray) timexes = timex_find(phrases, document->text, document->len, &context);
  document->body = 0;
  g_autoptr(TaggedText) tagged = tagged_text_new(syntax, document, timexes);
  g_autoptr(Naming) naming = naming_new(tables, tagged);
  for (gsize byte = 0; byte < document->len; byte++) {
    double confidence = -1;
    const char *name = naming_of(naming, byte, &confidence);
    g_assert_true(!name || (*name && g_utf8_validate(name, -1, NULL) && confidence > 0 && confidence <= 1));
    Span span = naming_span(naming, byte);
    g_assert_true(span.offset + span.length <= document->len);
    name = naming_subject(naming, byte, &confidence);
    g_assert_true(!name || naming_holds(document->text, document->len, name));
  }
  g_assert_true(!naming_hero(naming) || *naming_hero(naming));
  return 0;
}
