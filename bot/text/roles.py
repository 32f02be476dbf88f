"""Nouns for people, bodies and documents: what may speak, and as what."""

from bot.kinds import SpeakerKind

# people by office, work, kinship or part in an event; "male" and "female" tell the pronoun
MALE_ROLES = frozenset(
    """spokesman chairman congressman assemblyman councilman alderman selectman
    businessman salesman policeman fireman fisherman
    statesman frontman cameraman gentleman man boy father son husband brother uncle nephew grandfather grandson king
    prince duke baron lord sir mr waiter widower dad stepfather stepson monk priest pope businessmen congressmen
    groom guy lad fella boyfriend sheikh sultan emperor imam cardinal""".split()
)
FEMALE_ROLES = frozenset(
    """spokeswoman chairwoman congresswoman assemblywoman councilwoman businesswoman policewoman saleswoman woman girl
    mother daughter wife sister aunt niece grandmother granddaughter queen princess duchess baroness lady mrs ms miss
    actress waitress widow mom mum stepmother stepdaughter nun bride girlfriend first-lady heiress hostess""".split()
)
PERSON_ROLES = frozenset(
    """supervisor mec pm msp mla freeholder ag co-anchor hacker
    president vice-president prefect chancellor premier minister secretary senator representative lawmaker legislator
    mp mep qb taoiseach tánaiste tanaiste deputy governor mayor councillor councilor councilmember commissioner
    ambassador diplomat envoy consul
    attaché general colonel major captain lieutenant sergeant admiral commander officer soldier marine pilot detective
    inspector sheriff constable chief head leader director manager executive exec ceo cfo coo founder co-founder
    cofounder owner boss chair chairperson spokesperson spox aide adviser advisor strategist operative consultant
    analyst expert economist scientist researcher professor lecturer academic scholar historian author writer
    novelist poet journalist reporter correspondent editor columnist commentator anchor host moderator broadcaster
    presenter lawyer attorney solicitor barrister prosecutor judge justice magistrate recorder juror witness
    defendant plaintiff suspect victim survivor neighbor neighbour resident voter citizen protester protestor
    activist campaigner organizer organiser demonstrator supporter critic opponent rival candidate nominee contender
    challenger incumbent front-runner frontrunner hopeful frontman billionaire mogul tycoon developer entrepreneur
    investor trader banker broker farmer worker driver teacher student pupil principal headteacher headmaster dean
    doctor physician surgeon nurse patient paramedic firefighter coach trainer player striker goalkeeper defender
    midfielder skipper captain quarterback pitcher batsman bowler batter sprinter runner swimmer boxer golfer
    athlete champion winner referee umpire musician singer drummer guitarist bassist composer conductor artist
    painter sculptor curator photographer designer architect engineer developer programmer chef baker actor comedian
    director producer screenwriter filmmaker dancer choreographer bishop archbishop pastor reverend rabbi imam
    cleric veteran retiree pensioner parent child teenager teen youth grandparent cousin friend colleague partner
    relative spouse couple customer client shopper visitor tourist passenger guest owner tenant landlord shopkeeper
    publican bartender barista mechanic electrician plumber builder contractor official treasurer accountant auditor
    registrar coroner superintendent trustee counsel counselor counsellor therapist psychologist psychiatrist
    sociologist anthropologist archaeologist biologist ecologist chemist physicist astronomer astronaut geologist
    geographer meteorologist forecaster climatologist epidemiologist virologist immunologist pathologist
    veterinarian vet zookeeper ranger warden guard bodyguard delegate elector superdelegate donor fundraiser
    pollster pundit surrogate insider source whistleblower whistle-blower informant defector dissident exile refugee
    migrant immigrant bystander onlooker caller viewer reader listener fan whip speaker undersecretary under-
    secretary chargé nobleman monarch ombudsman commandant marshal trooper cop specialist technician operator dealer
    seller buyer planner landowner rancher grower producer brewer fisher angler hunter gardener librarian archivist
    co-author coauthor co-owner negotiator mediator interlocutor senior-official politician democrat republican
    conservative liberal socialist communist progressive independent libertarian lobbyist attendee participant
    volunteer member columnist blogger tweeter user commenter headmistress vicar curate lifeguard mountaineer
    climber sailor rower counterpart successor predecessor ally backer surrogate half-brother twin aunt mentor
    landlady captain-elect attendant assistant accountant agent servant merchant regular passer-by teller narrator
    questioner heckler shareholder holder signatory campaigner-in-chief octogenarian septuagenarian nonagenarian
    centenarian basketballer cardiologist neurosurgeon three-quarter winger hooker prop forward keeper wicketkeeper
    seamer headliner laureate jockey cyclist racer navigator boatman skier employee associate equerry confidant wonk
    proponent magnate graduate advocate pal thief hostage moderate mum-of-two mum-of-three mother-of-two mother-of-
    three clerk cleaner cashier voice-over voiceover waiter waitress porter carpenter mason tailor butcher typist
    courier janitor caretaker steward midwife obstetrician gynaecologist paediatrician pediatrician anaesthetist
    anesthesiologist oncologist hydrologist oceanographer botanist zoologist neuroscientist criminologist
    toxicologist agronomist evacuee detainee trainee interviewee absentee appointee escapee devotee franchisee
    licensee deportee returnee internee left-hander right-hander local villager islander passerby gran granny
    grandad granddad grandma grandpa mam nan nanny pa ma'am""".split()
)
PEOPLE_ROLES = frozenset(
    """officials sources people experts analysts critics supporters aides advisers advisors lawmakers police
    prosecutors lawyers attorneys residents witnesses voters observers scientists researchers economists
    sides feds communities villages mps meps msps gps
    investigators authorities protesters activists reporters journalists others members leaders republicans
    democrats conservatives liberals opponents diplomats officers families relatives friends colleagues doctors workers
    students teachers parents men women historians commentators pundits strategists operatives donors
    delegates allies insiders fans players neighbours neighbors campaigners organisers organizers spokesmen
    spokeswomen spokespeople representatives executives execs ministers senators deputies governors mayors judges jurors
    regulators auditors engineers scholars academics veterans soldiers commanders generals rebels militants
    farmers growers shopkeepers customers users attendees authors respondents forecasters firefighters
    paramedics detectives psychologists employees advocates associates pals thieves wonks confidants
    moderates proponents graduates denizens hostages crowd audience public community management children""".split()
)
# people too, but no titles: a name behind one of them need not be a person's ("the Lind Star")
PERSON_NOUNS = frozenset(
    """star stars celebrity celebrities rookie ace bloke chap guys loser hero heroine narcissist undergraduates grads
    troops insurgents medics royals aristocrats clergy townsfolk kids alumni millionaires inmates complainants
    applicants claimants""".split()
)
BODY_NOUNS = frozenset(
    """government ministry department administration campaign company firm agency bureau office commission committee
    council court parliament congress senate house party union association organization organisation group
    foundation institute institution university college school hospital church army navy military force
    police team club bank corporation board panel embassy kremlin pentagon palace authority service network
    newspaper paper magazine weekly outlet broadcaster station website site coalition alliance federation league charity
    nonprofit watchdog regulator tribunal jury state country nation city town county district village opposition
    regime junta presidency secretariat assembly legislature staff crew family trust society
    chamber cabinet bloc faction caucus bench front movement studio label publisher manufacturer airline
    automaker carmaker chipmaker drugmaker planemaker steelmaker clothier insurer
    operator retailer supermarket brewery factory utility supplier carrier startup consultancy museum gallery
    chain giant division unit branch body subsidiary
    channel portal guild publication daily tabloid broadsheet
    archdiocese diocese orchestra theatre theater library media press taliban hamas hezbollah campaigners band
    think-tank prosecution defense defence lab
    laboratory centre center command brigade directorate inspectorate headquarters consortium camp""".split()
)
DOCUMENT_NOUNS = frozenset(
    """letter report document documents statement study survey poll polling guides article email e-mail memo memorandum
    filing lawsuit suit
    complaint indictment affidavit ruling verdict judgment judgement order decree bill law act treaty agreement contract
    book memoir essay editorial column story post tweet message text note release announcement communique communiqué
    paper analysis review transcript record records minutes list manifesto petition warrant motion brief opinion
    ad advert advertisement commercial video clip recording caption sign banner placard poster headline leaflet
    flyer brochure website page blog data figures statistics research findings evidence exit-polls polls surveys studies
    reports letters emails cable cables files papers resolution proposal plan draft constitution code rule rules
    bulletin programme slide slideshow spreadsheet handout prospectus newsletter dossier catalogue pamphlet circular
    readout regulation regulations legislation solicitation tender telegram telex fax
    guidelines guidance flier fliers inquiry inquest investigation probe audit census notice advisory summary excerpt
    passage submission submissions
    chapter diary journal biography profile inscription plaque label billboard song lyrics prayer slogan headline
    script speech remarks footnote appendix photo photograph picture question questionnaire""".split()
)
# nouns of speech: behind a name's possessive they make the person speak ("Lee's statement said")
SPEECH_NOUNS = frozenset(
    """statement letter tweet email speech remarks comment comments post message testimony interview memo note release
    announcement essay op-ed column article book memoir""".split()
)
HONORIFICS = frozenset(
    """mr mrs ms miss mx dr prof sir dame lord lady sen sens rep reps gov gen lt col maj sgt capt adm cmdr rev fr hon
    cpl det insp supt cllr di dci brig cdr pte st judge justice comrade alhaji alhaja hajia mallam engr barr adv shri
    smt datuk dato tun madam madame mdm puan encik""".split()
)
MALE_TITLES = frozenset("mr sir lord king prince duke father brother pope emperor sheikh imam cardinal fr".split())
FEMALE_TITLES = frozenset("mrs ms miss lady dame queen princess duchess sister madam madame".split())
# of such a kind that a name right behind them is a person's
NAMING_ROLES = PERSON_ROLES | MALE_ROLES | FEMALE_ROLES | HONORIFICS
# words that end the name of a body, so that what stands before them is no person
BODY_NAME_WORDS = frozenset(
    """economics analytics dynamics genomics database branch capital observatory inspectorate registry taskforce
    exchange archive archives index initiative program programme crash tribunal consortium cooperative collective
    aviation maritime freight express pictures productions palace
    united rovers wanderers albion athletic hotspur fc afc rfc watch research survey conference convention pac poll
    polls transcripts beacon legion government governments chronicle examiner observer weekly broadcasting
    nyheter zeitung products brands
    dal sabha dáil seanad oireachtas senedd stormont holyrood bundestag knesset duma rada sejm riksdag storting
    party committee commission council court university college institute foundation association union
    agency department ministry office bureau administration company corp corporation inc ltd llc group bank times
    post news journal herald tribune gazette guardian telegraph daily press network radio television tv channel
    magazine review house senate congress parliament assembly street hall city county state states kingdom republic
    nations international national hospital church school club team league federation society center centre
    organization organisation board authority service services police army navy force forces guard corps campaign
    project fund trust coalition alliance movement front brigade museum gallery theatre theater studios records
    entertainment airlines airways motors systems technologies media reuters bloomberg politico buzzfeed breitbart
    facebook twitter google apple microsoft amazon cnn bbc nbc abc cbs msnbc npr pbs fox ap afp tass xinhua efe
    axios vox slate salon yahoo youtube instagram tiktok reddit wikipedia wikinews pentagon kremlin taliban hamas
    hezbollah isis nato un eu fbi cia nasa who imf opec unicef unesco democrats republicans tories conservatives
    labour act bill amendment stadium arena park square bridge airport island islands river sea ocean valley
    mountains airlines cup championship championships games foods chemicals terminals holdings industries
    laboratories labs pharma pharmaceuticals therapeutics logistics telecom communications robotics aerospace
    securities insurance minerals railways breweries rovers wanderers albion hotspur homes partners ventures
    solutions properties estates stores supermarkets hotels award awards prize festival show tower plaza hotel
    resources water energy electric electricity petroleum mining financial finance healthcare consulting automotive
    electronics semiconductor semiconductors software biotech biosciences diagnostics instruments engineering
    construction constructions developments realty housing transport transit shipping cruises maritime dairy bakeries
    brewing brewery distillers distillery restaurants clothing textiles apparel footwear cosmetics publishing pictures
    films productions orchestra opera ballet academy polytechnic observatory cathedral clinic pharmacy analytics digital
    interactive cement plastics metals aluminium lithium nickel uranium renewables utilities recycling couriers mobility
    aviation aircraft dynamics avionics telecoms wireless savings investments trading manufacturing machinery yachts
    shipyard shipyards dockyard port ports fort consortium
    capitol dnc rnc gop diario jornal gazeta gazzetta corriere giornale folha""".split()
)
PLACES = frozenset(
    """albania andorra angola bahamas bahrain bangladesh barbados belize benin bhutan bosnia botswana brunei burundi
    cambodia cameroon comoros congo cyprus czechia djibouti eritrea estonia eswatini fiji gabon gambia ghana
    guatemala guyana haiti honduras kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia liechtenstein
    lithuania luxembourg madagascar malawi maldives mali malta mauritania mauritius micronesia moldova monaco
    mongolia montenegro mozambique namibia nauru nepal niger oman palestine paraguay qatar rwanda samoa senegal
    seychelles slovakia slovenia somalia suriname tajikistan tanzania togo tonga turkmenistan tuvalu uganda
    uruguay uzbekistan vanuatu yemen zambia zimbabwe antarctica greenland gaza crimea catalonia tibet siberia
    nairobi johannesburg pretoria harare lusaka kampala accra abuja dakar bamako kinshasa luanda maputo windhoek
    gaborone khartoum mogadishu tripoli rabat algiers amman beirut riyadh doha muscat manama sanaa tashkent
    astana bishkek dushanbe ashgabat baku tbilisi yerevan minsk chisinau bucharest belgrade zagreb ljubljana
    bratislava tallinn riga vilnius helsinki stockholm oslo copenhagen reykjavik zurich geneva munich hamburg
    frankfurt cologne amsterdam rotterdam barcelona seville valencia naples turin marseille lyon kharkiv odesa
    lviv kazan mumbai kolkata chennai bengaluru hyderabad karachi lahore dhaka kathmandu colombo yangon bangkok
    hanoi jakarta manila singapore shanghai shenzhen guangzhou osaka busan melbourne brisbane adelaide auckland
    toronto montreal vancouver calgary edmonton quebec ontario alberta bogota quito montevideo asuncion managua
    tegucigalpa reykjavík
    washington moscow london paris berlin beijing tokyo kyiv kiev caracas havana tehran jerusalem brussels
    ankara cairo baghdad damascus kabul islamabad delhi seoul pyongyang taipei canberra ottawa madrid rome athens
    warsaw budapest prague vienna lisbon dublin edinburgh cardiff belfast america russia ukraine china britain
    england scotland wales ireland france germany italy spain portugal greece turkey iran iraq syria israel egypt
    india pakistan afghanistan japan korea vietnam australia canada mexico brazil argentina chile colombia venezuela
    cuba nicaragua peru bolivia ecuador africa europe asia nigeria kenya ethiopia sudan libya morocco algeria tunisia
    indonesia malaysia singapore thailand philippines myanmar taiwan poland hungary romania bulgaria serbia croatia
    sweden norway denmark finland iceland netherlands belgium switzerland austria georgia armenia azerbaijan
    kazakhstan belarus texas california florida ohio iowa nevada arizona colorado virginia michigan wisconsin
    pennsylvania illinois indiana minnesota missouri kentucky tennessee alabama mississippi louisiana arkansas
    oklahoma kansas nebraska utah idaho montana wyoming oregon maine vermont massachusetts connecticut delaware
    maryland hawaii alaska manhattan brooklyn chicago boston philadelphia detroit cleveland atlanta miami houston
    dallas denver seattle hollywood york jersey hampshire carolina dakota mexico zealand""".split()
)
DEMONYMS = frozenset(
    """american russian ukrainian chinese british english scottish welsh irish french german italian spanish portuguese
    greek turkish iranian iraqi syrian israeli palestinian egyptian indian pakistani afghan japanese korean vietnamese
    australian canadian mexican brazilian argentine argentinian chilean colombian venezuelan cuban nicaraguan
    peruvian bolivian african european asian nigerian kenyan ethiopian sudanese libyan moroccan algerian tunisian
    indonesian malaysian thai filipino burmese taiwanese polish hungarian romanian bulgarian serbian croatian
    swedish norwegian danish finnish icelandic dutch belgian swiss austrian georgian armenian azerbaijani kazakh
    belarusian saudi yemeni lebanese jordanian kuwaiti qatari emirati latino hispanic democratic republican
    conservative liberal labour tory socialist communist green independent libertarian christian muslim jewish
    catholic protestant western eastern northern southern soviet czech slovak texan californian us u.s uk u.k eu
    un u.n south north new former then vice deputy acting senior
    slovenian bosnian ghanaian ecuadorian uruguayan paraguayan latvian lithuanian estonian albanian kosovan macedonian
    montenegrin moldovan uzbek kyrgyz tajik turkmen bangladeshi nepali nepalese cambodian laotian singaporean fijian
    samoan tongan icelander dane finn swede luxembourger maltese cypriot bahraini omani eritrean somali ugandan rwandan
    tanzanian zambian zimbabwean malawian mozambican angolan namibian congolese cameroonian gabonese ivorian senegalese
    malian guinean liberian gambian jamaican trinidadian barbadian haitian dominican guatemalan honduran salvadoran
    panamanian mongolian crimean chechen tatar kurdish basque catalan galician bavarian sicilian texas-born
    virginian floridian
    londoner parisian berliner liverpudlian mancunian glaswegian yorkshireman yorkshirewoman dutchman frenchman
    englishman irishman scotsman scot welshman spaniard briton serb croat turk pole burundian mauritian malagasy
    sri-lankan""".split()
)


