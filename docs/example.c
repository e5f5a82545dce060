/* Draw a text given on the command line:  example article.txt 2024-11-15 article.svg */
#include <dateline.h>
#include <stdio.h>

int main(int argc, char **argv) {
  if (argc != 4) {
    fprintf(stderr, "usage: %s TEXT DATE DRAWING\n", argv[0]);
    return DATELINE_USAGE;
  }
  dateline *session = dateline_new();
  dateline_status status = dateline_set(session, "date", argv[2]);
  if (status == DATELINE_OK) {
    status = dateline_read_file(session, argv[1], NULL);
  }
  if (status == DATELINE_OK) {
    printf("%zu events\n", dateline_event_count(session));
    status = dateline_write_file(session, argv[3], NULL);
  }
  fputs(dateline_messages(session), stderr);
  dateline_free(session);
  return (int)status;
}
