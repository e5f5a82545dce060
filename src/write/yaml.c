/* yaml.c -- the timeline as YAML: a draft made to be edited.
 *
 * `- DATE: TITLE` is an event; a person reads the sentence in the comment above
 * it and changes the line below.  `needs_edit` comes first, where the eye
 * falls.  All else stands under the line and can be left alone; it reads back to the
 * same timeline. */
#include <string.h>

#include "write/jsonmodel.h"
#include "write/write.h"
#include "write/yamltext.h"

/* One field of a block mapping, if it has a value. */
static void field(GString *out, int indent, const char *name, const char *text) {
  if (!text) {
    return;
  }
  g_string_append_printf(out, "%*s%s: ", indent, "", name);
  yamltext_scalar(out, text);
  g_string_append_c(out, '\n');
}

/* A person's comments, a line each. */
static void comment(GString *out, int indent, const char *lines) {
  g_auto(GStrv) each = g_strsplit(lines ? lines : "", "\n", -1);
  for (char **line = each; *line; line++) {
    g_string_append_printf(out, "%*s#%s\n", indent, "", *line);
  }
}

static void field_number(GString *out, int indent, const char *name, gsize number) {
  g_string_append_printf(out, "%*s%s: %" G_GSIZE_FORMAT "\n", indent, "", name, number);
}

static void field_flag(GString *out, int indent, const char *name, bool set) {
  if (set) {
    g_string_append_printf(out, "%*s%s: true\n", indent, "", name);
  }
}

static void field_date(GString *out, int indent, const Date *date) {
  if (!date) {
    return;
  }
  g_string_append_printf(out, "%*sdate: ", indent, "");
  yamltext_edtf(out, date_edtf(date));
  g_string_append_c(out, '\n');
}

static void pairs(GString *out, int indent, const GPtrArray *list) {
  for (guint i = 0; i + 1 < list->len; i += 2) {
    field(out, indent, list->pdata[i], list->pdata[i + 1]);
  }
}

/* The first field of a list item carries the dash: write the fields two deeper, then
 * put it in their indentation. */
static void dash(GString *out, gsize start, int indent) {
  if (out->len > start) {
    out->str[start + (gsize)indent - 2] = '-';
  }
}

static void quote(GString *out, int indent, const char *name, const Quote *part, const char *value) {
  if (!part->text) {
    return;
  }
  g_string_append_printf(out, "%*s%s:\n", indent, "", name);
  field(out, indent + 2, "text", part->text);
  field_number(out, indent + 2, "offset", part->offset);
  field_number(out, indent + 2, "length", part->length);
  field(out, indent + 2, "value", value);
}

static void citation_fields(GString *out, int indent, const Citation *citation) {
  field(out, indent, "doc", citation->doc);
  field_number(out, indent, "offset", citation->offset);
  field_number(out, indent, "length", citation->length);
  field(out, indent, "quote", citation->quote);
  quote(out, indent, "phrase", &citation->phrase, citation->phrase_value);
  quote(out, indent, "head", &citation->head, NULL);
  field(out, indent, "why", citation->why);
}

/* The keys are those of the JSON form (jsonmodel.c). */
static void sources(GString *out, int indent, const Event *event) {
  const GPtrArray *citations = event->citations;
  if (!citations->len) {
    field(out, indent, "source", event->source);
    return;
  }
  g_string_append_printf(out, "%*ssource:\n", indent, "");
  citation_fields(out, indent + 2, citations->pdata[0]);
  field(out, indent, "source_note", event->source);
  if (citations->len > 1) {
    g_string_append_printf(out, "%*ssources:\n", indent, "");
  }
  for (guint i = 0; citations->len > 1 && i < citations->len; i++) {
    gsize start = out->len;
    citation_fields(out, indent + 4, citations->pdata[i]);
    dash(out, start, indent + 4);
  }
}

static void tags(GString *out, int indent, const GPtrArray *list) {
  if (!list->len) {
    return;
  }
  g_string_append_printf(out, "%*stags:\n", indent, "");
  for (guint i = 0; i < list->len; i++) {
    g_string_append_printf(out, "%*s- ", indent + 2, "");
    yamltext_scalar(out, list->pdata[i]);
    g_string_append_c(out, '\n');
  }
}

static void media(GString *out, int indent, const Media *media) {
  if (!media->url) {
    return;
  }
  g_string_append_printf(out, "%*smedia:\n", indent, "");
  field(out, indent + 2, "url", media->url);
  field(out, indent + 2, "caption", media->caption);
  field(out, indent + 2, "credit", media->credit);
}

/* `DATE: TITLE`, or what there is of the two. */
static void headline(GString *out, int indent, const Event *event) {
  if (!event->date || !event->title) {
    field_date(out, indent, event->date);
    field(out, indent, "title", event->title);
    return;
  }
  g_string_append_printf(out, "%*s", indent, "");
  yamltext_edtf(out, date_edtf(event->date));
  g_string_append(out, ": ");
  yamltext_scalar(out, event->title);
  g_string_append_c(out, '\n');
}

