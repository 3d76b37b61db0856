import { scaleBand, scaleLinear } from 'd3-scale';
import { useText } from '@/i18n';
import { reportingText } from '@/i18n/reporting/nl';
import type { Bar } from './Bars';
import styles from './plots.module.css';
import { useWidth } from './useWidth';

const HEIGHT = 220;
const TOP = 24;
const BOTTOM = 28;
const FEW = 11;

/** Columns in time, each with its number on top. A number that may not be shown is a low dashed column. */
export function Columns({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const text = useText(reportingText);
  const [ref, width] = useWidth<HTMLDivElement>(640);
  const x = scaleBand<number>()
    .domain(bars.map((_, index) => index))
    .range([0, width])
    .paddingInner(0.22);
  const y = scaleLinear()
    .domain([0, Math.max(FEW, ...bars.map(({ count }) => count ?? 0))])
    .range([HEIGHT - BOTTOM, TOP]);
  const floor = HEIGHT - BOTTOM;
  const centre = (index: number) => (x(index) ?? 0) + x.bandwidth() / 2;

  return (
    <div ref={ref} className={styles.plot}>
      <svg role="img" aria-label={label} width={width} height={HEIGHT}>
        <line x1={0} x2={width} y1={floor} y2={floor} className={styles.floor} />
        {bars.map(({ key, label: name, count, says }, index) => {
          const top = y(count ?? FEW / 2);
          return (
            <g key={key}>
              {count === 0 ? null : (
                <rect
                  x={x(index)}
                  y={top}
                  width={x.bandwidth()}
                  height={Math.max(1, floor - top)}
                  rx={3}
                  className={count === null ? styles.few : styles.bar}
                />
              )}
              <text x={centre(index)} y={top - 8} className={styles.above}>
                {count === null ? '<11' : (says ?? count)}
                {count === null ? <title>{text.few}</title> : null}
              </text>
              <text x={centre(index)} y={HEIGHT - 8} className={styles.below}>
                {name}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
