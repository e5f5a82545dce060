/* Any bytes as plantuml. */
#define FUZZ_FORMAT "plantuml"
#include "fuzz/reader.h"
