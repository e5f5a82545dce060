/* words_test.c -- dates as an editor writes them, in every language and style. */
#include "date/calendar.h"
#include "lang/lang.h"

enum { CHICAGO, AP, EN_GB, DE, FR, ES, FA, TABLES };

static const struct {
  const char *lang, *style;
} tables[TABLES] = {[CHICAGO] = {"en", "chicago"}, [AP] = {"en", "ap"}, [EN_GB] = {"en-GB", NULL}, [DE] = {"de", NULL},
                    [FR] = {"fr", NULL},           [ES] = {"es", NULL}, [FA] = {"fa", NULL}};

static DateWords *words_of(int table) {
  g_autofree char *error = NULL;
  DateWords *words = lang_date_words(tables[table].lang, tables[table].style, &error);
  g_assert_cmpstr(error, ==, NULL);
  return words;
}

typedef struct {
  const char *edtf, *text[TABLES];
} Row;

static void check(const Row *rows, gsize n, DateWordsLength length) {
  for (int table = 0; table < TABLES; table++) {
    DateWords *words = words_of(table);
    for (gsize i = 0; i < n; i++) {
      g_autoptr(Date) date = date_parse_any_year(rows[i].edtf, -1, NULL);
      g_autofree char *text = date_words_format(words, date, length);
      g_test_message("%s", rows[i].edtf);
      g_assert_cmpstr(text, ==, rows[i].text[table]);
    }
    date_words_free(words);
  }
}

