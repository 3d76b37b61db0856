import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useText } from '@/i18n';
import { uiText } from '@/i18n/ui/nl';
import { Button, IconButton } from './Button';
import { Icon } from './Icon';
import styles from './Toast.module.css';

type Toast = {
  message: string;
  tone?: 'good' | 'bad';
  /** Takes it back; the toast stays longer when there is something to undo. */
  undo?: () => void;
};

type Shown = Toast & { id: number };

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Says something in passing: `say({ message: 'Bericht verwijderd', undo })`. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

const SHORT = 6000;
const LONG = 12_000;

/** The corner where short messages appear; a live region that is there from the start, so that it is spoken. */
export function ToastRegion({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Shown[]>([]);
  const say = useCallback((toast: Toast) => {
    setToasts((now) => [...now.slice(-2), { ...toast, id: (now.at(-1)?.id ?? 0) + 1 }]);
  }, []);
  const drop = useCallback((id: number) => setToasts((now) => now.filter((toast) => toast.id !== id)), []);
  return (
    <ToastContext.Provider value={say}>
      {children}
      <div className={styles.region} role="status" aria-live="polite">
        {toasts.map((toast) => (
          <OneToast key={toast.id} toast={toast} onGone={drop} />
        ))}
      </div>
    </ToastContext.Provider>
  );
}

function OneToast({ toast, onGone }: { toast: Shown; onGone: (id: number) => void }) {
  const text = useText(uiText);
  const [held, setHeld] = useState(false);
  const gone = useMemo(() => () => onGone(toast.id), [onGone, toast.id]);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(gone, toast.undo ? LONG : SHORT);
    return () => clearTimeout(timer);
  }, [held, gone, toast.undo]);
  return (
    <div
      className={styles.toast}
      data-tone={toast.tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={toast.tone === 'bad' ? 'attention' : 'check'} />
      <span className={styles.message}>{toast.message}</span>
      {toast.undo ? (
        <Button
          kind="quiet"
          small
          icon="undo"
          onClick={() => {
            toast.undo?.();
            gone();
          }}
        >
          {text.undo}
        </Button>
      ) : null}
      <IconButton icon="close" label={text.close} onClick={gone} />
    </div>
  );
}
