/* fields.c -- see fields.h. */
#include "read/authored/fields.h"
#include "model/timeline.h"
#include <string.h>

#define NONE NULL, NULL

static const char *const kinds[] = {"happened", "planned", "state", "report", NULL};
static const char *const calendars[] = {"gregorian", "julian", NULL};
static const char *const anchors[] = {"option",    "front-matter", "byline", "html", "timeml",
                                      "file-name", "mail",         "saved",  NULL};

static gpointer make_event(void) {
  return event_new();
}

static gpointer make_citation(void) {
  return citation_new();
}

static gpointer make_conflict(void) {
  return conflict_new();
}

static gpointer make_remark(void) {
  return remark_new();
}

static gpointer make_group(void) {
  return g_new0(Group, 1);
}

static gpointer make_era(void) {
  return g_new0(Era, 1);
}

static gpointer make_source(void) {
  return g_new0(Source, 1);
}

static const Field phrase_fields[] = {
    {"text", FIELD_TEXT, offsetof(Citation, phrase.text), true, NONE, "the words that give the date"},
    {"offset", FIELD_NUMBER, offsetof(Citation, phrase.offset), false, NONE, "where they begin, in characters"},
    {"length", FIELD_NUMBER, offsetof(Citation, phrase.length), false, NONE, "how many characters they are"},
    {"value", FIELD_TEXT, offsetof(Citation, phrase_value), false, NONE, "what they mean, as TimeML writes it"},
    {0}};
static const FieldRecord phrase = {"phrase", NULL, false, phrase_fields};

static const Field head_fields[] = {
    {"text", FIELD_TEXT, offsetof(Citation, head.text), true, NONE, "the word that is the event"},
    {"offset", FIELD_NUMBER, offsetof(Citation, head.offset), false, NONE, "where it begins, in characters"},
    {"length", FIELD_NUMBER, offsetof(Citation, head.length), false, NONE, "how many characters it is"},
    {0}};
static const FieldRecord head = {"head", NULL, false, head_fields};

static gpointer make_alternative(void) {
  return alternative_new(NULL, 0);
}

static const Field alternative_fields[] = {
    {"title", FIELD_TEXT, offsetof(Alternative, title), true, NONE, "the words"},
    {"confidence", FIELD_SHARE, offsetof(Alternative, confidence), false, NONE, "0 to 1, that they can be printed"},
    {0}};
static const FieldRecord alternative = {"alternative", make_alternative, false, alternative_fields};

static const Field told_fields[] = {
    {"date", FIELD_DATE, offsetof(Citation, told.date), true, NONE, "when, as that text alone tells it"},
    {"title", FIELD_TEXT, offsetof(Citation, told.title), true, NONE, "what, likewise"},
    {"importance", FIELD_RANK, offsetof(Citation, told.importance), false, NONE, "1 to 5 in that text"},
    {"kind", FIELD_KIND, offsetof(Citation, told.kind), false, NULL, kinds, "what sort of event it is there"},
    {"needs_edit", FIELD_FLAG, offsetof(Citation, told.needs_edit), false, NONE, "extraction was not sure of it"},
    {"confidence", FIELD_SHARE, offsetof(Citation, told.confidence), false, NONE, "0 to 1, in the title"},
    {"alternatives", FIELD_RECORDS, offsetof(Citation, told.alternatives), false, &alternative, NULL,
     "what else the title might be"},
    {"uncertain", FIELD_FLAG, offsetof(Citation, told.uncertain), false, NONE, "that text does not vouch for it"},
    {0}};
static const FieldRecord told = {"told", NULL, false, told_fields};

static const Field citation_fields[] = {
    {"doc", FIELD_TEXT, offsetof(Citation, doc), false, NONE, "the file the event was found in"},
    {"part", FIELD_TEXT, offsetof(Citation, part), false, NONE, "of that file: the subject of a message, a sheet"},
    {"page", FIELD_NUMBER, offsetof(Citation, page), false, NONE, "of that file, counted from 1"},
    {"offset", FIELD_NUMBER, offsetof(Citation, offset), false, NONE, "where the sentence begins, in characters"},
    {"length", FIELD_NUMBER, offsetof(Citation, length), false, NONE, "how many characters the sentence is"},
    {"quote", FIELD_TEXT, offsetof(Citation, quote), false, NONE, "the sentence"},
    {"phrase", FIELD_RECORD, 0, false, &phrase, NULL, "the date as the sentence says it"},
    {"head", FIELD_RECORD, 0, false, &head, NULL, "the word that the title was built round"},
    {"why", FIELD_TEXT, offsetof(Citation, why), false, NONE, "the rule that gave the date"},
    {"link", FIELD_TEXT, offsetof(Citation, link), false, NONE, "where the text is to be read"},
    {"made", FIELD_TEXT, offsetof(Citation, made), false, NONE, "a sum, by which a change by hand is known"},
    {"told", FIELD_RECORD, 0, false, &told, NULL, "of a merged entry: what this text told, for merging it with more"},
    {0}};
