/* A hand-made scene in all three formats. */
#include <qpdf/qpdf-c.h>
#include <string.h>

#include "draw/fonts.h"

static const TextStyle style = {.size = PT(9), .leading = PT(11), .weight = WEIGHT_REGULAR};

static Scene *example(void) {
  Scene *scene = g_new0(Scene, 1);
  scene->title = "A <b> & c\x01";
  scene->lang = "fa";
  scene->paper = (Color){255, 255, 255, 255};
  scene->pages = g_ptr_array_new();
  ScenePage *page = g_new0(ScenePage, 1);
  page->width = PT(200), page->height = PT(100);
  page->label = "1979";
  page->items = g_array_new(FALSE, TRUE, sizeof(SceneItem));
  SceneItem items[] = {
      {.kind = SCENE_BEGIN,
       .role = ROLE_EVENT,
       .text = "1979 (c.): Office fled",
       .link = "https://example.org/it's)>>/\\é"},
      {.kind = SCENE_TEXT,
       .x = PT(10),
       .y = PT(20),
       .fill = {0, 0, 0, 255},
       .halo = true,
       .style = style,
       .text = "Office fled"},
      {.kind = SCENE_CIRCLE, .x = PT(50), .y = PT(50), .w = PT(2), .fill = {0, 0, 0, 255}},
      {.kind = SCENE_END},
  };
  g_array_append_vals(page->items, items, G_N_ELEMENTS(items));
  g_ptr_array_add(scene->pages, page);
  return scene;
}

static void example_free(Scene *scene) {
  ScenePage *page = scene->pages->pdata[0];
  g_array_free(page->items, TRUE);
  g_free(page);
  g_ptr_array_free(scene->pages, TRUE);
  g_free(scene);
}

typedef bool (*Draw)(const Scene *, Fonts *, const DrawOptions *, GByteArray *, Diag *);

static char *drawn(Draw draw, gsize *len) {
  g_autoptr(Diag) diag = diag_new();
  Fonts *fonts = fonts_new(diag);
  g_assert_nonnull(fonts);
  Scene *scene = example();
  GByteArray *out = g_byte_array_new();
  bool done = draw(scene, fonts, &(DrawOptions){.dpi = 72}, out, diag);
  if (!done)
    g_error("%s", ((DiagEntry *)diag_entries(diag)->pdata[0])->message);
  fonts_report_missing(fonts, diag);
  g_assert_cmpuint(diag_entries(diag)->len, ==, 0);
  example_free(scene);
  fonts_free(fonts);
  *len = out->len;
  g_byte_array_append(out, (const guint8 *)"", 1);
  return (char *)g_byte_array_free(out, FALSE);
}

static void test_formats(void) {
  static const Draw draws[] = {draw_svg, draw_pdf, draw_png};
  static const char *const starts[] = {"<?xml", "%PDF-1.", "\x89PNG"};
  for (gsize i = 0; i < G_N_ELEMENTS(draws); i++) {
    gsize len, again;
    g_autofree char *first = drawn(draws[i], &len), *second = drawn(draws[i], &again);
    g_assert_true(g_str_has_prefix(first, starts[i]));
    g_assert_cmpmem(first, len, second, again);
  }
}

static void test_svg_groups(void) {
  gsize len;
  g_autofree char *svg = drawn(draw_svg, &len);
  g_assert_nonnull(strstr(svg, "<a xlink:href=\"https://example.org/it&#39;s)&gt;&gt;/\\\xc3\xa9\">"));
  g_assert_nonnull(strstr(svg, "<title>1979 (c.): Office fled</title>"));
  g_assert_nonnull(strstr(svg, " fill-opacity=\"0\">Office fled</text>"));
  const char *id = strstr(svg, " id=\"d"); /* every use's outline is there */
  g_assert_nonnull(id);
  for (const char *use = strstr(svg, "href=\"#"); use; use = strstr(use + 1, "href=\"#")) {
    g_autofree char *target = g_strndup(use + 7, strcspn(use + 7, "\""));
    g_autofree char *wanted = g_strdup_printf("<path id=\"%s\"", target);
    g_assert_nonnull(strstr(svg, wanted));
  }
}

static void test_svg_title_is_no_markup(void) {
  gsize len;
  g_autofree char *svg = drawn(draw_svg, &len);
  g_assert_nonnull(strstr(svg, "<title>A &lt;b&gt; &amp; c\xef\xbf\xbd</title>"));
  g_assert_null(strstr(svg, " id=\"glyph"));
  g_assert_null(strstr(svg, "href=\"#glyph"));
}

static void test_live_text(void) {
  g_autoptr(Diag) diag = diag_new();
  g_autoptr(GByteArray) out = g_byte_array_new();
  Scene *scene = example();
  g_assert_true(draw_svg(scene, NULL, &(DrawOptions){.live_text = true}, out, diag));
  g_byte_array_append(out, (const guint8 *)"", 1);
  g_assert_nonnull(strstr((char *)out->data, ">Office fled</text>"));
  g_assert_nonnull(strstr((char *)out->data, "<circle cx=\"50\" cy=\"50\" r=\"2\" fill=\"#000000\""));
  g_assert_nonnull(strstr((char *)out->data, "viewBox=\"0 0 200.00 100.00\""));
  example_free(scene);
}

