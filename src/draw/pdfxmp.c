/* pdfxmp.c -- see pdfxmp.h.
 *
 * The packet says the same as the Info dictionary (ISO 16684-1; ISO 32000-1, 14.3.2), which Cairo writes. */
#include "draw/pdfxmp.h"

#include "draw/facenames.h"
#include "write/markup.h"

static void pdfxmp_element(GString *out, const char *open, const char *text, const char *close) {
  if (text && *text) {
    g_string_append(out, open);
    markup_text(out, text, -1);
    g_string_append_printf(out, "%s\n", close);
  }
}

char *pdfxmp_new(const Scene *scene, int64_t epoch, const GPtrArray *faces) {
  g_autoptr(GDateTime) when = g_date_time_new_from_unix_utc(epoch);
  g_autofree char *date = when ? g_date_time_format(when, "%Y-%m-%dT%H:%M:%SZ") : NULL;
  GString *out =
      g_string_new("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                   "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                   "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                   "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                   "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:xmpTPg=\"http://ns.adobe.com/xap/1.0/t/pg/\" "
                   "xmlns:stFnt=\"http://ns.adobe.com/xap/1.0/sType/Font#\">\n"
                   "<dc:format>application/pdf</dc:format>\n");
  pdfxmp_element(out, "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">", scene->title,
                 "</rdf:li></rdf:Alt></dc:title>");
  pdfxmp_element(out, "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">", scene->description,
                 "</rdf:li></rdf:Alt></dc:description>");
  pdfxmp_element(out, "<dc:creator><rdf:Seq><rdf:li>", scene->author, "</rdf:li></rdf:Seq></dc:creator>");
  pdfxmp_element(out, "<dc:language><rdf:Bag><rdf:li>", scene->lang, "</rdf:li></rdf:Bag></dc:language>");
  pdfxmp_element(out, "<xmp:CreatorTool>", "dateline", "</xmp:CreatorTool>");
  pdfxmp_element(out, "<xmp:CreateDate>", date, "</xmp:CreateDate>");
  g_string_append(out, "<xmpTPg:Fonts><rdf:Bag>\n");
  facenames_write_xmp(out, faces);
  g_string_append(out, "</rdf:Bag></xmpTPg:Fonts>\n");
  g_string_append(out, "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
  return g_string_free(out, FALSE);
}
