/* fields.c -- see fields.h. */
#include "model/fields.h"
#include "model/timeline.h"
#include <string.h>

#define NONE NULL, NULL

static const char *const kinds[] = {"happened", "planned", "state", "report", NULL};
static const char *const calendars[] = {"gregorian", "julian", NULL};
static const char *const anchors[] = {"option",    "front-matter", "byline", "html", "timeml",
                                      "file-name", "mail",         "saved",  NULL};

static const Field phrase_fields[] = {
    {"text", FIELD_TEXT, offsetof(Citation, phrase.text), FIELD_REQUIRED, NONE, NULL, "the words that give the date"},
    {"offset", FIELD_NUMBER, offsetof(Citation, phrase.offset), FIELD_ALWAYS, NONE, NULL,
     "where they begin, in characters"},
    {"length", FIELD_NUMBER, offsetof(Citation, phrase.length), FIELD_ALWAYS, NONE, NULL,
     "how many characters they are"},
    {"value", FIELD_TEXT, offsetof(Citation, phrase_value), FIELD_PLAIN, NONE, NULL,
     "what they mean, as TimeML writes it"},
    {0}};
static const FieldRecord phrase = {"phrase", 0, NULL, false, phrase_fields};

static const Field head_fields[] = {
    {"text", FIELD_TEXT, offsetof(Citation, head.text), FIELD_REQUIRED, NONE, NULL, "the word that is the event"},
    {"offset", FIELD_NUMBER, offsetof(Citation, head.offset), FIELD_ALWAYS, NONE, NULL,
     "where it begins, in characters"},
    {"length", FIELD_NUMBER, offsetof(Citation, head.length), FIELD_ALWAYS, NONE, NULL, "how many characters it is"},
    {0}};
static const FieldRecord head = {"head", 0, NULL, false, head_fields};

static const Field alternative_fields[] = {
    {"title", FIELD_TEXT, offsetof(Alternative, title), FIELD_REQUIRED, NONE, NULL, "the words"},
    {"confidence", FIELD_SHARE, offsetof(Alternative, confidence), FIELD_PLAIN, NONE, NULL,
     "0 to 1, that they can be printed"},
    {0}};
const FieldRecord field_alternative = {"alternative", sizeof(Alternative), (GDestroyNotify)alternative_free, false,
                                       alternative_fields};

static const Field told_fields[] = {
    {"date", FIELD_DATE, offsetof(Citation, told.date), FIELD_REQUIRED, NONE, NULL,
     "when, as that text alone tells it"},
    {"title", FIELD_TEXT, offsetof(Citation, told.title), FIELD_REQUIRED, NONE, NULL, "what, likewise"},
    {"importance", FIELD_RANK, offsetof(Citation, told.importance), FIELD_ALWAYS, NONE, NULL, "1 to 5 in that text"},
    {"kind", FIELD_KIND, offsetof(Citation, told.kind), FIELD_PLAIN, NULL, kinds, NULL,
     "what sort of event it is there"},
    {"needs_edit", FIELD_FLAG, offsetof(Citation, told.needs_edit), FIELD_ALWAYS, NONE, NULL,
     "extraction was not sure of it"},
    {"confidence", FIELD_SHARE, offsetof(Citation, told.confidence), FIELD_PLAIN, NONE, NULL, "0 to 1, in the title"},
    {"alternatives", FIELD_RECORDS, offsetof(Citation, told.alternatives), FIELD_PLAIN, &field_alternative, NULL, NULL,
     "what else the title might be"},
    {"uncertain", FIELD_FLAG, offsetof(Citation, told.uncertain), FIELD_ALWAYS, NONE, NULL,
     "that text does not vouch for it"},
    {0}};
static const FieldRecord told = {"told", 0, NULL, false, told_fields};

