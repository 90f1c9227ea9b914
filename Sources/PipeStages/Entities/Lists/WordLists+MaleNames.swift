extension WordLists {
  /// Given names of men.
  static let maleNames: StaticString = """
    aaron abbas abdallah abdel abdelaziz abdi abdou abdoulaye abdul abdulaziz abdullah abdullahi
    abdulrahman abel abhishek abiy abraham abu adalberto adam adama addo adebayo adel ademola adil
    aditya adnan adolf adolfo adrian adriano agustin ahmad ahmed ahmet ajay akash akbar akhil
    akhilesh akihiko akinwumi akio akira akshay alain alan alastair albert alberto alec alejandro
    aleksandar aleksander aleksandr aleksei alessandro alessio alex alexander alexandre alexandru
    alexei alexey alexis alf alfonso alfred alfredo alhassan ali alistair allan allen almazbek
    aloysius alpha altaf alvaro alvin amadou aman amar ambrose amir amit amitabh amos anand
    anatoly anders andre andrea andreas andrei andres andrew andrey andriy andrzej andy angelo
    angus anil ankit ansar anthony antoine anton antonio antony antti anwar araz archibald archie
    ariel aristide arjun arkady armando armin arnaud arne arnold arsene artem arthur artur arturo
    arun arvind asad ashley ashok ashraf asif asim askar aslan atiku augustin augustine augusto
    aung austin avi avigdor axel ayman ayub aziz babajide babar babatunde babu bahram baldwin bao
    barack barney barry bart bartholomew bashar bashir basil bassem bastian bela ben benedict
    benigno benito benjamin benny benoit benson bernard bernardo bernd bernhard bernie bert
    bertrand bhupesh bilal bill billy binyamin bjarne bjorn blaise bob bobby bogdan bola boris
    boutros brad bradley brahim brandon brendan brent brett brian bronislaw bruce bruno bryan
    burak byron calvin cameron carl carlo carlos casey casper cedric celso cem cesar chad chandra
    charles charlie chester chidi chinedu chris christian christoph christophe christopher
    chukwuemeka chung clarence claude claudio clay clement cliff clifford clint clinton clive
    colin connor conor constantine cornelius cory courtney craig cristian cristiano cristobal
    curtis cyril cyrus dag dale damian damien damon dan dana daniel daniele danilo danny dara
    darius darren darryl daryl dave david davide davis dawit dawood dean declan denis dennis denys
    derek dermot desmond devendra dexter dharmendra didier diego dieter dietmar dimitri dimitris
    dinesh diogo dirk diyar djamel dmitri dmitriy dmitry dmytro domenico domingo dominic dominik
    dominique don donald dong-hyun donnie doug douglas drago duncan dustin dwayne dwight dylan
    eamon earl ebrahim ed eddie eddy edgar edgardo edmond edmund edouard eduard eduardo edward
    edwin efrain egor ehud eitan ekrem elias elie elijah elliot elliott elmer elon elton elvis
    emanuel emeka emerson emil emile emiliano emilio emmanuel emmerson emre enda enrico enrique
    enzo eoin eric erich erik erling ernest ernesto ernst errol erwin esteban ethan etienne euan
    eugene eugenio evan evelyn evgeny evo ezekiel ezra fabian fabien fabio fabrice fadi fahad
    faisal faiz farhad farid farooq faruk fausto fayez federico felipe felix ferdinand fernand
    fernando fethullah fidel filip finn florent florian floyd francesco francis francisco franck
    franco francois frank franklin frans frantisek franz fraser fred freddie freddy frederic
    frederick frederik fredrik friedrich fritz fumio fyodor gabor gabriel gaetano gareth garfield
    garry gary gaston gavin gebran geert gene geoff geoffrey georg george georges georgi georgios
    gerald gerard gerardo gerd gerhard gerry ghassan giacomo gianluca gianni gilbert gilberto
    gilles gino giorgio giorgos giovanni girish giuseppe glen glenn godfrey godwin gonzalo
    goodluck gopal goran gordon graeme graham grant greg gregg gregor gregory grigory guido
    guilherme guillaume guillermo gulzar gunnar gunther gustav gustavo guy habib hadi hafez hage
    haider haile hailemariam haim hakan hakeem hakim hamad hamid hamza hank hannes hans harald
    harish harold harris harrison harry harsh haruhiko haruki harvey hasan hashim hassan hayato
    hector heiko heiner heinrich heinz helmut hemant hendrik henk henri henrik henrique henry
    herbert herman hermann hernan hideki hideo hilary hiroki hiroshi hisham horacio horst hosni
    houari howard hubert hugh hugo hui humberto humphrey hun husain hussain hussein iain ian
    ibrahim idris idriss ignacio igor ihor ilham ilhan ilir ilya imad imran inder ioannis ion
    irfan irwin isa isaac isaias ishaq isidro ismael ismail israel issa ivan ivo iyad jack jackie
    jackson jacob jacques jaime jair jake jakob jakub jamal james jamie jamil jan janos janusz
    jared jarek jaroslav jaroslaw jason jasper javier jawad jay jayant jean jean-claude jean-luc
    jean-marc jean-marie jean-pierre jeff jeffrey jens jeremiah jeremy jerome jerry jesper jesse
    jesus jim jimmy jin jo joachim joan joao joaquin jocelyn jochen joe joel joerg johan johann
    johannes john johnny jon jonas jonathan jonny joost jordan jordi jorg jorge jorgen jose josef
    josep joseph josh joshua josiah jovan juan juergen julian julien julio julius jun junaid
    junichi jurgen justin kabir kader kaito kamal kamran kang karan kareem karim karl kaspar
    kassym-jomart kazimierz kazuo keir keith kelly ken kenichi kenji kenneth kenny kent kerry
    kevin khaled khalid khalifa khalil khurram kieran kim kiran kirk klaus knut kofi koji konrad
    konstantin konstantinos kostas kris krishna kristian kumar kurt kwabena kwaku kwame kwasi kyle
    kylian kyriakos lamar lamine lance landon lansana larry lars lasse laszlo laurence laurent
    lauri lawrence lazaro lech lee leif leo leon leonard leonardo leonel leonid leopold leopoldo
    leroy leslie leszek lev levi lewis lex li liam linus lionel lloyd lorenzo lothar lou louis luc
    luca lucas luciano lucien ludovic ludwig luigi luis luiz luka lukas lukasz luke luther lyndon
    lynn maciej magnus mahamat mahathir maher mahesh mahinda mahmood mahmoud mahmud maithripala
    majid makoto malcolm malik mamadou mamdouh manfred manish manmohan manoj manolis manuel marat
    marc marcel marcello marcelo marcin marco marcos marcus marek mariano marin mario marion
    marius mariusz mark marko markus marlon martin marty marvin marwan masahiro masao masoud
    massimo mateo mateusz mathias mathieu mats matt matteo matthew matthias matthieu mattias
    maurice mauricio maurizio mauro max maxim maxime maximilian maxwell mehdi mehmet mel meles
    melvin mervyn mevlut micah michael michal micheal michel michele mick miguel mihai mikael mike
    mikhail mikheil miklos miko milan miles milos milton min ming miro miroslav mitch mitchell
    mladen modibo modou mohamad mohamed mohammad mohammed mohan mohit mohsen moise moises mokhtar
    montek morgan morgens moritz morris mortimer moshe mostafa mouaz moussa muammar mubarak
    muhammad muhammadu muhyiddin mukesh mulatu munir murad murat murray musa mustafa mustapha
    mykhailo myles nabil nadeem nader naftali nagendra naguib najib nam narendra naresh naruhito
    naseem nasir nasser nate nathan nathaniel navdeep naveen nawaz ned neil nelson nestor neville
    nicholas nick nicklas nicky nico nicola nicolas nicolo nigel nikhil nikita niko nikola nikolai
    nikolaos nikolas nikolay nils nils-erik nitin noah noel nolan noor norbert norman nour nouri
    nuno nursultan obed octavio odd olaf olav ole oleg oleh oleksandr oleksiy oliver olivier
    olusegun omar omer onur oren orlando osama oscar oskar osman osvaldo otto oumar ousmane ove
    owen pablo paddy pal paolo parag parviz pascal pasquale pat patrice patricio patrick patrik
    paul paulo pavel pavlo pawel pedro peer pekka percy perry pervez peta pete peter petr petro
    petros phil philip philipp philippe phillip pierre pierre-yves pieter pietro piotr prabowo
    prakash pranab prasad prashant praveen prayut predrag pyotr qasim quentin quincy raed rafael
    rafal raffaele rafik rafiq raghuram rahm rahul raila raj raja rajan rajat rajesh rajiv rajnath
    rakesh ralph ram raman ramesh rami ramiro ramon ramzan randall randolph randy ranil ranjit
    raphael rashid rasmus raul ravi ray raymond recep reinhard reinhold remi remy rene reuben
    reuven rex reza riad ricardo riccardo richard rick ricky ridley rifaat riyad rob robbie robert
    roberto robin rod roderick rodney rodolfo rodrigo rodrigue roel roger rohan rohit roland rolf
    romain roman romano ron ronald ronaldo ronnie rory ross rowan roy ruben rudi rudolf rudy rui
    rupert ruslan russell rustam ryan ryszard sabri sachin sadiq saeb saeed said sajid sajith
    salah salahuddin salem salim salman salva salvador salvatore sam samer sami samir samson
    samuel sandeep sandro sandy sanjay sanjeev sanjiv santiago santosh sanusi saqib sardar sasha
    satoshi satya saul scott seamus sean sebastian sebastiao sebastien selim semyon seo-jun serge
    sergei sergey sergio serhiy seth seyed seyoum shah shahbaz shahid shakil shane sharif shaun
    shavkat shawn shehbaz sheldon shigeru shimon shinji shinzo shiv shoaib shyam siaka siddharth
    sidney siegfried sigmar silvio simeon simon simone skip slavoj slobodan sohail soo soren
    spencer srdjan stan stanislav stanislaw stanley stefan stefano stepan stephane stephen
    sterling steve steven stewart stig stuart subhash subrahmanyam sudhir sulaiman suleiman
    suliman sultan sunil suresh sushil sven syed sylvain sylvester tadashi tadeusz taha taher
    tahir taiwo takashi takeo takeshi talal tamas tamim tanveer tareq tarik tariq taro taylor
    tayyip ted teddy tedros temitope tendai terence terrence terry tetsuya thabo thaksin theo
    theodore theodoros thiago thierry thomas thorsten tiago tibor tidjane tim timo timothy timur
    tito titus tobias toby todd tom tomas tomasz tommaso tommy toni tony toomas toshiro tracy
    travis trevor tristan troy tsvangirai tunde tyler tyrone uday udo uhuru ulf ulrich umar umaru
    umberto uri usman uwe vaclav vadim valentin valery vasco vasily vasyl venkat venkatesh vernon
    victor vidar vijay vikram viktar viktor vinay vince vincent vincenzo vinod virgil virgilio
    vishal vitali vitaly vito vivek vivian vlad vladimir vladislav vlado vojislav volker volodymyr
    vsevolod vuk vyacheslav wade wael wai waldemar wale walid wallace walter waqar warren wasim
    wayne wendell werner wesley wilbur wilfred wilhelm will willem william willie willy wilson
    winston witold wojciech wolfgang woody xander xavi xavier xi yacine yahya yair yakov yakubu
    yann yannick yannis yaqub yaroslav yash yasir yasser yasuhiro yasuo yehuda yevgeny yiannis
    yitzhak yoav yogi yohei yonas yoshi yoshihide yoshiro yossi youssef youssouf yoweri yukio
    yunus yuri yuriy yusuf yves zach zachary zack zaid zakaria zaki zarko zbigniew zdenek zdzislaw
    zeev zhang zia ziad zine zlatan zoltan zoran zubair zviad
    """
}
