import type { Described } from './theme-words.js';

/**
 * What else people are asked about: labels and descriptions of other calls' themes, as a code frame would have them.
 * Themes that are no nearer to answers than these are found by chance (`chance.ts`).
 */
export const otherSubjects: readonly Described[] = [
  {
    label: 'Waiting for treatment',
    description:
      'Long waits for operations, referrals and hospital appointments, and cancellations at short notice.',
  },
  {
    label: 'Seeing a family doctor',
    description:
      'Getting through to the surgery, seeing the same doctor and the length of appointments.',
  },
  {
    label: 'Accident and emergency',
    description: 'Ambulances, casualty departments and help when life is in danger.',
  },
  {
    label: 'Hospital wards and discharge',
    description: 'Care on wards, food, cleanliness, and going home from hospital with support.',
  },
  {
    label: 'Mental health',
    description: 'Depression, anxiety, counselling and support in a mental health crisis.',
  },
  {
    label: 'Tiredness and strain',
    description: 'Exhaustion, lack of sleep and the toll that daily strain takes on body and mind.',
  },
  {
    label: 'Dentists',
    description: "Finding a dentist, charges for treatment and the state of people's teeth.",
  },
  {
    label: 'Cancer and serious illness',
    description: 'Screening, diagnosis and treatment of cancer and other serious disease.',
  },
  {
    label: 'Dying and bereavement',
    description: 'End of life care, hospices, funerals and support for those who are bereaved.',
  },
  {
    label: 'Drugs and addiction',
    description: 'Use of illegal drugs, addiction, treatment and recovery.',
  },
  {
    label: 'Alcohol',
    description: 'Drinking, its harm, licensing of pubs and the price of alcohol.',
  },
  {
    label: 'Smoking and vaping',
    description: 'Cigarettes, e-cigarettes, and where and to whom they may be sold.',
  },
  {
    label: 'Food and obesity',
    description: "Healthy eating, sugar, labels, takeaways and children's weight.",
  },
  {
    label: 'Vaccination and infection',
    description: 'Vaccines, infectious disease, hygiene and protection in a pandemic.',
  },
  {
    label: 'Pregnancy and birth',
    description: 'Maternity care, midwives, birth and support for new parents.',
  },
  {
    label: 'Home care workers',
    description: 'Paid carers who visit at home: time of visits, training, turnover and agencies.',
  },
  {
    label: 'Care homes',
    description: 'Residential and nursing homes: quality, staffing, fees and safety.',
  },
  {
    label: 'Time off from caring',
    description:
      'Respite, short breaks and replacement care, so that those who look after somebody can rest.',
  },
  {
    label: 'Unpaid family carers',
    description: 'Relatives who look after somebody at home and what it asks of them.',
  },
  {
    label: 'Old age and dementia',
    description: 'Growing old, frailty, memory loss and staying at home.',
  },
  {
    label: 'Disability and access',
    description:
      'Access and fair treatment for disabled people: mobility, sight, hearing and learning disabilities.',
  },
  {
    label: 'Autism and learning disability',
    description: 'Support for autistic people and people with a learning disability.',
  },
  {
    label: 'Equipment and adaptations at home',
    description: 'Stairlifts, ramps, bathrooms and other changes that make a home fit to live in.',
  },
  {
    label: 'Being heard by professionals',
    description: 'Families want to be listened to, informed and involved in decisions by staff.',
  },
  {
    label: 'Help in a crisis and plans for the future',
    description:
      'What happens when the one who copes falls ill or dies: planning ahead, and someone to step in.',
  },
  {
    label: 'Forms and assessments',
    description: 'Paperwork, proof, repeated assessments and having to say the same thing again.',
  },
  {
    label: 'Finding the right service',
    description:
      'Not knowing who to turn to, being passed from one office to another, and calls that nobody answers.',
  },
  {
    label: 'Benefits and allowances',
    description: 'Welfare payments: amounts, eligibility, sanctions and appeals.',
  },
  { label: 'Cost of living', description: 'Bills, debt and families who cannot make ends meet.' },
  {
    label: 'Pensions',
    description: 'State and private pensions, retirement age and the income of older people.',
  },
  { label: 'Poverty and food banks', description: 'Hardship, hunger and where families turn.' },
  {
    label: 'Housing costs and rents',
    description: 'Rent, landlords, evictions and the price of homes.',
  },
  { label: 'Homelessness', description: 'People who sleep rough or have nowhere of their own.' },
  {
    label: 'New homes and planning',
    description: 'Development, planning permission, density, design and the green belt.',
  },
  {
    label: 'Heritage and old buildings',
    description: 'Protection of historic buildings, monuments and the look of a place.',
  },
  {
    label: 'Traffic and congestion',
    description: 'Too many cars, queues, diversions and roads that carry what others have lost.',
  },
  {
    label: 'Road safety and speed',
    description: 'Dangerous driving, speeding, crossings, and places where people are hurt.',
  },
  { label: 'Road repairs', description: 'Potholes, surfaces, street lights and works.' },
  { label: 'Parking', description: 'Places to park, permits and charges.' },
  {
    label: 'Fines and enforcement cameras',
    description: 'Penalties, cameras, signs that catch drivers out, and the money they raise.',
  },
  {
    label: 'Cycling',
    description: 'Bikes, lanes, paths, storage and getting about on two wheels.',
  },
  {
    label: 'Walking and streets to live in',
    description: 'Pavements, quiet streets, children playing out and neighbours meeting.',
  },
  {
    label: 'Buses and trains',
    description: 'Public transport: routes, frequency, fares, reliability and stops.',
  },
  {
    label: 'Rural transport and distance',
    description: 'How far things are in the country and what it takes to get there.',
  },
  { label: 'Taxis and private hire', description: 'Cabs, licences, drivers and fares.' },
  {
    label: 'Deliveries and trades',
    description: 'Vans, couriers, builders and others who come to homes and businesses to work.',
  },
  { label: 'Air travel', description: 'Airports, flights and their noise.' },
  {
    label: 'Electric cars and fuel',
    description: 'Charging points, batteries, fuel duty and the change to electric vehicles.',
  },
  { label: 'Air pollution', description: 'Fumes, exhaust, dust and what people breathe.' },
  { label: 'Noise', description: 'Loud streets, neighbours, nights and quiet.' },
  { label: 'Climate change', description: 'Global warming, carbon and what to do about it.' },
  {
    label: 'Energy prices and heating',
    description: 'Gas, electricity, insulation and keeping a home warm.',
  },
  {
    label: 'Wind, solar and nuclear power',
    description: 'Where energy comes from and what it does to a place.',
  },
  {
    label: 'Water and sewage',
    description: 'Clean rivers, leaks, sewage, bills and water companies.',
  },
  { label: 'Flooding', description: 'Floods, drainage and defences.' },
  {
    label: 'Rubbish and recycling',
    description: 'Bins, collections, litter, fly-tipping and packaging.',
  },
  { label: 'Wildlife and nature', description: 'Species, habitats, trees and green places.' },
  {
    label: 'Farming and the countryside',
    description: 'Farms, land, crops, subsidies and rural life.',
  },
  { label: 'Animal welfare', description: 'How animals are kept, bred, moved and killed.' },
  { label: 'Fishing and the sea', description: 'Catches, boats, quotas and life in the sea.' },
  { label: 'Parks and play areas', description: 'Parks, playgrounds, benches and open spaces.' },
  { label: 'Sport and leisure', description: 'Pools, gyms, clubs, pitches and getting active.' },
  { label: 'Libraries', description: 'Books, opening hours, buildings and staff of libraries.' },
  {
    label: 'Arts and museums',
    description: 'Theatre, music, museums, festivals and funding for culture.',
  },
  {
    label: 'Town centres and shops',
    description: 'High streets, shops, customers, trade and empty units.',
  },
  {
    label: 'Pubs, restaurants and nights out',
    description: 'Eating out, nightlife and what there is to do in the evening.',
  },
  {
    label: 'Tourism and holiday homes',
    description: 'Visitors, hotels, second homes and holiday lets.',
  },
  {
    label: 'Small businesses',
    description: 'Red tape, rates, loans and the burden on small firms.',
  },
  { label: 'Jobs and wages', description: 'Employment, pay, skills and new industries.' },
  {
    label: 'Work and family life',
    description: 'Flexible hours, leave and understanding bosses for people with duties at home.',
  },
  {
    label: 'Health and safety at work',
    description: 'Accidents, training, inspections and protection of workers.',
  },
  {
    label: 'Apprenticeships and training',
    description: 'Learning a trade, skills for adults and colleges.',
  },
  {
    label: 'Schools and teachers',
    description: 'Teaching, class sizes, exams and funding of schools.',
  },
  { label: 'Special educational needs', description: 'Support for pupils with special needs.' },
  {
    label: 'Nurseries and childcare',
    description: 'Care for young children: places, hours, cost and staff.',
  },
  { label: 'Universities and students', description: 'Fees, loans, teaching and student life.' },
  { label: 'Young people', description: 'Youth clubs, things to do and chances for teenagers.' },
  {
    label: 'Young people with duties at home',
    description:
      'Children who look after a parent, brother or sister, and what school knows of it.',
  },
  {
    label: 'Children in care',
    description: 'Fostering, adoption, social workers and leaving care.',
  },
  { label: 'Parents and families', description: 'Raising children, family life and separation.' },
  { label: 'Domestic abuse', description: 'Violence and control at home, refuges and the police.' },
  {
    label: "Women's safety and equality",
    description: 'Harassment, equal pay and how women are treated.',
  },
  {
    label: 'Race, faith and discrimination',
    description: 'Prejudice, equal treatment and life together.',
  },
  {
    label: 'Gay and transgender people',
    description: 'Rights, recognition and safety of gay and transgender people.',
  },
  { label: 'Immigration and refugees', description: 'Borders, visas, asylum and newcomers.' },
  {
    label: 'Policing',
    description: 'Officers on the beat, response to crime and trust in the police.',
  },
  {
    label: 'Antisocial behaviour',
    description: 'Gangs of youths, vandalism, drinking in the street and fear of going out.',
  },
  { label: 'Knives, guns and violence', description: 'Weapons, stabbings and serious violence.' },
  { label: 'Courts and justice', description: 'Trials, sentences, legal aid and delays.' },
  { label: 'Prison and probation', description: 'Life in prison, release and reoffending.' },
  { label: 'Scams and fraud', description: 'Fraud, false calls and money stolen online.' },
  {
    label: 'Children online and social media',
    description: 'What children see online and the power of platforms.',
  },
  {
    label: 'Privacy and personal data',
    description: 'Who holds data about people and what they do with it.',
  },
  { label: 'Artificial intelligence', description: 'Machines that decide, copy and create.' },
  {
    label: 'Broadband and mobile signal',
    description: 'Internet connections, speed, masts and gaps in coverage.',
  },
  {
    label: 'Being left behind by online services',
    description: 'People who cannot or will not use computers and phones.',
  },
  { label: 'Television and news', description: 'Broadcasting, the licence fee and the press.' },
  { label: 'Post and banks', description: 'Post offices, branches, cash and closures.' },
  { label: 'Gambling', description: 'Betting, bets online, adverts and the harm of losing.' },
  { label: 'Advertising', description: 'What adverts show, where and to whom.' },
  {
    label: 'Consumer rights',
    description: 'Refunds, faulty goods, contracts and misleading prices.',
  },
  {
    label: 'Building safety',
    description: 'Fire safety, cladding, and who pays to put things right.',
  },
  { label: 'Insurance', description: 'Premiums, claims and cover.' },
  { label: 'Taxes', description: 'What people and businesses pay, and who gets away without.' },
  {
    label: 'Waste of public money',
    description: 'How public money is spent, value, consultants and priorities.',
  },
  {
    label: 'Consultation and trust in decisions',
    description: 'Whether people are asked, listened to and told the truth by those who decide.',
  },
  {
    label: 'Elections and government',
    description: 'Voting, parties, how power is shared and councils run.',
  },
  {
    label: 'Communities and neighbours',
    description: 'Belonging, volunteers, isolation and getting together.',
  },
  {
    label: 'Loneliness and company',
    description: 'Meeting others in the same situation, groups, friendship and isolation.',
  },
  {
    label: 'Charities and the voluntary sector',
    description: 'Funding, volunteers and the work of charities.',
  },
  { label: 'Armed forces and veterans', description: 'Soldiers, veterans, families and defence.' },
  { label: 'Trade and customs', description: 'Imports, exports, tariffs and borders.' },
  {
    label: 'Science and research',
    description: 'Funding, evidence, universities and new medicines.',
  },
  {
    label: 'Regulation and standards',
    description: 'Rules, inspections, licences and who watches over them.',
  },
  {
    label: 'Cost and fairness of a proposal',
    description: 'Whether those who can least afford it would pay, and who would gain.',
  },
  {
    label: 'Timing and transition',
    description: 'How soon changes should come and time to get ready.',
  },
  {
    label: 'Information and clarity',
    description: 'Whether people can understand what is asked, offered or meant.',
  },
];
