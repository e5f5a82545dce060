/* lexicon.c -- reading src/lang/CODE/timex.txt and holidays.txt. */
#include "timex/grammar/lexicon.h"

#include <string.h>

#include "lang/lang.h"

struct TimexTables {
  GHashTable *words;     /* of WordEntry, by folded word */
  GPtrArray *phrases;    /* of WordPhrase */
  GStringChunk *strings; /* values of phrases */
};

static const char *const class_names[WORD_CLASSES] = {
#define WORD_NAME(class, name) [WORD_##class] = name,
    WORD_CLASS_LIST(WORD_NAME)
#undef WORD_NAME
};

static const char *const phrase_names[] = {
    [PHRASE_REF] = "ref",     [PHRASE_STORY_REF] = "story", [PHRASE_COMPARE] = "compare",  [PHRASE_OR_SO] = "or_so",
    [PHRASE_SKIP] = "skip",   [PHRASE_AHEAD] = "ahead",     [PHRASE_BOUND] = "bound",      [PHRASE_EXACT] = "exact",
    [PHRASE_HOLDS] = "holds", [PHRASE_SOON] = "soon",       [PHRASE_CALENDAR] = "calendar"};

/* Values that the tables write as names. */
static const struct {
  const char *name;
  int32_t value;
} value_names[] = {
    {"second", UNIT_SECOND},
    {"minute", UNIT_MINUTE},
    {"hour", UNIT_HOUR},
    {"night", UNIT_NIGHT},
    {"day", UNIT_DAY},
    {"weekend", UNIT_WEEKEND},
    {"week", UNIT_WEEK},
    {"fortnight", UNIT_FORTNIGHT},
    {"month", UNIT_MONTH},
    {"season", UNIT_SEASON},
    {"quarter", UNIT_QUARTER},
    {"half", UNIT_HALF},
    {"year", UNIT_YEAR},
    {"decade", UNIT_DECADE},
    {"century", UNIT_CENTURY},
    {"millennium", UNIT_MILLENNIUM},
    {"start", PART_START},
    {"mid", PART_MID},
    {"end", PART_END},
    {"turn", PART_TURN},
    {"at-dawn", DAYPART_DAWN},
    {"at-morning", DAYPART_MORNING},
    {"at-noon", DAYPART_NOON},
    {"at-dusk", DAYPART_DUSK},
    {"at-afternoon", DAYPART_AFTERNOON},
    {"at-night", DAYPART_NIGHT},
    {"at-evening", DAYPART_EVENING},
    {"at-midnight", DAYPART_MIDNIGHT},
};

static int32_t value_of(const char *text) {
  for (gsize i = 0; i < G_N_ELEMENTS(value_names); i++) {
    if (strcmp(value_names[i].name, text) == 0) {
      return value_names[i].value;
    }
  }
  return (int32_t)g_ascii_strtoll(text, NULL, 10);
}

static int index_of(const char *const *names, int n, const char *name) {
  for (int i = 0; i < n; i++) {
    if (strcmp(names[i], name) == 0) {
      return i;
    }
  }
  return -1;
}

static WordEntry *entry_of(TimexTables *tables, const char *word) {
  WordEntry *entry = g_hash_table_lookup(tables->words, word);
  if (!entry) {
    entry = g_new0(WordEntry, 1);
    for (int i = 0; i < WORD_CLASSES; i++) {
      entry->value[i] = WORD_NOT;
    }
    g_hash_table_insert(tables->words, g_strdup(word), entry);
  }
  return entry;
}

static void entry_free(void *data) {
  WordEntry *entry = data;
  g_clear_pointer(&entry->phrases, g_ptr_array_unref);
  g_free(entry->common);
  g_free(entry);
}

static void phrase_free(void *data) {
  WordPhrase *phrase = data;
  g_free(phrase->words);
  g_free(phrase);
}

/* "january=1" of a line that begins with its class. */
static void add_word(TimexTables *tables, int class, const char *item) {
  const char *equals = strchr(item, '=');
  g_autofree char *word = g_strndup(item, equals ? (gsize)(equals - item) : strlen(item));
  entry_of(tables, word)->value[class] = equals ? value_of(equals + 1) : 0;
}

/* Longest first: then the first that fits is the longest. */
static gint longer_first(gconstpointer a, gconstpointer b) {
  const WordPhrase *const *first = a, *const *second = b;
  return (int)(*second)->n - (int)(*first)->n;
}

/* As scan.c folds words: small letters without full stops. */
static char *fold(const char *text) {
  g_autoptr(GString) folded = g_string_new(NULL);
  for (; *text; text++) {
    if (*text != '.') {
      g_string_append_c(folded, g_ascii_tolower(*text));
    }
  }
  return g_string_free(g_steal_pointer(&folded), FALSE);
}