/* clang-format off */
static const Row full[] = {
    {"2024-10-14", {"October 14, 2024", "Oct. 14, 2024", "14 October 2024", "14. Oktober 2024", "14 octobre 2024", "14 de octubre de 2024", "۱۴ اکتبر ۲۰۲۴"}},
    {"2024-03-01", {"March 1, 2024", "March 1, 2024", "1 March 2024", "1. März 2024", "1er mars 2024", "1 de marzo de 2024", "۱ مارس ۲۰۲۴"}},
    {"2024-10", {"October 2024", "October 2024", "October 2024", "Oktober 2024", "octobre 2024", "octubre de 2024", "اکتبر ۲۰۲۴"}},
    {"2024", {"2024", "2024", "2024", "2024", "2024", "2024", "۲۰۲۴"}},
    {"2024-10-14T15:30:00", {"October 14, 2024, 3:30 p.m.", "Oct. 14, 2024, 3:30 p.m.", "14 October 2024, 3.30pm", "14. Oktober 2024, 15:30 Uhr", "14 octobre 2024, 15 h 30", "14 de octubre de 2024, 15:30", "۱۴ اکتبر ۲۰۲۴، ۱۵:۳۰"}},
    {"2024-10-14T09:05:07Z", {"October 14, 2024, 9:05:07 a.m. (UTC)", "Oct. 14, 2024, 9:05:07 a.m. (UTC)", "14 October 2024, 9.05:07am (UTC)", "14. Oktober 2024, 9:05:07 Uhr (UTC)", "14 octobre 2024, 9 h 05 min 07 s (UTC)", "14 de octubre de 2024, 9:05:07 (UTC)", "۱۴ اکتبر ۲۰۲۴، ۹:۰۵:۰۷ (UTC)"}},
    {"2024-10-14T18:44:00-05:00", {"October 14, 2024, 6:44 p.m. (UTC−5:00)", "Oct. 14, 2024, 6:44 p.m. (UTC−5:00)", "14 October 2024, 6.44pm (UTC−5:00)", "14. Oktober 2024, 18:44 Uhr (UTC−5:00)", "14 octobre 2024, 18 h 44 (UTC−5:00)", "14 de octubre de 2024, 18:44 (UTC−5:00)", "۱۴ اکتبر ۲۰۲۴، ۱۸:۴۴ (UTC−۵:۰۰)"}},
    {"2024-10-14T12:00:00", {"October 14, 2024, noon", "Oct. 14, 2024, noon", "14 October 2024, noon", "14. Oktober 2024, 12:00 Uhr", "14 octobre 2024, 12 h 00", "14 de octubre de 2024, 12:00", "۱۴ اکتبر ۲۰۲۴، ۱۲:۰۰"}},
    {"2024-10-14T24:00:00", {"October 15, 2024, 12:00 a.m.", "Oct. 15, 2024, 12:00 a.m.", "15 October 2024, 12.00am", "15. Oktober 2024, 0:00 Uhr", "15 octobre 2024, 0 h 00", "15 de octubre de 2024, 0:00", "۱۵ اکتبر ۲۰۲۴، ۰:۰۰"}},
    {"2020-03-03/2020-03-05", {"March 3–5, 2020", "March 3-5, 2020", "3–5 March 2020", "3.–5. März 2020", "3–5 mars 2020", "3–5 de marzo de 2020", "۳ تا ۵ مارس ۲۰۲۰"}},
    {"2020-03-30/2020-04-02", {"March 30–April 2, 2020", "March 30-April 2, 2020", "30 March – 2 April 2020", "30. März – 2. April 2020", "30 mars – 2 avril 2020", "30 de marzo – 2 de abril de 2020", "۳۰ مارس تا ۲ آوریل ۲۰۲۰"}},
    {"2019-12-30/2020-01-02", {"December 30, 2019–January 2, 2020", "Dec. 30, 2019-Jan. 2, 2020", "30 December 2019 – 2 January 2020", "30. Dezember 2019 – 2. Januar 2020", "30 décembre 2019 – 2 janvier 2020", "30 de diciembre de 2019 – 2 de enero de 2020", "۳۰ دسامبر ۲۰۱۹ تا ۲ ژانویه ۲۰۲۰"}},
    {"2019-05/2019-06", {"May–June 2019", "May-June 2019", "May–June 2019", "Mai–Juni 2019", "mai–juin 2019", "mayo–junio de 2019", "مه تا ژوئن ۲۰۱۹"}},
    {"2019-12/2020-01", {"December 2019–January 2020", "December 2019-January 2020", "December 2019 – January 2020", "Dezember 2019 – Januar 2020", "décembre 2019 – janvier 2020", "diciembre de 2019 – enero de 2020", "دسامبر ۲۰۱۹ تا ژانویه ۲۰۲۰"}},
    {"1914/1918", {"1914–1918", "1914-18", "1914–1918", "1914–1918", "1914–1918", "1914–1918", "۱۹۱۴–۱۹۱۸"}},
    {"1985/..", {"since 1985", "since 1985", "since 1985", "seit 1985", "depuis 1985", "desde 1985", "از ۱۹۸۵"}},
    {"1985-03-04/..", {"since March 4, 1985", "since March 4, 1985", "since 4 March 1985", "seit dem 4. März 1985", "depuis le 4 mars 1985", "desde el 4 de marzo de 1985", "از ۴ مارس ۱۹۸۵"}},
    {"199X/..", {"since the 1990s", "since the 1990s", "since the 1990s", "seit den 1990er Jahren", "depuis les années 1990", "desde la década de 1990", "از دههٔ ۱۹۹۰"}},
    {"19XX/..", {"since the 20th century", "since the 20th century", "since the 20th century", "seit dem 20. Jahrhundert", "depuis le XXe siècle", "desde el siglo XX", "از سدهٔ ۲۰"}},
    {"2001-33/..", {"since the first quarter of 2001", "since the first quarter of 2001", "since the first quarter of 2001", "seit 1. Quartal 2001", "depuis 1er trimestre 2001", "desde primer trimestre de 2001", "از سه‌ماههٔ اول ۲۰۰۱"}},
    {"../1985", {"until 1985", "until 1985", "until 1985", "bis 1985", "jusqu’en 1985", "hasta 1985", "تا ۱۹۸۵"}},
    {"../1985-03-04", {"until March 4, 1985", "until March 4, 1985", "until 4 March 1985", "bis zum 4. März 1985", "jusqu’au 4 mars 1985", "hasta el 4 de marzo de 1985", "تا ۴ مارس ۱۹۸۵"}},
    {"../199X", {"until the 1990s", "until the 1990s", "until the 1990s", "bis zu den 1990er Jahren", "jusqu’aux années 1990", "hasta la década de 1990", "تا دههٔ ۱۹۹۰"}},
    {"199X~/..", {"since c. 1990s", "since about 1990s", "since c. 1990s", "seit etwa 1990er Jahre", "depuis vers les années 1990", "desde hacia la década de 1990", "از حدود دههٔ ۱۹۹۰"}},
    {"../19XX~", {"until c. 20th century", "until about 20th century", "until c. 20th century", "bis etwa 20. Jahrhundert", "jusque vers le XXe siècle", "hasta hacia el siglo XX", "تا حدود سدهٔ ۲۰"}},
    {"1985/", {"1985–?", "1985 - ?", "1985 – ?", "1985 – ?", "1985 – ?", "1985 – ?", "۱۹۸۵ تا ؟"}},
    {"/1985-03-04", {"?–March 4, 1985", "? - March 4, 1985", "? – 4 March 1985", "? – 4. März 1985", "? – 4 mars 1985", "? – 4 de marzo de 1985", "؟ تا ۴ مارس ۱۹۸۵"}},
    {"1450~", {"c. 1450", "about 1450", "c. 1450", "um 1450", "vers 1450", "hacia 1450", "حدود ۱۴۵۰"}},
    {"1450-03-04~", {"c. March 4, 1450", "about March 4, 1450", "c. 4 March 1450", "etwa 4. März 1450", "vers le 4 mars 1450", "hacia el 4 de marzo de 1450", "حدود ۴ مارس ۱۴۵۰"}},
    {"199X~", {"c. 1990s", "about 1990s", "c. 1990s", "etwa 1990er Jahre", "vers les années 1990", "hacia la década de 1990", "حدود دههٔ ۱۹۹۰"}},
    {"19XX~", {"c. 20th century", "about 20th century", "c. 20th century", "etwa 20. Jahrhundert", "vers le XXe siècle", "hacia el siglo XX", "حدود سدهٔ ۲۰"}},
    {"1450?", {"1450?", "1450?", "1450?", "1450?", "1450\u00a0?", "1450 (?)", "۱۴۵۰؟"}},
    {"1450%", {"c. 1450?", "about 1450?", "c. 1450?", "um 1450?", "vers 1450\u00a0?", "hacia 1450 (?)", "حدود ۱۴۵۰؟"}},
    {"199X", {"1990s", "1990s", "1990s", "1990er Jahre", "années 1990", "década de 1990", "دههٔ ۱۹۹۰"}},
    {"198X/199X", {"1980s–1990s", "1980s-1990s", "1980s – 1990s", "1980er Jahre – 1990er Jahre", "années 1980 – années 1990", "década de 1980 – década de 1990", "دههٔ ۱۹۸۰ تا دههٔ ۱۹۹۰"}},
    {"19XX", {"20th century", "20th century", "20th century", "20. Jahrhundert", "XXe siècle", "siglo XX", "سدهٔ ۲۰"}},
    {"-01XX", {"2nd century BC", "2nd century B.C.", "2nd century BC", "2. Jahrhundert v. Chr.", "IIe siècle av. J.-C.", "siglo II a. C.", "سدهٔ ۲ پ.م."}},
    {"1XXX", {"2nd millennium", "2nd millennium", "2nd millennium", "2. Jahrtausend", "IIe millénaire", "II milenio", "هزارهٔ ۲"}},
    {"-004X", {"50–41 BC", "50-41 B.C.", "50 – 41 BC", "50 – 41 v. Chr.", "50 – 41 av. J.-C.", "50 – 41 a. C.", "۵۰ تا ۴۱ پ.م."}},
    {"000X", {"1 BC–AD 9", "1 B.C.-A.D. 9", "1 BC – AD 9", "1 v. Chr. – 9 n. Chr.", "1 av. J.-C. – 9 apr. J.-C.", "1 a. C. – 9 d. C.", "۱ پ.م. تا ۹ م."}},
    {"-0043", {"44 BC", "44 B.C.", "44 BC", "44 v. Chr.", "44 av. J.-C.", "44 a. C.", "۴۴ پ.م."}},
    {"-0043-03-15", {"March 15, 44 BC", "March 15, 44 B.C.", "15 March 44 BC", "15. März 44 v. Chr.", "15 mars 44 av. J.-C.", "15 de marzo de 44 a. C.", "۱۵ مارس ۴۴ پ.م."}},
    {"-0048/-0043", {"49–44 BC", "49-44 B.C.", "49–44 BC", "49–44 v. Chr.", "49–44 av. J.-C.", "49–44 a. C.", "۴۹–۴۴ پ.م."}},
    {"-0043/0014", {"44 BC–AD 14", "44 B.C.-A.D. 14", "44 BC – AD 14", "44 v. Chr. – 14 n. Chr.", "44 av. J.-C. – 14 apr. J.-C.", "44 a. C. – 14 d. C.", "۴۴ پ.م. تا ۱۴ م."}},
    {"0079-08-24", {"August 24, AD 79", "Aug. 24, A.D. 79", "24 August AD 79", "24. August 79 n. Chr.", "24 août 79 apr. J.-C.", "24 de agosto de 79 d. C.", "۲۴ اوت ۷۹ م."}},
    {"2001-21", {"spring 2001", "spring 2001", "spring 2001", "Frühjahr 2001", "printemps 2001", "primavera de 2001", "بهار ۲۰۰۱"}},
    {"2001-24", {"winter 2001–02", "winter 2001-02", "winter 2001–02", "Winter 2001/02", "hiver 2001–02", "invierno de 2001–02", "زمستان ۲۰۰۱–۰۲"}},
    {"1999-24", {"winter 1999–2000", "winter 1999-2000", "winter 1999–2000", "Winter 1999/2000", "hiver 1999–2000", "invierno de 1999–2000", "زمستان ۱۹۹۹–۲۰۰۰"}},
    {"0079-24", {"winter AD 79", "winter A.D. 79", "winter AD 79", "Winter 79 n. Chr.", "hiver 79 apr. J.-C.", "invierno de 79 d. C.", "زمستان ۷۹ م."}},
    {"-0048-24", {"winter 49 BC", "winter 49 B.C.", "winter 49 BC", "Winter 49 v. Chr.", "hiver 49 av. J.-C.", "invierno de 49 a. C.", "زمستان ۴۹ پ.م."}},
    {"2001-29", {"spring 2001 (southern)", "spring 2001 (southern)", "spring 2001 (southern)", "Frühjahr 2001 (Südhalbkugel)", "printemps 2001 (sud)", "primavera de 2001 (sur)", "بهار ۲۰۰۱ (نیمکرهٔ جنوبی)"}},
    {"2001-33", {"first quarter of 2001", "first quarter of 2001", "first quarter of 2001", "1. Quartal 2001", "1er trimestre 2001", "primer trimestre de 2001", "سه‌ماههٔ اول ۲۰۰۱"}},
    {"2001-38", {"May–August 2001", "May-August 2001", "May–August 2001", "Mai–August 2001", "mai–août 2001", "mayo–agosto de 2001", "مه تا اوت ۲۰۰۱"}},
    {"2001-41", {"second half of 2001", "second half of 2001", "second half of 2001", "2. Halbjahr 2001", "2e semestre 2001", "segundo semestre de 2001", "نیمهٔ دوم ۲۰۰۱"}},
    {"[1667,1668]", {"1667 or 1668", "1667 or 1668", "1667 or 1668", "1667 oder 1668", "1667 ou 1668", "1667 o 1668", "۱۶۶۷ یا ۱۶۶۸"}},
    {"[1667,1668,1670]", {"1667, 1668, or 1670", "1667, 1668 or 1670", "1667, 1668 or 1670", "1667, 1668 oder 1670", "1667, 1668 ou 1670", "1667, 1668 o 1670", "۱۶۶۷، ۱۶۶۸ یا ۱۶۷۰"}},
    {"[1667..1670]", {"between 1667 and 1670", "between 1667 and 1670", "between 1667 and 1670", "zwischen 1667 und 1670", "entre 1667 et 1670", "entre 1667 y 1670", "بین ۱۶۶۷ و ۱۶۷۰"}},
    {"[..1760-12-03]", {"before December 4, 1760", "before Dec. 4, 1760", "before 4 December 1760", "vor dem 4. Dezember 1760", "avant le 4 décembre 1760", "antes del 4 de diciembre de 1760", "پیش از ۴ دسامبر ۱۷۶۰"}},
    {"[1760-12..]", {"after November 1760", "after November 1760", "after November 1760", "nach November 1760", "après novembre 1760", "después de noviembre de 1760", "پس از نوامبر ۱۷۶۰"}},
    {"[..199X]", {"before the 2000s", "before the 2000s", "before the 2000s", "vor den 2000er Jahren", "avant les années 2000", "antes de la década de 2000", "پیش از دههٔ ۲۰۰۰"}},
    {"{1667,1668}", {"1667 and 1668", "1667 and 1668", "1667 and 1668", "1667 und 1668", "1667 et 1668", "1667 y 1668", "۱۶۶۷ و ۱۶۶۸"}},
    {"{1960,1961-12}", {"1960 and December 1961", "1960 and December 1961", "1960 and December 1961", "1960 und Dezember 1961", "1960 et décembre 1961", "1960 y diciembre de 1961", "۱۹۶۰ و دسامبر ۱۹۶۱"}},
    {"{1667,1668,1669,1670,1671,1672}", {"1667–1672", "1667–1672", "1667–1672", "1667 – 1672", "1667 – 1672", "1667 – 1672", "۱۶۶۷ تا ۱۶۷۲"}},
    {"[2024-11-04..2024-11-10]", {"week of November 4, 2024", "week of Nov. 4, 2024", "week of 4 November 2024", "Woche vom 4. November 2024", "semaine du 4 novembre 2024", "semana del 4 de noviembre de 2024", "هفتهٔ ۴ نوامبر ۲۰۲۴"}},
    {"Y-17E7", {"170 million years ago", "170 million years ago", "170 million years ago", "vor 170 Mio. Jahren", "il y a 170 millions d’années", "hace 170 millones de años", "۱۷۰ میلیون سال پیش"}},
    {"Y-138E8", {"13.8 billion years ago", "13.8 billion years ago", "13.8 billion years ago", "vor 13,8 Mrd. Jahren", "il y a 13,8 milliards d’années", "hace 13,8 mil millones de años", "۱۳٫۸ میلیارد سال پیش"}},
    {"Y-145000000/Y-66000000", {"145–66 million years ago", "145-66 million years ago", "145–66 million years ago", "vor 145–66 Mio. Jahren", "il y a 145–66 millions d’années", "hace 145–66 millones de años", "۱۴۵–۶۶ میلیون سال پیش"}},
    {"Y-145000000~/Y-66000000~", {"145–66 million years ago", "145-66 million years ago", "145–66 million years ago", "vor 145–66 Mio. Jahren", "il y a 145–66 millions d’années", "hace 145–66 millones de años", "۱۴۵–۶۶ میلیون سال پیش"}},
    {"Y-66000000?", {"66 million years ago?", "66 million years ago?", "66 million years ago?", "vor 66 Mio. Jahren?", "il y a 66 millions d’années\u00a0?", "hace 66 millones de años (?)", "۶۶ میلیون سال پیش؟"}},
    {"Y-66000000/..", {"since 66 million years ago", "since 66 million years ago", "since 66 million years ago", "seit 66 Mio. Jahren", "depuis 66 millions d’années", "desde hace 66 millones de años", "از ۶۶ میلیون سال پیش"}},
    {"Y-300000~", {"c. 300,000 BC", "about 300,000 B.C.", "c. 300,000 BC", "um 300.000 v. Chr.", "vers 300\u00a0000 av. J.-C.", "hacia 300\u00a0000 a. C.", "حدود ۳۰۰٬۰۰۰ پ.م."}},
    {"Y-299999", {"300,000 BC", "300,000 B.C.", "300,000 BC", "300.000 v. Chr.", "300\u00a0000 av. J.-C.", "300\u00a0000 a. C.", "۳۰۰٬۰۰۰ پ.م."}},
    {"Y12000", {"12,000", "12,000", "12,000", "12.000", "12\u00a0000", "12\u00a0000", "۱۲٬۰۰۰"}},
    {"Y1E19", {"10¹⁹", "10¹⁹", "10¹⁹", "10¹⁹", "10¹⁹", "10¹⁹", "۱۰¹⁹"}},
    {"1950S2", {"c. 1950", "about 1950", "c. 1950", "um 1950", "vers 1950", "hacia 1950", "حدود ۱۹۵۰"}},
    {"XXXX-10-14", {"October 14", "Oct. 14", "14 October", "14. Oktober", "14 octobre", "14 de octubre", "۱۴ اکتبر"}},
    {"XXXX-12-XX", {"December", "December", "December", "Dezember", "décembre", "diciembre", "دسامبر"}},
    {"156X-12-25", {"December 25, 1560s", "Dec. 25, 1560s", "25 December, 1560s", "25. Dezember, 1560er Jahre", "25 décembre, années 1560", "25 de diciembre, década de 1560", "۲۵ دسامبر، دههٔ ۱۵۶۰"}},
    {"2004-1X", {"October–December 2004", "October-December 2004", "October–December 2004", "Oktober–Dezember 2004", "octobre–décembre 2004", "octubre–diciembre de 2004", "اکتبر تا دسامبر ۲۰۰۴"}},
    {"2004-06-2X", {"June 20–29, 2004", "June 20-29, 2004", "20–29 June 2004", "20.–29. Juni 2004", "20–29 juin 2004", "20–29 de junio de 2004", "۲۰ تا ۲۹ ژوئن ۲۰۰۴"}},
    {"1X85", {"1?85", "1?85", "1?85", "1?85", "1?85", "1?85", "۱?۸۵"}},
    {"XXXX", {"unknown year", "unknown year", "unknown year", "Jahr unbekannt", "année inconnue", "año desconocido", "سال نامعلوم"}},
    {"2004-XX", {"2004", "2004", "2004", "2004", "2004", "2004", "۲۰۰۴"}},
};

