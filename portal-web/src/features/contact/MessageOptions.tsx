import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '@/i18n';
import { talkText } from '@/i18n/talk/nl';
import { Button, IconButton } from '@/ui';
import type { Message } from './contact.graphql';
import styles from './MessageOptions.module.css';

/** Whether a moment has not passed yet, by the clock of this device; the server has the last word. */
function useUntil(moment: string | null): boolean {
  const [now, setNow] = useState(() => Date.now());
  const end = moment ? Date.parse(moment) : 0;
  const open = now < end;
  useEffect(() => {
    if (!open) return undefined;
    const timer = setTimeout(() => setNow(Date.now()), Math.max(0, end - Date.now()));
    return () => clearTimeout(timer);
  }, [open, end]);
  return open;
}

/** Behind one's own message, as long as it can still be edited or taken back. */
export function MessageOptions({
  message,
  onEdit,
  onTakeBack,
}: {
  message: Message;
  onEdit: () => void;
  onTakeBack: () => void;
}) {
  const text = useText(talkText);
  const [open, setOpen] = useState(false);
  const id = useId();
  const choices = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (open) choices.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const changeable = useUntil(message.changeableUntil);
  if (!changeable) return null;
  return (
    <>
      <IconButton
        icon="more"
        label={text.options}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      />
      <span ref={choices} id={id} className={styles.options} hidden={!open}>
        <Button
          small
          kind="quiet"
          icon="edit"
          onClick={() => {
            setOpen(false);
            onEdit();
          }}
        >
          {text.edit}
        </Button>
        <Button small kind="quiet" icon="undo" onClick={onTakeBack}>
          {text.takeBack}
        </Button>
      </span>
    </>
  );
}
