/* format.c -- see format.h. */
#include "model/format.h"

#include <glib.h>
#include <string.h>

const FormatInfo format_table[FORMAT_COUNT] = {
    [FORMAT_PDF] = {"pdf", "pdf", "", "a PDF; events are extracted from its text", "a drawing to print"},
    [FORMAT_SVG] = {"svg", "svg", "", NULL, "a drawing for the web"},
    [FORMAT_PNG] = {"png", "png", "", NULL, "a drawing as pixels"},
    [FORMAT_SCENE] = {"scene", "scene", "", NULL, "a drawing as the list of its shapes"},
    [FORMAT_HTML] = {"html", "html", "htm xhtml", "a web page; events are extracted", "a web page to read and explore"},
    [FORMAT_REVIEW] = {"review", "review.html", "", NULL, "the page to review an extraction"},
    [FORMAT_TIMEML] = {"timeml", "tml", "timeml", "a TimeML text; events are extracted",
                       "the text with its date phrases marked up; several into a folder"},
    [FORMAT_TEXT] = {"text", "", "txt text md markdown org", "prose, dated lists and tables; events are extracted",
                     NULL},
    [FORMAT_YAML] = {"yaml", "yaml yml", "", "a timeline written by hand", "a timeline to be edited by hand"},
    [FORMAT_JSON] = {"json", "json", "", "a timeline as dateline writes it", "everything, for other programs"},
    [FORMAT_JSONL] = {"jsonl", "", "jsonl ndjson", "a timeline a line", NULL},
    [FORMAT_CSV] = {"csv", "csv", "tsv", "a table with a header line", "a table for spreadsheets"},
    [FORMAT_MARKWHEN] = {"markwhen", "", "mw", "a markwhen file (absolute dates)", NULL},
    [FORMAT_ICS] = {"ics", "ics ical", "", "a calendar", "a calendar"},
    [FORMAT_TIMELINEJS] = {"timelinejs", "", "", "TimelineJS 3 JSON", "TimelineJS 3 JSON"},
    [FORMAT_TABLE] = {"table", "", "", NULL, "an aligned table for the terminal"},
    [FORMAT_MARKDOWN] = {"markdown", "md markdown", "", NULL, "a list for a README"},
    [FORMAT_MAIL] = {"mail", "", "eml mbox mht mhtml", "a message, a mailbox or a saved page", NULL},
    [FORMAT_WORD] = {"docx", "docx", "docm", "a Word document; events are extracted",
                     "a Word table: date, event, sentence, source"},
    [FORMAT_OPENDOCUMENT] = {"odt", "", "odt", "an OpenDocument text; events are extracted", NULL},
    [FORMAT_SHEETS] = {"xlsx", "xlsx", "xlsm", "a workbook; each sheet is a table",
                       "an Excel table: date, event, sentence, source"},
    [FORMAT_EPUB] = {"epub", "", "epub", "a book; events are extracted", NULL},
    [FORMAT_ZIP] = {"zip", "", "zip", "an archive of any of these", NULL},
    [FORMAT_MERMAID] = {"mermaid", "mmd mermaid", "", "a Mermaid timeline or gantt chart", "a Mermaid timeline"},
    [FORMAT_PLANTUML] = {"plantuml", "", "puml plantuml", "a PlantUML Gantt chart", NULL},
    [FORMAT_EASYTIMELINE] = {"easytimeline", "", "easytimeline", "a chart of Wikipedia (EasyTimeline)", NULL},
    [FORMAT_LATEX] = {"latex", "", "tex", "a timeline in LaTeX (chronosys, chronology)", NULL},
    [FORMAT_GEDCOM] = {"gedcom", "", "ged", "births, deaths and marriages of a family tree", NULL},
    [FORMAT_XML] = {"xml", "", "xml rss atom", "a list in XML: a feed, a timeline of SIMILE", NULL},
};

static bool is_done(FormatId id, bool writing) {
  return writing ? format_table[id].writing != NULL : format_table[id].reading != NULL;
}

FormatId format_by_name(const char *name, bool writing) {
  FormatId id = 0;
  while (id < FORMAT_COUNT && (strcmp(format_table[id].name, name) != 0 || !is_done(id, writing))) {
    id++;
  }
  return id;
}

/* How much of the path's end one of the suffixes is, "review.html" more than "html"; 0: none is.  A file may be called
 * by its suffix alone. */
static gsize match_suffix(const char *words, const char *path) {
  g_auto(GStrv) list = g_strsplit(words, " ", -1);
  gsize longest = 0;
  for (char **suffix = list; *suffix; suffix++) {
    gsize len = strlen(*suffix), rest = strlen(path) - MIN(len, strlen(path));
    bool parted = rest && path[rest - 1] == '.';
    bool alone = strchr(*suffix, '.') && (rest == 0 || path[rest - 1] == '/');
    if (len && (parted || alone) && g_ascii_strcasecmp(path + rest, *suffix) == 0) {
      longest = MAX(longest, len);
    }
  }
  return longest;
}

FormatId format_by_suffix(const char *path, bool writing) {
  FormatId found = FORMAT_NONE;
  gsize longest = 0;
  for (FormatId id = 0; id < FORMAT_COUNT; id++) {
    gsize own = match_suffix(format_table[id].suffixes, path);
    gsize read = writing ? 0 : match_suffix(format_table[id].read_suffixes, path);
    if (is_done(id, writing) && MAX(own, read) > longest) {
      longest = MAX(own, read);
      found = id;
    }
  }
  return found;
}

const char *format_instead(const char *path) {
  static const char *const others[][2] = {
      {"pptx ppt odp key", "a PNG, SVG or PDF goes onto a slide (--page slide)"},
      {"doc odt rtf", "Word and LibreOffice open .docx, a table, and every text program .md"},
      {"xls ods", "Excel and LibreOffice open .xlsx and .csv"},
      {"jpg jpeg gif webp tif tiff", "write .png or .svg and turn that into it"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(others); i++) {
    if (match_suffix(others[i][0], path)) {
      return others[i][1];
    }
  }
  return NULL;
}
