/* importdate.c -- see importdate.h.
 *
 * Each form has a function that answers with the same date in EDTF, or NULL where the text has another form. */
#include "read/date/importdate.h"

#include <stdio.h>
#include <string.h>

#include "lang/import.h"
#include "read/date/dayorder.h"
#include "read/date/importwords.h"
#include "read/date/inputdate.h"

/* The words of all languages. */
typedef struct {
  GHashTable *months;    /* word -> 1 to 12 */
  GHashTable *ongoing;   /* a set */
  GHashTable *particles; /* a set: "de", "am" */
  ImportWords *words;
  GPtrArray *before; /* of char*: "v. chr." */
} Vocabulary;

struct ImportDates {
  const ReadInput *input;
  bool edtf; /* as said of importdate_new(), or the formatter's, who writes EDTF where the dates stood */
  const Vocabulary *said;
  DayOrder order;          /* of 03/04/2020 */
  guint clocks, midnights; /* dates with a time of day; of them, those at midnight */
  guint stamps, new_years; /* dates at midnight of a zone; of them, those of January 1 */
  guint hyphens, pairs;    /* 2021-05 and 2021-22; of them, those of a year and the next */
};

static void add_months(const char *const *words, void *data) {
  GHashTable *months = data;
  for (guint i = 0; words[i]; i++) {
    g_autofree char *word = g_strndup(words[i], strlen(words[i]) - g_str_has_suffix(words[i], "."));
    if (!g_hash_table_contains(months, word)) {
      g_hash_table_insert(months, g_steal_pointer(&word), GUINT_TO_POINTER(i + 1));
    }
  }
}

static void add_to_set(const char *const *words, void *data) {
  for (; *words; words++) {
    g_hash_table_add(data, g_strdup(*words));
  }
}

static void add_to_list(const char *const *words, void *data) {
  for (; *words; words++) {
    g_ptr_array_add(data, g_strdup(*words));
  }
}

static void *read_vocabulary(void *unused) {
  Vocabulary *said = g_new0(Vocabulary, 1);
  (void)unused;
  said->months = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  said->ongoing = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  said->words = importwords_new();
  said->particles = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  said->before = g_ptr_array_new_with_free_func(g_free);
  lang_import_each_months(add_months, said->months);
  lang_import_each("ongoing", add_to_set, said->ongoing);
  lang_import_each("date_particles", add_to_set, said->particles);
  lang_import_each("before_christ", add_to_list, said->before);
  return said;
}

/* Read once and kept: a run may have thousands of texts. */
static const Vocabulary *vocabulary(void) {
  static GOnce once = G_ONCE_INIT;
  return g_once(&once, read_vocabulary, NULL);
}

ImportDates *importdate_new(const ReadInput *input, bool edtf) {
  ImportDates *dates = g_new0(ImportDates, 1);
  dates->input = input;
  dates->edtf = edtf || input->positions;
  dates->said = vocabulary();
  importdate_set_language(dates, "en");
  return dates;
}

void importdate_set_language(ImportDates *dates, const char *lang) {
  const char *asked = options_text(dates->input->options, OPT_LANG), *code = asked ? asked : lang;
  dates->order.english = !strcmp(code, "en") || !strcmp(code, "en-US");
}

void importdate_free(ImportDates *dates) {
  g_free(dates);
}

/* -- Numbers -- */

/* POSIX's rule for years of two digits. */
static int full_year(int year, int digits) {
  enum { FIRST = 69 };
  return digits == 4 ? year : year + (year < FIRST ? 2000 : 1900);
}

static bool is_midnight(const char *clock) {
  g_autofree char *lower = g_ascii_strdown(clock, -1);
  gsize zeros = strspn(lower, " t0:.,");
  const char *rest = lower + zeros + strspn(lower + zeros, " ");
  bool twelve = g_str_has_prefix(g_strchug(lower), "12:00") && strstr(lower, "am") && !strpbrk(lower, "3456789");
  return twelve || ((!*rest || !strcmp(rest, "z")) && strchr(lower, ':'));
}

/* Where every time is midnight, none is an hour. */
static const char *clock_of(const ImportDates *dates, const char *rest) {
  return dates->clocks == dates->midnights && is_midnight(rest) ? "" : rest;
}

