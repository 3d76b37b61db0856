import { createElement, Fragment, type ReactNode, useEffect, useState } from 'react';
import mammoth from 'mammoth';
import { Skeleton } from '@/ui';
import styles from './Viewer.module.css';

const KEPT = new Set([
  'h1',
  'h2',
  'h3',
  'p',
  'ul',
  'ol',
  'li',
  'strong',
  'em',
  'table',
  'tbody',
  'tr',
  'td',
  'br',
]);
const HEADINGS: Record<string, string> = { h1: 'h2', h2: 'h3', h3: 'h4' };

/** The text of a Word file with its headings, lists and tables; nothing else of it reaches the page. */
export default function WordText({ bytes, onFailed }: { bytes: ArrayBuffer; onFailed: () => void }) {
  const [body, setBody] = useState<HTMLElement>();
  useEffect(() => {
    let current = true;
    mammoth.convertToHtml({ arrayBuffer: bytes.slice(0) }).then(
      ({ value }) => {
        if (current) setBody(new DOMParser().parseFromString(value, 'text/html').body);
      },
      () => {
        if (current) onFailed();
      },
    );
    return () => {
      current = false;
    };
  }, [bytes, onFailed]);
  if (!body) return <Skeleton card lines={8} />;
  return <div className={`${styles.sheet} ${styles.word}`}>{shown(body)}</div>;
}

/** Rebuilds what is on the list and passes over the rest. */
function shown(parent: Node): ReactNode[] {
  return Array.from(parent.childNodes, (node, index) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent;
    const tag = node.nodeName.toLowerCase();
    if (tag === 'br') return createElement('br', { key: index });
    return KEPT.has(tag)
      ? createElement(HEADINGS[tag] ?? tag, { key: index }, shown(node))
      : createElement(Fragment, { key: index }, shown(node));
  });
}
