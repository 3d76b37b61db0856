import styles from './Avatar.module.css';

const FACES = 6;

/** The same name always gets the same colour. */
export function faceOf(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 100_003;
  return sum % FACES;
}

/** First letters of the first and the last word; "de" and "van" do not count. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const used = words.length > 0 ? words : name.split(/\s+/).filter(Boolean);
  const first = [...(used[0] ?? '')][0] ?? '';
  const last = used.length > 1 ? ([...(used.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toLocaleUpperCase('nl');
}

/** Drawn initials, where others have a photo. The name stands beside it, so it says nothing by itself. */
export function Avatar({ name, size = 'm' }: { name: string; size?: 's' | 'm' | 'l' }) {
  return (
    <span className={styles.avatar} data-size={size} data-face={faceOf(name)} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
