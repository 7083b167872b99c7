'use client';

import { type PointerEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { fieldName, fieldValue } from '@/lib/assessment/fields';
import type { OrderingView } from '@/lib/assessment/ordering';
import type { FormFields } from '@/lib/assessment/types';
import styles from './fields.module.css';
import type { FieldsProps } from './item-fields';
import { dropIndex, moved, type Placing, readPlacing } from './placing';

/** Before scripts run, and without them: a select of places an entry. */
function PlaceSelects({ view, prefix, fields }: FieldsProps<OrderingView>) {
  const t = useTranslations('client.quiz');
  const id = useId();
  const last = view.entries.length;
  return (
    <div className={styles.rows}>
      {view.entries.map((entry) => {
        const name = fieldName.position(prefix, entry.key);
        const field = `${id}-${entry.key}`;
        return (
          <div key={entry.key} className={styles.placing}>
            <select id={field} name={name} defaultValue={fieldValue(fields, name) ?? ''}>
              <option value="">{t('ordering.none')}</option>
              {view.entries.map((each, index) => (
                <option key={each.key} value={index + 1}>
                  {index === 0
                    ? t('ordering.end', { place: 1, end: view.ends[0] })
                    : index === last - 1
                      ? t('ordering.end', { place: last, end: view.ends[1] })
                      : index + 1}
                </option>
              ))}
            </select>
            <label htmlFor={field}>{entry.text}</label>
          </div>
        );
      })}
    </div>
  );
}

interface Drag {
  readonly key: string;
  readonly from: number;
  readonly startY: number;
  readonly dy: number;
  readonly to: number;
}

/** A list that is put in order by buttons or by dragging; the same fields as the selects have. */
function PlaceList({
  view,
  prefix,
  begin,
  onMoved,
}: {
  readonly view: OrderingView;
  readonly prefix: string;
  readonly begin: Placing;
  readonly onMoved?: () => void;
}) {
  const t = useTranslations('client.quiz');
  const [placing, setPlacing] = useState(begin);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  /** The button to come back to: an element that changes places in the page loses focus. */
  const focus = useRef<HTMLElement | null>(null);
  const told = useRef(placing);
  const { order, places } = placing;
  const textOf = (key: string) => view.entries.find((entry) => entry.key === key)?.text ?? '';

  useEffect(() => {
    if (told.current === placing) return;
    told.current = placing;
    focus.current?.focus();
    focus.current = null;
    onMoved?.();
  }, [placing, onMoved]);

  function move(from: number, to: number, button: HTMLElement | null) {
    const key = order[from];
    if (key === undefined || to < 0 || to >= order.length) return;
    focus.current = button;
    setPlacing(moved(placing, from, to));
    setSaid(t('ordering.moved', { text: textOf(key), place: to + 1, count: order.length }));
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    if (drag === null || list.current === null) return;
    const middles = [...list.current.children].map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2;
    });
    const dy = event.clientY - drag.startY;
    setDrag({ ...drag, dy, to: dropIndex(middles, drag.from, event.clientY) });
  }

  return (
    <>
      <ol className={styles.order} ref={list}>
        {order.map((key, index) => {
          const dragged = drag?.key === key;
          const target = drag !== null && !dragged && drag.to === index;
          const mark = target ? (drag.to < drag.from ? styles.dropBefore : styles.dropAfter) : '';
          return (
            <li
              key={key}
              className={`${styles.entry} ${dragged ? styles.dragged : ''} ${mark}`}
              style={dragged ? { transform: `translateY(${drag.dy}px)` } : undefined}
            >
              <input
                type="hidden"
                name={fieldName.position(prefix, key)}
                value={places[key] ?? ''}
              />
              <span
                className={styles.handle}
                aria-hidden="true"
                onPointerDown={(event) => {
                  if (event.button !== 0 || event.currentTarget.closest('fieldset:disabled'))
                    return;
                  event.preventDefault();
                  event.currentTarget.setPointerCapture(event.pointerId);
                  setDrag({ key, from: index, startY: event.clientY, dy: 0, to: index });
                }}
                onPointerMove={onPointerMove}
                onPointerUp={() => {
                  // Putting an entry down where it was is no answer.
                  if (drag !== null && drag.to !== drag.from) move(drag.from, drag.to, null);
                  setDrag(null);
                }}
                onPointerCancel={() => setDrag(null)}
              >
                <span className={styles.place}>{places[key] ?? '–'}</span>
                <svg viewBox="0 0 8 14" className={styles.grip} aria-hidden="true">
                  <path d="M2 2h.01M6 2h.01M2 7h.01M6 7h.01M2 12h.01M6 12h.01" />
                </svg>
              </span>
              <span className={styles.entryText}>
                <span className="visually-hidden">
                  {places[key] === undefined
                    ? t('ordering.unplaced')
                    : t('ordering.placed', { place: places[key] })}
                </span>{' '}
                {textOf(key)}
              </span>
              <span className={styles.movers}>
                {(['up', 'down'] as const).map((way) => {
                  const to = way === 'up' ? index - 1 : index + 1;
                  const possible = to >= 0 && to < order.length;
                  return (
                    <button
                      key={way}
                      type="button"
                      className={styles.mover}
                      aria-label={t(`ordering.${way}`, { text: textOf(key) })}
                      // Not `disabled`: the button that was just pressed would lose focus at the end of the list.
                      aria-disabled={!possible}
                      onClick={(event) => move(index, to, event.currentTarget)}
                    >
                      <span aria-hidden="true">{way === 'up' ? '↑' : '↓'}</span>
                    </button>
                  );
                })}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" aria-live="assertive">
        {said}
      </p>
    </>
  );
}

/** What the selects say now: somebody on a slow line may have used them before the list came to life. */
function chosenIn(root: HTMLElement | null): FormFields {
  const selects = [...(root?.querySelectorAll('select') ?? [])];
  return Object.fromEntries(selects.map((select) => [select.name, [select.value]]));
}

export function OrderingFields(props: FieldsProps<OrderingView>) {
  const t = useTranslations('client.quiz');
  const { view, prefix, onMoved } = props;
  const root = useRef<HTMLDivElement>(null);
  const [begin, setBegin] = useState<Placing | null>(null);
  useEffect(() => {
    setBegin((now) => now ?? readPlacing(view, prefix, chosenIn(root.current)));
  }, [view, prefix]);
  const ends = { first: view.ends[0], last: view.ends[1] };
  return (
    <div ref={root} className={styles.ordering}>
      <p className={styles.hint}>
        {begin === null ? t('ordering.hintSelect', ends) : t('ordering.hintMove', ends)}
      </p>
      {begin === null ? (
        <PlaceSelects {...props} />
      ) : (
        <>
          <p className={styles.end}>{t('ordering.first', ends)}</p>
          <PlaceList view={view} prefix={prefix} begin={begin} onMoved={onMoved} />
          <p className={styles.end}>{t('ordering.last', ends)}</p>
        </>
      )}
    </div>
  );
}
