/** The students' side: one room by name, and the corridor that it is a part of. */
import { Device, Key, Keys, Mark, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import {
  type Action,
  has,
  months,
  roomSize,
  type State,
  students,
} from '@/lib/labs/access-and-appetite/state';
import styles from './access-and-appetite.module.css';

type Props = LabScreenProps<State, Action>;

/** The room that is looked at; any would do, and the same one each time lets one follow four people. */
const myRoom = 14;
const roomsAcross = 12;

/** What can be said of a student in a word; the first that fits. */
function standing(student: number): 'reads' | 'heard' | 'tool' | 'none' {
  if (has(student, 'reader')) return 'reads';
  if (has(student, 'knows')) return 'heard';
  return has(student, 'tool') ? 'tool' : 'none';
}

/** The shape of a standing around a point, as a piece of a path: all who are alike are drawn as one. */
function shapeAt(what: ReturnType<typeof standing>, x: number, y: number): string {
  switch (what) {
    case 'reads':
      return `M${x - 3.2} ${y - 3.2}h6.4v6.4h-6.4z`;
    case 'heard':
      return `M${x} ${y - 3.6}l3.4 6.4h-6.8z`;
    case 'tool':
      return `M${x - 2.8} ${y}a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0 -5.6 0`;
    case 'none':
      return `M${x - 0.9} ${y - 0.9}h1.8v1.8h-1.8z`;
  }
}

const corner = (room: number): readonly [x: number, y: number] => [
  (room % roomsAcross) * 22 + 1,
  Math.floor(room / roomsAcross) * 22 + 1,
];

function roomAt(room: number): string {
  const [x, y] = corner(room);
  return `M${x} ${y}h20v20h-20z`;
}

/** Where a student's bed stands: two and two in a room. */
function bedAt(student: number): readonly [x: number, y: number] {
  const [x, y] = corner(Math.floor(student / roomSize));
  const bed = student % roomSize;
  return [x + 5.5 + (bed % 2) * 9, y + 5.5 + Math.floor(bed / 2) * 9];
}

/** Every room and everybody in it; a shape for each standing, so that it can be read in grey. */
function CorridorMap({ state, t }: Props) {
  const rooms = Array.from({ length: students / roomSize }, (_, i) => i);
  const count = state.history.at(-1);
  return (
    <Section label={t('corridor')}>
      <svg
        className={styles.corridor}
        viewBox={`0 0 ${roomsAcross * 22 + 2} ${(rooms.length / roomsAcross) * 22 + 2}`}
        role="img"
        aria-label={t('corridor-told', {
          tool: count?.tool ?? 0,
          readers: count?.readers ?? 0,
          knows: count?.knows ?? 0,
          all: students,
        })}
      >
        <path className={styles.room} d={rooms.map((room) => roomAt(room)).join('')} />
        <path className={styles.mine} d={roomAt(myRoom)} />
        {(['none', 'tool', 'heard', 'reads'] as const).map((what) => (
          <path
            key={what}
            className={styles[what]}
            d={state.students
              .map((student, i) => (standing(student) === what ? shapeAt(what, ...bedAt(i)) : ''))
              .join('')}
          />
        ))}
      </svg>
      <p className={styles.legend}>
        <span>■ {t('is-reads')}</span>
        <span>▲ {t('is-heard')}</span>
        <span>○ {t('is-tool')}</span>
        <span>· {t('is-none')}</span>
      </p>
    </Section>
  );
}

export function CitizenScreen(props: Props) {
  const { state, t, act } = props;
  const mine = state.students.slice(myRoom * roomSize, (myRoom + 1) * roomSize);
  return (
    <Device name={t('room')} status={t('month', { month: state.month, all: months })}>
      <ul className={styles.people}>
        {mine.map((student, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a student is their bed
          <li key={i}>
            <span className={styles.person}>{t(`person-${i}`)}</span>
            <Mark kind={has(student, 'reader') ? 'right' : 'plain'}>
              {t(`says-${standing(student)}`)}
              {has(student, 'payer') ? ` ${t('says-pays')}` : ''}
            </Mark>
          </li>
        ))}
      </ul>
      <CorridorMap {...props} />
      {act ? (
        <Section label={t('let-time-pass')}>
          <Keys>
            <Key onPress={() => act({ type: 'run', months: 1 })}>{t('run-1')}</Key>
            <Key onPress={() => act({ type: 'run', months: 6 })}>{t('run-6')}</Key>
            <Key strong onPress={() => act({ type: 'run', months: 24 })}>
              {t('run-24')}
            </Key>
            <Key disabled={state.month === 0} onPress={() => act({ type: 'again' })}>
              {t('again')}
            </Key>
          </Keys>
        </Section>
      ) : null}
    </Device>
  );
}
