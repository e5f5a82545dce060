/* Any bytes as html. */
#define FUZZ_FORMAT "html"
#include "fuzz/reader.h"
