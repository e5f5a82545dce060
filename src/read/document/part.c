/* part.c -- see part.h. */
#include "read/document/part.h"

#include <stdarg.h>

static void say(const Unpack *unpack, DiagSeverity severity, const char *code, const char *format, va_list arguments) {
  g_autofree char *message = g_strdup_vprintf(format, arguments);
  diag_set_file(unpack->diag, unpack->name, NULL, 0);
  diag_add(unpack->diag, severity, code, (DiagPlace){0}, "%s", message);
}

bool unpack_fail(const Unpack *unpack, const char *code, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  say(unpack, DIAG_ERROR, code, format, arguments);
  va_end(arguments);
  return false;
}

void unpack_warn(const Unpack *unpack, const char *code, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  say(unpack, DIAG_WARNING, code, format, arguments);
  va_end(arguments);
}