def is_naming_role(low: str) -> bool:
    """Tell whether a name right behind a word is a person's: "general", and of two such words "colonel-general"."""
    if low in NAMING_ROLES or "-" not in low:
        return low in NAMING_ROLES
    first, *others = low.split("-")
    return first in NAMING_ROLES and (others == ["in", "chief"] or all(part in NAMING_ROLES for part in others))


_PEOPLE_ENDINGS = ("man", "woman", "men", "women", "-old", "person", "ist", "ists", "ian", "ians", "eer", "eers", "er",
                   "ers", "or", "ors")  # fmt: skip
_NO_PEOPLE = frozenset(
    """queer clever sober eager bitter tender proper slender sinister rather either neither upper lower inner outer
    lesser bigger smaller larger cheaper greater better polymer
    cancer copper slipper blister plaster semester disaster mirrors
    number order power paper matter water summer winter weather river tower center computer corner dinner fever
    figure finger flower layer letter member-state meter motor offer quarter sector shoulder soldier-state color
    colour error factor favor floor harbor honor horror humor labor mirror monitor odor parlor rumor terror tractor
    trailer vapor border bumper chapter cover disorder filter freezer gender hammer hunger ladder latter former other
    another leather manner murder newsletter platter poster primer printer ruler server silver slaughter
    spider starter sticker timber trigger whether wonder clamor door indoor minor major prior superior interior
    specimen regimen measures numbers orders powers papers matters waters chapters covers errors factors sectors
    news borders banners computers rumors rumours rest test interest list lists wrist mist
    transfer transfers answer anger barrier beer blockbuster booster boulder bunker butter buffer cluster container
    counter crater danger deer diameter encounter encounters escalator elevator fiber folder freighter ginger glacier
    gutter helicopter heater inverter lever liver locker lumber marker meteor mower oyster pepper pier pillar pointer
    powder prayer prayers processor projector propeller radiator razor reactor reactors register remainder reminder
    roller rubber rudder saucer scanner sensor sensors shelter shelters shower showers shutter slider sneaker sphere
    splinter steamer stretcher supper sweater tanker tankers tender tenders theater theaters thriller thunder tiger
    timer toaster toner towers trailers transformer tremor tremors tuber tumbler tumor tumors twister vector visor
    voucher vouchers wafer wager washer wiper wrapper zipper fervor vigor splendor stupor armor behavior candor ardor
    valor calculator generator accelerator ventilator refrigerator excavator simulator semiconductor corridor corridors
    metaphor rotor alternator indicator indicators predictor denominator median meridian twist checklist playlist
    shortlist waitlist blacklist fist gist career careers cheer cheers quarters offers orders letters winters summers
    dinners rivers flowers layers meters motors containers barriers clusters dangers flavor flavour harbour
    helicopters markers reminders shoulders blunder blunders thrillers pointers""".split()
)


