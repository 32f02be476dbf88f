"""Given names, by the pronoun that usually goes with them; written down from general knowledge, many languages mixed.

A name in both lists tells that a person is meant, not which pronoun.
"""

from bot.text.folding import fold

MALE_NAMES = frozenset(
    """aadil aamir aarav aaron abbas abdallah abdelaziz abdelhamid abdelkader abdellah abdi abdirahman abdou
    abdoulaye abdul abdulaziz abdulla abdullah abdullahi abdulrahman abebe abel abhijit abhinav abhishek abiodun
    abiy ablaye aboubacar abraham abu abubakar achille achmed achraf adalberto adam adama adebayo adekunle adem
    ademola adewale adeyemi adi adil aditya adnan adolfo adolphe adrian adriano adrien afonso afrasiab aftab
    afzal agha agostinho agron agus agustin ahmad ahmed ahmet ahsan aidan aiden aigars ailton aimé ainsley aitor
    aivars ajay ajit akash akbar akeem akhil akhmed akhtar akin akinwumi akio akira akram al alaa alaattin
    alaeddin alain alan alaric alasdair alassane alastair alban albert alberto albin aldo alec aled alejandro
    aleksander aleksandr aleksei alemayehu alen alessandro alessio alex alexander alexandre alexandros alexandru
    alexei alexey alexis alf alfie alfonso alfred alfredo algirdas alhaji alhassan ali aliaksandr alim alin
    aliou alioune alireza alisher alistair allan allen aloys aloysius alphonso altaf altin alun alvaro alvin
    alvise amadeo amadi amadou amanuel amanullah amare amarjit ambroise ambrose amer amichai amin amine aminu
    aminul amir amit amitabh amjad ammar amnon amol amos amr anand anantha anas anatoly anbar ander anders
    andile andre andreas andrei andrej andreja andres andreu andrew andrey andri andrii andris andrzej andy
    angelo angelos angus aniket anil anis anjan ankit ankur ansel anselm anselmo ansumane antal antanas anthonie
    anthonius anthony antoine anton antonin antonio antonis antony antti anuj anupam anurag anvar anwar
    apostolos aram arash aravind arben archibald archie ardian aref ari arif aris aristide arjan arjun arkadiusz
    arkady arlo arman armand armando armen armin arnaud arne arno arnold arnoldo arpad arron arsen arslan art
    artem arthit arthur arto artur arturo arturs arun arvids arvind arvydas aryan asad asaf asen asghar asher
    ashish ashok ashraf ashwin asif asim askar aslam aslan asmar ata atanas athanasios atif atiku atilla attila
    atul aubin audley audun augustin augusto aurelien aurelio austin avi avigdor avinash aviv awad axel ayaan
    aydin ayhan ayman ayodele ayoub ayub azamat azhar azim aziz azmat azmi baba babak babatunde bachir badr
    bahadur bahram bakary baki balaji balakrishna balazs baldev baljit balram baltasar balthazar bambang bandar
    banja baptiste barack baran barend barnabas barnaby barney barry bart bartholomew bartolomeo bartolomeu
    bartosz barış basel bashar bashir basil basile bassam bassem bastian bastien batista baurzhan bayram bayu
    bekele bekim bela ben ben-zion benedict benedikt benedykt bengt benicio benigno benito benjamin benny benoit
    berat berislav bernard bernardo bernat bernd bernie bert bertil bertrand besim besnik bezalel bharat bharrat
    bhaskar bhavesh bheki bhola bhupesh bikram bilal bilawal bill billy bimal biniam binod binyamin birendra
    birger bjarne bjorn blake blaz blerim boaz bob bobby bobo bogdan bogumil bohdan bojan bolat boniface boris
    borja boubacar boyan bozidar brad bradley brady brahim brandon branimir branislav branko braulio brendan
    breno brent bret brett brian brijesh brock bronislaw bruce bruno bryan bryce bryn bryson buddhadeb budi
    bujar bulent burak burhan byron caden caetano caleb callum calum calvin cameron camilo candido carl carles
    carlito carlo carlos carlton carmelo carsten carter cary casimir caspar casper cassius cathal cecil cedric
    cedrick celestino celso cem cengiz cenk cesar cesare chad chaim chakib chamath chandan chandler chandran
    charanjit charbel charles charlie charlton chase cheikh chester chet chetan chidi chien chijioke chike chima
    chinedu chinmay chinonso chinua chip chris christian christoph christophe christopher chuck chukwudi
    chukwuemeka chukwuma ciaran cillian ciprian cipriano ciro claas clarence clark claude claudio claudiu claus
    clay clayton clemens clement clemente cliff clifford clint clive clyde cody cole colin colton connor conor
    conrad constantin corentin corey cormac cornel corneliu cornelius corrado cory cosmin cosmo craig crisanto
    crispin cristian cristiano cristobal curt curtis cuthbert cyprian cyriaque cyril cyrille cyrus dafydd
    dagfinn dagmawi daisuke dale dallas damian damien damir damon dan daniel daniele danilo danny dante danylo
    daoud darius dariusz darko darnell darrell darren darryl daryl daud dauda dave david davide davor dawid
    dawit dawood dean deandre debashish declan deepak deepesh dejan delroy demba demetrio demetrius demir denes
    denis deniz dennis dennys denys denzel deon derek dermot deron derrick deshawn desmond deval devendra devin
    dewi dexter dhananjay dharmendra dhiraj dhruv diarmuid dickson didier diego dieter dietmar dietrich
    dieudonne dilawar dilip dimas dimitar dimitri dimitrios dimitris dimitry dinesh dinko dino diogo dionisio
    diosdado dirk djamel djibril djordje dmitri dmitriy dmitry dogan domagoj domenico domingo domingos dominic
    dominik don donal donald donato donnie donovan dorian dorin doron doug dougal douglas dov dragan drago
    dragos drazen drew driss dritan duane dumisani duncan durado dusan dusko dustin dusty dwayne dwight dylan
    dylann dzmitry eamon eamonn earl ebenezer ebrahim ebrima ed eddie edelmiro eder edgar edgars edi edin edison
    edmar edmond edmund edmundo edo edouard edson eduard eduardas eduardo edvard edward edwin eelco eero efraim
    efrain efren egidijus egil egon egor ehab ehsan ehud eirik eitan eivind ejike ekrem elchin eldar eleazar
    elhadj elhaj eli elias elie eliezer elijah elio eliseo elkhan elliot elliott elmar elmer elmir eloi elon
    eloy elton elvin elvis emad emanuel emeka emeric emerson emery emil emile emiliano emilio emin emir emlyn
    emmanuel emrah emre emyr enda endre eneko engin enio enis enrico enrique enver enzo eoghan eoin ephraim eran
    ercan erdem ergun erhan eric erich erik eriks erkan erki erkki erlan erling ermal ernest ernesto ernests
    ernst erol ersin ertan ervin erwin esa esben eser eskil espen essam esteban eswar ethan etienne euan eugen
    eugene eugenio eustace evaldas evan evander evaristo evert evgeny ewald ewan eyad eyal eytan ezequiel ezra
    fabian fabiano fabien fabio fabrice fabricio fabrizio fadi fadil fahad fahd fahmi faisal fakhri fareed
    farhad farhan farid faris farouk farrukh fathi fatih fatmir fatos fausto fawad fawaz fawzi faycal faysal
    fazal federico fehmi fela felice felician feliks felipe felix femi ferdinand ferenc fergal fergus ferhat
    ferit fermin fernand fernando fernao feroz fiachra fidel fidelis fikret filip filippo filippos finlay finley
    finn finnegan finnian fintan firas firat flavio flemming fletcher floiran florent florentin florian florin
    floyd folarin folke fouad franc francesc francesco francis francisc francisco franck franco francois frank
    franklin frans fransiskus frantisek franz fraser fred freddie frederic frederick frederik fredrik fridrik
    frits fritz fuad fulvio furkan fyodor gabor gabriel gabriele gaetan gaetano gagik galip gamal ganesh garab
    garba garegin gareth garik garrett garry gary gaspar gaspard gaston gaurav gautam gavin gavril gebhard gebre
    gedeon gediminas geert geir genaro genc gene gennady gennaro geoff geoffrey geoffroy georg george georges
    georgi georgios georgy geraint gerald gerard gerardo gerd gerhard germain germano gerrit gerry gert gervase
    getachew gethin geza ghassan gheorghe ghulam giacomo giancarlo gianfranco gianluca gianni gideon gilbert
    gilberto giles gilles gines gino gintaras gintautas giorgi giorgio giorgos giovanni girish girolamo giulio
    giuseppe gjergj gjorge gleb glen glenn goce godfrey godwin goffredo goh goncalo gonzalo gopal goran gordan
    gordon gorka gotabaya gottfried govind graca gracjan grady graeme graham grant graydon greg gregg gregoire
    gregor gregory griff grigor grigori grigory grzegorz grégoire gudmund guido guilherme guillaume guillermo
    gulab gunnar gunter gunther guram gurbanguly gurmeet gurpreet gus gustav gustave gustavo guy gwilym gyorgy
    gyula haakon habib habtamu haci hadi hafez hafiz haider haile hailu haim hakan hakeem hakim hakon hal hamad
    hamed hameed hamid hamilcar hamish hamza hanif hank hannes hannu hans harald harbhajan hari harinder haris
    harish harjit harold haroun harpreet harri harris harry harsh harsha haruki harun harvey harvinder hasan
    hashem hashim hassan hassanal hassane havard haviv haydar haytham hazem hector hedley heiki heikki heiko
    hein heino heinrich heinz helge helio helmut hemant hendrik henning henri henrik henrique henry henryk
    herbert heriberto herman hermann hernan herve heung hicham hideki hideo hiro hiroaki hiroki hironobu hiroshi
    hisham hitoshi holger homayoun homer horace horacio horatio horst hossam hossein houssem howard hristo
    hrvoje hryhoriy hubert hugh hugo hugues hulusi humberto humphrey humza husain husam huseyin hussain hussein
    huw hyun hywel iacob iain ian ibrahim ibrahima idan idris idrissa ieuan ifeanyi ifor iftikhar igbal ignacio
    ignas ignatius igor ihab ihor ihsan ike ikechukwu ikenna iker ilan ilham ilias ilie ilir iliya ilker ilkka
    illia ilmar ilya imad imanol imants imed imran imre imtiaz inaki inderjit indra indrajit indrek ingemar
    ingmar ingo ingvar inigo ioan ioann ioannis ion ionut iosif ippei iqbal iraj irakli irfan irshad irving
    irwin isaac isaiah isaias isak isamu ishaan ishaq ishmael isidore isidro iskandar ismael ismail ismet israel
    israr issa issam istvan itai italo itamar iurii ivan ivar ivaylo iven ivica ivo ivor iwan iyad izaak izet
    izudin jaakko jaan jaap jabari jabir jabu jabulani jacek jacinto jack jackson jaco jacob jacobo jacobus
    jacques jaein jafar jagannath jagdish jago jahangir jaime jair jairo jake jakob jakov jakub jaleel jalil
    jamal james jamie jamshid jan jan-erik janez janis jannik jano janos janusz jared jarek jari jarle jarmo
    jaroslav jaroslaw jarrod jasem jasim jason jasper jassim jaswinder javad javed javier jawad jawahar jay
    jayant jayanta jayden jayesh jean jean-baptiste jean-claude jean-luc jean-marc jean-marie jean-michel jean-
    paul jean-pierre jeb jed jedrzej jeetendra jeff jefferson jeffrey jens jeremiah jeremias jeremie jeremy
    jermaine jeroen jerome jeronimo jerry jerzy jesper jesse jesus jian jianguo jignesh jim jimmy jimoh jin-woo
    jinping jiri jitendra joachim joakim joao joaquim joaquin jochem jochen joe joel joerg joey johan johann
    johannes john johnathan johnny jokin jokubas jomo jon jonah jonas jonatan jonathan jonathon jonny joon joop
    joost joran jordan jordi jorg jorge jorgen jori joris jorn jose josef josep joseph josh joshua josip jostein
    josue jouko jovan jovica jozef jozsef juan jude juergen juha juhani jukka jules julian julien julio julius
    juma junaid junichi junichiro jurgen juri jurij juris jussi justas justin justinas justo jyri jyrki kaan
    kabir kabiru kacper kader kadir kagiso kai kalle kamal kamau kamil kamran kaoru kapil karan karanbir karanja
    kareem karel karim karl karlheinz karlis karlo karol karsten kartik kasim kaspar kaspars kasper kassem
    katsuya kaushik kavi kazimierz kazuki kazuo kebede keiji keir keisuke keith kelechi kellan kelvin kemal kemi
    ken kenan kendrick kenichi kenji kenneth kenny kent kenta kentaro keqiang kerem kerim kerwin keshav kestutis
    ketan kevan kevin khaldoun khaled khalid khalifa khalil khamis khawaja khosrow khurram khurshid kieran
    kieron kiran kirill kirk kishan kishore kiyoshi kjell kjetil klaas klaus klemens knud knut kobi koen kofi
    koichi koji kojo komla konrad konstantin konstantinos konstanty koos korhan kostas kostyantyn kouadio kouame
    kourosh krasimir kresimir krishan kristian kristjan kristof kristoffer krisztian krystian krzysztof kuba
    kuldeep kumar kunal kurt kwabena kwaku kwame kwasi kwesi kyle kyriakos kyrylo lachlan ladislav lahcen lajos
    lakhdar lakshman lalit lamar lambert lamin lamine lamont lance landon lanre larry lars lasse laszlo laurent
    laurentiu laurynas lautaro lavon lawrence lazar leandro lebron lech lee leif leighton len lennart lennox
    lenny leo leon leonard leonardo leonel leonid leonidas leopold leopoldo leroy leslie lester leszek levan
    levent levi levon lewis liam liang liaquat liborio linas lincoln lindsey lino linus lionel livio ljubisa
    ljubo ljubomir llewellyn lloyd lluis llyr lodewijk logan lorcan lorenzo lorne lotfi lothar lou louay loucas
    louis loukas luay lubomir luc luca lucas lucian luciano lucien ludek ludovic ludwig luigi luis luiz luka
    lukas lukasz luke lula lutfi luther luuk lwazi lyle lyndon lyubomir maarten maciej madhav madhu madjid mads
    magnus mahamadou mahathir mahdi mahendra maher mahesh mahinda mahir mahmoud mahmud mahmut mahomed maik
    maksim maksym malachi malachy malam malcolm malick malik mamadou mamoun mamuka manasseh mandla manfred
    mangesh manish manjit mannan mano manoel manoj manolis mansoor mansour manu manuel manvinder marat marc
    marc-andre marcel marcelino marcell marcello marcelo marcin marcio marco marcos marcus mardy marek mariano
    marijan marinko marinos marinus mario marios maris marius mariusz mark markku marko markus marlon marouane
    marquis marshall marten martijn martin martino marty martynas marvin marwan maryan masaki mashhood masoud
    massimiliano massimo matas mate matej mateo mateus mateusz mathew mathias mathieu mathijs mathis mati matias
    matic matija matiullah mats matt matteo matteus mattheus matthew matthias matthieu matthijs matti mattias
    maurice mauricio maurits maurizio mauro max maxence maxim maxime maximilian maximiliano maxwell maynard
    mazen mbaye mbongeni mehdi mehmet mehul meinhard mel melaku melchior melvin menno menzies merab meraj mert
    mesut methembe methuselah mezut michael michal michalis michel michiel mick mickael mickey miguel miguelito
    mihai mihail mihails mihaly mikael mike mikel mikhail mikheil mikkel mikko miklos milad milan mile milenko
    miles milivoj milko milo milorad milos miloslav miloud milton min-ho minas mindaugas minho miodrag mircea
    mirko miro miron miroslav mirwais mirza mirzo misha mishaal mitar mitch mitchell mithun mitsuo mitt mladen
    modou moeen mohamad mohamed mohammad mohammadu mohammed mohan mohannad mohit mohsen mohsin moise moises
    mojtaba mokhtar momcilo momodou moncef monder mongi morgan moritz morris morten moshe moshood mostafa motaz
    mouhamadou mounir mourad moussa moustafa mpho mthunzi mubarak mudassar muhammad muhammadu muhsin muhyiddin
    mukesh mukhtar mulatu muneeb mungo munir murad murali murat murdo murray musa mushfiqur mustafa mustapha
    mutasim muzaffar mwangi mykhailo mykola nabeel nabil naceur nadeem nader nadir naeem nafi naftali naguib
    nahuel naim najib najim nandan nando nangolo naoki naoto narayan narayana narendra naresh nasir nasreddine
    nasri nasser nathan nathanael nathaniel nauman naveed naveen navindra nawab nawaf nawaz nayib nazar nazim
    ndamukong nebojsa necip ned neelam neeraj nehemiah neil nelson nemanja nenad neophytos nestor neville newt
    niall nicanor niccolo nicholas nick nicola nicolae nicolai nicolas nicolo nicolás niels nigel nihad niilo
    nikhil nikita niklas niko nikola nikolai nikolaj nikolaos nikolas nikolay nikolche nikos nilesh nils nima
    nimrod ninoslav nir niranjan nirmal nitin nityanand nizar njabulo njoroge nnamdi noah noam nobuo nobuyuki
    nodir noel norbert norberto nordine norifumi norman noureddine nouri nuno nuri nurlan nursultan nyasha
    obafemi obaid obinna ochieng octavian octavio oded odilon odin odysseas ofer ognjen ogun oguz ohad okan
    okechi okechukwu okello okey oktay olaf olafur olav ole oleg oleh oleksandr oleksii oleksiy oli oliver
    olivier oliviero olli olu olumide olusegun oluwaseun omar omari omer omri onur opeyemi oren orhan oriol
    orkhan orlando orlin orville osagie osama oscar oskar osman ossi osvaldo oswald otabek othman otieno otis
    otto otto-erich oumar ousmane oussama ove ovidiu owain owen oyvind ozan ozgur paavo pablo padraig panagiotis
    pankaj panos paolo parag paresh parth parvez parviz pascal pascoal pasha pasi pasquale pat patrice patricio
    patrick patrik patryk paul paulin paulino paulo paulus pavel pavlo pavol pawel peder pedja pedro pekka pelle
    per percival percy pere peregrine pervez petar pete peter peteris petr petras petri petro petros petru
    petrus petter petteri petur phelim phil philemon philip philipp philippe phillip phineas pierre piers piet
    pieter pietro piotr pius piyush placido plamen pontus poul prabhakar prabowo pradeep prakash pramod pranab
    pranav prasad prashant praveen pravin predrag prem preston primoz przemyslaw purushottam qaboos qais qamar
    qasem qasim quentin quintin raad rabih rabindra radek radim radko radomir radoslav radoslaw radovan radu
    rafa rafael rafal rafe raffaele rafi rafiq raghav raghu raheem rahim rahul raihan raimo raimonds raimund
    rainer raj raja rajan rajat rajeev rajendra rajesh rajinder rajiv rajkumar rajnath raju rakesh ralf ralph
    ramadan raman ramazan ramesh rami ramil ramin ramiro ramiz ramon ramunas ramy ramzan ramzi ramón rand
    randall randeep randy ranil ranjan ranjit raoul raphael rares rashad rashed rasheed rashid rasmus rastislav
    raul rauno ravi ravil ravinder ravindra rawad ray rayan raymond razvan recep reda refik reg reggie reginald
    rehan rehman reidar reijo reinaldo reince reinhard reinhold reino rejhan remi remigijus remigiusz remus remy
    renan renat renato renaud rene renzo resul reuben reuven rex reynaldo reza rhodri rhys riad ricard ricardo
    riccardo richard rick ricky ridvan rikard riku rinaldo rinat rishi ritesh ritvars riyad rizwan rob robb
    robbert robbie robert robertas roberto robi robin rod roddy roderick rodney rodolfo rodrigo rodrigue rogelio
    roger rogerio rohan rohit roi roko roland rolandas rolando rolf romain roman romano romeo romuald romulo ron
    ronald ronaldo ronan ronen ronnie ronny rony roope roque rory roscoe roshan ross rossen rostislav rouhollah
    roy ruairi ruaridh ruben rubén rudi rudolf rudolph rudy rufus rui rumen rupert rurik rushdi ruslan russ
    russell rustam rusty ruud ryan ryosuke ryszard ryuichi saad saadi sabelo sabri sacha sachin saddam sadio
    sadiq saeb saeed saeid safwan sagar sahil said saif saikou sajid sakari sakis salah saleem saleh salif salih
    salil salim salman salomon salvador salvatore sam sambit sameer sami samih samir sammy sampo sampson samson
    samu samuel samuele samuli sandeep sander sandor sandro sani sanjay sanjeev sanjin santhosh santiago santosh
    santtu saqib sarath sardar sarim sarmad saro sasa sascha saso satish satoru satoshi satya satyajit saud saul
    sauli saulius saverio savo savvas sayed sayid scott sead seamus sean sebastiaan sebastian sebastiao
    sebastien sedat seddique sefa segun seid seif seifu seiji sekou selahattin selim selvam semir semyon senad
    senthil seppo serdar serge sergei sergej sergey sergi sergio serhat serhii serhiy serik serkan sertac servet
    seth seung severin sevket seydou seymour shaban shabir shadi shafiq shafqat shahbaz shahid shahin shahram
    shahriar shai shaikh shailesh shakeel shakil shakir shamil shamim shamsul shane shankar sharad sharif
    shashank shashi shaukat shaun shawn shehbaz shekhar sheku sheldon sherzod shigeru shimon shinichi shinji
    shinzo shishir shiv shivam shivraj shlomo shmuel shoaib shoichi shota shrikant shuichi shujaat shyam siaka
    siamak siarhei sibusiso siddharth sidi sidney siegbert siegfried sigmundur sigurd sikandar silas silvano
    silvester silvestre silvio simao simeon simo simon sinan sindre sinisa siphiwe sipho sivert sixto siyabonga
    sizwe slaven slavko slavoj slavomir slawomir slobodan soeren sofiane sohail sohrab solomon soren sorin
    sotiris souleymane spencer spiros spyros srdjan srecko sreten srinivas stale stan stanislas stanislaus
    stanislav stanislaw stanley stavros stefan stefano stefanos steffan steffen stein steinar stelian stelios
    sten stepan stephan stephane stephen sterling stevan steve steven stevo stewart stian stig stipe stjepan
    stoyan struan stuart stylianos subhash subramaniam sudhir sudip sukhdev sukhwinder sulaiman sule suleiman
    suleyman sultan suman sumeet sumit sunil suraj surender surendra suresh surinder suryakant sushil svante
    svein sven sverre svetlozar svetoslav swaminathan syed sylvain sylvester szymon taavi tadas tadashi tade
    tadej tadesse tadeusz tadhg tafadzwa taha taher tahir taichi taiwo takahiro takashi takeo takeshi takuya
    talal talat talha talib tamas tameem tamer tamim tamir tanel tanju tanveer tanvir tapio taras tarek tarik
    tariq tarique tarmo taro tarquin tasos tatenda taufik tauqir tavish tawanda tayeb tayfun taylor tayo tayyip
    ted teddy teemu teimuraz tejashwi tekle telmo temitope tendai tenzin teodor teodoro terence tero terrell
    terrence terry tesfaye tetsuo tetsuya teun thabo thad thaddeus thaksin thami thanasis themba theo theodor
    theodore theodoros theophile theunis thibault thierry thijs thilo thomas thorbjorn thorsten thulani tiago
    tiberius tibor tiff tigran tihana tihomir tiit tilman tim timo timothee timothy timur tinashe tino tito
    titus tobiah tobias toby todd todor tofik toivo tolga tom tomas tomasz tomaz tomi tomislav tommaso tommy
    tomohiro tomos tonino tony toomas torben torbjorn tord tore torgeir torsten torvald toshiaki toshihiro
    toshio toussaint toyin traian travis tremaine trent trevor tristan trond troy trygve tshepo tsvetan tucker
    tufan tugay tuncay tunde tuomas tural turgay turgut turki tushar tvrtko tyler tymoteusz tyrell tyrese tyrone
    ubirajara uche uday udo ueli ugo ugur uladzimir ulf uli ulises ulrich ulrik umar umaru umberto umesh umit
    unai upendra uri uriel urmas uros urs usama usman uwe uzair uzoma vaclav vadim vahan vaidas vaidotas valdas
    valdemar valdis valentin valentino valentyn valerian valerio valeriu valeriy valery valon valter vangelis
    vardan varun vasco vasil vasile vasilios vasilis vasily vassilis vasyl vedran veer veikko veli velimir
    venkat ventsislav venugopal vernon vesa veselin viacheslav vicente victor victorien vidar vidas vidkun viet
    viggo vijay vikas vikram viktor viktoras viktors vilem vilhelm vilho viliam ville vilmos vinay vincas vince
    vincent vincenzo vinicius vinko vinod virat virgil virgilijus virgilio virgiliu visar vishal vishnu vitali
    vitalie vitalii vitalijs vitaliy vitaly vitezslav vito vitor vittorio vivek vjekoslav vlad vladan vladas
    vladimir vladislav vladlen vlado vlastimil vojislav vojtech volkan volker volodia volodymyr vsevolod vuk
    vusi vyacheslau vyacheslav vytautas wade wael waheed wahid waldemar waldo waleed walid wallace wally walter
    waqar warren waseem wasim wayne welimir wendell werner wes wesley wessel wieslaw wiktor wilbert wilbur wilf
    wilfred wilfried wilhelm will willem william willie willy wilmer wilson wim winfried winston wissam witold
    wlodzimierz wojciech wojtek wolfgang woodrow wouter wyatt wylie xabi xabier xavi xavier xhevdet ximo yaakov
    yacine yacoub yago yahia yahya yair yakov yakub yaman yanick yanis yaniv yann yannick yannis yaqub yared
    yariv yaroslav yaser yash yashwant yasin yasir yasser yasuhiro yasushi yatin yaw yaya yazid yehor yehuda
    yevgeny yevhen yiannis yigal yildirim yitzhak yngve yoav yochanan yogesh yohan yohannes yohei yonas yonatan
    yoni yoram yorgos yosef yoshihide yoshiki yoshinori yoshio yossi youcef younes youssef youssouf yousuf
    yuichiro yulian yunus yuri yuriy yury yusef yusuf yutaka yuval yves zabihullah zacarias zach zachariah
    zachary zack zafar zaher zahid zaid zain zakaria zaki zakir zalman zane zaur zbigniew zbynek zdenek zdravko
    zdzislaw zeev zekeriya zeljko zenon zeynal zhivko ziad zijad zinedine ziv ziya zlatan zlatko zoltan zoran
    zsolt zubair zuhair zulfikar zurab zvi zvonimir zwelinzima zygmunt""".split()
)
FEMALE_NAMES = frozenset(
    """aaliyah aastha abby abeba abeer abena abigail abla abril achieng ada adaeze addison adela adelaida adele
    adelheid adelina adeline aderonke adetoun aditi adjoa adriana adriane adrienne adwoa afaf afia afroza afua
    agata agatha agathe aglaia agnes agnese agneta agnieszka ahlam aicha aida aigerim aiko aileen ailsa aina
    aine ainhoa aino aisha aishah aishwarya aisling aiste aitana ajla akiko akosua alana alayna alba albana
    albina aldona aleida alejandra aleksandra alena alenka alessandra alessia alexa alexandra alexandria alexia
    alexis alfreda alia alice alicia alicja aliki alina aline alis alisa alison aliya aliza allegra allison
    allyson alma almaz almudena altagracia alva alya alyssa amaia amaka amal amalia amanda amandine amani amara
    amaya amber ameera amelia amelie amina aminata amira amita amparo amrita amy ana ana-maria anabela anahit
    anahita anais analia anamaria ananya anastasia anastasiia anastasija anat anca ancuta andjela andrea andreea
    andreia andrijana androulla anela aneta anette angela angele angelica angelika angelina angelique angelita
    angharad angie ania anica aniela anika aniko anina anisa anita anja anjali anka anke ankica ann anna annabel
    annabelle annalena annalise anne anne-marie anneika anneke annelie annelies anneliese annemarie annette
    annie annika annike anniken annita anouk anoush ansa anthea antigone antje antonella antonia antonietta
    antonija anu anupama anuradha anusha anya aoi aoife aparna apinya apolline apolonia apoorva april arabella
    araceli aranka arantxa archana areti ariadna ariadne ariana arianna arja arlene arlette armelle arminda
    armine aroha arta aruna arundhati arwa arya arzu asa ase aseel asel asha ashley ashwini aslaug asli asma
    assumpta asta astrid asya atefeh athena athina atsuko aubree aud audrey augusta aung aurelia aurelie ausra
    ava aviva awa awatif awilda aya ayaka ayako ayan ayelet ayesha ayla aylin ayse aysegul aysel aysha ayumi
    azadeh aziza azra azucena bahija baiba bailee bakhita balbina banu barbara barbora barbro basma bassma
    batsheva bea beata beate beatrice beatrix beatriz becky begona belen belinda bella benazir benedetta
    benedicte benedikta benita bente berenice berit bernadette bernarda bernardine bernice berta bertha beryl
    beth bethan bethany betina betsy bettina betty beverly bhavna bianca biljana bilqis bina binta birgit
    birgitta birgitte birte bisera blanca blanka blathnaid blerta bodil bogumila bojana bonnie borislava boryana
    bozena bracha branislava branka brenda briana brianna bridget bridie brielle brigid brigita brigitta
    brigitte brita britt britta brittany bronagh bronwen bronwyn brooke bruna brunhilde bruria bryony bukola
    bushra busisiwe caitlin caitriona camelia camila camilla camille candace candela candelaria candice candida
    caoimhe caridad carina carine carissa carla carlota carlotta carly carme carmela carmelita carmen carmencita
    carol carola carole carolina caroline carolyn carrie carys cassandra cassie catalina catarina catherine
    cathrine cathy catia catrin catriona cecile cecilia cecilie cecily celeste celestine celia celina celine
    cemile ceren cerys ceyda chana chandni chandrika chantal charlene charlotte charmaine charu chaya chelsea
    cherie cheryl chiamaka chiara chidinma chieko chika chinelo chinwe chioma chipo chitra chiyo chloe christa
    christel christelle christiane christina christine christy chrystia ciara cigdem cilla cindy claire clara
    clare clarice clarissa claudette claudia claudine clea clemence clementine cleo cleopatra clodagh clotilde
    colette colleen concepcion concetta connie consolata constance constanza consuelo cora coralie corazon
    cordelia cordula corina corine corinna corinne cornelia cosima costanza courtney cressida cristiana cristina
    crystal csilla cvetka cynthia dafna dagmar dagny daiga daina daisy daiva daizha dalal dalia daliborka dalila
    damaris damla dana danae danica daniela daniella danielle danijela danuse danuta daphna daphne dara daria
    dariga darija darina darlene darya daryna davina dawn deana deanna deanne deb debbie debora deborah debra
    deepa deepika deirdre delcy delia delina della delphina delphine delyth demelza denisa denise denitsa
    dennise derya desiree desislava despina dessislava devika diana diane dianne didi dijana dilara dilek diljá
    dilma dilnoza dilys dimitra dimitrina dina dinah dinara dionne dita divya dixie djamila doina dolly dolores
    domenica dominika dominique donata donatella donatienne donna dora doreen dorette dorina doris dorit dorota
    dorotea dorothea dorothee dorothy dorte dottie dovile dragana dragica dubravka duduzile dunja durga dusanka
    dusica dympna dzsenifer ebba ebele ebony ebru ece eda edda edie edina edita edite edith edna eduarda edwige
    edwina edyta effie efrat efua eglantine egle eija eila eileen eilidh eilish eimear eira eirini eirlys eithne
    ekaterina ekaterini ekin ela elaheh elaine elana eleanor eleanora eleftheria elena eleni eleonora eleonore
    elfriede elham eliana eliane elif elina elinor elisa elisabet elisabeth elisabetta elise eliska elissa elita
    eliza elizabeth elizaveta elke ella ellen elli ellie ellinor elma elmira elodie eloisa eloise elsa else
    elsie elspeth elvira elzbieta ema emanuela emel emeline emer emese emi emiko emilia emiliana emilie emily
    emine emma emmanuelle emmeline ena encarnacion enid eniko enikő enkhjin enrica ercilia erica erika erin erja
    erla ermintrude erna ernestine ersilia erzsebet esen esma esme esmeralda esperanza esra esraa estefania
    estela estelle ester estera esther estrella eszter etel eteri ethel etta ettie eudora eugenia eugenie
    eulalia eunice eunji euphemia eva evangelia evangelina evdokia eve eveline evelyn evgenia evgeniya evie
    evita ewa ewelina eylem ezgi fabiana fabienne fabiola fadia fadila fadiyla fadumo fadwa fahima faith faiza
    fanny farah fariba farida farideh fariha farnaz farzana fatema fatemeh fatiha fatima fatin fatma fatmata
    fatou fatoumata fatuma faustina fay faye fazila federica felicia felicitas felicite felipa femke feodora
    ferial feride fernanda fernande feryal ffion fiammetta fidan filippa filiz filomena fiona fionnuala fiorella
    fjolla flaminia flavia fleur flora florence florentina floriana floriane folake fotini fouzia fran franca
    frances francesca francine francisca franciska francoise franka franziska frauke frederica frederique freja
    freya freyja frida frieda friedel friederike froukje fumiko funda funmilayo gabi gabija gabriela gabriella
    gabrielle gaelle gail galia galina galya galyna gamze garima gauri gayane gayatri gayle geeta gemma
    genevieve genoveva georgette georgia georgiana georgina geralda geraldine gerda geri germaine gerrie gertrud
    gertrude ghada ghazala ghislaine giada gianna giedre gila gilda gillian gina ginette ginevra ginger ginny
    gintare giorgia giovanna gisela gisele giselle gita gitte giulia giuliana giuseppina gizem gladys glenda
    glenys glinda gloria gloriana godelieve gohar golda golnaz goranka gordana goretti grace gracia graciela
    graciete grainne gratiela grazia graziella grazyna greet greta gretchen grete gretel grethe griselda
    guadalupe gudny gudrun guenevere guilhermina gulbahar gulnara gulnaz gulsen gunel gunilla gunvor gurdeep
    gwen gwenda gwendolyn gwenllian gwyneth gwynne gyongyi habiba hadas hadia hadiza hadja hafsa hagit haifa
    hailey hajar hala haleema haley halima halina hallie halyna hamida hana hanan hande hanna hannah hanne
    hanneke hannele hannelore hanya harriet haruka harumi hasina hatice hatidze hattie hauwa hawa hayat hayley
    hazal hazel heather heba hedda hedvig hedwig heide heidi heidrun heike heini helen helena helene helga helin
    helle helmi heloise hend henna henrietta henriette henrike hermine hermione hester hiba hila hilal hilary
    hilda hilde hildegard hildur hillary hiroko hisako hiwot hoda holly honora hope hortense houda huda hulda
    hulya huma husna hyacinth ibolya ida idoia ieva ifeoma iffat ijeoma ikbal ikram ikuko ilana ilaria ildiko
    ileana ilhan iliana ilina ilka ilona ilse ilze iman imane imani imelda imen imke immaculata immaculee imogen
    ina inara inci inderdai indira indu ine ines inese inez inga inge ingeborg inger ingibjorg ingrid ingunn
    inka inmaculada inna intisar ioana ioanna iolanda ione ipek iqra iratxe irem irena irene irina irini iris
    irit irma irmeli irmgard iryna isabel isabella isabelle isadora isatou isaura ishani ishrat isidora isla
    ismay isobel isolde ita itziar iva ivana ivanka iveta ivette ivona ivy iwona izabela izaskun izumi jaana
    jacinda jacinta jackie jacoba jacqueline jacqui jada jadranka jadwiga jagoda jamila jana jane janelle
    janessa janet janette janice janie janina janine janna janne jarmila jaroslava jasmin jasmina jasmine jasna
    jaya jayne jayshree jazmin jeanette jeanie jeanine jeanne jeannie jekaterina jelena jelica jelka jemima
    jemma jen jenna jenni jennie jennifer jenny jeri jerri jerusha jessica jette jianna jill jillian jimena
    jindriska jitka jivka jiwoo jo joan joana joanna joanne jocasta jocelyn jocelyne jodi jodie joelle johanna
    johanne joice jolanda jolanta jolene jomana joni jordana jorunn josefa josefina josephine josette josiane
    jovana jowita joy joyce juana juanita judit judith judy juhi julia juliana julianna julianne julie julienne
    juliet juliette julija julita jumana june junko justina justine justyna jutta jyoti jytte kadiatou kadija
    kadri kaija kaisa kaitlan kaitlyn kaja kalina kalliopi kalpana kamala kamila kamini kaori kaoru kareena
    karen karima karin karina karine karla karmen karoliina karolin karolina karyn kasia katalin katarina
    katarzyna kate katell katelyn katerina kateryna katharina katharine katherine kathi kathie kathleen kathrin
    kathrine kathryn kathy kati katica katie katinka katja katrien katrin katrina katy katya kavita kay kaya
    kayla kaylee kayleigh kazuko keiko keira keisha kelly kellyanne kelsey kendra kerli kerrie kerry kersti
    kerstin kesha ketevan ketija keziah khadija khadijah khady khaleda khalida khanh khanyi khatuna khawla kiara
    kiera kiki kikuko kim kim-ly kimberley kimberly kinga kinneret kira kiri kirsi kirsten kirsti kirstin kirsty
    kirti kisha kitty kiyoko kjersti klara klaudia klavdija klavdiya klea klementina kornelia kriemhild krista
    kristel kristen kristi kristiina kristin kristina kristine kristy kriszta krisztina krystyna ksenia ksenija
    kseniya kshama kudirat kulsum kumiko kusum kylie kym kyoko kyra lada ladan laetitia laia laila laima lainey
    lais lakeisha lakisha lakshmi lale lali lalita lamia lamis lana laquita lara larisa larissa latasha latifa
    latisha latoya laura laure lauren laurence laurianne laurie laverne lavinia layla lea leah leandra leanne
    lee-ann leela leena leigha leila leire lena leni leocadia leona leonie leonor leonora leontine leora lesia
    lesley leslie leta leticia letizia leyla lia liane liat libby licia lida lidia lidija lidiya lieke liene
    liesbeth lieselotte liesl liga ligia liina liisa lika lila lilach lili lilia lilian liliana liliane lilija
    lilit lilith lilla lilli lillian lily lina linda lindita lindiwe lindsay lindsey linette linn linnea lioba
    liora lisa lisbet lisbeth lise liselotte lisette lita liudmila liv livia liya liz liza lizette lizzie ljerka
    ljiljana ljubica ljudmila lois lola lona lora loredana lorena lorenza loretta lorette lori lorna lorraine
    lorrie lotta lotte lottie loubna louella louisa louise lourdes loveday lovisa lowri lubna lucia luciana
    lucie lucienne lucija lucila lucile lucilla lucille lucinda lucja lucrezia lucy lucyna ludivine ludmila
    ludmilla luigina luisa luise luiza lujain lujza lule luljeta lulu luminita luna lupe lusia lusine lutfiye
    luz luzia lydia lydie lykke lyn lynda lyndsay lynette lynn lynne lyubov lyudmila lívia maaike maarit maartje
    maayan mabel macarena maddalena madeleine madeline madhavi madhuri madina madison mae maeva maeve mafalda
    magali magda magdalena magdolna maggie maha mahalia mahasin mahnaz mahsa mahua mai maia maija maike maimouna
    maimuna maina maire mairead maisie maitane maite maja majida makeda makiko maksuda malak malala malene
    malgorzata malika malin malina malka malwina mamata mamta manal mandisa mandy manel manisha manju manjula
    manon mansi manuela mara marcela marcelina marcella marcelle marci marcia marcy mareike maren marga margaret
    margareta margarete margareth margaretha margarida margarita margaux marge margery margherita margie margit
    margita margot margrethe margriet marguerite mari maria mariagrazia mariah mariam mariama marian mariana
    mariane marianela mariangela marianna marianne maribel marica maricel maricela maricruz marie marie-claire
    marie-france marie-laure marie-louise marie-pierre marie-therese marieke mariel mariela mariella marielle
    marietta marija marijana marijke marika marilena marilia marilou marilyn marina marine marinela marinella
    marion mariona marisa marisela marisol marissa marit marita marite mariya mariza marja marjan marjane
    marjatta marjeta marjolein marjorie marju marjut marketa marla marleen marlena marlene marlies marloes
    marlyse marta martha marthe martina martine martje martta martyna marva mary mary-lou marya maryam maryana
    maryann maryanne maryla maryna marzena marzia masako masha masuma matea mathilda mathilde matilda matilde
    mattie matylda maud maude maura maureen mavis maxine maya mayra mayumi maša mckenna mechthild medea medha
    meena meenakshi meera meg megan megha meghan mehnaz mehreen mehwish mei-ling meike meiling meital melania
    melanie melek melike melina melinda melisa melissa melita melody meltem meral merav mercedes mercedes-lucia
    meredith merete mergim meri meriem merike merima merita merja merle merry merve meryem mesude meta mette
    mhairi mia micaela michaela michaele michela michele michelle michiko mickaelle midori mieke mihaela mihoko
    mihrimah mijo mika mikaela mikiko mila milada milagros milana milda mildred milena milica milka milla
    millicent millie mily mimi mina minako mindy minerva minji minna minnie mira miranda mireia mireille mirela
    mirella miren miriam mirjam mirjana mirka mirna miroslava mirta missy mitsuyo mitzi miyako miyuki mizuki
    moira mojca mollie molly mona monica monika monique montserrat morag morgane morwenna moumita mouna mounia
    moyra mridula mrinal muge muireann mukta muna munira muriel mutlu myra myriam myrna myrto naama nabila nada
    nadege nadezda nadezhda nadia nadine nadira nadja nadya naeema nafisa nafissatou nagore nahed naheed nahid
    nahla naima naina najat najla najwa naledi nalini namha namrata nan nana nanako nancy nandini nandita
    nanette nanna naoko naomi nara narges narine narmin naseem nasim nasreen nasrin nastassja natalia natalie
    nataliia natalija nataliya natalya natasa natascha natasha nataša natela nathalia nathalie nausheen navneet
    nawal nayeli nazan nazanin nazli neda nedeljka neelam neema neena neeta neha nehal neila nela nele nelida
    nell nelli nellie nelly nena nerea neringa nermin nerys nesma nesrin nesrine neta netta nettie neus neva
    nevena nevin ngaire ngozi nia niamh nicki nicola nicole nicoleta nicoletta nicolette nidhi nieves nihal
    niharika nikki nikoleta nikolina nilgun nilofar nilufar nilufer nilüfer nimet nimisha nimmi nina ninel
    ninette ninfa nino niobe nira nirmala nisha nita nitsa niurka nives njeri nkechi noa noelia noella noelle
    noemi noemie noga noha nokuthula nola nolwenn nomsa nomvula nona nonna noor noora nora norah noreen noriko
    norma nosiviwe nour noura nuala nuhaa nur nuray nuria nurit nursel nurten nurul nusrat nuzhat nynke octavia
    odalys oddny odette odile ofelia ofra ojal oksana olaya oleksandra olena olesya olfa olga olha olimpia oliva
    olive olivera olivia oluchi olwen olympe olympia omayma onaedo onyeka oonagh ophelia oprah oraib oriana
    orianna oriel orietta orit orla orlaith orly orna ornella orsolya ortal osnat otilia otilie ottilie ottoline
    oumou outi ozge ozlem padma padmini paige paisley paivi palesa pallavi palmira paloma pam pamela pandora
    paola paraskevi parisa parminder parul parveen parvin pascaline pascuala patricia patrizia patrycja patrícia
    patsy patti pattie patty paula paule paulette pauliina paulina pauline pavla payal pearl peggy pelin
    penelope penny perihan perla pernilla pernille perpetua persis petja petko petra petronella petunia petya
    phaedra philippa philomena phoebe phyllis pia pierina pierrette pilar pille pinar pinky piroska piya polina
    polixeni polly pooja poonam porfiria prachi pratibha pratima preeti prema prerna prescilla prisca priscilla
    pritha priti priya priyamvada priyanka prunella purificacion purnima purva qarnita queenie quirina rabab
    rabia rachael rachel rachele rachida radha radhika radka radmila radoslava rafaela rafeeqa raffaella raghad
    ragna ragnhild rahel raina raisa raja rajani rajeshwari rajni rakel ramona ramya randa randi rania ranjana
    ranjini raquel rasa rasha rashida rashmi ratna rauha raushan raya razan razia reba rebeca rebecca rebeka
    rebekah reem reeta refilwe regan regina regine reham reiko reina reinette reinhild reka rekha remedios rena
    renana renata renate renee renu renuka reshma reyhan reyna rhea rhian rhiannon rhianydd rhoda rhona rhonda
    ria ricarda riitta rika rikke rima rimma rina rita ritu ritva riva rivka riya rizwana roberta robin robyn
    rochelle rocio roisin roksana romana romina romy rona ronit ros rosa rosalba rosaleen rosalia rosalie
    rosalind rosalinda rosaly rosalyn rosamund rosana rosangela rosanna rosanne rosario rosaura rose rosella
    roselyn roselyne rosemarie rosemary rosetta roshni rosie rosina rosita roslyn rosmarie rosmary rossana
    rossella roswitha rouba roula rowena roxana roxanne roya roz roza rozalia rozina ruba rubina ruby ruchi
    ruhama ruhi rukhsana rukmini rula rumana rumi rumiana rupa rupali ruqayya rushdiyah rusudan ruta ruth ruthie
    ruxandra ruzena ruzica ryoko saadia saba sabah sabeen sabina sabine sabira sabrina sadaf sadako sadia sadie
    sadika safaa safia safina safiya sahar sahra saida saija saila saima sajida sakina sakura saliha salima
    salka sally salma salome saloni salwa samah samantha samar samara samia samina samira samra sanda sandhya
    sandra sandrine sandy sangeeta sania sanja sanjukta sanna sanne santina saoirse saori saphina sapna sara
    sarah sarai sarala sarita saroja saskia satu saule saundra savannah savita savitri sawsan sayaka sayeeda
    sayuri sebnem seda seema sefika sefora segolene seija selam selda selena selene selin selina selma sema
    semra sena senga senka sepideh serap seraphine serena serife serpil setareh setsuko sevda severine sevgi
    sevil sevim seyran shabana shabnam shada shadia shagufta shahida shahla shaima shaimaa shaista shakila
    shakuntala shalini shameez shami shana shanice shaniqua shannon shanta shanthi shappi sharda shari sharmila
    sharmin sharon shauna shazia sheba sheela sheena sheetal sheikha sheila shelagh shelby shelley sheree
    shereen sheri sherine sherri sherrie sherry sheryl shifa shikha shilpa shimrit shira shireen shirin shirley
    shizuka shlomit shobha shoko shona shosh shoshana shqipe shraddha shreya shruti shubha shubhangi shulamit
    shweta shyamala sian sibel sibongile sibyl sidonie sidra sidsel sienna sigal sigita signe signý sigourney
    sigrid sigrun silja silje silke silvana silvia silvie silvija silvina simin simona simone simonetta simonida
    sina sinazo sinead siobhan sioned siri sirkka sirpa sissel siv sivan skye sladjana slavica smadar smiljana
    smita sneha snezana snigdha sofia sofie sofija sofiya soheila sohini solange solbjorg soledad solene solveig
    soma sonal sonali sondra sonia sonja sophia sophie soraya sorcha soria souad soumaya sri sruthi stacey
    stacie stacy stana stanislava stanka stasia stavroula stefania stefanie steffi stella stephanie stina stine
    stojanka subhadra sudha sue suella suha suhair sujata sukanya suki sukie sukriye sultana sumaira suman
    sumaya sumi sumitra summaya summer sunanda suneeta sunita suniti sunniva supriya surabhi surekha susan
    susana susanna susannah susanne sushila sushma susie sussan suvi suzana suzanna suzanne suzuko suzy svea
    svenja svetla svetlana sveva sviatlana svitlana swapna swati sybil sybille sylva sylvia sylviane sylvie
    sylwia synne synnove szilvia tabea tabitha tahani tahira tahmina taina taisia taisiya takako tali talia
    talitha tallulah tamar tamara tami tamika tamiko tammie tammy tamron tamsin tamsyn tania tanisha tanja tanvi
    tanya tanzila tara taraneh tarja taru tasneem tatiana tatjana tatyana tawana tea tebogo teija teodora
    teodozja terenia teresa tereza terhi teri terje-lise terri terttu tess tessa teuta thais thalia thandeka
    thandi thandiwe thea thekla thelma theodora theresa therese theresia thirza thokozile thomasina thora thuy
    tiana tiffany tigist tihana tiia tiina tijana tilda tilly tina tini tinka tirza titia titilayo tiziana tjasa
    toini tomoko toni tonia tonje tonya tora tordis toril torunn tova tove tracey tracy tricia trina trine trish
    trisha trista trude trudy truus tsai tsipora tsveta tuba tuija tuka tuli tulika tulin turid tuula tuuli
    tuulikki tuva twila tyra tzipi tzvetelina uchenna ujwala ula ulla ulrike ulviyya uma undine unni urmila ursa
    ursel urska ursula urszula usha utako ute uzma vaira vaishali vaiva vala valbona valda valentina valentine
    valentyna valeria valerie valerija valeska valja valérie vana vandana vanesa vanessa vania vanja vanya
    varsha varvara vasanthi vasilica vasiliki vasudha vedrana veena veerle velda velma vendula venetia venla
    vera verena verica verity verna vernice veronica veronika veronique verónica veslemoy vesna viara vibeke
    vicenta vicki vickie vicky victoria victorine vida vidya vieno viera vigdis viivi vijaya viktoria viktoriia
    viktorija viktoriya vilja vilma vimala vineta vinita viola violaine violet violeta violetta viorica virginia
    virginie virginija virpi visnja viveka vivian viviana viviane vivica vivien vivienne vlasta vlora volha
    vreni wafa wahida wairimu wakana waltraud wambui wanda wangari wangui wanjiku wanjiru wenche wendela
    wendeline wendy weronika whitney whitney-ann wiebke wijdan wiktoria wilhelmina wilhelmine wilma winifred
    winnie winnifred wioletta wislawa wivi xanthe xenia ximena xiomara xiu xochitl yaara yael yaffa yamila
    yamina yamuna yana yanina yara yardena yaseen yasemin yashoda yasmeen yasmin yasmina yasmine yasuko yayoi
    yehudit yekaterina yelena yeliz yelizaveta yesenia yesim yetunde yevgenia yevgeniya yevheniia yildiz ylva
    ynez yoko yolanda yolande yollanda yordanka yoshiko youmna ysabel yuki yukiko yuko yulia yuliana yuliia
    yuliya yumi yumiko yuriko yvette yvonne zada zahava zahida zahra zaida zaina zainab zaira zakia zalina
    zandile zanele zaneta zara zarina zdenka zeba zehava zehra zeinab zelda zelia zelie zeliha zelma zena
    zenobia zerrin zeynab zeynep zhanna zhivka ziba zina zinaida zineb zipporah zita zlata zodwa zoe zoey zofia
    zohra zoia zooey zora zorica zoya zsofia zsuzsa zsuzsanna zubaida zuhal zulay zuleika zuleikha zulema zumrut
    zuzana zuzanna zvezdana""".split()
)
_EITHER = frozenset(
    """alex ali amal andrea angel ariel ashley aubrey avery bailey bobbie cameron carey casey charlie chris
    courtney dale dana daniele dominique drew elhaj frankie gabriele guadalupe hayden hilary jackie jaime jamie
    jan jan-erik janis jean jess jessie jo joan jody jordan jules kaoru kelly kelsey kendall kerry kim kris kym
    laurence laurie lee leigh leslie lindsay lindsey logan lynn mackenzie madison marian marion marty mel micah
    michele mika misha morgan nicky nikita nima noor parker pat peyton quinn rae raja reese reilly rene riley
    robbie robin ronnie rosario rowan saba sam sandy sascha sasha shannon shelby sheridan sidney simone skyler
    stacy stevie suman taylor terry toni tracy valery vanja whitney""".split()
)
MALE_NAMES |= _EITHER
FEMALE_NAMES |= _EITHER
GIVEN_NAMES = MALE_NAMES | FEMALE_NAMES

# Chinese, Korean and Vietnamese family names that are no English words: they stand first
FAMILY_NAMES = frozenset(
    """bae bai bui cai cao chae chan chen cheng cheung cho choi choo cui dai dang deng ding dinh doan dong duan
    duong feng fu gao geng gong guo hao heo hoang hou huynh hwang jang jeon jeong jia jiang jin jung kang kong
    kwak kwon lai leung liang liao lin liu lu luo luong ma mao meng nguyen nie oh pan peng pham phan qian qin
    qiu ren ryu seo shao shen shi shin su tan tang tian tran trinh truong tsai tsang vu wang wei wen wong wu xi
    xia xiang xiao xie xiong xu xue yan yao yi yin yip yoon yu yuan zeng zhang zhao zheng zhong zhou zhu zou""".split()
)


def is_given_name(low: str) -> bool:
    """Tell whether a word in lower case is a given name, accents and the second half of a double name left out."""
    return low in GIVEN_NAMES or fold(low.partition("-")[0]) in GIVEN_NAMES
