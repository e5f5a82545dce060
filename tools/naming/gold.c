/* gold.c -- see gold.h.  The text of a document is rebuilt from its words, with a blank line between paragraphs. */
#include "gold.h"

#include <stdlib.h>
#include <string.h>

enum { COLUMNS = 10, MISC = 9, DEPTH = 64 };

/* A mention that has begun. */
typedef struct {
  guint entity, head; /* head: which of its words */
  guint words;        /* so far */
  gsize at;           /* byte of the head */
} Open;

typedef struct {
  GPtrArray *texts;
  char *name;
  GString *text;
  GArray *heads;
  Open open[DEPTH];
  guint depth;
  guint glued_until; /* last row of a word that the treebank parts ("do" "n't") */
  gboolean glued;    /* that word has no blank after it */
} Reading;

static int by_offset(gconstpointer a, gconstpointer b) {
  const GoldHead *x = a, *y = b;
  if (x->offset != y->offset) {
    return x->offset < y->offset ? -1 : 1;
  }
  return x->words < y->words ? -1 : x->words > y->words;
}

static void end_document(Reading *reading) {
  if (!reading->name) {
    return;
  }
  GoldText *text = g_new0(GoldText, 1);
  text->name = reading->name;
  text->document = document_new(reading->name, reading->text->str, reading->text->len);
  text->heads = reading->heads;
  g_array_sort(text->heads, by_offset);
  g_ptr_array_add(reading->texts, text);
  reading->heads = g_array_new(FALSE, FALSE, sizeof(GoldHead));
  g_string_truncate(reading->text, 0);
  reading->name = NULL;
  reading->depth = 0;
}

/* The last number of the fifth field after "(12": which words are the head. */
static guint head_of(const char *fields) {
  g_auto(GStrv) field = g_strsplit(fields, "-", 7);
  if (g_strv_length(field) < 6) {
    return 1;
  }
  const char *last = strrchr(field[5], ',');
  return (guint)atoi(last ? last + 1 : field[5]);
}

static void close_mention(Reading *reading, guint entity) {
  for (guint i = reading->depth; i > 0; i--) {
    Open *open = &reading->open[i - 1];
    if (open->entity == entity) {
      GoldHead head = {open->at, entity, open->words};
      g_array_append_val(reading->heads, head);
      memmove(open, open + 1, (reading->depth - i) * sizeof *open);
      reading->depth--;
      return;
    }
  }
}

/* "(3-person-...(5-place-...)7)": opens 3 and 5, closes 5 and 7. */
static void read_brackets(Reading *reading, const char *value, gsize at) {
  const char *p = value;
  guint before = reading->depth;
  for (guint i = 0; i < before; i++) {
    reading->open[i].words++;
    reading->open[i].at = reading->open[i].words == reading->open[i].head ? at : reading->open[i].at;
  }
  while (*p && *p != '|') {
    gboolean opens = *p == '(';
    p += opens;
    guint entity = (guint)strtoul(p, NULL, 10);
    gsize len = strcspn(p, "()|");
    g_autofree char *fields = g_strndup(p, len);
    if (opens && reading->depth < DEPTH) {
      reading->open[reading->depth++] = (Open){entity, head_of(fields), 1, at};
    }
    p += len;
    if (*p == ')') {
      close_mention(reading, entity);
      p++;
    }
  }
}

static void read_row(Reading *reading, char *line) {
  g_auto(GStrv) column = g_strsplit(line, "\t", COLUMNS);
  if (g_strv_length(column) < COLUMNS || strchr(column[0], '.')) {
    return;
  }
  gboolean glued = strstr(column[MISC], "SpaceAfter=No") != NULL;
  const char *range = strchr(column[0], '-');
  if (range) {
    reading->glued_until = (guint)atoi(range + 1);
    reading->glued = glued;
    return;
  }
  guint row = (guint)atoi(column[0]);
  glued |= row < reading->glued_until || (row == reading->glued_until && reading->glued);
  const char *entity = strstr(column[MISC], "Entity=");
  read_brackets(reading, entity ? entity + strlen("Entity=") : "", reading->text->len);
  g_string_append(reading->text, column[1]);
  g_string_append(reading->text, glued ? "" : " ");
}

static void read_line(Reading *reading, char *line) {
  if (g_str_has_prefix(line, "# newdoc id = ")) {
    end_document(reading);
    reading->name = g_strdup(line + strlen("# newdoc id = "));
  } else if (g_str_has_prefix(line, "# newpar") && !g_str_has_prefix(line, "# newpar_") && reading->text->len) {
    g_string_append(reading->text, "\n\n");
  } else if (g_ascii_isdigit(*line)) {
    read_row(reading, line);
  } else if (!*line) {
    reading->glued_until = 0;
  }
}

gboolean gold_read(const char *path, GPtrArray *texts, GError **error) {
  g_autofree char *content = NULL;
  if (!g_file_get_contents(path, &content, NULL, error)) {
    return FALSE;
  }
  g_auto(GStrv) lines = g_strsplit(content, "\n", -1);
  Reading *reading = g_new0(Reading, 1);
  reading->texts = texts;
  reading->text = g_string_new(NULL);
  reading->heads = g_array_new(FALSE, FALSE, sizeof(GoldHead));
  for (char **line = lines; *line; line++) {
    read_line(reading, *line);
  }
  end_document(reading);
  g_string_free(reading->text, TRUE);
  g_array_unref(reading->heads);
  g_free(reading);
  return TRUE;
}

void gold_free(GoldText *text) {
  document_free(text->document);
  g_array_unref(text->heads);
  g_free(text->name);
  g_free(text);
}

guint gold_entity(const GoldText *text, gsize offset, gsize length) {
  guint from = 0, to = text->heads->len;
  while (from < to) {
    guint middle = from + (to - from) / 2;
    if (g_array_index(text->heads, GoldHead, middle).offset < offset) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  const GoldHead *head = from < text->heads->len ? &g_array_index(text->heads, GoldHead, from) : NULL;
  return head && head->offset < offset + length ? head->entity : 0;
}