static const Field citation_fields[] = {
    {"doc", FIELD_TEXT, offsetof(Citation, doc), FIELD_PLAIN, NONE, NULL, "the file the event was found in"},
    {"part", FIELD_TEXT, offsetof(Citation, part), FIELD_PLAIN, NONE, NULL,
     "of that file: the subject of a message, a sheet"},
    {"page", FIELD_NUMBER, offsetof(Citation, page), FIELD_PLAIN, NONE, NULL, "of that file, counted from 1"},
    {"offset", FIELD_NUMBER, offsetof(Citation, offset), FIELD_ALWAYS, NONE, NULL,
     "where the sentence begins, in characters"},
    {"length", FIELD_NUMBER, offsetof(Citation, length), FIELD_ALWAYS, NONE, NULL,
     "how many characters the sentence is"},
    {"quote", FIELD_TEXT, offsetof(Citation, quote), FIELD_PLAIN, NONE, NULL, "the sentence"},
    {"phrase", FIELD_RECORD, 0, FIELD_PLAIN, &phrase, NULL, NULL, "the date as the sentence says it"},
    {"head", FIELD_RECORD, 0, FIELD_PLAIN, &head, NULL, NULL, "the word that the title was built round"},
    {"why", FIELD_TEXT, offsetof(Citation, why), FIELD_PLAIN, NONE, NULL, "the rule that gave the date"},
    {"link", FIELD_TEXT, offsetof(Citation, link), FIELD_PLAIN, NONE, NULL, "where the text is to be read"},
    {"made", FIELD_TEXT, offsetof(Citation, made), FIELD_PLAIN, NONE, NULL,
     "a sum over the date and title that extraction gave, by which a change by hand is known"},
    {"told", FIELD_RECORD, 0, FIELD_PLAIN, &told, NULL, NULL,
     "of an entry merged from several texts: what this text alone told, by which it is merged anew with further files; "
     "an entry that a person has retitled or dated otherwise stays in one piece"},
    {0}};
const FieldRecord field_citation = {"source", sizeof(Citation), (GDestroyNotify)citation_free, false, citation_fields};

static const Field media_fields[] = {
    {"url", FIELD_TEXT, offsetof(Event, media.url), FIELD_REQUIRED, NONE, NULL, "address or file of the picture"},
    {"caption", FIELD_TEXT, offsetof(Event, media.caption), FIELD_PLAIN, NONE, NULL, "what it shows"},
    {"credit", FIELD_TEXT, offsetof(Event, media.credit), FIELD_PLAIN, NONE, NULL, "whose it is"},
    {0}};
static const FieldRecord media = {"media", 0, NULL, false, media_fields};

static const Field conflict_fields[] = {
    {"date", FIELD_DATE, offsetof(Conflict, date), FIELD_REQUIRED, NONE, NULL, "the other date"},
    {"mentions", FIELD_NUMBER, offsetof(Conflict, mentions), FIELD_ALWAYS, NONE, NULL, "texts that give it"},
    {"doc", FIELD_TEXT, offsetof(Conflict, doc), FIELD_PLAIN, NONE, NULL, "one of them"},
    {"quote", FIELD_TEXT, offsetof(Conflict, quote), FIELD_PLAIN, NONE, NULL, "its sentence"},
    {0}};
const FieldRecord field_conflict = {"conflict", sizeof(Conflict), (GDestroyNotify)conflict_free, false,
                                    conflict_fields};

