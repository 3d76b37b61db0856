export { LanguageProvider, useFormat, useLanguage, useText } from './language';
export { messages, type Messages, type Translation } from './messages';
export { directionOf, isLanguage, LANGUAGES, type Language } from './languages';
export { formatter, today, type Format } from './format';
