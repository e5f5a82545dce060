/* Any bytes as XML. */
#define FUZZ_FORMAT "xml"
#include "fuzz/reader.h"