static const Row brief[] = {
    {"2024-10-14", {"Oct. 14, 2024", "Oct. 14, 2024", "14 Oct 2024", "14. Okt. 2024", "14 oct. 2024", "14 oct. 2024", "۱۴ اکتبر ۲۰۲۴"}},
    {"2024-10", {"October 2024", "October 2024", "October 2024", "Oktober 2024", "octobre 2024", "octubre de 2024", "اکتبر ۲۰۲۴"}},
    {"2020-03-30/2020-04-02", {"March 30–April 2, 2020", "March 30-April 2, 2020", "30 Mar – 2 Apr 2020", "30. März – 2. April 2020", "30 mars – 2 avril 2020", "30 mar. – 2 abr. 2020", "۳۰ مارس تا ۲ آوریل ۲۰۲۰"}},
    {"1985-01-02/..", {"since Jan. 2, 1985", "since Jan. 2, 1985", "since 2 Jan 1985", "seit dem 2. Jan. 1985", "depuis le 2 janv. 1985", "desde el 2 ene. 1985", "از ۲ ژانویه ۱۹۸۵"}},
    {"19XX", {"20th century", "20th century", "20th century", "20. Jh.", "XXe s.", "s. XX", "سدهٔ ۲۰"}},
    {"2001-34", {"Q2 2001", "Q2 2001", "Q2 2001", "Q2 2001", "T2 2001", "T2 2001", "سه‌ماههٔ دوم ۲۰۰۱"}},
    {"2001-41", {"H2 2001", "H2 2001", "H2 2001", "H2 2001", "S2 2001", "S2 2001", "نیمهٔ دوم ۲۰۰۱"}},
    {"[2024-11-04..2024-11-10]", {"week of Nov. 4, 2024", "week of Nov. 4, 2024", "week of 4 Nov 2024", "Woche vom 4. Nov. 2024", "semaine du 4 nov. 2024", "semana del 4 nov. 2024", "هفتهٔ ۴ نوامبر ۲۰۲۴"}},
    {"1450-09-04~", {"c. Sept. 4, 1450", "about Sept. 4, 1450", "c. 4 Sept 1450", "etwa 4. Sept. 1450", "vers le 4 sept. 1450", "hacia el 4 sept. 1450", "حدود ۴ سپتامبر ۱۴۵۰"}},
};

