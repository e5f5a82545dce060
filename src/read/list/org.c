/* org.c -- Org files: headings with time stamps are entries, on the days that those say.
 *
 * A heading's own stamp counts before those below it; of the latter a plain one, then SCHEDULED, DEADLINE and CLOSED
 * (Org manual, 8.1 and 8.3).  Drawers and "#+" lines are no text. */
#include <string.h>

#include "read/list/find.h"

typedef enum { STAMP_NONE, STAMP_CLOSED, STAMP_DEADLINE, STAMP_SCHEDULED, STAMP_BELOW, STAMP_HEADING } StampKind;

typedef struct {
  StampKind kind;
  Date *date;
  gsize offset, length; /* bytes of the text */
} Stamp;

/* Past "2023-09-02 Sat 14:00-15:00>"; the day, and the time where it has one, go to `edtf`.  0: it is no stamp. */
static gsize read_one(const char *text, gsize len, GString *edtf) {
  enum { DAY = 10 };
  const char *close = *text == '<' ? ">" : "]";
  const char *end = len > DAY + 1 ? memchr(text, *close, MIN(len, (gsize)60)) : NULL;
  if (!end || end - text <= DAY || text[5] != '-' || text[8] != '-' || strspn(text + 1, "0123456789-") < DAY)
    return 0;
  g_string_append_len(edtf, text + 1, DAY);
  for (const char *p = text + DAY + 1; p + 4 < end; p++) {
    gsize hour = strspn(p, "0123456789");
    if (hour == 2 && p[2] == ':' && g_ascii_isdigit(p[3]) && g_ascii_isdigit(p[4])) {
      g_string_append_printf(edtf, "T%.5s:00", p);
      break;
    }
  }
  return (gsize)(end - text) + 1;
}

/* The stamp, or the span of two, that begins at `text`. */
static gsize read_stamp(const char *text, gsize len, Date **date) {
  g_autoptr(GString) first = g_string_new(NULL);
  g_autoptr(GString) last = g_string_new(NULL);
  gsize n = *text == '<' || *text == '[' ? read_one(text, len, first) : 0;
  bool span = n && len > n + 2 && !memcmp(text + n, "--", 2) && strchr("<[", text[n + 2]);
  gsize more = span ? read_one(text + n + 2, len - n - 2, last) : 0;
  g_autoptr(Date) from = n ? date_parse_edtf(first->str, -1, NULL) : NULL;
  g_autoptr(Date) to = more ? date_parse_edtf(last->str, -1, NULL) : NULL;
  Date *both = from && to ? date_new_interval(from, to) : NULL;
  *date = both ? both : g_steal_pointer(&from);
  return *date ? n + (more ? more + 2 : 0) : 0;
}

static StampKind kind_before(const char *line, gsize at) {
  static const struct {
    const char *word;
    StampKind kind;
  } words[] = {{"CLOSED:", STAMP_CLOSED}, {"DEADLINE:", STAMP_DEADLINE}, {"SCHEDULED:", STAMP_SCHEDULED}};
  while (at > 0 && line[at - 1] == ' ')
    at--;
  for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
    gsize n = strlen(words[i].word);
    if (at >= n && !memcmp(line + at - n, words[i].word, n))
      return words[i].kind;
  }
  return STAMP_BELOW;
}

/* Keep the best stamp of a line; returns the bytes that are stamps and their words. */
static gsize look_for_stamps(const Finder *finder, const Block *block, bool heading, Stamp *best) {
  const char *line = finder->document->text + block->offset;
  gsize stamped = 0;
  for (gsize at = 0; at < block->length; at++) {
    Date *date = NULL;
    gsize n = strchr("<[", line[at]) ? read_stamp(line + at, block->length - at, &date) : 0;
    if (!n)
      continue;
    StampKind kind = heading ? STAMP_HEADING : kind_before(line, at);
    stamped += n + (kind <= STAMP_SCHEDULED ? strlen("DEADLINE: ") : 0);
    if (kind > best->kind) {
      date_unref(best->date);
      *best = (Stamp){kind, g_steal_pointer(&date), block->offset + at, n};
    }
    date_unref(date);
    at += n - 1;
  }
  return stamped;
}