/* What is read from the right starts at its right end, whatever letters a line of it begins with. */
static void test_live_text_from_the_right(void) {
  g_autoptr(Diag) diag = diag_new();
  g_autoptr(GByteArray) out = g_byte_array_new();
  Scene *scene = example();
  ScenePage *page = scene->pages->pdata[0];
  SceneItem item = {.kind = SCENE_TEXT, .x = PT(30), .y = PT(40), .w = PT(50), .rtl = true, .style = style};
  item.text = "Tel Aviv \327\250";
  g_array_append_val(page->items, item);
  g_assert_true(draw_svg(scene, NULL, &(DrawOptions){.live_text = true}, out, diag));
  g_byte_array_append(out, (const guint8 *)"", 1);
  g_assert_nonnull(strstr((char *)out->data, "<text x=\"80\" y=\"40\""));
  g_assert_nonnull(strstr((char *)out->data, " direction=\"rtl\""));
  example_free(scene);
}

/* The file as libqpdf reads it, with no repair allowed. */
static qpdf_data parsed(const char *pdf, gsize len) {
  qpdf_data file = qpdf_init();
  qpdf_silence_errors(file);
  qpdf_set_attempt_recovery(file, QPDF_FALSE);
  g_assert_cmpint(qpdf_read_memory(file, "drawn", pdf, len, NULL), ==, QPDF_SUCCESS);
  g_assert_cmpint(qpdf_check_pdf(file), ==, QPDF_SUCCESS);
  return file;
}

/* Cairo writes an address into the PDF as it is: a bracket of the input must not end the string. */
static void test_pdf_link_stays_a_string(void) {
  gsize len;
  g_autofree char *pdf = drawn(draw_pdf, &len);
  qpdf_data file = parsed(pdf, len);
  qpdf_oh annotations = qpdf_oh_get_key(file, qpdf_get_page_n(file, 0), "/Annots");
  g_assert_cmpint(qpdf_oh_get_array_n_items(file, annotations), ==, 1);
  qpdf_oh action = qpdf_oh_get_key(file, qpdf_oh_get_array_item(file, annotations, 0), "/A");
  g_assert_cmpstr(qpdf_oh_get_string_value(file, qpdf_oh_get_key(file, action, "/URI")), ==,
                  "https://example.org/it%27s%29%3E%3E/%5C%C3%A9");
  qpdf_cleanup(&file);
}

static qpdf_oh only_child(qpdf_data file, qpdf_oh element) {
  qpdf_oh children = qpdf_oh_wrap_in_array(file, qpdf_oh_get_key(file, element, "/K"));
  g_assert_cmpint(qpdf_oh_get_array_n_items(file, children), ==, 1);
  return qpdf_oh_get_array_item(file, children, 0);
}

static void test_pdf_tags(void) {
  gsize len;
  g_autofree char *pdf = drawn(draw_pdf, &len);
  qpdf_data file = parsed(pdf, len);
  qpdf_oh root = qpdf_get_root(file);
  g_assert_cmpstr(qpdf_oh_get_string_value(file, qpdf_oh_get_key(file, root, "/Lang")), ==, "fa");
  qpdf_oh tree = qpdf_oh_get_key(file, root, "/StructTreeRoot");
  qpdf_oh event = only_child(file, only_child(file, tree));
  g_assert_cmpstr(qpdf_oh_get_name(file, qpdf_oh_get_key(file, event, "/S")), ==, "/P");
  g_assert_cmpstr(qpdf_oh_get_string_value(file, qpdf_oh_get_key(file, event, "/Alt")), ==, "1979 (c.): Office fled");
  qpdf_cleanup(&file);
}

static void test_pdf_metadata(void) {
  gsize len, packet_len;
  g_autofree char *pdf = drawn(draw_pdf, &len);
  qpdf_data file = parsed(pdf, len);
  qpdf_oh root = qpdf_get_root(file);
  unsigned char *packet;
  QPDF_BOOL filtered;
  g_assert_cmpint(qpdf_oh_get_stream_data(file, qpdf_oh_get_key(file, root, "/Metadata"), qpdf_dl_none, &filtered,
                                          &packet, &packet_len),
                  ==, QPDF_SUCCESS);
  g_autofree char *text = g_strndup((char *)packet, packet_len);
  free(packet);
  g_assert_nonnull(strstr(text, "x-default\">A &lt;b&gt; &amp; c\xef\xbf\xbd</rdf:li>"));
  g_assert_nonnull(strstr(text, "<rdf:li>fa</rdf:li>"));
  g_assert_nonnull(strstr(text, "<stFnt:fontFamily>Lato</stFnt:fontFamily><stFnt:versionString>Version 2.0"));
  g_assert_nonnull(strstr(text, "<xmp:CreateDate>1970-01-01T00:00:00Z<"));
  qpdf_oh numbers = qpdf_oh_get_key(file, qpdf_oh_get_key(file, root, "/PageLabels"), "/Nums");
  qpdf_oh label = qpdf_oh_get_array_item(file, numbers, 1);
  g_assert_cmpint(qpdf_oh_get_int_value_as_int(file, qpdf_oh_get_key(file, label, "/St")), ==, 1979);
  qpdf_cleanup(&file);
}