static const Field event_fields[] = {
    {"id", FIELD_TEXT, offsetof(Event, id), FIELD_COLUMN, NONE, NULL,
     "a name of its own; else one is made of date and title"},
    {"date", FIELD_DATE, offsetof(Event, date), FIELD_COLUMN, NONE, NULL,
     "when, in EDTF: 2020-01-03, 1939-09/1945, 1450~, -0043"},
    {"start", FIELD_START, offsetof(Event, date), FIELD_APART, NONE, NULL, "first half of a date that is a span"},
    {"end", FIELD_END, offsetof(Event, date), FIELD_APART, NONE, NULL, "second half of it; .. for what goes on"},
    {"calendar", FIELD_CALENDAR, 0, FIELD_APART, NULL, calendars, NULL,
     "the calendar of its date; julian days are converted, and shown both ways"},
    {"display_date", FIELD_TEXT, offsetof(Event, display_date), FIELD_COLUMN | FIELD_OWN, NONE, "display dates",
     "shown in place of the date's own words"},
    {"title", FIELD_TEXT, offsetof(Event, title), FIELD_REQUIRED | FIELD_COLUMN, NONE, NULL,
     "what happened, in a few words"},
    {"text", FIELD_TEXT, offsetof(Event, text), FIELD_COLUMN | FIELD_OWN, NONE, "the text of events",
     "a sentence or two more; where it is longer than half a page it runs on over columns and pages (spine, table) or "
     "is cut, which the foot says (lanes)"},
    {"group", FIELD_TEXT, offsetof(Event, group), FIELD_COLUMN | FIELD_OWN, NONE, "groups",
     "the id of its group, which is a lane of the drawing"},
    {"tags", FIELD_TEXTS, offsetof(Event, tags), FIELD_ALWAYS | FIELD_COLUMN | FIELD_OWN, NONE, "tags",
     "words to select it by (--tag): a list, or with commas between"},
    {"importance", FIELD_RANK, offsetof(Event, importance), FIELD_ALWAYS | FIELD_COLUMN, NONE, "importance",
     "1 to 5, 3 when not given; --min-importance leaves the lesser out"},
    {"kind", FIELD_KIND, offsetof(Event, kind), FIELD_PLAIN, NULL, kinds, "kinds", "what sort of event it is"},
    {"drop", FIELD_FLAG, offsetof(Event, drop), FIELD_OWN, NONE, NULL,
     "left out of every output; in a draft, --update does not bring it back"},
    {"after", FIELD_TEXTS, offsetof(Event, after), FIELD_OWN, NONE, "ties between events",
     "ids of events that it follows on: axis, lanes and spine draw an arrow from the earlier to the later, the table "
     "says it in words"},
    {"because", FIELD_TEXTS, offsetof(Event, because), FIELD_OWN, NONE, "ties between events",
     "ids of events that brought it about, shown likewise"},
    {"leads_to", FIELD_TEXTS, offsetof(Event, leads_to), FIELD_OWN, NONE, "ties between events",
     "ids of events that it brings about, shown likewise"},
    {"highlight", FIELD_FLAG, offsetof(Event, highlight), FIELD_OWN, NONE, "highlights",
     "it matters most: a heavier title, a larger mark, and the last to give way where a sheet cannot tell all"},
    {"milestone", FIELD_FLAG, offsetof(Event, milestone), FIELD_COLUMN | FIELD_OWN, NONE, "milestones",
     "drawn as a mark of its own"},
    {"needs_edit", FIELD_FLAG, offsetof(Event, needs_edit), FIELD_ALWAYS, NONE, NULL,
     "extraction was not sure of the title; how many are so is said, and --strict fails on them; take it away when the "
     "title is as you want it"},
    {"confidence", FIELD_SHARE, offsetof(Event, confidence), FIELD_PLAIN, NONE, NULL,
     "0 to 1, that the title extracted can be printed as it is: of titles with .8 about eight in ten can"},
    {"alternatives", FIELD_RECORDS, offsetof(Event, alternatives), FIELD_PLAIN, &field_alternative, NULL, NULL,
     "what else the title extracted might be, the likeliest first; the review page shows them"},
    {"own_title", FIELD_TEXT, offsetof(Event, own_title), FIELD_PLAIN, NONE, NULL,
     "the title that extraction made, where --writer wrote another"},
    {"refused_title", FIELD_TEXT, offsetof(Event, refused_title), FIELD_PLAIN, NONE, NULL,
     "what --writer wrote and was not taken"},
    {"refused_why", FIELD_TEXT, offsetof(Event, refused_why), FIELD_PLAIN, NONE, NULL, "why it was not taken"},
    {"uncertain", FIELD_FLAG, offsetof(Event, uncertain), FIELD_ALWAYS, NONE, "doubts",
     "the source does not vouch for it"},
    {"edited", FIELD_TEXT, offsetof(Event, edited), FIELD_PLAIN, NONE, NULL,
     "what a person, or --writer, changed of what was extracted: date, title or both; it stays so whatever --update "
     "reads, and takes in what other texts tell of the same"},
    {"elsewhere", FIELD_TEXTS, offsetof(Event, elsewhere), FIELD_PLAIN, NONE, NULL,
     "dates that other texts give the same happening, and where; which is right is for a person to say"},
    {"link", FIELD_TEXT, offsetof(Event, link), FIELD_COLUMN | FIELD_OWN, NONE, "links",
     "address to read more: http, https or mailto"},
    {"source", FIELD_SOURCE, offsetof(Event, source), FIELD_APART | FIELD_COLUMN | FIELD_OWN, &field_citation, NULL,
     "sources",
     "who says so: words, or the id of one of the sources, whose title is shown, or a place in a text; the foot of the "
     "drawing lists them, or each row of a table; an event without a link of its own leads to that of its source"},
    {"source_note", FIELD_TEXT, offsetof(Event, source), FIELD_APART, NONE, NULL,
     "words about a source that is a place"},
    {"sources", FIELD_RECORDS, offsetof(Event, citations), FIELD_APART, &field_citation, NULL,
     "the sentences that events come from", "all places, where there are several"},
    {"color", FIELD_COLOR, offsetof(Event, color), FIELD_COLUMN | FIELD_OWN, NONE, "colours",
     "the colour of its mark, #rrggbb in quotes; one that would not stand out from the paper is drawn a little darker"},
    {"icon", FIELD_TEXT, offsetof(Event, icon), FIELD_COLUMN | FIELD_OWN, NONE, "icons",
     "a sign before the title: a character or two, or an emoji, not a name; one that no face has is left out, and "
     "said"},
    {"media", FIELD_RECORD, 0, FIELD_COLUMN | FIELD_OWN, &media, NULL, "media", "a picture"},
    {"summary", FIELD_TEXTS, offsetof(Event, coverage.summary), FIELD_ALWAYS | FIELD_COUNTED, NONE, NULL,
     "of an entry out of many texts (--topic): sentences of the texts that tell it"},
    {"mentions", FIELD_NUMBER, offsetof(Event, coverage.mentions), FIELD_COUNTED, NONE, NULL,
     "how many texts tell of it"},
    {"told_from", FIELD_DATE, offsetof(Event, coverage.first), FIELD_COUNTED, NONE, NULL,
     "when the first of them was published"},
    {"told_to", FIELD_DATE, offsetof(Event, coverage.last), FIELD_COUNTED, NONE, NULL, "when the last was"},
    {"score", FIELD_NUMBER, offsetof(Event, coverage.score), FIELD_ALWAYS | FIELD_COUNTED, NONE, NULL,
     "how much is told of it, in hundredths of the entry most told of"},
    {"conflicts", FIELD_RECORDS, offsetof(Event, coverage.conflicts), FIELD_COUNTED, &field_conflict, NULL, NULL,
     "other dates that texts give to the same"},
    {0}};