const FieldRecord field_citation = {"source", make_citation, false, citation_fields};

static const Field media_fields[] = {
    {"url", FIELD_TEXT, offsetof(Event, media.url), true, NONE, "address or file of the picture"},
    {"caption", FIELD_TEXT, offsetof(Event, media.caption), false, NONE, "what it shows"},
    {"credit", FIELD_TEXT, offsetof(Event, media.credit), false, NONE, "whose it is"},
    {0}};
static const FieldRecord media = {"media", NULL, false, media_fields};

static const Field conflict_fields[] = {
    {"date", FIELD_DATE, offsetof(Conflict, date), true, NONE, "the other date"},
    {"mentions", FIELD_NUMBER, offsetof(Conflict, mentions), false, NONE, "texts that give it"},
    {"doc", FIELD_TEXT, offsetof(Conflict, doc), false, NONE, "one of them"},
    {"quote", FIELD_TEXT, offsetof(Conflict, quote), false, NONE, "its sentence"},
    {0}};
static const FieldRecord conflict = {"conflict", make_conflict, false, conflict_fields};

static const Field event_fields[] = {
    {"date", FIELD_DATE, offsetof(Event, date), false, NONE, "when, in EDTF: 2020-01-03, 1939-09/1945, 1450~, -0043"},
    {"start", FIELD_START, offsetof(Event, date), false, NONE, "first half of a date that is a span"},
    {"end", FIELD_END, offsetof(Event, date), false, NONE, "second half of it; .. for what goes on"},
    {"calendar", FIELD_CALENDAR, 0, false, NULL, calendars, "by which its days are given; julian ones are converted"},
    {"title", FIELD_TEXT, offsetof(Event, title), true, NONE, "what happened, in a few words"},
    {"text", FIELD_TEXT, offsetof(Event, text), false, NONE, "a sentence or two more"},
    {"id", FIELD_TEXT, offsetof(Event, id), false, NONE, "a name of its own; else made of date and title"},
    {"display_date", FIELD_TEXT, offsetof(Event, display_date), false, NONE, "shown in place of the date's own words"},
    {"group", FIELD_TEXT, offsetof(Event, group), false, NONE, "the id of its group"},
    {"tags", FIELD_TEXTS, offsetof(Event, tags), false, NONE, "words to select it by: a list, or with commas between"},
    {"importance", FIELD_RANK, offsetof(Event, importance), false, NONE, "1 to 5; 3 when not given"},
    {"kind", FIELD_KIND, offsetof(Event, kind), false, NULL, kinds, "what sort of event it is"},
    {"drop", FIELD_FLAG, offsetof(Event, drop), false, NONE, "left out of every output, and of --update"},
    {"highlight", FIELD_FLAG, offsetof(Event, highlight), false, NONE, "it matters most: drawn so, and kept longest"},
    {"after", FIELD_TEXTS, offsetof(Event, after), false, NONE,
     "ids of events that it follows on; arrows come from them"},
    {"because", FIELD_TEXTS, offsetof(Event, because), false, NONE, "ids of events that brought it about"},
    {"leads_to", FIELD_TEXTS, offsetof(Event, leads_to), false, NONE, "ids of events that it brings about"},
    {"milestone", FIELD_FLAG, offsetof(Event, milestone), false, NONE, "drawn as a mark of its own"},
    {"needs_edit", FIELD_FLAG, offsetof(Event, needs_edit), false, NONE, "extraction was not sure of the title"},
    {"confidence", FIELD_SHARE, offsetof(Event, confidence), false, NONE,
     "0 to 1, that the title extracted can be printed as it is"},
    {"alternatives", FIELD_RECORDS, offsetof(Event, alternatives), false, &alternative, NULL,
     "what else the title extracted might be, the likeliest first"},
    {"own_title", FIELD_TEXT, offsetof(Event, own_title), false, NONE, "extraction's, where --writer wrote the title"},
    {"refused_title", FIELD_TEXT, offsetof(Event, refused_title), false, NONE, "what --writer wrote and was not taken"},
    {"refused_why", FIELD_TEXT, offsetof(Event, refused_why), false, NONE, "why not"},
    {"uncertain", FIELD_FLAG, offsetof(Event, uncertain), false, NONE, "the source does not vouch for it"},
    {"edited", FIELD_TEXT, offsetof(Event, edited), false, NONE,
     "what a person changed of what was extracted: date, title; it stays so"},
    {"elsewhere", FIELD_TEXTS, offsetof(Event, elsewhere), false, NONE, "dates that other texts give, and where"},
    {"link", FIELD_TEXT, offsetof(Event, link), false, NONE, "address to read more"},
    {"media", FIELD_RECORD, 0, false, &media, NULL, "a picture"},
    {"source", FIELD_SOURCE, offsetof(Event, source), false, &field_citation, NULL, "who says so: words, or where"},
    {"source_note", FIELD_TEXT, offsetof(Event, source), false, NONE, "words about a source that is a place"},
    {"sources", FIELD_RECORDS, offsetof(Event, citations), false, &field_citation, NULL,
     "all places, where there are several"},
    {"summary", FIELD_TEXTS, offsetof(Event, coverage.summary), false, NONE, "sentences of the texts that tell it"},
    {"mentions", FIELD_NUMBER, offsetof(Event, coverage.mentions), false, NONE, "texts that tell of it"},
    {"told_from", FIELD_DATE, offsetof(Event, coverage.first), false, NONE, "when the first of them was published"},
    {"told_to", FIELD_DATE, offsetof(Event, coverage.last), false, NONE, "when the last was"},
    {"score", FIELD_NUMBER, offsetof(Event, coverage.score), false, NONE,
     "how much is told of it, in hundredths of the entry most told of"},
    {"conflicts", FIELD_RECORDS, offsetof(Event, coverage.conflicts), false, &conflict, NULL,
     "other dates that texts give to the same"},
    {"color", FIELD_COLOR, offsetof(Event, color), false, NONE, "colour, #rrggbb in quotes"},
    {"icon", FIELD_TEXT, offsetof(Event, icon), false, NONE, "a sign or an emoji before the title"},
    {0}};
