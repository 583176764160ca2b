/**
 * First names that are common in the United Kingdom and hardly anything else: no words ("Grace"), no months ("May"), no
 * drugs ("Charlie", "Molly", "Mandy", "Tina"), no services ("Frank"). They are used only where a capital is not enough
 * to know a name by: see `people.ts`.
 */
const list = `
aaron abdul abdullah abigail adam adaeze adele adrian agnes ahmed aidan aisha aiden alan alana albert alex alexander alexandra alfie
ali alice alicia alison alistair allan allison amanda amber amelia amina amir amy andrea andrew andy angela angus anita ann anna annabel
anne annette annie anthony antonia antony anya arjun arthur asha ashley ayesha babatunde barbara barry beatrice becky ben benjamin bernadette
bernard beth bethan bethany beverley bev brenda brendan brian bridget bronwen bryan bryony cameron carl carla carly carol caroline carolyn
catherine cathy catriona ceri charlotte cheryl chidi chloe chris christina christine christopher ciara ciaran claire clare clive colin colleen
conor connor craig daniel danielle darren dave david dawn dean deborah debbie declan deirdre denise dennis derek desmond diana diane dinesh
dominic donald donna doreen doris dorothy douglas duncan dylan eamonn edward edwin eileen elaine eleanor elena elizabeth ellen ellie eloise elsie
emily emma eric erica erin ethan euan evan eve ewan fatima felicity fiona frances francis freya gareth gary gavin geoff geoffrey
george georgia georgina gerald gerard geraldine gillian glenda glenn gloria gordon graham gregory gwen hamish hannah harold harriet
hassan hazel heather helen henrietta hilary holly howard hugh hussein ian ibrahim imogen imran iqbal irene isaac isabel isabella isobel isla
ivan jacob jacqueline jacqui jade jake james jamie jane janet janice jasmine jason jasper jayne jean jeanette jeff jeffrey jemma jennifer
jenny jeremy jess jessica jill jim jimmy jo joan joanna joanne jodie joe joel john johnny jonathan jordan joseph josephine josh joshua
joyce judith judy julia julian julie june karen karl kate katherine kathleen kathryn kathy katie kayleigh keith kelly ken kenneth
kerry kevin khadija kieran kim kimberley kirsten kirsty kwame kyle laura lauren laurence leah leanne lee leila leo leon lesley leslie
lewis liam linda lindsay lisa liz lloyd logan lois lorna lorraine louis louise luca lucas luke lydia lynn lynne lynsey mabel
maddie madeleine malcolm mandeep marcus margaret maria marian marie marilyn marion marjorie martha martin martyn mary mathew matt matthew maureen
maurice megan mehmet melanie melissa michael michelle miriam mohamed mohammad mohammed moira monica morag muhammad muriel nadia naomi
natalie natasha nathan neil ngozi niall nicholas nicola nicole nigel nikki noah noreen norma norman oliver olivia oluwaseun omar oscar
owen pamela pat patricia patrick paul paula pauline penny pete peter phil philip phillip philippa priya rachael rachel rahul raj rajesh
ralph raymond rebecca reece rhian rhiannon rhys richard ricky rita rob robert roberta robin roger roisin ron ronald rory
rosalind rosemary rosie ross roy russell ruth ryan sabrina sadie sajid sally sam samantha samina samira samuel sandra sanjay sara sarah
saoirse scott sean seamus sebastian shabana shane shannon sharon shaun sheila shelley shirley simon sinead siobhan sonia sophia sophie stacey stanley
stella stephanie stephen steve steven stewart stuart sunita susan susannah suzanne sylvia tara tariq teresa terence terry thelma theresa
thomas tim timothy toby tom tommy toni tony tracey tracy trevor tristan tyler ursula valerie vanessa vera vicky victor victoria
vincent viv vivien vivienne wanda wayne wendy wesley william winifred winston yasmin yusuf yvette yvonne zac zachary zainab zara zoe
callum jayden kai kian caleb finley finn harvey archie theo elliot elliott reuben dexter jaxon jaden kaden ryder zachariah ewen
mia ava ella evie ellis maisy millie libby tilly lexi lexie kaitlyn caitlyn alisha aliyah amelie anais matilda nancy esme eliza isla-rose martina
brandon bradley curtis-lee jordon kieron kyran liam-james rhys-jones shay sheridan tadhg darragh eoin oisin cathal conall declan
idris alwyn emyr emlyn gwilym ieuan meirion philomena reg ronan saskia tegan tia kacey casey-leigh chelsea demi-leigh
vasile andrius kestutis giorgos mihail bogdana dragan goran zoran milos jelena
aaliyah abdirahman abena abiodun abubakar adebayo adunni afua agnieszka aileen aisling akosua alejandro aleksander
aleksandra alessandro alexandru amara amrit amy-leigh ananya andrei andrzej aneta angharad anil anjali anthony anton
aoife arash archana areeba arif armando arwel ayaan ayodele azadeh bartosz bashir beata bilal blodwen bogdan bola
boris bronagh bronislaw bukola caitlin caoimhe carys cathal chantelle chiamaka chinedu chukwuemeka cian ciaran-james
cillian clodagh corinne courtney cristina dafydd damilola dan danny danuta dariusz davinder deepak deepika delroy
demetrius demi dilys dimitri dmitri dorota drystan ebony ed eddie efua eilidh eirian eleri elin eluned emeka emmanuel
emre enrique esme esra esther eszter ewa ezekiel faisal farah farhan farooq farzana fatima fatoumata fergus feyza
fikret filip fionn fionnuala folasade frankie-lee fred freddie gabriela gav gaynor gemma geraint gerry gethin ghulam
giovanni giulia grainne greg grzegorz guillaume gurpreet guto gwyneth habiba hadiza halima hamza harjit haroon
harpreet hayley helena henryk hortense hristo iestyn ifeanyi ifeoma igor imelda ioan ioana ishaan iwona jadwiga
jagdish jamal jamila jaroslaw jaswinder javier jerzy joanne-marie joao joaquin joginder jolanta jorge jozef juanita
julita justyna kamal kamila karolina karthik kashif kasia katarzyna kathy kayleigh kayode keeley kehinde keiran
kelechi kenzie kev khaled kiran kofi krishna krystyna krzysztof kuba kulwinder kwabena kwesi lakshmi lamar laszlo
latoya layla leszek lewie lina llewelyn llinos lorenzo lucja ludmila luigi lukasz maciej maddy mahmoud mairead maisie
malachy malgorzata mandeep manjit manpreet marcin marek mariam mariana mariusz mateusz mathilda matty maxine mayowa
meera meinir mercedes mererid michelle mick mihai mike milena miroslav mohsin monika mourad mustafa myfanwy naeem
nafisa nasreen nasser natalia nate navdeep nazia neha nerys niamh nicky nige nikhil nikolai nkechi nnamdi noor nuala
obinna oksana olga olumide oluwaseyi omolara oonagh oriol orla oskar osman paddy pallavi parminder parveen patrycja
pauly pawel petros phil piotr poonam pradeep pranav przemek przemyslaw quentin rach rafael rafal rahim rajinder ramesh
rania rashid raymundo razia reena renata rhodri rhona robbie roberto rohan roisin roksana ronnie rosalind rukhsana
sabina safiya sakina salma sameer sammy samuele sandeep sanjeev santiago saoirse sarita satnam sergei sevda seán
shabnam shafiq shahid shakira shanelle shanice shaun shaz shazia shirin shona siobhan sioned slawomir sorcha stanislaw
steph stu subhash sukhdeep sukhvinder sunil suresh surinder svetlana swati szymon tadeusz taiwo tamara tamsin tanisha
tanya tariq tash tatiana temitope teresita terrence terri thandiwe thelma thulani tobias tomasz trish tunde uche
ugochukwu umar uzma vijay vikki vikram viktor vinny vladimir waleed waqas wendy weronika wiktoria wioletta wladyslaw
wojciech xanthe xavier yasmine yaw yetunde yolanda yousef yvonne zack zainab zaynab zbigniew zdenka zeynep zofia
zoltan zubair zuzanna zygmunt`;

export const givenNames: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
