/** Texts in XML 1.0: what may stand there, and how it is written. */

const unspeakable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Whether XML has a place for every character: it has none for controls and lone surrogates. */
export function isSpeakable(text: string): boolean {
  return text.search(unspeakable) < 0;
}

/** A text between tags. What XML cannot hold shows as \ufffd; a carriage return is named, or it would be lost. */
export function xmlText(text: string): string {
  return text
    .replace(unspeakable, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** A text in an attribute between double quotes, where a line break is a space unless it is named. */
export function xmlAttribute(text: string): string {
  return xmlText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
