/* entry.c -- one event out of the lines of an entry: title, what tells more, link, source. */
#include <string.h>

#include "read/list/find.h"
#include "text/sentence.h"

/* "**1901** The mill": what stands in bold at the head of a line is the date, whatever follows. */
static bool read_bold(const LeadReader *reader, const char *text, gsize offset, LineRead *line) {
  enum { LONGEST = 90 };
  static const char *const marks[] = {"**", "__"};
  const PlainWords *plain = &line->plain;
  for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
    const char *close = g_str_has_prefix(text + offset, marks[i]) ? strstr(text + offset + 2, marks[i]) : NULL;
    gsize end = 0;
    while (close && close - text <= (gssize)offset + LONGEST && end < plain->words->len &&
           g_array_index(plain->at, gsize, end) < (gsize)(close - text))
      end++;
    gsize date = end;
    while (date && strchr(" :-.", plain->words->str[date - 1]))
      date--;
    Lead lead = date && end < plain->words->len ? lead_read_whole(reader, plain->words->str, date) : (Lead){0};
    if (lead.kind == LEAD_WHOLE) {
      lead.kind = LEAD_MARK;
      lead.bold = true;
      lead.rest = lead_skip_marks(plain->words->str, end, plain->words->len);
      line->lead = lead;
      return true;
    }
  }
  return false;
}

/* "April 9th" alone on its line: a day told without its year is that near the publication. */
static Date *near_publication(const Finder *finder, const LineRead *line) {
  const char *words = line->plain.words->str + line->lead.from;
  TimexContext context = {.anchor = finder->document->anchor};
  bool whole = line->lead.kind == LEAD_WHOLE && line->lead.yearless && context.anchor;
  TimexField field = whole ? timex_field(finder->tables, words, line->lead.length, &context) : (TimexField){0};
  Date *date = field.date && date_precision(field.date) >= DATE_PREC_DAY ? g_steal_pointer(&field.date) : NULL;
  timex_field_clear(&field);
  return date;
}

LineRead finder_read(const Finder *finder, gsize offset, gsize length, const Held *held) {
  LineRead line = {.plain = marks_plain(&finder->blocks->marks, finder->document->text, offset, offset + length)};
  LeadReader reader = {.dates = finder->dates,
                       .held = held ? held : &finder->held,
                       .year = finder->year,
                       .four_digits = finder->four_digits};
  if (!read_bold(&reader, finder->document->text, offset, &line))
    line.lead = lead_read(&reader, line.plain.words->str, line.plain.words->len);
  if (!line.lead.date)
    line.lead.date = near_publication(finder, &line);
  if (line.lead.kind == LEAD_NONE)
    line.tail = lead_read_tail(&reader, line.plain.words->str, line.plain.words->len);
  return line;
}

void finder_explain(const Finder *finder, const Lead *lead, gsize offset, gsize length) {
  g_autofree char *written = g_strndup(finder->document->text + offset, length);
  listdate_explain(finder->dates, offset, length, written, lead->date, lead->why);
}

void line_read_clear(LineRead *line) {
  plain_words_clear(&line->plain);
  lead_clear(&line->lead);
  lead_clear(&line->tail);
}

bool finder_has_phrase(const Finder *finder, gsize from, gsize to) {
  TimexContext context = {0};
  const char *text = finder->document->text;
  g_autoptr(GArray) found = timex_find(finder->tables, text + from, to - from, &context);
  bool dated = false;
  for (guint i = 0; i < found->len; i++) {
    const Timex *timex = &g_array_index(found, Timex, i);
    dated |= timex->date || timex->needs_anchor;
  }
  return dated && memchr(text + from, '.', to - from);
}

static gsize byte_of(const PlainWords *plain, gsize i) {
  return g_array_index(plain->at, gsize, MIN(i, plain->at->len - 1));
}

EntryDraft entry_begin(const Finder *finder, const Lead *lead, const PlainWords *plain, gsize from, gsize to) {
  EntryDraft draft = {.date = lead->date, .yearless = lead->yearless, .from = from, .to = to};
  draft.words = g_string_new(plain->words->str + lead->rest);
  if (lead->bold) /* as we write it: "**1901** The mill opens — With two wheels" */
    g_string_replace(draft.words, " — ", "\n", 1);
  draft.phrase = byte_of(plain, lead->from);
  draft.phrase_length = lead->length ? byte_of(plain, lead->from + lead->length - 1) + 1 - draft.phrase : 0;
  const char *text = finder->document->text;
  while (draft.phrase_length && (text[draft.phrase + draft.phrase_length] & 0xC0) == 0x80)
    draft.phrase_length++;
  draft.why = "written before it";
  finder_explain(finder, lead, draft.phrase, draft.phrase_length);
  return draft;
}

