/* A title by another hand: what may stand, and what may not. */
#include "title/vouch.h"

#include <string.h>

#include "parse/syntax.h"

static const char *const before = "The council of Voss sat late.", *const after = "Twelve clerks of Ada Holm left.";

typedef struct {
  const char *sentence, *ours, *theirs, *why; /* why NULL: it may stand */
} Case;

static const Case cases[] = {
    {"On 3 May the council approved the bridge.", "The council approved the bridge", "Council approves bridge", NULL},
    {"On 3 May the council approved the bridge.", "The council approved the bridge", "Council of Voss approves bridge",
     NULL},
    {"On 3 May the council approved the bridge.", "The council approved the bridge", "Council and Berg approve bridge",
     "the name \"Berg\" does not stand in the text"},
    {"On 3 May the council approved the bridge.", "The council approved the bridge", "Berg approves bridge",
     "the name \"Berg\" does not stand in the text"},
    {"On 3 May Olaf Berg met Ada Holm.", "Olaf Berg met Ada Holm", "Olaf Holm met Ada Holm",
     "the name \"Olaf Holm\" does not stand in the text"},
    {"On 3 May Olaf Berg met Ada Holm.", "Olaf Berg met Ada Holm", "Berg meets Holm", NULL},
    {"On 3 May Olaf Berg met Ada Holm.", "Olaf Berg met Ada Holm", "berg meets holm's clerks", NULL},
    {"A fire killed three men on 3 May.", "A fire killed three men", "Fire kills 3 men", NULL},
    {"A fire killed three men on 3 May.", "A fire killed three men", "Fire kills 30 men",
     "the number \"30\" does not stand in the sentence or beside it"},
    {"A fire killed three men on 3 May.", "A fire killed three men", "Fire kills men, twelve clerks leave", NULL},
    {"It sold 1,200 shares on 3 May.", "It sold 1,200 shares", "It sold 1200 shares", NULL},
    {"It sold 1,200 shares on 3 May.", "It sold 1,200 shares", "It sold a million shares",
     "the number \"million\" does not stand in the sentence or beside it"},
    {"The mill did not close on 3 May.", "The mill did not close", "Mill stays open",
     "the \"not\" of the sentence is lost"},
    {"The mill did not close on 3 May.", "The mill did not close", "Mill does not close", NULL},
    {"The mill didn't close on 3 May.", "The mill didn't close", "Mill closes", "the \"n't\" of the sentence is lost"},
    {"The mill closed on 3 May.", "The mill closed", "Mill never closes",
     "\"never\" is added to what the sentence says"},
    {"The mill will close on 3 May.", "The mill will close", "Mill closes", "the \"will\" of the sentence is lost"},
    {"The mill will close on 3 May.", "The mill will close", "Mill to close, the council plans", NULL},
    {"Ada Holm denied on 3 May that she sold it.", "Ada Holm denied that she sold it", "Ada Holm sold it",
     "the \"denied\" of the sentence is lost"},
    {"Ada Holm was accused on 3 May of fraud.", "Ada Holm was accused of fraud", "Ada Holm accused of fraud", NULL},
    {"Ada Holm sold it on 3 May.", "Ada Holm sold it", "Ada Holm accused of the sale",
     "\"accused\" is added to what the sentence says"},
    {"Clerks, who had not seen it, opened it on 3 May.", "Clerks opened it", "Clerks open it", NULL},
    {"Clerks, who had not seen it, opened it on 3 May.", "Clerks opened it", "Clerks saw it",
     "the \"not\" of the sentence is lost"},
    {"It closed on 3 May.", "It closed", "  ", "it is empty"},
    {"It closed on 3 May.", "It closed", "It\nclosed", "it is not one line of text"},
    {"It closed on 3 May.", "It closed", "it it it it it it it it it it it it it it it it it",
     "it has more than 16 words"},
};

static void test_cases(void) {
  Syntax *syntax = syntax_new("en");
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    const Case *c = &cases[i];
    g_autofree char *joined = g_strjoin("\n", before, c->sentence, after, NULL);
    VouchText *sentence = vouch_text_new(syntax->lists, c->sentence, strlen(c->sentence));
    VouchText *text = vouch_text_new(syntax->lists, joined, strlen(joined));
    VouchFacts facts = {syntax->lists, c->ours, sentence, text, text};
    g_autofree char *why = vouch_refusal(&facts, c->theirs);
    g_test_message("%s", c->theirs);
    g_assert_cmpstr(why, ==, c->why);
    vouch_text_free(sentence);
    vouch_text_free(text);
  }
  syntax_free(syntax);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/vouch/cases", test_cases);
  return g_test_run();
}
