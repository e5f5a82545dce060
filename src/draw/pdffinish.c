/* pdffinish.c -- a pass of libqpdf over Cairo's PDF.
 *
 * Cairo has tags but no alternative texts, no language of the document, and 1.16
 * writes every object, so each link, in full: 1,000 links cost 400 kB.  Object streams
 * take them together. */
#include "draw/pdffinish.h"

#include <stdlib.h>
#include <string.h>

#include "draw/pdfcontent.h"
#include "draw/qpdf.h"

static void pdffinish_set_string(qpdf_data pdf, qpdf_oh dict, const char *key, const char *text) {
  qpdf_oh_replace_key(pdf, dict, key, qpdf_oh_new_unicode_string(pdf, text));
}

/* The children of an element of the structure tree; one alone stands without its array. */
static qpdf_oh pdffinish_children(qpdf_data pdf, qpdf_oh element) {
  return qpdf_oh_wrap_in_array(pdf, qpdf_oh_get_key(pdf, element, "/K"));
}

typedef struct {
  guint order;
  qpdf_oh element;
} PdfEvent;

static int pdffinish_compare(const void *x, const void *y) {
  const PdfEvent *a = x, *b = y;
  return (a->order > b->order) - (a->order < b->order);
}

/* Lanes are drawn one after the other, but are read by time: the events change places among themselves. */
static void pdffinish_sort_events(qpdf_data pdf, qpdf_oh children, guint n, const GArray *tags) {
  g_autoptr(GArray) events = g_array_new(FALSE, FALSE, sizeof(PdfEvent));
  for (guint i = 0; i < n; i++) {
    PdfEvent event = {g_array_index(tags, ReplayTag, i).order, 0};
    if (event.order) {
      event.element = qpdf_oh_get_array_item(pdf, children, (int)i);
      g_array_append_val(events, event);
    }
  }
  g_array_sort(events, pdffinish_compare);
  for (guint i = 0, k = 0; i < n; i++) {
    if (g_array_index(tags, ReplayTag, i).order) {
      PdfEvent event = g_array_index(events, PdfEvent, k++);
      qpdf_oh_set_array_item(pdf, children, (int)i, event.element);
      qpdf_oh_release(pdf, event.element);
    }
  }
}

/* The elements among the children: Cairo 1.18 lists content too, by number (of the same page) or as a dictionary
 * without an /S (of another), which is an artifact here. */
static qpdf_oh pdffinish_elements(qpdf_data pdf, qpdf_oh children) {
  qpdf_oh elements = qpdf_oh_new_array(pdf);
  for (int i = 0; i < qpdf_oh_get_array_n_items(pdf, children); i++) {
    qpdf_oh child = qpdf_oh_get_array_item(pdf, children, i);
    if (qpdf_oh_is_dictionary(pdf, child) && qpdf_oh_has_key(pdf, child, "/S"))
      qpdf_oh_append_item(pdf, elements, child);
    qpdf_oh_release(pdf, child);
  }
  return elements;
}

static void pdffinish_set_alt(qpdf_data pdf, qpdf_oh elements, const GArray *tags) {
  for (guint i = 0; i < tags->len; i++) {
    const char *alt = g_array_index(tags, ReplayTag, i).alt;
    qpdf_oh element = qpdf_oh_get_array_item(pdf, elements, (int)i);
    if (alt)
      pdffinish_set_string(pdf, element, "/Alt", alt);
    qpdf_oh_release(pdf, element);
  }
}

/* What was content of the Document is of no element now: `parents` says of each number of a page whose it is. */
static void pdffinish_disown(qpdf_data pdf, qpdf_oh parents, int document) {
  for (int i = 0; i < qpdf_oh_get_array_n_items(pdf, parents); i++) {
    qpdf_oh parent = qpdf_oh_get_array_item(pdf, parents, i);
    if (qpdf_oh_get_object_id(pdf, parent) == document)
      qpdf_oh_set_array_item(pdf, parents, i, qpdf_oh_new_null(pdf));
    qpdf_oh_release(pdf, parent);
  }
}

static void pdffinish_set_parents(qpdf_data pdf, qpdf_oh tree, qpdf_oh document) {
  qpdf_oh numbers = qpdf_oh_get_key(pdf, qpdf_oh_get_key(pdf, tree, "/ParentTree"), "/Nums");
  for (int i = 1; i < qpdf_oh_get_array_n_items(pdf, numbers); i += 2) {
    qpdf_oh parents = qpdf_oh_get_array_item(pdf, numbers, i);
    if (qpdf_oh_is_array(pdf, parents))
      pdffinish_disown(pdf, parents, qpdf_oh_get_object_id(pdf, document));
    qpdf_oh_release(pdf, parents);
  }
}

/* Cairo's only root element is the Document; the elements below are our tags in order.  Were they not, no text would be
 * put to another's. */
