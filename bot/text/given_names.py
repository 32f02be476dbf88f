"""Given names, by the pronoun that usually goes with them; written down from general knowledge, many languages mixed.

A name in both lists tells that a person is meant, not which pronoun.
"""

from bot.text.folding import fold

MALE_NAMES = frozenset(
    """aaron abbas abdelaziz abdelhamid abdelkader abdou abdoulaye abdul abdulaziz abdullah abdulrahman abebe
    abel abiodun ablaye aboubacar abraham abubakar achille adam adama adebayo adekunle adem ademola adewale adil
    adnan adolfo adrian afonso afrasiab agostinho agus agustin ahmad ahmed ahmet aidan aiden aigars ailton
    ainsley aivars akash akhil akin akinwumi akira al alaa alain alan alaric alasdair alassane alastair albert
    alberto albin aldo alec aled alejandro aleksander aleksandr aleksei alessandro alex alexander alexandre
    alexandros alexandru alexei alexey alexis alfie alfonso alfred alfredo alhassan ali aliou alioune alisher
    alistair allan allen aloysius altaf alun alvaro alvin amadi amadou amanuel amare ambrose aminu amir amit
    amos amr anand anantha anas anatoly anders andile andre andreas andrei andrej andres andreu andrew andrey
    andrii andris andrzej andy angelo angus anil ankit ansel anselm anselmo ansumane antanas anthonius anthony
    antoine anton antonin antonio antony antti anupam anurag anvar anwar arash archie ari arjan arjun arkady
    arlo arman armand armando armen armin arnaud arne arno arnold arpad arsen arslan art artem arthur artur
    arturo arturs arun arvids arvind arvydas asad asher ashish ashok ashraf ashwin asif asim askar aslan atanas
    atif atilla audley augustin augusto aurelio austin avi axel aydin ayman ayodele ayub azamat aziz azmat babak
    babatunde bahram balaji balazs baljit baltasar balthazar bandar baptiste barack barnabas barnaby barney
    barry bart bartholomew bartolomeu bartosz basel bashar bashir basil bassem bastian baurzhan bayram bekele
    bela ben benedict benicio benito benjamin benny benoit berat bernard bernardo bernd bernie bert bertrand
    besnik bezalel bharat bharrat bheki bhupesh bilal bill billy biniam binyamin birger bjarne bjorn blake bob
    bobby bogdan bogumil bohdan bojan bolat boris boubacar brad bradley brady brahim brandon branimir branislav
    branko brendan brent bret brett brian brock bronislaw bruce bruno bryan bryce bryn bryson budi burak byron
    caden caetano caleb callum calum calvin cameron carl carlo carlos carlton carsten carter cary casimir caspar
    casper cassius cathal cecil cedric cedrick cem cengiz cenk cesar cesare chad chamath chandan chandler
    charanjit charles charlie chase cheikh chester chet chidi chijioke chike chima chinedu chinonso chinua chip
    chris christian christoph christophe christopher chuck chukwuemeka chukwuma ciaran cillian cipriano clarence
    clark claude claudio claus clay clayton clemens clement cliff clifford clint clive clyde cody cole colin
    colton connor conor conrad constantin corentin corey cormac cornel cornelius cory cosmin cosmo craig crispin
    cristian cristiano cristobal curt curtis cuthbert cyril cyrus dafydd dagfinn daisuke dale dallas damian
    damien damir damon dan daniel daniele danilo danny dante danylo dariusz darko darnell darrell darren darryl
    daryl dave david davide davor dawid dawit dean deandre declan deepak dejan delroy demba demetrio demetrius
    denes denis dennis denys derek dermot deron derrick deshawn desmond deval devin dewi dexter dhruv diarmuid
    dickson didier diego dieter dietmar dieudonne dilip dimitar dimitri dimitris dinesh dino diogo dionisio dirk
    djibril djordje dmitri dmitriy dmitry dogan domagoj domingo domingos dominic dominik don donal donald donato
    donnie donovan doug dougal douglas dov dragan drago drew duane dumisani duncan durado dusan dustin dusty
    dwayne dwight dylan dylann eamon eamonn earl ebenezer ebrima ed eddie edgar edgars edmond edmund edmundo
    edouard edson eduard eduardo edvard edward edwin eero efraim efrain egidijus egon egor ehsan ehud eirik
    eitan eivind ejike elhadj eli elias eliezer elijah elio eliseo elliot elliott elmar elmer elon eloy elton
    emanuel emeka emery emil emiliano emilio emin emir emlyn emmanuel emre emyr enda endre eneko enio enrico
    enrique enver enzo eoin ephraim ercan erdem erhan eric erich erik erkki erlan erling ernest ernesto ernests
    ernst ervin erwin esa eskil esteban eswar ethan etienne euan eugene evaldas evan evander evaristo evgeny
    ewan eyal ezequiel ezra fabian fabio fabrice fabricio fabrizio fahmi faisal farhad farid faris farouk
    farrukh fatih fausto fazal federico fela felician felipe felix femi ferdinand ferenc fergal fergus ferit
    fermin fernand fernando fidel fidelis fikret filip filippo finlay finley finn finnegan finnian firas
    fletcher floiran florian florin floyd folarin francesc francesco francis francisco franco francois frank
    franklin fransiskus franz fraser fred freddie frederic frederick frederik fredrik fritz fyodor gabor gabriel
    gabriele gaetan gagik galip ganesh garba gareth garrett garry gary gaspar gaspard gaston gaurav gavin gavril
    gebre gediminas geert geir gene gennady gennaro geoff geoffrey georg george georges georgi georgios geraint
    gerald gerard gerardo gerd gerhard germain germano gerrit gerry gervase getachew gethin ghassan gheorghe
    ghulam giacomo giancarlo gianluca gianni gideon gilbert gilberto giles gilles gino gintaras gintautas giorgi
    giorgio giorgos giovanni girish girolamo giulio giuseppe gleb glen glenn godfrey godwin gonzalo gopal goran
    gordon gottfried gracjan grady graeme graham grant graydon greg gregg gregoire gregor gregory griff grigor
    grigori grigory grzegorz gudmund guido guilherme guillaume guillermo gunnar gunther guram gurpreet gus
    gustav gustavo guy gwilym gyorgy gyula habib habtamu hadi haile hailu haim hakan hakeem hakon hal hamad
    hamed hamid hamish hamza hank hannes hans harald hari harinder haris harish harjit harold haroun harris
    harry haruki harvey hasan hashim hassan hassanal hassane havard haviv hector heikki heiko heino heinrich
    heinz helge helmut hendrik henning henri henrik henry herbert herman hermann hernan herve heung hicham hideo
    hiro hironobu hiroshi hisham homer horace horst howard hristo hryhoriy hubert hugh hugo hulusi humberto
    humphrey humza husam huseyin hussain hussein huw hyun hywel ian ibrahim ibrahima idris idrissa ieuan ifeanyi
    ifor igbal ignacio igor ihor ikechukwu ikenna iker ilan ilham ilir ilkka illia ilya imad imanol imran imre
    inaki indra ingmar ioan ioann ioannis ion ionut irakli irving irwin isaac isaiah isamu isidro iskandar
    ismael ismail israel issa issam istvan itai itamar iurii ivan ivar iven ivica ivo ivor iwan iyad jaakko jaan
    jaap jabari jabu jabulani jacinto jack jackson jacob jacques jaein jagannath jago jaime jair jake jakob
    jakov jakub jamal james jamie jan janez janis jannik janos janusz jared jarek jari jarle jaroslav jaroslaw
    jarrod jasim jason jasper jassim javed javier jawad jay jayant jean jeb jed jeff jefferson jeffrey jens
    jeremiah jeremy jermaine jeroen jerome jerry jerzy jesse jesus jian jianguo jim jimmy jinping jiri joachim
    joao joaquim joaquin jochem jochen joe joel joerg johan johann johannes john johnathan johnny jokubas jomo
    jon jonah jonas jonathan jonathon jonny joon jordan jordi jorge joris jorn jose josef joseph josh joshua
    josip jovan jozef jozsef juan jude juergen juha juhani jukka jules julian julien julio julius junaid
    junichiro jurgen jussi justas justin jyrki kaan kabir kabiru kacper kader kagiso kai kamal kamau kamil kapil
    karanja kareem karel karim karl karlis kaspar kasper katsuya kazimierz kazuki kazuo kebede keir keisuke
    keith kelechi kellan kelvin kemal ken kenan kendrick kenichi kenji kenneth kenny kent kenta keqiang kerem
    kerwin keshav kestutis kevin khaled khalid khalifa khamis kieran kieron kiran kirill kirk kjell klaus kofi
    koichi kojo komla konrad konstantin koos korhan kostas krasimir kresimir kristian kristjan kristof krzysztof
    kuba kumar kunal kurt kwabena kwaku kwame kwasi kwesi kyle kyriakos lachlan ladislav lamar lambert lamin
    lamine lamont lance landon larry lars lasse laszlo laurent laurentiu lavon lawrence lazar leandro lebron
    lech lee leif len lennart lenny leo leon leonard leonardo leonid leopold leopoldo leroy leslie lester leszek
    levan levent levi levon lewis liam liang linas lincoln lindsey lino linus lionel livio ljubo lloyd logan
    lorcan lorenzo lorne lothar lou louis lubomir luc luca lucas lucian luciano ludovic ludwig luigi luis luiz
    luka lukas lukasz luke lula luther lwazi lyle lyndon maarten maciej madhav mads magnus mahamadou mahesh
    mahir mahmoud maksim maksym malachi malachy malam malcolm malik mamadou mamoun mamuka manasseh mandla
    manfred manish manoel manoj mansoor manuel manvinder marat marc marcel marcelino marcell marcelo marcin
    marcio marco marcos marcus marek mariano marijan mario maris marius mark markku marko markus marlon marouane
    marquis marshall marten martijn martin martino marty marvin marwan maryan masaki masoud massimiliano massimo
    matas mate matej mateo mateusz mathew mathias mathieu mathijs mati matija matiullah mats matt matteo
    mattheus matthew matthias matthieu matthijs matti mattias maurice mauricio mauro max maxence maxim maxime
    maximilian maxwell maynard mbaye mehdi mehmet mel melaku melchior melvin menzies mert mesut methembe michael
    michal michel mick mickey miguel miguelito mihai mihail mihaly mikael mike mikhail mikkel mikko milad milan
    miles milivoj milo milorad milos milton minho mirko miroslav mirwais mirza misha mishaal mitch mitchell
    mitsuo mitt modou moeen mohamad mohamed mohammad mohammed mohan mohannad mohit mohsen mohsin moises momcilo
    momodou morgan moritz morris morten moshe mostafa moussa mpho mthunzi muhammad muhammadu mukesh mukhtar
    mungo munir murali murat murdo murray musa mustafa mustapha mwangi mykhailo mykola nabeel nabil nadeem nader
    nadir naftali nangolo narendra nasser nathan nathaniel naveed naveen navindra nawaz nayib nazar ndamukong
    nebojsa ned neeraj nehemiah neil nelson nemanja nenad nestor neville newt niall nicanor niccolo nicholas
    nick nicola nicolae nicolas nicolás niels nigel nihad nikhil nikita niklas niko nikola nikolai nikolaos
    nikolas nikolay nikos nils nitin njabulo njoroge nnamdi noah noam nobuyuki nodir noel norbert norberto
    norman nuno nurlan nursultan nyasha obafemi obinna ochieng octavio odin ognjen okan okechukwu olaf olafur
    olav oleg oleh oleksandr oleksii oleksiy oliver olivier olli olu olumide olusegun oluwaseun omar omari omer
    onur oren orhan orlando orlin orville osama oscar oskar osman ossi osvaldo oswald otieno otis otto ousmane
    ove owain owen oyvind ozan paavo pablo padraig panagiotis pankaj paolo paresh pascal pasquale pat patrice
    patricio patrick patryk paul paulo pavel pavlo pavol pawel peder pedja pedro pekka pelle per percival percy
    petar pete peter peteris petr petras petri petro petros petteri petur phil philip philippe phillip pierre
    piers pieter pietro piotr pius plamen pontus pradeep prakash pranab pranav prasad prashant praveen predrag
    preston przemyslaw qasim quentin quintin radek radoslaw rafael rafal rafe raffaele rahul raimonds raimund
    rainer raj rajan rajat rajendra rajesh rajiv rajkumar rajnath rakesh ralf ralph raman ramazan ramesh rami
    ramil ramiz ramon ramunas ramón rand randall randy ranjit raoul raphael rasheed rashid rasmus rastislav raul
    ravi ravil ray rayan raymond razvan recep reg reggie reginald reidar reijo reinaldo reince reinhard reinhold
    remi remigiusz remy renato renaud rene renzo reuben reuven rex reynaldo reza rhodri rhys ricardo riccardo
    richard rick ricky rinaldo rinat rishi ritvars rob robb robbie robert robertas roberto robin rod roddy
    roderick rodney rodolfo rodrigo rogelio roger rohan rohit roko roland rolandas rolf romain roman romeo
    romuald romulo ron ronald ronaldo ronan ronnie roope rory roscoe roshan ross rostislav roy ruairi ruben
    rubén rudolf rudolph rudy rufus rui rupert ruslan russ russell rustam rusty ryan ryosuke ryszard saad sabelo
    sabri sacha sachin sadiq saeb saeed said saikou sajid saleh salif salih salil salim salman salomon salvador
    salvatore sam sami samir sampson samson samu samuel sandeep sandor sandro sani sanjay sanjeev sanjin
    santiago santosh sarath saro sasa satish satoru satoshi satya saud saul sauli saulius savo sayed sayid scott
    sead seamus sean sebastian sebastien sedat seddique segun seifu seiji sekou selim semyon senad serdar serge
    sergei sergej sergey sergio serhii serhiy serkan seth seung severin seymour shahid shahin shailesh shakil
    shamil shane shankar sharif shashi shaun shawn shehbaz sheku sheldon sherzod shigeru shimon shinzo shiv
    shivam shlomo shoaib shota siaka sibusiso siddharth sidney siegbert siegfried sigmundur sigurd silas silvio
    simao simeon simon sinan sindre siphiwe sipho siyabonga sizwe slavko slavomir slobodan soeren sohail solomon
    soren sotiris souleymane spencer srdjan sreten srinivas stan stanislaus stanislav stanislaw stanley stavros
    stefan stefano stefanos steffan steffen stein stepan stephan stephane stephen sterling stevan steve steven
    stewart stian stig stipe stjepan stoyan struan stuart subhash sudhir sulaiman sule suleiman sultan sunil
    suraj suresh suryakant svein sven sverre syed sylvain sylvester szymon taavi tadas tadesse tadeusz tadhg
    tafadzwa taha tahir taiwo takashi takeshi tamas tamer tanvir tapio taras tarek tariq tarique tarmo taro
    tarquin tasos tatenda tawanda tayfun taylor tayo tayyip ted teddy teemu tejashwi tekle temitope tendai
    tenzin teodor terence terrell terrence terry tesfaye tetsuya teun thabo thad thaddeus thami themba theo
    theodor theodore theodoros theunis thibault thierry thijs thomas thorbjorn thorsten thulani tiago tibor tiff
    tigran tihana tihomir tim timo timothy timur tinashe tito titus tobiah tobias toby todd toivo tolga tom
    tomas tomasz tomislav tommaso tommy tomos tonino tony toomas torben torbjorn tore torgeir torsten torvald
    toussaint travis tremaine trent trevor tristan trond troy trygve tshepo tsvetan tucker tuncay tunde tuomas
    turgay turki tvrtko tyler tyrell tyrese tyrone ubirajara udo ugo ugur ulf ulises ulrich umar umberto umit
    uri uriel urmas uros urs usama usman uwe uzair uzoma vaclav vadim vahan vaidas valdas valdis valentin
    valentyn valerio valeriu valeriy valery varun vasco vasil vasile vasily vasyl veikko veli venkat vernon vesa
    veselin viacheslav vicente victor vidar vidas viggo vijay vikas vikram viktor vilem vilhelm viliam ville
    vilmos vinay vincas vince vincent vincenzo vinicius vinod virat virgil visar vishal vitali vitalii vitalijs
    vitaliy vitaly vito vitor vivek vlad vladan vladimir vladislav vladlen vojtech volkan volker volodia
    volodymyr vuk vusi vyacheslav vytautas wade wahid waldemar waleed walid wallace wally walter waqar warren
    wasim wayne wendell werner wes wesley wieslaw wiktor wilbur wilf wilfred wilhelm will willem william willie
    willy wilson wim winston witold wojciech wojtek wolfgang woodrow wouter wyatt xabier xavi xavier yaakov
    yahia yahya yair yakov yakub yaman yanis yann yannick yannis yaroslav yasin yasser yaw yazid yehor yevgeny
    yevhen yiannis yigal yitzhak yoav yohannes yonas yonatan yoram yosef yoshihide yossi youcef younes youssef
    yuichiro yuri yuriy yury yusuf yves zabihullah zach zachary zack zafar zaid zain zakaria zaki zane zaur
    zbigniew zdenek zdravko zeljko zenon zeynal zhivko ziad zijad zlatan zlatko zoltan zoran zsolt zubair zurab
    zvi""".split()
)
FEMALE_NAMES = frozenset(
    """aaliyah abby abeba abena abigail achieng ada adaeze addison adela adele adelina aditi adjoa adriana
    adriane adwoa afia afua agatha agathe agnes agnese agneta agnieszka ahlam aicha aida aigerim aiko aileen
    ailsa aine ainhoa aino aisha aishah aishwarya aisling akiko akosua alana alayna alba albana albina aleida
    alejandra aleksandra alena alessandra alessia alexa alexandra alexandria alexia alexis alfreda alia alice
    alicia alicja aliki alina aline alis alisa alison aliya aliza allegra allison allyson alma almaz alva alyssa
    amaka amal amalia amanda amani amara amaya amber amelia amelie amina aminata amira amparo amrita amy ana
    ana-maria anahit anahita anais anamaria ananya anastasia anastasiia anastasija anat ancuta andjela andrea
    andreea androulla aneta anette angela angelica angelika angelina angelique angelita angharad angie anika
    aniko anita anja anjali anke ann anna annabel annabelle annalena anne anne-marie anneika anneke annelie
    anneliese annemarie annette annie annika annike anouk anoush ansa antigone antje antonella antonia antonija
    anu anuradha anusha aoi aoife aparna apinya apolline april arabella araceli arantxa archana areti ariadna
    ariadne ariana arianna arja arlene arlette arminda armine aroha arundhati arwa arzu asa ase ashley ashwini
    aslaug asma assumpta asta astrid asya aubree aud audrey augusta aung aurelie ausra ava awa aya ayaka ayan
    ayelet ayesha ayla ayse aysel ayumi azadeh azra baiba bailee barbara barbora basma bea beata beate beatrice
    beatriz becky begona belinda bella benedetta benedicte bente berenice berit bernadette bernarda bernice
    berta bertha beryl beth bethan bethany betsy bettina betty beverly bhavna bianca biljana binta birgit
    birgitta birgitte birte blanca blathnaid bojana bonnie bozena branka brenda briana brianna bridget bridie
    brielle brigid brigitta brigitte brita britt britta brittany bronagh bronwen bronwyn brooke bryony bukola
    busisiwe caitlin camelia camila camilla camille candace candelaria candida caoimhe carina carissa carla
    carlotta carly carme carmela carmen carol carole carolina caroline carolyn carrie carys cassandra cassie
    catalina catarina catherine cathy catrin catriona cecile cecilia cecily celeste celestine celia celine cerys
    chantal charlene charlotte charmaine charu chelsea cheryl chiamaka chiara chidinma chinwe chioma chipo chiyo
    chloe christa christel christelle christiane christina christine christy ciara cindy claire clara clare
    clarissa claudette claudia claudine clemence clementine cleo clodagh clotilde colette colleen concepcion
    connie constance constanza consuelo cora coralie cordelia corina cosima courtney cressida cristiana cristina
    crystal cvetka cynthia dagmar dagny daina daisy daiva daizha dalal dalia dalila damaris damla dana danica
    daniela daniella danielle danuse danuta daphne dara daria dariga darina darlene daryna davina dawn deana
    deanna deanne deb debbie deborah debra deepa deepika deirdre delcy delia delphine delyth demelza denisa
    denise dennise desiree desislava despina devika diana diane dianne didi dilara dilek dilma dilnoza dimitra
    dina dinara divya dixie dolores dominika dominique donna dora doreen doris dorota dorothea dorothy dorte
    dottie dovile dragana dubravka duduzile dunja dusica dympna ebba ebele ebony ebru eda edda edie edina edita
    edith edna edwina edyta effie efua eglantine eileen eilidh eilish eimear eirini eirlys eithne ekaterina
    ekaterini ekin elaheh elaine eleanor elena eleni elfriede elham eliane elif elinor elisa elisabet elisabeth
    elisabetta elise eliska eliza elizabeth elke ella ellen ellie elmira elodie elsa elsie elspeth elvira
    elzbieta emanuela emese emi emiko emilia emiliana emily emine emma emmanuelle emmeline encarnacion eniko
    enkhjin erica erika erin ermintrude erna esma esme esmeralda esperanza esra estela estelle ester esther
    eszter eteri ethel ettie eudora eugenia eugenie eulalia eunice eunji euphemia eva evangelina evdokia eve
    evelyn evgenia evie ewa eylem ezgi fabiola fadia fadila fadiyla fadumo faith faiza farah fariba farida
    farzana fatema fatiha fatima fatma fatmata fatou fatoumata fatuma fay faye federica felicia feodora feride
    fernanda ffion fiammetta filippa filomena fiona fionnuala flavia fleur flora florence florentina floriane
    folake fotini fran franca frances francesca francoise franziska frederica frederique freja freya frida
    frieda friederike fumiko funmilayo gabija gabriela gabriella gabrielle gail galina galyna gamze gayane gayle
    geeta gemma genevieve genoveva georgette georgia georgina geraldine gerda germaine gertrude ghada ghislaine
    giedre gilda gillian gina ginevra ginger ginny gintare giorgia giovanna gisela giselle giulia gladys glenda
    glenys glinda gloria gloriana gohar gordana goretti grace graciela grainne grazia graziella greta gretchen
    gretel grethe griselda guadalupe gudrun gulnara gulsen gunel gunilla gunvor gurdeep gwen gwenda gwendolyn
    gwenllian gwyneth gwynne hadiza hadja haifa hailey hala haley halima halina hallie halyna hana hanan hande
    hanna hannah hanne hanneke hannele hannelore harriet haruka hatice hattie hauwa hayley hazel heather heba
    hedda hedwig heide heidi heike helen helena helene helga heloise hend henrietta henriette henrike hermine
    hermione hester hiba hilary hilda hilde hildegard hillary hiroko hiwot hoda holly honora hope hortense houda
    huda hulya huma hyacinth ibolya ida idoia ieva ifeoma ijeoma ikram ilana ilaria ildiko ilhan ilona ilse ilze
    iman imani imelda imke imogen ina inara inci inderdai indira ines inese inez inga inge ingeborg inger ingrid
    ingunn inka inmaculada ioana ioanna iolanda ione irena irene irina iris irma irmgard iryna isabel isabella
    isabelle isadora isatou isaura ishani isla ismay isobel isolde ita itziar iva ivana ivanka iveta ivona ivy
    iwona izabela jacinda jacinta jackie jacqueline jada jadranka jadwiga jagoda jana jane janelle janessa janet
    janice janie janina janine jarmila jasmin jasmina jasmine jasna jaya jayne jeanette jeanne jeannie jelena
    jemima jen jenna jennie jennifer jenny jeri jerri jerusha jessica jette jill jillian jindriska jitka jiwoo
    jo joan joana joanna joanne jocasta jocelyn jodi jodie johanna joice jolanta jolene joni jorunn josefa
    josefina josephine josiane jovana jowita joy joyce juana juanita judit judith judy julia juliana julie
    juliet juliette june justine jutta jyoti kadiatou kadija kadri kaisa kaitlan kaitlyn kaja kalina kamala
    kamila kamini kaori karen karin karina karla karoliina karolina kasia katalin katarina katarzyna kate
    katelyn katerina kateryna katharina katharine katherine kathi kathie kathleen kathrin kathryn kathy katie
    katja katrin katrina katy katya kavita kay kayla kaylee kayleigh kazuko keiko keira keisha kelly kellyanne
    kelsey kendra kerry kersti kerstin kesha keziah khadija khadijah khalida khanyi kiara kiera kim kimberley
    kimberly kinga kirsi kirsten kirsti kirsty kisha klara klaudia klavdija kornelia krista kristen kristi
    kristiina kristin kristina kristy kriszta krystyna ksenia kudirat kumiko kylie kym kyoko laetitia laila
    lainey lakeisha lakisha lakshmi lale lali lamia lana laquita lara larisa larissa latasha latifa latoya laura
    lauren laurence laurie lavinia layla lea leah leanne leila leire lena leni leocadia leona leonie leonor
    leonora leontine leslie leticia letizia leyla liat lidia lieke liene liesbeth lieselotte liesl ligia liina
    liisa lila lilia lilian liliana lilith lilla lillian lily lina linda lindiwe lindsay lindsey linnea lioba
    liora lisa lisbeth lise liudmila liv livia liz liza lizzie ljiljana ljubica lois lola lorena loretta lori
    lorna lorraine lorrie lotte lottie loubna louella louisa louise lourdes loveday lowri lubna lucia luciana
    lucie lucija lucile lucille lucinda lucja lucy ludivine ludmila luisa luise lujza luna lupe luz luzia lydia
    lykke lynda lyndsay lynette lynn lynne lyubov lyudmila maarit mabel macarena madeleine madeline madhuri
    madina madison mae maeva maeve mafalda magali magda magdalena magdolna maggie maha mahsa mai maija maike
    mairead maisie maja makeda malala malgorzata malin manal mandy manon mansi manuela mara marcela marcelina
    marcella marci marcia marcy mareike marga margaret margarida margarita margaux marge margherita margie
    margit margot margrethe margriet marguerite mari maria mariah mariam mariama marian mariana marianne maribel
    maricela marie marieke mariella marielle marija marijana marijke marika marilena marilyn marina marine
    marion marisa marisol marissa marit mariya marja marjan marjolein marjorie marju marketa marla marleen
    marlena marlene marlies marta martha martina martine martyna marva mary mary-lou maryam maryann maryanne
    maryna masha mathilde matilda matilde mattie matylda maud maude maura maureen mavis maxine maya mayumi
    mckenna meena meera meg megan meghan mehwish meike meiling melania melanie melike melinda melissa meltem
    meral mercedes meredith merete mergim merike merita merle merry merve meryem mette mhairi mia michaela
    michele michelle michiko mihaela mihoko mika mila milada milagros mildred milena milica millie mimi mina
    mindy minji minna mira miranda mireia mireille mirela miriam mirjam mirjana miroslava missy mitsuyo mitzi
    miyuki moira mojca mollie molly mona monica monika monique montserrat morag morwenna mounia moyra munira
    muriel myra myriam nada nadege nadezhda nadia nadine nadira nadja naima najat naledi nalini namha namrata
    nan nana nancy nanette naoko naomi narges nasreen natalia natalie nataliia natalija nataliya natalya natasa
    natasha natela nathalie nawal nazanin neda neeta neha nela nele nell nellie nermin nerys nesma nesrin nettie
    neus nevena ngozi nia niamh nicola nicole nicoleta nicoletta nicolette nieves nihal nikki nikolina nilufar
    nilufer nimet nina ninette ninfa nino nirmala nisha nives njeri nkechi noa noelia noella noelle noemi noemie
    nokuthula nola nomsa nomvula nona noor nora noreen noriko norma nosiviwe nour noura nuhaa nur nuray nuria
    nurul nusrat octavia odalys odette odile ofelia oksana oleksandra olena olga olha olive olivia oluchi olwen
    onyeka oonagh ophelia oprah oriel orla orlaith ornella orsolya osnat ottilie ottoline ozlem paige paisley
    paivi palesa paloma pam pamela paola parisa parveen patricia patrizia patrycja patsy patti pattie patty
    paula paulette paulina pauline pearl peggy penelope penny pernille perpetua petra petronella petunia petya
    philippa philomena phoebe phyllis pia pilar pinar piroska polina polly pooja poonam pratibha preeti prisca
    priscilla priti priya priyamvada priyanka prunella qarnita queenie rachel rachida radha radka radmila ragna
    ragnhild rahel raisa rajani ramona randi rania raquel rasa rasha rashida ratna raushan reba rebeca rebecca
    rebeka rebekah reem regan regina regine reiko reinette reinhild rekha rena renata renate renee renuka reyhan
    rhian rhiannon rhianydd rhoda rhona rhonda ricarda riitta rima rina rita ritu riya roberta robin robyn
    rochelle rocio roisin roksana romana romy ros rosa rosalba rosalia rosalie rosalind rosaly rosalyn rosamund
    rosanna rosanne rosario rosaura rose rosemary rosie rosina roslyn roswitha rowena roxana roxanne roya roz
    roza ruba rubina ruby rukhsana rukmini rushdiyah ruta ruth ruthie ruzica sabah sabina sabine sabrina sadaf
    sadia sadie safiya sahar saida saima sakina sakura saliha salima sally salma salome saloni salwa samantha
    samar samia samina samira sandhya sandra sandy sangeeta sanja sanna saoirse saphina sapna sara sarah saskia
    savannah savitri sawsan sayuri seda seema sefika segolene selam selena selin selina selma sema semra senga
    senka serap serena serpil sevda severine sevgi sevim shabana shabnam shahida shaimaa shaista shakuntala
    shalini shameez shami shana shanice shaniqua shannon shanthi shari sharmila sharon shazia sheikha sheila
    shelby shelley sheree sherine sherri sherrie sherry sheryl shireen shirin shirley shobha shona shreya shweta
    sian sibel sibongile sidonie sidsel sienna sigourney sigrid silje silke silvia simona simone sina sinazo
    sinead siobhan sioned siri sirpa siv skye sladjana slavica sneha snezana sofia sofie sofija solange soledad
    solene solveig sonali sondra sonia sonja sophia sophie soraya sorcha sri stacey stacie stacy stana
    stanislava stanka stefania stefanie steffi stella stephanie stina stine sue suella suhair sukie sumaya
    sumitra summer sunita sunniva susan susana susanna susannah susanne sushma susie sussan suzanna suzanne
    svenja svetlana sviatlana svitlana swati sybil sybille sylvia sylvie synne synnove szilvia tabitha tahira
    tahmina taina taisiya tamar tamara tami tamika tammie tammy tamron tamsin tamsyn tania tanisha tanja tanya
    tara tarja tatiana tatjana tatyana tawana tea tebogo teodora teresa tereza terhi terri tess tessa teuta
    thandeka thandi thandiwe thea thekla thelma theodora theresa therese thokozile thora thuy tiffany tigist
    tihana tiina tilda tilly tina tinka titilayo tiziana tjasa tomoko toni tonia tonya tora tordis torunn tove
    tracey tracy tricia trina trine trish trisha trista trudy tsai tuba tuija turid tuula tuva twila tyra tzipi
    uchenna ulla ulrike ulviyya uma undine unni urmila ursa ursel ursula urszula usha ute uzma vaira vaishali
    vala valentina valeria valerie valerija valeska vandana vanessa vania vanja varvara vasiliki veerle velma
    venetia vera verena verica verity verna veronica veronika vesna viara vibeke vicki vickie vicky victoria
    victorine vida vidya vigdis viktoria viktoriia viktoriya vilma vimala vineta viola violet violeta viorica
    virginia virginie virginija viveka vivian viviana vivienne vlasta wafa wairimu waltraud wambui wanda wangari
    wanjiku wanjiru wendeline wendy weronika whitney wiebke wiktoria wilhelmina wilhelmine wilma winifred winnie
    winnifred wioletta xanthe xenia ximena xiomara xiu yael yamina yana yara yasemin yasmeen yasmin yasmine
    yayoi yelena yeliz yesim yetunde yevgeniya yevheniia ylva ynez yoko yolanda yolande yordanka youmna ysabel
    yuki yulia yuliana yuliia yuliya yumiko yvette yvonne zahava zahra zainab zalina zandile zanele zaneta zara
    zdenka zeba zehra zeinab zelda zelie zenobia zerrin zeynab zeynep zhanna zina zinaida zita zlata zodwa zoe
    zoey zofia zooey zora zoya zsofia zsuzsa zsuzsanna zuhal zulay zuleika zuleikha zuzana""".split()
)
_EITHER = frozenset(
    """alex ali amal andrea angel ariel ashley aubrey avery bailey bobbie cameron carey casey charlie chris
    courtney dale dana daniele dominique drew frankie gabriele guadalupe hayden hilary jackie jaime jamie jan
    janis jean jess jessie jo joan jody jordan jules kelly kelsey kendall kerry kim kris kym laurence laurie lee
    leigh leslie lindsay lindsey logan lynn mackenzie madison marian marion marty mel micah michele mika misha
    morgan nicky nikita noor parker pat peyton quinn rae reese reilly rene riley robbie robin ronnie rosario
    rowan sam sandy sasha shannon shelby sheridan sidney simone skyler stacy stevie taylor terry toni tracy
    valery vanja whitney""".split()
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
