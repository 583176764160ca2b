// A fourth part that the rules were not made with: what people write of themselves and others in the course of a
// story, in the usual spellings, as letters, from phones and in haste. Written on 29 November 2026 without looking
// at the rules, and measured once before they were mended. Marks are those of the third part; people are invented,
// telephone numbers are those that Ofcom sets aside for drama, NHS numbers merely pass the check.
import { itemsOf } from './third-held-out.js';

const details = `
I have worked in recovery for eleven years and am happy to talk on ‹phone:07700 900118› or at ‹email:d.okafor@example.org› most mornings.
Further evidence can be had from our policy lead at ‹email:policy.lead@riverside.example.com›.
Please send the outcome to ‹email:margaret_t@example.net› as we have no post here
contact me ‹email:tomasz.w88@example.com› ta
Write to ‹email:info@northside-hub.example.org.uk› and ‹email:chair@northside-hub.example.org.uk›.
I lost my script because they wrote to ‹postcode:NE4 5TG› when we had moved to ‹postcode:DH1 3LE›.
The nearest chemist that does supervised consumption is in ‹postcode:TR18 2QP›, forty minutes away.
From ‹postcode:BT9 6AX›, where there is no needle exchange
I'm at ‹postcode:g42 9na› and wait 14 weeks
Support at ‹postcode:PO1 2DT› closed in 2016, the one at ‹postcode:SO14 0LH› in 2018
Office line ‹phone:0114 496 0771›, Monday to Thursday.
The helpline (‹phone:0191 498 0555›) rang out three times last Sunday.
please ring not text ‹phone:07700900642› as I cannot read well
Out of hours: ‹phone:020 7946 0733› or ‹phone:+44 7700 900 207›
My keyworker gave me ‹phone:01632 960455› and nobody ever answers it
Fax ‹phone:0117 496 0289› still works
International callers should use ‹phone:+44 29 2018 0777›.
My NHS number is ‹nhs-number:943 476 5919› if you want to check my records.
nhs no ‹nhs-number:9434765870› dob ‹date-of-birth:14/02/1979›
Patient ‹nhs-number:943-476-5838› was turned away
My national insurance number ‹ni-number:AB 12 34 56 C› was asked for before I could see a doctor.
NINO: ‹ni-number:JG103759A›
they lost my form, NI ‹ni-number:ce 54 32 10 d›
I was born on ‹date-of-birth:3 September 1968› and started using at 15.
DOB ‹date-of-birth:21.07.1990›
My date of birth is ‹date-of-birth:9th May 1984›.
My son ‹name:Kieran› has been on a waiting list since March.
Dr ‹name:Anwar Siddiqui› was the first to listen to me.
my keyworker ‹name:Denise› left and was not replaced
my daughter ‹name:Aoife› and her partner ‹name:Callum› lost their tenancy
My late husband ‹name:Geoffrey› drank himself to death.
Yours faithfully, ‹name:Rosalind Pettifer›
Kind regards
Mrs ‹name:J Hallam›
Thank you to Nurse ‹name:Oyelaran› at the clinic
my social worker, Mr ‹name:Brennan›, said there was no money
My name is ‹name:Leroy Bascombe› and I have been clean for six years.
My brother ‹name:Darren› died in 2017 of a fentanyl overdose.
I live at ‹address:27 Clarendon Road› and there are needles in the alley.
They housed me at ‹address:Flat 4, 112 Station Road› next to a dealer.
Our project, ‹address:9 Mill Lane›, takes walk-ins.
The hostel at ‹address:58 Wellington Street› is not safe for women.
follow me ‹social-handle:@recoverykez›
We post as ‹social-handle:@northside_hub› and people write to us there.
Dame ‹name:Carol Black›'s first report found 3.1 million users at a cost of 19.3 billion pounds.
See ‹url-with-name:https://www.linkedin.com/in/rosalind-pettifer› for my background
`;

const harmless = `
We prescribe methadone 60 ml and Subutex 8 mg, and Espranor 12 mg since 2019.
Naloxone, Prenoxad and Nyxoid should be in every hostel in Leeds, Hull and Bradford.
Xanax, Spice, ketamine and Mandy are what the young people here use, and Charlie at weekends.
Change Grow Live, Turning Point, We Are With You, Forward Trust and Humankind all bid for the contract.
Section 28 of the Misuse of Drugs Act 1971 and Part 2 of the Psychoactive Substances Act 2016
The A19 corridor from Sunderland to Middlesbrough has no detox bed.
The Orange Book, DIP, DRR and ATR, OST and BBV testing, IPS and MEAM
Between 2012/13 and 2018/19 the budget fell by 27 per cent, from 12,450,000 to 9,088,500 pounds.
Our audit of 1,632 patients (2018-19) found 960 without a care plan.
The service runs 9-5, Monday to Friday, and 24/7 cover costs 112,000 a year.
Grant reference 2019/0042713 and trial ISRCTN12345678
Glasgow, Manchester, Cornwall and the Welsh Valleys each need a different answer.
Public Health England, NHS England, the Home Office and the Ministry of Justice do not talk.
My mother, my sister and my two sons all waited; my keyworker changed four times.
Narcotics Anonymous and SMART Recovery met in the church hall on the High Street.
The Portuguese model, since 2001, and the Swiss one, since 1994.
Will and Hope are what people need; Grace and Faith groups help some.
Royal London Hospital, St Mungo's, King's College and St Thomas' share the load.
Pregabalin 300 mg twice a day, diazepam 5 mg, and 2 x 30 codeine
Black, Asian and minority ethnic women; Brown's theory; Maslow; Bowlby's attachment
ONS figures: 4,359 deaths in 2018, 2,917 of them from misuse
`;

/** One item for every sentence. */
export const items = [...itemsOf(details), ...itemsOf(harmless)];
