/* http.h -- a server for one person's browser on this machine.
 *
 * It listens on the loopback interface only, at an address with a secret in its path.  It refuses requests without the
 * secret, with another host name (DNS rebinding), or from a page of another origin; a POST must have our page's
 * origin. */
#ifndef DATELINE_CLI_HTTP_H
#define DATELINE_CLI_HTTP_H

#include <glib.h>
#include <stdbool.h>

#include "model/diag.h"

typedef struct {
  const char *path; /* after the secret: "", "edit" */
  bool post;
  const GString *body; /* of a POST: JSON by its content type, at most `most` bytes */
} HttpRequest;

typedef struct {
  unsigned status;
  const char *type; /* static */
  GString *body;    /* empty at first */
} HttpAnswer;

typedef void (*HttpHandler)(void *data, const HttpRequest *request, HttpAnswer *answer);

typedef struct Http Http;

/* Start a server that calls `handler` in the default main context.  NULL with a message in diag: it cannot listen. */
Http *http_start(HttpHandler handler, void *data, gsize most, Diag *diag);
void http_stop(Http *http);

const char *http_address(const Http *http); /* "http://127.0.0.1:PORT/SECRET/" */

#endif
