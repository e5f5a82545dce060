/* mail.c -- messages (RFC 5322, MIME), mailboxes (mbox) and pages saved as MHTML (RFC 2557), by GMime.
 *
 * Each message is a document of its own, dated by its own Date; what it quotes is another, dated by the line above
 * the quotation, and is told only where no message of the mailbox tells it itself. */
#include <string.h>

#include "read/document/gmime.h"
#include "read/document/mailhtml.h"
#include "read/document/part.h"
#include "read/document/quoted.h"

enum { DEEPEST = 20 };

#define IS_A(object, type) g_type_check_instance_is_a((GTypeInstance *)(object), type)

/* One message, apart from what it quotes. */
typedef struct {
  char *name, *subject, *date;
  GPtrArray *texts; /* of Quoted*: its own first */
} Letter;

typedef struct {
  const Unpack *unpack;
  MailWords *words;
  GPtrArray *letters;
  guint found; /* messages so far */
} Mail;

static void letter_free(gpointer data) {
  Letter *letter = data;
  g_free(letter->name);
  g_free(letter->subject);
  g_free(letter->date);
  g_ptr_array_unref(letter->texts);
  g_free(letter);
}

/* The part's bytes, decoded; a NUL after the last. */
static GByteArray *bytes_of(GMimePart *part) {
  GMimeDataWrapper *content = g_mime_part_get_content(part);
  GMimeStream *stream = g_mime_stream_mem_new();
  GByteArray *bytes = g_byte_array_new();
  if (content) {
    g_mime_data_wrapper_write_to_stream(content, stream);
    GByteArray *written = g_mime_stream_mem_get_byte_array((GMimeStreamMem *)stream);
    g_byte_array_append(bytes, written->data, written->len);
  }
  g_object_unref(stream);
  g_byte_array_append(bytes, (const guint8 *)"", 1);
  g_byte_array_set_size(bytes, bytes->len - 1);
  return bytes;
}

/* As UTF-8, by the charset declared, else as the web reads what declares none (Windows-1252). */
static char *text_of(GMimePart *part) {
  g_autoptr(GByteArray) bytes = bytes_of(part);
  GMimeContentType *type = g_mime_object_get_content_type((GMimeObject *)part);
  const char *charset = g_mime_content_type_get_parameter(type, "charset");
  const char *data = (const char *)bytes->data;
  char *text = NULL;
  if (charset && g_ascii_strcasecmp(charset, "utf-8") != 0 && g_ascii_strcasecmp(charset, "us-ascii") != 0) {
    text = g_convert(data, bytes->len, "UTF-8", charset, NULL, NULL, NULL);
  }
  if (!text && g_utf8_validate_len(data, bytes->len, NULL)) {
    text = g_strndup(data, bytes->len);
  }
  return text ? text : g_convert_with_fallback(data, bytes->len, "UTF-8", "WINDOWS-1252", "?", NULL, NULL, NULL);
}

static bool is_type(GMimeObject *object, const char *type, const char *subtype) {
  return g_mime_content_type_is_type(g_mime_object_get_content_type(object), type, subtype);
}

static bool is_attached(GMimeObject *object) {
  GMimeContentDisposition *disposition = g_mime_object_get_content_disposition(object);
  const char *how = disposition ? g_mime_content_disposition_get_disposition(disposition) : NULL;
  return how && g_ascii_strcasecmp(how, "attachment") == 0;
}

static void read_message(Mail *mail, GMimeMessage *message, const char *name, int depth);

/* What a message carries, in its order. */
typedef struct {
  Mail *mail;
  const char *name;
  GString *text; /* its own words */
  char *page;    /* of a page saved; NULL: it is none */
  bool saved;    /* what it carries is a page with its pictures */
  guint attached;
} Carried;

/* GMime gives headers as they are, whatever their bytes.  New; NULL of NULL. */
static char *header_text(const char *header) {
  return header ? g_utf8_make_valid(header, -1) : NULL;
}

static void attach(Carried *carried, GMimePart *part) {
  g_autofree char *file = header_text(g_mime_part_get_filename(part));
  if (!file) {
    return;
  }
  g_autofree char *base = g_path_get_basename(file);
  g_autofree char *name = g_strdup_printf("%s#%s", carried->name, base);
  g_autoptr(GByteArray) bytes = bytes_of(part);
  if (format_by_suffix(base, false) == FORMAT_NONE) {
    return; /* a picture, a signature: no document */
  }
  Part document = {
      .name = name, .label = base, .format = FORMAT_NONE, .bytes = (const char *)bytes->data, .len = bytes->len};
  carried->mail->unpack->sink(&document, carried->mail->unpack->data);
}

