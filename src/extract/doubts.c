/* doubts.c -- see doubts.h. */
#include "extract/doubts.h"

/* Where the phrase stands in the file; nowhere, if the document is no mere copy of that. */
static DiagPlace place_of(const Diag *diag, const Document *document, const Timex *timex) {
  const char *phrase = document->text + timex->offset;
  bool same = diag_has_text(diag, timex->offset, phrase, timex->length);
  return same ? diag_place(diag, timex->offset, timex->length) : (DiagPlace){0};
}

void doubts_tell(Diag *diag, const Document *document, const GArray *timexes, const TimexNotes *notes) {
  for (guint i = 0; diag && i < timexes->len; i++) {
    const Timex *timex = &g_array_index(timexes, Timex, i);
    if (timex->impossible) {
      diag_add(diag, DIAG_WARNING, "date-impossible", place_of(diag, document, timex),
               "\"%.*s\" is no day (%s); what it dates is left undated", (int)timex->length,
               document->text + timex->offset, timex->why);
    }
  }
  if (diag && notes->own_years) {
    DiagPlace nowhere = {0};
    diag_add(
        diag, DIAG_WARNING, "own-years", nowhere,
        "dates without a year are taken to be of the years that the text writes (%d to %d), not of its publication; if "
        "they are not, give --genre news",
        (int)notes->first, (int)notes->last);
  }
}
