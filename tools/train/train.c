/* train.c -- learn src/lang/en/syntax.model from treebanks, and say how good it is.
 *
 *   train MODEL DATES WORDNET TRAIN.conllu... -- TEST.conllu...
 *
 * DATES is the file of dates.h, WORDNET the folder of WordNet 3.0.
 *
 * The same treebanks give the same bytes.  The parser learns on tags that taggers
 * trained on other folds gave (jackknifing), as it will meet them in use.  The weights
 * are the mean of several runs, each with the sentences in another order. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "conllu.h"
#include "oracle.h"
#include "parse/model.h"
#include "parse/tagger.h"
#include "perceptron.h"

enum { RUNS = 5, FOLDS = 4, TAGGER_EPOCHS = 4, PARSER_EPOCHS = 10, NO_FOLD = FOLDS };
enum { TAGGER_UPDATES = 2, PARSER_UPDATES = 4, MIN_WEIGHT = 2 }; /* fewer and less are not kept */
static const double tagger_scale = 6, parser_scale = 6;

/* Repeatable shuffle (xorshift32). */
static void shuffle(guint *order, guint n, guint32 *seed) {
  for (guint i = n; i > 1; i--) {
    *seed ^= *seed << 13, *seed ^= *seed >> 17, *seed ^= *seed << 5;
    guint k = *seed % i, keep = order[i - 1];
    order[i - 1] = order[k];
    order[k] = keep;
  }
}

static guint *identity(guint n) {
  guint *order = g_new(guint, n);
  for (guint i = 0; i < n; i++)
    order[i] = i;
  return order;
}

static guint best_tag(const Perceptron *weights, guint tags, const guint32 *features) {
  gint32 score[MODEL_MAX_CLASSES] = {0};
  Scorer scorer = perceptron_scorer(weights);
  scorer.score(scorer.weights, features, TAGGER_FEATURES, score);
  guint best = 0;
  for (guint t = 1; t < tags; t++) {
    if (score[t] > score[best]) {
      best = t;
    }
  }
  return best;
}

static void learn_tags(Perceptron *weights, guint tags, const Tree *tree) {
  g_autofree Token *tokens = g_memdup2(tree->tokens, tree->n * sizeof(Token));
  guint32 features[TAGGER_FEATURES];
  for (guint i = 0; i < tree->n; i++) {
    if (tokens[i].phrase) {
      continue;
    }
    tagger_features(tokens, tree->n, i, features);
    guint guess = best_tag(weights, tags, features);
    perceptron_update(weights, features, TAGGER_FEATURES, tree->tokens[i].tag, guess);
    tokens[i].tag = (guint8)guess;
  }
}

static Perceptron *train_tagger(const GArray *trees, guint tags, guint run, guint but_fold) {
  Perceptron *weights = perceptron_new();
  g_autofree guint *order = identity(trees->len);
  guint32 seed = 20240229 + run;
  for (int epoch = 0; epoch < TAGGER_EPOCHS; epoch++) {
    shuffle(order, trees->len, &seed);
    for (guint i = 0; i < trees->len; i++) {
      if (order[i] % FOLDS != but_fold)
        learn_tags(weights, tags, &g_array_index(trees, Tree, order[i]));
    }
  }
  perceptron_average(weights, tagger_scale);
  return weights;
}

/* A copy of the trees with tags as they will be in use. */
static Token **jackknife(const GArray *trees, guint tags, guint run) {
  Token **tagged = g_new0(Token *, trees->len);
  for (guint fold = 0; fold < FOLDS; fold++) {
    Perceptron *weights = train_tagger(trees, tags, run, fold);
    Tagger tagger = {perceptron_scorer(weights), tags, NULL};
    for (guint i = fold; i < trees->len; i += FOLDS) {
      const Tree *tree = &g_array_index(trees, Tree, i);
      tagged[i] = g_memdup2(tree->tokens, tree->n * sizeof(Token));
      tagger_run(&tagger, tagged[i], tree->n);
    }
    perceptron_free(weights);
  }
  return tagged;
}

typedef struct {
  ParserMove move;
  guint label;
  gint32 score;
} Choice;

static void consider(Choice *best, ParserMove move, guint label, gint32 score) {
  if (best->move == PARSER_MOVES || score > best->score)
    *best = (Choice){move, label, score};
}

