/* comments.h -- the comments of a YAML timeline, attached to what they are about, so that rewriting keeps them. */
#ifndef DATELINE_READ_AUTHORED_COMMENTS_H
#define DATELINE_READ_AUTHORED_COMMENTS_H

#include "model/timeline.h"
#include "read/tree/node.h"

typedef struct Comments Comments;

Comments *comments_new(const ReadInput *input, const NodeTree *tree);
void comments_free(Comments *comments);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Comments, comments_free)

/* Attach to the event that was read from `item` its comments, without the sentence that our writer puts above it. */
void comments_take_event(const Comments *comments, const Node *item, Event *event);

/* Attach the comments of sections to the timeline. */
void comments_take_sections(const Comments *comments, Timeline *timeline);

#endif
