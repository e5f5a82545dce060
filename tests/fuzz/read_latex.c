/* Any bytes as latex. */
#define FUZZ_FORMAT "latex"
#include "fuzz/reader.h"
