/**
 * Documents that were read when winnow was built, as JSON, by the SHA-256 of their text in base64: to read those of the
 * catalogue as YAML takes longer than to analyse a small call. In the source there are none.
 */
export const knownDocuments: ReadonlyMap<string, string> = new Map();
