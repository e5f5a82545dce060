/* tracing.c -- a session shows what a stage of extraction made of its texts, in place of their timeline. */
#include <string.h>

#include "extract/trace.h"
#include "session/session.h"

Trace *session_trace(dateline *session) {
  const char *stage = options_text(session->options, OPT_TRACE);
  if (stage && !session->trace) {
    session->trace = trace_new(stage);
  }
  return session->trace;
}

dateline_status session_write_trace(dateline *session, const char *path, const char *format) {
  bool json = g_strcmp0(format, "json") == 0;
  if (format && !json) {
    g_autofree char *message = g_strdup_printf("--trace writes text, or JSON with -t json, not \"%s\"", format);
    return session_usage(session, message);
  }
  g_autofree char *text = trace_finish(session_trace(session), json);
  return strcmp(path, "-") == 0 ? session_to_stdout(session, text, strlen(text))
                                : session_replace_file(session, path, text, strlen(text));
}