/* The unit of an axis, and a moment on it. */
static const struct {
  DatePrecision unit;
  int64_t year;
  int month, day, sec;
  const char *text[TABLES];
} ticks[] = {
    {DATE_PREC_CENTURY, 1900, 1, 1, 0, {"1900", "1900", "1900", "1900", "1900", "1900", "۱۹۰۰"}},
    {DATE_PREC_YEAR, 1995, 1, 1, 0, {"1995", "1995", "1995", "1995", "1995", "1995", "۱۹۹۵"}},
    {DATE_PREC_YEAR, -43, 1, 1, 0, {"44 BC", "44 B.C.", "44 BC", "44 v. Chr.", "44 av. J.-C.", "44 a. C.", "۴۴ پ.م."}},
    {DATE_PREC_YEAR, 50, 1, 1, 0, {"50", "50", "50", "50", "50", "50", "۵۰"}},
    {DATE_PREC_YEAR, 12000, 1, 1, 0, {"12,000", "12,000", "12,000", "12.000", "12\u00a0000", "12\u00a0000", "۱۲٬۰۰۰"}},
    {DATE_PREC_MONTH, 1995, 3, 1, 0, {"March", "March", "Mar", "März", "mars", "mar.", "مارس"}},
    {DATE_PREC_MONTH, 1995, 9, 1, 0, {"Sept.", "Sept.", "Sept", "Sept.", "sept.", "sept.", "سپتامبر"}},
    {DATE_PREC_DAY, 1995, 9, 14, 0, {"14", "14", "14", "14", "14", "14", "۱۴"}},
    {DATE_PREC_WEEK, 1995, 9, 11, 0, {"11", "11", "11", "11", "11", "11", "۱۱"}},
    {DATE_PREC_HOUR, 1995, 9, 14, 32400, {"9:00 a.m.", "9:00 a.m.", "9.00am", "9:00", "9 h 00", "9:00", "۹:۰۰"}},
    {DATE_PREC_MINUTE, 1995, 9, 14, 55800, {"3:30 p.m.", "3:30 p.m.", "3.30pm", "15:30", "15 h 30", "15:30", "۱۵:۳۰"}},
    {DATE_PREC_SECOND, 1995, 9, 14, 55805, {"3:30:05 p.m.", "3:30:05 p.m.", "3.30:05pm", "15:30:05", "15 h 30:05", "15:30:05", "۱۵:۳۰:۰۵"}},
    {DATE_PREC_YEAR, -145000000, 1, 1, 0, {"145 Ma", "145 Ma", "145 Ma", "145 Ma", "145 Ma", "145 Ma", "۱۴۵ میلیون"}},
    {DATE_PREC_ERA, -2500000000, 1, 1, 0, {"2.5 Ga", "2.5 Ga", "2.5 Ga", "2,5 Ga", "2,5 Ga", "2,5 Ga", "۲٫۵ میلیارد"}},
};
/* clang-format on */

