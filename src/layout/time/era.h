/* era.h -- eras: named spans of time, drawn as tints behind the events. */
#ifndef DATELINE_LAYOUT_TIME_ERA_H
#define DATELINE_LAYOUT_TIME_ERA_H

#include "layout/time/scale.h"

/* The eras that the scale shows in the window: their names in rows, each era below those that contain it. */
typedef struct {
  GArray *rows; /* of EraRow */
  Unit height;  /* of the rows of names; 0: no eras */
} Eras;

Eras eras_new(const Layout *layout, const Scale *scale, ScaleWindow window);
void eras_clear(Eras *eras);

/* Tints from `y` down over the names and `height` below.  To be called before anything is drawn there. */
void eras_place(Layout *layout, const Eras *eras, Unit y, Unit height);

#endif
