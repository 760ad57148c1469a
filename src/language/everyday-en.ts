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
