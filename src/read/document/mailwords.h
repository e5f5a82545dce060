/* mailwords.h -- the phrases of lang/mail.txt. */
#ifndef DATELINE_READ_DOCUMENT_MAILWORDS_H
#define DATELINE_READ_DOCUMENT_MAILWORDS_H

#include <glib.h>
#include <stdbool.h>

typedef struct MailWords MailWords;

MailWords *mailwords_new(void);
void mailwords_free(MailWords *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(MailWords, mailwords_free)

/* Is `text`, in lower case, one of the section's phrases?  Does it contain one?  Does it begin with one and a blank? */
bool mailwords_is(const MailWords *words, const char *section, const char *text);
bool mailwords_in(const MailWords *words, const char *section, const char *text);
bool mailwords_begin(const MailWords *words, const char *section, const char *text);

#endif
