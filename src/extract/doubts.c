/* doubts.c -- see doubts.h. */
#include "extract/doubts.h"

#include <string.h>

/* Where the phrase stands in the file; nowhere, if the document is no mere copy of that. */
static DiagPlace place_of(const Diag *diag, const Document *document, const Timex *timex) {
  const char *phrase = document->text + timex->offset;
  bool same = diag_has_text(diag, timex->offset, phrase, timex->length);
  return same ? diag_place(diag, timex->offset, timex->length) : (DiagPlace){0};
}

/* The phrase with the words after it, as far as the clause goes: "Two days after the blast". */
static char *in_words(const Document *document, const Timex *timex) {
  enum { MOST = 60 };
  const char *phrase = document->text + timex->offset;
  gsize end = timex->length + strcspn(phrase + timex->length, ".,;:()\n");
  while (end > MOST && end > timex->length) {
    const char *blank = g_strrstr_len(phrase, (gssize)end, " ");
    end = blank && blank >= phrase + timex->length ? (gsize)(blank - phrase) : timex->length;
  }
  return g_strndup(phrase, end);
}

/* All of them in one note, at the first. */
static void tell_adrift(Diag *diag, const Document *document, const GArray *timexes) {
  const Timex *first = NULL;
  guint n = 0;
  for (guint i = timexes->len; i-- > 0;) {
    const Timex *timex = &g_array_index(timexes, Timex, i);
    first = timex->adrift ? timex : first;
    n += timex->adrift;
  }
  if (first) {
    g_autofree char *words = in_words(document, first);
    diag_add(diag, DIAG_NOTE, "adrift", place_of(diag, document, first),
             "%u %s from what the text gives no date for (\"%s\"); what happened then is left out", n,
             n == 1 ? "time is counted" : "times are counted", words);
  }
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
  if (diag) {
    tell_adrift(diag, document, timexes);
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