static void add_phrase(TimexTables *tables, PhraseKind kind, const char *value, const char *text) {
  g_autofree char *folded = fold(text);
  g_auto(GStrv) words = g_strsplit_set(folded, " -'", -1);
  WordPhrase *phrase = g_new0(WordPhrase, 1);
  *phrase = (WordPhrase){.kind = kind, .value = value};
  phrase->words = g_new0(const WordEntry *, g_strv_length(words));
  for (char **word = words; *word; word++) {
    if (**word) { /* "years' war" has an empty one */
      phrase->words[phrase->n++] = entry_of(tables, *word);
    }
  }
  g_ptr_array_add(tables->phrases, phrase);
  WordEntry *first = entry_of(tables, words[0]);
  if (!first->phrases) {
    first->phrases = g_ptr_array_new();
  }
  g_ptr_array_add(first->phrases, phrase);
  g_ptr_array_sort(first->phrases, longer_first);
}

/* "a phrase; another phrase" */
static void add_phrases(TimexTables *tables, PhraseKind kind, const char *value, const char *list) {
  const char *kept = value ? g_string_chunk_insert_const(tables->strings, value) : NULL;
  g_auto(GStrv) phrases = g_strsplit(list, ";", -1);
  for (char **phrase = phrases; *phrase; phrase++) {
    const char *text = g_strstrip(*phrase);
    if (*text) {
      add_phrase(tables, kind, kept, text);
    }
  }
}

static void add_line(TimexTables *tables, char *line) {
  char *colon = strchr(line, ':');
  if (colon) {
    *colon = '\0';
    char *equals = strchr(line, '=');
    if (equals) {
      *equals++ = '\0';
    }
    int kind = index_of(phrase_names, G_N_ELEMENTS(phrase_names), line);
    if (kind >= 0) {
      add_phrases(tables, (PhraseKind)kind, equals, colon + 1);
    }
    return;
  }
  g_auto(GStrv) items = g_strsplit(line, " ", -1);
  int class = *items ? index_of(class_names, WORD_CLASSES, *items) : -1;
  for (char **item = items + 1; class >= 0 && *item; item++) {
    add_word(tables, class, *item);
  }
}

/* "RULE: name; name" */
static void add_holiday(TimexTables *tables, char *line) {
  char *colon = strchr(line, ':');
  if (colon) {
    *colon = '\0';
    add_phrases(tables, PHRASE_HOLIDAY, line, colon + 1);
  }
}

/* False when the language has no such file. */
static bool read_lines(TimexTables *tables, const char *lang, const char *name, void (*add)(TimexTables *, char *)) {
  gsize len;
  g_autofree char *path = g_strdup_printf("lang/%.*s/%s", (int)strcspn(lang, "-"), lang, name);
  const char *text = lang_resource(path, &len);
  if (!text) {
    return false;
  }
  g_autofree char *copy = g_strndup(text, len);
  g_auto(GStrv) lines = g_strsplit(copy, "\n", -1);
  for (char **line = lines; *line; line++) {
    if (**line != '#') {
      add(tables, *line);
    }
  }
  return true;
}

/* Words that stand round a phrase, or within it, but never first. */
static const WordClass inner[] = {WORD_PROPER,
                                  WORD_SHORT,
                                  WORD_SHY,
                                  WORD_COMMON,
                                  WORD_PLURAL,
                                  WORD_OCLOCK,
                                  WORD_BEARING,
                                  WORD_ZONE,
                                  WORD_ABBREVIATED,
                                  WORD_SUFFIX,
                                  WORD_SCALE,
                                  WORD_OF,
                                  WORD_AND,
                                  WORD_OR,
                                  WORD_TO,
                                  WORD_IN,
                                  WORD_AT,
                                  WORD_ON,
                                  WORD_FROM,
                                  WORD_BETWEEN,
                                  WORD_THROUGHOUT,
                                  WORD_SINCE,
                                  WORD_UNTIL,
                                  WORD_FILLER,
                                  WORD_BEFORE,
                                  WORD_MEASURE,
                                  WORD_POSSESSIVE,
                                  WORD_LABEL,
                                  WORD_STREET,
                                  WORD_DATED,
                                  WORD_FUTURE,
                                  WORD_PROSPECT,
                                  WORD_PASSIVE,
                                  WORD_INFINITIVE,
                                  WORD_OPEN,
                                  WORD_TITLE,
                                  WORD_PRONOUN,
                                  WORD_BEING,
                                  WORD_PRESENT_ENDING,
                                  WORD_RELATIVE,
                                  WORD_SEASONS,
                                  WORD_MOTION,
                                  WORD_GOAL,
                                  WORD_ENDED,
                                  WORD_BEGUN,
                                  WORD_COPULA,
                                  WORD_PROMISE,
                                  WORD_DEADLINE,
                                  WORD_POSTPONED,
                                  WORD_SCHEDULE,
                                  WORD_PLAIN,
                                  WORD_THAN,
                                  WORD_WHOLE,
                                  WORD_DAYPARTS,
                                  WORD_ACROSS,
                                  WORD_LASTING,
                                  WORD_ADVERB,
                                  WORD_PAST,
                                  WORD_PRESENT,
                                  WORD_ONGOING,
                                  WORD_PREPOSITION,
                                  WORD_PAST_ENDING,
                                  WORD_PERFECT,
                                  WORD_ZONE_NAME,
                                  WORD_ZONE_KIND,
                                  WORD_ZONE_TIME,
                                  WORD_YEARLY,
                                  WORD_MERIDIEM_FIRST,
                                  WORD_MERIDIEM_END,
                                  WORD_DAILY,
                                  WORD_CAPTION,
                                  WORD_PARTICLE,
                                  WORD_ORGAN,
                                  WORD_NIGHTLY,
                                  WORD_AMOUNTING,
                                  WORD_CARRIED,
                                  WORD_SHARE,
                                  WORD_ONWARD,
                                  WORD_EPITHET,
                                  WORD_LOCAL,
                                  WORD_QUANTITY,
                                  WORD_ANNUAL,
                                  WORD_CHANGE,
                                  WORD_EDITION,
                                  WORD_PLURAL_ENDING,
                                  WORD_GERUND_ENDING,
                                  WORD_SINGULAR_ENDING,
                                  WORD_PEOPLE,
                                  WORD_OPENER,
                                  WORD_DATING,
                                  WORD_MATURING,
                                  WORD_REIGN,
                                  WORD_INSTANT,
                                  WORD_EVENT,
                                  WORD_SEQUEL,
                                  WORD_PARTICIPLE,
                                  WORD_EVENT_ENDING};