/* The best choice of all, and the best of those that lose nothing. */
static void choose(const ParserState *state, const Token *gold, guint labels, const gint32 *score, Choice *guess,
                   Choice *right) {
  guess->move = right->move = PARSER_MOVES;
  guint least = G_MAXUINT, cost[PARSER_MOVES];
  for (ParserMove m = PARSER_SHIFT; m < PARSER_MOVES; m++) {
    cost[m] = parser_allows(state, m) ? oracle_cost(state, gold, m) : G_MAXUINT;
    least = MIN(least, cost[m]);
  }
  for (ParserMove m = PARSER_SHIFT; m < PARSER_MOVES; m++) {
    if (!parser_allows(state, m))
      continue;
    bool builds = oracle_builds(state, gold, m);
    guint wanted = builds ? gold[state->stack[state->depth - 1]].label : 0;
    for (guint l = 0; l < (m == PARSER_SHIFT ? 1 : labels); l++) {
      gint32 here = score[parser_class(m, l, labels)];
      consider(guess, m, l, here);
      if (cost[m] == least && (!builds || l == wanted))
        consider(right, m, l, here);
    }
  }
}

static void learn_tree(Perceptron *weights, const Names *names, const Token *gold, Token *tokens, guint n,
                       bool explore) {
  ParserState state;
  guint32 features[PARSER_FEATURES];
  if (n > PARSER_MAX_TOKENS)
    return;
  guint labels = names->labels->len;
  Scorer scorer = perceptron_scorer(weights);
  parser_start(&state, tokens, (gint32)n, (const char *const *)names->tags->pdata);
  while (!parser_done(&state)) {
    gint32 score[MODEL_MAX_CLASSES] = {0};
    Choice guess, right;
    parser_features(&state, features);
    scorer.score(weights, features, PARSER_FEATURES, score);
    choose(&state, gold, labels, score, &guess, &right);
    perceptron_update(weights, features, PARSER_FEATURES, parser_class(right.move, right.label, labels),
                      parser_class(guess.move, guess.label, labels));
    const Choice *go = explore ? &guess : &right;
    parser_apply(&state, go->move, go->label);
  }
}

static Perceptron *train_parser(const GArray *trees, Token **tagged, const Names *names, guint run) {
  Perceptron *weights = perceptron_new();
  g_autofree guint *order = identity(trees->len);
  guint32 seed = 7919 + run;
  for (int epoch = 0; epoch < PARSER_EPOCHS; epoch++) {
    shuffle(order, trees->len, &seed);
    for (guint i = 0; i < trees->len; i++) {
      const Tree *tree = &g_array_index(trees, Tree, order[i]);
      learn_tree(weights, names, tree->tokens, tagged[order[i]], tree->n, epoch > 0);
    }
  }
  perceptron_average(weights, parser_scale);
  return weights;
}

static void add_names(const GPtrArray *names, GByteArray *out) {
  for (guint i = 0; i < names->len; i++)
    g_byte_array_append(out, names->pdata[i], (guint)strlen(names->pdata[i]) + 1);
}

static void write_head(const Names *names, GByteArray *out) {
  g_autoptr(GByteArray) text = g_byte_array_new();
  add_names(names->tags, text);
  add_names(names->labels, text);
  g_byte_array_append(text, (const guint8 *)"\0\0\0", (4 - text->len % 4) % 4);
  g_byte_array_append(out, (const guint8 *)MODEL_MAGIC, sizeof MODEL_MAGIC);
  bytes_add_u32(out, names->tags->len);
  bytes_add_u32(out, names->labels->len);
  bytes_add_u32(out, text->len);
  g_byte_array_append(out, text->data, text->len);
}

typedef struct {
  guint words, tags, heads, labels;
} Tally;

static void compare(const Model *model, const Tree *tree, Tally *tally) {
  int punct = model_label(model, "punct");
  g_autofree Token *tokens = g_memdup2(tree->tokens, tree->n * sizeof(Token));
  Tagger tagger = {model_scorer(&model->tagger), model->tags, NULL};
  Parser parser = {model_scorer(&model->parser), model->tag, model->labels};
  tagger_run(&tagger, tokens, tree->n);
  parser_run(&parser, tokens, tree->n);
  for (guint i = 0; i < tree->n; i++) {
    if (tree->tokens[i].label == punct)
      continue;
    bool head = tokens[i].head == tree->tokens[i].head;
    tally->words++;
    tally->tags += tokens[i].tag == tree->tokens[i].tag;
    tally->heads += head;
    tally->labels += head && tokens[i].label == tree->tokens[i].label;
  }
}

