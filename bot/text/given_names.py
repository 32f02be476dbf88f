"""Given names, by the pronoun that usually goes with them; written down from general knowledge, many languages mixed.

A name in both lists tells that a person is meant, not which pronoun.
"""

from bot.text.folding import fold

MALE_NAMES = frozenset(
    """aaron abdul abdullah abel abraham adam adem adil adnan adrian ahmad ahmed akira al alan albert alberto aldo
    alec alejandro aleksandr aleksei alessandro alex alexander alexandre alexandru alexei alexey alexis alfonso alfred
    alfredo ali alistair allan allen alvin amadou amir amit amos anand anatoly anders andre andreas andrei andrej
    andres andrew andrey andrzej andy angelo angus anil antanas anthony antoine anton antonin antonio anwar ari arjun
    armando arnold art arthur arturo arvind asad asher ashok aslan atif austin axel aziz baljit barack barney barry
    bart bartosz bashar basil ben benedict benjamin benny bernard bernardo bernd bernie bert bill billy bjorn blake
    bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryce byron caleb calvin
    cameron carl carlo carlos carlton carsten cary cecil cedric cesar chad charles charlie chester chris christian
    christoph christophe christopher chuck clarence clark claude claudio clay clayton cliff clifford clint clive
    clyde cody colin conor connor conrad corey cornel cory craig curt curtis cyril cyrus dale damian damien damon dan
    daniel daniele danny dante darrell darren darryl daryl dave david davide dean declan denis dennis derek desmond
    devin dexter didier diego dieter dilip dimitri dimitris dirk djibril dmitri dmitriy dmitry dominic dominik don
    donald donnie doug douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie edgar edmund eduard eduardo
    edward edwin efraim egor ehud eitan eli elias elijah elliot elliott elon emanuel emil emiliano emilio emmanuel
    enrico enrique eric erich erik ernest ernesto erwin esteban ethan etienne eugene evan evgeny fabian fabio faisal
    farid farouk felipe felix ferdinand fernando fidel filip finn fletcher floyd francesco francis francisco franco
    francois frank franklin franz fred freddie frederic frederick fritz gabor gabriel gareth garrett garry gary gavin
    gene gennady geoff geoffrey georg george georges georgi geraint gerald gerard gerhard gerry ghassan gianni gideon
    gilbert giles giorgio giovanni giuseppe glen glenn gordon graeme graham grant greg gregg gregor gregory guido
    guillaume guillermo gunnar gunther gus gustav gustavo guy habib hakan hal hamid hamza hank hans haris harold
    harris harry harvey hasan hashim hassan hector heinrich heinz helmut hendrik henri henrik henry herbert herman
    hernan hideo hiroshi homer horace horst howard hubert hugh hugo humphrey hussain hussein ian ibrahim ignacio igor
    ilham ilya imran ioannis ion irving isaac isaiah ismail israel itamar ivan ivo jack jackson jacob jacques jaime
    jair jake jakob jakub jamal james jamie jan janos jared jaroslav jarrod jason jasper javed javier jay jean jeb jed
    jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin jochen joe joel
    joerg johan johann johannes john johnathan johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua
    josip juan jude juergen jules julian julien julio julius jurgen justin kai kamal karel karim karl kazimierz keir
    keith kelvin ken kenji kenneth kenny kent kevin khaled khalid kiran kirill kirk klaus kofi konrad konstantin
    kristian kumar kurt kwame kyle lamar lambert lance larry lars laszlo laurent lawrence lee leif len lenny leo leon
    leonard leonardo leonid leopoldo leroy leslie lester lewis liam lincoln lindsey lionel lloyd logan lorenzo lou
    louis lucas lucian luciano ludwig luigi luis luiz luka lukas luke luther lyle lyndon mahmoud malcolm malik manfred
    manuel marc marcel marcelo marcin marco marcos marcus marek mariano mario marius mark marko marlon marshall martin
    martino marty marvin masoud massimo mateo mateusz mathew mathias mathieu matt matteo matthew matthias matthieu
    maurice mauricio mauro max maxim maximilian maxime maxwell mehdi mehmet mel melvin michael michal michel miguel
    mihai mike mikhail miles milo milos milton miroslav misha mitch mitchell mitt mohamad mohamed mohammad mohammed
    mohsen morgan morris mostafa muhammad murat murray musa mustafa nabil nadir naftali narendra nasser nathan
    nathaniel ned neil nelson nestor neville newt nicholas nick nicola nicolae nicolas nicolás nigel nikita nikola
    nikolai nikos noah noam noel norbert norman octavio oleg oleh oleksandr oliver olivier omar oren orlando oscar
    osman otis otto owen pablo paolo pascal pat patricio patrick paul paulo pavel pedro per percy pete peter petr
    petro phil philip philippe phillip pierre pieter piotr prakash preston quentin rafael rahul rainer raj rajesh
    rajiv ralf ralph ramesh rami ramon ramón rand randall randy raphael rashid raul ravi ray raymond recep reginald
    reinhard reince remy rene reuben rex reza ricardo richard rick ricky rob robbie robert roberto robin rod roderick
    rodney rodrigo rodolfo roger roland rolf roman romeo ron ronald ronnie rory ross roy ruben rubén rudolf rudolph
    rudy rupert russ russell ryan sadiq saeed said salman salvador salvatore sam sami samir sampson samuel sanjay
    santiago saul sayed scott sean sebastian sebastien selim serge sergei sergey sergio serhiy seth seymour shane
    shaun shawn shimon sidney siegfried silvio simon slobodan solomon soren spencer stan stanislav stanley stefan
    stefano stephan stephen sterling steve steven stewart stig stuart suleiman sultan sunil sven syed taha takeshi
    tamas tariq taro tarek taylor ted teddy terence terrence terry thaddeus theo theodore thierry thomas thorsten
    tim timo timothy tobias toby todd tom tomas tomasz tommy tony travis trevor tristan troy tyler tyrone ulrich umar
    usman uwe vaclav vadim valentin valery vasily ted vernon viacheslav victor viktor vince vincent vincenzo vinod
    vishal vitali vitaly vitor vivek vlad vladimir volker volodymyr vyacheslav wade wallace walter warren wayne
    wendell werner wes wesley wilfred wilhelm will willem william willie willy wilson winston wojciech wolfgang
    woodrow wyatt xavier yair yakov yann yannick yaroslav yasser yevgeny yitzhak yosef yuri yury yusuf yves zachary
    zack zbigniew zoran liang jianguo jinping keqiang hassanal bassem tarique nayib lula gianluca antony jonny dusty
    chip trent brock chase dallas tucker kellan kieran niall eamon ruairi seamus cormac cillian alasdair hamish ewan
    euan rhys dafydd gethin huw ieuan emlyn emyr idris yoav dov zvi avi moshe uri amos reuven
    abdoulaye andris antti anurag arman armen arsen arvydas askar babatunde bolat brady burak caden carter
    cem cengiz chandler cheikh chet chidi chinua cole colton darnell deepak demetrius deshawn edgars elmer
    emeka emre esa ezra geir gintautas giorgi grady graydon hakon heikki hiro ibrahima irakli jabu jaein janis
    jarle jassim jermaine jian joon juha junichiro jussi jyrki kazuo kemal kendrick kenta kerwin khalifa kojo
    kwabena kwesi lamont landon lavon levan levi malachi mamadou mamuka manish maris marquis matti mick mickey minho
    mishaal moussa naveen nitin nurlan obinna olav olusegun orhan orville ousmane pekka pradeep pranab raimonds
    rasheed reggie rohit roscoe rufus ruslan rustam rusty sachin sandeep saud sauli serkan seung
    shashi shinzo sipho sizwe souleymane suresh sverre taavi tayyip terrell thabo thad themba tigran timur toomas
    torbjorn tremaine trond tunde turki tyrell urmas vahan valdis virat virgil volkan vytautas wilbur yoshihide zane
    zurab
    abebe aidan aiden ainsley alain alaric alastair aled alfie alun ambrose ankit anselm archie arjan arkady arlo
    arnaud arne arun aurelio balthazar baptiste barnabas barnaby bartholomew bastian benicio benito benoit bilal
    birger bjarne bogdan bogumil bohdan branko bronislaw bryn callum calum caspar casper cassius cathal chinedu
    chukwuemeka ciaran clement corentin cosmo crispin cuthbert damir danilo dariusz dawit dermot derrick dewi dietmar
    dinesh dino domingo donal dougal dragan drago dusan eamonn edmond edvard egon eirik eivind elio eliseo elmar emery
    enda enzo eoin ephraim ercan erling evander evaristo fabrice fabrizio fela femi ferenc fergal fergus fermin finlay
    finley finnegan finnian fraser frederik fredrik fyodor gaetan ganesh gaspard gaston gebre gennaro gerardo germain
    germano gervase gheorghe giacomo giancarlo gilles gino gleb godfrey gonzalo gopal goran gottfried gregoire griff
    grigori grzegorz gudmund gwilym haile hakeem hannes harish haruki heiko helge henning hermann hristo humberto
    hywel ifor ikenna imanol ioan ionut irwin isidro ismael itai ivar ivor iwan jaap jabulani jago jakov janez janusz
    jarek jerzy jiri jonah jorn juhani jukka kamau kaspar kasper kelechi kieron kjell kostas kristof krzysztof kwaku
    lachlan lazar leandro lennart leopold levent lino linus lorcan lothar luc ludovic lwazi maarten maciej mads magnus
    mahesh malachy mandla manoj mansoor marcelino marten mattias mihail mikael mikko mirko morten mungo murdo mwangi
    mykola nadeem naveed nenad nikhil niklas niko nils olaf olu olumide omer oskar osvaldo otieno ove owain padraig
    patrice pavol pawel peder percival petar petros piers pietro pontus quintin radek radoslaw rafal rafe raffaele
    raoul rasmus reg reinhold remi renato renzo rhodri rogelio rohan romain sacha sandor satish satoshi segun sergej
    siddharth silas simeon sinan sreten stanislaus stavros steffan stein struan svein sylvain sylvester szymon tadeusz
    tadhg tafadzwa taras tarquin tayo teemu tendai tesfaye teun theodor thibault thijs tito tobiah tomislav tommaso
    tomos torsten torvald trygve tuomas tyrese ugo ulf uros vasil veikko venkat vesa vidar viggo vijay vikram vilhelm
    viliam vito vladislav vojtech waldemar walid wieslaw wiktor wilf yiannis yonas zach zain zdenek zeljko zoltan
    zsolt""".split()
)
FEMALE_NAMES = frozenset(
    """abby abigail ada adela adele adriana agatha agnes agnieszka aicha aida aileen aisha alana alba alejandra
    aleksandra alessandra alexa alexandra alexandria alexis alia alice alicia alina alison allison allyson alma
    alyssa amal amalia amanda amber amelia amina amira amrita amy ana anastasia andrea angela angelica angelina angie
    anika anita anja ann anna annabel anne annemarie annette annie annika antonia april ariana arianna arlene
    ashley astrid audrey aung ava ayelet ayesha barbara bea beatrice beatriz becky belinda berenice bernadette
    bernice bertha beth bethany betsy betty beverly bianca bonnie brenda bridget brigitte brittany brooke camila
    camilla camille candace carla carly carmen carol carole carolina caroline carolyn carrie cassandra cassie
    catalina catherine cathy cecilia celeste celia celine chantal charlene charlotte chelsea cheryl chiara chloe
    christa christiane christina christine christy cindy claire clara clarissa claudia colette colleen connie
    constance consuelo cora courtney cristina crystal cynthia dagmar daisy dana danielle daphne dara darlene
    daria dawn deanna debbie deborah debra deirdre delia delphine denise diana diane dianne dilma dina
    dolores dominique donna dora doreen doris dorothea dorothy ebony edith edna eileen elaine eleanor elena eleni
    elisa elisabeth elise eliza elizabeth ella ellen elsa elsie elvira emilia emily emma erica erika erin erna
    esmeralda esperanza estelle esther ethel eugenia eunice eva eve evelyn faith fatima fatoumata federica felicia
    fiona flora florence frances francesca frida gabriela gabriella gabrielle gail galina gemma genevieve georgia
    georgina geraldine gertrude ghislaine gillian gina giorgia giovanna gisela giulia gladys glenda gloria grace greta
    gretchen guadalupe gwen gwendolyn hanna hannah harriet hattie hazel heather heidi helen helena helene helga
    henrietta hilary hillary hilda hiroko holly hope huma ida ilana ilona imelda imogen ines ingrid irena irene irina
    iris irma isabel isabella isabelle isla ivana ivanka ivy jacinda jackie jacqueline jana jane janelle janet janice
    janine jasmine jayne jeanette jeanne jeannie jen jenna jennie jennifer jenny jessica jill jillian jo joan joanna
    joanne jocelyn johanna josephine joy joyce juana juanita judith judy julia juliana julie juliet juliette june
    justine kamala karen karin karina karla kate katharina katharine katherine kathleen kathryn kathy katie katrina
    katrin katy katya kay kayla kayleigh keiko kelly kellyanne kelsey kendra kerry kiara kim kimberly kirsten krista
    kristen kristi kristin kristina kylie lana lara larissa laura lauren laurie lea leah leanne leila lena leni
    leona leslie leticia lidia lila lilian lillian lily lina linda lindsay lindsey lisa liz liza lizzie lois lola
    lorena loretta lori lorraine lottie louisa louise lucia lucille lucinda lucy luisa luz lydia lynda lyndsay lynette
    lynn lynne mabel madeleine madeline madison maggie malala mandy manuela mara marcela marcia margaret margarita
    margot marguerite maria mariah mariam marian mariana marianne marie marielle marilyn marina marine marion marisa
    marissa marjorie marlene marta martha martina mary maryam matilda maureen mavis maxine maya meera meg megan meghan
    melania melanie melinda melissa mercedes meredith mia michaela michele michelle mika mila mildred milena mimi
    mina mindy miranda miriam moira mollie molly mona monica monika monique muriel myra nadezhda nadia nadine naima
    nancy naomi natalia natalie natalya natasha nell nellie nicola nicole nikki nina noa noor nora norma octavia
    odette olga olive olivia oksana olena ophelia oprah orla paige paloma pam pamela paola patricia patti patty
    paula paulette pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar polly priscilla priti priya
    rachel ramona rania raquel rebecca regina renata renee rhonda rita roberta robin rocio rosa rosalind rosario rose
    rosemary rosie roxanne ruth sabine sabrina sadie sally salma samantha samia sandra sandy sanna sara sarah saskia
    savannah selena selma serena shannon shari sharon sheila shelby shelley sheryl shirin shirley sian siobhan silvia
    simone sinead sofia sonia sonja sophia sophie stacey stacy stefanie stella stephanie sue suella summer sunita susan
    susana susanna susanne susie suzanne svetlana sviatlana sybil sylvia sylvie tabitha tamara tamika tammy tanya
    tara tatiana tatyana teresa tess tessa thelma theresa therese tiffany tina toni tonya tracey tracy trisha
    trudy ulrike uma urszula ursula valentina valeria valerie vanessa vera veronica vicki vickie vicky victoria
    viola violet virginia viviana vivian vivienne wanda wendy whitney wilhelmina wilma winifred xiomara yasmin yasmine
    yelena yoko yolanda yulia yuliya yvette yvonne zainab zahra zara zeinab zoe zsuzsanna zuzana angharad bronwen carys
    cerys delyth eirlys ffion gwenllian nerys rhian sioned aoife caoimhe ciara grainne mairead niamh orlaith roisin
    saoirse mhairi eilidh catriona morag agathe amelie aurelie elodie margaux maud solene keisha lakisha latoya
    tanisha ana-maria anne-marie mary-lou delcy corina ximena itziar nuria montserrat aiko akiko emiko haruka naoko
    sakura yuki meiling tsai ingeborg sigrid solveig ulla ragnhild annalena ursula
    aaliyah adaeze addison aigerim aliya aminata anjali aubree aysel bailee briana brianna brielle caitlin
    chiamaka dalia deana deanne deb deepa dinara divya dixie dottie edie effie elif ellie emine esra ettie eunji
    fatma fatou fay faye folake fumiko ginger ginny glinda gulnara gunel hailey haley hulya ilze imani ina inese
    inez iva jada janie jeri jerri jiwoo jodi jolene joni kaitlyn katelyn kathi kathie kavita kaylee kazuko kersti
    keziah kirsi kristy lakeisha lakshmi lali laquita latasha latifa leyla liisa lindiwe lorna lorrie louella lucile
    luna lupe madina mae maisie marci marcy marge margie mariama maribel maricela mariya marju marla marlena marva
    maryann maryanne mattie mckenna meral merle merry michiko millie minji missy mitzi nan nanette natela neha
    ngozi nia nino nirmala nola nomvula nona noriko noura nur paisley paivi patsy pattie pooja queenie radha
    reba reiko rekha rena rhoda riitta robyn rochelle rosalie rosalyn rosanna rosanne roslyn roxana ruby
    ruthie salome sayuri selin shana shaniqua sheikha sheree sherri sherrie sherry shreya skye sondra stacie
    susannah sushma swati tamar tami tammie tamron tania tarja tawana terri thandi tomoko tonia tricia trina trish
    trista tuula twila tyra vaira vandana velma verna winnie xiu yasmeen yetunde zanele zelda zeynep zhanna
    zoey
    abena achieng adwoa afua agneta ailsa aishwarya aisling akosua albina aleida alena alessia alexia alfreda alis
    allegra almaz alva amaka amara amaya anahita ananya anat androulla anette angelique anke annabelle anneke
    anneliese anouk ansa antonella aparna apolline arabella arantxa ariadne arlette arminda arzu aslaug asma assumpta
    aud augusta ayla azadeh barbora beata beate berit bernarda berta beryl bethan birgit birgitte blanca blathnaid
    bojana bozena branka bridie brigid brita britt britta bronagh bukola camelia candida carina carlotta carmela
    catarina catrin cecile cecily celestine charmaine chioma chiyo christel clare claudine clemence clementine cleo
    clodagh constanza coralie cordelia cosima cressida dagny dalila damaris daniela daniella danuse danuta darina
    davina deepika demelza desiree dilek dimitra dominika dorota dorte dragana dubravka dympna ebba eda edda edita
    edwina efua eglantine eilish eithne ekaterina ekin elfriede eliane elisabet elisabetta elke elspeth emanuela
    emiliana emmeline encarnacion ermintrude esme eudora eugenie eulalia euphemia evangelina evdokia evgenia evie ewa
    fadia farah feodora fernanda fiammetta filippa fionnuala fleur floriane fotini franca francoise franziska
    frederica frederique freja freya frieda funmilayo gayle geeta georgette gerda germaine gilda ginevra giselle
    glenys gordana graciela graziella gretel griselda gudrun gulsen gunilla gunvor gwenda gwyneth hadiza halina hallie
    hana hanne hannelore hatice hayley hedda hedwig heike heloise hermine hermione hester hiba hilde hildegard hiwot
    honora hortense huda idoia ifeoma ilaria ilse indira inga inger ingunn ioana iolanda ione irmgard iryna isadora
    isaura ismay isobel isolde iwona jacinta jadwiga jagoda janina jarmila jasmin jasmina jelena jemima jerusha
    jindriska joana jocasta jolanta jorunn josefa josefina josiane jovana judit jutta kadija kaisa kamila kaori
    karolina katalin katarina katarzyna katerina kateryna katja keira kerstin khadija khalida kiera kimberley kinga
    kirsty klara kristiina kriszta krystyna ksenia laetitia laila larisa layla leocadia leonie leonora leontine
    letizia lieke liesbeth lieselotte ligia liliana lilith linnea lioba lisbeth liv ljiljana lotte loveday lowri lucja
    ludivine ludmila luise lujza luzia lykke lyubov lyudmila macarena madhuri maeva maeve magali magda magdalena mahsa
    maike maja makeda malgorzata malin marcelina marcella mareike margarida margherita margit margriet mariella marija
    marijke marika marilena marisol marit marja marjan marjolein marketa marlies martine masha mathilde matylda maura
    meena merete mergim merike meryem mette mihaela milada milica minna mireille mirela mirjam mojca morwenna moyra
    nadege najat nana narges nasreen natasa nathalie nazanin nettie nicolette nieves nilufer nisha njeri nkechi noelle
    noemi noemie nokuthula nomsa noreen nour nurul odile ofelia oleksandra olwen onyeka oonagh oriel ornella osnat
    ottilie ottoline parisa parveen patrizia paulina perpetua petronella petunia philomena pia polina prunella radmila
    ragna rahel raisa rashida rebeca regan regine reinhild renate reyhan rhiannon rhona ricarda romana romy rosalba
    rosamund roswitha rowena roya ros roz rubina rukhsana sabina safiya sahar saida sakina saliha salwa samar samira
    samina sapna seema selam selina senga serpil severine shabana shahida shaista shanice shazia shireen shona sibongile
    sidonie sienna sigourney silje silke simona siri siv sladjana snezana sofie solange soledad sorcha stana
    stanislava steffi stine sukie sunniva suzanna sybille synnove szilvia tahira tahmina taisiya tamsin tamsyn tanja
    tatjana teodora tereza thandiwe thea thekla theodora thora tigist tiina tilda tilly tora tordis torunn tove trine
    turid uchenna undine unni urmila ursel usha ute vala valerija vanja vasiliki veerle venetia verena verity vesna
    vibeke vida vigdis vilma vimala viorica virginie viveka vlasta waltraud wambui wanjiku wendeline wiebke wiktoria
    wilhelmine wioletta xanthe yael yasemin yesim ylva ynez yolande yordanka ysabel yuliana zdenka zeba zehra zelie
    zenobia zerrin zeynab zita zlata zodwa zofia zora zoya zsofia zuleika""".split()
)
_EITHER = frozenset(
    """alex ali amal angel ariel aubrey avery bailey bobbie cameron carey casey charlie chris dale dana dominique drew
    frankie guadalupe hayden jackie jaime jamie jan jean jess jessie jo jody jordan jules kelly kelsey kendall kerry
    kim kris lee leigh leslie lindsay lindsey logan lynn mackenzie madison marion marty mel micah morgan nicky noor
    parker pat peyton quinn reese rene riley robbie robin ronnie rowan sam sasha shannon shelby sidney skyler
    stacy stevie taylor terry tracy whitney""".split()
)
MALE_NAMES |= _EITHER
FEMALE_NAMES |= _EITHER
GIVEN_NAMES = MALE_NAMES | FEMALE_NAMES


def is_given_name(low: str) -> bool:
    """Tell whether a word in lower case is a given name, accents and the second half of a double name left out."""
    return low in GIVEN_NAMES or fold(low.partition("-")[0]) in GIVEN_NAMES
