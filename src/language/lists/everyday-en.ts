/**
 * Everyday English words that a question uses for one another: what news and encyclopedias are asked about. A line is
 * a group, or a kind and one of it (`disease`, `malaria`); a word may stand in several.
 */
export const EN = `
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
people person human individual ppl
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
government cabinet administration regime
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
buy purchase acquire
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
prepare plan ready
plan strategy scheme intend tactic
strategy tactic approach
stronghold bastion base bulwark
group organization organisation movement body
organization organisation institution body agency
company firm business corporation
scared afraid fear fearful
survive live survival alive
next following subsequent later
later subsequent after
before prior previous earlier
current present now today
recent latest new
old ancient age elderly
young youth
child kid son daughter
woman female
man male
job work occupation profession role position
role position function job
teach education instruct
student pupil
school college university
illness disease sickness
medicine drug medication
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
north northern
south southern
east eastern
west western
center centre middle
type kind sort form
number amount quantity total count
percent percentage share
year annual yearly
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
born birth birthplace birthdate birthday
die death deceased demise
marry marriage wed
divorce separated
husband spouse
wife spouse
spouse partner
parent mother
parent father
father dad
mother mom mum
grandfather grandpa
grandmother grandma
brother sibling
sister sibling
descendant offspring progeny
descend descent ancestry lineage
ancestor forefather forebear
ancestry heritage lineage
bury burial funeral
cemetery graveyard
grave tomb
childhood upbringing youth
teenager adolescent teen
adult mature
lifespan longevity
nickname sobriquet
pseudonym alias
surname lastname
inherit heir
heir successor
murder assassinate homicide killing
assassin killer murderer
behead decapitate guillotine
career profession
predecessor forerunner
dismiss fire sack
resign quit
employee worker staff
labor labour work
laborer labourer worker
unemployed jobless
apprentice trainee
volunteer voluntary
strike walkout
income earnings revenue
revenue turnover
earn income salary
term tenure
conference congress
decide decision choose determine
choose choice select pick chose chosen
reject refuse decline
approve endorse consent
consent permission approval
permit licence license
propose suggest
proposal motion
accept agree
agree agreement consent
award prize medal honor honour
honor honour tribute
reward award
statue sculpture
treaty agreement pact accord
sign signature
quarrel dispute argument
controversial disputed contentious
compromise settlement
ally alliance
alliance coalition league
enemy foe adversary
opponent rival adversary
rival competitor
compete competition contest
supporter follower adherent
oppose opposition against
betray traitor treason
rebellion revolt uprising insurrection
revolution uprising
coup overthrow putsch
overthrow topple oust depose
independent autonomous sovereign
autonomy independence
freedom liberty
slave enslaved slavery
expel expulsion banish exile
invade invasion incursion
besiege siege
siege blockade
bomb bombard
bombing explosion blast
explode explosion blast detonate
weapon arms armament
gun firearm
shoot shot
fleet navy naval
noble aristocrat nobleman
nobility aristocracy
king monarch sovereign
monarch ruler sovereign
reign rule
crown coronation
fortress fort stronghold
voter electorate
candidate nominee
dictator dictatorship autocrat
tax taxation levy duty
constitution charter
regulation rule
command order instruction
influence affect
ambassador envoy diplomat
citizenship nationality
immigrant migrant newcomer
immigration migration
refugee asylum
colonist settler
expedition voyage exploration
prehistoric ancient
medieval mediaeval
period duration
archaeologist archeologist
archaeology archeology
excavate dig unearth
history past
event incident occurrence
happen occur occurrence
disaster catastrophe calamity
accident crash
crash collision collide
sink sank sunk
rescue save
damage harm
break broke broken
repair fix mend restore
restore renovate
maintain maintenance preserve
preserve conserve
flood inundation
earthquake quake tremor
famine starvation hunger
height tall high elevation
elevation altitude height
deep depth
wide width breadth broad
weigh weight heavy
weight mass
narrow slim
distance far
kilometer kilometre km
meter metre
centimeter centimetre cm
kilogram kg kilo
circumference perimeter
volume capacity
situated located lie
capital metropolis
province county
neighborhood neighbourhood district quarter
suburb outskirts
rural countryside
island isle
archipelago islands
continent landmass
coast shore seaside coastline
harbor harbour port
canal waterway
estuary mouth
stream brook creek
waterfall cascade falls
valley vale
cave cavern
swamp marsh wetland bog
forest wood woodland
jungle rainforest
meadow pasture grassland
dam dike dyke embankment
map chart
climate weather
forecast prediction
drought dry
wet moist humid damp
humidity moisture
temperature heat warmth
hot heat warm
cold chill chilly cool
freeze froze frozen
melt thaw
snow snowfall
hurricane cyclone typhoon
thunderstorm lightning
lightning thunderbolt
fog mist
language tongue
language speak spoken
dialect vernacular
translator interpreter
meaning definition sense
word term
concept notion idea
abbreviation acronym
pronounce pronunciation
spelling orthography
compare comparison
similar alike comparable
resemble similar
differ vary
feature characteristic trait property
typical characteristic
unique sole
normal usual ordinary
unusual strange odd
rare scarce uncommon
notorious infamous
fame renown
beautiful pretty
clever smart intelligent
intelligence intellect
dangerous hazardous perilous
safe safety secure
strong powerful mighty
strength power strong
weak feeble
stable steady
balance equilibrium
modern contemporary
outdated obsolete
first earliest
last final
eventually finally ultimately
temporary provisional
sudden abrupt unexpected
immediate instant
simultaneous concurrent
postpone defer delay
accelerate speed
twice double
double twofold
half halve
total sum overall
enough sufficient adequate
lack shortage scarcity deficit
surplus excess
remain leftover
add addition added
remove delete
enlarge expand extend
limit restrict
divide division split
split divide separate
merge merger combine
unite union unification
association society
federation union
committee commission board
department ministry
manufacturer maker producer
material substance
trade commerce
trader merchant dealer
customer client consumer
shop store
brand trademark
profit gain earnings
debt loan
lend loan lent
borrow loan
stock share
shareholder investor stockholder
finance fund
subsidy grant
donate gift
donor benefactor
pay payment paid
expensive costly pricey
cheap inexpensive
coin coinage
banknote note
bankrupt bankruptcy insolvent
acquire acquisition takeover
owner proprietor
ownership owner
rent lease hire
budget expenditure
spend expenditure spent
value worth
recession slump downturn
prosperity wealth
wealth fortune riches
judge magistrate
lawyer attorney barrister solicitor
accuse charge
convict sentence condemn
punish penalty
penalty fine
guilty culpable
innocent acquitted
witness testimony
testify testimony
steal theft stolen stole
theft robbery burglary
thief robber burglar
criminal offender
fraud scam swindle
deceive deception mislead
kidnap abduct
hostage captive
investigate inquiry
research study
researcher scientist
scholar academic
science scientific
examine inspect
theory hypothesis
assumption supposition
experiment trial
test trial
estimate approximation
understand comprehend understood
teacher instructor
teach taught
professor academic
graduate degree
degree diploma
thesis dissertation
exam examination
skill ability talent
ability capability
expert specialist
method technique procedure
procedure process
technology technique
device apparatus appliance
tool instrument implement
machine device
engine motor
nuclear atomic
velocity speed
brightness luminosity
sound noise
vibrate oscillation
nucleus core
core centre center
chemistry chemical
physics physicist
biology biologist
math mathematics
mathematician mathematics
astronomy cosmology
philosopher philosophy thinker
formula equation
add sum
subtract minus
theorem proposition
component part constituent ingredient
composed consist
mixture blend mix
dissolve solution soluble
compound substance
liquid fluid
gas gaseous
mercury quicksilver
mineral ore
color colour hue
transparent clear
brain cerebral
heart cardiac
skin dermal
lung pulmonary
kidney renal
liver hepatic
stomach gastric
belly abdomen stomach
breathe respiration
pregnancy pregnant gestation
gender sex
hereditary genetic inherited
body bodily
face facial
surgery operation
treat treatment therapy
cure heal remedy
symptom sign
pain ache
contagious infectious transmissible
pathogen germ
vaccinate immunization immunisation
cancer tumor tumour malignancy
flu influenza
plague pestilence
poison toxin venom
poisonous toxic venomous
sleep asleep slept
tired fatigue
animal creature beast
species kind
male masculine
female feminine
beak bill
prey quarry
hunt hunter
predator predatory
endangered threatened
environment surroundings
spread dispersal distribution
feed diet food
eat ate eaten consume
drink drank drunk beverage
tame domesticated
plant vegetation
flower blossom bloom
branch bough
bark rind
shrub bush
mushroom fungus fungi
herb herbal
farmer grower
farm farmstead
cattle livestock
cultivate grow
harvest crop
fertilizer fertiliser manure
pesticide insecticide
corn maize
dish meal
cook chef
restaurant eatery
taste flavor flavour
sweet sugary
religion faith belief
bible scripture
temple shrine sanctuary
monk friar
priest clergyman cleric
pope pontiff
papal pope
pray prayer
holy sacred
baptism baptize baptise christening
devil satan
myth mythology legend
festival celebration feast
ritual rite ceremony
sing sang sung singer
singer vocalist
orchestra philharmonic
band group
concert gig
premiere debut
recording session
drummer percussionist
genre style
style movement
melody tune
director filmmaker directed
actor performer
play portray
portray depict
role character
script screenplay
screenplay scenario
series sequence
viewer spectator audience
painting canvas picture
drawing sketch
mural fresco
exhibition display
photograph photo picture
building structure edifice
house home dwelling
residence home
pillar column
dome cupola
arch vault
entrance entry gate
access entry
room chamber
demolish raze demolition
renovate refurbish
interior inside
athlete sportsman sportsperson
championship title
champion winner titleholder
tournament championship cup
team squad side
coach manager trainer
goal score
goalkeeper goalie keeper
striker forward
soccer football
referee umpire
draw tie
cyclist rider
cycling bicycle bike
run ran
swim swam swum swimmer
stadium arena
gamble bet
computer pc
videogame game
program programme software
programmer developer coder
keyboard keypad
screen display monitor
memory storage
store save
file document
data information
database repository
encrypt cipher
password passcode
website site webpage
email mail
network net
wireless cordless
artificial synthetic manmade
hardware equipment
processor cpu chip
version edition release
update upgrade
error mistake bug fault
failure malfunction breakdown
universe cosmos
astronaut cosmonaut
spacecraft spaceship
launch liftoff
satellite moon
planet planetary
sun solar
moon lunar
galaxy galactic
constellation asterism
earth globe world
global worldwide international
ship vessel boat
sail voyage
sailor seaman mariner
captain skipper
crew crewman
passenger traveler
pirate buccaneer
lighthouse beacon
airplane aeroplane plane aircraft
airport airfield
fly flew flown flight
pilot aviator
airline carrier
subway underground metro
tram streetcar
highway motorway freeway
drive drove driven driver
truck lorry
route path
arrive reach
goal aim objective target purpose
achieve accomplish attain
fail failure
suspect suspicion
doubt uncertainty
unknown obscure
secret confidential
reveal disclose disclosure
promise pledge vow
demand require
ask question inquire
warn alert
advise recommend advice
praise acclaim
deny denial
admit acknowledge confess
refute disprove rebut
claim assertion allege
convince persuade
idea thought
ideology doctrine
notice observe
remember recall
forget forgot forgotten
option alternative
exchange swap trade
lead led
control supervise oversight
cooperate collaborate
participate partake
participant competitor
member membership
leave withdraw
cause trigger induce
arise emerge arose
emergence origin
disappear vanish
appear emerge
depend reliant
ratio proportion
proportion share
stage phase
step stage
arrange order sort
order sequence
classify classification categorize categorise
category class
rank rating
list catalogue catalog
summary overview
composed comprised
show display depict
picture image illustration
symbol emblem
symbolize symbolise represent
flag banner
slogan motto
letter correspondence
manuscript handwriting
source reference
clothes garment apparel
dress gown
shoe footwear
weave wove woven
jewel gem gemstone
charity philanthropy
furniture furnishings
crockery tableware
alcohol liquor
drunk intoxicated
happy glad joyful
sad unhappy sorrowful
anger rage fury
fear dread
hate hatred
friend companion
friendship friend
jealous envious
courage bravery
brave courageous
honest sincere
cruel brutal
revenge vengeance
torture torment
lawful legal
illegal unlawful
imprison jail incarcerate
release freed
lawsuit suit litigation
trial hearing
jurist lawyer
graph chart diagram
infinite endless
rectangle rectangular
straight linear
curved bent
perpendicular orthogonal
vertical upright
outside exterior
edge rim
outermost outer
arise arose arisen
become became
begin began begun
bite bit bitten
blow blew blown
bring brought
catch caught
dig dug
draw drew drawn
fall fell fallen
feed fed
fight fought
forbid forbade forbidden
give gave given
grow grew grown
hang hung
hide hid hidden
hold held
know knew known
lay laid
lose lost
ride rode ridden
rise rose risen
seek sought
sell sold
shake shook shaken
shrink shrank shrunk
speak spoke spoken
spin spun
stand stood
strike struck stricken
swear swore sworn
take took taken
tear tore torn
think thought
throw threw thrown
undergo underwent undergone
undertake undertook undertaken
wake woke woken
withdraw withdrew withdrawn
write wrote written
slay slew slain
sow sown
bind bound
breed bred
cling clung
creep crept
feel felt
mistake mistook mistaken
foresee foresaw foreseen
overtake overtook overtaken
retake retook retaken
oversee oversaw overseen
rewrite rewrote rewritten
sit sat
shine shone
spring sprang sprung
stick stuck
sweep swept
swing swung
man men
woman women
foot feet
tooth teeth
goose geese
ox oxen
wolf wolves
knife knives
life lives
wife wives
loaf loaves
calf calves
radius radii
successor succeed
leaf foliage
answer reply respond
clear obvious
award grant bestow
verdict judgment judgement
constant steady
family household
capitulate surrender
debate argue
colleague coworker
era epoch period
discovery discover find
breed variety
fur pelt
pastor clergyman
song tune
broadcast aired
floor storey
kingdom realm
flee fled
hire employ recruit
goddess deity
chance probability likelihood
uncertain doubtful
salt saline
purpose intention aim
anticipate expect
relationship relation
factory plant
industry sector
mental psychological
transport carry convey
novel book
poet poem poetry
poem verse
story tale narrative
character figure
literature literary
biography memoir biographer
autobiography memoir
drama theatre theater
tragedy tragic
novelist writer author
playwright dramatist
stage theatre theater
birthplace hometown
blame fault
cede relinquish
dedicate devoted
deteriorate worsen
improve enhance
encourage promote stimulate
enroll register
evaluate assess
fatal deadly lethal
flexible bendable
fragile breakable delicate
guarantee ensure warranty
hinder impede obstruct
obstacle barrier hurdle
imitate copy
copy duplicate replica
plunder loot pillage
predominant dominant
previous former
protest demonstration
react reaction
rely reliance dependent
resident dweller
respect esteem
roughly circa
settle colonize colonise
speech address oration
spokesman spokesperson spokeswoman
supervise oversee
surround encircle
tendency trend
transform convert
unveil inaugurate
vary variation
victim casualty
voyage journey
bunker shelter
conscription draft
counterattack counteroffensive
prisoner captive
newspaper daily
wizard sorcerer
nickname moniker
arise arose risen
awake awoke awaken
bear bore borne
bend bent curve
bleed bled blood
clothe clad
forgave forgiven
foretell foretold predict
kneel knelt
light lit illuminate
meet met
mow mown
pay paid payable
sew sewn
shear shorn
shut closed
smell smelt odor odour
spit spat
sting stung
stink stank stunk
string strung
strive strove striven
swell swollen
tread trod trodden
understand understood misunderstanding
uphold upheld
weep wept cry
wring wrung
rebuild rebuilt reconstruct
sing sung song
steal stolen thief
sweat perspire
woven weaver
outbid bid
undo undone reverse
wear worn clothing wore
built builder construction
buy bought buyer purchaser
sent sender
shake shaken tremor
speak spoken speech
mouse mice
louse lice
child children childhood
penny pence
datum data
index indices
axis axes
alumnus alumni graduate
leaf leaves
hoof hooves paw
elf elves
self selves
receive reception recipient
redeem redemption
erode erosion
omit omission
emit emission
compel compulsion compulsory
propel propulsion
repel repulsion
rebel rebellion revolt
solve solution
fortify fortification fortress
purify purification pure
behave behaviour conduct
prove proof
save safe safety
thieve theft
strong strengthen
width widen
breadth broaden
depth deepen
high heighten
true truth fact
wise wisdom
free freedom
bored boredom
proud pride
angry anger outraged
able ability capable
noble nobility
anxious anxiety
various variety
pious piety
bishop bishopric diocese
lord lordship
king kingdom kingship
duke duchy dukedom
earl earldom
emperor empire imperial
sell sale market
give gift
bear birth
advice advisor
serve service servant
speech speaker spoken
breach breakage
choir choral
star stellar
mouth oral
tooth dental dentist
eye ocular optic
ear auditory aural
nose nasal
bone skeletal skeleton
blood hematology haemoglobin
nerve neural neuron
muscle muscular
mother maternal motherhood
brother fraternal brotherhood
night nocturnal
day diurnal daily
dog canine puppy hound
cat feline kitten
horse equine equestrian
cow bovine
bird avian
fish aquatic
king royal monarchy
war military warlike
money monetary financial
tax fiscal
church ecclesiastical
sound acoustic sonic
light optical
heat thermal
sky celestial
glass glazed
north northerly northward
south southerly southward
east easterly eastward
west westerly westward
circle circular round
cube cubic
spiral helix helical
giant gigantic huge
hero heroism
electric electrician
comedy comic comedian
surgery surgeon surgical
brew brewery beer
rob robber robbery
england english englishman
britain british briton uk
scotland scottish scots
wales welsh welshman
ireland irish irishman
spain spanish spaniard
greece greek hellenic
netherlands dutch holland dutchman
flanders flemish
switzerland swiss
denmark danish dane
sweden swedish swede
norway norwegian
finland finnish finn
hungary hungarian magyar
serbian serb
czechia czech bohemia bohemian
turkey turkish turk
cyprus cypriot
senegal senegalese
iran iranian persia persian
saudi arabia
arab arabian
kurdistan kurd kurdish
afghanistan afghan
thailand thai
burma burmese myanmar
cambodia cambodian khmer
malaysian malay
philippines filipino
australia australian aussie
america american usa
eu european
ussr soviet
peru peruvian
paris parisian
rome roman
troy trojan
carthage carthaginian
venice venetian
naples neapolitan
moscow muscovite
constantinople istanbul byzantium
brittany breton
catalonia catalan
basque biscay
scandinavia scandinavian nordic
viking norse norseman
gaul gallic
alps alpine
caribbean antilles
peking beijing
bombay mumbai
ceylon lanka
siam thailand
formosa taiwan
constantinople byzantine
ottoman turkish
quran koran
judaism jewish jew
conservative conservatism tory
capitalism capitalist
nationalism nationalist
disease malaria
disease cholera
disease smallpox
disease tuberculosis
disease plague
disease measles
disease influenza
disease typhus
disease typhoid
disease leprosy
disease polio
disease scurvy
disease diabetes
disease cancer
disease aids
virus hiv
disease syphilis
disease fever
disease asthma
disease anthrax
metal iron
metal copper
metal gold
metal silver
metal lead
metal aluminium aluminum
metal tin
metal zinc
metal nickel
metal steel
metal bronze
metal brass
element hydrogen
element oxygen
element carbon
element nitrogen
element helium
mineral quartz
rock granite stone
rock limestone
rock basalt
rock sandstone
gem diamond
gem ruby
gem emerald
fuel coal
fuel petrol gasoline
fuel diesel
fuel uranium
instrument violin
instrument piano
instrument guitar
instrument flute
instrument drum
instrument organ
instrument trumpet
instrument harp
instrument cello
instrument clarinet
instrument saxophone
colour color red
colour color blue
colour color green
colour color yellow
colour color black
colour color white
colour color purple
colour color orange
colour color brown
colour color grey gray
colour color pink
season summer
season winter
season autumn fall
planet mars
planet venus
planet jupiter
planet saturn
planet neptune
continent africa
continent asia
continent europe
continent antarctica
ocean atlantic
ocean pacific
ocean arctic
sea mediterranean
sea baltic
religion islam
religion christianity
religion buddhism
religion hinduism
religion judaism
religion catholic
religion protestant
sport football
sport tennis
sport basketball
sport baseball
sport cricket
sport rugby
sport hockey
sport golf
sport boxing
sport swimming
sport athletics
language latin
language french
language greek
language arabic
language german
language spanish
language dutch
currency dollar
currency euro
currency pound
currency franc
currency yen
pet dog
pet cat
animal dog
animal horse
animal cat
animal cow
animal sheep
animal pig
animal mammal
animal bird
animal fish
animal elephant
animal lion
animal camel
animal insect
bird eagle
bird duck
bird owl
bird pigeon
insect bee
insect ant
insect mosquito
insect butterfly
fish salmon
fish trout
fish shark
fish cod
tree oak
tree pine
tree birch
tree palm
crop wheat
crop rice
crop maize
crop cotton
crop potato
crop tobacco
crop sugar
grain wheat cereal
grain barley
grain rye
cereal oats
fruit apple
fruit grape
fruit banana
fruit orange
vegetable potato
vegetable tomato
vegetable cabbage
drink beer
drink wine
drink coffee
drink tea
drink milk
food bread
food meat
food cheese
weapon sword
weapon gun rifle
weapon bow
weapon spear
weapon bomb
weapon missile
vehicle truck
vehicle bus
vehicle tank
artist painter
artist sculptor
artist musician
scientist physicist
scientist chemist
scientist biologist
profession lawyer
profession teacher
profession doctor
profession engineer
profession carpenter
occupation farmer
relative uncle
relative aunt
relative cousin
relative nephew
relative brother
crime murder
crime theft
crime fraud
crime treason
punishment execution
punishment prison
punishment exile
disaster earthquake
disaster flood
disaster hurricane
disaster tsunami
sense sight
sense smell
sense hearing
material glass
material plastic
material steel
material concrete
material brick
fabric cotton
fabric silk
fabric wool
fabric linen
particle electron
particle proton
particle neutron
particle photon
award nobel
award grammy
genre jazz
genre comedy
genre horror
weather rain
weather storm
weather sunny
vitamin nutrient
nutrient protein
meat beef
meat pork
meat lamb
spice pepper
spice cinnamon
woods forest trees
tree timber trunk
seed kernel germinate
thorn spine prickly
vine climber creeper
grass lawn meadow
moss lichen
fern frond
nut kernel shell
berry fruit
orchard fruit grove
evergreen conifer coniferous
sap resin
sprout germinate shoot
ripe mature ripen
decay rot decompose decomposition
dinosaur reptile prehistoric
snake serpent
lizard reptile
frog toad amphibian
tortoise turtle
shellfish mollusc mollusk clam
squid octopus cuttlefish
jellyfish medusa
crab crustacean lobster shrimp
spider arachnid
worm earthworm
caterpillar larva
butterfly moth
fly insect
bug insect beetle
ant termite colony
bee hive honey
slug snail
pigeon dove
hawk falcon raptor
cow cattle bull
bull ox steer
pig swine hog boar
sheep lamb ewe flock
horse mare stallion pony
donkey ass mule
rabbit hare bunny
deer stag elk
fox vixen
bear cub
lion lioness pride
leopard panther
cub offspring young
puppy pup young
hatch incubate
nest breed
litter brood offspring
herd flock pack
mating breed courtship
courtship display mating
reproduce reproduction breed offspring
graze pasture
burrow tunnel den lair
feather plumage
tail caudal
horn antler
tusk ivory
claw talon
snout muzzle nose
fin flipper
mane hair
camouflage disguise blend
hibernate dormant
carnivore meat predator
parasite host
rare endangered
wild feral untamed
ecosystem ecology environment
conservation protection preserve
reserve sanctuary park
pollution contamination
waste garbage rubbish trash refuse
litter rubbish
recycle reuse
deforestation logging clearing
habitat home environment
native indigenous endemic
exotic foreign introduced
adapt adjust
mutation variant
gene genetic dna
chromosome dna genes
cell cellular
bacteria microbe germ microorganism
virus viral
yeast ferment
enzyme catalyst
hormone endocrine
biologist naturalist
barren infertile sterile
sunshine sunny sun
cloud cloudy overcast
storm tempest gale
gale wind breeze
windy breeze
blizzard snowstorm
hail hailstone sleet
drizzle rain shower
rainy wet rain
downpour rain torrential
tornado twister whirlwind
frost freezing ice
ice frozen glacier
icy frozen ice
mild temperate moderate
tropical equatorial
humid muggy
arid dry desert
arid drought
thunder thunderstorm
flood deluge
monsoon rains
summer summertime hottest
winter wintertime coldest
heatwave heat
celsius centigrade fahrenheit
meteorologist meteorology weather
rainbow spectrum
dew moisture
sunrise dawn
sunset dusk
dawn daybreak
twilight dusk
hill ridge slope
cliff precipice bluff
slope incline gradient
plateau tableland
plain flat lowland
highland upland
mountainous hilly
peak highest summit
gorge canyon ravine
ravine gully
lava magma
crater caldera
avalanche landslide
landslide mudslide
tsunami wave tidal
erosion weathering
sediment deposit silt
silt mud
mud muddy clay
sand sandy dune
gravel pebbles
soil earth ground
clay pottery
rock stone boulder
rock stony
peat bog
oasis desert
savanna grassland
steppe prairie grassland
heath moor
delta estuary
river tributary
tributary stream flows
source spring headwaters
upstream upriver
downstream downriver
lake reservoir pond
pond pool
lagoon lake
bay gulf inlet
fjord inlet
cape headland promontory
peninsula cape
beach sand seaside
reef coral
wave surf
shore bank
inland interior
offshore sea
coastal seaside
bordering adjoining neighbouring neighboring
border frontier boundary
latitude longitude coordinates
territory land
zone belt
district borough
county shire
town township
metropolis city metropolitan
cartographer map
atlas maps
acre hectare land
terrain land ground
landscape scenery
scenic picturesque
uninhabited deserted
seafloor seabed
boat ship ferry
ferry boat crossing
yacht sailboat
raft boat
canoe kayak
submarine underwater
underwater submerged
anchor mooring
dock harbour harbor quay
wharf quay pier
port seaport
shipyard shipbuilding
hull keel
rudder steer
oar row
shipwreck wreck sank
lifeboat rescue
captain commander
admiral naval fleet
sailor crew
seafarer sailor
fisherman fishing
fishery fishing
net fishing
cargo freight goods
freight shipping
unload discharge
stowaway hidden
piracy privateer
compass navigation
nautical marine
tonnage tons
cosmic space universe
spaceship rocket
rocket missile booster
spacewalk astronaut
alien extraterrestrial
comet asteroid
asteroid meteorite
telescope observatory
orbit circle revolve
probe spacecraft
shuttle spacecraft
gravity gravitational weightless
nebula cloud
supernova explosion
rotate spin
zodiac constellation
shoulder arm
jaw chin mouth
cheek face
forehead face
nostril nose
sight eyesight vision
blind sightless
deaf hearing
mute dumb
skull cranium head
spine backbone vertebral
backbone vertebrae
rib chest
chest thorax breast
breast mammary
hip pelvis
womb uterus
penis genital
testicle genital
bowel intestine gut
intestine gut digestive
tear weep cry
saliva spit
tendon ligament
artery vein vessel
heartbeat pulse
bloodstream circulation
skin flesh
wrinkle skin
beard moustache facial
height stature
short height
fat obese overweight
thin skinny lean
slim slender thin
ill sick unwell
illness disorder
disorder condition disease
condition ailment
ailment illness
patient sick
doctor physician surgeon
physician practitioner
pharmacist pharmacy chemist
pharmacy drugstore
hospital clinic
clinic medical
ambulance paramedic
treat cure treatment
medicine remedy
pill tablet medicine
dose dosage
prescription medication
painkiller analgesic
anesthetic anaesthetic
antibiotic penicillin
vaccine inoculation
infected contracted
contract catch
contagious infection
epidemic pandemic outbreak
quarantine isolation
headache migraine
nausea vomit
vomit sick
faint unconscious
unconscious coma
seizure epilepsy epileptic
cripple disabled
disabled handicapped
disability impairment
inflammation swelling
rash skin
itch irritation
bruise injury
fracture broken broke
scar wound
transplant donor
operation surgical
bandage dressing
infertility fertility
pregnancy birth
abortion terminate
miscarriage pregnancy
birth childbirth delivery
newborn baby infant
dementia alzheimer
cancer carcinoma
chemotherapy cancer
malnutrition undernourished
hygiene sanitation clean
sanitation sewage
healthy health fit
health wellbeing
unhealthy harmful
mental psychiatric
insane mad
mad crazy
addiction dependence
smoking tobacco cigarette
alcoholic drunk beverage
recovery healing
lifespan expectancy
autopsy postmortem
corpse body remains
antibody immune
chronic longlasting
acute severe
severe serious
mild slight
diet nutrition food
fitness exercise
exercise physical
family relatives
relative kin
kin kinship
clan tribe
toddler infant
boy lad
girl daughter
boy son
kid youngster
bachelor unmarried
unmarried single
godfather godparent
grandparent grandmother
grandson grandchild
granddaughter grandchild
fiancee fiance engaged
engaged betrothed
groom bride
wedding marriage ceremony
marital marriage
wife married
husband married
dowry marriage
mistress affair
adultery unfaithful
illegitimate bastard
adopted foster
custody guardianship
raise upbringing bring
grandparents ancestors
lineage dynasty
birthday anniversary
older elder
eldest oldest firstborn
younger junior
youngest junior
mourn grief
coffin casket
bequeath inheritance
inheritance estate
heir heiress
gay homosexual
lesbian homosexual
sexual sex
sexuality orientation
childless children
forename christian
lover affair
beloved loved
household home
maid servant
servant domestic
nanny governess
housekeeper household
pet companion
lifestyle life
habit custom
custom tradition practice
tradition customary
routine daily
leisure recreation pastime
hobby pastime
holiday vacation
vacation trip
anniversary jubilee
guest visitor
neighbourhood community
community society
social society
lonely alone
gather assemble
gathering meeting
crowd mob
queue line
etiquette manners
polite courteous
rude impolite
reputation renown
fame celebrity
gossip rumor rumour
slum shanty
status standing
peasant farmer
serf peasant
serfdom serf
nobleman lord noble
aristocracy elite
commoner ordinary
racist prejudice
prejudice discrimination bias
minority ethnic
ethnicity race
indigenous aboriginal natives
tribal indigenous
displaced homeless
lawmaker legislator parliament
legislation bill law
decree edict
edict proclamation
code rules
clause provision
lawyer advocate
counsel lawyer
judge justice court
judicial judiciary court
jury juror
courtroom trial
sue lawsuit sued
sue litigation
plaintiff claimant
defendant accused
accusation allegation
indicted charged
verdict ruling
ruling decision
overturn reverse
overrule overturn
uphold affirm
annul void
abolish abolition repeal
repeal revoke
revoke cancel
cancel annul
pardon amnesty
hang gallows
hanged executed
guillotine executed
parole released
bail released
inmate prisoner
evidence proof
witness eyewitness
oath swear
perjury oath
contract deal agreement
copyright patent
trademark logo
illegal banned prohibited
outlaw banned
legitimate lawful
rights liberties freedom
treaty convention
amend revise
ratify approve
enact pass
comply compliance obey
obey obedience
violate breach
custody detention
detain detention
notary deed
guardian custody
criminal gangster
gangster mafia mob
gang criminal
policeman cop
detective investigator
investigation probe
culprit perpetrator
perpetrator attacker
attacker assailant
manslaughter killing
shoot gunman
gunman shooter
abuse mistreatment
threat menace
extort blackmail
ransom kidnapping
kidnap hostage
steal rob stolen
pickpocket thief
smuggle contraband
drugs narcotics
counterfeit fake forged
forge forgery fake
fake false
hoax fake
bribe bribery corruption
fraud deception
cheat deceive
riot unrest
riot disturbance
unrest disorder
disorder chaos
fugitive escaped
massacre slaughter killing
genocide extermination
violent brutal
cruelty brutality
bureaucracy administration
congressman representative
assembly parliament legislature
queen monarch
throne crown
tsar czar
accede accession throne
dictator tyrant
tyranny oppression
oppression persecution
authoritarian dictatorship
totalitarian dictatorship
confederation league
anthem song
passport visa
reform changes
embassy ambassador diplomatic
overseas abroad
sanction embargo
embargo boycott
negotiate talks
negotiator mediator
signatory signed
sovereignty independence
annexed incorporated
secession separate
separatist independence
spokesman representative
representative delegate
march demonstration
welfare benefits
pension retirement
agency bureau
resigned stepped
elections polls
vote ballot election
poll survey
referendum vote
plebiscite referendum
constituency voters
suffrage vote
franchise suffrage
inauguration sworn
faction party
politician statesman
extremist radical
moderate centrist
turnout voted
war warfare
battle fought
battlefield battle
battleground battlefield
skirmish clash
fighter combatant
soldier infantry
military armed
cavalry horsemen
knight cavalry
horseman rider
archer bow
bowman archer
spear lance
sword blade
armoured armored tanks
musket gun
pistol handgun
bullet shot
shelling bombardment
grenade explosive
explosive dynamite
airstrike bombing
paratrooper airborne
warship battleship
battleship ship
frigate warship
regiment battalion
battalion unit
brigade regiment
squadron unit
platoon squad
garrison stationed
veteran soldier
enlist join
mercenary soldier
invasion attack invaded
invader conqueror
capture conquest
liberated freed
defence defense fortification
fortress citadel
fortress castle
rampart wall
retreat withdraw withdrew
victorious won beat
victor winner
truce peace ceasefire armistice
pacifist peace
alliance pact
enemy hostile
enemy opponent
wounded casualties
fallen killed
prisoners captured
atrocity massacre
holocaust extermination
guerrilla insurgent
revolution revolutionary
mutiny revolt
spy espionage intelligence
agent spy
sabotage destroy
propel arrow
crusader knights
samurai warrior
commandeer requisition
currency money
coin mint
borrow debt
borrower debtor
mortgage loan
investment capital
share stake
dividend shareholders
broker trader
tariff duty tax
customs tariff
toll fee
fee charge
fee payment
cheap affordable
discount reduction
bargain cheap
refund repay
bill invoice
receipt payment
donation contribution
profit income
loss deficit
wage earnings
allowance payment
bonus payment
millionaire wealthy
richest wealthiest
poorest poverty
economic financial
crisis recession
recession economic
gdp economy
merchant trade
commercial business
business trade
enterprise company
entrepreneur businessman
tycoon businessman
company manufacturer
merger acquisition
acquire bought takeover
buyout bought
sale sold
seller vendor
retail shop
wholesale trade
supermarket grocery
grocery store
mall shopping
auction bid
customer shopper
goods products merchandise
commodity goods
advertisement advert commercial
marketing advertising
warehouse storage
stock inventory
barter exchange
wealth assets
property estate
landlord tenant
tenant rent
believer follower
follower disciple
disciple apostle
believe faith
worship veneration
idol worship
pagan heathen
heathen infidel
infidel unbeliever
agnostic atheist
sect denomination
denomination church
cult sect
church congregation
church chapel
cathedral church
priest minister pastor
priesthood clergy
clergy priests
cleric imam
preach sermon
missionary convert
bishop archbishop
rabbi jewish
monk monastic
monastery monks abbey
nun sister
saint canonized
canonized sainthood
prophecy predict foretold
angel heaven
heaven paradise
afterlife heaven
soul spirit
spirit ghost
demon devil
demon evil
witch witchcraft
witchcraft sorcery
magic spell
curse spell
prayer worship
hymn song
psalm hymn
gospel bible
testament bible
scripture verses
communion eucharist
sinner sin
redemption salvation
tithe tenth
theologian religious
doctrine teaching
dogma doctrine
creed belief
secular nonreligious
reformation protestant
schism split
reincarnation rebirth
mythical legendary
taboo forbidden
holy sanctity
sacred religious
education schooling
educated studied
school academy
academy institute
institute college
college campus university
university academic
student undergraduate
undergraduate bachelor
postgraduate graduate
enroll admission
admission applicants
apply admission
scholarship grant
tuition fee
degree bachelor
diploma certificate
doctorate phd
professor lecturer
lecture speech
lecture class
teacher tutor
tutor pupil
tutor taught
mentor teacher
mentor adviser
teacher educator
faculty staff
faculty department
headmaster principal
principal school
dean faculty
rector university
curriculum syllabus
curriculum courses
class lesson
lesson teach
subject topic theme
homework assignment
exam test
grade mark
textbook book
classroom class
kindergarten preschool
primary elementary
elementary school
secondary high
literacy illiterate
literate read
knowledge learning
librarian books
dormitory residence
fraternity sorority
vocational training
discipline field
discipline subject
lab laboratory
research investigation
findings results
breakthrough discovery
innovation invention
experiment test
laboratory experiment
measure gauge
calculate compute
theory explanation
explains theory
data statistics
statistic figure
sample specimen
specimen example
microscope magnify
magnify enlarge
nobel laureate
prize laureate
laureate winner
motion movement
motion move
speed pace
velocity fast
momentum motion
friction resistance
inertia motion
weight gravity
matter substance
atom particles
particle subatomic
electricity power energy
circuit electrical
magnetism electromagnetic
wave wavelength
wavelength frequency
frequency hertz
radiation radioactive
uranium radioactive
fission splitting
fusion fuse
reactor nuclear
photon light
light beam
beam ray
mirror reflect
prism spectrum
visible seen
invisible unseen
laser beam
loud noise
echo reflection
pressure compressed
density dense
dense thick
liquid liquefy
boiling evaporate
evaporate vapour
vapor vapour steam
freeze solidify
refrigerate cooling
kinetic motion
entropy disorder
chemical substance
compound molecule
compound formula
alkaline base alkali
acidity ph
oxygen oxide
burn combustion flammable
combustion fire
rust corrosion
alloy metal
ore smelting
mining extraction
solvent dissolve
polymer plastic
plastic synthetic
explosive gunpowder
gunpowder powder
odourless odorless smell
colourless colorless
pure purity
arithmetic calculation
geometry shapes
numeral digit
digit figure
integer whole
divisor factor
equation solve
solution answer
conjecture unproven
theorem proof
axiom assumption
variable unknown
zero null
median middle
probability random chance
angle degrees
diameter width
formula expression
algorithm procedure
algorithm steps
logical reasoning
pattern design
laptop notebook
software app application
program code
bug fix
patch fix
browser web
internet network
web website internet
homepage website
webpage page
malware virus
encryption cryptography cipher
cryptography code cipher
code encode
decode decipher
login password
username account
touchscreen touch
memory ram
processor computing
chip semiconductor
semiconductor transistor
microchip chip
digital electronic
robot machine
bit byte
byte data
pixel resolution
smartphone phone
cellphone phone mobile
offline disconnected
gamer player
release launched
launch introduced
engineer designer
engineering technology
engine machine
machinery equipment
piston cylinder
steam engine locomotive
petroleum crude oil
pipe tube
valve tap
gear wheel
lever handle
screw bolt
bolt nut
cable wire
chain link
tool equipment
hammer tool
axe ax
saw cutting
nail hammer
needle thread
sew stitch
windmill mill
hydroelectric hydropower dam
dam reservoir
coal mining
renewable sustainable
sustainable environmentally
bulb lamp
lamp light
lantern lamp
factory manufacturing
factory workshop
manufactured made produced created
workshop craftsman
craftsman artisan
artisan craft
blacksmith smith
carpenter woodworking
foundry casting
technical technology
prototype model
model design
gadget device
equipment gear
appliance electrical
clock watch
clock timekeeping
camera photography
scanner scan
sensor detect
radar detect
architecture buildings
built erected
built completed
building premises
skyscraper tower
tower tall
tallest highest
floors stories
attic roof
ceiling roof
door doorway
gate gateway
window glass
stair staircase steps
elevator lift
corridor hallway
hall hallway
bathroom toilet restroom
toilet lavatory
apartment flat
apartment housing
villa mansion
mansion house
palace residence
cottage house
hut shack
tent camp
cabin hut
hotel inn
inn tavern
tavern pub
hostel accommodation
accommodation lodging
lodging stay
fence wall
concrete cement
foundation base basis
front face
bridge span
sewer sewage drainage
plumbing pipes
tomb burial buried
mausoleum tomb
monument commemorate memorial
statue monument
demolished torn
burned destroyed
gothic medieval
venue stadium
hall venue
downtown centre center
outskirts edge
avenue boulevard
alley street
square plaza
pavement sidewalk
crossroad intersection
junction intersection
traffic congestion
congestion crowded
transportation transit
automobile motor
motorcycle motorbike
cart wagon
wagon carriage
carriage coach
coach bus
bus buses
taxi cab
tyre tire
driving licence
roadway road
expressway highway
interstate highway
train railway railroad rail
locomotive train
railway line
station railway
station stop
tram tramway
trolley tram
fare ticket
ticket admission
airport terminal
airport flights
runway airport
airplane flight plane
aeroplane aviation aircraft
aviation flying pilot
jet plane
helicopter aircraft
airline flights
glider aircraft
balloon airship
zeppelin airship
pilot flew flying
parachute jump
sailed ship
cruise voyage
deliver transport
shipment cargo
parcel package
mail post
postman mail
courier messenger
messenger message
tourist visitors
tourism visitors
sightseeing attraction
landmark attraction
discoverer explorer
trek hike
hiking walking
mountaineer climber
wander nomad
luggage baggage
suitcase luggage
route road
itinerary route
distance miles
distance kilometres kilometers
player footballer
league division
league championship
fan supporter
attendance spectators audience
pitch field
gym gymnasium
semifinal final
tournament competition
tournament event
cup trophy
trophy prize award
win winner won
scorer goals
marathon runner
jump leap hop
olympics games
fastest speed fast
referee official
foul penalty
cheat doping
doping drugs
signed contract
retire career
musician player
musician performer
song single
lyrics words
composition piece
melody song
rhythm beat
beat tempo
tempo speed
tone pitch
octave notes
symphony orchestra
orchestra conductor
aria song
choir chorus
chorus refrain
vocals singing sang
vocalist voice
voice vocal
duet duo
duo pair
trio three
quartet four
pop popular
rapper rap hiphop
pianist piano
drummer drums
bassist bass
keyboard piano
fiddle violin
album released record
album studio recorded
bestselling sold
concert performance
performance show
encore repeat
applause clapping
dancer ballet
ballet dance
waltz dance
choreographer choreography dance
cover version
remix version
movie cinema film
cinema theater
filmmaker film
starring played
actor starred
actress starred
actor cast
protagonist character
villain antagonist
antagonist enemy
plot story
storyline plot
trilogy three
remake version
premiered released
animation cartoon
documentary film
comedy funny humorous humour
joke humor humour
thriller suspense
horror scary
critic review
oscar academy
emmy award
stunt double
series show
show program programme
sitcom comedy
channel network
broadcast transmission
broadcaster network
host presenter
anchor presenter
contestant participant competed
literature writing
literature books
writer wrote author
author written
book published
book volume
edition published
novel fiction
fictional imaginary
fairytale fairy
fantasy magical
poetry verse
rhyme verse
stanza verse
epic poem
sonnet poem
ode poem
play playwright
drama play theatre
tragedy play
dialogue conversation
prose writing
journal magazine
chapter section
preface introduction
metaphor comparison
allegory symbolic
adapted based
quotation saying
proverb saying
manuscript handwritten
scroll parchment
censor censorship banned
art artwork
artwork painting
paint pigment
pigment colour color
portrait painting
portrait likeness
etching print
sculptor statue
sculptor carved
sculpture carved
carved engraved
pottery ceramic porcelain
porcelain china
mosaic tiles
fresco painting
decoration ornament
patron sponsor
realistic lifelike
abstract nonrepresentational
image photograph
calligraphy handwriting
eaten food
edible eat
meal lunch
meal dinner
dinner supper
lunch midday
feast banquet
cuisine food dishes
cuisine cooking
boil cooked
grill barbecue
seasoning spice
sweet sugar
sweet dessert
dessert pudding
candy sweets confectionery
chocolate cocoa cacao
cake pastry
biscuit cookie
bread loaf
dough bread
pasta noodles
fries chips
soup stew
sauce gravy
dairy milk
butter dairy
yoghurt yogurt
butcher slaughter
sausage meat
bacon pork
seafood fish
seafood shellfish
egg yolk
aubergine eggplant
courgette zucchini
legume bean
lentil legume
salad lettuce
grape wine vineyard
beer ale lager
spirit liquor
distillery whisky
juice drink
vegan vegetarian
cutlery fork spoon
cup mug
restaurant cafe
appetite hunger
delicious tasty
farming crops agriculture
farmer agricultural
grown cultivated
cultivation farming
planting sow
sow seeds
plough plow
ploughing tillage
reap harvest
irrigation watering
manure dung
greenhouse glasshouse
plantation crops
ranch cattle cowboy
shepherd sheep flock
hide skin
tractor machinery
pest insects
locust swarm
weed herbicide
forestry timber
timber logging lumber
historians scholars
ancient antiquity classical
renaissance century
era age period
millennium thousand
archaeological excavation
archaeologist excavation
artefact artifact
artifact object
relic remains
civilization culture
decline collapse
founder established
origin began beginnings
origin roots
began started
end dissolved
dissolved disbanded
dissolution abolition
lasted duration
abolitionist slavery
emancipate freed
pioneer settler
pioneer first
feudal vassal
knight chivalry
lord vassal
vassal tributary
tribute tax
baron noble
count earl
guild craftsmen
inquisition heresy
conquistador conqueror
tsarist imperial
revolution overthrow
overthrown deposed
deposed dethroned
legacy influence
legacy heritage
heritage inheritance
heritage historic
archive records
chronicle history
annals chronicle
inscription carved
language linguistic
bilingual languages
multilingual languages
tongue spoken
dialect accent
accent pronunciation
vocabulary words
dictionary words
dictionary lexicon
phrase expression
expression saying
slang informal
jargon terminology
called known nicknamed
etymology origin derived
derived comes
noun verb
verb tense
plural singular
vowel consonant
syllable vowel
alphabet writing script
symbol sign
sentence phrase
spelled written
synonym meaning
describe characterize characterise
describe called
explain describe
say words
speech talk
conversation talk discussion
debate discussion
debate controversy
argue argument claim
media press
press newspapers journalists
newspaper paper
newspaper magazine
magazine publication
journalist reporter correspondent
reported news
news newspaper
headline newspaper
editorial opinion
radio broadcasting
television broadcast tv
television channel tv
bbc british
subscriber customers
slogan phrase
logo symbol
censorship press
propaganda media
blog website
twitter tweet
facebook social
youtube video
moment instant
second moment
daytime day
midnight night
noon midday
afternoon pm
evening night
night overnight
lifetime life
nowadays today
recently lately
recent newly new
former ex
formerly once
preceding previous
preceded predecessor
later eventually
soon shortly
immediately directly
gradually slowly
gradual slow
permanent lasting
permanent forever
forever eternal
eternal everlasting
eternity immortal
temporary short
brief short
briefly short
long lengthy
constantly always
always invariably
sometimes occasionally
frequently commonly often
mostly mainly majority
mainly primarily
primarily chiefly
predominantly mainly
regularly frequently
deadline date
schedule timetable
meanwhile simultaneously
interval gap
duration long length
future upcoming
upcoming forthcoming
past former
modern new
newest latest
newer recent
continuous uninterrupted
ongoing continuing
resume restart
pause halt
halt stop
stop discontinued ended cease
total altogether
percentage proportion
piece fragment
segment section
component element
fewest least
least minimum lowest
minimum smallest
maximum highest
maximum largest
lowest bottom
additional extra added
additional further
reduction decrease
cut reduction
rose grew
grew increased
surge rise
triple threefold three
triple trebled
single sole
pair two couple
numerous several
abundant plentiful
insufficient lack
lack absence
scarce shortage
scale size
size dimensions
measures metres meters
weighs kilograms kg
weighs pounds lb
ton tonne
litre liter
metre yards
kmh speed
mph speed
extent degree
extent scope
scope range
limit maximum
unlimited limitless
limitless infinite
vast enormous huge
large sizeable
substantial considerable
considerable significant
considerable large
tiny microscopic
miniature small
average typical
equivalent equal
unequal inequality
compared relative
ratio relative
rank position
leading foremost
better superior
superior higher
inferior lower
worst bad
feeling emotion
mood feeling
joy delight
delighted happy pleased
pleased satisfied
satisfied content
enjoy pleasure
fun enjoyable
smile laugh
sadness grief sorrow
misery suffering
suffer pain
despair hopeless
desire longing
fear phobia
frightened afraid scared
terrified fear
panic fear
worry concern
concern anxiety
anxious worried
nervous anxious
stress tension
upset angry
fury furious
furious enraged
annoy irritate
envy jealousy
hate dislike
shame ashamed embarrassed
regret remorse
sorry apologised apologized
forgive pardon
love affection
fond loved
respected admired
trust confidence
distrust suspicion
astonish amazed
amazed surprised
curious interest
interest curiosity
calm peaceful
calm quiet
bravery heroism
shy timid
compassion sympathy
pity mercy
loyal faithful
loyalty allegiance
allegiance loyal
faithful fidelity
honesty integrity
liar lied
lie false
stubborn obstinate
passion enthusiasm
eager enthusiastic
willing willingness
reluctant unwilling
unwilling refused
temper anger
temperament character
genius brilliant
talent gifted
stupid foolish
foolish unwise
lazy idle
clothes dress wore
outfit costume
costume clothing dress
helmet headgear
headscarf veil
veil covered
scarf shawl
coat jacket
cloak cape
robe gown
shirt blouse
skirt dress
trousers pants
underwear undergarment
sock stocking
sandals shoes
glove hand
belt waist
textile cloth fabric
fabric woven
linen flax
cotton textile
tailor clothes
fashion style
fashion clothing
designer fashion
jewellery jewelry ornaments
necklace jewelry
perfume fragrance
makeup cosmetics
mask disguise
umbrella parasol
chair seat
sofa couch
table desk
bed mattress
carpet rug
curtain drapes
fridge refrigerator
oven stove
stove heating
furnace oven
soap wash
laundry washing
bin trash
container vessel
jar pot
pot vessel
basket woven
bag sack
barrel cask
bucket pail
toy doll
game toy
paper sheet
pencil pen
pen ink
book pages
glue adhesive
adhesive sticky
tape adhesive
success achievement
fail unsuccessful
strive effort
advise counsel
urge encourage
obligation duty
necessary essential
essential vital important
unnecessary needless
demand insist
authorization permission
forbidden prohibited
deny refused
embrace accept
trigger sparked
affect effect impact
contribute helped
support advocate
promote advocate
favour prefer
opposed resisted
opponent critic
criticise condemn
acclaim critical
congratulate praise
gratitude thankful
disagreement dispute
conflict disagreement
settle resolve settlement
view perspective
perspective viewpoint
viewpoint opinion
opinion attitude view
imagination creative
creativity inventive
guess estimate
understanding knowledge
recognised recognized acknowledged
recognition acknowledged
identify recognize
observed seen
resemble looks
discover uncovered
uncover reveal
discovered identified
displayed shown depicted
hidden secret
missing disappeared
deliver sent
removed taken
remove eliminated
delete erase
change transition shift
transformed changed
improved better
upgrade improvement
damaged destroyed
destruction devastation
devastated destroyed
rebuild restore
retain keep kept
collected gathered
combination mixture
merged joined
join membership
attached connected
link relationship connection
associated linked
distinguish distinction
differentiate distinguish
contrast difference
differences similarities
shared joint
workforce workers
colleague worked
layoff redundant
amateur nonprofessional
expertise knowledge
skilled trained
experienced veteran
qualifications required
chairman president
ceo executive
owned belonged
possession property
migrated moved
moved transferred
entrance door
chase pursuit
climbed ascended
ascent climb
pull drag
lift raise
throw hurl thrown
touch contact
cut sliced
shut closure
surrounded enclosed
vacant empty
live dwell
housed accommodated
yield output
enlargement expansion
spread expanded
appointed elected
check inspection examined
examined studied
monitor observe
surveillance monitoring
notify informed
response reaction
contact communication
meeting conference
involved participated
involvement role
act behave
behaviour behavior conduct
obstruct block
escape fled
forget ignored
use usage
ensure assure
protection defence defense
risk endanger
harmless safe
hurt harmed
killed slain
increase expansion
shrink smaller
concentrate focus
stress emphasize
highlight emphasize
attracted drawn
invite attract
renamed changed
mark sign
undergo experience
endure suffer
tolerate accept
persist continue remained
hurry rush quickly
twist turn
shake vibrate
tremble shake
float afloat
absorb soak
shine bright
glow luminous
smoke fumes
smell scent
basic fundamental
fundamental essential
simple basic
ease easy
difficulty problem
problem issue
trouble problem
challenge difficulty
complexity difficult
solution remedy
beneficial advantage
disadvantage drawback
strength advantage
useless worthless
valuable value
valuable precious
quality characteristic
quality excellence
excellent outstanding
perfect flawless
imperfect flaw
flaw defect
defect fault
wrong mistaken
accurate correct
real true actual
genuine authentic
authentic real
original authentic
reality real
special unique distinctive
special particular
particular specific
popular liked
famous prominent notable
unknown anonymous
anonymous unnamed
mystery unknown
unusual rare
standard normal
traditional conventional
official formal
informal unofficial
general overall
universal worldwide
inner inside
external outside
outer external
foreigner stranger
opposite contrary
reverse opposite
different unlike
diverse different
diversity variety
variety range
novelty new
oldest earliest
last latest
big giant huge
tall tallest
lower bottom
long longest
thin narrow
deep deepest
shallow depth
powerful influential
influential important
weak weakest
smooth flat
rough uneven
sharp pointed
blunt dull
flat level
steep slope
empty hollow
hollow cavity
hole cavity
hole opening
gap opening
wet moisture
dry dryness
cool colder
clean pure
dirty unclean filthy
bright vivid
red crimson scarlet
beauty attractive pretty
dangerous risky
serious grave
severe extreme
extremely highly
strict stringent
strict severe
harsh severe
gentle mild
passive inactive
inactive dormant
crowded overcrowded
loud noisy
mutual reciprocal
likely probable
unlikely improbable
unable incapable
willing ready
sure certain
certain definite
uncertain unsure
evident obvious
obvious apparent
apparent seem
seem appear
ambiguous unclear vague
visible see
hidden invisible
artificial fake
humans mankind
gentleman man
lady woman
girl woman
guy man
wise clever
stupid unintelligent
educated learned
ignorance unaware
awareness knowledge
conscious aware
deliberate intentional
accident unintentional
compulsory mandatory obligatory
mandatory required
optional voluntary
legal allowed
unfair unjust
unjust injustice
justice fairness
moral ethical
evil wicked
bad evil
adverse negative
harmful bad
stable constant
unstable instability
constant unchanging
variable varies
rigid stiff
elastic stretch
durable lasting
fragile weak
broken damaged
entirely wholly completely
incomplete unfinished
unfinished uncompleted
ideal perfect
practice exercise
theoretical abstract
proper appropriate
appropriate suitable
suitable suited
relevant related
irrelevant unrelated
responsible accountable
reliable trustworthy
effective efficient
ineffective unsuccessful
manner method
method approach
process method
system method
style manner
example case instance
instance occurrence
aspect feature
attribute characteristic
item object
issue topic
principle idea
criterion standard
standard criteria
circumstance condition situation
context background
background origin
background past
factor cause reason
reason explanation
basis reason
excuse pretext
pretext reason
aftermath consequences
trend direction
direction toward
tendency likely
edge border
side edge
centre heart center
surface top
outside beyond
layer level
layer coating
committee panel
panel jury
council committee board
association organization
foundation organization
charity organization
project program programme
project plan
initiative project
event occasion
luck fortune
lucky fortunate
misfortune unlucky
coincidence chance
fate destiny
disaster tragedy
scandal controversy
security defence defense
supremacy dominance
freedom independence
privilege rights
privilege advantage
value price
news information
clue hint
arrangement layout
layout plan
pattern structure
ally friend
rivalry competition
rival competition
partnership cooperation
companion accompanied
accompanied together
alone solo
free complimentary
discount concession reduced
refund reimbursement
deposit downpayment
enrolment registration
renew extend
late overdue
overdue unreturned
forbidden off-limits
pickup collection
throw discard dispose
bin dispose
junk rubbish scrap
rid remove dispose
recycle bottle
compost decompose
rot spoil decay
mould mold mildew
mouldy moldy mold
smelly odour
clean scrub
scrub wash
rinse wash
wipe clean
stain mark
polish shine
soak steep
leak drip
drip drop
puncture flat tyre
broken faulty
faulty defective
spare extra
crack split
tear rip torn
cut trim prune
chop cut
chopped diced
peel skin
grate shred
mince ground
stir mix
whisk beat
knead dough
knead work
fry pan
simmer boil
bake oven
roast oven
raw uncooked
undercooked raw
stale old
frozen freezer
fridge cold
warm lukewarm tepid
thin runny
runny liquid
sticky tacky
crispy crunchy crisp
crust rind
soft tender
tough chewy
sour acidic
sour tart
salty brine
pickle brine
portion serving
spoon tablespoon teaspoon
jug pitcher
kettle boil
pan pot
lid cover
dig spade shovel
rake hoe
seedling young
seedling sprout
yard backyard
mow cut
hedge shrub
soil dirt
mud dirt
pest slug
spray pesticide
indoors inside
outdoors outside
beekeeper apiary hive
sting bite
vet veterinarian veterinary
leash lead
kennel dog
stroke pet
cage enclosure
enclosure pen
collar lead
hiker walker
footpath trail path
signpost sign
lost astray
uphill climb
rucksack backpack
backpack bag
campsite camping
campfire fire
fire firewood
firewood logs
match lighter
torch flashlight
flashlight lamp
waterproof rain
raincoat rain
sunscreen sunburn
sunburn burn
swim bathe
drown swimming
lifeguard rescue
lifejacket vest
paddle oar
canoe paddle
fish angler
bait lure
hook catch
bike cyclist
helmet protection
brake stop
pump inflate
inflate air
flat deflated
lock padlock
garage car
battery power
plug socket outlet
button press
press push
reboot restart
restart reset
install setup
uninstall remove
backup copy
folder directory
download install
login sign
ring call
contact reach
helpline phone
helpdesk support
complaint problem
glitch fault bug
slow lag
platform track
fare price
wheelchair accessible
pushchair pram stroller
loo toilet
shower bath
locker storage
cloakroom coat
snack food
tap faucet
faucet water
toddler child
grownup adult
senior elderly
pensioner senior
bloke man
chap man
helper volunteer
guide leader
caretaker janitor
janitor cleaner
neighbour next-door
tenant renter
landlord owner
coach instructor
beginner novice
newbie beginner
beginner starter
practise train
fail flunk
grade score
homework exercise
sore ache
plaster bandage
blister sore
itchy rash
sneeze cold
flu cold
exhausted fatigue
exhaustion tiredness
sleepy tired
sleep rest
rest break
break pause
nap sleep
emergency urgent
dose amount
nuts allergy
danger unsafe
careful caution
gloves protective
goggles glasses
glasses spectacles
apron clothing
boots footwear
jumper sweater pullover
trousers jeans
socks feet
knit yarn
needle knitting
dye colour
brush paint
glue stick
sticker label
label tag
scissors cut
tape measure
expensive pricey dear
cheaper lower
cheapest lowest
dearest highest
save spare
parcel post
stamp postage
poster notice
leaflet brochure booklet
trick tip
best ideal
prefer rather
favourite favorite preferred
hate loathe
awful terrible horrible
nice pleasant
pleasant agreeable
weird strange odd
silly foolish
funny amusing
dull boring
creepy scary
upset sad
cheerful happy
empty bare
bare naked
naked nude
hungry starving
thirsty drink
market stall
stall stand
stand booth
loser lost
listen hear
listener audience
grab seize
lock shut
hang suspend
attach fasten
fasten tie
tie bind
tie knot
rope knot
string cord
cord rope
slip slide
slippery slip
slippery wet
crawl creep
run race
trap snare
hit knock
punch hit
bump collide crash
smash break shatter
burst explode
burst break
pluck pick
empty drain
pour fill
pour tip
drain flow
unpack open
stay overnight
`;
