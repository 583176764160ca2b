export { LanguageFinder, tellsLanguage } from './find-languages.js';
export { languageOf } from './language-of.js';
export {
  languageCodes,
  languageName,
  languageNumber,
  notALanguage,
  readLanguage,
} from './names.js';