static void test_full(void) {
  check(full, G_N_ELEMENTS(full), DATE_WORDS_FULL);
}

static void test_brief(void) {
  check(brief, G_N_ELEMENTS(brief), DATE_WORDS_SHORT);
}

static void test_ticks(void) {
  for (int table = 0; table < TABLES; table++) {
    DateWords *words = words_of(table);
    for (gsize i = 0; i < G_N_ELEMENTS(ticks); i++) {
      int64_t day = calendar_to_day(ticks[i].year, ticks[i].month, ticks[i].day);
      g_autofree char *text = date_words_tick(words, ticks[i].unit, day, ticks[i].sec);
      g_assert_cmpstr(text, ==, ticks[i].text[table]);
    }
    date_words_free(words);
  }
}

static void test_clock(void) {
  static const struct {
    const char *edtf, *clock;
  } rows[] = {{"1969-07-20T20:05:00", "8:05 p.m."},
              {"1969-07-20T12:00:00", "noon"},
              {"1969-07-20T20:17:40Z", "8:17:40 p.m. (UTC)"},
              {"1969-07-20", NULL},
              {"1969-07-20T24:00:00", NULL} /* the day after */};
  DateWords *words = words_of(CHICAGO);
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(Date) date = date_parse_edtf(rows[i].edtf, -1, NULL);
    g_autofree char *text = date_words_clock(words, date);
    g_assert_cmpstr(text, ==, rows[i].clock);
  }
  date_words_free(words);
}