static char *from_slashes(const ImportDates *dates, const char *text, const char **why) {
  Slashes slashes;
  int month, day;
  if (!slashes_read(text, &slashes)) {
    return NULL;
  }
  const int *n = slashes.number;
  const char *clock = clock_of(dates, slashes.rest);
  if (slashes.digits[0] == 4) {
    bool iso = slashes.mark == '-' && clock == slashes.rest && g_ascii_isdigit(*text);
    return iso ? NULL : g_strdup_printf("%04d-%02d-%02d%s", n[0], n[1], n[2], clock);
  }
  if (!slashes_year_last(&slashes)) {
    return NULL;
  }
  const char *reading = NULL;
  if (!dayorder_apply(&dates->order, &slashes, &month, &day, &reading)) {
    return NULL;
  }
  bool told = !reading || dayorder_is_told(&dates->order);
  *why = slashes.digits[2] == 2 && told ? "years of two digits are 1969 to 2068" : reading;
  return g_strdup_printf("%04d-%02d-%02d%s", full_year(n[2], slashes.digits[2]), month, day, clock);
}

/* "1999,12,31" of TimelineJS 1, "2019年5月3日", and "19991231". */
static char *from_parts(const char *text) {
  static const char *const marks[] = {",", "年", "月", "日", ".", "/"};
  int part[3] = {0}, n = 0;
  for (const char *p = text; *p;) {
    int digits = (int)strspn(p, "0123456789");
    if (!digits || digits > (n ? 2 : 4) || n == 3) {
      return NULL;
    }
    part[n++] = atoi(p);
    p += digits;
    for (gsize i = 0; *p && i < G_N_ELEMENTS(marks); i++) {
      if (g_str_has_prefix(p, marks[i])) {
        p += strlen(marks[i]);
        break;
      }
    }
  }
  g_autoptr(GString) out = g_string_new(NULL);
  g_string_printf(out, "%04d", part[0]);
  for (int i = 1; i < n; i++) {
    g_string_append_printf(out, "-%02d", part[i]);
  }
  return n && part[0] > 31 && strcmp(out->str, text) ? g_strdup(out->str) : NULL;
}

static char *from_run_of_digits(const char *text) {
  int year, month, day;
  bool run = strlen(text) == 8 && strspn(text, "0123456789") == 8;
  bool good = run && sscanf(text, "%4d%2d%2d", &year, &month, &day) == 3 && year > 1000 && year < 3000;
  return good && month >= 1 && month <= 12 && day >= 1 && day <= 31
             ? g_strdup_printf("%04d-%02d-%02d", year, month, day)
             : NULL;
}

/* "+1937-00-00T00:00:00Z": Wikidata's months and days of 0 are not known. */
static char *from_timestamp(const ImportDates *dates, const char *text, const char **why) {
  char sign = *text == '-' || *text == '+' ? *text : 0;
  int year, month, day, n = 0;
  if (sscanf(text + (sign != 0), "%4d-%2d-%2d%n", &year, &month, &day, &n) != 3 || n != 10 ||
      !strchr("T ", text[(sign != 0) + n])) { /* "/.." after a day is no clock */
    return NULL;
  }
  if (dates->stamps > 1 && dates->stamps == dates->new_years && is_midnight(text + (sign != 0) + n)) {
    *why = "all times of the file are the first midnight of a year, as databases write years";
    month = 0;
  }
  g_autofree char *clock = g_strdup(clock_of(dates, text + (sign != 0) + n));
  char *fraction = strchr(clock, '.');
  if (fraction) {
    gsize digits = strspn(fraction + 1, "0123456789");
    memmove(fraction, fraction + 1 + digits, strlen(fraction + 1 + digits) + 1);
  }
  g_autofree char *whole = g_strdup_printf("%s%04d-%02d-%02d", sign == '-' ? "-" : "", year, month, day);
  char *out = !month ? g_strndup(whole, strlen(whole) - 6)
              : !day ? g_strndup(whole, strlen(whole) - 3)
                     : g_strconcat(whole, clock, NULL);
  return strcmp(out, text) ? out : (g_free(out), NULL);
}

/* 2021-22 */
static bool is_pair(const char *text, int *year) {
  int next;
  bool form = strlen(text) == 7 && (text[4] == '-' || text[4] == '/') && sscanf(text, "%4d%*1c%2d", year, &next) == 2 &&
              strspn(text, "0123456789") == 4 && strspn(text + 5, "0123456789") == 2;
  return form && (*year + 1) % 100 == next;
}

