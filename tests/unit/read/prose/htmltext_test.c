/* The main text of pages as they are built: only the prose, a paragraph a line. */
#include "read/prose/htmltext.h"
#include <libxml/HTMLparser.h>
#include <string.h>

static char *main_text(const char *html) {
  htmlDocPtr tree = htmlReadMemory(html, (int)strlen(html), NULL, "UTF-8",
                                   HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
  g_autoptr(GString) out = g_string_new(NULL);
  htmltext_main(xmlDocGetRootElement(tree), out, NULL);
  xmlFreeDoc(tree);
  return g_strdup(out->str);
}

static void check(const char *html, const char *expected) {
  g_autofree char *text = main_text(html);
  g_assert_cmpstr(text, ==, expected);
}

static void test_article(void) {
  check("<body><nav>Home News</nav><article><h1>Dam opens</h1><p>The dam\n opened <b>in</b> May.</p>"
        "<aside>Read more</aside><p>It holds.</p></article><footer>(c) 2024</footer>",
        "Dam opens\n\nThe dam opened in May.\n\nIt holds.\n\n");
}

static void test_densest(void) {
  check("<body><div><p>Menu</p></div><div><p>The first paragraph of the story.</p><p>The second one, too.</p></div>"
        "<div><p><a href=x>A very long teaser that is only a link to another story altogether</a></p></div>",
        "The first paragraph of the story.\n\nThe second one, too.\n\n");
}

static void test_loose_text(void) {
  check("<body>One<div>two</div>three<br>four &amp; five&nbsp;six", "One\n\ntwo\n\nthree\n\nfour & five six\n\n");
}

static void test_hidden(void) {
  check("<article><p>Seen<span hidden>not</span>.</p><script>alert(1)</script><p>End.</p><style>p{}</style></article>",
        "Seen.\n\nEnd.\n\n");
}

/* Boxes round the article are told by class, id or role; the element that holds it all is never one. */
static void test_boxes(void) {
  check(
      "<body class=menu><div role=navigation>Home</div><div class='wide Advertisement'>Buy</div><article class=related>"
      "<p>Seen.</p><div id=share><p>Tell a friend.</p></div><p aria-hidden=true>Not seen.</p><p class=adage>End.</p>"
      "</article></body>",
      "Seen.\n\nEnd.\n\n");
}

/* Sections beside each other are one text; notes' marks, captions and edit links are none of it. */
static void test_sections(void) {
  check("<body><div id=top><a href=x>Home</a></div><div class=content><section><p>It opened[a] in 1901."
        "<sup class=x><a href='#n'>[152]</a></sup></p></section><section><h2>Later<span "
        "class=mw-editsection>[edit]</span>"
        "</h2><p>It shut in 1950.</p><figure><figcaption>A lock</figcaption></figure></section></div>",
        "It opened[a] in 1901.\n\nLater\n\nIt shut in 1950.\n\n");
}

/* Boxes that are all there is are the page. */
static void test_nothing_else(void) {
  check("<body><div class=promo><p>Seen.</p></div><script>alert(1)</script></body>", "Seen.\n\n");
}

static void test_deep(void) {
  g_autoptr(GString) html = g_string_new("<body>");
  for (int i = 0; i < 100000; i++)
    g_string_append(html, "<div>");
  g_autofree char *text = main_text(html->str);
  g_assert_cmpuint(strlen(text), ==, 0);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/html/article", test_article);
  g_test_add_func("/html/densest", test_densest);
  g_test_add_func("/html/loose-text", test_loose_text);
  g_test_add_func("/html/hidden", test_hidden);
  g_test_add_func("/html/boxes", test_boxes);
  g_test_add_func("/html/sections", test_sections);
  g_test_add_func("/html/nothing-else", test_nothing_else);
  g_test_add_func("/html/deep", test_deep);
  return g_test_run();
}