EntryDraft entry_begin_tail(const Finder *finder, const LineRead *line, gsize from, gsize to) {
  EntryDraft draft = entry_begin(finder, &line->tail, &line->plain, from, to);
  g_string_truncate(g_string_assign(draft.words, line->plain.words->str), line->tail.rest);
  draft.why = "written behind it";
  return draft;
}

EntryDraft entry_below(const Held *held, const char *words, gsize from, gsize to, const char *why) {
  EntryDraft draft = {.from = from, .to = to, .why = why, .words = g_string_new(words)};
  if (held && held->date) {
    draft.date = held->date;
    draft.phrase = held->offset;
    draft.phrase_length = held->length;
  }
  return draft;
}

static bool is_finished(const GString *words) {
  return words->len && strchr(".!?:;", words->str[words->len - 1]);
}

void entry_continue(EntryDraft *draft, const PlainWords *plain, gsize to) {
  enum { FULL_LINE = 50 };
  const char *newline = strrchr(draft->words->str, '\n');
  gsize line = newline ? strlen(newline) : draft->words->len;
  bool small = g_unichar_islower(g_utf8_get_char(plain->words->str));
  bool goes_on = !is_finished(draft->words) && (small || line >= FULL_LINE);
  bool joins = !draft->words->len || goes_on || newline;
  if (draft->words->len)
    g_string_append_c(draft->words, joins ? ' ' : '\n');
  g_string_append(draft->words, plain->words->str);
  draft->to = to;
}

void entry_add_detail(EntryDraft *draft, const char *words, gsize to) {
  if (*words)
    g_string_append_printf(draft->words, "%s%s", strchr(draft->words->str, '\n') ? "; " : "\n", words);
  draft->to = to;
}

/* -- The event -- */

/* "The mill opens." of a list has a full stop that a title has not; "etc." keeps its own. */
static void drop_stop(const Finder *finder, GString *title) {
  if (title->len < 2 || title->str[title->len - 1] != '.' || title->str[title->len - 2] == '.')
    return;
  const char *blank = strrchr(title->str, ' ');
  const char *word = blank ? blank + 1 : title->str;
  gsize len = strlen(word) - 1;
  bool known = len > 1 && word_set_has(word_lists_get(finder->lists, "abbreviations"), word, len);
  bool initials = memchr(word, '.', len) && g_ascii_isalpha(*word);
  if (!known && !initials)
    g_string_truncate(title, title->len - 1);
}

/* The first sentence, or what stands before the first line end. */
static gsize title_length(const Finder *finder, const GString *words) {
  gsize line = strcspn(words->str, "\n");
  g_autoptr(GArray) sentences = sentence_split(finder->lists, words->str, 0, line, NULL);
  const Span *first = sentences->len ? &g_array_index(sentences, Span, 0) : NULL;
  return first ? first->offset + first->length : line;
}

/* "begins work" begins as titles do; "iPhone" is a name. */
static void raise_first(GString *title) {
  gunichar first = g_utf8_get_char(title->str);
  const char *second = *title->str ? g_utf8_next_char(title->str) : title->str;
  if (!g_unichar_islower(first) || g_unichar_isupper(g_utf8_get_char(second)))
    return;
  char upper[6];
  gint n = g_unichar_to_utf8(g_unichar_toupper(first), upper);
  g_string_erase(title, 0, second - title->str);
  g_string_insert_len(title, 0, upper, n);
}

static guint count_words(const char *text, gsize len) {
  guint n = 0;
  for (gsize i = 0; i < len; i++)
    n += text[i] != ' ' && (i == 0 || text[i - 1] == ' ');
  return n;
}

/* Of a sentence that is too long for a title, what stands before its first mark; all of it where none is there. */
static gsize shorten(const char *text, gsize len) {
  enum { MOST_WORDS = 16, LEAST_WORDS = 3 };
  static const char *const marks[] = {"; ", ": ", " - ", " – ", " — ", " ("};
  gsize cut = len;
  for (gsize i = 0; i < G_N_ELEMENTS(marks) && count_words(text, len) > MOST_WORDS; i++) {
    const char *at = g_strstr_len(text, (gssize)len, marks[i]);
    gsize before = at ? (gsize)(at - text) : len;
    guint words = count_words(text, before);
    if (before < cut && words >= LEAST_WORDS && words <= MOST_WORDS)
      cut = before;
  }
  return cut;
}

