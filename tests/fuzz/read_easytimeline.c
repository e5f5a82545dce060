/* Any bytes as easytimeline. */
#define FUZZ_FORMAT "easytimeline"
#include "fuzz/reader.h"
