/* xml.h -- what we call of libxml2, loaded on demand: ondemand_load(ONDEMAND_XML) comes first. */
#ifndef DATELINE_READ_XML_H
#define DATELINE_READ_XML_H

#include <libxml/HTMLparser.h>

#include "model/ondemand.h"

#define htmlReadMemory ONDEMAND(ONDEMAND_XML, htmlReadMemory)
#define xmlCtxtGetLastError ONDEMAND(ONDEMAND_XML, xmlCtxtGetLastError)
#define xmlCtxtReadMemory ONDEMAND(ONDEMAND_XML, xmlCtxtReadMemory)
#define xmlDocGetRootElement ONDEMAND(ONDEMAND_XML, xmlDocGetRootElement)
#define xmlFree ONDEMAND(ONDEMAND_XML, xmlFree)
#define xmlFreeDoc ONDEMAND(ONDEMAND_XML, xmlFreeDoc)
#define xmlFreeParserCtxt ONDEMAND(ONDEMAND_XML, xmlFreeParserCtxt)
#define xmlGetProp ONDEMAND(ONDEMAND_XML, xmlGetProp)
#define xmlHasProp ONDEMAND(ONDEMAND_XML, xmlHasProp)
#define xmlNewParserCtxt ONDEMAND(ONDEMAND_XML, xmlNewParserCtxt)
#define xmlNodeGetContent ONDEMAND(ONDEMAND_XML, xmlNodeGetContent)

#endif
