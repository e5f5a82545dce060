/* Family trees. */
#include "unit/read/lines.h"

static void test_1(void) {
  check_lines("gedcom",
              "0 HEAD\n"
              "1 CHAR UTF-8\n"
              "0 @F1@ FAM\n"
              "1 HUSB @I2@\n"
              "1 WIFE @I1@\n"
              "1 MARR\n"
              "2 DATE ABT 1835\n"
              "0 @I1@ INDI\n"
              "1 NAME Ada /Byron/\n"
              "1 BIRT\n"
              "2 DATE 10 DEC 1815\n"
              "2 PLAC London\n"
              "1 DEAT\n"
              "2 DATE BEF 27 NOV 1852\n"
              "0 @I2@ INDI\n"
              "1 NAME William /King/\n"
              "1 BIRT\n"
              "2 DATE BET 1804 AND 1806\n"
              "0 TRLR\n",
              "1835~ William King and Ada Byron marry\n"
              "1815-12-10 Ada Byron is born\n"
              "[..1852-11-27] Ada Byron dies\n"
              "[1804..1806] William King is born\n");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/read/gedcom/1", test_1);
  return g_test_run();
}
