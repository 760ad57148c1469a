import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { stemmer } from './stem.ts';

/**
 * Everyday words that a question uses for one another: what news and encyclopedias are asked about. A line
 * is a group; a word may stand in several.
 */
const EN = `
begin start commence launch open onset beginning
end finish stop conclude cease close over completion
kill die dead death slay murder perish casualty fatality lose
injure wound hurt injury
fight battle combat fighting war conflict clash struggle
attack assault offensive raid strike advance campaign
soldier troop fighter military army force warrior men personnel serviceman
militant jihadist terrorist extremist insurgent rebel fighter
leader chief head boss commander ruler director top
lead head run command direct govern rule
general commander officer
civilian resident inhabitant citizen people population person
people person human individual
inhabitant population populace resident live
capture seize take arrest catch conquer occupy detain
retake recapture liberate reconquer regain recover free liberation
trapped stuck caught besieged
flee escape leave run depart go departure abandon exit
abandon desert leave ditch forsake
hide conceal shelter hideout refuge lurk
location place whereabouts position site spot where
city town municipality
village hamlet settlement
country nation state land
area region territory zone district part
government cabinet administration regime authority
war conflict
big large huge great major massive size enormous
biggest largest greatest main
small little tiny minor
fast quick rapid swift speed
slow sluggish long
difficult hard tough challenging tricky complicated
easy simple
important significant key major vital crucial
main primary chief principal major
reason cause why because motive
result effect consequence outcome impact
show prove demonstrate indicate suggest reveal
suggest indicate imply point hint sign evidence
sign evidence indication clue
think believe consider expect assume suppose feel reckon view opinion
say state tell claim declare announce mention according remark comment
announce declare proclaim
statement message announcement communication word
message post communication
talk speak communicate discuss
silent quiet mute silence
call name term title refer know
make create produce build construct form manufacture
build construct erect
found establish create set form start
founder creator
invent create develop design
develop evolve grow
write author compose pen
author writer
buy purchase acquire
sell market
use employ utilize utilise
help assist support aid back
support back backing favor endorse
need require must
want wish desire seek
try attempt seek effort
get receive obtain gain acquire
give provide supply offer grant
change alter modify switch shift vary
increase rise grow growth gain climb
decrease fall decline drop reduce diminish shrink lower fewer less
win victory defeat beat triumph success
lose loss defeat
defeat beat overcome
collapse fall downfall
return come back
returnee returning return
ready prepared prepare
prepare plan ready
plan strategy scheme intend tactic
strategy tactic approach
stronghold bastion base bulwark
group organization organisation movement body
organization organisation institution body agency
company firm business corporation
spy intelligence
scared afraid fear fearful
survive live survival alive
alive living live
next following subsequent later
later subsequent after
before prior previous earlier
current present now today
recent latest new
old ancient age elderly
young youth
age old
child kid son daughter
woman female
man male
job work occupation profession role position
role position function job
teach education instruct
student pupil
school college university
doctor physician
illness disease sickness
medicine drug medication
film movie
car automobile vehicle
road street highway
sea ocean
river stream waterway
mountain peak
rain rainfall precipitation
money fund cash
cost price expense
pay salary wage payment
rich wealthy affluent
poor poverty
law legislation act statute
court tribunal
crime offense offence
prison jail
vote election elect
member part belong
include contain comprise consist
join enter
connect link join
near close adjacent nearby
border boundary
north northern
south southern
east eastern
west western
center centre middle
type kind sort form
number amount quantity total count
percent percentage share
year annual yearly
month monthly
day daily
often frequently frequency
rarely seldom hardly
almost nearly virtually
about approximately roughly around
own possess have
remain stay continue keep
continue carry proceed
stay remain behind
cross traverse
responsible charge
successful success
danger risk threat hazard
protect defend guard shield
destroy ruin demolish wreck
allow permit let enable
prevent stop block avoid
avoid evade dodge prevent
forbid ban prohibit
discover find detect
search seek look hunt
locate find trace track pinpoint
trace track
move travel relocate shift
travel journey trip
phone telephone mobile
internet online web
exact precise accurate
possible feasible can
impossible cannot unable
true correct right
wrong false incorrect wrongly untrue
same equal identical
different distinct various
whole entire complete total full
partial partly
together united joint
famous known renowned
popular common widespread
optimistic positive confident hopeful
hope optimistic expect
angry furious
appoint nominate name
replace succeed substitute
origin source originate
resist resistance opposition
several multiple many various
each every per
`;
const NL = `
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

/** Stem → the stems of the other words of its groups. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** Words that stand for one another, as a map from each to the others. */
export function synonymsOf(groups: readonly (readonly string[])[], language: Language): Synonyms {
  const stem = stemmer(language);
  const others = new Map<string, Set<string>>();
  for (const group of groups) {
    const stems = [...new Set(group.map((word) => stem(fold(word))))];
    for (const one of stems) {
      const known = others.get(one) ?? new Set();
      for (const other of stems) if (other !== one) known.add(other);
      others.set(one, known);
    }
  }
  return new Map([...others].map(([one, known]) => [one, [...known]]));
}

function groupsIn(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}

const everyday: Partial<Record<Language, Synonyms>> = {};

/** The everyday words of a language; read once, when they are first asked for. */
export function everydayWords(language: Language): Synonyms {
  everyday[language] ??= synonymsOf(groupsIn({ nl: NL, en: EN }[language]), language);
  return everyday[language];
}
