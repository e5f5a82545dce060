/* Any bytes as jsonl. */
#define FUZZ_FORMAT "jsonl"
#include "fuzz/reader.h"
