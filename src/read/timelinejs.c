/* timelinejs.c -- TimelineJS 3 JSON: slides, eras, a title.  Its text is HTML and becomes
 * plain text. */
#include <jansson.h>
#include <string.h>

#include "read/htmltext.h"
#include "read/when.h"
#include "read/xml.h"

static const char *text_of(json_t *object, const char *key) {
  const char *text = json_string_value(json_object_get(object, key));
  return text && *text ? text : NULL;
}

/* A part of a date: a string as documented, a number as many write it.  New string. */
static char *part(json_t *object, const char *key) {
  json_t *value = json_object_get(object, key);
  if (json_is_integer(value)) {
    return g_strdup_printf("%" JSON_INTEGER_FORMAT, json_integer_value(value));
  }
  return g_strdup(json_string_value(value));
}

static char *plain(const char *html) {
  if (!html || !strpbrk(html, "<&")) {
    return g_strdup(html);
  }
  htmlDocPtr tree = htmlReadMemory(html, (int)MIN(strlen(html), G_MAXINT), NULL, "UTF-8",
                                   HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
  g_autoptr(GString) out = g_string_new(NULL);
  xmlNodePtr root = tree ? xmlDocGetRootElement(tree) : NULL;
  if (root) {
    htmltext_main(root, out);
  }
  xmlFreeDoc(tree);
  return g_strdup(g_strstrip(out->str));
}

static Date *read_parts(json_t *object) {
  if (!object) {
    return NULL;
  }
  g_autofree char *year = part(object, "year"), *month = part(object, "month"), *day = part(object, "day");
  g_autofree char *hour = part(object, "hour"), *minute = part(object, "minute"), *second = part(object, "second");
  g_autofree char *time = NULL;
  if (hour && *hour) {
    time = g_strdup_printf("%s:%s:%s", hour, minute && *minute ? minute : "0", second && *second ? second : "0");
  }
  return when_parts(year, month, day, time);
}

static Date *span(json_t *slide) {
  return when_span(read_parts(json_object_get(slide, "start_date")), read_parts(json_object_get(slide, "end_date")));
}

static void read_media(json_t *media, Media *out) {
  out->url = g_strdup(text_of(media, "url"));
  out->caption = plain(text_of(media, "caption"));
  out->credit = plain(text_of(media, "credit"));
}

static void read_slide(const ReadInput *input, json_t *slide, Timeline *out) {
  json_t *text = json_object_get(slide, "text");
  Event *event = event_new();
  event->date = span(slide);
  event->title = plain(text_of(text, "headline"));
  event->text = plain(text_of(text, "text"));
  event->display_date = plain(text_of(slide, "display_date"));
  event->group = plain(text_of(slide, "group"));
  event->id = g_strdup(text_of(slide, "unique_id"));
  read_media(json_object_get(slide, "media"), &event->media);
  if (!event->date && json_object_get(slide, "start_date")) {
    diag_add(input->diag, DIAG_ERROR, "date-syntax", (DiagPlace){0}, "the start_date of \"%s\" is not a date",
             event->title ? event->title : "an event without a headline");
  }
  g_ptr_array_add(event->date ? out->events : out->undated, event);
}

static void read_era(json_t *slide, Timeline *out) {
  Date *date = span(slide);
  if (!date) {
    return;
  }
  Era *era = g_new0(Era, 1);
  era->date = date;
  era->title = plain(text_of(json_object_get(slide, "text"), "headline"));
  g_ptr_array_add(out->eras, era);
}

static void read_title(json_t *slide, Timeline *out) {
  json_t *text = json_object_get(slide, "text");
  if (!out->title) {
    out->title = plain(text_of(text, "headline"));
  }
  if (!out->text) {
    out->text = plain(text_of(text, "text"));
  }
}

bool read_timelinejs(const ReadInput *input, Timeline *out) {
  if (!ondemand_load(ONDEMAND_XML, input->diag)) {
    return false;
  }
  unsigned before = diag_count(input->diag, DIAG_ERROR);
  json_error_t error;
  json_t *root = json_loadb(input->text, input->len, JSON_REJECT_DUPLICATES, &error), *slide;
  if (!root) {
    diag_add(input->diag, DIAG_ERROR, "json-syntax", (DiagPlace){error.line, error.column, 1}, "%s", error.text);
    return false;
  }
  gsize i;
  read_title(json_object_get(root, "title"), out);
  json_array_foreach(json_object_get(root, "events"), i, slide) {
    if (!diag_full(input->diag)) {
      read_slide(input, slide, out);
    }
  }
  json_array_foreach(json_object_get(root, "eras"), i, slide) {
    read_era(slide, out);
  }
  json_decref(root);
  return diag_count(input->diag, DIAG_ERROR) == before;
}
