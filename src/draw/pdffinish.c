/* pdffinish.c -- a pass of libqpdf over Cairo's PDF.
 *
 * Cairo 1.16 has tags but no alternative texts, no language of the document, and
 * writes every object, so each link, in full: 1,000 links cost 400 kB.  Object streams
 * take them together. */
#include "draw/pdffinish.h"

#include <string.h>

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

/* Cairo's only root element is the Document; its children are our tags in order. */
static void pdffinish_set_tags(qpdf_data pdf, qpdf_oh root, const GArray *tags) {
  qpdf_oh tree = qpdf_oh_get_key(pdf, root, "/StructTreeRoot");
  if (!qpdf_oh_is_dictionary(pdf, tree) || !tags->len)
    return;
  qpdf_oh document = qpdf_oh_get_array_item(pdf, pdffinish_children(pdf, tree), 0);
  qpdf_oh children = pdffinish_children(pdf, document);
  guint n = MIN((guint)qpdf_oh_get_array_n_items(pdf, children), tags->len);
  for (guint i = 0; i < n; i++) {
    const char *alt = g_array_index(tags, ReplayTag, i).alt;
    qpdf_oh child = qpdf_oh_get_array_item(pdf, children, (int)i);
    if (alt)
      pdffinish_set_string(pdf, child, "/Alt", alt);
    qpdf_oh_release(pdf, child);
  }
  pdffinish_sort_events(pdf, children, n, tags);
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

static bool pdffinish_read(qpdf_data pdf, const GByteArray *raw) {
  qpdf_silence_errors(pdf);
  qpdf_set_suppress_warnings(pdf, QPDF_TRUE);
  qpdf_set_attempt_recovery(pdf, QPDF_FALSE);
  return qpdf_read_memory(pdf, "drawing", (const char *)raw->data, raw->len, NULL) == QPDF_SUCCESS;
}

static bool pdffinish_save(qpdf_data pdf, GByteArray *out) {
  if (qpdf_init_write_memory(pdf) != QPDF_SUCCESS)
    return false;
  qpdf_set_object_stream_mode(pdf, qpdf_o_generate);
  qpdf_set_deterministic_ID(pdf, QPDF_TRUE); /* else it is made of the clock */
  if (qpdf_write(pdf) != QPDF_SUCCESS)
    return false;
  g_byte_array_append(out, qpdf_get_buffer(pdf), (guint)qpdf_get_buffer_length(pdf));
  return true;
}

bool pdffinish_write(const GByteArray *raw, const char *lang, const char *xmp, const GArray *tags, GByteArray *out,
                     Diag *diag) {
  if (!ondemand_load(ONDEMAND_QPDF, diag))
    return false;
  qpdf_data pdf = qpdf_init();
  bool done = pdffinish_read(pdf, raw);
  if (done) {
    pdffinish_set_catalog(pdf, lang, xmp, tags);
    done = pdffinish_save(pdf, out);
  }
  if (!done) {
    qpdf_error error = qpdf_get_error(pdf);
    diag_add_io(diag, "draw-failed", "the PDF could not be finished: %s",
                error ? qpdf_get_error_message_detail(pdf, error) : "unknown reason");
  }
  qpdf_cleanup(&pdf);
  return done;
}
