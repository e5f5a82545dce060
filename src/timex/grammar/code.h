/* code.h -- names that people do not speak: addresses, file names, keys. */
#ifndef DATELINE_TIMEX_GRAMMAR_CODE_H
#define DATELINE_TIMEX_GRAMMAR_CODE_H

#include "timex/grammar/form.h"

/* `at` begins a run of tokens that no space parts: returns the token after it, and whether its figures are those of a
 * name: "https://example.org/2019/", "IMG_2019.jpg", "9F04AD12B7". */
guint code_run(const Reader *reader, guint at, bool *is_code);

#endif
