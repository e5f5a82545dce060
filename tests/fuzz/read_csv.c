/* Any bytes as csv. */
#define FUZZ_FORMAT "csv"
#include "fuzz/reader.h"
