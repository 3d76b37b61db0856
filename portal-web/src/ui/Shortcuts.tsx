import { useText } from '@/i18n';
import { uiText } from '@/i18n/ui/nl';
import { Checkbox } from './Choices';
import { Disclosure } from './Disclosure';
import { Stack } from './Layout';
import { turnShortcuts, useShortcutsOn } from './useShortcuts';
import styles from './Shortcuts.module.css';

/** Which keys work here, and the way to turn them off. */
export function Shortcuts({ keys }: { keys: readonly { key: string; does: string }[] }) {
  const text = useText(uiText);
  const on = useShortcutsOn();
  return (
    <Disclosure summary={text.shortcuts}>
      <Stack>
        <dl className={styles.keys}>
          {keys.map(({ key, does }) => (
            <div key={key}>
              <dt>
                <kbd className={styles.key}>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <Checkbox name="sneltoetsen" label={text.shortcutsOn} checked={on} onChange={turnShortcuts} />
      </Stack>
    </Disclosure>
  );
}