const FieldRecord field_event = {"event", sizeof(Event), (GDestroyNotify)event_free, true, event_fields};

static const Field group_fields[] = {
    {"id", FIELD_TEXT, offsetof(Group, id), FIELD_REQUIRED, NONE, NULL, "what events name it by"},
    {"title", FIELD_TEXT, offsetof(Group, title), FIELD_PLAIN, NONE, "the titles of groups",
     "what is shown; the id when not given"},
    {"color", FIELD_COLOR, offsetof(Group, color), FIELD_PLAIN, NONE, "the colours of groups and eras",
     "the colour of its marks, #rrggbb in quotes"},
    {0}};
const FieldRecord field_group = {"group", sizeof(Group), (GDestroyNotify)group_free, false, group_fields};

static const Field era_fields[] = {
    {"date", FIELD_DATE, offsetof(Era, date), FIELD_PLAIN, NONE, NULL, "the span of time: 2019-06/2020-02"},
    {"start", FIELD_START, offsetof(Era, date), FIELD_APART, NONE, NULL, "first half of it, in place of date"},
    {"end", FIELD_END, offsetof(Era, date), FIELD_APART, NONE, NULL, "second half of it; .. for what goes on"},
    {"title", FIELD_TEXT, offsetof(Era, title), FIELD_REQUIRED, NONE, NULL, "its name"},
    {"color", FIELD_COLOR, offsetof(Era, color), FIELD_PLAIN, NONE, "the colours of groups and eras",
     "its colour, #rrggbb in quotes, of which so much is shown as remains a tint"},
    {0}};
const FieldRecord field_era = {"era", sizeof(Era), (GDestroyNotify)era_free, false, era_fields};

static const Field line_fields[] = {
    {"date", FIELD_DATE, offsetof(Era, date), FIELD_REQUIRED, NONE, NULL, "the date that it marks"},
    {"title", FIELD_TEXT, offsetof(Era, title), FIELD_REQUIRED, NONE, NULL, "what is said of it"},
    {0}};
const FieldRecord field_line = {"line", sizeof(Era), (GDestroyNotify)era_free, false, line_fields};

static const Field source_fields[] = {
    {"id", FIELD_TEXT, offsetof(Source, id), FIELD_REQUIRED, NONE, NULL, "what events name it by"},
    {"title", FIELD_TEXT, offsetof(Source, title), FIELD_PLAIN, NONE, NULL, "its title"},
    {"link", FIELD_TEXT, offsetof(Source, link), FIELD_PLAIN, NONE, "the addresses of sources", "its address"},
    {0}};
const FieldRecord field_source = {"source", sizeof(Source), (GDestroyNotify)source_free, false, source_fields};

static const Field anchor_fields[] = {
    {"date", FIELD_DATE, offsetof(Timeline, anchor), FIELD_PLAIN, NONE, NULL, "the date of publication"},
    {"from", FIELD_NAME, offsetof(Timeline, anchor_from), FIELD_PLAIN, NULL, anchors, NULL, "where it was found"},
    {0}};
const FieldRecord field_anchor = {"anchor", 0, NULL, false, anchor_fields};

