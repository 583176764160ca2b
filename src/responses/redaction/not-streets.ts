/** "Turning Point" is a charity. */
const points = 'Turning|Focal|Starting|Tipping|Vantage';
const courts = [
  "Crown|County|High|Youth|Family|Drug|Drugs|Magistrates['’]?|Supreme|Appeal|Recovery",
  'Problem-Solving|Treatment|Community|Specialist|Sheriff',
].join('|');
/** "Halfway House", "Care Farm": what services and their places are called. */
const services = [
  'NHS|Step|Steps|Social|Local|National|Public|Care|Health|Police|Prison|Approved|Safe|Recovery',
  "Children['’]?s?|Drug|New|Crack|Halfway|Dry|Half-?way|Open|Care|Council|Trap|Crack|Green|Ambulance",
  'Youth|Custody',
].join('|');
const theirPlaces = [
  'House|Way|Park|Place|Hill|Gate|Market|Bank|Lodge|Point|Farm|Estate|Approach|Bridge|Field|Green',
  'End|Side|View|Drive|Close|Row|Rise',
].join('|');

/** Courts of law, and names with a number that are no address. */
export const notStreets = new RegExp(
  [`(?:${points}) Point`, `(?:${courts}) Court`, `(?:${services}) (?:${theirPlaces})`]
    .map((name) => String.raw`\b${name}$`)
    .join('|'),
  'i',
);
