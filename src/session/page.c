/* page.c -- a session writes the web page: the timeline drawn for three widths of window, and its events. */
#include <string.h>

#include "lang/pagewords.h"
#include "session/session.h"
#include "write/page.h"

/* A point of the drawing is 1.85 pixels of the page, so that the smallest type, 6 points, is 11 pixels high.  Each is
 * made for the narrowest window that shows it; page.css has the bounds. */
static const char *const widths[PAGE_DRAWINGS] = {"192pt", "328pt", "560pt"};
static const char *const sheets[PAGE_DRAWINGS] = {"192ptx620pt", "328ptx460pt", "560ptx400pt"};

enum { MOST_WHOLE = 40 };

/* As high as it needs to be; of many events one sheet, the list has all. */
static Options *options_for(const Options *options, const Timeline *timeline, int drawing) {
  g_autoptr(GPtrArray) none = g_ptr_array_new();
  Options *own = options_with_style(options, none);
  bool whole = timeline->events->len <= MOST_WHOLE;
  g_autofree char *page = whole ? g_strdup_printf("%sxauto", widths[drawing]) : g_strdup(sheets[drawing]);
  g_autofree char *wrong = options_set(own, OPT_PAGE, page);
  g_autofree char *many = options_set(own, OPT_PAGES, whole ? "0" : "1");
  g_assert(!wrong && !many);
  return own;
}

/* What the page says in its own words round the drawing, the drawing does not say again. */
static Timeline without_words(const Timeline *timeline, GPtrArray *none) {
  Timeline bare = *timeline;
  bare.title = bare.subtitle = bare.text = bare.author = NULL;
  bare.undated = none;
  return bare;
}

static dateline_status draw(dateline *session, const Timeline *timeline, const Options *options, const DateWords *words,
                            GByteArray *drawings[PAGE_DRAWINGS]) {
  dateline_status status = DATELINE_OK;
  g_autoptr(GPtrArray) none = g_ptr_array_new();
  Timeline bare = without_words(timeline, none);
  for (int i = 0; i < PAGE_DRAWINGS && status == DATELINE_OK; i++) {
    g_autoptr(Options) own = options_for(options, timeline, i);
    status = session_draw_inline(session, &bare, own, words, true, drawings[i]);
    g_byte_array_append(drawings[i], (const guint8 *)"", 1);
  }
  return status;
}

dateline_status session_write_page(dateline *session, const Timeline *timeline, const Options *options,
                                   const DateWords *words, GString *out) {
  GByteArray *drawings[PAGE_DRAWINGS];
  for (int i = 0; i < PAGE_DRAWINGS; i++) {
    drawings[i] = g_byte_array_new();
  }
  dateline_status status = draw(session, timeline, options, words, drawings);
  if (status == DATELINE_OK) {
    const char *lang = session_language(session, options);
    PageWords *page_words = pagewords_new(lang);
    const char *output = options_text(options, OPT_OUTPUT);
    PageInput input = {.timeline = timeline,
                       .words = words,
                       .page_words = page_words,
                       .lang = lang,
                       .beside = output && !strchr(output, '/')};
    for (int i = 0; i < PAGE_DRAWINGS; i++) {
      input.drawings[i] = (const char *)drawings[i]->data;
    }
    write_page(&input, out);
    pagewords_free(page_words);
  }
  for (int i = 0; i < PAGE_DRAWINGS; i++) {
    g_byte_array_unref(drawings[i]);
  }
  return status;
}
