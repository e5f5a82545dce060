/* http.c -- see http.h. */
#include "cli/http.h"

#include <arpa/inet.h>
#include <glib-unix.h>
#include <string.h>
#include <sys/random.h>

#include "cli/microhttpd.h"

enum { SECRET_BYTES = 16, CONNECTIONS = 256, SECONDS = 10 };

struct Http {
  struct MHD_Daemon *daemon;
  HttpHandler handler;
  void *data;
  gsize most;
  char *secret, *hosts[2], *origins[2], *address;
  guint ready, tick, more; /* sources of the main loop; 0: none */
};

/* One request on its way. */
typedef struct {
  unsigned refused; /* status; 0: it is answered */
  bool post;
  char *path;
  GString *body;
} Request;

static const char *header(struct MHD_Connection *connection, const char *name) {
  return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
}

static bool is_one_of(char *const two[2], const char *text) {
  return text && (strcmp(two[0], text) == 0 || strcmp(two[1], text) == 0);
}

/* In a time that does not tell how much of it was right. */
static bool is_secret(const Http *http, const char *text, gsize len) {
  guint8 differs = len != strlen(http->secret);
  for (gsize i = 0; i < strlen(http->secret); i++) {
    differs |= (guint8)(http->secret[i] ^ (i < len ? text[i] : 0));
  }
  return !differs;
}

/* What follows "/SECRET/"; NULL: it is not that. */
static const char *path_after(const Http *http, const char *url) {
  const char *slash = *url == '/' ? strchr(url + 1, '/') : NULL;
  return slash && is_secret(http, url + 1, (gsize)(slash - url - 1)) ? slash + 1 : NULL;
}

static bool is_json(const char *type) {
  return type && g_ascii_strncasecmp(type, "application/json", strlen("application/json")) == 0;
}

/* 0: nothing is wrong.  Who does not know the secret learns nothing. */
static unsigned check(const Http *http, struct MHD_Connection *connection, const char *method, const char *path) {
  const char *origin = header(connection, "Origin");
  bool post = strcmp(method, "POST") == 0;
  if (!path || !is_one_of(http->hosts, header(connection, "Host"))) {
    return MHD_HTTP_NOT_FOUND;
  }
  if (origin ? !is_one_of(http->origins, origin) : post) {
    return MHD_HTTP_FORBIDDEN;
  }
  if (!post && strcmp(method, "GET") != 0) {
    return MHD_HTTP_METHOD_NOT_ALLOWED;
  }
  return post && !is_json(header(connection, "Content-Type")) ? MHD_HTTP_UNSUPPORTED_MEDIA_TYPE : 0;
}

static Request *request_new(const Http *http, struct MHD_Connection *connection, const char *url, const char *method) {
  Request *request = g_new0(Request, 1);
  const char *path = path_after(http, url);
  request->refused = check(http, connection, method, path);
  request->post = strcmp(method, "POST") == 0;
  request->path = g_strdup(path ? path : "");
  request->body = g_string_new(NULL);
  return request;
}

static void request_free(Request *request) {
  g_string_free(request->body, TRUE);
  g_free(request->path);
  g_free(request);
}

static void take(const Http *http, Request *request, const char *bytes, size_t len) {
  if (request->refused || request->body->len + len > http->most) {
    request->refused = request->refused ? request->refused : MHD_HTTP_CONTENT_TOO_LARGE;
    return;
  }
  g_string_append_len(request->body, bytes, (gssize)len);
}

/* No page may frame ours, keep it, guess its type, or learn its address from a link that leads out of it. */
static enum MHD_Result answer_with(struct MHD_Connection *connection, const HttpAnswer *answer) {
  static const char *const headers[][2] = {{"Cache-Control", "no-store"},
                                           {"Content-Security-Policy", "frame-ancestors 'none'"},
                                           {"Cross-Origin-Resource-Policy", "same-origin"},
                                           {"Referrer-Policy", "no-referrer"},
                                           {"X-Content-Type-Options", "nosniff"},
                                           {"X-Frame-Options", "DENY"}};
  struct MHD_Response *response =
      MHD_create_response_from_buffer(answer->body->len, answer->body->str, MHD_RESPMEM_MUST_COPY);
  for (gsize i = 0; i < G_N_ELEMENTS(headers); i++) {
    MHD_add_response_header(response, headers[i][0], headers[i][1]);
  }
  MHD_add_response_header(response, "Content-Type", answer->type);
  enum MHD_Result result = MHD_queue_response(connection, answer->status, response);
  MHD_destroy_response(response);
  return result;
}

