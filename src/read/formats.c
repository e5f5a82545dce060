/* formats.c -- the reader of each format, and which format a file is. */
#include <string.h>

#include "read/foreign/fence.h"
#include "read/read.h"

static const Reader readers[FORMAT_COUNT] = {[FORMAT_TEXT] = read_text,
                                             [FORMAT_HTML] = read_html,
                                             [FORMAT_TIMEML] = read_timeml,
                                             [FORMAT_YAML] = read_yaml,
                                             [FORMAT_JSON] = read_json,
                                             [FORMAT_JSONL] = read_jsonl,
                                             [FORMAT_CSV] = read_csv,
                                             [FORMAT_MARKWHEN] = read_markwhen,
                                             [FORMAT_ICS] = read_ics,
                                             [FORMAT_TIMELINEJS] = read_timelinejs,
                                             [FORMAT_MERMAID] = read_mermaid,
                                             [FORMAT_PLANTUML] = read_plantuml,
                                             [FORMAT_EASYTIMELINE] = read_easytimeline,
                                             [FORMAT_LATEX] = read_latex,
                                             [FORMAT_GEDCOM] = read_gedcom,
                                             [FORMAT_XML] = read_xml};

static bool (*const unpackers[FORMAT_COUNT])(const Unpack *) = {
    [FORMAT_PDF] = unpack_pdf,       [FORMAT_MAIL] = unpack_mail, [FORMAT_WORD] = unpack_word,
    [FORMAT_SHEETS] = unpack_sheets, [FORMAT_EPUB] = unpack_epub, [FORMAT_OPENDOCUMENT] = unpack_opendocument,
    [FORMAT_ZIP] = unpack_zip};

/* A text in Markdown may have charts in it, which are no prose. */
bool read_format(FormatId format, const ReadInput *input, Timeline *out) {
  g_autoptr(Timeline) charts = format == FORMAT_TEXT && !input->only_documents ? timeline_new() : NULL;
  g_autofree char *rest = charts ? fence_read(input, charts) : NULL;
  ReadInput own = *input;
  own.text = rest ? rest : input->text;
  bool good = readers[format](&own, out);
  if (rest) {
    timeline_merge(out, g_steal_pointer(&charts));
  }
  return good;
}

bool read_is_container(FormatId format) {
  return format < FORMAT_COUNT && unpackers[format];
}

bool read_unpack(FormatId format, const Unpack *unpack) {
  return unpackers[format](unpack);
}

static bool contains(const char *text, gsize len, const char *what) {
  return memmem(text, len, what, strlen(what)) != NULL;
}

static bool starts(const char *text, gsize len, const char *what) {
  return len >= strlen(what) && !g_ascii_strncasecmp(text, what, strlen(what));
}

/* Its dates are mappings of year, month and day; other programs have dates by that name. */
static bool is_timelinejs(const char *text, gsize len) {
  static const char name[] = "\"start_date\"";
  const char *found = memmem(text, len, name, strlen(name));
  const char *value = found ? found + strlen(name) : NULL;
  while (value && value < text + len && (g_ascii_isspace(*value) || *value == ':')) {
    value++;
  }
  return value && value < text + len && *value == '{';
}

/* Languages of other programs, by the words that they begin with or cannot do without. */
static FormatId neighbour_of(const char *text, gsize head) {
  static const struct {
    const char *first, *within;
    FormatId format;
  } signs[] = {{"timeline\n", " : ", FORMAT_MERMAID},   {"gantt\n", "", FORMAT_MERMAID},
               {"@startgantt", "", FORMAT_PLANTUML},    {"@startuml", "Project starts", FORMAT_PLANTUML},
               {"<timeline>", "", FORMAT_EASYTIMELINE}, {"ImageSize", "PlotData", FORMAT_EASYTIMELINE},
               {"0 HEAD", "", FORMAT_GEDCOM},           {"\\documentclass", "\\chrono", FORMAT_LATEX},
               {"\\startchronology", "", FORMAT_LATEX}, {"\\begin{chronology}", "", FORMAT_LATEX}};
  for (gsize i = 0; i < G_N_ELEMENTS(signs); i++) {
    if (g_str_has_prefix(text, signs[i].first) && contains(text, head, signs[i].within)) {
      return signs[i].format;
    }
  }
  return FORMAT_NONE;
}

