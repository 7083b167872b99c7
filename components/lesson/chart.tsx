import { getT } from '@/components/i18n';
import type { Citations } from './citations';
import { type ChartData, formatPoint, makePlot } from './chart-data';
import { ChartExplore } from './chart-explore';
import { PlotFrame, SeriesKey, SeriesMarks } from './plot';
import styles from './chart.module.css';

/** A chart's numbers as a table, with a citation for each. */
export function ChartTable({
  citations,
  data,
}: {
  readonly citations: Citations;
  readonly data: ChartData;
}) {
  const t = getT('lesson');
  const several = data.series.length > 1;
  const notes = data.series.some((series) => series.points.some((point) => point.note));
  return (
    <div className={styles.scroll}>
      <table>
        <thead>
          <tr>
            {several ? <th scope="col">{t('chart.series')}</th> : null}
            <th scope="col">{data.x.label}</th>
            <th scope="col">{data.y.label}</th>
            {notes ? <th scope="col">{t('chart.note')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {data.series.flatMap((series) =>
            series.points.map((point) => (
              <tr key={`${series.id} ${point.x} ${point.y}`}>
                {several ? <td>{series.name}</td> : null}
                <th scope="row">{point.x}</th>
                <td>
                  {formatPoint(point, data.y.unit)}
                  {citations.marks(point.cite ?? [])}
                </td>
                {notes ? <td>{point.note}</td> : null}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

/**
 * A chart drawn on the server, with its numbers in a table under it. `explore` adds a slider along x that reads the
 * values out; it needs scripts, and the table says the same without.
 */
export function Chart({
  citations,
  data,
  explore = false,
}: {
  readonly citations: Citations;
  readonly data: ChartData;
  readonly explore?: boolean;
}) {
  const t = getT('lesson');
  const plot = makePlot(data);
  return (
    <figure className={styles.chart}>
      <figcaption>
        <p className={styles.title}>{data.title}</p>
        <p className={styles.summary}>{citations.rich(data.summary)}</p>
        {data.series.length > 1 ? (
          <p className={styles.keys}>
            {data.series.map((series, index) => (
              <SeriesKey
                key={series.id}
                index={index}
                name={series.name}
                bar={data.kind === 'bar'}
              />
            ))}
          </p>
        ) : null}
      </figcaption>
      <PlotFrame data={data} plot={plot} label={data.title}>
        {data.series.map((series, index) => (
          <SeriesMarks key={series.id} data={data} plot={plot} index={index} />
        ))}
      </PlotFrame>
      {explore ? <ChartExplore data={data} /> : null}
      <details className={styles.table}>
        <summary>{t('chart.numbers')}</summary>
        <ChartTable citations={citations} data={data} />
      </details>
    </figure>
  );
}
