extension WordLists {
  /// Frequent family names.
  static let surnames: StaticString = """
    abbas abbott abdullah abe acosta adams adebayo adeyemi agarwal aguilar ahmad ahmed akhtar
    akinola ali allen almeida alonso alvarez alves amin andersen anderson andersson annan ansari
    araujo armstrong arnold arora asante ashcroft assad atkinson bailey baker balogun banda
    banerjee barbosa barnes barrett bauer becker begum bell bello bennett berg berger berlusconi
    bernard bhatt biden bin black blair blanco boateng bolsonaro borisov bose botha bouchard boyd
    bradley brady braun brooks brown bruce buhari burke burns bush butler byrne cabrera cameron
    campbell cardoso carlson carney carr carroll carson carter castillo castro chan chandra chang
    chapman chatterjee chavez chen cheng cheung chiu choi chowdhury christensen chung clark clarke
    clinton cohen cole coleman collins conte contreras cook cooper corbyn correa cortez costa cox
    craig crawford cruz cunningham da dahl dalton daniels das davies davis delgado deng desai
    diallo dias diaz dixon dlamini doherty dominguez douglas doyle draghi duarte dubois duncan
    dunn dupont duterte edwards ellis erdogan eriksson espinoza estrada evans fang farage farooq
    ferguson fernandes fernandez ferrari ferreira fischer fisher fitzgerald fletcher flores flynn
    fontaine ford foster fraser freeman fuentes fujimori fujita gallagher gandhi garcia gates
    ghosh gibson gill goldberg gomes gomez goncalves gonzales gonzalez gordon graham grant gray
    green greene griffin griffiths gruber guerrero gupta gutierrez guzman haddad hall hamilton han
    hansen hansson haque harper harris harrison hart harvey hasan hashimoto hassan hayes henderson
    hernandez herrera hill ho hoffman hoffmann holmes horvath hossain howard huang hughes hunt
    hunter hussain hussein hwang ibrahim islam ito ivanov iyer jackson jacobs jain james jansen
    jenkins jensen jha jimenez joao johansen johansson johnson johnston jones joshi juarez jung
    kamau kane kang kapoor karlsson karzai kato kaur kaya keita kelly kennedy kenyatta kerry
    khalil khan khumalo kibaki kim king klein koch kovac kovacs kowalski kozlov krishnan kruger
    kumar kuznetsov kwon lai lam lambert lang larsen larsson lau laurent lavrov lawson le lebedev
    lee lefebvre leung levi levy lewis li liang lima lin lindberg liu lloyd lopes lopez lukashenko
    lula lynch macdonald mackenzie macron maduro mahmoud malik mandela marino marques marshall
    martin martinez martins mason mbeki mccarthy mcconnell mcdonald mckenzie medina medvedev mehta
    meier melo mendes mendez mendoza merkel meyer mishra mitchell modi mohamed mohammed molina
    moore morales moreau moreira moreno morgan morris morrison mubarak mugabe mukherjee muller
    munoz murphy murray musk mwangi myers naidoo nair nakamura navarro ncube ndlovu nelson
    netanyahu nguyen nielsen nikolov nilsson nkosi novak nowak nunez obama obi ochieng odinga
    ogawa okafor okeke okoro oliveira olsen omar onyango orban ortega ortiz osman otieno owen
    ozturk pacheco palmer papadopoulos park parker parsons patel paterson patil pearson pedersen
    pelosi peng pereira perera perez perry persson peskov petersen peterson petrov pham phillips
    pinto popescu popov porter powell prasad price putin qureshi rahman rajapaksa ramaphosa
    ramirez ramos rao rasmussen rauf ray reagan reddy reid reyes reynolds rezaei ribeiro ricci
    richards richardson richter rivera roberts robertson robinson rodrigues rodriguez rogers rojas
    romano romero romney rose rossi rousseff roy rubio ruiz russell russo ruto ryan sahin salazar
    saleh salman sanchez sanders santiago santos sarkozy sato schmidt schneider scholz schroeder
    schulz schwartz scott sen sethi shah shaikh sharif sharma sharon shaw shrestha silva simmons
    simon simpson singh sinha smirnov smith soares sokolov soros soto sousa souza starmer stevens
    stewart stoltenberg stone suarez sullivan sun sunak sutherland suzuki svensson takahashi
    tanaka tang taylor thatcher thompson thomson toure tran traore trudeau truman trump truss tsai
    tsang tshabalala tsipras tudor turner tusk usman varga vargas vasquez vazquez vega verma villa
    vogel volkov wagner walker wallace walsh wang ward warren washington watanabe watson webb
    weber wei weiss wells west white wickremesinghe williams williamson wilson wong wood woods
    wright wu xi xu yadav yamada yamamoto yang yeltsin yilmaz yoon young yusuf zardari zelensky
    zelenskyy zhang zhao zheng zhou zhu zimmermann zulu zuma
    """
}
