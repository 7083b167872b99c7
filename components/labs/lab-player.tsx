'use client';
/**
 * Predict, try, see both screens, explain: the shell around every lab. It holds the run, writes it into the address so
 * that a situation can be handed out, and lets the explanation open once the scenario's point can be seen.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { AnyLabView } from '@/components/labs/any-view';
import { CopyLink } from '@/components/labs/copy-link';
import { LogList } from '@/components/labs/log-list';
import { Predict } from '@/components/labs/predict';
import { labLoaders } from '@/components/labs/registry';
import { labTranslate } from '@/components/labs/translate';
import { announceRun } from '@/components/labs/announce';
import { type Run, readRun, writeRun } from '@/components/labs/run';
import { Button } from '@/components/ui/button';
import { TwoScreens } from '@/components/ui/two-screens';
import type { LabScenarioText, LabText } from '@/lib/course/types';
import styles from './lab-player.module.css';

/** What the player needs of a lab's text; the page keeps the rest for its static parts. */
export interface PlayerText extends Pick<LabText, 'id' | 'title' | 'screens' | 'strings'> {
  readonly scenarios: readonly Pick<LabScenarioText, 'id' | 'title' | 'predict'>[];
}

export interface LabPlayerProps {
  readonly lab: PlayerText;
  /** Id of the scenario to begin with; the address may name another. */
  readonly scenario: string;
  /** Settings and explanations by scenario id, drawn on the server with their citations. */
  readonly settings: Readonly<Record<string, ReactNode>>;
  readonly explanations: Readonly<Record<string, ReactNode>>;
  /** Path of the lab's own page, which links that are handed out lead to. */
  readonly href: string;
  /** Whether the run is kept in the address of this page. Only where no other lab stands on it. */
  readonly inAddress: boolean;
  /** Level of the heading over the explanation. */
  readonly heading: 'h2' | 'h3';
}

function firstRun(scenario: string): Run {
  return { scenario, seed: 1, actions: [], predicted: null, complete: true };
}

/** The lab with its controls. Draws nothing until its script is there; the worked form on the page needs none. */
export function LabPlayer(props: LabPlayerProps) {
  const t = useTranslations('client.lab');
  const [view, setView] = useState<AnyLabView | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for another load
  useEffect(() => {
    let gone = false;
    const load = labLoaders[props.lab.id];
    setFailed(load === undefined);
    load?.()
      .then((loaded) => {
        if (!gone) setView(loaded);
      })
      .catch(() => {
        if (!gone) setFailed(true);
      });
    return () => {
      gone = true;
    };
  }, [props.lab.id, tries]);

  if (view !== null) return <Playing {...props} view={view} />;
  return (
    <div className={`${styles.waiting} needs-js`} role="status">
      <p>{failed ? t('load-failed') : t('loading')}</p>
      {failed ? <Button onClick={() => setTries(tries + 1)}>{t('load-again')}</Button> : null}
    </div>
  );
}

