/** The scenarios with pictures: what is sent and who gets it, and the list that it is held against. */
import { CaseFile, Device, Key, Keys, Knob, Mark, Section } from '@/components/labs/parts';
import type { LabScreenProps, LabTranslate } from '@/components/labs/types';
import {
  type Colour,
  distance,
  fingerprint,
  greyOf,
  pictureOf,
} from '@/lib/labs/two-accounts-one-chat/pictures';
import {
  type Action,
  motifIds,
  type PictureFile,
  type State,
  shapes,
  thresholds,
} from '@/lib/labs/two-accounts-one-chat/state';
import styles from './two-accounts-one-chat.module.css';

type Props = LabScreenProps<State, Action>;

/** A file's picture, or what the machine makes of it: grey. */
function Drawn({
  file,
  grey = false,
  label,
}: {
  readonly file: PictureFile;
  readonly grey?: boolean;
  readonly label: string;
}) {
  const picture = pictureOf(file);
  const paths = new Map<string, string>();
  picture.forEach((row, y) => {
    row.forEach((colour, x) => {
      const value = Math.round(greyOf(colour));
      const [red, green, blue]: Colour = grey ? [value, value, value] : colour;
      const key = `rgb(${red} ${green} ${blue})`;
      paths.set(key, `${paths.get(key) ?? ''}M${x} ${y}h1v1h-1z`);
    });
  });
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${picture[0]?.length ?? 16} ${picture.length}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      {[...paths].map(([fill, d]) => (
        <path key={fill} fill={fill} d={d} />
      ))}
    </svg>
  );
}

const named = (file: PictureFile, t: LabTranslate): string =>
  t('file', {
    motif: t(`motif-${file.motif}`),
    shape: file.shape,
    pixel: file.pixel,
  });

export function Groups({ state, t, act }: Props) {
  const twin = state.file.motif.startsWith('twin');
  const sent = state.pictures.slice(-4);
  return (
    <Device name={t('two-groups')} status={t('sent', { count: state.pictures.length })}>
      <div className={styles.file}>
        <Drawn file={state.file} label={named(state.file, t)} />
        <div>
          <p>{named(state.file, t)}</p>
          <p className={styles.print}>{fingerprint(state.file)}</p>
        </div>
      </div>
      {act ? (
        <>
          <Keys>
            <Key strong onPress={() => act({ type: 'send-picture', to: 'china' })}>
              {t('do-china')}
            </Key>
            <Key strong onPress={() => act({ type: 'send-picture', to: 'abroad' })}>
              {t('do-abroad')}
            </Key>
            <Key disabled={twin} onPress={() => act({ type: 'pixel' })}>
              {t('do-pixel')}
            </Key>
          </Keys>
          {state.scenario === 'sandbox' ? (
            <>
              <Knob
                label={t('knob-motif')}
                value={state.file.motif}
                options={motifIds.map((value) => ({ value, label: t(`motif-${value}`) }))}
                onSet={(to) => act({ type: 'motif', to })}
              />
              {twin ? null : (
                <Knob
                  label={t('knob-shape')}
                  value={state.file.shape}
                  options={shapes.map((value) => ({ value, label: t(`shape-${value}`) }))}
                  onSet={(to) => act({ type: 'shape', to })}
                />
              )}
            </>
          ) : null}
        </>
      ) : null}
      <Section label={t('what-people-see')}>
        {sent.length === 0 ? (
          <p className={styles.small}>{t('nothing-sent')}</p>
        ) : (
          <ol className={styles.journal}>
            {sent.map((one) => {
              const at = state.pictures.indexOf(one);
              return (
                <li key={at} value={at + 1}>
                  {named(one.file, t)}{' '}
                  <Mark kind={one.delivered ? 'right' : 'wrong'}>
                    {t(one.delivered ? `seen-${one.to}` : 'unseen')}
                  </Mark>
                </li>
              );
            })}
          </ol>
        )}
      </Section>
    </Device>
  );
}

export function Index({ state, t, act }: Props) {
  const now = fingerprint(state.file);
  return (
    <CaseFile title={t('filter')}>
      <Section label={t('quick-look')}>
        <ol className={styles.index}>
          {state.index.slice(-6).map((one) => (
            <li key={one.print}>
              <span className={styles.print}>{one.print}</span>{' '}
              <span className={styles.small}>{t(`from-${one.from ?? 'start'}`)}</span>{' '}
              {one.print === now ? <Mark kind="wrong">{t('is-this')}</Mark> : null}
            </li>
          ))}
        </ol>
      </Section>
      <Section label={t('slow-look')}>
        <p>{t('waiting', { count: state.queue.length })}</p>
        {act ? (
          <Keys>
            <Key disabled={state.queue.length === 0} onPress={() => act({ type: 'wait' })}>
              {t('do-wait')}
            </Key>
          </Keys>
        ) : null}
        {state.analysed.slice(-4).map((one) => (
          <div key={one.print} className={styles.file}>
            <Drawn file={one.file} grey label={t('as-grey', { file: named(one.file, t) })} />
            <div>
              <p>{t('distance', { percent: distance(one.file).toFixed(1) })}</p>
              <Mark kind={one.found === 'nothing' ? 'plain' : 'wrong'}>
                {t(`found-${one.found}`, { from: one.from })}
              </Mark>
            </div>
          </div>
        ))}
      </Section>
      {act && state.scenario === 'sandbox' ? (
        <Knob<number>
          label={t('knob-threshold')}
          value={state.threshold}
          options={thresholds.map((value) => ({
            value,
            label: t('threshold', { percent: value }),
          }))}
          onSet={(to) => act({ type: 'threshold', to })}
        />
      ) : (
        <p className={styles.small}>{t('threshold-is', { percent: state.threshold })}</p>
      )}
    </CaseFile>
  );
}
