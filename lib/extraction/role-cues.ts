import type { ParticipationRole } from '@/lib/vocabulary/lists'

/** Words that tell the role of the names before or after them. */
export interface RoleCue {
  role: ParticipationRole
  /** Where the names stand. */
  side: 'before' | 'after'
  words: RegExp
}

const cue = (role: ParticipationRole, side: 'before' | 'after', words: RegExp): RoleCue => ({
  role,
  side,
  words,
})

/**
 * What tells roles in French and English, in plain letters (no accents, straight apostrophes); the first that fits
 * counts. Each is bounded, so that no text takes long.
 */
export const ROLE_CUES: readonly RoleCue[] = [
  cue('chair', 'after', /\b(?:co-?)?presidee?s? (?:conjointement )?(?:par|de)\b/g),
  cue('chair', 'after', /\bsous (?:la )?(?:co-?)?presidence (?:conjointe |effective )?(?:de|du|des|d')?/g),
  cue(
    'chair',
    'after',
    /\b(?:co-?)?chaired (?:jointly )?by\b|\bunder the (?:co-?)?chair(?:manship|ship)? of\b/g,
  ),
  cue(
    'chair',
    'after',
    /\bouvert(?:e|s|es)? (?:officiellement )?par\b|\blancee? (?:officiellement )?par\b|\bopened by\b/g,
  ),
  cue(
    'chair',
    'before',
    /\b(?:a|ont|qui) (?:co-?)?preside\b|\bco-?president\b|\b(?:co-?)?preside (?:la|le|les|l')|\b(?:co-?)?chair(?:s|ed)\b|\bchairing\b/g,
  ),
  cue(
    'chair',
    'before',
    /\b(?:a|ont) (?:officiellement |solennellement )?(?:ouvert|clos|cloture|lance|procede)\b|\bopen(?:s|ed) the\b|\bclosed the\b/g,
  ),
  cue(
    'funder',
    'after',
    /\b(?:co-?)?finance(?:e|s|es)? (?:entierement |conjointement |en partie )?par\b|\bfinancement (?:de|du|des|d')|\bgrace a(?:u|ux)? (?:un |l'appui |financement |soutien )?financ\w*|\bappui financier (?:de|du|des|d')|\b(?:co-?)?funded by\b|\bfunding (?:from|by)\b|\bfinancial support (?:of|from)\b/g,
  ),
  cue(
    'funder',
    'before',
    /\bfinance(?:nt|ra)?\b(?! par)|\bfund(?:s|ed)\b(?! by)|\b(?:a|ont) (?:fait don|offert|remis|octroye|accorde|debloque|verse)\b|\bdonat(?:es?|ed)\b|\bpledge[sd]?\b|\bhanded over\b|\bremet(?:tent)?\b|\boffrent?\b/g,
  ),
  cue(
    'partner',
    'after',
    /\ben (?:etroite? )?(?:partenariat|collaboration|cooperation|coordination|lien) (?:avec|entre)\b|\ben partenariat\b|\bin (?:close )?(?:partnership|collaboration|cooperation|coordination) with\b|\balongside\b/g,
  ),
  cue(
    'partner',
    'after',
    /\bavec (?:l'appui|le soutien|l'accompagnement|le concours|l'aide|l'assistance)(?: (?:technique|logistique|et|financier)){0,3} (?:de|du|des|d')|\bappuyee?s? par\b|\bsoutenue?s? par\b|\bwith (?:the )?(?:technical |logistical )?(?:support|assistance|help|backing) (?:of|from)\b|\bsupported by\b|\bbacked by\b/g,
  ),
  cue(
    'organiser',
    'after',
    /\b(?:co-?)?organise(?:e|s|es)? (?:conjointement |du \S+ au \S+ |a \S+ |les? \S+ )?par\b|\ba l'initiative (?:de|du|des|d')|\binitiee?s? par\b|\bconvoquee?s? par\b|\bheberge \S+ par\b|\bsous l'egide (?:de|du|des|d')|\b(?:co-?)?(?:organi[sz]ed|convened|arranged) (?:jointly )?by\b|\bled by\b|\bat the initiative of\b|\bunder the auspices of\b|\bconduite?s? par\b|\bmenee?s? par\b/g,
  ),
  cue(
    'organiser',
    'before',
    /\b(?:a|ont|avait|avaient|vient de|viennent de) (?:co-?)?(?:organis\w+|conduit|mene|tenu|convoque|reuni)\b|\b(?:co-?)?organis(?:e|ent)\b(?! par)|\b(?:co-?)?(?:organi[sz]e[sd]?|convene[sd]?|held|hosts? with)\b(?! by)|\breunit\b|\breunissent\b/g,
  ),
  cue(
    'host',
    'after',
    /\baccueillie?s? par\b|\brecue?s? (?:en audience )?par\b|\babritee?s? par\b|\bhosted by\b|\breceived by\b|\ba l'invitation (?:de|du|des|d')|\bat the invitation of\b/g,
  ),
  cue(
    'host',
    'before',
    /\b(?:a|ont) (?:accueilli|recu|abrite)\b|\baccueill(?:e|ent)\b|\brecoi(?:t|vent)\b|\babrite(?:nt)?\b|\bhost(?:s|ed)\b(?! by)|\breceive[sd]?\b(?! by)/g,
  ),
  cue(
    'signatory',
    'after',
    /\b(?:signe|signee|signes|signees|paraphe\w*) (?:\S+ ){0,4}?(?:par|entre)\b|\bsigned (?:\S+ ){0,4}?(?:by|between)\b|\baccord entre\b|\bagreement between\b|\bsignatures? (?:de|du|des|d'|of)/g,
  ),
  cue(
    'signatory',
    'before',
    /\b(?:a|ont) (?:signe|paraphe|conclu)\b|\bsign(?:ent|s|ed)\b(?! by)|\bconclu(?:ent|t)\b/g,
  ),
  cue(
    'beneficiary',
    'after',
    /\bau (?:profit|benefice) (?:de|du|des|d')|\ba l'intention (?:de|du|des|d')|\ben faveur (?:de|du|des|d')|\bdestinee?s? a(?:u|ux)?\b|\bremise? a(?:u|ux)?\b|\bfor the benefit of\b|\bto the benefit of\b|\bhanded over to\b|\bdelivered to\b|\bdonated to\b|\bforment\b|\bforme\b|\btrain(?:s|ed|ing)? (?:for )?/g,
  ),
  cue(
    'implementer',
    'after',
    /\bmise?s? en (?:oeuvre|œuvre) par\b|\bexecutee?s? par\b|\bimplemented by\b|\bdispensee?s? par\b|\bdelivered by\b|\bencadree?s? par\b|\bassuree?s? par\b/g,
  ),
  cue(
    'facilitator',
    'after',
    /\banimee?s? par\b|\bfaciliteee?s? par\b|\bfacilitated by\b|\bmoderee?s? par\b|\bmoderated by\b/g,
  ),
  cue('facilitator', 'before', /\b(?:a|ont) (?:anime|facilite|modere)\b|\bfacilitate[sd]\b(?! by)/g),
  cue('observer', 'after', /\bobservateurs? (?:de|du|des|d')/g),
  cue('observer', 'before', /\b(?:en qualite|en tant|a titre) d'observateurs?\b|\bas (?:an )?observers?\b/g),
  cue(
    'target',
    'after',
    /\b(?:contre|lutter contre|combattre|frapper|visant|sanctions contre|against|combating|targeting|fighters? (?:of|from)|combattants (?:de|du|des|d'))\b/g,
  ),
  cue(
    'participant',
    'after',
    /\b(?:avec|with) (?:la |the )?participation (?:active )?(?:de|du|des|d'|of)|\ben presence (?:notamment )?(?:de|du|des|d')|\bin the presence of\b|\bont pris part\b|\battended by\b|\bparticip\w+ (?:de|du|des|d'|of)\b|\bpresence (?:de|du|des|d'|of)\b|\brepresentants? (?:de|du|des|d')|\brepresentatives? (?:of|from)\b|\bdelegations? (?:de|du|des|d'|of|from)\b|\bexperts (?:de|du|des|d'|of|from)\b|\breunit\b|\breunissant\b|\bbr(?:ings?|inging|ought) together\b|\bgather(?:s|ed|ing)?\b|\bentre\b|\bbetween\b|\brencontre avec\b|\bmet with\b|\bainsi que\b/g,
  ),
  cue(
    'speaker',
    'after',
    /\bselon\b|\baccording to\b|\bdans (?:son|leur) (?:allocution|discours|intervention|mot)\b|\bpour (?:le|la|m\.|mme)\b|\bsaid\b/g,
  ),
  cue(
    'speaker',
    'before',
    /\b(?:a|ont) (?:\S+ )?(?:declare|affirme|souligne|rappele|indique|precise|insiste|salue|plaide|explique|estime|ajoute|exhorte|appele|invite|presente|remercie|reaffirme|exprime|rassure|annonce|prononce|pris la parole|note|deplore|denonce|assure|evoque|expose|felicite|soutenu|lance un appel|releve|fait savoir|confie|martele|martelé|laisse entendre)\b|\b(?:s'est|se sont) (?:rejoui|felicite|exprime|dit)e?s?\b|\b(?:declare|affirme|souligne|rappelle|presente|plaide|insiste|salue|appelle|indique|precise|explique)(?:nt)?\b|\b(?:said|says|stressed|stresses|told|noted|underlined|emphasi[sz]ed|called (?:for|on)|calls (?:for|on)|added|explained|reaffirmed|praised|welcomed|urged|presented|presents|thanked|stated|warned|announced|delivered|spoke|speaking|addressed|recalled|highlighted|pointed)\b|\bintervention\b|\ballocution\b/g,
  ),
  cue(
    'participant',
    'before',
    /\b(?:a|ont) (?:\S+ )?(?:pris part|participe|assiste|echange|rencontre|represente)\b|\bparticip(?:e|ent|aient|ait)\b|\bprennent part\b|\bprend part\b|\bassiste(?:nt)?\b|\betaient? (?:\S+ )?(?:present|represente)\w*\b|\b(?:took|takes?|taking) part\b|\bparticipate[sd]?\b|\battend(?:s|ed)?\b|\bwere (?:also )?(?:present|represented)\b|\bmet\b|\bmeets?\b|\btrained\b|\bs'est rendue?\b/g,
  ),
]
