/**
 * Function words that `stopwords-iso` lacks, by language: forms of the words it has ("unser", "deve"), and what
 * consultations are full of ("should", "must", "could").
 */
export const moreFunctionWords: Readonly<Record<string, string>> = {
  cs: 'mu našeho našim našich našem našimi těch těm kterého kterému kterém velmi méně měl měla měli mělo mohl mohla mohli mohlo musíme můžeme',
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
