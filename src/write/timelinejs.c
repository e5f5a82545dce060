/* timelinejs.c -- TimelineJS 3 JSON.
 *
 * Its text is HTML, so ours is escaped; its years know no zero, so 44 BC (ours: -43) is
 * -44; what its parts cannot say (seasons, "about") goes into display_date. */
#include "model/link.h"
#include "write/jsonmodel.h"
#include "write/loss.h"
#include "write/markup.h"
#include "write/write.h"

static void put_html(json_t *object, const char *key, const char *text) {
  if (!text) {
    return;
  }
  g_autoptr(GString) html = g_string_new(NULL);
  markup_text(html, text, -1);
  jsonmodel_put(object, key, html->str);
}

static json_t *text_json(const char *headline, const char *text) {
  json_t *object = json_object();
  put_html(object, "headline", headline);
  put_html(object, "text", text);
  return object;
}

static void put_number(json_t *object, const char *key, gint64 number) {
  g_autofree char *text = g_strdup_printf("%" G_GINT64_FORMAT, number);
  jsonmodel_put(object, key, text);
}

static json_t *term_json(const DateTerm *term) {
  json_t *object = json_object();
  put_number(object, "year", term->year < 1 ? term->year - 1 : term->year);
  if (term->month < 1 || term->month > 12) {
    return object;
  }
  put_number(object, "month", term->month);
  if (term->day) {
    put_number(object, "day", term->day);
  }
  if (term->hour < 0) {
    return object;
  }
  put_number(object, "hour", term->hour);
  put_number(object, "minute", MAX(term->minute, 0));
  put_number(object, "second", MAX(term->second, 0));
  return object;
}

static bool is_plain_term(const DateTerm *term) {
  return term && term->month <= 12 && !term->year_x && !term->month_x && !term->day_x && !term->significant &&
         (term->hour < 0 || term->offset_min == INT16_MIN);
}

/* Years, months and days say all of it. */
static bool is_plain(const Date *date) {
  DateForm form = date_form(date);
  return !date_is_uncertain(date) && !date_is_approximate(date) && is_plain_term(date_term(date, 0)) &&
         (form == DATE_SINGLE || (form == DATE_INTERVAL && is_plain_term(date_term(date, 1))));
}

/* TimelineJS shows what it finds: the group's title. */
static const char *group_title(const Timeline *timeline, const char *id) {
  for (guint i = 0; id && i < timeline->groups->len; i++) {
    const Group *group = timeline->groups->pdata[i];
    if (g_strcmp0(group->id, id) == 0 && group->title) {
      return group->title;
    }
  }
  return id;
}

static json_t *slide(const Timeline *timeline, const Event *event, const DateWords *words) {
  json_t *object = json_object();
  const DateTerm *from = date_term(event->date, 0), *to = date_term(event->date, 1);
  const DateTerm *start = from ? from : to;
  if (start) {
    json_object_set_new(object, "start_date", term_json(start));
  }
  if (from && to && date_form(event->date) == DATE_INTERVAL) {
    json_object_set_new(object, "end_date", term_json(to));
  }
  if (event->display_date || (words && !is_plain(event->date))) {
    g_autofree char *text = event_when(event, words, DATE_WORDS_FULL);
    put_html(object, "display_date", text);
  }
  json_object_set_new(object, "text", text_json(event->title, event->text));
  put_html(object, "group", group_title(timeline, event->group));
  jsonmodel_put(object, "unique_id", event->id);
  if (!link_is_safe(event->media.url)) {
    return object;
  }
  json_t *media = json_object();
  jsonmodel_put(media, "url", event->media.url);
  put_html(media, "caption", event->media.caption);
  put_html(media, "credit", event->media.credit);
  json_object_set_new(object, "media", media);
  return object;
}

static json_t *era_json(const Era *era) {
  const DateTerm *from = era->date ? date_term(era->date, 0) : NULL;
  const DateTerm *to = from && date_n_terms(era->date) > 1 ? date_term(era->date, 1) : from;
  if (!from || !to) {
    return NULL;
  }
  json_t *object = json_object();
  json_object_set_new(object, "start_date", term_json(from));
  json_object_set_new(object, "end_date", term_json(to));
  json_object_set_new(object, "text", text_json(era->title, NULL));
  return object;
}

void write_timelinejs(const Timeline *timeline, const Options *options, const DateWords *words, GString *out,
                      Diag *diag) {
  static const char *const held[] = {
      "the title", "the introduction",   "eras",          "groups", "the titles of groups",
      "media",     "the text of events", "display dates", NULL};
  (void)options;
  json_t *root = json_object(), *slides = json_array(), *eras = json_array();
  if (timeline->title || timeline->text) {
    json_t *title = json_object();
    json_object_set_new(title, "text", text_json(timeline->title, timeline->text));
    json_object_set_new(root, "title", title);
  }
  guint rough = 0;
  for (guint i = 0; i < timeline->events->len; i++) {
    const Event *event = timeline->events->pdata[i];
    rough += !is_plain(event->date);
    json_array_append_new(slides, slide(timeline, event, words));
  }
  for (guint i = 0; i < timeline->eras->len; i++) {
    json_array_append_new(eras, era_json(timeline->eras->pdata[i]));
  }
  json_object_set_new(root, "events", slides);
  json_object_set_new(root, "eras", eras);
  jsonmodel_dump(root, JSON_INDENT(1), out);
  json_decref(root);
  if (rough) {
    diag_add(diag, DIAG_WARNING, "format-loses", (DiagPlace){0},
             "TimelineJS has only years, months, days and hours; of %u dates the rest stands in words", rough);
  }
  loss_warn(timeline, held, "TimelineJS", diag);
}
