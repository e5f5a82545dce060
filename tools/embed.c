/* embed.c -- print a C file that holds the named files and a table of them, for src/lang/resource.c.
 *
 *     build/tools/embed src/lang/en/syntax.model ... >build/resources.c
 *
 * String literals are what every compiler reads quickest (six megabytes: a second), and nothing in them depends on the
 * format of object files, as .incbin and ld -b binary do; #embed is not in the compilers of today's systems. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LINE = 100 };

/* Octal of three digits: the next character may be a digit. */
static void print_byte(int c) {
  if (c == '"' || c == '\\' || c == '?')
    printf("\\%c", c);
  else if (c >= ' ' && c < 127)
    putchar(c);
  else
    printf("\\%03o", (unsigned)c);
}

static void print_file(const char *path, int n) {
  FILE *file = fopen(path, "rb");
  if (!file) {
    perror(path);
    exit(1);
  }
  printf("static _Alignas(8) const char file%d[] =\n  \"", n);
  long len = 0;
  for (int c; (c = getc(file)) != EOF; len++) {
    if (len && len % LINE == 0)
      printf("\"\n  \"");
    print_byte(c);
  }
  printf("\";\n");
  if (ferror(file)) {
    perror(path);
    exit(1);
  }
  fclose(file);
}

int main(int argc, char **argv) {
  printf("#include \"lang/resource.h\"\n");
  for (int i = 1; i < argc; i++)
    print_file(argv[i], i);
  printf("const LangResource lang_resources[] = {\n");
  for (int i = 1; i < argc; i++) {
    const char *name = strncmp(argv[i], "src/", 4) == 0 ? argv[i] + 4 : argv[i];
    printf("  {\"%s\", file%d, sizeof file%d - 1},\n", name, i, i);
  }
  printf("  {NULL, NULL, 0}};\n");
  return fflush(stdout) != 0 || ferror(stdout);
}
