/* Any bytes as timeml. */
#define FUZZ_FORMAT "timeml"
#include "fuzz/reader.h"