const FieldRecord field_event = {"event", make_event, true, event_fields};

static const Field group_fields[] = {
    {"id", FIELD_TEXT, offsetof(Group, id), true, NONE, "what events name it by"},
    {"title", FIELD_TEXT, offsetof(Group, title), false, NONE, "what is shown; the id when not given"},
    {"color", FIELD_COLOR, offsetof(Group, color), false, NONE, "colour, #rrggbb in quotes"},
    {0}};
const FieldRecord field_group = {"group", make_group, false, group_fields};

static const Field era_fields[] = {
    {"date", FIELD_DATE, offsetof(Era, date), false, NONE, "the span of time: 2019-06/2020-02"},
    {"start", FIELD_START, offsetof(Era, date), false, NONE, "first half of it, in place of date"},
    {"end", FIELD_END, offsetof(Era, date), false, NONE, "second half of it; .. for what goes on"},
    {"title", FIELD_TEXT, offsetof(Era, title), true, NONE, "its name"},
    {"color", FIELD_COLOR, offsetof(Era, color), false, NONE, "colour, #rrggbb in quotes"},
    {0}};
const FieldRecord field_era = {"era", make_era, false, era_fields};

static const Field line_fields[] = {{"date", FIELD_DATE, offsetof(Era, date), true, NONE, "the date that it marks"},
                                    {"title", FIELD_TEXT, offsetof(Era, title), true, NONE, "what is said of it"},
                                    {0}};
const FieldRecord field_line = {"line", make_era, false, line_fields};

static const Field source_fields[] = {{"id", FIELD_TEXT, offsetof(Source, id), true, NONE, "what events name it by"},
                                      {"title", FIELD_TEXT, offsetof(Source, title), false, NONE, "its title"},
                                      {"link", FIELD_TEXT, offsetof(Source, link), false, NONE, "its address"},
                                      {0}};
const FieldRecord field_source = {"source", make_source, false, source_fields};

