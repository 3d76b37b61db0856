import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useText } from '@/i18n';
import { uiText } from '@/i18n/ui/nl';
import { IconButton } from './Button';
import { Heading } from './Heading';
import styles from './Dialog.module.css';

const FIRST_FIELD = 'textarea, select, input:not([type=radio]), input:checked';

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons at the bottom, the one to press first. */
  actions?: ReactNode;
  /** Must be answered: no cross, and Escape does nothing. */
  blocking?: boolean;
};

/** A question in front of the page. The browser keeps the focus inside and gives it back to where it came from. */
export function Dialog(props: DialogProps) {
  return <Modal {...props} shape="dialog" />;
}

/** A panel from the side, for something beside the page: filters, an account, a detail. */
export function Drawer(props: Omit<DialogProps, 'blocking'>) {
  return <Modal {...props} shape="drawer" />;
}

function Modal({
  open,
  onClose,
  title,
  children,
  actions,
  blocking = false,
  shape,
}: DialogProps & { shape: 'dialog' | 'drawer' }) {
  const ref = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);
  const id = useId();
  const text = useText(uiText);

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) {
      opener.current = document.activeElement;
      dialog.showModal();
      // A form is there to be filled in: begin at its first field, not at the cross.
      dialog.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
    } else if (!open && dialog.open) {
      dialog.close();
    }
  }, [open]);

  const giveFocusBack = () => {
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    opener.current = null;
  };

  return (
    // Escape and a press beside the dialog are extra ways out; the cross is the one for the keyboard.
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      className={styles.dialog}
      data-shape={shape}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (!blocking) onClose();
      }}
      onClose={() => {
        giveFocusBack();
        if (open) onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current && !blocking) onClose();
      }}
    >
      {open ? (
        <div className={styles.inside}>
          <div className={styles.head}>
            <Heading id={id}>{title}</Heading>
            {blocking ? null : <IconButton icon="close" label={text.close} onClick={onClose} />}
          </div>
          <div className={styles.body}>{children}</div>
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </div>
      ) : null}
    </dialog>
  );
}
