/* Any bytes as json. */
#define FUZZ_FORMAT "json"
#include "fuzz/reader.h"
