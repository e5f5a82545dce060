/* Any bytes as timelinejs. */
#define FUZZ_FORMAT "timelinejs"
#include "fuzz/reader.h"