static void test_gaps(void) {
  static const struct {
    double days;
    const char *text[TABLES];
  } rows[] = {
      {1 / 1440.0, {"1 minute", "1 minute", "1 minute", "1 Minute", "1 minute", "1 minuto", "۱ دقیقه"}},
      {55 / 1440.0, {"55 minutes", "55 minutes", "55 minutes", "55 Minuten", "55 minutes", "55 minutos", "۵۵ دقیقه"}},
      {0.2, {"5 hours", "5 hours", "5 hours", "5 Stunden", "5 heures", "5 horas", "۵ ساعت"}},
      {1, {"1 day", "1 day", "1 day", "1 Tag", "1 jour", "1 día", "۱ روز"}},
      {45, {"45 days", "45 days", "45 days", "45 Tage", "45 jours", "45 días", "۴۵ روز"}},
      {95, {"3 months", "3 months", "3 months", "3 Monate", "3 mois", "3 meses", "۳ ماه"}},
      {1461, {"4 years", "4 years", "4 years", "4 Jahre", "4 ans", "4 años", "۴ سال"}},
      {4383000,
       {"12,000 years", "12,000 years", "12,000 years", "12.000 Jahre", "12\u00a0000 ans", "12\u00a0000 años",
        "۱۲٬۰۰۰ سال"}},
  };
  for (int table = 0; table < TABLES; table++) {
    DateWords *words = words_of(table);
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
      g_autofree char *text = date_words_gap(words, rows[i].days);
      g_assert_cmpstr(text, ==, rows[i].text[table]);
    }
    date_words_free(words);
  }
}

