/** A theme as the codebook lists it: a SKOS concept with its preferred and alternative labels. */
export interface ThemeTerm {
  id: string
  label: { fr: string; en: string }
  altLabel: { fr?: string[]; en?: string[] }
  broader: string | null
}

/** The themes that a base starts with, broader ones before the narrower that they hold. Editors go on from there. */
export const THEMES: ThemeTerm[] = [
  { id: 'finance', label: { fr: 'Flux financiers', en: 'Financial flows' }, altLabel: {}, broader: null },
  {
    id: 'terrorist-financing',
    label: { fr: 'Financement du terrorisme', en: 'Terrorist financing' },
    altLabel: {
      fr: ['LBC/FT', 'FT', 'LFT'],
      en: ['CFT', 'TF', 'counter-terrorist financing', 'countering the financing of terrorism'],
    },
    broader: 'finance',
  },
  {
    id: 'money-laundering',
    label: { fr: 'Blanchiment d’argent', en: 'Money laundering' },
    altLabel: { fr: ['LBC'], en: ['AML'] },
    broader: 'finance',
  },
  {
    id: 'financial-sanctions',
    label: { fr: 'Sanctions financières ciblées', en: 'Targeted financial sanctions' },
    altLabel: { fr: ['gel des avoirs'], en: ['asset freezing'] },
    broader: 'finance',
  },
  {
    id: 'justice',
    label: { fr: 'Justice et enquêtes', en: 'Justice and investigations' },
    altLabel: {},
    broader: null,
  },
  {
    id: 'prosecution',
    label: { fr: 'Poursuites et procès', en: 'Prosecution and trials' },
    altLabel: {},
    broader: 'justice',
  },
  {
    id: 'intelligence-sharing',
    label: { fr: 'Partage du renseignement', en: 'Intelligence sharing' },
    altLabel: {},
    broader: 'justice',
  },
  {
    id: 'battlefield-evidence',
    label: { fr: 'Preuves recueillies sur le terrain', en: 'Battlefield evidence' },
    altLabel: {},
    broader: 'justice',
  },
  {
    id: 'legal-framework',
    label: { fr: 'Cadre juridique', en: 'Legal framework' },
    altLabel: {},
    broader: 'justice',
  },
  {
    id: 'foreign-fighters',
    label: { fr: 'Combattants terroristes étrangers', en: 'Foreign terrorist fighters' },
    altLabel: { fr: ['CTE'], en: ['FTF'] },
    broader: 'justice',
  },
  {
    id: 'borders-crime',
    label: { fr: 'Frontières et criminalité organisée', en: 'Borders and organised crime' },
    altLabel: {},
    broader: null,
  },
  {
    id: 'border-security',
    label: { fr: 'Sécurité des frontières', en: 'Border security' },
    altLabel: {},
    broader: 'borders-crime',
  },
  { id: 'biometrics', label: { fr: 'Biométrie', en: 'Biometrics' }, altLabel: {}, broader: 'borders-crime' },
  {
    id: 'organised-crime',
    label: { fr: 'Criminalité organisée', en: 'Organised crime' },
    altLabel: {},
    broader: 'borders-crime',
  },
  {
    id: 'drug-trafficking',
    label: { fr: 'Trafic de stupéfiants', en: 'Drug trafficking' },
    altLabel: {},
    broader: 'borders-crime',
  },
  {
    id: 'arms-trafficking',
    label: { fr: 'Trafic d’armes', en: 'Arms trafficking' },
    altLabel: { fr: ['ALPC'], en: ['SALW'] },
    broader: 'borders-crime',
  },
  {
    id: 'human-trafficking',
    label: { fr: 'Traite et trafic de migrants', en: 'Human trafficking and migrant smuggling' },
    altLabel: { fr: ['traite des personnes'], en: ['trafficking in persons'] },
    broader: 'borders-crime',
  },
  {
    id: 'defence',
    label: { fr: 'Défense et opérations', en: 'Defence and operations' },
    altLabel: {},
    broader: null,
  },
  {
    id: 'military-operations',
    label: { fr: 'Opérations militaires', en: 'Military operations' },
    altLabel: {},
    broader: 'defence',
  },
  {
    id: 'joint-force',
    label: { fr: 'Forces conjointes', en: 'Joint forces' },
    altLabel: {},
    broader: 'defence',
  },
  {
    id: 'military-training',
    label: { fr: 'Formation militaire', en: 'Military training' },
    altLabel: {},
    broader: 'defence',
  },
  {
    id: 'equipment-logistics',
    label: { fr: 'Équipement et logistique', en: 'Equipment and logistics' },
    altLabel: {},
    broader: 'defence',
  },
  {
    id: 'explosive-devices',
    label: { fr: 'Engins explosifs improvisés', en: 'Improvised explosive devices' },
    altLabel: { fr: ['EEI'], en: ['IED', 'IEDs'] },
    broader: 'defence',
  },
  { id: 'prevention', label: { fr: 'Prévention', en: 'Prevention' }, altLabel: {}, broader: null },
  {
    id: 'violent-extremism',
    label: { fr: 'Prévention de l’extrémisme violent', en: 'Preventing violent extremism' },
    altLabel: { fr: ['PEV', 'radicalisation'], en: ['PVE', 'CVE', 'radicalisation'] },
    broader: 'prevention',
  },
  {
    id: 'counter-propaganda',
    label: { fr: 'Lutte contre la propagande', en: 'Countering propaganda' },
    altLabel: {},
    broader: 'prevention',
  },
  {
    id: 'religious-dialogue',
    label: { fr: 'Dialogue religieux', en: 'Religious dialogue' },
    altLabel: {},
    broader: 'prevention',
  },
  {
    id: 'youth-women',
    label: { fr: 'Jeunes et femmes', en: 'Youth and women' },
    altLabel: {},
    broader: 'prevention',
  },
  {
    id: 'reintegration',
    label: { fr: 'Désengagement et réintégration', en: 'Disengagement and reintegration' },
    altLabel: { fr: ['DDR', 'déradicalisation'], en: ['DDR', 'deradicalisation'] },
    broader: 'prevention',
  },
  { id: 'stabilisation', label: { fr: 'Stabilisation', en: 'Stabilisation' }, altLabel: {}, broader: null },
  {
    id: 'development',
    label: { fr: 'Développement', en: 'Development' },
    altLabel: {},
    broader: 'stabilisation',
  },
  {
    id: 'humanitarian',
    label: { fr: 'Action humanitaire', en: 'Humanitarian action' },
    altLabel: {},
    broader: 'stabilisation',
  },
  {
    id: 'local-governance',
    label: { fr: 'Retour de l’État', en: 'Return of the state' },
    altLabel: { fr: ['gouvernance locale'], en: ['local governance'] },
    broader: 'stabilisation',
  },
  {
    id: 'human-rights',
    label: { fr: 'Droits humains et victimes', en: 'Human rights and victims' },
    altLabel: {},
    broader: 'stabilisation',
  },
  { id: 'cooperation', label: { fr: 'Coopération', en: 'Cooperation' }, altLabel: {}, broader: null },
  {
    id: 'regional-cooperation',
    label: { fr: 'Coopération régionale', en: 'Regional cooperation' },
    altLabel: {},
    broader: 'cooperation',
  },
  {
    id: 'international-partnership',
    label: { fr: 'Partenariats internationaux', en: 'International partnerships' },
    altLabel: {},
    broader: 'cooperation',
  },
  {
    id: 'capacity-building',
    label: { fr: 'Renforcement des capacités', en: 'Capacity building' },
    altLabel: {},
    broader: 'cooperation',
  },
  {
    id: 'cyber',
    label: { fr: 'Cybersécurité et usages numériques', en: 'Cyber security and digital means' },
    altLabel: {},
    broader: 'cooperation',
  },
]

const byId = new Map(THEMES.map((theme) => [theme.id, theme]))

/** The codebook's theme of an id; null for an id that is none. */
export function themeOf(id: string): ThemeTerm | null {
  return byId.get(id) ?? null
}
