/* A trained model that someone has tampered with: it is refused, or it tags and parses every sentence into one of its
 * tags, a head inside the sentence and one of its labels.
 *
 * A model's index alone is a megabyte, so the input is not the model: it is what is done to a small sound one, five
 * bytes a deed: where (24 bits), how far from the model's head (8 bits choose the region), and what stands there. */
#include <stdint.h>
#include <string.h>

#include "lang/lang.h"
#include "parse/parser.h"
#include "parse/syntax.h"
#include "parse/tagger.h"

enum { HEAD = 20, ROW = 3 + MODEL_LANES, NAMES = 12, TAGS = 3, LABELS = 3, DEED = 5, MAX_DEEDS = 64 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char sentence[] = "Mr. Lund said the bridge, closed in 1994, won't open before June.";

/* -- A sound model with a weight or two for what the sentence asks -- */

static GArray *asked; /* of guint32: the features that were looked up */

static void note(const void *weights, const guint32 *features, guint n, gint32 *score) {
  (void)weights, (void)score;
  g_array_append_vals(asked, features, n);
}

static int by_value(gconstpointer a, gconstpointer b) {
  guint32 x = *(const guint32 *)a, y = *(const guint32 *)b;
  return (x > y) - (x < y);
}

static void put32(GByteArray *out, guint32 value) {
  value = GUINT32_TO_LE(value);
  g_byte_array_append(out, (const guint8 *)&value, 4);
}

static void put16(GByteArray *out, guint32 value) {
  guint16 low = GUINT16_TO_LE((guint16)value);
  g_byte_array_append(out, (const guint8 *)&low, 2);
}

/* How many of the hashes, in order, lie before that bucket. */
static guint before(const guint32 *hash, guint n, guint bucket) {
  guint k = 0;
  while (k < n && hash[k] >> 16 < bucket) {
    k++;
  }
  return k;
}

static void put_index(GByteArray *out, const guint32 *hash, guint n, guint unit) {
  for (guint bucket = 0; bucket <= MODEL_BUCKETS; bucket += MODEL_GROUP) {
    put32(out, before(hash, n, bucket) * unit);
  }
  guint next = 0, group = 0;
  for (guint bucket = 0; bucket <= MODEL_BUCKETS; bucket++) {
    guint32 kinds = 0;
    group = bucket % MODEL_GROUP ? group : next;
    put16(out, (next - group) * unit);
    for (; next < n && hash[next] >> 16 == bucket; next++) {
      kinds |= 1u << hash[next] % 16;
    }
    put16(out, kinds);
  }
}

/* A weight a feature, or one for every class; every fifth row counts in eights. */
static void put_table(GByteArray *out, const GArray *features) {
  const guint32 *hash = (const guint32 *)features->data;
  guint n = features->len / 4 * 4; /* no padding then */
  put32(out, n * ROW);
  put_index(out, hash, n, ROW);
  for (guint i = 0; i < n; i++) {
    guint8 row[ROW] = {(guint8)hash[i], (guint8)(hash[i] >> 8), 0, (guint8)(i % 3), (guint8)(i * 7)};
    row[2] = i % 3 == 0 ? MODEL_DENSE : i % 5 ? (ROW - 3) / 2 : MODEL_IS_WIDE | (ROW - 3) / 2;
    g_byte_array_append(out, row, sizeof row);
  }
}

static void put_lexicon(GByteArray *out, const GArray *tokens) {
  const Token *word = (const Token *)tokens->data;
  put32(out, 4);
  put_index(out, &word->word, 1, 4);
  put32(out, (word->word & 0xFFFF) | 0x0822u << 16);
}

static GByteArray *sound_model(const GArray *tagger, const GArray *parser, const GArray *tokens) {
  GByteArray *out = g_byte_array_new();
  g_byte_array_append(out, (const guint8 *)MODEL_MAGIC, 8);
  put32(out, TAGS);
  put32(out, LABELS);
  put32(out, NAMES);
  g_byte_array_append(out, (const guint8 *)"N\0V\0D\0a\0b\0c", NAMES);
  put_table(out, tagger);
  put_table(out, parser);
  put_lexicon(out, tokens);
  return out;
}

/* -- The sentence under it -- */

typedef struct {
  WordLists *lists;
  GArray *tokens;
  GByteArray *sound;
} Bench;

static GArray *asked_by(void (*run)(GArray *tokens), GArray *tokens) {
  asked = g_array_new(FALSE, FALSE, sizeof(guint32));
  run(tokens);
  g_array_sort(asked, by_value);
  return asked;
}

static void run_tagger(GArray *tokens) {
  Tagger tagger = {{note, NULL}, TAGS, NULL};
  tagger_run(&tagger, (Token *)tokens->data, tokens->len);
}

static void run_parser(GArray *tokens) {
  static const char *const names[TAGS] = {"N", "V", "D"};
  Parser parser = {{note, NULL}, names, LABELS};
  parser_run(&parser, (Token *)tokens->data, tokens->len);
}

static Bench *bench_new(void) {
  gsize len;
  const char *words = lang_resource("lang/en/event_words.txt", &len);
  Bench *bench = g_new0(Bench, 1);
  bench->lists = word_lists_new(words, len);
  bench->tokens = g_array_new(FALSE, FALSE, sizeof(Token));
  token_split(bench->lists, sentence, 0, strlen(sentence), bench->tokens);
  g_autoptr(GArray) tagger = asked_by(run_tagger, bench->tokens);
  g_autoptr(GArray) parser = asked_by(run_parser, bench->tokens);
  bench->sound = sound_model(tagger, parser, bench->tokens);
  return bench;
}

static void tamper(guint8 *block, gsize len, const uint8_t *data, size_t size) {
  for (size_t i = 0; i + DEED <= size && i < DEED * MAX_DEEDS; i += DEED) {
    gsize reach = data[i] & 1 ? len : data[i] & 2 ? HEAD + NAMES + 8 : len - len / 2;
    gsize where = ((gsize)data[i + 1] << 16 | (gsize)data[i + 2] << 8 | data[i + 3]) % reach;
    block[data[i] & 4 ? len - 1 - where : where] = data[i + 4];
  }
}

static void check(const Bench *bench, const Model *model) {
  g_autoptr(GArray) tokens = g_array_copy(bench->tokens);
  Syntax syntax = {.model = *model, .phrase_tag = TAGS - 1, .lists = bench->lists};
  syntax_tag(&syntax, (Token *)tokens->data, tokens->len);
  syntax_parse(&syntax, (Token *)tokens->data, tokens->len);
  for (guint i = 0; i < tokens->len; i++) {
    const Token *token = &g_array_index(tokens, Token, i);
    g_assert_true(token->tag < model->tags && model->tag[token->tag]);
    g_assert_true(token->label < model->labels && model->label[token->label]);
    g_assert_true(token->head >= -1 && token->head < (gint32)tokens->len && token->head != (gint32)i);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static Bench *bench;
  bench = bench ? bench : bench_new();
  gsize len = bench->sound->len - (size && size % 7 == 0 ? data[0] : 0); /* cut short, now and then */
  g_autofree guint8 *block = g_memdup2(bench->sound->data, len);
  tamper(block, len, data, size);
  Model model;
  bool opened = model_open(&model, (const char *)block, len);
  g_assert_true(opened || size > 0);
  if (opened) {
    check(bench, &model);
  }
  return 0;
}
