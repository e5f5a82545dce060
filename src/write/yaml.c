/* yaml.c -- the timeline as YAML: a draft made to be edited.
 *
 * What it holds is the JSON form (jsonmodel.h), less what goes without saying.  `- DATE: TITLE` is an event; a person
 * reads the sentence in the comment above it and changes the line below.  `needs_edit` comes first, where the eye
 * falls.  All else stands under the line and can be left alone; it reads back to the same timeline. */
#include <string.h>

#include "write/jsonmodel.h"
#include "write/write.h"
#include "write/yamltext.h"

static void value(GString *out, int indent, const char *key, const json_t *json);

/* The first field of a list item carries the dash: write the fields two deeper, then
 * put it in their indentation. */
static void dash(GString *out, gsize start, int indent) {
  if (out->len > start) {
    out->str[start + (gsize)indent - 2] = '-';
  }
}

static void fields(GString *out, int indent, const json_t *object) {
  const char *key;
  json_t *json;
  json_object_foreach((json_t *)object, key, json) {
    value(out, indent, key, json);
  }
}

static void item(GString *out, int indent, const json_t *json) {
  gsize start = out->len;
  if (json_is_string(json)) {
    g_string_append_printf(out, "%*s", indent, "");
    yamltext_scalar(out, json_string_value(json));
    g_string_append_c(out, '\n');
  } else {
    fields(out, indent, json);
  }
  dash(out, start, indent);
}

static void scalar(GString *out, const char *key, const json_t *json) {
  if (json_is_integer(json)) {
    g_string_append_printf(out, "%" JSON_INTEGER_FORMAT, json_integer_value(json));
  } else if (json_is_real(json)) {
    char text[G_ASCII_DTOSTR_BUF_SIZE];
    g_string_append(out, g_ascii_formatd(text, sizeof text, "%g", json_real_value(json)));
  } else if (json_is_boolean(json)) {
    g_string_append(out, json_is_true(json) ? "true" : "false");
  } else if (strcmp(key, "date") == 0) {
    yamltext_edtf(out, json_string_value(json));
  } else {
    yamltext_scalar(out, json_string_value(json));
  }
}

/* One field of a block mapping. */
static void value(GString *out, int indent, const char *key, const json_t *json) {
  g_string_append_printf(out, "%*s%s:", indent, "", key);
  if (json_is_object(json) || json_is_array(json)) {
    g_string_append_c(out, '\n');
  } else {
    g_string_append_c(out, ' ');
    scalar(out, key, json);
    g_string_append_c(out, '\n');
  }
  if (json_is_object(json)) {
    fields(out, indent + 2, json);
  }
  for (size_t i = 0; i < json_array_size(json); i++) {
    item(out, indent + 4, json_array_get(json, i));
  }
}

/* -- Events -- */

/* What an event is when nothing is said. */
static bool goes_without_saying(const char *key, const json_t *json) {
  return json_is_false(json) || (json_is_array(json) && json_array_size(json) == 0) ||
         (strcmp(key, "importance") == 0 && json_integer_value(json) == 3);
}

/* Write a field here, where its place is, and not with the others. */
static void early(GString *out, int indent, json_t *event, const char *key) {
  json_t *json = json_object_get(event, key);
  if (json && !goes_without_saying(key, json)) {
    value(out, indent, key, json);
  }
  json_object_del(event, key);
}

/* `DATE: TITLE`, or what there is of the two. */
static void headline(GString *out, int indent, json_t *event) {
  const char *date = json_string_value(json_object_get(event, "date"));
  const char *title = json_string_value(json_object_get(event, "title"));
  if (!date || !title) {
    early(out, indent, event, "date");
    early(out, indent, event, "title");
    return;
  }
  g_string_append_printf(out, "%*s", indent, "");
  yamltext_edtf(out, date);
  g_string_append(out, ": ");
  yamltext_scalar(out, title);
  g_string_append_c(out, '\n');
  json_object_del(event, "date");
  json_object_del(event, "title");
}

static void event_fields(GString *out, int indent, json_t *event) {
  const char *key;
  json_t *json;
  early(out, indent, event, "needs_edit");
  early(out, indent, event, "drop");
  headline(out, indent, event);
  early(out, indent, event, "display_date");
  early(out, indent, event, "text");
  json_object_foreach(event, key, json) {
    if (!goes_without_saying(key, json)) {
      value(out, indent, key, json);
    }
  }
}

/* -- Comments -- */

/* A person's comments, a line each. */
static void comment(GString *out, int indent, const char *lines) {
  g_auto(GStrv) each = g_strsplit(lines ? lines : "", "\n", -1);
  for (char **line = each; *line; line++) {
    g_string_append_printf(out, "%*s#%s\n", indent, "", *line);
  }
}

/* The sentence that it comes from, then what a person has added. */
static void event_comments(GString *out, const Event *event) {
  const Citation *citation = event->citations->len ? event->citations->pdata[0] : NULL;
  if (citation && citation->quote && *citation->quote) {
    yamltext_comment(out, 2, citation->quote);
  }
  comment(out, 2, event->comment);
}

/* Those of `section`; NULL: of all that has no list here, which stand at the top. */
static void section_comments(GString *out, const Timeline *timeline, const json_t *root, const char *section) {
  for (guint i = 0; i + 1 < timeline->comments->len; i += 2) {
    const char *key = timeline->comments->pdata[i];
    const json_t *list = json_object_get(root, key);
    bool here = !*key || json_is_object(list) || json_array_size(list) > 0;
    if (section ? !strcmp(key, section) : !here) {
      comment(out, 0, timeline->comments->pdata[i + 1]);
    }
  }
}

static void events(GString *out, const json_t *list, const GPtrArray *events) {
  for (guint i = 0; i < events->len; i++) {
    event_comments(out, events->pdata[i]);
    gsize start = out->len;
    event_fields(out, 4, json_array_get(list, i));
    dash(out, start, 4);
  }
}

/* -- All -- */

static void section(GString *out, const Timeline *timeline, const json_t *root, const char *key, const json_t *json) {
  bool dated = strcmp(key, "events") == 0, undated = strcmp(key, "undated") == 0;
  if (json_is_object(json) || json_is_array(json)) {
    section_comments(out, timeline, root, key);
  }
  if (!dated && !undated) {
    value(out, 0, key, json);
  } else if (json_array_size(json)) {
    g_string_append_printf(out, "%s:\n", key);
    events(out, json, dated ? timeline->events : timeline->undated);
  }
}

void write_yaml(const Timeline *timeline, const Options *options, const DateWords *words, GString *out, Diag *diag) {
  (void)options, (void)words, (void)diag;
  const char *key;
  json_t *root = jsonmodel_timeline(timeline), *json;
  json_object_del(root, "dateline");
  section_comments(out, timeline, root, NULL);
  json_object_foreach(root, key, json) {
    section(out, timeline, root, key, json);
  }
  if (!timeline->events->len) {
    g_string_append(out, timeline->undated->len ? "events: []\n" : "events: []\nundated: []\n"); /* meant so */
  }
  section_comments(out, timeline, root, "");
  json_decref(root);
}
