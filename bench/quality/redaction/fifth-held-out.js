// A sixth part that the rules were not made with: what people in the United Kingdom type into a form about
// themselves and others, in hard but likely spellings, and what a review of drugs policy is full of that only
// looks like it. Written on 29 November 2026 without looking at the rules, and measured once before they were
// mended. Marks are those of the third part; people are invented, telephone numbers are those that Ofcom sets
// aside for drama, NHS numbers merely pass the check.
import { itemsOf } from './third-held-out.js';

const details = `
my email is ‹email:kwame dot asante at example dot org›
‹email:lorna.pugh (at) example (dot) co (dot) uk›
you can get me on ‹email:b.tansley@example.co.uk› or ‹email:btansley@example.ac.uk›
EMAIL ‹email:R.OKONJO@EXAMPLE.ORG.UK›
e-mail:‹email:gwen_ifans@example.cymru›.
My address for replies is ‹email:moira-mcleod+review@example.scot›, thank you
‹email:tom @ example.com› is my mail
write to ‹email:recovery.hub[at]example[dot]org›
email me (‹email:j.d'arcy@example.com›)
Contact us: ‹email:info@peers-in-recovery.example.org›; ask for the manager
my old one was ‹email:dazza1987@example.com›/new one ‹email:darren.hodge@example.net›
‹email:Siân.Prosser@example.wales›
emails bounce from ‹email:steph.nwosu@mail.example.com›, try the phone
it is ‹email:priti [dot] shah [at] example [dot] com›
reach me: ‹email:PETEB@EXAMPLE.COM›!
Tel. ‹phone:0191 498 0427›
tel ‹phone:(020) 7946 0512› ext 4
Telephone: ‹phone:+44 (0)20 7946 0733›
‹phone:+44(0)1632960774› is the office
from abroad ‹phone:0044 7700 900881›
‹phone:0044(0)7700900882› evenings
my number is ‹phone:07700.900.883›
call ‹phone:07700-900884› or the landline ‹phone:01632-960-245›
mobile ‹phone:+44 7700 900 885›
‹phone:07700 900886› (mum's)
ring us on ‹phone:029 2018 0119›
Ffôn: ‹phone:029 2018 0234›
phone ‹phone:028 9649 6011›
‹phone:0131 496 0333› x 212
whatsapp ‹phone:+447700900887›
Fax ‹phone:0113 4960 556›
txt ‹phone:07700900888› dont ring
‹phone:077 0090 0889›
(‹phone:0117 496 0871›)
Our helpline is ‹phone:0808 157 0192›
ph: ‹phone:01632 960 347›/‹phone:960 348›
‹phone:(0161) 4960 921›
call me on ‹phone:07700 900 890.› Thanks
I am on ‹phone:44 7700 900891›
Mob:‹phone:07700900892›;Home:‹phone:01632960481›
My postcode is ‹postcode:ls8 5qj›
I live in ‹postcode:M14 6HR›.
postcode ‹postcode:SW1A2AA›
‹postcode:cf103at›
We run a group in ‹postcode:NE1 4ST› and one in ‹postcode:DH1 3LE›
‹postcode:B1 1AA› area
(‹postcode:EC1V 9HX›)
My son was housed at ‹postcode:ll57 2dg› far from us
‹postcode:bt7-1nn›
post to ‹postcode:G12  8QQ›
living in ‹postcode:W1T 3JL›, near the clinic
POSTCODE: ‹postcode:PL4 8AA›
‹postcode:hu52tr› hull
sa1 is the district, ‹postcode:sa1 8eq› is mine
my nino is ‹ni-number:QQ 12 34 56 C›
NI no. ‹ni-number:AB123456D›
national insurance ‹ni-number:jk 55 66 77 b›
NINO: ‹ni-number:SE-20-31-42-A›
N.I. number ‹ni-number:ab 12 34 56 a›
UC claim under ‹ni-number:PX 881234 C› was stopped
nino ‹ni-number:TR.45.67.89.D›
National Insurance Number:‹ni-number:NS 447712B›
my NI is ‹ni-number:wk209981c›
NHS number ‹nhs-number:943 476 5919›
nhs no: ‹nhs-number:9434765919›
NHS no ‹nhs-number:401-023-2137›
Patient ‹nhs-number:450 557 7104› was discharged too early
my N.H.S. number is ‹nhs-number:987 654 4321›
‹nhs-number:4010232137› is on all his letters
born on ‹date-of-birth:the third of March 1971›
DOB ‹date-of-birth:14/02/88›
d.o.b. ‹date-of-birth:1.9.1990›
date of birth: ‹date-of-birth:22nd November 1965›
my dob is ‹date-of-birth:07-07-1979›
I was born on ‹date-of-birth:Christmas Day 1982›
He was born ‹date-of-birth:12 June 2001› and died at nineteen
D.O.B.: ‹date-of-birth:5 Aug '74›
(b. ‹date-of-birth:30.04.1959›)
DoB‹date-of-birth:19 10 1983›
born ‹date-of-birth:twenty-first of May nineteen eighty›
I live at ‹address:14 Beech Grove›, Harrogate
‹address:Flat 3, 27 Station Road›, Stoke
my address is ‹address:8 Heol y Bryn›, Cardiff
‹address:22 Ffordd Gwynedd›, Bangor
home is ‹address:3 Maes yr Haf›
‹address:Flat 2B, Larkspur House, 119 Mill Lane›
they put me up at ‹address:41a Lower Brook Street›
‹address:7 THE CRESCENT›, Leeds
‹address:12 st. mary's close› in Hull
moved to ‹address:101 Oak Ave› last year
‹address:66 Stryd Fawr›, Bala
‹address:Unit 5, 18 Wharf Approach›
she lives at ‹address:2 Bryn Terrace› now
My name is ‹name:Aled Prydderch›
I'm ‹name:Caoimhe O'Shaughnessy› and I run a group
i am ‹name:denise fairclough› and my son died
Yours faithfully, ‹name:Nkechi Ibekwe›
Kind regards
‹name:Tim Wrigglesworth-Lunt›
Thanks, ‹name:Bronwen›
my keyworker ‹name:Leanne› left
my son ‹name:Tyler›'s dealer
Dr ‹name:Anand Krishnaswamy› refused
my GP, Dr ‹name:Pemberton›, listened
PC ‹name:Wainwright› stopped me
my daughter ‹name:Ellie-Mae› is nine
my late husband ‹name:Graham› drank
our social worker, ‹name:Tunde Bakare›, was kind
my brother ‹name:Iwan›, 34, overdosed
Mrs ‹name:D. Hargreaves› from number nine
My partner is called ‹name:Jodie›
a friend named ‹name:Mustafa› died
my ex ‹name:Carl› still uses
signed ‹name:M. A. Fothergill›
Mr. ‹name:McGillicuddy› at the chemist
my best mate ‹name:Davey› went inside
Sister ‹name:Agnes Molloy› nursed him
my probation officer ‹name:Keith Ollerenshaw› said so
Nurse ‹name:Blessing Mwale› was the only one who cared
Prof. ‹name:Ottoline Greaves›
our little boy ‹name:Alfie›
my mum, ‹name:Sandra›, looks after them
NAME: ‹name:JOHN PAUL RAFFERTY›
Ms ‹name:Van der Berg› from the council
my support worker's name is ‹name:Hafsa›
the consultant, Mr ‹name:Ng›, said no
my twins ‹name:Ruby› and ‹name:Jake›
follow ‹social-handle:@cleanandsober_leeds›
insta: ‹social-handle:@kez.in.recovery›
twitter ‹social-handle:@RecoveryRhi›
my tiktok is ‹social-handle:@sobersi87›
On Instagram I am ‹social-handle:@just_for_today_jo›.
‹url-with-name:https://www.linkedin.com/in/aled-prydderch-4b12›
see ‹url-with-name:facebook.com/denise.fairclough.7›
blog at ‹url-with-name:https://medium.com/@tunde.bakare›
`;

