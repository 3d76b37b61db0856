import { useText } from '@/i18n';
import { caseloadText } from '@/i18n/caseload/nl';
import { Disclosure, Icon, Stack } from '@/ui';
import { REASON_KINDS, REASONS } from './reasons';
import styles from './RuleOfOrder.module.css';

/** The rule by which the list is ordered, in words: the same for everybody, and nobody gets a score. */
export function RuleOfOrder() {
  const text = useText(caseloadText);
  return (
    <Disclosure summary={text.ruleTitle}>
      <Stack gap={1}>
        <p>{text.ruleIntro}</p>
        <ol className={styles.rule}>
          {REASON_KINDS.map((kind) => (
            <li key={kind}>
              <span className={styles.reason}>
                <Icon name={REASONS[kind].icon} />
                <span>
                  <strong>{text[kind]}</strong>: {text[`rule${kind}`]}
                </span>
              </span>
            </li>
          ))}
        </ol>
        <p>{text.ruleNoScore}</p>
      </Stack>
    </Disclosure>
  );
}
