import { after, BY, before, near, OF, OPEN, type RoleCue } from './role-words'

// No other complement stands between « la réunion » and « de ».
const ADJECTIVE = String.raw`(?!(?:a|au|aux|at|in|on|du|des|de|of|la|le|les|the|by|par) )[^\s#]{1,16}`

/** What tells roles without a verb that the names do: passives, prepositions, nouns. */
export const ROLE_PHRASES: readonly RoleCue[] = [
  after(
    { chair: 3 },
    `(?:co-?)?presidÉe?s?${BY}|sous (?:la )?(?:co-?)?(?:presidence|direction)${OPEN}${OF}|
    (?:co-?)?chaired${BY}|presided over${BY}|under the (?:co-?)?chair(?:manship|ship)?${OF}|
    placÉe?s? sous (?:la presidence|l'autorite)${OF}|(?:que|qu') (?:co-?)?presidai?e?n?t?|
    presidents? de seance`,
  ),
  after(
    { chair: 2, host: 0.7, speaker: 0.7 },
    `(?:ouvert|lancÉ|inaugurÉ|clos|cloturÉ)e?s?${BY}|(?:opened|closed|inaugurated|launched|
    declared open)${BY}`,
  ),
  after(
    { chair: 1.2, host: 0.8 },
    `sous (?:le|les) (?:haut )?(?:patronage|parrainage|auspices)${OF}|
    under the (?:high )?patronage${OF}`,
  ),
  after(
    { funder: 3 },
    `subventionnÉe?s?${BY}|(?:money|funds|funding) (?:came|comes|was contributed|were contributed) (?:from|by)|
    (?:co-?)?financÉe?s?(?: a [^\\s#]{1,8} (?:%|pour cent))?${BY}|(?:co-?)?financements?(?: integral| conjoint)?${OF}|
    (?:grace a|avec|sur) (?:des|les|un|une|le) (?:fonds|don|subvention|contribution|enveloppe)${OF}|
    sur fonds${OF}|(?:appui|soutien|concours|aide|contribution|
    assistance)s? (?:[^\\s#]{1,14} et )?financi(?:er|ere)s?(?: et [^\\s#]{1,14})?${OF}|
    (?:co-?)?(?:funded|financed|paid for|sponsored|bankrolled|met|covered|footed)${BY}|(?:funding|
    funds|money|financing|a grant)(?: (?:provided|given|supplied))? (?:by|from|of)|
    financial (?:support|contribution|backing|assistance) (?:by|from|of)|at the expense of|
    aux frais${OF}|que finance(?:nt)?|pris(?:e|es)? en charge${BY}|(?:partenaire|
    bailleur)s? (?:technique et )?financi(?:er|ere)s?|(?:un|le|du) bailleur,?|the donor,?|
    payÉe?s?${BY}`,
  ),
  after(
    { funder: 2.2, implementer: 0.6, organiser: 0.3 },
    `(?:offert|octroyÉ|accordÉ|donnÉ|livrÉ|debloquÉ|cedÉ)e?s?${BY}|(?:donated|provided|supplied|
    granted|pledged)${BY}|dons?${OF}|gifts?${OF}|donations?${OF}|cadeaux?${OF}|fourni(?:e|s|es)?${BY}|
    offertes?${BY}|des mains${OF}`,
  ),
  after(
    { partner: 2.4 },
    `en (?:etroite? )?(?:partenariat|collaboration|cooperation|coordination|lien|concertation|
    association)(?: [^\\s#]{1,12})? avec|en partenariat|en appui a(?:u|ux)?|jointly with|
    together with|conjointement avec|de concert avec|in (?:close )?(?:partnership|collaboration|
    cooperation|coordination|conjunction|association) with|avec pour partenaires?|partners? (?:were|
    was|are|include|included)|epaulÉe?s?${BY}|(?:avec )?la collaboration${OF}|(?:بالتعاون|بالشراكة|
    بتنسيق) مع|بدعم من`,
  ),
  after(
    { partner: 2, funder: 0.7 },
    `avec (?:l'appui|le soutien|l'accompagnement|le concours|l'aide|l'assistance|
    la contribution)${OPEN}${OF}|(?:appuyÉ|soutenu|accompagnÉ|assistÉ)e?s?${BY}|(?:grace a|
    beneficie de|de) l'(?:appui|accompagnement|aide)${OPEN}${OF}|(?:with|through|
    has) (?:the )?(?:[^\\s#]{1,14} )?(?:support|assistance|help|backing)${OF}|(?:supported|backed|
    assisted|aided)${BY}|appui${OPEN}${OF}|soutien${OPEN}${OF}|support${OF}|qu'accompagne(?:nt)?|
    que soutien(?:t|nent)`,
  ),
  near({ partner: 0.9, participant: 0.6 }, 'avec|with|alongside|aux cotes (?:de|du|des)'),
  after(
    { organiser: 3 },
    `(?:co-?)?(?:organisÉ|initiÉ|convoquÉ|montÉ|impulsÉ)e?s?(?: conjointement)?${BY}|
    a l'initiative${OF}|sous l'egide${OF}|(?:co-?)?(?:organi[sz]ed|convened|arranged|staged|mounted|
    hosted and organi[sz]ed|called|initiated|put on|commissioned)${BY}|(?:at|on) the initiative${OF}|
    under the (?:auspices|aegis)${OF}|(?:organisateurs?|initiateurs?)${OF}|l'(?:oeuvre|œuvre)${OF}|
    qu'organisent?|the work of|organi[sz]ed jointly${BY}|تنظمه|نظمته`,
  ),
  after(
    { organiser: 2.3, implementer: 0.8, chair: 0.2 },
    `(?:portÉ|coordonnÉ|pilotÉ|conduit|menÉ|dirigÉ|gerÉ|creÉ|lancÉ|annoncÉ|publiÉ|etabli|adoptÉ|
    elaborÉ|proposÉ|decidÉ|tenu|prononcÉ|rendu)e?s?${BY}|que (?:gere|pilote|porte|dirige)nt?|
    que coordonne(?:nt)?|decisions?${OF}|(?:led|coordinated|co-ordinated|run|held|published|released|
    issued|prepared|adopted|written|drafted|managed|announced|set up|conducted|carried out)${BY}`,
  ),
  near(
    { organiser: 1.2, participant: 0.4 },
    `(?:sommet|session|assemblee|conference|pleniere|conseil|forum|
    reunions?)(?: ${ADJECTIVE}){0,2}${OF}|(?:summit|session|conference|meeting|plenary|forum|
    workshop)(?: ${ADJECTIVE}){0,2}${OF}|rapport${OF}|report${OF}`,
  ),
  before(
    { organiser: 1, participant: 0.3 },
    `(?:[a-z-]{1,14} ){0,1}(?:summit|session|conference|meeting|plenary|forum|workshop|course|report)`,
    { reach: 6, isHead: true },
  ),
  after(
    { implementer: 2.4, organiser: 1 },
    `mise?s? en (?:oeuvre|œuvre)${BY}|execu?tÉe?s?${BY}|(?:implemented|executed)${BY}|
    mise en (?:oeuvre|œuvre)${OF}|realisÉe?s?${BY}|acquis(?:e|es)?${BY}|procured${BY}`,
  ),
  after(
    { implementer: 2.6 },
    `incombe(?:nt)? a(?:u|ux)?|confiÉe?s? a(?:u|ux)?|entrusted to|falls? to|revien(?:t|nent) a(?:u|ux)?`,
  ),
  after(
    { facilitator: 2, implementer: 0.8, organiser: 1 },
    `(?:dispensÉ|encadrÉ|assurÉ|animÉ|facilitÉ|moderÉ|donnÉ)e?s?${BY}|(?:delivered|facilitated|
    moderated|taught|given)${BY}`,
  ),
  after(
    { facilitator: 1.8, organiser: 0.4 },
    `(?:formateurs?|instructeurs?|trainers?|instructors?|facilitators?|facilitateurs?|specialists|
    mentors)(?: [^\\s#]{1,14})?${OF}`,
  ),
  after(
    { host: 2.4 },
    `(?:accueilli|abritÉ|hebergÉ)e?s?${BY}|hosted${BY}|a l'invitation${OF}|at the invitation${OF}|
    at the request${OF}|recue?s? (?:en audience )?(?:par|au|a la|a l'|chez)|(?:received|welcomed|
    greeted) (?:by|at)`,
  ),
  near(
    { host: 1.5 },
    `(?:au siege|dans les locaux|dans l'enceinte|au quartier general|dans la salle [^\\s#]{1,20}|
    locaux)${OF}|at the (?:headquarters|premises|offices|seat|barracks)${OF}|hebergee?s? (?:a|au|
    dans)|(?:travaux|atelier|tenue?s?|deroul\\w{1,6}|held|took place|takes place|se tient|
    se tiennent)(?: [^\\s#]{1,16}){0,4} (?:a la|a l'|au|at the|dans l'|dans la)`,
  ),
  {
    ...before(
      { participant: 1.6 },
      `(?:(?:a|ont|avait|avaient|ayant|est|sont) )(?:aussi |egalement )?(?:etÉ )?(?:recue?s?|
    accueillie?s?)(?: [^\\s#]{1,20}){0,6} par|(?:was|were|been|is|are) (?:[^\\s#]{1,14} )?(?:received|
    welcomed|hosted|greeted) (?:[^\\s#]{1,14} ){0,6}by`,
    ),
    after: { host: 2.6 },
  },
  after(
    { signatory: 2.6 },
    `(?:co-?)?(?:signÉ|paraphÉ|conclu|ratifiÉ)e?s?(?: (?!par)[^\\s,#]{1,20}){0,4} (?:par|entre)|
    (?:signed|concluded|initialled)(?: (?!by)[^\\s,#]{1,20}){0,4} (?:by|between)|(?:accord|memorandum|
    protocole|convention|partenariat|pacte|traite)s?(?: [^\\s#]{1,16})? (?:entre|liant)|(?:agreement|
    memorandum|deal|pact|treaty|accord)s?(?: [^\\s#]{1,16})? between|(?:signatures?|
    paraphes?)(?: : celle)?${OF}`,
  ),
  {
    ...before(
      { signatory: 2.4 },
      `(?:a |ont |has |have )?(?:signÉ|paraphÉ|conclu|signed)(?: [^\\s#]{1,20}){0,4} (?:avec|with)`,
    ),
    after: { signatory: 2.4 },
  },
  after(
    { beneficiary: 2.4 },
    `au (?:profit|benefice)${OF}|a l'intention${OF}|en faveur${OF}|destinee?s? a(?:u|ux)?|(?:for|
    to) the (?:benefit|use)${OF}|intended for|dotÉe?s?|dotent|equiper|equip|
    remise?s? (?:officiellement )?a(?:u|ux)?|handed over to|delivered to|donated to|
    beneficiaires?(?: [^\\s#]{1,14})? (?:est|sont)|pour le compte${OF}`,
  ),
  {
    ...after(
      { beneficiary: 2 },
      `remise|livraison|retrocession|remettre|livrer|offrir|remis|handover|handing over|delivery|donation`,
    ),
    isDative: true,
  },
  after(
    { participant: 1.9 },
    `(?:avec|with) (?:la |the )?participation${OPEN}${OF}|en presence(?:,? notamment,?)?${OF}|
    in (?:the )?presence${OF}|ont (?:[^\\s#]{1,14} )?(?:pris part|participÉ)(?: (?:a|
    aux?) [^\\s#]{1,14}){0,2}|attended${BY}|participation${OPEN}${OF}|joined${BY}|rejoints?${BY}|
    composÉe?s?${OF}|made up of|drawn from|s'y trouvaient|y assistaient|y ont (?:assiste|pris part|
    participe)|parmi (?:lesquel\\w{1,3}|les participants|eux|elles)|among (?:those present|them|
    the participants|the guests)|presence(?: a [^\\s#]{1,14})?${OF}|(?:conduit|dirigÉ)e?s? par|
    headed by|(?:visit|visite|deplacement)${OF}|points focaux${OF}|focal points${OF}|
    delegations? conduites? par|with (?:[^\\s#]{1,14} ){0,2}(?:officers|officials|experts|delegates|
    units|troops) from`,
  ),
  after(
    { participant: 1, partner: 0.2 },
    `representante?s?${OF}|representatives?${OF}|delegations?${OF}|delegues?${OF}|experts?${OF}|
    (?:officiers?|cadres|enseignante?s?|agents|magistrats|officers|officials|delegates|teachers|
    elements|troops|soldats)${OF}|ainsi que|as well as|including|notamment|auxquels s'ajoutaient|
    reunissant|rassemblant|bringing together|autour${OF}`,
  ),
  after(
    { participant: 0.8, signatory: 0.6 },
    `(?:reunion|rencontre|entretiens?|echanges?|entrevue|meeting|talks|
    discussions?)(?: [^\\s#]{1,16})? (?:entre|between)|entre|between`,
  ),
  after({ observer: 2.4 }, `observateurs?${OF}|observateurs?,|observers?${OF}|observer status${OF}`),
  before(
    { observer: 2.4 },
    `(?:en qualite|en tant|a titre) d'observat(?:eur|rice)s?|(?:comme|avec le statut d')observateurs?|
    as (?:an? )?observers?|observateurs?|observers?`,
    { reach: 60 },
  ),
  after({ target: 2 }, `contre|against|visant|targeting|combating|combattre`),
  before(
    { host: 2.2 },
    `,? ?(?:l')?hotes? (?:de la|de l'|du|des)|,? ?(?:the )?host of the|,? ?puissance invitante`,
    {
      reach: 12,
    },
  ),
  before(
    { organiser: 2.4 },
    `(?:for|d'avoir) (?:convening|organi[sz]ing|calling|convoquÉ|organisÉ) (?:this|the|cette|ce|la|le)`,
    { reach: 8 },
  ),
  after(
    { speaker: 2 },
    `also speaking,?|speaking (?:online|remotely|at|after|before) [^#,]{1,40},|prenant la parole,`,
  ),
  {
    ...after(
      { host: 2 },
      `le maitre des lieux,?|son hote,?|(?:his|her|their|its) host,?|pays hote,?|
    l'hote de (?:la [^\\s#]{1,20}|[^\\s#]{1,20}),?`,
    ),
    reach: 28,
  },
  before({ partner: 2 }, `pour partenaires?|as (?:a )?partners?`, { reach: 30 }),
  before({ participant: 1.4 }, `comme invites?|en visite|on a visit`, { reach: 40 }),
  after(
    { speaker: 1.4 },
    `selon|according to|d'apres|(?:allocutions?|discours|interventions?|mot|message|propos|
    communications?|exposes?)${OF}|(?:remarks|addresses|speech|statement|words|speeches|
    address) (?:by|of|from)|addressed${BY}|(?:took|take|taking) the floor`,
  ),
  before(
    { implementer: 2.2 },
    `(?:est|sont|etait|was|is) (?:chargÉe?s?|responsible|in charge)|chargÉe?s? de (?:l'execution|
    la mise)|assure(?:nt)? (?:la coordination|l'execution|la mise)|qui execute(?:nt)?`,
    { reach: 40 },
  ),
]
