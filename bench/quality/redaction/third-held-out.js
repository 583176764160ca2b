// A third part that the rules were not made with: sentences written one by one, as somebody would who wants
// details to slip through or innocent words to be taken out. Written on 25 November 2026 without looking at the
// rules, and measured once before they were mended. `‹kind:value›` says what is to go, and as what; whatever
// else a sentence holds is to stay. People and numbers are invented: telephone numbers are those that
// Ofcom sets aside for drama, NHS numbers merely pass the check.

/** @typedef {import('./tuned.js').Item} Item */

const details = `
Ring me on ‹phone:[01632] 960123› after six.
ring me after six  ‹phone:(01632)960 123›
‹phone:01632 96 01 23› is the project line
Tel no ‹phone:0 1 6 3 2 9 6 0 1 2 3› if you can read my typing
mob: ‹phone:07700900461›.
mob ‹phone:07700-900-461›/‹phone:07700 900 462›
Text ‹phone:+447700900463›, not e-mail
‹phone:+44 (0) 7700 900464› (mobile) or ‹phone:+44(0)20 7946 0018› (desk)
‹phone:(+44) 7700 900 465›
‹phone:0044-7700-900466› from abroad
my number's ‹phone:07700 900 4 6 7› ok
‹phone:+44.20.7946.0123›
Switchboard ‹phone:020 7946 0456 ext 221›
Switchboard ‹phone:0161 496 0345 x 12›
Switchboard ‹phone:0113 4960 987, extension 4›
our Dublin office ‹phone:+353 (0)20 912 3456›
call my sister in Poland on ‹phone:+48 22 555 01 23›
‹phone:+1 (212) 555-0147› is the New York number
‹phone:001 212 555 0147›
‹phone:0808 157 0142› is free from mobiles
‹phone:0909 879 0012› costs a fortune
‹phone:028 9649 6123› Belfast, ‹phone:029 2018 0456› Cardiff
Phone:‹phone:01632960777›Fax:‹phone:01632960778›
I can be reached at the number ‹phone:01632 960 - 779›.
tel:‹phone:+44-1632-960780›
‹phone:o7700 9oo 468› (sorry, my o and 0 keys stick)
WhatsApp me: ‹phone:+44 7700 900 469› 👍
Call ‹phone:‪+44 7700 900470‬› any time
n°‹phone:07700 900471›
My mobile is zero... no, here: ‹phone:07700 900472›,thanks
‹email:j.quill+evidence@example.org›
Mail ‹email:j.quill+evidence@example.org›.
(‹email:o'hanlon_m@example.co.uk›)
<‹email:MARYAM.K@EXAMPLE.ORG›>
mailto:‹email:maryam.k@example.org›?subject=hello
E-mail is ‹email:maryam.k @ example.org›
‹email:maryam dot k at example dot org›
‹email:maryam.k(at)example(dot)org›
‹email:maryam[at]example.org›
‹email:maryam AT example.org›
‹email:maryam.k<at>example<dot>org›
‹email:maryam.k@mail.example.co.uk›;‹email:f@example.io›
you can email me: ‹email:first.last@subdomain.nhs.example›!
‹email:żaneta@example.pl›
‹email:m-k-1987@example-charity.org.uk›'s inbox is full
‹email:maryam.k＠example.org›
‹email:maryam.k@example . org›
My gmail is ‹email:maryamk87 at gmail dot com›
‹email:maryamk87@gmail,com› (typo, sorry)
‹email:"maryam k"@example.org›
/‹email:maryam@example.museum›/
I live at ‹postcode:ls1 4ap›
I live at ‹postcode:LS14AP›,
(‹postcode:sw1a1aa›)
‹postcode:GIR 0AA›
‹postcode:BFPO 57› is where I serve
‹postcode:BF1 2AT›
My postcode: ‹postcode:M1  1AE›
My postcode: ‹postcode:M1-1AE›
‹postcode:EC1A
1BB›
‹postcode:Dn55 1pt› is a village
postcode is ‹postcode:W1A 0AX›. I have lived here all my life
near ‹postcode:B33 8TH› there is nothing
people like me in ‹postcode:CR2 6XH›/‹postcode:CR2 6XJ›
‹postcode:cf10 3nq›, wales
‹postcode:E1W 3SS›-- east end
p/code ‹postcode:N1C4QP›
the surgery at ‹postcode:L1 8JQ› (Liverpool) shut
Postcode ‹postcode:LS1 4AP.›
‹postcode:IM1 1AA› on the Isle of Man
my son was moved to ‹postcode:NE99 1AA›
NI number ‹ni-number:AB 12 34 56 C›
NI number ‹ni-number:ab123456c›
nino: ‹ni-number:AB-12-34-56-C›
‹ni-number:AB.12.34.56.C›
‹ni-number:Kn 123456 a› is on my card
my national insurance no is ‹ni-number:JG 123 456 D›
NI ‹ni-number:JG123456›, I forget the letter
‹ni-number:PW 98 76 54 B›.
they asked for my NINO (‹ni-number:ce123456d›) at the gate
NHS number ‹nhs-number:943 476 5919›
NHS number ‹nhs-number:943-476-5919›
nhs no. ‹nhs-number:9434765919›
NHS: ‹nhs-number:943.476.5919›
My NHS no is ‹nhs-number:943 4765 919›
hospital number, i mean NHS number, ‹nhs-number:401 023 2137›
‹nhs-number:4010232137› – from my letter
NHS Number:‹nhs-number:4 0 1 0 2 3 2 1 3 7›
born on ‹date-of-birth:3rd of May 1987›
DOB ‹date-of-birth:03/05/87›
dob:‹date-of-birth:3.5.1987›
d.o.b. ‹date-of-birth:1987-05-03›
my date of birth is ‹date-of-birth:the third of May nineteen eighty-seven›
D.O.B – ‹date-of-birth:03 MAY 1987›
I was born ‹date-of-birth:May 3, 1987› in Hull
she was born on the ‹date-of-birth:3/5/1987›
birthday: ‹date-of-birth:3 May 1987›
Date of Birth ‹date-of-birth:03051987›
He (born ‹date-of-birth:12 Aug 2001›) died in custody
I live at ‹address:Flat 3, 27 Larch Rd.›, Hull
I live at ‹address:27b Larch Road› in Hull
‹address:Flat 12A, Tolworth House, Larch Street›, Leeds
write to me: ‹address:14-16 Copperfield Close›
our hostel at ‹address:221 Old Quarry Lane› was shut
‹address:2/1, 45 Garscadden Street›, Glasgow
‹address:Rose Cottage, Church Lane›
‹address:The Old Rectory, High Street›, Wem
my flat (‹address:Apartment 9, 3 Wharf Approach›) is damp
‹address:No. 8 Larch Court› is where they deal
‹address:17 Heol y Castell›, Swansea
send it to ‹address:PO Box 112›, Derby
‹address:41, Larch Ave›
‹address:Unit 5, Millbrook Trading Estate›
lives at ‹address:9 St. Agnes' Terrace›
‹address:Room 4, 88 Larch Hill› supported housing
Follow me at ‹social-handle:@quillfeather_m›
insta: ‹social-handle:@q.feather›
my twitter is ‹social-handle:quillfeather87›
twitter handle ‹social-handle:@quillfeather›.
Facebook ‹url-with-name:facebook.com/maryam.quill›
see ‹url-with-name:https://www.linkedin.com/in/maryam-quill-12345/›
‹url-with-name:https://x.com/mquill› has the thread
tiktok ‹social-handle:@mquill_recovers›
My blog ‹url-with-name:https://medium.com/@mquill/my-story›
‹url-with-name:instagram.com/mquill›
snapchat: ‹social-handle:mquill99›
My son ‹name:Darragh› was given naloxone
my son, ‹name:Darragh›, was given naloxone
our daughter ‹name:Saskia-Mae› waited a year
Our daughter's called ‹name:Saskia›.
my keyworker ‹name:Bronagh› was lovely
My key worker is ‹name:Bronagh Ó Súilleabháin›
Dr ‹name:Venkataraman› refused
dr. ‹name:A. Venkataraman› refused
Doctor ‹name:Venkataraman› refused
my mum ‹name:Philomena› had nobody
my late husband ‹name:Alwyn› drank
my brother ‹name:Seán O'Dwyer› went to prison
my partner's name is ‹name:Kestutis›
My name is ‹name:Ifeoma Nwachukwu› and I am in recovery.
I'm ‹name:Ifeoma› and I am in recovery
i am called ‹name:Ifeoma›
Mrs ‹name:Featherington-Hale› from the council
Ms ‹name:D'Angelo›'s class
Mr. ‹name:O’Hara› and Mr ‹name:de Vries›
Miss ‹name:Xu›
Professor ‹name:Ogunbanjo›'s clinic
Sister ‹name:Bernadette› at the hospice
Father ‹name:Kowalczyk› runs a soup kitchen
Rev. ‹name:Marsden›
PC ‹name:Thistlewood› was kind
Sgt ‹name:Thistlewood›
Cllr Mrs ‹name:Agbaje› agreed
my social worker, a woman called ‹name:Tamsin Lightbody›, left
a lad called ‹name:Kieron› sold it
a boy named ‹name:Zubair›
my friend ‹name:Oksana› overdosed
my mate ‹name:Dazza› overdosed
my GP (Dr ‹name:Iyer›) knows
my probation officer ‹name:Winston Beckford› helped
Kind regards, ‹name:Maryam Quill›
Yours sincerely
‹name:M. Quill›
Thanks, ‹name:Maryam›
Best wishes – ‹name:Maryam Quill›, Chair
Signed ‹name:Maryam Quill›
my children ‹name:Aoife› and ‹name:Tadhg› were taken
my sons ‹name:Luca›, ‹name:Marek› and ‹name:Idris›
my granddaughter ‹name:Wren› lives with us
My nephew ‹name:Bartholomew›'s death
her boyfriend ‹name:Vasile› controls her
my ex ‹name:Gary›
my ex-wife ‹name:Lorna› has custody
My counsellor was ‹name:Nkechi›.
the nurse, ‹name:Jacinta›, gave me my script
my daughter ‹name:MIA› is 6
my son ‹name:jayden› is 9
MY SON ‹name:DECLAN› DIED
RIP ‹name:Big Tony›
In memory of ‹name:Callum Reece Doherty›, 1998–2017
support worker ‹name:Anjali R.› visits
my wife ‹name:María José› and I
his name was ‹name:Łukasz›
ask for ‹name:Bev› at reception
Name: ‹name:Maryam Quill›
spoke to Mr ‹name:N. Obi-Castellane› on Tuesday
my sponsor ‹name:Fergus› saved me
our late son ‹name:Tobias (Toby)›
my step-dad ‹name:Reg› hit us
my twin sister ‹name:Agnieszka› too
My little boy ‹name:Noah› asked why
`;

