/* weights.h -- how much each sign speaks for a word being what a date phrase dates, in hundredths.
 *
 * A log-linear ranking of the words of a sentence, fitted to 600 linked dates of news stories (likelihood of
 * the right word, L2 0.03); five-fold over documents it picks a right word for 76 of 100 dates, where climbing
 * to the first verb picks 71.  Only form counts, no word does.  Included by governor.c alone. */
#ifndef DATELINE_EXTRACT_WEIGHTS_H
#define DATELINE_EXTRACT_WEIGHTS_H

#include "extract/event/clause.h"

enum { SORTS = 5, FORMS = 6, CLIMBS = 6, INTROS = 6, RELATIONS = REL_PUNCT + 1 };

/* What the word is. */
static const gint16 sort_weight[SORTS] = {25, -12, -35, -114, -77};

/* An event noun that is listed, not known by its ending. */
static const gint16 listed_weight = 96;

/* VB, VBD, VBG, VBN, VBP, VBZ. */
static const gint16 form_weight[FORMS] = {-8, 46, -30, 10, -49, -78};

/* The way up from the phrase: [noun][not on it, next above, first candidate, second, third, beyond]. */
static const gint16 climb_weight[2][CLIMBS] = {{-42, 72, 44, -14, -55, -107}, {-12, 67, 61, -28, -105, -71}};

/* Verbs between, up to two: [noun][right of the phrase]. */
static const gint16 side_weight[2][2][3] = {{{45, -27, -76}, {25, -20, -83}}, {{84, -48, -40}, {45, -58, -59}}};

/* [right][no mark between, comma, dash or quote]. */
static const gint16 mark_weight[2][3] = {{57, -95, -27}, {2, -26, -75}};

/* A clause opens between: [right][on the way up]. */
static const gint16 opener_weight[2][2] = {{-54, -83}, {-56, -73}};

/* What stands before the phrase: [verb, report, noun][bare, in, for, of, other, possessive]. */
static const gint16 intro_weight[3][INTROS] = {
    {2, 5, -41, 57, -6, 86}, {15, 10, -166, 0, -57, -219}, {-12, -10, 98, 47, 26, -2}};

/* A noun that the phrase stands before as its adjective would. */
static const gint16 described_weight = 179;

/* "when" follows: [left, first verb behind it, later][noun]. */
static const gint16 when_weight[3][2] = {{-179, -42}, {132, 0}, {-81, -88}};

static const gint16 noun_weight[RELATIONS] = {
    [REL_ROOT] = -54, [REL_SUBJECT] = -47,   [REL_SUBJECT_PASSIVE] = -72, [REL_OBJECT] = 3, [REL_OBLIQUE] = -1,
    [REL_NMOD] = 20,  [REL_APPOSITION] = 53, [REL_COMPOUND] = -103,       [REL_CONJ] = -30};

/* [on the way up]. */
static const gint16 verb_weight[RELATIONS][2] = {
    [REL_ROOT] = {-28, 16},  [REL_SUBJECT] = {-43, 0},   [REL_ADVMOD] = {-79, 0}, [REL_XCOMP] = {-59, -13},
    [REL_CCOMP] = {-35, 34}, [REL_ADVCL] = {-22, 17},    [REL_ACL] = {18, -27},   [REL_RELCL] = {-24, 46},
    [REL_CONJ] = {-43, 40},  [REL_PARATAXIS] = {38, -35}};

/* Of a clause, by the verb above: [any, reporting, planning]. */
static const gint16 under_weight[RELATIONS][3] = {
    [REL_XCOMP] = {-75, 0, 35}, [REL_CCOMP] = {-51, 13, 0}, [REL_ADVCL] = {-6, 17, -119}, [REL_ACL] = {-9, 0, 99},
    [REL_RELCL] = {9, 0, 0},    [REL_CONJ] = {-21, 39, 0},  [REL_PARATAXIS] = {17, 0, 0}};

#endif