static void test_lines(void) {
  g_autoptr(Diag) diag = diag_new();
  Fonts *fonts = fonts_new(diag);
  g_assert_nonnull(fonts);
  TextMeasure measure = fonts_measure(fonts);
  g_autoptr(GArray) lines = g_array_new(FALSE, FALSE, sizeof(TextLine));
  measure.break_lines(measure.data, &style, NULL, "several words on a narrow column", 32, PT(60), lines);
  g_assert_cmpuint(lines->len, >, 2);
  for (guint i = 0; i < lines->len; i++)
    g_assert_cmpint(g_array_index(lines, TextLine, i).width, <=, PT(60));
  g_assert_cmpint(measure.ascent(measure.data, &style), >, PT(5));
  fonts_free(fonts);
}

/* All lines of a text have its direction; drawn alone, one that begins with Latin letters stands as it did among them.
 */
static void test_direction(void) {
  static const char text[] = "\327\250\327\233\327\221\327\252 \327\250\327\233\327\221\327\252 Aviv, 66.";
  g_autoptr(Diag) diag = diag_new();
  Fonts *fonts = fonts_new(diag);
  TextMeasure measure = fonts_measure(fonts);
  g_autoptr(GArray) lines = g_array_new(FALSE, FALSE, sizeof(TextLine));
  measure.break_lines(measure.data, &style, NULL, text, strlen(text), PT(45), lines);
  g_assert_cmpuint(lines->len, ==, 2);
  const TextLine *second = &g_array_index(lines, TextLine, 1);
  g_assert_true(g_array_index(lines, TextLine, 0).rtl && second->rtl);
  g_assert_cmpint(text[second->start], ==, 'A');
  for (int rtl = 0; rtl < 2; rtl++) {
    const PangoLayoutLine *line = fonts_shape(fonts, &style, text + second->start, rtl);
    const PangoGlyphItem *leftmost = line->runs->data;
    g_assert_cmpint(leftmost->item->offset == 0, ==, !rtl);
  }
  fonts_free(fonts);
}

/* Lines of the text at the size of `style`, and what is then said to be missing: "" or a message. */
static char *missing(const char *text) {
  g_autoptr(Diag) diag = diag_new();
  Fonts *fonts = fonts_new(diag);
  g_assert_nonnull(fonts);
  fonts_shape(fonts, &style, text, false);
  fonts_report_missing(fonts, diag);
  const GPtrArray *entries = diag_entries(diag);
  char *message = g_strdup(entries->len ? ((const DiagEntry *)entries->pdata[0])->message : "");
  fonts_free(fonts);
  return message;
}

/* Whatever script begins a line, the others stand on its baseline. */
static void test_one_baseline(void) {
  g_autoptr(Diag) diag = diag_new();
  Fonts *fonts = fonts_new(diag);
  g_assert_nonnull(fonts);
  const PangoLayoutLine *line = fonts_shape(fonts, &style, "日本 Japan, مصر and שלום", false);
  guint runs = 0;
  for (const GSList *l = line->runs; l; l = l->next, runs++)
    g_assert_cmpint(((const PangoGlyphItem *)l->data)->y_offset, ==, 0);
  g_assert_cmpuint(runs, >, 3);
  fonts_free(fonts);
}

static void test_scripts(void) {
  static const char *const texts[] = {"Žižek, Ελλάδα, Москва – “quote”", "مجلس شورای ملی", "שלום", "辛亥革命、日本語"};
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
    g_autofree char *message = missing(texts[i]);
    g_assert_cmpstr(message, ==, "");
  }
}

static void test_missing(void) {
  g_autofree char *message = missing("a\xee\x80\x80 b\xee\x80\x81 \xee\x80\x80");
  g_assert_cmpstr(message, ==, "no face has these characters: U+E000, U+E001");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/draw/formats", test_formats);
  g_test_add_func("/draw/svg-groups", test_svg_groups);
  g_test_add_func("/draw/svg-title-is-no-markup", test_svg_title_is_no_markup);
  g_test_add_func("/draw/pdf-link-stays-a-string", test_pdf_link_stays_a_string);
  g_test_add_func("/draw/pdf-tags", test_pdf_tags);
  g_test_add_func("/draw/pdf-metadata", test_pdf_metadata);
  g_test_add_func("/draw/live-text", test_live_text);
  g_test_add_func("/draw/live-text-from-the-right", test_live_text_from_the_right);
  g_test_add_func("/draw/direction", test_direction);
  g_test_add_func("/draw/scripts", test_scripts);
  g_test_add_func("/draw/baseline", test_one_baseline);
  g_test_add_func("/draw/missing", test_missing);
  g_test_add_func("/draw/lines", test_lines);
  return g_test_run();
}
