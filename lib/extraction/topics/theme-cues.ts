/** Words that state a theme of the codebook, French and English, in plain letters. Themes of an editor's own go by their labels. */
export const THEME_CUES: Readonly<Record<string, RegExp>> = {
  'terrorist-financing':
    /\b(?:financement du (?:terrorisme|terroris\w+)|financements? (?:terroriste|illicite)s?|finance(?:nt|ment)? (?:le|des) (?:terroris\w+|groupes armes)|terroris(?:m|t) financing|financing of terrorism|terrorism financing|terrorist finance\w*|terror(?:ist)? funding|lbc\/?ft\w*|lcb\/?ft|cft\b|aml\/cft|flux financiers|gafi|fatf|giaba|gabac|centif|anif|financial intelligence unit|cellules? (?:nationales? )?de (?:traitement|renseignement)s? financi\w+|argent du terrorisme)/,
  'money-laundering':
    /\b(?:blanchiment|money[ -]?laundering|launder\w*|lbc\b|aml\b|lbc\/?ft|aml\/cft|avoirs criminels|criminal assets|asset recovery|recouvrement des avoirs)/,
  'financial-sanctions':
    /\b(?:gel des (?:avoirs|fonds)|sanctions financieres|financial sanctions|asset freez\w+|freez\w+ (?:of )?assets|gel administratif|liste (?:des )?sanctions|sanctions list|designe\w* comme|designat\w+|targeted sanctions|sanctions ciblees|comite des sanctions|sanctions committee)/,
  prosecution:
    /\b(?:poursuites? (?:judiciaires?|penales?)|proces\b|condamn\w+|juge(?:s|ment|ments)? (?:d'instruction|antiterroriste\w*|des|pour)|magistrats?|procureur\w*|parquet|tribunal|cour d'assises|pole judiciaire|justice penale|chaine penale|juridictions?|prosecut\w+|trials?\b|convict\w+|sentenced|magistrates?|judges|courts?\b|criminal justice|investigators|enqueteurs|police judiciaire|enquetes? (?:judiciaires?|penales?)|extradi\w+)/,
  'intelligence-sharing':
    /\b(?:renseignements?\b(?! financi)|partage d'informations?|echanges? d'informations?|fusion|intelligence|information[ -]sharing|sharing (?:of )?information|exchange (?:of )?information|bases? de donnees|databases?|services de securite|interpol|i-24\/7)/,
  'battlefield-evidence':
    /\b(?:preuves?\b|evidence|scenes? (?:de|du) (?:crime|terrain|champ|d'infraction)|crime scenes?|police technique|forensic\w*|prevot\w+|judiciarisation|collecte (?:des|de) preuves|provost)/,
  'legal-framework':
    /\b(?:cadres? (?:juridique|legal|normatif|institutionnel|strategique)s?|loi(?:s)?\b|projet de loi|decret|legislat\w+|juridique\w*|legal|law\b|laws\b|bill\b|decree|code penal|penal code|conventions?\b|resolution \d+|resolution|mandat|mandate|treaty|traite\b|strategie nationale|national strategy|charte|charter|ordonnance|statut)/,
  'foreign-fighters':
    /\b(?:combattants (?:terroristes )?etrangers|foreign (?:terrorist )?fighters?|\bcte\b|\bftf\w*|retour des combattants|returning fighters|deplacements? (?:de|des) terroristes|terrorist travel)/,
  'border-security':
    /\b(?:front(?:iere|alier)\w*|transfrontali\w+|postes? (?:de controle )?frontali\w+|borders?\b|cross-border|border posts?|trois frontieres|tri-border|liptako|douan\w+|customs|migration\w*|points d'entree|aeroport\w*)/,
  biometrics: /\b(?:biometri\w*|empreintes digitales|fingerprint\w*|midas|reconnaissance faciale)/,
  'organised-crime':
    /\b(?:crim(?:inalite|es?) (?:transnational\w* )?organise\w*|organi[sz]ed crime|transnational\w* crime|criminalite|trafics?\b|traffick\w+|contrebande|smuggl\w+|trafiquants?|reseaux criminels|criminal networks|banditisme)/,
  'drug-trafficking':
    /\b(?:drogues?|stupefiants?|narco\w*|drugs?\b|cocaine|cannabis|tramadol|opioid\w*|ocrtis|ocs\b)/,
  'arms-trafficking':
    /\b(?:trafic d'armes|armes legeres|petits calibres|circulation des armes|proliferation des armes|arms trafficking|small arms|light weapons|alpc|salw|illicit (?:arms|weapons|firearms)|armes a feu|firearms|marquage)/,
  'human-trafficking':
    /\b(?:traite (?:des|d')|trafic (?:de|des|illicite de) (?:migrants|personnes|etres)|trafficking in persons|human trafficking|migrant smuggling|smuggling of migrants|migration irreguliere|irregular migration|passeurs)/,
  'military-operations':
    /\b(?:operations? (?:militaire|conjointe|antiterroriste|aeroterrestre|contre|menee|barkhane|serval|anti)\w*|military operations?|joint operations?|neutralis\w+|neutrali[sz]ed|patrouill\w+|patrols?|combats?\b|offensive\w*|frappes?|barkhane|takuba|troupes|troops|soldats|soldiers|wagner|africa corps|retrait (?:des|de la force)|withdraw\w+|ratissage|militants killed|engagement operationnel)/,
  'joint-force':
    /\b(?:force (?:conjointe|unifiee|multinationale|en attente|commune|africaine|regionale)|joint (?:force|task force)|unified force|standby force|multinational (?:joint )?(?:task )?force|mnjtf|fmm|fu-aes|fc-g5s|g5 sahel|brigade|bataillons?|contingents?|minusma|minusca|takuba)/,
  'military-training':
    /\b(?:formation (?:militaire|des (?:militaires|soldats|forces|officiers|unites))|entrainement\w*|instruct(?:eurs?|ors?)|instruction militaire|military training|train(?:s|ed|ing) (?:\S+ ){0,3}(?:soldiers|troops|forces|officers|units|gendarmes|armed)|eutm|flintlock|exercices?\b|exercises?\b|forces speciales|special forces|ecole (?:de guerre|militaire|de maintien)|academie|war college|aguerrissement|stagiaires?)/,
  'equipment-logistics':
    /\b(?:equipements?|materiels?|vehicules?|blindes?|logisti\w+|drones?|avions?|helicopteres?|dotation|remise|equipment|vehicles?|armou?red|aircraft|helicopters?|motorcycles?|motos?|ordinateurs|computers|infrastructures?|gilets|vests|fund for equipment|hand(?:s|ed)? over|base (?:aerienne|militaire|operationnelle)|camps?\b)/,
  'explosive-devices':
    /\b(?:engins? explosifs?|explosi\w+|deminage|demining|mines?\b|eei|ieds?\b|c-ied|unmas|lame?-?ied|deminag\w+|deminer\w*|bomb disposal|cynotechni\w+)/,
  'violent-extremism':
    /\b(?:extremis\w+|radicali[sz]\w*|deradicali[sz]\w*|prevention (?:de|du|and)|pev\b|pcve|pve\b|cve\b|preventing|resilience|cohesion sociale|social cohesion)/,
  'counter-propaganda':
    /\b(?:propagande?|discours de haine|desinformation|contre-discours|contre-recit\w*|messages?|narratives?|communication strategique|strategic communication\w*|medias?|journalist\w+|radios?|hate speech|disinformation|reseaux sociaux|social media|sensibilis\w+)/,
  'religious-dialogue':
    /\b(?:religieu\w+|imams?|oulemas?|ulemas?|theologi\w+|preches?|precheurs|islam\w* (?:modere|tolerant)|religious|clerics?|scholars?|interreligieu\w+|interfaith|mosquees?|ligue des oulemas|coran\w*|confessions)/,
  'youth-women':
    /\b(?:jeunes?\b|jeunesse|femmes?|feminin\w*|youth|women|girls|filles|genre\b|gender|young people|enfants|children)/,
  reintegration:
    /\b(?:reintegr\w+|reinser\w+|desengag\w+|desarme\w*|demobili[sz]\w*|ddr\b|repenti\w*|defect\w+|ex-combattants|former (?:fighters|combatants)|rehabilitat\w+|deradicali[sz]\w*|disarm\w+|disengag\w+|returnees|ex-fighters|prisons?\b|detenus|redditions?)/,
  stabilisation:
    /\b(?:stabilis\w+|stabili[sz]ation|paix\b|peace\b|peacekeep\w*|reconcilia\w+|peacebuilding|transition politique|consolidation de la paix)/,
  development:
    /\b(?:developpement|development|economi\w+|emplois?|jobs|projets? (?:de|socio)|pauvrete|poverty|investissement\w*|alliance sahel|sahel alliance|banque mondiale|world bank|services (?:sociaux )?de base|basic services|agricultur\w+|resilience)/,
  humanitarian:
    /\b(?:humanitair\w+|humanitarian|deplaces|displaced|refugi\w+|refugees|vivres|aid workers|assistance alimentaire|hcr\b|unhcr)/,
  'local-governance':
    /\b(?:retour de l'etat|return of the state|autorites locales|collectivites|gouvern(?:eurs?|orats?)|prefets?|maires|communes?|governance|gouvernance|local authorities|mayors|governors?|traditional (?:leaders|chiefs)|chefs (?:traditionnels|coutumiers)|comites locaux|local committees|forces? (?:de securite )?interieure|police (?:de proximite|municipale)|community|communaut\w+|pole securise|services de l'etat|region des savanes)/,
  'human-rights':
    /\b(?:droits? (?:de l'homme|humains?|international humanitaire)|human rights|victimes?|victims|abus\b|exactions|abuses|violations|haut-commissariat|hcdh|ohchr|conformite|compliance|etat de droit|rule of law|civils|civilians)/,
  'regional-cooperation':
    /\b(?:regiona\w+|sous-region\w*|cooperation|transfrontali\w+|cross-border|g5 sahel|cedeao|ecowas|aes\b|union africaine|african union|initiative d'accra|accra initiative|trois (?:pays|etats)|three countries|member states|etats membres|pays membres|commun\w*|joint|voisins?|neighbou?r\w*|mutualis\w+|tripartite|confederation)/,
  'international-partnership':
    /\b(?:partenariats?|partenaires? (?:internationaux|techniques|financiers|strategiques)?|union europeenne|european union|nations unies|united nations|etats-unis|united states|france|allemagne|germany|italie|italy|espagne|spain|russi\w+|chine|china|japon|japan|ambassad\w+|embassy|coalition (?:mondiale|internationale)|global coalition|partner\w*|internationa\w+|bilatera\w+|maroc|morocco|turqui\w+|turkiye|royaume-uni|united kingdom)/,
  'capacity-building':
    /\b(?:renforcement (?:des|de|de leurs|de ses) capacites|renforcer (?:les|leurs|ses) capacites|capacity[ -]building|capacit(?:y|ies)|build(?:ing)? (?:the )?capacit\w+|strengthen\w* (?:the )?(?:capacit\w+|skills)|formations?\b|training|trained|formes?\b|ateliers?|workshops?|competences|skills|outille\w*|experts|formateurs|appui technique|technical assistance|assistance technique)/,
  cyber:
    /\b(?:cyber\w*|numerique\w*|digital\w*|internet|en ligne|online|technologies|intelligence artificielle|artificial intelligence|cryptomonnaies?|cryptocurrenc\w+|virtual assets|actifs virtuels)/,
}