static void take_html(Carried *carried, GMimePart *part) {
  g_autofree char *html = text_of(part);
  if (carried->saved) {
    g_free(carried->page);
    carried->page = g_steal_pointer(&html);
  } else if (html && ondemand_load(ONDEMAND_XML, carried->mail->unpack->diag)) {
    g_autofree char *text = mailhtml_text(html, strlen(html));
    g_string_append_printf(carried->text, "%s\n\n", text);
  }
}

static void take_part(Carried *carried, GMimeObject *object) {
  GMimePart *part = (GMimePart *)object;
  if (is_attached(object)) {
    attach(carried, part);
  } else if (is_type(object, "text", "html") && (!carried->saved || !carried->page)) {
    take_html(carried, part);
  } else if (is_type(object, "text", "plain") && !carried->saved) {
    g_autofree char *text = text_of(part);
    g_string_append_printf(carried->text, "%s\n\n", text ? text : "");
  } else if (!is_type(object, "text", "*") && !carried->saved) {
    attach(carried, part);
  }
}

static void take(Carried *carried, GMimeObject *object, int depth);

/* Of one text in several forms, the plain one: it keeps the marks of quotations. */
static void take_alternative(Carried *carried, GMimeMultipart *parts, int depth) {
  int count = g_mime_multipart_get_count(parts), chosen = count - 1;
  for (int i = count - 1; i >= 0; i--) {
    chosen = is_type(g_mime_multipart_get_part(parts, i), "text", "plain") ? i : chosen;
  }
  if (chosen >= 0) {
    take(carried, g_mime_multipart_get_part(parts, chosen), depth + 1);
  }
}

static void take(Carried *carried, GMimeObject *object, int depth) {
  if (!object || depth > DEEPEST) {
    return;
  }
  if (IS_A(object, g_mime_multipart_get_type())) {
    GMimeMultipart *parts = (GMimeMultipart *)object;
    if (is_type(object, "multipart", "alternative") && !carried->saved) {
      take_alternative(carried, parts, depth);
      return;
    }
    for (int i = 0; i < g_mime_multipart_get_count(parts); i++) {
      take(carried, g_mime_multipart_get_part(parts, i), depth + 1);
    }
  } else if (IS_A(object, g_mime_message_part_get_type())) {
    g_autofree char *name = g_strdup_printf("%s.%u", carried->name, ++carried->attached);
    read_message(carried->mail, g_mime_message_part_get_message((GMimeMessagePart *)object), name, depth + 1);
  } else if (IS_A(object, g_mime_part_get_type())) {
    take_part(carried, object);
  }
}

/* The day on which it was written, where its writer was. */
static char *day_of(GMimeMessage *message) {
  GDateTime *date = g_mime_message_get_date(message);
  return date ? g_date_time_format(date, "%Y-%m-%d") : NULL;
}

/* A browser says that it saved the page, or where from. */
static bool is_saved_page(GMimeMessage *message) {
  GMimeObject *body = g_mime_message_get_mime_part(message);
  bool related = body && is_type(body, "multipart", "related");
  return related && (g_mime_object_get_header((GMimeObject *)message, "Snapshot-Content-Location") ||
                     !g_mime_object_get_header((GMimeObject *)message, "To"));
}

static void hand_over_page(const Carried *carried, GMimeMessage *message) {
  g_autofree char *date = day_of(message);
  Part part = {.name = carried->name,
               .format = FORMAT_HTML,
               .bytes = carried->page,
               .len = strlen(carried->page),
               .date = date,
               .date_from = "saved"};
  carried->mail->unpack->sink(&part, carried->mail->unpack->data);
}

static void read_message(Mail *mail, GMimeMessage *message, const char *name, int depth) {
  if (!message || depth > DEEPEST) {
    return;
  }
  g_autoptr(GString) text = g_string_new(NULL);
  Carried carried = {.mail = mail, .name = name, .text = text, .saved = is_saved_page(message)};
  take(&carried, g_mime_message_get_mime_part(message), depth);
  if (carried.page) {
    hand_over_page(&carried, message);
    g_free(carried.page);
    return;
  }
  Letter *letter = g_new0(Letter, 1);
  letter->name = g_strdup(name);
  letter->subject = header_text(g_mime_message_get_subject(message));
  letter->date = day_of(message);
  letter->texts = quoted_split(mail->words, text->str);
  g_ptr_array_add(mail->letters, letter);
}

