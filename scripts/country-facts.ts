/** Short everyday names in the house style, where i18n-iso-countries gives official or other ones. */
export const NAMES: Record<string, { fr?: string; en?: string; ar?: string }> = {
  AE: { fr: 'Émirats arabes unis' },
  AX: { fr: 'Îles d’Åland' },
  BN: { fr: 'Brunei', en: 'Brunei' },
  BQ: { fr: 'Pays-Bas caribéens', en: 'Caribbean Netherlands' },
  BY: { ar: 'بيلاروسيا' },
  CC: { en: 'Cocos Islands' },
  CF: { fr: 'République centrafricaine' },
  CG: { fr: 'Congo', en: 'Congo', ar: 'الكونغو' },
  CI: { fr: 'Côte d’Ivoire', en: 'Côte d’Ivoire', ar: 'كوت ديفوار' },
  CN: { en: 'China' },
  CV: { en: 'Cabo Verde' },
  CZ: { fr: 'Tchéquie', en: 'Czechia', ar: 'التشيك' },
  DO: { fr: 'République dominicaine', ar: 'جمهورية الدومينيكان' },
  FK: { en: 'Falkland Islands' },
  FM: { en: 'Micronesia', ar: 'ميكرونيزيا' },
  GL: { ar: 'غرينلاند' },
  GM: { en: 'Gambia' },
  GS: {
    fr: 'Géorgie du Sud-et-les îles Sandwich du Sud',
    en: 'South Georgia and the South Sandwich Islands',
  },
  IO: { fr: 'Territoire britannique de l’océan Indien' },
  IR: { en: 'Iran' },
  LA: { en: 'Laos' },
  LR: { fr: 'Liberia' },
  MD: { en: 'Moldova' },
  MF: { fr: 'Saint-Martin', en: 'Saint Martin', ar: 'سان مارتن' },
  MK: { en: 'North Macedonia' },
  MM: { fr: 'Birmanie', ar: 'ميانمار' },
  MV: { ar: 'المالديف' },
  NG: { fr: 'Nigeria' },
  NU: { fr: 'Niue' },
  PN: { en: 'Pitcairn Islands' },
  PS: { en: 'Palestine' },
  RE: { fr: 'La Réunion', en: 'Réunion' },
  RU: { en: 'Russia' },
  SA: { fr: 'Arabie saoudite' },
  SH: { ar: 'سانت هيلينا' },
  SJ: { fr: 'Svalbard et Jan Mayen' },
  ST: { fr: 'Sao Tomé-et-Principe', en: 'São Tomé and Príncipe' },
  SV: { fr: 'Salvador' },
  SX: { fr: 'Sint Maarten', en: 'Sint Maarten', ar: 'سينت مارتن' },
  SY: { en: 'Syria' },
  SZ: { fr: 'Eswatini', ar: 'إسواتيني' },
  TF: { fr: 'Terres australes et antarctiques françaises', ar: 'الأراضي الفرنسية الجنوبية' },
  TW: { en: 'Taiwan' },
  TZ: { fr: 'Tanzanie', en: 'Tanzania' },
  UM: { en: 'US Minor Outlying Islands' },
  US: { fr: 'États-Unis', en: 'United States' },
  VA: { fr: 'Vatican', en: 'Vatican City' },
  VG: { fr: 'Îles Vierges britanniques', en: 'British Virgin Islands' },
  VI: { fr: 'Îles Vierges américaines', en: 'US Virgin Islands' },
}

// Islands and cities that French names without an article.
const BARE =
  'AD AG AI AW BH BL CU CW CY DJ GG GI GU HK HT IL JE KI KN LC MC MF MG MO MS MT MU NR NU OM PM PR RE SG SH SJ SM ' +
  'ST SX TK TW VC WF YT'
const PLURAL = 'AE AS BM BQ BS FJ KM MV NL PH PW SC TF TO TV US'
// Masculine although the first word ends in -e, feminine although it does not.
const MASCULINE = 'BZ GB IO KH MX MZ SR ZW'
const FEMININE = 'SL TT'

