/* comments.h -- the comments of a YAML timeline, each given to what it speaks of: who rewrites the file keeps them. */
#ifndef DATELINE_READ_AUTHORED_COMMENTS_H
#define DATELINE_READ_AUTHORED_COMMENTS_H

#include "model/timeline.h"
#include "read/tree/node.h"

typedef struct Comments Comments;

Comments *comments_new(const ReadInput *input, const NodeTree *tree);
void comments_free(Comments *comments);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Comments, comments_free)

/* Give the event that was read from `item` its own, but for the sentence that the writer puts above it. */
void comments_take_event(const Comments *comments, const Node *item, Event *event);

/* Give the timeline those of its sections. */
void comments_take_sections(const Comments *comments, Timeline *timeline);

#endif
