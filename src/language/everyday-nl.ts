/**
 * Everyday Dutch words that a question uses for one another: what news and encyclopedias are asked about. A line is
 * a group; a word may stand in several.
 */
export const NL = `
beginnen start begin starten aanvang aanvangen losbarsten
einde eind eindigen stoppen aflopen ophouden afgelopen voorbij
doden gedood dood sterven gestorven omkomen overleden overlijden sneuvelen gesneuveld vermoord slachtoffer leven omgekomen
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
denken vinden menen geloven verwachten mening opvatting oordeel
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
verkopen verkoop
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
loon salaris
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
grens
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
bezitten bezit
blijven achterblijven
doorgaan voortzetten verdergaan
oversteken over
gevaar risico dreiging
beschermen verdedigen
vernietigen verwoesten
toestaan
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
`;
