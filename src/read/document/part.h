/* part.h -- the documents that a container (mail, ZIP, PDF, Word ...) is unpacked into, each read by itself. */
#ifndef DATELINE_READ_DOCUMENT_PART_H
#define DATELINE_READ_DOCUMENT_PART_H

#include "model/diag.h"
#include "model/format.h"

/* One document of a container.  All is borrowed, and valid during the call of the sink only. */
typedef struct {
  const char *name;  /* "case.zip/contract.pdf", "inbox.mbox#3" */
  const char *label; /* its name for a person: a message's subject, a sheet's name; NULL */
  const char *title; /* of the document; NULL */
  FormatId format;   /* of the bytes, which may be a container again; FORMAT_NONE: by name and content */
  const char *bytes;
  gsize len;
  const char *date;      /* EDTF day of writing; NULL: not said */
  const char *said;      /* a phrase that tells the day of writing ("On 3 May 2024, Ann wrote:"); NULL */
  const char *date_from; /* static, as Document.anchor_from */
  const GArray *pages;   /* of gsize: the byte at which each page begins; NULL: it has none */
} Part;

/* Receives a part; problems go to the Diag, and unpacking continues. */
typedef void (*PartSink)(const Part *part, void *data);

/* A container to unpack. */
typedef struct {
  const char *name;
  const char *bytes;
  gsize len;
  gsize max_bytes;   /* of all that is unpacked from one input */
  guint max_entries; /* files of an archive, messages of a mailbox */
  guint max_seconds; /* that another program may take (child.h) */
  Diag *diag;
  PartSink sink;
  void *data;
} Unpack;

/* Add an error, or a warning, about the container.  unpack_fail(): always false. */
bool unpack_fail(const Unpack *unpack, const char *code, const char *format, ...) G_GNUC_PRINTF(3, 4);
void unpack_warn(const Unpack *unpack, const char *code, const char *format, ...) G_GNUC_PRINTF(3, 4);

/* Unpackers: each calls unpack->sink for every part, in the order of the container.  False: nothing could be read (said
 * in diag). */
bool unpack_zip(const Unpack *unpack);  /* every file of it, by name */
bool unpack_word(const Unpack *unpack); /* DOCX */
bool unpack_opendocument(const Unpack *unpack);
bool unpack_epub(const Unpack *unpack);
bool unpack_sheets(const Unpack *unpack); /* XLSX */
bool unpack_mail(const Unpack *unpack);   /* a message, a mailbox, a page saved as MHTML */
bool unpack_pdf(const Unpack *unpack);

#endif
