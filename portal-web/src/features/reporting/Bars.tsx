import { scaleBand, scaleLinear } from 'd3-scale';
import { useText } from '@/i18n';
import { reportingText } from '@/i18n/reporting/nl';
import styles from './plots.module.css';
import { useWidth } from './useWidth';

/**
 * One bar: `count` is null for some, but fewer than may be shown. `weight` tells the bars of one group from another.
 * `says` is written in place of the count.
 */
export type Bar = {
  key: string;
  label: string;
  count: number | null;
  weight?: 'strong' | 'soft';
  says?: string;
};

const LINE = 36;
/** Room for the widest word at the end of a bar: "minder dan 11". */
const END = 108;
const FEW = 11;

/** Bars beside their names, each with its number at the end: nothing to look up. The table below says the same. */
export function Bars({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const text = useText(reportingText);
  const [ref, width] = useWidth<HTMLDivElement>(640);
  const names = Math.min(200, Math.max(120, width * 0.34));
  const y = scaleBand<number>()
    .domain(bars.map((_, index) => index))
    .range([0, bars.length * LINE])
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const x = scaleLinear()
    .domain([0, Math.max(FEW, ...bars.map(({ count }) => count ?? FEW))])
    .range([0, Math.max(40, width - names - END)]);
  const middle = (index: number) => (y(index) ?? 0) + y.bandwidth() / 2;

  return (
    <div ref={ref} className={styles.plot}>
      <svg role="img" aria-label={label} width={width} height={bars.length * LINE}>
        {bars.map(({ key, label: name, count, weight, says }, index) => (
          <g key={key}>
            <text x={names - 12} y={middle(index)} className={styles.name}>
              {name}
            </text>
            <rect
              x={names}
              y={y(index)}
              width={Math.max(2, x(count ?? FEW / 2))}
              height={y.bandwidth()}
              rx={4}
              className={count === null ? styles.few : styles.bar}
              data-weight={weight}
            />
            <text x={names + Math.max(2, x(count ?? FEW / 2)) + 8} y={middle(index)} className={styles.value}>
              {count === null ? text.few : (says ?? count)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
