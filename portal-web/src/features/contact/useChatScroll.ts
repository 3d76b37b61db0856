import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';

type Watched = {
  log: RefObject<HTMLElement | null>;
  end: RefObject<HTMLElement | null>;
  /** Number of the oldest message shown. */
  first: number;
  /** Grows with each message shown. */
  last: number;
  onSeen: (seen: boolean) => void;
};

/** What scrolls around an element: a panel of its own, or the page. */
function scrollerOf(element: HTMLElement): Element {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY))
      return box;
  }
  return document.scrollingElement ?? document.documentElement;
}

function goToEnd(log: RefObject<HTMLElement | null>) {
  if (!log.current) return;
  const scroller = scrollerOf(log.current);
  scroller.scrollTop = scroller.scrollHeight;
}

/**
 * Keeps the eye where it is: older messages come above without a jump, new ones move the screen only for whoever
 * looks at the end.
 *
 * @returns goes to the end
 */
export function useChatScroll({ log, end, first, last, onSeen }: Watched): () => void {
  const atEnd = useRef(true);
  const shown = useRef({ first: 0, height: 0 });

  const toEnd = useCallback(() => goToEnd(log), [log]);

  useEffect(() => {
    const element = end.current;
    if (!element) return undefined;
    const look = (near: boolean) => {
      atEnd.current = near;
      onSeen(near && document.visibilityState === 'visible');
    };
    const watch = new IntersectionObserver((entries) => look(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: '0px 0px 80px 0px',
    });
    watch.observe(element);
    const onVisibility = () => onSeen(atEnd.current && document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      watch.disconnect();
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [end, onSeen]);

  useLayoutEffect(() => {
    const element = log.current;
    if (!element) return;
    const before = shown.current;
    const height = element.scrollHeight;
    if (before.first > 0 && first < before.first) {
      scrollerOf(element).scrollTop += height - before.height;
    } else if (atEnd.current) {
      toEnd();
    }
    shown.current = { first, height };
  }, [first, last, log, toEnd]);

  return toEnd;
}