static char *from_pair(const ImportDates *dates, const char *text, const char **why) {
  enum { LAST_MONTH = 12, FEWEST = 2 };
  int year;
  if (!is_pair(text, &year) || dates->hyphens > dates->pairs || (year + 1) % 100 <= LAST_MONTH) {
    return NULL;
  }
  bool season = year % 100 + 1 >= 21 && year % 100 + 1 <= 41;
  if (season && dates->pairs < FEWEST) {
    *why = "EDTF's months from 21 are seasons; for two years write both";
    return NULL;
  }
  *why = "all such dates of the file are a year and the next";
  return g_strdup_printf("%04d/%04d", year, year + 1);
}

/* -500: who counts so knows no year 0.  EDTF's years have four digits, and the formatter writes them where they stood.
 */
static char *from_minus(const ImportDates *dates, const char *text, const char **why) {
  gsize sign = g_str_has_prefix(text, "-") ? 1 : g_str_has_prefix(text, "−") ? strlen("−") : 0;
  gsize digits = strspn(text + sign, "0123456789");
  bool edtf = dates->edtf || (digits == 4 && text[sign] == '0');
  if (!sign || !digits || digits > 4 || text[sign + digits] || edtf) {
    return NULL;
  }
  *why = "a year below 0 is one BC, and 1 BC comes before 1";
  int year = atoi(text + sign) - 1;
  return g_strdup_printf("%s%04d", year > 0 ? "-" : "", year);
}

/* -- Words -- */

static guint month_of(const ImportDates *dates, const char *word) {
  enum { SHORTEST = 3 };
  guint month = GPOINTER_TO_UINT(g_hash_table_lookup(dates->said->months, word)), found = 0;
  bool begun = !month && g_utf8_strlen(word, -1) >= SHORTEST;
  GHashTableIter names;
  gpointer name, number;
  for (g_hash_table_iter_init(&names, dates->said->months); begun && g_hash_table_iter_next(&names, &name, &number);) {
    if (g_str_has_prefix(name, word)) {
      if (found && found != GPOINTER_TO_UINT(number)) {
        return 0; /* "jui" */
      }
      found = GPOINTER_TO_UINT(number);
    }
  }
  return month ? month : found;
}

bool importdate_may_start(const char *text, gsize len) {
  enum { LONGEST_MONTH = 40 };
  if (strspn(text, "IVX") > 1) { /* "XIXe siècle" */
    return true;
  }
  const char *end = text;
  while (end < text + len && g_unichar_isalpha(g_utf8_get_char(end))) {
    end = g_utf8_next_char(end);
  }
  if (end - text > LONGEST_MONTH) {
    return false;
  }
  g_autofree char *word = g_utf8_strdown(text, end - text);
  if (g_hash_table_contains(vocabulary()->months, word)) {
    return true;
  }
  gsize head = MIN(len, (gsize)LONGEST_MONTH);
  while (head < len && ((guchar)text[head] & 0xC0) == 0x80) {
    head++;
  }
  g_autofree char *lower = g_utf8_strdown(text, (gssize)head);
  return importwords_may_start(vocabulary()->words, lower);
}

typedef struct {
  int year, day;
  guint month;
  bool wrong;
} Words;

static void take_number(Words *words, const char *word) {
  gsize digits = strspn(word, "0123456789");
  int number = digits <= 4 ? atoi(word) : 0;
  for (const char *end = word + digits; *end; end = g_utf8_next_char(end)) {
    words->wrong |= !g_unichar_isalpha(g_utf8_get_char(end));
  }
  if (digits <= 2 && !words->day && number >= 1 && number <= 31) {
    words->day = number; /* "1er", "3." */
  } else if ((digits >= 3 || number > 31) && !words->year) {
    words->year = number;
  } else {
    words->wrong = true;
  }
}

static void take_word(const ImportDates *dates, Words *words, const char *word) {
  guint month = g_ascii_isdigit(*word) ? 0 : month_of(dates, word);
  if (g_ascii_isdigit(*word)) {
    take_number(words, word);
  } else if (month) {
    words->wrong |= words->month != 0;
    words->month = month;
  } else {
    words->wrong |= !g_hash_table_contains(dates->said->particles, word);
  }
}