static bool test(const GByteArray *block, const char *path, Names *names) {
  Model model;
  g_autoptr(GArray) trees = g_array_new(FALSE, FALSE, sizeof(Tree));
  if (!model_open(&model, (const char *)block->data, block->len) || !conllu_read(path, names, trees, NULL))
    return false;
  Tally t = {0};
  for (guint i = 0; i < trees->len; i++)
    compare(&model, &g_array_index(trees, Tree, i), &t);
  printf("%s: %u words, tags %.2f, UAS %.2f, LAS %.2f\n", path, t.words, 100.0 * t.tags / t.words,
         100.0 * t.heads / t.words, 100.0 * t.labels / t.words);
  return true;
}

static int read_all(char **paths, Names *names, GArray *trees) {
  int i = 0;
  for (; paths[i] && strcmp(paths[i], "--") != 0; i++) {
    g_autoptr(GError) error = NULL;
    if (!conllu_read(paths[i], names, trees, &error)) {
      fprintf(stderr, "train: %s\n", error->message);
      return -1;
    }
  }
  return i;
}

/* Learn once with an order of the sentences of its own, and add what came of it. */
static void train_once(const GArray *trees, const Names *names, guint run, Perceptron *taggers, Perceptron *parsers) {
  guint tags = names->tags->len;
  Perceptron *tagger = train_tagger(trees, tags, run, NO_FOLD);
  Token **tagged = jackknife(trees, tags, run);
  Perceptron *parser = train_parser(trees, tagged, names, run);
  perceptron_add(taggers, tagger, TAGGER_UPDATES);
  perceptron_add(parsers, parser, PARSER_UPDATES);
  perceptron_free(tagger);
  perceptron_free(parser);
  for (guint i = 0; i < trees->len; i++) {
    g_free(tagged[i]);
  }
  g_free(tagged);
}

/* The mean of several runs: what hangs on the order of the sentences cancels out. */
static GByteArray *train(const GArray *trees, const Names *names) {
  Perceptron *taggers = perceptron_new(), *parsers = perceptron_new();
  for (guint run = 0; run < RUNS; run++) {
    train_once(trees, names, run, taggers, parsers);
    fprintf(stderr, "run %u of %d\n", run + 1, RUNS);
  }
  GByteArray *block = g_byte_array_new();
  write_head(names, block);
  perceptron_write(taggers, names->tags->len, RUNS, MIN_WEIGHT, block);
  perceptron_write(parsers, model_moves(names->labels->len), RUNS, MIN_WEIGHT, block);
  lexicon_write(names->lexicon, block);
  perceptron_free(taggers);
  perceptron_free(parsers);
  return block;
}

int main(int argc, char **argv) {
  if (argc < 5) {
    fprintf(stderr, "usage: train MODEL DATES WORDNET TRAIN.conllu... -- TEST.conllu...\n");
    return EXIT_FAILURE;
  }
  g_autoptr(GError) error = NULL;
  g_autoptr(Lexicon) lexicon = lexicon_new(argv[3], &error);
  if (!lexicon) {
    fprintf(stderr, "train: %s\n", error->message);
    return EXIT_FAILURE;
  }
  g_autoptr(Dates) dates = dates_new(argv[2]);
  Names names = {g_ptr_array_new(), g_ptr_array_new(), lexicon, dates};
  g_autoptr(GArray) trees = g_array_new(FALSE, FALSE, sizeof(Tree));
  int read = read_all(argv + 4, &names, trees);
  if (read <= 0) {
    return EXIT_FAILURE;
  }
  g_autoptr(GByteArray) block = train(trees, &names);
  if (!g_file_set_contents(argv[1], (const char *)block->data, block->len, NULL)) {
    fprintf(stderr, "train: %s: cannot be written\n", argv[1]);
    return EXIT_FAILURE;
  }
  printf("%s: %u bytes\n", argv[1], block->len);
  for (char **path = argv + 4 + read; *path && *++path;) {
    if (!test(block, *path, &names)) {
      return EXIT_FAILURE;
    }
  }
  return dates_save(dates, argv[2]) ? EXIT_SUCCESS : EXIT_FAILURE;
}
