/**
 * Everyday Dutch words that a question uses for one another: what news and encyclopedias are asked about. A line is
 * a group; a word may stand in several.
 */
export const NL = `
beginnen start begin starten aanvang aanvangen losbarsten
einde eind eindigen stoppen aflopen ophouden afgelopen voorbij
doden gedood dood sterven gestorven omkomen overleden overlijden sneuvelen gesneuveld vermoord slachtoffer omgekomen
gewond verwonden gewonden
strijd slag gevecht oorlog vechten conflict strijden gevechten
aanval offensief aanvallen opmars bestorming
militair soldaat leger strijder troepen strijdkrachten manschappen man krijgsmacht militairen soldaten
terrorist jihadist extremist strijder terreur
leider baas hoofd chef kopstuk aanvoerder leiden topman
generaal commandant officier
burger inwoner bewoner bevolking mensen mens burgers
inwoners bevolking bewoners wonen
mensen personen persoon mens
veroveren innemen bezetten pakken
oppakken gevangen pakken arresteren gevangennemen grijpen aanhouden arrestatie
heroveren herovering bevrijden bevrijding terugveroveren terugwinnen terugnemen
vastzitten opgesloten ingesloten klem
vluchten ontsnappen vertrekken weg verlaten vertrek gaan
achterlaten verlaten opgeven vertrekken
verbergen schuilen verstoppen onderduiken schuilhouden verschuilen ondergedoken schuilplaats
onderdak schuilplaats
locatie plek plaats verblijfplaats positie
stad gemeente
dorp gehucht dorpje
land staat natie
gebied regio streek deel territorium
deel stuk gedeelte helft
regering overheid kabinet bewind
groot grootste omvang enorm reusachtig grootte
belangrijk belangrijkste voornaamste cruciaal
klein kleine gering
snel vlug vlot tempo
langzaam traag langzame trage lang
moeilijk lastig zwaar ingewikkeld moeizaam
makkelijk eenvoudig gemakkelijk
reden oorzaak waarom doordat komt
gevolg resultaat uitkomst effect
aanwijzing teken signaal wijzen blijken blijkt bewijs
duiden wijzen aangeven
denken vinden geloven verwachten mening opvatting oordeel
zeggen melden vertellen verklaren beweren stellen uitspraak verklaring uitlaten volgens
uitroepen verklaren aankondigen
bericht boodschap mededeling melding communicatie
praten spreken communiceren
zwijgen stil stilte stilzwijgen
noemen heten naam benaming bekend
maken vervaardigen produceren creeren
bouwen bouw optrekken construeren
oprichten stichten oprichting opgericht gesticht
oprichter stichter grondlegger
uitvinden bedenken ontwikkelen
schrijven schrijver auteur
kopen aanschaffen
gebruiken benutten inzetten gebruik
helpen steunen bijstaan ondersteunen hulp steun
willen wensen
proberen trachten poging
geven verlenen verstrekken leveren
veranderen wijzigen verandering wijziging aanpassen
toenemen stijgen groeien toename groei stijging
afnemen dalen afname daling verminderen minder teruglopen krimpen
winnen overwinning zege triomf winst
verliezen verlies nederlaag
verslaan overwinnen verslagen
vallen val ondergang instorten uiteenvallen ineenstorten
terugkeren terugkomen terugkeer terugkeerder
voorbereid klaar gereed
voorbereiden voorbereiding plan
plan strategie aanpak tactiek
bolwerk bastion vesting basis
groep groepering organisatie beweging
bedrijf onderneming firma
spion inlichtingen
bang vrees angst vrezen
overleven leven voortbestaan
levend leven
volgende daarna later
eerder vroeger voordien
huidig nu tegenwoordig momenteel thans
oud leeftijd
jong jeugd
kind zoon dochter
vrouw vrouwelijk
man mannelijk
werk baan beroep functie
functie rol taak positie
onderwijs opleiding
student leerling
school universiteit
ziekte aandoening
medicijn geneesmiddel
film speelfilm
auto wagen voertuig
weg straat
zee oceaan
rivier stroom
berg top
geld fonds bedrag
kosten prijs
rijk welvarend
wet wetgeving
rechtbank gerecht
misdaad misdrijf
gevangenis cel
verkiezing stemmen gekozen
lid behoren
bevatten bestaan omvatten
verbinden koppelen
dichtbij nabij
noorden noordelijk noord
zuiden zuidelijk zuid
oosten oostelijk oost oostkant
westen westelijk west westkant
midden centrum
soort type vorm
aantal hoeveelheid
percentage procent
jaar jaarlijks
vaak dikwijls regelmatig
zelden nauwelijks amper
bijna vrijwel haast
ongeveer circa rond
blijven achterblijven
doorgaan voortzetten verdergaan
oversteken over
gevaar risico dreiging
beschermen verdedigen
vernietigen verwoesten
verbieden verbod
ontdekken vinden
zoeken opsporen
vaststellen achterhalen bepalen opsporen
verplaatsen verhuizen
reizen reis
telefoon bellen mobiel
precies exact nauwkeurig
mogelijk kunnen
onmogelijk uitgesloten
waar juist correct
onjuist onwaar onterecht ten onrechte
zelfde gelijk
verschillend verscheidene diverse
geheel volledig helemaal compleet
samen gezamenlijk verenigd
optimistisch positief hoopvol vertrouwen
benoemen aanstellen aanwijzen
vervangen opvolgen
oorsprong herkomst
verzet weerstand tegenstand
verantwoordelijk leiding
tweede plaatsvervangend vice
buitenlands buitenlander
onvermijdelijk onafwendbaar
geboren geboorte geboorteplaats geboortedatum geboortejaar
trouwen huwen huwelijk bruiloft gehuwd getrouwd
scheiden scheiding echtscheiding gescheiden
echtgenoot man
partner levensgezel
ouders vader
ouders moeder
vader papa
moeder mama
grootvader opa
grootmoeder oma
broer broeder
zus zuster
familie gezin familieleden verwanten
verwant verwantschap gerelateerd
nakomeling afstammeling nazaat telg nageslacht
afstammen stammen
afkomst herkomst
voorouder voorvader
begraven begrafenis uitvaart bijgezet
begraafplaats kerkhof
graf tombe
opgroeien jeugd kindertijd kinderjaren opgegroeid
tiener puber adolescent
volwassen meerderjarig
leeftijd ouderdom
levensduur levensverwachting
bijnaam spotnaam
pseudoniem schuilnaam artiestennaam
achternaam familienaam
vernoemen vernoemd naamgever genoemd
adopteren adoptie geadopteerd
erven erfenis erfgenaam nalatenschap
zelfmoord zelfdoding suïcide
moord vermoorden moordenaar
moordenaar dader
terechtstellen executeren executie
onthoofden guillotine
carrière loopbaan
voorganger voorgangster
opvolger opvolging opgevolgd
aftreden opstappen ontslag terugtreden afgetreden
pensioen gepensioneerd pensionering
werknemer medewerker personeelslid personeel
arbeider werkman werker
arbeid werk
collega ambtgenoot
staking staken werkonderbreking
vergoeding compensatie schadeloosstelling
inkomen inkomsten verdiensten
ambt functie post
ambtenaar functionaris
ambtstermijn zittingsduur regeerperiode
vergaderen bijeenkomst zitting
besluiten beslissen
goedkeuren instemmen aannemen
toestemming goedkeuring permissie vergunning
vergunning licentie
voorstellen voorstel opperen
aanvaarden accepteren aannemen
toekennen verlenen toegekend
uitreiken toekennen
onderscheiding prijs bekroning
bekronen bekroond
ereteken medaille onderscheiding
eren eerbetoon huldigen eer
herdenken gedenken
monument gedenkteken
standbeeld beeld sculptuur
overeenkomst verdrag akkoord pact
contract overeenkomst
ondertekenen tekenen
onderhandelen besprekingen
bespreken discussie
discussie debat discussiëren
ruzie twist onenigheid conflict
meningsverschil onenigheid
compromis schikking
bondgenoot geallieerde
bondgenootschap alliantie verbond
vijand tegenstander
tegenstander opponent rivaal
rivaal concurrent
concurrentie mededinging
voorstander aanhanger
aanhanger volgeling
wapenstilstand bestand
overgeven capituleren overgave capitulatie
opstand rebellie muiterij oproer
opstandeling rebel
revolutie omwenteling
staatsgreep coup
onafhankelijk zelfstandig soeverein
vrijheid vrij
slaaf slaafgemaakte
afschaffen opheffen
invoeren introduceren introductie
verdrijven verjagen verdreven
verbannen ballingschap
deporteren deportatie wegvoeren
binnenvallen invasie inval
bombarderen bombardement
ontploffen exploderen explosie
wapen bewapening wapens
kanon geschut artillerie
schieten schot beschieten
neerschieten neergeschoten doodschieten
adel edelen aristocratie
koning vorst monarch
keizerrijk rijk imperium
heerser vorst machthebber
heersen regeren besturen heerschappij
regeren regeerperiode bewind heerschappij
bestuur bestuurder
kronen kroning
troon troonsbestijging
vesting fort
dynastie vorstenhuis
president staatshoofd
premier minister-president regeringsleider
burgemeester burgervader
partij fractie
kiezer stemgerechtigde
verkozen gekozen verkiezen
dictator dictatuur alleenheerser
belastingdienst fiscus
grondwet constitutie
wetsvoorstel wetsontwerp
regelgeving reglement
bevel order opdracht
macht gezag autoriteit
invloed beïnvloeden inwerking
ambassadeur gezant
diplomaat gezant
burgerschap nationaliteit staatsburgerschap
immigrant nieuwkomer migrant
immigratie migratie
vluchteling asielzoeker
kolonie kolonisatie koloniaal
kolonist settler
nederzetting vestiging
vestigen gevestigd
ontdekkingsreiziger verkenner
expeditie ontdekkingsreis tocht
verkennen exploreren
tijdperk tijdvak periode era
periode duur termijn
archeoloog oudheidkundige
opgraving opgegraven
vondst ontdekking
ontdekken ontdekker
ruïne bouwval
oorspronkelijk aanvankelijk origineel
geschiedenis historie verleden
historisch geschiedkundig
geschiedkundige historicus
gebeurtenis voorval
gebeuren plaatsvinden voorvallen geschieden
plaatsvinden plaatshebben gehouden
ramp catastrofe
ongeluk ongeval
botsing botsen aanrijding
instorten inzakken
zinken vergaan gezonken
branden verbranden
reddingsactie redding
schade beschadiging
herstellen herstel repareren reparatie
overstroming watersnood vloed
aardbeving beving
uitbarsten eruptie
lawine sneeuwlawine
epidemie uitbraak
landbouwgrond akker
hoogte hoog
breed breedte
lang lengte
gewicht massa
dik dikte
smal nauw
meter m
kilogram kg kilo
diameter doorsnede middellijn
inhoud volume
ligging gelegen liggen
hoofdstad hoofdplaats
provincie gewest
wijk buurt stadsdeel
archipel eilandengroep
werelddeel continent
oever waterkant
haven havenstad
monding uitmonden
woestijn zandvlakte
moeras veen drasland
oerwoud jungle regenwoud
weiland weide grasland
gletsjer ijsrivier
dijk waterkering
polder droogmakerij
inpolderen drooglegging
grenzen begrenzen aangrenzend
buurland aangrenzend
landkaart kaart plattegrond
evenaar equator
noordpool arctisch
zuidpool antarctica
klimaatverandering opwarming
weersverwachting weerbericht
neerslag regen regenval
regenen regen
orkaan cycloon tyfoon
onweer bliksem
bliksem bliksemschicht
bewolkt wolken
mist nevel
vochtig nat
temperatuur warmte graden
koken kookpunt
inwonertal inwoneraantal bevolkingsaantal
taal spreken
dialect streektaal
vertalen overzetten
vertaler tolk
begrip concept
omschrijving definitie
afkorting acroniem
alfabet schrift letters
spelling schrijfwijze
grammatica spraakkunst
werkwoord verbum
zin volzin
vergelijkbaar soortgelijk gelijkaardig
verschil onderscheid
tegengesteld omgekeerd
tegenstelling contrast
kenmerk eigenschap karakteristiek
kenmerkend typisch karakteristiek
kenmerken typeren
bijzonder speciaal
zeldzaam schaars
berucht notoir
mooi fraai prachtig
lelijk afzichtelijk
slim intelligent
intelligentie verstand
gevaarlijk riskant
sterk krachtig
kracht sterkte
evenwicht balans
nieuw recent
modern hedendaags eigentijds
ouderwets verouderd
oudheid klassiek
uiteindelijk tenslotte
tijdelijk voorlopig
voortdurend constant continu
plotseling onverwacht ineens
gelijktijdig tegelijk tegelijkertijd
uitstellen uitstel vertraging
wekelijks week
tweemaal dubbel
half helft
minimum laagste
maximum hoogste
gemiddeld doorsnee
totaal geheel
voldoende genoeg
overvloed overschot
vergroten uitbreiden
verkleinen reduceren
verminderen beperken reduceren
splitsen splitsing opsplitsen
samenvoegen fuseren fusie
fusie fuseren samengaan
vereniging genootschap
bond federatie
instituut instelling
comité commissie
departement ministerie
hoofdkantoor hoofdzetel zetel
kantoor bureau
filiaal vestiging
dochteronderneming dochterbedrijf
moederbedrijf moedermaatschappij
bedrijfstak sector branche industrie
fabriceren vervaardigen produceren
produceren productie opbrengst
materiaal stof
handelaar koopman
verbruiken consumptie
leveren leverancier
markt afzet
uitvoer export exporteren
invoer import importeren
reclame advertentie
merk merknaam
octrooi patent
handelsmerk merk
omzet opbrengst
winst rendement
schuld lening
lenen lening krediet
rente interest
aandeelhouder belegger
beleggen investeren
financieren bekostigen
subsidie toelage
schenken schenking doneren donatie
duur kostbaar
goedkoop voordelig
gratis kosteloos
valuta munteenheid
munt geldstuk
bankbiljet papiergeld
inflatie geldontwaarding
faillissement failliet bankroet
eigenaar bezitter
begroting budget
kapitaal vermogen
crisis recessie
welvaart rijkdom
rechter magistraat
advocaat raadsman
aanklacht aanklagen beschuldigen
verdachte beklaagde
veroordelen vonnis
vonnis uitspraak
straf bestraffen
onschuldig vrijgesproken
getuigen getuigenis
bewijzen bewijs aantonen
diefstal stelen gestolen
overval beroving
crimineel misdadiger
fraude oplichting bedrog
bedriegen misleiden
ontvoeren kidnappen
politie agent
politieagent agent
onderzoeker wetenschapper
geleerde wetenschapper
theorie hypothese
veronderstellen aannemen
aanname veronderstelling
experiment proef
uitproberen testen
waarnemen observeren observatie
meten meting
schatten schatting raming
verklaren uitleggen uitleg
begrijpen snappen
leren onderwijzen
docent leraar leerkracht onderwijzer
hoogleraar professor
leerling scholier
diploma getuigschrift
promoveren proefschrift dissertatie
examen toets
cursus opleiding
vaardigheid bekwaamheid
deskundige expert specialist
methode werkwijze
werkwijze procedure
techniek technologie
toestel apparaat
gereedschap werktuig instrument
machine apparaat
elektriciteit stroom elektrisch
kernenergie atoomenergie
kerncentrale kernreactor
batterij accu
lading geladen
spanning voltage
magneet magnetisch
zwaartekracht gravitatie
straling stralen
radioactief radioactiviteit
geluid klank
trilling trillen
deeltje partikel
scheikunde chemie
scheikundig chemisch
natuurkunde fysica
natuurkundige fysicus
scheikundige chemicus
wiskunde mathematica
wiskundige mathematicus
sterrenkunde astronomie
sterrenkundige astronoom
geneeskunde medisch
aardrijkskunde geografie
taalkunde linguïstiek
zielkunde psychologie
wijsbegeerte filosofie
wijsgeer filosoof denker
meetkunde geometrie
getal nummer cijfer
optellen som
vierkant kwadraat
stelling theorema
bestanddeel onderdeel component
samenstelling samengesteld
opbouw structuur
verbinding binding
vloeistof vloeibaar
gas gasvormig
waterstof H2
zuurstof O2
kwik kwikzilver
erts delfstof
delfstof mineraal
aardolie olie petroleum
steenkool kool
kunststof plastic
doorzichtig transparant
glad effen
hard hardheid
cel cellen
hersenen brein
bot beenderen
ademen ademhaling
spijsvertering verteren
zwangerschap zwanger
erfelijk genetisch
lichaam lijf
ziekenhuis hospitaal kliniek
patiënt zieke
verpleger verpleegkundige
opereren operatie ingreep
behandelen therapie
symptoom verschijnsel klacht
besmetten infectie
besmettelijk overdraagbaar
inenten vaccineren vaccinatie vaccin
bijwerking neveneffect
kanker tumor gezwel
suikerziekte diabetes
hartaanval hartinfarct
beroerte herseninfarct
aids hiv
tuberculose tering tbc
griep influenza
pest builenpest
diagnose vaststellen
voorkomen vermijden preventie
vermijden ontwijken
verslaving verslaafd
gif vergif giftig
giftig toxisch
geestelijk mentaal
lichamelijk fysiek
vermoeid moe
dier beest
dierentuin zoo
diersoort soort
soort species
ras variëteit
mannetje mannelijk
vrouwtje vrouwelijk
nest nestelen
ei eieren
snavel bek
prooi buit
jagen jacht
roofdier predator
vleeseter carnivoor
planteneter herbivoor
alleseter omnivoor
vis vissen
uitsterven uitgestorven
leefgebied habitat
leefomgeving omgeving milieu
voeden voedsel voeding
voedsel eten voeding
eten consumeren
drinken drank
overwinteren winterslaap
temmen domesticeren domesticatie
plant gewas
bloem bloesem
blad bladeren
vrucht fruit
stam boomstam
schors bast
landbouw akkerbouw agrarisch
boer landbouwer
boerderij hoeve
vee veestapel
veeteelt veehouderij
verbouwen telen teelt
kweken telen
zaaien inzaaien
irrigatie bevloeiing
mest bemesting kunstmest
bestrijdingsmiddel pesticide
ingrediënt bestanddeel
bereiden klaarmaken
restaurant eethuis
brouwerij brouwen
overlijdensdatum sterfdatum overlijden sterven
doodsoorzaak gestorven overleden
verplicht plicht
kasteel burcht
marine zeemacht
meerderheid merendeel
belasting heffing
oppervlakte oppervlak areaal
zwaar gewicht weegt woog
smelten gesmolten smeltpunt
vriezen bevriezen bevroren vriespunt
warm warmte hitte
voertaal taal
gewoon normaal
prehistorie oertijd prehistorisch
goederen producten
paddenstoel zwam
tam gedomesticeerd
bejaard senior
echtgenote vrouw
verdienen salaris loon
reddingsactie reddingsoperatie
publiceren uitgeven publicatie uitgave verschijnen gepubliceerd uitgegeven verschenen
transporteren vervoeren transport
schrijver auteur romancier
dichter poëet
gedicht poëem
verhaal vertelling
sage legende
personage karakter figuur
hoofdpersoon hoofdpersonage protagonist hoofdfiguur
hoofdrol hoofdrolspeler
biografie levensbeschrijving levensverhaal
autobiografie memoires
toneelstuk drama toneel
toneel theater schouwburg
komedie blijspel
tragedie treurspel
krant dagblad
tijdschrift blad magazine weekblad
journalist verslaggever
opdragen opgedragen gewijd
geloof religie godsdienst
godsdienst religie religieus
kerk godshuis kerkgebouw
kathedraal domkerk
tempel heiligdom
klooster abdij
monnik kloosterling
priester geestelijke pastoor
dominee predikant
bidden gebed
heilige sint
heilig gewijd
duivel satan
feest viering festival
vieren viering gevierd feest
traditie gebruik overlevering
gewoonte gebruik
muziek muzikaal
muzikant musicus
componeren componist compositie
componist toondichter
zingen zanger zang gezongen
tekst songtekst
orkest symfonieorkest
band groep muziekgroep
single nummer
optreden voorstelling
uitvoeren verrichten
opname opnemen opgenomen
muziekinstrument instrument
slagwerk percussie
drummer slagwerker
genre stijl
stijl stroming
film rolprent
regisseur regie filmmaker
regisseren regie
acteur toneelspeler speler filmacteur
actrice toneelspeelster
acteren spelen
vertolken spelen
scenario script filmscript
aflevering episode
serie reeks
seizoen jaargang
uitzenden uitgezonden
omroep zender
televisie tv televisietoestel
radio omroep
kijker toeschouwer
toeschouwer publiek
schilderen kunstschilder
schilderij doek schilderstuk
schilderkunst schilderij
kunstenaar artiest
beeldhouwer beeldhouwkunst
beeldhouwwerk sculptuur beeld
kunstwerk werk
fresco muurschildering
tentoonstelling expositie
tentoonstellen exposeren
museum musea
verzameling collectie
foto fotografie
architect bouwmeester
architectuur bouwkunst
ontwerpen ontworpen ontwerper
gebouw bouwwerk pand
bouwwerk constructie
bouwjaar gebouwd bouw
huis woning
wonen woonplaats woonachtig
woonplaats verblijfplaats
muur wand
pilaar zuil kolom
boog gewelf
verdieping etage
ingang toegang entree
uitgang exit
slopen afbreken afbraak
verbouwen renoveren renovatie
inrichting interieur
park plantsoen
sporter atleet
wedstrijd duel match
kampioen winnaar titelhouder
kampioenschap titel
wereldkampioenschap wk
toernooi kampioenschap
ploeg team elftal
club vereniging
trainer coach
doelpunt goal treffer
aanvaller spits
voetballer voetbalspeler
scheidsrechter arbiter
scoren scoorde gescoord
gelijkspel remise
punten score
record recordhouder
wielrennen wielersport
fiets rijwiel
hardlopen rennen
stadion arena
spelregels regels
dobbelsteen teerling
gokken kansspel
computerspel game videogame
programma software
programmatuur software
programmeren programmeur programmeertaal
ontwikkelaar maker
maker bedenker schepper
bedenker uitvinder uitvinding
uitvinden uitvinder uitgevonden
toetsenbord klavier
beeldscherm scherm monitor
geheugen opslag
opslaan bewaren
bewaren bewaard opbergen
bestand file
gegevens data informatie
gegevensbank database
versleutelen encryptie
wachtwoord paswoord
internet web online
website site webpagina
webbrowser browser
e-mail mail
verbinding connectie
draadloos wireless
kunstmatig artificieel
automatisch geautomatiseerd
apparatuur hardware
processor chip
versie uitvoering uitgave
bijwerken updaten actualiseren
fout vergissing bug
storing defect
heelal universum kosmos
ruimte heelal
ruimtevaarder astronaut kosmonaut
ruimtevaartuig ruimteschip ruimtesonde
lanceren gelanceerd
raket draagraket
satelliet kunstmaan
sterrenstelsel melkwegstelsel
sterrenbeeld constellatie
baan omloopbaan
omlooptijd omloop
zonsverduistering eclips
telescoop sterrenkijker
sterrenwacht observatorium
aarde wereld
wereld aardbol
internationaal wereldwijd
dampkring atmosfeer
schip schepen vaartuig
zeeman matroos zeevaarder
kapitein gezagvoerder
bemanning opvarenden
opvarenden passagiers
passagier reiziger
reiziger toerist
toerisme toeristisch
zeerover piraat
vuurtoren lichttoren
vliegtuig toestel
vliegveld luchthaven
vliegen vlucht gevlogen
piloot vlieger
neerstorten neergestort crash
luchtvaartmaatschappij vliegmaatschappij
trein spoor
spoorweg spoorlijn spoor
station treinstation
metro ondergrondse
snelweg autosnelweg autoweg
bestuurder chauffeur
vrachtwagen truck
route traject
aankomen aankomst arriveren
doel doelstelling oogmerk
streven nastreven
bereiken behalen bereikt
behalen halen winnen
succes geslaagd
mislukken falen mislukt
mislukt gefaald
waarschijnlijk vermoedelijk
onzeker twijfelachtig
zeker vaststaand
onbekend obscuur
onduidelijk vaag
onthullen openbaren
bekendmaken aankondigen
beloven belofte toezegging
eisen vorderen
verzoeken vragen
beantwoorden antwoorden
aanraden adviseren aanbevelen advies
adviseur raadgever
raadplegen consulteren
bekritiseren kritiek
ontkennen loochenen
bevestigen bekrachtigen
weerleggen ontkrachten
gedachtegoed ideologie
inspireren inspiratie
horen gehoord
geheugen herinnering
vergeten vergat
kiezen keuze koos
keuze optie mogelijkheid
bieden aanbieden
aanbod aanbieden
verwezenlijken realiseren
organiseren organisator
leiden leidinggeven
besturen leiden
beheren beheerder
controleren controle toezicht
toezicht inspectie
meewerken bijdragen
deelnemen deelname meedoen deelnemer
toetreden aansluiten
lid leden lidmaatschap
opleiden opgeleid
studeren studie gestudeerd
studie opleiding
oorzaak aanleiding
veroorzaken leiden teweegbrengen
veroorzaakt oorzaak
ontstaan oorsprong ontstond
ontstaan voortkomen
wording ontstaan
verdwijnen verdwenen
verschijnen opduiken
verband relatie samenhang
relatie verhouding
verhouding ratio
stadium fase
stap fase
rangschikken ordenen
volgorde rangorde
indelen classificeren classificatie
categorie klasse
lijst opsomming
overzicht samenvatting
bestaan samengesteld
bestaan existentie
opgebouwd samengesteld
liggen gelegen bevinden ligt
gevestigd zetelt
weergeven afbeelden uitbeelden
afbeelding plaatje illustratie
symbool teken zinnebeeld
leus slogan motto
spreuk motto
boekdrukkunst drukkunst
schrift handschrift
handschrift manuscript
bron referentie
kleding kleren
jurk japon
stof textiel
weven weverij
sieraad juweel
edelsteen juweel
rijkdom vermogen
liefdadigheid filantropie
meubel meubilair
servies vaatwerk
maaltijd eten
ontbijt ochtendmaal
alcohol alcoholisch sterkedrank
verdovend drugs
dronken beschonken
vrolijk blij opgewekt
blij verheugd
verdrietig droevig treurig
woede boosheid
vriend kameraad
vriendschap bevriend
jaloers afgunstig
moed dapperheid
dapper moedig
eerlijk oprecht
liegen leugen
wreed gruwelijk
wraak vergelding
martelen foltering
discriminatie achterstelling
mensenrechten grondrechten
wettelijk legaal
illegaal onwettig verboden
toegestaan geoorloofd
boete geldboete
doodstraf executie
gevangenisstraf celstraf
vrijlaten vrijgelaten
rechtszaak proces rechtszitting
aanklager officier
jurist rechtsgeleerde
wetboek codex
grafiek diagram
oneindig eindeloos
krom gebogen
evenwijdig parallel
horizontaal waterpas
verticaal loodrecht
links linker
boven bovenkant bovenste
binnenkant binnenzijde
buitenkant buitenzijde
voorkant voorzijde
achterkant achterzijde
buitenste uiterste
huis huizen
kind kinderen
wolf wolven
golf golven
muis muizen
roos rozen
duif duiven
neus neuzen
graf graven
bus bussen
zin zinnen
rib ribben
bom bommen
koe koeien
glas glazen
kalf kalveren
been beenderen
lied liederen
volk volkeren
computer pc
bol bolvormig
doelman keeper doelverdediger
optreden concert
dopen doopsel
wereldwijd mondiaal
uitwisselen ruilen
verdeling verdeeld opgesplitst
afgebeeld afbeelding
zelfstandig autonoom autonomie
samenstellen opstellen
opstellen opgesteld
woord term
klant cliënt
consument verbruiker
literatuur letterkunde literair
lied song nummer liedje
bos bossen woud
industrie industrieel nijverheid
onderkant onderzijde onderste
verwijderen weghalen
god godheid
godin godheid
lof loven
corrigeren verbeteren
nagaan controleren verifiëren
analyseren ontleden analyse
imiteren nabootsen imitatie
kopiëren namaken kopie
stimuleren bevorderen aanmoedigen
domineren overheersen dominant
uitschakelen elimineren
evacueren ontruimen evacuatie
extern uitwendig
intern inwendig
fragment brokstuk
functioneren werken werking
garanderen waarborgen garantie
identiek gelijk hetzelfde
incident voorval
interpreteren interpretatie
isoleren afzonderen isolatie
noteren opschrijven vastleggen
annuleren afgelasten
obstakel hindernis belemmering
hinderen belemmeren
participeren deelnemen
protesteren protest betoging demonstratie
demonstreren betogen demonstratie
reageren reactie
registreren inschrijven registratie
vertegenwoordigen vertegenwoordiger afgevaardigde
respecteren eerbiedigen
selecteren uitkiezen selectie
suggereren opperen suggestie
variëren wisselen variatie
ratificeren bekrachtigen
corruptie omkoping corrupt
capaciteit vermogen
consequentie gevolg
crematie gecremeerd verast
effectief doeltreffend werkzaam
efficiënt doelmatig
essentieel wezenlijk onmisbaar
fataal dodelijk
flexibel buigzaam
breekbaar fragiel
injectie inspuiting
nationaal landelijk
populatie bevolking
restant overblijfsel
ritueel rite
tolerant verdraagzaam
dringend urgent
verwerven verkrijgen aankopen
schenker donor
ziektekiem ziekteverwekker
aantrekken aantrekkingskracht
afmeting formaat omvang
uitrusting uitgerust
gespecialiseerd specialisme
bijnaam genoemd
afgeleid ontleend
ontlenen afleiden afgeleid
debuut eersteling
begindatum begin
einddatum einde
sluiten sluiting gesloten
inwijden ingewijd
nominatie genomineerd nomineren
laureaat winnaar prijswinnaar
innemen inname
bezetten bezetter
annexeren inlijven annexatie
beroven overvallen
afstand km kilometer
tegenaanval tegenoffensief
schuilkelder bunker
verdediging afweer
verdedigingslinie linie
krijgsgevangene gevangene
veteraan oudstrijder
album langspeelplaat elpee lp
landing geland
kwaad woedend
delven ontginnen
boek geschrift
wielrenner renner coureur
bedoeling intentie
vreemd merkwaardig opmerkelijk
verwerpen afwijzen verworpen afgewezen
conferentie congres
parlement volksvertegenwoordiging
geslacht sekse gender
kans waarschijnlijkheid
verlangen wens
transformeren omvormen
defect kapot
vereisen eisen vereist noodzakelijk nodig vereiste
voorwaarde eis vereiste conditie criterium
probleem moeilijkheid kwestie knelpunt
oplossing oplossen verhelpen
motief beweegreden drijfveer reden
manier wijze methode weg
bevoegdheid recht macht
recht aanspraak
voordeel baat pluspunt
nadeel minpunt bezwaar
verkopen verkocht verkoop verkoper slijten
kopen koper aankoop aanschaf gekocht
betalen betaling bekostigen vergoeden afrekenen
verhogen verhoging optrekken opvoeren omhoog
verlagen verlaging omlaag
scheppen creëren maken schepping
vormen vorming vorm
ontslaan ontslag ontslagen afgezet wegsturen
afzetten afgezet ontslaan
slaan slag sloeg
redden redding gered
vangen vangst gevangen
lezen lezer lectuur
beschouwen gelden gezien bekendstaan
vroegste eerste oudste
noodzaak nodig noodzakelijk
academie hogeschool universiteit
bevolkingsgroep volk etnisch minderheid
protestant protestants hervormd
katholiek roomskatholiek rooms
gelovige gelovigen kerkganger
leer leerstelling dogma
preek preken prediken
vervolgen berechten aanklagen vervolging
ketter ketterij
jood joods
moslim islamiet islamitisch
christen christelijk
opdrachtgever opdracht
bezitten bezit eigendom hebben
dragen drager
openen opening geopend opengaan
binnenkomen binnentreden aankomen
beginnen oprichting ontstaan begin
ontstaan gevormd vormen
ontwikkelen ontwikkeling ontwikkelaar
uitbreiden uitbreiding groeien
wonen leven verblijven
verblijven verblijf logeren
leven leefde bestaan
herkennen herkenbaar kenmerk
aanwezig voorkomen
voorkomen aantreffen leven
aantreffen vinden voorkomen
bevinden liggen staan gelegen
aangetrokken aantrekken lokken
wegtrekken vertrekken emigreren emigratie
emigreren verhuizen
ontvangen ontvangst krijgen
weigeren afwijzen weigering afslaan bedanken
weigeren verbieden
toestaan mogen toelaten toestemming
beperken beperking grens
begrenzing grens
leiden resulteren gevolg
leiden voorzitten aanvoeren
beïnvloeden invloed effect gevolg
getroffen treffen lijden
lijden geleden kampen
schaden schade nadelig schadelijk
verspreiden verspreiding verbreiden
besmetten verspreiden
aansteken ontsteken branden
doven blussen
meten maat afmeting
tellen telling omvatten
bedragen belopen
bereiken behalen komen
overschrijden overtreffen passeren
overtreffen meer groter
verdubbelen verdubbeling tweemaal
halveren helft
delen gemeenschappelijk gedeeld
verbinden verbinding schakel
scheiden gescheiden grens
ontbreken gebrek missen afwezig
verwijten beschuldigen kritiek schuld
schuldig schuld dader
beschuldigen verdenken verwijt
bekritiseren tegenstander bezwaar
tegenstand verzet bezwaar protest
tegen verzetten tegenstander
instemmen akkoord eens
steunen voorstander voor
bewonderen bewondering eren
waarderen waardering
respect aanzien eerbied
vertrouwen geloven
hopen hoop verwachten
verwachting verwachten prognose voorspelling
voorspellen voorspelling verwachten
vrezen beducht bang zorgen
bezorgd zorgen ongerust
verrassen verrassing onverwacht
geheim verborgen heimelijk
openbaar publiek
onderzoeken onderzoek bestuderen
bestuderen studie onderzoek
aantonen bewijzen onderzoek
concluderen conclusie vaststellen
ontdekken vondst
berekenen uitrekenen berekening
rekenen berekenen
uitgeven besteden uitgave
besteden uitgeven besteding
uitgeven publiceren uitgever uitgeverij
uitbrengen verschijnen release uitgebracht
uitkomen verschijnen uitbrengen
opvoeren opvoering uitvoering
spelen speler rol
winnaar winnen kampioen gewonnen
finale eindstrijd
uitslag score eindstand resultaat
eindigen uitslag
wedstrijd spelen
optreden spelen
gastheer organiseren
gehouden plaatsvinden organiseren
toeschouwer bezoeker
bezoeken bezoeker bezoek
bezichtigen bezoeken bekijken
bekijken zien kijken
gids rondleiding
kaartje ticket toegangsbewijs entree
toegang entree kaartje
reserveren boeken reservering
korting goedkoper
vertraging laat oponthoud
rijden rit vervoeren
varen vaart vaartocht
vliegen vliegtuig
vertrekken afvaart vertrek
chauffeur rijden
onderhouden onderhoud bijhouden
repareren maken
bouw bouwen constructie aanleg
aanleggen aanleg bouwen
graven uitgraven gegraven
verbouwing renovatie
vernieuwen vernieuwing moderniseren
sluiten dicht
open opening
verwoesten verwoesting vernieling
vernielen vernieling kapot
instorting instorten
stilleggen stilliggen stil
stoppen staken
onderbreken onderbreking pauze
hervatten opnieuw
opnieuw nogmaals weer
duren duur lang
wachten wachttijd
opsluiten gevangenis gevangen
gevangenschap gevangen
ontsnapping ontsnappen
verraden verraad verrader
bedreigen bedreiging dreigen
chanteren afpersen
stelen dief gestolen
vermist kwijt verdwenen
kwijt verloren
vinden vinder vondst
overhandigen geven
nalaten erfenis testament
overlijden dood sterfte
sterfte doden
slachtoffer dode gewonde
dode doden
verwond gewond letsel
genezen genezing herstellen beter
geneesmiddel pil
pil medicijn
behandeling behandelen
inenten prik
prik vaccin vaccinatie
dokter huisarts arts
chirurg arts
verloskundige bevallen
bevallen geboren
zwanger drachtig
drachtig draagtijd
jong jongen
jongen knaap kind
meisje dochter
gezin ouders
opvoeden opvoeding
verzorgen zorg verzorging
zorgen verzorgen zorg
leraar onderwijzen les
les lesgeven onderwijs
leren leerling
studeren student
afstuderen studie afgestudeerd
diploma slagen
slagen succes
slagen lukken
lukken gelukt
mislukking mislukken
onvoldoende slecht
taalgebruik taal
vertaling vertalen
betekenen betekenis
afkomstig komen herkomst
aanduiden aanduiding noemen
beschrijven beschrijving
definiëren definitie
uitleggen toelichten
reageren antwoorden
klagen klacht
toegeven erkennen
erkennen erkenning
verzoek vragen
oproepen oproep
waarschuwen waarschuwing alarm
raad advies
raad gemeenteraad
gemeenteraad raadslid
wethouder gemeente
minister ministerie kabinet
volksvertegenwoordiger parlementslid kamerlid
parlement kamer
senaat senator
coalitie regering
oppositie tegenstander
stemmen stemming stem
verkiezing kiezen
campagne verkiezing
partij politiek
wet wettelijk
wetgever wetgevend
rechtspraak rechter rechtbank
rechterlijk rechter
veroordeling veroordelen straf
straffen straf
beroep hoger
schadevergoeding vergoeding
belasting belastingen accijns
begroten begroting
uitgave kosten
bijdrage bijdragen
opbrengst opleveren opbrengen
verdienste verdienen
werkgever bedrijf
werkloos werkloosheid
werken medewerker
ondernemer bedrijf exploitant
exploitant eigenaar
concern bedrijf
fabriek productie
industrie fabriek
grondlegger vader
vernieuwer vernieuwing
bedacht bedenken verzinnen
bedenken voorstellen
patent uitvinding
ontwerp ontwerpen
tekenen tekening
schilder schilderij
dichter gedicht
schrijver boek
zanger lied
componist muziek
filmen film
fotograaf foto
foto afbeelding
acteur rol
verdediger verdedigen
vechten strijder
officier militair
bevelhebber commandant opperbevelhebber generaal
commandant bevelvoerder
bevrijden bevrijder bevrijding
verovering veroveren
veroveraar veroveren
bezetting bezetten
terugtrekken terugtocht aftocht
aftrekken terugtrekken
belegeren belegering beleg omsingelen
omsingelen omsingeling insluiten
verdediging verdedigen
munitie kogels
vrede vredesverdrag
verdrag ondertekenen
oorlogvoerend oorlog
sluiten verdrag
keizer keizerrijk
koninkrijk koning rijk
koningin koning
kroonprins troonopvolger
adellijk adel
graafschap graaf
hertogdom hertog
bisdom bisschop
aartsbisschop bisschop
pauselijk paus
klooster monnik
kerk kerkelijk
vroom gelovig
bekeren bekering
zending missie missionaris zendeling
missie opdracht taak
eiland eilanden
kust kustlijn strand
stromen stroom stroomt uitmonden
uitmonden monden stromen
ontspringen bron oorsprong
zijrivier rivier
diepte diep
oppervlakte groot
omtrek rond
grens grenzen
hoogste top hoogtepunt
dichtheid dicht
klimaat weer
hitte heet
vriezen vorst ijs
ijs bevroren
dooien smelten
koken gekookt
verdampen damp verdamping stoom
druk spanning
snelheid snel hard
versnellen versnelling sneller
vertragen langzamer
bewegen beweging
draaien rotatie draaiing
omwenteling draaien
licht lichtbron schijnen
schijnen stralen licht
donker duister duisternis
kleuren kleur
geur ruiken
smaak smaken proeven
geluid lawaai herrie
zichtbaar zien
onzichtbaar zien
wegen gewicht
licht gewicht
samenstellen bestaan
samengesteld bestanddeel
onderdeel deel
oplossen opgelost
mengen mengsel menging
verbranden verbranding
ontbranden vuur
roesten roest oxideren
stof deeltje
atoom atomen
molecuul moleculen
energie kracht
opwekken energie
aandrijven aandrijving motor
toepassen toepassing gebruik gebruiken
gebruiker gebruiken
dienen doel gebruiken
doel bedoeld bestemd
bestemmen bestemd bestemming
nut nuttig
nuttig handig
handig praktisch
gebruikelijk gewoon
gewoonlijk meestal doorgaans
algemeen gewoon
uniek enige
enige enig
bijzonderheid bijzonder
opvallend opmerkelijk
verwant familie
familie geslacht
ras soort
planten plant
bloeien bloei
oogst oogsten
oogsten opbrengst
voedsel voer
voeden eten
jager jagen
prooi eten
roofdier jagen
nest broeden
broeden ei
leggen ei
larve rups
vlucht vluchteling
vluchteling asiel
migratie trek
trek trekken
inwoner tellen
bevolking volk
meerderheid meeste
minderheid weinig
hoofdzakelijk voornamelijk vooral
voornamelijk vooral merendeels
gedeeltelijk deels
minder weinig
meer extra
ruim meer
aanvankelijk begin
vervolgens daarna
eeuwenoud oud
eeuw honderd
decennium tien
jarenlang jaren
dagelijks dag
maandelijks maand
voorjaar lente
najaar herfst
ochtend morgen
middernacht nacht
avond nacht
weekeinde weekend
aandacht belangstelling interesse
aandrang druk dwang
aanhouden duren voortduren
aanhoudend voortdurend onafgebroken
aankondiging bekendmaking mededeling
aankleden kleden kleding
aanmelden opgeven inschrijven aanmelding
aanpassen wijzigen bijstellen aangepast
aanraken betasten aanraking contact
aanslag terreuraanslag aanval
aansporen aanzetten ophitsen prikkelen
aanspreken benoemen titel
aanstichter initiatiefnemer brein
aantasten beschadigen schaden aangetast
aantreden ambt functie beginnen
aanval uitval charge stormloop
aanvoer toevoer aanvoeren leveren
aanvraag verzoek aanvragen
aanvullen bijvullen aanvulling toevoegen
aanwezig aanwezigheid bijwonen
aanwinst verwerven verworven
abrupt plotseling plots ineens opeens
accent uitspraak tongval
achteruitgaan verslechteren achteruitgang verval
achtergrond oorsprong verleden
actief bedrijvig werkzaam
adem lucht ademen
advertentie annonce
afdalen dalen afdaling
afdeling departement tak
afhangen afhankelijk bepalen
afhankelijk aangewezen
afkeer hekel weerzin haat
afkeuren afwijzen veroordelen
afkorting letters staan
aflopen eindigen verstrijken
aflossen vervangen afgelost
afmaken voltooien afronden
afnemer klant koper
afscheid vaarwel afscheidswedstrijd
afsluiten dichtdoen sluiten afgesloten
afspraak overeenkomst afspreken
afstaan overdragen overgeven
afstoten verkopen
afvaardigen sturen afgevaardigd
afval vuilnis rommel vuil
afweren afslaan tegenhouden
afwijken verschillen afwijking
afwisselen wisselen beurtelings
afzender verzender
akker veld land
alleen enkel slechts uitsluitend
alleen eenzaam
ambacht vak handwerk beroep
ambitie streven ambitieus
analfabeet lezen ongeletterd
anoniem naamloos
antiek oud oudheid
antwoord reactie respons
apart afzonderlijk gescheiden los
armoede arm gebrek
aroma geur smaak
avontuur avonturen belevenis
baas leidinggevende meerdere chef
baat profijt nut
baden zwemmen bad
bakermat geboorteplaats oorsprong
barrière hindernis drempel
barsten scheuren breken barst scheur
baseren berusten gebaseerd grondslag steunen
basis grondslag fundament
bede gebed smeekbede
bedekken bekleden bedekt overdekken
bederven rotten verrot
bediende knecht dienaar personeel
bedienen besturen hanteren
bedoelen menen doelen
bedolven begraven onder
bedreigd uitsterven kwetsbaar
bedreven bekwaam ervaren
beeltenis afbeelding beeld portret
beëindigen stoppen einde eindigen
begaafd talent talentvol
begeleiden vergezellen escorteren begeleider
begeleider metgezel
begin opening aanvang
beginsel principe grondbeginsel
behalve uitgezonderd uitzondering
behandelen bespreken
beheersen domineren machtig
behoefte nood nodig vraag
behoeftig arm hulpbehoevend
behouden bewaren houden behoud
bekend beroemd vermaard befaamd
bekendheid roem faam
bekendste beroemdste
bekennen toegeven schuld
bekijken bestuderen onderzoeken
bekostiging financiering
belang gewicht betekenis
belang aandeel
belangrijk essentieel wezenlijk hoofdzaak gewichtig
belangstelling animo interesse
beleid politiek aanpak
belemmering hindernis beletsel
beletten verhinderen voorkomen
belonen beloning prijs
beloning vergoeding honorarium gage
bemiddelen bemiddelaar tussenpersoon
benaderen naderen
benadrukken onderstrepen nadruk
bende groep roversbende
beneden onder lager
benodigd nodig vereist
benutten gebruiken toepassen
beogen bedoelen doel
beoordelen oordelen beoordeling
bepaling voorschrift regel
beproeving proef test
beraad overleg beraadslagen
bereid willen bereidheid
bereik afstand reikwijdte
bergtop piek
berichten melden bericht
beroepsmatig professioneel vak
beroving diefstal roof
beschadigen schade kapot beschadigd
beschaving cultuur
bescheiden nederig eenvoudig klein
beschermheilige patroon
bescherming beveiliging beschut
beschikbaar verkrijgbaar
beschikken bezitten hebben
beschrijven typeren omschrijven karakteriseren
beslag innemen confisqueren
beslissing besluit uitspraak
beslissend doorslaggevend bepalend
bestaan voorkomen
besteld bestellen order
besteller bezorger brenger
bestemming eindpunt doel
bestrijden vechten bestrijding tegengaan
bestuur leiding regering directie
bestuurlijk administratief
betaalbaar goedkoop
betekenis belang inhoud
betoger demonstrant
betrekken deelnemen
betrekking baan relatie
betrouwbaar solide
betwijfelen twijfel
betwisten aanvechten bestrijden omstreden
beurt ronde
bevatten inhouden
beveiligen beschermen
bevel gezag leiding
bevelen gelasten opdragen
bevestiging bewijs
bevoegd gerechtigd mogen
bevolkt dichtbevolkt
bevorderen promoveren promotie bevorderd
bevruchten bevruchting bestuiven
bewaken bewaker wacht toezicht
bewapenen uitrusten
bewegen verplaatsen
beweging stroming
bewering uitspraak stelling
bewerken bewerking aanpassen
bewijsmateriaal bewijs
bewust opzettelijk expres
bezienswaardigheid trekpleister attractie
bezigheid activiteit hobby
bezorgen leveren brengen
bezuinigen bezuiniging besparen snijden
bibliotheek boekerij
bijbel schrift evangelie
bijdrage aandeel
bijeenkomen vergaderen samenkomen
bijeenkomst samenkomst ontmoeting
bijkomend extra aanvullend
bijna nagenoeg haast ongeveer
bijstand hulp uitkering
binnenkomen binnengaan betreden
binnenlands inheems
binnenste midden kern
blessure verwonding kwetsuur letsel
blijken aantonen
blijkbaar kennelijk
blijvend permanent duurzaam
blikken kijken
blokkeren afsluiten versperren blokkade
bloedig wreed
boek roman uitgave
boekhouder accountant
boekhouding administratie boeken
boete straf bekeuring
bond vereniging verbond
boom bomen
boos kwaad woede
boot schip vaartuig
boren boring boor
bouwer bouwmeester aannemer
bouwstof materiaal grondstof
braken overgeven
brand vuur vlammen
brandstof benzine diesel kolen
brandweer blussen
breken kapot gebroken breuk
brengen meenemen aandragen
breuk scheuring scheur
brief schrijven brieven
brochure folder pamflet
broeikasgas koolstofdioxide co2 methaan
broos kwetsbaar
brug oversteken overspanning
bruikbaar geschikt nuttig
budget geld
buigen buiging krommen
buitengewoon uitzonderlijk
buitenkans gelegenheid
buitenwijk voorstad
bundel verzameling
buren buurman buurland
buurt omgeving wijk nabijheid
calamiteit ramp
camera fototoestel
centrum middelpunt hart binnenstad
chirurgie operatie
chronisch langdurig blijvend
citaat aanhaling uitspraak
combinatie samengaan combineren
comfortabel gemakkelijk
communicatie contact
compleet volledig voltallig
complex ingewikkeld
concreet tastbaar
conclusie gevolgtrekking slotsom
consequent steeds
constant voortdurend gelijk
consumptie verbruik gebruik
contact omgang verbinding
controle inspectie keuring
correct juist goed
cruciaal beslissend
daad handeling
dader schuldige
dak bedaking kap
dal vallei
dankbaar danken
dansen dans danser
darm ingewanden
deelgebied district
deelgenoot partner
deelnemer kandidaat
definitief permanent blijvend
degelijk stevig
delegatie afvaardiging
depressie somber
depot opslag opslagplaats
dichten dicht
dictator tiran despoot
dienst eredienst mis
dienstplicht leger
diepzee oceaan
diploma graad
directeur leider hoofd
direct onmiddellijk meteen rechtstreeks
discipline orde tucht
dispuut geschil ruzie
distributie verspreiding verdeling
doelgericht bewust
doelpunt scoren
doelwit mikpunt
dokter medicus
domein terrein gebied
dom stom
donker zwart
doodgaan sterven overlijden
doorgeven overbrengen overdragen
doorlopen voltooien
doortrekken verlengen
doosje doos
dorst drinken
draad kabel snoer
dragen aanhebben
drager kleding
drijven drijfkracht
dreigen waarschuwen
drinkwater water
drogen droog
droogte droog watertekort
dromen droom
drukken drukpers gedrukt
drukte druk
duidelijk helder zichtbaar
duiken duiker duik
duurzaam milieuvriendelijk
duwen stoten
dwalen verdwalen
dwingen gedwongen noodzaken verplichten
echt werkelijk authentiek
echtheid authentiek
eed zweren
eenheid afdeling
eenheid maat
eenvoudig simpel
eer roem
eerlijk rechtvaardig
eerste oorspronkelijk
eeuwig altijd
eigenaar houder
eigenschap kenmerk karaktertrek
eindelijk uiteindelijk
eindstation eindpunt
ellende nood misère
enorm gigantisch kolossaal
enthousiast geestdrift
enquête vragenlijst peiling
ernstig zwaar erg
ervaren ondervinden
ervaring beleving
etiket label
evenement gebeurtenis festival
evenredig verhouding
evolueren ontwikkelen
evolutie ontwikkeling
faam reputatie
faciliteit voorziening
fabrikant producent maker
fabriceren maken produceren
factor oorzaak
fel hevig
feit gegeven
fictief verzonnen
figuur persoon
filter zeef
fonkelen glanzen
fontein waterwerk
formuleren verwoorden opstellen
forens pendelen
fout onjuist
gangbaar gebruikelijk algemeen
garage werkplaats
gast bezoeker
gebedshuis kerk moskee tempel
gebergte bergketen bergen
gebit tanden
geboorteland afkomst
geboortegrond vaderland
gebouw complex
gebrek tekort schaarste
gebrekkig slecht
gedachte idee opvatting
gedeelte segment
gedrag houding
gedragen optreden
gedurende tijdens
geestelijke priester dominee imam rabbijn
geestelijkheid clerus
geheugenverlies dementie
geïnteresseerd belangstelling
gek krankzinnig waanzinnig
gekleed kleding
geldig rechtsgeldig gelden
gelegenheid kans
geleidelijk langzaam stapsgewijs
geliefd populair favoriet
gelijkenis lijken overeenkomst
gelijkstellen gelijk
geluk fortuin
gemeenschap samenleving
genieten plezier
gerecht maaltijd schotel
gereedkomen voltooien klaar afkomen voltooid
gerucht beweren
geschenk cadeau gift
geschikt passend
geschil conflict
geslaagd succesvol
gesprek praten onderhoud
gestalte vorm
getuige ooggetuige
gevarieerd divers
gevecht treffen
gevoel emotie
gevoelig kwetsbaar
gevolg uitwerking
gewas oogst
gewelddadig geweld
gewond blessure
gewoonlijk normaal
gezagsdrager autoriteit
gezant afgezant
gezelschap groep
gezicht gelaat
gezond gezondheid
gids leidraad handboek
glanzen schitteren
glijden schuiven
goddelijk god
goederentrein vracht
graan koren
graf begraven
groei ontwikkeling
grof ruw
grondgebied territorium land
groot omvangrijk aanzienlijk
grootte omvang formaat maat
grot spelonk hol
gunstig voordelig
haard oorsprong
haast spoed
hagel neerslag
halen ophalen
halte station stopplaats
handboek leerboek
handel commercie handelen
handhaven behouden
handleiding instructie
haten haat
haven aanmeren
heerschappij macht
heilig gezegend
heimwee verlangen
helder klaar
held heldin
herberg logement hotel
herinneren gedenken
herleiden terugvoeren
hernemen hervatten
herhalen herhaling opnieuw
herkennen onderscheiden
hernoemen omdopen naam
herrijzen herbouwen
herstellen repareren restaureren restauratie
hervorming vernieuwing
herzien aanpassen
hevig zwaar
hinder overlast last
hobby liefhebberij
hoedanigheid rol
hoge hoogst
hongersnood honger voedseltekort
hoofdkwartier hoofdkantoor zetel
hoofdstad regeringszetel
hoogstens maximaal hooguit
hoogtepunt piek
hopeloos uitzichtloos
huid vel
huidskleur huid
huilen tranen
huishouden gezin
huisvesten onderdak
huren huur pachten
hulpverlener hulpdienst
hut huisje
ijverig vlijtig
immigratie vestigen
imperium wereldrijk
inbreken inbraak
incident ongeval
indeling verdeling
indienen ingediend voorleggen
indringer aanvaller
indruk effect
informeren inlichten
ingang deur
ingreep maatregel
inheems oorspronkelijk
inhoud tekst
initiatief plan
inleveren afgeven
inmenging tussenkomst ingrijpen
innemen slikken
innen heffen
inrichten inrichting ingericht
inschatten schatten
inspanning moeite
instantie organisatie
instemming goedkeuring
instellen invoeren
intrekken annuleren herroepen
intrekken verhuizen
intreden aanbreken
inzamelen verzamelen ophalen
inzet gebruik
inzicht kennis
inzien begrijpen
item voorwerp
jaarboek kroniek
jaarwisseling nieuwjaar
jager jacht
jeugdig jong
kaal leeg
kader staf
kamer vertrek zaal
kampen strijden
kandidaat gegadigde
kansarm arm
kapen kaping
kapotgaan stuk
karakter aard
kasteel slot
kathedraal kerk
keizerin keizer
kennis weten
kerkelijk geestelijk
kern hart
ketting keten
kiezen verkiezen
klagen ontevreden
kleinkind kleinzoon kleindochter
kleur tint
klimmen beklimmen
kloof kloven ravijn
knap mooi
knap slim
kolonie nederzetting
kolonist nederzetting
komst aankomst
koningshuis dynastie
koopwaar goederen
kopij tekst
kopen verwerven
koud kou koude
krijgsgevangen gevangen
krimp afname
kroon kronen
kruid plant
kruisen kruising
kruistocht kruisvaarder
kunstmatig nep
kustplaats badplaats haven
kwaliteit hoedanigheid
kwijtraken verliezen
laatste recentste jongste
landen land
landgoed buitenplaats
landing aankomst
landschap omgeving
lasten kosten
leed verdriet
leefregel dieet
leegstaan leeg
leenheer vazal
leerplicht school
leerstuk doctrine
legaal toegestaan
legende mythe
legerbasis kazerne
lering onderwijs
letten opletten
leugen onwaarheid
leuk aardig
leverancier aanbieder
levensbehoefte voedsel
levensloop biografie
levensonderhoud kost
levering aanvoer
lichaamsdeel arm been hand
lidstaat land
liefde houden
ligging plaats
lijk lichaam stoffelijk
lijken overeenkomen
lokaal plaatselijk
lokatie plaats
loon beloning
loopgraaf frontlinie
losmaken scheiden
luchtaanval bombardement
luchtmacht vliegtuig
luisteren horen
maaltijd diner
maatschappij samenleving
maatschappij bedrijf
machthebber leider
machtig invloedrijk
machtsgreep staatsgreep
magazijn opslag
maker ontwerper
manier stijl
manuscript geschrift
markt handel
massaal groot
maximaal hoogste hoogstens
medewerking hulp
meegaan vergezellen
meemaken ervaren
meester leermeester
meester leraar
melodie muziek
menigte massa publiek
mening standpunt
mentor leermeester
metgezel gezel
mild zacht
militie strijdgroep
minachten verachten
minachting verachting
minimaal minst minstens
minstens minimaal tenminste
misbruik mishandeling
misbruiken uitbuiten
miskennen onderschatten
misleiding bedrog
misoogst hongersnood
misverstand vergissing
mobiliseren mobilisatie
modder slib
mode trend
moment tijdstip
mondeling gesproken
monniken klooster
moord gedood
motivatie reden
munitie patronen
muntstuk munt
muur omwalling
mythe mythologie
naaste familie
nabijgelegen dichtbij
nadenken denken
nadruk klemtoon
najagen jagen
nalaten achterlaten
namaak nep vervalsing
namaken vervalsen
naslagwerk encyclopedie woordenboek
natie volk
nationaliteit land
natuurgebied natuurreservaat park
natuurramp aardbeving overstroming orkaan
nauwkeurig zorgvuldig
neerslag regen sneeuw
neiging geneigd
netwerk stelsel
netto schoon
neutraal onpartijdig
niveau peil
noodgedwongen dwingen
nooduitgang uitgang
norm regel
notie begrip
nuchter leeg
object voorwerp
observeren bekijken
oefenen oefening training trainen
oever kant
omdraaien keren
omgaan behandelen
omheining hek
omkeren keren
omkopen steekpenningen smeergeld
omliggend omringend
omringen omgeven
omsluiten omgeven
omstandigheid situatie
omstreden controversieel
omverwerpen afzetten
omvormen veranderen
omzeilen ontwijken
omzetten veranderen
onbeperkt eindeloos
onbewoond verlaten
ondanks hoewel
ondergaan meemaken
ondergronds onderaards
onderhandeling gesprekken
onderling wederzijds
ondermijnen verzwakken
onderneming expeditie
onderscheiden eren
onderwerp thema
onderwijsinstelling school
onderzeeboot onderzeeër duikboot
ondeugd zonde
ongehuwd ongetrouwd vrijgezel
ongelovig heiden
ongelijk verschillend
ongelijkheid verschil
ongeschikt onbruikbaar
onhandig lastig
onlusten rellen
onrecht onrechtvaardig
onrust onlusten
ontbinden opheffen ontbonden
ontbossing kappen
ontdekkingsreiziger ontdekker
ontgaan missen
onthouden herinneren
ontlasting poep uitwerpselen
ontmoeting treffen
ontmoeten tegenkomen treffen
ontplooien ontwikkelen
ontspanning vermaak
ontsteking infectie
ontvangst onthaal
ontvluchten vluchten
ontwerp schets
ontwerper bedenker
ontwikkeling vooruitgang
ontzeggen weigeren
onvolledig gedeeltelijk
onvrede ontevreden
oorlogsschip marine
oorlogsmisdaad misdaad
oorspronkelijk eerst aanvankelijk
opbrengen geld
opdeling splitsing
opdelen splitsen verdelen
opeisen claimen
openstellen openen
ophef opschudding
opkomen verschijnen
opkomst groei
oplaag exemplaren
oplage exemplaren gedrukt
oplichten bedriegen
oplopen stijgen
opmars vooruitgang
oppassen waarschuwen
oppositie verzet
oprukken opmars naderen
opschorten uitstellen
opsplitsen verdelen
opstaan verrijzen
opstarten beginnen
opstijgen vertrekken
opvallen kenmerkend
opvang onderdak
opvangen onderdak
opvatting visie
opvoedkundig pedagogisch
opwarmen verwarmen warmer
opwinding ophef
ordehandhaving politie
orgaan hart lever nier long
orkaan cycloon storm
overblijven resteren over
overbodig onnodig
overbruggen oversteken
overdracht overdragen
overeind staande
overgaan veranderen
overgang verandering
overgebleven resterend
overgrootvader voorouder
overheersing bezetting
overheidsdienst ambtenaar
overkomen gebeuren
overleg besprekingen
overlevende overleven
overmacht meerderheid
overnemen overname kopen
overnachten slapen verblijven
overplaatsen verhuizen
overschot teveel
overspannen moe
overstappen wisselen
overtreden schenden overtreding
overtuigen overhalen
overtuiging geloof
overvloed rijkdom
overweging reden
paleis hof
paniek angst
particulier privé
paus kerk
patroon motief
pauze rust
peiling onderzoek
pelgrim bedevaart
pendelen heen
pers krant
piek top
pijn zeer
plaag pest
plaatsvervanger waarnemer
plagen pesten
platteland landelijk
plek punt
plezier vermaak
pleiten voorstander
plunderen plundering roven
pogen proberen
porselein aardewerk
portie deel
postbode post
praktijk uitvoering
premie bonus
presenteren voorstellen
presentator presentatie
prestatie verdienste
prestige aanzien
prijzen loven
primitief eenvoudig
product goed
profeet godsdienst
promotor voorvechter
proportie verhouding
proviand voedsel
publiek bezoekers
raadgeving advies
raadsel mysterie
radicaal extreem
rand kant
rang graad
rapport verslag
realistisch haalbaar
recensent criticus
recensie kritiek
recent onlangs laatst
recept bereiding
rechtvaardigen verdedigen
rechtsgebied jurisdictie
redactie krant
redenaar spreker
rederij scheepvaart
reeks opeenvolging
regelmatig geregeld
regenseizoen regen
regionaal streek
reis tocht
reisgenoot metgezel
relatief verhoudingsgewijs
rennen snel
reputatie naam
reserve voorraad
revolutionair opstandeling
richting kant
richtlijn regel
rijk vermogend
rijkdom geld
rivaliteit concurrentie
rivierbedding bedding
roddel gerucht
roepen schreeuwen
ronddraaien draaien
rondreizen reizen
roof stelen
rots steen
route weg
routine gewoonte
ruïne overblijfsel
ruilen wisselen
ruïneren verwoesten
saai eentonig
sanctie strafmaatregel straf
samenstellen maken
samenvoegen verenigen fusie
samenwerken samenwerking
sappig vocht
schade gevolg
schadelijk slecht
schat rijkdom
scheepsramp schipbreuk
schelden uitschelden
schenking gift
scheuring splitsing
schijnsel licht
schitterend prachtig
schoonheid mooi
schoonmaken reinigen
schoonouders echtgenoot
schoonvader vader
schoon rein
schrappen verwijderen
schrik angst
schrijfstijl stijl
schuld oorzaak
seculier wereldlijk
sein teken
seksueel seks
selectie keuze
serie opeenvolging
sigaret roken
signaal sein
simpel makkelijk
situeren afspelen
slaap slapen
slaapplaats bed
slagveld slag
slavernij slaaf slaven
slotakte einde
sluiter sluiten
smeltwater smelten
smokkelen smokkel illegaal
snelst vlugst
sneeuw sneeuwval
soberheid eenvoud
sociaal maatschappelijk
solide stevig
som bedrag
sparen besparen
speelveld veld
spellen spelling
spieren spier
splitsen splitsing scheiden
spontaan vanzelf
spoor restant
spreiden verspreiden
springen sprong
stabiel evenwicht
standaard norm
standplaats basis
stap maatregel
statistiek cijfers
steil helling
stelsel systeem
stevig sterk
stichting oprichting
stijgen omhoog
stilstaan stoppen
stoffelijk materieel
storten vallen
straatnaam straat
straffen tuchtigen
strategisch belangrijk
streefdatum datum
streek landstreek
streng strikt
strijdmacht leger
strijdperk arena
stroming richting
structuur bouw
studeerkamer kamer
sturen zenden verzenden
stuwdam dam
successie opvolging
symboliseren symbool staan
synagoge joods
tegenhanger evenknie
tegenhouden stoppen blokkeren
tegenslag pech
tegenstelling verschil
tegenwerken verzetten
tegoed geld
tekening schets
tekortkoming gebrek
telefoneren bellen
teleurstellen tegenvallen teleurstelling
tempo snelheid
teniet ongedaan
terugbrengen verminderen
terugdringen verminderen
teruggaan terugkeren
teruggeven retour
terugkomst terugkeer
terugval daling
terzijde opzij
testen beproeven
theorie leer
thuisbasis basis
thuisland vaderland
tijdgenoot tijd
tocht mars
toedienen geven
toegankelijk openstaan
toegeven concessie
toehoorder publiek
toejuichen prijzen
toekomstig aanstaand
toelaten accepteren
toelating toegang
toepasselijk passend
toereikend voldoende
toerist bezoeker
toeslaan aanvallen
toespraak rede redevoering speech
toestand situatie
toestroom instroom
toevallig toeval
toevoegen toevoeging
toewijzen toekennen
toewijding inzet
toezien toezicht
toneelschrijver dramaturg
traditioneel gebruikelijk
trainer oefenmeester
transport vervoer
trekken reizen
treurig triest
tunnel onderdoorgang
tussenkomst ingreep
tweestrijd conflict
twijfelachtig omstreden
uitbarsten uitbarsting vulkaan
uitbeelden voorstellen
uitblinken excelleren
uitbreken beginnen uitgebroken
uitbuiten uitbuiting
uitdelen verdelen
uitdrukking gezegde
uiteenzetting uitleg
uiterlijk voorkomen
uitgangspunt basis
uitgesproken duidelijk
uitgestrekt groot
uithongeren honger
uithoudingsvermogen volhouden
uiting uitdrukking
uitnodigen uitnodiging gast
uitputten moe
uitputting vermoeidheid
uitroeien uitsterven uitgeroeid
uitsluiten buitensluiten
uitspreken zeggen
uitstellen vertragen
uitstoot emissie uitstoten
uitstrekken lopen
uittocht vertrek
uittreden verlaten
uitvaardigen afkondigen
uitvinding vondst
uitweg oplossing
uitwerking effect
uitzicht zicht
uitzoeken onderzoeken
unie verbond
vakgebied discipline
vakantie verlof
vals nep
vangen pakken
vaste permanent
vastgoed onroerend
vastleggen opnemen
vastgesteld bepaald
vechtlust moed
veelzijdig divers
veilig veiligheid
veld terrein
veldslag slag
verandering hervorming
verbaasd verrast
verband band
verbergen verhullen
verbetering vooruitgang
verbieden verboden
verbinden aansluiten
verblijf onderkomen
verbranden brand
verbreden uitbreiden
verbruiken verbruik
verdacht verdachte
verdediger advocaat
verdrinken verdronken
verdriet rouw
verdrukken onderdrukken
verdwijning verdwijnen
vereenvoudigen eenvoudig
vereren aanbidden verering
verenigen samenvoegen vereniging
verergeren verslechteren
vergelijken vergelijking
vergelijkbaar gelijk
vergiftigen gif
vergrijp misdrijf
verhandelen verkopen
verheffen bevorderen
verhouding verband
verkeer voertuig
verkennen verkenner verkenning
verklaring toelichting
verkorten inkorten korter
verkrijgen krijgen
verlagen verminderen
verlaten leegstaan
verleiden lokken
verlengen langer
verleggen verplaatsen
verlichten verlichting lamp
verloofd verloving
verloop gang
vermaak amusement
vermelden noemen
vermenigvuldigen vermenigvuldiging
vermoeden denken
vermoorden ombrengen
vermogen geld
vermogen kunnen
vernederen vernedering
vernemen horen
verontreiniging vervuiling
verordening decreet
veroudering oud
verpachten verhuren
verpakken verpakking
verplaatsing beweging
verplegen verzorgen
verplichting plicht
verraad landverraad
verrijken rijker
verschaffen leveren
verschijning uiterlijk
verschuiven verplaatsen
versieren versiering decoratie
verslag beschrijving
versnipperd verdeeld
verspilling verspillen
verstaan begrijpen
versterken versterking sterker
verstoren hinderen
verstrijken verlopen
vertegenwoordiging delegatie
vertellen verhaal
verteller verhaal
vertrek weggaan
vertrekpunt startpunt
vertrouweling vriend
vervaardiging productie
vervalsen nep
vervanger opvolger
vervangen ruilen
vervolg voortzetting
vervuilen vervuiling verontreinigen
verwant gelijk
verwarmen verwarming
verwarren verwisselen
verwekker veroorzaker
verwelkomen begroeten
verwerken bewerken
verwerking bewerking
verwijderd afstand
verwijdering afstand
verwijzen verwijzing slaan
verwijzing aanduiding
verwoorden uitdrukken
verzamelaar verzamelen
verzameling set
verzekeren garanderen
verzetsstrijder verzet
verzinken zinken
verzoenen verzoening vrede
verzwakken verzwakking zwakker
vestigen vestiging wonen
vierkante oppervlakte
viering feestdag
visie mening
vlakte laagland
vlieger vliegtuig
vloed hoogwater
vloeken schelden
vlootbasis marine
voedingsstof voedsel
voedselbron voedsel
voeren leiden
voertuig bus vrachtwagen
volgeling discipel
volharden volhouden
volhouden doorgaan
volkslied lied
volksstam stam
volmacht bevoegdheid
voltooiing klaar
voorbeeld model
voorbereiding training
voorbeeldig goed
voorbijgaan verstrijken
voordracht lezing
voorgeschiedenis achtergrond
voorgevel gevel
voorhanden beschikbaar
voorkant gevel
voorkeur liever favoriet
voorlezen lezen
voorlichting informatie
voorlopen eerder
voornaam naam
voornaam belangrijk
voornemen plan
voorraad opslag
voorrecht privilege
voorspoed welvaart
voorsprong voordeel
voorstelling beeld
voortbrengen produceren
voortdurend steeds
voortijdig vroeg
voortplanten voortplanting paren
voortvloeien gevolg
vooruitzicht verwachting
voorvechter pleitbezorger
voorwerp ding
voorzien uitgerust
vormgeven ontwerpen vormgeving
vraagstuk probleem
vrachtschip vracht
vreedzaam vrede geweldloos
vreemdeling buitenlander
vreselijk verschrikkelijk
vrijwillig vrijwilliger
vrijheidsstrijder vrijheid
vruchtbaar vruchtbaarheid
vuurwapen pistool geweer
waarborg garantie
waarde bedrag
waardevol kostbaar
waarneming observatie
waarschuwen alarmeren
wachtwoord code
wandelen lopen wandeling
wapenfeit prestatie
wapens munitie
waterig vloeibaar
waterval stroomversnelling
watervoorziening water
wederopbouw herbouwen heropbouw
weerstaan verzetten
weerspiegelen weergeven
weerwoord antwoord
wegblijven afwezig
weggaan vertrekken
weggeven schenken
wegnemen verwijderen
wegvoeren afvoeren
weiden grazen
welzijn gezondheid
wereldrijk rijk
wereldtentoonstelling expo
werking effect
werkplaats atelier
werkterrein gebied
werkwijze aanpak
wetenschap kennis
wetenschapsman wetenschapper
wettig legitiem
wijd breed
wijzigen bewerken
wind storm
winkel zaak
winnaar overwinnaar
winstgevend rendabel
wisselwerking interactie
wonder mirakel
woning appartement flat
woonplek wonen
woordvoerder spreker
worstelen strijden
wortel oorsprong
wreed wreedheid
zaak rechtszaak
zakenman ondernemer
zang lied
zege overwinnen
zegel stempel
zekerheid garantie
zelfbestuur autonomie
zenden uitzenden
ziek ziekte
zielig droevig
zien waarnemen
ziften scheiden
zijtak aftakking
zin betekenis
zoogdier dier
zuiver puur
zuiveren reinigen zuivering
zusterstad partnerstad
zuur zuurgraad
zwaard wapen
zwak zwakte
zweven drijven
zwerven zwerver
aanmerken beschouwen
aansporen stimuleren
aanmoedigen aansporen
verscherpen aanscherpen strenger
aantonen demonstreren
aantreffen tegenkomen
aanvoeren leiderschap
aanwenden benutten
aanwenden gebruiken
aanzienlijk fors flink beduidend
achterhaald verouderd
achtervolgen najagen
afbakenen begrenzen
afketsen mislukken
afkondigen bekendmaken
ontwennen afleren
slinken afnemen
slinken krimpen
afremmen vertragen remmen
afwenden voorkomen
verzuim afwezigheid
afzijdig neutraal
alledaags gewoon
arriveren bereiken komst
plegen bedrijven begaan
bedroefd verdrietig
inhouden omvatten
vervullen bekleden
vervullen uitoefenen
beoefenen uitoefenen beoefenaar
beknopt kort
inkorten bekorten
bepleiten voorstander
berouw spijt betreuren
beschermeling protegé
beschikking besluit
bespoedigen versnellen
element bestanddeel
element onderdeel
beweegreden motivatie
bewonen bevolken
bewonen bewoner
bijeenroepen oproepen
bijwonen bezoeken
vreugde blijheid blijdschap
boeiend interessant
overdrijven overdreven
bundelen samenvoegen
dapperheid heldenmoed
dapper heldhaftig
heldhaftig moedig
debatteren discussiëren
decimeren uitdunnen
degradatie degraderen
deskundigheid kennis
penetreren doordringen
doorzetten volhouden
drastisch ingrijpend radicaal
opvliegend driftig
unaniem eenstemmig
eenwording eenmaking vereniging
eigenaardig vreemd
eisen vergen
vergen vereisen
irriteren ergeren irritatie ergernis
tekortschieten falen
funderen baseren
gangbaar courant
defect mankement gebrek
gedaante gestalte
metamorfose gedaanteverwisseling
gedijen groeien
gelijktijdig simultaan
favoriet lieveling geliefkoosd
gelofte belofte
gemis gebrek
gering weinig
trouw loyaal getrouw
gezaghebbend invloedrijk
gezegde spreekwoord
spreekwoord spreuk
grillig onregelmatig
grondig diepgaand
heersend geldend
hekelen bekritiseren kritiseren
herziening revisie
herzien wijzigen
machteloos hulpeloos
enorm immens
inclusief inbegrepen
inperken beperken indammen
onderverdelen indelen
destijds indertijd toenmalig
toenmalig vroeger
inhalen passeren
inkrimpen verkleinen
instellen oprichten
instandhouden behouden
ongeschonden onbeschadigd intact
ongedeerd onbeschadigd
intensief hevig
tussenpoos interval
tijdsbestek periode tijdspanne
tijdsduur duur tijdspanne
inwilligen toestaan
inwisselen ruilen omruilen
kenteken nummerplaat
keerpunt kantelpunt omslag
grootschalig massaal
krachtdadig krachtig
list truc
list bedrog
langdurig lang langlopend
langzamerhand geleidelijk
tegenspreken weerleggen ontkennen
meedelen berichten
meedelen melden mededeling
mengeling mix combinatie mengsel
opmerken waarnemen
genadeloos meedogenloos
misgaan mislukken
mislopen missen
nadien daarna
nadien later
nagenoeg vrijwel
nakomen naleven opvolgen
nasleep gevolg
omstreken buurt
omstreken omgeving
overschakelen overstappen omschakelen
uitgebreid uitvoerig omvangrijk
uitvoerig gedetailleerd
ononderbroken onafgebroken
onbelangrijk onbeduidend bijkomstig
onderkennen herkennen inzien
onderricht les
onderricht onderwijs
onderschrijven instemmen
ongeëvenaard ongekend uniek
ongewoon uitzonderlijk ongebruikelijk
ongebruikelijk zeldzaam
onbetwist onomstreden
ontberen ontbreken
ontberen missen
vatbaar ontvankelijk gevoelig
ontzag eerbied
opdoen verwerven
opruien ophitsen opstoken
verbeteren vooruitgaan
verbeteren opwaarderen perfectioneren vervolmaken
overeenstemmen overeenkomen
overeenstemming akkoord consensus
overmacht overwicht
overwegend hoofdzakelijk
overwegend voornamelijk
reglementeren regelen
uitstrekken strekken reiken
scherpzinnig slim
schetsen beschrijven
sleutelrol hoofdrol
categorie soort
stagnatie stilstand stagneren
systematisch stelselmatig
sterk robuust
talloos ontelbaar talrijk
talrijk veel
tegemoetkomen helpen
tegenzin weerzin
tenietdoen vernietigen opheffen
belanden terechtkomen
terugblikken terugkijken
terugdraaien ongedaan
terugvinden aantreffen
toenadering verzoening
toeschrijven wijten
toeschrijven toekennen
wijten schuld
wijten oorzaak
toespreken toespraak
toetreding lidmaatschap
onbedoeld onopzettelijk toevallig
toonaangevend leidend belangrijk
treffend opvallend
bestraffen tuchtigen
uitbannen verbieden verdrijven
uitdagen uitdager
uiteenlopen verschillen
uiteenlopend divers
uitstekend voortreffelijk uitmuntend
uitmuntend uitblinken
uitgroeien ontwikkelen
haalbaar uitvoerbaar
uitzonderlijk bijzonder
frequent vaak veelvuldig
veiligstellen waarborgen
wisselvallig veranderlijk
verbazen verwonderen
schuilplaats verbergplaats
verdagen uitstellen
vergankelijk tijdelijk
vergiffenis vergeving
vermeerderen toenemen verhogen
vermeerdering toename
verhoging stijging
verkeerd onjuist
fout verkeerd
verkondigen prediken bekendmaken
vermaning waarschuwing
diversiteit verscheidenheid variatie
verslijten slijtage
barricade blokkade
barricade versperring
verstevigen versterken
verwantschap gelijkenis
verwezenlijking realisatie
verzachten verlichten
verzanden dichtslibben
verzinsel fictie verzinnen
verzuimen nalaten
voedzaam voedingswaarde
volbrengen voltooien vervullen
volledig algeheel
vooraanstaand prominent belangrijk
vooraf tevoren
voorafgaan eerder vooraf
voortgang vooruitgang
progressief vooruitstrevend
conservatief behoudend
smoes uitvlucht voorwendsel
continueren voorzetten voortzetten
design ontwerp
vormgeving design
vrijwaren beschermen
instabiel wankel onstabiel
argwaan wantrouwen achterdocht
wegtrekken verlaten
welslagen succes
realiteit werkelijkheid
werkzaamheden arbeid
fundamenteel wezenlijk
fundamenteel essentieel
wijziging amendement
zelfbeschikking zelfbestuur
verontrustend zorgwekkend
zorgvuldig nauwgezet
zwerven rondtrekken
afgelegen geïsoleerd afgezonderd
geliefd gewild
populair gewild
populariteit populair
populariteit geliefd
veelgebruikt gangbaar
wijdverbreid wijdverspreid verspreid algemeen
gebruikmaken benutten
gebruikmaken gebruiken
toepassen aanwenden hanteren
hanteren gebruiken
onderbrengen huisvesten herbergen
gehuisvest gevestigd
gesitueerd liggen
gesitueerd gelegen
standplaats vestigingsplaats
hoofdvestiging hoofdkantoor
achterhalen ontdekken uitzoeken
toegankelijk bereikbaar
opengesteld toegankelijk
meedingen deelnemen
wedijveren concurreren
wedijver rivaliteit
wedijver concurrentie
uitblijven ontbreken
inlichten waarschuwen
amenderen wijzigen
ombouwen verbouwen omvormen
reorganiseren reorganisatie hervormen
hervormen hervormer
dicteren opleggen voorschrijven
opleggen verplichten
afdwingen eisen dwingen
claim aanspraak eis
verantwoorden rechtvaardigen
aansprakelijk verantwoordelijk
represaille wraak vergeldingsactie
vergelding vergeldingsactie
represaille vergelding
schorsen schorsing uitsluiten
diskwalificeren diskwalificatie uitsluiten
oratie toespraak
oratie redevoering
vertolking uitvoering
vertolken zingen
tweetalig meertalig
taalkundige linguïst
leenwoord ontlenen
woordenschat vocabulaire
lexicon woordenboek
eponiem vernoemd
roepnaam voornaam bijnaam
geslachtsnaam achternaam
geslachtsnaam familienaam
alias pseudoniem
alias schuilnaam
herdopen omdopen
herdopen hernoemen
naamsverandering naamswijziging omdopen
hernoemen naamswijziging
naamsverandering hernoemen
devies motto wapenspreuk
embleem symbool logo
logo beeldmerk
heraldiek wapenkunde
onderscheiden bekroond
hulde eerbetoon huldeblijk
plaquette gedenksteen gedenkplaat
souvenir aandenken
leidsman leider voorman
boegbeeld kopstuk
initiatiefnemer oprichter
initiëren opstarten
initiëren beginnen
mentor begeleider
pupil leerling
alumnus student
onderwijzer schoolmeester
lerares leraar onderwijzeres
onderwijzen doceren
lesgeven doceren
scholing opleiding
tentamen examen
berichtgeving verslaggeving nieuws
verslaggeving journalistiek
reporter verslaggever correspondent
presentatrice presentator omroepster
televisieprogramma uitzending
censuur censureren
boekwinkel boekhandel
heruitgave herdruk
annalen kroniek
geschiedschrijver kroniekschrijver historicus
geschiedschrijving historiografie
jaartelling tijdrekening
jaargetijde seizoen
ogenblik moment
tijdstip ogenblik
heden vandaag tegenwoordig
hedendaags huidig
hedendaags tegenwoordig
weldra binnenkort spoedig
veelal doorgaans normaliter
meestal normaliter
veelal meestal
meermaals vaak herhaaldelijk
wederom nogmaals
wederom opnieuw
weleer vroeger voorheen
voorheen eerder
voormalig vroeger gewezen
achtereenvolgens opeenvolgend
aaneengesloten onafgebroken
gaandeweg geleidelijk gestaag
voorgoed definitief
omstreeks ongeveer
zowat ongeveer
pakweg ongeveer ruwweg grofweg
dozijn twaalf
rekenmachine calculator
koolstofdioxide kooldioxide koolzuurgas
verbranding oxidatie
kernsplijting kernsplitsing
stollen stolling
condenseren condensatie
weerkaatsen reflecteren reflectie
versnelling acceleratie
dynamo generator
luidspreker speaker
koptelefoon hoofdtelefoon
touw koord
omheining afrastering
hek afrastering
liegen leugenaar
afkomstig vandaan oorspronkelijk oorsprong
genaamd heten geheten
geheten noemen
luiden heten
benaming aanduiding term
bestempelen noemen aanmerken
betitelen noemen
zogenaamd zogeheten genaamd
bedenken ontworpen
bedenken ontwerpen
uitvinder grondlegger
uitvinder bedenken
uitdenken uitvinden
uitdenken bedenken
uitvinding innovatie
opleveren inbrengen
nuttigen eten
nuttigen consumeren drinken
woonachtig gevestigd verblijven
starten ingaan
aanvangen ingaan
ingaan beginnen
inluiden beginnen
aanvatten beginnen
ontketenen uitlokken veroorzaken
ontketenen beginnen
provoceren veroorzaken
uitlokken provoceren
uitlopen uitmonden resulteren ontaarden
uitmonden leiden
beslechten oplossen bijleggen
uitbarsten losbarsten
uitbreken losbarsten ontstaan
bewerkstelligen bereiken realiseren
bewerkstelligen veroorzaken
toebrengen berokkenen veroorzaken aanrichten
voltrekken gebeuren afspelen
plaatsvinden afspelen
voltrekken plaatsvinden
afspelen voorvallen
plaatsgrijpen gebeuren
plaatsgrijpen plaatsvinden
toedracht toedragen gebeuren
voortbrengen opleveren
voortkomen voortvloeien resulteren
voortkomen afkomstig afstammen
afstamming herkomst
stamboom afstamming genealogie
etymologie woordherkomst oorsprong
vervaardiger maker
fabricage productie fabriceren
fabricage vervaardigen
aanmaak productie
aanmaak produceren
monteren assembleren montage assemblage
monteren installeren
installeren installatie plaatsen aanbrengen
aanbrengen bevestigen
vastmaken bevestigen vastzetten
losmaken ontkoppelen loskoppelen
bijeenbrengen verzamelen vergaren
verwerven vergaren
bemachtigen verwerven veroveren
verkrijgen veroveren
bemachtigen verkrijgen
aanschaf verwerving
ontvreemden roven
ontvreemden diefstal
ontvreemden stelen
afpakken ontnemen afnemen
ontnemen wegnemen beroven
confisqueren beslagleggen
nationaliseren nationalisatie onteigenen
privatiseren verzelfstandigen
teruggeven terugbezorgen restitutie
terugbetalen aflossen afbetalen
uitbetalen uitkeren betalen
overmaken storten betalen
toebehoren eigenaar eigendom
bezitten eigenaar
toebehoren bezitten
bezitting goederen
toevertrouwen overdragen
aftreden abdiceren abdicatie troonsafstand
aftreden terugtrekken
aantreden inauguratie ambtsaanvaarding
inauguratie inhuldiging beediging installatie
inhuldiging kroning
inhuldigen inwijden
benoemen installeren
voordragen nomineren voorstellen
voordracht nominatie
aanwerven inhuren werven aannemen
rekruteren werving werven
royeren royement uitsluiting
uitzetten uitwijzen deporteren
ballingschap uitwijzen
verbanning uitwijzen
wegjagen verdrijven wegsturen
verjagen wegsturen
wegjagen verjagen
afreizen weggaan
afreizen vertrekken
afhaken stoppen opgeven
opheffen beëindigen opdoeken
afschaffen beëindigen uitbannen
stopzetten staken opheffen
beëindigen staken
stopzetten beëindigen
stopzetten stilleggen
beëindigen voltooiing
afronden eindigen
afronden beëindigen
beëindigen volbrengen
completeren voltooien aanvullen vervolledigen
oplevering voltooiing gereed
teloorgaan teloorgang verdwijnen verval
teloorgang ondergang
aftakelen verval
aftakelen achteruitgaan
achteruitgang neergang
verval neergang
uiteenvallen desintegratie
afsplitsen afscheiden losmaken
afscheiden onafhankelijk
losmaken bevrijden
emancipatie gelijkberechtiging
vrijkomen vrijlating
vrijkomen vrijgelaten
vrijspreken onschuldig vrijspraak
verlossen bevrijden
redder bevrijder
weghalen wegnemen wegwerken
dumpen storten lozen
werpen gooien smijten
lanceren afschieten afvuren
afvuren schieten
neerhalen neerschieten afschieten
vastlopen mislukken
aanvaren rammen aanrijden
rammen botsen
aanvaren botsen
verongelukken omkomen neerstorten
verongelukken ongeval
ontploffing detoneren
opblazen springstof ontploffen
explosief bom springstof
brandstichter brandstichting
afbranden brand platbranden
verbranden platbranden
afbranden verbranden
uitroeien vernietigen
uitroeiing genocide volkerenmoord volkenmoord
holocaust shoah jodenvervolging
bloedbad slachting massamoord moordpartij
afslachten doden
afslachten vermoorden
doodmaken doden afmaken
ophangen galg
doodschieten executeren fusillade
liquideren vermoorden liquidatie
euthanasie levensbeeindiging
abortus zwangerschapsafbreking
bezwijken omkomen
bezwijken overlijden
bezwijken sterven
bezwijken instorten
verhongeren hongerdood
dodental slachtoffer
sterftecijfer mortaliteit sterfte
rustplaats begraafplaats begraven
graf begraafplaats
rustplaats graf
nabestaande achterblijver
doorgronden begrijpen doorzien
ontcijferen decoderen kraken
geheimschrift cryptografie codetaal
coderen versleutelen
ondervragen verhoren
interview vraaggesprek
ophelderen oplossen verklaren
verduidelijken toelichten uiteenzetten
verduidelijken uitleggen
verduidelijking uiteenzetting
verduidelijking uitleg
verduidelijking toelichting
afleiden concluderen deduceren
conclusie bevinding uitkomst
bevinding resultaat
conclusie resultaat
vaststelling bevinding
stuiten aantreffen ontdekken
opsporen lokaliseren vinden
zoektocht opsporing speuren
zoeken speuren
zoektocht zoeken
speurder rechercheur detective
proefneming experiment
onderzoeksinstituut onderzoekscentrum onderzoeksinstelling
paradox tegenstrijdigheid
tegenstrijdig strijdig inconsistent
vermoeden hypothese aannemen
hypothese veronderstellen
vermoeden veronderstellen
aannemelijk waarschijnlijk plausibel geloofwaardig
klaarblijkelijk blijkbaar evident
onmiskenbaar duidelijk overduidelijk evident
vermeend vermoedelijk
speculeren speculatie
inschatting raming
begroten ramen schatten
prognose raming
anticiperen vooruitlopen
voorspellen voorzien
waarzegger ziener helderziende profeet
profetie voorspelling orakel
bovennatuurlijk paranormaal occult
tovenaar magiër
magie toverij tovenarij
visioen openbaring droombeeld
openbaring bekendmaking
onthulling bekendmaking
onthullen blootleggen aantonen
verklappen verraden verklikken
informant verklikker tipgever bron
spioneren bespieden spionage bespioneren
spionage spion geheimagent
inlichtingendienst veiligheidsdienst
afluisteren bespieden
geheimhouden verzwijgen verbergen
verhullen verzwijgen verdoezelen
vermommen verkleden
camouflage vermomming schutkleur
stiekem clandestien geheim
heimelijk clandestien
heimelijk stiekem
vertrouwelijk geheim
samenzwering complot samenspannen
samenzweerder samenzwering
samenzweerder complot
schandaal affaire
overspel ontrouw vreemdgaan
buitenechtelijk onwettig bastaard
minnares maîtresse geliefde bijvrouw
echtpaar koppel
alleenstaand vrijgezel
alleenstaand ongehuwd
eerstgeborene oudste
familielid verwant bloedverwant
erfenis legaat
erfgoed nalatenschap patrimonium
baby pasgeborene
minderjarig jeugdig
jeugd jongeren
jongere jeugdige tiener
menstruatie ongesteldheid
bejaarde oudere grijsaard
vergrijzing veroudering
jeugdjaren kinderjaren
jeugdjaren kindertijd
grootbrengen opvoeden opgroeien
weeshuis tehuis
bejaardentehuis verzorgingshuis verpleeghuis verzorgingstehuis
krankzinnigengesticht psychiatrisch gesticht
geneesheer dokter
geneesheer arts
vrouwenarts gynaecoloog
dierenarts veearts veterinair
apotheker farmaceut
farmacie geneesmiddelenleer
narcose verdoving
tegengif antiserum
kwaal aandoening klacht
ziekte klacht
kwaal ziekte
stoornis aandoening syndroom
ziekte syndroom
stoornis ziekte
handicap beperking invaliditeit
gehandicapt invalide
verlamming verlamd
slechthorend doof gehoorverlies
blindheid blind slechtziend
braken misselijk
bloedarmoede anemie
trombose bloedstolsel
bloedvat ader slagader
hersenbloeding beroerte
hartkwaal hartaandoening hartziekte hartfalen
hartslag polsslag
leukemie bloedkanker
uitzaaiing metastase
lepra melaats
botbreuk fractuur
bewusteloosheid coma
depressief zwaarmoedig neerslachtig
melancholie depressie
waanzin geestesziekte
krankzinnigheid geestesziekte
geestesziek krankzinnig
alzheimer dement dementie
zwaarlijvig obesitas overgewicht vetzucht
ondervoeding honger
afslanken afvallen vermageren
alcoholisme drankzucht drankmisbruik alcoholist
cannabis hasj marihuana hennep
afkicken ontwennen
ziekteverwekker bacterie virus
ziekteverwekker pathogeen
epidemie pandemie
quarantaine isolatie
quarantaine afzondering
immuniteit immuun afweer
afweersysteem immuunsysteem afweer
antistof antilichaam afweerstof
allergie overgevoeligheid allergisch
transplanteren transplantatie
amputeren afzetten amputatie
bevalling geboorte baring
embryo foetus
onvruchtbaar steriel
anticonceptie geboortebeperking voorbehoedmiddel
castreren ontmannen castratie
bevruchting conceptie
paren paring
borstvoeding zogen
ruggengraat wervelkolom
skelet geraamte beenderen
gelaat aangezicht
zweten transpireren
aanwakkeren stimuleren versterken
aanzetten aanmoedigen
stimulans impuls prikkel
aanzet impuls
aanzet stimulans
aankaarten bespreken aansnijden
citeren aanhalen
citeren citaat
opsommen vermelden
optekenen opschrijven neerschrijven
noteren neerschrijven
optekenen noteren
vastleggen optekenen
samenvatten resumeren uittreksel
verhandeling traktaat
essay beschouwing opstel
pamflet vlugschrift
spotprent karikatuur cartoon
stripverhaal strip beeldverhaal
animatiefilm tekenfilm animatie
bespotten belachelijk
satire parodie
grappig humoristisch komisch
komiek cabaretier grappenmaker
detectiveroman misdaadroman thriller
heldendicht epos
epos epiek episch
volksverhaal legende sprookje
sage sprookje
volksverhaal sage
poëzie dichtkunst gedicht
poëtisch dichterlijk
dichtbundel gedichtenbundel
strofe couplet
voorwoord inleiding proloog
inleiding introductie
nawoord epiloog
ontknoping afloop
schurk slechterik boef antagonist
bioscoop cinema filmtheater
première vertoning
verfilmen filmadaptatie
adaptatie bewerking
vervolg sequel vervolgfilm
voorloper voorganger pionier
pionier baanbreker wegbereider grondlegger
baanbrekend vernieuwend revolutionair innovatief
musical muziektheater operette
choreograaf choreografie
theatergezelschap toneelgezelschap
applaus bijval
zanger vocalist
ensemble gezelschap muziekgroep
fanfare muziekkorps harmonie
dirigent orkestleider dirigeren
muziekstuk compositie muziekwerk
arrangeren arrangement bewerken
melodie deuntje
lofzang hymne loflied
beiaard carillon
platenmaatschappij platenlabel label
hitlijst hitparade
tournee tour toernee concertreis
conservatorium muziekschool muziekacademie
leerling gezel
inspiratiebron muze
kunstschilder schilderes
afbeelding voorstelling
tafereel scène voorstelling
gravure prent ets houtsnede
illustrator tekenaar illustratie
kunststroming stijl
galerie kunsthandel galeriehouder
veilen veiling
vervalsing vervalser
opknappen renoveren restaureren
restauratie renovatie opknapbeurt
beeldhouwer beeldsnijder
aardewerk keramiek
pottenbakker keramist
trofee bokaal cup beker
fotograferen fotografie
cineast regisseur
cineast filmmaker
meesterwerk topstuk
debuteren debuut
doorbreken doorbraak
beroemd roemrijk roemrucht wereldberoemd gevierd
gerenommeerd vermaard
gerenommeerd bekend
beroemdheid idool
fan bewonderaar supporter aanhanger
navolgen nabootsen
navolgen imiteren
navolging imitatie
navolger imitator
plagiaat overschrijven
replica reproductie namaak
kopie reproductie
replica kopie
duplicaat kopie
dubbelganger evenbeeld
huurling huursoldaat
deserteren deserteur
infanterie voetvolk
sluipschutter sniper
veldheer bevelhebber legerleider
generaal legerleider
veldheer generaal
veldheer aanvoerder
stamhoofd hoofdman
troepenmacht strijdmacht legermacht
leger legermacht
troepenmacht leger
wapenrusting pantser
kernwapen atoombom kernbom atoomwapen
mosterdgas gifgas strijdgas
tank pantservoertuig
straaljager jachtvliegtuig
vijandelijkheden gevechten gevechtshandeling
vijandigheid vijandschap
onafhankelijkheidsoorlog bevrijdingsoorlog vrijheidsoorlog
onafhankelijkheidsstrijd vrijheidsstrijd
verzetsgroep verzetsbeweging
hinderlaag valstrik
overrompelen verrassen overvallen
bestormen innemen stormloop
inval raid overval
binnendringen binnenvallen doordringen
optrekken marcheren oprukken
opmars vordering
onderwerpen veroveren overwinnen
overmeesteren gevangennemen
verpletteren verslaan
zegevieren overwinning
zegevieren winnen
triomferen overwinnen
triomferen winnen
bedwingen overwinnen onderdrukken
neerslaan onderdrukken
onderdrukking repressie
tirannie dictatuur tiran
terrorisme terroristisch terreur
aanslag attentaat
gijzelen gijzelaar
gijzelen ontvoeren
losgeld afkoopsom vrijkopen
standhouden weerstaan volhouden
doorstaan overleven verdragen
dulden tolereren verdragen gedogen
gedogen toelaten
gedogen toestaan
zwichten toegeven bezwijken
fiasco mislukking flop debacle
debacle nederlaag
tegenspoed tegenslag rampspoed
onheil ramp rampspoed
noodlottig fataal rampzalig
rampzalig catastrofaal desastreus
plunderen leegroven
vredesakkoord vredesverdrag
vredesoverleg vredesbesprekingen vredesonderhandelingen
wapenstilstand staakthetvuren
herstelbetaling schadevergoeding schadeloosstelling
liga alliantie
liga verbond
medestander aanhanger geestverwant bondgenoot
handlanger medeplichtige
collaborateur landverrader
collaboratie collaborateur
horige lijfeigenschap
mensenhandel mensensmokkel
cipier gevangenbewaarder bewaker
kerker cachot gevangenis
detentie hechtenis gevangenschap
inrekenen oppakken
inrekenen arresteren
gevangenzetten opsluiten interneren
opsluiting gevangenschap
gedetineerde gevangene
uitbreken ontsnappen
ontkomen vluchten ontlopen
ontsnappen ontlopen
ontkomen ontsnappen
voortvluchtig gezocht
uitwijken emigreren vluchten
ontheemd vluchteling
toevlucht toevluchtsoord asiel
uitlevering overdragen
strafbaar strafrechtelijk
rechtmatig wettig legaal
onrechtmatig illegaal
onrechtmatig onwettig
verordening besluit
decreet besluit
proclameren uitroepen afkondigen
proclamatie uitroeping
proclamatie afkondiging
clausule bepaling artikel
voorschrijven verplichten
voorschrift richtlijn
regeling maatregel
tribunaal rechtbank gerechtshof rechtscollege
rechtspleging rechtspraak rechtsgang
procederen proces
procederen rechtszaak
geding proces
geding rechtszaak
dagvaarden aanklagen
terechtstaan proces berechting
aanklager eiser
beklaagde gedaagde beschuldigde
tenlastelegging aanklacht
aantijging aanklacht
aantijging beschuldiging
verdenking vermoeden
advocaat pleiter
doodvonnis doodstraf
beul scherprechter
martelen pijnigen
folteren pijnigen
amnestie gratie kwijtschelding
begenadigen gratie
bekeuring beboeten
delict misdaad overtreding
misdrijf overtreding
delict misdrijf
criminaliteit misdaad
gangster misdadiger bandiet
bandiet rover struikrover
oplichter zwendelaar bedrieger fraudeur
zwendel oplichting
zwendel fraude
afpersing chantage
verkrachten aanranding
mishandelen geweldpleging
smokkelaar smokkelen
hacken kraken hacker
schenden schending inbreuk
auteursrecht copyright
apartheid rassenscheiding segregatie
jodenhaat antisemitisme
vreemdelingenhaat xenofobie
vooroordeel vooringenomen
kiesrecht stemrecht
referendum volksraadpleging volksstemming
kabinetsformatie regeringsvorming
bewindsman minister bewindspersoon
kanselier regeringsleider bondskanselier
kabinet ministerraad
parlementariër kamerlid
parlementariër parlementslid
parlementariër volksvertegenwoordiger
gedelegeerde afgevaardigde
senaat eerstekamer
baljuw schout
gezantschap ambassade
afgezant ambassadeur
staatsvorm staatsinrichting
monarchie koninkrijk vorstendom
alleenheerschappij autocratie dictatuur
stadsbestuur gemeentebestuur
machtsovername staatsgreep
machtsovername machtsgreep coup
putsch staatsgreep
onttronen afzetten
ongenoegen ontevredenheid
ongenoegen onvrede
revolte rebellie volksopstand
opstand volksopstand
revolte opstand
oproer onlusten
rel oproer
boycotten mijden
embargo handelsverbod
vorstin koningin
troonpretendent kroonprins
troonopvolging erfopvolging
gunsteling favoriet
gunsteling lieveling
landsgrens rijksgrens grens
paspoort reisdocument
identiteitsbewijs legitimatie
akte oorkonde document
oorkonde charter
volkstelling census
bevolkingsgroei bevolkingstoename
neerstrijken nederzetten
neerstrijken vestigen
overbrengen vervoeren
overbrengen verplaatsen
ingezetene inwoner
emigrant landverhuizer
emigratie landverhuizing
nomade rondtrekkend nomadisch
autochtoon inheems
allochtoon migrant
vennootschap onderneming
vennootschap bedrijf
multinational concern conglomeraat
vennoot zakenpartner
ceo directeur topman bestuursvoorzitter
bedrijfsleider manager
manager leidinggevende beheerder
voorzitter preses president
gastarbeider arbeidsmigrant
salaris bezoldiging
loon bezoldiging
afvloeien ontslaan
vakbond vakvereniging vakorganisatie
studiebeurs toelage
subsidiëren subsidie
sponsor geldschieter financier
mecenas begunstiger beschermheer
beschermheer patroon
aalmoes schenking
gift aalmoes
collecte inzameling geldinzameling
donateur schenker
lucratief rendabel
winstgevend lucratief
deficit tekort
dividend winstuitkering
effectenbeurs aandelenbeurs
beurskrach beurscrash koersval
waardevermindering devaluatie devalueren
prijsstijging inflatie duurder
prijsverlaging korting
onkosten uitgaven
tarief prijs
invoerrecht douanerecht tarief
tol heffing
btw omzetbelasting
belastingontduiking belastingfraude
bloeien floreren
bloeitijd bloeiperiode hoogtijdagen
welvarend voorspoedig
vermogend bemiddeld welgesteld
welgesteld rijk
berooid arm straatarm
verarmen armoede
noodlijdend armoede
dakloos thuisloos
landloper zwerver
ruilhandel ruilen
afzet verkoop
pachten pachter
verschepen vervoeren
vervoermiddel voertuig transportmiddel
afleveren bezorgen
versturen opsturen zenden
opsturen verzenden
versturen verzenden
correspondentie briefwisseling brieven corresponderen
gsm mobieltje mobiel
winning delven
winning ontginning
raffinage raffinaderij
klederdracht dracht kostuum
kerkgenootschap denominatie geloofsgemeenschap
kluizenaar heremiet
bedevaart pelgrimstocht
pelgrim bedevaartganger
atheïst ongelovige
kerkhervorming reformatie
kerkhervormer reformator
kerkscheuring schisma
concilie kerkvergadering synode
hiernamaals onderwereld
wederopstanding verrijzenis opstanding herrijzenis
reïncarnatie wedergeboorte zielsverhuizing
communie avondmaal eucharistie
eredienst kerkdienst cultus
inwijding ingebruikname wijding opening
plechtigheid ceremonie ritueel
gedenkdag herdenking
mythisch legendarisch mythologisch
verrijzen bouwen
bebouwing gebouwen
slopen neerhalen
ontmantelen afbreken
reconstrueren reconstructie herbouwen
uitbouwen uitbreiden
uitbreiding aanbouw
uitbouw aanbouw
woning woonhuis behuizing
huisvesting behuizing
kasteel château
citadel vesting
verdedigingswerk vestingwerk fortificatie bolwerk
stadsmuur ommuring stadswal
gevel façade
stadhuis raadhuis gemeentehuis
aardverschuiving landverschuiving
tsunami vloedgolf
vulkaanuitbarsting eruptie
hoogvlakte plateau
laagland laagvlakte
canyon kloof
canyon ravijn
baai inham
zeestraat zeeengte
kanaal waterweg
waterweg vaarweg
riviermond monding
getij getijde tij
waterpeil waterstand zeespiegel
stormvloed overstroming watersnoodramp
overstromen overspoelen
inundatie onderwaterzetten
inpolderen droogmaking
droogleggen droogmaking
indijken inpolderen
grasvlakte prairie
tropisch tropen
kappen vellen rooien
verwering erosie
afzetting sediment
fossiel versteend
windrichting windstreek
wervelstorm orkaan
wervelstorm cycloon
zonsondergang schemering
matigen temperen
verhitten opwarmen
verhitten verwarmen
meteoroloog weerkundige weerman
meteorologie weerkunde
luchtvervuiling smog
milieuvervuiling milieuverontreiniging verontreiniging
natuurbescherming natuurbehoud
hernieuwbaar duurzaam
recyclen hergebruik
uitdrogen verdrogen
aanplanten planten beplanting
flora plantenwereld
fauna dierenwereld
plantkunde botanie
plantkundige botanicus
dierkunde zoölogie
dierkundige zoöloog
stuifmeel pollen
wijngaard wijnbouw
kweker teler
dinosaurus dinosauriër dino
bergbeklimmer alpinist
gymnastiek turnen
coureur autocoureur racer
invaller reservespeler
topscorer doelpuntenmaker
strafschop penalty
klassement rangschikking ranglijst
ranking ranglijst
competitie liga
oefenwedstrijd oefenduel
duel tweegevecht
kwalificeren kwalificatie voorronde
finish eindstreep
startplaats vertrekpunt
wereldtitel wereldkampioenschap
wereldkampioen wereldtitel
recreatie ontspanning vrijetijdsbesteding
avondmaaltijd avondeten diner
specerij kruiden kruiderij
computerprogramma software
applicatie app toepassing
malware computervirus
cyberaanval hack
hacker computerkraker
downloaden binnenhalen
robot automaat
industrialisatie industrialisering
vliegenier vlieger
vliegenier piloot
ruimtevaart ruimtereis ruimtevlucht
ruimtevaartuig ruimtetuig
zonnestelsel planetenstelsel
sloep reddingsboot roeiboot
veerboot veerpont pont veer
visserij visvangst
walvisvaart walvisjacht walvisvangst
cruiseschip passagiersschip
schipper gezagvoerder
schipper kapitein
kaper zeerover kaapvaart
overtocht oversteek zeereis scheepsreis
scheepvaart zeevaart
aanmeren aanleggen
uitvaren afvaren
`;