static const Field remark_fields[] = {
    {"offset", FIELD_NUMBER, offsetof(Remark, offset), FIELD_ALWAYS, NONE, NULL,
     "where the sentence begins, in characters"},
    {"length", FIELD_NUMBER, offsetof(Remark, length), FIELD_ALWAYS, NONE, NULL, "how many characters it is"},
    {"quote", FIELD_TEXT, offsetof(Remark, quote), FIELD_REQUIRED, NONE, NULL, "the sentence"},
    {0}};
const FieldRecord field_remark = {"lead", sizeof(Remark), (GDestroyNotify)remark_free, false, remark_fields};

static const Field timeline_fields[] = {
    {"dateline", FIELD_VERSION, 0, FIELD_ALWAYS, NONE, NULL, "version of the format: 1"},
    {"id", FIELD_TEXT, offsetof(Timeline, id), FIELD_APART, NONE, NULL, "what --jsonl calls the document"},
    {"link", FIELD_TEXT, offsetof(Timeline, link), FIELD_APART, NONE, NULL,
     "of a line of --jsonl: where the document is to be read"},
    {"lead", FIELD_RECORDS, offsetof(Timeline, lead), FIELD_APART, &field_remark, NULL, NULL,
     "of a line of --jsonl: first sentences of the document that are no events"},
    {"title", FIELD_TEXT, offsetof(Timeline, title), FIELD_OWN, NONE, "the title", "the headline of the drawing"},
    {"title_made", FIELD_TEXT, offsetof(Timeline, title_made), FIELD_PLAIN, NONE, NULL,
     "the title is the headline of a text: its sum, as made of a source"},
    {"subtitle", FIELD_TEXT, offsetof(Timeline, subtitle), FIELD_OWN, NONE, "the subtitle and author",
     "a line under it"},
    {"text", FIELD_TEXT, offsetof(Timeline, text), FIELD_OWN, NONE, "the introduction",
     "an introduction, set under that in columns to read, at most a third of a page"},
    {"author", FIELD_TEXT, offsetof(Timeline, author), FIELD_OWN, NONE, "the subtitle and author",
     "who made it, named at the foot and in the file"},
    {"lang", FIELD_TEXT, offsetof(Timeline, lang), FIELD_OWN, NONE, NULL,
     "language of the dates shown: en, en-GB, de, fr, es, fa, ar or he"},
    {"anchor", FIELD_RECORD, 0, FIELD_PLAIN, &field_anchor, NULL, NULL, "the publication date that extraction went by"},
    {"style", FIELD_STYLE, offsetof(Timeline, style), FIELD_PLAIN, NONE, "the style",
     "how it is drawn: options of the command line, which go before it: layout, scale, page, theme, date-style and "
     "others that --print-schema lists"},
    {"groups", FIELD_RECORDS, offsetof(Timeline, groups), FIELD_PLAIN, &field_group, NULL, "groups",
     "groups, in the order of drawing"},
    {"eras", FIELD_SPANS, offsetof(Timeline, eras), FIELD_PLAIN, &field_era, NULL, "eras",
     "spans behind the events, each also as DATE: TITLE"},
    {"lines", FIELD_SPANS, offsetof(Timeline, lines), FIELD_PLAIN, &field_line, NULL, "lines",
     "dates that the drawing marks, whatever happened then: an election; each also as DATE: TITLE"},
    {"sources", FIELD_RECORDS, offsetof(Timeline, sources), FIELD_PLAIN, &field_source, NULL, "sources",
     "sources that events name"},
    {"sum", FIELD_UNKEPT, 0, FIELD_APART, NONE, NULL,
     "of JSON, over all before it; of YAML the last comment; a file whose sum does not hold was changed by hand, and "
     "--output does not overwrite it"},
    {"events", FIELD_EVENTS, offsetof(Timeline, events), FIELD_REQUIRED, &field_event, NULL, NULL,
     "the events, in any order"},
    {"undated", FIELD_EVENTS, offsetof(Timeline, undated), FIELD_PLAIN, &field_event, NULL, "events without a date",
     "events that have no date yet"},
    {0}};
const FieldRecord field_timeline = {"timeline", sizeof(Timeline), NULL, true, timeline_fields};

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

bool fields_know(const char *name) {
  return fields_find(&field_timeline, name) || fields_find(&field_event, name);
}

const Field *fields_only_text(const FieldRecord *record) {
  const Field *only = NULL;
  guint required = 0;
  for (const Field *field = record->fields; field->name; field++) {
    required += (field->is & FIELD_REQUIRED) != 0;
    only = field->is & FIELD_REQUIRED ? field : only;
  }
  return required == 1 && only->type == FIELD_TEXT ? only : NULL;
}
