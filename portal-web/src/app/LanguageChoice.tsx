import { useId } from 'react';
import { isLanguage, LANGUAGES, useLanguage, useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import { Icon } from '@/ui';
import styles from './LanguageChoice.module.css';

/** The language of the portal; each language is named in itself. */
export function LanguageChoice() {
  const text = useText(appText);
  const { language, setLanguage } = useLanguage();
  const id = useId();
  return (
    <div className={styles.choice}>
      <Icon name="globe" />
      <label htmlFor={id} className="wb-hidden">
        {text.language}
      </label>
      <select
        id={id}
        value={language}
        onChange={(event) => {
          if (isLanguage(event.target.value)) setLanguage(event.target.value);
        }}
      >
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