/* New string without the sign of years before Christ; NULL: there is none. */
static char *without_before(const ImportDates *dates, const char *lower) {
  for (guint i = 0; i < dates->said->before->len; i++) {
    const char *sign = dates->said->before->pdata[i], *at = strstr(lower, sign);
    if (at) {
      return g_strdup_printf("%.*s %s", (int)(at - lower), lower, at + strlen(sign));
    }
  }
  return NULL;
}

/* "14 décembre 1977", "Julio de 2024", "44 v. Chr." */
static char *from_words(const ImportDates *dates, const char *text) {
  g_autofree char *lower = g_utf8_strdown(text, -1);
  g_autofree char *christian = without_before(dates, lower);
  g_auto(GStrv) parts = g_strsplit_set(christian ? christian : lower, " ,.", -1);
  Words words = {0};
  for (char **part = parts; *part && !words.wrong; part++) {
    if (**part) {
      take_word(dates, &words, *part);
    }
  }
  if (christian && !words.year) { /* "44 v. Chr." */
    words.year = words.day;
    words.day = 0;
  }
  if (words.wrong || !words.year || (!words.month && !christian)) {
    return NULL;
  }
  int year = christian ? words.year - 1 : words.year;
  g_autofree char *month = words.month ? g_strdup_printf("-%02u", words.month) : g_strdup("");
  g_autofree char *day = words.month && words.day ? g_strdup_printf("-%02d", words.day) : g_strdup("");
  return g_strdup_printf("%s%04d%s%s", christian && year ? "-" : "", year, month, day);
}

bool importdate_is_ongoing(ImportDates *dates, const char *text) {
  g_autofree char *lower = g_strstrip(g_utf8_strdown(text, -1));
  gsize len = strlen(lower);
  if (len && lower[len - 1] == '.' && len > 4) {
    lower[len - 1] = '\0';
  }
  return g_hash_table_contains(dates->said->ongoing, lower);
}

/* -- All -- */

static bool is_readable(const ImportDates *dates, const char *text) {
  g_autoptr(Date) date = inputdate_parse(dates->input, text, strlen(text), NULL);
  return date != NULL;
}

static char *mend_one(ImportDates *dates, const char *text, const char **why);

/* "um 1450", "depuis mars 1901", "19. Jahrhundert" */
static char *from_lead(ImportDates *dates, const char *text, const char **why) {
  enum { LONGEST = 100 }; /* one lead may stand before another */
  static const char *const forms[LEAD_KINDS] = {"%s~", "%s/..", "../%s", "%s"};
  g_autofree char *lower = g_utf8_strdown(text, -1);
  char *period = importwords_period(dates->said->words, lower);
  LeadWord kind;
  const char *rest = period || strlen(text) > LONGEST ? NULL : importwords_lead(dates->said->words, lower, &kind);
  if (!rest) {
    return period;
  }
  g_autofree char *mended = mend_one(dates, rest, why);
  const char *inner = mended ? mended : rest;
  g_autoptr(Date) date = inputdate_parse(dates->input, inner, strlen(inner), NULL);
  const char *edtf = date && date_form(date) == DATE_SINGLE ? date_edtf(date) : NULL;
  bool about = edtf && kind == LEAD_ABOUT && strpbrk(edtf, "~?%");
  g_auto(GStrv) around = edtf ? g_strsplit(forms[kind], "%s", 2) : NULL;
  return !edtf ? NULL : about ? g_strdup(edtf) : g_strconcat(around[0], edtf, around[1], NULL);
}

static char *mend_one(ImportDates *dates, const char *text, const char **why) {
  g_autofree char *whole = importdate_thousands(text);
  if (whole) {
    char *mended = mend_one(dates, whole, why);
    return mended ? mended : g_steal_pointer(&whole);
  }
  char *out = dates->edtf ? NULL : from_pair(dates, text, why);
  out = out ? out : from_minus(dates, text, why);
  out = out || dates->edtf ? out : from_timestamp(dates, text, why);
  out = out ? out : from_slashes(dates, text, why);
  if (!out && !*why && !is_readable(dates, text)) {
    out = importdate_epoch(text, why);
    out = out ? out : from_parts(text);
    out = out ? out : from_run_of_digits(text);
    out = out ? out : from_words(dates, text);
    out = out ? out : from_lead(dates, text, why);
  }
  return out;
}

