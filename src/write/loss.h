/* loss.h -- warn of what a format cannot hold, once for each kind. */
#ifndef DATELINE_WRITE_LOSS_H
#define DATELINE_WRITE_LOSS_H

#include "model/diag.h"
#include "model/timeline.h"

/* Names of losses for x-* fields; other fields have theirs in Field.loss. */
#define LOSS_PLACES "places" /* x-location and x-geo, as calendars have them */
#define LOSS_EXTRA "x- fields"
#define LOSS_OWN_EXTRA "x- fields of the timeline"

/* Add a [format-loses] warning for each thing that the timeline has and `format` ("Mermaid") does not hold.  `held`:
 * what it holds, as in Field.loss, NULL-terminated.  Where a list is lost, its entries' fields are not mentioned. */
void loss_warn(const Timeline *timeline, const char *const *held, const char *format, Diag *diag);

#endif
