/* item.h -- dated items of a list: "She starred in The Harbour (1962), Low Water (1964) and [The Mill] (1966)". */
#ifndef DATELINE_TITLE_ITEM_H
#define DATELINE_TITLE_ITEM_H

#include "title/source.h"

enum { ITEMS_MOST = 6 };

/* A list's opening goes on to before out_first; its item that is dated is out_last+1..last. */
typedef struct {
  gint32 out_first, out_last, last;
} ListItem;

/* "the Lyra (1929) and, from 1936, [furniture]": the first token of an item that its date stands before; -1: there is
 * none. */
gint32 item_behind(const TitleSource *source);

/* Ways to read what the date stands at as an item of a list that opened further left; how many. */
guint items_find(const TitleSource *source, ListItem items[ITEMS_MOST]);

#endif