/* EDTF of one end of a span; new string, NULL: it is no date. */
static char *end_of_span(ImportDates *dates, const char *text, gsize len, const char **why) {
  g_autofree char *own = g_strstrip(g_strndup(text, len));
  g_autofree char *mended = mend_one(dates, own, why);
  const char *chosen = mended ? mended : own;
  g_autoptr(Date) date = inputdate_parse(dates->input, chosen, strlen(chosen), NULL);
  return date && date_form(date) != DATE_INTERVAL ? g_strdup(date_edtf(date)) : NULL;
}

/* "13." of "13.–15. Mai 2011", "März" of "März–Mai 1901": it lacks what ends the other. */
static char *complete(ImportDates *dates, const char *text, gsize len, const char *other, const char **why) {
  for (const char *blank = strchr(other, ' '); blank; blank = strchr(blank + 1, ' ')) {
    g_autofree char *whole = g_strdup_printf("%.*s%s", (int)len, text, blank);
    char *date = end_of_span(dates, whole, strlen(whole), why);
    if (date) {
      return date;
    }
  }
  return NULL;
}

/* The two sides of what parts them at text[cut..rest); NULL: they are no span. */
static char *join_span(ImportDates *dates, const char *text, gsize cut, const char *rest, const char **why) {
  enum { LONGEST_END = 40 };
  bool ongoing = importdate_is_ongoing(dates, rest);
  g_autofree char *from = end_of_span(dates, text, cut, why);
  g_autofree char *to = ongoing ? NULL : end_of_span(dates, rest, strlen(rest), why);
  if (to && !from && strlen(rest) < LONGEST_END) {
    from = complete(dates, text, cut, rest + strspn(rest, " "), why);
  }
  return from && (to || ongoing) ? g_strdup_printf("%s/%s", from, to ? to : "..") : NULL;
}

/* "von 1901 bis 1905", "März bis Mai 1901" */
static char *span_in_words(ImportDates *dates, const char *text, const char **why) {
  gsize length;
  LeadWord kind;
  g_autofree char *lower = g_utf8_strdown(text, -1);
  const char *joint = importwords_joint(dates->said->words, lower, &length);
  const char *after = joint ? importwords_lead(dates->said->words, lower, &kind) : NULL;
  bool led = after && after < joint && (kind == LEAD_FROM || kind == LEAD_SINCE);
  const char *start = led ? after : lower;
  return joint ? join_span(dates, start, (gsize)(joint - start), joint + length, why) : NULL;
}

static char *mend_span(ImportDates *dates, const char *text, const char **why) {
  static const char *const dashes[] = {" - ", "–", "—", " -- ", "-", "~", "～", "/"};
  for (gsize i = 0; i < G_N_ELEMENTS(dashes); i++) {
    const char *cut = strstr(text, dashes[i]);
    char *span = cut && cut > text ? join_span(dates, text, (gsize)(cut - text), cut + strlen(dashes[i]), why) : NULL;
    if (span) {
      return span;
    }
  }
  return span_in_words(dates, text, why);
}

char *importdate_mend(ImportDates *dates, const char *text, const char **why) {
  enum { LONGEST = 200 };
  *why = NULL;
  if (strlen(text) > LONGEST) {
    return NULL;
  }
  char *folded = importdate_fold(text);
  bool other = folded;
  g_autofree char *plain = g_strstrip(folded ? folded : g_strdup(text));
  char *out = mend_one(dates, plain, why);
  if (!out && is_readable(dates, plain)) {
    return other ? g_steal_pointer(&plain) : NULL;
  }
  return out ? out : mend_span(dates, plain, why);
}

void importdate_look(ImportDates *dates, const char *text) {
  Slashes slashes;
  int year;
  const char *colon = strchr(text, ':');
  if (slashes_read(text, &slashes)) {
    dayorder_look(&dates->order, &slashes);
  }
  if (colon) {
    const char *clock = colon;
    while (clock > text && g_ascii_isdigit(clock[-1])) {
      clock--;
    }
    dates->clocks++;
    dates->midnights += is_midnight(clock);
  }
  bool stamp = strlen(text) > 11 && g_str_has_suffix(text, "T00:00:00Z");
  dates->stamps += stamp;
  dates->new_years += stamp && strstr(text, "-01-01T00:00:00Z");
  dates->hyphens += strlen(text) == 7 && text[4] == '-' && strspn(text, "0123456789-") == 7;
  dates->pairs += strlen(text) == 7 && text[4] == '-' && is_pair(text, &year);
}
