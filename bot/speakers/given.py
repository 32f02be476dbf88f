"""Given names that are one name in several languages and romanisations, each line one name."""

ONE_NAME = """
alexander aleksandr aleksander alexandr oleksandr olexander alyaksandr aliaksandr
alexei alexey aleksei aleksey aleksej alexej oleksii oleksiy oleksi olexiy alyaksei
andrei andrey andrej andrii andriy
anton antin
artem artyom artiom
boris borys
daniil danil danylo
denis denys
dmitry dmitri dmitriy dmitrii dmitrij dimitri dimitry dmytro dmitro
egor yegor igor ihor
elena yelena olena
evgeny yevgeny yevgeni evgeni evgenii evgeniy evgenij yevgeniy yevhen yevgenii jewgeni evhen
fyodor fedor fiodor fedir
galina halyna
gennady gennadi gennadiy gennadii hennadiy hennadii
grigory grigori grigoriy grigorii grigorij hryhoriy hryhorii
ilya ilia illya illia
irina iryna
ivan
kirill kiril kyrylo
konstantin kostiantyn kostyantyn
ksenia kseniya ksenija xenia oksana
leonid
lyudmila liudmila ludmila
maksim maxim maksym
mikhail mihail michail mykhailo mikhailo mykhaylo
natalia natalya nataliya natalija nataliia natallia
nikita mykyta
nikolai nikolay nikolaj mykola mikola
oleg oleh
pavel pavlo
pyotr petr piotr petro
ruslan
sergei sergey sergej serhiy serhii sergiy sergii serguei sergueï syarhei
stanislav stanislaw
stepan
svetlana svitlana
tatiana tatyana tetiana tetyana
vadim vadym
valentina
valery valeri valeriy valerii valerij
vasily vasili vasiliy vasilii vasilij vasyl
viktor victor
vitaly vitali vitaliy vitalii vitalij
vladimir volodymyr wladimir vladimyr uladzimir volodimir
vladislav vladyslav wladislaw
vyacheslav viacheslav vjaceslav
yaroslav jaroslav iaroslav
yekaterina ekaterina kateryna katerina
yulia julia yuliya iuliia julija yuliia
yuri yury yuriy yurii iurii jurij juri
"""

ARABIC = """
abbas
abdullah abdallah abdalla abdulla abdellah
abu abou
ahmed ahmad ahmet
ali
amir ameer emir
anwar anouar
ashraf achraf
ayman aiman eiman aymen
bashar bashshar bachar
faisal feisal faysal faysel
fatima fatma fatimah fatema
fattah fatah
gaddafi qaddafi gadhafi kadhafi khadafy qadhafi kaddafi ghaddafi khadafi qazzafi gadaffi gadafi qadafi
habib habeeb
haidar haider haydar haydr hayder
hamid hameed
haniyeh haniya haniyah hania
hariri
hassan hasan
hifter haftar hiftar hafter
hussein husain hussain husayn hossein husein hussien
ibrahim ebrahim
ismail ismael ismaeel esmail
jamal gamal djamal
kamal kamel kemal
karim kareem
khaled khalid halid
khalifa khalifah
laden ladin
leila layla laila leyla
mahmoud mahmud mahmood
mehdi mahdi
mohammed muhammad mohamed mohamad mohammad muhammed mahomed mohamet muhamad mohd
moktada muqtada moqtada muktada
muammar moammar mouammar muamar mu'ammar
mubarak moubarak mobarak
mustafa mostafa moustafa mustapha
nasrallah nasrullah nasralla
nasser nasir naser
nouri nuri noori
omar umar
osama usama oussama
qassem qasem kassim qasim kasem kassem
rafik rafiq
rashid rasheed rachid
reza rida
rouhani ruhani rohani
saddam sadam
saeed said sayeed
salih saleh salah
sinwar sinouar
sisi sissi
soleimani suleimani soleymani suleymani sulaimani
tariq tarek tareq tarik
walid waleed oualid
yahya yehya yahia yehia
yousef yusuf youssef yusef yousuf yussef youssouf
zawahiri zawahri
"""
