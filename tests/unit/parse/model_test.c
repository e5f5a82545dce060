#include "parse/model.h"

#include <string.h>

#include "lang/lang.h"
#include "parse/parser.h"
#include "parse/tagger.h"

static const char *shipped(gsize *len) {
  return lang_resource("lang/en/syntax.model", len);
}

static void test_open(void) {
  gsize len;
  const char *block = shipped(&len);
  Model model;
  g_assert_true(model_open(&model, block, len));
  g_assert_cmpuint(len, <=, 8000000);
  g_assert_cmpint(model_tag(&model, "VBD"), >=, 0);
  g_assert_cmpint(model_label(&model, "nsubj:pass"), >=, 0);
  g_assert_cmpint(model_tag(&model, "no such"), ==, -1);
}

static void put(GByteArray *out, guint32 value) {
  value = GUINT32_TO_LE(value);
  g_byte_array_append(out, (const guint8 *)&value, 4);
}

static void put_short(GByteArray *out, guint16 value) {
  value = GUINT16_TO_LE(value);
  g_byte_array_append(out, (const guint8 *)&value, 2);
}

/* One table whose rows all lie in bucket 2. */
static void put_table(GByteArray *out, guint16 kinds, const guint8 *rows, guint bytes) {
  put(out, bytes);
  for (guint i = 0; i <= MODEL_BUCKETS / MODEL_GROUP; i++) {
    put(out, i == 0 ? 0 : bytes);
  }
  for (guint i = 0; i <= MODEL_BUCKETS; i++) {
    put_short(out, (guint16)(i > 2 && i < MODEL_GROUP ? bytes : 0));
    put_short(out, i == 2 ? kinds : 0);
  }
  g_byte_array_append(out, rows, bytes);
  g_byte_array_append(out, (const guint8 *)"\0\0\0", (4 - bytes % 4) % 4);
}

/* Two cells, one that counts MODEL_WIDE times, a dense row and one of a kind that the index has not. */
static const guint8 few_rows[] = {0x34, 0x12, 2,           0, 5, 7,    0xFD, 0x78, 0x56, 0x81, 1, 10,
                                  0x97, 0x00, MODEL_DENSE, 0, 1, 0xFF, 0,    0,    0x7F, 0,    0, 0,
                                  0,    0,    0,           0, 0, 0,    9,    0x92, 0x00, 1,    2, 50};
static const guint8 few_words[] = {0x34, 0x12, 9, 0};
enum { KINDS = 1 << 0x4 | 1 << 0x8 | 1 << 0x7 };

static GByteArray *small_model(void) {
  GByteArray *out = g_byte_array_new();
  g_byte_array_append(out, (const guint8 *)MODEL_MAGIC, 8);
  put(out, 1);
  put(out, 1);
  put(out, 4);
  g_byte_array_append(out, (const guint8 *)"T\0L\0", 4);
  put_table(out, KINDS, few_rows, sizeof few_rows);
  put_table(out, KINDS, few_rows, sizeof few_rows);
  put_table(out, KINDS, few_words, sizeof few_words);
  return out;
}

static void test_lookup(void) {
  g_autoptr(GByteArray) block = small_model();
  Model model;
  g_assert_true(model_open(&model, (const char *)block->data, block->len));
  gint32 score[MODEL_MAX_CLASSES] = {0};
  const guint32 features[] = {0x00021234, 0x00025678, 0x00020097, 0x00031234, 0x00029999, 0x00020092};
  Scorer scorer = model_scorer(&model.tagger);
  scorer.score(scorer.weights, features, G_N_ELEMENTS(features), score);
  g_assert_cmpint(score[0], ==, 5);
  g_assert_cmpint(score[7], ==, -3);
  g_assert_cmpint(score[1], ==, 10 * MODEL_WIDE + 1);
  g_assert_cmpint(score[2], ==, -1);
  g_assert_cmpint(score[5], ==, 0x7F);
  g_assert_cmpint(score[15], ==, 9);
  g_assert_cmpuint(model_sense(&model, 0x00021234), ==, 9);
  g_assert_cmpuint(model_sense(&model, 0x00021235), ==, 0);
}

/* More features than go together, all for one class: no sum of theirs overflows. */
static void test_many(void) {
  g_autoptr(GByteArray) block = small_model();
  Model model;
  g_assert_true(model_open(&model, (const char *)block->data, block->len));
  guint32 features[1000];
  gint32 score[MODEL_MAX_CLASSES] = {0};
  for (guint i = 0; i < G_N_ELEMENTS(features); i++) {
    features[i] = 0x00020097;
  }
  Scorer scorer = model_scorer(&model.tagger);
  scorer.score(scorer.weights, features, G_N_ELEMENTS(features), score);
  g_assert_cmpint(score[5], ==, 1000 * 0x7F);
}

