/* Any bytes as gedcom. */
#define FUZZ_FORMAT "gedcom"
#include "fuzz/reader.h"
