/* Any bytes as yaml. */
#define FUZZ_FORMAT "yaml"
#include "fuzz/reader.h"
