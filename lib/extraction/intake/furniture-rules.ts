import { type Rule, rest, section, sure, unsure } from './boilerplate-rule'

/**
 * What the templates of WordPress, SPIP and Drupal, paywalls, players and consent banners print around any
 * article, in French and English; tried after the other rules, on lines in plain letters.
 */
export const FURNITURE: readonly Rule[] = [
  unsure(
    'menu',
    /^(?:(?:acceder|passer) (?:directement )?(?:au contenu|la navigation)(?: principal)?|(?:ouvrir|fermer|afficher|open|close|toggle|main|primary) (?:le |la |the )?(?:menu|navigation|recherche|search)\b.{0,30}|toggle navigation|navigation (?:de l'article|principale|des articles)|post navigation|pagination)$/,
  ),
  // « 1 2 3 … 12 Suivant », “Page 1 of 3”
  unsure(
    'menu',
    /^(?:page \d{1,4} (?:sur|of|de|\/) \d{1,4}|(?:precedente?|suivante?|previous|next|prev|(?:\d{1,4}|\.{2,3}|[«»<>‹›→])(?=\s|$))(?:\s(?:page|precedente?|suivante?|previous|next|(?:\d{1,4}|\.{2,3}|[«»<>‹›→])(?=\s|$))){0,20})$/,
  ),
  unsure(
    'related',
    /^(?:article|post|page|billet|story|news)s? (?:precedente?|suivante?|plus anciens?|plus recents?)\s?(?::.{0,200})?$/,
  ),
  unsure(
    'related',
    /^(?:previous|next|older|newer|precedent|suivant) (?:post|article|story|entry|page)s?\s?(?::.{0,200})?$/,
  ),
  unsure(
    'related',
    /^(?:voir|afficher|toutes?|tous|view|see|show|all) (?:(?:tous?|toutes?|all|les?|the) ){0,2}(?:articles|actualites|posts|stories|news|publications|communiques)\b.{0,60}$/,
  ),
  section(
    'related',
    /^(?:(?:dans|sur) (?:le meme dossier|la meme thematique|ce dossier|ce theme)|a ne pas (?:manquer|rater)|ces contenus (?:pourraient|peuvent) vous interesser.{0,80}|vous aimerez (?:peut-etre|aussi|surement)(?: aussi)?|(?:notre|nos) (?:selection|derniers articles|dernieres actualites|recommandations)|autres (?:titres|actualites|articles)(?: d[eu] .{2,40})?|(?:lire|voir) aussi dans .{2,30}|more like this|read next|suggested for you|recommande pour vous)\s*:?$/,
  ),
  unsure(
    'share',
    /^(?:print(?:er)?[- ]friendly(?: version)?|print this (?:post|page)|lien copie|link copied|click to (?:email|print|share).{0,80}|cliquez pour (?:envoyer|imprimer|partager).{0,90}|tweet it|partage[rz]? (?:cette |l')?(?:actualite|info)\b.{0,60}|wordpress|(?:vues?|views?|web views|nombre d'affichages|post views)\s?:\s?[\d\s.,k]{1,12}.{0,60})\s?[:!]?$/,
  ),
  unsure(
    'share',
    /^(?:telecharger|download|voir|ouvrir) (?:(?:le|la|the|this|as|en|full|full-resolution|cet?|cette|l')\s?){0,3}(?:pdf|documents?|fichier|photos?|images?|file|brochure|annexes?|communique)\b.{0,80}$/,
  ),
  unsure(
    'share',
    /^(?:pieces? jointes?|documents? joints?|documents? a telecharger|fichiers? joints?|attachments?|downloads?)\s?:?$/,
  ),

  unsure('tags', /^(?:etiquettes?|mots?[- ]cles?|tags?|tagged|keywords?|related topics)\s?:?(?: .{0,120})?$/),
  unsure(
    'tags',
    /^(?:(?:categories?|non classe|uncategorized)\s?(?::.{0,80})?|(?:classe dans|filed (?:under|in)|posted in|publie dans|dans la rubrique)\b.{0,80})$/,
  ),
  // « Publié par admin le 3 mars à 8 h | Lu 500 fois »
  sure(
    'byline',
    /^(?:redige|publie|poste|ecrit|mis en ligne|published|posted|written) (?:par|by|le|on) .{2,90}(?:\||-|–|•|,) ?(?:(?:lu|vu|read|viewed) \d|\d{1,7} (?:fois|vues|lectures|views|reads|commentaires?|comments?)\b).{0,60}$/,
  ),
  // « Publié dans L’Opinion »
  unsure('byline', /^(?:paru|published|repris) (?:dans|sur|in|by) .{2,60}$/),
  unsure(
    'byline',
    /^(?:reading time|lecture)\s?:? ?(?:environ |about )?\d{1,3} ?(?:min|mn)\w{0,6}\.?(?: (?:read|de lecture))?s?$/,
  ),
  unsure('byline', /^\d{1,3} ?(?:-| )?(?:min(?:ute)?s?|mn)\.? (?:de lecture|reads?|listen)$/),
  section('related', /^(?:a propos (?:de l'auteure?|des auteurs)|about the authors?)\s?:?$/),

  rest(
    'comments',
    /^(?:un message, un commentaire ?\?|moderation a priori|repondre a cet article(?: \d.{0,30})?)$/,
  ),
  sure(
    'comments',
    /^(?:(?:prevenez|avertissez)-moi (?:de|par|des)|notify me of|ce site utilise akismet|this site uses akismet|vous devez (?:etre connecte|vous connecter)|you must be logged|log ?in (?:or|to) (?:register|post|comment|reply)|connectez-vous (?:ou|pour)|se connecter pour|la connexion est obligatoire|ce forum est modere|(?:ajoutez|entrez|ecrivez|saisissez) votre (?:commentaire|nom|message)|(?:please )?enter your (?:comment|name)|veuillez (?:entrer|saisir) votre|aucune? balise html|plain text : |captcha\b)/,
  ),
  unsure('comments', /^(?:commentaire|comment|name|nom|e-?mail|website|site web|votre e-?mail)\s?\*.{0,40}$/),
  unsure(
    'comments',
    /^(?:reagir|repondre|reply|click to comment|pas (?:encore )?de commentaires?\b.{0,80}|no comments?(?: yet)?|aucun commentaire)$/,
  ),

  unsure(
    'newsletter',
    /^(?:(?:entrez|saisissez|votre|enter your|your) (?:votre )?(?:adresse )?(?:e-?mail|mail|courriel|adresse)\b.{0,40})$/,
  ),
  sure(
    'newsletter',
    /^(?:en vous (?:inscrivant|abonnant), vous|by (?:signing up|subscribing),? you|nos abonnes recoivent|like (?:this|what you(?:'re| are)? read\w{0,3}) ?\?|soutenez (?:un|le|notre) (?:journalisme|journal|media)|support independent journalism|(?:do|have) you (?:have|got) (?:an? )?(?:[a-z]{3,12} ){0,2}(?:story|tip|information)\b.{0,50}(?:for us|with us|newsroom)|(?:vous avez|avez-vous) (?:une info(?:rmation)?|un temoignage) a (?:nous|partager)|une erreur s'est glissee)/,
  ),
  // What a paywall says in the place of a text.
  sure(
    'newsletter',
    /^(?:(?:cet? |la suite de (?:cet )?|l')(?:article|contenu|texte) est (?:exclusivement )?(?:reserve|accessible|disponible) (?:a (?:nos|tous nos)|aux|uniquement aux|en exclusivite) (?:seuls )?abonnes|il vous reste \d{1,3}(?:[.,]\d)? ?% (?:de|a)|deja abonnee? ?\?|already (?:a |an )?(?:subscriber|subscribed|member) ?\?|this (?:content|article|story) is (?:for|only|available|exclusive|reserved|restricted) (?:to |for |only )?(?:subscribers|members|paid)|(?:to|pour) (?:continue|keep|continuer|lire)(?: a| la)? ?(?:reading|lire|lecture|suite)?, (?:create|subscribe|sign|log|abonnez|inscrivez|connectez|creez))/,
  ),
  sure(
    'cookies',
    /^(?:pour (?:afficher|voir|lire|regarder) ce(?:tte)? (?:contenu|video|publication)|to (?:view|see|display) this (?:content|video))\b.{0,200}(?:cookies|traceurs|autoris|accept|enable|activ)/,
  ),
  sure(
    'cookies',
    /(?:(?:autoris|accept|activ|desactiv|bloqu|refus)\p{L}{0,5} (?:les |tous les |l'utilisation de |l'utilisation des |the |all |our use of |use of )?cookies\b|(?:en )?poursuivant votre navigation|continu(?:ing|e) to (?:use|browse) this site|nous respectons votre vie privee|we (?:care about|respect) your privacy|this site (?:uses|collects|uses cookies)|continuer sans accepter)/u,
  ),
  unsure(
    'cookies',
    /^(?:(?:tout |tous? )?(?:accepter|refuser|parametrer|personnaliser|j'accepte|je refuse|ok|fermer|decline|reject|refuse|agree|i agree|got it|customi[sz]e)(?: (?:et|and) (?:fermer|continuer|close))?|personnaliser mes choix|(?:accepter|accept|refuser|reject|decline) (?:tout|all|les cookies|cookies))$/,
  ),
  sure(
    'source-note',
    /^(?:votre navigateur (?:ne|est)|your browser (?:does|is)|for information media|not an official (?:record|document)|public domain notice|this work must comply|the appearance of hyperlinks|(?:allafrica|this site) publi(?:e|shes) (?:environ|around|about)|le contenu (?:auquel vous tentez d'acceder )?n'existe pas|an official eu website|disclaimer\s?:)/,
  ),
  unsure(
    'source-note',
    /^(?:signaler|report) (?:une|un|an|a) (?:erreur|contenu|error|problem|abus)\b.{0,60}$/,
  ),
  unsure(
    'source-note',
    /^(?:disponible sur (?:google play|l'app)|get it on google play|download on the app store|lecture audio|audio player|lecteur audio|\d{1,2}:\d\d(?: \/ \d{1,2}:\d\d)?)$/,
  ),
  unsure(
    'copyright',
    /^(?:fierement propulse par|proudly powered by|themes? (?:by|par)|design(?:ed)? (?:by|par|:)|conception\s?:|squelette)(?=\W|$).{0,60}$/,
  ),

  // « Les participants à l’ouverture (Ph. A. D.) »
  sure('caption', /\(ph\. ?[^()]{1,40}\)$/),
  // “… in formation. (U.S. Army photo by Sgt. Doe)”, « AFP/Archives »
  sure(
    'caption',
    /\((?:[\p{L}][\p{L}.'-]{0,20} ){0,4}(?:photos?|images?|picture|courtesy) (?:courtesy|by|de|du|par|credit|provided|d'|of)[^()]{0,80}\)$/u,
  ),
  unsure(
    'caption',
    /^(?:afp|ap|reuters|getty(?: images)?|epa|xinhua|dr|map|anadolu|archives?) ?\/ ?[^.]{2,40}$/,
  ),
  unsure(
    'caption',
    /[.\s](?:afp|ap|reuters|getty images|epa|xinhua|dr|anadolu) ?\/ ?(?:archives?|[a-z][^.!?]{2,40})$/,
  ),
]
