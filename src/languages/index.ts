export { LanguageFinder, tellsLanguage } from './find-languages.js';
export {
  languageCodes,
  languageName,
  languageNumber,
  notALanguage,
  readLanguage,
} from './names.js';