_PARENTS = frozenset(
    """mum mom mam dad father mother parent gran nan granny grandad granddad grandma grandpa grandmother grandfather
    grandparent""".split()
)


def _is_parent(low: str) -> bool:
    """Tell whether a noun tells whose parent somebody is: "the dad-of-three"."""
    return "-of-" in low and low.partition("-of-")[0].rpartition("-")[2] in _PARENTS


def _are_several(low: str) -> bool:
    """Tell whether a noun is the plural of people or bodies."""
    one = low[:-3] + "y" if low.endswith("ies") else low[:-2] if low.endswith(("sses", "ches", "shes")) else low[:-1]
    return low.endswith("s") and low not in _NO_PEOPLE and (one in NAMING_ROLES or one in BODY_NOUNS or one in DEMONYMS)


def nominal_kind(low: str) -> SpeakerKind:
    """Tell what a bare noun is: an unnamed person, a body, or a document; "none" where it is none of these."""
    if low in NAMING_ROLES or low in PEOPLE_ROLES or low.rpartition("-")[2] in NAMING_ROLES:
        return "unnamed"
    if low in BODY_NOUNS:
        return "body"
    if low in DOCUMENT_NOUNS or (low.endswith("s") and low[:-1] in DOCUMENT_NOUNS):
        return "document"
    several = low in PERSON_NOUNS or _are_several(low)
    if several or _is_parent(low) or (low.endswith(_PEOPLE_ENDINGS) and low not in _NO_PEOPLE):
        return "unnamed"
    return "none"
