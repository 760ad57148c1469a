/** Dutch words for a kind of thing, and what is of that kind: asked for by the one, told by the other. A line is a kind. */
export const KINDS_NL = `
kleur: rood blauw groen geel zwart wit oranje paars bruin grijs roze gekleurd
dier: hond kat paard koe varken schaap geit kip vogel vis insect muis rat konijn haas vos wolf beer leeuw tijger olifant aap slang kikker bever otter egel hert ezel kameel zoogdier reptiel
huisdier: hond kat konijn hamster
vogel: kip eend gans zwaan duif meeuw uil arend adelaar valk havik mus merel kraai raaf ooievaar reiger pinguïn papegaai struisvogel zangvogel
vis: haring kabeljauw zalm tonijn paling snoek karper haai forel makreel
insect: mier bij wesp vlinder kever mug vlieg sprinkhaan libel
zoogdier: walvis dolfijn vleermuis
boom: eik beuk linde berk den spar wilg populier iep kastanje es
bloem: roos tulp lelie narcis zonnebloem orchidee
gewas: tarwe graan rogge gerst haver maïs rijst aardappel suikerbiet suikerriet katoen tabak koffie thee soja
graan: tarwe rogge gerst haver maïs
groente: kool wortel ui boon erwt tomaat sla
fruit: appel peer druif sinaasappel banaan citroen kers
ziekte: griep pest cholera malaria tuberculose kanker diabetes mazelen pokken polio lepra tyfus aids corona covid longontsteking syfilis dementie
klacht: koorts pijn hoofdpijn moeheid misselijkheid uitslag duizeligheid hoest jeuk
symptoom: koorts pijn hoofdpijn moeheid misselijkheid uitslag duizeligheid hoest jeuk
medicijn: antibiotica penicilline aspirine vaccin morfine insuline
middel: antibiotica penicilline jodium alcohol
beroep: leraar arts advocaat boer bakker smid timmerman schilder metselaar ingenieur journalist verkoper visser soldaat rechter ambtenaar koopman lasser monteur kok kapper chauffeur matroos winkelier notaris architect verpleegkundige onderwijzer
familielid: vader moeder broer zus zoon dochter oom tante neef nicht grootvader grootmoeder
ouders: vader moeder
vervoer: trein bus tram metro auto fiets boot vliegtuig veerboot
vervoermiddel: trein bus tram metro auto fiets boot schip vliegtuig
voertuig: auto bus vrachtwagen tram motor fiets tank
schip: boot veerboot kotter logger galjoen fregat onderzeeër tanker jacht zeilschip
vliegtuig: straaljager helikopter bommenwerper
wapen: geweer pistool zwaard mes bom kanon raket boog speer lans granaat mijn drone tank
munitie: kogel granaat patroon
instrument: piano viool gitaar orgel trompet fluit trommel cello harp saxofoon klarinet accordeon hobo
apparaat: telefoon camera computer oven koelkast
sport: voetbal tennis hockey zwemmen schaatsen wielrennen atletiek basketbal honkbal turnen judo rugby cricket golf volleybal roeien zeilen
geloof: christendom islam jodendom boeddhisme hindoeïsme katholiek protestant luthers calvinistisch
godsdienst: christendom islam jodendom boeddhisme hindoeïsme katholiek protestant luthers calvinistisch
gelovige: christen moslim jood katholiek protestant
taal: Nederlands Engels Duits Frans Spaans Latijn Grieks Arabisch Italiaans Portugees Russisch Chinees Hebreeuws Fries
geestelijke: priester bisschop paus dominee monnik pastoor kardinaal
metaal: ijzer koper goud zilver lood tin zink aluminium staal brons kwik nikkel titanium
materiaal: hout steen ijzer staal glas beton baksteen klei leer plastic papier wol katoen marmer modder
stof: wol katoen zijde linnen
gas: zuurstof waterstof stikstof koolstofdioxide helium methaan ozon argon
element: zuurstof waterstof stikstof koolstof helium zwavel
brandstof: olie kolen gas hout benzine diesel turf steenkool
energie: zonne-energie windenergie kernenergie elektriciteit stoom
orgaan: hart lever nier long maag darm huid hersenen
lichaamsdeel: arm been hand voet hoofd oog oor neus mond knie vinger pols
zintuig: zien horen ruiken proeven voelen
gebouw: kerk kasteel school ziekenhuis station museum theater paleis toren fabriek stadhuis schuur loods flat kazerne
winkel: supermarkt bakkerij slagerij boekhandel kruidenier
kledingstuk: jas broek rok jurk hemd schoen hoed muts sok
meubel: tafel stoel bed kast bank
drank: water bier wijn melk koffie thee jenever
voedsel: brood vlees vis rijst groente fruit kaas melk graan
eten: brood vlees vis rijst groente fruit kaas soep
maaltijd: ontbijt lunch diner
seizoen: lente zomer herfst winter voorjaar najaar
jaargetijde: lente zomer herfst winter voorjaar najaar
maand: januari februari maart april mei juni juli augustus september oktober november december
dag: maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
weekend: zaterdag zondag
weekdag: maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
windrichting: noorden zuiden oosten westen
munt: euro dollar gulden pond frank
valuta: euro dollar gulden pond frank yen mark
vak: wiskunde natuurkunde scheikunde biologie geschiedenis aardrijkskunde rekenen taal
wetenschap: wiskunde natuurkunde scheikunde biologie sterrenkunde geologie
rang: generaal kolonel majoor kapitein luitenant sergeant admiraal
titel: koning keizer hertog graaf baron prins ridder
militair: generaal kolonel majoor kapitein luitenant sergeant soldaat
politicus: minister president premier wethouder senator burgemeester kamerlid
bestuurder: wethouder burgemeester gouverneur gedeputeerde
kunstenaar: schilder beeldhouwer dichter schrijver muzikant
artiest: zanger zangeres muzikant band acteur
straf: boete gevangenisstraf taakstraf cel doodstraf celstraf schorsing
misdrijf: moord diefstal fraude overval verkrachting mishandeling
misdaad: moord diefstal fraude overval verkrachting mishandeling
ramp: overstroming aardbeving brand orkaan storm vloedgolf uitbarsting
natuurramp: overstroming aardbeving orkaan storm vloedgolf uitbarsting
weer: regen sneeuw storm wind zon mist hagel onweer vorst
noodweer: storm onweer orkaan hagel
hemellichaam: planeet ster maan komeet zon
planeet: Mercurius Venus Mars Jupiter Saturnus Uranus Neptunus aarde
werelddeel: Europa Azië Afrika Amerika Oceanië Antarctica Australië
continent: Europa Azië Afrika Amerika Oceanië Antarctica Australië
oceaan: Atlantische Stille Indische
edelsteen: diamant robijn smaragd saffier
vorm: rond vierkant driehoekig ovaal spiraal bol kegel cilinder cirkel driehoek
kunstvorm: schilderkunst muziek dans theater literatuur
muziek: jazz rock pop klassiek opera rap blues
dans: wals tango ballet
staatsvorm: republiek monarchie dictatuur democratie
bestuursvorm: republiek monarchie dictatuur democratie
school: basisschool gymnasium lyceum kostschool hogeschool
onderwijs: school les universiteit leraar leerling
medium: krant radio televisie tijdschrift internet
pers: krant journalist radio televisie verslaggever
eenheid: meter gram liter seconde volt watt joule
rekening: kosten betalen prijs
zender: televisie radio
waterloop: rivier beek kanaal sloot
water: rivier meer zee beek kanaal
landschap: heuvel berg vlakte dal bos heide duin moeras
overheid: rijk gemeente provincie staat ministerie minister
hulpdienst: politie brandweer ambulance
afval: vuilnis plastic rommel resten
bewoner: omwonende buurtbewoner
gebeurtenis: oorlog brand feest aanslag ramp verkiezing
publiek: bezoeker toeschouwer kijker
`;