static void test_old_style(void) {
  static const char *const one_year[TABLES] = {
      "November 7, 1917 (O.S. October 25)", "Nov. 7, 1917 (O.S. Oct. 25)",
      "7 November 1917 (O.S. 25 October)",  "7. November 1917 (25. Oktober a. St.)",
      "7 novembre 1917 (25 octobre a. s.)", "7 de noviembre de 1917 (25 de octubre a. e.)",
      "۷ نوامبر ۱۹۱۷ (۲۵ اکتبر ژولینی)"};
  for (int table = 0; table < TABLES; table++) {
    DateWords *words = words_of(table);
    g_autoptr(Date) date = date_new_day(1917, 11, 7), julian = date_new_day(1917, 10, 25);
    g_autoptr(Date) epiphany = date_new_day(1900, 1, 6), before = date_new_day(1899, 12, 25);
    g_autofree char *text = date_words_old_style(words, date, julian);
    g_autofree char *two_years = date_words_old_style(words, epiphany, before);
    g_assert_cmpstr(text, ==, one_year[table]);
    g_assert_true(table != CHICAGO || g_str_equal(two_years, "January 6, 1900 (O.S. December 25, 1899)"));
    date_words_free(words);
  }
}

static void test_unknown_style(void) {
  g_autofree char *error = NULL;
  g_assert_null(lang_date_words("en", "none", &error));
  g_assert_cmpstr(error, ==, "no date style \"none\" in the language \"en\"");
}

static void test_bad_tables(void) {
  g_autofree char *words = NULL, *missing = NULL;
  g_assert_null(date_words_new("months = a,b", 12, &words));
  g_assert_cmpstr(words, ==, "\"months\" needs 12 words");
  g_autoptr(GString) table =
      g_string_new("months = a,b,c,d,e,f,g,h,i,j,k,l\nparts = 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,");
  g_string_append(table, "16,17,18,19,20,21\n");
  g_assert_null(date_words_new(table->str, table->len, &missing));
  g_assert_cmpstr(missing, ==, "\"day\" is missing");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/date/words/full", test_full);
  g_test_add_func("/date/words/brief", test_brief);
  g_test_add_func("/date/words/ticks", test_ticks);
  g_test_add_func("/date/words/clock", test_clock);
  g_test_add_func("/date/words/gaps", test_gaps);
  g_test_add_func("/date/words/old-style", test_old_style);
  g_test_add_func("/date/words/unknown-style", test_unknown_style);
  g_test_add_func("/date/words/bad-tables", test_bad_tables);
  return g_test_run();
}