/* Every shorter block is refused. */
static void test_truncated(void) {
  g_autoptr(GByteArray) block = small_model();
  Model model;
  for (gsize len = 0; len < block->len; len += len < 40 || len + 40 > block->len ? 1 : 997) {
    g_autofree char *copy = g_memdup2(block->data, len);
    g_assert_false(model_open(&model, copy, len));
  }
}

enum { INDEX = 28 + 4 * (MODEL_BUCKETS / MODEL_GROUP + 1) }; /* where the first table's entries begin */

/* An index that falls, names without an end, too many of them. */
static void test_corrupt(void) {
  static const struct {
    guint at;
    guint8 byte;
  } damage[] = {{0, 'X'},   {8, 0xFF},  {8, 0},
                {12, 0xFF}, {19, 0xFF}, {24, 'x'},
                {35, 0x7F}, {31, 0x7F}, {INDEX + 4 * 4 + 1, 0x7F}};
  for (guint i = 0; i < G_N_ELEMENTS(damage); i++) {
    g_autoptr(GByteArray) block = small_model();
    Model model;
    block->data[damage[i].at] = damage[i].byte;
    block->data[21] = i == 5 ? 'x' : block->data[21];
    block->data[23] = i == 5 ? 'x' : block->data[23];
    g_assert_false(model_open(&model, (const char *)block->data, block->len));
  }
}

static void parse(const Model *model) {
  static const char *const words[] = {"The", "council", "approved", "the", "bridge", "in", "1901", "."};
  enum { N = G_N_ELEMENTS(words) };
  Token tokens[N];
  for (guint i = 0; i < N; i++) {
    tokens[i] = (Token){.length = strlen(words[i])};
    token_describe(&tokens[i], words[i]);
  }
  Tagger tagger = {model_scorer(&model->tagger), model->tags, NULL};
  Parser parser = {model_scorer(&model->parser), model->tag, model->labels};
  tagger_run(&tagger, tokens, N);
  parser_run(&parser, tokens, N);
  for (guint i = 0; i < N; i++) {
    g_assert_cmpuint(tokens[i].tag, <, model->tags);
    g_assert_cmpuint(tokens[i].label, <, model->labels);
    g_assert_cmpint(tokens[i].head, <, (gint32)N);
  }
}

static void scramble(const char *block, guint8 *copy, const ModelTable *table, guint32 *random) {
  guint8 *rows = copy + (table->rows - (const guint8 *)block);
  guint32 bytes;
  memcpy(&bytes, table->group + (gsize)(MODEL_BUCKETS / MODEL_GROUP) * 4, 4);
  for (guint i = 0; i < GUINT32_FROM_LE(bytes) / 8; i++) {
    *random = *random * 1664525u + 1013904223u;
    rows[(*random >> 8) % GUINT32_FROM_LE(bytes)] = (guint8)(*random >> 13);
  }
}

/* What is kept of a word says the same as what is looked up. */
static void test_memo(void) {
  gsize len;
  const char *block = shipped(&len);
  Model model;
  g_assert_true(model_open(&model, block, len));
  g_autofree TaggerMemo *memo = tagger_memo_new(model.tags);
  Tagger plain = {model_scorer(&model.tagger), model.tags, NULL}, keeps = {plain.scorer, model.tags, memo};
  static const char *const words[] = {"The", "the", "March", "march", "march", "The", "2", "22", "the", "The"};
  for (guint from = 0; from < G_N_ELEMENTS(words); from++) {
    Token once[G_N_ELEMENTS(words)], again[G_N_ELEMENTS(words)];
    guint n = G_N_ELEMENTS(words) - from;
    for (guint i = 0; i < n; i++) {
      once[i] = (Token){.length = strlen(words[from + i])};
      token_describe(&once[i], words[from + i]);
      again[i] = once[i];
    }
    tagger_run(&plain, once, n);
    tagger_run(&keeps, again, n);
    for (guint i = 0; i < n; i++) {
      g_assert_cmpuint(once[i].tag, ==, again[i].tag);
    }
  }
}

/* Rows are not checked when the model is opened: lookups are safe whatever they hold. */
static void test_noise(void) {
  gsize len;
  const char *block = shipped(&len);
  Model model, noisy;
  g_assert_true(model_open(&model, block, len));
  guint32 random = 99;
  g_autofree guint8 *copy = g_memdup2(block, len);
  for (int round = 0; round < 10; round++) {
    scramble(block, copy, &model.tagger, &random);
    scramble(block, copy, &model.parser, &random);
    g_assert_true(model_open(&noisy, (const char *)copy, len));
    parse(&noisy);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/extract/model/open", test_open);
  g_test_add_func("/extract/model/lookup", test_lookup);
  g_test_add_func("/extract/model/many", test_many);
  g_test_add_func("/extract/model/truncated", test_truncated);
  g_test_add_func("/extract/model/corrupt", test_corrupt);
  g_test_add_func("/extract/model/noise", test_noise);
  g_test_add_func("/extract/model/memo", test_memo);
  return g_test_run();
}