/* A paragraph whatever its line ends and capitals. */
static char *bare_paragraph(const char *paragraph) {
  g_autofree char *low = g_utf8_strdown(paragraph, -1);
  g_auto(GStrv) words = g_strsplit_set(low, " \t\r\n", -1);
  g_autoptr(GString) out = g_string_new(NULL);
  for (char **word = words; *word; word++) {
    g_string_append_printf(out, "%s%s", out->len && **word ? " " : "", *word);
  }
  return g_strdup(out->str);
}

/* What of `text` is not in `told`, which takes it. */
static char *untold(GHashTable *told, const char *text) {
  g_auto(GStrv) paragraphs = g_strsplit(text, "\n\n", -1);
  g_autoptr(GString) out = g_string_new(NULL);
  for (char **paragraph = paragraphs; *paragraph; paragraph++) {
    if (g_hash_table_add(told, bare_paragraph(*paragraph))) {
      g_string_append_printf(out, "%s\n\n", *paragraph);
    }
  }
  return g_strdup(g_strstrip(out->str));
}

static bool is_own(const Quoted *quoted) {
  return !quoted->said;
}

static void hand_over(const Mail *mail, const Letter *letter, guint index, const char *text) {
  const Quoted *quoted = letter->texts->pdata[index];
  g_autofree char *name = is_own(quoted) ? g_strdup(letter->name) : g_strdup_printf("%s>%u", letter->name, index);
  Part part = {.name = name,
               .label = letter->subject,
               .title = letter->subject,
               .format = FORMAT_TEXT,
               .bytes = text,
               .len = strlen(text),
               .date = is_own(quoted) ? letter->date : NULL,
               .said = quoted->said,
               .date_from = "mail"};
  mail->unpack->sink(&part, mail->unpack->data);
}

/* What the writers say themselves comes before what others quote of it, wherever each stands. */
static void hand_over_all(const Mail *mail, bool own, GHashTable *told) {
  for (guint i = 0; i < mail->letters->len; i++) {
    const Letter *letter = mail->letters->pdata[i];
    for (guint k = 0; k < letter->texts->len; k++) {
      const Quoted *quoted = letter->texts->pdata[k];
      if (is_own(quoted) != own) {
        continue;
      }
      g_autofree char *rest = untold(told, quoted->text);
      if (own || *rest) { /* who writes the same twice says it twice */
        hand_over(mail, letter, k, own ? quoted->text : rest);
      }
    }
  }
}

static bool is_mailbox(const Unpack *unpack) {
  return unpack->len > 5 && memcmp(unpack->bytes, "From ", 5) == 0;
}

static bool read_messages(Mail *mail) {
  const Unpack *unpack = mail->unpack;
  bool box = is_mailbox(unpack);
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer(unpack->bytes, unpack->len);
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  g_mime_parser_set_format(parser, box ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
  bool good = true;
  do {
    GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
    if (!message) {
      break;
    }
    good = ++mail->found <= unpack->max_entries;
    g_autofree char *name = box ? g_strdup_printf("%s#%u", unpack->name, mail->found) : g_strdup(unpack->name);
    if (good) {
      read_message(mail, message, name, 0);
    }
    g_object_unref(message);
  } while (box && good && !g_mime_parser_eos(parser));
  g_object_unref(parser);
  g_object_unref(stream);
  return good || unpack_fail(unpack, "limit-entries", "more than %u messages; split the mailbox", unpack->max_entries);
}

bool unpack_mail(const Unpack *unpack) {
  if (!ondemand_load(ONDEMAND_GMIME, unpack->diag)) {
    return false;
  }
  Mail mail = {.unpack = unpack, .words = mailwords_new(), .letters = g_ptr_array_new_with_free_func(letter_free)};
  bool good = read_messages(&mail) && (mail.found || unpack_fail(unpack, "mail", "holds no message"));
  if (good) {
    g_autoptr(GHashTable) told = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    hand_over_all(&mail, true, told);
    hand_over_all(&mail, false, told);
  }
  g_ptr_array_unref(mail.letters);
  mailwords_free(mail.words);
  return good;
}
