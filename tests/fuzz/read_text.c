/* Any bytes as text. */
#define FUZZ_FORMAT "text"
#include "fuzz/reader.h"
