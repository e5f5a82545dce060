/* loss.h -- warn of what a format cannot hold, once a kind. */
#ifndef DATELINE_WRITE_LOSS_H
#define DATELINE_WRITE_LOSS_H

#include "model/diag.h"
#include "model/timeline.h"

/* What x-* fields are, beside the fields that name themselves in Field.lost. */
#define LOSS_PLACES "places" /* x-location and x-geo, as calendars have them */
#define LOSS_EXTRA "x- fields"
#define LOSS_OWN_EXTRA "x- fields of the timeline"

/* `held`: what `format` ("Mermaid") has a place for, each as in Field.loss, and NULL.  One [format-loses] warning for
 * each other thing that the timeline really has; who loses a list need not be told of what its entries had. */
void loss_warn(const Timeline *timeline, const char *const *held, const char *format, Diag *diag);

#endif
