/**
 * Dutch strong and irregular verbs, one a line: infinitive, past singular and plural, participle, and the present where
 * it is spelt otherwise. Those of separable verbs are the forms written together. Left out are auxiliaries, and forms
 * that have the stem of a commoner word ("reden", "namen", "lag").
 */
export const STRONG_NL = `
aanbevelen aanbeval aanbevalen aanbevolen aanbeveelt
aanbidden aanbad aanbaden aanbeden aanbidt
aanbieden aanbood aanboden aangeboden aanbiedt
aanbrengen aanbracht aanbrachten aangebracht
aandrijven aandreef aandreven aangedreven aandrijft
aandringen aandrong aandrongen aangedrongen
aangeven aangaf aangaven aangegeven aangeeft
aangrijpen aangreep aangrepen aangegrepen
aanhouden aanhield aanhielden aangehouden aanhoudt
aankomen aankwam aankwamen aangekomen aankomt
aankopen aankocht aankochten aangekocht aankoopt
aannemen aannam aannamen aangenomen aanneemt
aanprijzen aanprees aanprezen aangeprezen aanprijst
aanraden aanraadde aanraadden aangeraden aanraadt
aanrijden aanreed aanreden aangereden aanrijdt
aanslaan aansloeg aansloegen aangeslagen aanslaat
aansluiten aansloot aansloten aangesloten
aanspreken aansprak aanspraken aangesproken aanspreekt
aansteken aanstak aanstaken aangestoken aansteekt
aantreden aantrad aantraden aangetreden aantreedt
aantreffen aantrof aantroffen aangetroffen aantreft
aantrekken aantrok aantrokken aangetrokken aantrekt
aanvallen aanviel aanvielen aangevallen aanvalt
aanvechten aanvocht aanvochten aangevochten
aanvragen aanvroeg aanvroegen aangevraagd aanvraagt
aanwerven aanwierf aanwierven aangeworven aanwerft
aanwijzen aanwees aangewezen aanwijst
achterblijven achterbleef achterbleven achtergebleven achterblijft
achterlaten achterliet achterlieten achtergelaten achterlaat
afbreken afbrak afbraken afgebroken afbreekt
afbuigen afboog afbogen afgebogen
afdwingen afdwong afdwongen afgedwongen
afhangen afhing afhingen afgehangen
aflopen afliep afliepen afgelopen afloopt
afnemen afnam afnamen afgenomen afneemt
afraden afraadde afraadden afgeraden afraadt
afscheiden afscheidde afscheidden afgescheiden afscheidt
afschrikken afschrok afschrokken afgeschrokken afschrikt
afslaan afsloeg afsloegen afgeslagen afslaat
afsluiten afsloot afsloten afgesloten
afsnijden afsneed afsneden afgesneden afsnijdt
afspreken afsprak afspraken afgesproken afspreekt
afstaan afstond afstonden afgestaan afstaat
afsterven afstierf afstierven afgestorven afsterft
afstoten afstootte afstootten afgestoten afstoot
aftreden aftrad aftraden afgetreden aftreedt
aftrekken aftrok aftrokken afgetrokken aftrekt
afvallen afviel afvielen afgevallen afvalt
afwerpen afwierp afwierpen afgeworpen
afwijken afweek afweken afgeweken
afwijzen afwees afgewezen afwijst
afzweren afzwoer afzwoeren afgezworen afzweert
barsten barstte barstten gebarsten
bedenken bedacht bedachten
bederven bedierf bedierven bedorven bederft
bedragen bedroeg bedroegen bedraagt
bedriegen bedroog bedrogen
bedrijven bedreef bedreven bedrijft
begaan beging begingen begaat
begieten begoot begoten
beginnen begon begonnen begint
begraven begroef begroeven begraaft
begrijpen begreep begrepen
behouden behield behielden behoudt
bekijken bekeek bekeken
beklimmen beklom beklommen beklimt
berijden bereed bereden berijdt
beschieten beschoot beschoten
beschrijven beschreef beschreven beschrijft
beslaan besloeg besloegen beslagen beslaat
besluiten besloot besloten
bespreken besprak bespraken besproken bespreekt
bestaan bestond bestonden bestaat
bestelen bestal bestalen bestolen besteelt
bestijgen besteeg bestegen
bestrijden bestreed bestreden bestrijdt
betreden betrad betraden betreedt
betreffen betrof betroffen betreft
betrekken betrok betrokken betrekt
bevallen beviel bevielen bevalt
bevaren bevoer bevoeren bevaart
bevechten bevocht bevochten
bevelen beval bevalen bevolen beveelt
bevinden bevond bevonden bevindt
bevragen bevroeg bevroegen bevraagd bevraagt
bevriezen bevroor bevroren bevriest
bewegen bewoog bewogen beweegt
bewijzen bewees bewezen bewijst
bezingen bezong bezongen
bezitten bezat bezaten bezeten bezit
bezoeken bezocht bezochten
bezweren bezwoer bezwoeren bezworen bezweert
bezwijken bezweek bezweken bezwijkt
bidden gebeden bidt
bieden bood boden geboden biedt
bijdragen bijdroeg bijdroegen bijgedragen bijdraagt
bijhouden bijhield bijhielden bijgehouden bijhoudt
bijstaan bijstond bijstonden bijgestaan bijstaat
bijten beet beten gebeten bijt
binden gebonden bindt
binnendringen binnendrong binnendrongen binnengedrongen
binnenkomen binnenkwam binnenkwamen binnengekomen binnenkomt
binnenvallen binnenviel binnenvielen binnengevallen binnenvalt
blazen blies bliezen geblazen blaast
blijken bleek bleken gebleken
blijven bleef bleven gebleven blijft
blinken blonk blonken geblonken
breken brak braken gebroken breekt
brengen bracht brachten gebracht
buigen boog bogen gebogen
deelnemen deelnam deelnamen deelgenomen deelneemt
denken dacht dachten gedacht
doodschieten doodschoot doodschoten doodgeschoten
doorbreken doorbrak doorbraken doorgebroken doorbreekt
doordringen doordrong doordrongen doorgedrongen
doorgaan doorging doorgingen doorgegaan doorgaat
doorgeven doorgaf doorgaven doorgegeven doorgeeft
doorsnijden doorsneed doorsneden doorsnijdt
doorstaan doorstond doorstonden doorstaat
doortrekken doortrok doortrokken doorgetrokken doortrekt
dragen droeg droegen gedragen draagt
drijven dreef dreven gedreven drijft
dringen drong drongen gedrongen
drinken dronk dronken gedronken
duiken dook doken gedoken
dwingen dwong dwongen gedwongen
ervaren ervoer ervoeren ervaart
eten at aten gegeten eet
fluiten floot floten gefloten
gedragen gedroeg gedroegen gedraagt
gelden gold golden gegolden geldt
genezen genas genazen geneest
genieten genoot genoten
gevangennemen gevangennam gevangennamen gevangengenomen gevangenneemt
geven gaf gaven gegeven geeft
gieten goot goten gegoten
glijden gleed gleden gegleden glijdt
graven groef groeven gegraven graaft
grijpen greep grepen gegrepen
hangen hing hingen gehangen
heffen hief hieven geheven heft
helpen hielp hielpen geholpen
herdenken herdacht herdachten
herkrijgen herkreeg herkregen
herscheppen herschiep herschiepen herschapen herschept
herwinnen herwon herwonnen
herzien herzag herzagen herziet
hijsen hees hesen gehesen hijst
houden hield hielden gehouden houdt
inbreken inbrak inbraken ingebroken inbreekt
ingaan inging ingingen ingegaan ingaat
ingrijpen ingreep ingrepen ingegrepen
inhouden inhield inhielden ingehouden inhoudt
innemen innam innamen ingenomen inneemt
inschrijven inschreef inschreven ingeschreven inschrijft
insluiten insloot insloten ingesloten
intreden intrad intraden ingetreden intreedt
intrekken introk introkken ingetrokken intrekt
invallen inviel invielen ingevallen invalt
inzenden inzond inzonden ingezonden inzendt
inzien inzag inzagen ingezien inziet
jagen joeg joegen gejaagd jaagt
kiezen koos kozen gekozen kiest
kijken keek keken gekeken
klimmen klom klommen geklommen klimt
klinken klonk klonken geklonken
knijpen kneep knepen geknepen
komen kwam kwamen gekomen komt
kopen kocht kochten gekocht koopt
krijgen kreeg kregen gekregen
krimpen kromp krompen gekrompen
kruipen kroop kropen gekropen
laden laadde laadden geladen laadt
lezen las lazen gelezen leest
liegen loog logen gelogen
liggen gelegen ligt
lijken leek leken geleken
lopen liep liepen gelopen loopt
losbarsten losbarstte losbarstten losgebarsten
losbreken losbrak losbraken losgebroken losbreekt
loslaten losliet losgelaten loslaat
meebrengen meebracht meebrachten meegebracht
meedoen meedeed meededen meegedaan meedoet
meehelpen meehielp meehielpen meegeholpen
meenemen meenam meenamen meegenomen meeneemt
melken molk molken gemolken
meten mat maten gemeten meet
mijden meed meden gemeden mijdt
nalaten naliet nalieten nagelaten nalaat
neerschieten neerschoot neerschoten neergeschoten
neerslaan neersloeg neersloegen neergeslagen neerslaat
ombrengen ombracht ombrachten omgebracht
omgeven omgaf omgaven omgeeft
omkomen omkwam omkwamen omgekomen omkomt
omkopen omkocht omkochten omgekocht omkoopt
omschrijven omschreef omschreven omschrijft
omsluiten omsloot omsloten
onderbreken onderbrak onderbraken onderbroken onderbreekt
onderbrengen onderbracht onderbrachten ondergebracht
onderduiken onderdook onderdoken ondergedoken
ondergaan onderging ondergingen ondergaat
onderhouden onderhield onderhielden onderhoudt
ondernemen ondernam ondernamen ondernomen onderneemt
onderscheiden onderscheidde onderscheidden onderscheidt
ondervinden ondervond ondervonden ondervindt
ondervragen ondervroeg ondervroegen ondervraagd ondervraagt
onderwerpen onderwierp onderwierpen onderworpen
onderwijzen onderwees onderwezen onderwijst
onderzoeken onderzocht onderzochten
ontbinden ontbond ontbonden ontbindt
ontbreken ontbrak ontbraken ontbroken ontbreekt
ontgaan ontging ontgingen ontgaat
ontglijden ontgleed ontgleden ontglijdt
onthouden onthield onthielden onthoudt
ontkomen ontkwam ontkwamen ontkomt
ontladen ontlaadde ontlaadden ontlaadt
ontlopen ontliep ontliepen ontloopt
ontnemen ontnam ontnamen ontnomen ontneemt
ontslaan ontsloeg ontsloegen ontslagen ontslaat
ontsluiten ontsloot ontsloten
ontspringen ontsprong ontsprongen
ontstaan ontstond ontstonden ontstaat
ontsteken ontstak ontstaken ontstoken ontsteekt
onttrekken onttrok onttrokken onttrekt
ontvangen ontving ontvingen
ontwerpen ontwierp ontwierpen ontworpen
ontwijken ontweek ontweken
ontzeggen ontzei ontzeiden ontzegd ontzegt
opbergen opborg opgeborgen
opblazen opblies opbliezen opgeblazen opblaast
opbrengen opbracht opbrachten opgebracht
opdragen opdroeg opdroegen opgedragen opdraagt
opduiken opdook opdoken opgedoken
opgeven opgaf opgaven opgegeven opgeeft
opgraven opgroef opgroeven opgegraven opgraaft
ophangen ophing ophingen opgehangen
opheffen ophief ophieven opgeheven opheft
ophouden ophield ophielden opgehouden ophoudt
opkomen opkwam opkwamen opgekomen opkomt
opkopen opkocht opkochten opgekocht opkoopt
opladen oplaadde oplaadden opgeladen oplaadt
oplopen opliep opliepen opgelopen oploopt
opmeten opmat opmaten opgemeten opmeet
opnemen opnam opnamen opgenomen opneemt
oproepen opriep opriepen opgeroepen
opschrijven opschreef opschreven opgeschreven opschrijft
opschuiven opschoof opschoven opgeschoven opschuift
opslaan opsloeg opsloegen opgeslagen opslaat
opsluiten opsloot opsloten opgesloten
opstaan opstond opstonden opgestaan opstaat
opstijgen opsteeg opstegen opgestegen
optreden optrad optraden opgetreden optreedt
optrekken optrok optrokken opgetrokken optrekt
opvallen opviel opvielen opgevallen opvalt
opvangen opving opvingen opgevangen
opzeggen opzei opzeiden opgezegd opzegt
opzoeken opzocht opzochten opgezocht
overbrengen overbracht overbrachten overgebracht
overdragen overdroeg overdroegen overgedragen overdraagt
overeenkomen overeenkwam overeenkwamen overeengekomen overeenkomt
overgaan overging overgingen overgegaan overgaat
overgeven overgaf overgaven overgegeven overgeeft
overkomen overkwam overkwamen overkomt
overlijden overleed overleden overlijdt
overlopen overliep overliepen overgelopen overloopt
overnemen overnam overnamen overgenomen overneemt
overschrijden overschreed overschreden overschrijdt
oversteken overstak overstaken overgestoken oversteekt
overstijgen oversteeg overstegen
overtreden overtrad overtraden overtreedt
overtreffen overtrof overtroffen overtreft
overwegen overwoog overwogen overweegt
overwinnen overwon overwonnen overwint
overzien overzag overzagen overziet
plaatsnemen plaatsnam plaatsgenomen plaatsneemt
plaatsvinden plaatsvond plaatsvonden plaatsgevonden plaatsvindt
prijzen prees prezen geprezen prijst
rijden rijdt
rijzen rees rezen gerezen rijst
roepen riep riepen geroepen
samenbrengen samenbracht samenbrachten samengebracht
samenkomen samenkwam samenkwamen samengekomen samenkomt
scheiden scheidde scheidden gescheiden scheidt
schelden schold scholden gescholden scheldt
schenken schonk schonken geschonken
scheppen schiep schiepen geschapen schept
scheren schoor schoren geschoren scheert
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schrijven schreef schreven geschreven schrijft
schrikken schrok schrokken geschrokken schrikt
schuiven schoof schoven geschoven schuift
slaan sloeg sloegen geslagen slaat
slapen sliep sliepen geslapen slaapt
slijten sleet sleten gesleten
sluiten sloot sloten gesloten
smelten smolt smolten gesmolten
snijden sneed sneden gesneden snijdt
spinnen spon sponnen gesponnen spint
splijten spleet spleten gespleten
spreken sprak spraken gesproken spreekt
springen sprong sprongen gesprongen
staan stond stonden gestaan staat
stelen stal stalen gestolen steelt
sterven stierf stierven gestorven sterft
stijgen steeg stegen gestegen
stoten stootte stootten gestoten stoot
strijden streed streden gestreden strijdt
tegenhouden tegenhield tegenhielden tegengehouden tegenhoudt
tegenspreken tegensprak tegenspraken tegengesproken tegenspreekt
terugbrengen terugbracht terugbrachten teruggebracht
terugkomen terugkwam terugkwamen teruggekomen terugkomt
terugkrijgen terugkreeg terugkregen teruggekregen
terugnemen terugnam terugnamen teruggenomen terugneemt
terugroepen terugriep terugriepen teruggeroepen
terugtreden terugtrad terugtraden teruggetreden terugtreedt
terugtrekken terugtrok terugtrokken teruggetrokken terugtrekt
terugvinden terugvond terugvonden teruggevonden terugvindt
terugwinnen terugwon terugwonnen teruggewonnen terugwint
toegeven toegaf toegaven toegegeven toegeeft
toelaten toeliet toelieten toegelaten toelaat
toenemen toenam toenamen toegenomen toeneemt
toeschrijven toeschreef toeschreven toegeschreven toeschrijft
toeslaan toesloeg toesloegen toegeslagen toeslaat
toestaan toestond toestonden toegestaan toestaat
toetreden toetrad toetraden toegetreden toetreedt
toewijzen toewees toewezen toegewezen toewijst
treden trad traden getreden treedt
treffen trof troffen getroffen treft
trekken trok trokken getrokken trekt
uitbarsten uitbarstte uitbarstten uitgebarsten
uitbreken uitbrak uitbraken uitgebroken uitbreekt
uitbrengen uitbracht uitbrachten uitgebracht
uitgeven uitgaf uitgaven uitgegeven uitgeeft
uitgraven uitgroef uitgroeven uitgegraven uitgraaft
uitkiezen uitkoos uitkozen uitgekozen uitkiest
uitkomen uitkwam uitkwamen uitgekomen uitkomt
uitlaten uitliet uitlieten uitgelaten uitlaat
uitroepen uitriep uitriepen uitgeroepen
uitsluiten uitsloot uitsloten uitgesloten
uitspreken uitsprak uitspraken uitgesproken uitspreekt
uitsteken uitstak uitstaken uitgestoken uitsteekt
uitsterven uitstierf uitstierven uitgestorven uitsterft
uitstoten uitstootte uitstootten uitgestoten uitstoot
uittreden uittrad uittraden uitgetreden uittreedt
uittrekken uittrok uittrokken uitgetrokken uittrekt
uitvallen uitviel uitvielen uitgevallen uitvalt
uitvinden uitvond uitvonden uitgevonden uitvindt
uitwijken uitweek uitweken uitgeweken
uitzenden uitzond uitzonden uitgezonden uitzendt
uitzoeken uitzocht uitzochten uitgezocht
vallen viel vielen gevallen valt
vangen ving vingen gevangen
varen voer vaart
vasthouden vasthield vasthielden vastgehouden vasthoudt
vastzitten vastzat vastzaten vastgezeten vastzit
vechten vocht vochten gevochten
verbergen verborg verborgen verbergt
verbieden verbood verboden verbiedt
verbinden verbond verbonden verbindt
verblijven verbleef verbleven verblijft
verbreken verbrak verbraken verbroken verbreekt
verdragen verdroeg verdroegen verdraagt
verdrijven verdreef verdreven verdrijft
verdringen verdrong verdrongen
verdrinken verdronk verdronken
verdwijnen verdween verdwenen verdwijnt
vergaan verging vergingen vergaat
vergelden vergold vergolden vergeldt
vergelijken vergeleek vergeleken
vergeten vergat vergaten vergeet
vergeven vergaf vergaven vergeeft
verheffen verhief verhieven verheven verheft
verhelpen verhielp verhielpen verholpen
verjagen verjoeg verjoegen verjaagd verjaagt
verkiezen verkoos verkozen verkiest
verkopen verkocht verkochten verkoopt
verkrijgen verkreeg verkregen
verlaten verliet verlieten verlaat
verliezen verloor verloren verliest
verlopen verliep verliepen verloopt
vermijden vermeed vermeden vermijdt
vernemen vernam vernamen vernomen verneemt
verraden verraadde verraadden verraadt
verrijzen verrees verrezen verrijst
verschijnen verscheen verschenen
verschrikken verschrok verschrokken verschrikt
verschuiven verschoof verschoven verschuift
verslaan versloeg versloegen verslagen verslaat
verslinden verslond verslonden verslindt
verstaan verstond verstonden verstaat
verstrijken verstreek verstreken
vertrekken vertrok vertrokken vertrekt
vervallen verviel vervielen vervalt
vervangen verving vervingen
verwerpen verwierp verwierpen verworpen
verwerven verwierf verwierven verworven verwerft
verwijten verweet verweten
verwijzen verwees verwezen verwijst
verzenden verzond verzonden verzendt
verzinken verzonk verzonken
verzinnen verzon verzonnen verzint
verzoeken verzocht verzochten
verzwijgen verzweeg verzwegen
vinden vond vonden gevonden vindt
vlechten vlocht vlochten gevlochten
vliegen vloog vlogen gevlogen
volbrengen volbracht volbrachten
voldoen voldeed voldeden voldaan voldoet
voltrekken voltrok voltrokken voltrekt
voorgaan voorging voorgingen voorgegaan voorgaat
voorkomen voorkwam voorkwamen voorgekomen voorkomt
voorlezen voorlas voorlazen voorgelezen voorleest
voorschrijven voorschreef voorschreven voorgeschreven voorschrijft
voortbrengen voortbracht voortbrachten voortgebracht
voortkomen voortkwam voortkwamen voortgekomen voortkomt
voorzien voorzag voorzagen voorziet
vouwen vouwde vouwden gevouwen
vragen gevraagd vraagt
vriezen vroor vroren gevroren vriest
vrijgeven vrijgaf vrijgaven vrijgegeven vrijgeeft
vrijkomen vrijkwam vrijkwamen vrijgekomen vrijkomt
vrijkopen vrijkocht vrijkochten vrijgekocht vrijkoopt
vrijlaten vrijliet vrijlieten vrijgelaten vrijlaat
vrijspreken vrijsprak vrijspraken vrijgesproken vrijspreekt
waarnemen waarnam waarnamen waargenomen waarneemt
weergeven weergaf weergaven weergegeven weergeeft
weerstaan weerstond weerstonden weerstaat
weggaan wegging weggingen weggegaan weggaat
wegnemen wegnam wegnamen weggenomen wegneemt
werpen wierp wierpen geworpen
werven wierf wierven geworven werft
weven weefde weefden geweven weeft
wijzen wees wezen gewezen wijst
winnen won wonnen gewonnen wint
wrijven wreef wreven gewreven wrijft
wringen wrong wrongen gewrongen
zeggen zei zeiden gezegd zegt
zenden zond zonden gezonden zendt
zien zag zagen gezien ziet
zingen zong zongen gezongen
zinken zonk zonken gezonken
zitten zat zaten gezeten zit
zoeken zocht zochten gezocht
zuigen zoog zogen gezogen
zwellen zwol zwollen gezwollen zwelt
zwemmen zwom zwommen gezwommen zwemt
zweren zwoer zwoeren gezworen zweert
zwijgen zweeg zwegen gezwegen
`;