static const Field anchor_fields[] = {
    {"date", FIELD_DATE, offsetof(Timeline, anchor), false, NONE, "the date of publication"},
    {"from", FIELD_NAME, offsetof(Timeline, anchor_from), false, NULL, anchors, "where it was found"},
    {0}};
static const FieldRecord anchor = {"anchor", NULL, false, anchor_fields};

static const Field remark_fields[] = {
    {"offset", FIELD_NUMBER, offsetof(Remark, offset), false, NONE, "where the sentence begins, in characters"},
    {"length", FIELD_NUMBER, offsetof(Remark, length), false, NONE, "how many characters it is"},
    {"quote", FIELD_TEXT, offsetof(Remark, quote), true, NONE, "the sentence"},
    {0}};
static const FieldRecord remark = {"lead", make_remark, false, remark_fields};

static const Field timeline_fields[] = {
    {"dateline", FIELD_VERSION, 0, false, NONE, "version of the format: 1"},
    {"id", FIELD_TEXT, offsetof(Timeline, id), false, NONE, "what --jsonl calls the document"},
    {"link", FIELD_TEXT, offsetof(Timeline, link), false, NONE, "where that is to be read"},
    {"lead", FIELD_RECORDS, offsetof(Timeline, lead), false, &remark, NULL,
     "of a line of --jsonl: how the document begins, where no event is"},
    {"title", FIELD_TEXT, offsetof(Timeline, title), false, NONE, "the headline of the drawing"},
    {"title_made", FIELD_TEXT, offsetof(Timeline, title_made), false, NONE, "the title is a headline: its sum"},
    {"subtitle", FIELD_TEXT, offsetof(Timeline, subtitle), false, NONE, "a line under it"},
    {"text", FIELD_TEXT, offsetof(Timeline, text), false, NONE, "an introduction"},
    {"author", FIELD_TEXT, offsetof(Timeline, author), false, NONE, "who made it"},
    {"lang", FIELD_TEXT, offsetof(Timeline, lang), false, NONE, "language of the dates shown: en, en-GB"},
    {"anchor", FIELD_RECORD, 0, false, &anchor, NULL, "publication date that extraction went by"},
    {"style", FIELD_STYLE, offsetof(Timeline, style), false, NONE, "how it is drawn: options of the command line"},
    {"groups", FIELD_RECORDS, offsetof(Timeline, groups), false, &field_group, NULL, "groups, in order of drawing"},
    {"eras", FIELD_SPANS, offsetof(Timeline, eras), false, &field_era, NULL, "spans drawn behind the events"},
    {"lines", FIELD_SPANS, offsetof(Timeline, lines), false, &field_line, NULL, "dates marked by a line: an election"},
    {"sources", FIELD_RECORDS, offsetof(Timeline, sources), false, &field_source, NULL, "sources that events name"},
    {"sum", FIELD_UNKEPT, 0, false, NONE, "of the rest, by which a change by hand is known"},
    {"events", FIELD_EVENTS, offsetof(Timeline, events), true, &field_event, NULL, "the events"},
    {"undated", FIELD_EVENTS, offsetof(Timeline, undated), false, &field_event, NULL, "events without a date"},
    {0}};
const FieldRecord field_timeline = {"timeline", NULL, true, timeline_fields};

const Field *fields_find(const FieldRecord *record, const char *name) {
  for (const Field *field = record->fields; field->name; field++) {
    if (!strcmp(field->name, name)) {
      return field;
    }
  }
  return NULL;
}

const char **fields_names(const FieldRecord *record) {
  GPtrArray *names = g_ptr_array_new();
  for (const Field *field = record->fields; field->name; field++) {
    g_ptr_array_add(names, (char *)field->name);
  }
  g_ptr_array_add(names, NULL);
  return (const char **)g_ptr_array_free(names, FALSE);
}

bool fields_is_coverage(const Field *field) {
  gsize from = offsetof(Event, coverage);
  return field >= event_fields && field < event_fields + G_N_ELEMENTS(event_fields) && field->at >= from &&
         field->at < from + sizeof(Coverage);
}

bool fields_know(const char *name) {
  return fields_find(&field_timeline, name) || fields_find(&field_event, name);
}

const Field *fields_only_text(const FieldRecord *record) {
  const Field *only = NULL;
  guint required = 0;
  for (const Field *field = record->fields; field->name; field++) {
    required += field->required;
    only = field->required ? field : only;
  }
  return required == 1 && only->type == FIELD_TEXT ? only : NULL;
}
