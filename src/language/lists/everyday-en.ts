/**
 * Everyday English words that a question uses for one another: what news and encyclopedias are asked about. A line is
 * a group; a word may stand in several.
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
monument memorial
statue sculpture
treaty agreement pact accord
contract agreement
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
armistice truce ceasefire
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
cannon artillery
gun firearm
shoot shot
fleet navy naval
noble aristocrat nobleman
nobility aristocracy
king monarch sovereign
monarch ruler sovereign
empire imperial
reign rule
crown coronation
fortress fort stronghold
parliament legislature
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
settle settlement
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
epidemic outbreak
height tall high elevation
elevation altitude height
deep depth
wide width breadth broad
long length
weigh weight heavy
weight mass
thin slender
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
alphabet script
pronounce pronunciation
spelling orthography
example instance
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
gasoline petrol
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
oil petroleum
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
habitat environment
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
agriculture farming
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
monastery abbey
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
album record
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
television tv
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
match game
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
orbit revolve
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
railway railroad rail
subway underground metro
tram streetcar
highway motorway freeway
drive drove driven driver
truck lorry
route path
path trail
arrive reach
goal aim objective target purpose
achieve accomplish attain
fail failure
suspect suspicion
doubt uncertainty
unknown obscure
unclear vague
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
jewelry jewellery
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
buy bought
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
keep kept
know knew known
lay laid
lose lost
ride rode ridden
rise rose risen
seek sought
sell sold
send sent
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
wear wore worn
win won
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
fabric textile
verdict judgment judgement
constant steady
family household
capitulate surrender
debate argue
colleague coworker
era epoch period
discovery discover find
circle circular
breed variety
fur pelt
pastor clergyman
song tune
broadcast aired
floor storey
kingdom realm
flee fled
hire employ recruit
god deity
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
summit peak
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
`;
