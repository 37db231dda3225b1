import { before, did, does, given, gives, type RoleCue } from './role-words'

/** Verbs by what those do who are their subjects, and what those are to whom it is done. */
export const ROLE_VERBS: readonly RoleCue[] = [
  did(
    { organiser: 2.8 },
    `(?:co-?)?organisÉ|convoquÉ|initiÉ|mis sur pied|montÉ|convened|organi[sz]ed|staged`,
  ),
  does(
    { organiser: 2.6 },
    `(?:vient|viennent) (?:de |d')(?:organiser|tenir)|(?:co-?)?organis(?:e|ent|ait|aient)|
    (?:co-?)?organi[sz](?:es|ed|ing)|conven(?:es|ed)|staged|stages|coordonnent?|coordinates|
    coordinated|convoque(?:nt)?`,
  ),
  did(
    { organiser: 2, participant: 0.3 },
    `tenu|reuni|rassemblÉ|regroupÉ|menÉ|conduit|coordonnÉ|held|gathered|brought together|led|conducted|
    run`,
    { participant: 1 },
  ),
  does(
    { organiser: 1.6, host: 0.5 },
    `tient|tiennent|reunit|reunissent|rassemble|rassemblent|holds?|held|gathers?|brings? together|
    brought together|gathered`,
    { participant: 1 },
  ),
  did(
    { organiser: 2.2 },
    `decidÉ|adoptÉ|approuvÉ|retirÉ|inscrit|suspendu|denoncÉ|rompu|promulguÉ|votÉ|annoncÉ la (?:fin|
    creation|rupture)|mis fin|prolongÉ|renouvelÉ|autorisÉ|prorogÉ|imposÉ|condamnÉ|acquittÉ|jugÉ|rendu|
    publiÉ|creÉ|instituÉ|dissous|ratifiÉ|entendu|ordonnÉ|decided|adopted|approved|suspended|
    authori[sz]ed|extended|renewed|published|sentenced|convicted|ended|imposed`,
  ),
  does(
    { organiser: 2 },
    `decid(?:es|ed|e|ent)|adopt(?:s|ed|e|ent)|suspend(?:s|ed)?|withdr(?:aws|ew)|authori[sz](?:es|ed)|
    extend(?:s|ed)|renew(?:s|ed)|publish(?:es|ed)|publie|publient|sentenc(?:es|ed)|convict(?:s|ed)|
    condamne|delist(?:s|ed)|remov(?:es|ed)|approv(?:es|ed)|enact(?:s|ed)|tears? up|ended|impos(?:es|
    ed)|rompt|rompent|denonce|prolonge|autorise|creates|cree|lists|sanctions|sanctionne`,
  ),
  did(
    { organiser: 1.4, chair: 1.2, host: 0.3 },
    `lancÉ(?! un appel)|inaugurÉ|demarrÉ|launched|inaugurated|donnÉ (?:le coup d'envoi|le top|le ton)|
    porte sur les fonts`,
  ),
  does(
    { organiser: 1.4, chair: 0.8 },
    `lance(?:nt)?(?! un appel)|launch(?:es|ed)|inaugure(?:nt)?|unveil(?:s|ed)|installe(?:nt)?|kick(?:s|
    ed) off`,
  ),
  did({ chair: 3 }, `(?:co-?)?presidÉ|(?:co-?)?chaired|presided`),
  does(
    { chair: 3 },
    `(?:co-?)?preside|(?:co-?)?president (?=conjointement|les? |la |l'|aux? )|presidait|
    (?:co-?)?chair(?:s|ed|ing)|presid(?:es|ed|ing) over|in the chair|conduisait les debats`,
  ),
  did(
    { chair: 2.2, speaker: 0.4 },
    `ouvert|clos|cloturÉ|procedÉ (?:a|au) (?:l'ouverture|la cloture|lancement|l'inauguration)|
    coupÉ le ruban|leve le rideau|declared (?:[^\\s#]{1,20} ){0,6}open|opened|closed`,
  ),
  does(
    { chair: 2.2, speaker: 0.4 },
    `ouvre(?:nt)?|clot|cloture|opens|opened|declar(?:ed|es) (?:[^\\s#]{1,20} ){0,6}open|cut the ribbon|
    clos(?:es|ed) the (?:[^\\s#]{1,14} )?(?:meeting|workshop|session|training|conference|course|
    event)|coupe le ruban|donne le (?:coup d'envoi|top)`,
  ),
  did(
    { funder: 2.2, organiser: 0.3 },
    `financÉ|octroyÉ|accordÉ|debloquÉ|versÉ|allouÉ|mobilisÉ|promis|funded|financed|pledged|disbursed|
    paid|contribuÉ|contributed|committed|mis sur la table|annoncÉ (?:une (?:enveloppe|aide|contribution)|
    un (?:don|appui|financement))`,
  ),
  does(
    { funder: 2.2 },
    `(?<!(?:la|de|en) )finance(?:nt|ra|ront|ait)?|funded|funds (?=the|a|this|its|it )|pledg(?:es|ed)|
    promet(?:tent)?|accorde(?:nt)?|octroie(?:nt)?|debloque(?:nt)?|pays for|paid for|pick(?:s|
    ed) up the bill|s'est engagee? a hauteur|se sont engage\\w{0,2}É?s? a hauteur|verse(?:nt)?|alloue(?:nt)?|financing|met the costs?`,
  ),
  given(
    { funder: 1.9, implementer: 0.8, organiser: 0.3 },
    `fait don|offert|remis|livrÉ|donnÉ|dotÉ|equipÉ|cedÉ|retrocedÉ|donated|given|provided|delivered|
    supplied|handed|handed over`,
    { beneficiary: 2 },
  ),
  gives(
    { funder: 1.9, implementer: 0.8, organiser: 0.3 },
    `remet(?:tent)?|offre(?:nt)?|livre(?:nt)?|dote(?:nt)?|fait don|font don|donat(?:es|ed)|hand(?:s|
    ed)(?: over)?|gives|gave|provid(?:es|ed)|deliver(?:s|ed)|suppl(?:ies|ied)|equipe(?:nt)?|equips|
    equipped|retrocede(?:nt)?`,
    { beneficiary: 2 },
  ),
  did({ host: 2.6 }, `accordÉ (?:[^\\s#]{1,20} ){0,12}audience|granted (?:[^\\s#]{1,14} ){0,3}an audience`, {
    participant: 1.4,
  }),
  did({ host: 2, beneficiary: 1.2 }, `recu|received`, { participant: 1.2 }),
  does({ host: 1.6, beneficiary: 1.3 }, `recoi(?:t|vent)|receiv(?:es|ed)|receiving|recevant`, {
    participant: 1,
  }),
  did({ host: 2.4 }, `accueilli|abritÉ|hebergÉ|hosted|welcomed`, { participant: 1 }),
  does(
    { host: 2.2, organiser: 0.3 },
    `accueill(?:e|ent|ait)|abrit(?:e|ent|ait)|heberge(?:nt)?|host(?:s|ed|ing)`,
    {
      participant: 0.8,
    },
  ),
  did(
    { beneficiary: 2.4 },
    `beneficiÉ|etÉ (?:form|dot|equip|renforc|entrain)\\w{0,3}É?e?s?|pris possession|receptionnÉ|
    benefitt?ed|been (?:trained|equipped|handed|given)|taken delivery`,
  ),
  does(
    { beneficiary: 2.2 },
    `benefici(?:e|ent|era|eront|ait)|s'initient|se forment|apprennent|apprend|suivent|
    receptionne(?:nt)?|se dotent?|s'equipent?|benefit(?:s|ted)?|t(?:ake|akes|ook) delivery|learn(?:s|
    ed|t)?|gets?|(?:was|were|are|is) (?:[^\\s#]{1,14} )?(?:trained|equipped|handed|given)`,
  ),
  did({ organiser: 1, facilitator: 1 }, `formÉ|entrainÉ|trained|taught`, { beneficiary: 1.6 }),
  does(
    { organiser: 0.8, facilitator: 1 },
    `(?<!(?:sous|en|la|une|toute) )forme(?:nt)?|entraine(?:nt)?|train(?:s|ing)?|teach(?:es)?|taught`,
    {
      beneficiary: 1.4,
    },
  ),
  did({ facilitator: 2.2 }, `animÉ|facilitÉ|moderÉ|dispensÉ|encadrÉ|facilitated|moderated|partagÉ`),
  does(
    { facilitator: 2 },
    `facilitat(?:es|ed)|moderat(?:es|ed)|anim(?:e|ent|aient)|encadr(?:e|ent|aient)|dispens(?:e|ent|
    aient)|(?:ran|run) the (?:[^\\s#]{1,14} )?(?:sessions|course|classes|modules)|taught the|
    provided the instructors`,
  ),
  did(
    { implementer: 1.8, organiser: 0.5 },
    `executÉ|mis en (?:oeuvre|œuvre)|realisÉ|implemented|carried out`,
  ),
  does(
    { implementer: 1.8, organiser: 0.5 },
    `(?:met|mettra|mettent) en (?:oeuvre|œuvre)|execute(?:nt)?|implement(?:s|ed)|met a execution|
    carr(?:ies|ied) out`,
  ),
  did(
    { signatory: 2.8 },
    `signÉe?s?|paraphÉe?s?|appose\\w{0,3} (?:[^\\s#]{1,8} )?signature|signed|initialled`,
    {
      signatory: 1.4,
    },
  ),
  did({ signatory: 1.8 }, `conclu|concluded|ratifiÉ|ratified`, { signatory: 1 }),
  does(
    { signatory: 2.4 },
    `(?<!(?:le|un|des|en|les|a) )sign(?:e|ent|s|ed|ing|aient)|parapher?|paraphent|conclu(?:t|ent|des)|
    put (?:his|her|their) (?:name|signature)s?|signer`,
    { signatory: 1 },
  ),
  did(
    { participant: 1.8 },
    `pris part|participÉ|assistÉ|echangÉ|rencontrÉ|representÉ|sejournÉ|effectuÉ une visite|visitÉ|
    fait le deplacement|pris place|visited|toured|taken part|participated|attended|met|travelled|passÉ`,
    { participant: 0.8, host: 0.5 },
  ),
  does(
    { participant: 1.8 },
    `particip(?:e|ent|ait|aient|es|ated|ates)|pren(?:d|nent) part|assist(?:e|ent|aient|ait)|
    represent(?:e|ait|aient|ent|ed|s)|etaient? (?:[^\\s#]{1,14} )?(?:presents?|presentes?|
    representÉe?s?)|t(?:ook|akes?|aking) part|attend(?:s|ed|ing)?|were (?:also )?(?:present|
    represented|in)|was (?:also )?(?:present|represented)|visit(?:s the|ed|ing)|toured|tours the|
    travel(?:s|led)|flew (?:in|to)|arriv(?:es|ed)|s'est rendue?|se sont rendue?s|se rend(?:ent)?|
    sejourne|est arrivee?|sont arrive\\w{0,2}É?s?|etait la|se retrouvent|s'etaient joints|joined|sent|
    (?:avaient|ont) envoyÉ|sits?|sat|took their seats|est attendue?`,
  ),
  did(
    { participant: 1.2, host: 0.3 },
    `quittÉ|retirÉ (?:ses|leurs)|deployÉ|envoyÉ|depechÉ|withdrawn|left|pulled out|deployed|sent`,
  ),
  does(
    { participant: 1.1, host: 0.3 },
    `met(?: with)?|meets?|rencontre(?:nt)?|se sont (?:reuni|rencontrÉ|retrouvÉ|entretenu)e?s?|
    s'est entretenue?|s'entretien(?:t|nent)|held talks|hold talks|s'accordent?|se concertent|accordent`,
    { participant: 1, host: 0.3 },
  ),
  did(
    { speaker: 1.9 },
    `declarÉ|affirmÉ|soulignÉ|rappelÉ|indiquÉ|precisÉ|insistÉ|saluÉ|plaidÉ|expliquÉ|estimÉ|ajoutÉ|
    exhortÉ|appelÉ|invitÉ|presentÉ|remerciÉ|reaffirmÉ|exprimÉ|rassurÉ|annoncÉ|prononcÉ|pris la parole|
    notÉ|deplorÉ|assurÉ|evoquÉ|exposÉ|felicitÉ|soutenu|lancÉ un appel|relevÉ|fait (?:savoir|remarquer|
    valoir|observer|etat|le point)|confiÉ|martelÉ|laissÉ entendre|dit|redit|situÉ|prevenu|
    mis en garde|detaillÉ|dressÉ|attribuÉ|resumÉ|racontÉ|repondu|reconnu|regrettÉ|averti|commentÉ|
    jurÉ|admis|livrÉ le bilan|fait face a la presse|lu|rendu hommage|garanti|demandÉ|pronÉ|defendu|
    avancÉ|louÉ|cautioned|said|told|stressed|urged|thanked|warned`,
  ),
  does(
    { speaker: 1.7 },
    `(?:s'est|se sont) (?:rejoui|felicitÉ|exprimÉ|dit|adressÉ|voulu|montrÉ|inquietÉ)e?s?|declare|
    affirme|souligne|rappelle|plaide|insiste|salue|explique|precise|indique|estime|previent|resume|
    confie|raconte|assure|ajoute|prononce|dit|lit`,
  ),
  does(
    { speaker: 1.7 },
    `said|says|stressed|stresses|told|tells|noted|notes|underlined|emphasi[sz]ed|call(?:ed|s) (?:for|
    on)|urges|explained|explains|reaffirmed|praised|urged|presented|thanked|stated|warned|warns|
    announced|announces|spoke|speaking|addressed|recalled|reminded|highlighted|pointed out|insisted|
    argued|accused|promised|expressed|paid tribute|described|acknowledged|asked|read (?:the|a|out)|
    declared|vowed|pledged (?:that|to)|hailed|observed|remarked|commended|applauded|appealed|reported|
    cautioned|reassured|put it|summed up`,
  ),
  before({ speaker: 1.5 }, `a pour sa part|a quant a (?:lui|elle)|, (?:pour|de) (?:sa|son) (?:part|cote),`, {
    reach: 4,
  }),
  does(
    { speaker: 1.8 },
    `[»”",] ?(?:a |ont )?(?:declarÉ|dit|affirmÉ|soulignÉ|expliquÉ|precisÉ|indiquÉ|resumÉ|confiÉ|
    fait remarquer|fait savoir|previent|prevenu|assurÉ|rappelÉ|rappelle|ajoutÉ|lancÉ|martelÉ|insistÉ|
    estimÉ|conclu|conclut|racontÉ|plaidÉ|said|says|explained|told|added|warned|noted|stressed|
    declared)`,
    { speaker: 2 },
  ),
]
