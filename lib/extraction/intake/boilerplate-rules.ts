import { type Rule, rest, section, sure, unsure } from './boilerplate-rule'
import { FURNITURE } from './furniture-rules'

/**
 * What sites put around their articles, in French, English and Arabic. Patterns are tried on lines of a
 * moderate length, in plain letters (lower case, without accents), without leading marks (« >> », « – »,
 * « • », brackets). A sure one must be such that no sentence begins so.
 */
export const RULES: readonly Rule[] = [
  // A pointer to another article, with its title or as a heading above several.
  section(
    'related',
    /^(?:a (?:lire|voir|ecouter|decouvrir)|lire|voir|lisez|read|see|also read)(?: (?:aussi|egalement|absolument|encore|also|more))?(?: sur notre site)?\s*[:»>.…]{0,4}$/,
  ),
  sure(
    'related',
    /^(?:(?:a (?:lire|voir|ecouter|decouvrir)|lire|lisez|voir|read|see|also read|voir en ligne)(?: (?:aussi|egalement|encore|also|more|la suite|sur le meme sujet))?(?: sur notre site)?)\s*(?:[:»>|]|[–-]\s)/,
  ),
  unsure('related', /^a lire (?:aussi|egalement|ensuite)\s/),
  unsure('related', /^(?:lire|voir) (?:aussi|egalement)\s/),
  unsure(
    'related',
    /^(?:lire (?:la suite|l'article|plus)|en savoir plus|read (?:more|the full|the original)|continue reading|voir plus|see more|afficher plus)\b.{0,80}$/,
  ),
  section(
    'related',
    /^(?:(?:pour )?aller plus loin|pour (?:prolonger|en savoir plus)|(?:sur|lire la suite sur) le meme (?:sujet|theme)|dans la meme (?:rubrique|categorie)|(?:autres )?(?:articles?|contenus?|actualites|sujets?) (?:similaires?|connexes?|lies|en relation|recents?|associes|recommandes?|du meme auteur)|(?:les )?derniere?s? (?:nouvelles|breves|infos|actualites|articles|publications|depeches)|les (?:autres titres|plus (?:lus?|consultes|commentes|populaires))|articles les plus (?:lus|commentes|consultes|populaires)|(?:related|recommended|further|more|latest|top|recent) ?(?:news|stories|articles?|content|reading|posts|information|topics|links)?|most (?:read|popular|viewed|shared)(?: this week| today)?|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|also in this issue|editor.s picks?|more (?:from|on|in) .{2,40}|(?:articles connexes )?plus de l'auteur|nos lecteurs ont aussi aime|vous aimerez aussi|a la une|trending(?: now)?|tous les sites amis|liens utiles|sur le web|around the web|nos partenaires|communiques precedents|ne manquez pas|don't miss|up next|what to read next|next article|previous article|article (?:suivant|precedent))\s*[:.…»>]{0,4}$/,
  ),
  section(
    'related',
    /^(?:ces articles (?:devraient|peuvent|pourraient|vont) vous interesser|vous (?:pourriez|pouvez) (?:etre interesse|aussi aimer)|cela (?:peut|pourrait) vous interesser|ca pourrait vous interesser).{0,30}$/,
  ),
  section(
    'related',
    /^(?:مواضيع ذات صلة|مقالات ذات صلة|اخبار ذات صلة|اقرا ايضا|اقرا المزيد|الاكثر قراءة|قد يعجبك(?: ايضا)?)\s*:?$/,
  ),
  sure('related', /^(?:اقرا ايضا|اقرا المزيد|شاهد ايضا)\s*:/),
  sure('related', /\((?:(?:reserve )?aux abonnes|abonnes|subscribers only)\)$/),
  unsure(
    'headlines',
    /^(?:flash(?: infos?)?|breaking(?: news)?|trending|alerte(?: info)?|info trafic|urgent|en direct|live|en ce moment.{0,20}|derniere minute|just in|عاجل)\s*[:|–-]/,
  ),
  unsure(
    'headlines',
    /^(?:en direct|flash infos?|breaking news|live|urgent|reserve aux abonnes|subscribers only|premium)$/,
  ),

  rest(
    'comments',
    /^(?:laisse[rz]? (?:un commentaire|une reponse)|leave a (?:comment|reply)|post a comment|poster un commentaire|ecrire un commentaire|ajouter un commentaire|repondre annuler la reponse|nouveau commentaire|soyez le premier a (?:commenter|reagir)|be the first to comment|commentaires fermes|comments are closed|join the conversation|اضف تعليق).{0,60}$/,
  ),
  rest(
    'comments',
    /^(?:(?:vos|les) (?:reactions|commentaires)|reactions des lecteurs|commentaires?(?: via facebook)?|comments?|reagir a (?:cet|l')\s?article|votre avis nous interesse|messages?|forum)\s*(?:\(\d{1,5}\)|\d{1,5}|:)?$/,
  ),
  rest(
    'comments',
    /^\d{1,5} (?:commentaires?|comments?|reactions?|responses?|messages? de forum|reponses?)(?: (?:to|on|a|sur|au) .{1,40}| [«“"].{1,120})?$/,
  ),
  sure(
    'comments',
    /^(?:nom \*|votre adresse e-?mail ne sera|your e-?mail address will not|enregistrer mon nom|save my name|les champs obligatoires|required fields)/,
  ),
  section(
    'reactions',
    /^(?:quelle est votre reaction|what.s your reaction|cet article vous a|vous aimez nous lire|enjoying this|avez-vous aime cet article|was this (?:article|page) helpful)\b.{0,80}$/,
  ),
  sure(
    'reactions',
    /^(?:j.aime|j.adore|likes?|triste|en colere|super|haha|wow)(?: \d[\d\s.,k]{0,10})?(?: .{0,60}\d)?(?: chargement[.…]{1,3}| loading[.…]{1,3})?$/,
  ),

  sure(
    'share',
    /^(?:partager?|partagez|share|shares?|tweet|tweeter|tweetez|epingler|envoyer|imprimer|print|e-?mail|whatsapp|facebook|twitter|x|pinterest|linkedin|telegram|messenger|instagram|youtube|tiktok|enregistrer|copier (?:le lien|l.adresse)|copy link|plus|save)(?:\s{0,3}[|/,·•–-]?\s{0,3}(?:partager?|share|tweet|tweeter|epingler|envoyer|imprimer|print|e-?mail|whatsapp|facebook|twitter|x|pinterest|linkedin|telegram|messenger|instagram|youtube|tiktok|enregistrer|copier le lien|plus|save|sur|on)){0,10}\s?:?$/,
  ),
  sure(
    'share',
    /^(?:partage[rz]?|share|kindly share|click to share|cliquez pour partager|شارك)(?: (?:cet?t?e? (?:article|page|story|publication|contenu)|this(?: (?:story|article|page|post))?|the (?:story|article|page)|l'article|la page|sur|via|on|with|par|avec|على)\b.{0,80})?\s?:?\.?$/,
  ),
  unsure(
    'share',
    /^(?:envoyer a un (?:ami|proche)|imprimer (?:cet article|la page)|version (?:pdf|imprimable)|a\+ a-|taille du texte|telecharger l.(?:article|audio)|download (?:pdf|audio)|copier l.adresse|print (?:this )?(?:page|article))/,
  ),
  unsure(
    'share',
    /^[\d.,\s]{1,9}(?:k|m)?\s?(?:partages?|shares?|vues?|views?|lectures?|likes?|j.aime)\b.{0,60}$/,
  ),
  unsure('share', /^(?:(?:lu|vu|lecture) ?:? [\d\s.,]{1,12} fois|nombre de (?:vues|lectures|visiteurs))/),
  unsure(
    'share',
    /^(?:nous )?(?:suivez|follow|rejoignez|join|retrouvez)[- ](?:nous|us|le|la|the|notre|our|toute l)\b.{0,120}$/,
  ),
  sure(
    'share',
    /^(?:suivez|retrouvez|rejoignez|follow|find|join)[- ](?:nous|us|.{1,40}) (?:sur|on) (?:facebook|twitter|x|whatsapp|telegram|google|instagram|youtube|linkedin|tiktok|les reseaux|social)\b.{0,80}$/,
  ),
  sure('share', /^suivez toute l'actualite/),

  section(
    'advert',
    /^[\s—–\-*([]{0,6}(?:publicites?|advertisements?|(?:petites )?annonces?(?: sponsorisees?| publicitaires?)?|ads?|sponsored(?: content| links?)?|sponsorise|contenus? sponsorises?|espace publicitaire.{0,40}|اعلان)[\s—–\-*)\]]{0,6}$/,
  ),
  sure(
    'advert',
    /^[\s—–\-*([]{0,6}(?:publicite|publi-?(?:reportage|information|redactionnel)|communique sponsorise|advertisement|advert|advertorial|sponsored|sponsorise|annonce(?:urs?)?|promo|اعلان)(?:[\s—–\-*)\]]{0,6}[:)\]—–]|\s?[-.]\s)/,
  ),
  unsure('advert', /^(?:annonceurs?\b|pub\b)/),
  sure('advert', /(?:votre pub\b|your advert here|our sponsors|espace publicitaire|publicite —|— publicite)/),
  sure(
    'advert',
    /^(?:(?:story|article) continues below|scroll (?:down )?to continue|faites defiler|(?:la suite|l'article continue|suite) (?:apres|ci-dessous)|continue reading below|article continues after)/,
  ),
  unsure(
    'advert',
    /(?:^|[\s:;–—])(?:reservez (?:votre|vos|des)|souscrivez|composez le|profitez d|commandez (?:votre|des)|offrez-(?:nous|vous)|repondez et gagnez|et gagnez|call the editor|zero fees|des \d[\d\s.]{1,9} ?f\b)/,
  ),

  sure(
    'newsletter',
    /^(?:(?:abonnez|inscrivez|abonne|inscris)-(?:vous|toi|moi)|je m'(?:inscris|abonne)|s'(?:abonner|inscrire)|subscribe|sign up|inscription a la|pour vous abonner|faites-vous livrer|send us your|buy us a|never miss|envoyez .{1,40} au \d{3,6}|pour recevoir (?:nos|notre|la|les)|text .{1,30} to \d{3,6})\b.{0,160}$/,
  ),
  sure(
    'newsletter',
    /^(?:recevez|receive|get|rejoignez|join|retrouvez|never|chaque (?:matin|jour|semaine)).{0,100}\b(?:newsletter|inbox|boite (?:mail|e-?mail|de reception)|par (?:e-?)?mail|whatsapp|telegram|chaine|edition papier|briefing|nos titres|l'essentiel de l'actualite|toute l'actualite|professionals who|readers|alertes?)\b/,
  ),
  unsure(
    'newsletter',
    /^(?:recevez|receive|get the|never miss|rejoignez|join (?:the|our|\d)|support(?:ez)? us|soutenez|retrouvez|devenez membre|faites un don|donate)\b.{0,160}$/,
  ),
  section('newsletter', /^(?:(?:notre |la )?newsletters?|infolettre|lettre d'information)\s?:?$/),
  sure(
    'cookies',
    /(?:nous utilisons des cookies|utilis\p{L}{1,5} des cookies|utilisons des traceurs|uses? (?:of )?cookies|cookie (?:policy|settings|preferences)|politique (?:de|des) cookies|partenaires utilisons|we value your privacy|store and access information|tout accepter|^accept(?: all)?\b.{0,30}$|^ok, got it$|reject non-essential|manage preferences|gerer (?:mes|les) (?:choix|preferences|cookies))/u,
  ),
  sure(
    'cookies',
    /^(?:an official website of|official websites use|secure \.gov websites|here.s how you know|a \.gov website)/,
  ),

  sure('copyright', /^(?:copyright\b|©|\(c\) |tous droits reserves|all rights reserved|جميع الحقوق)/),
  sure(
    'copyright',
    /(?:©|copyright)\s?(?:20\d\d|19\d\d)|(?:tous droits reserves|all rights reserved)|reproduction (?:.{0,40} )?(?:interdite|prohibited)|reproduction without/,
  ),
  unsure(
    'copyright',
    /^(?:mentions legales|plan du site|site ?map|terms(?: (?:of (?:use|service)|and conditions))?\s{0,3}(?:$|[|–-])|privacy(?: (?:notice|policy|statement))?(?:$|\s{0,3}[|–-]| modern)|fraud alert|conditions generales|politique de confidentialite|legal notice|corrections policy|contact(?: us)?\s{0,3}(?:$|[|:])|contactez[- ]nous|contact presse|press contact|media contacts?|a propos(?: de nous)?\s{0,3}(?:$|[|:])|about(?: us)?\s{0,3}(?:$|[|])|qui sommes[- ]nous|heberge par|site realise|realisation\s?:|propulse par|powered by|flux rss|webmaster|directeur de (?:la )?publication)/,
  ),

  sure(
    'caption',
    /^(?:photos?|credits?(?: photos?)?|ph\.?|legende|infographie|file photo|photo d'archives|photo credits?|illustration)(?: by| d'archives)?\s?[:/]/,
  ),
  unsure(
    'caption',
    /^(?:image|video|watch|regarder|ecoute[rz]|listen|photo de famille|file photo|photo d'archives|photographs?|illustration|photo|audio|diaporama|en images)\b/,
  ),
  unsure('caption', /^listen to this/),
  sure('caption', /[\s(](?:photos?|ph|credits?(?: photos?)?|photo d'archives)\s?:\s?[^.!?]{1,60}\)$/),
  sure(
    'caption',
    /[\s.](?:photos?|ph|credits?(?: photos?)?|photo d'archives|photo by)\s?:?\s[^.!?«»]{0,40}\/[^.!?«»]{1,40}$/,
  ),
  unsure('caption', /[\s(.](?:photos?|ph|credits?(?: photos?)?|image)\s?:\s?.{1,60}$/),
  sure('caption', /^.{10,220}[\s(]©\s?.{2,60}$/),
  // “… at a rally. (AFP File Photo)”
  sure(
    'caption',
    /\((?:(?:[a-z][\w.&-]{1,20} ){1,4}(?:file )?photos?|file photo|photos? (?:afp|ap|reuters|getty)|afp|reuters|ap)(?:\s?\/[^()]{1,40})?\)$/,
  ),

  sure(
    'byline',
    /^(?:reporting by|propos recueillis par|with reporting|edited by|traduit (?:de l'\p{L}{3,12} )?par|avec (?:afp|reuters|ap|agences|aps|map|xinhua|aa)\b|\(?avec agences)/u,
  ),
  unsure(
    'byline',
    /^(?:par|by|(?:written|words|story|text|photos?) by|ecrit par|redige par|poste par|posted by|publie par|texte :|text by|de notre (?:envoyee?|correspondante?)|from our|بقلم|la redaction|redaction (?:de|du|d')|(?:une? )?(?:chronique|reportage|correspondance)(?: judiciaire| particuliere)? d(?:e|u)|notre correspondant)(?! (?:ailleurs|contre|consequent|exemple|la suite|rapport|le|les|un|une|ce|cette|son|sa|ses|leurs?|the|an|this|its|their|all|far|contrast)\b)\b.{0,140}$/,
  ),
  unsure('byline', /^par la redaction.{0,40}$/),
  unsure(
    'byline',
    /^(?:publiee?|mis en ligne|mise? a jour|modifiee?|poste|ajoute|cree|published|posted|updated|last (?:updated|modified)|date(?: de publication)?|on)\b.{0,20}\b(?:\d{1,2}|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)\b.{0,90}$/,
  ),
  unsure(
    'byline',
    /^(?:temps de lecture|estimated reading|lecture\s?:|duree\s?:|\d{1,3} (?:min(?:utes?)?|mn)(?: (?:de lecture|read))?$)/,
  ),
  unsure(
    'byline',
    /^(?:for immediate release|media note|press release|press statement|communique de presse|office of the spokesperson|pour diffusion immediate)$/,
  ),
  sure('tags', /^(?:tags?|tagged|mots?[- ]cles?|etiquettes?|keywords?|filed under)\s?[:|].{0,200}$/),
  unsure('tags', /^(?:themes?|rubrique|categorie|category|topics?|sujets?)\s?[:|].{0,200}$/),
  sure('tags', /^(?:#[\p{L}\p{N}_]{2,40}[\s,]{0,3}){1,12}$/u),
  sure('source-note', /^(?:source|sources|avec|with)\s?:\s?.{1,80}$/),
  sure(
    'source-note',
    /^(?:cliquez (?:ici|pour|sur)|click here|merci d'avoir signale|cette image sera|veuillez activer|please enable|nos applications|download (?:our|the) app|telechargez (?:notre|l')\s?application|p\.-s\.$|read the original|lire l'article (?:original|depuis|complet|sur)|voir l'article original|cet article (?:est apparu|a (?:d'abord )?ete (?:publie|modifie|mis a jour|corrige))|(?:this|the) (?:article|post|story) (?:was|has been|is|first|originally) (?:first |originally )?(?:published|amended|updated|corrected|appeared|republished))/,
  ),
  unsure(
    'source-note',
    /^(?:for more (?:about|information)|pour plus d'informations?|our standards|nos engagements)/,
  ),
  sure(
    'source-note',
    /(?:not liable for (?:opinions|comments|the content|content)|ne saurait etre tenue? (?:pour )?responsable des (?:propos|commentaires|contenus|liens)|n'engagent que (?:leurs? auteurs?|la responsabilite)|est diffusee sur le site de|publishes around \d+ reports|التعليقات المنشورة|best viewed in)/,
  ),

  unsure(
    'menu',
    /^(?:aller (?:au|a la) (?:contenu|recherche|menu|navigation)|skip (?:to|navigation)|jump to|menu\b.{0,20}$|accueil$|home$|retour\b.{0,20}$|haut de page|back to top|rechercher?\b.{0,30}$|chercher$|search\b.{0,25}$|الرييسية$)/,
  ),
  unsure(
    'menu',
    /^(?:se connecter|log ?in|sign in|connexion|mon compte|my account|s'identifier)(?:\s{0,3}[|/·].{0,60})?$/,
  ),
  unsure('menu', /^(?:vous etes ici|you are here|accueil|home)\s?[:>»/|›].{0,200}$/),

  ...FURNITURE,
]
