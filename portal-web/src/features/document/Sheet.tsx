import { type CSSProperties, type MouseEvent, type ReactNode, useRef } from 'react';
import { useText } from '@/i18n';
import { documentText } from '@/i18n/document/nl';
import type { Spot, Thread } from './document.graphql';
import styles from './Viewer.module.css';

/** What lies on the pages: the pins, the spot that is being pointed at, and who wants to hear of a click. */
export type Pins = {
  threads: readonly Thread[];
  chosen: string | null;
  onChoose: (threadId: string) => void;
  draft: Spot | null;
  onPoint: (spot: Spot) => void;
};

const STEPS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-0.02, 0],
  ArrowRight: [0.02, 0],
  ArrowUp: [0, -0.02],
  ArrowDown: [0, 0.02],
};

const within = (share: number) => Math.min(1, Math.max(0, share));
const at = ({ x, y }: Spot): CSSProperties => ({ left: `${x * 100}%`, top: `${y * 100}%` });

/** One page or picture with its pins; a click points at a spot, unless text was selected. */
export function Sheet({
  page,
  pages,
  pins,
  children,
}: {
  page: number;
  pages: number;
  pins: Pins;
  children: ReactNode;
}) {
  const text = useText(documentText);
  const sheet = useRef<HTMLDivElement>(null);
  const { threads, chosen, onChoose, draft, onPoint } = pins;
  const point = (event: MouseEvent) => {
    const place = sheet.current?.getBoundingClientRect();
    if (!place || (event.target as Element).closest('button') || getSelection()?.isCollapsed === false)
      return;
    onPoint({
      page,
      x: within((event.clientX - place.left) / place.width),
      y: within((event.clientY - place.top) / place.height),
    });
  };
  return (
    // The keyboard has its own way: "Wijs een plek aan" lays a pin that the arrow keys move.
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/no-noninteractive-element-interactions
    <div
      ref={sheet}
      className={styles.sheet}
      role="group"
      aria-label={text.page(page, pages)}
      onClick={point}
    >
      {children}
      {threads
        .filter(({ spot }) => spot?.page === page)
        .map(({ id, number, spot, comments, resolvedAt }) =>
          spot ? (
            <button
              key={id}
              type="button"
              id={`pin-${id}`}
              className={styles.pin}
              style={at(spot)}
              data-chosen={chosen === id || undefined}
              data-done={resolvedAt ? true : undefined}
              aria-label={text.pin(number, comments[0]?.text ?? '')}
              onClick={() => onChoose(id)}
            >
              {number}
            </button>
          ) : null,
        )}
      {draft?.page === page ? (
        <button
          type="button"
          className={styles.pin}
          data-draft
          style={at(draft)}
          aria-label={text.newPin}
          onKeyDown={(event) => {
            const step = STEPS[event.key];
            if (!step) return;
            event.preventDefault();
            onPoint({ page, x: within(draft.x + step[0]), y: within(draft.y + step[1]) });
          }}
        >
          +
        </button>
      ) : null}
    </div>
  );
}
