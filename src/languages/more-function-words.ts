/**
 * Function words that `stopwords-iso` lacks, by language: forms of the words it has ("unser", "deve"), and what
 * consultations are full of ("should", "must", "could").
 */
export const moreFunctionWords: Readonly<Record<string, string>> = {
  cs: 'mu našeho našim našich našem našimi těch těm kterého kterému kterém velmi méně měl měla měli mělo mohl mohla mohli mohlo musíme můžeme',
  cy: "a a'i a'r a'u ac achos ag am ambell an ar arall at ati ato atynt bawb beth bob bod bu bydd byddaf byddai byddant byddem byddwn bynnag cael cafodd caiff can cawsom chael chan chi chwi dan ddim ddylai ddylem ddylid dim dros drwy dy dylai dylem dylen dylent dylid dylwn dyma dyna ef efallai ei eich ein er eraill erbyn ers eto eu fe fel felly fod fwy fy fydd fyddai fyddant gael gaiff gall gallai gallant gallu gan gellid gellir ger gilydd gwnaeth gwneir gwneud gyd gyda gydag gyfer heb hefyd hi hon honno hun hunain hwn hwnnw hwy hwythau hyd hyn hynny i i'ch i'm i'n i'r i'u i'w iawn llai llawer mae mae'n mae'r maen mai mewn mi mor mwy mwyaf na nac nad nag naill nawr neb nes neu nhw ni nid nifer nis nôl o o'ch o'i o'n o'r o'u oddi oedd oeddem oeddent oeddwn oes ohono ohonom ohonynt ond oni os pa pam pan pawb peidio pob pwy r rhag rhai rhaid rhwng rhyw roedd roeddem roeddent roeddwn rwy rwy'n rwyf rydw rydych rydym rydyn sawl sef sut sy sy'n sydd tan tra trwy tua tuag un unrhyw wedi wedyn weithiau wnaed wneud wrth wrtho wyf y ych ychydig ydw ydy ydych ydym ydyn ydynt ydyw ym yma yn yna yng ynghylch yno yr yw yw'r",
  da: 'uden mellem gennem mindre bør',
  de: 'unserem unseren unserer unseres eurem euren eurer eures sodass obwohl bevor vieler vielem bzw zudem müsste müssten sollten dürfte dürften',
  el: 'γιατί πρέπει μπορεί μπορούν θα έχουν είναι',
  es: 'cuyo cuya cuyos cuyas debería deberían',
  fi: 'pitää pitäisi täytyy voisi voisivat',
  fr: 'jamais faire devrait devraient faut faudrait pourrait pourraient',
  it: 'quei quegli molte devono dovrebbe dovrebbero possono potrebbe potrebbero',
  nl: 'zeer',
  pl: 'naszej naszym naszymi naszego tymi mniej byłoby byłaby mieć muszą musimy należy powinien powinna powinno powinny',
  pt: 'muita muitas haver deveria deveriam poderia poderiam',
  ro: 'erau trebuie',
  sv: 'bör',
};
