/* Any bytes as markwhen. */
#define FUZZ_FORMAT "markwhen"
#include "fuzz/reader.h"
