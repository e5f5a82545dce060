/* Any bytes as mermaid. */
#define FUZZ_FORMAT "mermaid"
#include "fuzz/reader.h"