/* A timeline by hand is told from prose by a line that begins with its one needed field. */
static FormatId by_content(const char *text, gsize len) {
  enum { LOOK_AT = 4096 };
  for (; len && g_ascii_isspace(*text); len--) {
    text++;
  }
  gsize head = MIN(len, (gsize)LOOK_AT);
  if (starts(text, len, "{") || starts(text, len, "[")) {
    return is_timelinejs(text, head) ? FORMAT_TIMELINEJS : FORMAT_JSON;
  }
  if (starts(text, len, "<") && contains(text, head, "<TimeML")) {
    return FORMAT_TIMEML;
  }
  if (starts(text, len, "<!doctype html") || starts(text, len, "<html") || starts(text, len, "<head")) {
    return FORMAT_HTML;
  }
  if (starts(text, len, "<?xml")) {
    return contains(text, head, "<html") ? FORMAT_HTML : FORMAT_XML;
  }
  if (starts(text, len, "BEGIN:VCALENDAR")) {
    return FORMAT_ICS;
  }
  FormatId neighbour = neighbour_of(text, head);
  if (neighbour != FORMAT_NONE) {
    return neighbour;
  }
  return starts(text, len, "events:") || contains(text, head, "\nevents:") ? FORMAT_YAML : FORMAT_TEXT;
}

FormatId read_format_guess(const char *file_name, const char *text, gsize len) {
  FormatId suffix = format_by_suffix(file_name, false), content = by_content(text, len);
  bool content_knows = suffix == FORMAT_NONE || (suffix == FORMAT_JSON && content == FORMAT_TIMELINEJS) ||
                       (suffix == FORMAT_XML && (content == FORMAT_HTML || content == FORMAT_TIMEML));
  return content_knows ? content : suffix;
}

/* The first file of a ZIP archive has a name by which the formats that are such archives are told: OpenDocument and
 * EPUB begin with "mimetype", Office's with the parts of their package.  An archive of such files holds their names
 * too. */
static FormatId kind_of_zip(const char *bytes, gsize len) {
  enum { NAME = 30, HEAD = 200 };
  static const char *const packages[] = {"[Content_Types]", "_rels/", "docProps/", "word/", "xl/"};
  gsize head = MIN(len, (gsize)HEAD);
  if (len <= NAME) {
    return FORMAT_ZIP;
  }
  if (starts(bytes + NAME, len - NAME, "mimetype")) {
    return contains(bytes, head, "application/epub+zip")                      ? FORMAT_EPUB
           : contains(bytes, head, "application/vnd.oasis.opendocument.text") ? FORMAT_OPENDOCUMENT
                                                                              : FORMAT_ZIP;
  }
  for (gsize i = 0; i < G_N_ELEMENTS(packages); i++) {
    if (starts(bytes + NAME, len - NAME, packages[i])) {
      return contains(bytes, len, "word/document.xml") ? FORMAT_WORD : FORMAT_SHEETS;
    }
  }
  return FORMAT_ZIP;
}

/* A head of fields, as every message has. */
static bool is_mail(const char *bytes, gsize len) {
  enum { LOOK_AT = 16384 };
  gsize head = MIN(len, (gsize)LOOK_AT), key = 0;
  if (starts(bytes, len, "From ")) {
    return contains(bytes, head, "\nFrom:") && contains(bytes, head, "\nDate:");
  }
  while (key < head && (g_ascii_isalnum(bytes[key]) || bytes[key] == '-')) {
    key++;
  }
  return key && key < head && bytes[key] == ':' && contains(bytes, head, "\nMIME-Version:");
}

FormatId read_container_guess(const char *file_name, const char *bytes, gsize len) {
  FormatId suffix = format_by_suffix(file_name, false);
  if (len >= 5 && memcmp(bytes, "%PDF-", 5) == 0) {
    return FORMAT_PDF;
  }
  if (len >= 4 && memcmp(bytes, "PK\003\004", 4) == 0) {
    bool told = suffix == FORMAT_WORD || suffix == FORMAT_SHEETS || suffix == FORMAT_EPUB ||
                suffix == FORMAT_OPENDOCUMENT || suffix == FORMAT_ZIP;
    return told ? suffix : kind_of_zip(bytes, len);
  }
  if (suffix == FORMAT_MAIL || (suffix == FORMAT_NONE && is_mail(bytes, len))) {
    return FORMAT_MAIL;
  }
  return read_is_container(suffix) ? suffix : FORMAT_NONE;
}
