/* values.c -- see values.h. */
#include "cli/values.h"

dateline *values_session(const char *const values[OPTION_COUNT]) {
  dateline *session = dateline_new();
  for (int i = 0; i < OPTION_COUNT; i++) {
    if (values[i]) {
      dateline_set(session, option_table[i].name, values[i]);
    }
  }
  return session;
}
