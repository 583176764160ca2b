const edge = String.raw`(?<![\p{L}\p{N}.,£-])`;
const number = String.raw`\d{1,4}(?: ?[A-Za-z]| bis| ter)?`;
const kinds =
  '(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Ii]mpasse|[Cc]hemin|[Aa]ll[ée]e|[Qq]uai|[Cc]alle|[Aa]venida|[Pp]aseo|[Rr]ua|[Vv]iale|[Pp]iazza)';
/** "de la", "l'" */
const joining = String.raw`(?:(?:de|du|des|la|le|les|el|los|las|do|da|dos|del|della|delle|dei) |[dl]['’]){0,3}`;
const name = String.raw`${joining}\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: ${joining}\p{Lu}[\p{L}\p{M}'’-]{1,30}){0,3}`;

/** "10 rue de Rivoli": the number first. */
const numberFirst = new RegExp(`${edge}${number},? ${kinds} ${name}`, 'gu');
/** "Western Avenue Corridor 2" is no "Avenue Louise 2". */
const notEnglish = String.raw`(?<!\p{Lu}[\p{L}\p{M}'’-]{1,30} (?=[Aa]venue|[Bb]oulevard))`;
/** "We rue Brexit 2016" */
const notRegret = String.raw`(?!rue [^\d\n]{2,90}(?:19|20)\d\d(?!\d))`;
/** "Calle Mayor 12": the number last. */
const numberLast = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${notEnglish}${notRegret}${kinds} ${name},? \d{1,4}(?![\p{N}%]|[.,-]\d)`,
  'gu',
);
/** "Via Garibaldi, 23, 20121 Milano": "via" is English too, so its postcode must follow. */
const via = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[Vv]ia ${name},? \d{1,4}(?: ?[A-Za-z])?,? (?:[–-] )?\d{5} (?=\p{Lu})`,
  'gu',
);
/** "Hauptstraße 12a" */
const inOneWord =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{M}-]{0,40}(?:[Ss]tra(?:ß|ss)e|str\.)|\p{Lu}[\p{L}\p{M}.-]{1,40} Stra(?:ß|ss)e) \d{1,4}[a-z]?(?![\p{L}\p{N}])/gu;

/** A text without it names no such street. It begins with the digit, which is fast to look for. */
export const foreignStreetSign = new RegExp(
  String.raw`\d(?:(?: ?[A-Za-z]| bis| ter)?,? ${kinds} |(?<=(?:str\.|[Ss]tra(?:ß|ss)e|(?:${kinds}|[Vv]ia) [^\d\n]{2,90}) \d))`,
);

/** Streets as French, Spanish, Portuguese, Italian and German name them, with the number of a house. */
export function redactForeignStreets(text: string): string {
  return text
    .replace(numberFirst, '[address]')
    .replace(numberLast, '[address]')
    .replace(via, '[address] ')
    .replace(inOneWord, '[address]');
}