/* -- Headings -- */

/* "TODO [#A] Paint shed <2023-10-01> :home:" without what is not its words. */
static char *title_of(const Finder *finder, const Block *block) {
  static const char *const states[] = {"TODO ", "DONE ",    "NEXT ",      "WAITING ",
                                       "HOLD ", "STARTED ", "CANCELLED ", "CANCELED "};
  g_autoptr(GString) title = g_string_new(NULL);
  const char *line = finder->document->text + block->offset;
  for (gsize at = 0; at < block->length; at++) {
    Date *date = NULL;
    gsize n = strchr("<[", line[at]) ? read_stamp(line + at, block->length - at, &date) : 0;
    date_unref(date);
    if (n)
      at += n - 1;
    else
      g_string_append_c(title, line[at]);
  }
  for (gsize i = 0; i < G_N_ELEMENTS(states); i++) {
    if (g_str_has_prefix(title->str, states[i]))
      g_string_erase(title, 0, (gssize)strlen(states[i]));
  }
  if (g_str_has_prefix(title->str, "[#") && title->len > 4 && title->str[3] == ']')
    g_string_erase(title, 0, 4);
  char *tags = strstr(title->str, " :");
  if (tags && title->str[title->len - 1] == ':')
    *tags = '\0';
  return g_strdup(g_strstrip(title->str));
}

static void take_heading(Finder *finder, const Block *block, const Stamp *stamp, gsize to) {
  g_autofree char *title = title_of(finder, block);
  Held held = {stamp->date, NULL, stamp->offset, stamp->length};
  EntryDraft draft = entry_below(&held, title, block->start, to, "its time stamp");
  entry_end(finder, &draft);
}

/* Not to be read as text: "#+TITLE:", ":PROPERTIES:" to ":END:", and lines that are stamps and little else. */
static bool is_no_text(const Finder *finder, const Block *block, gsize stamped, bool *drawer) {
  const char *line = finder->document->text + block->offset;
  bool begins = block->length > 2 && *line == ':' && line[block->length - 1] == ':';
  bool was = *drawer;
  if (begins)
    *drawer = strncmp(line, ":END:", 5) != 0;
  return begins || was || g_str_has_prefix(line, "#+") || (stamped && block->length <= stamped + 4);
}

/* "#+TITLE: Club" */
static void take_title(const Finder *finder, const Block *block) {
  static const char key[] = "#+title:";
  const char *line = finder->document->text + block->offset;
  if (block->length > strlen(key) && g_ascii_strncasecmp(line, key, strlen(key)) == 0) {
    g_free(finder->document->title);
    finder->document->title = g_strstrip(g_strndup(line + strlen(key), block->length - strlen(key)));
  }
}

void org_take(Finder *finder) {
  GArray *blocks = finder->blocks->blocks;
  g_autoptr(GArray) kept = g_array_new(FALSE, FALSE, sizeof(Block));
  for (guint i = 0; i < blocks->len;) {
    const Block *block = block_at(finder->blocks, i);
    Stamp stamp = {0};
    bool heading = block->kind == BLOCK_HEADING, drawer = false;
    gsize to = block->offset + block->length;
    if (heading) {
      look_for_stamps(finder, block, true, &stamp);
      g_array_append_val(kept, *block);
      i++;
    }
    for (; i < blocks->len && block_at(finder->blocks, i)->kind != BLOCK_HEADING; i++) {
      const Block *below = block_at(finder->blocks, i);
      take_title(finder, below);
      gsize stamped = look_for_stamps(finder, below, false, &stamp);
      if (is_no_text(finder, below, stamped, &drawer))
        document_set_apart(finder->document, below->offset, below->length);
      else
        g_array_append_val(kept, *below);
    }
    if (heading && stamp.date)
      take_heading(finder, block, &stamp, to);
    date_unref(stamp.date);
  }
  g_array_set_size(blocks, 0);
  g_array_append_vals(blocks, kept->data, kept->len);
}
