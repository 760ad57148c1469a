/** English words for a kind of thing, and what is of that kind: asked for by the one, told by the other. A line is a kind. */
export const KINDS_EN = `
color: red blue green yellow black white orange purple brown grey gray pink
colour: red blue green yellow black white orange purple brown grey gray pink
animal: dog cat horse cow pig sheep goat chicken bird fish insect mouse rat rabbit fox wolf bear lion tiger elephant monkey snake frog mammal reptile jellyfish worm
bird: chicken duck goose swan pigeon gull owl eagle falcon hawk sparrow crow raven penguin parrot ostrich
fish: herring cod salmon tuna eel pike carp shark trout
insect: ant bee wasp butterfly beetle mosquito fly locust
crop: wheat grain rye barley oats maize corn rice potato sugar cotton tobacco coffee tea soybean
grain: wheat rye barley oats maize corn
vegetable: cabbage carrot onion bean pea tomato lettuce
fruit: apple pear grape orange banana lemon cherry
tree: oak beech birch pine spruce willow elm maple palm
disease: flu plague cholera malaria tuberculosis cancer diabetes measles smallpox polio leprosy typhus aids pneumonia syphilis influenza
symptom: fever pain headache fatigue nausea rash cough itch
drug: antibiotic penicillin aspirin vaccine morphine insulin
occupation: teacher doctor lawyer farmer baker smith carpenter painter engineer journalist fisherman soldier judge merchant mechanic cook driver sailor architect nurse pharmacist
profession: teacher doctor lawyer engineer journalist judge architect nurse pharmacist
relative: father mother brother sister son daughter uncle aunt nephew niece cousin grandfather grandmother
transport: train bus tram subway car bicycle boat ferry plane
vehicle: car bus truck tram motorcycle tank
ship: boat ferry frigate submarine tanker yacht
weapon: rifle pistol sword knife bomb cannon rocket bow spear grenade mine
instrument: piano violin guitar organ trumpet flute drum cello harp saxophone clarinet
sport: football tennis hockey swimming skating cycling athletics basketball baseball gymnastics rugby cricket golf volleyball rowing sailing soccer
religion: christianity islam judaism buddhism hinduism catholic protestant lutheran
language: dutch english german french spanish latin greek arabic italian portuguese russian chinese hebrew
metal: iron copper gold silver lead tin zinc aluminum aluminium steel bronze mercury nickel titanium
material: wood stone iron steel glass concrete brick clay leather plastic paper wool cotton marble
gas: oxygen hydrogen nitrogen carbon helium methane ozone argon
element: oxygen hydrogen nitrogen carbon helium sulfur
fuel: oil coal gas wood gasoline diesel petroleum
energy: solar wind nuclear electricity steam
organ: heart liver kidney lung stomach skin brain
building: church castle school hospital station museum theater palace tower factory hall
drink: water beer wine milk coffee tea
food: bread meat fish rice vegetable fruit cheese milk grain
season: spring summer autumn fall winter
month: january february march april may june july august september october november december
day: monday tuesday wednesday thursday friday saturday sunday
direction: north south east west
currency: euro dollar pound franc yen
subject: mathematics physics chemistry biology history geography
science: mathematics physics chemistry biology astronomy geology
rank: general colonel major captain lieutenant sergeant admiral
title: king emperor duke count baron prince knight
politician: minister president senator mayor governor
artist: painter sculptor poet writer musician
punishment: fine imprisonment jail prison execution
crime: murder theft fraud robbery rape assault
disaster: flood earthquake fire hurricane storm tsunami eruption
weather: rain snow storm wind fog hail thunder frost
planet: mercury venus mars jupiter saturn uranus neptune earth
continent: europe asia africa america oceania antarctica australia
ocean: atlantic pacific indian
rock: granite basalt limestone sandstone marble slate
shape: round square triangular oval spiral sphere cone cylinder circle triangle
music: jazz rock pop classical opera rap blues
government: republic monarchy dictatorship democracy
media: newspaper radio television magazine internet
unit: meter gram liter second volt watt joule
`;
