/* Any bytes as ics. */
#define FUZZ_FORMAT "ics"
#include "fuzz/reader.h"