static enum MHD_Result respond(const Http *http, struct MHD_Connection *connection, const Request *request) {
  HttpAnswer answer = {request->refused, "text/plain; charset=utf-8", g_string_new(NULL)};
  HttpRequest asked = {request->path, request->post, request->body};
  if (!request->refused) {
    answer.status = MHD_HTTP_OK;
    http->handler(http->data, &asked, &answer);
  }
  enum MHD_Result result = answer_with(connection, &answer);
  g_string_free(answer.body, TRUE);
  return result;
}

static enum MHD_Result handle(void *data, struct MHD_Connection *connection, const char *url, const char *method,
                              const char *version, const char *upload, size_t *len, void **state) {
  const Http *http = data;
  (void)version;
  if (!*state) {
    *state = request_new(http, connection, url, method);
    return MHD_YES;
  }
  if (*len) {
    take(http, *state, upload, *len);
    *len = 0;
    return MHD_YES;
  }
  return respond(http, connection, *state);
}

static void completed(void *data, struct MHD_Connection *connection, void **state,
                      enum MHD_RequestTerminationCode code) {
  (void)data, (void)connection, (void)code;
  if (*state) {
    request_free(*state);
    *state = NULL;
  }
}

/* Bytes that it has taken from the system wake nobody: it is asked whether it has more to do. */
static gboolean go_on(gpointer data) {
  Http *http = data;
  MHD_UNSIGNED_LONG_LONG wait;
  MHD_run(http->daemon);
  if (MHD_get_timeout(http->daemon, &wait) == MHD_YES && wait == 0) {
    return G_SOURCE_CONTINUE;
  }
  http->more = 0;
  return G_SOURCE_REMOVE;
}

static gboolean ready(gint fd, GIOCondition condition, gpointer data) {
  Http *http = data;
  (void)fd, (void)condition;
  MHD_run(http->daemon);
  http->more = http->more ? http->more : g_idle_add(go_on, http);
  return G_SOURCE_CONTINUE;
}

/* Connections that say nothing are ended. */
static gboolean tick(gpointer data) {
  MHD_run(((Http *)data)->daemon);
  return G_SOURCE_CONTINUE;
}

/* False: the system gives no random bytes. */
static bool make_secret(Http *http) {
  guint8 bytes[SECRET_BYTES];
  GString *secret = g_string_new(NULL);
  bool random = getrandom(bytes, sizeof bytes, 0) == (ssize_t)sizeof bytes;
  for (gsize i = 0; i < sizeof bytes; i++) {
    g_string_append_printf(secret, "%02x", bytes[i]);
  }
  http->secret = g_string_free(secret, FALSE);
  return random;
}

static void listen_on(Http *http) {
  struct sockaddr_in loopback = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  http->daemon =
      MHD_start_daemon(MHD_USE_EPOLL, 0, NULL, NULL, handle, http, MHD_OPTION_SOCK_ADDR, (struct sockaddr *)&loopback,
                       MHD_OPTION_NOTIFY_COMPLETED, completed, http, MHD_OPTION_CONNECTION_LIMIT, (unsigned)CONNECTIONS,
                       MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)SECONDS, MHD_OPTION_END);
}

static void name(Http *http) {
  static const char *const names[2] = {"127.0.0.1", "localhost"};
  unsigned port = MHD_get_daemon_info(http->daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
  for (int i = 0; i < 2; i++) {
    http->hosts[i] = g_strdup_printf("%s:%u", names[i], port);
    http->origins[i] = g_strdup_printf("http://%s", http->hosts[i]);
  }
  http->address = g_strdup_printf("%s/%s/", http->origins[0], http->secret);
}

Http *http_start(HttpHandler handler, void *data, gsize most, Diag *diag) {
  if (!ondemand_load(ONDEMAND_HTTP, diag)) {
    return NULL;
  }
  Http *http = g_new0(Http, 1);
  *http = (Http){.handler = handler, .data = data, .most = most};
  if (make_secret(http)) {
    listen_on(http);
  }
  if (!http->daemon) {
    diag_add_io(diag, "io", "cannot listen on 127.0.0.1");
    http_stop(http);
    return NULL;
  }
  name(http);
  int fd = MHD_get_daemon_info(http->daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
  http->ready = g_unix_fd_add(fd, G_IO_IN, ready, http);
  http->tick = g_timeout_add_seconds(1, tick, http);
  return http;
}

void http_stop(Http *http) {
  if (!http) {
    return;
  }
  if (http->ready) {
    g_source_remove(http->ready);
    g_source_remove(http->tick);
  }
  if (http->more) {
    g_source_remove(http->more);
  }
  if (http->daemon) {
    MHD_stop_daemon(http->daemon);
  }
  for (int i = 0; i < 2; i++) {
    g_free(http->hosts[i]);
    g_free(http->origins[i]);
  }
  g_free(http->secret);
  g_free(http->address);
  g_free(http);
}

const char *http_address(const Http *http) {
  return http->address;
}
