/* weights.h -- how much each sign speaks for a word being what a date phrase dates, in hundredths.
 *
 * A log-linear ranking of the words of a sentence, fitted to 600 linked dates of news stories (likelihood of
 * the right word, L2 0.03); five-fold over documents it picks a right word for 77 of 100 dates, where climbing
 * to the first verb picks 71.  Only form counts, no word does.  Included by governor.c alone. */
#ifndef DATELINE_EXTRACT_WEIGHTS_H
#define DATELINE_EXTRACT_WEIGHTS_H

#include "extract/event/clause.h"

enum { SORTS = 5, FORMS = 6, CLIMBS = 6, INTROS = 6, RELATIONS = REL_PUNCT + 1 };

/* What the word is. */
static const gint16 sort_weight[SORTS] = {23, -7, -48, -104, -89};

/* An event noun that is listed, not known by its ending. */
static const gint16 listed_weight = 114;

/* VB, VBD, VBG, VBN, VBP, VBZ. */
static const gint16 form_weight[FORMS] = {-24, 65, -46, 9, -34, -109};

/* The way up from the phrase: [noun][not on it, next above, first candidate, second, third, beyond]. */
static const gint16 climb_weight[2][CLIMBS] = {{-34, 63, 60, 15, -89, -93}, {-26, 78, 119, -8, -101, -63}};

/* Verbs between, up to two: [noun][right of the phrase]. */
static const gint16 side_weight[2][2][3] = {{{55, -31, -76}, {29, -41, -94}}, {{65, -31, -46}, {64, -54, -59}}};

/* [right][no mark between, comma, dash or quote]. */
static const gint16 mark_weight[2][3] = {{57, -83, -42}, {16, -50, -42}};

/* A clause opens between: [right][on the way up]. */
static const gint16 opener_weight[2][2] = {{-39, -92}, {-49, -124}};

/* What stands before the phrase: [verb, report, noun][bare, in, for, of, other, possessive]. */
static const gint16 intro_weight[3][INTROS] = {
    {-2, 0, -25, 130, 8, 75}, {18, 15, -133, 0, -12, -273}, {-8, -6, 71, 59, -7, 16}};

/* A noun that the phrase stands before as its adjective would. */
static const gint16 described_weight = 121;

/* "when" follows: [left, first verb behind it, later][noun]. */
static const gint16 when_weight[3][2] = {{-194, -74}, {150, 0}, {-67, -90}};

static const gint16 noun_weight[RELATIONS] = {
    [REL_ROOT] = 195, [REL_SUBJECT] = -26,    [REL_SUBJECT_PASSIVE] = -99, [REL_OBJECT] = -7, [REL_OBLIQUE] = 15,
    [REL_NMOD] = 2,   [REL_APPOSITION] = 104, [REL_COMPOUND] = -107,       [REL_FLAT] = -104, [REL_CONJ] = -39};

/* [on the way up]. */
static const gint16 verb_weight[RELATIONS][2] = {
    [REL_ROOT] = {-22, 9},  [REL_SUBJECT] = {-79, 0}, [REL_NMOD] = {-96, 0},      [REL_ADVMOD] = {-61, 0},
    [REL_XCOMP] = {-47, 0}, [REL_CCOMP] = {-25, 53},  [REL_ADVCL] = {-28, 24},    [REL_ACL] = {0, 18},
    [REL_RELCL] = {15, 9},  [REL_CONJ] = {-66, 58},   [REL_PARATAXIS] = {70, -50}};

/* Of a clause, by the verb above: [any, reporting, planning]. */
static const gint16 under_weight[RELATIONS][3] = {
    [REL_XCOMP] = {-63, 0, 60}, [REL_CCOMP] = {-31, 31, 0}, [REL_ADVCL] = {4, -43, -144}, [REL_ACL] = {2, 0, 141},
    [REL_RELCL] = {11, 0, 0},   [REL_CONJ] = {-20, -93, 0}, [REL_PARATAXIS] = {11, 54, 0}};

#endif