static void pdffinish_set_tags(qpdf_data pdf, qpdf_oh root, const GArray *tags) {
  qpdf_oh tree = qpdf_oh_get_key(pdf, root, "/StructTreeRoot");
  if (!qpdf_oh_is_dictionary(pdf, tree))
    return;
  qpdf_oh document = qpdf_oh_get_array_item(pdf, pdffinish_children(pdf, tree), 0);
  qpdf_oh elements = pdffinish_elements(pdf, pdffinish_children(pdf, document));
  if ((guint)qpdf_oh_get_array_n_items(pdf, elements) == tags->len) {
    pdffinish_set_alt(pdf, elements, tags);
    pdffinish_sort_events(pdf, elements, tags->len, tags);
  }
  qpdf_oh_replace_key(pdf, document, "/K", elements);
  pdffinish_set_parents(pdf, tree, document);
}

/* Of each page; false: one cannot be read. */
static bool pdffinish_set_artifacts(qpdf_data pdf) {
  g_autoptr(GString) marked = g_string_new(NULL);
  qpdf_oh none = qpdf_oh_new_null(pdf);
  for (int i = 0; i < qpdf_get_num_pages(pdf); i++) {
    qpdf_oh page = qpdf_get_page_n(pdf, (size_t)i);
    unsigned char *content;
    gsize len;
    if (qpdf_oh_get_page_content_data(pdf, page, &content, &len) & QPDF_ERRORS)
      return false;
    g_string_truncate(marked, 0);
    pdfcontent_mark_artifacts((const char *)content, len, marked);
    free(content);
    qpdf_oh_replace_stream_data(pdf, qpdf_oh_get_key(pdf, page, "/Contents"), (const unsigned char *)marked->str,
                                marked->len, none, none);
  }
  return true;
}

static void pdffinish_set_metadata(qpdf_data pdf, qpdf_oh root, const char *xmp) {
  qpdf_oh stream = qpdf_oh_new_stream(pdf), dict = qpdf_oh_get_dict(pdf, stream);
  qpdf_oh_replace_key(pdf, dict, "/Type", qpdf_oh_new_name(pdf, "/Metadata"));
  qpdf_oh_replace_key(pdf, dict, "/Subtype", qpdf_oh_new_name(pdf, "/XML"));
  qpdf_oh none = qpdf_oh_new_null(pdf); /* no filter: it is read by programs that do not know PDF */
  qpdf_oh_replace_stream_data(pdf, stream, (const unsigned char *)xmp, strlen(xmp), none, none);
  qpdf_oh_replace_key(pdf, root, "/Metadata", stream);
}

static void pdffinish_set_catalog(qpdf_data pdf, const char *lang, const char *xmp, const GArray *tags) {
  qpdf_oh root = qpdf_get_root(pdf);
  pdffinish_set_metadata(pdf, root, xmp);
  if (lang)
    pdffinish_set_string(pdf, root, "/Lang", lang);
  qpdf_oh viewer = qpdf_oh_new_dictionary(pdf);
  qpdf_oh_replace_key(pdf, viewer, "/DisplayDocTitle", qpdf_oh_new_bool(pdf, QPDF_TRUE));
  qpdf_oh_replace_key(pdf, root, "/ViewerPreferences", viewer);
  pdffinish_set_tags(pdf, root, tags);
}

/* Whatever libqpdf only warns of is read: it may be that a newer Cairo writes otherwise. */
static bool pdffinish_read(qpdf_data pdf, const GByteArray *raw) {
  qpdf_silence_errors(pdf);
  qpdf_set_suppress_warnings(pdf, QPDF_TRUE);
  qpdf_set_attempt_recovery(pdf, QPDF_FALSE);
  return !(qpdf_read_memory(pdf, "drawing", (const char *)raw->data, raw->len, NULL) & QPDF_ERRORS);
}

static bool pdffinish_save(qpdf_data pdf, GByteArray *out) {
  if (qpdf_init_write_memory(pdf) & QPDF_ERRORS)
    return false;
  qpdf_set_object_stream_mode(pdf, qpdf_o_generate);
  qpdf_set_deterministic_ID(pdf, QPDF_TRUE); /* else it is made of the clock */
  if (qpdf_write(pdf) & QPDF_ERRORS)
    return false;
  g_byte_array_append(out, qpdf_get_buffer(pdf), (guint)qpdf_get_buffer_length(pdf));
  return true;
}

/* In libqpdf's own words. */
static void pdffinish_report(qpdf_data pdf, bool done, Diag *diag) {
  if (!done)
    diag_add_io(diag, "draw-failed", "the PDF could not be finished: %s",
                qpdf_get_error_full_text(pdf, qpdf_get_error(pdf)));
  else if (qpdf_more_warnings(pdf))
    diag_add(diag, DIAG_WARNING, "pdf-tags", (DiagPlace){0}, "the PDF may lack tags or texts for them: %s",
             qpdf_get_error_full_text(pdf, qpdf_next_warning(pdf)));
}

bool pdffinish_write(const GByteArray *raw, const char *lang, const char *xmp, const GArray *tags, GByteArray *out,
                     Diag *diag) {
  if (!ondemand_load(ONDEMAND_QPDF, diag))
    return false;
  qpdf_data pdf = qpdf_init();
  bool done = pdffinish_read(pdf, raw);
  if (done) {
    pdffinish_set_catalog(pdf, lang, xmp, tags);
    done = pdffinish_set_artifacts(pdf) && pdffinish_save(pdf, out);
  }
  pdffinish_report(pdf, done, diag);
  qpdf_cleanup(&pdf);
  return done;
}