const harmless = `
Section 12 of the Act and schedule 2, part 1
Misuse of Drugs Act 1971, s. 5(3)
in 2019/20 there were 4,561 deaths; in 2020/21, 4,859
A grant of £1,200 became £12,000 a year
NICE guideline NG64 and CG52 and TA114
doi:10.1016/S2215-0366(18)30415-1
https://doi.org/10.1136/bmj.m2212
ISBN 978-0-14-103357-0
grant MR/S019669/1 from the MRC
ES/T001364/1 and NIHR127829
PMID 31278023; PMC6610542
methadone 60 mg, buprenorphine 16mg, naloxone 400 micrograms
Sativex 2.7 mg/2.5 mg per spray
diazepam 10 mg x 28, pregabalin 300mg bd
Espranor, Subutex and Buvidal 96 mg monthly
charity number 1061582 (SC041009 in Scotland)
company no. 07891234
p < 0.001, OR 1.43 (95% CI 1.12-1.83), n = 1,204
blood alcohol 80 mg/100 ml
HR 0.77; df = 3; chi2 = 12.41
crime fell by 12.5 per cent between 2010 and 2015
Home Office circular 008/2015
table 4.2, page 117, paragraph 3.14
Volume 45 Issue 3 pp. 112-129
R v Lambert [2001] UKHL 37
EWCA Crim 1234
2,4-dinitrophenol and 3,4-methylenedioxymethamphetamine
MDMA 150 mg, 2C-B, 4-MMC, GHB/GBL
the 12-step programme and step 5
open 24/7, 365 days a year
between 9.30 and 17.00 on weekdays
a waiting list of 6-8 weeks
the M62 and the A1(M)
the N11 bus and room B12
EU directive 2019/713
HM Treasury's 2021 spending review: £780 million
call 999 or 111; text 85258
the Frank helpline and the Samaritans 116 123
ICD-10 F11.2 and DSM-5
MHRA case 45/2018
UNODC World Drug Report 2020, booklet 2
a cohort born in 1970 and another born in 1958
children born since 2010 to mothers in treatment
my son and my daughter both waited
Dame Carol Black's review, part two
Release, Transform and Turning Point said the same
Mary Jane, Charlie, Molly and Tina are names of drugs
Billy Whizz means speed
Angel dust, Brown, Henry and H
Portugal, Oregon and Vancouver tried it
Change Grow Live in Hull
Cranstoun in the West Midlands
King's College London and St George's
the Rowntree Foundation
HMP Styal and HMP Manchester
Drug Science and the Conservative Drug Policy Reform Group
Vitamin B12 500 mcg
naltrexone; acamprosate 666 mg tds
3 x 30 mg codeine
0.5 g a day at £40 to £60
8 out of 10, 3/4, 2nd and 3rd
from 01/04/2019 to 31/03/2020
the report of 12 June 2018
Tuesday the 5th of May
Black and Asian people are stopped 9 times as often
Hope House and Phoenix Futures
May and June were the worst months
Will that help? Grace is what is needed.
PO Box wards, high street shops and the road to recovery
street outreach on Mill Road
12 beds in 3 wards
150 metres from a school
one in 4 people; 25,000 of 250,000
the UK spends 0.02% of GDP
£0.5m in 2016 prices
reference ABC/2021/00456
ONS dataset 12: 76.8 per million
"I am angry", "I am sober" and "I am not a criminal"
I'm Welsh; I'm working class; I am Muslim
my support worker said no and my GP agreed
Dr or nurse, doctor or keyworker
the Daily Mail and the BBC at 10pm
2021 census, 1961 convention, 1988 protocol
@ 5 pounds a bag
w/o support, b/c of cuts
07/2021
10-15-20 scheme
1 800 000 people
`;

/** One item for every sentence. */
export const items = [...itemsOf(details), ...itemsOf(harmless)];