static void take_words(const Finder *finder, const GString *words, Event *event) {
  gsize sentence = title_length(finder, words), cut = shorten(words->str, sentence);
  g_autoptr(GString) title = g_string_new_len(words->str, (gssize)cut);
  g_string_replace(title, "\t", " ", 0);
  drop_stop(finder, title);
  raise_first(title);
  event->title = g_strdup(g_strstrip(title->str));
  g_autoptr(GString) rest = g_string_new(words->str + (cut < sentence ? 0 : cut)); /* cut short, it is told whole */
  g_string_replace(rest, "\t", "; ", 0);
  g_strstrip(rest->str);
  if (*rest->str)
    event->text = g_strdup(rest->str);
}

static char *copy(const Finder *finder, gsize offset, gsize length) {
  return g_strndup(finder->document->text + offset, length);
}

static Citation *cite(const Finder *finder, const EntryDraft *draft, const char *title) {
  Citation *citation = citation_new();
  citation->doc = g_strdup(finder->document->name);
  citation->part = g_strdup(finder->document->part);
  citation->offset = draft->from;
  citation->page = document_page(finder->document, citation->offset);
  citation->length = draft->to - draft->from;
  citation->quote = copy(finder, citation->offset, citation->length);
  if (draft->phrase_length) {
    citation->phrase = (Quote){copy(finder, draft->phrase, draft->phrase_length), draft->phrase, draft->phrase_length};
    citation->phrase_value = draft->date ? g_strdup(date_edtf(draft->date)) : NULL;
  }
  gsize word = strcspn(title, " ");
  const char *at = g_strstr_len(citation->quote, -1, title);
  at = at ? at : g_strstr_len(citation->quote, -1, g_utf8_strchr(title, (gssize)word, *title) ? title : "");
  gsize head = at ? citation->offset + (gsize)(at - citation->quote) : citation->offset;
  citation->head = (Quote){g_strndup(title, word), head, MIN(word, citation->offset + citation->length - head)};
  citation->why = g_strdup(draft->why);
  return citation;
}

/* Years that are lacking further down are that of this entry. */
static void keep_year(Finder *finder, const Date *date) {
  const DateTerm *term = date_term(date, 0);
  bool plain = term && !term->year_x && !term->exponent && term->year >= 1000 && term->year <= 9999;
  g_free(finder->year);
  finder->year = plain ? g_strdup_printf("%d", (int)term->year) : NULL;
}

void entry_end(Finder *finder, EntryDraft *draft) {
  g_strstrip(draft->words->str);
  draft->words->len = strlen(draft->words->str);
  if (draft->words->len) {
    Event *event = event_new();
    take_words(finder, draft->words, event);
    event->group = g_steal_pointer(&draft->group);
    event->date = draft->date ? date_ref((Date *)draft->date) : NULL;
    event->link = g_strdup(marks_link(&finder->blocks->marks, draft->from, draft->to));
    g_ptr_array_add(event->citations, cite(finder, draft, event->title));
    if (event->date)
      keep_year(finder, event->date);
    g_ptr_array_add(event->date       ? finder->out->dated
                    : draft->yearless ? finder->out->yearless
                                      : finder->out->undated,
                    event);
    document_set_apart(finder->document, draft->from, draft->to - draft->from);
  }
  g_free(draft->group);
  g_string_free(draft->words, TRUE);
  *draft = (EntryDraft){0};
}

void finder_report(const Finder *finder, const LineRead *line, gsize offset) {
  enum { SHOWN = 60 };
  const char *words = line->plain.words->str;
  gsize len = MIN(strcspn(words, ":\t|"), (gsize)SHOWN);
  while (len && (words[len] & 0xC0) == 0x80)
    len--;
  diag_add(finder->input->diag, DIAG_WARNING, "list-date", diag_place(finder->input->diag, offset, len),
           "\"%.*s\" is no date that can be read, so this entry has none; write one as 1984-05-12, 1984-05 or 1984",
           (int)len, words);
}

void finder_report_list(const Finder *finder, const GArray *lines, guint total) {
  enum { LEAST = 3, NAMED = 6 };
  if (lines->len < LEAST || 2 * lines->len < total)
    return;
  Diag *diag = finder->input->diag;
  g_autoptr(GString) numbers = g_string_new(NULL);
  for (guint i = 0; i < lines->len && i < NAMED; i++) {
    const Block *block = finder_block(finder, g_array_index(lines, guint, i));
    g_string_append_printf(numbers, "%s%d", i ? ", " : "", diag_place(diag, block->start, 1).line);
  }
  const Block *first = finder_block(finder, g_array_index(lines, guint, 0));
  diag_add(diag, DIAG_WARNING, "list-unread", diag_place(diag, first->offset, first->length),
           "%u of %u lines begin like dates that cannot be read (lines %s%s), so this is no dated list; write dates as "
           "1984-05-12, 1984-05 or 1984",
           lines->len, total, numbers->str, lines->len > NAMED ? " ..." : "");
}