static bool is_inner(WordClass class) {
  for (gsize i = 0; i < G_N_ELEMENTS(inner); i++) {
    if (inner[i] == class) {
      return true;
    }
  }
  return false;
}

/* Nouns that are listed only for what they say of a number. */
static bool is_noun(WordClass class) {
  return class == WORD_QUANTITY || class == WORD_ANNUAL || class == WORD_EDITION || class == WORD_PEOPLE ||
         class == WORD_MATURING || class == WORD_REIGN || class == WORD_ORGAN || class == WORD_NIGHTLY ||
         class == WORD_AMOUNTING || class == WORD_CAPTION || class == WORD_PLURAL_ENDING ||
         class == WORD_GERUND_ENDING || class == WORD_SINGULAR_ENDING || class == WORD_EPITHET || class == WORD_EVENT ||
         class == WORD_EVENT_ENDING || class == WORD_BEGUN || class == WORD_MEASURE || class == WORD_BEARING ||
         class == WORD_PARTICIPLE;
}

static bool is_known(const WordEntry *word) {
  bool known = word->phrases != NULL;
  for (int class = 0; class < WORD_CLASSES && !known; class ++) {
    known = word->value[class] != WORD_NOT && !is_noun((WordClass) class);
  }
  return known;
}

static WordStart may_start(const WordEntry *word) {
  for (int class = 0; class < WORD_CLASSES; class ++) {
    if (word->value[class] != WORD_NOT && !is_inner((WordClass) class)) {
      return STARTS_ALONE;
    }
  }
  return word->phrases ? STARTS_BY_PHRASE : STARTS_NOT;
}

/* "may", "march": no month, but a verb. */
static WordEntry *without_capital(const WordEntry *word) {
  static const WordClass names[] = {WORD_MONTH, WORD_WEEKDAY, WORD_SHORT, WORD_SHY, WORD_PROPER};
  WordEntry *common = g_new0(WordEntry, 1);
  *common = *word;
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
    common->value[names[i]] = WORD_NOT;
  }
  common->starts = may_start(common);
  common->known = is_known(common);
  return common;
}

static void finish_words(TimexTables *tables) {
  GHashTableIter iter;
  void *entry;
  g_hash_table_iter_init(&iter, tables->words);
  while (g_hash_table_iter_next(&iter, NULL, &entry)) {
    WordEntry *word = entry;
    word->starts = may_start(word);
    word->known = is_known(word);
    word->common = word->value[WORD_PROPER] == WORD_NOT ? NULL : without_capital(word);
  }
}

TimexTables *timex_tables_new(const char *lang) {
  TimexTables *tables = g_new0(TimexTables, 1);
  tables->words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, entry_free);
  tables->phrases = g_ptr_array_new_with_free_func(phrase_free);
  tables->strings = g_string_chunk_new(1024);
  if (!read_lines(tables, lang, "timex.txt", add_line)) {
    g_clear_pointer(&tables, timex_tables_free);
    return NULL;
  }
  read_lines(tables, lang, "holidays.txt", add_holiday);
  finish_words(tables);
  return tables;
}

void timex_tables_free(TimexTables *tables) {
  if (!tables) {
    return;
  }
  g_ptr_array_unref(tables->phrases);
  g_hash_table_unref(tables->words);
  g_string_chunk_free(tables->strings);
  g_free(tables);
}

const WordEntry *lexicon_word(const TimexTables *tables, const char *folded) {
  return g_hash_table_lookup(tables->words, folded);
}