function Playing({
  lab,
  scenario: firstScenario,
  settings,
  explanations,
  href,
  inAddress,
  heading: Heading,
  view,
}: LabPlayerProps & { readonly view: AnyLabView }) {
  const t = useTranslations('client.lab');
  const locale = useLocale();
  const { engine } = view;
  const [run, setRun] = useState<Run>(() => {
    const held = inAddress ? readRun(window.location.search, engine) : null;
    return held !== null && lab.scenarios.some((one) => one.id === held.scenario)
      ? held
      : firstRun(firstScenario);
  });
  const [state, setState] = useState(() =>
    run.actions.reduce(engine.step, engine.start(run.scenario, run.seed)),
  );
  const frame = useRef<HTMLDivElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const lastScreen = useRef<Element | null>(null);
  const begun = run.predicted !== null;
  const say = labTranslate(lab.strings, locale);
  const reached = engine.reached(state);

  // For an assignment, where this is one (see AssignedLab): that it was begun, that its point was seen, nothing of the run.
  useEffect(() => {
    if (begun) announceRun({ lab: lab.id, scenario: run.scenario, reached });
  }, [begun, reached, run.scenario, lab.id]);

  useEffect(() => {
    if (inAddress) {
      window.history.replaceState(window.history.state, '', writeRun(window.location, run, true));
    }
  }, [run, inAddress]);

  // A key that is gone after it was pressed would leave the focus nowhere: it stays on its own screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again after each new state
  useEffect(() => {
    const screen = lastScreen.current;
    lastScreen.current = null;
    if (screen instanceof HTMLElement && document.activeElement === document.body) screen.focus();
  }, [state, begun]);

  function show(next: Run) {
    setRun(next);
    setState(next.actions.reduce(engine.step, engine.start(next.scenario, next.seed)));
    requestAnimationFrame(() => frame.current?.focus());
  }

  function act(action: unknown) {
    lastScreen.current = document.activeElement?.closest('[data-lab-side]') ?? null;
    setRun({ ...run, actions: [...run.actions, action] });
    setState(engine.step(state, action));
  }

  function begin(predicted: number | 'skipped') {
    setRun({ ...run, predicted });
    // The screens come to the top of the window: on a phone they would stand under all that has been read by now.
    requestAnimationFrame(() => {
      desk.current?.focus({ preventScroll: true });
      desk.current?.scrollIntoView({ block: 'start' });
    });
  }

  const at = lab.scenarios.findIndex((one) => one.id === run.scenario);
  const scenario = lab.scenarios[at] ?? lab.scenarios[0];
  const next = lab.scenarios[at + 1];
  if (scenario === undefined) return null;
  const { CitizenScreen, AuthorityScreen, Controls } = view;
  const controls = Controls ? (
    <div data-lab-side="controls" tabIndex={-1} className={styles.controls}>
      <Controls state={state} t={say} act={act} />
    </div>
  ) : null;
  const controlsFirst = view.controlsFirst?.includes(scenario.id) === true;

  return (
    <div data-lab={lab.id} className={`${styles.player} needs-js`}>
      <nav aria-label={t('scenarios')}>
        <ol className={styles.picker}>
          {lab.scenarios.map((one, i) => (
            <li key={one.id}>
              <button
                type="button"
                className={styles.pick}
                aria-current={one.id === scenario.id ? 'step' : undefined}
                onClick={() => show(firstRun(one.id))}
              >
                <span className={styles.number}>{i + 1}</span> {one.title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {/* Focus comes here when a scenario is taken up or begun, so that what follows is read from its start. */}
      <div ref={frame} tabIndex={-1} className={styles.frame}>
        <div className={styles.intro}>
          <div className={styles.setting}>{settings[scenario.id]}</div>
          <Predict
            key={`${scenario.id} ${run.seed}`}
            predict={scenario.predict}
            predicted={run.predicted}
            onBegin={begin}
          />
        </div>
        {run.complete ? null : <p className={styles.note}>{t('link-cut')}</p>}
        {begun ? (
          <div ref={desk} tabIndex={-1} className={styles.desk}>
            {controlsFirst ? controls : null}
            <TwoScreens
              citizen={{
                label: lab.screens.citizen,
                children: (
                  <div data-lab-side="citizen" tabIndex={-1} className={styles.side}>
                    <CitizenScreen state={state} t={say} act={act} />
                  </div>
                ),
              }}
              authority={{
                label: lab.screens.authority,
                children: (
                  <div data-lab-side="authority" tabIndex={-1} className={styles.side}>
                    <AuthorityScreen state={state} t={say} act={act} />
                  </div>
                ),
              }}
            />
            {controlsFirst ? null : controls}
            <LogList entries={engine.log(state)} screens={lab.screens} say={say} />
            {reached ? null : <p className={styles.note}>{t('not-yet')}</p>}
            <div className={styles.tools}>
              <Button
                kind="quiet"
                onClick={() => show({ ...firstRun(scenario.id), seed: (run.seed % 999) + 1 })}
              >
                {t('again')}
              </Button>
              <CopyLink link={() => writeRun(new URL(href, window.location.href), run, false)} />
            </div>
          </div>
        ) : null}
        <div aria-live="polite" className={styles.outcome}>
          {begun && reached ? (
            <section className={styles.explain}>
              <Heading>{t('explain')}</Heading>
              <p className={styles.predicted}>
                {typeof run.predicted !== 'number'
                  ? t('predicted-nothing')
                  : t('predicted', { answer: scenario.predict.options[run.predicted] ?? '' })}
              </p>
              {explanations[scenario.id]}
              {next === undefined ? null : (
                <Button kind="primary" onClick={() => show(firstRun(next.id))}>
                  {t('next-scenario', { title: next.title })}
                </Button>
              )}
            </section>
          ) : null}
        </div>
      </div>
    </div>
  );
}
