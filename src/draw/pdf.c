/* pdf.c -- Cairo's PDF: pages, metadata, bookmarks, links inside one structure tree. */
#include <cairo-pdf.h>

#include "draw/pdffinish.h"
#include "draw/pdfxmp.h"
#include "draw/replay.h"
#include "draw/surface.h"

static void pdf_set_metadata(cairo_surface_t *surface, const Scene *scene, int64_t epoch) {
  g_autoptr(GDateTime) when = g_date_time_new_from_unix_utc(epoch);
  g_autofree char *date = when ? g_date_time_format(when, "%Y-%m-%dT%H:%M:%SZ") : NULL;
  if (scene->title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, scene->title);
  if (scene->author)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, scene->author);
  if (scene->description)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, scene->description);
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "dateline");
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date ? date : "1970-01-01T00:00:00Z");
}

static void pdf_add_bookmarks(cairo_surface_t *surface, const Scene *scene) {
  int outer = CAIRO_PDF_OUTLINE_ROOT;
  for (guint i = 0; scene->bookmarks && i < scene->bookmarks->len; i++) {
    const SceneBookmark *mark = &g_array_index(scene->bookmarks, SceneBookmark, i);
    char y[G_ASCII_DTOSTR_BUF_SIZE];
    g_ascii_formatd(y, sizeof y, "%.2f", (double)mark->y / UNIT_PT);
    g_autofree char *place = g_strdup_printf("page=%u pos=[0 %s]", mark->page + 1, y);
    int parent = mark->inner ? outer : CAIRO_PDF_OUTLINE_ROOT;
    int added = cairo_pdf_surface_add_outline(surface, parent, mark->title, place, 0);
    outer = mark->inner ? outer : added;
  }
}

static bool pdf_draw(const Scene *scene, Fonts *fonts, int64_t epoch, GArray *tags, GByteArray *out, Diag *diag) {
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(surface_write, out, 1, 1);
  cairo_t *cr = cairo_create(surface);
  pdf_set_metadata(surface, scene, epoch);
  for (guint i = 0; i < scene->pages->len; i++) {
    const ScenePage *page = scene->pages->pdata[i];
    cairo_pdf_surface_set_size(surface, (double)page->width / UNIT_PT, (double)page->height / UNIT_PT);
    replay_paper(cr, scene, page);
    /* One tag around all pages: a link outside a structure leaves dangling objects.  Not before the
     * first page has its size and paper: both throw away what was recorded. */
    if (i == 0)
      cairo_tag_begin(cr, "Document", NULL);
    if (page->label)
      cairo_pdf_surface_set_page_label(surface, page->label);
    replay_page(cr, scene, page, fonts, tags);
    if (i + 1 == scene->pages->len)
      cairo_tag_end(cr, "Document");
    cairo_show_page(cr);
  }
  pdf_add_bookmarks(surface, scene);
  return surface_close(cr, surface, diag);
}

bool draw_pdf(const Scene *scene, Fonts *fonts, const DrawOptions *options, GByteArray *out, Diag *diag) {
  g_autoptr(GByteArray) raw = g_byte_array_new();
  g_autoptr(GArray) tags = g_array_new(FALSE, FALSE, sizeof(ReplayTag));
  fonts_forget_used(fonts);
  if (!pdf_draw(scene, fonts, options->epoch, tags, raw, diag))
    return false;
  g_autofree char *xmp = pdfxmp_new(scene, options->epoch, fonts_used(fonts));
  return pdffinish_write(raw, scene->lang, xmp, tags, out, diag);
}
