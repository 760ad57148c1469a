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
nodig vereist
willen wensen
proberen trachten poging
krijgen ontvangen
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
arts dokter
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
arm armoede
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
beroemd bekend
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
regel voorschrift
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
brand vuur
branden verbranden
reddingsactie redding
schade beschadiging
breken kapot gebroken
herstellen herstel repareren reparatie
restaureren restauratie
overstroming watersnood vloed
aardbeving beving
vulkaan uitbarsting
uitbarsten eruptie
lawine sneeuwlawine
hongersnood honger
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
bron oorsprong
gebergte bergketen
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
droogte droog
vochtig nat
temperatuur warmte graden
koud kou
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
verschillen afwijken
tegengesteld omgekeerd
tegenstelling contrast
kenmerk eigenschap karakteristiek
kenmerkend typisch karakteristiek
kenmerken typeren
bijzonder speciaal
zeldzaam schaars
populair geliefd
vermaard befaamd beroemd
roem faam
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
antiek oud
oudheid klassiek
laatste recentste
uiteindelijk tenslotte
tijdelijk voorlopig
permanent blijvend
voortdurend constant continu
plotseling onverwacht ineens
onmiddellijk direct meteen
gelijktijdig tegelijk tegelijkertijd
uitstellen uitstel vertraging
wekelijks week
tweemaal dubbel
half helft
enkel uitsluitend alleen
minstens minimaal
maximaal hoogstens
minimum laagste
maximum hoogste
gemiddeld doorsnee
totaal geheel
voldoende genoeg
gebrek tekort
overvloed overschot
overblijven resteren
vergroten uitbreiden
verkleinen reduceren
verminderen beperken reduceren
verdelen opdelen
splitsen splitsing opsplitsen
samenvoegen fuseren fusie
fusie fuseren samengaan
vereniging genootschap
bond federatie
instituut instelling
comité commissie
afdeling departement
departement ministerie
hoofdkantoor hoofdzetel zetel
kantoor bureau
filiaal vestiging
dochteronderneming dochterbedrijf
moederbedrijf moedermaatschappij
bedrijfstak sector branche industrie
fabrikant producent
fabriceren vervaardigen produceren
produceren productie opbrengst
grondstof materiaal
materiaal stof
handel commercie
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
eigendom bezit
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
onderzoek studie
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
roman boek
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
portret beeltenis
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
toegeven bekennen
weerleggen ontkrachten
idee gedachte
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
slaaf slaven
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
formaat grootte
uitrusting uitgerust
gespecialiseerd specialisme
bijnaam genoemd
afgeleid ontleend
ontlenen afleiden afgeleid
debuut eersteling
begindatum begin
einddatum einde
sluiten sluiting gesloten
opening geopend
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
`;
