/* judge.h -- what chooses among the candidates for a title and doubts the one chosen.
 *
 * Learnt by `make titles` from texts with the titles that an editor would print, and kept as text: `[doubt]` and
 * `[cut]` as sets of words, then `[trees]` with the lines of text/trees.h. */
#ifndef DATELINE_TITLE_JUDGE_H
#define DATELINE_TITLE_JUDGE_H

#include "text/trees.h"
#include "title/doubt.h"

typedef struct {
  Trees *choice;
  DoubtWeights doubt;
} TitleJudge;

/* That of a language, to which all is alike where it has none. */
TitleJudge judge_load(const char *lang);

/* That of a file. */
TitleJudge judge_read(const char *text);

TitleJudge judge_ref(const TitleJudge *judge);
void judge_unref(TitleJudge *judge);

#endif