static void event_fields(GString *out, int indent, const Event *event) {
  field_flag(out, indent, "needs_edit", event->needs_edit);
  field_flag(out, indent, "drop", event->drop);
  headline(out, indent, event);
  field(out, indent, "display_date", event->display_date);
  field(out, indent, "text", event->text);
  field(out, indent, "id", event->id);
  field(out, indent, "group", event->group);
  tags(out, indent, event->tags);
  if (event->importance != 3) {
    field_number(out, indent, "importance", (gsize)event->importance);
  }
  field(out, indent, "kind", jsonmodel_kind(event->kind));
  field_flag(out, indent, "milestone", event->milestone);
  field_flag(out, indent, "uncertain", event->uncertain);
  field(out, indent, "link", event->link);
  field(out, indent, "color", event->color);
  field(out, indent, "icon", event->icon);
  media(out, indent, &event->media);
  sources(out, indent, event);
  pairs(out, indent, event->extra);
}

static void events(GString *out, const GPtrArray *list) {
  for (guint i = 0; i < list->len; i++) {
    const Event *event = list->pdata[i];
    const Citation *citation = event->citations->len ? event->citations->pdata[0] : NULL;
    if (citation && citation->quote && *citation->quote) {
      yamltext_comment(out, 2, citation->quote);
    }
    comment(out, 2, event->comment);
    gsize start = out->len;
    event_fields(out, 4, event);
    dash(out, start, 4);
  }
}

/* -- Comments of sections -- */

/* The lists that stand under a key of their own, and the end of the file. */
static bool has_section(const Timeline *timeline, const char *key) {
  return !*key || (!strcmp(key, "groups") && timeline->groups->len) || (!strcmp(key, "eras") && timeline->eras->len) ||
         (!strcmp(key, "sources") && timeline->sources->len) || (!strcmp(key, "style") && timeline->style->len) ||
         (!strcmp(key, "events") && timeline->events->len) || (!strcmp(key, "undated") && timeline->undated->len);
}

/* Those of `section`; NULL: of all that has none here, which stand at the top. */
static void section_comments(GString *out, const Timeline *timeline, const char *section) {
  for (guint i = 0; i + 1 < timeline->comments->len; i += 2) {
    const char *key = timeline->comments->pdata[i];
    if (section ? !strcmp(key, section) : !has_section(timeline, key)) {
      comment(out, 0, timeline->comments->pdata[i + 1]);
    }
  }
}

static void section(GString *out, const Timeline *timeline, const char *name, const GPtrArray *list) {
  if (list->len) {
    section_comments(out, timeline, name);
    g_string_append_printf(out, "%s:\n", name);
  }
}

static void groups(GString *out, const GPtrArray *list) {
  for (guint i = 0; i < list->len; i++) {
    const Group *group = list->pdata[i];
    gsize start = out->len;
    field(out, 4, "id", group->id);
    field(out, 4, "title", group->title);
    field(out, 4, "color", group->color);
    dash(out, start, 4);
  }
}

static void eras(GString *out, const GPtrArray *list) {
  for (guint i = 0; i < list->len; i++) {
    const Era *era = list->pdata[i];
    gsize start = out->len;
    field_date(out, 4, era->date);
    field(out, 4, "title", era->title);
    field(out, 4, "color", era->color);
    dash(out, start, 4);
  }
}

static void named_sources(GString *out, const GPtrArray *list) {
  for (guint i = 0; i < list->len; i++) {
    const Source *source = list->pdata[i];
    gsize start = out->len;
    field(out, 4, "id", source->id);
    field(out, 4, "title", source->title);
    field(out, 4, "link", source->link);
    dash(out, start, 4);
  }
}

static void anchor(GString *out, const Timeline *timeline) {
  if (!timeline->anchor) {
    return;
  }
  g_string_append(out, "anchor:\n");
  field_date(out, 2, timeline->anchor);
  field(out, 2, "from", timeline->anchor_from);
}

void write_yaml(const Timeline *timeline, const Options *options, const DateWords *words, GString *out, Diag *diag) {
  (void)options, (void)words, (void)diag;
  section_comments(out, timeline, NULL);
  field(out, 0, "title", timeline->title);
  field(out, 0, "subtitle", timeline->subtitle);
  field(out, 0, "text", timeline->text);
  field(out, 0, "author", timeline->author);
  field(out, 0, "lang", timeline->lang);
  anchor(out, timeline);
  section(out, timeline, "style", timeline->style);
  pairs(out, 2, timeline->style);
  section(out, timeline, "groups", timeline->groups);
  groups(out, timeline->groups);
  section(out, timeline, "eras", timeline->eras);
  eras(out, timeline->eras);
  section(out, timeline, "sources", timeline->sources);
  named_sources(out, timeline->sources);
  pairs(out, 0, timeline->extra);
  section(out, timeline, "events", timeline->events);
  events(out, timeline->events);
  section(out, timeline, "undated", timeline->undated);
  events(out, timeline->undated);
  if (!timeline->events->len) {
    g_string_append(out, "events: []\n");
  }
  section_comments(out, timeline, "");
}
