/* An article's page: title, language, publication date by trust, and the offsets of its events. */
#include <string.h>

#include "read/read.h"

typedef struct {
  const char *html;
  const char *title, *lang, *date; /* NULL: none */
} Case;

#define TIME "<time datetime='2024-11-17'>yesterday</time>"
#define LD "<script type='application/ld+json'>{\"@graph\":[{\"datePublished\":\"2024-11-16T08:00:00Z\"}]}</script>"
#define META "<meta property='article:published_time' content='2024-11-15T09:30:00-05:00'>"

#define P "<p>The court ruled in 1994.</p>"

static const Case cases[] = {
    {"<html lang='en'><head>" META LD "<title>Court rules | The Paper</title></head><body>" TIME
     "<h1>Court rules</h1><p>The court ruled in 1994.</p>",
     "Court rules", "en", "2024-11-15"},
    {"<head>" LD "<title>Court rules</title></head><body>" TIME "<p>The court ruled in 1994.</p>", "Court rules", NULL,
     "2024-11-16"},
    {"<head><meta property='og:title' content=' Court\n rules '></head><body>" TIME "<p>The court ruled in 1994.</p>",
     "Court rules", NULL, "2024-11-17"},
    {"<head><meta name='date' content='soon'>"
     "<script type='application/ld+json'>{broken</script></head><p>The court ruled in 1994.</p>",
     NULL, NULL, NULL},
    {"<head><meta name='DC.Date.Issued' content='20241115'></head>" TIME P, NULL, NULL, "2024-11-15"},
    {"<head><meta name='citation_publication_date' content='2024/11/15'></head>" P, NULL, NULL, "2024-11-15"},
    {"<head><meta name='pubdate' content='Fri, 15 Nov 2024 09:30:00 GMT'></head>" P, NULL, NULL, "2024-11-15"},
    {"<head><meta itemprop='datePublished' content='2024-11-15 09:30'></head>" P, NULL, NULL, "2024-11-15"},
    {"<head><meta name='article:modified_time' content='2024-11-15'></head>" P, NULL, NULL, NULL},
    {"<head><script type='application/ld+json'>[{\"@type\":\"WebPage\",\"mainEntity\":{\"datePublished\":"
     "\"November 15, 2024\"}}]</script></head>" P,
     NULL, NULL, "2024-11-15"},
    {TIME "<time pubdate datetime='2024-11-15T08:00'>today</time>" P, NULL, NULL, "2024-11-15"},
    {TIME "<span itemprop='datePublished' content='2024-11-15'></span>" P, NULL, NULL, "2024-11-15"},
    {TIME "<abbr class='published' title='2024-11-15'>today</abbr>" P, NULL, NULL, "2024-11-15"},
    {"<time>Nov. 15, 2024</time>" P, NULL, NULL, "2024-11-15"},
    {"<time>soon</time>" P, NULL, NULL, NULL},
    {"<article><h2>Court rules</h2><p class='byline'>By Ann Lee, Nov. 15, 2024</p>" P "</article>", NULL, NULL,
     "2024-11-15"},
    {"<p>PARIS, Nov. 15, 2024 &mdash; The court ruled in 1994.</p>", NULL, NULL, "2024-11-15"},
    {"<head><meta name='datePublished' content='2024-11'></head><p>The court ruled in 1994.</p>", NULL, NULL, NULL},
};

static Document *page(const char *html, Timeline *out, GPtrArray *documents) {
  g_autoptr(Extractor) extractor = extractor_new("en");
  g_autoptr(Options) options = options_new();
  g_autoptr(Diag) diag = diag_new();
  ReadInput input = {.name = "page.html",
                     .text = html,
                     .len = strlen(html),
                     .options = options,
                     .extractor = extractor,
                     .diag = diag,
                     .documents = documents};
  g_assert_true(read_html(&input, out));
  return g_ptr_array_index(documents, 0);
}

static void test_head(void) {
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(Timeline) timeline = timeline_new();
    g_autoptr(GPtrArray) documents = g_ptr_array_new_with_free_func((GDestroyNotify)document_free);
    const Document *document = page(cases[i].html, timeline, documents);
    g_assert_cmpstr(document->title, ==, cases[i].title);
    g_assert_cmpstr(document->lang, ==, cases[i].lang);
    g_assert_cmpstr(document->anchor ? date_edtf(document->anchor) : NULL, ==, cases[i].date);
    g_assert_cmpuint(timeline->events->len, >=, 1);
  }
}

/* A citation counts code points of the page's text, not of its mark-up. */
static void test_citation(void) {
  g_autoptr(Timeline) timeline = timeline_new();
  g_autoptr(GPtrArray) documents = g_ptr_array_new_with_free_func((GDestroyNotify)document_free);
  const Document *document = page("<p>Caf\xc3\xa9s.</p><p>The <b>court</b> ruled in 1994.</p>", timeline, documents);
  const Event *event = g_ptr_array_index(timeline->events, 0);
  const Citation *citation = g_ptr_array_index(event->citations, 0);
  const char *phrase = g_utf8_offset_to_pointer(document->text, (glong)citation->phrase.offset);
  g_assert_cmpstr(citation->quote, ==, "The court ruled in 1994.");
  g_assert_true(g_str_has_prefix(phrase, "1994") || g_str_has_prefix(phrase, "in 1994"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/html/head", test_head);
  g_test_add_func("/html/citation", test_citation);
  return g_test_run();
}
