/**
 * The race drawn out: the way from left to right, time from top to bottom. The device stands beside the line, so its
 * forgery has the shorter way. Neither side sees the whole picture; it stands on the authority's screen, whose machine
 * is in the middle of it.
 */
import type { LabTranslate } from '@/components/labs/types';
import { eventsOf } from '@/lib/labs/packet-race/race';
import type { Place, Race } from '@/lib/labs/packet-race/state';
import styles from './packet-race.module.css';

const wide = 300;
const top = 44;
const tall = 190;
const asker = 26;

/** Where the border and the machine that is asked stand on the line; on this side of the border for `home`. */
const spots: Readonly<Record<Place, { readonly border: number; readonly server: number }>> = {
  far: { border: 84, server: 274 },
  near: { border: 84, server: 140 },
  home: { border: 190, server: 84 },
  abroad: { border: 220, server: 274 },
};

interface Leg {
  readonly kind: 'question' | 'forged' | 'true';
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Milliseconds at which its end is known to have happened. */
  readonly at: number;
}

function legsOf(race: Race, last: number): readonly Leg[] {
  const { border: x, server } = spots[race.place];
  const legs: Leg[] = [];
  const add = (kind: Leg['kind'], from: Leg['from'], to: Leg['to']) => {
    if (to[1] <= last) legs.push({ kind, from, to, at: to[1] });
  };
  const { border, sent, forged, reach, answer, toServer } = race;
  if (border !== null) {
    add('question', [asker, 0], [x, border]);
    if (reach !== null) add('question', [x, border], [server, reach]);
  } else if (reach !== null) {
    add('question', [asker, 0], [server, reach]);
  }
  if (sent !== null && forged !== null) add('forged', [x, sent], [asker, forged]);
  if (sent !== null && toServer !== null) add('forged', [x, sent], [server, toServer]);
  if (reach !== null && answer !== null) add('true', [server, reach], [asker, answer]);
  return legs;
}

/** `shown`: how many of the race's events have happened. The scale holds all of them from the start. */
export function Diagram({
  race,
  shown,
  t,
}: {
  readonly race: Race;
  readonly shown: number;
  readonly t: LabTranslate;
}) {
  const events = eventsOf(race);
  const last = events[Math.min(shown, events.length) - 1]?.ms ?? 0;
  const end = Math.max(...events.map((event) => event.ms), 10);
  const y = (ms: number) => top + 8 + (ms / end) * (tall - 24);
  const { border, server } = spots[race.place];
  const legs = legsOf(race, last);
  const came = (kind: Leg['kind']) => legs.some((leg) => leg.kind === kind && leg.to[0] === asker);
  const inline = race.position === 'inline';
  return (
    <figure className={styles.figure}>
      <svg className={styles.diagram} viewBox={`0 0 ${wide} ${top + tall}`} role="img">
        <title>{t('diagram-title')}</title>
        {[asker, server].map((x) => (
          <line key={x} x1={x} x2={x} y1={top} y2={top + tall - 8} className={styles.post} />
        ))}
        <line x1={border} x2={border} y1={top} y2={top + tall - 8} className={styles.border} />
        <text x={asker} y={14} className={styles.start}>
          {t('place-asker')}
        </text>
        <text x={border} y={34} className={styles.mid}>
          {t(inline ? 'place-inline' : 'place-beside')}
        </text>
        <text x={server} y={14} className={server > 200 ? styles.endText : styles.mid}>
          {t(race.target === 'nobody' ? 'place-nobody' : 'place-server')}
        </text>
        {legs.map((leg) => (
          <g key={`${leg.kind} ${leg.from.join()} ${leg.to.join()}`} className={styles[leg.kind]}>
            <line x1={leg.from[0]} y1={y(leg.from[1])} x2={leg.to[0]} y2={y(leg.to[1])} />
            <circle cx={leg.to[0]} cy={y(leg.to[1])} r={3} />
          </g>
        ))}
        {race.border !== null && race.border <= last ? (
          <rect
            x={border - 5}
            y={y(race.border) - 5}
            width={10}
            height={10}
            className={race.trigger === null ? styles.seenOnly : styles.seenListed}
          />
        ) : null}
      </svg>
      <figcaption className={styles.legend}>
        <span className={styles.keyQuestion}>{t(`legend-question-${race.filter}`)}</span>
        {came('forged') ? (
          <span className={styles.keyForged}>{t('legend-forged', { ms: race.forged ?? 0 })}</span>
        ) : null}
        {came('true') ? (
          <span className={styles.keyTrue}>
            {t(`legend-true-${race.filter}`, { ms: race.answer ?? 0 })}
          </span>
        ) : null}
      </figcaption>
    </figure>
  );
}
