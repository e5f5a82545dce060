/* naming.c -- learn src/lang/en/naming.txt from documents with gold coreference, and say how good it is.
 *
 *   naming FILE TREEBANK.conllu...
 *
 * The lines of FILE up to the first empty one are kept.  The same treebanks give the same bytes.  The figures come from
 * cross-validation: documents fall into five folds, and those of a fold are resolved by weights learnt from the others.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gold.h"
#include "learn.h"
#include "naming/interview.h"
#include "naming/tables.h"
#include "timex/timex.h"

enum { FOLDS = 5, NO_FOLD = FOLDS, LEVELS = 10 };

/* A document as the program reads it. */
typedef struct {
  const GoldText *gold;
  GArray *timexes;
  Script *script;
  GArray *mentions;
  Clusters *clusters;
  Heroes heroes;
  guint fold;
} Text;

typedef struct {
  NamingTables *tables;
  Syntax *syntax;
  TimexTables *phrases;
} Tools;

static Text text_read(const Tools *tools, const GoldText *gold, guint fold) {
  Text text = {.gold = gold, .fold = fold};
  TimexContext context = {.genre = GENRE_AUTO};
  text.timexes = timex_find(tools->phrases, gold->document->text, gold->document->len, &context);
  g_autoptr(TaggedText) tagged = tagged_text_new(tools->syntax, gold->document, text.timexes);
  text.script = script_new(tools->tables->words, tagged);
  text.mentions = mentions_find(text.script);
  text.clusters = clusters_new(text.script, text.mentions);
  bool asks = interview_is(text.script, text.mentions);
  text.heroes = asks ? heroes_none(text.script) : heroes_find(text.script, text.mentions, text.clusters);
  return text;
}

static void text_clear(Text *text) {
  heroes_clear(&text->heroes);
  clusters_free(text->clusters);
  g_array_unref(text->mentions);
  script_free(text->script);
  g_array_unref(text->timexes);
}

static guint gold_of(const Text *text, guint mention) {
  const Word *word = script_word(text->script, g_array_index(text->mentions, Mention, mention).head);
  return gold_entity(text->gold, word->offset, word->length);
}

/* What the walk of a learner gathers. */
typedef struct {
  const Text *text;
  GArray *examples;
} Gathering;

static Question *copy_question(const Question *question) {
  gsize size = G_STRUCT_OFFSET(Question, features) + question->n * sizeof(PairFeatures);
  return g_memdup2(question, size);
}

/* The gold's choice: the last mentioned that is right, none where there is no such. */
static guint gather(void *data, const Entities *entities, const Question *question, double *sure) {
  Gathering *gathering = data;
  guint gold = gold_of(gathering->text, question->mention), chosen = question->n - 1;
  Example example = {.question = copy_question(question), .fold = gathering->text->fold};
  for (guint c = question->n - 1; c > 0; c--) {
    guint noun = entities_at(entities, question->entity[c - 1])->noun;
    example.right[c - 1] = gold && gold_of(gathering->text, noun) == gold;
    chosen = example.right[c - 1] ? c - 1 : chosen;
  }
  example.right[question->n - 1] = chosen == question->n - 1;
  g_array_append_val(gathering->examples, example);
  *sure = 1;
  return chosen;
}

static void gather_text(const Text *text, GArray *examples) {
  Entities *entities = entities_new(text->script, text->mentions, text->clusters);
  Gathering gathering = {text, examples};
  g_free(antecedents_find(entities, &text->heroes, gather, &gathering));
  entities_free(entities);
}

/* Right and named, by kind of pronoun and least confidence; subjects alone, and all. */
typedef struct {
  guint right[PRONOUN_KINDS + 1][2][LEVELS], named[PRONOUN_KINDS + 1][2][LEVELS];
} Score;

static guint kind_of(const Text *text, const Mention *mention) {
  bool hero = heroes_at(&text->heroes, mention->sentence, mention->refers) != G_MAXUINT;
  return hero                             ? PRONOUN_KINDS
         : mention->refers == REFERS_IT   ? PRONOUN_IT
         : mention->refers == REFERS_THEY ? PRONOUN_THEY
                                          : PRONOUN_PERSON;
}

