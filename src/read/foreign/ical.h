/* ical.h -- what we call of libical, loaded on demand: ondemand_load(ONDEMAND_ICAL) comes first. */
#ifndef DATELINE_READ_FOREIGN_ICAL_H
#define DATELINE_READ_FOREIGN_ICAL_H

#include <libical/ical.h>

#include "model/ondemand.h"

#define icalcomponent_free ONDEMAND(ONDEMAND_ICAL, icalcomponent_free)
#define icalcomponent_get_dtend ONDEMAND(ONDEMAND_ICAL, icalcomponent_get_dtend)
#define icalcomponent_get_dtstart ONDEMAND(ONDEMAND_ICAL, icalcomponent_get_dtstart)
#define icalcomponent_get_first_component ONDEMAND(ONDEMAND_ICAL, icalcomponent_get_first_component)
#define icalcomponent_get_first_property ONDEMAND(ONDEMAND_ICAL, icalcomponent_get_first_property)
#define icalcomponent_get_next_component ONDEMAND(ONDEMAND_ICAL, icalcomponent_get_next_component)
#define icalcomponent_get_next_property ONDEMAND(ONDEMAND_ICAL, icalcomponent_get_next_property)
#define icalcomponent_get_recurrenceid ONDEMAND(ONDEMAND_ICAL, icalcomponent_get_recurrenceid)
#define icalcomponent_get_status ONDEMAND(ONDEMAND_ICAL, icalcomponent_get_status)
#define icalcomponent_get_uid ONDEMAND(ONDEMAND_ICAL, icalcomponent_get_uid)
#define icalparser_parse_string ONDEMAND(ONDEMAND_ICAL, icalparser_parse_string)
#define icalproperty_get_categories ONDEMAND(ONDEMAND_ICAL, icalproperty_get_categories)
#define icalproperty_get_exdate ONDEMAND(ONDEMAND_ICAL, icalproperty_get_exdate)
#define icalproperty_get_property_name ONDEMAND(ONDEMAND_ICAL, icalproperty_get_property_name)
#define icalproperty_get_rrule ONDEMAND(ONDEMAND_ICAL, icalproperty_get_rrule)
#define icalproperty_get_value ONDEMAND(ONDEMAND_ICAL, icalproperty_get_value)
#define icalproperty_get_value_as_string ONDEMAND(ONDEMAND_ICAL, icalproperty_get_value_as_string)
#define icalrecur_iterator_free ONDEMAND(ONDEMAND_ICAL, icalrecur_iterator_free)
#define icalrecur_iterator_new ONDEMAND(ONDEMAND_ICAL, icalrecur_iterator_new)
#define icalrecur_iterator_next ONDEMAND(ONDEMAND_ICAL, icalrecur_iterator_next)
#define icaltime_add ONDEMAND(ONDEMAND_ICAL, icaltime_add)
#define icaltime_adjust ONDEMAND(ONDEMAND_ICAL, icaltime_adjust)
#define icaltime_compare ONDEMAND(ONDEMAND_ICAL, icaltime_compare)
#define icaltime_is_null_time ONDEMAND(ONDEMAND_ICAL, icaltime_is_null_time)
#define icaltime_is_utc ONDEMAND(ONDEMAND_ICAL, icaltime_is_utc)
#define icaltime_is_valid_time ONDEMAND(ONDEMAND_ICAL, icaltime_is_valid_time)
#define icaltime_null_time ONDEMAND(ONDEMAND_ICAL, icaltime_null_time)
#define icaltime_subtract ONDEMAND(ONDEMAND_ICAL, icaltime_subtract)
#define icaltimezone_get_utc_offset ONDEMAND(ONDEMAND_ICAL, icaltimezone_get_utc_offset)
#define icalvalue_get_datetime ONDEMAND(ONDEMAND_ICAL, icalvalue_get_datetime)
#define icalvalue_get_text ONDEMAND(ONDEMAND_ICAL, icalvalue_get_text)
#define icalvalue_isa ONDEMAND(ONDEMAND_ICAL, icalvalue_isa)

#endif
