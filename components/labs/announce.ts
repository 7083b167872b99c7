/** What a lab on a page tells the rest of that page: which scenario is being played, and whether its point was seen. */
export interface LabRun {
  readonly lab: string;
  readonly scenario: string;
  readonly reached: boolean;
}

const EVENT = 'walls:lab';

export function announceRun(run: LabRun): void {
  window.dispatchEvent(new CustomEvent<LabRun>(EVENT, { detail: run }));
}

/** Calls back with each announcement; gives the function that ends it. */
export function onRun(listener: (run: LabRun) => void): () => void {
  const listen = (event: Event) => listener((event as CustomEvent<LabRun>).detail);
  window.addEventListener(EVENT, listen);
  return () => window.removeEventListener(EVENT, listen);
}
