import { scaleLinear } from 'd3-scale';
import { useFormat, useText } from '@/i18n';
import { reportingText } from '@/i18n/reporting/nl';
import styles from './plots.module.css';
import { useWidth } from './useWidth';

export type Part = { key: string; label: string; count: number | null };

const HEIGHT = 64;
const BAND = 40;
const BAND_TOP = 24;

/** One whole in two parts; name, share and number stand in and above the parts themselves. */
export function Split({ name, parts }: { name: string; parts: readonly [Part, Part] }) {
  const text = useText(reportingText);
  const format = useFormat();
  const [ref, width] = useWidth<HTMLDivElement>(640);
  const [first, second] = parts;
  const known = first.count !== null && second.count !== null && first.count + second.count > 0;
  const whole = (first.count ?? 0) + (second.count ?? 0);
  const share = known ? (first.count ?? 0) / whole : 0.5;
  const x = scaleLinear().domain([0, 1]).range([0, width]);
  const border = x(share);
  const says = (part: Part, its: number) =>
    known ? `${format.percent(its)} · ${part.count}` : String(part.count ?? text.few);

  return (
    <div ref={ref} className={styles.plot}>
      <p className={styles.caption}>{name}</p>
      <svg
        role="img"
        aria-label={`${name}: ${first.label} ${says(first, share)}, ${second.label} ${says(second, 1 - share)}`}
        width={width}
        height={HEIGHT}
      >
        <text x={0} y={8} className={styles.start}>
          {first.label}
        </text>
        <text x={width} y={8} className={styles.end}>
          {second.label}
        </text>
        <rect
          x={0}
          y={BAND_TOP}
          width={Math.max(0, border - 2)}
          height={BAND}
          rx={6}
          className={styles.bar}
        />
        <rect
          x={border + 2}
          y={BAND_TOP}
          width={Math.max(0, width - border - 2)}
          height={BAND}
          rx={6}
          className={styles.bar}
          data-weight="soft"
        />
        <text x={12} y={BAND_TOP + BAND / 2} className={styles.inside}>
          {says(first, share)}
        </text>
        <text x={width - 12} y={BAND_TOP + BAND / 2} className={styles.insideSoft}>
          {says(second, 1 - share)}
        </text>
      </svg>
    </div>
  );
}
