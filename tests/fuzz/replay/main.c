/* Every seed through its fuzz target, without a fuzzer: what was once found stays found.  Prints TAP.
 *
 * The Makefile names the targets in FUZZ_TARGETS and compiles each with its entry point called fuzz_NAME.  A target
 * aborts on what must not be; the last line then names no seed as ok.  A target without a seed would test nothing. */
#include <glib.h>
#include <stdint.h>
#include <stdio.h>

#define DECLARE(name) int fuzz_##name(const uint8_t *data, size_t size);
FUZZ_TARGETS(DECLARE)

typedef struct {
  const char *name;
  int (*run)(const uint8_t *data, size_t size);
} Target;

#define ENTRY(name) {#name, fuzz_##name},
static const Target targets[] = {FUZZ_TARGETS(ENTRY)};

static void replay(const Target *target, const char *path) {
  g_autofree char *bytes = NULL;
  gsize len;
  g_assert_true(g_file_get_contents(path, &bytes, &len, NULL));
  g_autofree uint8_t *exact = g_memdup2(bytes, len); /* without the NUL that a reader could run on to */
  target->run(len ? exact : (const uint8_t *)"", len);
}

static int replay_all(const Target *target, int number) {
  g_autofree char *folder = g_build_filename("tests/fuzz/seeds", target->name, NULL);
  g_autoptr(GDir) seeds = g_dir_open(folder, 0, NULL);
  int first = number;
  target->run((const uint8_t *)"", 0);
  for (const char *name; seeds && (name = g_dir_read_name(seeds)); number++) {
    g_autofree char *path = g_build_filename(folder, name, NULL);
    printf("# %s\n", path);
    fflush(stdout);
    replay(target, path);
    printf("ok %d %s/%s\n", number, target->name, name);
  }
  printf("%sok %d %s has seeds\n", number > first ? "" : "not ", number, target->name);
  return number + 1;
}

int main(void) {
  int number = 1;
  for (gsize i = 0; i < G_N_ELEMENTS(targets); i++) {
    number = replay_all(&targets[i], number);
  }
  printf("1..%d\n", number - 1);
  return 0;
}