/** The French definite article a country's name takes in a sentence: le Mali, l’Algérie, les États-Unis, Cuba. */
export function frenchArticle(code: string, name: string): '' | 'le' | 'la' | 'les' | 'l’' {
  if (PLURAL.includes(code) || name.startsWith('Îles ')) return 'les'
  if (BARE.includes(code)) return ''
  if (/^[AEIOUÉÎ]/.test(name)) return 'l’'
  if (MASCULINE.includes(code)) return 'le'
  return FEMININE.includes(code) || /^[^ -]*e([ -]|$)/.test(name) ? 'la' : 'le'
}

/** United Nations M49 subregions; Europe, Oceania and Antarctica are not divided further. */
export const REGIONS: Record<string, string> = {
  'western-africa': 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG',
  'middle-africa': 'AO CD CF CG CM GA GQ ST TD',
  'northern-africa': 'DZ EG EH LY MA SD TN',
  'eastern-africa': 'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW',
  'southern-africa': 'BW LS NA SZ ZA',
  'northern-america': 'BM CA GL PM US',
  'central-america': 'BZ CR GT HN MX NI PA SV',
  caribbean: 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  'south-america': 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE',
  'central-asia': 'KG KZ TJ TM UZ',
  'eastern-asia': 'CN HK JP KP KR MN MO TW',
  'south-eastern-asia': 'BN ID KH LA MM MY PH SG TH TL VN',
  'southern-asia': 'AF BD BT IN IR LK MV NP PK',
  'western-asia': 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
  europe:
    'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME ' +
    'MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA',
  oceania: 'AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
  antarctica: 'AQ',
}

/** Latitude and longitude where Natural Earth at 1:50 m has no shape of its own, or one across the antimeridian or a pole. */
export const POSITIONS: Record<string, [latitude: number, longitude: number]> = {
  AQ: [-80.51, 19.92],
  BQ: [12.18, -68.24],
  BV: [-54.42, 3.36],
  CC: [-12.17, 96.83],
  CX: [-10.49, 105.63],
  FJ: [-17.82, 178.01],
  GF: [3.92, -53.07],
  GI: [36.14, -5.35],
  GP: [16.2, -61.55],
  IO: [-7.31, 72.42],
  MQ: [14.64, -61.02],
  RE: [-21.13, 55.53],
  RU: [61.98, 96.69],
  SJ: [78.75, 16.1],
  TK: [-9.17, -171.83],
  TV: [-8.52, 179.2],
  UM: [19.3, 166.63],
  YT: [-12.83, 45.15],
}

/** Where a country’s name stands on the map, as longitude and latitude of its middle; `small` where room is scarce. */
export const LABELS: { code: string; at: [longitude: number, latitude: number]; small?: true }[] = [
  { code: 'MR', at: [-9.8, 19.3] },
  { code: 'ML', at: [-2.8, 18.8] },
  { code: 'NE', at: [10.1, 18.2] },
  { code: 'TD', at: [19.4, 17.8] },
  { code: 'BF', at: [-3.0, 11.15], small: true },
  { code: 'NG', at: [8.6, 10.3] },
  { code: 'DZ', at: [1.5, 28.4] },
  { code: 'MA', at: [-5.6, 32.1], small: true },
  { code: 'LY', at: [16.5, 27.3] },
  { code: 'CI', at: [-5.6, 7.6], small: true },
  { code: 'SN', at: [-14.6, 14.9], small: true },
  { code: 'GN', at: [-11.4, 11.0], small: true },
  { code: 'GH', at: [-1.2, 7.9], small: true },
  { code: 'CM', at: [12.7, 5.6], small: true },
  { code: 'CF', at: [20.6, 6.9], small: true },
  { code: 'TN', at: [9.4, 34.2], small: true },
]
