/* pdffinish.c -- a pass of libqpdf over Cairo's PDF.
 *
 * Cairo 1.16 has tags but no alternative texts, no language of the document, and
 * writes every object, so each link, in full: 1,000 links cost 400 kB.  Object streams
 * take them together. */
#include "draw/pdffinish.h"

#include <qpdf/qpdf-c.h>

static void pdffinish_set_string(qpdf_data pdf, qpdf_oh dict, const char *key, const char *text) {
  qpdf_oh_replace_key(pdf, dict, key, qpdf_oh_new_unicode_string(pdf, text));
}

/* The children of an element of the structure tree; one alone stands without its array. */
static qpdf_oh pdffinish_children(qpdf_data pdf, qpdf_oh element) {
  return qpdf_oh_wrap_in_array(pdf, qpdf_oh_get_key(pdf, element, "/K"));
}

/* Cairo's only root element is the Document; its children are our tags in order. */
static void pdffinish_add_alts(qpdf_data pdf, qpdf_oh root, const GPtrArray *alts) {
  qpdf_oh tree = qpdf_oh_get_key(pdf, root, "/StructTreeRoot");
  if (!qpdf_oh_is_dictionary(pdf, tree) || !alts->len)
    return;
  qpdf_oh document = qpdf_oh_get_array_item(pdf, pdffinish_children(pdf, tree), 0);
  qpdf_oh children = pdffinish_children(pdf, document);
  guint n = (guint)qpdf_oh_get_array_n_items(pdf, children);
  for (guint i = 0; i < MIN(n, alts->len); i++) {
    qpdf_oh child = qpdf_oh_get_array_item(pdf, children, (int)i);
    if (alts->pdata[i])
      pdffinish_set_string(pdf, child, "/Alt", alts->pdata[i]);
    qpdf_oh_release(pdf, child);
  }
}

static void pdffinish_set_catalog(qpdf_data pdf, const char *lang, const GPtrArray *alts) {
  qpdf_oh root = qpdf_get_root(pdf);
  if (lang)
    pdffinish_set_string(pdf, root, "/Lang", lang);
  qpdf_oh viewer = qpdf_oh_new_dictionary(pdf);
  qpdf_oh_replace_key(pdf, viewer, "/DisplayDocTitle", qpdf_oh_new_bool(pdf, QPDF_TRUE));
  qpdf_oh_replace_key(pdf, root, "/ViewerPreferences", viewer);
  pdffinish_add_alts(pdf, root, alts);
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

bool pdffinish_write(const GByteArray *raw, const char *lang, const GPtrArray *alts, GByteArray *out, Diag *diag) {
  qpdf_data pdf = qpdf_init();
  bool done = pdffinish_read(pdf, raw);
  if (done) {
    pdffinish_set_catalog(pdf, lang, alts);
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
