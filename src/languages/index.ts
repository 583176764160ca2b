export { LanguageFinder, tellsLanguage } from './find-languages.js';
export {
  isLanguageCode,
  languageCodes,
  languageName,
  languageNumber,
  notALanguage,
  readLanguage,
} from './names.js';