const harmless = `
Methadone 60mg/5ml, then buprenorphine 16 mg daily
Naloxone 400 micrograms, 1.26 mg nasal
2,400 people in 2019 and 2,917 in 2020
Deaths rose from 2,670 (2018) to 2,883 (2019)
£1,234,567 was cut, and £700.90 per head
ISBN 978-0-14-310502-7 has the argument
ISBN 0 14 310502 1
Grant ref. MR/S001234/1, and ES/T014377/1
doi:10.1016/S0140-6736(20)30652-9
PMID 32240626
See paragraphs 3.1.12 to 3.1.19
Section 23(2) of the Misuse of Drugs Act 1971
paras 01632 and 01633 of the log
registered charity no. 1072345
company number 07654321
OR 1.87, 95% CI 1.21 to 2.64, p=0.003
chi2(4) = 12.59
Lancet 2020; 395: 1054-62
the meeting was on 3 May 2019
the project was born in May 2010
The strategy of 8 December 2017
since April 2013 budgets are local
in the May elections June was warm
May I add that March was worse
between 2010/11 and 2018/19
Class A drugs, class B and class C
A1 and M62 are the routes used; the B5127 too
county lines run from Liverpool to St Helens
Form FP10MDA is used
an FP10 script
P45 and SA302 forms
a CD4 count of 350
5F-ADB and MDMB-CHMICA are in spice
LSD, GHB/GBL, 2C-B and 4-MMC
MDMA at £5 a pill
St Mungo's and St Giles Trust
Alcoholics Anonymous, Narcotics Anonymous
Change Grow Live in Hull
Dr Foster data and the Doctor Who cast
Turning Point and Phoenix Futures
Jobcentre Plus
HMP Drake Hall and HMP Wandsworth
Jack Daniels and Bacardi
Mary Jane, Molly, Charlie and Billy on the street
Special K
the Black Review and the Marmot report
the Dame Carol review
the John Lewis model
the Rowntree Foundation
King's College Hospital
Lambeth, Southwark and Lewisham
my son is in prison
my daughter has autism
my keyworker left and nobody came
my brother and sister both use
our children need youth clubs
Dr's surgeries turn people away
GP at the practice
Sister organisations should share
Mr and Mrs Average
ring 999 or 111
FRANK on 0300 is not enough
24/7 support and 9-5 services
12 step and 12-Step groups
Tier 4 places
90 000 people
1 in 10 aged 16-24
ages 11 - 15: 24%
10:30 to 16:45
Step 1 to Step 12
Level 3 NVQ
ICD-11 code 6C43
table 01234 in annex 5
@ 5pm every day
£5 @ 10g
50 @ most
look at our website https://www.example.org/services
www.gov.uk/government/publications/review-of-drugs
see NICE guidance CG52 and NG64
NDTMS and TOPs forms
IPS pilots in 7 areas
EU 2021-27 programme
Black, Asian and minority ethnic people
Pool Street regeneration
people on our high street
street drinkers in the park
the road to recovery
Recovery Road was a pilot scheme
a place to be, a way back
5 Ways to Wellbeing
3 Way Trust
Will and Grace of the workers
Rose-tinted views
Grace periods
Bill proposals
Mark my words
Faith groups
Hope House hostel
regards to funding, it was cut
thanks to Public Health England
Best wishes for the review
Kind regards to all
signed by three councils
named key workers
called in by police
a man called the police
the so-called Spice epidemic
Name the drug
born into poverty
born in care
number of deaths 07 to 08
20 mg, 30 mg, 40 mg
12 34 56 78
WC1 and SW9 were worst
postcode lottery
postcode areas: LS, BD and HX
E17 crew
H1N1 and B12
B12 injections
M25 corridor
AB 12 trial arms
NI and Wales differ
NHS 111
NHS Long Term Plan 2019
version 2.3.10
192.168.0.1
1987-2019
`;

/** One item for every sentence. A line that begins in the midst of a mark belongs to the one before. */
export const items = [...itemsOf(details), ...itemsOf(harmless)];

/**
 * @param {string} lines
 * @returns {Item[]}
 */
export function itemsOf(lines) {
  return lines
    .trim()
    .split(/\n(?![^‹\n]*›)(?!‹name:M\. Quill›)/)
    .map((line) => ({
      text: line.replace(/‹[a-z-]+:([^›]*)›/g, '$1'),
      targets: [...line.matchAll(/‹([a-z-]+):([^›]*)›/g)].map(([, kind = '', value = '']) => ({
        kind: /** @type {import('./tuned.js').Target['kind']} */ (kind),
        value,
      })),
    }));
}