static void score_text(const Text *text, PairWeights *weights, Score *score) {
  Entities *entities = entities_new(text->script, text->mentions, text->clusters);
  g_autofree Antecedent *found = antecedents_find(entities, &text->heroes, antecedent_choose, weights);
  for (guint i = 0; i < text->mentions->len; i++) {
    const Mention *mention = &g_array_index(text->mentions, Mention, i);
    if (found[i].entity == G_MAXUINT || entities_at(entities, found[i].entity)->cluster == G_MAXUINT) {
      continue;
    }
    guint kind = kind_of(text, mention), gold = gold_of(text, i);
    guint name = clusters_at(text->clusters, entities_at(entities, found[i].entity)->cluster)->mention;
    bool right =
        gold && (gold_of(text, entities_at(entities, found[i].entity)->noun) == gold || gold_of(text, name) == gold);
    for (guint level = 0; level < LEVELS && found[i].sure * LEVELS >= level; level++) {
      for (guint all = mention->role != ROLE_SUBJECT; all < 2; all++) {
        score->named[kind][all][level]++;
        score->right[kind][all][level] += right;
      }
    }
  }
  entities_free(entities);
}

static void write_score(const Score *score, GString *out) {
  static const char *const names[] = {"he, she", "it", "they", "the hero"};
  g_string_append(out, "# Right and named, of documents not learnt from, by least confidence (subjects; all):\n");
  for (guint kind = 0; kind <= PRONOUN_KINDS; kind++) {
    for (guint all = 0; all < 2; all++) {
      g_string_append_printf(out, "#   %-9s%-9s", names[kind], all ? "all" : "subjects");
      for (guint level = 4; level < LEVELS; level++) {
        g_string_append_printf(out, " .%u %u/%u", level, score->right[kind][all][level],
                               score->named[kind][all][level]);
      }
      g_string_append_c(out, '\n');
    }
  }
}

static void learn(const GArray *texts, GString *out) {
  g_autoptr(GArray) examples = g_array_new(FALSE, FALSE, sizeof(Example));
  for (guint i = 0; i < texts->len; i++) {
    gather_text(&g_array_index(texts, Text, i), examples);
  }
  Score score = {0};
  for (guint fold = 0; fold < FOLDS; fold++) {
    PairWeights weights = learn_weights(examples, fold);
    for (guint i = 0; i < texts->len; i++) {
      Text *text = &g_array_index(texts, Text, i);
      if (text->fold == fold) {
        score_text(text, &weights, &score);
      }
    }
  }
  PairWeights weights = learn_weights(examples, NO_FOLD);
  g_string_append_printf(out, "\n# %u pronouns of %u documents.\n", examples->len, texts->len);
  write_score(&score, out);
  g_autofree char *sets = pairfeatures_write(&weights);
  g_string_append(out, sets);
  for (guint i = 0; i < examples->len; i++) {
    g_free(g_array_index(examples, Example, i).question);
  }
}

/* The lines of a file before its first empty one. */
static char *read_head(const char *path) {
  char *text = NULL;
  if (!g_file_get_contents(path, &text, NULL, NULL)) {
    return g_strdup("");
  }
  char *end = strstr(text, "\n\n");
  if (end) {
    end[1] = '\0';
  }
  return text;
}

int main(int argc, char **argv) {
  g_autoptr(GPtrArray) golds = g_ptr_array_new_with_free_func((GDestroyNotify)gold_free);
  g_autoptr(GError) error = NULL;
  for (int i = 2; i < argc; i++) {
    if (!gold_read(argv[i], golds, &error)) {
      g_printerr("naming: %s\n", error->message);
      return 1;
    }
  }
  if (argc < 3 || !golds->len) {
    g_printerr("usage: naming FILE TREEBANK.conllu...\n");
    return 2;
  }
  Tools tools = {naming_tables_new("en"), syntax_new("en"), timex_tables_new("en")};
  g_autoptr(GArray) texts = g_array_new(FALSE, FALSE, sizeof(Text));
  for (guint i = 0; i < golds->len; i++) {
    Text text = text_read(&tools, golds->pdata[i], i % FOLDS);
    g_array_append_val(texts, text);
  }
  g_autofree char *head = read_head(argv[1]);
  g_autoptr(GString) out = g_string_new(head);
  learn(texts, out);
  for (guint i = 0; i < texts->len; i++) {
    text_clear(&g_array_index(texts, Text, i));
  }
  naming_tables_free(tools.tables);
  syntax_free(tools.syntax);
  timex_tables_free(tools.phrases);
  return g_file_set_contents(argv[1], out->str, (gssize)out->len, &error) ? 0 : 1;
}
